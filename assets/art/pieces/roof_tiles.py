"""The tiled cap of a gate: rows of grey tiles, round ends along the eaves, a ridge, corners that lift."""

from __future__ import annotations

import numpy as np

from assets.art.outline_shapes import Points, ribbon, smooth
from assets.art.paper import Array, Colour, line_noise, mix
from assets.art.pieces.brass import stud
from assets.art.pieces.layer import Layer, piece, plane, warped, waves
from assets.art.still.canvas import blur, step

TILE: Colour = (66, 80, 82)
RIDGE: Colour = (44, 56, 58)
PITCH = 21
"""From one row of tiles to the next, in pixels."""


def drawn(
    layer: Layer, points: Points, width: float, press: tuple[float, ...], colour: Colour, tone: float, seed: int
) -> None:
    """A stroke of a brush through `points`; `press` is how its width goes, as shares of `width`."""
    line = smooth(points, step=2.0)
    count = len(line)
    even = np.interp(np.linspace(0, 1, count), np.linspace(0, 1, len(press)), press)
    widths = np.asarray(width * even * (1 + 0.05 * line_noise(count, seed, 5)), np.float32)
    layer.tint(ribbon(line, widths, layer.height, layer.width), colour, 0, 0, tone)


def cap(layer: Layer, seed: int) -> None:
    """The cap at the head of a layer, as wide as it is."""
    width, height = layer.width, 112
    middle, eaves = width / 2, 88
    y, x = plane(height, width)
    out = np.abs(x - middle) / middle
    sag = 20 * out**3.2
    half = middle - 17 - (eaves - y) * 0.36
    mask = np.clip(y - (16 - 3 * np.cos(np.pi * out) - 0.3 * sag), 0, 1) * np.clip(eaves - 1.15 * sag - y, 0, 1)
    mask = mask * np.clip(half - np.abs(x - middle), 0, 1)
    across = (x - middle) * (1 + 0.10 * (eaves - y) / eaves)
    wave = np.cos(2 * np.pi * across / PITCH)
    value = 0.86 + 0.25 * wave - 0.12 * np.sin(2 * np.pi * across / PITCH)
    value = value + 0.10 * waves(height, width, 40, 40, seed, 3) + 0.05 * waves(height, width, 5, 5, seed + 2, 2)
    value = value * (1.14 - 0.28 * y / height)
    value = value * (1 - 0.28 * step(0.75, 1, np.sin(2 * np.pi * (y + 3 * wave) / 19)))
    roof = np.array(TILE, np.float32) * value[..., None]
    layer.shade(blur(mask, 6), 0, 12, 0.8, (20, 18, 16))
    layer.over(piece(roof, warped(mask, 1.2, 9, seed)))
    for number in range(-12, 13):
        at = middle + (number + 0.5) * PITCH * 0.99 - 10.4
        away = abs(at - middle) / middle
        if away < 0.93:
            layer.over(stud(17, (84, 98, 99), 0.0), at - 8, eaves - 23 * away**3.2 - 8)
    ridge: Array = np.array([(40, 13), (width * 0.25, 17), (middle, 18), (width * 0.75, 17), (width - 40, 13)])
    drawn(layer, ridge, 19, (0.7, 1, 1, 1, 0.7), RIDGE, 1, seed)
    drawn(layer, ridge - (0, 5), 4, (0.4, 1, 0.7, 1, 0.3), mix(RIDGE, (190, 204, 202), 0.6), 0.6, seed + 1)
    for side in (-1, 1):
        corner = [(middle + side * (middle - off), down) for off, down in ((61, 12), (33, 44), (18, 60), (13, 53))]
        drawn(layer, corner, 13, (1, 0.9, 0.8, 0.35), RIDGE, 1, seed + 2)
        if side < 0:
            drawn(layer, np.array(corner) - (1, 4), 3, (0.4, 1, 0.7, 0.2), mix(RIDGE, (190, 204, 202), 0.6), 0.5, seed)
