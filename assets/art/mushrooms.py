"""Mushrooms, the bamboo fungus's veil, lingzhi. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, placed, smooth
from assets.art.paper import INK, Colour, mix
from assets.art.vessels import gleam

IVORY: Colour = (240, 230, 204)
HUSK: Colour = (170, 132, 84)


def mushroom(
    sheet: Sheet,
    x: float,
    y: float,
    half: float,
    seed: int,
    cap: Colour,
    *,
    stem: float = 1.2,
    stalk: Colour = IVORY,
    flat: float = 0.62,
    lean: float = 0.0,
    thick: float = 0.3,
) -> None:
    """A mushroom: its cap's rim at (x, y), the stalk `stem` half-widths long."""
    foot = x + lean * half
    stem_shape = smooth(
        [
            (x - half * thick * 0.8, y),
            (foot - half * thick, y + half * stem * 0.6),
            (foot - half * thick * 1.1, y + half * stem),
            (foot, y + half * (stem + 0.08)),
            (foot + half * thick * 1.1, y + half * stem),
            (foot + half * thick, y + half * stem * 0.6),
            (x + half * thick * 0.8, y),
        ],
        True,
    )
    sheet.wash(stem_shape, stalk, seed, second=mix(stalk, HUSK, 0.4), tone=0.85, light=(-0.9, 0.2), edge=1.0)
    sheet.contour(stem_shape, 2.0, seed + 1, tone=0.45)
    under = oval(x, y, half * 0.96, half * 0.2)
    sheet.wash(under, mix(stalk, HUSK, 0.35), seed + 2, tone=1.0, light=(0, 1), edge=0.8)
    for k in range(-7, 8):
        sheet.ink(
            [
                (x + k * half * 0.03, y + half * 0.02),
                (x + k * half * 0.13, y + half * 0.16 * np.sqrt(max(0, 1 - (k / 7.6) ** 2))),
            ],
            1.5,
            seed + 20 + k,
            colour=mix(HUSK, INK, 0.3),
            tone=0.5,
            curved=False,
        )
    top = smooth(
        [
            (x - half, y + half * 0.02),
            (x - half * 0.86, y - half * flat * 0.55),
            (x - half * 0.4, y - half * flat),
            (x + half * 0.4, y - half * flat),
            (x + half * 0.86, y - half * flat * 0.55),
            (x + half, y + half * 0.02),
            (x + half * 0.5, y + half * 0.08),
            (x - half * 0.5, y + half * 0.08),
        ],
        True,
    )
    sheet.wash(top, cap, seed + 3, second=mix(cap, INK, 0.2), tone=1.1, shade=0.65, edge=1.2, grain=0.45)
    sheet.contour(top, 2.4, seed + 4, tone=0.55)
    gleam(
        sheet,
        [(x - half * 0.5, y - half * flat * 0.62), (x - half * 0.1, y - half * flat * 0.82)],
        half * 0.1,
        seed,
        0.25,
    )


def veil(sheet: Sheet, x: float, y: float, half: float, tall: float, seed: int) -> None:
    """The netted skirt of a bamboo fungus, hanging from (x, y)."""
    skirt = smooth(
        [
            (x - half * 0.36, y),
            (x - half * 0.8, y + tall * 0.5),
            (x - half, y + tall * 0.96),
            (x - half * 0.5, y + tall * 1.04),
            (x, y + tall),
            (x + half * 0.5, y + tall * 1.05),
            (x + half, y + tall * 0.95),
            (x + half * 0.8, y + tall * 0.5),
            (x + half * 0.36, y),
        ],
        True,
    )
    sheet.wash(skirt, (236, 228, 200), seed, tone=0.5, shade=0.6, body=0.85, edge=2)
    dark = (150, 130, 92)
    for k in range(-5, 6):
        for lean in (-1, 1):
            line = []
            for share in np.linspace(0, 1, 7):
                u = (k + lean * 3.2 * (share - 0.5)) / 5
                if abs(u) <= 1.0:
                    line.append((x + half * (0.36 + 0.62 * share**0.8) * u, y + tall * share))
            if len(line) > 2:
                sheet.ink(line, 3.6, seed + 40 + k * 2 + lean, colour=dark, tone=0.62, press=(0.8, 1, 0.9), dry=0.2)
    sheet.contour(skirt, 2.6, seed + 1, colour=dark, tone=0.8, lost=0.1)


def bracket(sheet: Sheet, x: float, y: float, half: float, seed: int, turn: float = 0.0) -> None:
    """A lingzhi: a lacquered kidney of a cap in growing rings, a dark stalk from its side."""
    stalk = placed([(-0.1, 0.2), (-0.2, 0.9), (0.05, 1.6)], x, y, half, turn)
    sheet.ink(stalk, half * 0.24, seed, colour=(84, 44, 32), tone=1.25, press=(1, 0.8, 1.1), dry=0.1)
    kidney = [
        (-0.1, 0.34),
        (-0.7, 0.32),
        (-1.0, -0.02),
        (-0.72, -0.42),
        (0, -0.58),
        (0.72, -0.42),
        (1.0, -0.02),
        (0.7, 0.32),
        (0.12, 0.3),
    ]
    for ring, (scale, tint) in enumerate(
        (
            (1.0, (232, 208, 150)),
            (0.93, (196, 116, 58)),
            (0.76, (162, 72, 40)),
            (0.55, (128, 50, 34)),
            (0.32, (104, 40, 30)),
        )
    ):
        shape = smooth(placed([(a * scale, b * scale + 0.08 * (1 - scale)) for a, b in kidney], x, y, half, turn), True)
        sheet.wash(
            shape,
            tint,
            seed + ring,
            tone=1.0 if ring == 0 else 0.8,
            shade=0.5,
            edge=1.6,
            rim=0.4,
            body=1.0 if ring == 0 else 0.35,
        )
        if ring == 0:
            sheet.contour(shape, 2.6, seed + 20)
    gleam(sheet, placed([(-0.5, -0.3), (-0.05, -0.42)], x, y, half, turn), half * 0.12, seed, 0.5)
