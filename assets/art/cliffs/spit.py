"""A tongue of bank that lies across the water: an earth wash, level fibres, stones at the water, grass."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.pigments import DEEP, INK, MOSS, OCHRE, STONE, UMBER, aired
from assets.art.cliffs.strokes import Strokes
from assets.art.paper import Array
from assets.art.still.canvas import Canvas, fbm, step


def spit(
    canvas: Canvas,
    y: float,
    root: float,
    point: float,
    thick: float,
    *,
    distance: float = 0.0,
    seed: int = 1,
    grass: float = 1.0,
) -> None:
    """A bank at the height `y` from the column `root`, where it is `thick` units high, to its `point`.

    A root outside the canvas lets it come in from the side.
    """
    random, k = np.random.default_rng(seed), canvas.k
    x = ((np.arange(canvas.columns) + 0.5) / k).astype(np.float32)
    t = np.clip((x - root) / (point - root), 0, 1)
    rest = 1 - t
    inside = (
        (t < 1) & ((x > root) | (point < root) | (root < 0)) & ((x < root) | (point > root) | (root > canvas.width))
    )
    up = thick * rest**1.15 * (0.8 + 0.4 * fbm(x / 60, x * 0, seed)) + 0.1 * thick * rest**0.3
    up = (up + 2 * min(1, thick / 20) * fbm(x / 11, x * 0, seed + 1) * rest) * inside
    dn = (thick * 0.34 * rest**0.5 + min(1, thick / 20) * 2.0 * fbm(x / 24, x * 0, seed + 2)) * inside
    _ground(canvas, y, up, dn, inside, distance, seed)
    fibre, tuft, deep, stone, lit = (Strokes(canvas) for _ in range(5))
    span = abs(min(max(root, -40), canvas.width + 40) - min(max(point, -40), canvas.width + 40))
    begin = min(max(root, -40), canvas.width + 40)
    way = np.sign(point - root)

    def column(at: float) -> int:
        return int(np.clip(at, 0, canvas.width - 1) * k)

    small = (thick / 40) ** 0.5
    for _ in range(int(span * thick**0.5 / 11)):
        px = begin + way * span * random.uniform(0, 0.95)
        i = column(px)
        py, long = y + dn[i] - random.random() * (up[i] + dn[i]), random.uniform(10, 46) * small
        path = np.column_stack([np.linspace(px, px + long, 7), py + np.linspace(0, 0.1 * long, 7) * way])
        path[:, 1] += random.normal(0, 0.3, 7)
        width = np.array([0.3, 0.9, 1.4, 1.2, 0.9, 0.6, 0.2]) * (0.6 + thick / 60)
        fibre.stroke(path, width, random.uniform(0.3, 0.9))
        if random.random() < 0.5 * grass:
            py, high = y - up[i] + random.uniform(0, up[i] * 0.4), thick * random.uniform(0.05, 0.14) + 1.6
            for _ in range(5):
                plate = tuft if random.random() < 0.6 else deep
                tip = (px + random.normal(0, 0.45) * high, py - high * random.uniform(0.5, 1))
                plate.hair((px + random.normal(0, 2), py), tip, random.uniform(0.4, 1), 0.6)
    for _ in range(int(span / 13)):
        px = begin + way * span * random.uniform(0, 1) ** 0.7 + random.normal(0, 4)
        i = column(px)
        r = thick * random.uniform(0.05, 0.2) * random.uniform(0.4, 1) + 1.2
        if not inside[i] or up[i] + dn[i] < 0.5:
            continue
        py = y + dn[i] + random.uniform(-2, 1) * min(1, thick / 20)
        stone.dot(px, py, r * 1.5, r * 0.8, random.uniform(0.5, 0.9))
        lit.dot(px - r * 0.3, py - r * 0.3, r, r * 0.4, 0.9)
    fibre.lay(aired(0.6 * INK + 0.4 * UMBER, distance, 1), 0.6, dry="along")
    stone.lay(aired(0.6 * INK + 0.4 * UMBER, distance, 1), 0.75, cover=0.9)
    lit.lay(aired(STONE, distance, 1), 0.25, cover=0.75)
    tuft.lay(aired(0.6 * DEEP + 0.5 * MOSS, distance, 1), 0.72)
    deep.lay(aired(DEEP, distance, 1), 0.7)


def _ground(canvas: Canvas, y: float, up: Array, dn: Array, inside: Array, distance: float, seed: int) -> None:
    k = canvas.k
    top, bottom = max(0, int((y - up.max() - 4) * k)), min(canvas.rows, int((y + dn.max() + 6) * k))
    if bottom <= top + 2:
        return
    at = (slice(top, bottom), slice(0, canvas.columns))
    row = canvas.down()[top:bottom]
    mask = np.clip(np.minimum(row - (y - up)[None], (y + dn)[None] - row) * k / 1.6 + 0.5, 0, 1) * inside[None]
    rise = np.clip((y + dn[None] - row) / (up + dn + 1e-3)[None], 0, 1)
    canvas.density[at] *= 1 - mask[..., None]
    np.maximum(canvas.body[at], mask, out=canvas.body[at])
    cloud = canvas.noise(at, 60, 9, seed, octaves=3)
    green = aired(0.55 * MOSS + 0.28 * OCHRE, distance, 0.7)
    earth = aired(0.5 * UMBER + 0.4 * INK, distance, 0.8)
    load = mask * (0.32 + 0.34 * rise + 0.14 * cloud + 0.12 * canvas.tooth[at])
    canvas.density[at] += np.clip(load, 0, 2)[..., None] * green
    canvas.density[at] += np.clip(mask * step(0.4, 0.0, rise) * (0.34 + 0.1 * cloud), 0, 2)[..., None] * earth
