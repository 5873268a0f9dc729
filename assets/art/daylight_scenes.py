"""The landscape of the first picture at dawn, noon, dusk and night: a sky of the hour, and the same land in its light.

The land is painted once on a sheet of nothing; its hour multiplies it as a glaze would: where the paper shone through, the
hour's light shines through.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.ndimage import gaussian_filter

from assets.art import figures, landscape
from assets.art.brush import Sheet
from assets.art.mountains import fade_to_paper
from assets.art.paper import INK, PAPER, Array, Colour, mix, noise, smoothstep


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
    """A landscape's size, where its sun stands at noon and how large, its horizon, its river, the rows of its front cliffs."""

    name: str
    width: int
    height: int
    sun: tuple[float, float, float]
    horizon: float
    river: tuple[float, float]
    front: tuple[int, int]
    far: Callable[[Sheet], None]
    near: Callable[[Sheet], None]
    water: Callable[[Sheet], None]
    foot: Callable[[], Array]


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
    (1450, 1790),
    (880, 1580),
    landscape.tall_far,
    landscape.tall_near,
    landscape.tall_water,
    landscape.tall_foot,
)
WIDE = Shape(
    "wide",
    1920,
    1080,
    (1180, 190, 74),
    480,
    (835, 1050),
    (430, 980),
    landscape.wide_far,
    landscape.wide_near,
    landscape.wide_water,
    landscape.wide_foot,
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
    sheet = Sheet(shape.width, shape.height, ground=True, seed=5 if shape is TALL else 9)
    x0, y0, radius = shape.sun
    cy, radius = y0 + (shape.horizon - y0) * hour.drop, radius * hour.size
    if hour.name == "noon":
        landscape.sky(sheet, shape.horizon + 40)
        landscape.sun(sheet, x0, cy, radius, 4)
        return sheet.colour
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


def starlight(sheet: Sheet, shape: Shape) -> None:
    """A few stars, fainter towards the horizon."""
    random = np.random.default_rng(29)
    for _ in range(70):
        x, y = random.uniform(0, shape.width), shape.horizon * 0.75 * random.uniform(0, 1) ** 1.4
        size = random.uniform(0.9, 2.0)
        sheet.haze(x, y, size, size, (226, 228, 220), random.uniform(0.25, 0.75) * (1 - y / shape.horizon), cover=True)


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


@cache
def land(shape: Shape) -> Array:
    """Everything below the sky on a sheet of nothing, as at noon."""
    sheet = Sheet(shape.width, shape.height)
    shape.far(sheet)
    shape.near(sheet)
    shape.water(sheet)
    fade_to_paper(sheet, shape.foot())
    return sheet.picture()


def scene(hour: Hour, shape: Shape) -> Array:
    """The whole landscape at `hour`."""
    sheet = Sheet(shape.width, shape.height, ground=True)
    painted = lit(hour, shape, land(shape))
    under = heaven(hour, shape)
    sheet.colour = np.asarray(under + (painted[..., :3] - under) * painted[..., 3:], np.float32)
    if hour.glow:
        glints(sheet, hour, shape)
    return sheet.picture()


def front(hour: Hour, shape: Shape) -> Array:
    """The front cliffs alone, only their rows, to lie over the mist that drifts behind them."""
    sheet = Sheet(shape.width, shape.height)
    shape.near(sheet)
    top, bottom = shape.front
    picture = lit(hour, shape, sheet.picture()[top:bottom], top)
    y = np.arange(top, bottom, dtype=np.float32)[:, None]
    picture[..., 3] *= smoothstep(bottom - 40, bottom - (bottom - top) * 0.42, y) * smoothstep(top, top + 12, y)
    return picture


def mist_band(hour: Hour) -> Array:
    """The drifting mist in the light of `hour`."""
    picture = landscape.mist_band(41)
    colour = {"dawn": (255, 238, 222), "dusk": (248, 208, 184), "night": (120, 142, 164)}[hour.name]
    picture[..., :3] = np.array(colour, np.float32)
    picture[..., 3] *= 0.62 if hour.stars else 0.8
    return picture


def raft(hour: Hour) -> Array:
    """The raft in the light of `hour`; at night a lantern hangs on it."""
    picture = lit(hour, TALL, figures.raft(), 1500)
    if not hour.stars:
        return picture
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    away = np.hypot((x - 46) / 1.0, (y - 88) / 1.15)
    glow = 0.5 * np.exp(-((away / 34) ** 2)) + np.clip((7.5 - away) / 2 + 0.5, 0, 1)
    glow = np.clip(glow, 0, 1)[..., None]
    alpha = picture[..., 3:]
    total = glow + alpha * (1 - glow)
    warm = np.array((255, 196, 112), np.float32)
    colour = (warm * glow + picture[..., :3] * alpha * (1 - glow)) / np.maximum(total, 1e-4)
    return np.dstack([colour, total]).astype(np.float32)


def flock(beat: int) -> Array:
    """Five egrets far off, 260 x 110, their wings up (1) or down (2)."""
    sheet = Sheet(260, 110)
    for k, (x, y, size) in enumerate(((40, 62, 15), (84, 44, 17), (132, 58, 14), (176, 36, 16), (222, 50, 13))):
        lift = (0.62 if (k + beat) % 2 else -0.1) * size
        for side in (-1, 1):
            points = [(x, y), (x + side * size * 0.5, y - lift * 0.85 - 2), (x + side * size * 1.05, y - lift * 0.55)]
            sheet.ink(points, 2.6, 7 * k + side + 3, colour=INK, tone=0.85, press=(1, 0.9, 0.15), dry=0.05)
        sheet.ink(
            [(x - size * 0.1, y - 1), (x + size * 0.55, y + 1)], 2.4, k + 90, colour=INK, tone=0.8, press=(1, 0.2)
        )
    return sheet.picture()
