"""Landscapes: Danxia cliffs and hills in mist under a vermilion sun, tall, wide, and as quiet grounds."""

from __future__ import annotations

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter1d

from assets.art.brush import INK, PAPER, SEAL, Array, Colour, lay, noise, paper

FAR: Colour = (112, 138, 140)


def hills(width: int, seed: int, cells: int = 3) -> Array:
    """A ridge line of rolling hills, shape (width,), about -1 to 1."""
    random, x, line = np.random.default_rng(seed), np.arange(width), np.zeros(width)
    for octave in range(7):
        knots = random.standard_normal(cells * 2**octave + 4)
        at = x / width * cells * 2**octave
        i, t = at.astype(int), at - at.astype(int)
        t = t * t * (3 - 2 * t)
        line += 0.5**octave * (knots[i] * (1 - t) + knots[i + 1] * t)
    return line / 2


def cliffs(width: int, seed: int, count: int, scale: float = 1.0) -> Array:
    """Danxia columns: steep sides, rounded shoulders, in [0, 1], shape (width,)."""
    random, x, line = np.random.default_rng(seed), np.arange(width), np.zeros(width)
    for _ in range(count):
        centre = random.uniform(0, width)
        half, height = random.uniform(50, 180) * scale, random.uniform(0.35, 1) ** 1.3
        side = np.clip(1 - (np.abs(x - centre) / half) ** random.uniform(3, 6), 0, None)
        line = np.maximum(line, height * side**0.55)
    return np.asarray(gaussian_filter1d(line, 3)) + hills(width, seed + 1, 8) * 0.04


def ridge(
    picture: Array, line: Array, near: float, seed: int, base: float, fade: float = 1.0, colour: Colour = FAR
) -> Array:
    """One range whose tops are at `line` (y in pixels): ink that fades downward into mist. `near` is 0 (far) to 1."""
    height, width = picture.shape[:2]
    y = np.mgrid[0:height, 0:width][0]
    depth = y - line[None, :]
    rough = np.random.default_rng(seed).standard_normal((height // 24 + 1, width // 3 + 1)).astype("f4")
    strokes = np.asarray(Image.fromarray(rough).resize((width, height), Image.Resampling.BICUBIC))
    grain = noise(height, width, seed + 93, (96, 48, 24, 12, 6, 3))
    sink = np.exp(-np.clip(depth, 0, None) / ((150 + 150 * near) * fade))
    body = np.clip(depth / 2.4 + 0.5, 0, 1) * sink * (0.20 + 0.6 * near)
    rim = np.exp(-((depth / 3.0) ** 2)) * (0.12 + 0.3 * near) * (0.6 + 0.6 * grain)
    tint = np.array(INK) * (0.35 + 0.65 * near) + np.array(colour) * (1 - near) * 0.65
    picture = lay(picture, np.asarray(tint), body * (1 + 0.28 * grain + 0.16 * strokes * (0.3 + near)) + rim)
    mist = np.exp(-(((y - base - 60) / (120.0 * fade)) ** 2))
    mist *= 0.55 + 0.35 * noise(height, width, seed + 193, (256, 128, 64))
    return lay(picture, (249, 244, 233), np.clip(mist, 0, 0.85) * (1 - near * 0.3))


def sun(picture: Array, cx: float, cy: float, radius: float) -> Array:
    """The vermilion sun, its edge a little soft."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    away = np.hypot(x - cx, y - cy)
    grain = noise(height, width, 41, (40, 20, 10, 5))
    return lay(picture, SEAL, (0.76 + 0.06 * grain) * np.clip((radius - away) / 3 + 0.5, 0, 1))


def tall(width: int = 1080, height: int = 1920) -> Array:
    """The doors' landscape on tall glass: calm at the upper left for a vertical title."""
    picture = sun(paper(height, width), 796, 430, 88)
    for layer in range(6):
        near = layer / 5
        base, rise = 900 + near * 760, 420 - 160 * near
        if 2 <= layer < 4:
            line = base - rise * 1.15 * cliffs(width, 60 + layer, 9)
        else:
            line = base - rise * (0.6 - 0.25 * near + 0.33 * hills(width, 40 + layer))
        picture = ridge(picture, line, near, 100 + layer, base)
    return _veil(picture, 0.72)


def wide(width: int = 1920, height: int = 1080) -> Array:
    """The doors' landscape on wide glass: cliffs rise at the left behind the title, the right lies in mist."""
    picture = sun(paper(height, width), 490, 232, 60)
    x = np.arange(width)
    lean = 1.0 - 0.55 * np.clip((x - 500) / 1300, 0, 1)
    for layer in range(6):
        near = layer / 5
        base, rise = 650 + near * 360, (330 - 120 * near) * lean
        if 2 <= layer < 4:
            line = base - rise * 1.15 * cliffs(width, 160 + layer, 15)
        else:
            line = base - rise * (0.6 - 0.25 * near + 0.33 * hills(width, 140 + layer, 5))
        picture = ridge(picture, line, near, 200 + layer, base, 0.75)
    return _veil(picture, 0.75)


def header(width: int, height: int, seed: int, side: bool = False) -> Array:
    """A pale landscape behind one thing; it fades to plain paper at the bottom, and with `side` at the right too."""
    picture = paper(height, width)
    for layer in range(4):
        near = layer / 3
        base, rise = height * (0.42 + 0.3 * near), height * (0.36 - 0.12 * near)
        if layer in (0, 1):
            line = base - rise * 1.25 * cliffs(width, seed + layer * 7, 6, width / 1080)
        else:
            line = base - rise * (0.55 + 0.35 * hills(width, seed + layer))
        picture = ridge(picture, line, near * 0.55, seed + 50 + layer, base, 0.9)
    y, x = np.mgrid[0:height, 0:width]
    pale = 0.34 + 0.66 * np.clip((y / height - 0.52) / 0.4, 0, 1) ** 1.3
    if side:
        pale = np.maximum(pale, np.clip((x / width - 0.72) / 0.26, 0, 1))
    return lay(picture, PAPER, pale)


def vignette(width: int, height: int, seed: int, danxia: bool, river: bool) -> Array:
    """A small landscape with soft edges on transparent ground: hills or Danxia cliffs, and a river when there is one."""
    picture = paper(height, width)
    y, x = np.mgrid[0:height, 0:width]
    for layer in range(4):
        near = layer / 3
        base, rise = height * (0.45 + 0.27 * near), height * (0.4 - 0.14 * near)
        if danxia and layer in (1, 2):
            line = base - rise * 1.2 * cliffs(width, seed + layer * 3, 5, 0.8)
        else:
            line = base - rise * (0.5 + 0.42 * hills(width, seed + layer * 5, 3 + seed % 3))
        warm: Colour = (150, 104, 84) if danxia and layer in (1, 2) else (96, 128, 116)
        picture = ridge(picture, line, near * 0.85, seed + layer, base, 0.55, warm)
    if river:
        middle = height * 0.83 + np.sin(x / width * 5 + seed) * height * 0.035
        water = np.exp(-(((y - middle) / (height * 0.045)) ** 2))
        ripple = 0.75 + 0.25 * noise(height, width, seed + 8, (80, 40, 12, 4))
        picture = lay(picture, (126, 160, 166), water * 0.7 * ripple)
    edge = np.maximum(np.abs(x / width - 0.5) * 2, np.abs(y / height - 0.52) * 2)
    edge = edge + noise(height, width, seed + 77, (120, 60, 30)) * 0.12
    picture[..., 3] = np.clip((1.0 - edge) / 0.3, 0, 1)
    return picture


def mist(width: int, height: int, seed: int) -> Array:
    """A band of mist on transparent ground."""
    y, x = np.mgrid[0:height, 0:width]
    band = np.exp(-(((y / height - 0.5) / 0.24) ** 2)) * np.clip(np.minimum(x, width - x) / (width * 0.2), 0, 1)
    picture = np.zeros((height, width, 4))
    picture[..., :3] = (250, 246, 236)
    picture[..., 3] = np.clip(band * (0.6 + 0.45 * noise(height, width, seed, (256, 128, 64, 32))), 0, 0.92)
    return picture


def _veil(picture: Array, start: float) -> Array:
    height, width = picture.shape[:2]
    y = np.mgrid[0:height, 0:width][0] / height
    return lay(picture, PAPER, np.clip((y - start) / (1 - start), 0, 1) * 0.5)
