"""The end of a landscape: paper all over, its edge ragged."""

from __future__ import annotations

from scipy.ndimage import gaussian_filter

from assets.art.still.canvas import Canvas
from assets.art.still.vignette import vignette

SOFT = 0.4
"""How soft the paper takes a landscape, in units: less than is seen, more than the file pays for."""


def framed(canvas: Canvas, seed: int = 0) -> None:
    """Fade the edges of a view of air and water. Its paper hides the ground, so that its alpha is smooth and its file half."""
    canvas.body[:] = 1
    canvas.density = gaussian_filter(canvas.density, (SOFT * canvas.k, SOFT * canvas.k, 0))
    vignette(canvas, seed)
