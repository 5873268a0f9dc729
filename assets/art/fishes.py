"""Fish, fresh and dried, and the water they swim in. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import Points, oval, placed, smooth
from assets.art.paper import INK, Array, Colour, mix

CARP: Colour = (176, 104, 66)
DARK_CARP: Colour = (92, 96, 92)


def fish(
    sheet: Sheet,
    x: float,
    y: float,
    long: float,
    turn: float,
    seed: int,
    colour: Colour = CARP,
    *,
    bend: float = 0.07,
    dried: bool = False,
    flip: bool = False,
) -> None:
    """A carp with its middle at (x, y), its head towards `turn`; with `dried` it is thin, dark and stiff.

    `flip` keeps its back up when it swims to the left.
    """
    up = np.array([1, -1 if flip else 1], np.float32)

    def put(points: Points) -> Array:
        return placed(np.asarray(points, np.float32) * up, x, y, 1, turn)

    t = np.linspace(0, 1, 30)
    spine = np.stack([long * (0.5 - t), bend * long * np.sin(np.pi * 1.15 * t)], 1)
    half = (
        long * (0.11 if dried else 0.145) * np.clip(np.sin(np.pi * t**0.66), 0, 1) ** 0.62 * (1 - 0.25 * t)
        + long * 0.022 * t
    )
    upper, lower = spine - np.stack([0 * t, half], 1), spine + np.stack([0 * t, half * 1.05], 1)
    body = put(np.concatenate([upper, lower[::-1]]))
    tail_root = spine[-1]
    tail = put(
        smooth(
            [
                (tail_root[0] + long * 0.05, tail_root[1] - long * 0.02),
                (tail_root[0] - long * 0.19, tail_root[1] - long * 0.14),
                (tail_root[0] - long * 0.11, tail_root[1]),
                (tail_root[0] - long * 0.2, tail_root[1] + long * 0.13),
                (tail_root[0] + long * 0.05, tail_root[1] + long * 0.02),
            ],
            True,
        )
    )
    fin = mix(colour, INK, 0.25)
    sheet.wash(tail, fin, seed + 1, second=mix(colour, (230, 190, 140), 0.4), tone=0.85, edge=1.4, rim=0.4)
    dorsal = put(
        smooth(
            [upper[8], upper[10] + [0, -long * 0.1], upper[16] + [-long * 0.02, -long * 0.06], upper[20], upper[14]],
            True,
        )
    )
    sheet.wash(dorsal, fin, seed + 2, tone=0.85, edge=1.4)
    for at, size in ((7, 0.12), (15, 0.09)):
        fins = put(
            smooth(
                [lower[at], lower[at + 3] + [-long * 0.02, size * long * 0.8], lower[at + 4] + [0, long * 0.01]], True
            )
        )
        sheet.wash(fins, fin, seed + 3 + at, tone=0.8, edge=1.2)
        for j in range(4):
            root, tip = put([lower[at + 1], lower[at + 3] + np.array([-long * 0.02 * j, size * long * 0.7])])
            sheet.ink([tuple(root), tuple(tip)], 1.6, seed + at * 5 + j, tone=0.4, curved=False)
    sheet.wash(
        body,
        colour,
        seed,
        second=mix(colour, INK, 0.35),
        tone=1.05,
        shade=0.75,
        light=(float(-np.sin(turn)) * 0.2, 0.95),
        edge=0.9,
    )
    for row in range(5):
        for k in range(15):
            s = 0.24 + 0.66 * (k + 0.5 * (row % 2)) / 15
            i = int(s * 29)
            off = half[i] * (-0.8 + 0.4 * row)
            px, py = spine[i][0], spine[i][1] + off
            arc = put(
                [
                    (px + long * 0.006, py - long * 0.017),
                    (px - long * 0.016, py),
                    (px + long * 0.006, py + long * 0.017),
                ]
            )
            sheet.ink(arc, 1.7, seed + row * 17 + k, colour=mix(colour, INK, 0.7), tone=0.5, press=(0.3, 1, 0.3))
    sheet.ink(
        put([(spine[0][0] - long * 0.005, spine[0][1] + long * 0.012), (spine[2][0], spine[2][1] + long * 0.03)]),
        2.2,
        seed + 59,
        tone=0.7,
    )
    gill = put(
        [
            (spine[6][0] + long * 0.01, spine[6][1] - half[6] * 0.8),
            (spine[6][0] - long * 0.03, spine[6][1]),
            (spine[6][0] + long * 0.01, spine[6][1] + half[6] * 0.85),
        ]
    )
    sheet.ink(gill, 3.2, seed + 60, colour=mix(colour, INK, 0.7), tone=0.7, press=(0.3, 1, 0.3))
    eye = put([(spine[3][0], spine[3][1] - half[3] * 0.25)])[0]
    sheet.wash(oval(float(eye[0]), float(eye[1]), long * 0.02, long * 0.02), (236, 220, 170), seed + 61, edge=0.2)
    sheet.wash(oval(float(eye[0]), float(eye[1]), long * 0.012, long * 0.012), INK, seed + 62, tone=1.4, edge=0.2)
    sheet.contour(body, max(1.8, long * 0.008), seed + 63, tone=0.7)
    tailed = put([tail_root, tail_root - np.array([long * 0.17, long * 0.1])])
    sheet.ink(tailed, 1.6, seed + 64, tone=0.4)


def ripples(sheet: Sheet, cx: float, cy: float, wide: float, seed: int, count: int = 6) -> None:
    """Rings and lines of water around (cx, cy)."""
    random = np.random.default_rng(seed)
    sheet.haze(cx, cy, wide * 0.62, wide * 0.3, (150, 182, 186), 0.5, seed=seed)
    for k in range(count):
        x, y = cx + random.uniform(-0.7, 0.7) * wide, cy + random.uniform(-0.32, 0.34) * wide
        long = wide * random.uniform(0.16, 0.4)
        sheet.ink(
            [(x - long, y), (x - long * 0.3, y - 5), (x + long * 0.3, y + 4), (x + long, y - 1)],
            3.0,
            seed + k,
            colour=(112, 150, 158),
            tone=0.55,
            press=(0.1, 1, 0.7, 0.1),
            dry=0.5,
        )
