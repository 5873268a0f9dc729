"""The tribute tea of the Song: the moulded cake with its dragon, the whisk. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import normals, oval, placed, smooth
from assets.art.paper import mix


def tea_cake(s: Sheet, x: float, y: float, half: float, seed: int) -> None:
    """A moulded cake of tribute tea with a dragon's coils and clouds in relief."""
    s.shadow(x + 10, y + half * 0.98, half)
    s.wash(oval(x, y + half * 0.07, half, half), (66, 58, 46), seed, tone=1.1, edge=2)
    s.wash(oval(x, y, half, half), (98, 84, 60), seed + 1, second=(74, 66, 50), tone=1.0, edge=2, grain=0.5)
    for radius in (0.93, 0.86):
        s.contour(oval(x, y, half * radius, half * radius), 3.4, seed + 2, colour=(190, 164, 110), tone=0.2, lost=0)
        s.ink(
            oval(x, y, half * radius, half * radius),
            3.6,
            seed + 3,
            colour=(184, 156, 100),
            opaque=0.8,
            press=(1, 1, 1),
            dry=0.4,
        )
    gold = (196, 164, 102)
    round_ = np.linspace(-1.25, 4.3, 30)
    far = np.linspace(0.36, 0.6, 30) + 0.03 * np.sin(round_ * 4.0)
    way = np.stack([far * np.cos(round_), far * np.sin(round_)], 1)
    back = smooth([(x + half * a, y + half * b) for a, b in way], step=4.0)
    s.ink(
        back,
        half * 0.15,
        seed + 4,
        colour=gold,
        opaque=0.92,
        press=(0.8, 1, 0.95, 0.9, 0.8, 0.6, 0.4, 0.1),
        curved=False,
        dry=0.3,
    )
    side = normals(back)
    for k in range(6, len(back) - 12, 5):
        fin = back[k] + side[k] * half * 0.075
        s.ink(
            [tuple(fin), tuple(fin + side[k] * half * 0.05)],
            half * 0.03,
            seed + 10 + k,
            colour=gold,
            opaque=0.9,
            press=(1, 0.2),
            curved=False,
        )
        s.ink(
            [tuple(back[k] - side[k] * half * 0.045), tuple(back[k] + side[k] * half * 0.03)],
            half * 0.014,
            seed + 90 + k,
            colour=(92, 76, 52),
            opaque=0.7,
            curved=False,
        )
    for share in (0.22, 0.42, 0.62, 0.8):
        root = back[int(len(back) * share)]
        turn = side[int(len(back) * share)]
        knee = root - turn * half * 0.13
        s.ink(
            [tuple(root), tuple(knee)], half * 0.05, seed + 200, colour=gold, opaque=0.9, press=(1, 0.7), curved=False
        )
        for claw in (-0.7, 0.0, 0.7):
            tip = (
                knee
                + np.array(
                    [
                        np.cos(claw) * -turn[0] - np.sin(claw) * -turn[1],
                        np.sin(claw) * -turn[0] + np.cos(claw) * -turn[1],
                    ]
                )
                * half
                * 0.08
            )
            s.ink(
                [tuple(knee), tuple(tip)],
                half * 0.022,
                seed + 210,
                colour=gold,
                opaque=0.9,
                press=(1, 0.2),
                curved=False,
            )
    hx, hy = x + half * 0.08, y - half * 0.36
    skull = [(-0.7, 0.6), (0.3, 0.75), (0.75, 0.1), (1.25, -0.25), (1.1, -0.55), (0.3, -0.6), (-0.7, -0.6)]
    head = smooth(placed(skull, hx, hy, -half * 0.15), True)
    s.body_of(head, gold, 0.95)
    for end in ((-0.9, 1.5), (-0.3, 1.7)):
        s.ink(
            placed([(0, 0.6), (end[0] * 0.6, end[1] * 0.6), end], hx, hy, -half * 0.15),
            half * 0.026,
            seed + 220,
            colour=gold,
            opaque=0.9,
            press=(1, 0.7, 0.2),
        )
    for end in ((1.9, 0.5), (1.8, -1.1)):
        s.ink(
            placed([(1.1, -0.3), (1.6, -0.2), end], hx, hy, -half * 0.15),
            half * 0.018,
            seed + 230,
            colour=gold,
            opaque=0.9,
            press=(1, 0.7, 0.2),
        )
    s.dots(placed([(0.35, 0.15)], hx, hy, -half * 0.15), half * 0.05, seed, colour=(66, 52, 40), opaque=1.0)
    s.body_of(oval(x - half * 0.04, y + half * 0.04, half * 0.1, half * 0.1), (206, 176, 112), 0.95)
    for end in ((0.1, 0.22), (0.16, 0.14), (0.18, 0.04)):
        flame = [
            (x + half * 0.04, y + half * 0.06),
            (x + half * end[0], y + half * end[1] * 0.7),
            (x + half * end[0] * 1.1, y + half * end[1] * 1.2),
        ]
        s.ink(flame, half * 0.03, seed + 240, colour=gold, opaque=0.9, press=(1, 0.8, 0.2))
    for k in range(8):
        a = 2 * np.pi * k / 8
        cloud = oval(x + half * 0.74 * np.cos(a), y + half * 0.74 * np.sin(a), half * 0.07, half * 0.05, 0, 0, 4.5)
        s.ink(cloud, 3.6, seed + 50 + k, colour=gold, opaque=0.8)


def whisk(s: Sheet, x: float, y: float, tall: float, seed: int) -> None:
    """A bamboo whisk standing on its tines with its handle up."""
    s.shadow(x, y, tall * 0.24)
    for k in range(34):
        u = (k - 16.5) / 16.5
        s.ink(
            [(x + u * tall * 0.075, y - tall * 0.52), (x + u * tall * 0.19, y - tall * 0.26), (x + u * tall * 0.17, y)],
            3.2,
            seed + k,
            colour=mix((206, 180, 120), (120, 92, 54), abs(u)),
            opaque=0.95,
            press=(1, 0.9, 0.5),
        )
    s.dry(
        [(x, y - tall), (x, y - tall * 0.5)],
        tall * 0.19,
        seed + 50,
        colour=(204, 176, 116),
        wet=1.0,
        body=1,
        press=(1, 0.95, 1),
    )
    for share in (0.52, 0.56, 0.6):
        s.ink(
            [(x - tall * 0.09, y - tall * share), (x + tall * 0.09, y - tall * share)],
            5,
            seed + 60,
            colour=(92, 70, 52),
            tone=0.9,
            press=(1, 1, 1),
        )
