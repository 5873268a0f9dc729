"""Bodies drawn out along a spine: fishes, necks, limbs."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import PchipInterpolator

from assets.art.paper import Array
from assets.art.still.surfaces import Surface, curve

Pressed = Callable[[Array, Array], Array]
"""u, v -> what the sections are multiplied by there."""


def along(sizes: ArrayLike) -> PchipInterpolator:
    """A smooth measure whose values are `sizes`, evenly spaced over 0-1."""
    values = np.asarray(sizes, float)
    return PchipInterpolator(np.linspace(0, 1, len(values)), values)


def loft(
    spine: ArrayLike,
    breadth: ArrayLike,
    over: ArrayLike,
    under: ArrayLike | None = None,
    *,
    up: ArrayLike = (0, 1, 0),
    pressed: Pressed | None = None,
) -> Surface:
    """A body along `spine`, shape (n, 3): u along, v round from its back (0) over its right flank; sizes are half measures.

    `over` is how far it rises above the spine towards `up`, `under` how far it hangs below, `breadth` to either side.
    """
    path, wide, high = curve(spine), along(breadth), along(over)
    low, upward = high if under is None else along(under), np.asarray(up, float)

    def surface(u: Array, v: Array) -> Array:
        way = path(np.clip(u + 2e-3, 0, 1)) - path(np.clip(u - 2e-3, 0, 1))
        way = way / (np.linalg.norm(way, axis=-1, keepdims=True) + 1e-12)
        side = np.cross(way, upward)
        side = side / (np.linalg.norm(side, axis=-1, keepdims=True) + 1e-9)
        back = np.cross(side, way)
        a, b = np.cos(2 * np.pi * v), np.sin(2 * np.pi * v)
        tall = np.where(a > 0, high(u), low(u)) * a
        flank = wide(u) * b
        if pressed is not None:
            swell = pressed(u, v)
            tall, flank = tall * swell, flank * swell
        return np.asarray(path(u) + tall[..., None] * back + flank[..., None] * side)

    return surface
