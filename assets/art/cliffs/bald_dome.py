"""One great bare rock, rounded above, that rain has combed from top to foot: the rocks of Tianyou and of the Hanging Cloth."""

from __future__ import annotations

import numpy as np
from scipy.interpolate import PchipInterpolator

from assets.art.cliffs.crag_brush import hatch, stone
from assets.art.cliffs.landform import LIGHT, Landform
from assets.art.cliffs.shrubs import shrubs
from assets.art.cliffs.strata import standing_out
from assets.art.still.canvas import Canvas, fbm


def bald_dome(
    canvas: Canvas,
    x: float,
    base: float,
    width: float,
    height: float,
    *,
    distance: float = 0.0,
    lean: float = 0.1,
    foot: tuple[float, float] = (0.0, 0.2),
    drawn: float = 0.7,
    green: float = 0.5,
    seed: int = 1,
) -> Landform:
    """A bare rock on `base` with its middle at `x`; `lean` moves its summit, as a share of its width."""
    size = height / 620
    box = (x - 0.75 * width, base - 1.1 * height, x + 0.75 * width, base + 10)
    form = Landform(canvas, box, seed, distance, size)
    random = np.random.default_rng(seed)
    px, py = form.x, form.y
    rows = py[:, 0]
    high = (base - rows) / height
    shares = np.array([1.12, 1.04, 0.98, 0.88, 0.74, 0.54, 0.33, 0.0])
    sides = []
    for sign in (-1, 1):
        knots = shares * np.append(random.uniform(0.94, 1.06, 7), 1)
        profile = PchipInterpolator([-1, 0, 0.3, 0.58, 0.78, 0.91, 0.97, 1.0], knots)(np.clip(high, -1, 1))
        rough = size * (
            4 * fbm(rows / (70 * size), rows * 0 + sign, seed) + 1.4 * fbm(rows / (14 * size), rows * 0, seed + sign)
        )
        sides.append(
            x
            + lean * width * np.clip(high, 0, 1) ** 1.4
            + sign * np.maximum(0.5 * width * profile + rough * (high < 0.97), 0)
        )
    middle, wide = ((sides[0] + sides[1]) / 2)[:, None], np.maximum((sides[1] - sides[0]) / 2, 0.5)[:, None]
    u = (px - middle) / wide
    on = (np.abs(u) < 1) & (high[:, None] < 1) & (py < base)
    roof = np.where(on.any(0), np.argmax(on, 0), 0) / form.k + form.window[0].start / form.k
    down = py - roof[None].astype(np.float32)
    a, b = px / size, py / size
    us = (u + 0.06 * fbm(a / 200, b / 300, seed + 9)).astype(np.float32)
    angles = np.array([-1.1, -0.6, -0.15, 0.35, 0.95]) + random.uniform(-0.1, 0.1, 5)
    faces = [(reach - np.sin(t) * us) / np.cos(t) for t, reach in zip(angles, random.uniform(0.8, 0.95, 5))]
    depth = -np.log(sum(np.exp(-11 * np.clip(face, -2, 2)) for face in faces)) / 11 * np.minimum(wide, 0.3 * width)
    slope_y, slope_x = np.gradient(np.asarray(depth, np.float32), 1 / form.k)
    turn = (-slope_x * LIGHT[0] + slope_y * LIGHT[1] + LIGHT[2]) / np.sqrt(slope_x**2 + slope_y**2 + 1)
    level = (py + 0.1 * px + 6 * size * fbm(a / 200, b / 160, seed + 1) + 0.1 * depth).astype(np.float32)
    combed = fbm(us * 9, b / 900, seed + 4) + 0.5 * fbm(us * 26, b / 500, seed + 5)
    depth = depth + 4.6 * size * combed * np.clip(0.9 + 0.4 * fbm(a / 120, b / 160, seed + 12), 0.2, 1.5)
    depth = depth + standing_out(level, seed, (), size, 1.0, 0.16) + size * 1.6 * fbm(a / 36, b / 44, seed + 2)
    brow = 150 * size
    depth = depth - 0.6 * brow * (1 - np.sqrt(np.clip(1 - (1 - np.clip(down / brow, 0, 1)) ** 2, 0, 1)))
    form.stand(
        form.inside((-1e4, -1e4, 1e4, 1e4)),
        on,
        np.asarray(depth, np.float32),
        1,
        level=level,
        across=us,
        down=down,
        high=np.broadcast_to(high[:, None], px.shape).astype(np.float32),
        turn=np.clip(turn / np.linalg.norm(LIGHT), 0, 1).astype(np.float32),
    )
    form.shine_on()
    stone(form, foot)
    hatch(form, drawn)
    shrubs(form, green)
    return form
