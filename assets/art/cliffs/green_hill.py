"""A green hill as those of Nanping: spurs that fan from its summit, woods over them, the foot in mist."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.landform import Landform
from assets.art.cliffs.leaf_wash import dabs, leaf_wash
from assets.art.cliffs.pigments import DEEP, LEAF, SHADE, aired
from assets.art.cliffs.strokes import Strokes
from assets.art.paper import Array
from assets.art.still.canvas import Canvas, fbm, step


def skyline(x: Array, middle: float, width: float, height: float, pointed: float, seed: int) -> Array:
    """How high a hill is at the columns `x`, units above its base: a summit and one or two shoulders."""
    random = np.random.default_rng(seed)
    lean = random.uniform(-0.22, 0.22)
    line = np.zeros_like(x)
    side = 1 if random.random() < 0.5 else -1
    tops = [(lean, 1.0, 1.0)]
    tops.append((lean + side * random.uniform(0.4, 0.55), random.uniform(0.5, 0.72), random.uniform(0.5, 0.62)))
    tops.append((lean - side * random.uniform(0.5, 0.66), random.uniform(0.3, 0.5), random.uniform(0.4, 0.5)))
    for at, high, wide in tops:
        u = np.clip(np.abs((x - middle) / (width / 2) - at) / wide, 0, 1)
        round_, sharp = np.clip(np.cos(u * np.pi / 2), 0, 1) ** 1.15, (1 - u) ** 1.25
        line = np.maximum(line, high * ((1 - pointed) * round_ + pointed * sharp))
    rough = 0.05 * fbm((x - middle) / (0.22 * width), x * 0, seed) + 0.016 * fbm(
        (x - middle) / (0.05 * width), x * 0, seed + 1
    )
    return np.asarray(height * np.maximum(line * (1 + rough * 1.6), 0), np.float32)


def green_hill(
    canvas: Canvas,
    x: float,
    base: float,
    width: float,
    height: float,
    *,
    distance: float = 0.0,
    pointed: float = 0.35,
    wooded: float = 1.0,
    warm: float = 0.1,
    rows: float = 0.0,
    foot: tuple[float, float] = (-0.02, 0.3),
    seed: int = 1,
) -> Landform:
    """A hill whose middle is at `x`, `width` x `height` units above `base`, painted; answers its landform.

    `pointed` is 0 for a round hill, 1 for a peak; `wooded` how many dabs of leaf; `rows` above 0 plants rows of tea so many
    units apart on it. It is lost in mist between two shares of its height, `foot`; (-1, -0.5) lets it stand on the ground.
    """
    size = max(0.12, height / 420)
    form = Landform(canvas, (x - 0.75 * width, base - 1.3 * height, x + 0.75 * width, base), seed, distance, size)
    at = form.inside((-1e4, -1e4, 1e4, 1e4))
    px, py = form.x, form.y
    high = skyline(px[0], x, width, height, pointed, seed)
    crown = (
        1.0
        * size
        * (
            2.2 * np.abs(fbm(px[0] / (9 * size), px[0] * 0, seed + 5, 2))
            + 2 * fbm(px[0] / (22 * size), px[0] * 0, seed + 6)
        )
    )
    roof = base - high - np.where(high > 6 * size, crown, 0) * (1 - 0.3 * distance)
    down = py - roof[None]
    on = (down > 0) & (high[None] > 1.5) & (py < base)
    above = np.clip((base - py) / height, 0.02, 1.3)
    fan = (px - x) / (0.5 * width * (0.18 + 0.95 * np.clip(1 - above, 0, 1)))
    fan = fan + 0.14 * fbm(px / (0.3 * width), py / (0.3 * height), seed + 7)
    deep = np.clip(down / (0.5 * height), 0, 1)
    spur = 1 - np.abs(fbm(fan * 1.3, above * 0.4, seed + 8, 3, 0.5))
    depth = 0.62 * down + 0.26 * height * np.sqrt(deep) * spur + 0.03 * height * fbm(fan * 5, above * 2, seed + 9)
    if rows:
        level = (
            py
            + 0.12 * rows * fbm(px / (4 * rows), py / (4 * rows), seed + 12)
            + 0.03 * height * fbm(fan, above, seed + 8)
        ) / rows
        depth = depth + 0.34 * rows * np.abs(np.sin(np.pi * level)) ** 0.7
        depth = depth + 0.05 * rows * fbm(px / (0.5 * rows), py / (0.4 * rows), seed + 13)
    else:
        lumps = 1 - np.abs(fbm(px / (13 * size), py / (10 * size), seed + 10, 2))
        woods = 0.35 + 0.65 * step(-0.5, 0.8, fbm(px / (90 * size), py / (60 * size), seed + 14))
        depth = depth + 2.6 * size * lumps * woods * wooded**0.5
    edge = 0.5 * height * np.clip(1 - np.abs(fan) / 2.0, 0, 1) ** 2
    form.stand(
        at,
        on,
        depth - 0.1 * edge,
        1,
        down=down.astype(np.float32),
        across=fan.astype(np.float32),
        level=(py / size).astype(np.float32),
        high=above.astype(np.float32),
        turn=np.full(px.shape, 0.5, np.float32),
    )
    if not form.on.any():
        return form
    form.shine_on(76)
    mask = form.sink(foot)
    leaf_wash(form, mask, warm=warm)
    area = float(form.on.sum()) / form.k**2
    if rows:
        _gaps(form, mask, np.asarray(level, np.float32))
        dabs(form, int(area / rows**1.6 * 0.9 * (1 - 0.5 * distance)), 0.1 * rows, spread=2.0)
    else:
        dabs(form, int(0.013 * area / size**1.4 * wooded * (1 - 0.5 * distance)), 1.9 * size, spread=3.4)
        _crest(form, wooded)
    return form


def _gaps(form: Landform, mask: Array, level: Array) -> None:
    """The earth and the shadow between the rows of tea."""
    gap = step(0.3, 0.08, np.abs(np.sin(np.pi * level)))
    form.density += (gap * mask * 0.34 * (1 - 0.5 * form.distance) * (1 + 0.3 * form.tooth))[..., None] * aired(
        0.5 * SHADE + 0.5 * DEEP, form.distance
    )


def _crest(form: Landform, wooded: float) -> None:
    """Crowns of trees along the skyline."""
    size, far = form.size, form.distance
    random = np.random.default_rng(form.seed + 81)
    low, dark = Strokes(form.canvas), Strokes(form.canvas)
    brow = step(10 * size, 0, form.down) * step(-0.7, 0.7, form.noise(60 * size, 400 * size, 82))
    wide = ((form.down < 10 * size) & form.on).sum() / form.k**2 / (10 * size)
    corner = np.array([form.window[0].start, form.window[1].start]) / form.k
    for y, x in form.picked(brow, int(0.1 * wide / size * wooded), random) / form.k + corner:
        r = size * random.uniform(3.0, 6.5)
        for _ in range(5):
            px, py = x + random.normal(0, 0.5 * r), y - 0.4 * r + random.normal(0, 0.4 * r)
            low.dot(px, py, 0.5 * r, 0.42 * r, random.uniform(0.5, 0.9))
            dark.dot(px + 0.3 * r, py + 0.2 * r, 0.22 * r, 0.16 * r, random.uniform(0.4, 1))
    thin = 1 - 0.55 * far
    low.lay(aired(LEAF, far), 0.75 * thin, cover=0.4)
    dark.lay(aired(DEEP, far, 0.85), 0.6 * thin)
