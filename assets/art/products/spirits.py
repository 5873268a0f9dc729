"""Spirits distilled from grain."""

from __future__ import annotations

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import stem_skin
from assets.art.still.grain import PADDY, SORGHUM, ear, grain_skin, plume
from assets.art.still.jar import SQUAT_JAR, cord_skin, cover, jar
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, thrown
from assets.art.still.surfaces import lathe, ring, tube
from assets.art.still.teapot import clay
from assets.art.still.tones import PORCELAIN, RED_CLOTH, RED_PAPER
from assets.art.still.vat import diamond
from assets.art.still.writing import label, wrapped

FLAGON = (
    *((70, 0), (78, 3), (84, 14), (92, 70), (95, 150), (94, 230), (84, 276), (58, 306), (38, 322)),
    *((30, 336), (28, 364), (30, 384), (37, 392), (38, 400), (32, 404)),
)
"""A flagon of stoneware, (radius, height)."""
STRAW: Tones = ((224, 204, 130), (176, 148, 80), (118, 94, 56))


DARK_JAR: Tones = ((150, 118, 98), (104, 78, 68), (62, 48, 48))
BROWN_GLAZE: Tones = ((188, 132, 88), (138, 84, 58), (84, 50, 44))
CYLINDER = (
    *((0, 0), (62, 0), (67, 4), (69, 14), (69, 120), (69, 212), (64, 234), (46, 252), (33, 264)),
    *((29, 276), (28, 288)),
)
"""A bottle with a straight wall."""


def huanghuashan_mi_shao(canvas: Canvas) -> None:
    """Rice spirit in a stoneware flagon with a red slip, ripe ears of rice across its foot, two cups of clear spirit."""
    s = Stage(canvas, (352, 770), 0.34, seed=6, zoom=1.62)
    clay: Tones = ((226, 190, 146), (184, 136, 98), (122, 84, 68))
    lip = jar(s, (0, 0, 0), FLAGON, tones=clay, ash=(150, 104, 62), seed=5)
    cover(s, (0, lip, 0), scale=0.52, skirt=0.9)
    slip = wrapped(tuple((r + 7, y) for r, y in FLAGON), (0, 0, 0), 0.0, 1.15, 66, 208)
    label(s, slip, "米烧", ratio=142 / 108, tones=RED_PAPER, size=0.56, border=True)
    straw, gold = stem_skin(s, STRAW), grain_skin(s, PADDY, tip=(150, 100, 50))
    ear(s, gold, straw, [(-120, 4, 120), (0, 18, 118), (110, 44, 110), (196, 30, 104)], count=70, size=10, seed=5)
    ear(s, gold, straw, [(-110, 4, 146), (0, 16, 140), (90, 26, 140), (160, 8, 146)], count=60, size=10, seed=9)
    cup(s, (154, 0, 6), 46, 40, PORCELAIN, (226, 228, 218), seed=6)
    cup(s, (262, 0, 30), 46, 40, PORCELAIN, (226, 228, 218), seed=8)
    paint(s, Shadow())


def dongping_gao_liang(canvas: Canvas) -> None:
    """Sorghum spirit in a dark jar with the red paper, two ripe heads of sorghum against it, a cup of clear spirit."""
    s = Stage(canvas, (404, 700), 0.36, seed=6, zoom=1.5)
    lip = jar(s, (-20, 0, 0), SQUAT_JAR, scale=1.12, tones=DARK_JAR, ash=(96, 74, 56), seed=7)
    cover(s, (-20, lip, 0), scale=1.12, skirt=0.6, seed=14)
    wall = tuple((1.12 * r + 6, 1.12 * y) for r, y in SQUAT_JAR)
    diamond(s, wall, (-20, 0, 0), -0.1, 1.0, 44, 196, "酒")
    straw, red = stem_skin(s, STRAW), grain_skin(s, SORGHUM)
    plume(s, red, straw, [(-60, 6, 176), (30, 22, 176), (120, 40, 160), (210, 62, 130)], wide=34, count=230, seed=6)
    plume(s, red, straw, [(-40, 6, 196), (60, 12, 204), (140, 20, 204), (222, 22, 190)], wide=28, count=170, seed=9)
    cup(s, (206, 0, 20), 52, 44, PORCELAIN, (226, 228, 218), seed=6)
    paint(s, Shadow())


def jianou_jiangxiang_baijiu(canvas: Canvas) -> None:
    """Sauce-aroma spirit in a sealed brown bottle with its name, sorghum and wheat of which it is made, a small cup."""
    s = Stage(canvas, (320, 780), 0.3, seed=6, zoom=1.9)
    thrown(s, CYLINDER, (0, 0, 0), BROWN_GLAZE, lip=10, seed=3)
    cap = [(31, 286), (33, 288), (33, 328), (30, 332), (0, 333)]
    stage_cap = s.material(lambda view: clay(view, RED_CLOTH, 4, 0.97), Line((84, 30, 32), 1.3, 0.85, lift=0.15))
    s.patch(lathe(cap), stage_cap)
    for y in (280, 287):
        s.patch(tube(ring(33, y, 1.5, 60), [3.4] * 4, ridge=0.16), cord_skin(s, RED_CLOTH, 21))
    slip = wrapped(tuple((r + 2, y) for r, y in CYLINDER), (0, 0, 0), 0.0, 1.5, 52, 206)
    label(
        s,
        slip,
        "酱香",
        ratio=154 / 104,
        size=0.5,
        top=0.42,
        chop="瓯",
        chop_at=(0.5, 0.87),
        chop_size=0.22,
        border=True,
    )
    straw, red = stem_skin(s, STRAW), grain_skin(s, SORGHUM)
    plume(s, red, straw, [(90, 2, -60), (120, 90, -50), (136, 170, -40), (166, 260, -20)], wide=36, count=240, seed=6)
    gold = grain_skin(s, PADDY, tip=(150, 100, 50))
    ear(
        s,
        gold,
        straw,
        [(-90, 4, 92), (0, 12, 92), (90, 22, 90), (160, 16, 94)],
        count=80,
        size=10,
        loose=6,
        start=0.5,
        seed=5,
    )
    cup(s, (190, 0, 30), 40, 36, PORCELAIN, (238, 232, 206), seed=6)
    paint(s, Shadow())


def baijiu(canvas: Canvas) -> None:
    """For the kind: a white bottle under red cloth, two small cups of clear spirit."""
    s = Stage(canvas, (350, 800), 0.34, seed=11, zoom=1.7)
    thrown(s, tuple((r, y) for r, y in FLAGON), (0, 0, 0), PORCELAIN, lip=14, seed=5)
    cover(s, (0, 404, 0), scale=0.52, skirt=0.9, seed=16)
    diamond(s, tuple((r + 2, y) for r, y in FLAGON), (0, 0, 0), -0.05, 1.3, 84, 204, "酒")
    cup(s, (146, 0, 70), 48, 42, PORCELAIN, (226, 228, 218), seed=6)
    cup(s, (236, 0, 20), 48, 42, PORCELAIN, (226, 228, 218), seed=8)
    paint(s, Shadow())


SHOWN = {
    "huanghuashan-mi-shao": huanghuashan_mi_shao,
    "dongping-gao-liang": dongping_gao_liang,
    "jianou-jiangxiang-baijiu": jianou_jiangxiang_baijiu,
}
"""Product id -> painter."""

KINDS = {"baijiu": baijiu}
"""Category id -> painter."""
