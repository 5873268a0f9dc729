"""Rock: facets of a few planes, its beds drawn round the form, cracks where they meet."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import map_coordinates

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, Surface, placed
from assets.art.still.tones import GREY_ROCK


def boulder(size: Point, seed: int, facets: int = 14, rough: float = 0.05) -> Surface:
    """A stone of about `size` (long, tall, deep) on y = 0: the inside of `facets` planes, bitten by noise of `rough` x size."""
    random = np.random.default_rng(seed)
    sides = random.normal(size=(facets, 3)) * [1, 0.75, 1]
    sides /= np.linalg.norm(sides, axis=1, keepdims=True)
    flat = [[1, 0.1, 0], [-1, 0.15, 0], [0, 0.1, 1], [0, 0.1, -1], [0.1, 1, 0.12]]
    sides = np.concatenate([sides, flat]).astype(np.float32)
    reach = np.concatenate([random.uniform(0.62, 1.0, facets), [1, 1, 1, 1, 0.9]])
    half = np.array([size[0] / 2, size[1], size[2] / 2], np.float32)

    def facet(u: Array, v: Array) -> Array:
        high, around = np.float32(np.pi / 2) * v, np.float32(2 * np.pi) * u
        level = np.cos(high)
        way = np.stack([-level * np.sin(around), np.sin(high) + 0 * around, -level * np.cos(around)], -1).astype(
            np.float32
        )
        far = np.full(way.shape[:-1], 1.5, np.float32)
        for side, limit in zip(sides, reach):
            np.minimum(far, np.float32(limit) / np.maximum(way @ side, np.float32(1e-3)), out=far)
        return way * far[..., None]

    u, v = np.meshgrid(np.linspace(0, 1, 721), np.linspace(0, 1, 361), indexing="ij")
    place = facet(u, v)
    x, y, z = place[..., 0], place[..., 1], place[..., 2]
    bite = fbm(x * 2.4 + z * 1.7, y * 3 - z, seed, 4)
    bitten = 1 + rough * bite + 0.2 * rough * np.sin(y * 16 + 2 * x + bite)

    def surface(u: Array, v: Array) -> Array:
        swell = map_coordinates(bitten, np.broadcast_arrays(u * 720, v * 360), order=1, mode="nearest")
        return np.asarray(facet(u, v) * swell[..., None] * half)

    return surface


def rock(
    stage: Stage,
    at: Point,
    size: Point,
    tones: Tones = GREY_ROCK,
    *,
    load: float = 1.0,
    facets: int = 14,
    rough: float = 0.05,
    moss: float = 0.0,
    seed: int = 1,
) -> Surface:
    """A rock or, tall and wide, a crag, standing `at`; `load` below 1 sets it back in the air; answers its surface (u, v).

    `moss` (0-1) grows where it looks up.
    """

    def paint(view: View) -> None:
        here = view.local(at) / size[1]
        bed = here[..., 1] + 0.15 * here[..., 0] + 0.13 * here[..., 2]
        mass = fbm(here[..., 0] * 3 + here[..., 2], bed * 3, seed + 1)
        layers = fbm(0.6 * here[..., 0] + here[..., 2] * 0.6, bed * 26, seed + 2, 2)
        texture = np.clip(1 + 0.2 * mass + 0.14 * layers, 0.3, 2)
        loads = (0.75 * load, 0.6 * load, 0.6 * load)
        model(
            view,
            tones,
            loads,
            (0.62, 0.34),
            texture=texture,
            edge=0.2,
            bloom=0.16,
            grain=0.26 * load,
            hard=0.75,
            seed=seed,
        )
        seam = step(0.1, 0.02, np.abs(layers - 0.3)) * step(0.1, 1.1, mass)
        mark(view, view.on * seam * 0.5 * load, tones[2], 0.3)
        crack = step(0.09, 0.02, np.abs(fbm(here[..., 0] * 5 + here[..., 2] * 3, here[..., 1] * 1.2, seed + 3, 2)))
        mark(view, view.on * crack * step(0.3, 1.2, -mass) * 0.5 * load, tones[2], 0.3)
        cool = step(0.2, 1.5, view.noise(80, 60, 17)) * step(0.7, 0.3, view.light)
        wash(view, view.on * cool, 0.22 * load, (116, 132, 144), edge=0.3)
        if moss:
            up = step(0.45, 0.85, view.normal[..., 1] + 0.25 * view.noise(16, 12, 21))
            wash(
                view,
                view.on * up * step(0, 0.9, view.noise(46, 30, 22)),
                0.75 * moss,
                (128, 146, 88),
                edge=0.35,
                seed=5,
            )
            mark(view, view.on * up * step(0.6, 1.4, view.noise(5, 4, 23)) * 0.5 * moss, (72, 96, 62))

    dark = tones[2]
    ink = (dark[0] * 0.6, dark[1] * 0.58, dark[2] * 0.6)
    surface = placed(boulder(size, seed, facets, rough), at)
    material = stage.material(paint, Line(ink, 1.5, 0.75 * load, gap=7, lift=0.22))
    stage.patch(surface, material, knots=9, pieces=12)
    return surface
