"""Sugar cane, joint by joint."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.loft import loft
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import curve, lathe

GREEN_CANE: Tones = ((214, 206, 120), (160, 148, 74), (98, 92, 58))
PURPLE_CANE: Tones = ((176, 116, 102), (116, 64, 68), (66, 42, 52))
PULP: Tones = ((246, 238, 200), (226, 208, 152), (178, 152, 104))


def rind(stage: Stage, tones: Tones, joints: float, seed: int = 100) -> int:
    """The material of `joints` of cane: a ring and a root band at each, wax bloom below it."""

    def paint(view: View) -> None:
        cell = (view.u * joints + 0.5) % 1
        near = cell - 0.5
        fibre = fbm(view.u * joints * 2, view.v * 26, seed, 2)
        hue = fbm(np.floor(view.u * joints + 0.5) * 3.7, 0 * view.u, seed + 1, 1)
        model(
            view,
            tones,
            (0.9, 0.6, 0.6),
            (0.6, 0.3),
            shine=0.978,
            texture=np.clip(1 + 0.1 * fibre + 0.16 * hue, 0.4, 2),
            edge=0.22,
            grain=0.16,
            hard=0.4,
            seed=seed,
        )
        wax = np.exp(-(((near + 0.11) / 0.07) ** 2))
        view.density *= 1 - (0.25 * wax * view.on)[..., None]
        mark(view, view.on * np.exp(-((near / 0.016) ** 2)) * 1.0, tones[2])
        band = step(0.005, 0.02, near) * step(0.1, 0.07, near)
        wash(view, view.on * band, 0.4, (206, 176, 108), edge=0.1, seed=seed + 2)
        dots = step(0.4, 0.8, np.cos(2 * np.pi * 22 * view.v)) * np.exp(-(((near - 0.05) / 0.018) ** 2))
        mark(view, view.on * dots * 0.7, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.62, dark[1] * 0.62, dark[2] * 0.66), 1.35, 0.85, gap=7, lift=0.12))


def pulp_skin(stage: Stage) -> int:
    """The material of a cut end: pale, its fibres as dots."""

    def paint(view: View) -> None:
        model(view, PULP, (0.6, 0.5, 0.5), texture=1 + 0.1 * view.noise(12, seed=3), edge=0.3, grain=0.12, seed=103)
        a, b = view.u * 34, view.v * 9
        dots = step(0.3, 0.12, np.hypot((a % 1) - 0.5, (b % 1) - 0.5)) * step(0.1, 0.3, view.v)
        mark(view, view.on * dots * 0.5, (160, 132, 84))
        mark(view, view.on * step(0.12, 0.0, view.v) * 0.7, (150, 120, 76))

    return stage.material(paint, Line((120, 96, 66), 1.0, 0.8, gap=5, lift=0.1))


def cane(stage: Stage, points: ArrayLike, size: float, joints: int, tones: Tones = GREEN_CANE, seed: int = 1) -> None:
    """A stick of cane along `points`, `size` its radius, both its ends cut."""
    skin, cut, path = rind(stage, tones, joints, 100 + seed), pulp_skin(stage), curve(points)

    def pressed(u: np.ndarray, v: np.ndarray) -> np.ndarray:
        near = ((u * joints + 0.5) % 1) - 0.5
        return np.asarray(
            1 + 0.09 * np.exp(-((near / 0.05) ** 2)) - 0.03 * np.cos(2 * np.pi * near) + 0.02 * np.sin(9 * u + seed)
        )

    whole = path(np.linspace(0, 1, 24))
    stage.patch(loft(whole, [size] * 4, [size] * 4, pressed=pressed), skin, knots=81)
    for end, inner in ((0.0, 0.02), (1.0, 0.98)):
        place, way = path(end), path(end) - path(inner)
        way = way / np.linalg.norm(way)
        side = np.cross(way, [0.2, 1, 0.1])
        side /= np.linalg.norm(side)
        frame = np.stack([side, way, np.cross(side, way)], 1)
        stage.patch(
            lathe([(0.98 * size, -0.01 * size), (0.5 * size, 0.03 * size), (0, 0.03 * size)], place, frame), cut
        )
