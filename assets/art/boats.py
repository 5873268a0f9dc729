"""Freighters and sailing boats. In pixels."""

from __future__ import annotations

from assets.art.brush import Sheet
from assets.art.houses import TIMBER
from assets.art.outline_shapes import smooth
from assets.art.paper import INK, Colour, mix

WATER_LINE: Colour = (112, 148, 156)
BLUE_GLASS: Colour = (96, 122, 136)


def ship(s: Sheet, x: float, y: float, half: float, seed: int) -> None:
    """A river freighter with containers, on the water at `y`."""
    tints = ((164, 78, 60), (92, 122, 132), (188, 148, 88), (104, 124, 96), (142, 98, 84))
    for row in range(3):
        for k in range(8 - row % 2):
            px = x - half * 0.62 + half * 0.17 * k + row * half * 0.03
            py = y - half * 0.13 - row * half * 0.1
            box = [(px, py - half * 0.1), (px + half * 0.16, py - half * 0.1), (px + half * 0.16, py), (px, py)]
            s.wash(box, tints[(k * 3 + row * 2 + seed) % 5], seed + row * 9 + k, tone=0.95, edge=0.6)
            s.contour(box, 1.6, seed + 40 + row * 9 + k, tone=0.5)
            for j in range(3):
                s.ink(
                    [(px + half * 0.04 * (j + 1), py - half * 0.09), (px + half * 0.04 * (j + 1), py - half * 0.01)],
                    1.2,
                    seed + j,
                    tone=0.35,
                    curved=False,
                )
    bridge = [
        (x + half * 0.74, y - half * 0.42),
        (x + half * 0.93, y - half * 0.42),
        (x + half * 0.95, y - half * 0.1),
        (x + half * 0.72, y - half * 0.1),
    ]
    s.wash(bridge, (232, 228, 214), seed + 80, tone=0.8, edge=0.7)
    s.contour(bridge, 2, seed + 81)
    s.ink(
        [(x + half * 0.76, y - half * 0.34), (x + half * 0.92, y - half * 0.34)],
        half * 0.04,
        seed + 82,
        colour=BLUE_GLASS,
        tone=1.0,
        curved=False,
        press=(1, 1, 1),
    )
    s.ink(
        [(x + half * 0.84, y - half * 0.42), (x + half * 0.84, y - half * 0.58)], 2.4, seed + 83, tone=0.8, curved=False
    )
    hull = smooth(
        [
            (x - half * 1.02, y - half * 0.2),
            (x - half * 0.7, y - half * 0.13),
            (x + half * 0.6, y - half * 0.12),
            (x + half, y - half * 0.15),
            (x + half * 0.94, y + half * 0.05),
            (x - half * 0.82, y + half * 0.05),
        ],
        True,
    )
    s.wash(hull, (84, 100, 108), seed + 90, second=(62, 74, 82), tone=1.1, edge=0.8)
    s.ink(
        [(x - half * 0.84, y + half * 0.045), (x + half * 0.94, y + half * 0.045)],
        half * 0.03,
        seed + 91,
        colour=(164, 70, 56),
        tone=1.0,
        press=(1, 1, 1),
        curved=False,
    )
    s.contour(hull, 2.2, seed + 92)
    for k in range(6):
        px = x - half * 1.1 + half * 0.4 * k
        s.ink(
            [
                (px, y + half * (0.1 + 0.03 * (k % 3))),
                (px + half * 0.3, y + half * 0.11),
                (px + half * 0.5, y + half * (0.1 + 0.03 * (k % 2))),
            ],
            2.6,
            seed + 95 + k,
            colour=WATER_LINE,
            tone=0.55,
            press=(0.1, 1, 0.1),
            dry=0.5,
        )


def junk(s: Sheet, x: float, y: float, half: float, seed: int) -> None:
    """A small river boat with a ribbed sail."""
    hull = smooth(
        [
            (x - half, y - half * 0.2),
            (x - half * 0.6, y - half * 0.05),
            (x + half * 0.6, y - half * 0.05),
            (x + half, y - half * 0.26),
            (x + half * 0.7, y + half * 0.12),
            (x - half * 0.7, y + half * 0.12),
        ],
        True,
    )
    s.ink([(x, y), (x + half * 0.04, y - half * 1.6)], half * 0.06, seed, colour=TIMBER, tone=1.0, curved=False)
    sail = smooth(
        [
            (x - half * 0.5, y - half * 0.3),
            (x - half * 0.55, y - half * 1.2),
            (x + half * 0.06, y - half * 1.56),
            (x + half * 0.5, y - half * 1.1),
            (x + half * 0.44, y - half * 0.3),
        ],
        True,
    )
    s.wash(sail, (214, 184, 136), seed + 1, second=(190, 146, 100), tone=0.8, edge=1)
    for k in range(5):
        s.ink(
            [(x - half * 0.52, y - half * (0.42 + 0.18 * k)), (x + half * 0.46, y - half * (0.42 + 0.18 * k))],
            1.8,
            seed + 2 + k,
            tone=0.5,
            curved=False,
        )
    s.wash(hull, TIMBER, seed + 8, second=mix(TIMBER, INK, 0.5), tone=1.1, edge=0.7)
    s.contour(hull, 2, seed + 9)
    s.ink(
        [(x - half * 1.1, y + half * 0.2), (x, y + half * 0.24), (x + half * 1.2, y + half * 0.19)],
        2.4,
        seed + 10,
        colour=WATER_LINE,
        tone=0.5,
        press=(0.1, 1, 0.1),
    )
