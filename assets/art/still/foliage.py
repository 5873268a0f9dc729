"""Living leaves, shoots and branches: every stalk grows out of its stem."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import absorbance, blur, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Point, Warp, blade, curve, straight, tube, turn
from assets.art.still.tones import BARK, TEA_GREEN, YOUNG_GREEN

PALE_BACK: tuple[Colour, Colour, Colour] = ((186, 200, 150), (130, 156, 104), (130, 156, 104))
"""The underside of a leaf that turns over."""


def leaf_skin(
    stage: Stage,
    tones: Tones = TEA_GREEN,
    young: Tones | None = YOUNG_GREEN,
    *,
    tips: Sequence[tuple[float, float, float]] = (),
    autumn: float = 0.4,
    line: float = 1.05,
    seed: int = 5,
) -> int:
    """The material of leaves: veins spared from the wash, cushions between them, the pale back where one turns over.

    They are `young` within each of `tips` (x, y, reach in units of the sheet); `autumn` is how much yellow runs into some.
    """

    def paint(view: View) -> None:
        q = np.abs(view.v - 0.5) * 2
        cell = ((view.u - 0.24 * q + 0.07 * q * q) * 8.5) % 1
        vein = np.exp(-(((cell - 0.5) / 0.085) ** 2)) * step(1.0, 0.75, q) * step(0.04, 0.12, view.u) * 0.7
        midrib = np.exp(-((q / (0.075 * (1.15 - view.u))) ** 2))
        cushion = 0.16 * np.cos(2 * np.pi * (cell - 0.5)) * step(1, 0.6, q)
        spared = 1 - 0.55 * np.maximum(vein * 0.75, midrib)
        texture = np.clip((1 + 0.14 * fbm(view.u * 9, view.v * 7, 5, 2)) * spared - cushion * 0.9, 0.1, 2)
        share = np.zeros_like(q)
        for x, y, reach in tips:
            share = np.maximum(share, 1 - step(0.6 * reach, reach, np.hypot(view.x - x, view.y - y)))
        colours = planes(view, tones, young or tones, share)
        back = view.back[..., None]
        colours = [np.where(back, absorbance(pale), colour) for pale, colour in zip(PALE_BACK, colours)]
        model(
            view,
            colours,
            (0.85, 0.62, 0.55),
            (0.6, 0.28),
            shine=0.988,
            texture=texture,
            grain=0.3,
            vary=0.09,
            hard=0.45,
            seed=seed,
        )
        groove = np.exp(-(((q - 0.11) / 0.05) ** 2)) * (view.v > 0.5) * step(1, 0.5, view.u)
        mark(view, view.on * groove * 0.4, (60, 84, 60))
        hue, k = view.dice(seed), view.k
        gold = blur(view.on * step(0, 1.3, view.noise(36, seed=3)), 4 * k) * step(0.4, 0.8, hue)
        blue = blur(view.on * step(0.2, 1.3, view.noise(30, seed=4)), 4 * k) * step(0.5, 0.1, hue)
        mark(view, gold * view.on * autumn, (206, 178, 80))
        mark(view, blue * view.on * 0.45, (70, 110, 120))

    return stage.material(paint, Line((50, 68, 54), line, 0.8, gap=5, lift=0.2))


def stem_skin(stage: Stage, tones: Tones = BARK, size: float = 1.25, seed: int = 3) -> int:
    """The material of twigs and stalks; `GREEN_STEM` for a young one."""

    def paint(view: View) -> None:
        bark = 1 + 0.3 * fbm(view.u * 30, view.v * 5, seed, 2)
        model(view, tones, (0.85, 0.65, 0.6), (0.62, 0.34), texture=bark, edge=0.15, grain=0.35, hard=0.7, seed=seed)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.66, dark[1] * 0.72, dark[2] * 0.74), size, 0.85, lift=0.12))


def leaf(
    stage: Stage,
    skin: int,
    stalk_skin: int,
    foot: ArrayLike,
    heading: float,
    long: float,
    *,
    broad: float = 0.225,
    roll: float = 0.0,
    pitch: float = 0.15,
    stalk: float = 0.1,
    bend: float = 0.35,
    fold: float = 0.35,
    wave: float = 0.12,
    curl: float = 0.0,
    teeth: float = 0.035,
    warp: Warp = straight,
    seed: int = 0,
) -> None:
    """A leaf on a stalk of its own from `foot`, `heading` radians from the right, `long` units.

    `broad` is half its width as a share of its length.
    """
    start = np.asarray(foot, float)
    way = np.array([np.cos(heading), np.sin(heading), 0.25])
    base = start + way * (stalk * long) + np.array([0, 0, 2])
    thick = max(1.1, 0.016 * long)
    stem = [start - way * 1.5, start + way * 0.55 * stalk * long, base + way * 3]
    stage.patch(warp(tube(stem, (1.5 * thick, thick, 0.9 * thick))), stalk_skin)
    turned = turn(z=heading) @ turn(y=pitch) @ turn(x=roll)
    shape = blade(base, turned, long, broad * long, bend=bend, fold=fold, wave=wave, curl=curl, teeth=teeth, seed=seed)
    stage.patch(warp(shape), skin)


def bud(
    stage: Stage, skin: int, foot: ArrayLike, heading: float, long: float, lean: float = 0.7, seed: int = 20
) -> None:
    """A leaf still rolled up, at the end of a shoot."""
    turned = turn(z=heading) @ turn(x=lean)
    stage.patch(blade(foot, turned, long, 0.125 * long, bend=0.2, fold=1.2, curl=0.6, wave=0, teeth=0, seed=seed), skin)


def shoot(
    stage: Stage,
    skin: int,
    stalk_skin: int,
    foot: Point,
    heading: float,
    long: float,
    *,
    leaves: int = 2,
    seed: int = 1,
) -> None:
    """A tender shoot of `leaves` and a bud, `long` from its foot to the bud's tip, heading `heading` radians from the right."""
    random = np.random.default_rng(seed)
    way, side = np.array([np.cos(heading), np.sin(heading), 0.1]), np.array([-np.sin(heading), np.cos(heading), 0])
    start = np.asarray(foot, float)
    points = [start, start + way * 0.3 * long + side * 0.03 * long, start + way * 0.58 * long]
    along = curve(points)
    stage.patch(tube(points, (0.02 * long, 0.016 * long, 0.012 * long)), stalk_skin)
    for n in range(leaves):
        t, hand = 0.35 + 0.6 * n / max(1, leaves), 1 if n % 2 else -1
        size = long * (0.62 - 0.1 * n) * random.uniform(0.95, 1.05)
        leaf(
            stage,
            skin,
            stalk_skin,
            along(t),
            heading + hand * (0.75 - 0.2 * n),
            size,
            broad=0.2,
            roll=hand * random.uniform(0.3, 0.8),
            stalk=0.05,
            fold=0.5,
            wave=0.08,
            seed=seed * 10 + n,
        )
    bud(stage, skin, along(0.98), heading + random.uniform(-0.1, 0.1), 0.46 * long, seed=seed)


def spray(
    stage: Stage,
    skin: int,
    wood: int,
    points: ArrayLike,
    sizes: Sequence[float],
    *,
    leaves: int = 8,
    long: tuple[float, float] = (80, 130),
    start: float = 0.15,
    broad: float = 0.225,
    teeth: float = 0.035,
    tip: bool = True,
    through: Sequence[float] = (),
    warp: Warp = straight,
    seed: int = 1,
) -> list[Array]:
    """A twig along `points` with leaves on either side in turn, smaller to its end; answers the places of their axils.

    `through` are shares of its length that are kept free of leaves (within 0.05), for flowers or fruit.
    """
    random, along = np.random.default_rng(seed), curve(points)
    stage.patch(warp(tube(along(np.linspace(0, 1, 30)), sizes)), wood)
    axils = []
    for n in range(leaves):
        t = start + (0.97 - start) * n / max(1, leaves - 1)
        place, ahead = along(t), along(min(1.0, t + 0.02)) - along(max(0.0, t - 0.02))
        axils.append(place)
        if any(abs(t - free) < 0.05 for free in through):
            continue
        hand = 1 if n % 2 else -1
        last = tip and n == leaves - 1
        heading = float(np.arctan2(ahead[1], ahead[0])) + hand * (0.25 if last else random.uniform(0.55, 1.05))
        leaf(
            stage,
            skin,
            wood,
            place,
            heading,
            random.uniform(*long) * (1.05 - 0.4 * t),
            broad=broad * random.uniform(0.88, 1.08) * (0.8 if last else 1),
            roll=random.uniform(-0.85, 0.85),
            pitch=random.uniform(-0.1, 0.35),
            bend=random.uniform(0.2, 0.55),
            fold=random.uniform(0.25, 0.5),
            wave=random.uniform(0.08, 0.17),
            teeth=teeth,
            warp=warp,
            seed=seed * 50 + n,
        )
    return axils


def bush(
    stage: Stage, skin: int, at: ArrayLike, radius: float, *, leaves: int = 70, long: float = 0.5, seed: int = 1
) -> None:
    """A bush of `radius` as it is seen from far away: leaves of `long` x radius about its middle `at`, all over its crown."""
    random, middle = np.random.default_rng(seed), np.asarray(at, float)
    for n in range(leaves):
        way = random.normal(size=3) * [1, 0.8, 0.7]
        way[1] = abs(way[1]) - 0.3
        way = way / np.linalg.norm(way)
        heading = float(np.arctan2(way[1], way[0])) + random.uniform(-0.6, 0.6)
        turned = turn(z=heading) @ turn(y=random.uniform(-0.3, 0.5)) @ turn(x=random.uniform(-0.9, 0.9))
        size = long * radius * random.uniform(0.75, 1.2)
        foot = middle + way * radius * random.uniform(0.45, 0.75)
        stage.patch(blade(foot, turned, size, 0.2 * size, teeth=0, seed=seed * 100 + n), skin, knots=15)
