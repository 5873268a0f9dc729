"""Jars, bottles, gourds and mortars. Positions and sizes in pixels; `top` is the highest point, `half` half the width."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.lettering import diamond, label
from assets.art.outline_shapes import oval, turned
from assets.art.paper import INK, SEAL, Array, Colour, mix
from assets.art.vessels import CLAY, gleam, mouth, thrown

STONE: Colour = (146, 142, 132)


def jar(
    sheet: Sheet,
    cx: float,
    top: float,
    half: float,
    seed: int,
    body: Colour = CLAY,
    *,
    second: Colour | None = None,
    tall: float = 2.0,
    cap: Colour | None = SEAL,
    paper: str = "diamond",
    words: str = "酒",
    neck: float = 0.5,
) -> None:
    """A jar with its mouth tied under cloth; `words` on its belly on red (`diamond`, `strip`) or `plain` paper, or none."""
    deep = half * tall
    sheet.shadow(cx, top + deep * 1.0, half * 0.95)
    profile = [
        (half * neck, top + deep * 0.1),
        (half * (neck + 0.08), top + deep * 0.17),
        (half * 0.9, top + deep * 0.32),
        (half, top + deep * 0.48),
        (half * 0.93, top + deep * 0.7),
        (half * 0.7, top + deep * 0.93),
        (half * 0.64, top + deep),
    ]
    thrown(
        sheet,
        cx,
        profile,
        body,
        seed,
        second=second or mix(body, INK, 0.45),
        tone=1.15,
        shade=0.62,
        line=3.4,
        tilt=0.13,
    )
    gleam(sheet, [(cx - half * 0.62, top + deep * 0.36), (cx - half * 0.7, top + deep * 0.6)], half * 0.14, seed, 0.2)
    if cap is not None:
        wide = half * (neck + 0.06)
        hood = turned(
            cx,
            [
                (wide * 0.72, top),
                (wide * 1.0, top + deep * 0.05),
                (wide * 1.02, top + deep * 0.11),
                (wide * 1.3, top + deep * 0.2),
            ],
            0.16,
        )
        sheet.wash(hood, cap, seed + 5, second=mix(cap, INK, 0.25), tone=1.05, edge=1.6, shade=0.6)
        sheet.contour(hood, 2.2, seed + 6)
        for k in range(9):
            a = -1 + 2 * k / 8
            sheet.ink(
                [(cx + wide * a * 0.98, top + deep * 0.11), (cx + wide * a * 1.22, top + deep * 0.2)],
                2.2,
                seed + 10 + k,
                colour=mix(cap, INK, 0.5),
                tone=0.5,
                curved=False,
            )
        cord = oval(cx, top + deep * 0.115, wide * 1.03, wide * 0.17, 0, 0.05, np.pi - 0.05)
        sheet.ink(cord, half * 0.055, seed + 20, colour=(196, 170, 116), opaque=0.95, press=(1, 1, 1))
    else:
        mouth(sheet, cx, top + deep * 0.1, half * neck, mix(body, INK, 0.2), seed + 5, tilt=0.2)
    if paper == "diamond":
        diamond(sheet, cx, top + deep * 0.56, half * 0.44, seed + 30, words)
    elif paper == "strip":
        label(sheet, cx, top + deep * 0.58, half * 0.46, deep * 0.44, seed + 30, words, SEAL, (52, 24, 20))
    elif paper == "plain":
        label(sheet, cx, top + deep * 0.56, half * 0.52, deep * 0.38, seed + 30, words)


def bottle(
    sheet: Sheet,
    cx: float,
    top: float,
    half: float,
    tall: float,
    seed: int,
    body: Colour,
    *,
    second: Colour | None = None,
    label_at: float = 0.66,
    cap: Colour = SEAL,
    form: str = "round",
    paper: Colour | None = (236, 226, 198),
    words: str = "酒",
) -> Array:
    """A bottle, `words` on its label: `round` shoulders, `slim`, `flat` (a wide belly), `meiping` (narrow foot)."""
    sheet.shadow(cx, top + tall, half * 1.05)
    shapes = {
        "round": [(0.3, 0.1), (0.31, 0.26), (0.5, 0.33), (0.95, 0.44), (1, 0.6), (0.97, 0.9), (0.86, 1)],
        "slim": [(0.36, 0.08), (0.4, 0.22), (0.62, 0.36), (0.98, 0.48), (1, 0.7), (0.98, 0.96), (0.92, 1)],
        "flat": [(0.2, 0.1), (0.21, 0.3), (0.5, 0.42), (0.92, 0.56), (1, 0.74), (0.86, 0.93), (0.6, 1)],
        "meiping": [
            (0.34, 0.1),
            (0.3, 0.15),
            (0.72, 0.22),
            (1, 0.34),
            (0.95, 0.52),
            (0.66, 0.84),
            (0.58, 0.95),
            (0.62, 1),
        ],
        "square": [(0.26, 0.1), (0.27, 0.24), (0.34, 0.29), (0.96, 0.33), (1, 0.38), (1, 0.97), (0.97, 1)],
    }
    profile = [(half * a, top + tall * b) for a, b in shapes[form]]
    outline = thrown(
        sheet, cx, profile, body, seed, second=second or mix(body, INK, 0.2), tone=1.0, shade=0.6, tilt=0.12
    )
    gleam(sheet, [(cx - half * 0.68, top + tall * 0.5), (cx - half * 0.7, top + tall * 0.85)], half * 0.15, seed, 0.4)
    wide = half * shapes[form][0][0]
    stopper = turned(cx, [(wide * 1.15, top), (wide * 1.22, top + tall * 0.05), (wide * 1.15, top + tall * 0.13)], 0.2)
    sheet.wash(stopper, cap, seed + 5, second=mix(cap, INK, 0.3), tone=1.05, edge=0.8)
    sheet.contour(stopper, 2.2, seed + 6)
    if paper is not None:
        label(sheet, cx, top + tall * label_at, half * 1.05, tall * 0.3, seed + 30, words, paper)
    return outline


def vase(sheet: Sheet, cx: float, foot: float, half: float, tall: float, seed: int, body: Colour = STONE) -> None:
    """A small vase standing on `foot`; paint what stands in it first."""
    top = foot - tall
    sheet.shadow(cx, foot, half * 1.1)
    profile = [
        (half * 0.42, top),
        (half * 0.34, top + tall * 0.16),
        (half * 0.5, top + tall * 0.34),
        (half, top + tall * 0.62),
        (half * 0.82, top + tall * 0.9),
        (half * 0.6, top + tall),
    ]
    thrown(sheet, cx, profile, body, seed, second=mix(body, INK, 0.25), tone=1.05, line=2.2)
    mouth(sheet, cx, top, half * 0.42, mix(body, INK, 0.5), seed + 5, tilt=0.24)


def gourd(sheet: Sheet, cx: float, top: float, half: float, seed: int, body: Colour = (190, 140, 82)) -> None:
    """A bottle gourd with a red cord about its waist."""
    tall = half * 2.9
    sheet.shadow(cx, top + tall, half * 0.85)
    profile = [
        (half * 0.12, top),
        (half * 0.16, top + tall * 0.08),
        (half * 0.5, top + tall * 0.18),
        (half * 0.58, top + tall * 0.3),
        (half * 0.38, top + tall * 0.42),
        (half * 0.7, top + tall * 0.55),
        (half, top + tall * 0.74),
        (half * 0.84, top + tall * 0.92),
        (half * 0.5, top + tall),
    ]
    thrown(sheet, cx, profile, body, seed, second=mix(body, (150, 96, 56), 0.45), tone=1.05, shade=0.7)
    gleam(sheet, [(cx - half * 0.5, top + tall * 0.62), (cx - half * 0.6, top + tall * 0.8)], half * 0.14, seed, 0.4)
    sheet.ink(
        oval(cx, top + tall * 0.42, half * 0.42, half * 0.1, 0, 0, np.pi),
        half * 0.1,
        seed + 4,
        colour=SEAL,
        tone=1.1,
        press=(1, 1, 1),
    )
    sheet.ink(
        [
            (cx + half * 0.3, top + tall * 0.43),
            (cx + half * 0.55, top + tall * 0.54),
            (cx + half * 0.5, top + tall * 0.68),
        ],
        half * 0.06,
        seed + 5,
        colour=SEAL,
        tone=1.0,
    )
    sheet.wash(oval(cx, top, half * 0.16, half * 0.12), (104, 72, 48), seed + 6, tone=1.1, edge=0.4)


def mortar(sheet: Sheet, cx: float, top: float, half: float, seed: int, fill: Colour = (186, 178, 130)) -> None:
    """A ridged mortar with its wooden pestle and a paste in it."""
    deep = half * 0.8
    sheet.shadow(cx, top + deep, half * 0.9)
    profile = [
        (half, top),
        (half * 1.01, top + deep * 0.1),
        (half * 0.84, top + deep * 0.6),
        (half * 0.6, top + deep * 0.95),
        (half * 0.58, top + deep),
    ]
    thrown(sheet, cx, profile, (150, 112, 84), seed, second=(110, 84, 66), tone=1.15)
    mouth(sheet, cx, top, half, (172, 140, 108), seed + 5, tilt=0.26)
    for k in range(22):
        a = 2 * np.pi * k / 22
        sheet.ink(
            [
                (cx + half * 0.9 * np.cos(a), top + half * 0.23 * np.sin(a)),
                (cx + half * 0.5 * np.cos(a), top + half * 0.05 + half * 0.14 * np.sin(a)),
            ],
            2.2,
            seed + k,
            colour=(110, 82, 62),
            tone=0.5,
            curved=False,
        )
    sheet.wash(
        oval(cx, top + half * 0.07, half * 0.66, half * 0.15), fill, seed + 30, second=(208, 204, 160), tone=1.0, edge=2
    )
    sheet.dry(
        [
            (cx + half * 0.95, top - half * 1.1),
            (cx + half * 0.5, top - half * 0.5),
            (cx + half * 0.04, top + half * 0.06),
        ],
        half * 0.2,
        seed + 40,
        colour=(134, 96, 62),
        wet=0.9,
        body=1,
        press=(0.7, 0.9, 1.1, 1.1),
    )
