"""The ragged edge of a view: all that is painted fades into paper before the sheet ends."""

from __future__ import annotations

import numpy as np

from assets.art.still.canvas import Canvas, blur, step

LEVELS = 20
"""Steps of a view's transparency: what is painted there is nearly paper, so that no step is seen, and they code small."""


def vignette(canvas: Canvas, seed: int = 0, *, inside: float = 0.76, hides: bool = False, soft: float = 0.0) -> None:
    """Let what is on `canvas` fade to nothing, from `inside` of the way from the middle to the edges on.

    With `hides` the paper between what is painted is the picture's too, and its transparency is one soft edge. `soft` units
    of blur let the paint sink into the paper, where a picture is full of lines.
    """
    if soft:
        for channel in range(3):
            canvas.density[..., channel] = blur(canvas.density[..., channel], soft * canvas.k)
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    v = np.abs(canvas.down() / canvas.height * 2 - 1)
    u = np.abs((np.arange(canvas.columns, dtype=np.float32)[None] + 0.5) / canvas.columns * 2 - 1)
    round_ = (u**5 + v**5) ** 0.2
    away = round_ + 0.045 * canvas.noise(whole, 150, 110, seed, octaves=4)
    keep = step(1.0, inside, away) * step(1.0, 0.985, np.maximum(u, v))
    canvas.density *= keep[..., None]
    canvas.body *= keep
    if hides:
        cover = np.round(LEVELS * step(1.03, 0.88, round_) * step(1.0, 0.97, np.maximum(u, v))) / LEVELS
        canvas.body[:] = cover
        np.minimum(canvas.density, -np.log(1 - 0.999 * cover)[..., None], out=canvas.density)
