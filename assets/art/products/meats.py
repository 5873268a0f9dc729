"""Duck and goose."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.basketry import split_skin
from assets.art.still.board import board
from assets.art.still.canvas import Canvas, fbm, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.fruit import calyx_skin, peel_skin
from assets.art.still.jar import cord_skin
from assets.art.still.loft import loft
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import dish
from assets.art.still.poultry import BILL, BONE, SMOKED, bare, flattened, head, joint, skin
from assets.art.still.spice import chilli
from assets.art.still.surfaces import placed, tube, turn
from assets.art.still.tones import BAMBOO, PORCELAIN

SPREAD = (
    (20, -190),
    (74, -178),
    (122, -140),
    (140, -80),
    (138, -20),
    (150, 50),
    (176, 120),
    (164, 180),
    (104, 222),
    (46, 240),
    (6, 246),
)
"""Half widths of a spread duck at places along its spine."""


CHILLI: Tones = ((232, 92, 62), (190, 44, 40), (122, 30, 36))
SMOKED_BILL: Tones = ((226, 166, 84), (178, 112, 56), (104, 64, 44))


def jianou_ban_ya(canvas: Canvas) -> None:
    """A duck spread flat on bamboo splints, salted and dried, lying on a board with the cord it hung by."""
    s = Stage(canvas, (440, 470), 1.08, seed=17, zoom=1.06)
    face = board(s, (0, 0, 0), (800, 30, 590), turned=np.pi / 2 - 0.1, seed=2)
    rotation, at = turn(0, -0.06, 0), (-6.0, face + 7, 50.0)
    hide, bones, bill = skin(s), bare(s, BONE), bare(s, BILL, 47)
    strips = split_skin(s, BAMBOO, at, 1.1)
    for left, right in (((-262, 2, -52), (250, 2, 8)), ((-232, 2, 178), (262, 2, 128))):
        strip = loft(np.linspace(left, right, 3), [12, 13, 12], [5, 5, 5])
        s.patch(placed(strip, at, rotation), strips)
    s.patch(placed(flattened(SPREAD, 50, 5), at, rotation), hide, knots=90)
    for hand in (-1, 1):
        k = 1 if hand > 0 else 0.95
        upper = [(hand * 70.0, 24.0, -128.0), (hand * 138.0, 32.0, -92.0), (hand * 172.0 * k, 24.0, 4.0)]
        fore = [(hand * 178.0 * k, 24.0, 18.0), (hand * 206.0 * k, 26.0, -56.0), (hand * 176.0, 22.0, -150.0 * k)]
        hand_bones = [(hand * 170.0, 18.0, -158.0), (hand * 220.0, 20.0, -128.0 * k), (hand * 246.0, 10.0, -36.0 * k)]
        joint(s, hide, None, upper, (14, 38, 36, 30, 8), (8, 20, 20, 15, 6), at, rotation, seed=3 + hand)
        joint(s, hide, None, hand_bones, (8, 20, 19, 14, 3), (7, 13, 12, 9, 3), at, rotation, seed=13 + hand)
        joint(s, hide, None, fore, (9, 27, 30, 24, 17, 6), (7, 18, 19, 17, 13, 6), at, rotation, seed=6 + hand)
        leg = [
            (hand * 70.0, 20.0, 84.0),
            (hand * 138.0, 28.0, 138.0),
            (hand * 168.0, 24.0, 214.0),
            (hand * 158.0 * k, 12.0, 322.0),
        ]
        joint(s, hide, bones, leg, (16, 48, 47, 28, 14, 12), (8, 27, 27, 19, 13, 10), at, rotation, seed=9 + hand)
    tail = [(0, 22, 214), (2, 20, 250), (4, 12, 286)]
    s.patch(placed(loft(tail, (52, 40, 22, 4), (22, 18, 12, 3)), at, rotation), hide)
    neck = [(0, 26, -118), (-3, 30, -200), (-22, 24, -262), (-6, 22, -322), (58, 20, -346), (104, 20, -330)]
    s.patch(
        placed(loft(neck, (4, 56, 46, 34, 27, 25, 24, 22, 19), (2, 22, 27, 25, 22, 21, 21, 20, 17)), at, rotation), hide
    )
    head(s, (hide, bill), (104, 20, -332), 0.42, 118, at, rotation)
    rope = cord_skin(s)
    a = np.linspace(0, 2 * np.pi, 24)
    noose = np.stack([-17 + 29 * np.cos(a), 24 + 25 * np.sin(a), -284 + 5 * np.sin(a)], 1)
    s.patch(placed(tube(noose, [4.4] * 3, ridge=0.16), at, rotation), rope)
    for end in (
        [(-44, 22, -286), (-96, 0, -300), (-150, -2, -262), (-196, -2, -290), (-222, -2, -334)],
        [(-44, 22, -286), (-104, -1, -320), (-166, -2, -330), (-206, -2, -286), (-184, -2, -230)],
    ):
        s.patch(placed(tube(end, [4.2] * 3, ridge=0.16), at, rotation), rope)
    paint(s, Shadow())


def langu_xun_e(canvas: Canvas) -> None:
    """A whole goose smoked to amber on a dish, its neck laid about it, the chillies it is eaten with."""
    s = Stage(canvas, (436, 560), 0.56, seed=23, zoom=1.24)
    floor = dish(s, (0, 0, 0), 322, 46, PORCELAIN)
    hide = skin(s, SMOKED, flesh=(150, 62, 44), pores=0.8, seed=43)
    bones, bill = bare(s, BONE), bare(s, SMOKED_BILL, 47)
    at = (-8.0, floor + 4, -46.0)

    def keel(u: Array, v: Array) -> Array:
        ridge = np.exp(-((np.minimum(v, 1 - v) / 0.035) ** 2)) * step(0.35, 0.7, u) * step(1.0, 0.85, u)
        return np.asarray(1 + 0.05 * ridge + 0.018 * fbm(u * 5, np.cos(2 * np.pi * v) * 2, 4, 2))

    spine = [(-228, 84, 0), (-150, 84, 0), (-60, 88, 0), (60, 92, 0), (150, 96, 0), (204, 96, 0)]
    body = loft(
        spine,
        (4, 62, 96, 116, 122, 118, 98, 60, 4),
        (4, 46, 78, 100, 114, 112, 92, 54, 4),
        (4, 50, 76, 88, 88, 84, 72, 44, 4),
        pressed=keel,
    )
    s.patch(placed(body, at), hide, knots=61)
    for hand in (1, -1):
        leg = [(20, 96, hand * 66.0), (-90, 118, hand * 108.0), (-176, 132, hand * 84.0), (-248, 138, hand * 30.0)]
        joint(s, hide, bones, leg, (10, 54, 60, 44, 20, 14), (10, 56, 62, 46, 20, 14), at, seed=9 + hand)
        upper = [(130, 120, hand * 76.0), (70, 92, hand * 116.0), (-20, 56, hand * 124.0)]
        fore = [(-24, 48, hand * 124.0), (40, 52, hand * 136.0), (128, 82, hand * 112.0)]
        last = [(126, 70, hand * 116.0), (60, 40, hand * 136.0), (-50, 26, hand * 130.0)]
        for n, (part, wide, high) in enumerate(
            (
                (upper, (8, 24, 24, 8), (8, 38, 34, 10)),
                (last, (6, 15, 13, 3), (6, 20, 16, 3)),
                (fore, (7, 19, 18, 6), (7, 24, 22, 7)),
            )
        ):
            joint(s, hide, None, part, wide, high, at, seed=20 + n + 5 * hand)
    tail = [(-196, 66, 0), (-236, 62, 4), (-276, 72, 8)]
    s.patch(placed(loft(tail, (40, 44, 34, 6), (26, 26, 16, 4)), at), hide)
    rope = cord_skin(s)
    for n in (-1, 1):
        a = np.linspace(0, 2 * np.pi, 24)
        tie = np.stack([-236 + 5 * n + 0 * a, 137 + 21 * np.cos(a), 54 * np.sin(a)], 1)
        s.patch(placed(tube(tie, [4.2] * 3, ridge=0.16), at), rope)
    neck = [(96, 98, 0), (190, 104, 12), (252, 86, 62), (264, 46, 132), (208, 26, 198), (112, 24, 222)]
    s.patch(
        placed(loft(neck, (30, 78, 66, 44, 34, 30, 28, 27, 25, 23), (30, 66, 56, 40, 32, 29, 27, 26, 24, 22)), at), hide
    )
    face = np.add(at, (118.0, 26.0, 222.0))
    head(s, (hide, bill), (0, 0, 0), np.pi, 158, tuple(face), turn(1.0, 0, 0), flip=-1, knob=0.9)
    green = calyx_skin(s)
    red = peel_skin(s, CHILLI, pores=0, blush=(150, 40, 34))
    for n, (x, z, heading, long) in enumerate(((-264, 76, 1.0, 118), (-226, 132, 0.5, 120))):
        chilli(s, red, green, (x, floor + 13 + 0.1 * np.hypot(x, z), z), heading, long, seed=n)
    paint(s, Shadow())


SHOWN = {"jianou-ban-ya": jianou_ban_ya, "langu-xun-e": langu_xun_e}
"""Product id -> painter."""
