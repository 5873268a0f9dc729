"""Towns, streets and harbours on the routes, 900 x 600."""

from __future__ import annotations

from assets.art.boats import junk, ship
from assets.art.brush import Sheet
from assets.art.figures import float_raft
from assets.art.firewalls import saddle_house, tiles, veil
from assets.art.historic_sites import STONE
from assets.art.houses import house, pagoda
from assets.art.landscape import sun
from assets.art.lettering import column
from assets.art.lotus import lotus_flower, lotus_leaf
from assets.art.masonry import gate, stone_bridge
from assets.art.mountains import BLUE, SLATE, Hill, far_range, hill
from assets.art.places import backdrop, river, village
from assets.art.streets import canal, shops
from assets.art.trees import bank, bush


def xiamei(s: Sheet) -> None:
    """The canal of Xiamei between timber houses, a bridge over it."""
    backdrop(s, 211, peaks=2)
    canal(s, 213)
    stone_bridge(s, 450, 440, 110, 217)


def shangxiahang(s: Sheet) -> None:
    """A trading street of Fuzhou's river quarter: shop fronts and fire walls on both sides, lanterns, signs."""
    far_range(s, 330, 70, 229, 0.22, BLUE, 4, 110)
    pagoda(s, 450, 386, 20, 233, 5)
    veil(s, 450, 392, 170, 235, 0.6)
    shops(s, 237, ("茶", "米", "酒", "纸", "菇", "笋"))


def sanfang_qixiang(s: Sheet) -> None:
    """Over the lanes: fire walls near and far, grey roofs between, mist in the lanes, a banyan leaning in."""
    far_range(s, 170, 50, 239, 0.2, BLUE, 4, 110)
    for k, (x, y, half) in enumerate(((190, 230, 62), (420, 214, 50), (560, 226, 66), (300, 244, 70), (760, 226, 54))):
        if k % 2 == 0:
            tiles(s, x - 20, x + 150, y - 46, y - 6, 240 + k * 30, 0.5)
        saddle_house(s, x, y + 20, half, half * 1.5, 241 + k * 31, tone=0.5, door=False)
    for k, (x, y, size) in enumerate(((480, 232, 46), (680, 226, 56), (110, 236, 44))):
        bush(s, x, y, size, 300 + k, (104, 130, 104), 0.5)
    veil(s, 450, 270, 420, 245, 0.75)
    tiles(s, 90, 330, 290, 366, 410, 0.75)
    tiles(s, 470, 690, 268, 330, 420, 0.72)
    saddle_house(s, 400, 420, 118, 176, 401, tone=0.78)
    saddle_house(s, 700, 396, 96, 150, 431, tone=0.72, door=False)
    for k, (x, y, size) in enumerate(((556, 372, 58), (580, 352, 44))):
        bush(s, x, y, size, 440 + k, (84, 112, 80), 0.75)
    veil(s, 420, 430, 380, 447, 0.7)
    tiles(s, 360, 660, 412, 500, 450, 0.95)
    saddle_house(s, 240, 560, 186, 270, 460)
    saddle_house(s, 610, 580, 120, 150, 480, door=False)
    s.dry([(812, 580), (800, 460), (760, 380), (742, 300)], 40, 299, colour=(104, 90, 76), wet=0.8, body=0.9)
    s.dry([(786, 430), (700, 360), (640, 340)], 16, 298, colour=(104, 90, 76), wet=0.7, body=0.8)
    for k, (x, y, size) in enumerate(((742, 250, 96), (820, 300, 84), (660, 318, 66), (790, 352, 70))):
        bush(s, x, y + 20, size, 310 + k, (80, 106, 70), 0.9)
    for k in range(7):
        x = 690 + 22 * k
        s.ink([(x, 350 + 8 * (k % 3)), (x + 3, 430 + 14 * (k % 4))], 2, 330 + k, colour=(96, 84, 72), tone=0.5, dry=0.5)


def heping(s: Sheet) -> None:
    """The fortified town of Heping: gate, tower and cobbles."""
    backdrop(s, 251, peaks=2)
    gate(s, 450, 470, 280, 253, (172, 140, 112))
    for k in range(5):
        s.ink(
            [(450 - 40 - k * 24, 490 + k * 22), (450, 494 + k * 22), (490 + k * 24, 490 + k * 22)],
            4,
            255 + k,
            colour=STONE,
            tone=0.8,
            press=(0.3, 1, 0.3),
            dry=0.5,
        )
    house(s, 110, 480, 80, 70, 261)
    house(s, 800, 480, 80, 70, 265)


def wufu(s: Sheet) -> None:
    """Lotus fields before the old town."""
    backdrop(s, 301)
    village(s, 470, 350, 4, 303, 44)
    river(s, 370, 5, 0.4)
    for k in range(9):
        lotus_leaf(s, 90 + (k * 211) % 760, 430 + (k * 67) % 120, 66 + 10 * (k % 3), 305 + k, 0.36)
    for k, (x, y) in enumerate(((240, 400), (470, 450), (680, 410))):
        s.ink([(x, y + 20), (x + 6, y + 80)], 5, 320 + k, colour=(112, 140, 92))
        lotus_flower(s, x, y, 62, 325 + k)


def jianyang_shufang(s: Sheet) -> None:
    """A street of printers' houses, printed sheets hung to dry."""
    backdrop(s, 391, peaks=2)
    for k in range(3):
        house(s, 190 + 250 * k, 450 - 10 * (k % 2), 104, 90, 393 + k * 9, timber=True)
    s.ink([(120, 480), (450, 496), (780, 478)], 3, 399, colour=(120, 92, 66))
    for k in range(9):
        x, y = 160 + 70 * k, 486 + 8 * (1 - abs(k - 4) / 4)
        sheet = [(x - 22, y), (x + 22, y + 1), (x + 21, y + 62), (x - 21, y + 60)]
        s.wash(sheet, (240, 232, 208), 401 + k, tone=0.7, edge=1)
        s.contour(sheet, 1.6, 411 + k, tone=0.5)
        for j, words in enumerate(("大学之道", "在明明德", "在亲民在", "止于至善")):
            column(s, words, x + 15 - 10 * j, y + 31, 10, 420 + k * 40 + j * 9, tone=0.9, dry=0.5, pitch=1.3)


def guanqian(s: Sheet) -> None:
    """The river port of Guanqian, houses on stilts."""
    backdrop(s, 521)
    for k in range(5):
        x = 150 + 140 * k
        for dx in (-40, 0, 40):
            s.ink([(x + dx, 400), (x + dx, 470)], 6, 523 + k * 3 + dx, colour=(112, 84, 64), curved=False)
        house(s, x, 410, 60, 64, 530 + k * 9, timber=True)
    river(s, 440, 11, 0.6)
    junk(s, 620, 520, 50, 575)


def guangze_town(s: Sheet) -> None:
    """A small town by the upper stream, a bridge."""
    backdrop(s, 581)
    village(s, 430, 410, 5, 583, 42)
    river(s, 430, 13, 0.5)
    bank(s, 520, 470, 330, 560, 591, 0.6)
    bank(s, 520, 800, 715, 900, 593, 0.6)
    stone_bridge(s, 640, 502, 130, 587)


def jianou_old_town(s: Sheet) -> None:
    """The drum tower of Jian'ou."""
    backdrop(s, 591, peaks=2)
    gate(s, 450, 480, 210, 593, (160, 120, 98))
    village(s, 130, 480, 2, 597, 44)
    village(s, 790, 480, 2, 599, 44)


def shizhen(s: Sheet) -> None:
    """The bay of Shizhen: a wharf, old trees, houses."""
    backdrop(s, 601)
    village(s, 330, 400, 3, 603, 50)
    bush(s, 650, 390, 110, 605)
    s.dry([(655, 420), (650, 360)], 26, 606, colour=(104, 86, 70), wet=0.8)
    river(s, 420, 15, 0.6)
    for k in range(4):
        s.ink(
            [(240 + 14 * k, 430 + 16 * k), (430 - 10 * k, 430 + 16 * k)],
            7,
            607 + k,
            colour=STONE,
            tone=0.9,
            press=(1, 1, 1),
            curved=False,
        )
    float_raft(s, 600, 520, 130, 613)


def mawei(s: Sheet) -> None:
    """The port of Mawei: the pagoda on its hill, a freighter."""
    far_range(s, 300, 80, 821, 0.26, BLUE, 5, 150)
    hill(s, Hill(680, 240, 420, 200, 823, 0.5, colour=SLATE, tint=(96, 120, 96)))
    pagoda(s, 680, 290, 28, 825, 7)
    river(s, 370, 21, 0.6)
    ship(s, 350, 470, 210, 829)


def fuzhou_port(s: Sheet) -> None:
    """Cranes and a ship at the river's mouth."""
    far_range(s, 300, 70, 831, 0.26, BLUE, 5, 150)
    river(s, 360, 23, 0.6)
    for x in (560, 720):
        for dx in (-36, 36):
            s.ink(
                [(x + dx, 420), (x + dx * 0.7, 170)],
                7,
                833 + x + dx,
                colour=(164, 84, 66),
                curved=False,
                press=(1, 1, 1),
            )
        s.ink([(x - 190, 176), (x + 80, 170)], 8, 837 + x, colour=(164, 84, 66), curved=False, press=(0.7, 1, 1))
        s.ink([(x, 100), (x - 180, 172)], 3, 839 + x, curved=False)
        s.ink([(x, 100), (x + 70, 170)], 3, 841 + x, curved=False)
        s.ink([(x + 10, 172), (x, 98)], 6, 843 + x, colour=(164, 84, 66), curved=False)
    ship(s, 380, 480, 230, 845)


def fuzhou(s: Sheet) -> None:
    """Fuzhou between its hills: pagoda, roofs, banyans, the river."""
    far_range(s, 290, 90, 851, 0.28, BLUE, 4, 160)
    hill(s, Hill(220, 210, 430, 210, 853, 0.45, colour=SLATE, tint=(96, 120, 96)))
    pagoda(s, 240, 270, 26, 855, 7)
    for k, (x, y, size) in enumerate(((590, 352, 60), (420, 350, 50), (730, 350, 66))):
        bush(s, x, y, size, 886 + k, (104, 128, 100), 0.55)
    for k, (x, y, half) in enumerate(((500, 372, 46), (640, 366, 54), (790, 372, 44))):
        saddle_house(s, x, y, half, half * 1.5, 857 + k * 31, tone=0.6, door=False)
    veil(s, 620, 388, 260, 858, 0.65)
    tiles(s, 396, 560, 362, 404, 940, 0.85)
    tiles(s, 640, 770, 366, 402, 950, 0.8)
    saddle_house(s, 400, 438, 74, 116, 960, tone=0.9)
    saddle_house(s, 600, 444, 92, 138, 970)
    saddle_house(s, 770, 438, 66, 98, 980, tone=0.9, door=False)
    bush(s, 488, 442, 44, 990, (84, 112, 76), 0.85)
    bush(s, 690, 440, 52, 991, (84, 112, 76), 0.85)
    s.ink([(300, 446), (560, 452), (850, 446)], 6, 992, colour=STONE, tone=0.9, press=(0.4, 1, 0.4), dry=0.4)
    river(s, 450, 25, 0.6)
    junk(s, 480, 530, 44, 893)
    sun(s, 700, 130, 40, 895, 0.7)


STOPS: dict[str, object] = {}
"""Stop id -> painter."""
