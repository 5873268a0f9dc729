"""What furnishes a room: walls, tables, scrolls, books, old eave tiles. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.lettering import chop, column
from assets.art.mountains import BLUE, Hill, cliff
from assets.art.outline_shapes import oval, smooth
from assets.art.paper import INK, Colour, mix


def wall(s: Sheet, colour: Colour, seed: int, tone: float = 0.5) -> None:
    """A wall in soft light."""
    shape = smooth([(40, 40), (450, 24), (860, 44), (870, 430), (450, 440), (34, 432)], True)
    s.wash(shape, colour, seed, tone=tone, soft=9, edge=6, shade=0.4, body=0.4)


def table(s: Sheet, y: float, colour: Colour, seed: int, left: float = 60, right: float = 840) -> None:
    """A long table seen from the front, a little from above, on two legs."""
    for x in (left + 70, right - 70):
        s.dry(
            [(x, y + 30), (x, y + 150)],
            34,
            seed + int(x),
            colour=mix(colour, INK, 0.3),
            wet=0.95,
            body=1,
            press=(1, 0.9, 0.9),
        )
    top = [(left + 50, y - 54), (right - 50, y - 54), (right, y), (left, y)]
    s.shadow((left + right) / 2, y + 158, (right - left) / 2, 20, 0.3)
    s.wash(top, colour, seed, second=mix(colour, INK, 0.3), tone=0.85, edge=1, shade=0.3)
    for k in range(8):
        x0, x1 = left + (right - left) * k / 8, left + 50 + (right - left - 100) * k / 8
        s.ink(
            [(x0 + 30, y - 6), (x1 + 80, y - 26 - 3 * (k % 3))],
            2.4,
            seed + 9 + k,
            colour=mix(colour, INK, 0.6),
            tone=0.35,
            press=(0.2, 1, 0.2),
            dry=0.6,
        )
    s.dry(
        [(left, y + 12), ((left + right) / 2, y + 12), (right, y + 12)],
        28,
        seed + 20,
        colour=mix(colour, INK, 0.25),
        wet=1.0,
        body=1,
        press=(1, 1, 1),
    )


def scroll(s: Sheet, cx: float, top: float, half: float, tall: float, seed: int, words: str = "") -> None:
    """A hanging scroll with `words` written down it, or without them a small landscape."""
    s.wash(
        [(cx - half, top), (cx + half, top), (cx + half, top + tall), (cx - half, top + tall)],
        (206, 192, 160),
        seed,
        tone=0.9,
        edge=0.8,
        shade=0.2,
    )
    inner = [
        (cx - half * 0.8, top + tall * 0.12),
        (cx + half * 0.8, top + tall * 0.12),
        (cx + half * 0.8, top + tall * 0.86),
        (cx - half * 0.8, top + tall * 0.86),
    ]
    s.wash(inner, (244, 238, 222), seed + 1, tone=0.6, edge=0.6, shade=0.2)
    for y in (top, top + tall):
        s.ink(
            [(cx - half * 1.14, y), (cx + half * 1.14, y)],
            9,
            seed + 2 + int(y),
            colour=(104, 76, 58),
            tone=1.1,
            press=(1, 1, 1),
            curved=False,
        )
    if not words:
        cliff(
            s,
            Hill(
                cx - half * 0.2,
                top + tall * 0.24,
                top + tall * 0.78,
                half * 0.42,
                seed + 5,
                0.6,
                steep=4.6,
                colour=BLUE,
            ),
        )
        s.ink(
            [(cx - half * 0.6, top + tall * 0.76), (cx + half * 0.6, top + tall * 0.77)],
            3,
            seed + 6,
            colour=BLUE,
            tone=0.5,
        )
    else:
        column(s, words, cx, top + tall * 0.45, half * 0.86, seed + 7, pitch=1.12, weight=0.016)
    chop(s, cx + half * 0.52, top + tall * 0.78, half * 0.26, seed + 9, "山")


def books(s: Sheet, x: float, y: float, count: int, seed: int, wide: float = 110) -> None:
    """Thread-bound books lying in a pile, their foot on `y`."""
    for k in range(count):
        top = y - 22 * (k + 1)
        dx = 8 * np.sin(seed + k * 2.1)
        box = [(x + dx, top), (x + dx + wide, top), (x + dx + wide, top + 20), (x + dx, top + 20)]
        s.wash(
            box,
            (72, 92, 112) if k % 3 else (150, 120, 86),
            seed + k,
            second=(54, 70, 88) if k % 3 else (122, 92, 66),
            tone=1.0,
            edge=0.8,
        )
        s.wash(
            [
                (x + dx + 6, top + 5),
                (x + dx + wide + 2, top + 5),
                (x + dx + wide + 2, top + 16),
                (x + dx + 6, top + 16),
            ],
            (240, 232, 210),
            seed + 10 + k,
            tone=0.8,
            edge=0.6,
        )
        for j in range(3):
            s.ink(
                [(x + dx + 8, top + 7 + 3 * j), (x + dx + wide, top + 7 + 3 * j)],
                1.2,
                seed + 20 + k * 3 + j,
                tone=0.4,
                curved=False,
            )


def tile_end(s: Sheet, x: float, y: float, half: float, seed: int) -> None:
    """A round eave tile of the Han with its four fields."""
    s.wash(oval(x, y, half, half), (150, 136, 116), seed, second=(116, 104, 90), tone=1.05, edge=1.4, grain=0.5)
    for radius in (0.94, 0.8, 0.26):
        s.ink(
            oval(x, y, half * radius, half * radius, 0, 0, 6.3),
            half * 0.05,
            seed + int(radius * 10),
            colour=(84, 74, 64),
            tone=0.8,
            press=(1, 1, 1),
        )
    for k in range(4):
        a = np.pi / 4 + k * np.pi / 2
        s.ink(
            [
                (x + half * 0.28 * np.cos(a), y + half * 0.28 * np.sin(a)),
                (x + half * 0.78 * np.cos(a), y + half * 0.78 * np.sin(a)),
            ],
            half * 0.05,
            seed + 20 + k,
            colour=(84, 74, 64),
            curved=False,
        )
        b = k * np.pi / 2
        curl = [
            (
                x + half * (0.52 + 0.16 * np.cos(t)) * np.cos(b + 0.28 * np.sin(t)),
                y + half * (0.52 + 0.16 * np.cos(t)) * np.sin(b + 0.28 * np.sin(t)),
            )
            for t in np.linspace(0, 5, 12)
        ]
        s.ink(curl, half * 0.05, seed + 30 + k, colour=(84, 74, 64), tone=0.8)
