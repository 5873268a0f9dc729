"""A seal of Shoushan stone that leans, its knob carved as a little mountain, its face wet with vermilion."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import rotate

from assets.art.outline_shapes import Points, filled, ribbon, smooth
from assets.art.paper import SEAL, Array, Colour
from assets.art.pieces.layer import (
    Layer,
    Piece,
    depth,
    dyed,
    hand_cut,
    moved,
    piece,
    plane,
    premultiplied,
    warped,
    waves,
)
from assets.art.still.canvas import blur

HONEY: Colour = (226, 178, 106)
SIDE: Colour = (176, 122, 66)
KNOB: Colour = (204, 152, 84)
WIDTH, HEIGHT = 300, 430


def shoushan(colour: Colour, light: Array | float, seed: int = 3) -> Array:
    """Honey stone with pale veins, shape (HEIGHT, WIDTH, 3), under so much light."""
    cloud = waves(HEIGHT, WIDTH, 70, 70, seed, 4)
    vein = 0.35 * np.exp(-(((np.abs(waves(HEIGHT, WIDTH, 120, 120, seed + 2, 4)) - 0.08) / 0.03) ** 2))[..., None]
    stone = dyed(colour, HEIGHT, WIDTH) * (1 + 0.16 * cloud)[..., None] * (1 - vein) + np.array((250, 232, 200)) * vein
    return np.asarray(stone * light, np.float32)


def cut(layer: Layer, points: Points, colour: Colour, strength: float, width: float) -> None:
    """A line in the stone, thin at both ends."""
    line = smooth(points, step=1.5)
    widths = np.asarray(width * np.sin(np.linspace(0.15, np.pi - 0.15, len(line))), np.float32)
    layer.tint(ribbon(line, widths, HEIGHT, WIDTH), colour, strength=strength)


def upright() -> Array:
    """The stone standing, seen a little from below."""
    layer = Layer(WIDTH, HEIGHT)
    y, x = plane(HEIGHT, WIDTH)
    crest: Points = [(64, 158), (70, 118), (92, 100), (100, 62), (128, 34), (150, 40), (164, 74), (190, 84), (206, 116)]
    knob = warped(filled([np.array([*crest, (222, 132), (230, 158)], np.float32)], HEIGHT, WIDTH), 1.2, 14, 3)
    slope = np.gradient(blur(np.minimum(depth(knob), 26), 5) + 5 * waves(HEIGHT, WIDTH, 18, 18, 7, 3))
    lit = np.clip(0.86 + 0.42 * (slope[0] * 0.8 + slope[1] * 0.7), 0.45, 1.35)[..., None]
    layer.over(piece(shoushan(KNOB, lit), knob))
    folds: tuple[Points, ...] = (
        [(128, 40), (118, 76), (112, 120), (96, 152)],
        [(150, 48), (148, 90), (158, 128), (152, 154)],
        [(188, 90), (184, 124), (198, 152)],
        [(94, 106), (88, 134), (80, 154)],
    )
    for fold in folds:
        cut(layer, fold, (120, 74, 36), 0.55, 4)
        cut(layer, [(right + 4, down + 1) for right, down in fold], (255, 236, 196), 0.5, 2.4)
    front = hand_cut([(58, 150), (206, 154), (202, 366), (62, 362)], HEIGHT, WIDTH, 0.6, 3)
    side = hand_cut([(206, 154), (240, 140), (234, 344), (202, 366)], HEIGHT, WIDTH, 0.5, 4)
    light = 1.10 - 0.16 * (x - 58) / 150 - 0.10 * (y - 150) / 220
    layer.over(piece(shoushan(HONEY, light[..., None]), front))
    layer.over(piece(shoushan(SIDE, 1.0), side))
    layer.glow(front * np.exp(-(((x - 84) / 10) ** 2) - ((y - 250) / 90) ** 2), strength=0.55, colour=(255, 248, 226))
    layer.glow(front * np.exp(-(((x - 150) / 70) ** 2) - ((y - 320) / 60) ** 2), strength=0.25, colour=(255, 190, 96))
    cut(layer, [(58, 151), (130, 152), (206, 154)], (255, 240, 206), 0.75, 3.2)
    cut(layer, [(205, 156), (204, 260), (202, 364)], (255, 232, 190), 0.5, 3)
    face = hand_cut([(62, 361), (202, 365), (234, 344), (234, 354), (204, 384), (62, 380)], HEIGHT, WIDTH, 0.7, 3)
    paste = 0.86 + 0.25 * waves(HEIGHT, WIDTH, 9, 9, 3, 3)
    layer.over(piece(dyed(SEAL, HEIGHT, WIDTH) * paste[..., None], face))
    return layer.picture()


def seal_stone() -> Array:
    """The stone of 210 x 260 units in the air, leaning to the left, its shadow below it to the right."""
    width, height = 420, 520
    stone = premultiplied(upright(), lambda one: np.asarray(rotate(one, 20, reshape=True, order=1), np.float32))
    layer = Layer(width, height)
    at = ((width - stone.shape[1]) // 2 - 6, (height - stone.shape[0]) // 2 - 6)
    mask = np.zeros((height, width), np.float32)
    rows, columns = slice(max(at[1], 0), at[1] + stone.shape[0]), slice(max(at[0], 0), at[0] + stone.shape[1])
    cropped = stone[max(-at[1], 0) :, max(-at[0], 0) :, 3]
    mask[rows, columns] = cropped[: mask[rows, columns].shape[0], : mask[rows, columns].shape[1]]
    layer.tint(blur(moved(mask, 14, 26), 13), (60, 50, 40), strength=0.42)
    layer.over(stone, *at)
    return layer.picture()


PIECES = {"seal-stone": Piece((210, 260), seal_stone)}
