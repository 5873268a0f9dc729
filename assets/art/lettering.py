"""Real characters written with a brush: a column on a label or a scroll, one on a jar, a seal. Positions and sizes in pixels.

The shapes come from the Kai face of this repository; the ink wanders a little at its edges and runs dry in places, as the
rest of the picture does.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy.ndimage import gaussian_filter, map_coordinates

from assets.art.brush import Sheet
from assets.art.paper import INK, SEAL, WHITE, Array, Colour, noise, smoothstep

KAI = Path(__file__).resolve().parent.parent / "fonts" / "KioskKai-Regular.ttf"
FINE = 4
"""Samples across a pixel while a character is drawn."""


@lru_cache(maxsize=8)
def face(size: int) -> ImageFont.FreeTypeFont:
    """The Kai face at `size` pixels."""
    return ImageFont.truetype(str(KAI), size, layout_engine=ImageFont.Layout.BASIC)


def shape(mark: str, side: int, weight: float) -> Array:
    """A mask of one character in a square of `side` pixels, its ink in the middle; `weight` thickens it, as a share of `side`."""
    font = face(int(side * FINE * 0.86))
    image = Image.new("L", (side * FINE, side * FINE), 0)
    left, top, right, bottom = font.getbbox(mark)
    at = (side * FINE / 2 - (left + right) / 2, side * FINE / 2 - (top + bottom) / 2)
    ImageDraw.Draw(image).text(at, mark, fill=255, font=font, stroke_width=round(side * FINE * weight))
    return np.asarray(image.reduce(FINE), np.float32) / np.float32(255)


def character(
    sheet: Sheet,
    mark: str,
    cx: float,
    cy: float,
    size: float,
    seed: int,
    *,
    colour: Colour = INK,
    tone: float = 1.1,
    dry: float = 0.35,
    weight: float = 0.012,
    opaque: float = 0.0,
) -> None:
    """One character about `size` pixels high with its middle at (cx, cy); `dry` lets the paper show through the ink."""
    side = max(6, round(size))
    x0, y0 = round(cx - side / 2), round(cy - side / 2)
    if x0 < 0 or y0 < 0 or x0 + side > sheet.width or y0 + side > sheet.height:
        raise ValueError(f"{mark} does not fit on the sheet at ({cx:.0f}, {cy:.0f})")
    window = (slice(y0, y0 + side), slice(x0, x0 + side))
    plain = shape(mark, side, weight)
    y, x = np.mgrid[0:side, 0:side].astype(np.float32)
    sway = 0.02 * side
    drift_y, drift_x = noise("mottle", side, side, seed) * sway, noise("mottle", side, side, seed + 1) * sway
    inked = map_coordinates(plain, [y + drift_y, x + drift_x], order=1)
    if side > 40:
        soft = np.asarray(gaussian_filter(inked, side * 0.008))
        bitten = soft + 0.16 * noise("grain", side, side, seed + 2)
        inked = smoothstep(0.34, 0.66, np.asarray(bitten, np.float32)) * (soft > 0.08)
    fine, mottle = noise("grain", side, side, seed + 3), noise("mottle", side, side, seed + 4)
    load = 1 + 0.18 * mottle - dry * np.clip(0.5 * fine + 0.8 * mottle - 0.1, 0, 1)
    if opaque:
        sheet.body(window, colour, np.asarray(inked * np.clip(load, 0, 1) * opaque, np.float32))
    else:
        sheet.glaze(window, colour, np.asarray(inked * load * tone, np.float32))


def column(
    sheet: Sheet,
    words: str,
    cx: float,
    cy: float,
    size: float,
    seed: int,
    *,
    colour: Colour = INK,
    tone: float = 1.1,
    dry: float = 0.35,
    weight: float = 0.012,
    pitch: float = 1.04,
) -> None:
    """`words` from top to bottom about their middle (cx, cy), each character `size` pixels high, `pitch` apart."""
    for k, mark in enumerate(words):
        y = cy + (k - (len(words) - 1) / 2) * size * pitch
        lean = float(np.random.default_rng(seed + k).normal(0, 0.012)) * size
        character(sheet, mark, cx + lean, y, size, seed + 7 * k, colour=colour, tone=tone, dry=dry, weight=weight)


def label(
    sheet: Sheet,
    cx: float,
    cy: float,
    wide: float,
    tall: float,
    seed: int,
    words: str,
    colour: Colour = (236, 224, 194),
    ink: Colour = INK,
) -> None:
    """A strip of paper stuck on a jar or a bottle, `words` written down it."""
    box = [
        (cx - wide / 2, cy - tall / 2),
        (cx + wide / 2, cy - tall / 2 + 2),
        (cx + wide / 2 - 1, cy + tall / 2),
        (cx - wide / 2 + 1, cy + tall / 2 - 2),
    ]
    sheet.wash(box, colour, seed, tone=0.95, shade=0.25, rim=0.3, edge=0.9)
    sheet.contour(box, 1.5, seed + 1, tone=0.35)
    size = min(wide * 0.78, tall * 0.9 / (1 + 1.04 * (len(words) - 1)))
    pitch = max(1.04, min(1.2, (tall * 0.86 - size) / size / max(1, len(words) - 1)))
    column(sheet, words, cx, cy, size, seed + 2, colour=ink, pitch=pitch)


def diamond(sheet: Sheet, cx: float, cy: float, side: float, seed: int, mark: str = "酒") -> None:
    """A square of red paper standing on its corner, one character upright in it."""
    box = [(cx, cy - side), (cx + side * 0.94, cy), (cx, cy + side), (cx - side * 0.94, cy)]
    sheet.wash(box, SEAL, seed, tone=1.05, shade=0.3, rim=0.3, edge=1.0, second=(190, 84, 60))
    character(sheet, mark, cx, cy, side * 1.06, seed + 2, colour=(60, 26, 22), tone=1.5, weight=0.018)


def chop(sheet: Sheet, cx: float, cy: float, side: float, seed: int, mark: str = "茶") -> None:
    """A small red seal, its character left white."""
    half = side / 2
    sheet.wash(
        [(cx - half, cy - half), (cx + half, cy - half), (cx + half, cy + half), (cx - half, cy + half)],
        SEAL,
        seed,
        tone=1.05,
        shade=0.1,
        rim=0.2,
        edge=0.9,
    )
    character(sheet, mark, cx, cy, side * 0.92, seed + 1, colour=WHITE, opaque=0.95, dry=0.2)
