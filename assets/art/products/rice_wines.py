"""Wines of rice."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.basketry import basket
from assets.art.still.bottle import ROUND_BOTTLE, Liquid, bottle
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import stem_skin
from assets.art.still.grain import LONG_GRAIN, PADDY, RED_YEAST, RICE, ear, grain_skin, grains
from assets.art.still.jar import SQUAT_JAR, WINE_JAR, cover, jar
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.surfaces import turn
from assets.art.still.tones import CELADON, IVORY, LINEN, PORCELAIN, RED_CLOTH, RED_PAPER
from assets.art.still.vat import VAT, diamond, dipper, vat
from assets.art.still.writing import label, wrapped

STRAW: Tones = ((224, 204, 130), (176, 148, 80), (118, 94, 56))
OLD_JAR: Tones = ((170, 128, 104), (122, 84, 70), (76, 54, 50))
HEMP_CLOTH: Tones = ((214, 186, 142), (168, 134, 92), (112, 86, 62))


def wuyishan_mi_jiu(canvas: Canvas) -> None:
    """Home-brewed rice wine in its vat with the red paper, a bamboo dipper in it, a bowl poured, glutinous rice."""
    s = Stage(canvas, (366, 716), 0.5, seed=6, zoom=1.5)
    vat(s, (0, 0, 0), wine=(228, 186, 104))
    diamond(s, VAT, (0, 0, 6), -0.08, 0.98, 40, 196, "酒")
    dipper(s, (56, 196, -30), radius=36, tall=84, handle=150, turned=turn(0, 0.25, -0.1), lean=(0.42, 1, -0.1))
    cup(s, (150, 0, 158), 78, 58, PORCELAIN, (230, 188, 106), flare=0.1, seed=3)
    cup(s, (262, 0, 40), 76, 54, IVORY, None, flare=0.1, seed=5)
    grains(s, grain_skin(s, RICE), (262, 38, 40), 58, 30, count=190, size=11, shape=LONG_GRAIN, seed=9)
    paint(s, Shadow())


def pucheng_bao_jiu(canvas: Canvas) -> None:
    """Twice-brewed wine in a jar tied with red cloth, its name on it, a bowl of amber wine, ears of glutinous rice."""
    s = Stage(canvas, (356, 756), 0.34, seed=6, zoom=1.62)
    lip = jar(s, (0, 0, 0), WINE_JAR, seed=3)
    cover(s, (0, lip, 0), seed=13)
    slip = wrapped(tuple((r + 6, y) for r, y in WINE_JAR), (0, 0, 0), -0.1, 0.72, 50, 196)
    label(s, slip, "包酒", ratio=146 / 100, size=0.56, top=0.42, chop="浦", chop_at=(0.5, 0.86), chop_size=0.24)
    cup(s, (214, 0, 40), 76, 58, IVORY, (216, 138, 58), flare=0.1, seed=3)
    straw, gold = stem_skin(s, STRAW), grain_skin(s, PADDY, tip=(150, 100, 50))
    ear(s, gold, straw, [(-150, 4, 96), (-30, 14, 110), (80, 36, 116), (166, 20, 122)], count=70, size=10, seed=5)
    ear(s, gold, straw, [(-140, 4, 120), (-20, 12, 132), (60, 20, 140), (120, 6, 150)], count=56, size=10, seed=9)
    paint(s, Shadow())


def jianou_san_dong_lao(canvas: Canvas) -> None:
    """Three jars of wine kept three winters, dark with age, the first with its name; a bowl of the crimson wine."""
    s = Stage(canvas, (420, 690), 0.4, seed=8, zoom=1.36)
    for n, (x, z, scale) in enumerate(((-150, -150, 0.86), (128, -130, 0.8), (-40, 30, 1.0))):
        tall = jar(s, (x, 0, z), WINE_JAR, scale=scale, tones=OLD_JAR, ash=(128, 96, 58), seed=5 + 4 * n)
        cover(s, (x, tall, z), scale=scale, tones=(LINEN, HEMP_CLOTH, RED_CLOTH)[n], skirt=0.7, seed=13 + n)
    slip = wrapped(tuple((r + 6, y) for r, y in WINE_JAR), (-40, 0, 30), -0.05, 0.62, 46, 204)
    label(s, slip, "三冬老", ratio=158 / 86, tones=RED_PAPER, size=0.5, border=True)
    cup(s, (182, 0, 104), 84, 62, IVORY, (150, 34, 34), flare=0.1, seed=3)
    paint(s, Shadow())


def minbei_hong_qu_jiu(canvas: Canvas) -> None:
    """Red-yeast wine in a glass bottle, a basket of the red yeast rice that made it, a cup of the wine."""
    wine = Liquid(214, (218, 84, 46), (158, 36, 34), (232, 130, 88))
    bottle(canvas, (270, 800), wine, rise=0.22, zoom=1.72, seed=12)
    slip = Stage(canvas, (270, 800), 0.22, zoom=1.72, seed=13, light=(-0.55, 0.9, 0.36))
    label(
        slip,
        wrapped(ROUND_BOTTLE, (0, 0, 0), 0.14, 1.0, 62, 176),
        "红曲酒",
        ratio=114 / 82,
        size=0.34,
        top=0.4,
        chop="闽",
        chop_at=(0.5, 0.88),
        chop_size=0.18,
    )
    paint(slip)
    s = Stage(canvas, (270, 800), 0.42, zoom=1.5, seed=45, wobble=0.7)
    basket(s, (222, 0, -40), 118, 92, handle=0, rows=9, stakes=26)
    grains(s, grain_skin(s, RED_YEAST, seed=11), (222, 66, -40), 104, 62, count=430, size=11, seed=9)
    cup(s, (130, 0, 76), 50, 44, PORCELAIN, (206, 70, 44), seed=6)
    grains(s, grain_skin(s, RED_YEAST, seed=12), (214, 0, 84), 24, 0, count=8, size=11, seed=3)
    paint(s, Shadow())


def huangjiu(canvas: Canvas) -> None:
    """For the kind: a jar tied with cloth, the red paper on it, a bowl of amber wine."""
    s = Stage(canvas, (370, 776), 0.36, seed=9, zoom=1.7)
    lip = jar(s, (0, 0, 0), WINE_JAR, seed=8)
    cover(s, (0, lip, 0), skirt=0.8, seed=15)
    diamond(s, tuple((r + 6, y) for r, y in WINE_JAR), (0, 0, 0), -0.1, 0.94, 56, 200, "酒")
    cup(s, (194, 0, 70), 80, 60, IVORY, (212, 132, 54), flare=0.1, seed=3)
    paint(s, Shadow())


def mijiu(canvas: Canvas) -> None:
    """For the kind: a bowl of rice wine, a dipper of bamboo in it."""
    s = Stage(canvas, (400, 690), 0.5, seed=6, zoom=2.2)
    cup(s, (0, 0, 0), 150, 112, CELADON, (236, 206, 136), flare=0.1, seed=3)
    dipper(
        s,
        (40, 66, -30),
        radius=34,
        tall=64,
        handle=120,
        turned=turn(0, 0.25, -0.12),
        lean=(0.5, 1, -0.1),
        wine=(236, 206, 136),
    )
    paint(s, Shadow())


def door_liquor(canvas: Canvas) -> None:
    """For the door: a squat jar under red cloth with the red paper, a bowl of wine before it."""
    s = Stage(canvas, (400, 740), 0.4, seed=12, zoom=1.72)
    lip = jar(s, (-30, 0, 0), SQUAT_JAR, scale=1.06, seed=11)
    cover(s, (-30, lip, 0), scale=1.06, skirt=0.7, seed=18)
    diamond(s, tuple((1.06 * r + 6, 1.06 * y) for r, y in SQUAT_JAR), (-30, 0, 0), -0.1, 0.92, 44, 176, "酒")
    cup(s, (172, 0, 78), 82, 62, IVORY, (212, 128, 54), flare=0.1, seed=3)
    paint(s, Shadow())


SHOWN = {
    "wuyishan-mi-jiu": wuyishan_mi_jiu,
    "pucheng-bao-jiu": pucheng_bao_jiu,
    "jianou-san-dong-lao": jianou_san_dong_lao,
    "minbei-hong-qu-jiu": minbei_hong_qu_jiu,
}
"""Product id -> painter."""

KINDS = {"huangjiu": huangjiu, "mijiu": mijiu}
"""Category id -> painter."""

DOORS = {"door-liquor": door_liquor}
"""Name of the picture -> painter."""
