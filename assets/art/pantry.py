"""What the mountains grow: nuts, grains, flowers, lotus, fungi, shoots and fruit of the wellness hall, each as itself."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art import growing as g
from assets.art import still
from assets.art import vessels as v
from assets.art.brush import Array, Colour, curve, dab, line, oval, shadow

CREAM: Colour = (236, 226, 200)


def pinnate(p: Array, x: float, y: float, seed: int) -> None:
    """Two toothed chestnut leaves."""
    g.leaf(p, x, y, 240, -0.5, (98, 118, 66), seed, 0.28)
    g.leaf(p, x, y, 220, 0.15, (112, 120, 68), seed + 1, 0.28)


def jianou_zhui_li(p: Array) -> None:
    """Pointed chestnuts of Jian'ou, one burr open."""
    still.nut(p)


def zhenghe_zhui_li(p: Array) -> None:
    """Chestnuts of Zhenghe in a basket, with their leaves."""
    v.basket(p, 430, 640, 340, 1001)
    for x, y, half in ((260, 590, 78), (400, 650, 84), (540, 600, 80), (340, 520, 72), (480, 520, 76), (620, 560, 66)):
        g.chestnut(p, x, y, half, x, (126, 72, 40), 0.5)
    pinnate(p, 560, 380, 1002)


def da_mi(p: Array) -> None:
    """Rice of Pucheng: ears over a bowl."""
    still.grain(p)


def yi_mi(p: Array) -> None:
    """Job's tears: a stalk with its drops, white seeds in a dish."""
    line(p, [(640, 820), (600, 520), (650, 200)], [12, 10, 6], (120, 142, 86), 1011)
    for y, turn in ((620, -2.5), (480, -0.5), (360, -2.4)):
        g.leaf(p, 610, y, 260, turn, (104, 136, 78), y, 0.12)
    for x, y in ((660, 210), (690, 260), (630, 250), (700, 320), (640, 320)):
        dab(p, oval(x, y, 17, 23), (206, 202, 178), x, 0.92, 0.5)
    v.dish(p, 330, 690, 260, 1012)
    g.heap(p, 330, 672, 170, 64, (240, 234, 216), 1013, 90, 32, 1.1)


def gui_hua(p: Array) -> None:
    """Red osmanthus: a bough, and blossom on a cloth of paper."""
    g.sprig(p, 120, 330, 560, 0.02, (66, 96, 62), 1021, 5)
    random = np.random.default_rng(1022)
    for at in range(64):
        g.blossom(p, 180 + random.uniform(0, 480), 330 + random.uniform(-110, 130), 22, 4, (224, 118, 44), 1023 + at)
    v.dish(p, 450, 720, 260, 1090)
    for at in range(26):
        g.blossom(p, 330 + random.uniform(0, 240), 700 + random.uniform(-26, 22), 19, 4, (224, 118, 44), 1100 + at)


def bai_he(p: Array) -> None:
    """Lilies of Yanping: cut flowers in a tall vase."""
    for turn, length in ((-1.9, 420), (-1.5, 500), (-1.15, 430)):
        line(
            p,
            [(450, 640), (450 + np.cos(turn) * length, 640 + np.sin(turn) * length)],
            [10, 8],
            (96, 128, 78),
            int(length),
        )
        g.leaf(p, 450 + np.cos(turn) * 180, 640 + np.sin(turn) * 180, 150, turn + 0.6, g.GREEN, int(length) + 1, 0.16)
    for x, y, half in ((310, 230, 120), (490, 150, 128), (640, 250, 116)):
        g.blossom(p, x, y, half, 6, (238, 214, 206), x, (196, 120, 60))
    v.bottle(p, 450, 500, 100, 340, 1111, (186, 196, 200), stopper=False)


def bai_lian(p: Array) -> None:
    """White lotus of Jianyang: a pod and peeled seeds."""
    still.lotus(p)


def wufu_bai_lian(p: Array) -> None:
    """White lotus of Wufu: a flower over its leaf, seeds in a bamboo tray."""
    dab(
        p,
        curve([(120, 470), (300, 360), (560, 380), (760, 480), (560, 560), (280, 560)], 12, True),
        (96, 128, 92),
        1121,
        0.85,
        0.5,
    )
    for at in np.linspace(0, np.pi, 7):
        line(p, [(440, 470), (440 + np.cos(at) * 280, 470 - np.sin(at) * 80)], [5, 2], (70, 100, 70), 1122, 0.4)
    for turn in np.linspace(-2.6, -0.5, 7):
        g.leaf(p, 440, 440, 270, turn, (236, 206, 206), int(1130 + turn * 10), 0.42)
    dab(p, oval(440, 420, 50, 26), (206, 186, 96), 1123, 0.9, 0.5)
    v.basket(p, 450, 730, 220, 1124)
    g.heap(p, 450, 722, 150, 50, CREAM, 1125, 50, 34)


def ling_zhi(p: Array) -> None:
    """Lingzhi: lacquered fans on a log."""
    line(p, [(130, 720), (450, 740), (790, 700)], [120, 130, 116], (112, 86, 64), 1131)
    dab(p, oval(790, 700, 44, 60), (176, 142, 102), 1132, 0.9, 0.5)
    for x, y, half in ((330, 520, 190), (590, 470, 150), (500, 640, 110)):
        line(p, [(x + 10, y + 150), (x, y + 60)], [44, 34], (96, 44, 30), x)
        fan = curve(
            [
                (x - half, y + half * 0.2),
                (x - half * 0.7, y - half * 0.4),
                (x, y - half * 0.6),
                (x + half * 0.7, y - half * 0.4),
                (x + half, y + half * 0.2),
                (x, y + half * 0.36),
            ],
            10,
            True,
        )
        dab(p, fan, (142, 62, 38), x + 1, 0.95, 0.5)
        for ring in (0.5, 0.75):
            arc = [
                (x + np.cos(a) * half * ring, y + half * 0.2 - np.sin(a) * half * 0.72 * ring)
                for a in np.linspace(0.2, 2.94, 9)
            ]
            line(p, arc, [5, 8, 5], (196, 130, 70), x + 2, 0.5)
        rim = [
            (x + np.cos(a) * half * 0.96, y + half * 0.2 - np.sin(a) * half * 0.74) for a in np.linspace(0.1, 3.04, 11)
        ]
        line(p, rim, [6, 11, 6], (226, 190, 120), x + 3, 0.7)


def huang_jing(p: Array) -> None:
    """Polygonatum: the knotted rhizome and slices."""
    still.herb_food(p)


def hai_xian_gu(p: Array) -> None:
    """Seafood mushroom: a tuft of long white stems."""
    p[:] = shadow(p, 450, 800, 250, 46)
    random = np.random.default_rng(1141)
    for at in range(17):
        lean = (at - 8) / 8
        x, top = 450 + lean * 120, 330 + abs(lean) * 90 + random.uniform(-50, 50)
        line(p, [(x, 790), (x + lean * 50, 560), (x + lean * 130, top)], [24, 22, 19], (220, 206, 176), 1142 + at)
        dab(p, oval(x + lean * 132, top, 36, 26), (206, 188, 156), 1160 + at, 0.92, 0.5)


def zhu_sun(p: Array) -> None:
    """Bamboo fungus: a white stem in its net."""
    for cx, base, scale in ((360, 790, 1.0), (640, 800, 0.72)):
        line(
            p,
            [(cx, base), (cx + 6, base - 300 * scale), (cx, base - 520 * scale)],
            [70 * scale, 62 * scale, 50 * scale],
            (226, 214, 184),
            cx,
        )
        for at in np.linspace(-1, 1, 11):
            line(
                p,
                [
                    (cx + at * 40 * scale, base - 470 * scale),
                    (cx + at * 130 * scale, base - 330 * scale),
                    (cx + at * 175 * scale, base - 190 * scale),
                ],
                [4, 5, 3],
                (196, 182, 146),
                cx + 1,
                0.8,
            )
        for y in np.linspace(0.25, 0.95, 6):
            wide = (40 + 135 * y) * scale
            yy = base - (470 - 280 * y) * scale
            line(p, [(cx - wide, yy), (cx, yy + 22 * scale), (cx + wide, yy)], [3, 5, 3], (196, 182, 146), cx + 2, 0.8)
        dab(
            p,
            curve(
                [
                    (cx - 66 * scale, base - 480 * scale),
                    (cx, base - 610 * scale),
                    (cx + 66 * scale, base - 480 * scale),
                    (cx, base - 456 * scale),
                ],
                8,
                True,
            ),
            (112, 108, 74),
            cx + 3,
            0.92,
            0.5,
        )


def hong_gu(p: Array) -> None:
    """Red mushrooms of Wuyishan, gathered wild, on fallen leaves."""
    for x, turn in ((180, 0.3), (330, -0.3), (560, 2.8), (700, 3.4)):
        g.leaf(p, x, 800, 170, turn, (142, 110, 66), x, 0.4)
    g.mushroom(p, 360, 770, 200, 1171, (160, 54, 46))
    g.mushroom(p, 620, 760, 150, 1172, (178, 70, 58), 1.0)
    g.mushroom(p, 490, 820, 92, 1173, (146, 48, 42), 0.7)


def dong_sun(p: Array) -> None:
    """Winter shoots: short, stout, in their yellow sheaths."""
    p[:] = shadow(p, 450, 790, 330, 56)
    for x, height, lean in ((270, 400, -0.16), (470, 470, 0.02), (670, 380, 0.2)):
        half = height * 0.3
        shape = curve(
            [
                (x - half * 0.6, 790),
                (x - half, 790 - height * 0.4),
                (x + lean * height, 790 - height),
                (x + half, 790 - height * 0.4),
                (x + half * 0.6, 790),
            ],
            10,
        )
        dab(p, shape, (206, 170, 104), x, 0.92, 0.5)
        for part in (0.2, 0.42, 0.62, 0.8):
            wide = half * (1.1 - part)
            cy = 790 - height * part
            cx = x + lean * height * part
            line(
                p,
                [(cx - wide, cy + 20), (cx, cy - 34), (cx + wide, cy + 16)],
                [7, 10, 5],
                (150, 110, 58),
                x + int(part * 10),
                0.6,
            )


def sun_gan(p: Array) -> None:
    """Dried shoots: pressed amber slabs on a tray, a fresh shoot behind."""
    g.shoot(p, 650, 560, 430, 0.08, 1181)
    v.basket(p, 420, 680, 340, 1182)
    for at, (x, y, turn) in enumerate(((250, 640, 0.1), (420, 600, -0.15), (560, 680, 0.2), (360, 710, -0.05))):
        body = oval(x, y, 130, 34, turn)
        dab(p, body, ((196, 150, 82), (182, 132, 68))[at % 2], 1183 + at, 0.92, 0.5)
        for side in (-0.5, 0.0, 0.5):
            line(p, [(x - 110, y + side * 34), (x + 100, y + side * 30)], [3, 4, 2], (138, 96, 50), 1190 + at, 0.5)


def cha_you(p: Array) -> None:
    """Camellia oil."""
    still.oil(p)


def ju_you(p: Array) -> None:
    """Tangelo of Jianyang: large, smooth, one cut."""
    p[:] = shadow(p, 430, 740, 330, 60)
    g.fruit(p, 360, 530, 210, 1201, (222, 168, 56), 0.9)
    dab(p, oval(640, 620, 160, 150), (230, 178, 64), 1202, 0.95, 0.5)
    dab(p, oval(640, 620, 136, 126), (244, 214, 130), 1203, 0.9, 0.3)
    for turn in np.linspace(0, 2 * np.pi, 10)[:-1]:
        x, y = 640 + np.cos(turn) * 68, 620 + np.sin(turn) * 62
        dab(p, oval(x, y, 52, 24, float(turn)), (232, 176, 72), 1204, 0.8, 0.4, rough=1.0)
    g.leaf(p, 370, 346, 200, -0.7, g.GREEN, 1205)


def pu_tao(p: Array) -> None:
    """Grapes of Jianyang: a bunch under its leaf."""
    line(p, [(300, 120), (450, 190), (620, 150)], [16, 14, 10], (104, 80, 56), 1211)
    for turn in (-2.6, -2.0, -1.4, -0.8, -0.2):
        g.leaf(p, 600, 230, 150, turn + 0.4, (98, 126, 72), int(1212 + turn * 10), 0.6)
    random = np.random.default_rng(1213)
    spots = [
        (430 + random.uniform(-1, 1) * (170 - row * 22), 270 + row * 74 + random.uniform(-12, 12))
        for row in range(7)
        for _ in range(7 - row)
    ]
    for at, (x, y) in enumerate(spots):
        dab(p, oval(x, y, 50, 52), ((84, 52, 92), (104, 62, 102), (70, 46, 84))[at % 3], 1220 + at, 0.92, 0.5)


def lu_gan(p: Array) -> None:
    """Ponkan of Shunchang: loose-skinned, one half peeled."""
    p[:] = shadow(p, 450, 740, 320, 60)
    for x, y, half in ((300, 560, 150), (480, 430, 140)):
        g.fruit(p, x, y, half, x, (226, 128, 36), 0.84)
    for turn in (-2.8, -2.0, -1.1, -0.3):
        g.leaf(p, 640, 660, 170, turn, (226, 138, 48), int(1240 + turn * 10), 0.5)
    g.fruit(p, 640, 630, 110, 1241, (238, 170, 80), 0.84)
    for at in np.linspace(-0.8, 0.8, 6):
        line(
            p, [(640 + at * 20, 545), (640 + at * 104, 630), (640 + at * 20, 716)], [3, 5, 3], (214, 130, 52), 1242, 0.6
        )
    g.leaf(p, 490, 310, 160, -1.0, g.GREEN, 1243)


PANTRY: dict[str, Callable[[Array], None]] = {
    "jianou-zhui-li": jianou_zhui_li,
    "zhenghe-zhui-li": zhenghe_zhui_li,
    "pucheng-da-mi": da_mi,
    "pucheng-yi-mi": yi_mi,
    "pucheng-gui-hua": gui_hua,
    "yanping-bai-he": bai_he,
    "jianyang-bai-lian": bai_lian,
    "wufu-bai-lian": wufu_bai_lian,
    "pucheng-ling-zhi": ling_zhi,
    "shaowu-huang-jing": huang_jing,
    "shunchang-hai-xian-gu": hai_xian_gu,
    "shunchang-zhu-sun": zhu_sun,
    "wuyishan-hong-gu": hong_gu,
    "jianou-dong-sun": dong_sun,
    "jianou-sun-gan": sun_gan,
    "yanping-cha-you": cha_you,
    "jianyang-ju-you": ju_you,
    "jianyang-pu-tao": pu_tao,
    "shunchang-lu-gan": lu_gan,
}
"""The painter of each thing that grows; kitchen.py has what is made."""
