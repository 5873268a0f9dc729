"""The painter of red rock: washes bed by bed, streaks of water, moss; then hemp fibres, axe-cuts and lines."""

from __future__ import annotations

from typing import Literal

import numpy as np

from assets.art.cliffs.landform import Landform
from assets.art.cliffs.pigments import AIR, COOL, DUSK, INK, MOSS, OCHRE, ROSE, RUST, STONE, UMBER, aired
from assets.art.cliffs.strata import BEDS, beds
from assets.art.cliffs.strokes import Strokes
from assets.art.paper import Array
from assets.art.still.armature import Line
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.line import contour
from assets.art.still.modelling import wash

Course = Literal["down", "bed", "axe"]


def stone(form: Landform, foot: tuple[float, float], red: float = 1.0) -> None:
    """Wash the rock, lost in mist between the two heights of `foot`; `red` is 1 for Danxia, 0 for grey granite."""
    far, seed, size, tooth = form.distance, form.seed, form.size, form.tooth
    mask = form.sink(foot)
    number = beds(form.level, seed, size).number
    random = np.random.default_rng(seed + 3)
    rust, grey = red * RUST + (1 - red) * (0.7 * STONE + 0.1 * AIR), 0.7 * STONE + 0.08 * AIR
    cool = red * COOL + (1 - red) * (0.5 * AIR + 0.3 * INK)
    kinds = np.array([RUST, OCHRE, ROSE, UMBER, 0.7 * RUST + 0.3 * OCHRE])
    kinds = red * kinds + (1 - red) * grey
    bed_colour = kinds[random.choice(5, BEDS + 1, p=[0.42, 0.16, 0.16, 0.08, 0.18])]
    colour = (bed_colour * random.uniform(0.85, 1.35, (BEDS + 1, 1)))[number].astype(np.float32)
    big = step(-0.8, 1.2, form.noise(120 * size, 150 * size, 62))[..., None]
    colour = colour * (0.62 + 0.38 * big) + (1 - big) * 0.34 * (0.5 * cool + 0.5 * OCHRE)
    colour = (1 - 0.82 * far) * colour + 0.82 * far * AIR * 0.8
    light = form.light + 0.05 * form.noise(40 * size, 60 * size, 63) + 0.02 * form.noise(7, 12, 64)
    tone = 1 - 0.55 * far
    wash(form, mask, (0.26 + 0.5 * np.clip(0.95 - light, 0, 1)) * tone, colour, edge=0.22, grain=0.4, seed=1)
    shades = (
        (0.66, 0.22, 0.65 * rust + 0.3 * cool, 0.24),
        (0.44, 0.28, 0.8 * cool + 0.3 * rust, 0.13),
        (0.22, 0.36, red * DUSK + (1 - red) * 1.6 * cool, 0.12),
    )
    for low, load, shade, soft in shades:
        cut = mask * np.clip((low - light) / soft + 0.5, 0, 1)
        thin = load * tone * (1 - 0.3 * far)
        wash(form, cut, thin, aired(shade, far), edge=0.2 * (1 - far), grain=0.35, seed=int(low * 90))
    _run_down(form, mask, tone)
    turned = step(0.5, 0.3, form.turn + 0.05 * form.noise(30 * size, 60 * size, 70)) * mask
    form.density *= 1 - (0.13 * step(0.62, 0.85, form.turn) * step(0.5, 0.75, light) * mask)[..., None]
    form.density += (0.2 * turned * tone * (1 + 0.3 * tooth))[..., None] * aired(cool + 0.1 * rust, far, 1)
    moss = step(0.35, 0.75, form.normal[..., 1] + 0.16 * form.noise(26 * size, 14 * size, 65))
    moss = moss + step(42, 4, form.down / size + 12 * form.noise(24 * size, 24 * size, 66)) * 0.9
    green = np.clip(moss, 0, 1.2) * mask * 0.55 * tone * (1 + 0.3 * tooth)
    form.density += green[..., None] * aired(MOSS, far)


def _run_down(form: Landform, mask: Array, tone: float) -> None:
    """Where water has run down for ages: dark tongues from the brow and the ledges, pale ones between."""
    seed, size, far = form.seed, form.size, form.distance
    a, b = form.across, form.y / size
    lines = fbm(a * 9 + 0.3 * form.part, b / 700, seed + 21) + 0.5 * fbm(form.x / (7 * size), b / 260, seed + 22, 2)
    long = 240 * size * np.maximum(1.3 + 0.9 * fbm(a * 12, b * 0, seed + 23), 0.2)
    reach = np.clip(1.25 - form.down / long, 0, 1)
    wet = step(0.45, 1.3, lines) * (0.15 + 0.7 * reach) * (1 - 0.5 * np.clip(form.normal[..., 1], 0, 1))
    load = wet * mask * (0.28 + 0.26 * np.clip(form.light, 0, 1)) * tone * (1 - 0.5 * far)
    load = load * np.clip(1 - 0.3 * form.tooth, 0.4, 1.3)
    form.density += load[..., None] * aired(0.75 * INK + 0.25 * COOL, far, 1)
    pale = step(0.7, 1.5, -lines) * step(0.35, 0.6, form.light)
    form.density *= 1 - (0.34 * pale * mask)[..., None]


def traced(form: Landform, starts: Array, steps: int, stride: float, flow: Array, downwards: bool) -> Array:
    """Paths (row, column) that follow the form from `starts`: down the flutes, or level along a bed."""
    at, out = starts.astype(float), []
    h, w = form.x.shape
    for _ in range(steps):
        row, column = np.clip(at[:, 0].astype(int), 0, h - 1), np.clip(at[:, 1].astype(int), 0, w - 1)
        out.append(at.copy())
        bend = flow[row, column]
        way = [np.ones_like(bend), bend] if downwards else [bend, np.ones_like(bend)]
        at = at + np.column_stack(way) * stride * form.k
    return np.stack(out, 1)


def flow_of(form: Landform, field: Array, downwards: bool) -> Array:
    """How the lines on which `field` is the same bend: columns a row, or rows a column."""
    fy, fx = np.gradient(blur(field, 1.5 * form.k))
    if downwards:
        return np.asarray(np.clip(-fy / np.where(np.abs(fx) < 1e-6, 1e-6, fx), -0.6, 0.6), np.float32)
    least = 0.2 / form.k
    return np.asarray(np.clip(-fx / np.where(np.abs(fy) < least, least, fy), -0.6, 0.6), np.float32)


def hatch(form: Landform, drawn: float) -> None:
    """Hemp fibres down the form, broken seams along the beds, axe-cuts under the ledges, then the outline."""
    far, size, k = form.distance, form.size, form.k
    random = np.random.default_rng(form.seed + 40)
    dark = np.clip(1.05 - form.light, 0.05, 1)
    calm = step(-0.9, 0.5, form.noise(100 * size, 120 * size, 69))
    count = 0.004 * form.on.sum() / k**2 * size**-0.7 * drawn * (1 - 0.45 * far)
    ledge = step(0.1, 0.5, np.abs(np.gradient(blur(form.depth, k), axis=0)) * k)
    ink, veil = aired(0.85 * INK + 0.15 * UMBER, far, 0.8), form.whole_veil()
    flows = {True: flow_of(form, form.across, True), False: flow_of(form, form.level, False)}
    kinds: tuple[tuple[Course, float, Array, int, float, float], ...] = (
        ("down", 1.0, dark**1.6 * calm, 14, 5.0, 0.5),
        ("bed", 0.34, calm * dark * ledge + 0.03, 9, 4.0, 0.62),
        ("axe", 0.75, step(0.55, 0.2, form.light), 6, 2.6, 0.34),
    )
    for course, share, weight, steps, stride, load in kinds:
        plate = Strokes(form.canvas)
        starts = form.picked(weight, int(count * share), random)
        if not len(starts):
            continue
        paths = traced(form, starts, steps, stride * size, flows[course != "bed"], course != "bed")
        _draw(form, plate, paths, course, dark, random)
        plate.lay(ink, load * (1 - 0.6 * far), dry="along" if course == "bed" else "down", veil=veil)
    kept = form.density.copy()
    colour = (38 + 98 * 0.8 * far, 36 + 122 * 0.8 * far, 36 + 136 * 0.8 * far)
    contour(form, Line(colour, 2.6 * size**0.5, 0.85 * (1 - 0.6 * far), gap=15.0 * size), seed=0)
    form.density[:] = kept + (form.density - kept) * form.veil[..., None]
    deep = np.clip(form.density.mean(-1) - 0.95, 0, None) * form.on
    form.density -= np.minimum(0.4 * deep[..., None], 0.8 * form.density)


def _draw(
    form: Landform, plate: Strokes, paths: Array, course: Course, dark: Array, random: np.random.Generator
) -> None:
    k, size = form.k, form.size
    h, w = form.x.shape
    corner = np.array([form.window[1].start, form.window[0].start]) / k
    for path, long in zip(paths, random.lognormal(0, 0.4, len(paths))):
        rows, columns = np.minimum(path[:, 0].astype(int), h - 1), np.clip(path[:, 1].astype(int), 0, w - 1)
        same = form.part[rows, columns] == form.part[rows[0], columns[0]]
        count = len(same) if same.all() else int(np.argmin(same))
        count = min(count, max(3, int(count * min(1, long))))
        if count < 3:
            continue
        points = path[:count, ::-1] / k + corner + np.cumsum(random.normal(0, 0.25 * size**0.5, (count, 2)), 0)
        t, shade = np.linspace(0, 1, count), float(dark[rows[0], columns[0]])
        if course == "down":
            width = (0.5 + 1.7 * shade * random.uniform(0.4, 1)) * np.sin(np.pi * (0.12 + 0.86 * t)) ** 0.7
        elif course == "bed":
            width = (0.5 + 1.5 * random.uniform(0.3, 1)) * np.sin(np.pi * (0.1 + 0.88 * t))
        else:
            points[:, 0] += (points[:, 1] - points[0, 1]) * random.uniform(-0.35, 0.5)
            width = (2 + 4.2 * random.uniform(0.3, 1)) * (1 - t) ** 0.6 + 0.3
        plate.stroke(points, width * size**0.5, random.uniform(0.35, 1) * (0.35 + 0.65 * shade))
