"""What fields and gardens give: coix, rice, osmanthus, lotus, lilies."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.flowers import DAN_GUI, lily, osmanthus, sprinkle
from assets.art.leaves import GREEN, leaf
from assets.art.lotus import lotus_flower, lotus_leaf, lotus_pod
from assets.art.nuts import grains
from assets.art.outline_shapes import oval, placed, scattered, smooth
from assets.art.paper import Colour
from assets.art.stalks import coix, ear
from assets.art.vessels import CELADON, bowl, dish

LOTUS_SEED: Colour = (238, 226, 194)


def pucheng_yi_mi(s: Sheet) -> None:
    """Job's tears on the stalk and white grains in a wooden bowl."""
    coix(s, 250, 800, 620, 101)
    bowl(s, 580, 520, 230, 102, (196, 170, 130), (150, 108, 74), deep=0.66)
    grains(s, 580, 512, 190, 42, 150, 18, 103, LOTUS_SEED, long=0.82, crease=True)
    grains(s, 500, 800, 90, 18, 12, 18, 104, LOTUS_SEED, long=0.82, crease=True)


def pucheng_da_mi(s: Sheet) -> None:
    """A cloth sack of rice rolled open, ears of rice across it."""
    sack = smooth(
        [(230, 400), (180, 560), (210, 740), (330, 780), (560, 780), (660, 740), (680, 560), (630, 400), (430, 380)],
        True,
    )
    s.shadow(440, 782, 290)
    s.wash(sack, (206, 188, 150), 111, second=(176, 154, 114), tone=1.0, edge=3, grain=0.5)
    s.contour(sack, 3.2, 112)
    s.wash(oval(430, 400, 210, 60), (176, 152, 110), 113, tone=1.0, edge=3)
    grains(s, 430, 392, 190, 46, 260, 13, 114, (248, 242, 224), long=0.38)
    s.dry(
        [(222, 420), (300, 462), (430, 474), (560, 462), (640, 420)],
        34,
        115,
        colour=(196, 172, 128),
        wet=0.95,
        body=1,
        press=(0.8, 1, 1, 1, 0.8),
    )
    for k in range(5):
        s.ink(
            [(270 + 80 * k, 480), (260 + 84 * k, 600), (280 + 76 * k, 700)], 3, 116 + k, colour=(120, 98, 66), tone=0.4
        )
    ear(s, [(820, 830), (760, 600), (690, 400), (520, 270)], 117, grain=22)
    ear(s, [(860, 830), (830, 600), (800, 380), (690, 230)], 118, grain=20)
    ear(s, [(780, 840), (690, 640), (600, 500), (440, 560)], 119, grain=20)


def pucheng_gui_hua(s: Sheet) -> None:
    """A great branch of vermilion osmanthus, fallen flowers."""
    osmanthus(s, [(70, 770), (250, 610), (450, 490), (680, 250)], 121, 1.4, leaves=11)
    osmanthus(s, [(400, 520), (530, 540), (670, 490), (760, 510)], 122, 1.1, leaves=6)
    for k, (x, y) in enumerate(scattered(560, 770, 250, 50, 30, 123)):
        sprinkle(s, float(x), float(y), 15, 124 + k, DAN_GUI)


def wufu_bai_lian(s: Sheet) -> None:
    """A lotus in flower, a pod, seeds on a leaf."""
    lotus_leaf(s, 342, 620, 276, 131, 0.42)
    lotus_flower(s, 560, 330, 250, 132)
    s.ink([(560, 380), (590, 520), (570, 700)], 15, 133, colour=(120, 144, 100), press=(1, 0.9, 1))
    lotus_pod(s, 220, 270, 96, 134, 330)
    for k, (x, y) in enumerate(scattered(330, 630, 150, 46, 16, 135)):
        seed(s, float(x), float(y), 24, 136 + k)


def seed(s: Sheet, x: float, y: float, half: float, number: int, cored: bool = True) -> None:
    """A white lotus seed, its core taken out."""
    shape = smooth(
        placed(
            [(0, -1), (0.72, -0.5), (0.84, 0.2), (0.4, 0.86), (-0.4, 0.86), (-0.84, 0.2), (-0.72, -0.5)],
            x,
            y,
            half,
            number * 0.7,
        ),
        True,
    )
    s.wash(shape, LOTUS_SEED, number, second=(222, 200, 150), tone=0.9, shade=0.75, edge=0.7, rim=0.7)
    s.contour(shape, 1.9, number + 1, tone=0.5)
    if cored:
        at = placed([(0, -0.7)], x, y, half, number * 0.7)[0]
        s.wash(
            oval(float(at[0]), float(at[1]), half * 0.2, half * 0.16), (176, 146, 96), number + 2, tone=1.0, edge=0.4
        )


def jianyang_bai_lian(s: Sheet) -> None:
    """A celadon dish of dried white seeds, two green pods laid beside."""
    dish(s, 420, 480, 320, 151, CELADON)
    random = np.random.default_rng(152)
    places = sorted(scattered(420, 460, 200, 66, 54, 153).tolist(), key=lambda at: at[1])
    for k, (x, y) in enumerate(places):
        seed(s, x, y - 20 * max(0.0, 1 - abs(x - 420) / 200), 27 + random.uniform(-3, 3), 154 + k * 3)
    s.shadow(690, 792, 100, 14, 0.4)
    lotus_pod(s, 690, 700, 104, 330, 0)
    s.shadow(190, 352, 76, 11, 0.4)
    lotus_pod(s, 190, 280, 80, 331, 0)
    for k in range(4):
        x, y = 330 + 56 * k, 800 - 14 * (k % 2)
        s.shadow(x, y + 20, 26, 5, 0.4)
        seed(s, x, y, 25, 340 + k * 3)


def yanping_bai_he(s: Sheet) -> None:
    """Cut lilies, white and rose, with buds."""
    for x0, y0, x1, y1 in ((430, 860, 300, 260), (440, 860, 560, 300), (450, 860, 470, 520), (436, 860, 690, 520)):
        s.ink(
            [(x0, y0), ((x0 + x1) / 2 + 10, (y0 + y1) / 2), (x1, y1)],
            13,
            x1,
            colour=(112, 140, 92),
            press=(1.1, 1, 0.8),
        )
    for k in range(9):
        leaf(
            s,
            430 + (k % 2) * 24,
            820 - k * 48,
            190,
            -2.6 if k % 2 == 0 else -0.5,
            551 + k * 6,
            GREEN,
            broad=0.11,
            bend=0.16 * (1 if k % 2 else -1),
        )
    lily(s, 470, 540, 170, -1.5, 631, (236, 206, 200))
    lily(s, 300, 290, 210, -2.1, 601)
    lily(s, 570, 320, 220, -0.8, 616, (240, 226, 214))
    for x, y, turn in ((690, 525, -0.9), (640, 640, -0.5)):
        shape = smooth(
            placed([(0, 0), (0.4, -0.18), (0.9, -0.1), (1.05, 0), (0.9, 0.1), (0.4, 0.18)], x, y, 130, turn), True
        )
        s.wash(shape, (206, 208, 150), int(x), second=(228, 190, 180), tone=0.95, edge=1)
        s.contour(shape, 2.4, int(x) + 1, tone=0.5)


def grain(s: Sheet) -> None:
    """For the kind: a bowl of rice and its ears."""
    bowl(s, 420, 540, 250, 711, (196, 170, 130), (160, 116, 82), deep=0.66)
    grains(s, 420, 526, 210, 50, 260, 13, 712, (246, 240, 222), long=0.4)
    ear(s, [(700, 840), (700, 600), (640, 360), (480, 230)], 713, grain=22)
    ear(s, [(760, 840), (770, 560), (740, 320), (620, 170)], 714, grain=22)


def flower(s: Sheet) -> None:
    """For the kind: lilies and osmanthus."""
    lily(s, 380, 380, 240, -1.9, 721)
    s.ink([(380, 380), (430, 600), (420, 840)], 14, 722, colour=(112, 140, 92))
    osmanthus(s, [(460, 800), (560, 660), (670, 600), (770, 470)], 723, 1.0, leaves=8)


def lotus(s: Sheet) -> None:
    """For the kind: a pod over its leaf, loose seeds."""
    lotus_leaf(s, 400, 580, 300, 731, 0.44)
    lotus_pod(s, 500, 300, 130, 732, 300)
    for k, (x, y) in enumerate(scattered(330, 640, 120, 40, 9, 733)):
        seed(s, float(x), float(y), 28, 734 + k * 3)


SHOWN = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        pucheng_yi_mi,
        pucheng_da_mi,
        pucheng_gui_hua,
        wufu_bai_lian,
        jianyang_bai_lian,
        yanping_bai_he,
    )
}
"""Product id -> painter."""

KINDS = {
    paint.__name__: paint
    for paint in (
        grain,
        flower,
        lotus,
    )
}
"""Category id -> painter."""
