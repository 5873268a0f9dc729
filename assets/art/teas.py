"""Black, green and blended teas, each with its own leaf, liquor and vessel."""

from __future__ import annotations

import numpy as np

from assets.art.baskets import basket, board, salver, tray
from assets.art.broken_coin import broken_coin
from assets.art.brush import Sheet
from assets.art.flowers import osmanthus, petal, sprinkle
from assets.art.glass import flask_front, pitcher, tumbler
from assets.art.jars import mortar
from assets.art.leaves import GREEN, YOUNG, shoot
from assets.art.made_tea import curled, heap, needle, twisted
from assets.art.outline_shapes import oval, scattered
from assets.art.paper import Colour
from assets.art.stalks import pine_twig
from assets.art.steam import smoke
from assets.art.teaware import gaiwan, teapot
from assets.art.vessels import GOLD, GREEN_TEA, RED, bowl, cup, dish

BLACK_LEAF = ((52, 42, 40), (66, 50, 42), (44, 40, 42))
HONEY: Colour = (196, 122, 46)


def lapsang_souchong(s: Sheet) -> None:
    """Pine smoke over black leaf in a tray, deep red liquor."""
    pine_twig(s, [(60, 120), (200, 180), (330, 270), (420, 300)], 3, 96)
    smoke(s, 300, 620, 420, 5)
    tray(s, 330, 650, 270, 7)
    heap(s, twisted, 330, 630, 180, 54, 130, 62, 8, BLACK_LEAF, fat=0.14)
    cup(s, 720, 620, 100, 9, (150, 44, 32))


def jin_jun_mei(s: Sheet) -> None:
    """Fine leaf half gold, half black, and a glass of clear golden tea."""
    tumbler(s, 600, 200, 120, 330, 13, (222, 158, 62))
    for k in range(12):
        lean = 1.571 + 0.24 * float(np.sin(2.3 * k))
        needle(s, 506 + 17 * k, 478 - (k * 11) % 26, 44 + (k * 5) % 18, lean, 14 + k, (104, 72, 46), (226, 182, 104))
    flask_front(s, 600, 200, 120, 330, 13)
    dish(s, 320, 690, 230, 15)
    heap(s, needle, 320, 676, 140, 34, 120, 66, 16, ((58, 46, 40), (74, 56, 42)), tip=(216, 164, 76))


def zhenghe_gongfu(s: Sheet) -> None:
    """Stout tippy leaf, a lidded bowl with red tea, a spray of violets."""
    gaiwan(s, 330, 330, 150, 51, (226, 222, 208), (150, 60, 50))
    pitcher(s, 650, 420, 100, 52, RED, 0.4)
    heap(s, twisted, 310, 760, 180, 38, 100, 72, 53, ((62, 48, 42), (92, 64, 44), (48, 42, 42)), fat=0.15)
    heap(s, needle, 310, 756, 150, 30, 22, 64, 54, tip=(206, 160, 90))
    s.shadow(670, 826, 110, 12, 0.3)
    for k, (x, y) in enumerate(((670, 752), (736, 744), (786, 782), (708, 790))):
        s.ink([(x, y), ((x + 590) / 2, (y + 830) / 2 + 6), (590, 832)], 4, 55 + k, colour=(100, 124, 84))
        for j in range(5):
            petal(s, x, y, 34, -2.6 + j * 1.0, 60 + k * 7 + j, (134, 104, 160), 0.36)
        s.dots([(x, y)], 9, 90 + k, colour=(230, 190, 90), opaque=0.9)


def songxi_green_tea(s: Sheet) -> None:
    """A tall glass in which green needles stand; spring shoots beside."""
    tumbler(s, 380, 130, 150, 560, 91, (208, 216, 142))
    random = np.random.default_rng(92)
    for k in range(40):
        x, y = 380 + random.uniform(-112, 112), (600 + random.normal(0, 36)) if k < 30 else 300 + random.normal(0, 20)
        needle(
            s,
            float(x),
            float(y),
            84,
            float(np.pi / 2 + random.normal(0, 0.16)),
            93 + k * 3,
            (104, 136, 74),
            (176, 196, 120),
        )
    flask_front(s, 380, 130, 150, 560, 91)
    shoot(s, 640, 560, 260, -1.0, 260, leaves=2, colour=(116, 152, 84))
    heap(s, needle, 660, 760, 140, 28, 70, 58, 261, ((96, 124, 70), (122, 146, 84), (80, 108, 66)))


def songxi_red_tea(s: Sheet) -> None:
    """Three tasting cups on a wooden tray, red liquor; before it fine leaf with pale tips, a shoot."""
    salver(s, 460, 390, 350, 104)
    for k, (x, y, tint) in enumerate(((260, 300, (206, 84, 46)), (460, 330, (190, 62, 40)), (660, 300, (168, 48, 36)))):
        cup(s, x, y, 92, 101 + k * 9, tint, (226, 224, 214), deep=1.0)
    s.shadow(380, 770, 250, 24, 0.3)
    heap(s, needle, 370, 730, 230, 46, 210, 68, 105, ((56, 44, 40), (72, 54, 44)), tip=(196, 160, 110))
    s.shadow(730, 796, 90, 12, 0.3)
    shoot(s, 650, 800, 170, -0.3, 109)


def shaowu_sui_tong_cha(s: Sheet) -> None:
    """The tale of its name: a bronze coin in two pieces beside fine green leaf, a bowl of pale green tea, a shoot."""
    bowl(s, 590, 250, 190, 111, GREEN_TEA, (218, 222, 210), deep=0.7)
    for k in range(14):
        needle(s, 470 + 19 * k, 258 + (k * 7) % 18, 44, k * 0.8, 112 + k, (104, 132, 70))
    broken_coin(s, 290, 480, 165, 141)
    heap(
        s, needle, 590, 690, 190, 48, 190, 62, 130, ((104, 128, 70), (126, 146, 84), (84, 106, 64)), tip=(196, 200, 150)
    )
    s.shadow(250, 790, 110, 12, 0.25)
    shoot(s, 170, 800, 170, -0.32, 170, leaves=2, colour=(110, 142, 80))


def gankeng_hong_cha(s: Sheet) -> None:
    """A deep basket over pine embers, wiry black leaf, orange-red tea."""
    for k, (x, y, turn) in enumerate(((120, 760, -0.1), (200, 790, 0.06), (330, 770, -0.16))):
        s.dry(
            [(x, y), (x + 260 * np.cos(turn), y + 260 * np.sin(turn))],
            40,
            160 + k,
            colour=(112, 80, 60),
            wet=0.9,
            body=1,
            press=(1, 1, 0.9),
        )
    s.dots([(230 + 23 * (k % 12), 745 + (k * 11) % 30) for k in range(24)], 20, 165, colour=(206, 84, 40), tone=0.9)
    smoke(s, 350, 620, 320, 166)
    basket(s, 360, 330, 230, 167, 1.1)
    heap(s, twisted, 360, 322, 150, 30, 120, 58, 168, BLACK_LEAF, fat=0.12)
    cup(s, 730, 660, 100, 169, (204, 92, 44), (206, 196, 176))


def zhima_lei_cha(s: Sheet) -> None:
    """A ridged mortar, its pestle, peanuts and sesame, a bowl of thick pale tea."""
    mortar(s, 380, 360, 250, 171, (176, 176, 116))
    bowl(s, 700, 660, 120, 172, (206, 202, 150), (166, 130, 100), deep=0.7)
    s.dots(scattered(190, 765, 90, 30, 60, 1), 11, 173, colour=(240, 224, 178), opaque=0.95)
    s.dots(scattered(210, 770, 100, 30, 34, 2), 10, 174, colour=(60, 50, 44), tone=0.9)
    s.haze(200, 776, 120, 28, (150, 140, 120), 0.35, seed=175)
    for k, (x, y, turn) in enumerate(((380, 770, 0.3), (450, 800, -0.4), (330, 820, 0.1))):
        s.shadow(x, y + 24, 54, 9, 0.4)
        for dx in (-22, 22):
            s.wash(
                oval(x + dx * np.cos(turn), y + dx * np.sin(turn), 31, 24, turn),
                (214, 176, 118),
                175 + k * 3 + dx,
                second=(176, 132, 84),
                tone=1.05,
                edge=1.4,
            )
        for j in range(7):
            s.dots(
                [(x + (j - 3) * 13 * np.cos(turn), y + (j - 3) * 13 * np.sin(turn) + (j % 2) * 8 - 4)],
                7,
                190 + j,
                colour=(146, 104, 64),
                tone=0.6,
            )
    s.shadow(620, 830, 70, 8, 0.3)
    shoot(s, 560, 836, 130, -0.3, 199, leaves=2)


def pucheng_dan_gui_cha(s: Sheet) -> None:
    """Vermilion osmanthus over a glass pot of pale golden tea."""
    pitcher(s, 400, 400, 190, 181, (234, 196, 104), 0.3)
    for k, (x, y) in enumerate(scattered(400, 512, 130, 20, 40, 182)):
        sprinkle(s, float(x), float(y), 14, 182 + k)
    osmanthus(s, [(880, 60), (720, 150), (540, 190), (380, 280)], 230, 1.05, leaves=9)
    cup(s, 720, 720, 84, 240, (238, 204, 120))
    for k, (x, y) in enumerate(scattered(720, 724, 56, 9, 12, 250)):
        sprinkle(s, float(x), float(y), 9, 250 + k)


def black(s: Sheet) -> None:
    """For the kind: red tea in a white bowl, wiry leaf, a teapot."""
    teapot(s, 330, 330, 150, 191, (88, 60, 54))
    bowl(s, 600, 520, 170, 192, RED, (226, 224, 212), deep=0.7)
    heap(s, twisted, 290, 730, 170, 40, 110, 60, 193, BLACK_LEAF, fat=0.13)


def green(s: Sheet) -> None:
    """For the kind: a spring shoot over a bowl of green tea."""
    bowl(s, 430, 520, 230, 211, GREEN_TEA, (222, 226, 214), deep=0.72)
    shoot(s, 640, 480, 360, -1.9, 212, leaves=3, colour=(112, 148, 80), tip=YOUNG)
    heap(s, curled, 300, 810, 170, 28, 80, 44, 213, ((104, 128, 70), (130, 146, 84), GREEN))


def blended(s: Sheet) -> None:
    """For the kind: flowers in a cup."""
    board(s, 170, 720, 668, 225, 34)
    cup(s, 430, 460, 200, 221, GOLD, (230, 226, 212), deep=0.9)
    for k, (x, y) in enumerate(scattered(430, 464, 150, 28, 34, 222)):
        sprinkle(s, float(x), float(y), 15, 222 + k)
    osmanthus(s, [(820, 120), (680, 190), (520, 200), (360, 300)], 223, 0.9, leaves=7)


SHOWN = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        lapsang_souchong,
        jin_jun_mei,
        zhenghe_gongfu,
        songxi_green_tea,
        songxi_red_tea,
        shaowu_sui_tong_cha,
        gankeng_hong_cha,
        zhima_lei_cha,
        pucheng_dan_gui_cha,
    )
}
"""Product id -> painter."""

KINDS = {
    paint.__name__: paint
    for paint in (
        black,
        green,
        blended,
    )
}
"""Category id -> painter."""
