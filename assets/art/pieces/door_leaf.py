"""One leaf of a shop's door: three painted planks, rails with studs, a ring; lamplight along its inner edge."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from assets.art.paper import Array, Colour, mix
from assets.art.pieces.brass import ring_pull, stud
from assets.art.pieces.layer import Layer, Piece, moved, piece, plane, warped, waves
from assets.art.pieces.wood import lying, upright
from assets.art.still.canvas import blur, step

TONES: Mapping[str, Colour] = {
    "tea": (74, 100, 87),
    "liquor": (131, 71, 57),
    "wellness": (115, 100, 62),
    "rooms": (62, 84, 100),
}
"""The paint of each zone's door."""

SIZE = (196, 814)
"""Width and height of a leaf in pixels."""


def rail(layer: Layer, middle: int, height: int, paint: Colour, seed: int) -> None:
    """A board across the planks, with the shadow under it; the broad ones have studs."""
    width = layer.width
    wood = lying(height, width, mix(paint, (24, 22, 20), 0.16), seed, worn=0.45, under=mix(paint, (196, 172, 132), 0.5))
    y, _ = plane(height, width)
    wood *= (1.16 - 0.34 * y / height)[..., None]
    top = middle - height // 2
    fall = np.repeat(np.exp(-plane(16, 1)[0] / 5.0), width, 1)
    layer.shade(fall, 0, top + height, 0.55, (20, 18, 16))
    layer.over(piece(wood, np.ones((height, width), np.float32)), 0, top)
    if height < 30:
        return
    y, x = plane(30, 30)
    dark = np.exp(-((((x - 17) / 8.5) ** 2 + ((y - 18) / 8.5) ** 2) ** 1.4))
    for number in range(4):
        across = int((number + 0.5) * width / 4)
        layer.shade(dark, across - 15, middle - 15, 0.6, (20, 16, 12))
        layer.over(stud(19), across - 9, middle - 10)


def door_leaf(width: int, height: int, paint: Colour, seed: int, *, right: bool = False) -> Array:
    """A leaf in `paint`, its ring and the lamplight at the edge where the two leaves meet."""
    layer = Layer(width, height)
    random = np.random.default_rng(seed)
    cuts = [0, int(width * 0.35), int(width * 0.68), width]
    under = mix(paint, (196, 172, 132), 0.62)
    for number, (left, end) in enumerate(zip(cuts, cuts[1:])):
        red, green, blue = np.array(paint) * float(random.uniform(0.93, 1.08)) + random.uniform(-2, 2, 3)
        knots = tuple((float(random.uniform(0.2, 0.8)), float(random.uniform(0.1, 0.9))) for _ in range(1 + number % 2))
        wood = upright(height, end - left, (red, green, blue), seed * 10 + number, knots=knots, worn=0.5, under=under)
        _, x = plane(height, end - left)
        wood *= (1.05 - 0.10 * x / (end - left))[..., None]
        if number:
            wood *= (1 + 0.27 * np.exp(-x / 2.2))[..., None]
        wood *= (1 - 0.62 * np.exp(-(end - left - 1 - x) / 2.4))[..., None]
        layer.over(piece(wood, np.ones((height, end - left), np.float32)), left, 0)
    y, x = plane(height, width)
    layer.colour *= (1 + 0.08 * waves(height, width, 200, 200, seed + 5, 4))[..., None]
    rain = y / height + 0.06 * waves(height, width, 40, 60, seed)
    layer.colour *= (1 - 0.20 * step(0.80, 1.02, rain))[..., None]
    layer.colour *= (1 - 0.34 * np.exp(-y / 34))[..., None]
    for share, thick in ((0.075, 34), (0.30, 22), (0.76, 22), (0.925, 34)):
        rail(layer, int(share * height), thick, paint, seed + int(share * 100))
    inner = x if right else width - x
    ridge = 0.75 + 0.5 * np.clip(waves(height, width, 6, 90, seed + 9, 3), -0.6, 0.8)
    along = 0.25 + 0.75 * np.exp(-(((y / height - 0.60) / 0.34) ** 2))
    layer.glow(np.exp(-inner / 26) * ridge * along, strength=0.62, colour=(255, 190, 96))
    layer.glow(np.exp(-inner / 5) * along, strength=0.55, colour=(255, 220, 150))
    pull, across = ring_pull(25, 5.2)
    left, top = (44 if right else width - 44) - across, int(height * 0.5) - 4
    shadow = np.pad(pull[..., 3], 12)
    layer.shade(blur(moved(shadow, 4, 6), 3.2), left - 12, top - 12, 0.62, (18, 15, 12))
    layer.over(pull, left, top)
    mask = np.pad(np.ones((height - 6, width - 6), np.float32), 3)
    return piece(layer.colour, warped(mask, 0.9, 16, seed))


def flat(tone: str, seed: int) -> Array:
    """A left leaf seen from the front, for a door that opens."""
    return door_leaf(*SIZE, TONES[tone], seed)


PIECES = {
    f"leaf-{tone}": Piece((SIZE[0] // 2, SIZE[1] // 2), partial(flat, tone, 100 + 17 * number))
    for number, tone in enumerate(TONES)
}
