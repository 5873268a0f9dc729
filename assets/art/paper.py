"""The paper and what is fixed about it: colours, noise fields, the sheet that is painted on.

Colours are (red, green, blue) in 0-255. Masks have shape (height, width) and values in 0-1.
Noise comes from a few large fields made once; a seed chooses the part that is used, so a picture does not depend on what
was painted before it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Array = NDArray[np.floating[Any]]
Colour = tuple[float, float, float]
Texture = Literal["cloud", "mottle", "grain", "streak", "fibre"]

PAPER: Colour = (246, 241, 230)
WHITE: Colour = (252, 249, 242)
INK: Colour = (34, 44, 48)
SEAL: Colour = (178, 58, 44)

FIELD = 2304
"""Side of a noise field in pixels: larger than any picture."""

CELLS: dict[Texture, Sequence[tuple[int, int]]] = {
    "cloud": ((320, 320), (160, 160), (80, 80), (40, 40), (20, 20)),
    "mottle": ((96, 96), (48, 48), (24, 24), (12, 12), (6, 6)),
    "grain": ((7, 7), (4, 4), (2, 2)),
    "streak": ((10, 110), (5, 60), (3, 30)),
    "fibre": ((120, 9), (60, 5), (30, 3)),
}
"""Cell sizes (height, width) in pixels of each field, coarse first."""


@lru_cache(maxsize=8)
def field(texture: Texture) -> Array:
    """A noise field of shape (FIELD, FIELD) with mean 0 and values mostly in [-1, 1]."""
    random = np.random.default_rng(sum(map(ord, texture)))
    total = np.zeros((FIELD, FIELD), np.float32)
    weight = 1.0
    for tall, wide in CELLS[texture]:
        rows, columns = FIELD // tall + 3, FIELD // wide + 3
        grid = Image.fromarray(random.standard_normal((rows, columns)).astype(np.float32))
        large = grid.resize((columns * wide, rows * tall), Image.Resampling.BICUBIC)
        total += weight * np.asarray(large)[:FIELD, :FIELD]
        weight *= 0.6
    return np.asarray(np.clip(total / (2.2 * total.std()), -1.3, 1.3), np.float32)


def noise(texture: Texture, height: int, width: int, seed: int) -> Array:
    """A part of a noise field, shape (height, width), chosen by `seed`."""
    random = np.random.default_rng(seed % (2**31))
    row, column = int(random.integers(0, FIELD - height + 1)), int(random.integers(0, FIELD - width + 1))
    part = field(texture)[row : row + height, column : column + width]
    return part[:, ::-1] if random.random() < 0.5 else part


def line_noise(count: int, seed: int, cell: float) -> Array:
    """Smooth noise along a line, shape (count,), mean 0, spread about 1; `cell` is the length of its waves in samples."""
    random = np.random.default_rng(seed % (2**31))
    knots = random.standard_normal(int(count / cell) + 4)
    at = np.arange(count) / cell
    index = at.astype(int)
    part = at - index
    part = part * part * (3 - 2 * part)
    return np.asarray(knots[index] * (1 - part) + knots[index + 1] * part, np.float32)


def smoothstep(low: float, high: float, value: Array) -> Array:
    """0 below `low`, 1 above `high`, smooth between."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`first` with a `share` of `second`."""
    red, green, blue = (a + (b - a) * share for a, b in zip(first, second))
    return (red, green, blue)
