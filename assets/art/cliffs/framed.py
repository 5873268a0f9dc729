"""The end of a landscape: paper all over, its edge ragged."""

from __future__ import annotations

import numpy as np

from assets.art.still.canvas import Canvas, blur, step
from assets.art.still.vignette import vignette

SOFT = 0.4
"""How soft the paper takes a landscape, in units: less than is seen, more than the file pays for."""

LEVELS = 20
"""Steps of the cover: what is painted where it falls is nearly paper, so that no step is seen, and they code small."""


def framed(canvas: Canvas, seed: int = 0, *, inside: float = 0.76, soft: float = SOFT) -> None:
    """Fade the edges of a view from `inside` of the way to them on. Its paper hides the ground, so that its file is half.

    `soft` is how far paint sinks into the paper, in units: more where a picture is full of lines, as a town is.
    """
    if soft:
        for channel in range(3):
            canvas.density[..., channel] = blur(canvas.density[..., channel], soft * canvas.k)
    vignette(canvas, seed, inside=inside)
    v = np.abs(canvas.down() / canvas.height * 2 - 1)
    u = np.abs((np.arange(canvas.columns, dtype=np.float32)[None] + 0.5) / canvas.columns * 2 - 1)
    round_ = (u**5 + v**5) ** 0.2
    canvas.density *= step(0.99, 0.86, round_)[..., None]
    cover = np.round(LEVELS * step(1.03, 0.88, round_) * step(1.0, 0.97, np.maximum(u, v))) / LEVELS
    canvas.body[:] = cover
    np.minimum(canvas.density, -np.log(1 - 0.999 * cover)[..., None], out=canvas.density)
