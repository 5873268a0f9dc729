"""Things that grow: leaves, sprigs, heaps of leaf, mushrooms, nuts, grains, fruit, flowers, roots, shoots, fish."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Array, Colour, curve, dab, line, oval, shadow

GREEN: Colour = (86, 118, 78)
BARK: Colour = (98, 74, 54)


def leaf(
    picture: Array, x: float, y: float, length: float, turn: float, colour: Colour, seed: int, broad: float = 0.36
) -> None:
    """A leaf from its stalk at (x, y), pointing along `turn` (radians, 0 is to the right)."""
    cos, sin = np.cos(turn), np.sin(turn)

    def at(along: float, across: float) -> tuple[float, float]:
        return x + (along * cos - across * sin) * length, y + (along * sin + across * cos) * length

    half = broad / 2
    shape = curve(
        [at(0, 0), at(0.3, -half), at(0.65, -half * 0.85), at(1, 0), at(0.65, half * 0.85), at(0.3, half)], 8, True
    )
    dab(picture, shape, colour, seed, 0.82, 0.45, rough=1.2)
    line(picture, [at(0.02, 0), at(0.5, 0.01), at(0.96, 0)], [3, 3, 1], tuple(c * 0.62 for c in colour), seed, 0.6)


def sprig(
    picture: Array, x: float, y: float, length: float, turn: float, colour: Colour, seed: int, pairs: int = 3
) -> None:
    """A shoot with leaves to both sides and a bud at its tip."""
    cos, sin = np.cos(turn), np.sin(turn)
    tip = (x + cos * length, y + sin * length)
    line(
        picture,
        [(x, y), ((x + tip[0]) / 2 + 6, (y + tip[1]) / 2), tip],
        [7, 5, 3],
        tuple(c * 0.8 for c in colour),
        seed,
    )
    for pair in range(pairs):
        part = 0.25 + 0.6 * pair / max(1, pairs)
        px, py = x + cos * length * part, y + sin * length * part
        for side in (-1, 1):
            size = length * (0.5 - 0.09 * pair)
            leaf(picture, px, py, size, turn + side * (0.85 - 0.12 * pair), colour, seed + pair * 2 + side)
    leaf(picture, *tip, length * 0.32, turn, tuple(min(255.0, c * 1.2) for c in colour), seed + 9, 0.24)


def strands(
    picture: Array,
    cx: float,
    cy: float,
    rx: float,
    ry: float,
    colour: Colour,
    seed: int,
    count: int,
    size: float,
    bend: float,
) -> None:
    """A heap of dry leaf: `count` short twisted strands of length `size`, bent by `bend` of it."""
    random = np.random.default_rng(seed)
    for each in range(count):
        angle, away = random.uniform(0, 2 * np.pi), random.uniform(0, 1) ** 0.6
        x, y = cx + np.cos(angle) * rx * away, cy + np.sin(angle) * ry * away - (1 - away) * ry * 0.9
        turn, run = random.uniform(0, np.pi), size * random.uniform(0.6, 1.15)
        dx, dy = np.cos(turn) * run / 2, np.sin(turn) * run / 2 * 0.6
        bow = random.uniform(-bend, bend) * run
        shade = random.uniform(0.72, 1.25)
        line(
            picture,
            [(x - dx, y - dy), (x + bow * 0.5, y + bow), (x + dx, y + dy)],
            [2, size * 0.16, size * 0.13, 2],
            tuple(min(255.0, c * shade) for c in colour),
            seed + each,
            0.9,
        )


def mushroom(
    picture: Array, x: float, y: float, half: float, seed: int, cap: Colour = (112, 76, 50), tall: float = 0.9
) -> None:
    """A mushroom standing at (x, y)."""
    stem: Colour = (222, 206, 176)
    dab(
        picture,
        curve(
            [
                (x - half * 0.24, y),
                (x - half * 0.18, y - half * tall),
                (x + half * 0.18, y - half * tall),
                (x + half * 0.28, y),
            ],
            6,
        ),
        stem,
        seed,
        0.85,
        0.45,
    )
    top = y - half * tall
    shape = curve(
        [
            (x - half, top + half * 0.14),
            (x - half * 0.72, top - half * 0.4),
            (x, top - half * 0.62),
            (x + half * 0.72, top - half * 0.4),
            (x + half, top + half * 0.14),
            (x, top + half * 0.26),
        ],
        8,
        True,
    )
    dab(picture, shape, cap, seed + 1, 0.92, 0.5)
    random = np.random.default_rng(seed)
    for _ in range(6):
        px, py = x + random.uniform(-0.6, 0.6) * half, top - random.uniform(0.05, 0.4) * half
        line(
            picture, [(px - 9, py), (px + 9, py + 3)], [3, 5, 2], tuple(min(255.0, c * 1.5) for c in cap), seed + 3, 0.5
        )


def chestnut(
    picture: Array, x: float, y: float, half: float, seed: int, colour: Colour = (112, 62, 36), tip: float = 0.3
) -> None:
    """A nut with a pale foot."""
    shape = curve(
        [
            (x - half, y + half * 0.2),
            (x - half * 0.7, y - half * 0.6),
            (x, y - half * (0.85 + tip)),
            (x + half * 0.7, y - half * 0.6),
            (x + half, y + half * 0.2),
            (x, y + half * 0.7),
        ],
        8,
        True,
    )
    dab(picture, shape, colour, seed, 0.95, 0.5)
    dab(picture, oval(x, y + half * 0.5, half * 0.62, half * 0.2), (196, 160, 116), seed + 1, 0.8, 0.4, rough=1.0)


def ear(picture: Array, x: float, y: float, length: float, turn: float, colour: Colour, seed: int) -> None:
    """An ear of grain, bending under its weight."""
    points = [
        (x, y),
        (x + np.cos(turn) * length * 0.55, y + np.sin(turn) * length * 0.55),
        (x + np.cos(turn) * length * 0.8 + length * 0.16, y + np.sin(turn) * length * 0.72),
    ]
    smooth = curve(points, 16)
    line(picture, points, [5, 4, 2], (150, 140, 78), seed)
    for each, (px, py) in enumerate(smooth[len(smooth) // 3 :: 2]):
        for side in (-1, 1):
            dab(
                picture,
                oval(px + side * 9, py - 5, 15, 7.5, side * 0.9 - 0.5),
                colour,
                seed + each,
                0.9,
                0.5,
                rough=0.8,
            )


def fruit(picture: Array, x: float, y: float, half: float, seed: int, colour: Colour, flat: float = 0.92) -> None:
    """A round fruit with its stalk's dimple."""
    dab(picture, oval(x, y, half, half * flat), colour, seed, 0.92, 0.45, (-0.6, -0.9))
    dab(
        picture,
        oval(x + half * 0.06, y - half * flat * 0.72, half * 0.16, half * 0.09),
        tuple(c * 0.55 for c in colour),
        seed + 1,
        0.7,
        0.3,
        rough=1.0,
    )


def blossom(
    picture: Array,
    x: float,
    y: float,
    half: float,
    petals: int,
    colour: Colour,
    seed: int,
    heart: Colour = (196, 150, 60),
) -> None:
    """A flower seen from above."""
    for petal in range(petals):
        turn = 2 * np.pi * petal / petals + 0.3
        leaf(picture, x, y, half, turn, colour, seed + petal, 0.62)
    dab(picture, oval(x, y, half * 0.2, half * 0.18), heart, seed + 20, 0.9, 0.5, rough=1.0)


def shoot(picture: Array, x: float, y: float, height: float, lean: float, seed: int) -> None:
    """A bamboo shoot in its sheaths, standing at (x, y)."""
    half = height * 0.2
    tip = (x + lean * height, y - height)
    shape = curve(
        [
            (x - half, y),
            (x - half * 0.9 + lean * height * 0.3, y - height * 0.4),
            tip,
            (x + half * 0.9 + lean * height * 0.3, y - height * 0.4),
            (x + half, y),
        ],
        10,
    )
    dab(picture, shape, (150, 112, 70), seed, 0.9, 0.5)
    for sheath in range(5):
        part = 0.08 + sheath * 0.17
        wide = half * (1 - part * 0.8)
        cx, cy = x + lean * height * part, y - height * part
        side = 1 if sheath % 2 else -1
        line(
            picture,
            [(cx - side * wide, cy), (cx, cy - height * 0.06), (cx + side * wide * 0.9, cy - height * 0.22)],
            [9, 5, 2],
            (92, 62, 38),
            seed + sheath,
            0.7,
        )
    line(picture, [(tip[0], tip[1] + 10), (tip[0] + lean * 40 - 6, tip[1] - 34)], [8, 2], (104, 122, 74), seed + 9)


def fish(picture: Array, cx: float, cy: float, half: float, seed: int, colour: Colour = (104, 112, 106)) -> None:
    """A fish swimming to the left."""
    body = curve(
        [
            (cx - half, cy),
            (cx - half * 0.5, cy - half * 0.3),
            (cx + half * 0.3, cy - half * 0.24),
            (cx + half * 0.72, cy),
            (cx + half * 0.3, cy + half * 0.22),
            (cx - half * 0.5, cy + half * 0.26),
        ],
        10,
        True,
    )
    tail = [
        (cx + half * 0.62, cy),
        (cx + half * 1.08, cy - half * 0.32),
        (cx + half * 0.92, cy),
        (cx + half * 1.08, cy + half * 0.32),
    ]
    dab(picture, tail, colour, seed, 0.6, 0.4)
    dab(
        picture,
        [(cx - half * 0.2, cy - half * 0.26), (cx + half * 0.1, cy - half * 0.5), (cx + half * 0.34, cy - half * 0.2)],
        colour,
        seed + 1,
        0.55,
        0.4,
    )
    dab(picture, body, colour, seed + 2, 0.85, 0.5, (0.1, 0.9))
    for row in range(3):
        for at in range(7):
            x, y = cx - half * 0.3 + at * half * 0.14, cy + (row - 1) * half * 0.12
            line(picture, [(x, y - 9), (x + 9, y), (x, y + 9)], [2, 3, 2], (54, 62, 60), seed + row, 0.35)
    dab(picture, oval(cx - half * 0.72, cy - half * 0.06, 9, 9), (30, 34, 34), seed + 4, 0.95, 0.2, rough=0.5)
    line(
        picture,
        [(cx - half * 0.5, cy - half * 0.2), (cx - half * 0.44, cy), (cx - half * 0.5, cy + half * 0.2)],
        [3, 5, 3],
        (54, 62, 60),
        seed + 5,
        0.6,
    )


def heap(
    picture: Array,
    cx: float,
    cy: float,
    rx: float,
    ry: float,
    colour: Colour,
    seed: int,
    count: int,
    size: float,
    long: float = 1.0,
) -> None:
    """A heap of grains or seeds, each an oval `size` pixels across and `long` times as long."""
    random = np.random.default_rng(seed)
    picture[:] = shadow(picture, cx, cy + ry * 0.7, rx * 1.15, ry * 0.5, 0.26)
    spots = []
    for _ in range(count):
        angle, away = random.uniform(0, 2 * np.pi), random.uniform(0, 1) ** 0.55
        spots.append((cx + np.cos(angle) * rx * away, cy + np.sin(angle) * ry * 0.6 * away - (1 - away) * ry))
    for each, (x, y) in enumerate(sorted(spots, key=lambda spot: spot[1])):
        shade = random.uniform(0.86, 1.12)
        dab(
            picture,
            oval(x, y, size * long / 2, size / 2, random.uniform(0, np.pi)),
            tuple(min(255.0, c * shade) for c in colour),
            seed + each,
            0.92,
            0.55,
            rough=0.7,
        )
