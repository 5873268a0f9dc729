"""A gorge in three layers, so that mist can drift between them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assets.art.still.canvas import Canvas


@dataclass(frozen=True)
class Gorge:
    """What paints the land behind the drifting mist, the cliffs before it, and the river at their foot."""

    far: Callable[[Canvas], None]
    near: Callable[[Canvas], None]
    foreground: Callable[[Canvas], None]
