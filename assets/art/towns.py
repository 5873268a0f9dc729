"""Towns, streets and harbours on the routes, 900 x 600."""

from __future__ import annotations

import numpy as np

from assets.art.boats import junk, ship
from assets.art.brush import Sheet
from assets.art.figures import float_raft
from assets.art.houses import house, lantern, pagoda, saddle_house
from assets.art.landscape import sun
from assets.art.lotus import lotus_flower, lotus_leaf
from assets.art.masonry import gate, stone_bridge
from assets.art.mountains import BLUE, SLATE, Hill, far_range, hill
from assets.art.places import backdrop, river, village
from assets.art.sites import STONE
from assets.art.trees import bush


def street(s: Sheet, seed: int, *, saddle: bool = True, water: bool = False) -> None:
    """A street that runs away from us between houses, lanterns over it."""
    random = np.random.default_rng(seed)
    for side in (-1, 1):
        for k in range(4):
            near = (k + 1) / 4
            x, y = 450 + side * (120 + 270 * near**1.3), 400 + 110 * near**1.4
            size = 50 + 86 * near
            if saddle:
                saddle_house(s, x, y, size, size * 1.9, seed + k * 20 + side)
            else:
                house(s, x, y, size * 0.9, size * 0.95, seed + k * 20 + side, timber=bool(random.random() < 0.7))
            if k > 0:
                lantern(s, x - side * size * 0.86, y - size * 1.05, 9 + 8 * near, seed + k)
    if water:
        river(s, 430, seed, 0.6)
    else:
        for k in range(9):
            y = 410 + k * 20
            half = 50 + k * 30
            s.ink(
                [(450 - half, y), (450, y + 4), (450 + half, y)],
                3,
                seed + 90 + k,
                colour=STONE,
                tone=0.8,
                press=(0.3, 1, 0.3),
                dry=0.5,
            )


def xiamei(s: Sheet) -> None:
    """The canal of Xiamei between timber houses, a bridge over it."""
    backdrop(s, 211, peaks=2)
    street(s, 213, saddle=False, water=True)
    stone_bridge(s, 450, 440, 110, 217)


def shangxiahang(s: Sheet) -> None:
    """A shopping street of Fuzhou's river quarter with its lanterns."""
    street(s, 231)
    pagoda(s, 450, 390, 22, 233, 5)


def sanfang_qixiang(s: Sheet) -> None:
    """White fire walls like waves, one behind the other, a banyan."""
    for row in range(3):
        for k in range(4):
            saddle_house(s, 110 + 230 * k + 70 * (row % 2), 330 + 90 * row, 120, 170, 241 + row * 20 + k * 5)
    s.dry([(760, 560), (770, 440), (740, 330)], 44, 299, colour=(112, 94, 78), wet=0.8, body=0.9)
    for k, (x, y, size) in enumerate(((640, 260, 100), (760, 200, 120), (860, 280, 90))):
        bush(s, x, y + 30, size, 300 + k, (88, 114, 76), 0.85)


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
        for j in range(4):
            s.ink(
                [(x - 14 + 9 * j, y + 8), (x - 14 + 9 * j, y + 52)], 3, 420 + k * 4 + j, tone=0.6, curved=False, dry=0.9
            )


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
    stone_bridge(s, 640, 500, 130, 587)


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
    for k in range(5):
        saddle_house(s, 330 + 110 * k, 430 + 14 * (k % 2), 74, 120, 857 + k * 6)
    bush(s, 820, 410, 90, 890)
    river(s, 450, 25, 0.6)
    junk(s, 480, 530, 44, 893)
    sun(s, 700, 130, 40, 895, 0.7)


STOPS = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        xiamei,
        shangxiahang,
        sanfang_qixiang,
        heping,
        wufu,
        jianyang_shufang,
        guanqian,
        guangze_town,
        jianou_old_town,
        shizhen,
        mawei,
        fuzhou_port,
        fuzhou,
    )
}
"""Stop id -> painter."""
