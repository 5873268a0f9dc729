"""What lies on a scholar's desk: brushes, their pot and their rest, the stone on which ink is ground."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Line, Stage
from assets.art.still.bamboo import culm_skin
from assets.art.still.canvas import fbm, step
from assets.art.still.foliage import stem_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.porcelain import thrown
from assets.art.still.slab import slab
from assets.art.still.surfaces import Point, lathe, placed, tube, turn
from assets.art.still.tones import BAMBOO, PORCELAIN

SLATE: Tones = ((122, 116, 116), (80, 76, 80), (48, 46, 52))
HAIR: Tones = ((196, 170, 136), (140, 112, 88), (84, 68, 60))
INKED: Tones = ((92, 84, 80), (60, 56, 58), (40, 38, 42))


def brush(stage: Stage, foot: Point, tip: Point, size: float = 4.0, *, inked: bool = True, seed: int = 181) -> None:
    """A brush from the end of its handle, `foot`, to its `tip`; `size` is the radius of the handle."""
    start, end = np.asarray(foot, float), np.asarray(tip, float)
    neck = end + (start - end) * min(0.2, 8.5 * size / float(np.linalg.norm(start - end)))
    wood = stem_skin(stage, BAMBOO, 1.0, seed)
    hair = stem_skin(stage, INKED if inked else HAIR, 0.8, seed + 1)
    stage.patch(tube([start, (start + neck) / 2, neck], (0.8 * size, size, size)), wood)
    stage.patch(tube([neck, (neck + end) / 2, end], (0.95 * size, 1.25 * size, 0.8 * size, 0.1 * size)), hair)


def brush_pot(
    stage: Stage, at: Point, radius: float = 34, height: float = 76, *, count: int = 5, seed: int = 185
) -> None:
    """A bamboo pot with `count` brushes standing in it, hair up."""
    skin = culm_skin(stage, BAMBOO, seed)
    r, h = radius, height
    wall = [
        (0.97 * r, 0),
        (r, 2),
        (0.97 * r, 0.5 * h),
        (r, 0.97 * h),
        (0.96 * r, h),
        (0.84 * r, h),
        (0.82 * r, 0.3 * h),
    ]
    stage.patch(lathe([*wall, (0, 0.3 * h)], at), skin)
    random = np.random.default_rng(seed)
    for n in range(count):
        a = n * 2.4 + random.uniform(-0.3, 0.3)
        foot = (at[0] - 0.4 * r * np.sin(a), at[1] + 0.3 * h, at[2] - 0.4 * r * np.cos(a))
        tall = h * random.uniform(1.7, 2.1)
        tip = (at[0] + 0.95 * r * np.sin(a), at[1] + tall, at[2] + 0.8 * r * np.cos(a))
        brush(stage, foot, tip, 0.1 * r * random.uniform(0.8, 1.2), inked=bool(n % 2), seed=seed + 3 * n)


def brush_rest(stage: Stage, at: Point, long: float = 84, *, turned: float = 0.0, seed: int = 191) -> None:
    """A porcelain rest like a range of five peaks, `long` from end to end."""
    rotation = turn(0, turned, 0)
    for n, tall in enumerate((0.3, 0.42, 0.55, 0.44, 0.3)):
        x = (n - 2) * 0.2 * long
        peak = [(0.14, 0), (0.15, 0.05), (0.12, 0.4), (0.07, 0.8), (0.0, 1.0)]
        middle = np.asarray(at, float) + rotation @ np.array([x, 0, 0])
        profile = [(a * long, b * tall * long) for a, b in peak]
        thrown(stage, profile, tuple(middle), PORCELAIN, lip=9, window=False, seed=seed + n)


def inkstone(stage: Stage, at: Point, size: Point = (96, 16, 66), *, turned: float = 0.0, seed: int = 195) -> None:
    """An inkstone, `size` (long, tall, deep): a flat with its well, ink standing in it."""
    rotation, (long, tall, deep) = turn(0, turned, 0), size

    def paint(view: View) -> None:
        cloud = 1 + 0.16 * fbm(view.place[..., 0] / 20, view.place[..., 2] / 16, seed, 3)
        model(view, SLATE, (0.9, 0.7, 0.6), (0.58, 0.3), shine=0.985, texture=cloud, edge=0.25, hard=0.5, seed=seed)
        here = view.local(at, rotation)
        x, z = here[..., 0] / long, here[..., 2] / deep
        flat = step(0.9 * tall, 0.97 * tall, here[..., 1])
        well = step(0.42, 0.4, np.maximum(np.abs(x), np.abs(z))) * flat
        rim = step(0.43, 0.42, np.maximum(np.abs(x), np.abs(z))) * step(0.39, 0.4, np.maximum(np.abs(x), np.abs(z)))
        mark(view, view.on * flat * rim * 0.7, SLATE[2])
        wet = well * step(0.02, -0.04, x + 0.05 * np.sin(7 * z) + 0.1)
        mark(view, view.on * wet * 1.3, (26, 26, 32))
        glint = wet * step(0.05, 0.02, np.abs(z + 0.2 + 0.1 * x)) * (x < -0.16)
        view.density *= (1 - 0.75 * glint * view.on)[..., None]

    skin = stage.material(paint, Line((36, 34, 38), 1.2, 0.85, gap=8, lift=0.12))
    stage.patch(placed(slab(size, corner=10), at, rotation), skin)
