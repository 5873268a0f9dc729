"""A sheet of river: what stands above it hangs in it upside down, drawn out and broken by level ripples."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.pigments import COOL, JADE, TEAL
from assets.art.cliffs.strokes import Strokes
from assets.art.paper import Array
from assets.art.still.canvas import Canvas, blur, step


def river(
    canvas: Canvas,
    level: float,
    bottom: float | None = None,
    *,
    mirror: float = 0.42,
    load: float = 1.0,
    ripples: float = 1.0,
    away: float = 0.0,
    hides: bool = False,
    seed: int = 1,
) -> None:
    """Water from `level`, its far edge, down to `bottom` (the canvas's foot without it) over the whole width.

    Paint it after what stands behind it, before what stands in front: it mirrors what is on the canvas above `level`;
    `away` units are left out between, where there is mist. `hides` lets it hide what is laid behind the canvas.
    """
    k = canvas.k
    end = canvas.height if bottom is None else bottom
    rows = slice(int(level * k), min(canvas.rows, int(end * k)))
    at = (rows, slice(0, canvas.columns))
    down = canvas.down()[rows] - level
    long = end - level
    image = _image(canvas, level, away, rows, seed)
    fade = step(0, 0.09 * long, down) * (mirror - 0.57 * mirror * step(0.25 * long, 0.95 * long, down))
    shine = 1 - 0.75 * step(0.55, 1.3, canvas.noise(at, 200, 7, seed + 1, octaves=3))
    hidden = np.broadcast_to(step(-2, 0.06 * long, down), shine.shape)
    canvas.density[at] *= 1 - hidden[..., None]
    if hides:
        canvas.body[at] = np.maximum(canvas.body[at], hidden)
    canvas.density[at] += image / (1 + 0.55 * image) * (fade * shine)[..., None]
    deep = step(0.04 * long, long, down) * (0.22 + 0.09 * canvas.noise(at, 300, 26, seed + 2, octaves=3)) * load
    deep = deep * (0.5 + 0.5 * shine) * (1 + 0.14 * canvas.tooth[at])
    canvas.density[at] += deep[..., None] * (0.8 * TEAL + 0.2 * JADE)
    random, ink, t = np.random.default_rng(seed + 3), Strokes(canvas), np.linspace(0, 1, 12)
    for _ in range(int(230 * ripples * canvas.width * long / (1200 * 460))):
        near = random.random() ** 0.8
        y, x = level + 0.03 * long + 0.95 * long * near, random.uniform(0, canvas.width)
        reach = (16 + 90 * near) * random.uniform(0.4, 1.2) * (long / 460) ** 0.5
        wave = (0.6 + 1.6 * near) * np.sin(t * random.uniform(3, 9) + random.uniform(0, 6)) * (long / 460) ** 0.5
        ink.stroke(
            np.column_stack([x + reach * t, y + wave]),
            np.sin(np.pi * t) * (0.5 + 1.1 * near) + 0.1,
            random.uniform(0.2, 0.75),
        )
    ink.lay(0.6 * COOL + 0.4 * TEAL, 0.62, dry="along")


def _image(canvas: Canvas, level: float, away: float, rows: slice, seed: int) -> Array:
    """The mirrored density below `level`, shape (rows, columns, 3), blurred and pulled about by ripples; a little jade."""
    k, down = canvas.k, canvas.down()[rows] - level
    source = np.clip((level - away - 1.25 * down[:, 0]) * k, 0, canvas.rows - 1).astype(int)
    seen = canvas.density[source]
    plain = np.stack([blur(seen[..., n], 4 * k) for n in range(3)], -1)
    pull = canvas.noise((rows, slice(0, canvas.columns)), 90, 5, seed, octaves=3) * (2 + 0.02 * down) * 2 * k
    column = np.clip(np.arange(canvas.columns)[None] + pull.astype(int), 0, canvas.columns - 1)
    plain = plain[np.arange(plain.shape[0])[:, None], column]
    jade = plain.mean(-1, keepdims=True) * (0.5 * JADE + 0.5 * TEAL) / TEAL.mean()
    return np.asarray(0.16 * plain + 0.84 * jade, np.float32)
