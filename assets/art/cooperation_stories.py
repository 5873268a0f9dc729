"""Cards of the story of mountains and sea, 900 x 600: what the two cities build together."""

from __future__ import annotations

import numpy as np

from assets.art.boats import ship
from assets.art.brush import Sheet
from assets.art.firewalls import saddle_house
from assets.art.houses import house
from assets.art.masonry import gate
from assets.art.mountains import BLUE, far_range
from assets.art.outline_shapes import oval, smooth, turned
from assets.art.paper import INK, SEAL, Colour, mix
from assets.art.places import backdrop, ground, river
from assets.art.trees import bamboo, bush

STEEL: Colour = (122, 134, 138)


def fuhua_zhongxin(s: Sheet) -> None:
    """A house of six floors in the software park among bamboo."""
    far_range(s, 260, 90, 203, 0.26, BLUE, 5, 150)
    front = [(270, 120), (560, 96), (560, 500), (270, 500)]
    side = [(560, 96), (690, 140), (690, 500), (560, 500)]
    s.wash(front, (216, 216, 206), 205, second=(190, 198, 196), tone=0.9, edge=1, shade=0.4)
    s.wash(side, (158, 166, 166), 207, tone=1.0, edge=1, shade=0.4)
    for floor in range(6):
        y = 140 + 60 * floor
        for k in range(6):
            x = 288 + 45 * k
            s.wash(
                [(x, y), (x + 34, y - 2), (x + 34, y + 34), (x, y + 36)],
                (116, 146, 156),
                211 + floor * 7 + k,
                second=(206, 196, 150),
                tone=0.85,
                edge=0.7,
            )
        for k in range(3):
            x = 574 + 38 * k
            s.wash(
                [(x, y + 8 * k), (x + 26, y + 8 * k + 6), (x + 26, y + 8 * k + 38), (x, y + 8 * k + 32)],
                (92, 120, 130),
                261 + floor * 4 + k,
                tone=0.9,
                edge=0.7,
            )
        s.ink([(268, y + 47), (560, y + 43)], 2.4, 291 + floor, tone=0.4, curved=False)
    s.contour(front, 2.6, 301)
    s.contour(side, 2.6, 302)
    ground(s, 500, 5)
    for k in range(7):
        bamboo(s, 90 + 30 * k if k < 5 else 730 + 40 * (k - 5), 540, 330 - 26 * (k % 3), 305 + k, 0.6)
    bush(s, 640, 520, 60, 321)


def feidi_yuanqu(s: Sheet) -> None:
    """Workshops with saw-tooth roofs between hills and river; spools of thread and a carved root."""
    backdrop(s, 331, peaks=2)
    for k in range(5):
        x = 150 + 120 * k
        shed = [(x, 400), (x, 300), (x + 40, 250), (x + 120, 306), (x + 120, 400)]
        s.wash(shed, (214, 206, 188) if k % 2 else (196, 204, 200), 333 + k, tone=0.9, edge=0.9, shade=0.4)
        s.wash([(x, 300), (x + 40, 250), (x + 120, 306)], STEEL, 339 + k, second=(92, 106, 112), tone=0.9, edge=0.8)
        s.contour(shed, 2.4, 345 + k)
        s.wash(
            [(x + 40, 350), (x + 84, 350), (x + 84, 400), (x + 40, 400)], (112, 140, 148), 351 + k, tone=0.9, edge=0.7
        )
    ground(s, 400, 5)
    for k, (x, y, tint) in enumerate(
        ((170, 500, (182, 70, 54)), (270, 520, (210, 168, 84)), (370, 500, (96, 130, 140)))
    ):
        s.shadow(x, y + 46, 46, 9)
        spool = turned(x, [(34, y - 34), (27, y), (34, y + 36)], 0.2)
        s.wash(spool, tint, 361 + k * 9, second=mix(tint, INK, 0.3), tone=1.0, edge=0.8)
        for row in range(7):
            s.ink(
                oval(x, y - 28 + 10 * row, 30, 7, 0, 0.1, np.pi - 0.1),
                2,
                363 + k * 9 + row,
                colour=mix(tint, INK, 0.5),
                tone=0.5,
            )
        for end in (y - 38, y + 40):
            s.wash(oval(x, end, 38, 10), (176, 138, 96), 371 + k + int(end), tone=1.0, edge=0.6)
        s.contour(spool, 2, 375 + k)
    for points in (
        [(620, 560), (640, 490), (600, 440)],
        [(640, 500), (700, 450), (690, 410)],
        [(640, 520), (730, 520), (780, 480)],
        [(630, 470), (570, 470), (540, 440)],
    ):
        s.dry(points, 30, 377 + points[1][0], colour=(132, 92, 62), wet=0.9, body=1, press=(1.1, 0.8, 0.4))


def hangyun_huoyun(s: Sheet) -> None:
    """A freighter on the Min between mountains."""
    backdrop(s, 401, peaks=4, high=80)
    river(s, 370, 7, 0.65)
    ship(s, 440, 480, 330, 403)


def jiaotong(s: Sheet) -> None:
    """A viaduct with its train across the valley, the river under it."""
    backdrop(s, 421, peaks=4, high=60)
    river(s, 460, 11, 0.55)
    for k in range(7):
        x = 90 + 125 * k
        s.wash(
            [(x - 9, 310), (x + 9, 310), (x + 12, 480), (x - 12, 480)],
            (196, 194, 184),
            423 + k,
            second=(150, 152, 148),
            tone=1.0,
            edge=0.8,
        )
    s.dry([(20, 300), (450, 300), (880, 300)], 24, 431, colour=(166, 166, 158), wet=1.0, body=1, press=(1, 1, 1))
    for k in range(5):
        x = 190 + 112 * k
        car = (
            smooth([(x, 286), (x, 250), (x + 12, 244), (x + 100, 244), (x + 108, 252), (x + 108, 286)], True, 4)
            if k < 4
            else smooth([(x, 286), (x, 246), (x + 40, 246), (x + 90, 264), (x + 118, 284)], True, 4)
        )
        s.wash(car, (236, 234, 226), 435 + k, tone=0.8, edge=0.6, shade=0.6)
        s.ink(
            [(x + 8, 260), (x + (100 if k < 4 else 62), 260)],
            9,
            441 + k,
            colour=(92, 116, 128),
            tone=1.0,
            press=(1, 1, 1),
            curved=False,
        )
        s.ink(
            [(x + 2, 277), (x + (106 if k < 4 else 108), 277)],
            3.4,
            447 + k,
            colour=SEAL,
            tone=0.9,
            press=(1, 1, 1),
            curved=False,
        )
        s.contour(car, 2, 451 + k)


def gongfu_gonggong(s: Sheet) -> None:
    """Two schools, one gate: two houses, a gate and young trees between."""
    backdrop(s, 701, peaks=2)
    ground(s, 440, 5)
    house(s, 210, 450, 130, 100, 703)
    saddle_house(s, 690, 450, 150, 190, 711)
    gate(s, 450, 470, 90, 721, tower=True)
    for k, x in enumerate((360, 540, 80, 840)):
        bush(s, x, 460, 36, 731 + k, (112, 148, 92), 0.8)


CARDS = {paint.__name__.replace("_", "-"): paint for paint in ()}
"""Story id -> painter."""
