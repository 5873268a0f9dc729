"""The rock teas of Wuyi, each with its own leaf, liquor, vessel and a thing that names it."""

from __future__ import annotations

import numpy as np

from assets.art.baskets import basket, tray
from assets.art.brush import Sheet
from assets.art.flowers import blossom, orchid
from assets.art.glass import pitcher
from assets.art.leaves import GREEN, branch, leaf, shoot
from assets.art.made_tea import heap, twisted
from assets.art.mountains import BLUE, Hill, cliff
from assets.art.outline_shapes import oval, smooth
from assets.art.paper import INK, SEAL, mix
from assets.art.teaware import gaiwan, teapot
from assets.art.trees import bush
from assets.art.vessels import AMBER, CELADON, GOLD, ORANGE, cup, dish

GREEN_BROWN = ((86, 80, 54), (74, 62, 46), (98, 84, 56))
DARK = ((64, 54, 46), (52, 46, 44), (84, 62, 46))
YELLOW_GREEN = ((128, 124, 72), (104, 108, 66), (152, 138, 84))


def da_hong_pao(s: Sheet) -> None:
    """The cliff with its few bushes, a lidded bowl, orange-red tea."""
    cliff(s, Hill(330, 70, 690, 210, 131, 0.62, steep=4.6, colour=mix(BLUE, INK, 0.45), trees=0.5))
    for x, y, size in ((270, 330, 46), (360, 350, 54), (440, 332, 42)):
        s.ink(
            [(x - size * 1.4, y + size * 0.32), (x + size * 1.3, y + size * 0.3)],
            7,
            x,
            colour=(110, 84, 66),
            tone=0.6,
            press=(0.2, 1, 0.3),
        )
        bush(s, x, y, size, x, (84, 108, 70), 0.95)
        s.dots([(x - 12, y - 26), (x + 16, y - 20), (x + 2, y - 34)], 8, y, colour=SEAL, tone=1.0)
    gaiwan(s, 560, 560, 150, 11, band=SEAL)
    heap(s, twisted, 240, 782, 130, 30, 90, 62, 13, GREEN_BROWN)
    cup(s, 760, 720, 74, 14, (206, 98, 40))


def rou_gui(s: Sheet) -> None:
    """Rolls of cinnamon bark beside a small clay pot and bright orange tea."""
    teapot(s, 400, 340, 160, 21, (142, 84, 62), squat=0.7)
    cup(s, 710, 420, 82, 24, ORANGE, (232, 226, 208))
    s.shadow(300, 828, 230, 20, 0.4)
    for k, (x, y, long) in enumerate(((130, 716, 320), (100, 768, 350), (160, 812, 300))):
        s.dry(
            [(x, y), (x + long * 0.5, y - 22), (x + long, y - 46)],
            62,
            20 + k,
            colour=(164, 100, 62),
            wet=0.95,
            body=1,
            press=(1, 1, 0.95),
        )
        s.ink(
            [(x + 6, y + 8), (x + long * 0.5, y - 12), (x + long - 6, y - 34)],
            9,
            30 + k,
            colour=(94, 54, 36),
            tone=0.9,
            press=(0.6, 1, 0.5),
        )
        end = smooth(
            [(x + long + a * np.cos(a * 0.5) * 2.4, y - 46 + a * np.sin(a * 0.5) * 3.6) for a in np.linspace(0, 9, 12)]
        )
        s.ink(end, 7, 40 + k, colour=(94, 54, 36), tone=1.0)
    heap(s, twisted, 660, 760, 130, 30, 90, 62, 25, DARK)


def wuyi_shui_xian(s: Sheet) -> None:
    """An old mossy trunk with large leaves, stout made leaf in a dish."""
    branch(s, [(120, 860), (180, 640), (150, 440), (230, 210), (330, 110)], 92, 30, (104, 92, 78), 0.8)
    branch(s, [(190, 420), (330, 350), (470, 330)], 30, 31, (104, 92, 78))
    s.dots([(150 + 14 * (k % 5) + k, 780 - k * 17) for k in range(30)], 15, 32, colour=(116, 138, 84), tone=0.7)
    s.dots([(190 + k * 8, 430 - k * 5) for k in range(20)], 11, 33, colour=(116, 138, 84), tone=0.7)
    for k, (x, y, turn) in enumerate(
        ((330, 130, -0.12), (300, 160, 0.5), (470, 330, -0.35), (440, 330, 0.6), (340, 348, -1.2), (262, 190, -2.85))
    ):
        leaf(s, x, y, 220, turn, 34 + k * 5, mix(GREEN, INK, 0.1), broad=0.23, bend=0.08)
    dish(s, 590, 700, 220, 36)
    heap(s, twisted, 580, 690, 130, 32, 46, 92, 37, DARK, fat=0.19)
    cup(s, 760, 500, 80, 38, (208, 124, 50))


def tie_luo_han(s: Sheet) -> None:
    """An iron kettle on a charcoal stove."""
    stove = smooth([(300, 590), (290, 700), (320, 820), (600, 820), (630, 700), (620, 590)])
    s.shadow(460, 822, 220)
    s.wash(np.concatenate([stove]), (176, 124, 92), 41, second=(132, 88, 66), tone=1.1)
    s.contour(np.concatenate([stove]), 3, 42)
    door = smooth([(410, 800), (408, 730), (460, 690), (512, 730), (510, 800)], True)
    s.wash(door, (58, 42, 38), 43, tone=1.3)
    s.dots([(430, 780), (452, 770), (478, 784), (494, 772), (462, 788)], 22, 44, colour=(214, 92, 44), opaque=0.95)
    s.ink(
        oval(460, 400, 176, 230, 0, np.pi * 1.05, np.pi * 1.95),
        15,
        45,
        colour=(58, 56, 58),
        tone=1.2,
        press=(1, 0.8, 1),
    )
    teapot(s, 460, 460, 190, 46, (70, 70, 74), squat=0.68, handle=False)
    s.dots([(330 + 24 * (k % 11), 420 + 26 * (k // 11)) for k in range(55)], 9, 47, colour=(40, 40, 44), tone=0.6)
    cup(s, 760, 760, 70, 48, (186, 92, 40), (122, 116, 110))
    heap(s, twisted, 150, 810, 96, 24, 52, 66, 49, DARK, fat=0.2)


def bai_ji_guan(s: Sheet) -> None:
    """A living branch, old leaves deep green and young ones pale yellow; pale liquor in celadon."""
    branch(s, [(90, 560), (260, 430), (430, 360), (640, 200)], 20, 50)
    for k, (x, y, turn) in enumerate(
        ((200, 470, -1.7), (230, 450, 0.7), (320, 400, -1.5), (350, 390, 0.9), (450, 350, 0.5))
    ):
        leaf(s, x, y, 180, turn, 51 + k * 5, (62, 98, 70), second=(84, 116, 78), broad=0.25)
    for k, (x, y, turn) in enumerate(
        ((440, 350, -1.6), (520, 290, -1.3), (540, 280, 0.3), (630, 205, -1.4), (640, 200, -0.2))
    ):
        leaf(s, x, y, 150, turn, 61 + k * 5, (214, 206, 124), second=(232, 226, 168), broad=0.24)
    shoot(s, 600, 240, 150, -0.8, 71, leaves=1, colour=(220, 212, 140), tip=(240, 234, 190))
    cup(s, 640, 610, 112, 72, (224, 190, 104), CELADON)
    heap(s, twisted, 320, 780, 140, 30, 80, 66, 73, YELLOW_GREEN)


def shui_jin_gui(s: Sheet) -> None:
    """Wintersweet over a pot round as a turtle, standing by running water."""
    s.haze(450, 800, 380, 70, (150, 184, 190), 0.7, seed=2)
    for k in range(9):
        s.ink(
            [(100 + 60 * k % 300, 750 + k * 14), (380 + k * 9, 742 + k * 14), (780 - k * 20, 752 + k * 14)],
            3.4,
            80 + k,
            colour=(112, 148, 156),
            tone=0.5,
            press=(0.1, 1, 0.2),
            dry=0.5,
        )
    teapot(s, 480, 610, 190, 81, (128, 104, 66), squat=0.56)
    for k in range(13):
        a = np.pi * (0.15 + 0.055 * k)
        s.contour(
            oval(480 - 130 * np.cos(a) * 1.1, 600 - 60 * np.sin(a) + (k % 3) * 34 - 20, 30, 22),
            2.6,
            82 + k,
            colour=(84, 66, 44),
            tone=0.55,
            lost=0.15,
        )
    branch(s, [(60, 120), (220, 200), (390, 190), (620, 300), (760, 270)], 18, 98, (92, 74, 60))
    branch(s, [(300, 190), (380, 100), (480, 70)], 11, 99, (92, 74, 60))
    for k, (x, y) in enumerate(
        ((170, 170), (270, 205), (350, 130), (440, 90), (430, 215), (530, 250), (640, 296), (740, 270), (330, 230))
    ):
        blossom(s, x, y + 8, 42, 6, (230, 194, 84), 100 + k * 9, broad=0.34, heart=(168, 92, 70), tilt=0.85)
    cup(s, 770, 700, 70, 119, AMBER)


def ban_tian_yao(s: Sheet) -> None:
    """A tea bush half way up a rock face in the clouds, a cup below."""
    cliff(s, Hill(600, 84, 780, 220, 243, 0.7, steep=4.4, colour=mix(BLUE, INK, 0.6), trees=0.8))
    s.dry([(440, 420), (520, 410), (600, 425)], 24, 121, colour=(110, 86, 70), wet=0.6, press=(0.3, 1, 0.4))
    branch(s, [(520, 410), (450, 350), (370, 340), (270, 270)], 17, 122)
    for k, (x, y, turn) in enumerate(
        (
            (450, 350, -1.9),
            (440, 350, 1.0),
            (380, 340, -1.5),
            (370, 340, 2.2),
            (310, 300, -1.2),
            (290, 285, 2.6),
            (280, 275, -2.5),
        )
    ):
        leaf(s, x, y, 116, turn, 123 + k * 5, GREEN, broad=0.25)
    for k, y in enumerate((470, 540, 600)):
        s.haze(560 + 60 * k, y, 300, 40, (250, 246, 238), 0.75, cover=True, seed=k)
    cup(s, 300, 640, 100, 140, (204, 112, 46))
    heap(s, twisted, 620, 790, 150, 32, 90, 60, 141, ((60, 52, 44), (46, 42, 40), (78, 60, 46)))


def wuyi_qi_lan(s: Sheet) -> None:
    """An orchid, golden tea in a glass pitcher."""
    orchid(s, 340, 730, 470, 150)
    pitcher(s, 610, 430, 120, 151, GOLD, 0.35)
    cup(s, 480, 740, 66, 152, GOLD)
    heap(s, twisted, 720, 800, 110, 26, 70, 56, 153, GREEN_BROWN)


def wuyi_qi_zhong(s: Sheet) -> None:
    """A basket of picked leaves of many shapes, as seed-grown bushes give."""
    basket(s, 420, 520, 250, 160, 0.72, handle=True)
    random = np.random.default_rng(161)
    for k in range(34):
        x, y = 420 + random.normal(0, 105), 505 + random.normal(0, 20)
        tint = mix(GREEN, random.choice([(150, 160, 84), (70, 100, 64), (150, 110, 70)]), random.uniform(0, 0.7))
        leaf(
            s,
            x,
            y,
            random.uniform(70, 150),
            random.uniform(-np.pi, 0.2),
            162 + k * 3,
            tint,
            broad=random.uniform(0.15, 0.33),
            veins=3,
        )
    cup(s, 740, 690, 82, 290, (212, 134, 54))
    leaf(s, 90, 810, 120, -0.2, 291, GREEN, broad=0.32)
    leaf(s, 230, 850, 110, -0.5, 292, (150, 152, 84), broad=0.18)


def oolong_rock(s: Sheet) -> None:
    """For the kind: a pot, two cups, leaf on a tray, a cliff behind."""
    cliff(s, Hill(620, 60, 520, 150, 215, 0.4, steep=4.6, colour=BLUE))
    tray(s, 300, 690, 240, 400)
    heap(s, twisted, 300, 672, 150, 48, 110, 66, 401, DARK)
    teapot(s, 590, 500, 150, 402)
    cup(s, 700, 740, 76, 403, ORANGE)


SHOWN = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        da_hong_pao,
        rou_gui,
        wuyi_shui_xian,
        tie_luo_han,
        bai_ji_guan,
        shui_jin_gui,
        ban_tian_yao,
        wuyi_qi_lan,
        wuyi_qi_zhong,
    )
}
"""Product id -> painter."""

KINDS = {paint.__name__: paint for paint in (oolong_rock,)}
"""Category id -> painter."""
