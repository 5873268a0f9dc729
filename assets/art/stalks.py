"""What grows on a stalk: rice, sorghum, coix, cane, grass, pine twigs. Positions and sizes in pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.brush import Sheet
from assets.art.leaves import GREEN, YOUNG, branch
from assets.art.outline_shapes import oval, placed, smooth
from assets.art.paper import INK, Colour, mix

STRAW: Colour = (206, 172, 96)
JADE: Colour = (120, 150, 118)

Place = tuple[float, float]


def ear(
    sheet: Sheet,
    points: Sequence[Place],
    seed: int,
    *,
    grain: float = 17,
    colour: Colour = STRAW,
    round_: float = 0.45,
    thick: int = 2,
) -> None:
    """An ear of rice (or sorghum, rounder and redder): a drooping stem, grains along its last part."""
    sheet.ink(points, 4.0, seed, colour=mix(colour, GREEN, 0.5), tone=0.95, press=(1, 0.8, 0.5))
    line = smooth(points, step=3.0)
    random = np.random.default_rng(seed)
    start = int(len(line) * 0.42)
    for k in range(start, len(line), max(1, int(grain / 4.5))):
        x, y = line[k]
        way = line[min(k + 2, len(line) - 1)] - line[max(0, k - 2)]
        along = float(np.arctan2(way[1], way[0]))
        for side in [-1, 1, 0][: thick + 1]:
            turn = along + side * 0.55 + random.normal(0, 0.12)
            cx, cy = (
                x + np.cos(turn) * grain * 0.5 + side * -way[1] * 0.25,
                y + np.sin(turn) * grain * 0.5 + side * way[0] * 0.25,
            )
            shape = oval(float(cx), float(cy), grain * 0.52, grain * 0.52 * round_, turn)
            sheet.wash(
                shape,
                mix(colour, (150, 104, 48), random.uniform(0, 0.4)),
                int(random.integers(1 << 20)),
                tone=1.0,
                edge=0.4,
                rim=0.7,
            )


def grass(
    sheet: Sheet, x: float, y: float, long: float, turn: float, seed: int, colour: Colour = GREEN, broad: float = 0.05
) -> None:
    """A long blade of grass, rice or orchid, bending over at its end, in one stroke."""
    random = np.random.default_rng(seed)
    bend = random.uniform(0.15, 0.4) * (1 if np.cos(turn) > 0 else -1)
    points = [
        (x + long * s * np.cos(turn + bend * s), y + long * s * np.sin(turn + bend * s) + long * 0.12 * s**3)
        for s in (0, 0.25, 0.5, 0.75, 1)
    ]
    sheet.ink(
        points,
        long * broad,
        seed,
        colour=mix(colour, INK, random.uniform(0.05, 0.4)),
        tone=0.95,
        press=(0.5, 1, 0.8, 1, 0.05),
        dry=0.2,
    )


def pine_twig(sheet: Sheet, points: Sequence[Place], seed: int, size: float = 70) -> None:
    """A twig of pine with fans of long needles."""
    branch(sheet, points, size * 0.2, seed)
    line = smooth(points, step=6.0)
    random = np.random.default_rng(seed)
    for k in range(4, len(line), 5):
        x, y = line[k]
        way = line[min(k + 1, len(line) - 1)] - line[k - 1]
        along = float(np.arctan2(way[1], way[0]))
        for j in range(9):
            turn = along + (j - 4) * 0.27 + random.normal(0, 0.06)
            end = (
                x + size * random.uniform(0.8, 1.1) * np.cos(turn),
                y + size * random.uniform(0.8, 1.1) * np.sin(turn),
            )
            sheet.ink(
                [(x, y), end],
                2.6,
                seed + k * 11 + j,
                colour=mix((70, 96, 72), INK, random.uniform(0, 0.5)),
                tone=0.9,
                press=(1, 0.8, 0.2),
                curved=False,
            )


def cane(sheet: Sheet, first: Place, last: Place, thick: float, seed: int, colour: Colour = (132, 96, 84)) -> None:
    """A stick of sugar cane, joint by joint."""
    a, b = np.array(first), np.array(last)
    count = max(3, int(np.hypot(*(b - a)) / (thick * 2.6)))
    side = np.array([-(b - a)[1], (b - a)[0]]) / np.hypot(*(b - a)) * thick / 2
    for k in range(count):
        p, q = a + (b - a) * k / count, a + (b - a) * (k + 0.97) / count
        part = [tuple(p - side), tuple(q - side * 0.94), tuple(q + side * 0.94), tuple(p + side)]
        sheet.wash(
            part,
            colour,
            seed + k,
            second=mix(colour, YOUNG, 0.5),
            tone=1.0,
            edge=0.8,
            light=(float(-side[0]) / thick * 2, float(-side[1]) / thick * 2 - 0.2),
            shade=0.7,
        )
        sheet.ink(
            [tuple(p - side * 1.08), tuple(p + side * 1.08)],
            thick * 0.13,
            seed + 30 + k,
            colour=mix(colour, INK, 0.5),
            tone=0.9,
            press=(0.8, 1, 0.8),
            curved=False,
        )
    sheet.wash(
        oval(float(b[0]), float(b[1]), thick * 0.3, thick * 0.52, float(np.arctan2(*(b - a)[::-1]))),
        (226, 208, 160),
        seed + 60,
        tone=0.9,
        edge=0.6,
    )


def coix(sheet: Sheet, x: float, y: float, tall: float, seed: int) -> None:
    """A stalk of Job's tears: broad grassy leaves, beads hanging by threads."""
    random = np.random.default_rng(seed)
    sheet.ink(
        [(x, y), (x + tall * 0.05, y - tall * 0.5), (x + tall * 0.16, y - tall)],
        tall * 0.024,
        seed,
        colour=mix(GREEN, STRAW, 0.2),
        press=(1.2, 1, 0.5),
    )
    for k in range(6):
        share = 0.15 + 0.8 * k / 6
        grass(
            sheet,
            x + tall * 0.12 * share,
            y - tall * share,
            tall * 0.5,
            -2.3 if k % 2 else -0.75,
            seed + k * 3,
            mix(GREEN, YOUNG, 0.2),
            0.07,
        )
    for k in range(9):
        share = 0.45 + 0.55 * k / 9
        rx, ry = x + tall * 0.14 * share, y - tall * share
        side = 1 if k % 2 else -1
        ex, ey = rx + side * tall * random.uniform(0.08, 0.18), ry + tall * random.uniform(-0.02, 0.08)
        sheet.ink([(rx, ry), ((rx + ex) / 2, ry - tall * 0.03), (ex, ey)], 2.6, seed + 30 + k, colour=GREEN, tone=0.8)
        bead = smooth(
            placed(
                [(0, -1), (0.62, 0), (0.5, 0.7), (0, 0.95), (-0.5, 0.7), (-0.62, 0)], ex, ey + tall * 0.03, tall * 0.036
            ),
            True,
        )
        sheet.wash(
            bead, mix((206, 204, 190), (120, 116, 110), random.uniform(0, 0.6)), seed + 40 + k, tone=1.1, edge=0.5
        )
        sheet.contour(bead, 1.8, seed + 60 + k)
