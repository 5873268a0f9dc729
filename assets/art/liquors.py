"""Wines and spirits: each with its jar or bottle, its colour in the cup, and what it is made of."""

from __future__ import annotations

from assets.art.baskets import basket
from assets.art.brush import Sheet
from assets.art.flowers import osmanthus, sprinkle
from assets.art.fruit import twig
from assets.art.glass import flask, flask_front
from assets.art.jars import bottle, gourd, jar
from assets.art.leaves import leaf
from assets.art.nuts import grains
from assets.art.outline_shapes import oval, scattered
from assets.art.paper import INK, Colour, mix
from assets.art.roots import rhizome
from assets.art.stalks import coix, ear, panicle
from assets.art.steam import steam
from assets.art.vessels import BAMBOO, CELADON, bowl, cup, dish

WINE: Colour = (206, 138, 62)
CRIMSON: Colour = (142, 36, 34)
CLEAR: Colour = (232, 234, 226)
PORCELAIN: Colour = (226, 226, 216)


def ladle(s: Sheet, x: float, y: float, tall: float, seed: int) -> None:
    """A bamboo dipper, its cup at (x, y)."""
    s.ink(
        [(x, y - 10), (x + tall * 0.1, y - tall)],
        tall * 0.035,
        seed,
        colour=mix(BAMBOO, INK, 0.35),
        tone=1.1,
        press=(1, 0.9, 1),
        curved=False,
    )
    s.wash(
        [(x - 26, y - 22), (x + 26, y - 22), (x + 24, y + 34), (x - 24, y + 34)],
        BAMBOO,
        seed + 1,
        second=mix(BAMBOO, INK, 0.3),
        tone=1.1,
    )
    s.wash(oval(x, y - 22, 27, 8), mix(BAMBOO, INK, 0.4), seed + 2, tone=1.1, edge=0.5)
    s.contour([(x - 26, y - 22), (x + 26, y - 22), (x + 24, y + 34), (x - 24, y + 34)], 2.2, seed + 3)


def pucheng_bao_jiu(s: Sheet) -> None:
    """A squat jar wrapped in lotus leaf and straw, amber wine."""
    jar(s, 360, 130, 240, 3, (164, 104, 64), cap=(126, 140, 92), tall=2.1, paper="strip", words="包酒")
    bowl(s, 690, 630, 130, 9, WINE, (206, 190, 160), (150, 124, 96), deep=0.6)
    ear(s, [(90, 840), (220, 790), (330, 760), (430, 790)], 12, colour=(206, 172, 96))


def jianou_san_dong_lao(s: Sheet) -> None:
    """Three old dark jars stacked in a cellar, a bowl of crimson."""
    for k, (x, y, half) in enumerate(((640, 120, 130), (240, 190, 150), (450, 300, 190))):
        jar(
            s,
            x,
            y,
            half,
            21 + k * 40,
            (84, 66, 60),
            second=(56, 46, 46),
            cap=(150, 132, 104),
            paper="strip" if k == 2 else "",
            words="三冬老",
            tall=2.0,
        )
    bowl(s, 730, 660, 112, 160, CRIMSON, (66, 56, 54), deep=0.62)


def jianou_jiangxiang_baijiu(s: Sheet) -> None:
    """A white bottle with a red cap, sorghum, a small clear cup."""
    panicle(s, 600, 800, 640, 31, lean=0.06)
    panicle(s, 690, 800, 500, 33, lean=0.08)
    bottle(s, 360, 90, 150, 640, 35, (232, 226, 212), form="slim", paper=(178, 62, 46), label_at=0.7, words="酱香")
    cup(s, 560, 720, 52, 39, CLEAR, PORCELAIN)
    s.shadow(220, 800, 100, 14)
    grains(s, 220, 790, 90, 22, 60, 11, 40, (150, 74, 50), long=0.9)


def huanghuashan_mi_shao(s: Sheet) -> None:
    """A gourd and a clear flask of rice spirit, rice and its steam."""
    gourd(s, 300, 160, 170, 41)
    bottle(s, 600, 210, 110, 450, 43, (220, 226, 220), form="flat", paper=None, cap=(150, 110, 72))
    dish(s, 520, 760, 160, 45)
    grains(s, 520, 752, 100, 26, 110, 12, 46, (240, 234, 214), long=0.42)
    cup(s, 770, 720, 48, 47, CLEAR, (168, 140, 112))


def dongping_gao_liang(s: Sheet) -> None:
    """A green-glazed meiping, sheaf of sorghum laid across, two small cups."""
    bottle(
        s,
        480,
        100,
        170,
        640,
        51,
        (112, 138, 110),
        second=(84, 108, 92),
        form="meiping",
        paper=(236, 220, 184),
        words="高粱酒",
        label_at=0.5,
    )
    panicle(s, 200, 800, 560, 53, lean=0.08)
    panicle(s, 280, 810, 500, 55, (172, 92, 52), lean=0.06)
    for x in (640, 750):
        cup(s, x, 740, 50, x, CLEAR, (178, 186, 160))


def pucheng_gui_hua_jiu(s: Sheet) -> None:
    """A round glass bottle of gold with osmanthus in it."""
    bottle(s, 360, 150, 200, 600, 61, (232, 190, 92), second=(222, 164, 66), form="flat", paper=None, cap=(178, 58, 44))
    for k, (x, y) in enumerate(scattered(360, 650, 140, 70, 34, 62)):
        sprinkle(s, float(x), float(y), 13, 62 + k, (196, 96, 34))
    osmanthus(s, [(860, 180), (740, 230), (620, 330), (560, 450)], 95, 0.95, leaves=7)
    cup(s, 700, 680, 74, 96, (232, 182, 84), (226, 226, 210))


def pucheng_yi_mi_jiu(s: Sheet) -> None:
    """Milky wine in a celadon ewer and bowl, Job's tears hanging over it."""
    coix(s, 640, 800, 560, 71)
    bottle(s, 330, 190, 140, 500, 73, CELADON, second=(132, 164, 142), form="round", paper=None, cap=CELADON)
    bowl(s, 560, 660, 120, 75, (240, 234, 214), CELADON, deep=0.66)
    s.shadow(250, 810, 110, 14)
    grains(s, 250, 796, 110, 26, 60, 13, 76, (242, 236, 216), long=0.8, crease=True)


def shaowu_huang_jing_jiu(s: Sheet) -> None:
    """A tall glass jar in which roots steep, brown-gold."""
    flask(s, 400, 140, 190, 620, 81, (206, 146, 66), 0.24)
    for k, points in enumerate(
        (
            [(300, 650), (370, 600), (440, 640), (510, 600)],
            [(300, 520), (380, 480), (470, 510)],
            [(360, 400), (450, 370), (500, 410)],
        )
    ):
        rhizome(s, points, 42, 82 + k * 9, (176, 124, 66))
    s.wash(oval(400, 520, 180, 220), (206, 146, 66), 111, tone=0.3, body=0, edge=1, soft=3)
    flask_front(s, 400, 140, 190, 620, 81, (160, 62, 48))
    cup(s, 710, 690, 72, 112, (196, 130, 58), (206, 196, 178))
    for k in range(5):
        leaf(s, 690 + 14 * k, 470 - k * 60, 150, 0.5 if k % 2 else 2.6, 113 + k * 5, broad=0.16)
    s.ink([(660, 560), (710, 400), (770, 200)], 8, 139, colour=(110, 126, 84))


def wuyishan_mi_jiu(s: Sheet) -> None:
    """An open brown crock of new wine with a bamboo dipper, rice floating."""
    jar(s, 400, 150, 260, 91, (150, 100, 68), cap=None, paper="", tall=2.1, neck=0.72)
    s.wash(oval(400, 206, 172, 29), (236, 212, 152), 93, tone=0.9, edge=0.6)
    s.dots([(290 + 11 * (k % 20), 196 + (k * 7) % 22) for k in range(40)], 8, 94, colour=(252, 246, 230), opaque=0.9)
    ladle(s, 470, 200, 162, 95)
    steam(s, 300, 20, 190, 96, threads=2)
    bowl(s, 720, 680, 112, 97, (226, 190, 118), (178, 140, 106), deep=0.62)


def minbei_hong_qu_jiu(s: Sheet) -> None:
    """Red yeast rice in a basket, a bowl of orange-red wine, a jar."""
    jar(s, 600, 110, 200, 101, (132, 74, 54), tall=2.05, paper="strip", words="红曲酒")
    basket(s, 270, 520, 190, 103, 0.62)
    s.wash(oval(270, 512, 170, 36), (120, 38, 38), 104, tone=1.0, edge=3)
    grains(s, 270, 506, 160, 36, 150, 11, 105, (156, 44, 42), long=0.5)
    bowl(s, 640, 660, 130, 107, (206, 84, 46), (226, 222, 206), deep=0.6)


def huangjiu(s: Sheet) -> None:
    """For the kind: a jar under red paper, a bowl."""
    jar(s, 400, 120, 250, 111, (138, 84, 58))
    bowl(s, 710, 640, 110, 113, WINE, (176, 150, 120), deep=0.62)


def baijiu(s: Sheet) -> None:
    """For the kind: a white bottle, three small cups."""
    bottle(s, 380, 90, 170, 640, 121, (230, 228, 218), form="meiping", words="白酒")
    for k, x in enumerate((620, 720, 800)):
        cup(s, x, 700 + 20 * (k % 2), 48, 123 + k, CLEAR, PORCELAIN)


def mijiu(s: Sheet) -> None:
    """For the kind: a celadon jar and a bowl of milky wine, ears of rice."""
    jar(
        s, 350, 190, 200, 131, (150, 168, 148), second=(118, 138, 122), cap=(206, 190, 150), paper="plain", words="米酒"
    )
    bowl(s, 660, 600, 140, 133, (242, 236, 218), (176, 150, 122), deep=0.64)
    ear(s, [(860, 820), (780, 600), (760, 420), (640, 330)], 135)


def liqueur(s: Sheet) -> None:
    """For the kind: an amber bottle, fruit and leaf."""
    bottle(s, 360, 110, 160, 640, 141, (208, 142, 66), second=(178, 108, 50), form="square", words="露酒")
    twig(s, [(560, 760), (650, 706), (750, 700)], 143, 84, 6)
    cup(s, 640, 560, 70, 145, (214, 150, 70), PORCELAIN)


SHOWN = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        pucheng_bao_jiu,
        jianou_san_dong_lao,
        jianou_jiangxiang_baijiu,
        huanghuashan_mi_shao,
        dongping_gao_liang,
        pucheng_gui_hua_jiu,
        pucheng_yi_mi_jiu,
        shaowu_huang_jing_jiu,
        wuyishan_mi_jiu,
        minbei_hong_qu_jiu,
    )
}
"""Product id -> painter."""

KINDS = {paint.__name__: paint for paint in (huangjiu, baijiu, mijiu, liqueur)}
"""Category id -> painter."""
