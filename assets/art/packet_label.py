"""The label of a packet of tea as the primer shows it: an example's words in their places, none of them anybody's."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw

from assets.art.lettering import face
from assets.art.paper import INK, SEAL, Array, Colour
from assets.art.pieces.layer import Layer
from assets.art.pieces.paper_slip import cut_slip

SIZE = (1080, 1140)
"""Width and height in pixels of the picture."""
LEFT, ROW, TOP = 384, 86, 136
"""Where the rows of small words begin, how far they are apart, and where the first one stands, in pixels."""
ROWS = (
    "品名：示例岩茶（乌龙茶）",
    "配料：茶叶",
    "净含量：125 克（5 克 × 25 包）",
    "等级：示例级",
    "产品标准代号：GB/T 00000",
    "食品生产许可证编号：SC00000000000000",
    "生产日期：见封口　保质期：00 个月",
    "贮存条件：干燥、避光、无异味",
    "生产者：示例茶厂　产地：示例县",
    "地址：示例路 1 号　电话：0000-0000000",
)
"""What a label has to say of packed tea (GB 7718), each line with words that nobody bears."""
FINE = 3
"""Samples across a pixel while words and lines are drawn."""


def label() -> Array:
    """The label lying on nothing, with its shadow; shape (height, width, 4)."""
    width, height = SIZE
    layer = Layer(width, height)
    layer.laid(cut_slip(width - 80, height - 90, 61), 30, 30, (6, 12), 0.4)
    _print(layer, _frame, (120, 84, 60))
    _print(layer, _words, INK)
    _print(layer, _seal, SEAL)
    _print(layer, _bars, INK)
    return layer.picture()


def _print(layer: Layer, draw: Callable[[ImageDraw.ImageDraw], None], colour: Colour) -> None:
    """What `draw` draws in white on black, printed onto the layer in one colour."""
    plate = Image.new("L", (layer.width * FINE, layer.height * FINE), 0)
    draw(ImageDraw.Draw(plate))
    mask = np.asarray(plate.reduce(FINE), np.float32) / np.float32(255)
    layer.tint(mask, colour, strength=0.92)


def _frame(pen: ImageDraw.ImageDraw) -> None:
    """Two lines around the label, and one between the name and what is said of it."""
    width, height = SIZE
    for inset, wide in ((72, 5), (84, 2)):
        box = [side * FINE for side in (inset, inset, width - inset - 8, height - inset - 18)]
        pen.rectangle(box, outline=255, width=wide * FINE)
    pen.line([at * FINE for at in (LEFT - 40, 110, LEFT - 40, height - 130)], fill=255, width=2 * FINE)


def _words(pen: ImageDraw.ImageDraw) -> None:
    """The name, upright, and the rows beside it."""
    for at, mark in enumerate("示例岩茶"):
        pen.text(((150 + 60) * FINE, (190 + at * 150) * FINE), mark, fill=255, font=face(128 * FINE), anchor="mm")
    for at, words in enumerate(ROWS):
        pen.text((LEFT * FINE, (TOP + at * ROW) * FINE), words, fill=255, font=face(29 * FINE), anchor="lm")


def _seal(pen: ImageDraw.ImageDraw) -> None:
    """A round mark with mountains: where a mark stands, and nobody's."""
    middle, radius = (206, 900), 84
    box = [(middle[side] + sign * radius) * FINE for sign in (-1, 1) for side in (0, 1)]
    pen.ellipse(box, outline=255, width=6 * FINE)
    hills = [(140, 930), (176, 872), (200, 912), (230, 850), (276, 930)]
    pen.line([(x * FINE, y * FINE) for x, y in hills], fill=255, width=6 * FINE, joint="curve")


def _bars(pen: ImageDraw.ImageDraw) -> None:
    """Bars that are no number."""
    random, x = np.random.default_rng(7), float(LEFT + 330)
    while x < SIZE[0] - 130:
        wide = float(random.choice((3, 3, 5, 8)))
        pen.rectangle([x * FINE, 962 * FINE, (x + wide) * FINE, 1016 * FINE], fill=255)
        x += wide + float(random.choice((3, 4, 7)))
