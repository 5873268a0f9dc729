"""Where the eye goes: a guess at the point that must stay in view when a photograph is cropped. Staff may change it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

CENTRE = (0.5, 0.5)
SIDE = 48
"""Pixels of the longer side of the thumbnail that is looked at."""
BREADTH = 0.45
"""Standard deviation of the belief that people put what matters in the middle, as a part of each side."""
FLAT = 6.0
"""Mean energy (0 to 255) under which nothing stands out: then the middle is as good as any point."""


def focus(picture: Picture) -> tuple[float, float]:
    """Fractions of width and height from the top left, to a hundredth; the middle where nothing stands out.

    The centre of mass of edges and of what is more colourful than the rest, by what stands above their mean.
    """
    from PIL import Image, ImageChops, ImageFilter, ImageStat

    scale = SIDE / max(picture.size)
    size = max(8, round(picture.width * scale)), max(8, round(picture.height * scale))
    small = picture.convert("RGB").resize((size[0] + 4, size[1] + 4), Image.Resampling.BOX, reducing_gap=2.0)
    edges = small.filter(ImageFilter.GaussianBlur(0.8)).convert("L").filter(ImageFilter.FIND_EDGES)
    small, edges = _inside(small), _inside(edges)
    colour = small.convert("HSV").getchannel("S")
    usual = ImageStat.Stat(colour).median[0]
    value = small.convert("HSV").getchannel("V")
    stands_out = ImageChops.multiply(colour.point(lambda each: abs(each - usual)), value)
    energy = ImageChops.add(edges, stands_out.point(lambda each: each // 2))
    energy = energy.filter(ImageFilter.GaussianBlur(1.5))
    return _centre_of_mass(energy.tobytes(), *size)


def _inside(picture: Picture) -> Picture:
    """Without the rim, where a filter has nothing to go by."""
    return picture.crop((2, 2, picture.width - 2, picture.height - 2))


def _centre_of_mass(energy: bytes, width: int, height: int) -> tuple[float, float]:
    mean = sum(energy) / len(energy)
    if mean < FLAT and max(energy) < 4 * FLAT:
        return CENTRE
    total = across = down = 0.0
    for at, each in enumerate(energy):
        if each > mean:
            x, y = (at % width + 0.5) / width, (at // width + 0.5) / height
            prior = math.exp(-((x - 0.5) ** 2 + (y - 0.5) ** 2) / (2 * BREADTH**2))
            weight = (each - mean) ** 2 * prior
            total, across, down = total + weight, across + weight * x, down + weight * y
    return (round(across / total, 2), round(down / total, 2)) if total else CENTRE
