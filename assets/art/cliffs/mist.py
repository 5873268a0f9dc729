"""Mist: the paper comes back in long torn bands, with a breath of grey where they tear."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.pigments import AIR, TEAL
from assets.art.still.canvas import Canvas, step


def mist(
    canvas: Canvas,
    top: float,
    bottom: float,
    amount: float = 0.8,
    *,
    seed: int = 1,
    across: tuple[float, float] | None = None,
    wave: tuple[float, float] = (200, 34),
    hides: bool = False,
) -> None:
    """A band of mist from `top` to `bottom`; `amount` 0-1 is how much it takes away.

    `across` limits it to columns, its ends soft; `wave` is the size of its rags in units. With `hides` it also hides the sky
    that is laid behind the canvas later.
    """
    rows = slice(max(0, int((top - 80) * canvas.k)), max(1, min(canvas.rows, int((bottom + 80) * canvas.k))))
    if rows.stop <= rows.start:
        return
    at = (rows, slice(0, canvas.columns))
    y = canvas.down()[rows]
    rag = 0.5 + 0.5 * canvas.noise(at, *wave, seed, octaves=4)
    torn = 0.22 * (bottom - top) * canvas.noise(at, 0.92 * wave[0], 2 * wave[1], seed + 40, octaves=3)
    part = np.clip((y + torn - top) / (bottom - top), 0, 1)
    mask = step(0.0, 1.12, np.clip(np.sin(np.pi * part), 0, 1) ** 0.9 * (0.62 + 0.62 * rag))
    if across is not None:
        x = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None].astype(np.float32)
        end = 0.5 * wave[0]
        mask = mask * step(across[0] - end, across[0] + end, x) * step(across[1] + end, across[1] - end, x)
    canvas.density[at] *= 1 - (amount * mask)[..., None]
    if hides:
        canvas.body[at] = np.maximum(canvas.body[at], amount * mask)
    if amount > 0.55:
        breath = 0.1 * amount * np.sin(np.pi * part) * mask
        breath = breath * step(0.2, 1.4, canvas.noise(at, 1.4 * wave[0], 0.8 * wave[1], seed + 80, octaves=3))
        canvas.density[at] += breath[..., None] * (0.6 * AIR + 0.4 * TEAL)


def fade_down(
    canvas: Canvas, top: float, bottom: float, seed: int = 1, *, wave: float = 160, ragged: float = 20
) -> None:
    """Let all that is painted fall back to paper between `top` and `bottom`, and below."""
    at = (slice(0, canvas.rows), slice(0, canvas.columns))
    y = canvas.down() + ragged * canvas.noise(at, wave, 0.3 * wave, seed, octaves=3)
    canvas.density *= 1 - step(top, bottom, y)[..., None]
