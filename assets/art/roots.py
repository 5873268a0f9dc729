"""Bamboo shoots and knobby roots. Positions and sizes in pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, placed, smooth
from assets.art.paper import INK, Array, Colour, mix


def bamboo_shoot(
    sheet: Sheet,
    x: float,
    y: float,
    half: float,
    tall: float,
    seed: int,
    turn: float = 0.0,
    colour: Colour = (164, 124, 78),
) -> None:
    """A bamboo shoot from its foot at (x, y): sheath over sheath, hairy, a tuft at its tip."""
    random = np.random.default_rng(seed)
    layers = 7
    for k in reversed(range(layers)):
        base, reach = tall * 0.78 * k / layers, tall * (0.42 + 0.16 * (1 - k / layers))
        wide = half * (1 - (base / tall) ** 1.3) * (0.86 if k == layers - 1 else 1)
        side = 1 if k % 2 else -1
        tip = min(tall, base + reach)
        shape = smooth(
            placed(
                [
                    (-wide, -base + wide * 0.08),
                    (-wide * 0.84, -base - (tip - base) * 0.42),
                    (side * wide * 0.42, -tip),
                    (wide * 0.84, -base - (tip - base) * 0.42),
                    (wide, -base + wide * 0.08),
                    (0, -base + wide * 0.24),
                ],
                x,
                y,
                1,
                turn,
            ),
            True,
        )
        sheet.wash(
            shape,
            mix(colour, (122, 84, 56), 0.1 * k),
            seed + k,
            second=mix(colour, (198, 176, 104), 0.5),
            tone=1.05,
            shade=0.62,
            edge=1.2,
            grain=0.4,
        )
        for j in range(9):
            u = random.uniform(-0.8, 0.8)
            line = placed(
                [
                    (u * wide, -base - wide * 0.1),
                    (u * wide * 0.6 + side * wide * 0.1, -base - (tip - base) * random.uniform(0.4, 0.75)),
                ],
                x,
                y,
                1,
                turn,
            )
            sheet.ink(
                line, 1.8, seed + k * 13 + j, colour=mix(colour, INK, 0.5), tone=0.5, press=(1, 0.6, 0.1), curved=False
            )
        sheet.contour(shape, 2.2, seed + 50 + k, tone=0.5, lost=0.5)
    for j in range(4):
        line = placed([(0, -tall * 0.95), ((j - 1.5) * half * 0.22, -tall * (1.04 + 0.03 * (j % 2)))], x, y, 1, turn)
        sheet.ink(line, 4, seed + 90 + j, colour=(128, 134, 76), tone=1.0, press=(1, 0.7, 0.1))


def rhizome(
    sheet: Sheet, points: Array | Sequence[tuple[float, float]], size: float, seed: int, colour: Colour = (190, 150, 94)
) -> None:
    """A knobbly root, joint after joint, with scars and hairs (polygonatum)."""
    random = np.random.default_rng(seed)
    line = smooth(points, step=size * 0.95)
    for k, (x, y) in enumerate(line):
        half = size * random.uniform(0.55, 0.8)
        knob = smooth(
            placed(
                [
                    (np.cos(a) * random.uniform(0.88, 1.14), np.sin(a) * random.uniform(0.75, 1.0))
                    for a in np.linspace(0, 2 * np.pi, 8, endpoint=False)
                ],
                float(x),
                float(y),
                half,
            ),
            True,
        )
        for j in range(4):
            a = random.uniform(0.2, 2.9)
            sheet.ink(
                [
                    (float(x + half * 0.8 * np.cos(a)), float(y + half * 0.7 * np.sin(a))),
                    (float(x + half * 1.6 * np.cos(a + 0.2)), float(y + half * 1.6 * np.sin(a))),
                ],
                2.0,
                seed + k * 5 + j,
                colour=(150, 116, 74),
                tone=0.8,
                press=(1, 0.6, 0.1),
            )
        sheet.wash(
            knob, colour, seed + k, second=mix(colour, (128, 86, 50), 0.6), tone=1.05, shade=0.62, edge=1.5, grain=0.5
        )
        sheet.contour(knob, 2.2, seed + 60 + k, tone=0.5)
        if k % 2 == 0:
            sheet.wash(
                oval(float(x), float(y - half * 0.2), half * 0.28, half * 0.2),
                (150, 108, 66),
                seed + 90 + k,
                tone=0.8,
                edge=0.8,
            )
