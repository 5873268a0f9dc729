"""The brush: paper, noise, shapes with a wandering edge, washes lit from one side, strokes, mist, speckle, steam.

Colours are (red, green, blue) in 0-255; a picture is a float array (height, width, 4) of straight colour and alpha in 0-1
(colour 0-255 in the first three). Masks are float arrays (height, width) in 0-1. Everything is drawn from seeds.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates

Array = NDArray[np.float64]
Colour = tuple[float, float, float]
Points = Sequence[tuple[float, float]]

PAPER: Colour = (246, 241, 230)
INK: Colour = (38, 52, 56)
SEAL: Colour = (178, 58, 44)
SHADOW: Colour = (84, 92, 88)


def noise(height: int, width: int, seed: int, scales: Sequence[int], gain: float = 0.58) -> Array:
    """Layered value noise in [-1, 1], shape (height, width); `scales` are cell sizes in pixels, coarse first."""
    random = np.random.default_rng(seed)
    total = np.zeros((height, width))
    weight = 1.0
    for cell in scales:
        rows, columns = height // cell + 3, width // cell + 3
        grid = Image.fromarray(random.standard_normal((rows, columns)).astype("f4"))
        large = grid.resize((columns * cell, rows * cell), Image.Resampling.BICUBIC)
        total += weight * np.asarray(large)[:height, :width]
        weight *= gain
    peak = float(np.abs(total).max())
    return total / peak if peak else total


def clear(height: int, width: int) -> Array:
    """A picture with nothing on it."""
    return np.zeros((height, width, 4))


def paper(height: int, width: int, seed: int = 3) -> Array:
    """A sheet of paper: opaque, with a faint grain."""
    picture = np.ones((height, width, 4))
    picture[..., :3] = np.array(PAPER) + noise(height, width, seed, (128, 64, 32, 16, 8))[..., None] * 2.4
    return picture


def lay(picture: Array, colour: Colour | Array, alpha: Array) -> Array:
    """Lay `colour` over `picture` with per-pixel `alpha`."""
    over = np.clip(alpha, 0, 1)
    under = picture[..., 3]
    whole = over + under * (1 - over)
    safe = np.maximum(whole, 1e-6)[..., None]
    colours = (np.asarray(colour) * over[..., None] + picture[..., :3] * (under * (1 - over))[..., None]) / safe
    return np.dstack([np.where(whole[..., None] > 1e-6, colours, picture[..., :3]), whole])


def polygon(points: Points, height: int, width: int, seed: int = 0, rough: float = 2.0) -> Array:
    """An antialiased mask of the polygon `points` (x, y in pixels) whose edge wanders by `rough` pixels as a brush does."""
    mask = Image.new("L", (width * 2, height * 2), 0)
    ImageDraw.Draw(mask).polygon([(x * 2, y * 2) for x, y in points], fill=255)
    plain = np.asarray(mask.resize((width, height), Image.Resampling.LANCZOS)) / 255.0
    return wander(plain, seed, rough)


def wander(mask: Array, seed: int, rough: float) -> Array:
    """`mask` with its edges moved a little, here and there."""
    if rough <= 0:
        return np.asarray(np.clip(mask, 0, 1))
    height, width = mask.shape
    y, x = np.mgrid[0:height, 0:width]
    drift = [noise(height, width, seed + k, (60, 30, 12, 6)) * rough for k in (0, 1)]
    return np.asarray(np.clip(map_coordinates(mask, [y + drift[1], x + drift[0]], order=1), 0, 1))


def oval(cx: float, cy: float, rx: float, ry: float, turn: float = 0.0, steps: int = 72) -> list[tuple[float, float]]:
    """The outline of an ellipse, turned by `turn` radians."""
    angles = np.linspace(0, 2 * np.pi, steps, endpoint=False)
    x, y = rx * np.cos(angles), ry * np.sin(angles)
    cos, sin = np.cos(turn), np.sin(turn)
    return [(cx + a * cos - b * sin, cy + a * sin + b * cos) for a, b in zip(x, y)]


def curve(points: Points, steps: int = 14, closed: bool = False) -> list[tuple[float, float]]:
    """A smooth line (Catmull-Rom) through `points`."""
    known = np.array(points, float)
    count = len(known)
    line: list[tuple[float, float]] = []
    for here in range(count if closed else count - 1):
        if closed:
            p0, p1, p2, p3 = (known[(here + k) % count] for k in (-1, 0, 1, 2))
        else:
            p0, p1, p2, p3 = (known[min(count - 1, max(0, here + k))] for k in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            at = p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0)))
            line.append((float(at[0]), float(at[1])))
    if not closed:
        line.append((float(known[-1][0]), float(known[-1][1])))
    return line


def stroke(
    points: Points, widths: Sequence[float], height: int, width: int, seed: int = 0, rough: float = 1.2
) -> Array:
    """A mask of a brush stroke along `points`; `widths` in pixels are spread evenly from its start to its end."""
    far = max(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in zip(points, points[1:]))
    line = curve(points, max(24, int(far / 2)))
    at = np.linspace(0, len(widths) - 1, len(line))
    radii = np.interp(at, range(len(widths)), widths) / 2
    mask = Image.new("L", (width * 2, height * 2), 0)
    draw = ImageDraw.Draw(mask)
    for (x, y), radius in zip(line, radii):
        draw.ellipse([(x - radius) * 2, (y - radius) * 2, (x + radius) * 2, (y + radius) * 2], fill=255)
    return wander(np.asarray(mask.resize((width, height), Image.Resampling.LANCZOS)) / 255.0, seed, rough)


def wash(
    picture: Array,
    mask: Array,
    colour: Colour,
    tone: float = 0.8,
    rim: float = 0.35,
    light: tuple[float, float] = (-0.6, -0.8),
    seed: int = 0,
    grain: float = 0.28,
    bleed: float = 8.0,
) -> Array:
    """Lay a wash of `colour` over `mask`: lit from `light`, mottled, darker at the rim where pigment gathers."""
    inside = mask > 0.5
    if not inside.any():
        return picture
    height, width = mask.shape
    edge = np.exp(-distance_transform_edt(inside) / 5.0) * rim * mask
    ys, xs = np.nonzero(inside)
    y, x = np.mgrid[0:height, 0:width]
    lit = (x - xs.mean()) / (np.ptp(xs) / 2 + 1) * light[0] + (y - ys.mean()) / (np.ptp(ys) / 2 + 1) * light[1]
    mottle = noise(height, width, seed + 5, (140, 70, 35, 16, 8, 4))
    body = np.clip(tone * (1 - 0.5 * np.clip(lit, -1, 1)) * (1 + grain * mottle), 0, 1)
    shade = np.asarray(colour) * (0.72 + 0.28 * np.clip(1 + lit, 0, 1.6))[..., None]
    alpha = gaussian_filter(mask, 0.7) * np.clip(body + 0.12, 0, 1) + edge * (0.7 + 0.3 * mottle)
    haze = np.asarray(gaussian_filter(mask, bleed)) * 0.05
    return lay(picture, np.clip(shade, 0, 255), alpha + haze)


def shadow(picture: Array, cx: float, cy: float, rx: float, ry: float, strength: float = 0.3) -> Array:
    """A soft shadow on the table."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    return lay(picture, SHADOW, strength * np.exp(-((((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2) ** 1.1)))


def speckle(picture: Array, mask: Array, colour: Colour, seed: int, amount: float = 0.02, size: float = 1.0) -> Array:
    """Small drops of `colour` over `mask`."""
    random = np.random.default_rng(seed)
    drops = (random.random(mask.shape) < amount * 0.1).astype(float)
    drops = np.asarray(gaussian_filter(drops, size)) * (size**2) * 8
    return lay(picture, colour, np.clip(drops, 0, 0.8) * mask)


def steam(picture: Array, cx: float, top: float, bottom: float, seed: int, colour: Colour = (120, 130, 128)) -> Array:
    """Three threads of steam rising from `bottom` to `top`."""
    height, width = picture.shape[:2]
    random = np.random.default_rng(seed)
    for thread in (-1, 0, 1):
        x0 = cx + thread * (bottom - top) * 0.16
        sway = (bottom - top) * 0.09
        points = [
            (x0 + sway * np.sin(k * 1.5 + random.uniform(0, 6)), bottom + (top - bottom) * k / 5) for k in range(6)
        ]
        line = stroke(points, [1, 5, 7, 5, 2], height, width, seed + thread, 2.0)
        picture = lay(picture, colour, np.asarray(gaussian_filter(line, 2.2)) * 0.4)
    return picture


def grow(picture: Array, mask: Array, colour: Colour, seed: int, length: int = 26, amount: float = 0.5) -> Array:
    """Short vertical texture strokes inside `mask` (bark, cloth, straw)."""
    height, width = mask.shape
    streaks = np.asarray(
        gaussian_filter(np.random.default_rng(seed).standard_normal((height, width)), (length / 3, 0.9))
    )
    streaks /= np.abs(streaks).max() + 1e-9
    return lay(picture, colour, np.clip(streaks * amount * 2, 0, 1) * mask)


def dab(
    picture: Array,
    points: Points,
    colour: Colour,
    seed: int = 0,
    tone: float = 0.82,
    rim: float = 0.4,
    light: tuple[float, float] = (-0.5, -0.8),
    rough: float = 2.0,
    grain: float = 0.28,
) -> Array:
    """Paint the shape `points` in place, looking only at the part of `picture` that it covers; returns its mask there."""
    window, local = _window(picture, points, 24)
    mask = polygon(local, window[0].stop - window[0].start, window[1].stop - window[1].start, seed, rough)
    picture[window] = wash(picture[window], mask, colour, tone, rim, light, seed, grain, 4.0)
    whole = np.zeros(picture.shape[:2])
    whole[window] = mask
    return whole


def line(
    picture: Array, points: Points, widths: Sequence[float], colour: Colour, seed: int = 0, alpha: float = 0.85
) -> None:
    """Paint a brush stroke in place; see `stroke`."""
    window, local = _window(picture, points, 20 + max(widths))
    height, width = window[0].stop - window[0].start, window[1].stop - window[1].start
    mask = stroke(local, widths, height, width, seed)
    tone = 0.85 + 0.3 * noise(height, width, seed + 3, (40, 16, 6))
    picture[window] = lay(picture[window], colour, mask * alpha * tone)


def _window(picture: Array, points: Points, pad: float) -> tuple[tuple[slice, slice], list[tuple[float, float]]]:
    height, width = picture.shape[:2]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    left, right = max(0, int(min(xs) - pad)), min(width, int(max(xs) + pad) + 1)
    top, bottom = max(0, int(min(ys) - pad)), min(height, int(max(ys) + pad) + 1)
    return (slice(top, bottom), slice(left, right)), [(x - left, y - top) for x, y in points]
