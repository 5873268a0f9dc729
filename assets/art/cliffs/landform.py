"""A landform: what stands before the viewer as a field of depth, lit from the left, to be washed as any model is."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, Window, blur, step, wide
from assets.art.still.lighting import View

LIGHT: Array = np.array((-0.66, 0.46, 0.66), np.float32)
"""From the land to the light: from the left, above and in front."""

BEHIND = -3000.0

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in units."""


def shifted(field: Array, down: int, right: int, fill: float) -> Array:
    """`field` moved by samples; what comes in is `fill`."""
    out = np.full(field.shape, fill, np.float32)
    h, w = field.shape
    if abs(down) < h and abs(right) < w:
        out[max(0, down) : h + min(0, down), max(0, right) : w + min(0, right)] = field[
            max(0, -down) : h - max(0, down), max(0, -right) : w - max(0, right)
        ]
    return out


class Landform(View):
    """A window of `canvas` with stone or leaf in it; its planes are made by `stand`, not by patches.

    `size` is 1 for what is some 700 units tall: grain, beds and brushes go with it. `distance` is 0 near to 1 lost in air.
    """

    def __init__(self, canvas: Canvas, box: Box, seed: int, distance: float = 0.0, size: float = 1.0) -> None:
        k = canvas.k
        top, bottom = (min(max(0, int(v * k)), canvas.rows) for v in (box[1], box[3]))
        left, right = (min(max(0, int(v * k)), canvas.columns) for v in (box[0], box[2]))
        bottom, right = max(bottom, min(canvas.rows, top + 8)), max(right, min(canvas.columns, left + 8))
        self.canvas, self.k, self.seed, self.distance, self.size = canvas, k, seed, distance, size
        self.stage = Stage(Canvas(1, 1), (0, 0), seed=seed)
        self.window = (slice(min(top, bottom - 8), bottom), slice(min(left, right - 8), right))
        window = self.window
        self.density, self.body, self.tooth = canvas.density[window], canvas.body[window], canvas.tooth[window]
        rows, columns = np.mgrid[window]
        self.x, self.y = ((columns + 0.5) / k).astype(np.float32), ((rows + 0.5) / k).astype(np.float32)
        shape = self.x.shape
        self.depth = np.full(shape, BEHIND, np.float32)
        self.part = np.zeros(shape, np.int32)
        self.normal = np.zeros((*shape, 3), np.float32)
        self.down, self.level, self.across, self.high, self.turn = (np.zeros(shape, np.float32) for _ in range(5))
        self.on = self.part > 0
        self.cast, self.crevice = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
        self.light, self.veil = np.ones(shape, np.float32), np.ones(shape, np.float32)

    def noise(self, across: float, down: float | None = None, seed: int = 0, octaves: int = 2) -> Array:
        """Noise of mean 0 and spread about 1 in this window; waves of `across` x `down` units."""
        return self.canvas.noise(self.window, across, down or across, self.seed * 1000 + seed, octaves)

    def inside(self, box: Box) -> Window:
        """The part of this window's planes that holds `box`."""
        top, left = self.window[0].start, self.window[1].start
        h, w = self.x.shape
        rows = slice(min(max(0, int(box[1] * self.k) - top), h), min(max(0, int(box[3] * self.k) - top), h))
        columns = slice(min(max(0, int(box[0] * self.k) - left), w), min(max(0, int(box[2] * self.k) - left), w))
        return rows, columns

    def stand(self, at: Window, on: NDArray[np.bool_], depth: Array, part: int, **planes: Array) -> None:
        """Set a form whose `depth` (towards the viewer, units) and planes are of the part `at` of the window."""
        k, z = self.k, depth.astype(np.float32)
        if min(z.shape) < 3:
            return
        broad = np.gradient(blur(z, 2.6 * k * self.size), 1 / k)
        close = np.gradient(blur(z, 0.7 * k), 1 / k)
        fall, side = (0.62 * a + 0.38 * b for a, b in zip(broad, close))
        normal = np.dstack([-side, fall, np.ones_like(z)])
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        won = on & (z > self.depth[at])
        for name, plane in {"depth": z, "normal": normal, **planes}.items():
            getattr(self, name)[at][won] = plane[won]
        self.part[at][won] = part
        self.on = self.part > 0

    def shine_on(self, reach: float = 140.0) -> None:
        """Light what stands: the shadows that forms throw on one another, clefts, and the sky's own light."""
        k, size, on = self.k, self.size, self.on
        depth = np.where(on, self.depth, BEHIND).astype(np.float32)
        cast = np.zeros(on.shape, np.float32)
        for away in (5, 10, 17, 26, 38, 54, 76, 104, 140):
            if away > reach:
                break
            t = away * size
            there = shifted(depth, round(t * LIGHT[1] * k), round(-t * LIGHT[0] * k), BEHIND)
            cast = np.maximum(cast, np.clip((there - depth - t * LIGHT[2]) / (5 * size), 0, 1))
        self.cast = np.asarray(blur(cast, 1.1 * k) * on, np.float32)
        solid = np.where(on, self.depth, self.depth[on].min() - 40 * size if on.any() else 0).astype(np.float32)
        self.crevice = np.asarray(np.clip((wide(solid, 11 * k * size) - solid) / (15 * size), -0.8, 1.2) * on)
        direct = np.clip(self.normal @ LIGHT / np.linalg.norm(LIGHT), 0, 1)
        seen = 0.86 * direct * (1 - 0.8 * self.cast) + 0.26 * (0.5 + 0.5 * self.normal[..., 1])
        seen = seen - 0.2 * np.clip(self.crevice, -0.4, 1) + 0.42 * (self.turn - 0.55)
        self.light = np.where(on, seen, 1).astype(np.float32)

    def sink(self, foot: tuple[float, float]) -> Array:
        """Let the form be lost between two heights (0 at its base, 1 at its top); hides what is behind; answers where it is."""
        mask = np.clip(blur(self.on.astype(np.float32), 0.45 * self.k), 0, 1)
        veil = step(foot[0], foot[1], self.high + 0.05 * self.noise(90 * self.size, 40 * self.size, 61)) * self.on
        self.veil = np.clip(blur(veil, 1.0), 0, 1)
        hidden = mask * np.clip(self.veil * 1.3, 0, 1)
        self.density *= 1 - hidden[..., None]
        np.maximum(self.body, hidden, out=self.body)
        return np.asarray(mask * self.veil, np.float32)

    def whole_veil(self) -> Array:
        """The veil as a plane of the whole canvas, for strokes."""
        full = np.zeros((self.canvas.rows, self.canvas.columns), np.float32)
        full[self.window] = self.veil
        return full

    def picked(self, weight: Array, count: int, random: np.random.Generator) -> Array:
        """`count` places (row, column in samples of the window) where `weight` is large."""
        total = np.cumsum((weight * self.veil * self.on).ravel().astype(float))
        if total[-1] <= 0 or count <= 0:
            return np.zeros((0, 2), int)
        at = np.clip(np.searchsorted(total, random.random(count) * total[-1]), 0, total.size - 1)
        return np.column_stack(np.unravel_index(at, self.x.shape))

    def brow(self, x: float, part: int = 0) -> float:
        """How far down, in units, the form begins at the column `x`; of one pillar only with its number, `part`."""
        column = int(np.clip(x * self.k - self.window[1].start, 0, self.x.shape[1] - 1))
        there = self.part[:, column] == part if part else self.part[:, column] > 0
        first = int(np.argmax(there)) if there.any() else len(there)
        return float((self.window[0].start + first) / self.k)
