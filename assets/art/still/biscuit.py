"""Baked rounds: kiln biscuits with a hole, cakes pressed in a carved mould; the mould."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.spice import strewn
from assets.art.still.surfaces import Point, lathe, placed, tube

CRUST: Tones = ((240, 204, 138), (212, 150, 82), (150, 92, 54))
MOULD_WOOD: Tones = ((198, 150, 104), (146, 98, 66), (86, 58, 48))

Relief = Callable[[Array, Array], Array]
"""x and z as shares of the radius -> height, 0-1."""


def lotus(x: Array, z: Array) -> Array:
    """A lotus in a ring: eight petals about a pod with its seeds."""
    r, a = np.hypot(x, z), np.arctan2(z, x)
    petal = np.abs(((a / (2 * np.pi) * 8) % 1) - 0.5) * 2
    edge = 0.34 + 0.38 * np.sqrt(np.clip(1 - petal**2, 0, 1))
    leaves = step(0.03, -0.03, r - edge) * step(0.26, 0.32, r) * (0.6 + 0.4 * petal)
    vein = 0.5 * step(0.14, 0.04, petal) * step(0.32, 0.4, r) * step(0.66, 0.56, r)
    pod = step(0.24, 0.2, r)
    seeds = np.zeros_like(r)
    for n in range(6):
        b = 2 * np.pi * n / 6
        seeds = np.maximum(seeds, step(0.055, 0.03, np.hypot(x - 0.13 * np.cos(b), z - 0.13 * np.sin(b))))
    seeds = np.maximum(seeds, step(0.055, 0.03, r))
    ring = np.exp(-(((r - 0.82) / 0.035) ** 2))
    return np.asarray(np.clip(0.8 * leaves - vein + 0.7 * pod - 0.5 * seeds + 0.8 * ring, 0, 1))


def crust_skin(stage: Stage, tones: Tones = CRUST, *, scorch: Colour = (138, 80, 48), seed: int = 110) -> int:
    """The material of a baked crust: browned where it stands out, floury below, blistered."""

    def paint(view: View) -> None:
        place = view.place
        cloud = fbm(place[..., 0] / 34, place[..., 2] / 30 + place[..., 1] / 20, seed, 3)
        meal = fbm(place[..., 0] / 6 + place[..., 2] / 9, place[..., 2] / 7 + place[..., 1] / 6, seed + 1, 2)
        hue = view.dice(seed + 3)
        texture = np.clip(1 + 0.16 * cloud + 0.08 * meal + 0.2 * (hue - 0.5), 0.4, 1.8)
        model(
            view,
            tones,
            (0.85, 0.6, 0.55),
            (0.6, 0.32),
            shine=0.985,
            texture=texture,
            edge=0.25,
            grain=0.16,
            bloom=0.1,
            hard=0.45,
            vary=0.05,
            seed=seed,
        )
        browned = step(0.1, 1.3, cloud + 0.9 * np.clip(-view.crevice, 0, 1) + 0.4 * (hue - 0.5)) * step(
            0.2, 0.8, view.normal[..., 1]
        )
        wash(view, view.on * browned, 0.42, scorch, edge=0.1, grain=0.15, seed=seed + 2)
        blister = step(1.4, 1.7, fbm(place[..., 0] / 11, place[..., 2] / 10 + place[..., 1] / 8, seed + 4, 2))
        mark(view, view.on * blister * 0.5, scorch)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.66, dark[1] * 0.62, dark[2] * 0.6), 1.25, 0.82, gap=6, lift=0.14))


def ringed(radius: float, thick: float, hole: float) -> list[tuple[float, float]]:
    """The profile of a round with a hole of radius `hole`, from the hole's foot out, up and in again."""
    r, h = radius, thick
    return [
        (hole, 0.3 * h),
        (1.3 * hole, 0.06 * h),
        (0.5 * r, 0),
        (0.86 * r, 0.04 * h),
        (0.99 * r, 0.3 * h),
        (r, 0.5 * h),
        (0.97 * r, 0.74 * h),
        (0.84 * r, 0.95 * h),
        (0.6 * r, h),
        (0.36 * r, 0.93 * h),
        (1.5 * hole, 0.74 * h),
        (hole, 0.5 * h),
        (hole, 0.3 * h),
    ]


def guang_bing(
    stage: Stage,
    crust: int,
    sesame: int | None,
    at: Point,
    radius: float,
    turned: Array,
    *,
    thick: float = 0.42,
    hole: float = 0.13,
    seeds: int = 46,
    seed: int = 1,
) -> None:
    """A kiln biscuit with its hole, its foot's middle `at`; sesame sticks to its upper side."""
    random = np.random.default_rng(seed)
    phase = random.uniform(0, 6, 3)
    profile = ringed(radius, thick * radius, hole * radius)

    def pressed(u: Array, v: Array, r: Array) -> Array:
        a = 2 * np.pi * u
        out = step(0.2, 0.6, r / radius)
        return np.asarray(
            r
            * (
                1
                + out
                * (
                    0.02 * np.sin(2 * a + phase[0])
                    + 0.012 * np.sin(5 * a + phase[1])
                    + 0.008 * fbm(u * 9, v * 6, seed, 2)
                )
            )
        )

    stage.patch(lathe(profile, at, turned, pressed), crust, knots=61)
    if sesame is None:
        return
    places = []
    for _ in range(seeds):
        r, a = radius * np.sqrt(random.uniform(0.09, 0.74)), random.uniform(0, 2 * np.pi)
        y = thick * radius * np.interp(r / radius, (0.2, 0.36, 0.6, 0.84, 0.9), (0.76, 0.93, 1, 0.95, 0.86))
        here = np.array([r * np.cos(a), y, r * np.sin(a)])
        places.append((tuple(np.asarray(at) + turned @ here), turned @ np.array([0.0, 1.0, 0.0])))
    strewn(stage, sesame, places, 0.046 * radius, seed)


def moulded(
    stage: Stage,
    skin: int,
    at: Point,
    radius: float,
    turned: Array,
    relief: Relief = lotus,
    *,
    thick: float = 0.42,
    deep: float = 0.075,
    scallops: int = 16,
) -> None:
    """A cake pressed in a mould, its foot's middle `at`: a fluted wall, `relief` on its face, `deep` as a share of its radius."""
    r, h = radius, thick * radius

    def wall(u: Array, v: Array) -> Array:
        a = 2 * np.pi * u
        out = (
            r
            * (1 + 0.025 * np.abs(np.sin(scallops / 2 * a)))
            * np.interp(v, (0, 0.1, 0.86, 1), (0.95, 0.985, 1.0, 0.95))
        )
        return np.stack([-out * np.sin(a), v * h, -out * np.cos(a)], -1)

    def face(u: Array, v: Array) -> Array:
        a = 2 * np.pi * u
        out = r * (1 + 0.025 * np.abs(np.sin(scallops / 2 * a)) * v) * 0.95 * (1 - v)
        x, z = -out * np.sin(a), -out * np.cos(a)
        return np.stack([x, h + deep * r * (relief(x / r, z / r) - 0.3 * step(0.06, 0.0, v)), z], -1)

    stage.patch(placed(wall, at, turned), skin, knots=81)
    stage.patch(placed(face, at, turned), skin, knots=121, pieces=2)


def mould(stage: Stage, at: Point, turned: Array, radius: float = 78, relief: Relief = lotus, seed: int = 116) -> None:
    """A wooden mould with its handle to the right, the hollow in its face carved with `relief`."""
    r = radius

    def paint(view: View) -> None:
        here = view.local(at, turned)
        fibre = fbm(here[..., 0] / 70, here[..., 2] / 4 + here[..., 1] / 4, seed, 3)
        model(
            view,
            MOULD_WOOD,
            (0.85, 0.6, 0.6),
            (0.62, 0.34),
            texture=np.clip(1 + 0.2 * fibre, 0.4, 2),
            edge=0.22,
            grain=0.22,
            hard=0.55,
            seed=seed,
        )
        mark(view, view.on * np.clip(view.crevice, 0, 1) * 0.5, MOULD_WOOD[2])
        carved = step(0.96, 0.9, np.hypot(here[..., 0], here[..., 2]) / r) * (here[..., 1] > 0.3 * r)
        mark(view, view.on * carved * 0.22, MOULD_WOOD[2])

    wood = stage.material(paint, Line((54, 38, 32), 1.3, 0.85, gap=6, lift=0.12))
    tall = 0.52 * r

    def side(u: Array, v: Array) -> Array:
        a = 2 * np.pi * u
        square = (np.abs(np.cos(a)) ** 3 + np.abs(np.sin(a)) ** 3) ** (-1 / 3)
        out = 1.3 * r * square * np.interp(v, (0, 0.08, 0.9, 1), (0.97, 1, 1, 0.97))
        return np.stack([-out * np.sin(a), v * tall, -out * np.cos(a)], -1)

    def face(u: Array, v: Array) -> Array:
        a = 2 * np.pi * u
        square = (np.abs(np.cos(a)) ** 3 + np.abs(np.sin(a)) ** 3) ** (-1 / 3)
        out = (1.3 * r * square * 0.97) * (1 - v)
        x, z = -out * np.sin(a), -out * np.cos(a)
        share = np.hypot(x, z) / r
        hollow = step(1.0, 0.93, share) * (0.24 + 0.1 * relief(x / (1.08 * r), z / (1.08 * r)))
        return np.stack([x, tall - r * hollow, z], -1)

    stage.patch(placed(side, at, turned), wood, knots=61)
    stage.patch(placed(face, at, turned), wood, knots=121, pieces=3)
    handle = [
        (1.1 * r, 0.5 * tall, 0),
        (1.7 * r, 0.5 * tall, 2),
        (2.3 * r, 0.52 * tall, 0),
        (2.75 * r, 0.52 * tall, 0),
        (2.82 * r, 0.52 * tall, 0),
    ]
    stage.patch(placed(tube(handle, (0.34 * r, 0.24 * r, 0.2 * r, 0.27 * r, 0.26 * r, 0.03 * r)), at, turned), wood)
