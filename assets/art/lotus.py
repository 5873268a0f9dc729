"""The lotus: flower, pod, leaf and seed. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.flowers import petal
from assets.art.leaves import GREEN, YOUNG
from assets.art.outline_shapes import oval, smooth
from assets.art.paper import INK, Colour, mix
from assets.art.stalks import JADE


def lotus_flower(sheet: Sheet, x: float, y: float, size: float, seed: int, colour: Colour = (226, 152, 158)) -> None:
    """A lotus in flower, its petals white with rose tips."""
    for ring, (count, long, lift) in enumerate(((7, 1.0, 0.25), (6, 0.88, 0.12), (5, 0.72, 0.0))):
        for k in range(count):
            turn = -np.pi / 2 + (k - (count - 1) / 2) * (2.5 - 0.5 * ring) / count
            petal(
                sheet,
                x,
                y + size * 0.1 * ring - size * lift * 0.2,
                size * long,
                turn,
                seed + ring * 20 + k,
                colour,
                0.23,
                second=(246, 226, 218),
            )
    for k in (-1, 1):
        petal(
            sheet,
            x,
            y + size * 0.12,
            size * 0.7,
            -np.pi / 2 + k * 1.5,
            seed + 80 + k,
            colour,
            0.25,
            second=(246, 226, 218),
        )


def lotus_pod(sheet: Sheet, x: float, y: float, half: float, seed: int, stem: float = 0.0) -> None:
    """A seed pod of the lotus seen from the side, its flat top with seeds towards us."""
    if stem:
        sheet.ink(
            [(x, y + half * 0.7), (x + half * 0.2, y + stem * 0.5), (x - half * 0.1, y + stem)],
            half * 0.16,
            seed,
            colour=JADE,
            tone=1.0,
            press=(1, 0.8, 0.9),
        )
    body = smooth(
        [
            (x - half, y),
            (x - half * 0.8, y + half * 0.45),
            (x - half * 0.2, y + half * 0.95),
            (x + half * 0.2, y + half * 0.95),
            (x + half * 0.8, y + half * 0.45),
            (x + half, y),
            (x, y - half * 0.3),
        ],
        True,
    )
    sheet.wash(body, JADE, seed + 1, second=(160, 160, 96), tone=1.05, edge=1.2)
    sheet.contour(body, 2.4, seed + 2)
    sheet.wash(oval(x, y, half, half * 0.38), mix(JADE, YOUNG, 0.5), seed + 3, tone=0.9, edge=1.0)
    sheet.contour(oval(x, y, half, half * 0.38), 2.2, seed + 4, lost=0.2)
    for dx, dy in ((-0.62, 0.0), (-0.25, -0.18), (0.2, -0.2), (0.62, -0.02), (-0.3, 0.14), (0.12, 0.08), (0.42, 0.18)):
        spot = oval(x + half * dx, y + half * dy, half * 0.14, half * 0.085)
        sheet.wash(spot, (70, 84, 62), seed + int(dx * 50), tone=1.0, edge=0.4)
        sheet.wash(
            oval(x + half * dx, y + half * (dy - 0.02), half * 0.1, half * 0.065),
            (196, 200, 150),
            seed + int(dx * 70),
            tone=0.9,
            edge=0.4,
        )


def lotus_leaf(sheet: Sheet, x: float, y: float, half: float, seed: int, tilt: float = 0.5) -> None:
    """A round lotus leaf with a wavy edge and veins from its middle."""
    random = np.random.default_rng(seed)
    angles = np.linspace(0, 2 * np.pi, 15, endpoint=False)
    far = half * (1 + 0.1 * random.standard_normal(15))
    shape = smooth(np.stack([x + far * np.cos(angles), y + far * tilt * np.sin(angles)], 1), True)
    sheet.wash(
        shape,
        mix(GREEN, JADE, 0.4),
        seed,
        second=mix(GREEN, INK, 0.25),
        tone=1.0,
        shade=0.5,
        edge=2.5,
        rim=0.3,
        grain=0.45,
    )
    for k, a in enumerate(angles):
        end = (x + far[k] * 0.92 * np.cos(a), y + far[k] * 0.92 * tilt * np.sin(a))
        sheet.ink(
            [(x, y), ((x + end[0]) / 2, (y + end[1]) / 2 + 5), end],
            3.0,
            seed + k,
            colour=mix(GREEN, INK, 0.6),
            tone=0.55,
            press=(1, 0.6, 0.2),
        )
    sheet.contour(shape, 2.6, seed + 40, colour=mix(GREEN, INK, 0.6))
