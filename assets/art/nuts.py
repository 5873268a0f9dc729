"""Chestnuts, their burrs, and grains. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, placed, smooth
from assets.art.paper import Colour, mix
from assets.art.vessels import gleam

CHESTNUT: Colour = (122, 62, 38)


def chestnut(sheet: Sheet, x: float, y: float, half: float, seed: int, turn: float = 0.0, slim: float = 0.85) -> None:
    """A cone chestnut: round at its foot, drawn out to a tip, a pale scar below."""
    shape = [
        (0, -1.25),
        (0.28, -0.82),
        (0.72, -0.3),
        (0.9, 0.3),
        (0.62, 0.78),
        (0, 0.88),
        (-0.62, 0.78),
        (-0.9, 0.3),
        (-0.72, -0.3),
        (-0.28, -0.82),
    ]
    body = smooth(placed([(a * slim, b) for a, b in shape], x, y, half, turn), True)
    sheet.wash(body, CHESTNUT, seed, second=(92, 44, 30), tone=1.15, shade=0.65, edge=0.9)
    foot = smooth(
        placed(
            [(a * slim, b) for a, b in [(-0.74, 0.55), (0, 0.42), (0.74, 0.55), (0.5, 0.82), (0, 0.9), (-0.5, 0.82)]],
            x,
            y,
            half,
            turn,
        ),
        True,
    )
    sheet.wash(foot, (206, 168, 118), seed + 1, tone=1.0, edge=0.9, within=body)
    for k in range(-2, 3):
        line = placed([(0.02 * k, -1.05), (0.26 * k * slim, -0.3), (0.3 * k * slim, 0.4)], x, y, half, turn)
        sheet.ink(line, 1.6, seed + 10 + k, colour=(70, 32, 22), tone=0.4, press=(0.3, 1, 0.3))
    gleam(sheet, placed([(-0.42 * slim, -0.25), (-0.5 * slim, 0.2)], x, y, half, turn), half * 0.16, seed, 0.5)
    sheet.contour(body, 2.2, seed + 3, tone=0.6)


def grains(
    sheet: Sheet,
    cx: float,
    cy: float,
    rx: float,
    ry: float,
    count: int,
    size: float,
    seed: int,
    colour: Colour,
    *,
    long: float = 0.7,
    crease: bool = False,
) -> None:
    """Grains in a heap: short ovals, each with its own tone, a crease in the middle if wanted."""
    random = np.random.default_rng(seed)
    away, angle = np.sqrt(random.uniform(0, 1, count)), random.uniform(0, 2 * np.pi, count)
    xs, ys = cx + rx * away * np.cos(angle), cy + ry * away * np.sin(angle) - ry * 0.5 * (1 - away)
    for k in np.argsort(ys):
        turn = random.uniform(0, np.pi)
        shape = oval(float(xs[k]), float(ys[k]), size * random.uniform(0.85, 1.15), size * long, turn)
        sheet.wash(
            shape,
            mix(colour, (150, 120, 80), random.uniform(0, 0.22)),
            seed + int(k) * 2,
            tone=0.75,
            shade=0.75,
            edge=0.5,
            rim=0.6,
            grain=0.1,
        )
        if crease:
            line = placed([(-0.6, 0), (0, 0.12), (0.6, 0)], float(xs[k]), float(ys[k]), size, turn)
            sheet.ink(line, max(1.4, size * 0.16), seed + int(k), colour=(140, 104, 70), tone=0.6, press=(0.3, 1, 0.3))
