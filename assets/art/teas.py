"""The twenty-nine things of the tea space, each as itself: its vessel, its leaf, its liquor, what it is named for."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art import growing as g
from assets.art import still
from assets.art import table as t
from assets.art import vessels as v
from assets.art.brush import Array, Colour, dab, line, oval

DARK: Colour = (62, 50, 42)
OLIVE: Colour = (84, 84, 56)
BROWN: Colour = (86, 62, 46)
GOLD: Colour = (196, 148, 66)
SILVER: Colour = (176, 180, 160)
FRESH: Colour = (108, 138, 76)


def da_hong_pao(p: Array) -> None:
    """Big Red Robe: the bush on its cliff, an amber cup below."""
    t.stone(p, 330, 560, 220, 401, (142, 104, 88))
    g.sprig(p, 330, 250, 170, -1.5, (74, 104, 62), 402, 3)
    g.sprig(p, 270, 270, 130, -2.2, (146, 78, 58), 403, 2)
    g.sprig(p, 400, 270, 130, -0.9, (84, 110, 64), 404, 2)
    v.cup(p, 640, 520, 150, 405, (190, 100, 44))
    g.strands(p, 400, 780, 230, 44, DARK, 406, 120, 58, 0.35)


def rou_gui(p: Array) -> None:
    """Cinnamon: rolls of bark beside a clear orange cup."""
    v.gaiwan(p, 310, 330, 165, 411)
    v.cup(p, 640, 380, 110, 412, (204, 122, 46))
    t.bark(p, 380, 690, 413)
    g.strands(p, 220, 740, 130, 40, (72, 54, 42), 414, 70, 52, 0.3)


def wuyi_shui_xian(p: Array) -> None:
    """Narcissus of Wuyi: stout leaf and a white flower."""
    t.pitcher(p, 330, 250, 150, 421, (190, 104, 44))
    g.blossom(p, 640, 330, 120, 6, (240, 234, 214), 422, (222, 170, 60))
    g.leaf(p, 620, 540, 190, -1.9, g.GREEN, 423, 0.16)
    g.leaf(p, 660, 540, 200, -1.3, g.GREEN, 424, 0.16)
    v.dish(p, 460, 740, 290, 425)
    g.strands(p, 460, 722, 200, 38, (78, 60, 46), 426, 70, 92, 0.22)


def tie_luo_han(p: Array) -> None:
    """Iron Arhat: an iron kettle, thick dark leaf."""
    t.kettle(p, 400, 470, 190, 431)
    v.cup(p, 700, 610, 90, 432, (166, 84, 40))
    g.strands(p, 360, 790, 230, 40, (48, 42, 40), 433, 100, 64, 0.3)


def bai_ji_guan(p: Array) -> None:
    """White Cockscomb: pale yellow shoots above old green leaf."""
    g.sprig(p, 360, 520, 300, -1.4, (206, 196, 104), 441, 3)
    g.sprig(p, 330, 560, 250, -2.3, (86, 108, 66), 442, 2)
    g.sprig(p, 380, 560, 250, -0.6, (92, 112, 70), 443, 2)
    v.cup(p, 650, 560, 120, 444, (214, 168, 78))
    g.strands(p, 350, 770, 200, 38, (116, 108, 62), 445, 90, 52, 0.3)


def shui_jin_gui(p: Array) -> None:
    """Golden Water Turtle: a clear golden cup, wax-plum blossom, a stone in water."""
    for y in (700, 740, 780):
        line(p, [(130, y), (320, y - 12), (560, y + 8), (780, y - 8)], [3, 8, 7, 3], (134, 169, 172), y, 0.45)
    t.stone(p, 300, 700, 130, 451, (122, 116, 96))
    v.cup(p, 580, 420, 160, 452, (218, 156, 60))
    for x, y in ((230, 250), (310, 180), (390, 260), (300, 320)):
        g.blossom(p, x, y, 48, 6, (226, 190, 84), x)
    line(p, [(120, 380), (260, 270), (440, 170)], [12, 9, 4], (92, 74, 56), 453)


def ban_tian_yao(p: Array) -> None:
    """Mid-sky: a bush half-way up a tall cliff."""
    t.stone(p, 520, 760, 260, 461)
    t.stone(p, 430, 560, 150, 462, (148, 118, 102))
    g.sprig(p, 560, 420, 160, -1.1, (82, 110, 66), 463, 3)
    g.sprig(p, 540, 430, 120, -1.9, (96, 120, 72), 464, 2)
    for y in (300, 620):
        line(p, [(90, y), (330, y - 10), (620, y + 14), (820, y)], [10, 34, 30, 8], (238, 234, 224), y, 0.5)
    v.cup(p, 230, 690, 92, 465, (186, 100, 46))


def wuyi_qi_lan(p: Array) -> None:
    """Rare Orchid: long leaves and an orchid by a golden pitcher."""
    for at, turn in enumerate((-2.3, -2.0, -1.6, -1.25, -0.9)):
        g.leaf(p, 320, 640, 430 - abs(at - 2) * 50, turn, (84, 116, 76), 471 + at, 0.09)
    for x, y in ((250, 300), (350, 230), (420, 330)):
        g.blossom(p, x, y, 58, 5, (214, 204, 150), x, (178, 90, 90))
    t.pitcher(p, 640, 420, 130, 477, (208, 144, 56))
    g.strands(p, 330, 780, 170, 36, OLIVE, 478, 80, 50, 0.3)


def wuyi_qi_zhong(p: Array) -> None:
    """Seed-grown: leaves of many shapes from one garden, a plain bowl."""
    for at, (x, y, turn, size) in enumerate(
        ((180, 260, 0.4, 150), (330, 200, 1.0, 120), (500, 240, 2.2, 170), (250, 400, -0.4, 130), (460, 400, 2.8, 150))
    ):
        g.leaf(
            p,
            x,
            y,
            size,
            turn,
            ((84, 112, 66), (104, 124, 74), (124, 112, 70))[at % 3],
            481 + at,
            0.3 + 0.08 * (at % 3),
        )
    v.cup(p, 620, 470, 150, 487, (196, 118, 50), (142, 118, 92))
    g.strands(p, 300, 720, 210, 50, (74, 62, 48), 488, 130, 46, 0.4)


def dongfeng_ai_jiao(p: Array) -> None:
    """Short-foot: a low old bush, a small clay pot."""
    for turn in (-2.6, -2.1, -1.55, -1.0, -0.5):
        g.sprig(p, 290, 560, 190, turn, (88, 116, 70), int(500 + turn * 10), 3)
    line(p, [(290, 640), (288, 590), (292, 550)], [34, 26, 22], (94, 72, 54), 501)
    v.teapot(p, 620, 560, 130, 502, (150, 98, 66))
    v.cup(p, 420, 720, 70, 503, (210, 142, 54))


def jianou_shui_xian(p: Array) -> None:
    """Jian'ou narcissus: a scoop of stout leaf, an open lidded bowl."""
    v.gaiwan(p, 590, 320, 190, 511, (196, 204, 196))
    t.scoop(p, 130, 620, 420, 0.12, (74, 60, 46), 512)
    v.cup(p, 670, 680, 84, 513, (200, 124, 48))
    g.blossom(p, 270, 380, 90, 6, (238, 232, 212), 514, (220, 168, 58))


def xiaohu_shui_xian(p: Array) -> None:
    """Xiaohu narcissus: flower and liquor in a white bowl, leaf on a basket tray."""
    v.basket(p, 400, 650, 300, 521)
    g.strands(p, 400, 630, 210, 66, (82, 66, 50), 522, 110, 80, 0.25)
    v.cup(p, 630, 320, 120, 523, (212, 146, 58))
    for x, y in ((250, 260), (370, 200)):
        g.blossom(p, x, y, 82, 6, (240, 234, 216), x, (220, 168, 58))
    g.leaf(p, 330, 470, 240, -1.8, g.GREEN, 524, 0.12)


def lapsang(p: Array) -> None:
    """Lapsang Souchong: a pine branch, smoke, a deep red cup."""
    t.pine(p, 90, 330, 380, -0.2, 531)
    t.jug_smoke(p, 640, 400, 330, 532)
    v.cup(p, 620, 430, 170, 533, (148, 50, 30))
    g.strands(p, 330, 740, 220, 50, (44, 36, 34), 534, 140, 46, 0.3)


def jin_jun_mei(p: Array) -> None:
    """Golden eyebrows: single buds, black and gold, a bright golden cup."""
    v.cup(p, 600, 330, 130, 541, (222, 150, 50), (232, 228, 216))
    v.dish(p, 420, 640, 300, 542, (224, 220, 206))
    g.strands(p, 420, 622, 210, 50, (60, 46, 38), 543, 90, 54, 0.3)
    g.strands(p, 420, 612, 200, 46, GOLD, 544, 60, 50, 0.35)


def songxi_red(p: Array) -> None:
    """Songxi black tea: a pitcher of bright red, fine leaf with a little down."""
    t.pitcher(p, 380, 210, 170, 551, (176, 62, 34))
    v.cup(p, 680, 560, 88, 552, (170, 60, 34))
    g.strands(p, 400, 750, 240, 48, (56, 42, 38), 553, 150, 36, 0.25)
    g.strands(p, 400, 745, 220, 40, (156, 122, 78), 554, 30, 34, 0.25)


def zhenghe_gongfu(p: Array) -> None:
    """Zhenghe congou: a red clay pot, a row of cups, violets."""
    v.teapot(p, 420, 400, 180, 561, (128, 62, 44))
    for at in range(3):
        v.cup(p, 290 + at * 180, 650, 70, 562 + at, (150, 48, 34))
    for x, y in ((690, 230), (750, 300), (640, 310)):
        g.blossom(p, x, y, 44, 5, (126, 104, 156), x, (226, 196, 90))


def gankeng(p: Array) -> None:
    """Gankeng black tea: pine logs, a glazed bowl of orange-red."""
    for at in range(3):
        x, y = 190 + at * 130, 330 - (at % 2) * 70
        line(p, [(x, y), (x + 170, y - 40)], [70, 66], (120, 88, 62), 571 + at)
        dab(p, oval(x, y, 34, 36), (196, 164, 118), 575 + at, 0.9, 0.5)
    v.cup(p, 600, 470, 160, 577, (186, 84, 38), (92, 96, 86))
    g.strands(p, 320, 740, 210, 46, (58, 44, 38), 578, 120, 48, 0.3)


def silver_needle(p: Array) -> None:
    """Silver Needle: buds that stand in a tall glass."""
    t.pitcher(p, 450, 170, 190, 581, (222, 204, 140))
    for at in range(16):
        x = 330 + at * 16
        g.leaf(p, x, 500 - (at % 3) * 40, 74, -1.5 + (at % 5 - 2) * 0.08, SILVER, 582 + at, 0.2)
    g.strands(p, 450, 770, 260, 38, SILVER, 599, 60, 92, 0.1)


def bai_mu_dan(p: Array) -> None:
    """White Peony: bud and two leaves, dried, on a dark tray."""
    v.dish(p, 450, 620, 360, 601, (84, 80, 72))
    for at, (x, y, turn) in enumerate(
        ((260, 600, -0.3), (420, 640, -0.9), (560, 600, -2.4), (380, 560, 0.2), (600, 650, 2.9))
    ):
        g.sprig(p, x, y, 150, turn, (172, 182, 146), 602 + at, 1)
    v.cup(p, 640, 290, 110, 608, (216, 178, 88))


def gong_mei(p: Array) -> None:
    """Gong Mei: curled small leaf in a bowl, an old wooden scoop."""
    v.cup(p, 330, 330, 180, 611, (206, 142, 64), (176, 168, 148))
    t.scoop(p, 330, 740, 430, -0.1, (138, 138, 104), 612)
    g.strands(p, 230, 720, 110, 36, (124, 126, 96), 613, 50, 44, 0.45)


def shou_mei(p: Array) -> None:
    """Shou Mei: a pressed cake and a deep amber cup."""
    t.pressed(p, 380, 420, 240, 621, (126, 104, 70))
    v.cup(p, 670, 600, 110, 622, (170, 88, 36))
    g.leaf(p, 620, 760, 120, -2.8, (132, 116, 78), 623)


def shui_xian_bai(p: Array) -> None:
    """Narcissus white: large open leaves, drying on a bamboo tray."""
    v.basket(p, 440, 560, 380, 631)
    for at, (x, y, turn) in enumerate(
        ((230, 560, -0.2), (350, 480, 0.5), (480, 600, -0.6), (600, 500, 2.6), (420, 640, 0.1), (660, 590, 2.9))
    ):
        g.leaf(p, x, y, 190, turn, ((138, 146, 110), (118, 128, 92))[at % 2], 632 + at, 0.34)
    v.cup(p, 690, 260, 84, 639, (218, 172, 92))


def jiulong(p: Array) -> None:
    """Nine Dragons White: a shoot with a stout downy bud, fresh."""
    g.sprig(p, 400, 700, 440, -1.45, (122, 146, 92), 641, 3)
    g.leaf(p, 446, 262, 190, -1.5, (212, 216, 190), 642, 0.26)
    v.cup(p, 680, 600, 110, 643, (220, 182, 104))


def sui_tong(p: Array) -> None:
    """Broken Copper: fine green leaf beside an old copper coin."""
    v.cup(p, 590, 340, 140, 651, (188, 186, 104), (206, 212, 200))
    g.strands(p, 380, 700, 240, 52, FRESH, 652, 130, 42, 0.3)
    dab(p, oval(240, 400, 110, 108), (150, 106, 62), 653, 0.92, 0.5)
    dab(p, [(210, 370), (270, 370), (270, 430), (210, 430)], (240, 234, 220), 654, 0.95, 0.3)
    line(p, [(300, 300), (270, 370), (330, 420)], [4, 7, 4], (80, 54, 34), 655, 0.8)


def songxi_green(p: Array) -> None:
    """Songxi green tea: a glass of fresh green, shoots on the table."""
    t.pitcher(p, 560, 250, 160, 661, (176, 188, 96))
    g.sprig(p, 140, 600, 270, -0.5, (112, 148, 80), 662, 2)
    g.sprig(p, 220, 740, 250, -0.2, (104, 138, 76), 663, 2)
    g.strands(p, 560, 760, 150, 34, (92, 122, 68), 664, 80, 40, 0.2)


def dan_gui_cha(p: Array) -> None:
    """Red osmanthus tea: a bough in flower over a glass cup."""
    g.sprig(p, 120, 250, 440, 0.1, (70, 98, 66), 671, 4)
    random = np.random.default_rng(672)
    for at in range(34):
        g.blossom(p, 170 + random.uniform(0, 380), 250 + random.uniform(-70, 90), 20, 4, (222, 128, 48), 673 + at)
    t.pitcher(p, 560, 440, 140, 690, (226, 176, 84))
    for at in range(9):
        g.blossom(p, 480 + random.uniform(0, 150), 540 + random.uniform(-10, 20), 15, 4, (222, 128, 48), 700 + at)


def lei_cha(p: Array) -> None:
    """Ground tea: a ridged bowl, a pestle, sesame and peanuts."""
    t.mortar(p, 400, 420, 220, 711)
    g.heap(p, 690, 740, 80, 30, (232, 214, 168), 712, 46, 15, 1.8)
    for at, (x, y) in enumerate(((180, 740), (250, 770), (310, 730))):
        dab(p, oval(x, y, 40, 22), (206, 164, 108), 713 + at, 0.92, 0.5)
    g.leaf(p, 560, 800, 120, -0.2, FRESH, 716)


def beiyuan(p: Array) -> None:
    """Beiyuan tribute tea: a pressed cake with its dragon ring, a whisk, a black bowl of white foam."""
    still.historic_tea(p)
    for at in np.linspace(-1, 1, 15):
        line(p, [(770 + at * 8, 330), (770 + at * 26, 480)], [4, 2], (198, 170, 116), 721, 0.9)
    line(p, [(770, 210), (770, 330)], [22, 24], (170, 140, 90), 722)


TEAS: dict[str, Callable[[Array], None]] = {
    "da-hong-pao": da_hong_pao,
    "rou-gui": rou_gui,
    "wuyi-shui-xian": wuyi_shui_xian,
    "tie-luo-han": tie_luo_han,
    "bai-ji-guan": bai_ji_guan,
    "shui-jin-gui": shui_jin_gui,
    "ban-tian-yao": ban_tian_yao,
    "wuyi-qi-lan": wuyi_qi_lan,
    "wuyi-qi-zhong": wuyi_qi_zhong,
    "dongfeng-ai-jiao-wu-long": dongfeng_ai_jiao,
    "jianou-shui-xian": jianou_shui_xian,
    "xiaohu-shui-xian": xiaohu_shui_xian,
    "lapsang-souchong": lapsang,
    "jin-jun-mei": jin_jun_mei,
    "songxi-red-tea": songxi_red,
    "zhenghe-gongfu": zhenghe_gongfu,
    "gankeng-hong-cha": gankeng,
    "zhenghe-bai-hao-yin-zhen": silver_needle,
    "zhenghe-bai-mu-dan": bai_mu_dan,
    "jianyang-gong-mei": gong_mei,
    "zhenghe-shou-mei": shou_mei,
    "jianyang-shui-xian-bai": shui_xian_bai,
    "songxi-jiulong-dabai": jiulong,
    "shaowu-sui-tong-cha": sui_tong,
    "songxi-green-tea": songxi_green,
    "pucheng-dan-gui-cha": dan_gui_cha,
    "zhima-lei-cha": lei_cha,
    "beiyuan-gong-cha": beiyuan,
    "jian-zhan": still.teaware,
}
"""The painter of each product of the tea space."""
