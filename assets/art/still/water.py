"""A still pool, seen from above: it hides nothing, mirrors the sky, and rings run from what stands in it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import mark, wash
from assets.art.still.surfaces import Point, placed

POOL: Colour = (150, 186, 192)


def pool(
    stage: Stage,
    at: Point,
    long: float,
    deep: float,
    *,
    rings: Sequence[tuple[float, float, float]] = (),
    colour: Colour = POOL,
    load: float = 0.6,
    seed: int = 1,
) -> None:
    """Water about `at`, `long` by `deep`, its ends lost; `rings` are (x, z, reach) in stage units of what stirs it."""

    def surface(u: Array, v: Array) -> Array:
        return np.stack([(u - 0.5) * long, 0 * u, (v - 0.5) * deep], -1)

    def paint(view: View) -> None:
        here = view.local(at)
        x, z = here[..., 0] / (long / 2), here[..., 2] / (deep / 2)
        reach = np.hypot(x, z) + 0.13 * fbm(x * 1.6, z * 2.4, seed, 3)
        on = view.on * step(0.98, 0.62, reach) * step(0.98, 0.8, np.maximum(np.abs(x), np.abs(z)))
        drift = fbm(x * 2.2, z * 13, seed + 1, 3)
        wash(view, on, load * (0.75 + 0.28 * drift), colour, edge=0, grain=0.25)
        wash(view, on * step(0.5, 0.8, drift), 0.5 * load, (112, 154, 168), edge=0.2, grain=0.2)
        wash(view, on * view.cast, 0.75 * load, (84, 118, 128), edge=0.15, grain=0.2)
        wash(view, on * np.clip(view.crevice, 0, 1), 0.7 * load, (90, 110, 112), edge=0)
        for n, (a, b, far) in enumerate(rings):
            away = np.hypot(here[..., 0] - a, here[..., 2] - b) + 3 * fbm(
                here[..., 0] / 40, here[..., 2] / 40, seed + n, 2
            )
            wave = np.exp(-(((((away - far) / 15 + 0.5) % 1 - 0.5) / 0.11) ** 2))
            broken = step(-0.5, 0.6, fbm(here[..., 0] / 60, here[..., 2] / 30, seed + 7 + n, 2))
            mark(view, on * wave * broken * step(far + 66, far + 8, away) * (away > far - 4) * 0.5, (78, 112, 124), 0.4)

    stage.patch(placed(surface, at), stage.material(paint, None, body=0.0), casts=False)
