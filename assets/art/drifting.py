"""What drifts over the first scene: mist, the raft, a flight of egrets, in the light of the hour."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.bamboo_raft import raft as bamboo_raft
from assets.art.cliffs.strokes import Strokes
from assets.art.daylight_scenes import TALL, Hour, lit
from assets.art.paper import Array
from assets.art.still.canvas import Canvas, absorbance, step


def mist_band(seed: int) -> Array:
    """A soft band of mist in the colour of paper, 1400 x 260, for drifting over a landscape."""
    canvas = Canvas(1400, 260)
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    x = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None].astype(np.float32)
    y = canvas.down()
    cloud = canvas.noise(whole, 320, 70, seed, octaves=4)
    middle = 130 + 14 * canvas.noise(whole, 420, 400, seed + 1, octaves=1)
    ends = step(0, 380, x) * step(1400, 1020, x) * step(0, 60, y) * step(260, 200, y)
    canvas.body = np.asarray(np.clip(np.exp(-(((y - middle) / 58) ** 2)) * ends * (0.58 + 0.26 * cloud), 0, 0.96))
    return canvas.picture()


def lit_mist(hour: Hour) -> Array:
    """The drifting mist in the light of `hour`."""
    picture = mist_band(41)
    colour = {"dawn": (255, 238, 222), "dusk": (248, 208, 184), "night": (120, 142, 164)}[hour.name]
    picture[..., :3] = np.array(colour, np.float32)
    picture[..., 3] *= 0.62 if hour.stars else 0.8
    return picture


def raft() -> Array:
    """The raft alone, 320 x 160, for crossing a landscape."""
    canvas = Canvas(320, 160)
    bamboo_raft(canvas, 158, 120, 236)
    return canvas.picture()


def lit_raft(hour: Hour) -> Array:
    """The raft in the light of `hour`; at night a lantern stands on it."""
    picture = lit(hour, TALL, raft(), 1500)
    if not hour.stars:
        return picture
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    away = np.hypot(x - 70, (y - 106) / 1.15)
    edge = np.minimum(np.minimum(x, width - 1 - x), np.minimum(y, height - 1 - y))
    halo = 0.5 * np.exp(-((away / 34) ** 2)) * step(0, 30, edge)  # gone before the picture ends
    glow = halo + np.clip((6.5 - away) / 2 + 0.5, 0, 1)
    glow = np.clip(glow, 0, 1)[..., None]
    alpha = picture[..., 3:]
    total = glow + alpha * (1 - glow)
    warm = np.array((255, 196, 112), np.float32)
    colour = (warm * glow + picture[..., :3] * alpha * (1 - glow)) / np.maximum(total, 1e-4)
    return np.dstack([colour, total]).astype(np.float32)


def flock(beat: int) -> Array:
    """Five egrets far off, 260 x 110, their wings up (1) or down (2): a folded neck, a broad wing each side, legs behind."""
    canvas = Canvas(260, 110)
    ink, t = Strokes(canvas), np.linspace(0, 1, 9)
    for k, (x, y, size) in enumerate(((40, 62, 15), (84, 44, 17), (132, 58, 14), (176, 36, 16), (222, 50, 13))):
        lift = (0.7 if (k + beat) % 2 else -0.3) * size
        for side, reach in ((-1, 0.86), (1, 1.06)):
            wing = np.column_stack([x + side * reach * size * t, y - lift * np.sin(1.9 * t) - 0.16 * size * t])
            ink.stroke(wing, 0.26 * size * (1 - t) ** 0.6 * (0.6 + 0.9 * t) + 0.5, 0.9)
        body = np.array([[x - 0.62, y + 0.06], [x - 0.46, y + 0.1], [x - 0.1, y + 0.02], [x + 0.3, y + 0.06]])
        body = np.array([x, y]) + (body - [x, y]) * size
        ink.stroke(body, np.array([0.03, 0.1, 0.2, 0.1]) * size, 0.95)
        ink.stroke(np.array([body[3], body[3] + np.array([0.5, 0.02]) * size]), np.array([0.07, 0.04]) * size, 0.7)
    ink.lay(absorbance((52, 58, 60)), 1.0, soft=0.2)
    return canvas.picture()
