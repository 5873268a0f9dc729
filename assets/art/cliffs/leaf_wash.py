"""Leaves over a form: washes from the light green of the sun to the blue green of the shade, then dabs of the brush."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.landform import Landform
from assets.art.cliffs.pigments import DEEP, LEAF, MOSS, OCHRE, SHADE, SPRING, aired
from assets.art.cliffs.strokes import Strokes
from assets.art.paper import Array
from assets.art.still.canvas import step
from assets.art.still.modelling import wash


def leaf_wash(form: Landform, mask: Array, *, warm: float = 0.0, load: float = 1.0) -> None:
    """Wash a lit form of leaves inside `mask`; `warm` turns the light greens to ochre."""
    far, size = form.distance, form.size
    tone = load * (1 - 0.5 * far)
    light = form.light + 0.06 * form.noise(60 * size, 40 * size, 63) + 0.03 * form.noise(8, 6, 64)
    vary = step(-0.9, 1.1, form.noise(110 * size, 70 * size, 66))[..., None]
    sunny = (1 - warm) * SPRING + warm * OCHRE
    first = aired(sunny, far) * (1 - 0.5 * vary) + 0.5 * vary * aired(LEAF, far)
    wash(form, mask, (0.42 + 0.5 * np.clip(0.9 - light, 0, 1)) * tone, first, edge=0.2 * (1 - far), grain=0.3, seed=1)
    cuts = (
        (0.72, 0.4, LEAF, 0.34),
        (0.5, 0.42, SHADE, 0.26),
        (0.3, 0.42, 0.7 * SHADE + 0.4 * DEEP, 0.16),
    )
    for low, dense, shade, soft in cuts:
        cut = mask * np.clip((low - light) / soft + 0.5, 0, 1)
        wash(form, cut, dense * tone, aired(shade, far), edge=0.1 * (1 - far), grain=0.3, seed=int(low * 90))


def dabs(form: Landform, count: int, long: float, *, spread: float = 3.0) -> None:
    """Dabs of leaf, `long` units, in groups, most in the shade, a few light ones in the light."""
    far, k = form.distance, form.k
    random = np.random.default_rng(form.seed + 71)
    corner = np.array([form.window[0].start, form.window[1].start]) / k
    shade, deep, bright = Strokes(form.canvas), Strokes(form.canvas), Strokes(form.canvas)
    dark = np.clip(0.85 - form.light, 0.02, 1) ** 1.5 * step(-1.0, 0.6, form.noise(50 * form.size, 40 * form.size, 73))
    for weight, number, plates in (
        (dark, count, (shade, deep)),
        (step(0.6, 0.85, form.light), count // 3, (bright, bright)),
    ):
        for y, x in form.picked(weight, number, random) / k + corner:
            plate = plates[0] if random.random() < 0.62 else plates[1]
            for _ in range(5):
                px, py = x + random.normal(0, spread * long * 0.5), y + random.normal(0, spread * long * 0.3)
                r = long * random.uniform(0.35, 0.8)
                plate.dot(px, py, r, r * random.uniform(0.45, 0.8), random.uniform(0.35, 1))
    thin, veil = 1 - 0.55 * far, form.whole_veil()
    bright.lay(aired(SPRING + 0.2 * OCHRE, far), 0.3 * thin, cover=0.5, veil=veil)
    shade.lay(aired(0.6 * SHADE + 0.5 * MOSS, far), 0.55 * thin, veil=veil)
    deep.lay(aired(DEEP, far, 0.85), 0.6 * thin, veil=veil)
