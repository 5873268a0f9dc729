"""Tea pressed into a cake, whole or broken, on the paper it was wrapped in."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, lathe, placed, strip, turn
from assets.art.still.withered import AGED, SILVER, down_skin, dry_skin, needle

OLIVE: Tones = ((150, 142, 100), (106, 100, 72), (66, 62, 50))


def paper_sheet(stage: Stage, at: Point, side: float = 380, *, turned: float = 0.5, seed: int = 12) -> None:
    """The thin white paper of a cake, opened flat, its folds still in it."""

    def paint(view: View) -> None:
        fibre = 1 + 0.1 * fbm(view.u * 30, view.v * 30, seed, 2)
        tones: Tones = ((240, 232, 214), (216, 202, 174), (176, 160, 134))
        model(view, tones, (0.55, 0.5, 0.5), (0.62, 0.34), texture=fibre, edge=0.3, grain=0.15, hard=0.6, seed=seed)

    def surface(u: Array, v: Array) -> Array:
        x, z = (u - 0.5) * side, (v - 0.5) * side
        r = np.hypot(x, z) / (0.5 * side)
        angle = np.arctan2(z, x)
        y = 1.5 + 12 * np.clip(r - 0.72, 0, 1) * (1 + np.sin(11 * angle + 1.5 * np.sin(3 * angle)))
        y = y + 0.8 * fbm(u * 6, v * 6, seed + 1, 2) + 9 * np.clip(r - 1, 0, 1)
        edge = 3 * fbm(u * 4, v * 4, seed + 2, 2)
        return np.stack([x + edge, y, z + edge], -1)

    skin = stage.material(paint, Line((128, 112, 92), 1.0, 0.7, gap=5, lift=0.1))
    stage.patch(placed(surface, at, turn(0, turned, 0)), skin)


def cake(
    stage: Stage,
    at: Point,
    radius: float = 150,
    thick: float = 44,
    *,
    tones: Tones = AGED,
    leaves: int = 240,
    buds: int = 26,
    turned: Array | None = None,
    bitten: float = 0.0,
    ragged: float = 0.02,
    seed: int = 7,
) -> None:
    """A cake of pressed leaf lying `at`; `bitten` is how wide, in radians about the right, a piece was pried out of it.

    `ragged` is how uneven its edge is: 0.16 for a piece broken off.
    """
    random = np.random.default_rng(seed)
    skins = [
        dry_skin(stage, tone, back=(200, 178, 136), rust=0.5, seed=seed + 30 + k)
        for k, tone in enumerate((tones, OLIVE, tones))
    ]
    silver = down_skin(stage, SILVER)
    rotation = turn() if turned is None else turned

    def base(view: View) -> None:
        crumb = 1 + 0.35 * fbm(view.place[..., 0] / 11, view.place[..., 2] / 9 + view.place[..., 1] / 7, seed, 3)
        dark: Tones = (tones[1], tones[2], tones[2])
        model(view, dark, (1.0, 0.8, 0.7), texture=np.clip(crumb, 0.3, 2), edge=0.2, grain=0.3, hard=0.7, seed=seed)
        mark(view, view.on * np.clip(view.crevice, 0, 1) * 0.6, tones[2])

    ground = stage.material(base, Line((54, 42, 38), 1.3, 0.8, gap=6, lift=0.15))

    def gone(u: Array) -> Array:
        away = np.abs(((2 * np.pi * u - 1.5 * np.pi + np.pi) % (2 * np.pi)) - np.pi)
        return np.asarray(np.clip((0.5 * bitten - away) / 0.12 + 0.5, 0, 1) if bitten else 0 * away)

    def pressed(u: Array, v: Array, r: Array) -> Array:
        edge = 1 + ragged * (np.sin(3 * u * 2 * np.pi + seed) + 0.4 * np.sin(8 * u * 2 * np.pi + 2))
        bite = 1 - 0.5 * gone(u) * (0.9 + 0.1 * np.sin(40 * u))
        return np.asarray(np.minimum(r * edge, radius * bite))

    shape = [
        *((0.9 * radius, 0), (0.98 * radius, 0.15 * thick), (radius, 0.45 * thick), (0.96 * radius, 0.75 * thick)),
        *((0.8 * radius, 0.98 * thick), (0.4 * radius, thick), (0.12 * radius, 0.93 * thick), (0, 0.9 * thick)),
    ]
    stage.patch(lathe(shape, at, rotation, pressed), ground, knots=61)
    for n in range(leaves + buds):
        bud, angle = n >= leaves, random.uniform(0, 2 * np.pi)
        side = not bud and n % 3 == 0
        share = bool(bitten) and abs(((angle + np.pi) % (2 * np.pi)) - np.pi) < 0.5 * bitten + 0.06
        reach = radius * (0.985 if side else 0.93 * np.sqrt(random.uniform()))
        if share:
            if reach > 0.48 * radius and not side:
                continue
            reach = min(reach, 0.5 * radius)
        y = thick * random.uniform(0.15, 0.75) if side else thick * (1.0 - 0.1 * max(0.0, reach / radius - 0.75) / 0.25)
        out = np.array([np.cos(angle), 0, np.sin(angle)])
        place = np.asarray(at, float) + rotation @ (out * reach + np.array([0, y + 0.5, 0]))
        heading = random.uniform(0, 2 * np.pi)
        way = np.array([np.cos(heading), random.normal(0, 0.04), np.sin(heading)])
        if side:
            way = np.array([-np.sin(angle), random.normal(0, 0.25), np.cos(angle)])
        way = rotation @ way
        long = random.uniform(30, 60) * radius / 150
        if bud:
            needle(stage, silver, place - way * 0.4 * long, way, 0.8 * long, 3.0 * radius / 150, seed=seed * 300 + n)
            continue
        leaf = strip(
            place,
            way,
            long * (0.7 if side else 1),
            random.uniform(4, 8.5) * radius / 150,
            bend=random.uniform(-0.4, 0.4),
            twist=random.uniform(-0.06, 0.06),
            phase=random.uniform(-0.3, 0.3) + (1.4 if side else 0),
            roll=random.uniform(0.4, 0.9),
            seed=seed * 300 + n,
        )
        stage.patch(leaf, skins[n % 3], knots=15, casts=False)
