"""The model in its light: what a painter looks at while painting.

Planes have shape (rows, columns) of a window of the canvas; normals and places (rows, columns, 3).
"""

from __future__ import annotations

import copy
from collections.abc import Sequence

import numpy as np
from scipy.ndimage import maximum_filter

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.canvas import Window, blur, step, wide

SKY = 0.28
"""The light from above that reaches what the window's light does not."""


class View:
    """A window on the lit model; painting on it paints on the canvas."""

    def __init__(self, stage: Stage, window: Window) -> None:
        canvas, shape = stage.canvas, (stage.canvas.rows, stage.canvas.columns)
        self.stage, self.window, self.k, self.seed = stage, window, canvas.k, stage.seed
        self.density, self.body, self.tooth = canvas.density[window], canvas.body[window], canvas.tooth[window]
        rows, columns = np.mgrid[window]
        self.x: Array = ((columns + 0.5) / self.k).astype(np.float32)
        self.y: Array = ((rows + 0.5) / self.k).astype(np.float32)
        sway = [
            stage.wobble * self.k * (self.noise(55, seed=n, octaves=1) + 0.4 * self.noise(13, seed=n + 2, octaves=1))
            for n in (0, 1)
        ]
        row = np.clip(np.round(rows + sway[1]).astype(int), 0, shape[0] - 1)
        column = np.clip(np.round(columns + sway[0]).astype(int), 0, shape[1] - 1)
        at = row * shape[1] + column
        kept = stage.kept[at]
        self.depth: Array = stage.depth[at]
        self.part, self.made_of = stage.part[at], stage.made_of[at]
        self.u, self.v = kept[..., 0], kept[..., 1]
        self.normal, self.place, self.back = kept[..., 2:5], kept[..., 5:8], kept[..., 8] > 0
        self.on = self.part > 0
        """Where something is: after `of`, where the asked materials are."""
        self.cast: Array = np.zeros_like(self.u)
        """The shadow that things throw on one another, 0-1."""
        self.crevice: Array = np.zeros_like(self.u)
        """How much is in the way of the sky: -0.6 on edges that stand out to 1 in clefts."""
        self.light: Array = np.ones_like(self.u)
        """About 0 in the deepest shadow, 1 full in the light."""
        self.shine: Array = np.zeros_like(self.u)
        """The cosine to the mirrored light: 1 in the middle of a highlight."""
        self.shadow: Array = np.zeros_like(self.u)
        """The shadow on the table, 0-1."""

    def noise(self, across: float, down: float | None = None, seed: int = 0, octaves: int = 2) -> Array:
        """Noise of mean 0 and spread about 1 in this window; waves of `across` x `down` units."""
        return self.stage.canvas.noise(self.window, across, down or across, self.seed * 1000 + seed, octaves)

    def dice(self, seed: int) -> Array:
        """A number in 0-1 for each part, the same all over it."""
        return np.asarray(np.random.default_rng(seed).uniform(0, 1, self.stage.parts + 2).astype(np.float32)[self.part])

    def local(self, at: Sequence[float], turned: Array | None = None) -> Array:
        """Places as seen from `at`, in directions turned back by `turned`."""
        away = self.place - np.asarray(at, np.float32)
        return away if turned is None else np.asarray(away @ turned.astype(np.float32))

    def of(self, materials: Sequence[int], pad: float = 8.0) -> View | None:
        """The part of this view around some materials, `pad` units more, or nothing where they are not seen."""
        on = np.isin(self.made_of, materials) & (self.part > 0)
        rows, columns = np.nonzero(on.any(1))[0], np.nonzero(on.any(0))[0]
        if not len(rows):
            return None
        more = int(pad * self.k)
        cut = (
            slice(max(0, int(rows[0]) - more), min(on.shape[0], int(rows[-1]) + more + 1)),
            slice(max(0, int(columns[0]) - more), min(on.shape[1], int(columns[-1]) + more + 1)),
        )
        view = copy.copy(self)
        for name, value in vars(self).items():
            if isinstance(value, np.ndarray) and value.shape[:2] == on.shape:
                setattr(view, name, value[cut])
        top, left = self.window[0].start, self.window[1].start
        view.window = (slice(top + cut[0].start, top + cut[0].stop), slice(left + cut[1].start, left + cut[1].stop))
        view.on = on[cut]
        return view


def around(stage: Stage, margin: float) -> Window:
    """The window that holds all that is seen on the stage and what it casts on the table, `margin` units more."""
    canvas = stage.canvas
    places = np.concatenate(stage.cloud) if stage.cloud else np.zeros((1, 3), np.float32)
    flat = places - places[:, 1:2] * stage.light / stage.light[1]
    x, y = (np.concatenate(pair) for pair in zip(stage.screen(places)[:2], stage.screen(flat)[:2]))
    seen = np.nonzero(stage.part.reshape(canvas.rows, canvas.columns))
    edges = []
    for at, found, count in ((y, seen[0], canvas.rows), (x, seen[1], canvas.columns)):
        low, high = int((at.min() - margin) * canvas.k), int((at.max() + margin) * canvas.k)
        if len(found):
            low = min(low, int(found.min() - margin * canvas.k))
            high = max(high, int(found.max() + margin * canvas.k))
        edges.append(slice(min(max(0, low), count - 1), max(1, min(count, high))))
    return (edges[0], edges[1])


def lit(stage: Stage, margin: float = 36.0) -> View:
    """Light the model: the hand's wobble, the shadows things cast on one another, crevices, highlights."""
    stage.mend()
    view = View(stage, around(stage, margin))
    if not stage.cloud:
        return view
    light, k = stage.light, view.k
    across = np.cross(light, [0, 1, 0])
    across = across / np.linalg.norm(across)
    along = np.cross(across, light)
    cloud = np.concatenate(stage.cloud)
    a, b, near = cloud @ across, cloud @ along, cloud @ light
    cell = 1.3 / stage.zoom
    a0, b0 = a.min() - 2 * cell, b.min() - 2 * cell
    first = np.full((int((b.max() - b0) / cell) + 4, int((a.max() - a0) / cell) + 4), -1e9, np.float32)
    order = np.argsort(near, kind="stable")
    first[((b - b0) / cell).astype(int)[order], ((a - a0) / cell).astype(int)[order]] = near[order]
    first = maximum_filter(first, 3)
    row = np.clip(((view.place @ along - b0) / cell).astype(int), 0, first.shape[0] - 1)
    column = np.clip(((view.place @ across - a0) / cell).astype(int), 0, first.shape[1] - 1)
    gap = (first[row, column] - view.place @ light) * stage.zoom
    view.cast = blur((gap > 6) & view.on, 1.3 * k)
    held = np.where(view.on, view.depth * stage.zoom, 0).astype(np.float32)
    mean = wide(held, 7 * k) / (wide(view.on.astype(np.float32), 7 * k) + 1e-3)
    view.crevice = np.asarray(np.clip((mean - view.depth * stage.zoom) / 16, -0.6, 1) * view.on, np.float32)
    direct = np.clip(view.normal @ light, 0, 1)
    sky = SKY * (0.5 + 0.5 * view.normal[..., 1])
    seen = 0.8 * direct * (1 - 0.85 * view.cast) + sky - 0.2 * np.clip(view.crevice, 0, 1)
    view.light = np.where(view.on, seen, 1).astype(np.float32)
    half = light + np.array([0, stage.ahead, stage.up])
    mirrored = np.clip(view.normal @ (half / np.linalg.norm(half)), 0, 1)
    view.shine = np.asarray(mirrored * step(0.667, 0, view.cast) * view.on, np.float32)
    return view
