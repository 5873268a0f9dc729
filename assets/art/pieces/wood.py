"""Wood that is seen flat: grain bent round knots, rings, fibres, pores, and paint that wears along the grain."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour, line_noise, mix
from assets.art.pieces.layer import plane, waves
from assets.art.still.canvas import step

BROWN: Colour = (96, 74, 56)
"""Old fir."""


def upright(
    height: int,
    width: int,
    base: Colour,
    seed: int,
    *,
    grain: float = 1.0,
    knots: tuple[tuple[float, float], ...] = (),
    worn: float = 0.0,
    under: Colour = (150, 120, 88),
) -> Array:
    """A plank whose grain runs up, shape (height, width, 3); `grain` is how coarse, in pixels about 15 a ring.

    `knots` are places in shares of (width, height); paint is `worn` off to the wood `under` it.
    """
    random = np.random.default_rng(seed)
    y, x = plane(height, width)
    at = (
        x
        + 5 * waves(height, width, 90 * grain, 520 * grain, seed)
        + 3 * waves(height, width, 34 * grain, 170 * grain, seed + 1)
    )
    knot = np.zeros((height, width), np.float32)
    for across, down in knots:
        radius = float(random.uniform(4, 7)) * grain
        right, below = x - across * width, (y - down * height) * 0.3
        away = np.hypot(right, below)
        at = at - np.sign(right) * radius * 2.4 * np.exp(-((away / (radius * 3.2)) ** 2))
        knot = np.maximum(knot, np.exp(-((away / (radius * 0.75)) ** 2)))
    profile = np.zeros(width + 400, np.float32)
    for number, (cell, share) in enumerate(((2.2, 0.35), (5, 0.4), (13, 0.5), (34, 0.45))):
        profile += share * line_noise(width + 400, seed + number, cell * grain)
    streak = np.interp(at + 200, np.arange(width + 400), profile).astype(np.float32)
    ring = np.sin(2 * np.pi * (at / (15 * grain) + 0.9 * waves(height, width, 60 * grain, 420 * grain, seed + 2)))
    line = step(0.62, 1.0, ring) * np.clip(0.55 + 0.9 * waves(height, width, 24, 200, seed + 3), 0, 1)
    fibre = waves(height, width, 1.6 * grain, 60 * grain, seed + 4, 2)
    pore = step(0.95, 1.4, waves(height, width, 1.5 * grain, 34 * grain, seed + 6) * 1.6)
    value = 1 + 0.085 * streak + 0.055 * fibre + 0.05 * waves(height, width, 150, 150, seed + 7, 3)
    colour = np.array(base, np.float32) * value[..., None]
    dark = np.clip(0.34 * line + 0.28 * pore + 0.75 * knot, 0, 0.8)[..., None]
    colour = colour * (1 - dark) + np.array(mix(base, (28, 22, 18), 0.62), np.float32) * dark
    if worn:
        bare = waves(height, width, 21 * grain, 240 * grain, seed + 8, 4) * 1.1 + 0.5 * streak + worn - 1.0
        bared = 0.55 * step(0.1, 0.75, bare)[..., None]
        colour = colour * (1 - bared) + np.array(under, np.float32) * (value**2)[..., None] * bared
    return np.asarray(np.clip(colour, 0, 255), np.float32)


def lying(
    height: int,
    width: int,
    base: Colour,
    seed: int,
    *,
    grain: float = 1.0,
    knots: tuple[tuple[float, float], ...] = (),
    worn: float = 0.0,
    under: Colour = (150, 120, 88),
) -> Array:
    """A plank whose grain runs across; all else as `upright`, knots in shares of (height, width)."""
    return upright(width, height, base, seed, grain=grain, knots=knots, worn=worn, under=under).transpose(1, 0, 2)
