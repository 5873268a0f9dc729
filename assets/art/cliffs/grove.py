"""Leafy trees: crowns of rounded masses, their trunks seen between, as camphors and banyans stand by villages and rivers."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.landform import Landform
from assets.art.cliffs.leaf_wash import dabs, leaf_wash
from assets.art.cliffs.pigments import INK, UMBER, aired
from assets.art.cliffs.strokes import Strokes
from assets.art.paper import Array
from assets.art.still.canvas import Canvas, fbm


def grove(
    canvas: Canvas,
    x: float,
    base: float,
    width: float,
    tall: float,
    *,
    distance: float = 0.0,
    warm: float = 0.0,
    trunks: bool = True,
    seed: int = 1,
) -> None:
    """A clump of trees with its middle at `x`, its feet at `base`; without `trunks` the crowns come down to the ground.

    A single tree is a grove about as wide as it is `tall`.
    """
    random = np.random.default_rng(seed)
    size = tall / 260
    count = max(1, round(width / (0.62 * tall)))
    places = x + width * (np.linspace(-0.5, 0.5, count + 2)[1:-1] + random.uniform(-0.5, 0.5, count) * 0.3 / count)
    form = Landform(
        canvas,
        (x - 0.6 * width - 0.5 * tall, base - 1.25 * tall, x + 0.6 * width + 0.5 * tall, base + 2),
        seed,
        distance,
        size,
    )
    wood = Strokes(canvas)
    rag = 1 + 0.13 * fbm(form.x / (0.085 * tall), form.y / (0.075 * tall), seed + 3, 3)
    leaf = tall * (0.016 * fbm(form.x / (0.05 * tall), form.y / (0.04 * tall), seed + 4, 2))
    for number, at in enumerate(places):
        high = tall * random.uniform(0.8, 1.05) * (1 - 0.2 * abs(at - x) / max(width, tall))
        _tree(form, wood, float(at), base, high, trunks, number, random, rag, leaf)
    if not form.on.any():
        return
    if trunks:
        wood.lay(aired(0.5 * INK + 0.5 * UMBER, distance, 1), 0.85, cover=0.8)
    form.shine_on(54)
    mask = form.sink((-2.0, -1.0))
    leaf_wash(form, mask, warm=warm, load=1.1)
    area = float(form.on.sum()) / form.k**2
    dabs(form, int(area * 22 / tall**2 * 4 * (1 - 0.4 * distance)), 0.022 * tall + 0.25)


def _tree(
    form: Landform,
    wood: Strokes,
    x: float,
    base: float,
    tall: float,
    trunks: bool,
    number: int,
    random: np.random.Generator,
    rag: Array,
    leaf: Array,
) -> None:
    """One tree: a forked trunk and the masses of its crown, the larger in the middle."""
    low = 0.36 if trunks else 0.12
    fork = np.array([x + random.normal(0, 0.03) * tall, base - low * tall])
    wood.stroke(
        np.array([[x, base], [x + random.normal(0, 0.02) * tall, base - 0.5 * low * tall], fork]),
        np.array([0.085, 0.055, 0.05]) * tall,
        0.9,
    )
    whole = form.inside((-1e4, -1e4, 1e4, 1e4))
    for mass in range(9):
        angle, out = random.uniform(-np.pi, np.pi), (0.0 if mass == 0 else random.uniform(0.16, 0.3))
        r = tall * random.uniform(0.13, 0.2) * (1.25 if mass == 0 else 1.0)
        cx = x + 1.15 * out * tall * np.cos(angle)
        cy = base - tall * (0.5 * (low + 1)) + 0.85 * out * tall * np.sin(angle) * (1 - low) * 1.3
        if trunks:
            wood.stroke(
                np.array([fork, (fork + np.array([cx, cy])) / 2 + np.array([0, 0.03 * tall]), [cx, cy]]),
                np.array([0.035, 0.022, 0.012]) * tall,
                0.9,
            )
        away = np.hypot((form.x - cx) / (1.15 * r), (form.y - cy) / (0.86 * r)) / rag
        on = (away < 1) & (form.y < base)
        depth = r * np.sqrt(np.clip(1 - away**2, 0, 1)) + leaf + 0.22 * tall * (cy - (base - 0.6 * tall)) / tall
        depth = depth + random.uniform(-0.05, 0.05) * tall
        high = (base - form.y) / tall
        form.stand(
            whole, on, np.where(on, depth, -tall), number + 1, high=high, turn=np.full(high.shape, 0.55, np.float32)
        )
