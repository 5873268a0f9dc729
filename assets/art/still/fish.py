"""Carp: living, lying; scales in their rows, fins on their rays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.loft import along, loft
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Surface, curve

OLIVE: Tones = ((206, 186, 126), (128, 116, 78), (70, 72, 62))
RED: Tones = ((250, 186, 110), (226, 104, 54), (158, 58, 46))


@dataclass(frozen=True)
class Coat:
    """How a fish is coloured: `back` runs down from its back, `belly` up from below, `fin` in its fins."""

    tones: Tones
    back: Colour
    belly: Colour
    fin: Tones


WILD = Coat(OLIVE, (62, 70, 60), (238, 216, 156), ((196, 160, 108), (146, 104, 74), (86, 70, 62)))
GOLDEN_RED = Coat(RED, (196, 66, 44), (252, 218, 150), ((250, 168, 92), (228, 106, 60), (170, 68, 52)))

GIRTH = (0.012, 0.045, 0.075, 0.098, 0.108, 0.106, 0.094, 0.074, 0.052, 0.036, 0.028, 0.026)
BACK = (0.012, 0.06, 0.105, 0.142, 0.158, 0.156, 0.142, 0.118, 0.09, 0.066, 0.054, 0.056)
BELLY = (0.014, 0.055, 0.092, 0.122, 0.14, 0.146, 0.138, 0.114, 0.082, 0.058, 0.048, 0.05)
"""Half measures of a carp from its snout to the root of its tail, as shares of its length without the tail."""

DORSAL = (
    (0.4, 0.115, 0.06),
    (0.467, 0.12, 0.09),
    (0.533, 0.088, 0.07),
    (0.6, 0.07, 0.06),
    (0.667, 0.062, 0.06),
    (0.733, 0.056, 0.06),
    (0.8, 0.04, 0.06),
)
ANAL = ((0.79, 0.08, 0.06), (0.82, 0.085, 0.09), (0.85, 0.062, 0.08), (0.88, 0.04, 0.07))
"""Where along the fish a ray stands, how high it is, how far back its end lies: shares of its length."""


def scaled(stage: Stage, coat: Coat, rows: float = 13, seed: int = 30) -> int:
    """The material of a carp's body: head with gill cover and mouth, then scales in rows, the lateral line."""

    def paint(view: View) -> None:
        u, on = view.u, view.on
        round_ = np.where(view.v < 0.5, view.v, 1 - view.v) * 2
        gill = 0.235 - 0.05 * (2 * round_ - 1) ** 2
        trunk = step(gill - 0.002, gill + 0.004, u)
        a, b = u * 34, round_ * rows
        row = np.floor(b)
        shift = a + 0.5 * (row % 2)
        cell, across = shift % 1, b % 1
        arc = np.sqrt(np.clip(1 - ((across - 0.5) * 1.9) ** 2, 0, 1)) * 0.55
        rim = np.exp(-(((cell - 0.3 - arc) / 0.1) ** 2))
        within = step(0.75, 0.0, np.abs(cell - 0.45 - arc * 0.4))
        hue = fbm(np.floor(shift) * 3.1, row * 5.3, seed, 1)
        fade = np.clip(trunk * step(0.99, 0.93, u) * step(0.02, 0.12, round_) * step(1.0, 0.86, round_), 0, 1)
        texture = np.clip(
            1 + fade * (0.3 * rim + 0.14 * hue - 0.12 * within) + 0.1 * fbm(u * 9, round_ * 5, seed, 2), 0.3, 2
        )
        model(
            view,
            coat.tones,
            (0.8, 0.55, 0.55),
            (0.6, 0.3),
            shine=0.972,
            texture=texture,
            edge=0.22,
            grain=0.16,
            hard=0.4,
            vary=0.03,
            seed=seed,
        )
        mottled = round_ + 0.07 * fbm(u * 6, round_ * 3, seed + 1, 2)
        mark(view, on * step(0.52, 0.06, mottled) * (0.75 + 0.35 * rim * fade), coat.back, 0.2)
        wash(view, on * step(0.62, 0.9, mottled), 0.3, coat.belly, edge=0.1, seed=seed + 2)
        mark(view, on * fade * rim * step(0.98, 0.5, round_) * 0.42, coat.tones[2])
        lateral = (
            np.exp(-(((round_ - 0.5 - 0.03 * np.sin(3 * u)) / 0.012) ** 2))
            * fade
            * step(0.55, 0.7, np.cos(2 * np.pi * a))
        )
        mark(view, on * lateral * 0.7, coat.tones[2])
        mark(view, on * np.exp(-(((u - gill) / 0.006) ** 2)) * step(0.1, 0.3, round_) * 0.95, coat.tones[2])
        mark(view, on * step(0.0, 0.03, u - gill) * step(0.05, 0.03, u - gill) * 0.35, coat.tones[2])
        plate = 0.165 - 0.07 * (2 * round_ - 1.25) ** 2
        mark(view, on * np.exp(-(((u - plate) / 0.006) ** 2)) * step(0.3, 0.5, round_) * 0.5, coat.tones[2])
        slit = 0.57 + 0.3 * u
        mark(view, on * np.exp(-(((round_ - slit) / 0.03) ** 2)) * step(0.068, 0.05, u) * 1.2, coat.tones[2])
        mark(view, on * step(0.011, 0.006, np.hypot(u - 0.04, 0.22 * (round_ - 0.27))) * 0.9, coat.tones[2])

    dark = coat.tones[2]
    return stage.material(paint, Line((dark[0] * 0.55, dark[1] * 0.6, dark[2] * 0.66), 1.4, 0.85, gap=8, lift=0.12))


def fin_skin(stage: Stage, coat: Coat, seed: int = 33) -> int:
    """The material of fins: rays that fork, thin between."""

    def paint(view: View) -> None:
        ray = step(0.45, 0.95, np.cos(2 * np.pi * view.v * 13 + 0.5 * np.sin(6 * view.u)))
        forked = step(0.5, 0.98, np.cos(2 * np.pi * view.v * 26 + 1)) * step(0.4, 0.7, view.u)
        texture = np.clip(0.72 + 0.42 * np.maximum(ray, 0.6 * forked) + 0.12 * view.noise(24, seed=seed), 0.3, 1.6)
        model(view, coat.fin, (0.72, 0.5, 0.5), texture=texture, edge=0.35, grain=0.14, hard=0.4, seed=seed)
        mark(view, view.on * ray * step(0.0, 0.3, view.u) * 0.35, coat.fin[2])
        mark(view, view.on * step(0.35, 0.0, view.u) * 0.3, coat.fin[1])

    dark = coat.fin[2]
    return stage.material(
        paint, Line((dark[0] * 0.7, dark[1] * 0.7, dark[2] * 0.74), 1.0, 0.75, gap=4, lift=0.15), 0.85
    )


def fin(root: ArrayLike, rim: ArrayLike, torn: float = 0.02, bulge: ArrayLike = (0, 0, 0), seed: int = 1) -> Surface:
    """A fin between its `root` and its `rim`, both polylines (n, 3) that run the same way: u along the rays, v across them."""
    base, edge, out = curve(root), curve(rim), np.asarray(bulge, float)

    def surface(u: Array, v: Array) -> Array:
        near, far = base(v), edge(v)
        reach = u * (1 + torn * fbm(v * 14, 0 * v, seed, 2) - torn * step(0.3, 1.0, np.cos(2 * np.pi * 13 * v)))
        ripple = 0.05 * np.sin(2 * np.pi * 3 * v + seed) * u
        return np.asarray(near + (far - near) * reach[..., None] + (np.sin(np.pi * u) + ripple)[..., None] * out)

    return surface


def carp(
    stage: Stage,
    skins: tuple[int, int],
    spine: ArrayLike,
    *,
    up: ArrayLike = (0, 1, 0),
    stout: float = 1.0,
    thin: float = 1.0,
    dorsal: float = 1.0,
    tail: float = 0.0,
    torn: float = 0.02,
    seed: int = 1,
) -> None:
    """A carp along `spine`, shape (n, 3), from its snout to the root of its tail; its back looks `up`.

    `skins` are those of body and fins; `stout` is its height, `thin` its breadth; `dorsal` how far its fin is raised; `tail`
    bends the tail fin to one side.
    """
    random = np.random.default_rng(seed)
    path, upward = curve(spine), np.asarray(up, float)
    upward = upward / np.linalg.norm(upward)
    long = float(np.linalg.norm(np.diff(path(np.linspace(0, 1, 40)), axis=0), axis=1).sum())
    wide, high, low = (np.array(m) * long * k for m, k in ((GIRTH, thin), (BACK, stout), (BELLY, stout)))

    def sunk(u: Array, v: Array) -> Array:
        end = np.sqrt(np.clip((1 - u) / 0.045, 0, 1))
        return np.asarray(end + 0 * v)

    body = loft(spine, wide, high, low, up=upward, pressed=sunk)
    stage.patch(body, skins[0], knots=61)

    def frame(u: float) -> tuple[Array, Array, Array, Array]:
        way = path(min(1, u + 0.01)) - path(max(0, u - 0.01))
        way = way / np.linalg.norm(way)
        side = np.cross(way, upward)
        side = side / np.linalg.norm(side)
        return path(u), way, side, np.cross(side, way)

    tall, deep, broad = along(high), along(low), along(wide)

    def outer(u: float, out: float, back: float = 0.0, aside: float = 0.0) -> Array:
        place, way, side, top = frame(u)
        rise = float(tall(u)) if out >= 0 else -float(deep(u))
        return np.asarray(place + top * (rise * 0.93 + out * long) + way * back * long + side * aside * long)

    stage.patch(
        fin(
            [outer(u, 0) for u, *_ in DORSAL],
            [outer(u, h * dorsal, b) for u, h, b in DORSAL],
            torn,
            frame(0.6)[2] * 0.012 * long,
            seed,
        ),
        skins[1],
    )
    stage.patch(
        fin(
            [outer(u, -1e-6) for u, *_ in ANAL],
            [outer(u, -h * (0.4 + 0.6 * dorsal), b) for u, h, b in ANAL],
            torn,
            frame(0.8)[2] * 0.01 * long,
            seed + 1,
        ),
        skins[1],
    )
    place, way, side, top = frame(1.0)
    sizes = np.array([1.0, 0.92, 0.55, 0.92, 1.0]) * 0.25 * long * random.uniform(0.95, 1.05)
    spread = np.array([0.8, 0.45, 0.02, -0.45, -0.8])
    rim = [
        place + n * (np.cos(a) * way + np.sin(a) * top) + tail * n * side * (0.7 + 0.6 * n / long)
        for n, a in zip(sizes, spread)
    ]
    root = [place - way * 0.05 * long + top * t * 0.05 * long * stout for t in (1, 0.5, 0, -0.5, -1)]
    stage.patch(fin(root, rim, 1.6 * torn, side * 0.02 * long * (1 + abs(tail)), seed + 2), skins[1])
    for hand in (-1, 1):
        for u, size, drop, fold in ((0.27, 0.15, 0.62, 0.34), (0.5, 0.12, 0.8, 0.3)):
            place, way, side, top = frame(u)
            foot = (
                place + side * hand * float(broad(u)) * 0.72 * np.sqrt(1 - drop**2) / 0.8 - top * float(deep(u)) * drop
            )
            out = side * hand * (0.55 if dorsal > 0.5 else 0.2) - top * 0.75
            ahead = foot + way * 0.02 * long
            near = [ahead, foot, foot + way * 0.05 * long]
            far = [
                foot + size * long * (0.35 * way + 0.9 * fold * out * 2),
                foot + size * long * (0.85 * way + 0.75 * fold * out * 2),
                foot + size * long * (0.9 * way + 0.1 * out),
            ]
            stage.patch(fin(near, far, torn, side * hand * 0.008 * long, seed + 3), skins[1])
    eyes = eye_skin(stage)
    for hand in (-1, 1):
        place, way, side, top = frame(0.105)
        middle = place + side * hand * float(broad(0.105)) * 0.86 + top * float(tall(0.105)) * 0.3
        stage.patch(ball(middle, 0.025 * long, way, top, side * hand), eyes)
        for n, long_ in enumerate((0.05, 0.032)):
            place, way, side, top = frame(0.03 + 0.012 * n)
            foot = place + side * hand * float(broad(0.03)) * 0.8 - top * float(deep(0.04)) * (0.2 - 0.3 * n)
            aside = side * hand
            ends = ((0.4, -0.5, 0.0), (0.7, -0.9, 0.3))
            hair = [foot, *(foot + long * long_ * (x * aside + y * top + z * way) for x, y, z in ends)]
            thick = [0.006 * long, 0.004 * long, 0.001 * long]
            stage.patch(loft(hair, thick, thick, up=way), skins[0])


def ball(middle: Array, r: float, way: Array, top: Array, out: Array) -> Surface:
    """The half of an eye of radius `r` that looks `out`: u round it, v from its pupil to its rim."""

    def surface(u: Array, v: Array) -> Array:
        a, b = 2 * np.pi * u, np.pi / 2 * v
        round_ = (np.cos(a) * np.sin(b))[..., None] * way + (np.sin(a) * np.sin(b))[..., None] * top
        return np.asarray(middle + r * (round_ + (0.5 * np.cos(b))[..., None] * out))

    return surface


def eye_skin(stage: Stage) -> int:
    """The material of eyes: a golden ring about the pupil."""

    def paint(view: View) -> None:
        glint = np.exp(-(((view.v - 0.3) / 0.16) ** 2)) * step(0.75, 0.95, np.cos(2 * np.pi * (view.u - 0.36)))
        mark(view, view.on * (0.5 + 0.5 * step(0.8, 1, view.v)), (212, 160, 66), 0.1)
        mark(view, view.on * step(0.62, 0.54, view.v) * 2.4 * (1 - glint), (34, 34, 38), 0.1)

    return stage.material(paint, Line((44, 40, 40), 1.2, 0.95, gap=2, lift=-0.1))


def skins_of(stage: Stage, coat: Coat, rows: float = 13, seed: int = 30) -> tuple[int, int]:
    """The materials of a fish's body and fins."""
    return scaled(stage, coat, rows, seed), fin_skin(stage, coat, seed + 3)


def swum(at: ArrayLike, heading: float, long: float, bends: Sequence[float] = (0, 0.03, 0, -0.06, -0.02)) -> Array:
    """The spine of a fish that swims, its snout towards `heading` (radians from the right, towards the viewer), middle `at`.

    `bends` are how far it swerves aside at even places from its snout, as shares of its length.
    """
    way = np.array([np.cos(heading), 0, np.sin(heading)])
    aside = np.array([-np.sin(heading), 0, np.cos(heading)])
    t = np.linspace(0.5, -0.5, len(bends))
    return np.asarray(np.asarray(at, float) + long * (t[:, None] * way + np.asarray(bends)[:, None] * aside))
