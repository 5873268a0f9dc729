"""Outlines: arrays of shape (count, 2), x and y in pixels; and the masks they fill."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw

from assets.art.paper import Array, line_noise

Points = Sequence[tuple[float, float]] | Array


def smooth(points: Points, closed: bool = False, step: float = 3.0) -> Array:
    """A Catmull-Rom curve through `points`, sampled about every `step` pixels."""
    known = np.asarray(points, np.float64)
    if len(known) < 3:
        return even(known, step)
    ends = (known[-1:], known[:2]) if closed else (2 * known[:1] - known[1:2], 2 * known[-1:] - known[-2:-1])
    p = np.concatenate([ends[0], known, ends[1]])
    count = len(known) if closed else len(known) - 1
    t = np.linspace(0, 1, 16, endpoint=False)[:, None]
    runs = []
    for i in range(count):
        p0, p1, p2, p3 = p[i : i + 4]
        runs.append(p1 + 0.5 * t * (p2 - p0 + t * (2 * p0 - 5 * p1 + 4 * p2 - p3 + t * (3 * (p1 - p2) + p3 - p0))))
    if not closed:
        runs.append(known[-1:])
    return even(np.concatenate(runs), step, closed)


def even(points: Points, step: float = 3.0, closed: bool = False) -> Array:
    """`points` resampled to even distances of about `step` pixels."""
    line = np.asarray(points, np.float64)
    if closed:
        line = np.concatenate([line, line[:1]])
    run = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    count = max(4, int(run[-1] / step) + 1)
    at = np.linspace(0, run[-1], count, endpoint=not closed)
    return np.asarray(np.stack([np.interp(at, run, line[:, k]) for k in (0, 1)], 1), np.float32)


def oval(
    cx: float, cy: float, rx: float, ry: float, turn: float = 0.0, start: float = 0.0, stop: float = 2 * np.pi
) -> Array:
    """An ellipse (or a part of it) turned by `turn` radians."""
    count = max(12, int(abs(stop - start) * max(rx, ry) / 3))
    angles = np.linspace(start, stop, count, endpoint=abs(stop - start) < 2 * np.pi - 1e-6)
    x, y = rx * np.cos(angles), ry * np.sin(angles)
    cos, sin = np.cos(turn), np.sin(turn)
    return np.asarray(np.stack([cx + x * cos - y * sin, cy + x * sin + y * cos], 1), np.float32)


def turned(cx: float, profile: Points, tilt: float = 0.16) -> Array:
    """Something turned on a wheel: `profile` is (half width, y) from top to bottom; `tilt` is how far one looks from above."""
    line = smooth(profile)
    (top, y0), (foot, y1) = line[0], line[-1]
    right = np.stack([cx + line[:, 0], line[:, 1]], 1)
    left = np.stack([cx - line[:, 0], line[:, 1]], 1)
    under = oval(cx, y1, foot, foot * tilt, 0, 0, np.pi)
    back = oval(cx, y0, top, top * tilt, 0, np.pi, 2 * np.pi)
    return np.asarray(np.concatenate([right, under, left[::-1], back]), np.float32)


def placed(points: Points, x: float, y: float, scale: float = 1.0, turn: float = 0.0) -> Array:
    """`points` scaled, turned by `turn` radians about (0, 0), then moved to (x, y)."""
    at = np.asarray(points, np.float32) * scale
    cos, sin = np.cos(turn), np.sin(turn)
    return np.asarray(
        np.stack([x + at[:, 0] * cos - at[:, 1] * sin, y + at[:, 0] * sin + at[:, 1] * cos], 1), np.float32
    )


def rough(outline: Array, amount: float, seed: int) -> Array:
    """`outline` moved in and out along its normals by about `amount` pixels, as a brush wanders."""
    if amount <= 0 or len(outline) < 8:
        return outline
    count = len(outline)
    drift = amount * (0.6 * line_noise(count, seed, 14) + 0.35 * line_noise(count, seed + 1, 4.5))
    fade = np.minimum(1, np.minimum(np.arange(count), np.arange(count)[::-1]) / 6)
    return np.asarray(outline + normals(outline) * (drift * fade)[:, None], np.float32)


def normals(line: Array) -> Array:
    """Unit normals of a line, shape (count, 2)."""
    run = np.gradient(line, axis=0)
    length = np.hypot(run[:, 0], run[:, 1]) + 1e-6
    return np.asarray(np.stack([-run[:, 1] / length, run[:, 0] / length], 1), np.float32)


def filled(outlines: Sequence[Array], height: int, width: int, fine: int = 3) -> Array:
    """A mask of shape (height, width) of the area inside any of `outlines`, antialiased by `fine` x `fine` samples."""
    image = Image.new("L", (width * fine, height * fine), 0)
    draw = ImageDraw.Draw(image)
    for outline in outlines:
        draw.polygon((outline * fine).ravel().tolist(), fill=255)
    return np.asarray(image.reduce(fine), np.float32) / np.float32(255)


def ribbon(line: Array, widths: Array, height: int, width: int, fine: int = 3, caps: bool = True) -> Array:
    """A mask of shape (height, width) of a stroke along `line` with `widths` in pixels at its points; `caps` rounds its ends."""
    image = Image.new("L", (width * fine, height * fine), 0)
    draw = ImageDraw.Draw(image)
    side = normals(line) * (np.maximum(widths, 0.4) / 2)[:, None]
    left, right = (line + side) * fine, (line - side) * fine
    for a, b, c, d in zip(left, left[1:], right[1:], right):
        draw.polygon([*a, *b, *c, *d], fill=255)
    pace = float(np.hypot(*(line[1] - line[0]))) + 1e-3
    bare = 0 if caps else int(float(widths.max()) / 2 / pace) + 2
    inner = slice(bare, len(line) - bare)
    for (x, y), across in zip(line[inner] * fine, widths[inner] * fine / 2):
        if across > fine * 1.2:
            draw.ellipse((x - across, y - across, x + across, y + across), fill=255)
    return np.asarray(image.reduce(fine), np.float32) / np.float32(255)


def scattered(cx: float, cy: float, rx: float, ry: float, count: int, seed: int) -> Array:
    """`count` points strewn within an ellipse."""
    random = np.random.default_rng(seed)
    away, angle = np.sqrt(random.uniform(0, 1, count)), random.uniform(0, 2 * np.pi, count)
    return np.asarray(np.stack([cx + rx * away * np.cos(angle), cy + ry * away * np.sin(angle)], 1), np.float32)
