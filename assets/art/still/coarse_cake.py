"""A cake pressed of coarse grown leaf, its leaves lying over one another, and such leaves loose with their stalks."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, blade, lathe, tube, turn
from assets.art.still.withered import SILVER, down_skin, dry_skin, needle

UMBER: Tones = ((178, 128, 86), (124, 82, 58), (70, 48, 42))
MOSS: Tones = ((148, 146, 98), (102, 102, 68), (60, 62, 48))
RUST: Tones = ((190, 118, 72), (138, 78, 52), (80, 48, 42))
GREY: Tones = ((190, 180, 142), (136, 128, 98), (84, 80, 66))
STALK: Tones = ((176, 132, 88), (122, 84, 58), (74, 52, 44))
COLOURS = (UMBER, MOSS, RUST, GREY)


def leaf_skins(stage: Stage, seed: int = 30) -> list[int]:
    """The materials of aged coarse leaf: umber, moss, rust and grey."""
    backs = ((206, 170, 122), (176, 172, 126), (206, 152, 104), (212, 204, 172))
    return [
        dry_skin(stage, tones, back=back, rust=0.5, seed=seed + k)
        for k, (tones, back) in enumerate(zip(COLOURS, backs))
    ]


def heart_skin(stage: Stage, seed: int) -> int:
    """The material of a cake between its leaves, and of its edge: pressed layers, dark where they part."""

    def paint(view: View) -> None:
        x, y, z = (view.place[..., n] for n in range(3))
        around = np.arctan2(x, z) * 150
        crumb = fbm(x / 13, z / 11 + y / 9, seed, 3)
        layer = fbm(around / 44, y / 4.5 + 0.4 * crumb, seed + 1, 3)
        texture = np.clip(1 + 0.3 * crumb + 0.26 * layer, 0.3, 2)
        dark: Tones = ((142, 98, 70), (96, 64, 50), (54, 40, 38))
        model(view, dark, (1.0, 0.8, 0.8), texture=texture, edge=0.2, grain=0.3, hard=0.7, seed=seed)
        mark(view, view.on * step(0.5, 1.1, layer) * 0.9, (44, 32, 32))
        mark(view, view.on * step(0.6, 1.2, -layer) * 0.5, (170, 150, 104))
        mark(view, view.on * np.clip(view.crevice, 0, 1) * 0.7, (44, 32, 32))

    return stage.material(paint, Line((48, 36, 34), 1.3, 0.8, gap=6, lift=0.15))


def lying(heading: float, lean: float = 0.0, roll: float = 0.0) -> Array:
    """The turn of a leaf that lies on its back on the table, its tip `heading` radians from the right."""
    return np.asarray(turn(y=heading) @ turn(z=lean) @ turn(x=-np.pi / 2 + roll))


def coarse_cake(
    stage: Stage,
    at: Point,
    radius: float = 180,
    thick: float = 52,
    *,
    leaves: int = 190,
    buds: int = 10,
    bite: tuple[float, float] | None = None,
    ragged: float = 0.015,
    leaf: float = 1.0,
    seed: int = 7,
) -> None:
    """A round cake lying `at`, its leaves `leaf` times as large as they are.

    `bite` is (x, z), as shares of the radius, about which a piece was broken out of it; `ragged` is how uneven its edge is.
    """
    random = np.random.default_rng(seed)
    skins, heart = leaf_skins(stage, seed + 30), heart_skin(stage, seed)
    silver, stalk = down_skin(stage, SILVER), dry_skin(stage, STALK, back=STALK[0], seed=seed + 50)
    hollow = 0.42

    def reach(angle: Array) -> Array:
        """How far the cake goes at `angle` from the right towards the viewer, as a share of its radius."""
        edge = 1 + ragged * (np.sin(3 * angle + seed) + 0.6 * np.sin(5 * angle + 2) + 0.25 * np.sin(8 * angle + 1))
        if bite is None:
            return np.asarray(edge)
        far, way = float(np.hypot(*bite)), float(np.arctan2(bite[1], bite[0]))
        off = angle - way
        ragged_hollow = hollow * (1 + 0.07 * np.sin(11 * angle) + 0.05 * np.sin(23 * angle + 1))
        inner = far * np.cos(off) - np.sqrt(np.clip(ragged_hollow**2 - (far * np.sin(off)) ** 2, 0, None))
        cut = (np.cos(off) > 0) & (far * np.abs(np.sin(off)) < ragged_hollow)
        return np.asarray(np.where(cut, np.minimum(inner, edge), edge))

    def pressed(u: Array, v: Array, r: Array) -> Array:
        x, z = -np.sin(2 * np.pi * u), -np.cos(2 * np.pi * u)
        most = reach(np.arctan2(z, x)) * radius
        step_down = 1 - 0.1 * np.clip(1 - r / radius, 0, 1)
        return np.asarray(np.minimum(r * (1 + ragged * np.sin(9 * u * 6.28 + 9 * v)), most * step_down))

    shape = [
        *((0.93 * radius, 0), (0.985 * radius, 0.18 * thick), (radius, 0.46 * thick), (0.97 * radius, 0.74 * thick)),
        *((0.86 * radius, 0.94 * thick), (0.5 * radius, thick), (0.2 * radius, 0.98 * thick), (0, 0.97 * thick)),
    ]
    stage.patch(lathe(shape, at, pressed=pressed), heart, knots=121)
    middle, unit = np.asarray(at, float), leaf
    for n in range(leaves):
        angle = random.uniform(-np.pi, np.pi)
        share = 0.95 * np.sqrt((n + 0.5) / leaves)
        most = float(reach(np.array(angle)))
        if share > most - 0.06:
            continue
        # At the rim leaves lie along it, further in as they fell.
        heading = random.uniform(0, 2 * np.pi)
        if share > 0.72:
            heading = np.pi / 2 - angle + random.choice([0, np.pi]) + random.normal(0, 0.7)
        long = unit * random.uniform(66, 132) * (1 - 0.35 * share)
        slope = -0.16 * max(0.0, share - 0.7) / 0.3
        up = thick * (1.0 - 0.12 * max(0.0, (share - 0.72) / 0.28) ** 2) + unit * random.uniform(0.6, 5)
        place = middle + np.array([share * radius * np.cos(angle), up, share * radius * np.sin(angle)])
        way = np.array([np.cos(heading), 0, -np.sin(heading)])
        foot = place - 0.5 * long * way
        end = float(np.hypot(*(place + 0.5 * long * way - middle)[[0, 2]])) / radius
        if max(end, float(np.hypot(*(foot - middle)[[0, 2]])) / radius) > 1.03:
            continue
        half = random.uniform(0.12, 0.19) * long
        frame = lying(heading, random.normal(0, 0.012) + 0.3 * slope, random.normal(0, 0.07))
        shape_ = blade(
            foot,
            frame,
            long,
            half,
            bend=random.uniform(-0.04, 0.08),
            fold=random.uniform(0.0, 0.24),
            curl=random.uniform(-0.1, 0.3),
            wave=0.2,
            teeth=0,
            seed=seed * 300 + n,
        )
        stage.patch(shape_, skins[int(random.choice(4, p=(0.34, 0.3, 0.18, 0.18)))], knots=17, casts=False)
        if n % 6 == 0:
            bent = 0.1 * long * random.normal() * np.array([way[2], 0, -way[0]])
            twig = [
                foot - 0.2 * long * way + [0, 3, 0],
                foot + 0.2 * long * way + bent + [0, 5, 0],
                place + np.array([0, 4, 0]),
            ]
            stage.patch(tube(twig, (2.2 * unit, 2.6 * unit, 1.8 * unit)), stalk, knots=11, casts=False)
    for n in range(buds):
        angle, share = random.uniform(-np.pi, np.pi), 0.85 * np.sqrt(random.uniform())
        if share > float(reach(np.array(angle))) - 0.12:
            continue
        heading, long = random.uniform(0, 2 * np.pi), unit * random.uniform(34, 48)
        place = middle + np.array([share * radius * np.cos(angle), thick + 7 * unit, share * radius * np.sin(angle)])
        way = np.array([np.cos(heading), 0.02, -np.sin(heading)])
        needle(stage, silver, place - 0.5 * long * way, way, long, 3.6 * unit, bend=0.08, seed=seed * 40 + n)
    _layers(stage, skins, middle, radius, thick, reach, seed)


def _layers(
    stage: Stage,
    skins: list[int],
    middle: Array,
    radius: float,
    thick: float,
    reach: Callable[[Array], Array],
    seed: int,
) -> None:
    """Ends and edges of leaves in the wall of a cake, lying in its layers."""
    random = np.random.default_rng(seed + 3)
    for n in range(int(130 * radius / 180)):
        angle = random.uniform(-0.4, np.pi + 0.4)
        far = float(reach(np.array(angle))) * radius
        y = thick * random.uniform(0.06, 0.86)
        bulge = far * (0.94 + 0.04 * np.sin(np.pi * y / thick))
        out = np.array([np.cos(angle), 0, np.sin(angle)])
        ahead = float(reach(np.array(angle + 0.02))) * radius
        along = np.array([ahead * np.cos(angle + 0.02), 0, ahead * np.sin(angle + 0.02)]) - out * far
        along = along / np.linalg.norm(along) * random.choice([-1, 1])
        long = random.uniform(26, 62)
        side = np.cross([0, 1, 0], along)
        frame = np.stack([along, side, np.array([0.0, 1.0, 0.0])], 1) @ turn(x=random.normal(0.0, 0.3))
        foot = middle + out * bulge + [0, y, 0] - 0.5 * long * along
        leaf = blade(foot, frame, long, 0.14 * long, bend=0.06, fold=0.3, wave=0.25, teeth=0, seed=seed * 700 + n)
        stage.patch(leaf, skins[int(random.integers(0, 4))], knots=11, casts=False)
