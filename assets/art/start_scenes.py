"""Pictures that a new pack begins with: round hills and still water of no place, and the paper of a map without land."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.mist import fade_down, mist
from assets.art.cliffs.pigments import JADE, LEAF, TEAL
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sky, sun
from assets.art.cliffs.spit import spit
from assets.art.map_hills import Hill, paint
from assets.art.paper import PAPER, Array, noise, smoothstep
from assets.art.still.canvas import Canvas, step

STRENGTH = 0.6
"""How much of the pigment of a whole landscape is kept, so that words and doors stand before it."""
MAP = (1080, 1320)
"""Width and height in pixels of the map's paper."""


def open_water_tall(canvas: Canvas) -> None:
    """1080 x 1920 units: calm above for the title, water below for the doors."""
    sky(canvas, 1000, load=0.6)
    sun(canvas, 800, 420, 84)
    far_range(canvas, 820, 150, load=0.22, wave=520, depth=230, seed=31)
    far_range(canvas, 930, 170, load=0.26, wave=380, depth=240, seed=14)
    mist(canvas, 880, 1060, 0.6, seed=21)
    hill(canvas, 1090, 250, (420, 1800), seed=6)
    hill(canvas, 1130, 190, (-620, 560), seed=19, load=0.5)
    hill(canvas, 1150, 150, (560, 1800), seed=33, load=0.62)
    mist(canvas, 1060, 1200, 0.8, seed=22)
    river(canvas, 1190, mirror=0.4, load=0.7, away=26, ripples=0.5, seed=41)
    spit(canvas, 1236, 1180, 560, 20, distance=0.45, seed=51)
    spit(canvas, 1330, -60, 330, 24, distance=0.3, seed=52)
    _settled(canvas, (1500, 1860))


def open_water_wide(canvas: Canvas) -> None:
    """1920 x 1080 units."""
    sky(canvas, 560, load=0.6)
    sun(canvas, 1240, 190, 70)
    far_range(canvas, 470, 110, load=0.22, wave=560, depth=170, seed=31)
    far_range(canvas, 540, 130, load=0.26, wave=420, depth=180, seed=14)
    mist(canvas, 500, 620, 0.6, seed=21)
    hill(canvas, 630, 190, (940, 2700), seed=6)
    hill(canvas, 640, 150, (-620, 1000), seed=19, load=0.5)
    hill(canvas, 655, 120, (1300, 2700), seed=33, load=0.62)
    mist(canvas, 610, 700, 0.8, seed=22)
    river(canvas, 690, mirror=0.4, load=0.7, away=20, ripples=0.5, seed=41)
    spit(canvas, 724, 2020, 1150, 20, distance=0.45, seed=51)
    spit(canvas, 790, -60, 520, 22, distance=0.3, seed=52)
    _settled(canvas, (840, 1060))


def hills_head_tall(canvas: Canvas) -> None:
    """1080 x 860 units: hills at both sides, the middle open, plain paper at the foot."""
    far_range(canvas, 350, 130, load=0.26, wave=460, depth=210, seed=31)
    far_range(canvas, 440, 110, load=0.28, wave=340, depth=190, seed=14)
    mist(canvas, 340, 520, 0.6, seed=9)
    hill(canvas, 520, 260, (-620, 520), seed=19)
    hill(canvas, 530, 320, (480, 1900), seed=6)
    mist(canvas, 430, 690, 0.8, seed=10)
    fade_down(canvas, 470, 760, 5)
    canvas.density *= STRENGTH
    canvas.body[:] = 1


def hills_head_wide(canvas: Canvas) -> None:
    """960 x 1080 units for a left half: plain paper at its right edge and its foot."""
    far_range(canvas, 440, 140, load=0.26, wave=440, depth=220, seed=31)
    far_range(canvas, 540, 120, load=0.28, wave=320, depth=200, seed=14)
    hill(canvas, 680, 330, (-620, 760), seed=19)
    mist(canvas, 540, 860, 0.8, seed=10)
    fade_down(canvas, 620, 940, 5)
    columns = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None, :, None].astype(np.float32)
    canvas.density *= STRENGTH * step(900, 560, columns)
    canvas.body[:] = 1


def hill(canvas: Canvas, base: float, rise: float, ends: tuple[float, float], *, seed: int, load: float = 0.42) -> None:
    """Round green hills between two columns, a wet wash; they are lost in mist below and at their ends."""
    green, before = 0.4 * JADE + 0.3 * LEAF + 0.3 * TEAL, canvas.density.copy()
    far_range(canvas, base, rise, load=load, wave=460, depth=0.9 * rise, pigment_of=green, seed=seed)
    x = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None, :, None].astype(np.float32)
    there = step(ends[0], ends[0] + 260, x) * step(ends[1], ends[1] - 260, x)
    canvas.density = before + (canvas.density - before) * there


def _settled(canvas: Canvas, foot: tuple[float, float]) -> None:
    """Pale all over, paler between the rows `foot`; the paper hides the ground."""
    canvas.density *= STRENGTH * (1 - 0.7 * step(*foot, canvas.down())[..., None])
    canvas.body[:] = 1


def map_paper() -> Array:
    """The paper of a map, 1080 x 1320, opaque: a few pale hills about its edges, its middle free for any place."""
    width, height = MAP
    made = Sheet(width, height, ground=True, seed=21)
    whole = (slice(0, height), slice(0, width))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    away = np.hypot((x - width / 2) / (0.62 * width), (y - height / 2) / (0.58 * height)).astype(np.float32)
    tint = (0.24 + 0.1 * noise("cloud", height, width, 8)) * smoothstep(0.2, 1.0, away)
    made.glaze(whole, (200, 208, 188), np.asarray(np.clip(tint, 0, 1), np.float32))
    random = np.random.default_rng(11)
    standing: list[Hill] = []
    while len(standing) < 34:
        px, py = float(random.uniform(-20, width + 20)), float(random.uniform(90, height - 20))
        corner = abs(px / width - 0.5) + abs(py / height - 0.5)
        broad = float(random.uniform(110, 230))
        if corner > 0.62 and all(np.hypot(px - each.x, 1.6 * (py - each.y)) > 74 for each in standing):
            standing.append(Hill(px, py, broad, broad * float(random.uniform(0.45, 0.62)), len(standing), 0.5))
    for stands in sorted(standing, key=lambda each: each.y):
        paint(made, stands)
    edge = np.minimum(np.minimum(x, width - x), np.minimum(y, height - y)) + 14 * noise("cloud", height, width, 90)
    made.body(whole, PAPER, smoothstep(46, 4, np.asarray(edge, np.float32)))
    return made.picture()
