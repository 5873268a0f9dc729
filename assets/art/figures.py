"""Figures in the landscape: the bamboo raft with its boatman."""

from __future__ import annotations

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, smooth
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
