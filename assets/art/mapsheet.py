"""The scroll map: rivers that widen downstream, ranges of ink hills, Danxia caps, the sea; no borders, no words."""

from __future__ import annotations

import tomllib
from pathlib import Path

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from assets.art.brush import PAPER, Array, Colour, curve, lay, noise, paper
from assets.art.landscape import hills

WIDTH, HEIGHT = 1080, 1320
SOUTH, NORTH, WEST, EAST = 25.85, 28.35, 116.95, 119.75
MARGIN = (50.0, 40.0, 120.0, 100.0)
WATER: Colour = (126, 160, 166)
DANXIA = (27.66, 117.93)
"""Latitude and longitude around which the cliffs stand (the Wuyishan scenic area)."""


def place(lat: float, lon: float) -> tuple[float, float]:
    """Where a point lies on the sheet, in pixels; the same formula as MapSheet in the pack's model."""
    x = (lon - WEST) / (EAST - WEST) * (WIDTH - MARGIN[2]) + MARGIN[0]
    return x, (NORTH - lat) / (NORTH - SOUTH) * (HEIGHT - MARGIN[3]) + MARGIN[1]


def sheet(pack: Path) -> Array:
    """The map painted from the rivers and places of the pack in the folder `pack`."""
    info = tomllib.loads((pack / "pack.toml").read_text("utf-8"))
    towns = []
    for file in sorted((pack / "places").glob("*.toml")):
        record = tomllib.loads(file.read_text("utf-8"))
        if record["kind"] in ("county", "city", "venue"):
            towns.append(place(record["lat"], record["lon"]))
    picture = paper(HEIGHT, WIDTH)
    relief = np.clip(noise(HEIGHT, WIDTH, 8, (300, 150, 80, 40)) * 0.9 + 0.15, 0, 1) * 0.15
    picture = lay(picture, (122, 142, 120), relief)
    picture = _sea(picture)
    water = np.zeros((HEIGHT, WIDTH))
    for at, river in enumerate(info["rivers"]):
        main = river["flows_to"] == "sea"
        narrow, broad = (13.0, 34.0) if main else (4.5, 12.0)
        if river["id"] in ("jianxi", "futunxi"):
            broad = 17.0
        mask = _river([place(lat, lon) for lat, lon in river["points"]], narrow, broad, at)
        tone = 0.75 + 0.35 * noise(HEIGHT, WIDTH, 50 + at, (40, 20, 10, 5))
        picture = lay(picture, WATER, mask * 0.8 * tone)
        bank = np.clip(gaussian_filter(mask, 2.4), 0, 1) * (mask < 0.5) * 0.28
        picture = lay(picture, (88, 120, 126), np.asarray(bank))
        water = np.maximum(water, mask)
    for x, y, size in _spots(water, towns):
        lat = NORTH - (y - MARGIN[1]) / (HEIGHT - MARGIN[3]) * (NORTH - SOUTH)
        lon = WEST + (x - MARGIN[0]) / (WIDTH - MARGIN[2]) * (EAST - WEST)
        danxia = np.hypot(lat - DANXIA[0], lon - DANXIA[1]) < 0.2
        _hill(picture, x, y, size * (1.1 if danxia else 1.0), int(x * 7 + y), bool(danxia))
    yy, xx = np.mgrid[0:HEIGHT, 0:WIDTH]
    rim = np.maximum(np.abs(xx - WIDTH / 2) / (WIDTH / 2), np.abs(yy - HEIGHT / 2) / (HEIGHT / 2))
    return lay(picture, PAPER, np.clip(rim - 0.9, 0, 1) * 9)


def _river(points: list[tuple[float, float]], narrow: float, broad: float, seed: int) -> Array:
    """A river's mask: a smooth line that meanders a little and widens downstream."""
    from PIL import Image, ImageDraw

    smooth = np.array(curve(points, 60))
    sway = np.asarray(gaussian_filter(np.random.default_rng(seed).standard_normal(len(smooth)), 16)) * 9
    smooth[:, 0] += sway
    smooth[:, 1] += np.roll(sway, 70)
    mask = Image.new("L", (WIDTH * 2, HEIGHT * 2), 0)
    draw = ImageDraw.Draw(mask)
    for (x, y), part in zip(smooth, np.linspace(0, 1, len(smooth))):
        radius = (narrow + (broad - narrow) * part) / 2
        draw.ellipse([(x - radius) * 2, (y - radius) * 2, (x + radius) * 2, (y + radius) * 2], fill=255)
    return np.asarray(mask.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)) / 255.0


def _sea(picture: Array) -> Array:
    yy, xx = np.mgrid[0:HEIGHT, 0:WIDTH]
    shore = np.clip(((xx - 950) / 110 + (yy - 1120) / 190), 0, 1)
    return lay(picture, (150, 178, 182), shore * (0.4 + 0.14 * noise(HEIGHT, WIDTH, 77, (120, 60, 30, 10))))


def _spots(water: Array, towns: list[tuple[float, float]]) -> list[tuple[float, float, float]]:
    """Where hills stand: in ranges (where a slow noise is high), clear of towns, rivers and the sea; far ones first."""
    random = np.random.default_rng(4)
    near = np.asarray(distance_transform_edt(water < 0.3))
    ranges = noise(HEIGHT, WIDTH, 21, (240, 120, 60))
    spots: list[tuple[float, float, float]] = []
    for _ in range(2600):
        x, y = random.uniform(34, WIDTH - 34), random.uniform(70, HEIGHT - 24)
        high = ranges[int(y), int(x)]
        if high < -0.28 or (y > 980 and x > 700) or near[int(y), int(x)] < 32 or near[int(y) - 24, int(x)] < 14:
            continue
        if any(np.hypot((x - 28 - tx) / 1.7, y - 16 - ty) < 56 for tx, ty in towns):
            continue
        apart = 44 - 12 * max(0.0, float(high))
        if any(np.hypot(x - a, (y - b) * 1.7) < apart for a, b, _ in spots):
            continue
        spots.append((x, y, random.uniform(18, 30) + 20 * max(0.0, float(high))))
    return sorted(spots, key=lambda spot: spot[1])


def _hill(picture: Array, x: float, y: float, size: float, seed: int, danxia: bool) -> None:
    """One hill, or one red cliff, standing on (x, y): ink that fades downward."""
    width, height = int(size * 2.4), int(size * (1.9 if danxia else 1.6))
    left, top = int(x - width / 2), int(y - height)
    if left < 4 or top < 4 or left + width > WIDTH - 4 or y + 6 > HEIGHT - 4:
        return
    u = np.linspace(-1, 1, width)
    if danxia:
        line = np.clip(1 - (np.abs(u) / 0.62) ** 5, 0, None) ** 0.5 * 0.95 + hills(width, seed, 3) * 0.05
    else:
        peak = np.random.default_rng(seed).uniform(-0.25, 0.25)
        line = (1 - np.abs(np.clip(u - peak * (1 - np.abs(u)), -1, 1)) ** 1.35) * 0.92 + hills(width, seed, 3) * 0.12
    rows = np.arange(height)[:, None]
    depth = rows - (height - np.clip(line, 0, 1) * height)[None, :]
    alpha = np.clip(depth / 1.6 + 0.5, 0, 1) * np.exp(-np.clip(depth, 0, None) / (size * 0.55)) * 0.6
    texture = np.asarray(gaussian_filter(np.random.default_rng(seed).standard_normal((height, width)), (6, 0.8)))
    alpha = alpha * (1 + 0.9 * texture) + np.exp(-((depth / 1.5) ** 2)) * 0.42
    alpha *= np.clip((1 - np.abs(u)) * 6, 0, 1)[None, :] * np.clip((height - rows) / (height * 0.45), 0, 1)
    ground = np.clip(depth / 2 + 0.5, 0, 1) * np.clip((1 - np.abs(u)) * 6, 0, 1)[None, :]
    ground = ground * np.clip((height - rows) / (height * 0.6), 0, 1) * 0.75
    part = picture[top : top + height, left : left + width]
    part = lay(part, PAPER, ground)
    colour: Colour = (112, 70, 56) if danxia else (56, 78, 76)
    picture[top : top + height, left : left + width] = lay(part, colour, alpha)
