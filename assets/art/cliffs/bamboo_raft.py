"""A raft of nine bamboos with its bow bent up, a boatman with his pole, a guest and a basket of tea; their image in the water."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.cliffs.pigments import COOL, INK, OCHRE, SPRING, TEAL, UMBER
from assets.art.cliffs.strokes import Strokes
from assets.art.still.canvas import Canvas

LONG = 214.0
"""The raft's length in its own units."""


class _Plates:
    """What a raft is drawn on, in the order in which it is laid."""

    def __init__(self, canvas: Canvas, x: float, y: float, k: float) -> None:
        self.x, self.y, self.k = x, y, k
        self.pole, self.joint, self.shade, self.robe, self.dark, self.skin = (Strokes(canvas) for _ in range(6))
        self.hat, self.weave, self.image, self.wake = (Strokes(canvas) for _ in range(4))

    def body(
        self, plate: Strokes, foot: tuple[float, float], ring: Sequence[tuple[float, float]], tone: float = 0.95
    ) -> None:
        """A filled outline of points right of and above `foot`, in the raft's units."""
        plate.shape([(self.x + (foot[0] + a) * self.k, self.y + (foot[1] - b) * self.k) for a, b in ring], tone)

    def line(
        self, plate: Strokes, foot: tuple[float, float], ends: Sequence[tuple[float, float]], width: float
    ) -> None:
        """A hair line between two points right of and above `foot`."""
        a, b = ((self.x + (foot[0] + p) * self.k, self.y + (foot[1] - q) * self.k) for p, q in ends)
        plate.hair(a, b, 0.8, width)

    def lay(self, wet: bool) -> None:
        """Lay all plates; without `wet` the raft stands on nothing."""
        if wet:
            self.image.lay(0.5 * COOL + 0.5 * TEAL, 0.6, dry="along", soft=3 * self.k)
            self.wake.lay(COOL, 0.6, dry="along")
        soft = min(0.35, 0.35 * self.k + 0.05)
        self.pole.lay(0.8 * OCHRE + 0.3 * SPRING, 0.75, cover=1.0, grain=0.4, soft=soft)
        self.shade.lay(UMBER, 0.7, soft=soft)
        self.joint.lay(0.5 * UMBER + 0.5 * INK, 0.85, soft=soft)
        self.dark.lay(0.8 * INK + 0.2 * COOL, 1.0, cover=0.9, soft=soft)
        self.robe.lay(0.7 * COOL + 0.45 * INK, 0.85, cover=1.0, soft=soft)
        self.skin.lay(OCHRE, 0.9, cover=1.0, soft=soft)
        self.hat.lay(0.9 * OCHRE + 0.2 * UMBER, 0.7, cover=1.0, soft=soft)
        self.weave.lay(UMBER, 0.9, soft=soft)


def raft(
    canvas: Canvas, x: float, y: float, long: float = 160.0, *, wet: bool = True, guest: bool = True, seed: int = 88
) -> None:
    """A raft `long` units from end to end with its middle at (x, y), its bow to the left; `wet` adds image and wake."""
    random, k, t = np.random.default_rng(seed), long / LONG, np.linspace(0, 1, 30)
    on = _Plates(canvas, x, y, k)
    bent = 17 * (0.5 - t) - 26 * np.clip(0.26 - t, 0, 1) ** 2 * 9.3 - 40 * np.clip(t - 0.9, 0, 1)
    for bamboo in range(9):
        start = np.array([x, y]) + np.array([2.2, 3.1]) * (bamboo - 4) * k + [random.uniform(-5, 5) * k, 0]
        path = start + np.column_stack([(t - 0.5) * LONG, bent]) * k
        on.pole.stroke(path, 3.9 * k * (1 - 0.25 * np.abs(t - 0.5)), 0.85 + 0.15 * random.random())
        on.shade.stroke(path + np.array([0, 1.3]) * k, 1.5 * k, random.uniform(0.6, 1))
        for q in random.uniform(0.06, 0.96, 8):
            knot = path[int(q * 29)]
            on.joint.hair(knot - np.array([0.3, 1.7]) * k, knot + np.array([0.5, 1.7]) * k, 0.9, 0.9 * k)
        on.image.stroke(path + np.array([0, 14]) * k, 6 * k, 0.7)
    for q in (0.24, 0.52, 0.86):
        middle = np.array([x + (q - 0.5) * LONG * k, y + 17 * (0.5 - q) * k])
        cross = np.array([-9.5, -13.5]) * k
        on.joint.stroke(np.array([middle + cross, middle - cross]), 2.2 * k, 1)
    _boatman(on)
    if guest:
        _guest(on)
    _basket(on)
    for row in range(16):
        reach, off = random.uniform(30, 80), random.uniform(-112, 40)
        path = np.column_stack([off + reach * t, 22 + 0.12 * abs(off) + row * 2.2 + 0.8 * np.sin(8 * t + row)])
        on.wake.stroke(np.array([x, y]) + path * k, (np.sin(np.pi * t) * 1.5 + 0.1) * k, random.uniform(0.3, 0.8))
    on.lay(wet)


def _boatman(on: _Plates) -> None:
    foot, k = (62.0, -6.0), on.k
    on.body(on.dark, foot, [(-6, 0), (-7, 15), (-4, 26), (6, 26), (8, 14), (9, 0), (4, 0), (2, 15), (-1, 0)])
    on.body(on.robe, foot, [(-8, 21), (-10, 35), (-9, 45), (-3, 50), (4, 49), (8, 42), (9, 30), (10, 20)])
    on.body(on.robe, foot, [(-7, 46), (-16, 39), (-23, 43), (-24, 40), (-16, 34), (-8, 38)])
    on.body(on.robe, foot, [(6, 46), (0, 33), (-16, 30), (-17, 33), (-4, 38)])
    on.body(on.skin, foot, [(-25, 44), (-22, 44), (-22, 40), (-25, 39)])
    on.body(on.skin, foot, [(-18, 33), (-15, 33), (-15, 29), (-18, 29)])
    on.body(on.skin, foot, [(-5, 49), (-6, 56), (2, 57), (3, 49)])
    on.body(on.hat, foot, [(-16, 54), (-2, 66), (12, 55), (4, 53), (-8, 52.5)])
    for end in np.linspace(-14, 11, 8):
        on.line(on.weave, foot, [(-2, 65), (float(end), 54)], 0.6 * k)
    at = np.array([on.x, on.y]) + np.array([foot[0], foot[1]]) * k
    pole = at + np.array([[5, -92], [-20, -37], [-50, 40]]) * k
    on.dark.stroke(pole, np.array([1.2, 1.7, 1.6]) * k, 1)
    on.image.stroke(at + np.array([[0, 20], [-3, 50], [0, 74]]) * k, np.array([14, 16, 8]) * k, 0.8)


def _guest(on: _Plates) -> None:
    foot = (-34.0, 1.0)
    on.body(on.robe, foot, [(-14, 0), (-12, 12), (-9, 24), (-3, 29), (4, 28), (9, 20), (11, 8), (13, 0)], 0.55)
    on.body(on.skin, foot, [(-4, 28), (-5, 35), (2, 36), (3, 28)])
    on.body(on.hat, foot, [(-13, 33), (-1, 43), (11, 33), (2, 31.5), (-6, 31.5)])


def _basket(on: _Plates) -> None:
    foot, k = (14.0, 1.0), on.k
    on.body(on.hat, foot, [(-9, -1), (-11, 13), (11, 13), (9, -1)], 0.9)
    for high in (2, 5.5, 9):
        on.line(on.weave, foot, [(-10, high), (10, high)], 0.7 * k)
    for side in np.linspace(-9, 9, 9):
        on.line(on.weave, foot, [(float(side), 13), (0.85 * float(side), 0)], 0.6 * k)
        on.dark.dot(on.x + (foot[0] + side) * k, on.y + (foot[1] - 14.5) * k, 2.2 * k, 1.8 * k, 0.6)
