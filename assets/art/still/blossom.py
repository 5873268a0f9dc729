"""Blossom: osmanthus florets, the tea flower."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Surface, Warp, lathe, placed, straight, tube, turn
from assets.art.still.tones import OSMANTHUS


def floret(at: ArrayLike, size: float, turned: Array, random: np.random.Generator) -> Surface:
    """One osmanthus floret: four thick, cupped petals, no two flowers alike."""
    lengths, cupped = random.uniform(0.75, 1.15, 4), random.uniform(0.1, 0.5)

    def surface(u: Array, v: Array) -> Array:
        lobe = np.abs(np.cos(4 * np.pi * u)) ** 0.55 * lengths[np.floor((u * 4 + 0.5) % 4).astype(int) % 4]
        r = size * v * (0.30 + 0.70 * lobe)
        return np.stack([r * np.cos(2 * np.pi * u), r * np.sin(2 * np.pi * u), size * cupped * v * v], -1)

    return placed(surface, at, turned)


def floret_skin(stage: Stage, tones: Tones = OSMANTHUS, load: float = 1.0, seed: int = 9) -> int:
    """The material of florets."""

    def paint(view: View) -> None:
        model(
            view,
            tones,
            (load, 0.6 * load, 0.6 * load),
            (0.58, 0.3),
            edge=0.25,
            grain=0.15,
            vary=0.1,
            hard=0.8,
            seed=seed,
        )
        mark(view, view.on * step(0.3, 0.1, view.v) * 0.6 * load, (196, 110, 40))

    return stage.material(paint, Line((150, 84, 40), 0.75, 0.75, lift=0.08, inner=False), body=1.0)


def cluster(
    stage: Stage,
    skin: int,
    stalks: int,
    at: ArrayLike,
    count: int,
    size: float,
    random: np.random.Generator,
    warp: Warp = straight,
) -> None:
    """Florets on fine stalks about an axil `at`, each about `size` units."""
    heart = np.asarray(at, float)
    for _ in range(count):
        place = heart + np.array([*random.normal(0, 1.5 * size, 2), 1.2 * size + random.uniform(0, 1.6 * size)])
        stalk = [heart + np.array([0, 0, 2]), (heart + place) / 2 + np.array([0, 2, 2]), place]
        stage.patch(warp(tube(stalk, (0.11 * size, 0.1 * size, 0.1 * size))), stalks, knots=7)
        turned = turn(random.uniform(-0.9, 0.9), random.uniform(-0.9, 0.9), random.uniform(0, 3))
        stage.patch(warp(floret(place, size * random.uniform(0.8, 1.2), turned, random)), skin, knots=17)


def fallen(stage: Stage, skin: int, places: ArrayLike, size: float, random: np.random.Generator) -> None:
    """Florets that lie at `places`, shape (n, 3)."""
    for place in np.asarray(places, float):
        turned = turn(-1.35 + random.uniform(-0.4, 0.4)) @ turn(z=random.uniform(0, 3))
        stage.patch(
            floret(place + np.array([0, 3, 0]), size * random.uniform(0.8, 1.2), turned, random), skin, knots=17
        )


def tea_flower(stage: Stage, at: ArrayLike, turned: Array, size: float = 60, seed: int = 12) -> None:
    """A white tea flower with its crowd of golden anthers, its heart `at`, facing z before it is `turned`."""
    random, heart = np.random.default_rng(seed), np.asarray(at, float)

    def petals(view: View) -> None:
        rays = np.clip(1 + 0.5 * fbm(view.v * 16, view.u * 2, 4, 2), 0.3, 2)
        tones: Tones = ((245, 239, 222), (222, 220, 200), (188, 188, 166))
        model(view, tones, (0.5, 0.5, 0.5), (0.5, 0.2), texture=rays, edge=0.5, grain=0.15, hard=0.25, seed=6)
        mark(view, view.on * step(0.42, 0.05, view.u) * 0.45, (212, 200, 120))

    def anthers(view: View) -> None:
        model(view, ((244, 206, 92), (216, 150, 50), (150, 96, 44)), (1, 0.6, 0.6), edge=0.1, hard=0.9, seed=7)

    petal_skin = stage.material(petals, Line((120, 116, 98), 0.9, 0.8, gap=9, lift=-0.12))
    anther_skin = stage.material(anthers, Line((120, 78, 40), 0.7, 0.7, lift=0.1))
    for n in range(7):
        stage.patch(placed(petal(n, size * random.uniform(0.9, 1.1), random), heart, turned), petal_skin)
    for _ in range(80):
        angle, reach = random.uniform(0, 2 * np.pi), 0.25 * size * np.sqrt(random.uniform())
        way = np.array([np.cos(angle) * reach, np.sin(angle) * reach, size * random.uniform(0.28, 0.46)])
        stage.patch(
            tube([heart + turned @ (way * [0.25, 0.25, 0.05]), heart + turned @ way], (0.8, 0.7)),
            anther_skin,
            casts=False,
            knots=7,
        )
        grain = [(0, 1.9), (1.7, 1), (2.1, 0), (1.6, -1), (0, -1.8)]
        stage.patch(
            lathe([(a * size / 60, b * size / 60) for a, b in grain], heart + turned @ way),
            anther_skin,
            casts=False,
            knots=9,
        )


def petal(n: int, size: float, random: np.random.Generator) -> Surface:
    """The `n`th of about seven broad petals of `size`, its foot at (0, 0, 0)."""
    angle, cupped = n * 2 * np.pi / 6.5 + random.uniform(-0.16, 0.16), random.uniform(0.35, 0.75)
    phase = random.uniform(0, 6, 2)

    def surface(u: Array, v: Array) -> Array:
        q = (v - 0.5) * 2
        half = (
            size
            * 0.56
            * np.sin(np.pi * (0.06 + 0.94 * u) ** 0.72 * 0.93) ** 0.75
            * (1 + 0.05 * np.sin(5 * q + phase[0]))
        )
        notch = 0.09 * np.exp(-((q / 0.3) ** 2)) * (u > 0.6) * (u - 0.6) * 2.5
        x = size * u * (1 - 0.1 * q * q - notch)
        lift = size * 0.62 * u * u * cupped * (1 + 0.25 * np.sin(3 * q + phase[1])) - size * cupped * 0.3 * u
        z = lift + 0.2 * size * q * q * u + (3 if n % 2 else 0) * u
        across = half * q
        return np.stack([x * np.cos(angle) - across * np.sin(angle), x * np.sin(angle) + across * np.cos(angle), z], -1)

    return surface
