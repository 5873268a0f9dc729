"""Flowers: petals, blossoms, osmanthus, lilies, orchids. Positions and sizes in pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.brush import Sheet
from assets.art.leaves import GREEN, branch, leaf
from assets.art.outline_shapes import oval, placed, smooth
from assets.art.paper import INK, Colour, mix
from assets.art.stalks import STRAW, grass

OSMANTHUS: Colour = (226, 148, 60)
DAN_GUI: Colour = (218, 108, 48)

Place = tuple[float, float]


def petal(
    sheet: Sheet,
    x: float,
    y: float,
    long: float,
    turn: float,
    seed: int,
    colour: Colour,
    broad: float = 0.3,
    second: Colour | None = None,
    line: float = 0.45,
) -> None:
    """A petal from its root at (x, y): pale, deeper at the root or the tip."""
    t = np.linspace(0, 1, 16)
    half = broad * long * np.sin(np.pi * t**0.85) ** 0.8
    shape = placed(np.concatenate([np.stack([long * t, -half], 1), np.stack([long * t, half], 1)[::-1]]), x, y, 1, turn)
    way = (-float(np.cos(turn)) * 0.9, -float(np.sin(turn)) * 0.9)
    sheet.wash(shape, colour, seed, second=second, tone=0.8, shade=0.75, light=way, edge=1.0, rim=0.4)
    sheet.contour(shape, max(1.2, long * 0.02), seed + 1, colour=mix(colour, INK, 0.5), tone=line, lost=0.4)


def blossom(
    sheet: Sheet,
    x: float,
    y: float,
    size: float,
    count: int,
    colour: Colour,
    seed: int,
    *,
    broad: float = 0.36,
    heart: Colour = STRAW,
    tilt: float = 1.0,
    second: Colour | None = None,
) -> None:
    """A flower of `count` petals seen from the front, flattened by `tilt`."""
    start = np.random.default_rng(seed).uniform(0, 6)
    for k in range(count):
        turn = start + 2 * np.pi * k / count
        away = float(np.hypot(np.cos(turn), tilt * np.sin(turn)))
        petal(
            sheet,
            x,
            y,
            size * away,
            float(np.arctan2(tilt * np.sin(turn), np.cos(turn))),
            seed + k,
            colour,
            broad,
            second,
        )
    sheet.wash(oval(x, y, size * 0.17, size * 0.17 * tilt), heart, seed + 40, tone=1.1, edge=0.6)
    ring = [(x + size * 0.28 * np.cos(a), y + size * 0.28 * tilt * np.sin(a)) for a in np.linspace(0, 2 * np.pi, 9)]
    sheet.dots(ring, max(3.0, size * 0.09), seed, colour=mix(heart, INK, 0.35), opaque=0.9)


def osmanthus(
    sheet: Sheet, points: Sequence[Place], seed: int, size: float = 1.0, colour: Colour = DAN_GUI, leaves: int = 8
) -> None:
    """A sprig of osmanthus along `points`: leathery leaves in pairs, small four-petalled flowers in clusters at their roots."""
    branch(sheet, points, 11 * size, seed)
    line = smooth(points, step=4.0)
    random = np.random.default_rng(seed)
    for k in range(leaves):
        share = 0.15 + 0.85 * k / max(1, leaves - 1)
        x, y = line[int((len(line) - 1) * share)]
        ahead = (
            line[min(len(line) - 1, int((len(line) - 1) * share) + 3)] - line[max(0, int((len(line) - 1) * share) - 3)]
        )
        way = float(np.arctan2(ahead[1], ahead[0]))
        side = 1 if k % 2 else -1
        leaf(
            sheet,
            float(x),
            float(y),
            120 * size * random.uniform(0.8, 1.1),
            way + side * random.uniform(0.5, 1.0),
            seed + k * 9,
            mix(GREEN, INK, 0.18),
            broad=0.19,
            bend=0.08 * side,
        )
    for k in range(leaves):
        x, y = line[int((len(line) - 1) * (0.12 + 0.8 * k / max(1, leaves - 1)))]
        for _ in range(7):
            sprinkle(
                sheet,
                float(x + random.normal(0, 24 * size)),
                float(y + random.normal(0, 20 * size)),
                11 * size,
                int(random.integers(1 << 20)),
                colour,
            )


def sprinkle(sheet: Sheet, x: float, y: float, size: float, seed: int, colour: Colour = DAN_GUI) -> None:
    """One small four-petalled flower of osmanthus."""
    random = np.random.default_rng(seed)
    start = random.uniform(0, 1.5)
    shade = mix(colour, (250, 210, 120), random.uniform(0, 0.4))
    for k in range(4):
        a = start + k * np.pi / 2
        shape = oval(x + size * 0.55 * np.cos(a), y + size * 0.5 * np.sin(a), size * 0.52, size * 0.4, a)
        sheet.wash(shape, shade, seed + k, tone=0.95, edge=0.4, rim=0.5, shade=0.4)
    sheet.dots([(x, y)], max(2.5, size * 0.35), seed, colour=(150, 84, 36), opaque=0.9)


def orchid(sheet: Sheet, x: float, y: float, size: float, seed: int, colour: Colour = (176, 188, 118)) -> None:
    """A spring orchid: long leaves in single strokes, two pale flowers."""
    for k, turn in enumerate((-2.5, -2.0, -1.7, -1.3, -0.9, -0.6, -2.9)):
        grass(sheet, x + k * 4 - 12, y, size * (1 - 0.06 * k), turn, seed + k, mix(GREEN, INK, 0.2), 0.036)
    for dx, dy, scale in ((-0.16, -0.78, 0.2), (0.14, -0.52, 0.17)):
        cx, cy = x + size * dx, y + size * dy
        sheet.ink(
            [(x, y), ((x + cx) / 2 + 12, (y + cy) / 2), (cx, cy)], 4, seed + 30, colour=colour, press=(1, 0.8, 0.7)
        )
        for k, turn in enumerate((-2.7, -0.4, -1.55, -2.1, -1.0)):
            petal(sheet, cx, cy, size * scale * (1 if k < 3 else 0.65), turn, seed + 40 + k, colour, 0.17)
        petal(sheet, cx, cy, size * scale * 0.55, 1.35, seed + 49, (236, 214, 190), 0.34, second=(196, 120, 110))
