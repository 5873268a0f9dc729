"""Oolongs of the north, tribute tea and Jian bowls."""

from __future__ import annotations

import numpy as np

from assets.art.baskets import board, parcel
from assets.art.brush import Sheet
from assets.art.fruit import twig
from assets.art.jars import jar
from assets.art.leaves import GREEN, leaf, shoot
from assets.art.made_tea import heap, twisted
from assets.art.mountains import BLUE, Hill, cliff
from assets.art.outline_shapes import smooth
from assets.art.paper import mix
from assets.art.rock_teas import DARK, GREEN_BROWN
from assets.art.teaware import gaiwan, jian_bowl, teapot
from assets.art.trees import bush
from assets.art.tribute_tea import tea_cake, whisk
from assets.art.vessels import AMBER, CELADON, cup


def xiaohu_shui_xian(s: Sheet) -> None:
    """A lake among hills in the lid's shade: a tea pot, large leaves, a boat-shaped dish."""
    s.haze(450, 300, 330, 90, (150, 182, 188), 0.6, seed=4)
    for k, (x, top, half) in enumerate(((210, 150, 150), (420, 110, 170), (660, 160, 150))):
        cliff(s, Hill(x, top, 330, half, 300 + k * 7, 0.34, steep=2.6, colour=BLUE, tint=BLUE, trees=0.5))
    for k in range(5):
        s.ink(
            [(200 + k * 50, 300 + k * 16), (420 + k * 30, 296 + k * 16), (660 - k * 10, 302 + k * 16)],
            3,
            320 + k,
            colour=(112, 148, 156),
            tone=0.5,
            press=(0.1, 1, 0.1),
            dry=0.5,
        )
    boat = smooth([(140, 660), (220, 720), (430, 750), (640, 720), (730, 650), (560, 690), (320, 694)], True)
    s.shadow(440, 752, 270)
    s.wash(boat, (176, 140, 94), 330, second=(140, 104, 70), tone=1.05)
    s.contour(boat, 3, 331)
    heap(s, twisted, 440, 690, 190, 24, 70, 88, 332, DARK, fat=0.19)
    leaf(s, 150, 560, 240, -0.5, 334, (70, 106, 72), broad=0.22)
    cup(s, 680, 480, 92, 333, (210, 128, 50), CELADON)


def dongfeng_ai_jiao_wu_long(s: Sheet) -> None:
    """Low old bushes in a row on a slope, small leaves, a pot of white porcelain."""
    s.haze(430, 440, 330, 30, (140, 120, 96), 0.6, seed=3)
    for k, (x, y) in enumerate(((230, 300), (330, 250), (430, 280), (540, 240), (640, 300))):
        s.dry(
            [(430 + (k - 2) * 26, 450), (430 + (k - 2) * 60, 390), (x, y)],
            24,
            340 + k,
            colour=(104, 86, 70),
            wet=0.8,
            body=0.9,
            press=(1, 0.8, 0.4),
        )
    for k, (x, y, size) in enumerate(
        (
            (190, 300, 86),
            (300, 220, 104),
            (430, 180, 116),
            (560, 220, 104),
            (670, 300, 84),
            (370, 300, 80),
            (500, 304, 80),
        )
    ):
        bush(s, x, y + 40, size, 350 + k, (88, 116, 74), 0.9)
    random = np.random.default_rng(360)
    for k in range(26):
        leaf(
            s,
            430 + float(np.clip(random.normal(0, 120), -210, 210)),
            250 + float(np.clip(random.normal(0, 36), -60, 60)),
            64,
            float(random.uniform(-2.8, -0.3)),
            361 + k * 3,
            mix(GREEN, (150, 160, 84), random.uniform(0, 0.5)),
            broad=0.26,
            veins=2,
        )
    teapot(s, 330, 640, 140, 380, (226, 224, 212), squat=0.74)
    cup(s, 640, 660, 74, 381, (212, 132, 50))
    heap(s, twisted, 560, 820, 190, 30, 120, 46, 382, ((92, 88, 60), (72, 66, 52), (110, 92, 62)))


def jianou_shui_xian(s: Sheet) -> None:
    """A paper parcel of tea, opened leaf before it, a lidded bowl."""
    parcel(s, 330, 390, 170, 390)
    gaiwan(s, 650, 440, 110, 391, (212, 204, 184), (120, 82, 56))
    heap(s, twisted, 360, 760, 190, 38, 110, 78, 392, ((70, 60, 50), (90, 70, 48), (56, 48, 44)))
    cup(s, 720, 720, 68, 393, (214, 142, 56))
    twig(s, [(80, 620), (170, 570), (290, 556)], 394, 96, 5)


def oolong_minbei(s: Sheet) -> None:
    """For the kind: lotus-green bowl, leaf shoots, amber tea."""
    gaiwan(s, 330, 420, 160, 410, CELADON, None)
    shoot(s, 560, 560, 300, -1.1, 411, leaves=3)
    cup(s, 660, 700, 84, 412, AMBER)
    heap(s, twisted, 300, 800, 150, 30, 80, 72, 413, GREEN_BROWN)


def historic_tea(s: Sheet) -> None:
    """For the kind: a cake of tea, a bowl of froth, a whisk."""
    tea_cake(s, 320, 360, 210, 420)
    jian_bowl(s, 600, 560, 150, 421, (232, 230, 206), froth=True)


def beiyuan_gong_cha(s: Sheet) -> None:
    """The dragon cake of the Song, broken at its edge, powder, a whisk and a bowl."""
    tea_cake(s, 330, 330, 230, 430)
    whisk(s, 720, 520, 300, 431)
    jian_bowl(s, 580, 620, 140, 432, (228, 228, 200), froth=True)
    powder = smooth([(130, 796), (170, 766), (236, 752), (310, 772), (350, 796)])
    s.wash(powder, (132, 132, 84), 436, tone=1.0, edge=2, grain=0.6)
    s.dots([(150 + 8 * (k % 22), 776 + (k * 7) % 18) for k in range(50)], 6, 433, colour=(112, 112, 70), tone=0.8)
    board(s, 90, 400, 800, 434, 18)


def jian_zhan(s: Sheet) -> None:
    """Two bowls: hare's fur in front, oil spots behind."""
    jian_bowl(s, 640, 200, 165, 441, None, spots=True)
    jian_bowl(s, 390, 390, 290, 440, AMBER)


def teaware(s: Sheet) -> None:
    """For the kind: bowl, pot, jar."""
    jar(s, 660, 180, 120, 451, (150, 156, 140), second=(112, 122, 110), cap=(186, 164, 120), paper="", tall=1.8)
    teapot(s, 300, 360, 140, 452, squat=0.8)
    jian_bowl(s, 450, 560, 190, 450, AMBER)


SHOWN = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        xiaohu_shui_xian,
        dongfeng_ai_jiao_wu_long,
        jianou_shui_xian,
        beiyuan_gong_cha,
        jian_zhan,
    )
}
"""Product id -> painter."""

KINDS = {
    paint.__name__: paint
    for paint in (
        oolong_minbei,
        historic_tea,
        teaware,
    )
}
"""Category id -> painter."""
