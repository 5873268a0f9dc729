"""The white teas."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import HANGING, Stage
from assets.art.still.basketry import basket, tray
from assets.art.still.bottle import Liquid
from assets.art.still.bulbs import STRAP
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.downy import DOWN, flush, plush_skin
from assets.art.still.foliage import leaf_skin, spray, stem_skin
from assets.art.still.garden_flowers import narcissus_bunch
from assets.art.still.glassware import TUMBLER, glass
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, dish
from assets.art.still.surfaces import Point, Warp, blade, tube, turn
from assets.art.still.tones import (
    BARK,
    BLACK_CLAY,
    CELADON,
    GREEN_STEM,
    PORCELAIN,
    PURPLE_CLAY,
    TEA_GREEN,
    YOUNG_GREEN,
)
from assets.art.still.withered import down_skin, dry_skin, needle, needles, shoots

EYEBROW: Tones = ((170, 172, 138), (122, 124, 96), (78, 80, 66))
SOFT: Tones = ((166, 180, 130), (120, 138, 94), (80, 98, 72))
STALK: Tones = ((160, 142, 100), (120, 104, 72), (80, 70, 54))


def opened(
    stage: Stage, skins: tuple[int, int, int], at: Point, heading: float, long: float, *, lean: float = 0.2, seed: int
) -> None:
    """A dry shoot as white peony has it: `skins` are (bud, leaf, stalk), a plump bud between two soft leaves, foot `at`."""
    random = np.random.default_rng(seed)
    bud, leaf, stalk = skins
    foot, way = np.array(at, float), np.array([np.cos(heading), lean, -np.sin(heading)])
    knee = foot + 0.26 * long * way
    stage.patch(tube([foot, (foot + knee) / 2 + [0, 1.5, 0], knee], (2.4, 2.6, 2.8)), stalk, knots=9)
    for n in range(2):
        hand = 1 if n % 2 else -1
        frame = (
            turn(y=heading + hand * random.uniform(0.5, 0.8))
            @ turn(z=lean + random.uniform(-0.05, 0.16))
            @ turn(x=-np.pi / 2 + hand * random.uniform(0.1, 0.45))
        )
        stage.patch(
            blade(
                foot + way * (0.16 + 0.07 * n) * long,
                frame,
                long * random.uniform(0.66, 0.8),
                long * random.uniform(0.15, 0.18),
                bend=random.uniform(0.05, 0.3),
                fold=random.uniform(0.3, 0.6),
                curl=random.uniform(0.1, 0.4),
                wave=0.26,
                teeth=0,
                seed=seed * 9 + n,
            ),
            leaf,
            knots=25,
        )
    needle(stage, bud, knee - 3 * way, way + np.array([0, 0.2, 0]), 0.78 * long, 0.08 * long, bend=0.16, seed=seed)


def zhenghe_bai_mu_dan(canvas: Canvas) -> None:
    """Shoots of a silver bud between two soft grey-green leaves, on a dark dish; one before it; a glass of the pale tea."""
    liquor = Liquid(152, (246, 226, 148), (226, 190, 96), (246, 228, 168), load=0.8)
    glass(canvas, (640, 500), TUMBLER, liquid=liquor, rise=0.36, zoom=1.8, seed=6)
    s = Stage(canvas, (424, 590), 0.56, seed=3, zoom=1.42)
    floor = dish(s, (-74, 0, 0), 206, 30, BLACK_CLAY, seed=2)
    skins = down_skin(s), dry_skin(s, SOFT, (184, 192, 150), rust=0.2), dry_skin(s, STALK, seed=39)
    random = np.random.default_rng(5)
    for n in range(22):
        reach, angle = 128 * np.sqrt((n + 0.5) / 22), 2.4 * n
        top = 40 * (1 - (reach / 140) ** 1.6)
        heading = random.uniform(0, 2 * np.pi)
        size = random.uniform(122, 144)
        x = -74 + reach * np.cos(angle) - 0.45 * size * np.cos(heading)
        z = 0.78 * reach * np.sin(angle) + 0.45 * size * np.sin(heading)
        opened(s, skins, (x, floor + 6 + top, z), heading, size, lean=random.uniform(0.0, 0.14), seed=50 + n)
    opened(s, skins, (70, 5, 208), 0.42, 210, lean=0.1, seed=7)
    paint(s, Shadow())


def zhenghe_bai_hao_yin_zhen(canvas: Canvas) -> None:
    """Silver needles on a dark plate, and standing in a glass of pale apricot tea, as they do when they are brewed."""
    liquor = Liquid(170, (246, 224, 158), (226, 186, 104), (246, 226, 172), load=0.7)

    def standing(stage: Stage, warp: Warp) -> None:
        random, skin = np.random.default_rng(8), down_skin(stage)
        for n in range(46):
            angle, reach = random.uniform(0, 2 * np.pi), 50 * np.sqrt(random.uniform())
            hung = n % 5 == 0
            y = random.uniform(96, 112) if hung else 6 + random.uniform(0, 10)
            way = (random.normal(0, 0.16), 1, random.normal(0, 0.16))
            place = (reach * np.sin(angle), y, reach * np.cos(angle))
            needle(stage, skin, place, way, random.uniform(46, 60), random.uniform(3.2, 4.2), warp=warp, seed=n)

    glass(canvas, (590, 560), TUMBLER, liquid=liquor, inside=standing, rise=0.32, zoom=2.2, seed=6)
    s = Stage(canvas, (372, 664), 0.48, seed=3, zoom=1.5)
    floor = dish(s, (0, 0, 0), 206, 30, BLACK_CLAY, seed=2)
    needles(s, (0, floor, 0), 138, 70, count=150, long=78, thick=5.4, seed=6)
    paint(s, Shadow())


def jianyang_gong_mei(canvas: Canvas) -> None:
    """Small curled shoots of the seed-grown bush on a withering tray, a sprig of it, a bowl of orange-yellow tea."""
    s = Stage(canvas, (442, 500), 0.56, seed=5, zoom=1.38)
    floor = tray(s, (-70, 0, 0), 218, 26)
    shoots(s, (-70, floor, 4), 172, 98, count=110, long=88, leaves=2, broad=0.1, tones=EYEBROW, rust=0.6, seed=11)
    cup(s, (206, 0, -40), 74, 62, PORCELAIN, (238, 170, 66), flare=0.1, seed=6)
    green, wood = leaf_skin(s, TEA_GREEN, YOUNG_GREEN, line=0.9, seed=6), stem_skin(s, BARK)
    twig = [(66, 6, 206), (130, 12, 180), (196, 24, 150), (256, 52, 120)]
    spray(s, green, wood, twig, (4, 3.2, 2.4, 1.6), leaves=7, long=(64, 84), seed=3)
    paint(s, Shadow())


def jianyang_shui_xian_bai(canvas: Canvas) -> None:
    """Large withered leaves with their buds in a bamboo basket, narcissus, which the bush is named after, a cup of the tea."""
    s = Stage(canvas, (420, 680), 0.46, seed=6, zoom=1.33)
    narcissus_bunch(
        s,
        leaf_skin(s, STRAP, None, line=0.9, seed=4),
        stem_skin(s, STRAP),
        (156, 0, -96),
        330,
        flowers=6,
        size=52,
        seed=3,
    )
    basket(s, (-70, 0, 0), 190, 96, handle=0, rows=7, stakes=28, foot=0.8)
    shoots(s, (-70, 70, 0), 150, 74, count=46, long=150, leaves=2, broad=0.15, rust=0.4, seed=12)
    cup(s, (196, 0, 96), 66, 58, PORCELAIN, (242, 196, 100), flare=0.1, seed=6)
    paint(s, Shadow())


def songxi_jiulong_dabai(canvas: Canvas) -> None:
    """A living branch of the cultivar, its stout buds white with down between their leaves; made buds on a dark dish."""
    s = Stage(canvas, (420, 690), 0.46, seed=7, zoom=1.4)
    floor = dish(s, (60, 0, 30), 186, 28, PURPLE_CLAY, seed=2)
    needles(s, (60, floor, 30), 128, 62, count=130, long=92, thick=6.4, stray=0, tones=DOWN, seed=14)
    paint(s, Shadow())
    top = Stage(canvas, (458, 606), 0.2, seed=9, zoom=1.17, light=HANGING)
    green, young = leaf_skin(top, TEA_GREEN, None, seed=6), leaf_skin(top, YOUNG_GREEN, None, seed=8)
    wood, stalk, plush = stem_skin(top, BARK), stem_skin(top, GREEN_STEM), plush_skin(top)
    twig = [(-286, 110, 60), (-170, 156, 60), (-40, 178, 60), (90, 206, 60), (196, 256, 60)]
    axils = spray(top, green, wood, twig, (8, 7, 5.5, 4.4, 3.6), leaves=6, long=(120, 150), tip=False, seed=8)
    skins = (plush, young, stalk)
    for n, (place, heading, long) in enumerate(
        zip((axils[0], axils[2], axils[4], np.array(twig[-1])), (1.9, 1.62, 1.75, 0.9), (142, 164, 150, 150))
    ):
        flush(top, skins, place + np.array([0, 2, 6]), heading, long, 13, seed=n + 3)
    paint(top)


def white(canvas: Canvas) -> None:
    """For the kind: silver buds and their leaves on a celadon dish."""
    s = Stage(canvas, (450, 470), 0.56, seed=3, zoom=1.72)
    floor = dish(s, (0, 0, 0), 226, 34, CELADON, seed=2)
    shoots(s, (0, floor, 0), 168, 92, count=70, long=118, leaves=2, rust=0.3, seed=25)
    paint(s, Shadow())


SHOWN = {
    "zhenghe-bai-mu-dan": zhenghe_bai_mu_dan,
    "zhenghe-bai-hao-yin-zhen": zhenghe_bai_hao_yin_zhen,
    "jianyang-gong-mei": jianyang_gong_mei,
    "jianyang-shui-xian-bai": jianyang_shui_xian_bai,
    "songxi-jiulong-dabai": songxi_jiulong_dabai,
}
"""Product id -> painter."""

KINDS = {"white": white}
"""Category id -> painter."""
