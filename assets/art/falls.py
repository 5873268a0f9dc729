"""Water that falls. In pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.mountains import BLUE
from assets.art.outline_shapes import Points
from assets.art.paper import Colour

FALL: Colour = (250, 250, 246)


def waterfall(s: Sheet, steps: Points, wide: float, seed: int) -> None:
    """Falling water through `steps`, in threads, with spray at its foot."""
    line = np.asarray(steps, np.float32)
    random = np.random.default_rng(seed)
    for k in range(9):
        off = (k - 4) / 4 * wide * 0.5
        path = line + np.stack([off * np.linspace(0.5, 1.1, len(line)), np.zeros(len(line))], 1).astype(np.float32)
        path[1:-1, 0] += random.normal(0, wide * 0.06, len(line) - 2)
        s.ink(path, wide * 0.22, seed + k, colour=FALL, opaque=0.85, press=(0.5, 1, 0.8, 1.1), dry=0.35)
    for k in range(4):
        off = (k - 1.5) / 2 * wide * 0.5
        path = line + np.array([off, 0], np.float32)
        s.ink(path, max(1.4, wide * 0.05), seed + 20 + k, colour=BLUE, tone=0.5, press=(0.3, 1, 0.2), dry=0.7)
    x, y = line[-1]
    s.haze(float(x), float(y), wide * 1.5, wide * 0.5, FALL, 0.8, cover=True, seed=seed)
