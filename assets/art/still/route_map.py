"""The map of the tea road to Kyakhta: rivers, coast and ranges, the road as a thread of light, its stations named.

Drawn as a handscroll lies: north is to the left, east is up, the road runs from right to left.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import distance_transform_edt, gaussian_filter, map_coordinates

from assets.art.lettering import shape
from assets.art.paper import INK, SEAL, Array
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import curve

Place = tuple[float, float]
"""Degrees east and north."""

NORTH, SOUTH, WEST, EAST = 53.0, 24.5, 103.0, 123.5
STATIONS: tuple[tuple[str, Place], ...] = (
    ("下梅", (118.0, 27.7)),
    ("河口", (117.7, 28.9)),
    ("汉口", (114.3, 30.6)),
    ("襄樊", (112.1, 32.0)),
    ("社旗", (112.9, 33.6)),
    ("恰克图", (106.5, 50.3)),
)
ROAD: tuple[Place, ...] = (
    *((118.0, 27.7), (117.7, 28.9), (116.6, 29.2), (116.0, 29.8), (114.3, 30.6), (113.2, 31.2), (112.1, 32.0)),
    *((112.9, 33.6), (112.5, 34.8), (112.9, 36.2), (112.5, 37.9), (113.3, 40.0), (114.9, 40.8), (113.6, 42.4)),
    *((111.4, 44.2), (108.6, 46.0), (106.9, 47.9), (106.4, 49.2), (106.5, 50.3)),
)
YANGTZE: tuple[Place, ...] = (
    *((103, 28.6), (105.4, 28.9), (107.2, 29.7), (109.4, 31), (111.3, 30.6), (112.6, 29.6), (114.3, 30.6)),
    *((116, 29.8), (117.6, 31), (119, 32.2), (121, 31.9), (122.2, 31.4)),
)
YELLOW: tuple[Place, ...] = (
    *((103.4, 36), (105, 37.6), (106.7, 39.4), (108.6, 40.8), (111, 40.3), (110.4, 37.6), (110.3, 34.7)),
    *((113, 34.9), (115.4, 35.6), (117.4, 37), (119.1, 37.8)),
)
COAST: tuple[Place, ...] = (
    *((116.7, 23.3), (118.2, 24.5), (119.6, 25.6), (120.6, 27.6), (121.8, 29.2), (121.9, 31), (121, 32.6)),
    *((119.4, 34.8), (120.4, 36.2), (122.5, 37), (120.6, 37.8), (118.9, 37.6), (117.7, 38.8), (119.4, 39.6)),
    *((121.8, 40.6), (121.4, 39.2), (123.8, 39.8)),
)
WALL: tuple[Place, ...] = (
    (104.6, 37.4),
    (107.4, 37.8),
    (110.4, 39.2),
    (112.6, 40),
    (115, 40.4),
    (117.4, 40.6),
    (119.7, 40),
)
SIDE = (460, 1140)
"""Rows and columns in which lines are drawn."""


def placed_at(place: Place) -> Place:
    """Where on the sheet a place is: across and down, 0-1."""
    return (NORTH - place[1]) / (NORTH - SOUTH), (EAST - place[0]) / (EAST - WEST)


@lru_cache(maxsize=8)
def away(line: tuple[Place, ...]) -> Array:
    """How far each sample of the sheet is from a line, in shares of its height."""
    image = Image.new("L", (SIDE[1], SIDE[0]), 255)
    round_ = curve([placed_at(place) for place in line])(np.linspace(0, 1, 240))
    points = [(float(x) * SIDE[1], float(y) * SIDE[0]) for x, y in round_]
    ImageDraw.Draw(image).line(points, fill=0, width=2, joint="curve")
    return np.asarray(distance_transform_edt(np.asarray(image) > 0) / SIDE[0], np.float32)


@lru_cache(maxsize=1)
def names(wide: int = 62, tall: int = 104) -> Array:
    """The names of the stations, 0-1, each a column beside its place, drawn tall, since a table is seen aslant."""
    sheet = np.zeros((2 * SIDE[0], 2 * SIDE[1]), np.float32)
    for n, (name, place) in enumerate(STATIONS):
        x, y = placed_at(place)
        left = round(2 * x * SIDE[1]) - wide // 2
        top = round(2 * y * SIDE[0]) + (40 if n in (0, 3) else -(len(name) * tall) - 40)
        for k, word in enumerate(name):
            square = Image.fromarray(np.asarray(shape(word, 128, 0.025), np.float32)).resize((wide, tall))
            at = (slice(top + k * tall, top + (k + 1) * tall), slice(left, left + wide))
            sheet[at] = np.maximum(sheet[at], np.asarray(square))
    return np.asarray(gaussian_filter(sheet, 0.7), np.float32)


def sampled(field: Array, across: Array, down: Array) -> Array:
    """`field` at across and down."""
    at = [np.clip(down, 0, 1) * (field.shape[0] - 1), np.clip(across, 0, 1) * (field.shape[1] - 1)]
    return np.asarray(map_coordinates(field, at, order=1, mode="nearest"), np.float32)


SHEET: Tones = ((226, 198, 146), (184, 150, 104), (128, 98, 74))


def route_map(view: View, across: Array, down: Array, tones: Tones = SHEET, seed: int = 151) -> None:
    """Paint the map on a surface with `across` and `down` in 0-1, about 2.5 times as wide as high."""
    x = across + 0.003 * fbm(across * 30, down * 12, seed, 2)
    y = down + 0.006 * fbm(across * 30, down * 12, seed + 1, 2)
    model(view, tones, (0.9, 0.5, 0.5), (0.4, 0.2), edge=0.3, grain=0.2, bloom=0.2, hard=0.4, seed=seed)

    def line(points: Sequence[Place], wide: float) -> Array:
        return step(wide, 0.5 * wide, sampled(away(tuple(points)), x, y))

    coast = sampled(away(COAST), x, y)
    east = sampled(_sea(), x, y)
    mark(view, view.on * east * (0.35 + 0.5 * np.exp(-coast / 0.05)), (104, 148, 156), 0.3)
    mark(view, view.on * line(COAST, 0.006) * 0.7, (88, 98, 96))
    for river in (YANGTZE, YELLOW):
        mark(view, view.on * line(river, 0.01) * 0.8, (92, 132, 146), 0.3)
    brick = step(0.3, 0.5, np.abs((x * 120) % 1 - 0.5))
    mark(view, view.on * line(WALL, 0.016) * (0.5 + 0.6 * brick), (104, 74, 58), 0.3)
    for n in range(40):
        a, b = (n * 0.618 + 0.07) % 1, (n * 0.382 * 1.7 + 0.13) % 1
        here = [round(a * (SIDE[1] - 1)), round(b * (SIDE[0] - 1))]
        if _sea()[here[1], here[0]] > 0.2 or away(ROAD)[here[1], here[0]] < 0.14:
            continue
        u, v = (x - a) * 2.5, b - y
        tall = 0.09 + 0.07 * ((n * 0.77) % 1)
        slope = tall - 1.1 * np.abs(u) - 0.03 * fbm(u * 26, v * 9 + n, n, 2)
        body = step(0, 0.004, v) * step(0, 0.005, slope - v)
        edge = np.exp(-(((slope - v) / 0.005) ** 2)) * step(-0.004, 0.0, v)
        shade_ = (0.3 + 0.45 * step(-0.004, 0.008, u)) * step(0, tall, v)
        mark(view, view.on * body * shade_, (104, 120, 100), 0.3)
        mark(view, view.on * edge * 0.5, (76, 88, 76), 0.3)
    road = sampled(away(ROAD), x, y)
    view.density *= (1 - 0.85 * np.exp(-((road / 0.012) ** 2)) * view.on)[..., None]
    mark(view, view.on * np.exp(-((road / 0.05) ** 2)) * 0.42, (248, 186, 74), 0.1)
    mark(view, view.on * (np.exp(-(((road - 0.016) / 0.006) ** 2))) * 0.4, (222, 128, 44), 0.1)
    for _, place in STATIONS:
        a, b = placed_at(place)
        r = np.hypot((x - a) * 2.48, y - b)
        view.density *= (1 - step(0.05, 0.044, r) * view.on)[..., None]
        mark(view, view.on * step(0.05, 0.044, r) * step(0.02, 0.026, r) * 1.0, SEAL, 0.1)
        mark(view, view.on * step(0.028, 0.02, r) * 0.5, (255, 226, 140), 0.1)
    mark(view, view.on * sampled(names(), across, down) * 1.2, INK, 0.2)
    rim = np.minimum(np.minimum(across, 1 - across) * 2.5, np.minimum(down, 1 - down))
    mark(view, view.on * step(0.006, 0.002, np.abs(rim - 0.03)) * 0.7, (104, 74, 58), 0.3)


@lru_cache(maxsize=1)
def _sea() -> Array:
    image = Image.new("L", (SIDE[1], SIDE[0]), 0)
    ring = [placed_at(place) for place in COAST]
    shore = [(x * SIDE[1], y * SIDE[0]) for x, y in ring]
    ImageDraw.Draw(image).polygon([*shore, (shore[-1][0], -40), (shore[0][0] + 40, -40), (SIDE[1] + 60, 120)], fill=255)
    return np.asarray(gaussian_filter(np.asarray(image, np.float32) / 255, 1.2), np.float32)
