"""What one sits on: a mat of reed on the floor, round cushions."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.jar import cloth_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, lathe, placed, turn
from assets.art.still.tones import INDIGO_CLOTH

REED: Tones = ((222, 206, 160), (176, 158, 112), (126, 108, 80))


def mat(
    stage: Stage,
    at: Point,
    size: tuple[float, float],
    *,
    turned: float = 0.0,
    tones: Tones = REED,
    border: Colour = (74, 92, 92),
    band: float = 16.0,
    thick: float = 4.0,
    seed: int = 101,
) -> None:
    """A mat, `size` (long, deep), on the floor `at`, woven across, a cloth `border` of width `band` at its long sides."""
    rotation, (long, deep) = turn(0, turned, 0), size

    def surface(u: Array, v: Array) -> Array:
        edge = step(0, 0.012, v) * step(1, 0.988, v) * step(0, 0.006, u) * step(1, 0.994, u)
        lift = thick * edge + 0.6 * fbm(u * 5, v * 4, seed, 2)
        return np.stack([(u - 0.5) * long, lift, (v - 0.5) * deep], -1)

    def paint(view: View) -> None:
        here = view.local(at, rotation)
        x, z = here[..., 0], here[..., 2]
        reed = fbm(x / 70, z / 3.2, seed, 2)
        warp = 0.5 + 0.5 * np.cos(2 * np.pi * x / 22)
        texture = np.clip(1 + 0.16 * reed + 0.1 * warp, 0.4, 1.7)
        model(view, tones, (0.7, 0.5, 0.5), (0.5, 0.3), texture=texture, edge=0.2, grain=0.2, seed=seed)
        side = deep / 2 - np.abs(z)
        mark(view, view.on * step(band + 1, band - 1, side) * 0.95, border, 0.3)
        mark(view, view.on * step(2.4, 0.8, np.abs(side - band)) * 0.4, tones[2])
        mark(view, view.on * step(0.5, 1.5, warp * 1.6) * step(band, band + 2, side) * 0.1, tones[2], 0.4)

    skin = stage.material(paint, Line((96, 82, 62), 1.1, 0.75, gap=9, lift=0.16))
    stage.patch(placed(surface, at, rotation), skin, casts=False)


def cushion(
    stage: Stage, at: Point, radius: float = 62, high: float = 26, tones: Tones = INDIGO_CLOTH, seed: int = 105
) -> None:
    """A round cushion of `radius`, tufted in its middle."""
    cloth = cloth_skin(stage, tones, seed)

    def pleated(u: Array, v: Array, r: Array) -> Array:
        return np.asarray(r * (1 + 0.012 * np.sin(44 * np.pi * u) * step(0.1, 0.5, v)))

    profile = [(0.86, 0), (0.97, 0.18), (1.0, 0.5), (0.95, 0.82), (0.8, 1.0), (0.4, 0.96), (0.06, 0.78), (0, 0.77)]
    stage.patch(lathe([(a * radius, b * high) for a, b in profile], at, pressed=pleated), cloth, knots=61)
    knob = [(0.06 * radius, 0), (0.05 * radius, 0.1 * high), (0, 0.14 * high)]
    stage.patch(lathe(knob, (at[0], at[1] + 0.77 * high, at[2])), cloth, knots=9)
