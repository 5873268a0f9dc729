"""Blocks of tofu and sugar, cakes, biscuits. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, turned
from assets.art.paper import INK, Colour, mix

SUGAR: Colour = (140, 84, 50)
TOFU: Colour = (244, 236, 214)
BAKED: Colour = (206, 158, 96)


def block(
    sheet: Sheet,
    x: float,
    y: float,
    wide: float,
    tall: float,
    deep: float,
    seed: int,
    colour: Colour,
    *,
    second: Colour | None = None,
    soft: float = 1.0,
) -> None:
    """A block seen from its corner above: its front foot's corner at (x, y); tofu, sugar or cake."""
    a, b = wide * 0.86, deep * 0.8
    low_left, low_right = (x - a, y - wide * 0.3), (x + b, y - deep * 0.34)
    front, left, right = (x, y - tall), (low_left[0], low_left[1] - tall), (low_right[0], low_right[1] - tall)
    back = (left[0] + b, left[1] - deep * 0.34)
    for k, (part, tone) in enumerate(
        (
            ([left, front, (x, y), low_left], 1.0),
            ([front, right, low_right, (x, y)], 1.25),
            ([left, back, right, front], 0.62),
        )
    ):
        sheet.wash(part, colour, seed + k, second=second, tone=tone, shade=0.3, edge=1.0 + soft, grain=0.4, rim=0.3)
    for k, part in enumerate(
        ([left, front, right, back], [front, (x, y), low_left, left], [(x, y), low_right, right, front])
    ):
        sheet.contour(part, 2.2, seed + 5 + k, colour=mix(colour, INK, 0.7), tone=0.5, lost=0.5)


def round_cake(
    sheet: Sheet,
    x: float,
    y: float,
    half: float,
    seed: int,
    colour: Colour = BAKED,
    *,
    thick: float = 0.3,
    hole: bool = False,
    sesame: bool = False,
    mould: bool = False,
) -> None:
    """A round cake or biscuit lying flat; with a hole, sesame, or a moulded flower."""
    tilt = 0.5
    under = turned(x, [(half, y), (half * 1.02, y + half * thick * 0.5), (half * 0.94, y + half * thick)], tilt)
    sheet.wash(under, mix(colour, (140, 90, 48), 0.45), seed, tone=1.0, edge=1.0)
    top = oval(x, y, half, half * tilt)
    sheet.wash(top, colour, seed + 1, second=mix(colour, (168, 100, 48), 0.5), tone=0.9, edge=1.4, grain=0.6)
    sheet.contour(under, 2.2, seed + 2, colour=mix(colour, INK, 0.7), tone=0.6)
    random = np.random.default_rng(seed)
    if sesame:
        angle, away = random.uniform(0, 2 * np.pi, 40), np.sqrt(random.uniform(0.06, 0.8, 40))
        seeds = np.stack([x + half * away * np.cos(angle), y + half * tilt * away * np.sin(angle)], 1)
        sheet.dots(np.asarray(seeds, np.float32), max(4.0, half * 0.085), seed + 3, colour=(250, 236, 196), opaque=0.95)
    if mould:
        for k in range(8):
            a = 2 * np.pi * k / 8
            part = oval(
                x + half * 0.5 * np.cos(a),
                y + half * 0.5 * tilt * np.sin(a),
                half * 0.22,
                half * 0.12,
                float(np.arctan2(tilt * np.sin(a), np.cos(a))),
            )
            sheet.contour(part, 2.6, seed + 10 + k, colour=(136, 84, 44), tone=0.75, lost=0.0)
        sheet.contour(oval(x, y, half * 0.2, half * 0.1), 2.4, seed + 20, colour=(136, 84, 44), tone=0.8, lost=0.0)
        sheet.contour(
            oval(x, y, half * 0.84, half * 0.84 * tilt), 2.4, seed + 21, colour=(136, 84, 44), tone=0.6, lost=0.1
        )
    if hole:
        sheet.wash(oval(x, y, half * 0.15, half * 0.08), (86, 58, 38), seed + 4, tone=1.3, edge=0.4)
