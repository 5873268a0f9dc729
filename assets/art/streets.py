"""Streets that run away from us between their houses, 900 x 600."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.firewalls import saddle_house
from assets.art.houses import TIMBER, house, lantern
from assets.art.lettering import character
from assets.art.paper import INK, Colour, mix
from assets.art.places import river

PAVING: Colour = (168, 164, 152)


def canal(s: Sheet, seed: int) -> None:
    """A canal between timber and white houses, lanterns over it."""
    random = np.random.default_rng(seed)
    for side in (-1, 1):
        for k in range(4):
            near = (k + 1) / 4
            x, y = 450 + side * (120 + 270 * near**1.3), 400 + 110 * near**1.4
            size = 50 + 86 * near
            house(s, x, y, size * 0.9, size * 0.95, seed + k * 20 + side, timber=bool(random.random() < 0.7))
            if k > 0:
                lantern(s, x - side * size * 0.86, y - size * 1.05, 9 + 8 * near, seed + k)
    river(s, 430, seed, 0.6)


def front(s: Sheet, near: tuple[float, float, float], far: tuple[float, float, float], seed: int) -> None:
    """A timber shop front along the street from `far` to `near`, each (x, foot, height): shutters, a counter, an eave."""
    (x0, y0, h0), (x1, y1, h1) = far, near
    wall = [(x0, y0 - h0), (x1, y1 - h1), (x1, y1), (x0, y0)]
    s.wash(wall, TIMBER, seed, second=mix(TIMBER, INK, 0.4), tone=0.95, shade=0.4, edge=0.8)
    a, b = 0.3, 0.7
    door = [
        (x0 + (x1 - x0) * u, y0 + (y1 - y0) * u - (h0 + (h1 - h0) * u) * v)
        for u, v in ((a, 0.72), (b, 0.72), (b, 0), (a, 0))
    ]
    s.wash(door, (226, 170, 96), seed + 30, second=(150, 96, 58), tone=0.95, shade=0.5, light=(0.2, -0.9), edge=0.8)
    for u in (0.0, a, b, 1.0):
        x, foot, high = x0 + (x1 - x0) * u, y0 + (y1 - y0) * u, h0 + (h1 - h0) * u
        s.ink([(x, foot - high), (x, foot)], 2.0 + 2.6 * u, seed + int(9 * u), tone=0.75, curved=False, press=(1, 1, 1))
    for u in (0.1, 0.2, 0.8, 0.9):
        x, foot, high = x0 + (x1 - x0) * u, y0 + (y1 - y0) * u, h0 + (h1 - h0) * u
        s.ink([(x, foot - high * 0.7), (x, foot)], 1.4 + u, seed + int(90 * u), tone=0.4, curved=False, dry=0.5)
    lintel = [(x0, y0 - h0 * 0.72), (x1, y1 - h1 * 0.72)]
    s.ink(lintel, 4, seed + 9, colour=mix(TIMBER, INK, 0.5), tone=0.9, curved=False, press=(0.6, 1))
    side = 1.0 if x1 < x0 else -1.0
    drop = [
        (x0 + side * h0 * 0.16, y0 - h0 * 0.95),
        (x1 + side * h1 * 0.22, y1 - h1 * 0.95),
        (x1, y1 - h1 * 1.16),
        (x0, y0 - h0 * 1.14),
    ]
    s.wash(drop, (92, 98, 100), seed + 11, second=mix((92, 98, 100), INK, 0.4), tone=1.0, shade=0.3, edge=0.8)
    for k in range(9):
        u = (k / 8) ** 1.15
        low = (drop[0][0] + (drop[1][0] - drop[0][0]) * u, drop[0][1] + (drop[1][1] - drop[0][1]) * u)
        high_end = (drop[3][0] + (drop[2][0] - drop[3][0]) * u, drop[3][1] + (drop[2][1] - drop[3][1]) * u)
        s.ink([high_end, low], 1.8, seed + 12 + k, tone=0.5, curved=False, dry=0.4)


def shops(s: Sheet, seed: int, signs: tuple[str, ...]) -> None:
    """Shops on both sides of a paved street, fire walls between them, a sign of one character over each front."""
    stages = [
        (k / 4, 450 - 70 - 330 * (k / 4) ** 1.5, 402 + 150 * (k / 4) ** 1.5, 44 + 150 * (k / 4) ** 1.3)
        for k in range(5)
    ]
    paving = [(380, 402), (520, 402), (870, 560), (840, 596), (60, 596), (30, 560)]
    s.wash(paving, PAVING, seed, second=(196, 192, 180), tone=0.4, edge=2, soft=3, shade=0.4, body=0.6)
    for k in range(9):
        y = 410 + 2.2 * k**2.05
        half = 66 + 3.8 * k**2.05
        line = [(450 - half, y), (450, y + 3), (450 + half, y)]
        s.ink(line, 2 + 0.25 * k, seed + 90 + k, colour=PAVING, tone=0.9, press=(0.3, 1, 0.3), dry=0.5)
    for k in range(1, 5):
        _, x0, y0, h0 = stages[k - 1]
        share, x1, y1, h1 = stages[k]
        for number, side in enumerate((-1, 1)):
            at = 450 + side * (450 - x0), 450 + side * (450 - x1)
            gap = at[0] + (at[1] - at[0]) * 0.82, y0 + (y1 - y0) * 0.82, h0 + (h1 - h0) * 0.82
            front(s, gap, (at[0], y0, h0), seed + 120 + k * 31 + number * 7)
            half = h1 * 0.52
            saddle_house(
                s,
                gap[0] + side * half,
                gap[1],
                half,
                h1 * 1.42,
                seed + 300 + k * 40 + side,
                tone=0.6 + 0.4 * share,
                door=k > 2,
            )
            mark = (k - 1) * 2 + number
            if k > 1 and mark - 2 < len(signs):
                board = 0.17 * h1
                x = gap[0] - side * board * 0.9
                y = gap[1] - h1 * 0.62
                plank = [(x - board * 0.62, y - board * 0.8), (x + board * 0.62, y - board * 0.8)]
                plank += [(x + board * 0.62, y + board * 0.8), (x - board * 0.62, y + board * 0.8)]
                s.wash(plank, (96, 62, 44), seed + 500 + mark, tone=1.15, edge=0.7, shade=0.2)
                gold: Colour = (236, 204, 130)
                character(s, signs[mark - 2], x, y, board * 1.05, seed + 510 + mark, colour=gold, opaque=0.95, dry=0.1)
                lantern(s, gap[0] - side * h1 * 0.08, gap[1] - h1 * 1.0, 6 + 0.06 * h1, seed + 520 + mark)
