"""Things of bamboo, wood, paper and cloth: trays, baskets, tables, parcels, cloths."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, turned
from assets.art.paper import INK, Colour, mix
from assets.art.vessels import BAMBOO, WOOD


def tray(sheet: Sheet, cx: float, cy: float, half: float, seed: int, tilt: float = 0.4) -> None:
    """A round bamboo tray for drying, woven, with a bound rim."""
    sheet.shadow(cx, cy + half * (tilt + 0.02), half * 1.02, half * 0.12)
    tall = half * tilt
    dark = mix(BAMBOO, INK, 0.45)
    sheet.wash(
        turned(cx, [(half, cy), (half * 0.97, cy + half * 0.07)], tilt), mix(BAMBOO, INK, 0.2), seed, tone=1.0, edge=0.7
    )
    sheet.wash(
        oval(cx, cy, half, tall), BAMBOO, seed + 1, second=mix(BAMBOO, (214, 190, 140), 0.6), tone=0.85, edge=0.7
    )
    for k, at in enumerate(np.linspace(-0.9, 0.9, 23)):
        reach = float(np.sqrt(1 - at * at)) * 0.93
        for dx, dy in ((0.5, 1.0), (-0.5, 1.0)):
            way = np.array([dx * 1.2, dy]) / np.hypot(dx * 1.2, dy)
            off = np.array([way[1], -way[0]]) * at
            first = (cx + half * (off[0] - way[0] * reach), cy + tall * (off[1] - way[1] * reach))
            last = (cx + half * (off[0] + way[0] * reach), cy + tall * (off[1] + way[1] * reach))
            sheet.ink(
                [first, last],
                1.7,
                seed + k * 3 + int(dx * 2),
                colour=dark,
                tone=0.3,
                press=(0.6, 1, 0.6),
                curved=False,
                dry=0.5,
            )
    sheet.contour(oval(cx, cy, half, tall), half * 0.03, seed + 2, colour=dark, tone=0.8, lost=0.0)
    sheet.contour(oval(cx, cy, half * 0.93, tall * 0.92), 2.0, seed + 3, colour=dark, tone=0.6)


def basket(
    sheet: Sheet, cx: float, top: float, half: float, seed: int, depth: float = 0.8, handle: bool = False
) -> None:
    """A deep woven basket."""
    deep = half * depth
    dark = mix(BAMBOO, INK, 0.5)
    sheet.shadow(cx, top + deep, half * 1.0)
    if handle:
        sheet.ink(
            oval(cx, top, half * 0.92, half * 1.0, 0, np.pi, 2 * np.pi),
            half * 0.06,
            seed + 90,
            colour=mix(BAMBOO, INK, 0.3),
            tone=1.1,
            press=(1, 0.9, 1),
        )
    body = turned(cx, [(half, top), (half * 0.96, top + deep * 0.45), (half * 0.78, top + deep)], 0.2)
    sheet.wash(body, BAMBOO, seed, second=(160, 124, 78), tone=1.05, shade=0.6, edge=0.8)
    for row in range(1, 9):
        share = row / 9
        wide = half * (0.98 - 0.2 * share**1.5)
        for k in range(9):
            a0 = np.pi * (k + (row % 2) * 0.5) / 9.5
            arc = oval(cx, top + deep * share, wide, wide * 0.2, 0, a0, a0 + 0.22)
            sheet.ink(arc, deep * 0.055, seed + row * 13 + k, colour=dark, tone=0.42, press=(0.3, 1, 0.3), dry=0.4)
    sheet.contour(body, 2.6, seed + 1, colour=dark)
    sheet.wash(oval(cx, top, half, half * 0.2), mix(BAMBOO, INK, 0.45), seed + 2, tone=1.0, light=(0.2, 0.9), edge=0.6)
    sheet.contour(
        oval(cx, top, half, half * 0.2), half * 0.05, seed + 3, colour=mix(BAMBOO, INK, 0.3), tone=1.0, lost=0.0
    )


def board(
    sheet: Sheet, left: float, right: float, y: float, seed: int, thick: float = 30, colour: Colour = WOOD
) -> None:
    """A wooden board or table edge in dry strokes."""
    sheet.shadow((left + right) / 2, y + thick * 0.9, (right - left) / 2, thick * 0.9, 0.22)
    sheet.dry(
        [(left, y), ((left + right) / 2, y - 2), (right, y)],
        thick,
        seed,
        colour=colour,
        tone=1.0,
        press=(1, 1, 1),
        wet=0.85,
        body=1,
    )
    sheet.dry(
        [(left, y + thick * 0.45), (right, y + thick * 0.45)],
        thick * 0.3,
        seed + 1,
        colour=mix(colour, INK, 0.5),
        tone=0.8,
        press=(1, 1, 1),
        wet=0.5,
    )
