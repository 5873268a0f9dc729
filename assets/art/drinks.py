"""The ten things of the liquor gallery, each as itself."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art import growing as g
from assets.art import vessels as v
from assets.art.brush import Array, Colour, curve, dab, line, oval, shadow

LABEL: Colour = (226, 214, 186)


def gourd(p: Array, cx: float, top: float, half: float, seed: int, colour: Colour) -> None:
    """A bottle in the form of a gourd, a cord round its waist."""
    p[:] = shadow(p, cx, top + half * 3.5, half * 1.2, half * 0.18)
    dab(p, oval(cx, top + half * 0.9, half * 0.62, half * 0.66), colour, seed, 0.94, 0.45)
    dab(p, oval(cx, top + half * 2.5, half, half * 1.02), colour, seed + 1, 0.94, 0.45)
    dab(
        p, v.turned(cx, [(half * 0.16, top - half * 0.1), (half * 0.2, top + half * 0.4)]), colour, seed + 2, 0.94, 0.45
    )
    dab(
        p,
        v.turned(cx, [(half * 0.2, top - half * 0.34), (half * 0.18, top - half * 0.04)]),
        v.PAPER_RED,
        seed + 3,
        0.9,
        0.4,
    )
    line(
        p,
        [(cx - half * 0.44, top + half * 1.5), (cx, top + half * 1.58), (cx + half * 0.44, top + half * 1.5)],
        [14, 16, 14],
        v.PAPER_RED,
        seed + 4,
    )


def sorghum(p: Array, x: float, y: float, height: float, seed: int) -> None:
    """A head of red sorghum on its stalk."""
    line(p, [(x, y), (x + 8, y - height * 0.5), (x + 14, y - height * 0.7)], [12, 9, 6], (128, 136, 84), seed)
    random = np.random.default_rng(seed)
    for _ in range(70):
        px = x + 16 + random.normal(0, height * 0.07)
        py = y - height * (0.7 + random.uniform(0, 0.3))
        dab(p, oval(px, py, 9, 9), (140, 66, 42), seed + 1, 0.9, 0.5, rough=0.6)
    g.leaf(p, x, y - height * 0.2, height * 0.5, -0.5, g.GREEN, seed + 2, 0.14)


def san_dong_lao(p: Array) -> None:
    """Three winters old: a great jar under its straw hat, a cup of dark red."""
    v.jar(p, 380, 190, 240, 801, (84, 62, 52), False)
    hat = curve([(190, 250), (280, 150), (380, 90), (480, 150), (570, 250), (380, 290)], 10, True)
    dab(p, hat, (190, 160, 104), 802, 0.92, 0.5)
    for at in np.linspace(-0.8, 0.8, 9):
        line(p, [(380 + at * 20, 110), (380 + at * 190, 256)], [2, 5], (140, 110, 66), 803, 0.5)
    v.cup(p, 700, 640, 110, 804, (126, 34, 28), (206, 204, 196))


def hong_qu(p: Array) -> None:
    """Red-yeast wine: red rice grains in a dish, a pot and an orange-red cup."""
    v.teapot(p, 420, 330, 150, 811, (108, 116, 108))
    v.dish(p, 360, 680, 260, 812)
    g.heap(p, 360, 664, 170, 60, (150, 48, 38), 813, 150, 20, 1.7)
    v.cup(p, 700, 560, 100, 814, (190, 72, 40), (224, 220, 208))


def bao_jiu(p: Array) -> None:
    """Pucheng Bao Jiu: the sealed jar and an amber bowl."""
    v.jar(p, 400, 130, 230, 51)
    v.cup(p, 690, 650, 120, 61, (192, 118, 44), (120, 96, 78))


def gao_liang(p: Array) -> None:
    """Sorghum spirit: red sorghum beside a clear bottle."""
    sorghum(p, 230, 820, 640, 821)
    sorghum(p, 320, 830, 520, 822)
    v.bottle(p, 560, 180, 120, 600, 823, (196, 208, 206), LABEL)
    v.cup(p, 750, 730, 58, 824, (226, 228, 222))


def mi_shao(p: Array) -> None:
    """Rice spirit: a gourd bottle, ears of rice, two small cups."""
    gourd(p, 380, 170, 170, 831, (206, 206, 196))
    for turn, seed in ((-0.9, 832), (-1.2, 833)):
        g.ear(p, 520, 780, 330, turn, (206, 172, 88), seed)
    v.cup(p, 640, 770, 56, 834, (230, 230, 222))
    v.cup(p, 760, 760, 56, 835, (230, 230, 222))


def jiang_xiang(p: Array) -> None:
    """Sauce-aroma spirit: a round-shouldered brown jug, wheat and sorghum."""
    v.bottle(p, 420, 130, 170, 650, 841, (112, 66, 46), LABEL)
    g.heap(p, 680, 770, 110, 50, (150, 84, 52), 842, 60, 24)
    g.ear(p, 700, 690, 300, -1.9, (214, 180, 98), 843)
    v.cup(p, 190, 740, 60, 844, (228, 224, 206))


def yi_mi_jiu(p: Array) -> None:
    """Job's-tears wine: a celadon pot, a milky cup, white seeds."""
    v.teapot(p, 380, 380, 190, 851, v.CELADON)
    v.cup(p, 690, 560, 100, 852, (230, 226, 208), v.CELADON)
    g.heap(p, 380, 780, 190, 54, (238, 232, 214), 853, 80, 34, 1.15)


def mi_jiu(p: Array) -> None:
    """Wuyishan rice wine: a dark jar with a ladle, a bowl of pale amber."""
    v.jar(p, 340, 260, 190, 861, (96, 104, 92), False)
    line(p, [(340, 290), (470, 160), (600, 70)], [18, 15, 13], (158, 124, 82), 862)
    v.cup(p, 640, 570, 160, 863, (222, 186, 116), (150, 128, 102))


def gui_hua_jiu(p: Array) -> None:
    """Osmanthus wine: a golden bottle under a bough in flower."""
    v.bottle(p, 350, 160, 130, 640, 871, (216, 166, 70), LABEL)
    g.sprig(p, 480, 420, 350, -0.35, (72, 102, 68), 872, 4)
    random = np.random.default_rng(873)
    for at in range(30):
        g.blossom(p, 520 + random.uniform(0, 270), 360 + random.uniform(-100, 110), 21, 4, (226, 140, 48), 874 + at)
    v.cup(p, 650, 690, 84, 910, (222, 172, 80))


def huang_jing_jiu(p: Array) -> None:
    """Polygonatum liqueur: the rhizome stands in a glass jar of amber."""
    p[:] = shadow(p, 420, 800, 230, 40)
    dab(p, v.turned(420, [(200, 260), (220, 420), (216, 700), (190, 800)]), (196, 138, 66), 881, 0.62, 0.5)
    for x, y, half in ((360, 620, 60), (440, 560, 66), (500, 640, 58), (420, 710, 62)):
        dab(p, oval(x, y, half, half * 0.8, 0.4), (150, 104, 58), int(x), 0.9, 0.5)
    dab(p, v.turned(420, [(200, 190), (204, 262)]), (190, 196, 186), 883, 0.4, 0.6)
    dab(p, v.turned(420, [(150, 110), (176, 140), (172, 196)]), v.PAPER_RED, 884, 0.9, 0.45)
    v.cup(p, 740, 730, 70, 885, (196, 132, 58))


DRINKS: dict[str, Callable[[Array], None]] = {
    "jianou-san-dong-lao": san_dong_lao,
    "minbei-hong-qu-jiu": hong_qu,
    "pucheng-bao-jiu": bao_jiu,
    "dongping-gao-liang": gao_liang,
    "huanghuashan-mi-shao": mi_shao,
    "jianou-jiangxiang-baijiu": jiang_xiang,
    "pucheng-yi-mi-jiu": yi_mi_jiu,
    "wuyishan-mi-jiu": mi_jiu,
    "pucheng-gui-hua-jiu": gui_hua_jiu,
    "shaowu-huang-jing-jiu": huang_jing_jiu,
}
"""The painter of each product of the liquor gallery."""
