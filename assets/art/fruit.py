"""Citrus, grapes, and twigs with leaves. Positions and sizes in pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.brush import Sheet
from assets.art.leaves import GREEN, branch, leaf
from assets.art.outline_shapes import oval, placed, smooth
from assets.art.paper import INK, Colour, mix
from assets.art.vessels import gleam

TANGERINE: Colour = (232, 130, 40)


def orange(
    sheet: Sheet,
    x: float,
    y: float,
    half: float,
    seed: int,
    colour: Colour = TANGERINE,
    *,
    tall: float = 0.9,
    neck: float = 0.0,
    stalk: bool = True,
) -> None:
    """A citrus fruit with pores; `neck` draws its top out as a tangelo's is."""
    shape = [
        (0, -tall - neck),
        (0.3 - 0.1 * neck, -tall * 0.94 - neck * 0.4),
        (0.82, -tall * 0.5),
        (1, 0.08),
        (0.78, tall * 0.66),
        (0.3, tall * 0.95),
        (0, tall * 0.93),
        (-0.3, tall * 0.95),
        (-0.78, tall * 0.66),
        (-1, 0.08),
        (-0.82, -tall * 0.5),
        (-0.3 + 0.1 * neck, -tall * 0.94 - neck * 0.4),
    ]
    body = smooth(placed(shape, x, y, half, 0), True)
    sheet.wash(body, colour, seed, second=mix(colour, (214, 78, 30), 0.4), tone=1.0, shade=0.6, edge=1.0, rim=0.3)
    random = np.random.default_rng(seed)
    angle, away = random.uniform(0, 2 * np.pi, 90), np.sqrt(random.uniform(0, 0.86, 90))
    pores = np.stack([x + half * 0.95 * away * np.cos(angle), y + half * tall * 0.95 * away * np.sin(angle)], 1)
    sheet.dots(np.asarray(pores, np.float32), max(2.4, half * 0.035), seed, colour=(190, 84, 24), tone=0.4)
    gleam(sheet, [(x - half * 0.5, y - half * 0.35), (x - half * 0.3, y - half * 0.5)], half * 0.16, seed, 0.5)
    sheet.contour(body, 2.4, seed + 1, colour=mix(colour, INK, 0.6), tone=0.6)
    if stalk:
        sheet.wash(
            oval(x, y - half * (tall + neck) + half * 0.08, half * 0.12, half * 0.07),
            (96, 112, 66),
            seed + 2,
            tone=1.2,
            edge=0.8,
        )


def segments(sheet: Sheet, x: float, y: float, half: float, seed: int, colour: Colour = TANGERINE) -> None:
    """A cut citrus fruit showing its segments."""
    sheet.wash(oval(x, y, half, half * 0.92), colour, seed, tone=1.0, edge=1.0)
    sheet.wash(oval(x, y, half * 0.9, half * 0.82), (246, 232, 196), seed + 1, tone=0.8, edge=0.8)
    for k in range(10):
        a0, a1 = 2 * np.pi * (k + 0.09) / 10, 2 * np.pi * (k + 0.91) / 10
        part = [(x + half * 0.1 * np.cos((a0 + a1) / 2), y + half * 0.09 * np.sin((a0 + a1) / 2))] + [
            (x + half * 0.82 * np.cos(a), y + half * 0.75 * np.sin(a)) for a in np.linspace(a0, a1, 8)
        ]
        sheet.wash(
            smooth(part, True, 2), mix(colour, (244, 190, 80), 0.3), seed + 3 + k, second=colour, tone=0.95, edge=0.6
        )
        for j in range(5):
            a = a0 + (a1 - a0) * (j + 0.5) / 5
            sheet.ink(
                [
                    (x + half * 0.35 * np.cos(a), y + half * 0.32 * np.sin(a)),
                    (x + half * 0.72 * np.cos(a), y + half * 0.66 * np.sin(a)),
                ],
                2,
                seed + k * 7 + j,
                colour=(255, 222, 150),
                opaque=0.45,
                curved=False,
                press=(0.2, 1, 0.2),
            )
    sheet.contour(oval(x, y, half, half * 0.92), 2.2, seed + 50)


def grapes(
    sheet: Sheet,
    x: float,
    y: float,
    size: float,
    seed: int,
    colour: Colour = (92, 66, 104),
    rows: Sequence[int] = (4, 5, 5, 4, 4, 3, 2, 1),
) -> None:
    """A bunch of grapes hanging from (x, y), each with its bloom."""
    random = np.random.default_rng(seed)
    for row, count in enumerate(rows):
        for k in random.permutation(count):
            cx = x + (k - (count - 1) / 2) * size * 1.55 + random.normal(0, size * 0.12)
            cy = y + size * 1.3 * row + random.normal(0, size * 0.12)
            tint = mix(colour, random.choice([(124, 70, 96), (70, 66, 110), (116, 128, 86)]), random.uniform(0, 0.45))
            ball = oval(cx, cy, size, size * 1.06)
            sheet.wash(
                ball, tint, seed + row * 11 + int(k), second=mix(tint, INK, 0.3), tone=1.15, shade=0.75, edge=0.7
            )
            gleam(
                sheet,
                [(cx - size * 0.4, cy - size * 0.42), (cx - size * 0.15, cy - size * 0.55)],
                size * 0.22,
                seed + int(k),
                0.55,
            )
            sheet.contour(ball, 1.6, seed + row * 7 + int(k), tone=0.4)


def twig(
    sheet: Sheet,
    points: Sequence[tuple[float, float]],
    seed: int,
    long: float = 90,
    count: int = 6,
    colour: Colour = GREEN,
    broad: float = 0.22,
) -> None:
    """A twig with leaves to both sides."""
    branch(sheet, points, max(6.0, long * 0.09), seed)
    line = smooth(points, step=4.0)
    for k in range(count):
        at = int((len(line) - 1) * (0.25 + 0.75 * k / max(1, count - 1)))
        way = line[min(at + 2, len(line) - 1)] - line[max(0, at - 2)]
        side = 1 if k % 2 else -1
        leaf(
            sheet,
            float(line[at][0]),
            float(line[at][1]),
            long,
            float(np.arctan2(way[1], way[0])) + side * 0.8 * (0.2 if k == count - 1 else 1),
            seed + k * 9,
            colour,
            broad=broad,
            bend=0.1 * side,
        )
