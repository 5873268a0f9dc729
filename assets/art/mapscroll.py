"""The scroll map: Nanping and the Min down to Fuzhou, rivers that widen, ranges that cluster; no names, no borders.

A place at (latitude, longitude) lies at x = (lon - 116.95) / 2.8 * (W - 120) + 50, y = (28.35 - lat) / 2.5 * (H - 100) + 40.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from assets.art.brush import Sheet
from assets.art.mountains import BLUE, MIST, PINE, ROCK, Hill, cliff, fade_to_paper, hill
from assets.art.outline_shapes import ribbon, smooth
from assets.art.paper import INK, Array, Colour, line_noise, mix, noise, smoothstep
from assets.art.rivers import RANGES, RIVERS, SHORE, TOWNS
from assets.art.trees import bush

WIDTH, HEIGHT = 1080, 1320
NORTH, SOUTH, WEST, EAST = 28.35, 25.85, 116.95, 119.75
STREAM: Colour = (122, 160, 168)


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
    for px, py, size in ((1010.0, 1010.0, 15.0), (985.0, 1160.0, 12.0), (1035.0, 1215.0, 17.0), (960.0, 1245.0, 9.0)):
        hill(made, Hill(px, py - size, py + size * 0.5, size * 1.5, int(px), 0.5, PINE, colour=mix(BLUE, INK, 0.5)))
    return out


def mountains(made: Sheet, stream: Array, wild: Array) -> None:
    """Ranges where the country is wild, Danxia cliffs by the nine-bend stream; towns, rivers and the sea are kept free."""
    random = np.random.default_rng(14)
    clear = np.asarray(distance_transform_edt(stream < 0.3), np.float32)
    towns = [place(*at) for at in TOWNS]
    spots: list[tuple[float, float, float, bool]] = []
    for dx, dy, size in (
        (-62.0, -6.0, 30.0),
        (-36, 18, 36),
        (-88, 24, 32),
        (-60, 46, 40),
        (-108, 56, 30),
        (-28, 58, 30),
        (-86, 78, 34),
    ):
        px, py = place(27.66, 117.97)
        spots.append((px + dx, py + dy, size, True))
    for _ in range(5200):
        px, py = random.uniform(14, WIDTH - 14), random.uniform(40, HEIGHT - 14)
        here = float(wild[int(py), int(px)])
        if random.random() > here**1.6 or _at_sea(px, py):
            continue
        size = 12.0 + 29 * here * random.uniform(0.4, 1.2)
        column = slice(int(max(0, px - size)), int(min(WIDTH, px + size)))
        if clear[int(max(0, py - size * 1.3)) : int(py + 8), column].min() < 6:
            continue
        if any(
            abs(px - tx) < size + 58 and -26 < ty - py + size * 0.6 < 74 and px < tx + 92
            for tx, ty in towns
            if px > tx - 34 - size
        ):
            continue
        if any(
            np.hypot(px - ax, (py - ay) * 2.3) < (size + asize) * (0.62 if not rock else 0.95)
            for ax, ay, asize, rock in spots
        ):
            continue
        spots.append((px, py, size, False))
    for px, py, size, rock in sorted(spots, key=lambda spot: spot[1]):
        seed = int(px * 13 + py)
        far = 0.4 + 0.26 * py / HEIGHT + random.uniform(-0.06, 0.06)
        if rock:
            cliff(
                made,
                Hill(
                    px,
                    py - size * 1.45,
                    py + size * 0.25,
                    size * 0.6,
                    seed,
                    0.72,
                    ROCK,
                    5,
                    1.2,
                    mix(BLUE, INK, 0.6),
                    1.0,
                ),
            )
            continue
        lift = random.uniform(1.05, 1.55)
        hill(
            made,
            Hill(
                px,
                py - size * lift,
                py + size * 0.3,
                size * 1.25,
                seed,
                far,
                mix(PINE, BLUE, 0.4),
                colour=mix(BLUE, INK, 0.55),
                trees=0.5,
            ),
        )
        if random.random() < 0.25:
            bush(made, px + random.uniform(-1, 1) * size, py + size * 0.12, random.uniform(6, 10), seed, tone=0.5)


def _at_sea(px: float, py: float) -> bool:
    line = np.array([place(*at) for at in SHORE])
    return py > line[0, 1] - 20 and px > float(np.interp(py, line[:, 1], line[:, 0])) - 40


def frame(made: Sheet) -> None:
    """The edges of the scroll fall back to paper."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    edge = np.minimum(np.minimum(x, WIDTH - x), np.minimum(y, HEIGHT - y)) + 14 * noise("cloud", HEIGHT, WIDTH, 90)
    fade_to_paper(made, smoothstep(46, 4, np.asarray(edge, np.float32)))
