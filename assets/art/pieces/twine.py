"""Hemp twine: a rounded cord of two strands, and the shadow that it drops."""

from __future__ import annotations

import numpy as np

from assets.art.outline_shapes import Points, ribbon, smooth
from assets.art.paper import Array, Colour, line_noise, mix
from assets.art.pieces.layer import SHADOW, Layer, Piece, moved, piece, plane
from assets.art.still.canvas import blur

HEMP: Colour = (166, 128, 84)


def laid_twine(
    layer: Layer, points: Points, width: float, seed: int, colour: Colour = HEMP, drop: float = 0.42
) -> None:
    """Twine of `width` pixels through `points`; `drop` is how dark its shadow is."""
    line = smooth(points, step=1.0)
    count = len(line)
    size = (layer.height, layer.width)
    even = np.full(count, width, np.float32) * (1 + 0.05 * line_noise(count, seed, 9))
    body = ribbon(line, np.asarray(even, np.float32), *size)
    layer.tint(moved(blur(body, 2.6), 4, 6), SHADOW, strength=drop)
    layer.tint(body, mix(colour, (40, 28, 18), 0.25))
    lit = np.asarray(line + np.array((-0.14, -0.16)) * width, np.float32)
    layer.tint(
        ribbon(lit, np.asarray(even * 0.5, np.float32), *size) * body, mix(colour, (255, 240, 210), 0.35), strength=0.8
    )
    run = np.gradient(line, axis=0)
    run /= np.maximum(np.hypot(run[:, 0], run[:, 1]), 1e-6)[:, None]
    twist = np.zeros(size, np.float32)
    for at in range(0, count, max(2, round(width * 0.8))):
        across = np.array((-run[at, 1], run[at, 0])) * width * 0.5
        lean = run[at] * width * 0.36
        ends = np.array((line[at] - across - lean, line[at] + across + lean), np.float32)
        strand = np.asarray(np.linspace(ends[0], ends[1], 4), np.float32)
        twist = np.maximum(twist, ribbon(strand, np.full(4, width * 0.22, np.float32), *size, caps=False))
    layer.tint(twist * body, (82, 58, 36), strength=0.6)


def cord() -> Array:
    """A cord of 96 x 14 units that can be laid end to end: whole twists, no beginning."""
    height, width, thick, pitch = 28, 192, 9.0, 8.0
    y, x = plane(height, width)
    below = (y - 10) / (thick / 2)
    turn = 2 * np.pi * (x / pitch + below * 0.42)
    light = 0.58 + 0.5 * np.sqrt(np.clip(1 - (0.9 * below + 0.35) ** 2, 0, 1))
    strand = 0.88 + 0.20 * np.cos(turn) - 0.06 * np.cos(2 * turn)
    fuzz = 1 + 0.05 * np.sin(2 * np.pi * (5 * x / width) + 0.6) * np.cos(2 * np.pi * 11 * x / width)
    colour = np.array(HEMP, np.float32) * (light * strand * fuzz)[..., None]
    half = thick / 2 + 0.5 * np.cos(2 * np.pi * x / pitch + 1.2)
    mask = np.clip(half - np.abs(y - 10) + 0.5, 0, 1)
    layer = Layer(width, height)
    shadow = np.broadcast_to(np.exp(-(((y - 17) / 5.0) ** 2)), (height, width))
    layer.tint(shadow, SHADOW, strength=0.22)
    layer.over(piece(colour, mask))
    return layer.picture()


def thread() -> Array:
    """A short thread of 12 x 32 units between a cord and what hangs from it."""
    layer = Layer(24, 64)
    laid_twine(layer, [(12, 10), (13, 34), (12, 58)], 7.0, 9)
    return layer.picture()


PIECES = {"cord": Piece((96, 14), cord), "thread": Piece((12, 32), thread)}
