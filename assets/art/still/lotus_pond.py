"""Lotus in the pond: leaves that stand over the water, each tilted its own way, flowers and buds between them."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.lotus import LOTUS_LEAF, flower, petal, petal_skin, seed_head
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, Surface, placed, tube, turn

PINK: Tones = ((246, 190, 192), (232, 144, 158), (184, 98, 120))
PALE_PINK: Tones = ((250, 232, 222), (238, 196, 190), (190, 140, 146))


def leaf_skin(stage: Stage, back: float, tones: Tones = LOTUS_LEAF, seed: int = 81) -> int:
    """The material of standing lotus leaves: veins from a pale hub, each its own green, paler towards `back` (z)."""

    def paint(view: View) -> None:
        dice = view.dice(seed)
        far = np.clip(view.place[..., 2] / back, 0, 1)
        air = 1 - 0.55 * far
        cell = (view.u * 17 + 3 * dice) % 1 - 0.5
        spread = np.clip(view.v - 0.5, 0, 1) * 0.6
        vein = np.exp(-((np.abs(np.abs(cell) - spread) * view.v / 0.03) ** 2)) * step(0.05, 0.12, view.v) * (1 - far)
        hub = np.exp(-((view.v / 0.06) ** 2))
        cloud = fbm(view.u * 6 + 9 * dice, view.v * 3, seed, 2)
        texture = np.clip((1 + 0.2 * cloud) * (1 - 0.5 * np.maximum(vein, hub)), 0.15, 2) * air
        model(
            view,
            tones,
            (0.85, 0.6, 0.55),
            (0.56, 0.28),
            texture=texture,
            edge=0.2,
            grain=0.14,
            vary=0.1,
            hard=0.4,
            seed=seed,
        )
        wash(view, view.on * view.back * air, 0.35, (206, 206, 140), edge=0)
        mark(view, view.on * step(0.6, 1.0, dice) * step(0.4, 1.0, view.v + 0.4 * cloud) * air * 0.4, (206, 190, 96))
        mark(view, view.on * step(0.35, 0.0, dice) * air * 0.3, (78, 126, 120))

    return stage.material(paint, Line((44, 76, 62), 1.1, 0.7, gap=6, lift=0.2))


def pad(radius: float, cup: float, random: np.random.Generator) -> Surface:
    """A leaf about its hub, its margin raised by `cup` x radius and waving; u round, v from the hub."""
    phase = random.uniform(0, 6, 4)

    def surface(u: Array, v: Array) -> Array:
        a = 2 * np.pi * u
        reach = radius * v * (1 + 0.05 * np.sin(3 * a + phase[0]) + 0.03 * np.sin(8 * a + phase[1]))
        wave = 0.7 + 0.5 * np.sin(2 * a + phase[2]) + 0.35 * np.sin(5 * a + phase[3])
        return np.stack([-reach * np.sin(a), radius * cup * wave * v**3, -reach * np.cos(a)], -1)

    return surface


def standing_leaf(
    stage: Stage,
    skins: tuple[int, int],
    foot: Point,
    high: float,
    radius: float,
    random: np.random.Generator,
    tilt: float = 0.4,
) -> None:
    """A leaf of `radius` on a stalk `high` over its `foot`; `skins` are of leaves and stalks."""
    start = np.asarray(foot, float)
    hub = start + np.array([random.normal(0, 0.12) * high, high, random.normal(0, 0.05) * high])
    thick = max(1.0, 0.03 * radius)
    stage.patch(
        tube([start, (start + hub) / 2 + [0.04 * high, 0, 0], hub], (thick, 0.9 * thick, 0.8 * thick)),
        skins[1],
        knots=9,
    )
    turned = turn(random.normal(0.12, tilt), random.uniform(0, 6.3), random.normal(0, tilt))
    stage.patch(placed(pad(radius, random.uniform(0.06, 0.3), random), hub, turned), skins[0], knots=25)


def bloom(
    stage: Stage, petals: int, stalks: int, foot: Point, high: float, size: float, *, lean: float = 0.3, seed: int = 5
) -> None:
    """An open flower with petals of `size`, `high` over its `foot`, leaning to the viewer and right by `lean`."""
    start, head = np.asarray(foot, float), np.asarray(foot, float) + np.array((0.06 * high, high, 4))
    stage.patch(tube([start, (start + head) / 2 - [0.03 * high, 0, 0], head], (3.2, 2.9, 2.6)), stalks, knots=13)
    flower(
        stage, (float(head[0]), float(head[1]), float(head[2])), size, turn(x=lean, z=-0.5 * lean), petals, seed=seed
    )


def bud(stage: Stage, petals: int, stalks: int, foot: Point, high: float, size: float, *, seed: int = 6) -> None:
    """A closed bud with petals of `size`, `high` over its `foot`."""
    start, head = np.asarray(foot, float), np.asarray(foot, float) + np.array((-0.05 * high, high, 4))
    stage.patch(tube([start, (start + head) / 2 + [0.03 * high, 0, 0], head], (2.8, 2.6, 2.4)), stalks, knots=13)
    for n in range(6):
        stage.patch(placed(petal(n * 1.05 + 0.4, 0.05, size, 0.34 * size, 1.0, seed + n, 0.12), head), petals)


def pod(stage: Stage, stalks: int, foot: Point, high: float, radius: float, *, seed: int = 7) -> None:
    """A ripe seed head of `radius`, `high` over its `foot`."""
    start, head = np.asarray(foot, float), np.asarray(foot, float) + np.array((0.08 * high, high, 2))
    stage.patch(tube([start, (start + head) / 2 - [0.02 * high, 0, 0], head], (2.8, 2.6, 2.4)), stalks, knots=13)
    seed_head(stage, head, radius, turn(x=0.5, z=-0.35), seeds=12, seed=seed)


def lotus_petals(stage: Stage) -> int:
    """The material of pink petals, for `bloom` and `bud`."""
    return petal_skin(stage, PINK, PALE_PINK, 0.6)
