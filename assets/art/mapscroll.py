"""The scroll map: Nanping and the Min down to Fuzhou, rivers that widen, ranges that cluster; no names, no borders.

A place at (latitude, longitude) lies at x = (lon - 116.95) / 2.8 * (W - 120) + 50, y = (28.35 - lat) / 2.5 * (H - 100) + 40.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from assets.art.brush import Sheet
from assets.art.map_hills import Hill, mist, paint
from assets.art.outline_shapes import ribbon, smooth
from assets.art.paper import PAPER, Array, Colour, line_noise, noise, smoothstep
from assets.art.rivers import RANGES, RIVERS, SHORE, TOWNS

WIDTH, HEIGHT = 1080, 1320
NORTH, SOUTH, WEST, EAST = 28.35, 25.85, 116.95, 119.75
STREAM: Colour = (122, 160, 168)
ISLANDS = ((1010.0, 1014.0, 44.0), (985.0, 1164.0, 36.0), (1035.0, 1220.0, 48.0), (960.0, 1248.0, 30.0))
"""Islands off the coast: the foot of each, and how broad it is."""
STUMPS = (
    (-186, 30, 84, 128),
    (-130, 38, 112, 158),
    (-70, 34, 60, 92),
    (-224, 52, 56, 66),
    (-164, 72, 74, 62),
    (-92, 70, 50, 46),
)
"""The Danxia stumps about the nine-bend stream: the foot of each from it, its breadth and height."""
SIZES = ((150.0, 210.0, 260), (92.0, 140.0, 700), (48.0, 84.0, 2200))
"""Breadths of hills, the largest first, and how often each is tried."""
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
    made.glaze(whole, (196, 206, 184), np.clip(0.5 * wild + 0.3 * relief, 0, 1) * 0.3)
    valley = np.asarray(gaussian_filter(stream, 26)) * 2.2
    made.body(whole, MIST, np.clip(valley, 0, 0.7))
    stream *= 1 - smoothstep(-16, 10, sea(made))
    mountains(made, stream, wild)
    flow(made, stream)
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
    """Ranges of several sizes where the country is wild, Danxia stumps by the nine-bend stream; the farther up, the paler.

    Rivers, towns with room for their names, and the sea are kept free.
    """
    free = _free(stream)
    red = place(27.66, 117.97)
    found = [
        Hill(red[0] + x, red[1] + y, width, height, 700 + n, stump=True)
        for n, (x, y, width, height) in enumerate(STUMPS)
    ]
    taken = np.zeros((HEIGHT, WIDTH), np.float32)
    for hill in found:
        free[_part(hill, 0.5, 1.0, -0.1)] = False
    random = np.random.default_rng(14)
    for least, most, tries in SIZES:
        for n in range(tries):
            width = float(random.uniform(least, most))
            height = width * float(random.uniform(0.5, 0.8))
            x, y = float(random.uniform(-10, WIDTH + 10)), float(random.uniform(96, HEIGHT - 34))
            here = float(wild[min(HEIGHT - 1, int(y)), int(np.clip(x, 0, WIDTH - 1))])
            far = float(np.clip(0.8 - (y - 96) / 420, 0, 0.75)) + (0.25 if width < 84 and random.random() < 0.4 else 0)
            hill = Hill(x, y, width, height, 1000 + n + round(least), min(far, 0.85))
            head, foot = _part(hill, 0.36, 0.9, -0.12), _part(hill, 0.46, 0.55, -0.05)
            if random.random() > 0.16 + here or free[head].size == 0 or free[foot].size == 0:
                continue
            if (~free[head]).mean() > 0.012 or (~free[foot]).mean() > 0.07:
                continue
            if taken[head].mean() > (0.26 if width > 90 else 0.14):
                continue
            taken[head] += 0.6
            found.append(hill)
    found += [Hill(x, y, width, width * 0.5, int(x), 0.3) for x, y, width in ISLANDS]
    bands = list(range(240, HEIGHT, 100))
    for hill in sorted(found, key=lambda hill: hill.y):
        while bands and hill.y > bands[0]:
            mist(made, bands[0] - 40, 44, 0.4, bands.pop(0))
        paint(made, hill)


def _part(hill: Hill, aside: float, above: float, below: float) -> tuple[slice, slice]:
    """The rows and columns of the sheet from a share of a hill's height above its foot to a share below, and aside."""
    rows = slice(max(0, int(hill.y - above * hill.height)), max(0, int(hill.y + below * hill.height)))
    return rows, slice(max(0, int(hill.x - aside * hill.width)), max(0, int(hill.x + aside * hill.width)))


def _free(stream: Array) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """Where hills may stand."""
    free = np.asarray(gaussian_filter((stream > 0.2).astype(np.float32), 6)) < 0.1
    for latitude, longitude in TOWNS:
        x, y = (round(at) for at in place(latitude, longitude))
        free[max(0, y - 62) : y + 78, max(0, x - 78) : x + 84] = False
    shore = np.array([place(*at) for at in SHORE])
    edge = np.interp(np.arange(HEIGHT), shore[:, 1], shore[:, 0], left=WIDTH + 200)
    free &= (np.arange(WIDTH)[None, :] < edge[:, None] - 30) | (np.arange(HEIGHT)[:, None] < shore[0, 1])
    free[:560, 812:1060] = False  # the page's name stands here
    free[:40] = free[HEIGHT - 30 :] = False
    return free


def frame(made: Sheet) -> None:
    """The edges of the scroll fall back to paper."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    edge = np.minimum(np.minimum(x, WIDTH - x), np.minimum(y, HEIGHT - y)) + 14 * noise("cloud", HEIGHT, WIDTH, 90)
    fade_to_paper(made, smoothstep(46, 4, np.asarray(edge, np.float32)))
