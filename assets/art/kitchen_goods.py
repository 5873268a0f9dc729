"""What kitchens make: sugar, tofu, duck, goose, fish, pickled greens, biscuits and cakes."""

from __future__ import annotations

import numpy as np

from assets.art.baskets import board, salver, tray
from assets.art.brush import Sheet
from assets.art.cakes import SUGAR, TOFU, block, round_cake
from assets.art.fishes import CARP, DARK_CARP, fish, ripples
from assets.art.flowers import osmanthus, sprinkle
from assets.art.fowl import pressed_duck, smoked_goose
from assets.art.jars import jar
from assets.art.lotus import lotus_pod
from assets.art.outline_shapes import oval, scattered, smooth
from assets.art.paper import Colour, mix
from assets.art.pickles import greens, sliced
from assets.art.stalks import cane, ear, grass
from assets.art.steam import smoke, steam
from assets.art.vessels import CELADON, PORCELAIN, bowl, cup, dish

GOLD_FISH: Colour = (206, 150, 84)


def zhuzhong_hong_tang(s: Sheet) -> None:
    """Slabs of brown sugar stacked on a board, a knife's clean cuts, two joints of cane."""
    board(s, 90, 800, 720, 3, 44, (176, 136, 94))
    for k, (x, y) in enumerate(((300, 640), (520, 640), (400, 560), (620, 600))):
        block(s, x, y + 60, 180, 70, 170, 5 + k * 9, SUGAR, second=(104, 58, 38))
    block(s, 430, 520, 170, 66, 160, 51, (160, 98, 56), second=(112, 64, 40))
    s.shadow(440, 838, 250, 12, 0.4)
    cane(s, (190, 812), (520, 822), 46, 60, (150, 120, 84))
    cane(s, (420, 836), (700, 808), 42, 70, (138, 128, 84))


def songxi_bai_nian_zhe_hong_tang(s: Sheet) -> None:
    """The hundred-year cane standing, a bowl of crumbled red sugar."""
    for k, (x, x1, y1) in enumerate(((160, 140, 190), (250, 262, 130), (340, 372, 210))):
        cane(s, (x, 820), (x1, y1), 46, 81 + k * 30, (116, 72, 84))
        for j in range(4):
            way = -2.6 + 0.75 * j
            s.ink(
                [
                    (x1, y1 + 8),
                    (x1 + 84 * np.cos(way), y1 + 60 * np.sin(way)),
                    (x1 + 150 * np.cos(way), y1 + 60 * np.sin(way) + 60),
                ],
                20,
                90 + k * 30 + j,
                colour=(112, 138, 84),
                tone=0.9,
                press=(0.6, 1, 0.1),
            )
    bowl(s, 620, 560, 190, 180, None, (92, 88, 84), deep=0.66)
    s.wash(
        smooth([(440, 562), (500, 500), (620, 452), (740, 500), (800, 562), (620, 596)], True),
        (150, 84, 48),
        181,
        second=(116, 60, 38),
        tone=1.1,
        edge=4,
        grain=0.6,
    )
    s.dots(scattered(620, 530, 140, 44, 110, 182), 15, 183, colour=(96, 50, 34), tone=0.6)
    for k, (x, y) in enumerate(((500, 790), (600, 810), (560, 770))):
        block(s, x, y, 50, 26, 46, 190 + k * 9, SUGAR)


def heping_you_jiang_doufu(s: Sheet) -> None:
    """White tofu on a wooden board, cloth, a bowl of whey and soy beans."""
    board(s, 80, 820, 730, 201, 46, (168, 130, 92))
    block(s, 360, 716, 290, 120, 280, 203, TOFU, second=(232, 222, 190), soft=2)
    block(s, 650, 724, 150, 90, 150, 213, TOFU, second=(232, 222, 190), soft=2)
    bowl(s, 660, 350, 130, 223, (240, 234, 212), (176, 150, 120), deep=0.6)
    steam(s, 340, 230, 470, 224)
    s.haze(286, 842, 140, 14, (120, 116, 104), 0.35, seed=225)
    for k, (x, y) in enumerate(scattered(280, 826, 130, 16, 18, 225)):
        s.wash(oval(float(x), float(y), 17, 14), (222, 188, 110), 226 + k, tone=1.0, edge=0.8, rim=0.6)


def jianou_ban_ya(s: Sheet) -> None:
    """A duck spread on bamboo strips, hung in the winter wind."""
    s.dry([(90, 60), (450, 48), (820, 66)], 26, 241, colour=(150, 120, 84), wet=0.9, body=1, press=(1, 1, 1))
    pressed_duck(s, 450, 186, 0.98, 242)


def langu_xun_e(s: Sheet) -> None:
    """A smoked goose on a dish, smoke of rice and tea leaves."""
    dish(s, 450, 640, 390, 251, (206, 212, 204), (96, 124, 140))
    smoked_goose(s, 440, 520, 1.15, 252)
    smoke(s, 560, 400, 330, 253)
    s.dots(scattered(620, 690, 150, 16, 24, 254), 18, 255, colour=(178, 56, 44), tone=0.9)
    s.dots(scattered(300, 690, 130, 16, 20, 256), 20, 257, colour=(96, 124, 76), tone=0.9)


def wutun_dao_hua_yu(s: Sheet) -> None:
    """A red carp in the paddy under ripe ears."""
    ripples(s, 430, 590, 400, 261, 9)
    stalks = ((170, 310), (262, 420), (722, 560), (800, 650))
    for k, (x, _) in enumerate(stalks):
        for j in range(2):
            turn = -1.9 if (j + k) % 2 else -1.24
            grass(s, x, 790 - 110 * j, 240 - 30 * j, turn, 320 + k * 5 + j, (140, 148, 84), 0.036)
    fish(s, 430, 575, 450, 0.12, 262, CARP)
    for k, (x, bend) in enumerate(stalks):
        high, far = 250 + 24 * (k % 2), bend - x
        stem = [(x, 850), (x + far * 0.06, 600), (x + far * 0.16, 410)]
        ear(
            s, [*stem, (x + far * 0.4, high + 20), (x + far * 0.8, high + 40), (x + far, high + 150)], 270 + k, grain=18
        )
    ripples(s, 500, 720, 330, 280, 4)


def guangze_dao_hua_yu(s: Sheet) -> None:
    """Two dark carp that circle each other, rings in the water, a few stalks."""
    ripples(s, 450, 450, 430, 291, 10)
    fish(s, 420, 236, 430, 0.3, 292, DARK_CARP, bend=0.13)
    fish(s, 470, 560, 400, 3.44, 300, (122, 116, 96), bend=-0.13, flip=True)
    for k, x in enumerate((170, 240, 756)):
        for j in range(5):
            s.ink(
                [(x, 820), (x + (j - 2) * 22, 690), (x + (j - 2) * 46, 600 + 14 * abs(j - 2))],
                9,
                310 + k * 9 + j,
                colour=(108, 136, 84),
                press=(1, 0.8, 0.1),
            )
        s.contour(oval(x, 820, 50, 12), 2.4, 330 + k, colour=(112, 150, 158))


def fengxi_yu_gan(s: Sheet) -> None:
    """Dried fish laid side by side on a bamboo tray."""
    tray(s, 440, 480, 390, 341, 0.62)
    for k in range(5):
        x = 190 + 124 * k
        fish(
            s,
            x,
            470 + 12 * (k % 2),
            330 - 30 * abs(k - 2),
            -1.45 + 0.06 * k,
            342 + k * 9,
            mix(GOLD_FISH, (134, 92, 58), 0.25 * (k % 3)),
            bend=0.04,
            dried=True,
        )
    s.shadow(300, 834, 100, 10, 0.35)
    for k, (x, y) in enumerate(((210, 800), (250, 826))):
        s.wash(
            smooth([(x, y), (x + 60, y - 18), (x + 120, y - 6), (x + 130, y + 4), (x + 60, y + 10)], True),
            (176, 52, 40),
            400 + k,
            tone=1.1,
            edge=0.8,
        )
        s.ink([(x, y), (x - 26, y - 12)], 5, 402 + k, colour=(104, 124, 74))


def huangbiyang_suan_cai(s: Sheet) -> None:
    """A pickling crock with a stone on top; a bunch of long-stalked cabbage out of it, a bowl of it cut."""
    jar(s, 330, 130, 205, 411, (128, 96, 76), cap=None, paper="", tall=2.1, neck=0.6)
    stone = smooth([(238, 150), (256, 84), (330, 56), (404, 84), (424, 150), (338, 174)], True)
    s.wash(stone, (150, 148, 138), 412, second=(112, 112, 106), tone=1.1, edge=3, grain=0.6)
    s.contour(stone, 3, 413)
    bowl(s, 690, 440, 140, 415, None, (206, 200, 184), (150, 140, 122), deep=0.7)
    sliced(s, 690, 440, 122, 26, 416)
    greens(s, 130, 690, 590, -0.02, 430)


def jianou_guang_bing(s: Sheet) -> None:
    """Kiln biscuits with sesame and a hole, strung on a cord."""
    cord = [(120, 160), (330, 250), (560, 220), (780, 120)]
    s.ink(cord, 8, 421, colour=(150, 112, 70), press=(1, 1, 1))
    for k, (x, y) in enumerate(((250, 300), (380, 330), (510, 325), (640, 285))):
        s.wash(oval(x, y, 74, 80), (206, 154, 86), 422 + k, second=(168, 104, 54), tone=1.05, edge=1.6, grain=0.6)
        s.contour(oval(x, y, 74, 80), 2.6, 430 + k)
        s.wash(oval(x, y - 2, 13, 14), (70, 48, 34), 440 + k, tone=1.2, edge=0.5)
        s.dots(scattered(x, y, 58, 64, 26, 450 + k), 9, 460 + k, colour=(250, 238, 202), opaque=0.95)
    for k, (x, y) in enumerate(((270, 700), (470, 730), (370, 620), (650, 690))):
        if k < 3:
            s.shadow(x, y + 90, 110, 16)
        round_cake(s, x, y, 116, 470 + k * 7, (212, 162, 96), hole=True, sesame=True, thick=0.34)


def xiayang_gui_hua_gao(s: Sheet) -> None:
    """White cakes cut in squares, stacked, osmanthus strewn over them."""
    dish(s, 430, 640, 340, 481, PORCELAIN, (96, 124, 150))
    for k, (x, y) in enumerate(((310, 690), (520, 700), (420, 610), (620, 640), (440, 740))):
        block(s, x, y, 150, 60, 150, 482 + k * 9, (240, 228, 196), second=(230, 208, 160), soft=1.5)
        for j, (px, py) in enumerate(scattered(x + 4, y - 98, 64, 22, 5, 530 + k)):
            sprinkle(s, float(px), float(py), 10, 540 + k * 9 + j, (222, 144, 52))
        s.dots(scattered(x + 4, y - 96, 70, 26, 10, 590 + k), 7, 600 + k, colour=(74, 62, 52), tone=0.8)
    osmanthus(s, [(840, 140), (680, 200), (520, 230), (360, 330)], 620, 1.0, leaves=7, colour=(230, 160, 62))


def xiao_mu_bing(s: Sheet) -> None:
    """Small moulded biscuits heaped on a wooden tray, the mould lying before it, a lotus pod and seeds beside."""
    s.shadow(180, 316, 84, 12)
    lotus_pod(s, 180, 250, 84, 740)
    salver(s, 480, 420, 340, 600)
    for k, (x, y) in enumerate(
        ((300, 400), (480, 392), (660, 400), (390, 446), (570, 446), (398, 352), (566, 356), (480, 300))
    ):
        s.shadow(x, y + 40, 92, 13, 0.4)
        round_cake(s, x, y, 86, 660 + k * 11, (222, 178, 112), mould=True, thick=0.32)
    s.shadow(430, 786, 240, 18, 0.4)
    s.dry([(520, 724), (640, 742), (760, 756)], 50, 640, colour=(150, 106, 70), wet=1, body=1, press=(1, 0.9, 0.8))
    mould = smooth(
        [(190, 700), (220, 640), (380, 616), (520, 650), (560, 716), (500, 776), (330, 790), (220, 768)], True
    )
    s.wash(mould, (158, 112, 74), 641, second=(122, 82, 54), tone=1.1, edge=1.6)
    s.contour(mould, 3, 642)
    s.wash(oval(372, 700, 116, 58, 0.05), (112, 76, 50), 643, tone=1.1, edge=1)
    for k in range(8):
        a = 2 * np.pi * k / 8
        petal = oval(372 + 62 * np.cos(a), 700 + 30 * np.sin(a), 25, 12, float(np.arctan2(0.5 * np.sin(a), np.cos(a))))
        s.contour(petal, 3, 644 + k, colour=(66, 42, 28), lost=0)
    for k, (x, y) in enumerate(((110, 372), (160, 396), (84, 420), (140, 444))):
        s.shadow(x, y + 20, 24, 5, 0.35)
        s.wash(oval(x, y, 21, 18), (238, 226, 194), 760 + k, second=(222, 200, 150), tone=0.9, shade=0.75, rim=0.7)
        s.contour(oval(x, y, 21, 18), 1.9, 770 + k, tone=0.5)


def sugar(s: Sheet) -> None:
    """For the kind: cane and blocks."""
    board(s, 130, 770, 720, 752, 36)
    cane(s, (170, 700), (380, 200), 54, 751)
    cane(s, (280, 700), (290, 260), 46, 790, (138, 128, 84))
    for k, (x, y) in enumerate(((320, 700), (540, 700), (430, 620))):
        block(s, x, y, 180, 70, 170, 753 + k * 9, SUGAR, second=(104, 58, 38))


def processed(s: Sheet) -> None:
    """For the kind: tofu, greens, a jar."""
    jar(s, 330, 130, 180, 761, (128, 96, 76), cap=(190, 170, 128), paper="plain", words="腌菜")
    block(s, 600, 760, 190, 90, 190, 763, TOFU, second=(232, 222, 190))
    greens(s, 110, 740, 330, 0.05, 770, 5)


def aquatic(s: Sheet) -> None:
    """For the kind: a carp in water."""
    ripples(s, 450, 500, 400, 781, 9)
    fish(s, 450, 440, 560, -0.1, 782, CARP)
    ripples(s, 520, 640, 330, 799, 4)


def pastry(s: Sheet) -> None:
    """For the kind: moulded cakes on a dish, a cup of tea."""
    dish(s, 400, 600, 310, 801, CELADON)
    for k, (x, y) in enumerate(((270, 570), (440, 570), (350, 620), (530, 620))):
        round_cake(s, x, y, 90, 802 + k * 9, (222, 178, 112), mould=True)
    cup(s, 720, 400, 90, 850, (222, 172, 78))


SHOWN = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        zhuzhong_hong_tang,
        songxi_bai_nian_zhe_hong_tang,
        heping_you_jiang_doufu,
        jianou_ban_ya,
        langu_xun_e,
        wutun_dao_hua_yu,
        guangze_dao_hua_yu,
        fengxi_yu_gan,
        huangbiyang_suan_cai,
        jianou_guang_bing,
        xiayang_gui_hua_gao,
        xiao_mu_bing,
    )
}
"""Product id -> painter."""

KINDS = {paint.__name__: paint for paint in (sugar, processed, aquatic, pastry)}
"""Category id -> painter."""
