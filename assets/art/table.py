"""Things of the tea table that vessels.py and growing.py do not have: pitchers, kettles, scoops, bark, pine, stones, cakes."""

from __future__ import annotations

import numpy as np

from assets.art import growing as g
from assets.art import vessels as v
from assets.art.brush import Array, Colour, curve, dab, line, oval, shadow


def pitcher(picture: Array, cx: float, top: float, half: float, seed: int, tea: Colour) -> None:
    """A glass pitcher: what is in it shows."""
    depth = half * 1.7
    picture[:] = shadow(picture, cx, top + depth, half * 1.1, half * 0.15, 0.22)
    full = [(half * 0.86, top + depth * 0.3), (half * 0.98, top + depth * 0.6), (half * 0.72, top + depth)]
    dab(picture, v.turned(cx, full), tea, seed, 0.78, 0.4)
    dab(picture, oval(cx, top + depth * 0.3, half * 0.86, half * 0.14), tea, seed + 1, 0.9, 0.4, rough=0.8)
    glass: Colour = (196, 204, 198)
    rim = [(half * 0.74, top), (half * 0.84, top + depth * 0.3)]
    dab(picture, v.turned(cx, rim), glass, seed + 2, 0.22, 0.5)
    line(
        picture,
        [*oval(cx, top, half * 0.74, half * 0.12, steps=20), (cx + half * 0.74, top)],
        [4] * 4,
        (150, 160, 154),
        seed + 3,
        0.8,
    )
    handle = [
        (cx + half * 0.86, top + depth * 0.3),
        (cx + half * 1.36, top + depth * 0.42),
        (cx + half * 0.9, top + depth * 0.76),
    ]
    line(picture, handle, [12, 15, 12], glass, seed + 4, 0.7)
    line(
        picture,
        [(cx - half * 0.6, top + depth * 0.44), (cx - half * 0.66, top + depth * 0.7)],
        [6, 12, 4],
        (250, 248, 240),
        seed + 5,
        0.6,
    )


def kettle(picture: Array, cx: float, cy: float, half: float, seed: int) -> None:
    """An iron kettle with its bail handle."""
    iron: Colour = (58, 58, 60)
    line(
        picture,
        [
            (cx - half * 0.7, cy - half * 0.5),
            (cx - half * 0.5, cy - half * 1.5),
            (cx, cy - half * 1.72),
            (cx + half * 0.5, cy - half * 1.5),
            (cx + half * 0.7, cy - half * 0.5),
        ],
        [14, 16, 18, 16, 14],
        iron,
        seed,
    )
    v.teapot(picture, cx, cy, half, seed + 1, iron)
    random = np.random.default_rng(seed)
    for _ in range(46):
        angle, away = random.uniform(0, 6.28), random.uniform(0.2, 0.85)
        x, y = cx + np.cos(angle) * half * away, cy + np.sin(angle) * half * 0.7 * away
        dab(picture, oval(x, y, 6, 5), (92, 90, 88), seed + 9, 0.6, 0.3, rough=0.5)


def scoop(picture: Array, x: float, y: float, length: float, turn: float, leaf: Colour, seed: int) -> None:
    """A bamboo scoop holding leaf."""
    cos, sin = np.cos(turn), np.sin(turn)

    def at(along: float, across: float) -> tuple[float, float]:
        return x + (along * cos - across * sin) * length, y + (along * sin + across * cos) * length

    body = curve(
        [at(0, -0.05), at(0.4, -0.12), at(0.95, -0.16), at(1, 0), at(0.95, 0.16), at(0.4, 0.12), at(0, 0.05)], 8, True
    )
    dab(picture, body, (190, 164, 112), seed, 0.9, 0.5)
    cx, cy = at(0.66, 0)
    g.strands(picture, cx, cy, length * 0.22, length * 0.08, leaf, seed + 1, 46, length * 0.14, 0.3)


def bark(picture: Array, x: float, y: float, seed: int) -> None:
    """Three rolls of cassia bark."""
    for at in range(3):
        x0, y0 = x + at * 26, y + at * 34
        line(picture, [(x0, y0), (x0 + 130, y0 - 26), (x0 + 270, y0 - 30)], [36, 38, 34], (142, 88, 52), seed + at)
        line(
            picture,
            [(x0 + 8, y0 - 8), (x0 + 130, y0 - 32), (x0 + 262, y0 - 38)],
            [5, 7, 4],
            (96, 56, 34),
            seed + at + 5,
            0.7,
        )
        dab(picture, oval(x0 + 270, y0 - 30, 10, 17), (92, 54, 34), seed + at + 8, 0.9, 0.4, rough=0.8)


def pine(picture: Array, x: float, y: float, length: float, turn: float, seed: int) -> None:
    """A branch of pine."""
    cos, sin = np.cos(turn), np.sin(turn)
    line(picture, [(x, y), (x + cos * length, y + sin * length)], [16, 6], (96, 72, 54), seed)
    random = np.random.default_rng(seed)
    for knot in np.linspace(0.25, 1.0, 5):
        kx, ky = x + cos * length * knot, y + sin * length * knot
        for _ in range(30):
            angle, far = turn + random.uniform(-1.5, 1.5), length * random.uniform(0.16, 0.27)
            line(
                picture,
                [(kx, ky), (kx + np.cos(angle) * far, ky + np.sin(angle) * far)],
                [4, 1],
                (70, 98, 78),
                seed + 1,
                0.75,
            )


def stone(picture: Array, x: float, y: float, half: float, seed: int, colour: Colour = (132, 112, 100)) -> None:
    """A rock of the cliffs: a Danxia column in small."""
    shape = curve(
        [
            (x - half, y),
            (x - half * 0.92, y - half * 0.9),
            (x - half * 0.4, y - half * 1.5),
            (x + half * 0.4, y - half * 1.42),
            (x + half * 0.9, y - half * 0.8),
            (x + half, y),
        ],
        10,
    )
    dab(picture, shape, colour, seed, 0.75, 0.5, (-0.8, -0.6), 4.0, 0.5)
    for at in np.linspace(-0.7, 0.7, 7):
        line(
            picture,
            [
                (x + half * at, y - half * (1.2 - abs(at) * 0.5)),
                (x + half * at * 1.04 + 5, y - half * 0.4),
                (x + half * at, y - 8),
            ],
            [3, 5, 2],
            (84, 70, 62),
            seed + 2,
            0.35,
        )


def pressed(picture: Array, cx: float, cy: float, half: float, seed: int, colour: Colour) -> None:
    """A pressed cake of leaf, seen from above, with a piece broken off."""
    picture[:] = shadow(picture, cx, cy + half * 0.7, half * 1.05, half * 0.22)
    rim = oval(cx, cy, half, half * 0.86)
    dab(picture, rim, colour, seed, 0.92, 0.5)
    g.strands(picture, cx, cy + half * 0.3, half * 0.8, half * 0.55, colour, seed + 1, 130, half * 0.2, 0.2)
    dab(picture, oval(cx, cy, half * 0.14, half * 0.1), tuple(c * 0.6 for c in colour), seed + 2, 0.8, 0.4)


def mortar(picture: Array, cx: float, top: float, half: float, seed: int) -> None:
    """A ridged grinding bowl with its pestle, for lei cha."""
    line(
        picture,
        [(cx + half * 1.0, top - half * 1.1), (cx + half * 0.1, top + half * 0.1)],
        [30, 40],
        (158, 124, 82),
        seed,
    )
    v.cup(picture, cx, top, half, seed + 1, (150, 158, 104), (140, 104, 76))
    for at in np.linspace(-0.7, 0.7, 9):
        line(
            picture,
            [(cx + half * at, top - half * 0.14), (cx + half * at * 0.5, top + half * 0.02)],
            [4, 3],
            (104, 76, 54),
            seed + 3,
            0.5,
        )


def jug_smoke(picture: Array, x: float, y: float, height: float, seed: int) -> None:
    """Smoke that rises and spreads."""
    for at in range(4):
        sway = 34 + at * 12
        points = [(x + at * 14 - 20 + sway * np.sin(k * 1.3 + at), y - height * k / 5) for k in range(6)]
        line(picture, points, [6, 14, 20, 24, 18, 6], (150, 152, 148), seed + at, 0.16)
