"""An iron kettle whose bail hangs in its ears, and the clay stove with live coals on which it stands."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.jian_ware import oil as lumps
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, lathe, placed, tube, turn

IRON: Tones = ((122, 120, 122), (78, 78, 84), (46, 46, 54))
STOVE_CLAY: Tones = ((222, 168, 132), (182, 118, 88), (122, 78, 62))


def iron(view: View, tones: Tones, seed: int) -> None:
    """Cast iron: sand-rough, a little rust in its clefts, a dull light on what stands out."""
    rough = 1 + 0.16 * fbm(view.u * 40, view.v * 40, seed, 2) + 0.1 * view.noise(40, seed=seed)
    model(view, tones, (0.85, 0.7, 0.6), (0.56, 0.28), shine=0.986, texture=rough, grain=0.35, hard=0.45, seed=seed)
    mark(view, view.on * step(0.5, 1.6, view.noise(36, 26, seed + 3)) * 0.3, (150, 98, 66))
    mark(view, view.on * step(0.5, 0.2, view.light) * 0.14, (84, 104, 130))


def kettle(
    stage: Stage, at: Point, radius: float = 120, tones: Tones = IRON, *, turned: float = 0.0, seed: int = 3
) -> None:
    """An iron kettle of `radius` with rows of hail on its sides, its spout to the left, turned by `turned` about y."""
    r, rotation = radius, turn(0, turned, 0)
    line = Line((36, 34, 40), 1.4, 0.85, gap=10, lift=0.12)
    body = stage.material(lambda view: iron(view, tones, seed), line)
    top = stage.material(lambda view: iron(view, tones, seed + 2), line)

    def hail(u: Array, v: Array, around: Array) -> Array:
        rows = (v - 0.3) / 0.42 * 6
        row = np.floor(rows)
        across = (u * 34 + 0.5 * (row % 2)) % 1 - 0.5
        down = rows % 1 - 0.5
        knob = np.clip(1 - np.hypot(across, down) / 0.36, 0, 1) ** 0.7
        return np.asarray(around + 0.024 * r * knob * (rows > 0) * (rows < 6))

    profile = [(0, 0.02), (0.56, 0), (0.62, 0.02), (0.7, 0.08), (0.9, 0.3), (1.0, 0.58), (0.99, 0.76), (0.88, 0.98)]
    profile += [(0.7, 1.11), (0.56, 1.16), (0.54, 1.2), (0.5, 1.2), (0.48, 1.1)]
    stage.patch(
        placed(lathe([(a * r, b * r) for a, b in profile], pressed=hail), at, rotation), body, fine=2.0, knots=121
    )
    lid = [(0.53, 1.2), (0.545, 1.225), (0.5, 1.26), (0.3, 1.31), (0.1, 1.33), (0.06, 1.35), (0.07, 1.38)]
    lid += [(0.13, 1.42), (0.135, 1.47), (0.08, 1.51), (0, 1.52)]
    stage.patch(placed(lathe([(a * r, b * r) for a, b in lid]), at, rotation), top)

    def part(points: list[Point], sizes: tuple[float, ...], squash: float = 1.0, skin: int = body) -> None:
        shape = tube(np.array(points) * r, [s * r for s in sizes], squash)
        stage.patch(placed(shape, at, rotation), skin, fine=1.5)

    part(
        [(-0.8, 0.72, 0), (-1.06, 0.84, 0), (-1.2, 1.02, 0), (-1.3, 1.2, 0), (-1.38, 1.26, 0)],
        (0.27, 0.2, 0.14, 0.11, 0.1),
    )
    for hand in (-1, 1):
        part([(hand * 0.66, 1.06, 0), (hand * 0.74, 1.22, 0), (hand * 0.79, 1.34, 0)], (0.13, 0.1, 0.075), 0.7)
        eye = [(0.79 + 0.085 * np.cos(a), 1.36 + 0.085 * np.sin(a)) for a in np.linspace(0, 6.28, 20)]
        part([(hand * x, y, 0.0) for x, y in eye], (0.04, 0.04), 1.0, top)
    sweep = np.linspace(0, np.pi, 30)
    arch: list[Point] = [(-0.79, 1.35, 0.0)]
    arch += [(-0.86 * float(np.cos(a)), 1.44 + 0.8 * float(np.sin(a)) ** 0.75, 0.0) for a in sweep]
    arch += [(0.79, 1.35, 0.0)]
    part(arch, (0.042, 0.05, 0.062, 0.066, 0.062, 0.05, 0.042), 1.3, top)
    hole = np.array(at) + rotation @ np.array([-1.385 * r, 1.262 * r, 0])
    dark = stage.material(lambda view: mark(view, view.on * 1.2, tones[2]), None)
    stage.patch(lathe([(0.085 * r, 0), (0, 0)], hole, rotation @ turn(z=0.85)), dark, casts=False)


def stove(
    stage: Stage, at: Point, radius: float = 110, height: float = 150, tones: Tones = STOVE_CLAY, seed: int = 6
) -> float:
    """A clay stove of `radius` with a fire door in front and live coals in it; answers the height on which a kettle stands."""
    r, h = radius, height

    def paint(view: View) -> None:
        here = view.local(at)
        outside = (view.v < 0.62).astype(np.float32)
        around, y = np.arctan2(here[..., 0], here[..., 2]) * r, here[..., 1]
        wheel = 1 + 0.1 * fbm(view.u * 3, y / 6, seed, 2) + 0.08 * view.noise(40, seed=seed)
        model(
            view,
            tones,
            (0.85, 0.6, 0.55),
            (0.6, 0.32),
            texture=wheel,
            edge=0.25,
            bloom=0.12,
            grain=0.3,
            hard=0.5,
            seed=seed,
        )
        mark(view, view.on * outside * step(0.72, 1.0, y / h + 0.05 * view.noise(30, seed=2)) * 0.5, (96, 78, 72))
        half, foot, crown = 0.42 * r, 0.12 * h, 0.4 * h
        rise = np.clip((y - crown) / (0.3 * h), 0, 2)
        ragged = 0.02 * view.noise(14, seed=8)
        edge = np.maximum(np.abs(around) / half, np.where(y > crown, np.hypot(around / half, rise), 0)) + ragged
        edge = np.maximum(edge, np.where(y < foot, 1 + (foot - y) / half, 0))
        front = outside * (here[..., 2] > 0)
        door = step(1.03, 0.99, edge) * front * view.on
        lip = step(1.26, 1.22, edge) * front * view.on * (1 - door)
        mark(view, lip * step(-0.5, 0.6, around / half) * 0.35, tones[1])
        view.density *= (1 - door)[..., None]
        cell = fbm(around / 22, y / 16, seed + 4, 2)
        fire = step(0.5 * h, 0.3 * h, y + 9 * cell)
        coal = lumps(around / 28 + 0.2 * cell, y / 21, seed)
        hot = fire * step(0.0, 0.6, coal + 0.16 * cell)
        mark(view, door * (1 - fire) * 2.2, (52, 40, 40), 0.1)
        mark(view, door * fire * (1 - hot) * 1.7, (110, 34, 30), 0.1)
        mark(view, door * hot * 1.15, (250, 142, 44), 0.1)
        mark(view, door * hot * step(0.95, 0.3, coal + 0.2 * cell) * 0.9, (222, 58, 34), 0.1)
        wash(view, blur(step(1.5, 1.0, edge) * (1 - door) * front, 3) * view.on, 0.35, (226, 128, 66), edge=0)
        mark(view, step(0.05, 0.01, np.abs(edge - 1.24)) * front * view.on * 0.5, tones[2])
        mark(view, step(0.04, 0.01, np.abs(edge - 1.02)) * front * view.on * 0.8, (60, 40, 36))

    profile = [
        (0.86, 0),
        (0.9, 0.02),
        (0.95, 0.35),
        (1.0, 0.78),
        (1.06, 0.86),
        (1.08, 0.92),
        (1.05, 0.97),
        (0.92, 0.97),
    ]
    profile += [(0.84, 0.9), (0.8, 0.6), (0, 0.6)]
    skin = stage.material(paint, Line((84, 52, 44), 1.4, 0.85, gap=10, lift=0.18))
    stage.patch(lathe([(a * r, b * h) for a, b in profile], at), skin)
    for n in range(3):
        angle = 0.55 + n * 2 * np.pi / 3
        x, z = 0.93 * r * np.sin(angle), 0.93 * r * np.cos(angle)
        lump = [(0.13 * r, 0), (0.12 * r, 0.1 * h), (0, 0.13 * h)]
        stage.patch(lathe(lump, (at[0] + x, at[1] + 0.95 * h, at[2] + z)), skin)
    return at[1] + 1.06 * h
