"""The canvas: pigment on paper in sheet units, the same at every number of pixels.

A sheet unit is 1/900 of a product's picture; lengths, noise and brushes are given in units, so that a draft of 300 pixels and a
print of 1,600 show the same painting. Densities are absorbances, shape (rows, columns, 3), `SAMPLES` samples a pixel; they add,
and light through them multiplies (Beer-Lambert): what is seen on paper is PAPER x exp(-density).
"""

from __future__ import annotations

import copy
from functools import lru_cache

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter, map_coordinates

from assets.art.paper import PAPER, Array, Colour

SAMPLES = 2
"""Samples across a pixel."""

Window = tuple[slice, slice]
"""Rows and columns of a part of the canvas, in samples."""


def absorbance(colour: Colour) -> Array:
    """The absorbance, shape (3,), of a pigment that looks like `colour` on the paper at density 1."""
    return np.asarray(-np.log(np.clip(np.array(colour) / np.array(PAPER), 0.02, 0.999)), np.float32)


def step(low: float, high: float, value: Array) -> Array:
    """0 at `low`, 1 at `high`, smooth between; `low` may be the larger one."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def blur(field: Array, sigma: float) -> Array:
    """A Gaussian blur of a plane by `sigma` samples."""
    return np.asarray(gaussian_filter(np.asarray(field, np.float32), sigma, truncate=2.6))


@lru_cache(maxsize=1)
def lattice() -> Array:
    """A periodic table of noise, shape (512, 512), four samples to a wave."""
    small = np.pad(np.random.default_rng(1).standard_normal((128, 128)), 4, "wrap").astype(np.float32)
    large = np.asarray(Image.fromarray(small).resize((544, 544), Image.Resampling.BICUBIC))
    return np.asarray(large[16:528, 16:528], np.float32)


def fbm(x: Array, y: Array, seed: int, octaves: int = 3, gain: float = 0.55) -> Array:
    """Noise of mean 0 and spread about 1 at any coordinates; waves of about one unit of them, coarse first."""
    total, weight, square = np.float32(0) * np.asarray(x, np.float32), 1.0, 0.0
    for octave in range(octaves):
        at = [
            np.asarray(c, np.float32) * np.float32(4 * 2**octave) + np.float32(seed * o + 41.3 * octave)
            for c, o in ((y, 37.7), (x, 23.1))
        ]
        total = total + np.float32(weight) * map_coordinates(
            lattice(), np.broadcast_arrays(*at), order=1, mode="grid-wrap"
        )
        square, weight = square + weight**2, weight * gain
    return np.asarray(total / np.float32(0.8 * np.sqrt(square)), np.float32)


@lru_cache(maxsize=96)
def spread(samples: int, knots: int, cell: float) -> Array:
    """Cubic weights, shape (samples, knots), that carry knots `cell` samples apart to samples (Catmull-Rom)."""
    at = (np.arange(samples) + 0.5) / cell
    index, t = at.astype(int), (at % 1)[:, None]
    weights = [-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2]
    out = np.zeros((samples, knots), np.float32)
    out[np.arange(samples)[:, None], index[:, None] + np.arange(4)] = np.hstack(weights) / 2
    return out


def wide(field: Array, sigma: float) -> Array:
    """A wide Gaussian blur of a plane by `sigma` samples, made small and enlarged again."""
    if sigma < 6:
        return blur(field, sigma)
    h, w = field.shape
    padded = np.pad(np.asarray(field, np.float32), ((0, -h % 4), (0, -w % 4)), "edge")
    small = gaussian_filter(padded.reshape(-(-h // 4), 4, -(-w // 4), 4).mean((1, 3)), sigma / 4)
    tall, long = small.shape[0] + 5, small.shape[1] + 5
    small = np.pad(small, ((1, 4), (1, 4)), "edge")
    back = spread(h, tall, 4.0) @ small.astype(np.float32) @ spread(w, long, 4.0).T
    return np.asarray(back, np.float32)


class Canvas:
    """A sheet of `width` x `height` units, painted at `scale` pixels a unit."""

    def __init__(self, width: float, height: float, scale: float = 1.0) -> None:
        self.width, self.height = width, height
        self.columns, self.rows = round(width * scale) * SAMPLES, round(height * scale) * SAMPLES
        self.k = self.columns / width
        """Samples in a unit."""
        self.density: Array = np.zeros((self.rows, self.columns, 3), np.float32)
        self.body: Array = np.zeros((self.rows, self.columns), np.float32)
        """How much of the ground a thing hides, whatever its colour: 0-1."""
        whole = (slice(0, self.rows), slice(0, self.columns))
        self.tooth: Array = 0.8 * self.noise(whole, 2.9, 2.6, 5) + 0.5 * self.noise(whole, 8, 7, 6)
        """The hollows (above 0) and hills of the paper."""

    def layer(self) -> Canvas:
        """A canvas of the same size and paper with nothing on it, to be laid on this one."""
        other = copy.copy(self)
        other.density, other.body = np.zeros_like(self.density), np.zeros_like(self.body)
        return other

    def lay(self, layer: Canvas, mask: Array) -> None:
        """Lay on this canvas what is on a layer of it, where `mask` (0-1, shape (rows, columns)) says."""
        self.density += layer.density * mask[..., None]
        np.maximum(self.body, layer.body * mask, out=self.body)

    def down(self) -> Array:
        """How far down each row is, in units: shape (rows, 1)."""
        return np.asarray((np.arange(self.rows)[:, None] + 0.5) / self.k, np.float32)

    def noise(self, window: Window, across: float, down: float, seed: int, octaves: int = 2) -> Array:
        """Noise of mean 0 and spread about 1 in a window; waves of `across` x `down` units, coarse first."""
        total: Array = np.zeros((window[0].stop - window[0].start, window[1].stop - window[1].start), np.float32)
        weight, square, random = 1.0, 0.0, np.random.default_rng([seed, 7])
        for octave in range(octaves):
            tall, long = down / 2**octave, across / 2**octave
            count = (int(self.height / tall + 1e-6) + 5, int(self.width / long + 1e-6) + 5)
            up = spread(self.rows, count[0], tall * self.k)[window[0]]
            side = spread(self.columns, count[1], long * self.k)[window[1]]
            total += np.float32(weight) * (up @ random.standard_normal(count).astype(np.float32) @ side.T)
            square, weight = square + weight**2, weight * 0.55
        return np.asarray(total / np.float32(0.72 * np.sqrt(square)), np.float32)

    def picture(self) -> Array:
        """Straight colour (0-255) and alpha (0-1), shape (height, width, 4) in pixels; on paper it is what was painted."""
        size = (self.columns // SAMPLES, self.rows // SAMPLES)
        through = np.exp(-self.density)
        planes = [*np.moveaxis(through, 2, 0), self.body]
        small = [
            np.asarray(Image.fromarray(np.ascontiguousarray(p)).resize(size, Image.Resampling.LANCZOS)) for p in planes
        ]
        seen, body = np.clip(np.stack(small[:3], -1), 0, 1), np.clip(small[3], 0, 1)
        cover = np.maximum(1 - seen.min(-1), body)
        cover = np.where(cover < 2e-3, 0, cover)[..., None]
        colour = np.array(PAPER) * (seen - 1 + cover) / np.maximum(cover, 1e-4)
        colour = np.where(cover > 0, colour, np.array(PAPER))
        return np.asarray(np.dstack([np.clip(colour, 0, 255), cover]), np.float32)
