"""The tea of the Song court: the moulded cake, the bamboo whisk."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import map_coordinates

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.dragon_relief import SIDE, dragon
from assets.art.still.jar import cord_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, lathe, placed, ring, tube, turn
from assets.art.still.tones import BAMBOO

CAKE: Tones = ((132, 126, 98), (92, 88, 70), (54, 54, 50))
GILT: Colour = (214, 168, 84)


def dragon_cake(
    stage: Stage,
    at: Point,
    radius: float = 150,
    thick: float = 34,
    *,
    turned: Array | None = None,
    tones: Tones = CAKE,
    seed: int = 3,
) -> None:
    """A round cake standing on its edge `at`, its face to z before it is `turned`, a gilt dragon moulded in it."""
    rotation = turn(-0.2) if turned is None else turned
    relief = dragon()

    def heights(x: Array, y: Array) -> Array:
        place = [np.clip((1 - y) / 2, 0, 1) * (SIDE - 1), np.clip((x + 1) / 2, 0, 1) * (SIDE - 1)]
        return np.asarray(map_coordinates(relief, np.broadcast_arrays(*place), order=1, mode="nearest"), np.float32)

    def face(u: Array, v: Array) -> Array:
        x, y = 2 * u - 1, 2 * v - 1
        bent = x * np.sqrt(1 - y * y / 2), y * np.sqrt(1 - x * x / 2)
        z = thick + 0.035 * radius * heights(*bent) + 0.5 * fbm(x * 6, y * 6, seed, 2)
        return np.stack([bent[0] * radius, (1 + bent[1]) * radius, z], -1)

    def side(u: Array, v: Array) -> Array:
        around = 2 * np.pi * u
        bulge = 1 + 0.025 * np.sin(np.pi * v) + 0.008 * fbm(np.sin(around) * 4, np.cos(around) * 4 + v, seed + 1, 2)
        return np.stack([radius * bulge * np.sin(around), radius * (1 - bulge * np.cos(around)), thick * v], -1)

    def paint(view: View) -> None:
        here = view.local(at, rotation)
        x, y = here[..., 0] / radius, here[..., 1] / radius - 1
        front = (here[..., 2] > 0.9 * thick).astype(np.float32)
        raised = heights(x, y) * front
        crumb = (
            1 + 0.14 * fbm(x * 24, y * 24, seed, 3) + 0.1 * view.noise(40, seed=seed) - 0.5 * step(0.25, 0.7, raised)
        )
        model(
            view,
            tones,
            (1.0, 0.7, 0.6),
            (0.6, 0.32),
            shine=0.985,
            texture=np.clip(crumb, 0.2, 2),
            edge=0.2,
            grain=0.25,
            hard=0.5,
            seed=seed,
        )
        worn = step(0.2, 0.6, raised) * (0.75 + 0.3 * view.noise(24, seed=seed + 5))
        mark(view, view.on * np.clip(worn, 0, 1) * 0.75, GILT, 0.2)
        slope = heights(x + 0.008, y - 0.008) - heights(x - 0.008, y + 0.008)
        mark(view, view.on * front * blur(np.clip(-slope, 0, 1), 0.8) * 1.0, (60, 50, 42), 0.1)
        view.density *= (1 - 0.3 * front * np.clip(slope, 0, 1) * view.on)[..., None]

    skin = stage.material(paint, Line((48, 44, 38), 1.4, 0.85, gap=12, lift=0.14, inner=False))
    stage.patch(placed(face, at, rotation), skin, fine=1.6, knots=81)
    stage.patch(placed(side, at, rotation), skin)


def whisk(
    stage: Stage, at: Point, height: float = 190, *, turned: Array | None = None, tones: Tones = BAMBOO, seed: int = 5
) -> None:
    """A bamboo whisk of `height` standing on its handle's end, its tines upwards, before it is `turned`."""
    rotation = np.eye(3) if turned is None else turned
    h = height
    random = np.random.default_rng(seed)

    def paint(view: View) -> None:
        fibre = 1 + 0.2 * fbm(view.u * 40, view.v * 3, seed, 2)
        model(
            view,
            tones,
            (0.75, 0.55, 0.55),
            (0.58, 0.3),
            shine=0.985,
            texture=fibre,
            edge=0.2,
            grain=0.2,
            hard=0.5,
            seed=seed,
        )

    def fine(view: View) -> None:
        model(view, tones, (0.7, 0.6, 0.6), (0.58, 0.3), edge=0.1, grain=0.2, vary=0.14, hard=0.8, seed=seed)

    wood = stage.material(paint, Line((92, 70, 48), 1.2, 0.85, lift=0.14))
    tine = stage.material(fine, Line((104, 80, 54), 0.6, 0.7, gap=4, lift=0.24))
    handle = [(0, 0), (0.1, 0), (0.115, 0.02), (0.112, 0.2), (0.122, 0.23), (0.112, 0.26), (0.11, 0.42), (0, 0.42)]
    stage.patch(placed(lathe([(a * h, b * h) for a, b in handle]), at, rotation), wood)
    for n in range(64):
        angle = 2 * np.pi * n / 64 + random.normal(0, 0.02)
        inner = n % 2
        reach = np.array(
            [0.105, 0.125 - 0.03 * inner, 0.21 - 0.08 * inner, 0.225 - 0.09 * inner, 0.19 - 0.09 * inner]
        ) * random.uniform(0.95, 1.05)
        level = np.array([0.38, 0.48, 0.74, 0.9, 0.99 - 0.03 * inner])
        points = np.stack([reach * np.sin(angle), level, reach * np.cos(angle)], 1) * h
        stage.patch(placed(tube(points, (0.011 * h, 0.009 * h, 0.007 * h, 0.004 * h)), at, rotation), tine, knots=15)
    thread = cord_skin(stage, ((120, 104, 92), (82, 70, 64), (54, 46, 46)))
    for k in range(3):
        stage.patch(
            placed(tube(ring(0.122 * h, (0.44 + 0.026 * k) * h), [0.012 * h] * 3, ridge=0.1), at, rotation), thread
        )
