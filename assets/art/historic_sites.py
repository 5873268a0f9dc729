"""Old sites on the routes, 900 x 600: kilns, ruins, academies, tea works, mounds."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.houses import house
from assets.art.lettering import column
from assets.art.masonry import EARTH, archway, dragon_kiln
from assets.art.mountains import BLUE, SLATE, Hill, cliff, far_range, hill, mist
from assets.art.outline_shapes import oval, scattered, smooth
from assets.art.paper import Colour
from assets.art.places import backdrop, ground, river, terraces
from assets.art.stalks import cane, grass
from assets.art.steam import smoke
from assets.art.trees import bank, bush, pine

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
    ground(s, 450, 385, tone=0.35)
    for k in range(4):
        wide = 110 + 26 * k
        step = [(470 - wide, 474 + 12 * k), (470, 476 + 12 * k), (470 + wide, 474 + 12 * k)]
        s.ink(step, 5, 386 + k, colour=STONE, tone=0.9, press=(0.4, 1, 0.4), dry=0.4)
    archway(s, 470, 470, 190, 383, "考亭書院")
    pine(s, 170, 500, 250, 387)
    bush(s, 730, 478, 50, 391)
    bush(s, 262, 478, 34, 392)
    river(s, 500, 7, 0.55)


def beiyuan_site(s: Sheet) -> None:
    """The carved rock of Beiyuan among tea."""
    backdrop(s, 431, peaks=2)
    terraces(s, 250, 280, 220, 7, 433)
    rock = smooth([(520, 520), (500, 400), (560, 320), (690, 300), (790, 360), (810, 520)], True)
    s.wash(rock, (150, 144, 130), 435, second=(112, 110, 102), tone=1.1, edge=4, grain=0.7)
    s.contour(rock, 3.4, 436)
    for k, words in enumerate(("建州東鳳", "皇山厥植", "宜茶惟北", "苑太平興", "國初始為")):
        column(
            s,
            words,
            742 - 37 * k,
            424,
            32,
            437 + k * 31,
            colour=(48, 48, 46),
            tone=0.95,
            dry=0.7,
            weight=0.004,
            pitch=1.1,
        )


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
    """A shell mound cut open: bands of earth and shell, the old pots that were found in it standing before them."""
    far_range(s, 240, 80, 901, 0.26, BLUE, 4, 160)
    hill(s, Hill(420, 130, 520, 400, 903, 0.5, EARTH, colour=(140, 124, 96), trees=1.0))
    face = smooth([(110, 470), (190, 380), (330, 316), (520, 306), (680, 356), (800, 470), (450, 486)], True)
    s.wash(face, EARTH, 905, second=(156, 120, 82), tone=0.9, edge=4, grain=0.7, shade=0.4)
    random = np.random.default_rng(906)
    for row in range(3):
        depth = 52 + 42 * row
        band = [
            (x, 310 + depth + (x - 470) ** 2 / 1700 + random.normal(0, 4))
            for x in range(250 - 44 * row, 700 + 40 * row, 50)
        ]
        s.ink(band, 17, 910 + row, colour=(236, 226, 200), opaque=0.75, press=(0.2, 1, 0.8, 1, 0.2), dry=0.5)
        for k, (x, y) in enumerate(smooth(band, step=13.0)):
            at = oval(float(x), float(y) + random.normal(0, 4), 7, 4.4, random.uniform(-0.8, 0.8))
            s.wash(at, (246, 238, 220), 920 + row * 60 + k, tone=0.7, edge=0.6, rim=0.9)
    ground(s, 474, 915, EARTH, 0.5)
    for k, (x, y, half) in enumerate(((290, 470, 58), (460, 480, 78), (620, 476, 52))):
        s.shadow(x, y + half * 0.74, half * 0.9, half * 0.16, 0.5)
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
        s.wash(pot, (176, 118, 82), 1105 + k, second=(128, 84, 62), tone=1.1, edge=1.4, grain=0.5)
        s.contour(pot, 2.6, 1108 + k)
        s.wash(oval(x, y - half * 0.98, half * 0.5, half * 0.12), (92, 62, 48), 1120 + k, tone=1.1, edge=0.6)
        for j in range(4):
            low = y - half * 0.2 + j * half * 0.18
            cord = [(x - half * 0.85, low), (x, low + half * 0.12), (x + half * 0.85, low)]
            s.ink(cord, 2.4, 1111 + k * 4 + j, tone=0.45)
    for k, (x, y) in enumerate(scattered(450, 530, 290, 18, 30, 925)):
        s.wash(oval(float(x), float(y), 10, 6, k), (240, 232, 212), 930 + k, tone=0.9, edge=0.7, rim=0.8)


def gankeng(s: Sheet) -> None:
    """A tea house in deep forest by a brook."""
    backdrop(s, 941, high=60, peaks=4)
    terraces(s, 690, 330, 170, 5, 943)
    house(s, 330, 460, 96, 76, 945, timber=True)
    river(s, 470, 27, 0.4)
    for x in (110, 190):
        pine(s, x, 530, 220, 947 + x)
    for k, x in enumerate((470, 500, 560)):
        for j in range(5):
            grass(s, x, 548 - 8 * (k % 2), 46 + 6 * (j % 3), -2.2 + 0.32 * j, 951 + k * 7 + j)
    bank(s, 540, 520, 430, 640, 975, 0.6)


STOPS = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        wuyi_palace,
        tongmu,
        beiyuan_site,
        wanqian_cane,
        gankeng,
    )
}
"""Stop id -> painter."""
