"""Walls of limewash and of rammed earth, weathered: rain below the coping, damp at the foot, plaster fallen from bricks."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones
from assets.art.still.site import Finish, Measure

LIME: Tones = ((242, 237, 226), (204, 206, 206), (146, 154, 166))
LOESS: Tones = ((226, 194, 146), (180, 142, 104), (122, 96, 80))


def bricks(view: View, at: Measure, tall: float = 0.14, long: float = 0.42) -> tuple[Array, Array]:
    """Joints (0-1) and a number of mean 0 for each brick of courses `tall` metres high."""
    tall = max(tall, 4.2 * at.unit)
    long = max(long, 2.6 * tall)
    course = at.up / tall + 0.06 * fbm(at.across / 1.1, at.up / 3, 31, 2)
    level = np.floor(course)
    along = at.across / long + 0.5 * (level % 2) + 0.13 * np.sin(level * 12.9) + at.dice * 3
    own = fbm(np.floor(along) * 3.71 + level * 1.37, level * 2.93 + np.floor(along) * 0.71, 32, 1)
    bed = step(0.13, 0.03, np.minimum(course % 1, 1 - course % 1))
    stop = step(0.07, 0.02, np.minimum(along % 1, 1 - along % 1))
    return np.maximum(bed, 0.8 * stop), own


def lime_paint(view: View, at: Measure) -> None:
    """Whitewash: hardly anything in the light, cool in the shade, stained."""
    x, y = at.across + at.dice * 41, at.up
    cloud = fbm(x / 2.6, y / 2.2, 51, 3)
    loads = (0.5, 0.55, 0.5)
    coat(view, at, LIME, loads, (0.4, 0.2), texture=np.clip(1 + 0.25 * cloud, 0.3, 1.8), edge=0.22, hard=0.7)
    below = at.tall - y
    run = step(-0.1, 1.1, fbm(x / 0.45, y / 5.0, 52, 2) + 0.35 * cloud) * step(
        2.3, 0.0, below - 0.7 * fbm(x / 0.6, 0 * x, 53, 2)
    )
    tint(view, at, run, 0.34, (140, 142, 142))
    damp = step(1.5, 0.0, y - 0.5 * fbm(x / 1.3, y / 2, 54, 3))
    tint(view, at, damp, 0.42, (158, 154, 136), 0.15)
    tint(view, at, step(0.55, 0.0, y - 0.2 * cloud), 0.4, (116, 118, 104))
    grime = step(0.5, 1.6, fbm(x / 1.4, y / 1.9, 55, 3))
    tint(view, at, grime, 0.26, (168, 160, 146), 0.2)
    bare = step(1.72, 1.86, fbm(x / 1.3, y / 0.8, 56, 3) + 0.5 * step(2.2, 0.2, y) - 0.12)
    joint, own = bricks(view, at)
    tint(view, at, bare, 0.48 * (1 + 0.2 * own), (190, 158, 136), 0.35)
    tint(view, at, 1.0, bare * joint * 0.5, (122, 104, 94))


def earth_paint(view: View, at: Measure) -> None:
    """Rammed earth: lifts a shutter high, pebbles, holes of the putlogs, washed out below."""
    x, y = at.across + at.dice * 41, at.up
    lift = y / 0.45 + 0.1 * fbm(x / 1.2, y / 2, 61, 2)
    own = fbm(np.floor(lift) * 3.1 + 0 * x, np.floor(x / 1.9 + 0.5 * np.floor(lift)) * 2.7, 62, 1)
    cloud = fbm(x / 2.2, y / 1.4, 63, 3)
    texture = np.clip(1 + 0.12 * own + 0.24 * cloud, 0.4, 1.8)
    loads = (0.72, 0.55, 0.5)
    coat(view, at, LOESS, loads, (0.42, 0.2), texture=texture, edge=0.22, hard=0.7)
    seam = step(0.12, 0.02, np.minimum(lift % 1, 1 - lift % 1)) * step(-0.2, 0.9, fbm(x / 0.8, y * 3, 65, 2))
    tint(view, at, 1.0, seam * 0.42, (128, 98, 76))
    run = step(0.1, 1.2, fbm(x / 0.4, y / 5.0, 66, 2)) * step(2.0, 0.0, at.tall - y)
    tint(view, at, run, 0.3, (140, 118, 98))
    tint(view, at, step(1.1, 0.0, y - 0.4 * cloud), 0.4, (126, 112, 92), 0.1)


PLASTER = Finish(lime_paint)
EARTH = Finish(earth_paint)
