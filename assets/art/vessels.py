"""Vessels: bowls, cups, lidded bowls, pots, jars, bottles, dishes. Positions and sizes are pixels of the picture."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from assets.art.brush import Array, Colour, curve, dab, lay, line, oval, shadow

PORCELAIN: Colour = (214, 216, 208)
CELADON: Colour = (158, 182, 164)
CLAY: Colour = (122, 76, 54)
DARK: Colour = (40, 36, 38)
PAPER_RED: Colour = (176, 56, 42)


def turned(cx: float, profile: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The outline of something turned on a wheel: `profile` is (half width, y) from top to bottom."""
    right = curve([(cx + half, y) for half, y in profile], 10)
    left = curve([(cx - half, y) for half, y in profile], 10)
    return right + left[::-1]


def liquor(picture: Array, cx: float, y: float, rx: float, ry: float, colour: Colour, seed: int) -> None:
    """What is in a cup, seen from a little above."""
    dab(picture, oval(cx, y, rx, ry), colour, seed, 0.9, 0.5, (0.3, 0.9), 1.0)


def jian_bowl(picture: Array, cx: float, top: float, half: float, seed: int, tea: Colour = (186, 106, 44)) -> None:
    """A hare's-fur Jian bowl."""
    depth = half * 1.08
    picture[:] = shadow(picture, cx, top + depth * 1.06, half * 1.05, half * 0.14)
    body = dab(
        picture,
        turned(
            cx,
            [
                (half, top),
                (half * 0.95, top + depth * 0.22),
                (half * 0.68, top + depth * 0.6),
                (half * 0.34, top + depth * 0.88),
                (half * 0.31, top + depth),
            ],
        ),
        DARK,
        seed,
        0.95,
        0.4,
        (0.45, 0.4),
    )
    random = np.random.default_rng(seed)
    fur = np.zeros(picture.shape[:2])
    for _ in range(int(half * 1.7)):
        at, run = random.uniform(-1, 1), random.uniform(0.22, 0.8) * depth
        t = np.linspace(0, 1, int(run))
        xs = (cx + at * half * 0.95 * (1 - 0.62 * t * run / depth)).astype(int)
        ys = (top + half * 0.13 * np.sqrt(max(0.0, 1 - at * at)) + run * t).astype(int)
        good = (xs >= 0) & (xs < fur.shape[1]) & (ys >= 0) & (ys < fur.shape[0])
        fur[ys[good], xs[good]] = np.maximum(
            fur[ys[good], xs[good]], (np.exp(-t * 2.2) * random.uniform(0.2, 0.9))[good]
        )
    picture[:] = lay(
        picture, (178, 122, 64), np.clip(np.asarray(gaussian_filter(fur, (1.4, 0.8))) * 2.2 * body, 0, 0.85)
    )
    dab(picture, oval(cx, top, half, half * 0.16), (64, 52, 46), seed + 1, 0.95, 0.6, rough=1.0)
    liquor(picture, cx, top + half * 0.03, half * 0.84, half * 0.115, tea, seed + 2)


def cup(picture: Array, cx: float, top: float, half: float, seed: int, tea: Colour, body: Colour = PORCELAIN) -> None:
    """A small round cup."""
    depth = half * 1.0
    picture[:] = shadow(picture, cx, top + depth * 1.04, half * 1.1, half * 0.16, 0.24)
    profile = [
        (half, top),
        (half * 0.96, top + depth * 0.4),
        (half * 0.62, top + depth * 0.88),
        (half * 0.5, top + depth),
    ]
    dab(picture, turned(cx, profile), body, seed, 0.86, 0.5)
    dab(
        picture,
        oval(cx, top, half, half * 0.22),
        tuple(min(255.0, c * 1.04) for c in body),
        seed + 1,
        0.9,
        0.6,
        rough=0.8,
    )
    liquor(picture, cx, top + half * 0.03, half * 0.86, half * 0.17, tea, seed + 2)


def gaiwan(picture: Array, cx: float, top: float, half: float, seed: int, body: Colour = PORCELAIN) -> None:
    """A lidded bowl on its saucer."""
    depth = half * 1.02
    picture[:] = shadow(picture, cx, top + depth * 1.2, half * 1.3, half * 0.16)
    dab(picture, oval(cx, top + depth * 1.12, half * 1.12, half * 0.2), body, seed, 0.88, 0.5, rough=1.2)
    profile = [
        (half * 1.04, top),
        (half * 0.9, top + depth * 0.4),
        (half * 0.55, top + depth * 0.9),
        (half * 0.44, top + depth),
    ]
    dab(picture, turned(cx, profile), body, seed + 1, 0.9, 0.5)
    lid = curve([(cx - half * 0.92, top), (cx - half * 0.6, top - half * 0.34), (cx, top - half * 0.46)], 12)
    lid += curve([(cx, top - half * 0.46), (cx + half * 0.6, top - half * 0.34), (cx + half * 0.92, top)], 12)
    dab(
        picture,
        [*lid, *[(x, y) for x, y in oval(cx, top, half * 0.92, half * 0.1) if y > top]],
        body,
        seed + 2,
        0.92,
        0.5,
    )
    dab(
        picture,
        turned(cx, [(half * 0.2, top - half * 0.6), (half * 0.15, top - half * 0.44)]),
        body,
        seed + 3,
        0.95,
        0.6,
    )


def teapot(picture: Array, cx: float, cy: float, half: float, seed: int, body: Colour = CLAY) -> None:
    """A round clay pot."""
    picture[:] = shadow(picture, cx, cy + half * 0.8, half * 1.3, half * 0.16)
    line(
        picture,
        [(cx - half * 0.8, cy + half * 0.2), (cx - half * 1.3, cy - half * 0.1), (cx - half * 1.55, cy - half * 0.55)],
        [half * 0.42, half * 0.26, half * 0.16],
        body,
        seed,
    )
    line(
        picture,
        [
            (cx + half * 0.8, cy - half * 0.32),
            (cx + half * 1.4, cy - half * 0.42),
            (cx + half * 1.42, cy + half * 0.2),
            (cx + half * 0.82, cy + half * 0.38),
        ],
        [half * 0.13] * 4,
        body,
        seed + 1,
    )
    dab(picture, oval(cx, cy, half, half * 0.78), body, seed + 2, 0.95, 0.45)
    dab(picture, oval(cx, cy - half * 0.7, half * 0.56, half * 0.16), body, seed + 3, 0.95, 0.6, rough=1.0)
    dab(picture, oval(cx, cy - half * 0.9, half * 0.13, half * 0.12), body, seed + 4, 0.95, 0.6, rough=1.0)


def jar(
    picture: Array, cx: float, top: float, half: float, seed: int, body: Colour = CLAY, sealed: bool = True
) -> None:
    """A wine jar with a cloth cap and a red paper on its belly."""
    depth = half * 2.15
    picture[:] = shadow(picture, cx, top + depth, half * 1.2, half * 0.16)
    profile = [
        (half * 0.5, top + depth * 0.1),
        (half * 0.62, top + depth * 0.17),
        (half, top + depth * 0.42),
        (half * 0.94, top + depth * 0.68),
        (half * 0.62, top + depth),
    ]
    dab(picture, turned(cx, profile), body, seed, 0.95, 0.45)
    cap = [(half * 0.42, top - depth * 0.03), (half * 0.62, top + depth * 0.04), (half * 0.56, top + depth * 0.15)]
    dab(picture, turned(cx, cap), PAPER_RED if sealed else (196, 178, 140), seed + 1, 0.9, 0.5)
    line(
        picture,
        [(cx - half * 0.56, top + depth * 0.14), (cx, top + depth * 0.17), (cx + half * 0.56, top + depth * 0.14)],
        [7, 8, 7],
        (226, 206, 160),
        seed + 2,
    )
    if sealed:
        side, y = half * 0.42, top + depth * 0.55
        dab(
            picture,
            [(cx, y - side), (cx + side, y), (cx, y + side), (cx - side, y)],
            PAPER_RED,
            seed + 3,
            0.9,
            0.4,
            rough=1.4,
        )
        for at in (-0.4, 0.0, 0.4):
            line(
                picture,
                [(cx - side * 0.3, y + side * at), (cx + side * 0.3, y + side * at * 0.9)],
                [5, 6, 4],
                (58, 30, 26),
                seed + 4,
            )


def bottle(
    picture: Array,
    cx: float,
    top: float,
    half: float,
    depth: float,
    seed: int,
    body: Colour,
    label: Colour | None = None,
    stopper: bool = True,
) -> None:
    """A tall bottle, with a red stopper or without."""
    picture[:] = shadow(picture, cx, top + depth, half * 1.3, half * 0.2)
    profile = [
        (half * 0.3, top + depth * 0.1),
        (half * 0.32, top + depth * 0.24),
        (half * 0.9, top + depth * 0.38),
        (half, top + depth * 0.56),
        (half * 0.94, top + depth * 0.96),
        (half * 0.86, top + depth),
    ]
    dab(picture, turned(cx, profile), body, seed, 0.85, 0.5)
    if stopper:
        dab(picture, turned(cx, [(half * 0.36, top), (half * 0.34, top + depth * 0.14)]), PAPER_RED, seed + 1, 0.9, 0.5)
    else:
        dab(
            picture,
            oval(cx, top + depth * 0.11, half * 0.32, half * 0.09),
            tuple(c * 0.6 for c in body),
            seed + 1,
            0.8,
            0.5,
        )
    if label:
        y0, y1 = top + depth * 0.52, top + depth * 0.84
        dab(
            picture,
            [(cx - half * 0.62, y0), (cx + half * 0.62, y0), (cx + half * 0.6, y1), (cx - half * 0.6, y1)],
            label,
            seed + 2,
            0.85,
            0.3,
            rough=1.2,
        )
        for at in (0.3, 0.55, 0.8):
            y = y0 + (y1 - y0) * at
            line(picture, [(cx - half * 0.16, y), (cx + half * 0.16, y - 3)], [6, 8, 5], (60, 40, 34), seed + 3)


def dish(picture: Array, cx: float, cy: float, half: float, seed: int, body: Colour = PORCELAIN) -> None:
    """A shallow dish seen from a little above."""
    picture[:] = shadow(picture, cx, cy + half * 0.24, half * 1.12, half * 0.18, 0.26)
    dab(picture, oval(cx, cy + half * 0.06, half, half * 0.3), tuple(c * 0.86 for c in body), seed, 0.9, 0.5)
    dab(picture, oval(cx, cy, half, half * 0.27), body, seed + 1, 0.88, 0.5, rough=1.2)
    dab(
        picture,
        oval(cx, cy + half * 0.01, half * 0.78, half * 0.19),
        tuple(c * 0.94 for c in body),
        seed + 2,
        0.6,
        0.4,
        rough=1.2,
    )


def basket(picture: Array, cx: float, cy: float, half: float, seed: int) -> None:
    """A round bamboo tray, woven."""
    body: Colour = (186, 156, 104)
    picture[:] = shadow(picture, cx, cy + half * 0.34, half * 1.1, half * 0.2)
    dab(picture, oval(cx, cy + half * 0.1, half, half * 0.42), (142, 112, 70), seed, 0.9, 0.5)
    dab(picture, oval(cx, cy, half, half * 0.38), body, seed + 1, 0.88, 0.5)
    for at in np.linspace(-0.85, 0.85, 13):
        reach = np.sqrt(1 - at * at) * 0.92
        line(
            picture,
            [(cx - half * reach, cy + half * 0.36 * at), (cx + half * reach, cy + half * 0.36 * at)],
            [3, 3],
            (138, 106, 62),
            seed + 5,
            0.3,
        )
        line(
            picture,
            [(cx + half * at, cy - half * 0.36 * reach), (cx + half * at, cy + half * 0.36 * reach)],
            [3, 3],
            (138, 106, 62),
            seed + 6,
            0.3,
        )
