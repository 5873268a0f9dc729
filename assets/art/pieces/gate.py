"""A free-standing shop gate: tiled cap, blank plaque, lintel, posts, two leaves ajar with lamplight between, a stone sill.

In shares of its picture (left, top, right, bottom), for the page that writes on it and opens it:
plaque within its frame 0.196, 0.111, 0.804, 0.172; doorway between the posts, under the lintel 0.143, 0.209, 0.857, 0.929.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from assets.art.outline_shapes import Points
from assets.art.paper import INK, PAPER, Array, Colour, mix
from assets.art.pieces.brass import BRASS
from assets.art.pieces.door_leaf import TONES, door_leaf
from assets.art.pieces.layer import Layer, Piece, dyed, hand_cut, in_perspective, piece, plane, pooled, warped, waves
from assets.art.pieces.roof_tiles import cap, drawn
from assets.art.pieces.wood import BROWN, lying, upright
from assets.art.still.canvas import blur, step

WIDTH, HEIGHT = 532, 1130
PAD, BODY = 44, 444
"""Left of the posts, and from the outer side of one post to that of the other, in pixels."""
TOP, LINTEL, BASE = 64, 236, 1050
"""Where the posts begin, the doorway begins, the sill begins, in pixels."""
NIGHT: Colour = (20, 16, 12)


def lamplit(width: int, height: int, seed: int) -> Array:
    """The room behind the door: lamplight, brightest where the leaves part."""
    y, x = plane(height, width)
    along = np.exp(-(((y / height - 0.58) / 0.40) ** 2))
    light = (1.15 - np.abs(x - width / 2) / 34 * 0.62) * (0.35 + 0.65 * along)
    light = np.clip(light + 0.08 * waves(height, width, 90, 90, seed, 3), 0, 1)
    colour = np.array((58, 36, 22), np.float32) * (1 - light[..., None])
    colour = colour + np.array((255, 222, 146), np.float32) * light[..., None]
    hot = step(0.72, 1.0, light)[..., None]
    colour = colour * (1 - hot) + np.array((255, 244, 206), np.float32) * hot
    return piece(colour, np.ones((height, width), np.float32))


def doorway(layer: Layer, paint: Colour, seed: int, leaf: Callable[..., Array] = door_leaf) -> None:
    """The lamplit room and two of `leaf` in front of it, turned a little inwards."""
    left, wide, tall = PAD + 26, BODY - 52, BASE - LINTEL
    layer.over(lamplit(wide, tall, seed), left, LINTEL)
    layer.over(piece(dyed((46, 32, 22), 14, wide), np.ones((14, wide), np.float32)), left, LINTEL - 10)
    half = wide // 2
    for right in (False, True):
        flat = leaf(half, tall, paint, seed + 40 * right, right=right)
        corners: Points = (
            [(13, 15), (half, 0), (half, tall), (13, tall - 12)]
            if right
            else [(0, 0), (half - 13, 15), (half - 13, tall - 12), (0, tall)]
        )
        layer.over(in_perspective(flat, corners), left + half * right, LINTEL)


def posts(layer: Layer, seed: int) -> None:
    """Two posts on their stones, an ink line down their outer sides, and their shadows in the doorway."""
    tall = BASE - TOP
    for side in (0, 1):
        left = PAD + (BODY - 34) * side
        wood = upright(tall, 34, BROWN, seed + 3 + side, knots=((0.4, 0.3 + 0.4 * side),))
        _, x = plane(1, 34)
        wood *= (0.60 + 0.62 * np.sin(np.pi * (0.18 + 0.72 * (1 - x / 33))))[..., None]
        fall = np.repeat(np.exp(-plane(1, 26)[1] / (9.0 if side == 0 else 5.0)), BASE - LINTEL, 0)
        layer.shade(fall[:, :: -1 if side else 1], left + 34 - 60 * side, LINTEL, 0.55, NIGHT)
        mask = np.pad(np.ones((tall, 28), np.float32), ((0, 0), (3, 3)))
        layer.over(piece(wood, warped(mask, 0.6, 30, seed + side)), left, TOP)
        edge = left + 4.5 if side == 0 else left + 29.5
        drawn(
            layer,
            [(edge, TOP + 20), (edge + 0.4, 500), (edge, BASE - 50)],
            2.4,
            (0.4, 1, 0.5, 0.9, 0.3),
            INK,
            0.5,
            seed + side,
        )
        stone = np.array((150, 152, 146), np.float32) * (1 + 0.10 * waves(54, 50, 12, 12, seed, 3))[..., None]
        _, x = plane(1, 50)
        stone = stone * (0.8 + 0.4 * np.sin(np.pi * (0.15 + 0.75 * (1 - x / 49))))[..., None]
        mask = hand_cut([(7, 2), (43, 2), (48, 20), (46, 52), (4, 52), (2, 20)], 54, 50, 0.8, seed)
        layer.over(piece(pooled(stone, mask, 0.35), mask), left - 8, BASE - 54)


def beam(layer: Layer, seed: int) -> None:
    """The lintel, and the shadow that it throws on the leaves."""
    wood = lying(46, BODY + 44, mix(BROWN, (40, 30, 24), 0.15), seed + 6, knots=((0.5, 0.22),))
    y, _ = plane(46, 1)
    wood *= (1.22 - 0.52 * y / 45)[..., None]
    layer.shade(np.repeat(np.exp(-y / 15.0), BODY - 40, 1), PAD + 20, LINTEL, 0.75, (22, 16, 12))
    mask = np.pad(np.ones((40, BODY + 36), np.float32), ((3, 3), (4, 4)))
    layer.over(piece(wood, warped(mask, 1.4, 28, seed)), PAD - 22, LINTEL - 44)


def plaque(layer: Layer, paint: Colour, seed: int) -> None:
    """The board under the cap and the blank plaque that leans forward from it, in its worn brass frame."""
    tall, wide = LINTEL - TOP - 40, BODY - 60
    wood = lying(tall, wide, mix(BROWN, paint, 0.45), seed + 8, worn=0.4)
    wood *= (0.66 + 0.3 * plane(tall, 1)[0] / tall)[..., None]
    layer.over(piece(wood, np.ones((tall, wide), np.float32)), PAD + 30, TOP)
    wide, tall = 366, 100
    wood = lying(tall, wide, mix(paint, (22, 20, 18), 0.48), seed + 9)
    wood *= (1.12 - 0.20 * plane(tall, 1)[0] / tall)[..., None]
    left, top = layer.width // 2 - wide // 2, 110
    mask = hand_cut([(3, 3), (wide - 3, 3), (wide - 7, tall - 3), (7, tall - 3)], tall, wide, 0.7, seed)
    layer.shade(blur(np.pad(mask, 24), 7), left - 20, top - 12, 0.75, (18, 14, 10))
    layer.over(piece(wood, mask), left, top)
    outer = hand_cut([(9, 8), (wide - 9, 8), (wide - 12, tall - 9), (12, tall - 9)], tall, wide, 0.5, seed + 1)
    inner = hand_cut([(13, 12), (wide - 13, 12), (wide - 15, tall - 13), (15, tall - 13)], tall, wide, 0.5, seed + 2)
    wear = 0.55 + 0.45 * step(-0.5, 0.4, waves(tall, wide, 10, 10, seed, 3))
    layer.tint(np.clip(outer - inner, 0, 1) * wear, BRASS, left, top, 0.85)


def sill(layer: Layer, seed: int) -> None:
    """The stone step, with the light that falls out on it."""
    wide, tall = BODY + 60, 58
    y, x = plane(tall, wide)
    stone = np.array((172, 172, 164), np.float32) * (1 + 0.08 * waves(tall, wide, 26, 26, seed + 4, 4))[..., None]
    stone = stone * np.where(y < 26, 1.10, 0.80 - 0.10 * (y - 26) / 32)[..., None]
    stone = stone + (26 * np.exp(-((y - 26) ** 2) / 5))[..., None]
    outline = [(22, 2), (wide - 22, 2), (wide - 4, 27), (wide - 5, 55), (5, 55), (4, 27)]
    mask = hand_cut(outline, tall, wide, 1.0, seed)
    layer.over(piece(pooled(stone, mask, 0.3, 4), mask), PAD - 30, BASE - 4)
    wedge = np.clip(1 - np.abs(x - wide / 2) / (16 + 1.7 * y), 0, 1) * (1 - 0.55 * y / tall)
    light = wedge * mask * (0.85 + 0.2 * waves(tall, wide, 18, 18, seed, 3))
    layer.glow(light, PAD - 30, BASE - 4, 0.95, (255, 196, 104))


def weathered(layer: Layer, seed: int) -> Array:
    """What stands on `layer` as a painting on paper: blooms and grain, but where the lamp shines."""
    picture = layer.picture()
    bloom, grain = waves(HEIGHT, WIDTH, 130, 130, seed + 77, 4), waves(HEIGHT, WIDTH, 7, 7, seed + 78, 2)
    y, x = plane(HEIGHT, WIDTH)
    lamp = (
        (1 - step(16, 46, np.abs(x - WIDTH / 2))) * step(LINTEL, LINTEL + 60, y) * (1 - step(BASE - 20, BASE + 30, y))
    )
    colour = picture[..., :3] * (1 + (0.06 * bloom + 0.018 * grain) * (1 - lamp))[..., None]
    thin = ((0.05 + 0.05 * step(0.1, 0.8, bloom) + 0.03 * step(0.2, 0.9, grain)) * (1 - lamp))[..., None]
    return piece(colour * (1 - thin) + np.array(PAPER, np.float32) * thin, picture[..., 3])


def gate(tone: str, seed: int) -> Array:
    """The gate of a zone, in the colour of its paint."""
    paint = TONES[tone]
    layer = Layer(WIDTH, HEIGHT)
    doorway(layer, paint, seed)
    posts(layer, seed)
    beam(layer, seed)
    plaque(layer, paint, seed)
    cap(layer, seed)
    sill(layer, seed)
    return weathered(layer, seed)


PIECES = {
    f"gate-{tone}": Piece((WIDTH // 2, HEIGHT // 2), partial(gate, tone, 100 + 17 * number))
    for number, tone in enumerate(TONES)
}
