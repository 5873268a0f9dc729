"""The lotus: flower, seed head, leaf, fresh and dried seeds; heaps of round things."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.foliage import stem_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Point, Surface, lathe, placed, ring, tube, turn

POD: Tones = ((200, 208, 138), (146, 166, 92), (92, 116, 72))
FRESH_SEED: Tones = ((178, 200, 116), (116, 150, 72), (70, 104, 62))
DRIED_SEED: Tones = ((250, 240, 208), (224, 202, 152), (170, 138, 96))
LOTUS_LEAF: Tones = ((168, 196, 142), (96, 142, 104), (56, 96, 78))
LOTUS_STALK: Tones = ((176, 194, 128), (120, 146, 86), (80, 106, 72))


def dome(radius: float, high: float, pitch: float, random: np.random.Generator) -> Array:
    """Places, shape (n, 3), about `pitch` apart on a heap of `radius` and `high` on y = 0, no ring or row among them."""
    count = int(1.25 * (radius / pitch) ** 2 * np.pi * (1 + 0.35 * high / radius))
    n = np.arange(count) + 0.5
    reach, angle = radius * np.sqrt(n / count), n * 2.399963 + random.normal(0, 0.16, count)
    reach = np.clip(reach + random.normal(0, 0.16 * pitch, count), 0, radius)
    y = high * (1 - (reach / radius) ** 2) + random.normal(0, 0.13 * pitch, count)
    return np.stack([reach * np.sin(angle), y, reach * np.cos(angle)], 1)


def petal_skin(stage: Stage, tip: Tones, foot: Tones, blush: float = 0.5, seed: int = 3) -> int:
    """The material of lotus petals: `tip` runs down into `foot` along fine veins, further in some petals."""

    def paint(view: View) -> None:
        rays = np.clip(1 + 0.2 * fbm(view.v * 13, view.u * 1.5, 4, 2), 0.4, 2)
        share = step(
            1.05 - blush, 0.25 - blush, view.u + 0.05 * fbm(view.v * 9, view.u, 5, 2) + 0.25 * (view.dice(4) - 0.6)
        )
        model(
            view,
            planes(view, tip, foot, share),
            (0.5, 0.5, 0.45),
            (0.52, 0.24),
            texture=rays,
            grain=0.14,
            hard=0.3,
            seed=seed,
        )
        vein = np.exp(-((((view.v * 11 % 1) - 0.5) / 0.09) ** 2)) * step(1, 0.85, view.u) * step(0, 0.2, view.u)
        mark(view, view.on * vein * 0.12, tip[2])
        mark(view, view.on * np.clip(view.crevice, 0, 1) * 0.25, foot[2])

    dark = tip[2]
    return stage.material(paint, Line((dark[0] * 0.72, dark[1] * 0.6, dark[2] * 0.66), 1.0, 0.75, gap=6, lift=-0.06))


def petal(angle: float, lean: float, long: float, wide: float, cup: float, seed: int, start: float = 0.1) -> Surface:
    """A petal from a flower's heart, `angle` about y, leaning out by `lean` from upright; `cup` draws its margins in."""
    random = np.random.default_rng(seed)
    bow, phase = random.uniform(0.16, 0.26), random.uniform(0, 6)
    out = turn(y=angle)

    def surface(u: Array, v: Array) -> Array:
        q = (v - 0.5) * 2
        broad = wide * 1.5 * (u + 0.05) ** 0.72 * np.clip(1 - u, 0, 1) ** 0.52 * (1 + 0.03 * np.sin(7 * u + phase) * q)
        fall = lean + 0.5 * u * u * (lean - 0.3)
        far, high = long * (start + u * np.sin(fall)), long * u * np.cos(fall)
        belly = long * bow * np.sin(np.pi * u) - cup * broad * q * q
        place = np.stack([broad * q, high - belly * np.sin(fall), far + belly * np.cos(fall)], -1)
        return np.asarray(place @ out.T)

    return surface


def flower(stage: Stage, at: Point, size: float, turned: Array, skin: int, *, seed: int = 5) -> None:
    """An open lotus of petals `size` long, its heart `at`: three whorls, anthers, the seed head that will be."""
    random, heart = np.random.default_rng(seed), np.asarray(at, float)
    for whorl, (count, lean, long) in enumerate(((5, 1.16, 0.96), (7, 0.86, 1.06), (6, 0.56, 1.0), (4, 0.32, 0.84))):
        for n in range(count):
            angle = 2 * np.pi * (n + 0.5 * (whorl % 2)) / count + random.uniform(-0.16, 0.16)
            shape = petal(
                angle,
                lean + random.uniform(-0.12, 0.12),
                size * long * random.uniform(0.93, 1.07),
                size * random.uniform(0.37, 0.44),
                random.uniform(0.45, 0.7),
                seed * 100 + whorl * 10 + n,
            )
            stage.patch(placed(shape, heart, turned), skin)

    def anthers(view: View) -> None:
        model(view, ((246, 216, 112), (224, 168, 62), (160, 110, 52)), (1, 0.6, 0.6), edge=0.1, hard=0.9, seed=7)

    threads = stage.material(anthers, Line((140, 96, 46), 0.7, 0.7, lift=0.08))
    for n in range(64):
        angle, lean = n * 2.4, random.uniform(0.35, 0.85)
        way = np.array([np.sin(lean) * np.sin(angle), np.cos(lean), np.sin(lean) * np.cos(angle)])
        line = [heart + turned @ (way * size * r + [0, 0, 0]) for r in (0.1, 0.22, random.uniform(0.3, 0.36))]
        k = size / 150
        stage.patch(tube(line, (0.9 * k, 1.0 * k, 2.1 * k, 1.9 * k)), threads, casts=False, knots=7)
    seed_head(
        stage, heart + turned @ np.array([0, 0.08 * size, 0]), 0.19 * size, turned, seeds=9, young=True, seed=seed
    )


def seed_head(
    stage: Stage,
    at: ArrayLike,
    radius: float,
    turned: Array,
    *,
    seeds: int = 19,
    tones: Tones = POD,
    young: bool = False,
    missing: int = 0,
    seed: int = 2,
) -> None:
    """A seed head of `radius` whose stalk ends `at`, its face up before it is `turned`; `missing` seeds have been taken out."""
    random, foot = np.random.default_rng(seed), np.asarray(at, float)

    def paint(view: View) -> None:
        face = step(0.62, 0.66, view.v)
        ribs = 1 + 0.22 * (1 - face) * fbm(view.u * 26, view.v * 3, seed, 2) + 0.1 * view.noise(12, seed=3)
        model(view, tones, (0.8, 0.6, 0.55), (0.58, 0.3), texture=ribs, edge=0.3, grain=0.22, hard=0.45, seed=seed)
        mark(view, view.on * step(0.1, 1.2, view.noise(34, seed=5)) * 0.3, (196, 178, 92))

    pod = stage.material(paint, Line((70, 84, 50), 1.2, 0.85, gap=7, lift=0.12))
    outline = [(0.1, 0), (0.16, 0.04), (0.32, 0.2), (0.6, 0.5), (0.86, 0.78), (0.99, 0.94), (1, 1.0), (0.95, 1.05)]
    outline += [(0.7, 1.06), (0.35, 1.075), (0, 1.08)]
    lobed = lambda u, v, r: r * (1 + 0.05 * np.sin(14 * np.pi * u + seed) * np.exp(-(((v - 0.5) / 0.12) ** 2)))  # noqa: E731
    stage.patch(lathe([(a * radius, b * radius) for a, b in outline], foot, turned, lobed), pod)
    grain, hollow = seed_skin(stage, FRESH_SEED if not young else POD), hollow_skin(stage)
    gone = set(random.permutation(seeds)[:missing].tolist())
    for n in range(seeds):
        reach = 0.8 * np.sqrt((n + 0.25) / seeds) * random.uniform(0.95, 1.03)
        angle = n * 2.399963 + random.uniform(-0.1, 0.1)
        size = 0.115 * (19 / seeds) ** 0.5 * random.uniform(0.92, 1.1)
        spot = np.array([reach * np.sin(angle), 1.07, reach * np.cos(angle)])
        frame = turned @ turn(random.uniform(-0.1, 0.1), 0, random.uniform(-0.1, 0.1))
        stage.patch(
            placed(tube(ring(1.12 * size * radius, 0), [0.035 * radius] * 3), foot + turned @ spot * radius, turned),
            pod,
            knots=17,
        )
        floor = lathe(
            [(1.1 * size * radius, 0.01 * radius), (0, 0.012 * radius)], foot + turned @ spot * radius, turned
        )
        stage.patch(floor, hollow, casts=False, knots=9)
        if n not in gone:
            shape = [(0, 1.0), (0.1, 0.99), (0.16, 0.86), (0.5, 0.74), (0.86, 0.36), (0.98, -0.1), (0.9, -0.5)]
            k = size * radius * (0.5 if young else 0.98)
            stage.patch(
                lathe([(a * k, b * k) for a, b in shape], foot + turned @ spot * radius, frame), grain, knots=17
            )


def hollow_skin(stage: Stage) -> int:
    """The material of the dark round a seed in its hollow."""

    def paint(view: View) -> None:
        mark(view, view.on.astype(np.float32), (104, 112, 62))

    return stage.material(paint)


def seed_skin(stage: Stage, tones: Tones = FRESH_SEED, seed: int = 9) -> int:
    """The material of fresh seeds in their green shells."""

    def paint(view: View) -> None:
        model(
            view, tones, (0.95, 0.6, 0.55), (0.6, 0.3), shine=0.97, edge=0.3, grain=0.14, vary=0.05, hard=0.4, seed=seed
        )
        mark(view, view.on * step(0.14, 0.05, view.v) * 0.9, (92, 74, 48))

    return stage.material(paint, Line((58, 78, 44), 1.0, 0.85, lift=0.1, inner=False))


def dried_skin(stage: Stage, tones: Tones = DRIED_SEED, seed: int = 10) -> int:
    """The material of shelled, skinned and cored seeds: ivory, cleft, a small hole where the green germ was pushed out."""

    def paint(view: View) -> None:
        warm = 1 + 0.1 * view.noise(12, seed=4) + 0.14 * fbm(view.u * 6, view.v * 3, seed, 2)
        model(
            view,
            tones,
            (0.62, 0.52, 0.5),
            (0.6, 0.3),
            texture=warm,
            edge=0.3,
            grain=0.12,
            vary=0.05,
            hard=0.35,
            seed=seed,
        )
        cleft = np.exp(-(((np.abs((view.u * 2 + 0.02 * fbm(view.v * 5, 0 * view.u, 3, 1)) % 1 - 0.5)) / 0.016) ** 2))
        mark(view, view.on * cleft * step(0.62, 0.4, view.v) * step(0.1, 0.16, view.v) * 0.45, tones[2])
        mark(view, view.on * step(0.125, 0.085, view.v) * 0.8, (128, 96, 60))
        mark(view, view.on * step(0.26, 0.1, view.v) * 0.22, (206, 150, 84))
        mark(view, view.on * step(0.4, 0.9, view.dice(6)) * 0.16, (222, 180, 110))

    return stage.material(paint, Line((120, 92, 60), 0.95, 0.8, gap=5, lift=0.04, inner=False))


def dried_seed(at: ArrayLike, size: float, turned: Array, random: np.random.Generator) -> Surface:
    """A dried seed of `size` (half its breadth), its germ's hole upwards before it is `turned`."""
    long = random.uniform(1.16, 1.36)
    outline = [
        (0, 0.82),
        (0.07, 0.9),
        (0.16, 0.96),
        (0.4, 0.86),
        (0.8, 0.5),
        (1, 0),
        (0.9, -0.48),
        (0.55, -0.86),
        (0.14, -0.98),
        (0, -0.98),
    ]
    return lathe([(a * size, b * size * long) for a, b in outline], at, turned)


def leaf_plate(
    stage: Stage, at: Point, radius: float, *, tones: Tones = LOTUS_LEAF, lift: float = 0.12, seed: int = 6
) -> None:
    """A lotus leaf that lies on the table as a plate, its margin waving up by `lift` x radius; veins run out and fork."""
    phase = np.random.default_rng(seed).uniform(0, 6, 4)

    def plate(u: Array, v: Array) -> Array:
        a = 2 * np.pi * u
        r = radius * v * (1 + 0.035 * np.sin(5 * a + phase[0]) + 0.02 * np.sin(11 * a + phase[1]))
        wave = 0.55 + 0.3 * np.sin(3 * a + phase[2]) + 0.3 * np.sin(7 * a + phase[3])
        y = radius * (lift * wave * v**4 + 0.012)
        return np.stack([-r * np.sin(a), y, -r * np.cos(a)], -1)

    def paint(view: View) -> None:
        cell = (view.u * 21 + 0.06 * fbm(view.v * 3, view.u * 9, seed, 1)) % 1 - 0.5
        spread = np.clip(view.v - 0.52, 0, 1) * 0.55
        d = np.abs(np.abs(cell) - spread) * view.v
        vein = np.exp(-((d / 0.026) ** 2)) * step(0.03, 0.08, view.v)
        hub = np.exp(-((view.v / 0.035) ** 2))
        texture = np.clip(
            (1 + 0.12 * view.noise(30, 18, 3) + 0.1 * fbm(view.u * 90, view.v * 9, 4, 2))
            * (1 - 0.5 * np.maximum(vein, hub)),
            0.1,
            2,
        )
        model(
            view,
            tones,
            (0.85, 0.6, 0.5),
            (0.55, 0.26),
            texture=texture,
            edge=0.25,
            grain=0.25,
            bloom=0.1,
            hard=0.4,
            seed=seed,
        )
        mark(view, view.on * view.back * 0.25, (196, 200, 140))
        mark(view, view.on * step(0.3, 1.5, view.noise(90, 60, 8)) * 0.22, (190, 186, 92))
        mark(view, view.on * step(0.965, 1.0, view.v) * 0.35, (150, 128, 70))

    skin = stage.material(paint, Line((48, 76, 60), 1.3, 0.8, gap=6, lift=0.14))
    stage.patch(placed(plate, at), skin)


def stalk(stage: Stage, points: ArrayLike, size: float) -> None:
    """A lotus's stalk."""
    stage.patch(tube(points, (size, 0.92 * size, 0.84 * size)), stem_skin(stage, LOTUS_STALK, 1.1, 4))
