"""The white fire walls of Fuzhou, whose tops run like a saddle, and the tiled roofs between them. In pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.houses import TILE, TIMBER
from assets.art.mountains import MIST
from assets.art.outline_shapes import Points, placed, smooth
from assets.art.paper import INK, Array, Colour, mix

LIME: Colour = (226, 222, 210)
SADDLE = (
    (-1.06, 0.745),
    (-1.0, 0.69),
    (-0.86, 0.672),
    (-0.68, 0.73),
    (-0.5, 0.88),
    (-0.3, 0.975),
    (0.0, 1.0),
    (0.3, 0.975),
    (0.5, 0.88),
    (0.68, 0.73),
    (0.86, 0.672),
    (1.0, 0.69),
    (1.06, 0.745),
)
"""The top of a saddle wall: share of its half width and of its height, with the ends turned up."""


def coping(s: Sheet, line: Points, size: float, seed: int, tone: float = 1.0) -> None:
    """Tiles along the top of a wall: heavy at the crown, thin in the hollows, a pale band of plaster beneath."""
    at = smooth(line, step=3.0)
    under = np.asarray(at + np.array([0, size * 1.5], np.float32), np.float32)
    s.ink(under, size * 0.9, seed, colour=(150, 156, 154), tone=0.55 * tone, press=(0.3, 0.9, 1, 0.9, 0.3), dry=0.5)
    s.ink(
        at,
        size,
        seed + 1,
        colour=mix(TILE, INK, 0.3),
        tone=1.05 * tone,
        press=(0.35, 0.75, 0.55, 1.0, 0.6, 0.8, 0.35),
        dry=0.3,
    )
    beads = at[4 :: max(2, int(size * 0.5))] + np.array([0, size * 0.72], np.float32)
    s.dots(np.asarray(beads, np.float32), max(1.6, size * 0.42), seed + 2, colour=INK, tone=0.7 * tone)
    ridge = np.asarray(at - np.array([0, size * 0.42], np.float32), np.float32)
    s.ink(ridge, max(1.2, size * 0.2), seed + 3, tone=0.85 * tone, press=(0.5, 1, 0.6, 1, 0.5), dry=0.2)


def weathered(s: Sheet, wall: Array, seed: int, tone: float) -> None:
    """The lime of an old wall inside `wall`: pale above, grey where rain runs and damp climbs."""
    s.wash(
        wall,
        LIME,
        seed,
        second=(206, 204, 194),
        tone=0.62 * tone,
        edge=0.8,
        shade=0.7,
        light=(-0.7, -0.5),
        grain=0.7,
        rim=0.25,
    )
    left, right = float(wall[:, 0].min()), float(wall[:, 0].max())
    foot = float(wall[:, 1].max())
    tall = foot - float(wall[:, 1].min())
    damp = [
        (left, foot - tall * 0.16),
        ((left + right) / 2, foot - tall * 0.24),
        (right, foot - tall * 0.12),
        (right, foot),
        (left, foot),
    ]
    s.wash(damp, (158, 158, 146), seed + 1, tone=0.4 * tone, body=0, soft=6, edge=5, rim=0, within=wall)


def saddle_house(
    s: Sheet, x: float, y: float, half: float, tall: float, seed: int, *, tone: float = 1.0, door: bool = True
) -> None:
    """A gable wall standing on `y`, its crown `tall` above; paler with a lower `tone`, a framed gate in it with `door`."""
    top = smooth([(x + half * u, y - tall * v) for u, v in SADDLE], step=3.0)
    wall = np.concatenate([top, np.array([[x + half, y], [x - half, y]], np.float32)])
    weathered(s, np.asarray(wall, np.float32), seed, tone)
    for side in (-1, 1):
        edge = [(x + side * half, y - tall * 0.66), (x + side * half * 1.003, y)]
        s.ink(
            edge, max(1.2, half * 0.018), seed + 4 + side, tone=0.5 * tone, curved=False, press=(1, 0.5, 0.7), dry=0.5
        )
    coping(s, top, max(3.0, tall * 0.042), seed + 7, tone)
    if door:
        gate(s, x - half * 0.02, y, half * 0.2, tall * 0.36, seed + 20, tone)
    high = y - tall * 0.72
    for k, aside in enumerate((-0.3, 0.3)):
        slot = placed([(-0.045, -0.06), (0.045, -0.06), (0.045, 0.06), (-0.045, 0.06)], x + half * aside, high, half)
        s.wash(slot, mix(TIMBER, INK, 0.5), seed + 30 + k, tone=0.9 * tone, edge=0.5)


def gate(s: Sheet, x: float, y: float, half: float, tall: float, seed: int, tone: float = 1.0) -> None:
    """A stone-framed gate on `y` under a small tiled hood."""
    frame = [(x - half * 1.2, y - tall), (x + half * 1.2, y - tall), (x + half * 1.2, y), (x - half * 1.2, y)]
    s.wash(frame, (186, 180, 166), seed, tone=0.9 * tone, edge=0.6, shade=0.3)
    leaf = [
        (x - half * 0.86, y - tall * 0.86),
        (x + half * 0.86, y - tall * 0.86),
        (x + half * 0.86, y),
        (x - half * 0.86, y),
    ]
    s.wash(leaf, mix(TIMBER, INK, 0.4), seed + 1, tone=1.05 * tone, edge=0.6)
    s.ink([(x, y - tall * 0.86), (x, y)], max(1.0, half * 0.08), seed + 2, tone=0.7 * tone, curved=False, press=(1, 1))
    hood = [
        (x - half * 2.0, y - tall * 1.12),
        (x - half * 1.3, y - tall * 1.06),
        (x + half * 1.3, y - tall * 1.06),
        (x + half * 2.0, y - tall * 1.12),
    ]
    s.ink(hood, max(2.4, half * 0.34), seed + 3, colour=TILE, tone=1.1 * tone, press=(0.3, 1, 1, 0.3))


def veil(s: Sheet, cx: float, cy: float, half: float, seed: int, strength: float = 0.7) -> None:
    """A drift of mist that hides the foot of what stands behind."""
    s.haze(cx, cy, half, half * 0.16, MIST, strength, cover=True, seed=seed)
