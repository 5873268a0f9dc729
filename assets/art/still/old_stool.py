"""An old stool of sugar cane: slender canes out of one gnarled foot of stubs and roots, leaves that arch from their tops."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.cane import pulp_skin, rind
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.loft import loft
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.paddy import rice_skin
from assets.art.still.surfaces import Point, blade, curve, lathe, tube, turn

RIPE: Tones = ((230, 216, 134), (186, 168, 90), (116, 104, 62))
RUDDY: Tones = ((198, 146, 116), (142, 90, 80), (82, 54, 56))
LEAF: Tones = ((198, 210, 124), (130, 162, 86), (74, 110, 68))
PAPERY: Tones = ((232, 212, 160), (186, 156, 106), (126, 98, 68))
ROOT: Tones = ((176, 140, 108), (120, 86, 68), (72, 52, 48))
JOINTS = 15


def root_skin(stage: Stage, seed: int = 81) -> int:
    """The material of old stubs and roots: weathered, cracked along."""

    def paint(view: View) -> None:
        bark = fbm(3 * view.u, 14 * view.v, seed, 3)
        model(
            view,
            ROOT,
            (0.85, 0.65, 0.6),
            (0.6, 0.32),
            texture=np.clip(1 + 0.25 * bark, 0.3, 2),
            edge=0.25,
            grain=0.25,
            vary=0.1,
            hard=0.65,
            seed=seed,
        )
        mark(view, view.on * step(0.6, 1.2, bark) * 0.4, ROOT[2])

    return stage.material(paint, Line((52, 38, 36), 1.2, 0.85, gap=5, lift=0.1))


def sheath_skin(stage: Stage, seed: int = 84) -> int:
    """The material of the sheaths that clasp a cane's top: pale green, ribbed along, straw at their foot."""

    def paint(view: View) -> None:
        rib = np.cos(2 * np.pi * 13 * view.v) + 0.7 * fbm(2 * view.u, 18 * view.v, seed, 2)
        share = np.clip(step(0.5, 0.0, view.u) * 0.8 + 0.3 * (view.dice(seed) - 0.4), 0, 1)
        model(
            view,
            planes(view, LEAF, PAPERY, share),
            (0.7, 0.55, 0.5),
            (0.6, 0.32),
            texture=np.clip(1 + 0.14 * rib, 0.3, 2),
            edge=0.25,
            grain=0.15,
            hard=0.4,
            seed=seed,
        )
        mark(view, view.on * step(0.08, 0.0, view.u) * 0.5, PAPERY[2])

    return stage.material(paint, Line((50, 66, 44), 1.1, 0.85, gap=5, lift=0.12))


def leafy(
    stage: Stage, skin: int, at: Array, *, count: int, long: float, seed: int, low: float = 0.3, high: float = 1.35
) -> None:
    """Leaves that spring from `at` all round and arch over, the inner ones upright; `long` is the longest."""
    random = np.random.default_rng(seed)
    for n in range(count):
        share = n / max(1, count - 1)
        around = 2.4 * n + random.uniform(-0.4, 0.4) + seed
        rise = low + (high - low) * share + random.uniform(-0.1, 0.1)
        frame = turn(y=around) @ turn(z=rise) @ turn(x=-np.pi / 2 + random.choice((-1, 1)) * random.uniform(0.35, 0.8))
        reach = long * random.uniform(0.72, 1.0) * (1 - 0.2 * share)
        leaf = blade(
            at,
            frame,
            reach,
            0.05 * reach + 2.5,
            bend=random.uniform(0.45, 0.85) * (1.25 - 0.55 * share),
            fold=0.5,
            wave=0.06,
            teeth=0,
            tip=random.uniform(0, 0.25),
            seed=seed * 31 + n,
        )
        stage.patch(leaf, skin, knots=27)


def old_stool(
    stage: Stage, at: Point, high: float, size: float, *, canes: int = 15, spread: Point = (84, 0, 44), seed: int = 1
) -> None:
    """A stool standing `at`, its canes `high` to their leaves and `size` in radius, from a foot of `spread` half measures."""
    random, foot = np.random.default_rng(seed), np.asarray(at, float)
    skins = [rind(stage, tones, JOINTS, 100 + n) for n, tones in enumerate((RIPE, RUDDY, RIPE))]
    green, papery = rice_skin(stage, LEAF, 71), rice_skin(stage, PAPERY, 72)
    clasp = sheath_skin(stage)
    for n in range(canes):
        a = 2.4 * n + random.uniform(-0.3, 0.3)
        reach = np.sqrt((n + 0.5) / canes)
        out = np.array([np.cos(a), 0, np.sin(a)])
        start = foot + np.array([spread[0] * out[0], 0, spread[2] * out[2]]) * reach
        tall = high * random.uniform(0.84, 1.04)
        lean = np.array([0.26 * out[0], 0, 0.16 * out[2]]) * reach + random.normal(0, 0.03, 3) * [1, 0, 1]
        bow = random.normal(0, 0.02)
        line = np.array(
            [start + tall * (lean * t**0.8 + [bow * np.sin(np.pi * t), t, 0]) for t in np.linspace(0, 1, 9)]
        )
        path = curve(line)
        thick = size * random.uniform(0.86, 1.1)

        def pressed(u: Array, v: Array) -> Array:
            near = ((u * JOINTS + 0.5) % 1) - 0.5
            return np.asarray(1 + 0.12 * np.exp(-((near / 0.06) ** 2)) - 0.04 * np.cos(2 * np.pi * near))

        sizes = [1.12 * thick, thick, thick, 0.86 * thick]
        stage.patch(loft(path(np.linspace(0, 1, 22)), sizes, sizes, pressed=pressed), skins[n % 3], knots=81)
        end, way = path(1.0), path(1.0) - path(0.95)
        way = way / np.linalg.norm(way)
        sheath = [path(0.9), path(0.96), end + 26 * way, end + 62 * way]
        stage.patch(tube(sheath, (1.08 * thick, 1.12 * thick, 0.8 * thick, 0.3 * thick)), clasp, knots=31)
        leafy(stage, green, end + 34 * way, count=5, long=0.42 * high, seed=seed * 17 + n, low=0.35, high=1.0)
        leafy(stage, green, end + 52 * way, count=3, long=0.44 * high, seed=seed * 19 + n, low=1.0, high=1.45)
        for k in range(2):
            share = random.uniform(0.62, 0.9)
            frame = (
                turn(y=a + 2.0 * k)
                @ turn(z=random.uniform(-1.3, -0.7))
                @ turn(x=-np.pi / 2 + random.uniform(-0.8, 0.8))
            )
            dry = 0.2 * high * random.uniform(0.7, 1.1)
            stage.patch(
                blade(
                    path(share) + thick * out,
                    frame,
                    dry,
                    0.05 * dry + 3,
                    bend=0.3,
                    fold=0.7,
                    wave=0.25,
                    teeth=0,
                    seed=n + 40 * k,
                ),
                papery,
                knots=21,
            )
    stubs(stage, foot, spread, size, seed)


def stubs(stage: Stage, foot: Array, spread: Point, size: float, seed: int) -> None:
    """What three centuries of cutting left at the foot: stubs of canes, roots that grip the earth."""
    random, old, cut = np.random.default_rng(seed + 1), root_skin(stage), pulp_skin(stage)
    for n in range(34):
        a, reach = 2.4 * n, np.sqrt((n + 0.5) / 34) * 1.3
        out = np.array([np.cos(a), 0, np.sin(a)])
        start = foot + np.array([spread[0] * out[0], 0, spread[2] * out[2]]) * reach + [0, -8, 0]
        way = np.array([0.5 * out[0], 1.0, 0.4 * out[2]]) + random.normal(0, 0.12, 3)
        way = way / np.linalg.norm(way)
        r, tall = size * random.uniform(0.8, 1.25), random.uniform(20, 52) * (1.3 - 0.5 * reach)
        end = start + tall * way
        stage.patch(tube([start, (start + end) / 2, end], (1.35 * r, 1.05 * r, r)), old, knots=15)
        side = np.cross(way, [0.2, 0.1, 1])
        side /= np.linalg.norm(side)
        frame = np.stack([side, way, np.cross(side, way)], 1)
        stage.patch(lathe([(r, 0), (0.5 * r, 0.1 * r), (0, 0.1 * r)], end, frame), cut if n % 4 == 0 else old, knots=9)
    for n in range(15):
        a = 2 * np.pi * n / 15 + random.uniform(-0.2, 0.2)
        out = np.array([np.cos(a) * spread[0], 0, np.sin(a) * spread[2]])
        side = np.array([-np.sin(a), 0, np.cos(a)]) * random.uniform(-26, 26)
        line = [
            foot + 0.7 * out + [0, 20, 0],
            foot + 1.25 * out + side * 0.4 + [0, 9, 0],
            foot + 1.8 * out + side + [0, -10, 0],
        ]
        stage.patch(tube(line, (0.9 * size, 0.66 * size, 0.3 * size)), old, knots=21)
