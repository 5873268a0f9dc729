"""What woods give: roots, lingzhi, mushrooms, bamboo shoots."""

from __future__ import annotations

import numpy as np

from assets.art.baskets import tray
from assets.art.brush import Sheet
from assets.art.leaves import GREEN, leaf
from assets.art.mushrooms import bracket, mushroom, veil
from assets.art.outline_shapes import oval, placed, scattered, smooth
from assets.art.paper import Colour
from assets.art.pickles import pressed_shoot
from assets.art.roots import bamboo_shoot, rhizome
from assets.art.trees import bamboo

RED_CAP: Colour = (156, 58, 62)


def shaowu_huang_jing(s: Sheet) -> None:
    """The knobby root, its arching stem with paired bells below."""
    s.shadow(450, 780, 330, 40)
    rhizome(s, [(140, 700), (270, 660), (400, 730), (540, 690), (680, 730)], 88, 161)
    rhizome(s, [(400, 720), (450, 790), (560, 800)], 66, 171, (176, 132, 80))
    stem = [(300, 640), (262, 480), (360, 300), (580, 206), (756, 240)]
    s.ink(stem, 13, 180, colour=(116, 134, 88), press=(1.1, 1, 0.8, 0.5))
    line = smooth(stem, step=4)
    for k in range(8):
        x, y = line[int(len(line) * (0.28 + 0.09 * k))]
        leaf(s, float(x), float(y), 138, -1.4 + 0.16 * k + (0.9 if k % 2 else -0.5), 181 + k * 7, GREEN, broad=0.17)
        for j in (-8, 10):
            s.ink([(float(x), float(y)), (float(x + j), float(y + 34))], 2.4, 240 + k, colour=(150, 164, 110))
            s.wash(
                smooth(
                    placed(
                        [(0, 0), (0.4, 0.5), (0.3, 1.3), (0, 1.5), (-0.3, 1.3), (-0.4, 0.5)],
                        float(x + j),
                        float(y + 32),
                        22,
                    ),
                    True,
                ),
                (226, 228, 176),
                250 + k * 2 + j,
                second=(160, 176, 110),
                tone=0.9,
                edge=0.6,
            )


def pucheng_ling_zhi(s: Sheet) -> None:
    """Lingzhi on an old log among moss."""
    s.shadow(450, 790, 370, 40)
    s.dry([(90, 730), (450, 700), (820, 740)], 130, 191, colour=(112, 88, 68), wet=0.9, body=1, press=(1, 1, 1))
    s.dots(scattered(450, 690, 360, 40, 110, 192), 17, 193, colour=(112, 132, 84), tone=0.8)
    bracket(s, 330, 400, 220, 194, -0.06)
    bracket(s, 640, 520, 140, 195, 0.12)
    bracket(s, 180, 600, 84, 196, -0.1)


def shunchang_zhu_sun(s: Sheet) -> None:
    """Three bamboo fungi with netted skirts, a bamboo stem behind."""
    for k, x in enumerate((176, 236, 738)):
        bamboo(s, x, 850, 730 - 90 * k, 201 + k, 0.42)
    for x, y, size in ((330, 180, 1.25), (590, 330, 1.0)):
        s.shadow(x, y + 560 * size * 0.86, 90 * size, 16)
        stalk = smooth(
            [
                (x - 34 * size, y + 50 * size),
                (x - 42 * size, y + 300 * size),
                (x - 38 * size, y + 470 * size),
                (x + 38 * size, y + 470 * size),
                (x + 42 * size, y + 300 * size),
                (x + 34 * size, y + 50 * size),
            ],
            True,
        )
        s.wash(stalk, (236, 228, 202), 210 + x, tone=0.8, light=(-0.9, 0), edge=1.5)
        s.dots(scattered(x, y + 280 * size, 34 * size, 180 * size, 60, x), 9, 211, colour=(190, 176, 136), tone=0.5)
        veil(s, x, y + 60 * size, 150 * size, 270 * size, 212 + x)
        cap = smooth(
            [
                (x - 74 * size, y + 74 * size),
                (x - 60 * size, y - 10 * size),
                (x, y - 56 * size),
                (x + 60 * size, y - 10 * size),
                (x + 74 * size, y + 74 * size),
                (x, y + 90 * size),
            ],
            True,
        )
        s.wash(cap, (122, 116, 84), 213 + x, second=(164, 150, 106), tone=1.05, edge=2, grain=0.6)
        s.contour(cap, 2.8, 214 + x)
        s.contour(oval(x, y - 50 * size, 18 * size, 9 * size), 2.6, 215 + x, lost=0.0)
        egg = oval(x + 96 * size, y + 450 * size, 52 * size, 44 * size)
        s.wash(egg, (222, 208, 182), 216 + x, second=(190, 168, 138), tone=1.0, edge=1.6)
        s.contour(egg, 2.4, 217 + x)


def shunchang_hai_xian_gu(s: Sheet) -> None:
    """A cluster of long white stalks with small pale caps."""
    s.shadow(440, 800, 190, 30)
    random = np.random.default_rng(221)
    order = sorted(range(26), key=lambda k: -abs(k - 12.5))
    for k in order:
        u = (k - 12.5) / 12.5
        y = 190 + abs(u) * 230 + random.uniform(-40, 50)
        x = 440 + u * 260
        half = random.uniform(34, 50)
        mushroom(
            s,
            x,
            float(y),
            half,
            222 + k * 5,
            (214, 198, 170),
            stem=(760 - float(y)) / half,
            stalk=(244, 238, 222),
            lean=(440 + u * 90 - x) / half,
            thick=0.36,
            flat=0.66,
        )
    s.dots(scattered(440, 775, 130, 26, 60, 400), 20, 401, colour=(170, 140, 104), tone=0.5)


def wuyishan_hong_gu(s: Sheet) -> None:
    """Red mushrooms in fallen leaves, one turned over to show its gills, some dried on a string."""
    mushroom(s, 330, 420, 210, 231, RED_CAP, stem=1.5, stalk=(238, 216, 206), flat=0.5)
    mushroom(s, 640, 540, 150, 232, (132, 44, 54), stem=1.4, stalk=(238, 216, 206), flat=0.6, lean=0.2)
    s.wash(oval(180, 740, 130, 74, -0.2), (228, 200, 178), 233, second=(206, 166, 144), tone=1.0, edge=2)
    for k in range(36):
        a = 2 * np.pi * k / 36
        s.ink(
            [(180 + 26 * np.cos(a), 740 + 14 * np.sin(a)), (180 + 122 * np.cos(a), 740 + 68 * np.sin(a))],
            2.2,
            234 + k,
            colour=(150, 96, 84),
            tone=0.55,
            curved=False,
        )
    s.contour(oval(180, 740, 130, 74, -0.2), 3, 270, colour=(130, 50, 52))
    s.ink([(180, 742), (210, 690), (270, 650)], 44, 271, colour=(240, 222, 210), opaque=1.0, press=(0.8, 1, 1))
    for k, (x, y, turn) in enumerate(((400, 806, 0.1), (716, 800, -0.3), (540, 800, 0.16))):
        leaf(s, x, y, 150, turn, 280 + k * 7, (168, 128, 70), broad=0.2)


def jianou_sun_gan(s: Sheet) -> None:
    """Shoots split, pressed and dried, fanned out on a bamboo tray; a fresh one behind, a tied bundle in front."""
    s.shadow(730, 420, 90, 14)
    bamboo_shoot(s, 730, 420, 76, 300, 390, 0.06)
    tray(s, 430, 500, 370, 291, 0.5)
    for k, (x, y, turn) in enumerate(
        (
            (180, 520, -0.62),
            (262, 574, -0.74),
            (352, 604, -0.86),
            (452, 616, -0.98),
            (552, 606, -1.12),
            (640, 570, -1.3),
        )
    ):
        s.haze(x + 90, y - 60, 110, 40, (110, 84, 52), 0.3, seed=k)
        pressed_shoot(s, x, y, 300 - 16 * (k % 2), turn, 300 + k * 37)
    s.shadow(480, 800, 250, 22, 0.4)
    for k in range(4):
        pressed_shoot(s, 250 + 10 * (k % 2), 790 - 24 * k, 470 - 20 * k, 0.03 - 0.05 * k, 520 + k * 41, 0.1)
    for dx in (0, 13):
        tie = [(398 + dx, 672), (410 + dx, 740), (404 + dx, 834)]
        s.ink(tie, 9, 380 + dx, colour=(222, 200, 140), opaque=1.0, press=(1, 1, 1))


def jianou_dong_sun(s: Sheet) -> None:
    """Winter shoots dug with soil on them, one cut through."""
    s.shadow(430, 760, 340, 42)
    bamboo_shoot(s, 300, 740, 150, 520, 401, -0.1, (182, 146, 88))
    bamboo_shoot(s, 560, 750, 120, 400, 411, 0.3, (170, 132, 80))
    half = smooth([(600, 800), (640, 700), (740, 640), (830, 640), (840, 680), (790, 770), (700, 830)], True)
    s.wash(half, (240, 228, 178), 421, second=(226, 204, 140), tone=0.95, edge=1.6)
    s.contour(half, 3, 422, colour=(130, 96, 56))
    for k in range(7):
        s.ink(
            [(650 + 24 * k, 712 + 6 * k - 20 * (k % 2)), (676 + 20 * k, 780 - 12 * k)],
            3.4,
            423 + k,
            colour=(176, 148, 88),
            tone=0.7,
        )
    s.dots(scattered(280, 720, 140, 36, 60, 430), 14, 431, colour=(120, 92, 66), tone=0.6)


def herb_food(s: Sheet) -> None:
    """For the kind: lingzhi and roots."""
    bracket(s, 390, 320, 200, 741)
    s.shadow(520, 770, 260, 30)
    rhizome(s, [(330, 730), (470, 690), (600, 750), (720, 720)], 74, 742)


def mushrooms(s: Sheet) -> None:
    """For the kind: brown caps and pale ones."""
    s.shadow(400, 716, 300, 26)
    mushroom(s, 350, 430, 190, 751, (132, 96, 66), stem=1.4)
    mushroom(s, 600, 560, 130, 752, (156, 118, 82), stem=1.3)
    mushroom(s, 190, 640, 90, 753, (176, 140, 104), stem=1.2)


def bamboo_shoots(s: Sheet) -> None:
    """For the kind: two shoots standing."""
    s.shadow(430, 770, 260, 34)
    bamboo_shoot(s, 340, 760, 130, 560, 761)
    bamboo_shoot(s, 570, 770, 100, 400, 771, 0.12)


SHOWN = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        shaowu_huang_jing,
        pucheng_ling_zhi,
        shunchang_zhu_sun,
        shunchang_hai_xian_gu,
        wuyishan_hong_gu,
        jianou_sun_gan,
        jianou_dong_sun,
    )
}
"""Product id -> painter."""

KINDS = {"herb_food": herb_food, "mushroom": mushrooms, "bamboo_shoot": bamboo_shoots}
"""Category id -> painter."""
