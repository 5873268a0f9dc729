"""White tea as it lies dry: silver buds, shoots whose leaves hold on to their bud, and what is pressed into cakes."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import absorbance, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Point, Warp, straight, strip, tube

SILVER: Tones = ((230, 231, 214), (184, 190, 168), (122, 130, 112))
GREY_GREEN: Tones = ((190, 194, 160), (142, 148, 116), (94, 100, 82))
AGED: Tones = ((182, 144, 100), (130, 94, 66), (80, 58, 48))


def down_skin(stage: Stage, tones: Tones = SILVER, seed: int = 33) -> int:
    """The material of buds in their white down."""

    def paint(view: View) -> None:
        hair = 1 + 0.3 * fbm(view.u * 5, view.v * 14, seed, 2) + 0.2 * fbm(view.u * 22, view.v * 26, seed + 1, 1)
        model(
            view,
            tones,
            (0.7, 0.6, 0.6),
            (0.62, 0.32),
            texture=np.clip(hair, 0.3, 2),
            edge=0.2,
            grain=0.2,
            vary=0.1,
            hard=0.5,
            seed=seed,
        )
        hue = view.dice(seed + 2)
        mark(view, view.on * step(0.25, 0.0, view.u) * 0.35, (150, 160, 110))
        mark(view, view.on * step(0.7, 1, hue) * 0.2, (196, 176, 120))

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.62, dark[1] * 0.62, dark[2] * 0.62), 0.95, 0.8, gap=5, lift=0.16))


def dry_skin(
    stage: Stage, tones: Tones = GREY_GREEN, back: Colour = (206, 206, 180), rust: float = 0.5, seed: int = 36
) -> int:
    """The material of withered leaf: green-grey above, pale below, veins that stand out, `rust` on edges."""

    def paint(view: View) -> None:
        q = np.abs(view.v - 0.5) * 2
        vein = np.exp(-(((((view.u - 0.2 * q) * 7) % 1) - 0.5) ** 2) / 0.008) * 0.5
        midrib = np.exp(-((q / 0.09) ** 2))
        texture = np.clip(1 + 0.25 * fbm(view.u * 8, view.v * 5, seed, 2) - 0.4 * np.maximum(vein, midrib), 0.2, 2)
        pale: Tones = (back, tones[1], tones[2])
        colours = planes(view, tones, pale, np.zeros_like(q))
        colours = [np.where(view.back[..., None], absorbance(p), c) for p, c in zip(pale, colours)]
        model(view, colours, (0.75, 0.6, 0.5), texture=texture, edge=0.15, grain=0.25, vary=0.12, hard=0.8, seed=seed)
        hue = view.dice(seed + 3)
        mark(view, view.on * step(0.6, 1.0, q) * step(0.3, 0.8, hue) * rust, (150, 100, 66))
        mark(view, view.on * step(0.6, 1.0, hue) * 0.6 * rust, (156, 112, 70))
        mark(view, view.on * np.clip(view.crevice - 0.1, 0, 1) * 0.5, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.6, dark[1] * 0.6, dark[2] * 0.62), 0.8, 0.75, gap=5, lift=0.2))


def needle(
    stage: Stage,
    skin: int,
    at: ArrayLike,
    way: ArrayLike,
    long: float,
    thick: float,
    *,
    bend: float = 0.1,
    warp: Warp = straight,
    seed: int = 1,
) -> None:
    """A bud, plump at a third of its length, pointed, a little bent, its foot `at`, heading `way`."""
    random = np.random.default_rng(seed)
    foot, ahead = np.asarray(at, float), np.asarray(way, float) / np.linalg.norm(way)
    side = np.cross(ahead, [0.1, 1, 0.2])
    side /= np.linalg.norm(side)
    t = np.linspace(0, 1, 9)
    sway = bend * long * (t - 0.5) ** 2 * random.choice([-1, 1])
    points = foot + np.outer(t * long, ahead) + np.outer(sway, side)
    sizes = [thick * s for s in (0.45, 0.75, 0.95, 1.0, 0.92, 0.74, 0.5, 0.24, 0.05)]
    stage.patch(warp(tube(points, sizes, squash=random.uniform(0.7, 0.95))), skin, knots=17)


def needles(
    stage: Stage,
    at: Point,
    radius: float,
    high: float,
    *,
    count: int = 120,
    long: float = 62,
    thick: float = 4.6,
    deep: float = 0.8,
    stray: int = 4,
    tones: Tones = SILVER,
    seed: int = 3,
) -> None:
    """A heap of silver needles on `at`."""
    random, skin = np.random.default_rng(seed), down_skin(stage, tones)
    for n in range(count + stray):
        loose = n >= count
        reach = radius * (random.uniform(1.0, 1.25) if loose else np.sqrt(random.uniform()))
        angle = random.uniform(0, 2 * np.pi)
        top = 0.0 if loose else high * np.clip(1 - (reach / radius) ** 1.5, 0, 1) * (n / count) ** 0.6
        heading = random.uniform(0, 2 * np.pi)
        way = np.array([np.cos(heading), random.normal(0, 0.12), np.sin(heading)])
        size = long * random.uniform(0.82, 1.15)
        middle = np.array([at[0] + reach * np.cos(angle), at[1] + thick + top, at[2] + deep * reach * np.sin(angle)])
        needle(
            stage,
            skin,
            middle - way * size / 2,
            way,
            size,
            thick * random.uniform(0.85, 1.15),
            bend=random.uniform(0, 0.35),
            seed=seed * 500 + n,
        )


def dry_shoot(
    stage: Stage,
    bud: int,
    leaf: int,
    stem: int,
    at: ArrayLike,
    heading: float,
    long: float,
    *,
    leaves: int = 2,
    lean: float = 0.0,
    broad: float = 0.13,
    seed: int = 1,
) -> None:
    """A dry shoot whose foot lies `at`: a stalk, a silver bud and `leaves` withered leaves that still hold on to it."""
    random = np.random.default_rng(seed)
    way = np.array([np.cos(heading), lean, np.sin(heading)])
    side = np.array([-np.sin(heading), 0.1, np.cos(heading)])
    foot = np.asarray(at, float)
    knee = foot + way * 0.3 * long + side * random.normal(0, 0.04) * long
    stage.patch(tube([foot, (foot + knee) / 2 + [0, 1.5, 0], knee], (1.9, 2.1, 2.2)), stem, knots=9)
    needle(
        stage,
        bud,
        knee - way * 2,
        way + side * random.normal(0, 0.15) + np.array([0, 0.06, 0]),
        0.74 * long,
        0.06 * long,
        bend=0.2,
        seed=seed,
    )
    for n in range(leaves):
        hand = 1 if n % 2 else -1
        out = way + side * hand * random.uniform(0.25, 0.6) + np.array([0, random.uniform(-0.05, 0.2), 0])
        out /= np.linalg.norm(out)
        size = long * random.uniform(0.62, 0.8)
        start = foot + way * (0.1 + 0.18 * n) * long
        stage.patch(
            strip(
                start + out * size / 2,
                out,
                size,
                broad * long * random.uniform(0.8, 1.1),
                bend=hand * random.uniform(0.1, 0.5),
                twist=random.uniform(0.05, 0.3) * hand,
                phase=random.uniform(-0.7, 0.7),
                roll=random.uniform(0.7, 1.5),
                seed=seed * 9 + n,
            ),
            leaf,
            knots=25,
        )


def shoots(
    stage: Stage,
    at: Point,
    radius: float,
    high: float,
    *,
    count: int = 34,
    long: float = 78,
    leaves: int = 2,
    deep: float = 0.8,
    broad: float = 0.13,
    silver: Tones = SILVER,
    tones: Tones = GREY_GREEN,
    rust: float = 0.5,
    seed: int = 5,
) -> None:
    """A heap of dry shoots of bud and `leaves` on `at`."""
    random = np.random.default_rng(seed)
    bud, leaf = down_skin(stage, silver), dry_skin(stage, tones, rust=rust)
    stem = dry_skin(stage, ((150, 124, 86), (110, 88, 62), (74, 60, 48)), seed=39)
    for n in range(count):
        reach, angle = radius * np.sqrt(random.uniform()) * 0.9, random.uniform(0, 2 * np.pi)
        top = high * np.clip(1 - (reach / radius) ** 1.6, 0, 1) * (n / count) ** 0.6
        heading = random.uniform(0, 2 * np.pi)
        place = np.array([at[0] + reach * np.cos(angle), at[1] + 5 + top, at[2] + deep * reach * np.sin(angle)])
        foot = place - 0.45 * long * np.array([np.cos(heading), 0, np.sin(heading)])
        dry_shoot(
            stage,
            bud,
            leaf,
            stem,
            foot,
            heading,
            long * random.uniform(0.85, 1.15),
            leaves=int(random.integers(max(1, leaves - 1), leaves + 1)),
            lean=random.normal(0, 0.1),
            broad=broad,
            seed=seed * 100 + n,
        )
