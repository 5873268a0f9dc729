"""A rock with the mouth of a cave in it, moss and ferns about it."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.rock import boulder
from assets.art.still.surfaces import Point, Surface, blade, curve, placed, tube, turn
from assets.art.still.tones import GREY_ROCK


def opening(x: Array, y: Array, mouth: tuple[float, float, float], seed: int) -> Array:
    """How far a place is from the middle of a cave's `mouth` (x, half breadth, height): 1 at its edge, which is rough."""
    middle, half, high = mouth
    bite = 0.09 * fbm(x / 46, y / 40, seed, 3)
    lean = (x - middle - 0.12 * half * (y / high)) / half
    return np.asarray((np.abs(lean) ** 2.3 + np.clip(y / high, 0, None) ** 2.3) ** (1 / 2.3) + bite)


def grotto(
    stage: Stage,
    at: Point,
    size: Point,
    mouth: tuple[float, float, float],
    deep: float,
    tones: Tones = GREY_ROCK,
    *,
    facets: int = 18,
    rough: float = 0.05,
    moss: float = 0.7,
    seed: int = 1,
) -> Surface:
    """A rock of `size` standing `at`, a cave `deep` units into its front; `mouth` is (x, half breadth, height) from `at`.

    Answers its surface (u, v).
    """
    whole = placed(boulder(size, seed, facets, rough), at)
    foot = np.asarray(at, float)

    def surface(u: Array, v: Array) -> Array:
        place = whole(u, v)
        here = place - foot
        hole = step(1.02, 0.8, opening(here[..., 0], here[..., 1], mouth, seed + 4)) * (here[..., 2] > 0)
        back = np.maximum(here[..., 2] - deep * hole, -0.3 * size[2])
        z = np.where(here[..., 2] > 0, back, here[..., 2])
        return np.stack([place[..., 0], place[..., 1], foot[2] + z], -1)

    def paint(view: View) -> None:
        here = view.local(at)
        x, y, z = here[..., 0], here[..., 1], here[..., 2]
        away = opening(x, y, mouth, seed + 4)
        inside = step(1.0, 0.86, away) * view.on
        bed = (y + 0.2 * x + 0.1 * z) / size[1]
        mass = fbm(x / 150 + z / 150, bed * 3, seed + 1)
        layers = fbm(0.004 * x + 0.003 * z, bed * 22, seed + 2, 3)
        view.light = view.light + 0.1 * (1 - inside) - 0.15 * inside
        texture = np.clip(1 + 0.22 * mass + 0.16 * layers, 0.3, 2)
        model(
            view,
            tones,
            (0.95, 0.58, 0.52),
            (0.56, 0.26),
            texture=texture,
            edge=0.2,
            bloom=0.14,
            grain=0.28,
            hard=0.7,
            seed=seed,
        )
        seam = step(0.1, 0.02, np.abs(layers - 0.4)) * step(0.2, 1.2, mass) * (1 - inside)
        mark(view, view.on * seam * 0.5, tones[2], 0.3)
        crack = step(0.08, 0.02, np.abs(fbm(x / 120 + z / 160, y / 260, seed + 3, 2))) * step(0.1, 1.0, -mass)
        mark(view, view.on * crack * 0.55 * (1 - inside), tones[2], 0.3)
        cool = step(0.2, 1.5, view.noise(80, 60, 17)) * step(0.7, 0.3, view.light)
        wash(view, view.on * cool, 0.25, (108, 128, 138), edge=0.3)
        right = step(-0.3, 1.0, (x - mouth[0]) / mouth[1])
        dark = step(1.0, 0.62, away) * (0.8 + 0.55 * np.clip(y / mouth[2], 0, 1) - 0.4 * right) * view.on
        wash(view, dark, 0.85, (84, 78, 80), edge=0.1, grain=0.2, seed=seed + 6)
        wet = inside * step(0.35, 0.0, y / mouth[2]) * step(-0.5, 0.5, (x - mouth[0]) / mouth[1])
        mark(view, wet * 0.35, (104, 132, 132), 0.3)
        up = step(0.3, 0.8, view.normal[..., 1] + 0.3 * view.noise(20, 14, 21))
        lip = step(1.2, 1.04, away) * step(0.98, 1.04, away) * (y > 0.35 * mouth[2])
        grown = np.maximum(
            up * step(-0.4, 0.7, view.noise(60, 34, 22)), 0.9 * lip * step(-0.6, 0.5, view.noise(30, 14, 24))
        )
        wash(view, view.on * grown * (1 - inside), 0.85 * moss, (134, 152, 84), edge=0.35, seed=5)
        mark(view, view.on * grown * step(0.4, 1.4, view.noise(5, 4, 23)) * 0.6 * moss, (70, 98, 58))

    ink = (tones[2][0] * 0.58, tones[2][1] * 0.58, tones[2][2] * 0.6)
    stage.patch(surface, stage.material(paint, Line(ink, 1.4, 0.75, gap=9, lift=0.2)), knots=9, pieces=14)
    return surface


def fern(stage: Stage, skins: tuple[int, int], foot: Point, heading: float, long: float, *, seed: int = 1) -> None:
    """A frond of `long` from `foot`, its rib bowed, a pinna at either side of every joint; `skins` are of leaf and rib."""
    random, start = np.random.default_rng(seed), np.asarray(foot, float)
    way = np.array([np.cos(heading), np.sin(heading), 0.2])
    rib = curve([start, start + 0.5 * long * way + [0, 0.1 * long, 0], start + long * way - [0, 0.12 * long, 0]])
    stage.patch(tube(rib(np.linspace(0, 1, 12)), (1.6, 1.2, 0.6)), skins[1], knots=13)
    for n in range(11):
        t = 0.14 + 0.85 * n / 10
        ahead = rib(min(1.0, t + 0.03)) - rib(t - 0.03)
        lean = float(np.arctan2(ahead[1], ahead[0]))
        size = long * 0.26 * np.sin(np.pi * (0.16 + 0.8 * t)) * random.uniform(0.9, 1.1)
        for hand in (-1, 1):
            frame = turn(z=lean + hand * random.uniform(0.95, 1.15)) @ turn(x=hand * 0.4)
            leaf = blade(rib(t) + np.array([0, 0, 1]), frame, size, 0.16 * size, bend=0.2, teeth=0, seed=seed * 30 + n)
            stage.patch(leaf, skins[0], knots=9)
