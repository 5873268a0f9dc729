"""The six themed tea rooms, 900 x 600: a wall, a table laid for tea, and what the room is about."""

from __future__ import annotations

import numpy as np

from assets.art.baskets import board
from assets.art.brush import Sheet
from assets.art.flowers import blossom
from assets.art.furniture import books, scroll, table, tile_end, wall
from assets.art.jars import vase
from assets.art.leaves import branch
from assets.art.lettering import character
from assets.art.mountains import BLUE, Hill, cliff
from assets.art.outline_shapes import oval
from assets.art.stalks import pine_twig
from assets.art.steam import steam
from assets.art.teaware import gaiwan, jian_bowl, teapot
from assets.art.tribute_tea import tea_cake, whisk
from assets.art.vessels import AMBER, GOLD, ORANGE, RED, cup


def kaoting_wenxue(s: Sheet) -> None:
    """The academy: books on the shelf, strokes on the wall, white porcelain."""
    wall(s, (206, 200, 184), 3)
    s.wash([(90, 90), (330, 90), (330, 380), (90, 380)], (112, 88, 66), 5, second=(92, 70, 54), tone=0.75, edge=1)
    for row in range(3):
        y = 180 + 96 * row
        books(s, 108 + 20 * (row % 2), y, 3, 6 + row * 31, 92)
        books(s, 222, y, 2 + row % 2, 16 + row * 31, 86)
        s.ink([(86, y + 3), (334, y + 3)], 9, 40 + row, colour=(84, 62, 48), tone=1.1, press=(1, 1, 1), curved=False)
    scroll(s, 610, 60, 90, 290, 51, "问学")
    table(s, 440, (140, 112, 82), 61)
    gaiwan(s, 470, 340, 52, 71)
    cup(s, 610, 380, 34, 75, AMBER)
    books(s, 180, 410, 2, 79, 130)


def jianzhan_diancha(s: Sheet) -> None:
    """Whisked tea: black bowls, a whisk, a kettle, dark lacquer."""
    wall(s, (188, 172, 146), 103, 0.6)
    scroll(s, 250, 50, 92, 300, 105)
    for k in range(3):
        s.ink(
            [(520, 120 + 90 * k), (820, 118 + 90 * k)],
            11,
            111 + k,
            colour=(78, 60, 50),
            tone=1.1,
            press=(1, 1, 1),
            curved=False,
        )
    for k, (x, y) in enumerate(
        ((570, 60), (680, 62), (780, 60), (620, 150), (750, 152), (570, 240), (690, 240), (790, 242))
    ):
        jian_bowl(s, x, y + 14, 36, 115 + k, None, spots=k % 3 == 1)
    table(s, 440, (74, 58, 52), 131)
    jian_bowl(s, 420, 330, 70, 141, (232, 230, 206), froth=True)
    whisk(s, 560, 420, 120, 143)
    teapot(s, 230, 364, 58, 145, (84, 84, 88), squat=0.72)
    steam(s, 420, 210, 320, 147)


def jiuqu_tingquan(s: Sheet) -> None:
    """The stream: a round window on cliffs and water, three cups side by side."""
    wall(s, (196, 208, 196), 153)
    s.wash(oval(450, 210, 176, 176), (214, 226, 222), 155, tone=0.7, edge=1)
    for k, (x, top, half) in enumerate(((380, 120, 56), (520, 100, 70), (450, 170, 40))):
        cliff(s, Hill(x, top, 320, half, 161 + k * 14, 0.5, steep=4.6, colour=BLUE))
    for k in range(5):
        s.ink(
            [(330 + 12 * k, 312 + 13 * k), (570 - 12 * k, 312 + 13 * k)],
            3,
            165 + k,
            colour=(112, 150, 158),
            tone=0.5,
            press=(0.1, 1, 0.1),
        )
    s.ink(oval(450, 210, 180, 180, 0, 0, 6.33), 20, 171, colour=(104, 76, 58), tone=1.1, press=(1, 0.95, 1, 1, 1))
    table(s, 450, (120, 96, 74), 173)
    for k, (x, tea) in enumerate(((360, ORANGE), (460, AMBER), (560, (178, 84, 42)))):
        cup(s, x, 384, 34, 181 + k, tea)
    teapot(s, 210, 376, 60, 187)
    pine_twig(s, [(752, 384), (744, 320), (700, 264)], 191, 40)
    vase(s, 752, 424, 30, 66, 195, (92, 112, 112))


def wanli_chadao(s: Sheet) -> None:
    """The tea road: a map with its stations, tea chests, red tea."""
    wall(s, (220, 204, 172), 203, 0.55)
    s.wash([(150, 70), (750, 64), (756, 330), (146, 334)], (232, 218, 184), 205, tone=0.9, edge=3, shade=0.3)
    s.contour([(150, 70), (750, 64), (756, 330), (146, 334)], 3, 207)
    stations = [(230, 290), (300, 262), (350, 240), (380, 200), (430, 170), (500, 150), (590, 120), (690, 100)]
    s.ink(stations, 5, 209, colour=(164, 74, 52), tone=0.9, press=(1, 1, 1), dry=0.4)
    for k, (x, y) in enumerate(stations):
        s.wash(oval(x, y, 9, 9), (182, 58, 44), 211 + k, tone=1.0, edge=0.5)
    for k in range(14):
        x, y = 190 + (k * 97) % 520, 110 + (k * 61) % 200
        s.ink([(x - 22, y + 12), (x, y - 8), (x + 20, y + 12)], 3, 221 + k, colour=BLUE, tone=0.5)
    table(s, 450, (112, 80, 60), 241)
    for k, (x, y) in enumerate(((140, 420), (230, 420), (186, 360))):
        box = [(x - 42, y - 52), (x + 42, y - 52), (x + 42, y), (x - 42, y)]
        s.wash(box, (168, 128, 86), 243 + k, second=(132, 96, 64), tone=1.0, edge=1)
        s.contour(box, 2.4, 247 + k)
        character(s, "茶", x, y - 26, 36, 251 + k, colour=(66, 44, 32))
    cup(s, 560, 388, 36, 261, RED)
    teapot(s, 430, 374, 58, 263, (150, 92, 66))
    cup(s, 660, 392, 34, 265, (150, 44, 32))


def minyue_chengyuan(s: Sheet) -> None:
    """The Han city: eave tiles on an earthen wall, rubbings, green tea."""
    wall(s, (206, 180, 142), 303, 0.7)
    for k, (x, y) in enumerate(((190, 150), (330, 200), (180, 300))):
        tile_end(s, x, y, 62, 305 + k * 40)
    for k, x in enumerate((500, 640, 780)):
        s.wash([(x - 52, 80), (x + 52, 82), (x + 50, 300), (x - 50, 298)], (240, 232, 212), 421 + k, tone=0.7, edge=1.4)
        s.wash(oval(x, 150, 38, 38), (58, 56, 56), 425 + k, tone=1.1, edge=3, grain=0.9, body=0)
        s.wash(
            [(x - 14, 200), (x, 182), (x + 14, 200), (x + 4, 204), (x + 3, 274), (x - 3, 274), (x - 4, 204)],
            (58, 56, 56),
            429 + k,
            tone=1.1,
            edge=1.6,
            grain=0.9,
            body=0,
        )
    table(s, 446, (128, 104, 76), 441)
    gaiwan(s, 300, 350, 48, 451, (176, 196, 176), None)
    cup(s, 430, 388, 36, 455, (212, 214, 142))
    cup(s, 520, 390, 36, 457, GOLD)
    branch(s, [(742, 388), (726, 340), (690, 300)], 7, 461)
    branch(s, [(734, 360), (762, 322)], 5, 462)
    vase(s, 742, 426, 28, 58, 475, (132, 96, 72))
    for k, (x, y) in enumerate(((690, 300), (712, 322), (726, 348), (762, 320))):
        blossom(s, x, y, 15, 5, (218, 108, 48), 463 + k, heart=(226, 184, 90))


def beiyuan_yubei(s: Sheet) -> None:
    """The imperial works: a screen, the dragon cake on its stand, moulds."""
    wall(s, (224, 206, 178), 503, 0.55)
    for k in range(4):
        x = 130 + 165 * k
        s.wash(
            [(x, 70), (x + 150, 70), (x + 150, 370), (x, 370)],
            (150, 70, 58),
            505 + k,
            second=(122, 54, 48),
            tone=0.9,
            edge=1,
            shade=0.3,
        )
        s.wash(
            [(x + 16, 92), (x + 134, 92), (x + 134, 270), (x + 16, 270)],
            (232, 216, 180),
            511 + k,
            tone=0.85,
            edge=0.8,
            shade=0.2,
        )
        cliff(s, Hill(x + 76, 130 + 14 * (k % 2), 264, 34, 520 + k * 7, 0.5, steep=4, colour=BLUE))
    table(s, 450, (124, 60, 50), 541)
    tea_cake(s, 260, 340, 80, 551)
    board(s, 180, 340, 422, 553, 14, (92, 60, 48))
    jian_bowl(s, 470, 362, 56, 555, (206, 130, 58))
    for k, x in enumerate((600, 700)):
        s.wash(oval(x, 408, 44, 20), (196, 165, 105), 561 + k, second=(150, 116, 70), tone=1.0, edge=1)
        s.contour(oval(x, 408, 44, 20), 2.6, 565 + k)
        for j in range(6):
            a = j * np.pi / 3
            s.ink(
                [(x + 10 * np.cos(a), 408 + 5 * np.sin(a)), (x + 32 * np.cos(a), 408 + 14 * np.sin(a))],
                4,
                571 + k * 6 + j,
                colour=(112, 82, 48),
                curved=False,
            )


ROOMS = {
    paint.__name__.replace("_", "-"): paint
    for paint in (kaoting_wenxue, jianzhan_diancha, jiuqu_tingquan, wanli_chadao, minyue_chengyuan, beiyuan_yubei)
}
"""Tea room id -> painter."""
