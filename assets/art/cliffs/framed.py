"""The end of a landscape: paper all over, its edge ragged."""

from __future__ import annotations

from assets.art.still.canvas import Canvas
from assets.art.still.vignette import vignette


def framed(canvas: Canvas, seed: int = 0) -> None:
    """Fade the edges of a view of air and water. Its paper hides the ground, so that its alpha is smooth and its file half."""
    canvas.body[:] = 1
    vignette(canvas, seed)
