"""A pressed duck and a smoked goose. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import normals, placed, smooth
from assets.art.vessels import gleam


def pressed_duck(sheet: Sheet, x: float, y: float, s: float, seed: int) -> None:
    """A pressed duck spread open on bamboo strips, hung by its neck from (x, y); `s` scales it (1 is 600 pixels high)."""
    skin, dark = (214, 176, 116), (156, 104, 62)
    at = [
        (-26, 66),
        (-34, 120),
        (-108, 160),
        (-126, 260),
        (-140, 380),
        (-112, 450),
        (-40, 500),
        (0, 560),
        (40, 500),
        (112, 450),
        (140, 380),
        (126, 260),
        (108, 160),
        (34, 120),
        (26, 66),
    ]
    for side in (-1, 1):
        leg = smooth(
            placed(
                [
                    (side * 50, 440),
                    (side * 104, 470),
                    (side * 124, 540),
                    (side * 112, 580),
                    (side * 92, 540),
                    (side * 50, 500),
                ],
                x,
                y,
                s,
            ),
            True,
        )
        sheet.wash(leg, skin, seed + side, second=dark, tone=1.0, edge=1.4)
        sheet.contour(leg, 2.4, seed + 3 + side)
        sheet.ink(
            placed([(side * 116, 570), (side * 126, 620)], x, y, s),
            11 * s,
            seed + 5,
            colour=(206, 146, 70),
            tone=1.1,
            curved=False,
        )
        web = placed(
            [
                (side * 122, 612),
                (side * 96, 664),
                (side * 120, 654),
                (side * 136, 672),
                (side * 148, 650),
                (side * 170, 652),
            ],
            x,
            y,
            s,
        )
        sheet.wash(web, (206, 146, 70), seed + 60 + side, second=(160, 100, 50), tone=1.1, edge=0.8)
        sheet.contour(web, 2, seed + 62 + side)
        wing = smooth(
            placed(
                [
                    (side * 100, 170),
                    (side * 190, 200),
                    (side * 262, 190),
                    (side * 286, 214),
                    (side * 200, 252),
                    (side * 132, 250),
                ],
                x,
                y,
                s,
            ),
            True,
        )
        sheet.wash(wing, skin, seed + 6 + side, second=dark, tone=1.0, edge=1.4)
        sheet.contour(wing, 2.4, seed + 9 + side)
    body = smooth(placed(at, x, y, s), True)
    sheet.wash(body, skin, seed + 12, second=dark, tone=1.05, shade=0.5, edge=1.8, grain=0.5)
    sheet.contour(body, 3.0, seed + 13)
    sheet.ink(
        placed([(0, 150), (-4, 300), (2, 470)], x, y, s), 5, seed + 20, colour=dark, tone=0.7, press=(0.3, 1, 0.4)
    )
    for k in range(-3, 4):
        if k:
            sheet.ink(
                placed([(k * 8, 300), (k * 34, 350), (k * 40, 420)], x, y, s),
                3.4,
                seed + 20 + k,
                colour=dark,
                tone=0.35,
                press=(0.3, 1, 0.3),
            )
    for row, wide in ((262, 172), (400, 150)):
        sheet.dry(
            [tuple(p) for p in placed([(-wide, row), (0, row - 8), (wide, row)], x, y, s)],
            15 * s,
            seed + 30 + row,
            colour=(196, 166, 104),
            wet=0.95,
            body=1,
            press=(0.8, 1, 0.8),
        )
    neck = smooth(
        placed(
            [(-24, 90), (-20, 30), (-30, -6), (-58, -16), (-60, -34), (-24, -48), (8, -36), (22, 20), (26, 90)], x, y, s
        ),
        True,
    )
    sheet.wash(neck, skin, seed + 40, second=dark, tone=1.1, edge=1.2)
    bill = smooth(placed([(-54, -34), (-96, -20), (-98, -10), (-56, -14)], x, y, s), True)
    sheet.wash(bill, (204, 150, 70), seed + 41, tone=1.1, edge=0.8)
    sheet.contour(neck, 2.6, seed + 42)
    sheet.dots(placed([(-34, -30)], x, y, s), 9 * s, seed, tone=1.4)
    sheet.ink(
        placed([(4, -40), (12, -90), (6, -150)], x, y, s), 5 * s, seed + 43, colour=(150, 112, 70), press=(1, 1, 1)
    )


def smoked_goose(sheet: Sheet, x: float, y: float, s: float, seed: int) -> None:
    """A smoked goose lying with its middle at (x, y); `s` 1 is about 560 pixels long."""
    skin, dark = (188, 112, 56), (118, 62, 36)
    spine = smooth(placed([(-150, -10), (-226, -74), (-240, -150), (-196, -204), (-150, -194)], x, y, s), step=5)
    half = s * np.interp(np.linspace(0, 1, len(spine)), (0, 0.35, 0.72, 0.9, 1), (46, 27, 20, 27, 19))[:, None]
    neck = np.concatenate([spine + normals(spine) * half, (spine - normals(spine) * half)[::-1]])
    sheet.wash(neck, skin, seed, second=dark, tone=1.2, edge=1.2, grain=0.5, shade=0.7)
    sheet.contour(neck, 2.8, seed + 1)
    bill = smooth(placed([(-166, -216), (-96, -192), (-94, -178), (-160, -176)], x, y, s), True)
    sheet.wash(bill, (206, 142, 60), seed + 2, tone=1.1, edge=0.8)
    sheet.dots(placed([(-166, -200)], x, y, s), 9 * s, seed, tone=1.4)
    body = smooth(
        placed(
            [
                (-210, -10),
                (-150, -110),
                (0, -150),
                (150, -120),
                (250, -60),
                (262, -20),
                (200, 50),
                (60, 100),
                (-100, 96),
                (-190, 60),
            ],
            x,
            y,
            s,
        ),
        True,
    )
    sheet.wash(body, skin, seed + 3, second=dark, tone=1.2, shade=0.7, edge=1.8, grain=0.5)
    gleam(sheet, placed([(-110, -84), (0, -112), (90, -100)], x, y, s), 20 * s, seed, 0.45)
    sheet.contour(body, 3.2, seed + 4)
    wing = smooth(placed([(-60, -60), (60, -84), (170, -30), (190, 10), (60, 20), (-40, 10)], x, y, s), True)
    sheet.wash(wing, skin, seed + 5, second=dark, tone=1.15, edge=1.4, body=0.6)
    sheet.contour(wing, 3.0, seed + 6)
    for k in range(4):
        sheet.ink(
            placed([(-20 + k * 40, -20 + k * 4), (60 + k * 36, 2 + k * 3)], x, y, s),
            4 * s,
            seed + 10 + k,
            colour=dark,
            tone=0.6,
        )
    leg = smooth(
        placed([(80, 40), (170, 30), (250, 70), (318, 84), (316, 100), (240, 100), (150, 98), (84, 84)], x, y, s), True
    )
    sheet.wash(leg, skin, seed + 15, second=dark, tone=1.2, edge=1.4)
    sheet.contour(leg, 2.8, seed + 16)
