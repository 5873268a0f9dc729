"""Old sites on the routes, 900 x 600: kilns, ruins, academies, tea works, mounds."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.houses import house, roof
from assets.art.masonry import EARTH, dragon_kiln
from assets.art.mountains import BLUE, SLATE, Hill, cliff, far_range, hill, mist
from assets.art.outline import oval, scattered, smooth
from assets.art.paper import Colour
from assets.art.places import backdrop, ground, river, terraces
from assets.art.stalks import cane, grass
from assets.art.steam import smoke
from assets.art.trees import pine

STONE: Colour = (168, 164, 152)


def shuiji_kiln(s: Sheet) -> None:
    """A dragon kiln up its hill, firing."""
    backdrop(s, 221, peaks=2)
    hill(s, Hill(640, 190, 560, 420, 223, 0.4, (150, 130, 96), colour=(120, 124, 104), trees=0.8))
    slope = smooth(
        [(90, 560), (170, 512), (460, 400), (730, 270), (810, 300), (850, 420), (860, 560), (450, 580)], True
    )
    s.wash(slope, (150, 146, 110), 224, second=(112, 126, 92), tone=0.75, edge=5, soft=3, grain=0.6)
    s.dots(scattered(620, 480, 200, 60, 60, 226), 15, 228, colour=(84, 104, 72), tone=0.6)
    dragon_kiln(s, 180, 500, 560, 225)
    smoke(s, 730, 210, 190, 227)
    pine(s, 110, 500, 190, 229)


def minyue_city(s: Sheet) -> None:
    """The ruined city of Minyue: earth platforms, column stones, pines."""
    backdrop(s, 271)
    for k, (x, y, half) in enumerate(((430, 420, 290), (450, 375, 200), (460, 335, 120))):
        shape = smooth(
            [(x - half, y + 40), (x - half * 0.92, y), (x + half * 0.92, y), (x + half, y + 40), (x, y + 56)], True
        )
        s.wash(shape, EARTH, 273 + k, second=(164, 132, 90), tone=0.85, edge=3, grain=0.5)
    for k in range(11):
        x, y = 220 + 44 * k, 400 + 12 * (k % 3)
        s.wash(oval(x, y, 13, 7), STONE, 280 + k, tone=1.0, edge=1)
    pine(s, 150, 500, 230, 291)
    pine(s, 760, 500, 190, 295, lean=-0.25)
    ground(s, 480, 5, EARTH, 0.4)


def wuyi_palace(s: Sheet) -> None:
    """The old temple under the king's peak."""
    cliff(s, Hill(470, 40, 440, 130, 131, 0.6, steep=5, colour=SLATE))
    mist(s, 370, 30, 3, 0.6)
    ground(s, 450, 3)
    house(s, 450, 470, 170, 80, 331, wall=(206, 150, 120))
    pine(s, 170, 490, 210, 335)
    pine(s, 720, 490, 200, 338, lean=-0.25)


def tongmu(s: Sheet) -> None:
    """High forest and the old smoking houses of Tongmu."""
    backdrop(s, 361, high=50, peaks=4)
    house(s, 470, 470, 120, 110, 363, timber=True)
    house(s, 300, 480, 76, 66, 366, timber=True)
    smoke(s, 500, 300, 200, 369)
    for k, (x, lean) in enumerate(((120, 0.2), (720, -0.2), (820, -0.1))):
        pine(s, x, 520, 250 - 30 * k, 371 + k, lean=lean)


def jianyang_kaoting(s: Sheet) -> None:
    """The gate of the academy, water before it."""
    backdrop(s, 381)
    gate_of_stone(s, 450, 460, 150, 383)
    pine(s, 200, 480, 220, 387)
    river(s, 460, 7, 0.5)


def gate_of_stone(s: Sheet, x: float, y: float, half: float, seed: int) -> None:
    """A memorial archway of four pillars and three roofs."""
    for u in (-1, -0.42, 0.42, 1):
        s.ink(
            [(x + half * u, y - half * (1.1 if abs(u) < 0.6 else 0.8)), (x + half * u, y)],
            half * 0.11,
            seed + int(u * 10),
            colour=STONE,
            tone=1.2,
            press=(1, 1, 1.1),
            curved=False,
            opaque=0.9,
        )
    for top, wide, cx in ((1.15, 0.6, 0.0), (0.85, 0.42, -0.72), (0.85, 0.42, 0.72)):
        s.wash(
            [
                (x + half * (cx - wide * 0.8), y - half * top),
                (x + half * (cx + wide * 0.8), y - half * top),
                (x + half * (cx + wide * 0.8), y - half * (top - 0.26)),
                (x + half * (cx - wide * 0.8), y - half * (top - 0.26)),
            ],
            STONE,
            seed + 20,
            tone=1.0,
            edge=0.7,
        )
        roof(s, x + half * cx, y - half * top, half * wide, half * 0.2, seed + 30 + int(cx * 10), curl=0.3, narrow=0.6)


def beiyuan_site(s: Sheet) -> None:
    """The carved rock of Beiyuan among tea."""
    backdrop(s, 431, peaks=2)
    terraces(s, 250, 280, 220, 7, 433)
    rock = smooth([(520, 520), (500, 400), (560, 320), (690, 300), (790, 360), (810, 520)], True)
    s.wash(rock, (150, 144, 130), 435, second=(112, 110, 102), tone=1.1, edge=4, grain=0.7)
    s.contour(rock, 3.4, 436)
    for column in range(5):
        for row in range(5):
            x, y = 580 + 40 * column, 370 + 28 * row
            s.ink([(x, y), (x + 13, y + 2)], 3, 437 + column * 9 + row, tone=0.6, curved=False)
            s.ink([(x + 6, y - 6), (x + 4, y + 10)], 2.6, 447 + column * 9 + row, tone=0.6, curved=False)


def wanqian_cane(s: Sheet) -> None:
    """The field of hundred-year cane."""
    backdrop(s, 621, peaks=2)
    ground(s, 480, 5)
    for k in range(11):
        x = 120 + 66 * k + 12 * (k % 2)
        high = 270 + 34 * (k % 3)
        cane(s, (x, 530 - 8 * (k % 2)), (x + 8, high), 17, 623 + k * 9, (120, 76, 84))
        for j in range(4):
            way = -2.7 + 0.75 * j
            s.ink(
                [
                    (x + 8, high + 6),
                    (x + 56 * np.cos(way), high - 10 + 34 * np.sin(way)),
                    (x + 104 * np.cos(way), high + 20 + 26 * np.sin(way)),
                ],
                9,
                730 + k * 5 + j,
                colour=(108, 138, 84),
                press=(0.6, 1, 0.1),
            )


def tanshishan(s: Sheet) -> None:
    """A shell mound with the old pots that were found in it."""
    far_range(s, 280, 80, 901, 0.26, BLUE, 4, 160)
    hill(s, Hill(450, 240, 560, 430, 903, 0.34, EARTH, colour=(150, 130, 100), trees=0.6))
    for k, (x, y, half) in enumerate(((300, 400, 56), (450, 420, 74), (600, 400, 50))):
        pot = smooth(
            [
                (x - half * 0.5, y - half),
                (x + half * 0.5, y - half),
                (x + half * 0.44, y - half * 0.76),
                (x + half, y - half * 0.1),
                (x + half * 0.7, y + half * 0.6),
                (x, y + half * 0.76),
                (x - half * 0.7, y + half * 0.6),
                (x - half, y - half * 0.1),
                (x - half * 0.44, y - half * 0.76),
            ],
            True,
        )
        s.wash(pot, (176, 118, 82), 905 + k, second=(128, 84, 62), tone=1.1, edge=1.4, grain=0.5)
        s.contour(pot, 2.6, 908 + k)
        for j in range(4):
            s.ink(
                [
                    (x - half * 0.85, y - half * 0.2 + j * half * 0.18),
                    (x, y - half * 0.1 + j * half * 0.2),
                    (x + half * 0.85, y - half * 0.2 + j * half * 0.18),
                ],
                2.4,
                911 + k * 4 + j,
                tone=0.45,
            )
    for k in range(40):
        x, y = 150 + (k * 131) % 600, 480 + (k * 47) % 60
        s.wash(oval(x, y, 11, 7, k), (236, 228, 208), 930 + k, tone=0.9, edge=0.7, rim=0.8)


def gankeng(s: Sheet) -> None:
    """A tea house in deep forest by a brook."""
    backdrop(s, 941, high=60, peaks=4)
    terraces(s, 690, 330, 170, 5, 943)
    house(s, 330, 460, 96, 76, 945, timber=True)
    river(s, 470, 27, 0.4)
    for x in (110, 190):
        pine(s, x, 530, 220, 947 + x)
    for k in range(4):
        grass(s, 450 + 20 * k, 560, 110, -1.9 + 0.25 * k, 951 + k)


STOPS = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        shuiji_kiln,
        minyue_city,
        wuyi_palace,
        tongmu,
        jianyang_kaoting,
        beiyuan_site,
        wanqian_cane,
        tanshishan,
        gankeng,
    )
}
"""Stop id -> painter."""
