"""The landscape of the first picture at dawn, noon, dusk and night: a sky of the hour, and the same land in its light.

The land is painted once on a sheet of nothing; its hour multiplies it as a glaze would: where the paper shone through, the
hour's light shines through.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter

from assets.art.brush import Sheet
from assets.art.cliffs.gorge import Gorge
from assets.art.cliffs.gorge_tall import TALL_GORGE
from assets.art.cliffs.gorge_wide import WIDE_GORGE
from assets.art.cliffs.sky import sky, sun
from assets.art.paper import PAPER, Array, Colour, mix, noise, smoothstep
from assets.art.still.canvas import Canvas, step


@dataclass(frozen=True)
class Hour:
    """The light of an hour: `sky` from the top to the horizon, what paper becomes far (`high`) and near (`low`).

    `depth` above 1 makes dark things darker; `disc` is the sun or the moon, `drop` how far below its place at noon it
    stands (a share of the way to the horizon), `size` how large; `glow` is how strongly it lights the sky around it.
    """

    name: str
    sky: tuple[Colour, ...]
    high: Colour
    low: Colour
    depth: float
    disc: Colour
    drop: float
    size: float
    glow: float
    stars: bool = False


@dataclass(frozen=True)
class Shape:
    """A landscape's size, where its sun stands at noon and how large, its horizon, its river, the rows of its front cliffs.

    `foot` are the rows between which it pales, for the words at its foot.
    """

    name: str
    width: int
    height: int
    sun: tuple[float, float, float]
    horizon: float
    river: tuple[float, float]
    front: tuple[int, int]
    gorge: Gorge
    foot: tuple[float, float]


FINE = 0.75
"""Pixels painted of the land for a pixel shown: its grain is soft at the size of a wall, and a picture stays small."""

PALE = 0.52
"""How strong the landscape behind a page is; 1 is as strong as the first scene."""

HOURS = (
    Hour(
        "dawn",
        ((228, 228, 230), (240, 230, 222), (249, 222, 200), (251, 214, 186)),
        (250, 231, 214),
        (250, 237, 225),
        1.0,
        (232, 112, 78),
        0.36,
        1.0,
        0.5,
    ),
    Hour("noon", (PAPER, PAPER), PAPER, PAPER, 1.0, (196, 72, 54), 0.0, 1.0, 0.0),
    Hour(
        "dusk",
        ((196, 154, 156), (222, 164, 140), (246, 188, 130), (253, 210, 144)),
        (232, 174, 146),
        (236, 184, 162),
        1.35,
        (204, 52, 32),
        0.42,
        1.25,
        0.55,
    ),
    Hour(
        "night",
        ((20, 31, 47), (27, 41, 60), (42, 60, 83), (62, 84, 108)),
        (80, 103, 128),
        (58, 80, 105),
        1.3,
        (247, 240, 220),
        -0.12,
        0.92,
        0.42,
        True,
    ),
)
TALL = Shape(
    "tall",
    1080,
    1920,
    (790, 430, 86),
    840,
    (1450, 1880),
    (880, 1580),
    TALL_GORGE,
    (1640, 1960),
)
WIDE = Shape(
    "wide",
    1920,
    1080,
    (1180, 190, 74),
    480,
    (840, 1060),
    (430, 980),
    WIDE_GORGE,
    (940, 1110),
)


def ramp(colours: tuple[Colour, ...], part: Array) -> Array:
    """The colour at `part` (0 to 1) of the way through `colours`, evenly spaced; shape (..., 3)."""
    stops = np.linspace(0, 1, len(colours))
    return np.asarray(
        np.stack([np.interp(part, stops, [colour[k] for colour in colours]) for k in range(3)], -1), np.float32
    )


def lit(hour: Hour, shape: Shape, picture: Array, top: int = 0) -> Array:
    """A picture of the land that begins at row `top`, in the light of `hour`; its alpha stays."""
    rows = (np.arange(picture.shape[0], dtype=np.float32) + top - shape.horizon * 0.8) / (shape.height * 0.5)
    light = ramp((hour.high, hour.low), np.clip(rows, 0, 1).astype(np.float32))[:, None, :]
    share = np.clip(picture[..., :3] / np.array(PAPER, np.float32), 0.02, 1.04) ** hour.depth
    return np.dstack([np.clip(share * light, 0, 255), picture[..., 3]]).astype(np.float32)


def heaven(hour: Hour, shape: Shape) -> Array:
    """The sky of `hour` with its sun or moon, shape (height, width, 3)."""
    if hour.name == "noon":
        return noon_sky(shape)
    sheet = Sheet(shape.width, shape.height, ground=True, seed=5 if shape is TALL else 9)
    x0, y0, radius = shape.sun
    cy, radius = y0 + (shape.horizon - y0) * hour.drop, radius * hour.size
    y, x = np.mgrid[0 : shape.height, 0 : shape.width].astype(np.float32)
    cloud = noise("cloud", shape.height, shape.width, 40)
    streak = gaussian_filter(noise("streak", shape.height, shape.width, 44), (6, 40)) * 3
    part = np.clip(y / (shape.horizon * 1.05) + 0.035 * cloud, 0, 1)
    below = smoothstep(1.05, 1.5, y / shape.horizon)[..., None]
    light = ramp(hour.sky, part)
    sheet.colour *= (light + (np.array(hour.low, np.float32) - light) * below) / np.array(PAPER, np.float32)
    away = np.hypot(x - x0, y - cy) / radius
    halo = np.exp(-np.clip(away - 1, 0, None) / 2.6) * hour.glow * (0.85 + 0.3 * cloud)
    warm = mix(hour.disc, (255, 244, 214), 0.72) if not hour.stars else (150, 172, 190)
    whole = (slice(0, shape.height), slice(0, shape.width))
    sheet.body(whole, warm, halo * (0.8 if not hour.stars else 0.55))
    veil = np.clip(streak, 0, 1) * smoothstep(0.25, 0.75, part) * smoothstep(1.25, 1.0, y / shape.horizon) * 0.34
    sheet.body(whole, mix(hour.sky[-1], hour.disc, 0.22) if not hour.stars else hour.sky[-1], veil)
    if hour.stars:
        starlight(sheet, shape)
    mask = np.clip(
        (radius - np.hypot(x - x0, y - cy) - 1.6 * noise("mottle", shape.height, shape.width, 4)) / 2.2 + 0.5, 0, 1
    )
    face = 0.94 + 0.1 * noise("mottle", shape.height, shape.width, 71) * (1.0 if hour.stars else 0.3)
    low = smoothstep(0.1, 1.2, (y - cy) / radius + 0.2 * cloud) * (0.1 if hour.stars else 0.34)
    sheet.body(whole, hour.disc, mask * np.clip(face, 0, 1) * (1 - low))
    return sheet.colour


def noon_sky(shape: Shape) -> Array:
    """The sky of a page, its sun a seal's, shape (height, width, 3)."""
    canvas = Canvas(shape.width, shape.height, FINE)
    sky(canvas, shape.horizon * 1.15, load=0.5)
    sun(canvas, *shape.sun)
    canvas.body[:] = 1
    return enlarged(canvas.picture(), shape)[..., :3]


def starlight(sheet: Sheet, shape: Shape) -> None:
    """A few stars, fainter towards the horizon; none where the title stands."""
    random = np.random.default_rng(29)
    for _ in range(70):
        x, y = random.uniform(0, shape.width), shape.horizon * 0.75 * random.uniform(0, 1) ** 1.4
        size = random.uniform(0.9, 2.0)
        bright = random.uniform(0.25, 0.75) * (1 - y / shape.horizon)
        if not 0.04 * shape.width < x < 0.4 * shape.width:
            sheet.haze(x, y, size, size, (226, 228, 220), bright, cover=True)


def glints(sheet: Sheet, hour: Hour, shape: Shape) -> None:
    """The light of a low sun or of the moon upon the river."""
    random = np.random.default_rng(61)
    top, bottom = shape.river
    light = mix(hour.disc, (255, 236, 190), 0.8 if hour.depth > 1 else 0.55) if not hour.stars else (196, 208, 214)
    for _ in range(64):
        part = random.uniform(0, 1) ** 0.8
        y, spread = top + (bottom - top) * part, 26 + 74 * part
        x, long = shape.sun[0] + random.normal(0, spread), random.uniform(18, 40 + 60 * part)
        full = 0.9 if hour.depth > 1 else 0.55
        points = [(x - long, y), (x, y + random.uniform(-1.5, 1.5)), (x + long, y)]
        sheet.ink(points, 3.0, int(x * 7 + y), colour=light, tone=full, press=(0.1, 1, 0.1), dry=0.4, opaque=0.8)


def enlarged(picture: Array, shape: Shape) -> Array:
    """A picture painted at `FINE` of a landscape's size, at that size."""
    rows, columns = round(picture.shape[0] / FINE), shape.width
    cover = picture[..., 3:]
    planes = np.moveaxis(np.dstack([picture[..., :3] * cover, cover]), 2, 0)
    large = [
        np.asarray(Image.fromarray(np.ascontiguousarray(plane)).resize((columns, rows), Image.Resampling.BICUBIC))
        for plane in planes
    ]
    alpha = np.clip(large[3], 0, 1)[..., None]
    colour = np.where(alpha > 1e-3, np.stack(large[:3], -1) / np.maximum(alpha, 1e-3), np.array(PAPER, np.float32))
    return np.dstack([np.clip(colour, 0, 255), alpha]).astype(np.float32)


@cache
def cliffs(shape: Shape) -> Canvas:
    """The front cliffs alone, on a canvas of nothing."""
    canvas = Canvas(shape.width, shape.height, FINE)
    shape.gorge.near(canvas)
    return canvas


@cache
def land(shape: Shape) -> Array:
    """Everything below the sky on a sheet of nothing, as at noon."""
    canvas, near = Canvas(shape.width, shape.height, FINE), cliffs(shape)
    shape.gorge.far(canvas)
    canvas.density *= 1 - near.body[..., None]
    canvas.lay(near, np.ones_like(near.body))
    shape.gorge.foreground(canvas)
    canvas.density *= 1 - 0.7 * step(*shape.foot, canvas.down())[..., None]
    return enlarged(canvas.picture(), shape)


def scene(hour: Hour, shape: Shape) -> Array:
    """The whole landscape at `hour`."""
    sheet = Sheet(shape.width, shape.height, ground=True)
    painted = lit(hour, shape, land(shape))
    under = heaven(hour, shape)
    sheet.colour = np.asarray(under + (painted[..., :3] - under) * painted[..., 3:], np.float32)
    if hour.glow:
        glints(sheet, hour, shape)
    return sheet.picture()


def page_ground(shape: Shape) -> Array:
    """The landscape behind a page: as at noon, in a lighter key, so that words and doors stand before it."""
    picture = scene(next(hour for hour in HOURS if hour.name == "noon"), shape)
    share = np.clip(picture[..., :3] / np.array(PAPER, np.float32), 0.02, 1) ** PALE
    return np.dstack([share * np.array(PAPER, np.float32), picture[..., 3]]).astype(np.float32)


def front(hour: Hour, shape: Shape) -> Array:
    """The front cliffs alone, only their rows, to lie over the mist that drifts behind them."""
    top, bottom = shape.front
    picture = lit(hour, shape, enlarged(cliffs(shape).picture(), shape)[top:bottom], top)
    y = np.arange(top, bottom, dtype=np.float32)[:, None]
    picture[..., 3] *= smoothstep(bottom - 40, bottom - (bottom - top) * 0.42, y) * smoothstep(top, top + 12, y)
    return picture
