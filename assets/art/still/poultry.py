"""Ducks and geese as they are sold: spread flat and dried, or cooked whole."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import PchipInterpolator

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.loft import loft
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, Surface, placed

CURED: Tones = ((240, 204, 134), (210, 150, 82), (140, 82, 56))
"""Salted skin dried in the wind: fat and cream."""
SMOKED: Tones = ((226, 150, 72), (172, 92, 46), (96, 50, 38))
BILL: Tones = ((236, 190, 96), (204, 146, 62), (136, 92, 50))
BONE: Tones = ((240, 228, 200), (206, 182, 142), (148, 116, 88))


def skin(
    stage: Stage, tones: Tones = CURED, *, flesh: Colour = (198, 104, 70), pores: float = 1.0, seed: int = 40
) -> int:
    """The material of plucked skin: fat shines in it, quills left `pores` in rows, `flesh` shows where it is thin."""

    def paint(view: View) -> None:
        here = view.place
        fat = fbm(here[..., 0] / 70, here[..., 2] / 60 + here[..., 1] / 50, seed, 3)
        crepe = fbm(here[..., 0] / 9, here[..., 2] / 16 + here[..., 1] / 9, seed + 1, 2)
        texture = np.clip(1 + 0.2 * fat + 0.12 * crepe, 0.4, 2)
        model(
            view,
            tones,
            (0.8, 0.62, 0.6),
            (0.62, 0.34),
            shine=0.966,
            texture=texture,
            edge=0.25,
            grain=0.14,
            bloom=0.12,
            hard=0.45,
            seed=seed,
        )
        mark(view, view.on * step(0.5, 1.9, fat) * 0.35, tones[1])
        meat = step(-0.1, 1.3, view.noise(70, 60, seed + 4)) * step(0.9, 0.45, view.light)
        wash(view, view.on * meat, 0.55, flesh, edge=0.2, grain=0.14, seed=seed + 4)
        x, z = here[..., 0] / 9.5, here[..., 2] / 8.5 + here[..., 1] / 9
        x = x + 0.5 * (np.floor(z) % 2) + 0.3 * fbm(x / 5, z / 5, seed + 2, 1)
        dots = step(0.22, 0.1, np.hypot((x % 1) - 0.5, (z % 1) - 0.5))
        shown = step(-0.5, 0.8, fbm(x / 8, z / 8, seed + 3, 2))
        mark(view, view.on * dots * shown * 0.32 * pores, tones[2])
        mark(view, view.on * np.clip(view.crevice - 0.1, 0, 1) * 0.5, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.6, dark[1] * 0.58, dark[2] * 0.6), 1.35, 0.82, gap=7, lift=0.14))


def bare(stage: Stage, tones: Tones, seed: int = 45) -> int:
    """The material of bone and bill: smooth, its lower part darker."""

    def paint(view: View) -> None:
        texture = 1 + 0.14 * fbm(view.u * 6, view.v * 3, seed, 2)
        model(view, tones, (0.85, 0.6, 0.6), (0.6, 0.32), shine=0.975, texture=texture, grain=0.12, hard=0.5, seed=seed)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.6, dark[1] * 0.58, dark[2] * 0.56), 1.2, 0.85, gap=6, lift=0.1))


def flattened(outline: ArrayLike, high: float, seed: int) -> Surface:
    """A carcass pressed flat on y = 0, its spine along z: `outline` has half widths at shares of its length (x, z)."""
    points = np.asarray(outline, float)
    width = PchipInterpolator(points[:, 1], points[:, 0])
    head, tail = points[0, 1], points[-1, 1]

    def surface(u: Array, v: Array) -> Array:
        z = head + (tail - head) * u
        edge = width(z) * (1 + 0.012 * fbm(z / 40, 0 * z + np.sign(v - 0.5), seed, 2))
        q = 2 * v - 1
        x = edge * np.sin(np.pi / 2 * q)
        share = np.abs(np.sin(np.pi / 2 * q))
        dome = high * np.sqrt(np.clip(1 - share**3.2, 0, 1)) * np.sqrt(np.clip(1 - np.abs(2 * u - 1) ** 5, 0, 1))
        spine = np.exp(-((x / 13) ** 2)) * (3.2 + 2.2 * np.cos(z / 4.2)) - 6 * np.exp(-(((np.abs(x) - 26) / 12) ** 2))
        ribs = (
            1.6
            * np.sin((z + 0.35 * np.abs(x)) / 6.4)
            * np.exp(-(((np.abs(x) - 78) / 34) ** 2))
            * np.exp(-(((z + 40) / 74) ** 2))
        )
        blade_bone = 7 * np.exp(-(((np.abs(x) - 60 - 0.25 * (z + 120)) / 15) ** 2)) * np.exp(-(((z + 96) / 54) ** 2))
        hips = 9 * np.exp(-(((np.abs(x) - 44) / 26) ** 2) - ((z - 120) / 62) ** 2)
        slack = 2.6 * fbm(x / 60, z / 46, seed + 1, 3)
        return np.stack(
            [x, dome * (1 + 0.01 * slack) + (spine + ribs + blade_bone + hips + slack) * dome / high, z], -1
        )

    return surface


def joint(
    stage: Stage,
    material: int,
    bone: int | None,
    points: Sequence[Point],
    wide: Sequence[float],
    high: Sequence[float],
    at: Point = (0, 0, 0),
    turned: Array | None = None,
    seed: int = 1,
) -> None:
    """A wing's or a leg's part along `points`, half measures `wide` and `high`; `bone` is the knob at its cut end."""

    def pressed(u: Array, v: Array) -> Array:
        return np.asarray(1 + 0.035 * fbm(u * 4, np.cos(2 * np.pi * v) * 1.2, seed, 2), float)

    stage.patch(placed(loft(points, wide, high, pressed=pressed), at, turned), material)
    if bone is None:
        return
    end, way = np.asarray(points[-1], float), np.asarray(points[-1], float) - np.asarray(points[-2], float)
    way = way / np.linalg.norm(way)
    r = wide[-1]
    knob = [end - way * 0.8 * r, end + way * 0.5 * r, end + way * 1.2 * r, end + way * 1.9 * r]
    stage.patch(
        placed(loft(knob, (0.7 * r, 0.6 * r, 0.85 * r, 0.1), (0.6 * r, 0.5 * r, 0.7 * r, 0.1)), at, turned), bone
    )


def head(
    stage: Stage,
    skins: tuple[int, int],
    foot: Point,
    heading: float,
    long: float,
    at: Point = (0, 0, 0),
    turned: Array | None = None,
    *,
    flip: int = 1,
    knob: float = 0.0,
    seed: int = 3,
) -> None:
    """A duck's or goose's head lying on its cheek, from the end of its neck `foot`, `heading` radians from the right (seen
    from above, towards the viewer); `skins` are those of head and bill; `flip` -1 looks with its crown to the viewer;
    `knob` is the size of the one that a Chinese goose bears on its forehead."""
    way = np.array([np.cos(heading), 0, np.sin(heading)])
    crown = flip * np.array([np.sin(heading), 0, -np.cos(heading)])
    start, s = np.asarray(foot, float), long / 100
    skull = [start + way * s * a + crown * s * b for a, b in ((-14, 0), (6, 2), (26, 5), (44, 3), (58, 0), (64, -1))]
    stage.patch(
        placed(
            loft(
                skull,
                np.array((16, 17, 20, 19, 14, 9)) * s,
                np.array((15, 19, 23, 20, 12, 7)) * s,
                np.array((15, 16, 19, 17, 13, 8)) * s,
                up=crown,
            ),
            at,
            turned,
        ),
        skins[0],
    )
    for low, high, tip, drop, thick in ((54, 116, 6, -9, 4.5), (52, 118, 0, 0, 7)):
        beak = [
            start + way * s * (low + (high - low) * t) + crown * s * (drop + 5 * (1 - t) ** 2 + tip * t**3)
            for t in np.linspace(0, 1, 6)
        ]
        over = np.array((2.2, 1.6, 1.0, 0.8, 0.8, 0.25)) * thick * s
        stage.patch(
            placed(loft(beak, np.array((13, 12, 12, 13, 11, 3)) * s, over, over * 0.7, up=crown), at, turned), skins[1]
        )
    if knob:
        r, place = 13 * s * knob, start + way * s * 50 + crown * s * 15
        bump = [
            place - way * r - crown * 0.4 * r,
            place - way * 0.2 * r,
            place + way * 0.7 * r,
            place + way * r - crown * 0.6 * r,
        ]
        stage.patch(
            placed(loft(bump, (0.4 * r, r, 0.9 * r, 0.2 * r), (0.3 * r, r, 0.9 * r, 0.2 * r)), at, turned), skins[1]
        )
    middle = start + way * s * 34 + crown * s * 8 + np.array([0, 19 * s, 0])

    def shut(view: View) -> None:
        mark(view, view.on * 0.9, (120, 92, 74))
        mark(view, view.on * step(0.2, 0.1, np.abs(view.v - 0.5)) * 1.0, (60, 46, 44))

    lids = stage.material(shut, Line((70, 52, 46), 1.1, 0.9, gap=2, lift=0))
    eye = [middle - way * 6 * s, middle, middle + way * 6 * s]
    broad, tall = np.array((0.3, 3.6, 4.4, 3.6, 0.3)) * s, np.array((0.3, 2.4, 3, 2.4, 0.3)) * s
    stage.patch(placed(loft(eye, broad, tall), at, turned), lids)
