"""What trees and vines give: chestnuts, camellia oil, citrus, grapes."""

from __future__ import annotations

import numpy as np

from assets.art.baskets import basket, board, tray
from assets.art.brush import Sheet
from assets.art.flowers import blossom
from assets.art.fruit import grapes, orange, segments, twig
from assets.art.jars import bottle, gourd
from assets.art.leaves import GREEN, branch, leaf
from assets.art.nuts import burr, chestnut
from assets.art.outline_shapes import oval, placed, scattered, smooth
from assets.art.paper import INK, mix
from assets.art.vessels import bowl, gleam


def jianou_zhui_li(s: Sheet) -> None:
    """A heap of cone chestnuts on the ground, an open burr beside it, a fallen leaf."""
    burr(s, 660, 560, 150, 3)
    s.shadow(660, 690, 130, 18, 0.4)
    random = np.random.default_rng(4)
    heap = [(row, k) for row, count in enumerate((3, 4, 5, 5)) for k in range(count)]
    for number, (row, k) in enumerate(heap):
        x = 330 + (k - ((3, 4, 5, 5)[row] - 1) / 2) * 96 + random.normal(0, 10)
        y = 390 + 92 * row + random.normal(0, 9)
        s.shadow(x, y + 58, 66, 13, 0.42)
        chestnut(s, x, y, 66, 5 + number * 3, float(random.normal(0, 0.55)))
    for k, (x, y, turn) in enumerate(((640, 770, 1.5), (770, 742, -1.3))):
        s.shadow(x, y + 46, 66, 11, 0.42)
        chestnut(s, x, y, 62, 70 + k * 3, turn)
    s.shadow(250, 812, 130, 9, 0.3)
    leaf(s, 130, 820, 250, -0.12, 40, (150, 132, 66), broad=0.18)


def zhenghe_zhui_li(s: Sheet) -> None:
    """A branch with closed burrs, nuts shelled and whole in a bowl."""
    twig(s, [(90, 160), (290, 194), (490, 176), (680, 236)], 51, 172, 7, mix(GREEN, (170, 150, 70), 0.35), broad=0.16)
    burr(s, 360, 270, 96, 60, opened=False)
    burr(s, 560, 290, 106, 61, opened=True)
    bowl(s, 400, 600, 230, 70, None, (176, 132, 98), deep=0.66)
    for k, (x, y) in enumerate(((270, 590), (350, 570), (440, 575), (520, 592), (320, 612), (400, 606), (480, 618))):
        if k % 2:
            chestnut(s, x, y, 46, 71 + k, 0.4 * (k - 3))
        else:
            s.wash(oval(x, y, 44, 38), (232, 200, 128), 80 + k, second=(214, 170, 96), tone=1.0, edge=2)
            s.contour(oval(x, y, 44, 38), 2.2, 90 + k, tone=0.5)
    chestnut(s, 740, 790, 58, 99, 1.2)


def yanping_cha_you(s: Sheet) -> None:
    """A bottle of golden oil, camellia flower and split fruit."""
    bottle(
        s,
        330,
        90,
        150,
        660,
        441,
        (226, 184, 76),
        second=(206, 152, 50),
        form="square",
        paper=(234, 224, 196),
        words="茶油",
        cap=(120, 88, 58),
    )
    twig(s, [(880, 240), (760, 280), (640, 260), (560, 320)], 442, 120, 6, mix(GREEN, INK, 0.15))
    blossom(s, 680, 300, 110, 7, (244, 240, 230), 450, broad=0.42, heart=(226, 176, 70), tilt=0.85)
    for k, (x, y) in enumerate(((580, 720), (700, 760))):
        s.shadow(x, y + 70, 80, 14)
        s.wash(oval(x, y, 80, 74), (134, 128, 70), 460 + k, second=(128, 88, 56), tone=1.1, edge=1.4)
        s.contour(oval(x, y, 80, 74), 2.6, 462 + k)
        if k:
            s.wash(
                smooth([(x - 40, y - 50), (x + 6, y - 20), (x + 44, y - 52), (x + 30, y + 30), (x - 26, y + 34)], True),
                (72, 50, 40),
                464,
                tone=1.25,
                edge=1,
            )
            for dx in (-16, 16):
                s.wash(oval(x + dx, y - 6, 17, 22), (98, 66, 48), 465 + dx, tone=1.2, edge=0.6)
    for k, (x, y) in enumerate(scattered(520, 820, 90, 12, 7, 470)):
        s.wash(oval(float(x), float(y), 19, 15, k), (84, 58, 44), 471 + k, tone=1.2, edge=0.8)


def jianyang_ju_you(s: Sheet) -> None:
    """Smooth tangelos with drawn-out tops, one halved."""
    s.shadow(430, 740, 320, 42)
    orange(s, 320, 430, 190, 481, (240, 176, 66), neck=0.26, tall=0.95)
    orange(s, 590, 560, 160, 482, (236, 164, 54), neck=0.3, tall=0.95)
    segments(s, 330, 690, 118, 483, (244, 184, 74))
    leaf(s, 320, 200, 190, -0.4, 484, GREEN, broad=0.22)
    leaf(s, 320, 204, 150, -2.6, 485, GREEN, broad=0.24)


def jianyang_pu_tao(s: Sheet) -> None:
    """A bunch of grapes under its leaf and tendril."""
    branch(s, [(120, 90), (330, 130), (620, 90), (820, 130)], 20, 491)
    s.ink([(430, 120), (436, 180), (430, 240)], 10, 492, colour=(126, 128, 76))
    grapes(s, 430, 260, 44, 493, rows=(5, 6, 6, 5, 5, 4, 3, 2))
    lobes = smooth(
        placed(
            [
                (0, 0),
                (-0.5, -0.34),
                (-1.0, -0.1),
                (-0.72, 0.18),
                (-0.86, 0.62),
                (-0.4, 0.52),
                (0, 0.98),
                (0.4, 0.52),
                (0.86, 0.62),
                (0.72, 0.18),
                (1.0, -0.1),
                (0.5, -0.34),
            ],
            640,
            180,
            190,
            -0.3,
        ),
        True,
    )
    s.wash(lobes, GREEN, 494, second=(150, 152, 74), tone=1.05, edge=4, grain=0.5)
    s.contour(lobes, 3, 495)
    for end in ((-0.85, -0.08), (-0.72, 0.52), (0, 0.85), (0.72, 0.52), (0.85, -0.08)):
        at = placed([(0, 0), (end[0] * 0.5, end[1] * 0.5 - 0.03), end], 640, 180, 190, -0.3)
        s.ink(at, 5, 496, colour=mix(GREEN, INK, 0.6), tone=0.7, press=(1, 0.7, 0.2))
    curl = [(240 - 4 * a * np.cos(a), 190 + 26 * a + 5 * a * np.sin(a)) for a in np.linspace(0, 9, 26)]
    s.ink(curl, 5, 498, colour=(126, 140, 84), press=(1, 0.8, 0.4))


def shunchang_lu_gan(s: Sheet) -> None:
    """Ponkan in a bamboo basket, one peeled into segments."""
    for k, (x, y) in enumerate(((260, 350), (400, 310), (540, 350), (330, 400), (470, 400))):
        orange(s, x, y, 92, 501 + k, tall=0.82)
    basket(s, 400, 470, 270, 511, 0.62)
    for k, (x, y) in enumerate(((240, 440), (360, 430), (480, 432), (570, 450))):
        orange(s, x, y, 88, 521 + k, tall=0.82)
    for k in range(5):
        a = np.pi * (0.1 + 0.2 * k)
        part = smooth(placed([(0, 0), (0.5, -0.3), (1, 0), (0.5, 0.14)], 680, 760, 100, -a), True)
        s.wash(part, (240, 150, 56), 531 + k, second=(232, 120, 36), tone=1.0, edge=1.2)
        s.contour(part, 2, 536 + k, tone=0.5)
    leaf(s, 400, 240, 150, -0.6, 541, GREEN, broad=0.2)
    leaf(s, 560, 290, 130, -0.1, 542, GREEN, broad=0.2)


def nut(s: Sheet) -> None:
    """For the kind: chestnuts in a tray."""
    tray(s, 430, 560, 330, 701)
    for k, (x, y) in enumerate(((310, 500), (420, 480), (540, 500), (360, 570), (480, 570))):
        chestnut(s, x, y, 62, 702 + k, 0.3 * (k - 2))
    burr(s, 600, 460, 96, 709)


def oil(s: Sheet) -> None:
    """For the kind: a gourd-shaped bottle of oil, a white flower."""
    gourd(s, 340, 130, 210, 781, (222, 184, 84))
    blossom(s, 650, 640, 120, 7, (244, 240, 230), 782, broad=0.42, heart=(226, 176, 70), tilt=0.8)
    leaf(s, 740, 690, 130, 0.2, 790, GREEN)
    gleam(s, [(240, 560), (236, 620)], 20, 791, 0.3)


def fruit(s: Sheet) -> None:
    """For the kind: citrus and grapes on a board."""
    board(s, 100, 800, 720, 801, 34)
    orange(s, 300, 560, 150, 802)
    orange(s, 530, 600, 120, 803, (240, 176, 66), neck=0.26)
    grapes(s, 690, 404, 34, 804, rows=(3, 4, 4, 3, 3, 2, 1))
    leaf(s, 300, 420, 150, -0.5, 840)


SHOWN = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        jianou_zhui_li,
        zhenghe_zhui_li,
        yanping_cha_you,
        jianyang_ju_you,
        jianyang_pu_tao,
        shunchang_lu_gan,
    )
}
"""Product id -> painter."""

KINDS = {
    paint.__name__: paint
    for paint in (
        nut,
        oil,
        fruit,
    )
}
"""Category id -> painter."""
