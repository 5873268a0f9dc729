"""Houses, roofs, lanterns, pavilions, pagodas. In pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, smooth
from assets.art.paper import INK, Colour, mix

TILE: Colour = (86, 92, 94)
WALL: Colour = (234, 228, 212)
TIMBER: Colour = (132, 94, 68)


def roof(
    s: Sheet,
    x: float,
    y: float,
    half: float,
    rise: float,
    seed: int,
    colour: Colour = TILE,
    curl: float = 0.16,
    narrow: float = 0.72,
) -> None:
    """A tiled roof with its eaves at `y`, its ridge `rise` above, its corners turned up by `curl`."""
    lift = rise * curl * 2
    shape = np.concatenate(
        [
            smooth(
                [
                    (x - half, y - lift),
                    (x - half * 0.7, y),
                    (x, y + rise * 0.06),
                    (x + half * 0.7, y),
                    (x + half, y - lift),
                ]
            ),
            smooth([(x + half * (narrow + 0.04), y - rise * 0.6), (x + half * narrow, y - rise)]),
            smooth([(x, y - rise * 0.95), (x - half * narrow, y - rise)]),
            smooth([(x - half * (narrow + 0.04), y - rise * 0.6), (x - half * 0.96, y - lift)]),
        ]
    )
    s.wash(shape, colour, seed, second=mix(colour, INK, 0.4), tone=1.05, edge=0.8, shade=0.4)
    count = max(6, int(half / 5))
    for k in range(count):
        u = (k + 0.5) / count * 2 - 1
        s.ink(
            [(x + half * narrow * u, y - rise * 0.94), (x + half * 0.95 * u, y - lift * u * u)],
            max(1.2, half * 0.014),
            seed + k,
            colour=INK,
            tone=0.5,
            curved=False,
            dry=0.5,
        )
    s.ink(
        [
            (x - half * (narrow + 0.03), y - rise * 1.05),
            (x, y - rise * 0.97),
            (x + half * (narrow + 0.03), y - rise * 1.05),
        ],
        max(2.0, rise * 0.1),
        seed + 90,
        tone=0.85,
        press=(1, 0.8, 1),
    )
    s.ink(
        [
            (x - half * 1.02, y - lift * 1.3),
            (x - half * 0.7, y),
            (x, y + rise * 0.06),
            (x + half * 0.7, y),
            (x + half * 1.02, y - lift * 1.3),
        ],
        max(1.6, rise * 0.06),
        seed + 91,
        tone=0.8,
        press=(0.6, 1, 1, 1, 0.6),
    )


def house(
    s: Sheet,
    x: float,
    y: float,
    half: float,
    tall: float,
    seed: int,
    *,
    wall: Colour = WALL,
    tile: Colour = TILE,
    timber: bool = False,
) -> None:
    """A house seen from the front, standing on `y`: white (or timber) walls, a door, windows, a tiled roof."""
    s.wash(
        [(x - half, y - tall), (x + half, y - tall), (x + half, y), (x - half, y)],
        TIMBER if timber else wall,
        seed,
        tone=0.8 if timber else 0.7,
        edge=0.8,
        shade=0.5,
        light=(-0.9, -0.2),
    )
    if timber:
        for k in range(7):
            px = x - half + half * 2 * k / 6
            s.ink([(px, y - tall), (px, y)], max(1.4, half * 0.035), seed + k, tone=0.6, curved=False, press=(1, 1, 1))
    s.wash(
        [
            (x - half * 0.18, y - tall * 0.62),
            (x + half * 0.18, y - tall * 0.62),
            (x + half * 0.18, y),
            (x - half * 0.18, y),
        ],
        mix(TIMBER, INK, 0.45),
        seed + 10,
        tone=1.1,
        edge=0.6,
    )
    for side in (-0.6, 0.6):
        s.wash(
            [
                (x + half * (side - 0.14), y - tall * 0.62),
                (x + half * (side + 0.14), y - tall * 0.62),
                (x + half * (side + 0.14), y - tall * 0.3),
                (x + half * (side - 0.14), y - tall * 0.3),
            ],
            mix(TIMBER, INK, 0.4),
            seed + 11,
            tone=0.9,
            edge=0.5,
        )
    s.contour(
        [(x - half, y - tall), (x + half, y - tall), (x + half, y), (x - half, y)],
        max(1.4, half * 0.02),
        seed + 12,
        tone=0.5,
    )
    roof(s, x, y - tall, half * 1.2, tall * 0.6, seed + 13, tile)


def lantern(s: Sheet, x: float, y: float, size: float, seed: int) -> None:
    """A red lantern hanging at (x, y)."""
    s.ink([(x, y - size * 1.6), (x, y - size * 0.7)], 1.6, seed, tone=0.7, curved=False)
    s.wash(oval(x, y, size * 0.72, size * 0.85), (182, 58, 44), seed + 1, second=(206, 96, 60), tone=1.0, edge=0.5)
    s.ink([(x, y + size * 0.8), (x, y + size * 1.5)], 2, seed + 2, colour=(182, 58, 44), curved=False)


def pavilion(
    s: Sheet, x: float, y: float, half: float, seed: int, storeys: int = 1, pillar: Colour = (140, 74, 56)
) -> None:
    """A pavilion on `y` with turned-up eaves, open between its pillars."""
    tall = half * 0.9
    for storey in range(storeys):
        wide = half * (1 - 0.2 * storey)
        foot = y - storey * half * 1.25
        s.wash(
            [
                (x - wide * 0.7, foot - tall),
                (x + wide * 0.7, foot - tall),
                (x + wide * 0.7, foot),
                (x - wide * 0.7, foot),
            ],
            (214, 206, 184),
            seed + storey,
            tone=0.5,
            edge=0.6,
        )
        for u in (-0.7, -0.25, 0.25, 0.7):
            s.ink(
                [(x + wide * u, foot - tall), (x + wide * u, foot)],
                max(2.0, half * 0.07),
                seed + storey * 9 + int(u * 10),
                colour=pillar,
                tone=1.0,
                press=(1, 1, 1),
                curved=False,
            )
        s.ink(
            [(x - wide * 0.75, foot - tall * 0.26), (x + wide * 0.75, foot - tall * 0.26)],
            max(1.6, half * 0.03),
            seed + 5,
            colour=pillar,
            tone=0.8,
            curved=False,
        )
        roof(s, x, foot - tall, wide * 1.15, half * 0.5, seed + 20 + storey, curl=0.26, narrow=0.4)
    s.ink(
        [(x - half, y), (x + half, y)],
        half * 0.09,
        seed + 40,
        colour=(150, 146, 136),
        tone=0.9,
        press=(1, 1, 1),
        curved=False,
    )


def pagoda(s: Sheet, x: float, y: float, half: float, seed: int, storeys: int = 6, wall: Colour = WALL) -> None:
    """A pagoda of `storeys` storeys standing on `y`."""
    for storey in range(storeys):
        wide, foot = half * (1 - 0.09 * storey), y - storey * half * 0.66
        s.wash(
            [
                (x - wide * 0.66, foot - half * 0.5),
                (x + wide * 0.66, foot - half * 0.5),
                (x + wide * 0.68, foot),
                (x - wide * 0.68, foot),
            ],
            wall,
            seed + storey,
            tone=0.8,
            edge=0.6,
            light=(-0.9, 0),
        )
        s.wash(
            [
                (x - wide * 0.14, foot - half * 0.36),
                (x + wide * 0.14, foot - half * 0.36),
                (x + wide * 0.14, foot),
                (x - wide * 0.14, foot),
            ],
            (90, 78, 70),
            seed + 10 + storey,
            tone=1.0,
            edge=0.5,
        )
        roof(s, x, foot - half * 0.48, wide, half * 0.18, seed + 20 + storey * 3, curl=0.4, narrow=0.66)
    top = y - storeys * half * 0.66
    s.ink(
        [(x, top + half * 0.1), (x, top - half * 0.4)],
        half * 0.09,
        seed + 60,
        tone=0.9,
        press=(1.2, 0.8, 0.3),
        curved=False,
    )
