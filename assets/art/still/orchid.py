"""The Fujian orchid: long arching leaves, a scape of scented flowers with three sepals, two petals and a spotted lip."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import blade, curve, tube, turn

SWORD: Tones = ((146, 172, 104), (78, 114, 72), (46, 76, 60))
TEPAL: Tones = ((226, 226, 158), (186, 190, 112), (134, 136, 84))
LIP: Tones = ((244, 238, 210), (220, 206, 160), (164, 140, 112))


def sword_skin(stage: Stage, tones: Tones = SWORD, seed: int = 5) -> int:
    """The material of orchid leaves: leathery, a keel along them, their tips yellowing."""

    def paint(view: View) -> None:
        q = np.abs(view.v - 0.5) * 2
        vein = 1 + 0.12 * fbm(view.u * 3, view.v * 40, seed, 2) - 0.35 * np.exp(-((q / 0.12) ** 2))
        model(
            view,
            tones,
            (0.85, 0.6, 0.55),
            (0.58, 0.3),
            shine=0.986,
            texture=vein,
            edge=0.25,
            grain=0.25,
            vary=0.1,
            hard=0.5,
            seed=seed,
        )
        mark(view, view.on * step(0.9, 1.0, view.u) * 0.5, (196, 160, 72))

    return stage.material(paint, Line((44, 62, 46), 1.15, 0.85, gap=5, lift=0.18))


def sword(stage: Stage, skin: int, points: ArrayLike, wide: float, seed: int = 1) -> None:
    """A leaf like a sword along `points`, half its width `wide`, keeled below, turning a little about itself."""
    along = curve(points)
    twist = np.random.default_rng(seed).uniform(-0.5, 0.5, 2)

    def surface(u: Array, v: Array) -> Array:
        way = along(np.clip(u + 4e-3, 0, 1)) - along(np.clip(u - 4e-3, 0, 1))
        way = way / (np.linalg.norm(way, axis=-1, keepdims=True) + 1e-9)
        side = np.cross(way, [0.1, 0.15, 1.0])
        side = side / (np.linalg.norm(side, axis=-1, keepdims=True) + 1e-9)
        over = np.cross(side, way)
        angle = twist[0] + twist[1] * u * 2
        across = np.cos(angle)[..., None] * side + np.sin(angle)[..., None] * over
        keel = -np.sin(angle)[..., None] * side + np.cos(angle)[..., None] * over
        q = (v - 0.5) * 2
        broad = (
            wide
            * (0.45 + 0.55 * np.sin(np.pi * np.clip(u * 0.9 + 0.05, 0, 1)) ** 0.7)
            * np.clip((1 - u) / 0.14, 0, 1) ** 0.7
        )
        return np.asarray(along(u) + (broad * q)[..., None] * across + (0.4 * broad * np.abs(q))[..., None] * keel)

    stage.patch(surface, skin, knots=61)


def flower_skins(stage: Stage, seed: int = 8) -> tuple[int, int]:
    """The materials of tepals, with fine wine-red veins, and of the lip, with its spots."""

    def tepal(view: View) -> None:
        q = (view.v - 0.5) * 2
        model(view, TEPAL, (0.75, 0.5, 0.5), (0.55, 0.28), edge=0.35, grain=0.15, vary=0.06, hard=0.4, seed=seed)
        vein = step(0.55, 0.95, np.cos(q * 2 * np.pi * 2.6)) * step(0.95, 0.5, view.u) * step(1, 0.7, np.abs(q))
        mark(view, view.on * vein * 0.4, (158, 92, 72))
        mark(view, view.on * step(0.22, 0.0, view.u) * 0.35, (150, 84, 70))

    def lip(view: View) -> None:
        model(view, LIP, (0.6, 0.4, 0.4), (0.5, 0.25), edge=0.4, grain=0.1, hard=0.35, seed=seed + 1)
        spot = step(0.5, 0.8, fbm(view.u * 5, view.v * 4, seed + 3, 1))
        mark(view, view.on * spot * step(0.12, 0.3, view.u) * 0.95, (166, 52, 62))

    line = Line((112, 108, 60), 0.95, 0.8, gap=4, lift=0.1)
    return stage.material(tepal, line), stage.material(lip, Line((140, 96, 84), 0.95, 0.8, gap=4, lift=0.1))


def flower(stage: Stage, skins: tuple[int, int], at: ArrayLike, size: float, turned: Array, seed: int = 1) -> None:
    """A flower of `size` (the length of a sepal), its heart `at`, facing z and upright before it is `turned`."""
    random, heart = np.random.default_rng(seed), np.asarray(at, float)
    tepals, lips = skins

    def part(angle: float, lean: float, long: float, wide: float, material: int, **how: float) -> None:
        way = turned @ turn(z=angle) @ turn(y=-lean)
        stage.patch(
            blade(heart, way, long, wide * long, teeth=0, seed=seed * 10 + int(10 * angle), **how), material, knots=25
        )

    up = np.pi / 2
    for angle, lean in ((up, 0.12), (up + 1.95, 0.1), (up - 1.95, 0.1)):
        part(
            angle + random.uniform(-0.12, 0.12),
            lean,
            size * random.uniform(0.95, 1.05),
            0.13,
            tepals,
            bend=0.25,
            fold=0.4,
            wave=0.06,
        )
    for hand in (-1, 1):
        part(up + hand * 0.42, 0.62, 0.78 * size, 0.18, tepals, bend=0.35, fold=0.45, wave=0.05)
    part(-up, 0.75, 0.74 * size, 0.26, lips, bend=1.15, fold=-0.3, wave=0.3, curl=-0.4)
    tip = heart + turned @ np.array([0, 0.12, 0.34]) * size
    stage.patch(
        tube(
            [heart, (heart + tip) / 2 + turned @ np.array([0, 0.06, 0]) * size, tip],
            (0.07 * size, 0.075 * size, 0.06 * size),
        ),
        lips,
    )


def scape(
    stage: Stage,
    stalk: int,
    skins: tuple[int, int],
    points: ArrayLike,
    *,
    flowers: int = 5,
    size: float = 60,
    seed: int = 1,
) -> None:
    """A flower stalk along `points` with `flowers` in turn about its upper half, a bud at its end."""
    random, along = np.random.default_rng(seed), curve(points)
    stage.patch(tube(along(np.linspace(0, 1, 24)), (4.2, 3.4, 2.4)), stalk)
    for n in range(flowers):
        t = 0.5 + 0.44 * n / max(1, flowers - 1)
        hand = 1 if n % 2 else -1
        place = along(t)
        heart = place + np.array([hand * 0.42 * size, 0.16 * size, 0.24 * size])
        stage.patch(tube([place, (place + heart) / 2 + [0, 0.05 * size, 0], heart], (2.6, 2.2, 2.6)), stalk)
        flower(
            stage,
            skins,
            heart,
            size * (1 - 0.06 * n),
            turn(random.uniform(-0.1, 0.4), hand * random.uniform(0.15, 0.6), -hand * random.uniform(0.1, 0.4)),
            seed * 20 + n,
        )
    way = along(1.0) - along(0.96)
    heading = float(np.arctan2(way[1], way[0]))
    stage.patch(
        blade(
            along(0.99),
            turn(z=heading) @ turn(x=0.6),
            0.62 * size,
            0.1 * size,
            fold=1.3,
            curl=0.5,
            wave=0,
            teeth=0,
            seed=seed,
        ),
        skins[0],
    )
