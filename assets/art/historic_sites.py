"""Old sites on the routes, 900 x 600: kilns, ruins, academies, tea works, mounds."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.houses import house
from assets.art.lettering import column
from assets.art.outline_shapes import smooth
from assets.art.paper import Colour
from assets.art.places import backdrop, ground, river, terraces
from assets.art.stalks import cane, grass
from assets.art.steam import smoke
from assets.art.trees import bank, pine

STONE: Colour = (168, 164, 152)


def tongmu(s: Sheet) -> None:
    """High forest and the old smoking houses of Tongmu."""
    backdrop(s, 361, high=50, peaks=4)
    house(s, 470, 470, 120, 110, 363, timber=True)
    house(s, 300, 480, 76, 66, 366, timber=True)
    smoke(s, 500, 300, 200, 369)
    for k, (x, lean) in enumerate(((120, 0.2), (720, -0.2), (820, -0.1))):
        pine(s, x, 520, 250 - 30 * k, 371 + k, lean=lean)


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
        tongmu,
        beiyuan_site,
        wanqian_cane,
        gankeng,
    )
}
"""Stop id -> painter."""
