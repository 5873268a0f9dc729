"""Gates, bridges and kilns. In pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.houses import TIMBER, pavilion, roof
from assets.art.outline_shapes import oval, smooth
from assets.art.paper import INK, Colour, mix

BRICK: Colour = (178, 130, 100)
EARTH: Colour = (196, 160, 116)


def gate(
    s: Sheet, x: float, y: float, half: float, seed: int, colour: Colour = (156, 150, 138), tower: bool = True
) -> None:
    """A city wall with an arched gate, and a tower over it."""
    tall = half * 0.5
    s.wash(
        [(x - half, y - tall), (x + half, y - tall), (x + half * 1.04, y), (x - half * 1.04, y)],
        colour,
        seed,
        second=mix(colour, INK, 0.25),
        tone=1.0,
        edge=1,
        shade=0.4,
    )
    for row in range(5):
        for k in range(14):
            px, py = x - half + half * 2 * (k + 0.5 * (row % 2)) / 14, y - tall + tall * (row + 0.5) / 5
            s.ink([(px, py), (px + half * 0.1, py)], 1.6, seed + row * 15 + k, tone=0.3, curved=False, dry=0.5)
    for k in range(11):
        px = x - half + half * 2 * k / 10
        s.wash(
            [
                (px - half * 0.05, y - tall * 1.16),
                (px + half * 0.05, y - tall * 1.16),
                (px + half * 0.05, y - tall),
                (px - half * 0.05, y - tall),
            ],
            colour,
            seed + 90 + k,
            tone=1.0,
            edge=0.6,
        )
    arch = np.concatenate(
        [
            oval(x, y - tall * 0.42, half * 0.15, tall * 0.3, 0, np.pi, 2 * np.pi),
            np.array([[x + half * 0.15, y], [x - half * 0.15, y]], np.float32),
        ]
    )
    s.wash(arch, (58, 54, 52), seed + 120, tone=1.2, edge=0.7)
    s.contour([(x - half, y - tall), (x + half, y - tall), (x + half * 1.04, y), (x - half * 1.04, y)], 2.2, seed + 121)
    if tower:
        pavilion(s, x, y - tall * 1.05, half * 0.42, seed + 130)


def covered_bridge(s: Sheet, x: float, y: float, half: float, seed: int) -> None:
    """A covered timber bridge over a stream at `y`, its arch of crossed beams."""
    for k in range(3):
        s.ink(
            [
                (x - half * 0.86, y + half * 0.04 * k),
                (x - half * 0.4, y - half * 0.3),
                (x, y - half * 0.38),
                (x + half * 0.4, y - half * 0.3),
                (x + half * 0.86, y + half * 0.04 * k),
            ],
            half * 0.035,
            seed + k,
            colour=mix(TIMBER, INK, 0.3 + 0.2 * k),
            tone=1.0,
            press=(1, 1, 1),
        )
    for k in range(-4, 5):
        s.ink(
            [(x + half * 0.2 * k, y - half * 0.42), (x + half * 0.19 * k, y - half * (0.36 - 0.09 * abs(k) * 0.8))],
            half * 0.02,
            seed + 10 + k,
            colour=TIMBER,
            tone=0.9,
            curved=False,
        )
    s.wash(
        [
            (x - half, y - half * 0.66),
            (x + half, y - half * 0.66),
            (x + half, y - half * 0.4),
            (x - half, y - half * 0.4),
        ],
        (176, 128, 92),
        seed + 30,
        second=(128, 88, 64),
        tone=0.95,
        edge=0.8,
    )
    for k in range(15):
        px = x - half + 2 * half * k / 14
        s.ink([(px, y - half * 0.66), (px, y - half * 0.4)], half * 0.014, seed + 40 + k, tone=0.6, curved=False)
    s.ink([(x - half, y - half * 0.5), (x + half, y - half * 0.5)], half * 0.014, seed + 56, tone=0.6, curved=False)
    roof(s, x, y - half * 0.64, half * 1.1, half * 0.2, seed + 60, narrow=0.9)
    roof(s, x, y - half * 0.8, half * 0.3, half * 0.18, seed + 75, curl=0.24, narrow=0.55)
    for side in (-1, 1):
        inner, outer = x + side * half * 0.82, x + side * half * 1.12
        pier = [
            (inner, y - half * 0.4),
            (outer, y - half * 0.4),
            (outer + side * half * 0.04, y + half * 0.14),
            (inner - side * half * 0.04, y + half * 0.14),
        ]
        s.wash(pier, (164, 158, 146), seed + 95 + side, second=(128, 126, 120), tone=1.0, edge=2, shade=0.5, grain=0.6)
        s.contour(pier, max(1.8, half * 0.01), seed + 97 + side, tone=0.6)
        for row in range(5):
            level = y - half * (0.31 - 0.1 * row)
            s.ink([(inner, level), (outer, level)], 1.8, seed + 99 + row, tone=0.4, curved=False, dry=0.5)
            for k in range(2):
                joint = inner + side * half * (0.08 + 0.14 * k + 0.06 * (row % 2))
                s.ink(
                    [(joint, level - half * 0.09), (joint, level)],
                    1.6,
                    seed + 105 + k,
                    tone=0.35,
                    curved=False,
                    dry=0.5,
                )


def stone_bridge(s: Sheet, x: float, y: float, half: float, seed: int) -> None:
    """A stone bridge of one arch."""
    deck = smooth(
        [
            (x - half, y),
            (x - half * 0.5, y - half * 0.3),
            (x, y - half * 0.44),
            (x + half * 0.5, y - half * 0.3),
            (x + half, y),
        ]
    )
    arch = oval(x, y, half * 0.5, half * 0.32, 0, 2 * np.pi, np.pi)
    s.wash(np.concatenate([deck, arch]), (176, 172, 160), seed, second=(142, 140, 132), tone=0.95, edge=1)
    s.ink(deck, half * 0.05, seed + 1, tone=0.8, press=(0.6, 1, 1, 1, 0.6))
    s.ink(oval(x, y, half * 0.5, half * 0.32, 0, np.pi, 2 * np.pi), half * 0.03, seed + 2, tone=0.7)
