"""Mushrooms, the bamboo fungus's veil, lingzhi. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, smooth
from assets.art.paper import INK, Colour, mix
from assets.art.vessels import gleam

IVORY: Colour = (240, 230, 204)
HUSK: Colour = (170, 132, 84)


def mushroom(
    sheet: Sheet,
    x: float,
    y: float,
    half: float,
    seed: int,
    cap: Colour,
    *,
    stem: float = 1.2,
    stalk: Colour = IVORY,
    flat: float = 0.62,
    lean: float = 0.0,
    thick: float = 0.3,
) -> None:
    """A mushroom: its cap's rim at (x, y), the stalk `stem` half-widths long."""
    foot = x + lean * half
    stem_shape = smooth(
        [
            (x - half * thick * 0.8, y),
            (foot - half * thick, y + half * stem * 0.6),
            (foot - half * thick * 1.1, y + half * stem),
            (foot, y + half * (stem + 0.08)),
            (foot + half * thick * 1.1, y + half * stem),
            (foot + half * thick, y + half * stem * 0.6),
            (x + half * thick * 0.8, y),
        ],
        True,
    )
    sheet.wash(stem_shape, stalk, seed, second=mix(stalk, HUSK, 0.4), tone=0.85, light=(-0.9, 0.2), edge=1.0)
    sheet.contour(stem_shape, 2.0, seed + 1, tone=0.45)
    under = oval(x, y, half * 0.96, half * 0.2)
    sheet.wash(under, mix(stalk, HUSK, 0.35), seed + 2, tone=1.0, light=(0, 1), edge=0.8)
    for k in range(-7, 8):
        sheet.ink(
            [
                (x + k * half * 0.03, y + half * 0.02),
                (x + k * half * 0.13, y + half * 0.16 * np.sqrt(max(0, 1 - (k / 7.6) ** 2))),
            ],
            1.5,
            seed + 20 + k,
            colour=mix(HUSK, INK, 0.3),
            tone=0.5,
            curved=False,
        )
    top = smooth(
        [
            (x - half, y + half * 0.02),
            (x - half * 0.86, y - half * flat * 0.55),
            (x - half * 0.4, y - half * flat),
            (x + half * 0.4, y - half * flat),
            (x + half * 0.86, y - half * flat * 0.55),
            (x + half, y + half * 0.02),
            (x + half * 0.5, y + half * 0.08),
            (x - half * 0.5, y + half * 0.08),
        ],
        True,
    )
    sheet.wash(top, cap, seed + 3, second=mix(cap, INK, 0.2), tone=1.1, shade=0.65, edge=1.2, grain=0.45)
    sheet.contour(top, 2.4, seed + 4, tone=0.55)
    gleam(
        sheet,
        [(x - half * 0.5, y - half * flat * 0.62), (x - half * 0.1, y - half * flat * 0.82)],
        half * 0.1,
        seed,
        0.25,
    )
