"""Paper: slips cut by hand, whose edges show their fibres."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from PIL import Image, ImageDraw

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import MARGIN, SCALE, Layer, Piece, daylight, depth, dyed, hand_cut, piece, waves

CREAM: Colour = (250, 244, 229)
FINE = 95
"""How well plain paper is coded."""


def fibres(height: int, width: int, seed: int, density: float) -> Array:
    """Long fibres of mulberry bark strewn in the pulp: a mask of fine bent hairs, `density` of them in 10,000 pixels."""
    image = Image.new("L", (width * 2, height * 2), 0)
    draw, random = ImageDraw.Draw(image), np.random.default_rng(seed)
    for _ in range(int(width * height / 10_000 * density)):
        x, y, turn = random.uniform(0, 2 * width), random.uniform(0, 2 * height), random.uniform(0, 2 * math.pi)
        line = []
        for _ in range(int(random.integers(5, 16))):
            line.append((x, y))
            turn += random.normal(0, 0.28)
            x, y = x + 9 * math.cos(turn), y + 9 * math.sin(turn)
        draw.line(line, fill=int(random.uniform(40, 150)), width=2)
    return np.asarray(image.reduce(2), np.float32) / np.float32(255)


def pulp(height: int, width: int, base: Colour, seed: int, *, density: float = 5.0, tone: float = 1.0) -> Array:
    """Hand-made paper seen near, shape (height, width, 3): slow mottling, fibres, a fine tooth; `tone` is how lively."""
    colour = dyed(base, height, width)
    cloud, mottle = waves(height, width, 420, 420, seed, 4), waves(height, width, 60, 60, seed + 3, 3)
    colour += tone * (cloud[..., None] * np.array((2.6, 2.8, 3.8)) + mottle[..., None] * np.array((1.2, 1.2, 1.6)))
    colour += 0.8 * waves(height, width, 2.2, 2.2, seed + 6)[..., None]
    colour -= fibres(height, width, seed + 9, density)[..., None] * np.array((17, 18, 22))
    return np.asarray(colour, np.float32)


def cut_slip(
    width: int, height: int, seed: int, base: Colour = CREAM, *, corners: float = 3.0, edge: float = 0.8
) -> Array:
    """A slip of `width` x `height` pixels in a piece 20 pixels wider and higher: no edge straight, none soft."""
    random = np.random.default_rng(seed)
    outline = [
        (10 + x + float(random.normal(0, corners)), 10 + y + float(random.normal(0, corners)))
        for x, y in ((0, 0), (width, 0), (width, height), (0, height))
    ]
    mask = hand_cut(outline, height + 20, width + 20, edge, seed)
    colour = pulp(height + 20, width + 20, base, seed)
    inside = depth(mask)
    colour += (5 * np.exp(-inside / 2.6))[..., None]
    colour -= (4.5 * np.exp(-((inside - 6.2) ** 2) / 12))[..., None]
    return piece(daylight(colour, 0.05), mask)


def slip(width: int, height: int, seed: int) -> Array:
    """A slip of `width` x `height` units, with its shadow."""
    layer = Layer(SCALE * (width + 2 * MARGIN), SCALE * (height + 2 * MARGIN))
    paper = cut_slip(SCALE * width, SCALE * height, seed, corners=1.6)
    layer.laid(paper, SCALE * MARGIN - 10, SCALE * MARGIN - 10, (4, 9), 0.40)
    return layer.picture()


PIECES = {
    name: Piece((width + 2 * MARGIN, height + 2 * MARGIN), partial(slip, width, height, seed), FINE)
    for name, width, height, seed in (("slip", 220, 62, 93), ("sheet", 400, 260, 41))
}
