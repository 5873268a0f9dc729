"""An old pine: a crooked trunk, boughs that leave it in turn and level out, twigs on them, fans of needles on the twigs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.interpolate import PchipInterpolator

from assets.art.cliffs.landform import Landform
from assets.art.cliffs.pigments import DEEP, INK, MOSS, OCHRE, TEAL, UMBER, aired
from assets.art.cliffs.strokes import Strokes
from assets.art.paper import Array
from assets.art.still.canvas import Canvas


class _Pine:
    """The plates of one pine and the tips on which its needles stand."""

    def __init__(self, canvas: Canvas, tall: float, seed: int) -> None:
        self.random, self.tall, self.k = np.random.default_rng(seed), tall, tall / 200
        self.wood, self.light, self.bark, self.pad, self.needle, self.deep = (Strokes(canvas) for _ in range(6))
        self.tips: list[Array] = []

    def bough(self, start: Array, way: float, long: float, width: float, order: int) -> None:
        """A bough from `start` that goes `way` (radians), and what grows on it."""
        random, count = self.random, 12
        u = np.linspace(0, 1, count)
        bend = 0.35 * np.sin(3.1 * u + random.uniform(0, 3)) + random.normal(0, 0.16, count).cumsum() * 0.35
        turn = way + bend - 0.25 * u * np.sign(np.cos(way)) * (-1 if order == 0 else 1)
        steps = np.column_stack([np.cumsum(np.cos(turn)), np.cumsum(np.sin(turn) * 0.62)]) * long / count
        path = np.vstack([start, start + steps])
        self.wood.stroke(path, np.maximum(width * (1 - 0.8 * np.linspace(0, 1, count + 1)), 0.5), 0.92)
        if order < 2:
            for q in random.uniform(0.35, 1, 4 if order == 0 else 2):
                turned = way + random.uniform(-0.85, 0.55)
                self.bough(path[int(q * count)], turned, long * random.uniform(0.28, 0.5), width * 0.5, order + 1)
        if order:
            self.tips.extend(path[int(q * count)] for q in random.uniform(0.45, 1, 2))

    def needles(self) -> None:
        """Fans of needles on all tips, those above first."""
        random, long = self.random, 12 * self.k + 1.2
        fine = 0.55 if self.k < 0.6 else 0.75
        for tip in sorted(self.tips, key=lambda at: float(at[1])):
            wide, high = long * random.uniform(0.9, 1.6), long * random.uniform(0.3, 0.55)
            self.pad.dot(tip[0], tip[1] - long * 0.3, wide, high, random.uniform(0.35, 0.8))
            for _ in range(2):
                middle = tip + random.normal(0, 1, 2) * [long * 0.7, long * 0.22]
                for angle in np.linspace(-np.pi * 0.99, -0.03, 11) + random.normal(0, 0.08, 11):
                    reach = np.array([np.cos(angle), 0.72 * np.sin(angle)]) * long * random.uniform(0.65, 1.05)
                    plate = self.needle if random.random() < 0.8 else self.deep
                    plate.hair(middle, middle + reach, random.uniform(0.5, 1), fine)


def pine(
    canvas: Canvas, x: float, y: float, tall: float, *, lean: float = 0.3, distance: float = 0.0, seed: int = 1
) -> None:
    """A pine whose foot is at (x, y), `tall` units; `lean` (-0.7 to 0.7) is to the right above 0."""
    pine_of = _Pine(canvas, tall, seed)
    random, k = pine_of.random, pine_of.k
    t = np.linspace(0, 1, 26)
    knots = np.array([0, 0.1, 0.02, 0.24, 0.2, 0.36]) * tall * lean * 1.6
    knots = knots + random.normal(0, 0.03, 6) * tall * np.array([0, 1, 1, 1, 1, 1])
    bend = PchipInterpolator([0, 0.2, 0.42, 0.62, 0.82, 1], knots)
    trunk = np.column_stack([x + bend(t), y - tall * 0.92 * t])
    width = tall * 0.075 * (1 - 0.78 * t) * (1 + 0.12 * random.normal(0, 1, 26)) + 0.4 + tall * 0.05 * np.exp(-t * 16)
    pine_of.wood.stroke(trunk, width, 0.9)
    pine_of.light.stroke(trunk - np.array([0.16 * width.mean(), 0]), width * 0.46, 0.8)
    side = 1 if random.random() < 0.5 else -1
    for q in (0.4, 0.52, 0.62, 0.72, 0.8, 0.88, 0.95):
        side = -side
        reach = tall * (0.66 - 0.62 * (q - 0.4)) * random.uniform(0.6, 1.1) * (1.15 if side * lean > 0 else 0.75)
        way = (0 if side > 0 else np.pi) + side * random.uniform(-0.5, 0.1)
        pine_of.bough(trunk[int(q * 25)], way, reach, tall * 0.034 * (1.3 - q), 0)
    pine_of.tips.extend(trunk[-3:])
    pine_of.needles()
    for _ in range(int(60 * k + 6)):
        at = int(random.integers(1, 24))
        middle = trunk[at] + [random.uniform(-0.4, 0.4) * width[at], random.uniform(-4, 4) * k]
        plate_scale = np.array([[-2.4, 0], [-0.6, 1.8], [1.8, 1.2]]) * k * 1.1
        pine_of.bark.stroke(middle + plate_scale, [0.4 * k, 1.3 * k + 0.3, 0.3], 0.9)
    soft = min(0.35, 0.25 + 0.1 * k)
    pine_of.wood.lay(aired(0.5 * INK + 0.5 * UMBER, distance, 1), 0.95, cover=0.85, soft=soft)
    pine_of.light.within(pine_of.wood)
    pine_of.light.lay(aired(OCHRE, distance, 1), 0.3, cover=0.6)
    pine_of.bark.lay(aired(INK, distance, 1), 0.8)
    pine_of.pad.lay(aired(0.8 * MOSS + 0.25 * TEAL, distance, 1), 0.7, cover=0.45, soft=0.7)
    pine_of.needle.lay(aired(DEEP, distance, 1), 0.8, soft=soft)
    pine_of.deep.lay(aired(INK, distance, 1), 0.7, soft=soft)


def pines(
    form: Landform, trees: Sequence[tuple[float, float, float, int, int]], *, distance: float | None = None
) -> None:
    """Pines on the brows of a landform: column, height, lean, number of the pillar (0 the skyline), seed."""
    for x, tall, lean, part, seed in trees:
        foot = form.brow(x, part) + 0.07 * tall
        pine(form.canvas, x, foot, tall, lean=lean, distance=form.distance if distance is None else distance, seed=seed)
