"""Danxia crags: pillars of red rock cut by an axe, bedded, notched under overhangs, jointed and fluted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.interpolate import PchipInterpolator

from assets.art.cliffs.crag_brush import hatch, stone
from assets.art.cliffs.landform import LIGHT, Landform
from assets.art.cliffs.shrubs import shrubs
from assets.art.cliffs.strata import Notch, standing_out
from assets.art.paper import Array
from assets.art.still.canvas import Canvas, fbm, step


@dataclass(frozen=True)
class Pillar:
    """A pillar: its middle `x`, `top`, `base` and `half` its width in units.

    `peak` (-1 to 1) is where its summit is, `near` how many units it stands before the others.
    """

    x: float
    top: float
    base: float
    half: float
    seed: int
    peak: float = 0.0
    near: float = 0.0


def outlines(pillar: Pillar, y: Array, notches: Sequence[Notch], size: float, tilt: float) -> tuple[Array, Array]:
    """The two outlines of a pillar at the rows `y`, bed by bed."""
    random = np.random.default_rng(pillar.seed + 700)
    high = (pillar.base - y) / (pillar.base - pillar.top)
    sides = []
    for sign in (-1, 1):
        knots = np.array([1.3, 1.12, 1, 0.97, 0.93, 0.88, 0.8, 0.8]) + random.uniform(-0.07, 0.07, 8)
        taper = PchipInterpolator([-9, 0, 0.25, 0.5, 0.72, 0.86, 1.02, 9], knots)(high)
        level = y + tilt * (pillar.x + sign * pillar.half) + 4 * size * fbm(y / (40 * size), y * 0, pillar.seed)
        wide = pillar.half * taper + 0.75 * standing_out(level, pillar.seed, notches, size)
        rough = 5 * fbm(y / (90 * size), y * 0 + sign, pillar.seed)
        rough += 2.6 * fbm(y / (16 * size), y * 0 + sign, pillar.seed + 1)
        rough += 1.2 * fbm(y / (5 * size), y * 0 + sign, pillar.seed + 2)
        sides.append(np.asarray(pillar.x + sign * np.maximum(wide + size * rough, 0.2 * pillar.half), np.float32))
    return sides[0], sides[1]


def summit(pillar: Pillar, x: Array, size: float, random: np.random.Generator) -> Array:
    """The line of the brow at the columns `x`: a tilted table with steps and tooth."""
    away = x - (pillar.x + pillar.peak * pillar.half)
    left, right = random.uniform(0.16, 0.3), random.uniform(0.5, 0.85)
    if random.random() < 0.3 or pillar.peak > 0.2:
        left, right = right, left
    roof = pillar.top + np.maximum(left * away, -right * away) + 10 * size * np.exp(-np.abs(away) / (26 * size))
    seed, a = pillar.seed, away / size
    roof += size * (9 * fbm(a / 70, a * 0, seed + 5) + 5 * np.round(1.2 * fbm(a / 44, a * 0 + 3, seed + 8)))
    roof += size * (3.4 * fbm(a / 17, a * 0 + 1, seed + 6) + 1.3 * fbm(a / 5, a * 0 + 2, seed + 7))
    return np.asarray(roof, np.float32)


def raise_pillar(form: Landform, pillar: Pillar, number: int, tilt: float) -> None:
    """Set a pillar into a landform."""
    size, seed = form.size, pillar.seed
    more = 0.5 * pillar.half + 40 * size
    box = (
        pillar.x - pillar.half - more,
        pillar.top - 60 * size,
        pillar.x + pillar.half + more,
        pillar.base + 60 * size,
    )
    at = form.inside(box)
    x, y = form.x[at], form.y[at]
    if min(x.shape) < 3:
        return
    random = np.random.default_rng(seed)
    tall = pillar.base - pillar.top
    spans = ((random.uniform(0.11, 0.17), 26), (random.uniform(0.3, 0.45), 18), (random.uniform(0.52, 0.7), 15))
    notches = [
        Notch(
            pillar.top + tall * part + tilt * pillar.x,
            deep * size * random.uniform(0.8, 1.2),
            random.uniform(16, 34) * size,
        )
        for part, deep in spans
    ]
    rows, high = y[:, 0], (pillar.base - y[:, 0]) / tall
    left, right = outlines(pillar, rows, notches, size, tilt)
    middle, wide = ((left + right) / 2)[:, None], ((right - left) / 2)[:, None]
    u = (x - middle) / wide
    down = y - summit(pillar, x[0], size, random)[None]
    on = (np.abs(u) < 1) & (down > 0) & (y < pillar.base + 60 * size)
    a, b = x / size, y / size
    us = (u + 0.05 * fbm(a / 190, b / 260, seed + 9) + 0.006 * fbm(a / 50, b / 60, seed + 10)).astype(np.float32)
    angles = np.array([-1.2, -0.72, -0.25, 0.22, 0.66, 1.18]) + random.uniform(-0.12, 0.12, 6)
    faces = [(reach - np.sin(t) * us) / np.cos(t) for t, reach in zip(angles, random.uniform(0.74, 0.93, 6))]
    depth = -np.log(sum(np.exp(-16 * np.clip(face, -2, 2)) for face in faces)) / 16 * wide
    slope_y, slope_x = np.gradient(depth.astype(np.float32), 1 / form.k)
    turn = (-slope_x * LIGHT[0] + slope_y * LIGHT[1] + LIGHT[2]) / np.sqrt(slope_x**2 + slope_y**2 + 1)
    warp = 9 * fbm(a / 260, b / 200, form.seed) + 2.5 * fbm(a / 60, b / 50, form.seed + 1)
    level = (y + tilt * x + size * warp + 0.13 * depth).astype(np.float32)
    keep = np.clip(0.75 + 0.5 * fbm(a / 80, b / 80, seed + 11), 0, 1.25)
    mass = np.clip(0.42 + 0.75 * fbm(a / 150, b / 100, seed + 14, 2), 0.06, 1.3)
    fine = 2.0 * fbm(a / 40, b / 30, form.seed + 2) + 0.7 * fbm(a / 9, b / 8, form.seed + 3)
    flute = 3.6 * fbm(a / 24, b / 420, form.seed + 4) + 1.3 * fbm(a / 7, b / 200, form.seed + 5)
    flute = flute * np.clip(0.8 + 0.5 * fbm(a / 90, b / 120, seed + 12), 0.1, 1.6)
    depth = depth + standing_out(level, seed, notches, size, keep, mass) + size * (fine + flute)
    bent = fbm(b / 90, b * 0 + seed % 17, seed + 13, 2)
    for joint in np.sort(random.uniform(-0.85, 0.85, 7)):
        away = (us - joint - 0.035 * bent) * wide / size
        begins, ends, back = random.uniform(-0.1, 0.45), random.uniform(0.6, 1.05), random.uniform(-9, 9)
        span = (step(0, 0.08, high - begins) * step(0, 0.06, ends - high))[:, None]
        depth = depth - span * size * (9 * np.exp(-((away / 2.4) ** 2)) + back * step(-1.5, 1.5, away))
    brow = 46 * size
    depth = depth - 0.75 * brow * (1 - np.sqrt(np.clip(1 - (1 - np.clip(down / brow, 0, 1)) ** 2, 0, 1)))
    form.stand(
        at,
        on,
        depth + pillar.near,
        number,
        level=level,
        across=us,
        down=down.astype(np.float32),
        high=np.broadcast_to(high[:, None], x.shape).astype(np.float32),
        turn=np.clip(turn / np.linalg.norm(LIGHT), 0, 1).astype(np.float32),
    )


def crag(
    canvas: Canvas,
    pillars: Sequence[Pillar],
    *,
    distance: float = 0.0,
    size: float | None = None,
    tilt: float = 0.14,
    foot: tuple[float, float] = (0.06, 0.4),
    drawn: float = 1.0,
    green: float = 1.0,
    red: float = 1.0,
    seed: int = 1,
) -> Landform:
    """Pillars that stand together, painted; answers the landform.

    `size` goes with the pillars' height (1 for 700 units); the rock is lost in mist between the two heights of `foot`.
    `drawn` is how many strokes, `green` how many shrubs it has; `red` is 1 for Danxia, 0 for
    grey granite.
    """
    tallest = max(each.base - each.top for each in pillars)
    size = tallest / 720 if size is None else size
    box = (
        min(each.x - 1.4 * each.half for each in pillars) - 60 * size,
        min(each.top for each in pillars) - 70 * size,
        max(each.x + 1.4 * each.half for each in pillars) + 60 * size,
        max(each.base for each in pillars) + 30 * size,
    )
    form = Landform(canvas, box, seed, distance, size)
    for number, pillar in enumerate(pillars, 1):
        raise_pillar(form, pillar, number, tilt)
    if not form.on.any():
        return form
    form.shine_on()
    stone(form, foot, red)
    hatch(form, drawn)
    shrubs(form, green)
    return form


def danxia(
    canvas: Canvas,
    x: float,
    base: float,
    width: float,
    height: float,
    *,
    distance: float = 0.0,
    seed: int = 1,
    foot: tuple[float, float] = (0.04, 0.34),
    green: float = 1.0,
) -> Landform:
    """A group of crags with its middle at `x`, its foot at `base`: one of full `height` and lower ones that lean on it."""
    random = np.random.default_rng(seed)
    side = 1 if random.random() < 0.5 else -1
    main = width * random.uniform(0.24, 0.3)
    at = x + side * width * random.uniform(0.0, 0.12)
    pillars = [Pillar(at, base - height, base, main, seed * 10 + 1, float(random.uniform(-0.3, 0.3)), -0.1 * main)]
    for number, (way, share, reach) in enumerate(
        ((-side, 0.78, 0.6), (side, 0.66, 0.62), (-side, 0.46, 0.86), (side, 0.36, 0.9)), 2
    ):
        half = width * random.uniform(0.12, 0.17) * (1.0 if number < 4 else 0.8)
        where = at + way * (main + half) * reach * random.uniform(0.92, 1.05)
        top = base - height * share * random.uniform(0.9, 1.1)
        near = (0.0 if number < 4 else 0.7) * main
        pillars.append(Pillar(where, top, base, half, seed * 10 + number, float(random.uniform(-0.4, 0.4)), near))
    return crag(canvas, pillars, distance=distance, foot=foot, green=green, seed=seed)
