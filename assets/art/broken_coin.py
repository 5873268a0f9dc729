"""A bronze coin broken in two. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import rotate

from assets.art.brush import Sheet
from assets.art.lettering import character
from assets.art.outline_shapes import filled, oval
from assets.art.paper import INK, Array, Colour, mix

BRONZE: Colour = (176, 122, 66)
PATINA: Colour = (112, 134, 104)


def coin(half: float, seed: int) -> Array:
    """A round coin with a square hole and the four characters of a Tang coin: straight colour and alpha of a square sheet."""
    side = int(half * 2.4)
    sheet, c = Sheet(side, side), side / 2
    dark = mix(BRONZE, INK, 0.55)
    sheet.wash(oval(c, c + half * 0.05, half, half), mix(BRONZE, INK, 0.4), seed, tone=1.2, edge=1.2)
    sheet.wash(
        oval(c, c, half, half), BRONZE, seed + 1, second=mix(BRONZE, PATINA, 0.55), tone=1.1, edge=1.2, grain=0.6
    )
    sheet.wash(
        oval(c, c, half * 0.86, half * 0.86),
        mix(BRONZE, INK, 0.14),
        seed + 2,
        second=mix(BRONZE, PATINA, 0.6),
        tone=0.6,
        edge=1,
    )
    for radius in (1.0, 0.85):
        sheet.contour(oval(c, c, half * radius, half * radius), half * 0.04, seed + 3, colour=dark, lost=0.05)
    for at, mark in (((0, -0.54), "開"), ((0, 0.54), "元"), ((0.54, 0), "通"), ((-0.54, 0), "寶")):
        x, y = c + half * at[0], c + half * at[1]
        character(sheet, mark, x, y, half * 0.44, seed + 5, colour=(58, 40, 28), tone=1.5, dry=0.5, weight=0.02)
    hole = half * 0.24
    square = np.array(
        [(c - hole, c - hole), (c + hole, c - hole), (c + hole, c + hole), (c - hole, c + hole)], np.float32
    )
    sheet.contour(square, half * 0.07, seed + 9, colour=dark, tone=1.1, lost=0)
    picture = sheet.picture()
    picture[..., 3] *= 1 - filled([square], side, side)
    return picture


def lay(sheet: Sheet, picture: Array, cx: float, cy: float) -> None:
    """Put `picture` (straight colour and alpha) on the sheet with its middle at (cx, cy)."""
    height, width = picture.shape[:2]
    y0, x0 = round(cy - height / 2), round(cx - width / 2)
    window = (slice(y0, y0 + height), slice(x0, x0 + width))
    alpha = np.asarray(picture[..., 3], np.float32)
    sheet.colour[window] += (picture[..., :3] - sheet.colour[window]) * alpha[..., None]
    sheet.cover[window] += (1 - sheet.cover[window]) * alpha


def broken_coin(sheet: Sheet, cx: float, cy: float, half: float, seed: int) -> None:
    """The coin in two halves along a jagged break, the right half fallen away."""
    whole = coin(half, seed)
    side = whole.shape[0]
    down = np.arange(side, dtype=np.float32)
    jag = np.interp(down / side, np.linspace(0, 1, 15), np.random.default_rng(seed).uniform(-0.045, 0.045, 15)) * side
    crack = side * (0.58 - 0.16 * down / side) + jag
    right = smooth_side(np.arange(side, dtype=np.float32)[None, :] - crack[:, None])
    for k, (share, angle, dx, dy) in enumerate(((1 - right, 6.0, -0.06, 0.0), (right, -17.0, 0.34, 0.1))):
        part = whole.copy()
        part[..., 3] *= share
        flat = np.dstack([part[..., :3] * part[..., 3:], part[..., 3]])
        turned = np.asarray(rotate(flat, angle, reshape=False, order=1), np.float32)
        alpha = np.clip(turned[..., 3:], 0, 1)
        colour = np.where(alpha > 1e-3, turned[..., :3] / np.maximum(alpha, 1e-3), 0)
        sheet.shadow(
            cx + half * (dx + (0.4 if k else -0.3)), cy + half * (1.0 + dy * 0.6), half * 0.62, half * 0.1, 0.4
        )
        lay(sheet, np.asarray(np.dstack([colour, alpha]), np.float32), cx + half * dx, cy + half * dy)


def smooth_side(away: Array) -> Array:
    """0 left of a line to 1 right of it, within a pixel."""
    return np.asarray(np.clip(away + 0.5, 0, 1), np.float32)
