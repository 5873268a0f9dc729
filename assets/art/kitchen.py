"""What is made: sugar, bean curd, pickles, poultry, breads, fish and cakes of the wellness hall, each as itself."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art import growing as g
from assets.art import still
from assets.art import vessels as v
from assets.art.brush import Array, Colour, curve, dab, line, oval, shadow

CREAM: Colour = (236, 226, 200)


def zhe_tang(p: Array) -> None:
    """Sugar of the hundred-year cane: tall old cane, dark blocks."""
    for x, lean in ((180, 40), (270, -10), (360, 30)):
        line(p, [(x, 820), (x + lean * 0.5, 470), (x + lean, 120)], [46, 42, 34], (136, 116, 84), x)
        for y in range(180, 820, 92):
            line(
                p,
                [(x + lean * (820 - y) / 700 - 22, y), (x + lean * (820 - y) / 700 + 22, y + 2)],
                [7, 8, 7],
                (90, 70, 50),
                x + y,
                0.6,
            )
        g.leaf(p, x + lean, 150, 260, -1.0, (112, 134, 78), x + 1, 0.1)
    for x, y in ((560, 700), (700, 730), (620, 610), (740, 620)):
        dab(p, [(x - 78, y - 16), (x, y - 54), (x + 78, y - 16), (x, y + 22)], (140, 82, 44), x, 0.92, 0.4)
        dab(p, [(x - 78, y - 16), (x, y + 22), (x, y + 84), (x - 78, y + 44)], (104, 58, 32), x + 1, 0.95, 0.4)
        dab(p, [(x + 78, y - 16), (x, y + 22), (x, y + 84), (x + 78, y + 44)], (88, 48, 28), x + 2, 0.95, 0.4)


def zhuzhong_tang(p: Array) -> None:
    """Zhuzhong sugar: blocks on a dish and a length of cane."""
    still.sugar(p)


def doufu(p: Array) -> None:
    """Youjiang bean curd: white blocks on a board, soy beans."""
    p[:] = shadow(p, 450, 700, 360, 60)
    dab(p, [(110, 640), (440, 520), (800, 620), (460, 760)], (158, 122, 82), 1251, 0.92, 0.4)
    for x, y, s in ((300, 590, 120), (520, 570, 120), (430, 660, 120)):
        dab(p, [(x - s, y - 20), (x, y - 62), (x + s, y - 20), (x, y + 26)], (246, 242, 228), x, 0.95, 0.4)
        dab(p, [(x - s, y - 20), (x, y + 26), (x, y + 96), (x - s, y + 46)], (230, 222, 202), x + 1, 0.95, 0.4)
        dab(p, [(x + s, y - 20), (x, y + 26), (x, y + 96), (x + s, y + 46)], (216, 206, 184), x + 2, 0.95, 0.4)
    g.heap(p, 700, 800, 120, 44, (222, 196, 128), 1252, 60, 28)


def suan_cai(p: Array) -> None:
    """Pickled greens: a jar weighed down with a stone, long-stalked leaves."""
    v.jar(p, 330, 250, 190, 1261, (104, 92, 76), False)
    dab(p, oval(330, 240, 84, 52), (146, 144, 138), 1262, 0.9, 0.5)
    for x, turn in ((560, -1.3), (640, -1.5), (720, -1.7)):
        line(p, [(640, 800), (x, 520)], [34, 22], (222, 226, 196), x)
        g.leaf(p, x, 560, 280, turn, (112, 134, 70), x + 1, 0.5)


def ban_ya(p: Array) -> None:
    """Pressed duck: split, held open with bamboo, hung to dry."""
    line(p, [(90, 90), (450, 80), (820, 92)], [22, 24, 20], (176, 148, 96), 1271)
    line(p, [(450, 90), (450, 200)], [7, 7], (150, 120, 80), 1272)
    line(p, [(450, 180), (446, 250), (450, 320)], [52, 44, 70], (206, 154, 96), 1273)
    body = curve(
        [(450, 280), (300, 360), (260, 540), (330, 720), (450, 770), (570, 720), (640, 540), (600, 360)], 10, True
    )
    dab(p, body, (206, 150, 92), 1274, 0.92, 0.5)
    line(p, [(270, 470), (450, 450), (630, 470)], [12, 13, 12], (190, 164, 112), 1275)
    line(p, [(300, 650), (450, 636), (600, 650)], [12, 13, 12], (190, 164, 112), 1276)
    line(p, [(450, 330), (450, 540), (450, 740)], [6, 9, 6], (150, 98, 58), 1277, 0.6)
    for side in (-1, 1):
        line(p, [(450 + side * 120, 730), (450 + side * 150, 820)], [30, 18], (214, 164, 100), 1278 + side)


def guang_bing(p: Array) -> None:
    """Guangbing: sesame rounds, strung on a cord through their middles."""
    line(p, [(120, 240), (450, 300), (790, 220)], [9, 10, 9], (170, 70, 52), 1281)
    for x, y, half in ((230, 330, 116), (450, 380, 120), (670, 320, 114), (330, 640, 128), (600, 660, 128)):
        dab(p, oval(x, y + 14, half, half * 0.9), (170, 118, 62), x, 0.95, 0.5)
        dab(p, oval(x, y, half, half * 0.88), (220, 176, 106), x + 1, 0.92, 0.5)
        dab(p, oval(x, y, half * 0.14, half * 0.12), (130, 90, 50), x + 2, 0.9, 0.4)
        random = np.random.default_rng(x)
        for _ in range(22):
            a, far = random.uniform(0, 6.28), random.uniform(0.25, 0.85) * half
            dab(
                p,
                oval(x + np.cos(a) * far, y + np.sin(a) * far * 0.88, 7, 4.5, a),
                (244, 232, 196),
                x + 3,
                0.95,
                0.4,
                rough=0.4,
            )


def xun_e(p: Array) -> None:
    """Smoked goose of Langu: brown and whole on a dish, with smoke."""
    from assets.art.table import jug_smoke

    v.dish(p, 450, 700, 360, 1291)
    body = curve([(200, 640), (240, 500), (400, 430), (600, 460), (720, 590), (640, 700), (400, 720)], 10, True)
    dab(p, body, (156, 92, 48), 1292, 0.95, 0.5)
    line(p, [(250, 560), (160, 440), (210, 330), (280, 330)], [74, 50, 42, 36], (150, 88, 46), 1293)
    dab(p, [(270, 310), (340, 334), (272, 352)], (206, 150, 70), 1294, 0.9, 0.4)
    dab(p, oval(500, 580, 150, 66, 0.2), (130, 74, 40), 1295, 0.85, 0.5)
    line(p, [(640, 640), (740, 690), (790, 680)], [56, 30, 18], (166, 104, 56), 1296)
    jug_smoke(p, 520, 420, 300, 1297)


def fengxi_yu_gan(p: Array) -> None:
    """Dried paddy fish: three on a bamboo tray."""
    v.basket(p, 450, 560, 390, 1301)
    for y, half in ((470, 210), (570, 230), (670, 190)):
        g.fish(p, 440, y, half, y, (150, 112, 74))


def guangze_yu(p: Array) -> None:
    """Rice-flower fish of Guangze: two carp under falling rice flowers."""
    g.ear(p, 160, 420, 340, -0.9, (206, 176, 96), 1311)
    g.ear(p, 90, 300, 330, -0.3, (206, 176, 96), 1312)
    for y in (470, 640, 800):
        line(p, [(90, y + 20), (300, y - 14), (560, y + 18), (820, y - 10)], [4, 9, 8, 4], (134, 169, 172), y, 0.4)
    g.fish(p, 500, 560, 260, 1313)
    g.fish(p, 420, 720, 220, 1314, (120, 116, 96))


def wutun_yu(p: Array) -> None:
    """Rice-flower fish of Wutun: a red carp among the stalks of a terrace."""
    for y in (300, 380, 460):
        line(p, [(60, y + 30), (330, y - 20), (600, y + 10), (840, y - 30)], [10, 16, 15, 10], (150, 160, 104), y, 0.55)
    g.fish(p, 440, 650, 320, 1321, (186, 92, 62))
    for x in (180, 330, 620, 740):
        line(p, [(x, 860), (x + 10, 640), (x + 30, 420)], [6, 5, 3], (132, 148, 84), x)
        g.ear(p, x + 20, 500, 200, -1.2, (206, 176, 96), x + 1)


def xiao_mu_bing(p: Array) -> None:
    """Filial cakes: small seal-stamped rounds on a plate."""
    still.pastry(p)


def gui_hua_gao(p: Array) -> None:
    """Osmanthus cake of Xiayang: white diamonds flecked with gold."""
    v.dish(p, 450, 680, 350, 1341, (150, 176, 162))
    for x, y in ((300, 620), (450, 560), (600, 620), (450, 680)):
        dab(p, [(x - 116, y), (x, y - 50), (x + 116, y), (x, y + 54)], (244, 236, 214), x, 0.95, 0.4)
        dab(p, [(x - 116, y), (x, y + 54), (x, y + 96), (x - 116, y + 40)], (226, 214, 184), x + 1, 0.95, 0.4)
        dab(p, [(x + 116, y), (x, y + 54), (x, y + 96), (x + 116, y + 40)], (212, 198, 166), x + 2, 0.95, 0.4)
        random = np.random.default_rng(x + y)
        for _ in range(7):
            g.blossom(p, x + random.uniform(-56, 56), y + random.uniform(-18, 18), 11, 4, (222, 150, 50), x + 3)
    g.sprig(p, 560, 330, 260, -0.5, (76, 106, 70), 1342, 3)


KITCHEN: dict[str, Callable[[Array], None]] = {
    "songxi-bai-nian-zhe-hong-tang": zhe_tang,
    "zhuzhong-hong-tang": zhuzhong_tang,
    "heping-you-jiang-doufu": doufu,
    "huangbiyang-suan-cai": suan_cai,
    "jianou-ban-ya": ban_ya,
    "jianou-guang-bing": guang_bing,
    "langu-xun-e": xun_e,
    "fengxi-yu-gan": fengxi_yu_gan,
    "guangze-dao-hua-yu": guangze_yu,
    "wutun-dao-hua-yu": wutun_yu,
    "xiao-mu-bing": xiao_mu_bing,
    "xiayang-gui-hua-gao": gui_hua_gao,
}
"""The painter of each thing that is made."""
