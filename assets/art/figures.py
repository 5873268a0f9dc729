"""Figures in the landscape: the bamboo raft with its boatman."""

from __future__ import annotations

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, scattered, smooth
from assets.art.paper import INK, Colour, mix

BAMBOO: Colour = (150, 138, 98)
COAT: Colour = (58, 72, 78)
STRAW: Colour = (176, 152, 100)


def boatman(sheet: Sheet, x: float, y: float, tall: float, seed: int) -> None:
    """A boatman who stands at (x, y), `tall` pixels high, leaning on his pole."""
    s = tall / 100
    sheet.ink(
        [(x + 34 * s, y - 128 * s), (x + 16 * s, y - 60 * s), (x - 8 * s, y + 22 * s)],
        3.4 * s,
        seed,
        colour=mix(BAMBOO, INK, 0.5),
        press=(0.7, 1, 0.8),
    )
    for dx in (-8, 7):
        sheet.ink(
            [(x + dx * s * 0.5, y - 42 * s), (x + dx * s, y)],
            9 * s,
            seed + dx,
            colour=INK,
            tone=0.8,
            press=(1, 0.8, 0.7),
        )
    coat = smooth(
        [
            (x - 4 * s, y - 84 * s),
            (x + 10 * s, y - 80 * s),
            (x + 15 * s, y - 52 * s),
            (x + 17 * s, y - 30 * s),
            (x - 15 * s, y - 30 * s),
            (x - 13 * s, y - 60 * s),
        ],
        True,
    )
    sheet.wash(coat, COAT, seed + 3, second=INK, tone=1.1, edge=0.6)
    sheet.ink(
        [(x + 4 * s, y - 76 * s), (x + 20 * s, y - 62 * s), (x + 19 * s, y - 78 * s)],
        8 * s,
        seed + 4,
        colour=COAT,
        tone=1.2,
        press=(1, 0.8, 0.6),
    )
    sheet.ink(
        [(x - 6 * s, y - 72 * s), (x + 2 * s, y - 54 * s), (x + 15 * s, y - 58 * s)],
        7 * s,
        seed + 5,
        colour=INK,
        tone=0.9,
        press=(1, 0.8, 0.5),
    )
    sheet.wash(oval(x + 4 * s, y - 91 * s, 7.5 * s, 8 * s), (206, 172, 140), seed + 6, edge=0.3)
    hat = smooth(
        [(x - 18 * s, y - 92 * s), (x + 4 * s, y - 110 * s), (x + 27 * s, y - 92 * s), (x + 4 * s, y - 96 * s)], True
    )
    sheet.wash(hat, STRAW, seed + 7, second=mix(STRAW, INK, 0.35), tone=1.1, edge=0.4)
    sheet.contour(hat, 1.4 * s, seed + 8, tone=0.6)


def float_raft(sheet: Sheet, x: float, y: float, long: float, seed: int) -> None:
    """A bamboo raft in the water with its middle at (x, y), `long` pixels, both ends turned up; two chairs, a boatman."""
    s = long / 300
    for k in range(4):
        dy = (k - 1.5) * 4.4 * s
        points = [
            (x - 150 * s, y - 17 * s + dy),
            (x - 118 * s, y - 3 * s + dy),
            (x - 20 * s, y + dy),
            (x + 112 * s, y - 2 * s + dy),
            (x + 148 * s, y - 20 * s + dy),
        ]
        sheet.ink(points, 5.6 * s, seed + k, colour=BAMBOO, tone=1.0, press=(0.6, 1, 1, 0.9, 0.5), opaque=1.0)
        sheet.ink(
            [(px, py + 2 * s) for px, py in points],
            1.8 * s,
            seed + 9 + k,
            colour=mix(BAMBOO, INK, 0.7),
            tone=0.9,
            press=(0.3, 1, 0.7, 1, 0.3),
        )
    for dx in (-100, -46, 10, 66, 118):
        sheet.ink([(x + dx * s, y - 8 * s), (x + (dx + 3) * s, y + 8 * s)], 2.4 * s, seed + dx, tone=0.7)
    basket = smooth(
        [
            (x - 78 * s, y - 8 * s),
            (x - 84 * s, y - 24 * s),
            (x - 72 * s, y - 37 * s),
            (x - 40 * s, y - 38 * s),
            (x - 27 * s, y - 24 * s),
            (x - 33 * s, y - 8 * s),
        ],
        True,
    )
    sheet.wash(basket, (176, 140, 92), seed + 30, second=(126, 94, 62), tone=1.0, edge=0.6)
    for dx in (-74, -62, -50, -38):
        sheet.ink([(x + dx * s, y - 36 * s), (x + (dx + 2) * s, y - 9 * s)], 1.4 * s, seed + dx, tone=0.4)
    leaves = scattered(x - 56 * s, y - 40 * s, 15 * s, 4 * s, 26, seed)
    sheet.dots(leaves, 6 * s, seed, colour=(84, 108, 78), tone=1.0)
    boatman(sheet, x + 84 * s, y - 3 * s, 72 * s, seed + 50)
    for k in range(4):
        left = x - (150 - 30 * k) * s
        sheet.ink(
            [
                (left, y + (13 + 4 * k) * s),
                (left + 80 * s, y + (15 + 4 * k) * s),
                (left + (170 - 10 * k) * s, y + (12 + 4 * k) * s),
            ],
            2.0 * s,
            seed + 60 + k,
            colour=(120, 152, 158),
            tone=0.55,
            press=(0.1, 1, 0.2),
            dry=0.5,
        )
