"""Cards of the story of mountains and sea, 900 x 600: one river, the house with four doors, the meeting, routes, books."""

from __future__ import annotations

from assets.art.boats import junk
from assets.art.brush import Sheet
from assets.art.firewalls import saddle_house
from assets.art.furniture import books, scroll, table
from assets.art.houses import house, lantern, pagoda, pavilion, roof
from assets.art.landscape import sun
from assets.art.lettering import character, chop, column
from assets.art.mountains import BLUE, SLATE, Hill, cliff, far_range, hill, mist
from assets.art.outline_shapes import oval, smooth
from assets.art.paper import SEAL, mix
from assets.art.trees import pine
from assets.art.vessels import AMBER, PORCELAIN, cup


def yi_jiang_liang_cheng(s: Sheet) -> None:
    """One river from the cliffs above to the roofs below."""
    far_range(s, 220, 100, 3, 0.26, BLUE, 5, 150)
    for k, (x, top, half) in enumerate(((140, 40, 90), (270, 70, 70), (60, 120, 70))):
        cliff(s, Hill(x, top, 300, half, 131 + k * 14, 0.5 + 0.1 * k, steep=4.6, colour=SLATE))
    mist(s, 290, 30, 5, 0.7)
    course = [(190, 270), (330, 300), (480, 290), (520, 350), (400, 410), (470, 480), (680, 470), (860, 540)]
    for size, tone in ((1.0, 0.75), (0.5, 0.4)):
        s.ink(
            course,
            76 * size,
            7,
            colour=(140, 174, 182),
            tone=tone,
            press=(0.16, 0.24, 0.34, 0.5, 0.7, 0.9, 1.2),
            dry=0.2,
        )
    for k in range(5):
        saddle_house(s, 560 + 72 * k, 420 - 16 * (k % 2), 48, 84, 11 + k * 6)
    pagoda(s, 800, 340, 20, 51, 6)
    for k in range(3):
        house(s, 210 + 60 * k, 400 + 16 * (k % 2), 26, 24, 61 + k * 20)
    junk(s, 640, 500, 26, 131)
    sun(s, 690, 120, 46, 9, 0.75)


def zhanshi_zhongxin(s: Sheet) -> None:
    """The house in Shangxiahang with its four doors."""
    s.wash(
        [(90, 180), (810, 180), (810, 520), (90, 520)],
        (206, 196, 176),
        3,
        second=(188, 176, 156),
        tone=0.9,
        edge=1.4,
        shade=0.3,
    )
    for k, tint in enumerate(((63, 90, 76), (123, 59, 44), (106, 90, 50), (50, 73, 90))):
        x = 130 + 165 * k
        for side in range(2):
            leaf = [(x + 72 * side, 250), (x + 70 + 72 * side, 250), (x + 70 + 72 * side, 520), (x + 72 * side, 520)]
            s.wash(leaf, mix(tint, (160, 130, 100), 0.25), 5 + k * 2 + side, second=tint, tone=1.0, edge=0.8, shade=0.4)
            s.contour(leaf, 2.4, 15 + k * 2 + side)
            for row in range(4):
                s.ink(
                    [(x + 12 + 72 * side, 278 + 26 * row), (x + 60 + 72 * side, 278 + 26 * row)],
                    2.4,
                    25 + k * 8 + row,
                    colour=(236, 224, 196),
                    opaque=0.5,
                    curved=False,
                )
            s.ink(oval(x + 58 + 28 * side, 400, 7, 7, 0, 0, 6), 3, 61 + k, colour=(206, 170, 96), opaque=0.9)
        s.ink([(x - 6, 242), (x + 148, 242)], 13, 65 + k, colour=tint, tone=1.1, press=(1, 1, 1), curved=False)
    roof(s, 450, 186, 410, 104, 71, narrow=0.9)
    s.wash([(330, 196), (570, 196), (570, 232), (330, 232)], (76, 56, 46), 81, tone=1.2, edge=0.7)
    s.ink(
        [(340, 202), (560, 202), (560, 226), (340, 226), (340, 202)],
        3.4,
        84,
        colour=(222, 184, 104),
        opaque=0.9,
        curved=False,
        press=(1, 1),
    )
    for x in (112, 790):
        lantern(s, x, 290, 24, x)
    for k in range(5):
        s.ink(
            [(60, 530 + 12 * k), (450, 534 + 12 * k), (840, 530 + 12 * k)],
            4,
            95 + k,
            colour=(196, 190, 176),
            tone=0.8,
            press=(0.2, 1, 0.2),
            dry=0.5,
        )


def liangshi_huiyi(s: Sheet) -> None:
    """A table for two: two cups, a scroll signed and sealed between them, mountain and sea on the wall."""
    scroll(s, 310, 40, 100, 270, 103)
    s.wash([(480, 40), (700, 40), (700, 310), (480, 310)], (206, 192, 160), 111, tone=0.9, edge=0.8)
    s.wash([(502, 72), (678, 72), (678, 272), (502, 272)], (244, 238, 222), 113, tone=0.6, edge=0.6)
    for k in range(6):
        s.ink(
            [(520, 176 + 15 * k), (560, 170 + 15 * k), (600, 178 + 15 * k), (660, 172 + 15 * k)],
            4,
            115 + k,
            colour=(120, 156, 164),
            tone=0.7,
            press=(0.3, 1, 1, 0.3),
        )
    sun(s, 630, 116, 20, 5)
    table(s, 450, (122, 88, 64), 121)
    s.wash([(310, 418), (590, 418), (610, 438), (290, 438)], (244, 238, 222), 131, tone=0.6, edge=1)
    for side in (-1, 1):
        s.wash(oval(450 + side * 156, 428, 13, 15), (206, 180, 134), 133 + side, tone=1.0, edge=0.6)
    for k, mark in enumerate("山海协作"):
        character(s, mark, 376 + 46 * k, 428, 19, 137 + k, dry=0.1)
    chop(s, 566, 428, 15, 149, "印")
    cup(s, 210, 388, 38, 151, AMBER)
    cup(s, 690, 388, 38, 155, AMBER)


def wenlv(s: Sheet) -> None:
    """A scroll half unrolled: mountains, a route and its stops in red."""
    s.shadow(450, 500, 380, 26)
    s.wash([(130, 130), (770, 118), (776, 470), (126, 480)], (244, 236, 216), 501, tone=0.75, edge=2, shade=0.3)
    for k, (x, y, half) in enumerate(
        ((210, 230, 60), (330, 200, 70), (460, 240, 60), (640, 210, 80), (560, 340, 60), (300, 380, 66))
    ):
        hill(s, Hill(x, y - 30, y + 70, half, 503 + k, 0.55, (96, 120, 96), colour=SLATE))
    s.ink(
        [(240, 330), (360, 320), (430, 380), (560, 400), (690, 440)],
        16,
        511,
        colour=(140, 174, 182),
        tone=0.8,
        press=(0.4, 0.6, 0.8, 1, 1.3),
    )
    stations = [(690, 420), (600, 370), (500, 330), (420, 290), (300, 290), (240, 250)]
    line = smooth(stations, step=9.0)
    for k in range(0, len(line) - 1, 2):
        s.ink([tuple(line[k]), tuple(line[k + 1])], 5, 513 + k, colour=SEAL, tone=1.0, curved=False, press=(1, 1))
    for k, (x, y) in enumerate(stations):
        s.wash(oval(x, y, 11, 11), SEAL, 600 + k, tone=1.0, edge=0.6)
    for x in (120, 782):
        s.dry([(x, 104), (x, 300), (x, 496)], 46, 610 + x, colour=(206, 186, 146), wet=1.0, body=1, press=(1, 1, 1))
        for y in (96, 504):
            s.ink(
                [(x, y - 16), (x, y + 16)],
                18,
                620 + x + y,
                colour=(96, 70, 54),
                tone=1.1,
                press=(1, 1, 1),
                curved=False,
            )


def wenyuan(s: Sheet) -> None:
    """Books, a brush, tea; beyond the window an academy and a pagoda."""
    far_range(s, 230, 80, 631, 0.26, BLUE, 4, 140)
    pagoda(s, 700, 290, 26, 633, 7)
    pavilion(s, 210, 290, 62, 635, 2)
    pine(s, 90, 320, 190, 637)
    mist(s, 300, 34, 5, 0.7)
    table(s, 450, (128, 96, 70), 641)
    books(s, 190, 420, 4, 651, 150)
    page = [(400, 410), (470, 396), (540, 410), (610, 396), (630, 432), (540, 440), (470, 440), (384, 436)]
    s.wash(page, (244, 238, 222), 661, tone=0.7, edge=1)
    s.contour(page, 2, 662)
    for k, words in enumerate(("半亩", "方塘", "一鉴", "开天", "光云", "影共", "徘徊")):
        column(s, words, 596 - 29 * k, 418 - 4 * (k % 2), 16, 663 + k * 15, dry=0.1, pitch=1.02)
    s.ink([(650, 430), (730, 360)], 9, 681, colour=(150, 112, 72), tone=1.1, curved=False, press=(1, 1, 0.9))
    s.ink([(632, 446), (652, 428)], 12, 682, tone=1.2, curved=False, press=(0.1, 0.8, 1))
    cup(s, 750, 392, 36, 683, AMBER, PORCELAIN)


CARDS = {paint.__name__.replace("_", "-"): paint for paint in (wenyuan,)}
"""Story id -> painter."""
