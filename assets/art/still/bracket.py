"""Ganoderma, and the logs on which they are grown."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Point, Surface, placed, tube


def bracket_skin(stage: Stage, seed: int = 8) -> int:
    """The material of a ganoderma's lacquered cap: zones round its stem, russet to a pale growing edge."""

    def paint(view: View) -> None:
        r = view.v + 0.018 * fbm(view.u * 7, view.v * 3, seed, 2)
        inner: Tones = ((186, 88, 56), (138, 54, 42), (84, 36, 36))
        outer: Tones = ((236, 170, 84), (206, 124, 56), (146, 82, 46))
        zone = np.cos(2 * np.pi * 6.5 * np.clip(r, 0, 2) ** 1.3)
        share = np.clip(step(0.5, 0.95, r) + 0.12 * zone, 0, 1)
        wrinkle = 1 + 0.16 * zone + 0.12 * fbm(view.u * 40, view.v * 3, seed + 1, 2)
        model(
            view,
            planes(view, inner, outer, share),
            (1.05, 0.7, 0.6),
            (0.6, 0.3),
            shine=0.968,
            texture=np.clip(wrinkle, 0.3, 2) * (1 - 0.8 * step(0.945, 0.985, r)),
            edge=0.3,
            grain=0.2,
            hard=0.35,
            seed=seed,
        )
        mark(view, view.on * step(0.55, 0.95, -zone) * 0.32 * step(0.98, 0.8, r), (96, 40, 38))

    return stage.material(paint, Line((70, 34, 30), 1.35, 0.85, gap=8, lift=0.1))


def bracket(
    stage: Stage,
    skins: tuple[int, int, int],
    foot: Point,
    head: Point,
    radius: float,
    turned: Array,
    thick: float,
    seed: int = 1,
) -> None:
    """A ganoderma: a lacquered stem from `foot`, at its side a kidney-shaped cap of `radius`; `skins` are (cap, pores, stem).

    Before it is `turned` its cap looks up and its stem comes in from behind (-z).
    """
    random = np.random.default_rng(seed)
    phase, last = random.uniform(0, 6, 2), np.asarray(head, float)

    def kidney(side: int) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            a = 2 * np.pi * u
            around = np.abs(a - np.pi) - np.pi
            reach = (
                1
                - 0.42 * np.exp(-((around / 0.42) ** 2))
                + 0.035 * np.sin(5 * a + phase[0])
                + 0.05 * np.sin(2 * a + phase[1])
            )
            r = radius * v * reach
            edge = radius * 0.12 * np.sqrt(np.clip(1 - v**6, 0, 1))
            dome = radius * (0.13 * (1 - v**2) + 0.012 * np.sin(24 * v))
            y = dome + edge if side else -0.35 * edge - 0.05 * radius * (1 - v**2)
            return np.stack([-r * np.sin(a), y, -1.0 * r * np.cos(a) + 0.5 * radius], -1)

        return placed(surface, last, turned)

    stage.patch(kidney(1), skins[0])
    stage.patch(kidney(0), skins[1])
    start = np.asarray(foot, float)
    joint = last + turned @ np.array([0, -0.02 * radius, 0.06 * radius])
    middle = (start + joint) / 2 + np.array([random.uniform(-0.15, 0.15) * radius, 0, -0.12 * radius])
    stage.patch(tube([start, middle, joint], (1.25 * thick, thick, 0.95 * thick, 1.05 * thick)), skins[2])


def log(stage: Stage, at: Point, long: float, radius: float, turned: Array, seed: int = 5) -> None:
    """A log with its bark on, its middle `at`, along x before it is `turned`: fissures in the bark, rings on its ends."""
    tones: Tones = ((196, 170, 138), (138, 112, 92), (84, 70, 64))

    def bark(view: View) -> None:
        rough = 1 + 0.3 * fbm(view.u * 14, view.v * 16, seed, 3)
        model(
            view,
            tones,
            (0.85, 0.65, 0.6),
            (0.62, 0.34),
            texture=np.clip(rough, 0.3, 2),
            grain=0.35,
            hard=0.8,
            seed=seed,
        )
        crack = step(0.12, 0.02, np.abs(fbm(view.u * 7, view.v * 16, seed + 1, 2)))
        mark(view, view.on * crack * 0.75, tones[2], 0.3)
        moss = step(0.2, 1.3, view.noise(54, 30, 9)) * step(0.35, 0.85, view.normal[..., 1])
        mark(view, view.on * moss * 0.6, (126, 144, 84), 0.4)

    def ends(view: View) -> None:
        here = view.local(at, turned)
        r = np.hypot(here[..., 1] - 0.1 * radius, here[..., 2]) / radius + 0.02 * view.noise(20, seed=4)
        rings = 0.5 + 0.5 * np.cos(2 * np.pi * 9 * r)
        wood: Tones = ((236, 214, 172), (196, 162, 118), (142, 110, 84))
        model(view, wood, (0.7, 0.55, 0.55), (0.6, 0.3), texture=0.85 + 0.35 * rings, edge=0.3, hard=0.6, seed=seed)
        mark(view, view.on * step(0.9, 0.96, r) * 0.6, tones[2])

    skin, cut = (
        stage.material(bark, Line((66, 52, 46), 1.5, 0.85, gap=8, lift=0.16)),
        stage.material(ends, Line((90, 70, 54), 1.1, 0.8)),
    )

    def wall(u: Array, v: Array) -> Array:
        a = 2 * np.pi * v
        r = radius * (1 + 0.03 * fbm(u * 5, np.cos(a) * 1.2 + np.sin(a), seed + 2, 3))
        return np.stack([(u - 0.5) * long, r * np.cos(a), r * np.sin(a)], -1)

    def disc(side: int) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            a, one = 2 * np.pi * u, np.full_like(v, 1.0 if side > 0 else 0.0)
            edge = wall(one, u)
            return np.stack([edge[..., 0] + 0 * a, edge[..., 1] * v, edge[..., 2] * v], -1)

        return surface

    stage.patch(placed(wall, at, turned), skin)
    for side in (-1, 1):
        stage.patch(placed(disc(side), at, turned), cut)
