"""The hills of the scroll map: airy washes of several sizes, their feet in mist, and the Danxia stumps by Wuyi.

A hill is seen flat, as on an old map: pigment pools under its ridge and thins to nothing at its foot, hollows are drawn down
from the peak, a broken line runs along the crest, moss stands on it.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.ndimage import gaussian_filter

from assets.art.brush import Sheet
from assets.art.paper import PAPER, Array, Colour, line_noise, mix, smoothstep
from assets.art.still.canvas import fbm

COOL: Colour = (66, 100, 98)
PALE: Colour = (152, 182, 168)
FAR_COOL: Colour = (120, 148, 156)
FAR_PALE: Colour = (188, 206, 208)
RUST: Colour = (186, 120, 94)
MOSS: Colour = (58, 84, 70)
CREST: Colour = (48, 72, 72)


class Hill(NamedTuple):
    """Where a hill stands (the middle of its foot, in pixels), how broad and high it is, and how far away (0-1)."""

    x: float
    y: float
    width: float
    height: float
    seed: int
    far: float = 0.0
    stump: bool = False
    """A Danxia stump: a flat head, steep sides, rust in the rock."""


def ridge(hill: Hill, columns: int, pad: int) -> tuple[Array, float]:
    """How high a hill stands at each column, 0-1, and where its peak is, 0-1 across it."""
    random = np.random.default_rng(hill.seed)
    x = ((np.arange(columns) - pad) / hill.width).astype(np.float32)
    if hill.stump:
        left, right = random.uniform(0.13, 0.24), random.uniform(0.76, 0.87)
        base = smoothstep(left - 0.18, left + 0.05, x) * (1 - smoothstep(right - 0.05, right + 0.18, x))
        high = base * (0.93 + 0.05 * np.sin(x * random.uniform(4, 8) + random.uniform(0, 6)))
        high = high - 0.1 * smoothstep(0.58, 0.74, x) * base * random.uniform(-0.4, 1.2)
        peak = (left + right) / 2
    else:
        peak = float(random.uniform(0.38, 0.62))
        high = np.zeros(columns, np.float32)
        shoulders = [(peak, 1.0, random.uniform(0.3, 0.4))]
        for side in (-1, 1):
            at = peak + side * random.uniform(0.16, 0.3)
            shoulders.append((at, random.uniform(0.45, 0.72), random.uniform(0.2, 0.3)))
        for at, tall, broad in shoulders:
            away = np.abs(x - at) / broad
            fall = 1 - random.uniform(0.4, 0.5) * away ** random.uniform(0.95, 1.45) - 0.05 * away**2.5
            high = np.maximum(high, tall * np.clip(fall, 0, 1) * (1 - smoothstep(1.3, 2.1, away)))
        high = high * smoothstep(-0.02, 0.16, x) * (1 - smoothstep(0.84, 1.02, x))
    rough = 0.018 * line_noise(columns, hill.seed + 1, 9) + 0.007 * line_noise(columns, hill.seed + 2, 3.5)
    return np.asarray(high + rough * smoothstep(0.05, 0.3, high), np.float32), float(peak)


def paint(sheet: Sheet, hill: Hill) -> None:
    """Paint one hill over what lies behind it."""
    pad = 12
    rows, columns = round(hill.height) + pad, round(hill.width) + 2 * pad
    left, top = round(hill.x - columns / 2), round(hill.y) - rows
    high, peak = ridge(hill, columns, pad)
    crest = pad + hill.height - 4 - high * (hill.height - 8)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    deep = y - crest[None]
    mask = np.clip(deep + 0.5, 0, 1) * (high > 0.02)[None]
    down, side = (y - pad) / hill.height, ((x - pad) / hill.width - peak) * 1.3
    alpha, colour = _wash(hill, x - pad - peak * hill.width, y, np.maximum(deep, 0), down, side)
    foot = 1 - smoothstep(0.5 if hill.stump else 0.42, 0.97, down + 0.05 * fbm(x / 40, y / 40, hill.seed % 97, 2))
    body = np.clip(mask * foot, 0, 1)
    alpha = alpha * body * (1 - 0.55 * hill.far)
    cover = np.clip(alpha + 0.5 * body, 0, 1)
    share = (alpha / np.maximum(cover, 1e-3))[..., None]
    _lay(sheet, np.array(PAPER, np.float32) * (1 - share) + colour * share, cover, left, top)
    _lines(sheet, hill, crest, high, peak, (left, top, pad))


def _wash(hill: Hill, across: Array, y: Array, deep: Array, down: Array, side: Array) -> tuple[Array, Array]:
    """How dense the wash is at each pixel, and its colour."""
    steep = 6.0 if hill.stump else 0.5
    fan = across / (deep + hill.height * steep) * (18 * hill.height / hill.width if hill.stump else 3.0)
    folds = 0.42 * fbm(fan * 2.6, down * 0.5, hill.seed % 83, 2) + 0.2 * fbm(fan * 8, down, hill.seed % 71, 2)
    cloud = fbm(across / hill.height / 0.32, y / hill.height / 0.32, hill.seed % 89, 3)
    texture = 0.7 * folds + 0.34 * cloud
    under = np.exp(-deep / (hill.height * 0.13))
    density = np.clip(0.36 + 0.34 * under + 0.15 * texture + 0.16 * np.clip(side, -0.6, 0.8), 0.05, 1)
    cool, pale = np.array(mix(COOL, FAR_COOL, hill.far)), np.array(mix(PALE, FAR_PALE, hill.far))
    share = np.clip(0.3 + 0.75 * down - 0.16 * texture - 0.3 * under, 0, 1)[..., None]
    colour = cool * (1 - share) + pale * share
    if hill.stump:
        rust = np.clip(0.78 - 0.3 * texture - side * 0.55, 0, 0.9)[..., None] * (1 - 0.3 * hill.far)
        colour = colour * (1 - rust) + np.array(RUST) * rust
    return np.asarray(density, np.float32), np.asarray(colour, np.float32)


def _lines(sheet: Sheet, hill: Hill, crest: Array, high: Array, peak: float, at: tuple[int, int, int]) -> None:
    """The crest's broken line, the hollows under it, moss and pines on it."""
    left, top, pad = at
    on = np.flatnonzero(high > 0.2)
    if len(on) < 12:
        return
    random = np.random.default_rng(hill.seed + 3)
    first, last = int(on[0]), int(on[-1])
    press = (0.05, 0.5, 0.8, 0.6, 1, 0.8, 1, 0.6, 0.8, 0.4, 0.05)
    line = [(left + i, top + float(crest[i]) + 0.4) for i in range(first, last, 3)]
    faint = mix(CREST, PAPER, 0.45 * hill.far)
    size = (1.7 + hill.height / 120) * (1 - 0.4 * hill.far)
    sheet.ink(line, size, hill.seed, colour=faint, tone=0.56 - 0.34 * hill.far, press=press, dry=0.1)
    if hill.far > 0.5:
        return
    for k in range(int(hill.width / 9) if hill.stump else int(2 + hill.height / 45)):
        i = int(random.uniform(first + (last - first) * 0.15, last - (last - first) * 0.15))
        y = float(crest[i]) + hill.height * random.uniform(0.03, 0.12)
        long = hill.height * (random.uniform(0.2, 0.62) if hill.stump else random.uniform(0.16, 0.34))
        lean = ((i - pad) / hill.width - peak) * long * (0.12 if hill.stump else 1.5)
        points = [(i, y), (i + lean * 0.4, y + long * 0.5), (i + lean, y + long)]
        points = [(left + px, top + py) for px, py in points]
        sheet.ink(points, 1.4 + hill.height / 160, hill.seed + k, colour=CREST, tone=0.17, press=(0.6, 1, 0.1), dry=0.4)
    spots = random.uniform(0.2, 0.8, 3 if hill.stump else 2)
    for k in range(int((3 + hill.width / 26) * (2.4 if hill.stump else 1))):
        i = int(np.clip(random.normal(first + (last - first) * random.choice(spots), hill.width * 0.055), first, last))
        size = float(random.uniform(4.2, 8.6) * (0.8 + hill.height / 320))
        here = (left + i + random.normal(0, 2), top + float(crest[i]) - size * 0.1 + abs(random.normal(0, 3)))
        sheet.dots([here], size, hill.seed + 31 * k, colour=MOSS, opaque=float(random.uniform(0.55, 0.9)))


def _lay(sheet: Sheet, colour: Array, cover: Array, left: int, top: int) -> None:
    """Lay a picture on the sheet, where it lies on it."""
    rows, columns = cover.shape
    x0, x1, y0, y1 = max(0, left), min(sheet.width, left + columns), max(0, top), min(sheet.height, top + rows)
    if x0 >= x1 or y0 >= y1:
        return
    part = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
    seen = cover[part][..., None]
    here = sheet.colour[y0:y1, x0:x1]
    sheet.colour[y0:y1, x0:x1] = here * (1 - seen) + colour[part] * seen


def mist(sheet: Sheet, y: float, broad: float, density: float, seed: int) -> None:
    """A band of mist across the sheet, as ranges have between them."""
    rows, columns = np.mgrid[0 : sheet.height, 0 : sheet.width].astype(np.float32)
    fog = np.clip(0.3 + 0.6 * fbm(columns / 320, rows / 90, seed, 3), 0, 1)
    band = np.exp(-(((rows - y) / broad) ** 2)) * gaussian_filter(fog, 2)
    sheet.body((slice(0, sheet.height), slice(0, sheet.width)), (248, 245, 237), band * density)
