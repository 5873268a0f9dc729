"""The scroll map: Nanping and the Min down to Fuzhou, rivers that widen, ranges that cluster; no names, no borders.

A place at (latitude, longitude) lies at x = (lon - 116.95) / 2.8 * (W - 120) + 50, y = (28.35 - lat) / 2.5 * (H - 100) + 40.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from assets.art.brush import Sheet
from assets.art.map_hills import Mound, crags, hills
from assets.art.outline_shapes import ribbon, smooth
from assets.art.paper import PAPER, Array, Colour, line_noise, noise, smoothstep
from assets.art.rivers import RANGES, RIVERS, SHORE, TOWNS
from assets.art.still.canvas import Canvas

WIDTH, HEIGHT = 1080, 1320
NORTH, SOUTH, WEST, EAST = 28.35, 25.85, 116.95, 119.75
STREAM: Colour = (122, 160, 168)
ISLANDS: tuple[Mound, ...] = (
    (1010.0, 1014.0, 11.0),
    (985.0, 1164.0, 9.0),
    (1035.0, 1220.0, 12.0),
    (960.0, 1248.0, 7.0),
)
"""Islands off the coast."""


MIST: Colour = (248, 244, 235)


def fade_to_paper(sheet: Sheet, amount: Array) -> None:
    """Let the sheet fall back to plain paper by `amount`, shape (height, width)."""
    whole = (slice(0, sheet.height), slice(0, sheet.width))
    sheet.body(whole, PAPER, amount)


def place(latitude: float, longitude: float) -> tuple[float, float]:
    """The pixel of a place given in degrees."""
    return (longitude - WEST) / (EAST - WEST) * (WIDTH - 120) + 50, (NORTH - latitude) / (NORTH - SOUTH) * (
        HEIGHT - 100
    ) + 40


def streams() -> list[tuple[Array, Array]]:
    """Each river as a line in pixels and its widths, wandering a little between its points but never at them."""
    made = []
    for number, (first, last, points) in enumerate(RIVERS):
        knots = np.array([place(*at) for at in points], np.float32)
        line = smooth(knots, step=2.0)
        away = np.min(np.hypot(*(line[:, None, :] - knots[None, :, :]).transpose(2, 0, 1)), axis=1)
        wander = np.clip(away / 30, 0, 1) * 4.0
        line = line + np.stack([line_noise(len(line), number * 5 + k, 11) for k in (0, 1)], 1) * wander[:, None]
        widths = np.linspace(first, last, len(line)) * (1 + 0.12 * line_noise(len(line), number + 70, 14))
        made.append((np.asarray(line, np.float32), np.asarray(widths, np.float32)))
    return made


def sheet() -> Array:
    """The map, 1080 x 1320, opaque."""
    made = Sheet(WIDTH, HEIGHT, ground=True, seed=21)
    whole = (slice(0, HEIGHT), slice(0, WIDTH))
    rivers = streams()
    stream = np.zeros((HEIGHT, WIDTH), np.float32)
    for line, widths in rivers:
        part, local, height, width = made.window(line, 24)
        stream[part] = np.maximum(stream[part], ribbon(local, widths, height, width))
    wild = wildness()
    relief = noise("cloud", HEIGHT, WIDTH, 8)
    made.glaze(whole, (176, 190, 166), np.clip(0.5 * wild + 0.3 * relief, 0, 1) * 0.42)
    valley = np.asarray(gaussian_filter(stream, 26)) * 2.2
    made.body(whole, MIST, np.clip(valley, 0, 0.7))
    stream *= 1 - smoothstep(-16, 10, sea(made))
    flow(made, stream)
    mountains(made, stream, wild)
    frame(made)
    return made.picture()


def wildness() -> Array:
    """How mountainous the country is at each pixel, 0-1: high along the known ranges."""
    wild = np.zeros((HEIGHT, WIDTH), np.float32)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    for strength, broad, points in RANGES:
        line = smooth([place(*at) for at in points], step=26.0)
        for px, py in line:
            wild = np.maximum(wild, strength * np.exp(-(((x - px) / broad) ** 2 + ((y - py) / (broad * 0.8)) ** 2)))
    return np.asarray(np.clip(wild + 0.16 * noise("cloud", HEIGHT, WIDTH, 17), 0, 1), np.float32)


def flow(made: Sheet, stream: Array) -> None:
    """The rivers: a water wash, deeper at the banks, with a few lines of current."""
    whole = (slice(0, HEIGHT), slice(0, WIDTH))
    inside = stream > 0.5
    gap = np.asarray(distance_transform_edt(inside), np.float32)
    mottle, cloud = noise("mottle", HEIGHT, WIDTH, 31), noise("cloud", HEIGHT, WIDTH, 32)
    made.body(whole, MIST, np.clip(stream, 0, 1) * 0.6)
    density = stream * (0.5 + 0.3 * mottle + 0.25 * cloud + 0.55 * np.exp(-gap / 1.6) + 0.2 * np.exp(-gap / 5))
    made.glaze(whole, STREAM, density)
    made.glaze(whole, STREAM, np.asarray(gaussian_filter(stream, 5)) * 0.16)


def sea(made: Sheet) -> Array:
    """The sea at the lower right: a pale wash from the shore outwards, rows of small waves; how far out each pixel lies."""
    shore = smooth([place(*at) for at in SHORE], step=4.0)
    x = np.arange(WIDTH, dtype=np.float32)[None, :]
    edge = np.interp(np.arange(HEIGHT), shore[:, 1], shore[:, 0], left=WIDTH + 200, right=float(shore[-1, 0])).astype(
        np.float32
    )
    cloud, ragged = noise("cloud", HEIGHT, WIDTH, 77), noise("mottle", HEIGHT, WIDTH, 78)
    out = np.asarray(x - edge[:, None] + 14 * cloud + 11 * ragged, np.float32)
    water = np.clip(out / 3 + 0.5, 0, 1)
    density = water * (
        0.22 + 0.14 * cloud + 0.28 * np.exp(-np.clip(out, 0, None) / 7) + 0.14 * np.exp(-np.clip(out, 0, None) / 60)
    )
    made.glaze((slice(0, HEIGHT), slice(0, WIDTH)), (140, 174, 182), density)
    random = np.random.default_rng(6)
    for _ in range(90):
        px, py = random.uniform(860, 1060), random.uniform(960, 1290)
        if out[int(py), int(min(px, WIDTH - 1))] > 22 and out[int(py), int(min(px + 26, WIDTH - 1))] > 22:
            points = [(px, py), (px + 7, py - 4), (px + 14, py), (px + 21, py - 4), (px + 28, py)]
            made.ink(points, 1.7, int(px), colour=(96, 132, 142), tone=0.5, press=(0.2, 1, 0.6, 1, 0.2))
    return out


def mountains(made: Sheet, stream: Array, wild: Array) -> None:
    """Ranges where the country is wild, red crags by the nine-bend stream; towns, rivers and the sea are kept free."""
    random = np.random.default_rng(14)
    clear = np.asarray(distance_transform_edt(stream < 0.3), np.float32)
    towns = [place(*at) for at in TOWNS]
    red = place(27.66, 117.97)
    mounds: list[Mound] = []
    for rough in (34.0, 24.0, 15.0):
        for _ in range(1500):
            px, py = random.uniform(30, WIDTH - 30), random.uniform(70, HEIGHT - 30)
            here = float(wild[int(py), int(px)])
            if random.random() > here**1.5 or _at_sea(px, py):
                continue
            size = rough * (0.55 + 0.5 * here) * random.uniform(0.85, 1.2)
            column = slice(int(max(0, px - 1.6 * size)), int(min(WIDTH, px + 1.6 * size)))
            if clear[int(max(0, py - size * 2.1)) : int(py + 10), column].min() < 5:
                continue
            if any(
                abs(px - tx) < 1.6 * size + 62 and -34 < ty - py + size * 0.8 < 80 and px < tx + 98
                for tx, ty in towns
                if px > tx - 38 - 1.6 * size
            ):
                continue
            if abs(px - red[0] + 60) < 92 + 1.5 * size and -90 < py - red[1] < 110:
                continue
            if any(np.hypot(px - ax, (py - ay) * 1.9) < 1.28 * (size + asize) for ax, ay, asize in mounds):
                continue
            mounds.append((px, py, size))
    over = Canvas(WIDTH, HEIGHT, 1.0)
    hills(over, [*mounds, *ISLANDS])
    crags(over, red[0] - 36, red[1] + 70)
    painted = over.picture()
    cover = painted[..., 3:]
    made.colour = np.asarray(made.colour * (1 - cover) + painted[..., :3] * cover, np.float32)


def _at_sea(px: float, py: float) -> bool:
    line = np.array([place(*at) for at in SHORE])
    return py > line[0, 1] - 20 and px > float(np.interp(py, line[:, 1], line[:, 0])) - 40


def frame(made: Sheet) -> None:
    """The edges of the scroll fall back to paper."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    edge = np.minimum(np.minimum(x, WIDTH - x), np.minimum(y, HEIGHT - y)) + 14 * noise("cloud", HEIGHT, WIDTH, 90)
    fade_to_paper(made, smoothstep(46, 4, np.asarray(edge, np.float32)))
