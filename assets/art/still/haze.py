"""Haze: what is far is seen soft, so that what is painted next stands before it."""

from __future__ import annotations

from assets.art.still.canvas import Canvas, blur


def haze(canvas: Canvas, soft: float = 0.7) -> None:
    """Blur all that is on `canvas` by `soft` units."""
    for channel in range(3):
        canvas.density[..., channel] = blur(canvas.density[..., channel], soft * canvas.k)
    canvas.body[:] = blur(canvas.body, soft * canvas.k)
