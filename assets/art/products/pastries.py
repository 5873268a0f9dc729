"""Biscuits and cakes."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.biscuit import crust_skin, guang_bing, mould, moulded
from assets.art.still.blossom import cluster, floret_skin
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf_skin, spray, stem_skin
from assets.art.still.jar import cord_skin
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, dish
from assets.art.still.slab import blocks, cake_skin
from assets.art.still.spice import seed_skin
from assets.art.still.surfaces import tube, turn
from assets.art.still.tones import CELADON, OSMANTHUS_LEAF, PORCELAIN

LOTUS_CAKE: Tones = ((246, 218, 156), (222, 172, 102), (160, 108, 64))


def jianou_guang_bing(canvas: Canvas) -> None:
    """Kiln biscuits with their holes, some strung on a cord, some piled up, sesame on them."""
    s = Stage(canvas, (446, 556), 0.52, seed=81, zoom=1.28)
    crusts = [crust_skin(s, seed=110 + 7 * n) for n in range(3)]
    sesame = seed_skin(s)
    random = np.random.default_rng(5)
    rope = cord_skin(s)
    string = []
    for n in range(5):
        x = -228 + 62.0 * n
        lean = turn(0.12 * random.normal(), 0, 0) @ turn(0, 0.0, -1.12 + 0.07 * random.normal())
        lean = turn(0, -0.35, 0) @ lean
        middle = np.array([x, 84.0, -116.0 - 16 * n + 8 * (n % 2)])
        guang_bing(s, crusts[n % 3], sesame, tuple(middle), 94, lean, seed=3 + n)
        string.append(middle + lean @ np.array([0, 20.0, 0]))
    way = (string[-1] - string[0]) / np.linalg.norm(string[-1] - string[0])
    path = [
        string[0] - way * 30 + np.array([-60, -76, 60]),
        string[0] - way * 48,
        *string,
        string[-1] + way * 60 + np.array([0, -6, 0]),
        string[-1] + way * 104 + np.array([0, -88, 20]),
        string[-1] + way * 130 + np.array([0, -90, 80]),
    ]
    s.patch(tube(path, [6.0] * 3, ridge=0.16), rope)
    laid = ((-176, 0, 118, 0.05), (20, 0, 96, -0.04), (206, 0, 130, 0.03), (-70, 42, 112, 0.1), (112, 43, 104, -0.09))
    for n, (x, y, z, tilt) in enumerate(laid):
        guang_bing(
            s,
            crusts[(n + 1) % 3],
            sesame,
            (x, y, z),
            98 + 3 * random.normal(),
            turn(0.04 * random.normal(), random.uniform(0, 6), tilt),
            seed=20 + n,
        )
    paint(s, Shadow())


def xiayang_gui_hua_gao(canvas: Canvas) -> None:
    """Squares of pale rice cake with sesame in them, stacked on a dish, osmanthus strewn over them and a sprig beside."""
    s = Stage(canvas, (432, 500), 0.52, seed=83, zoom=1.3)
    floor = dish(s, (0, 0, 0), 282, 40, PORCELAIN)
    skins = [cake_skin(s, seed=97 + 6 * n) for n in range(3)]
    size, tall = (126.0, 54.0, 108.0), 54.0
    rows = (
        (floor + 12, ((-128, -18, 0.16), (16, -56, -0.05), (150, -14, 0.2), (-66, 92, 0.05), (84, 92, -0.16))),
        (floor + 11 + tall, ((-70, -8, -0.1), (78, -12, 0.12), (2, 78, 0.03))),
        (floor + 10 + 2 * tall, ((6, 10, 0.3),)),
    )
    laid = [((float(x), y, float(z)), size, lean) for y, row in rows for x, z, lean in row]
    blocks(s, lambda n: skins[n % 3], laid, corner=15, rough=0.008, grain=34)
    random = np.random.default_rng(7)
    gold, wood = floret_skin(s), stem_skin(s)
    tops = [
        (x, y + tall + 3, z)
        for (x, y, z), *_ in (
            laid[-1],
            laid[-1],
            laid[-1],
            laid[5],
            laid[6],
            laid[7],
            laid[7],
            laid[3],
            laid[3],
            laid[4],
            laid[4],
            laid[0],
            laid[2],
        )
    ]
    for x, y, z in tops:
        cluster(s, gold, wood, np.array([x + random.uniform(-30, 30), y, z + random.uniform(-26, 34)]), 4, 7, random)
    green = leaf_skin(s, OSMANTHUS_LEAF, None, seed=5)
    twig = [(322, 10, 60), (262, 16, 132), (180, 20, 196), (90, 16, 232)]
    axils = spray(s, green, wood, twig, (5, 4, 3, 2), leaves=7, long=(78, 104), start=0.1, broad=0.17, teeth=0.012)
    for place in axils:
        cluster(s, gold, wood, place, 8, 7.5, random)
    paint(s, Shadow())


def xiao_mu_bing(canvas: Canvas) -> None:
    """Small cakes pressed with a lotus, piled on a celadon dish, the carved mould before them."""
    s = Stage(canvas, (452, 500), 0.62, seed=85, zoom=1.3)
    floor = dish(s, (-20, 0, -60), 262, 40, CELADON)
    skins = [cake_skin(s, LOTUS_CAKE, flecks=None, seed=130 + 6 * n) for n in range(3)]
    random = np.random.default_rng(9)
    laid = (
        (-146, 12, -104),
        (-20, 10, -158),
        (112, 12, -106),
        (-112, 12, 22),
        (28, 10, -22),
        (122, 14, 36),
        (-62, 42, -66),
        (66, 42, -76),
        (-4, 74, -54),
    )
    for n, (x, y, z) in enumerate(laid):
        lean = turn(0.1 + 0.04 * random.normal(), random.uniform(0, 6), 0.05 * random.normal())
        moulded(s, skins[n % 3], (x, floor + y, z), 74, lean)
    mould(s, (40.0, 0.0, 268.0), turn(0.2, 0.16, 0), 74)
    moulded(s, skins[1], (-168, 4, 238), 74, turn(0.3, 0.5, 0))
    paint(s, Shadow())


def pastry(canvas: Canvas) -> None:
    """For the kind: three moulded cakes on a dish, a cup of tea."""
    s = Stage(canvas, (430, 560), 0.6, seed=87, zoom=1.42)
    floor = dish(s, (-40, 0, 20), 236, 38, PORCELAIN)
    skins = [cake_skin(s, LOTUS_CAKE, flecks=None, seed=150 + 6 * n) for n in range(3)]
    for n, (x, y, z, y_turn) in enumerate(((-136, 12, 10, 0.4), (40, 12, -30, 1.4), (-24, 12, 112, 2.2))):
        moulded(s, skins[n], (x, floor + y, z), 86, turn(0.08, y_turn, 0))
    cup(s, (218, 0, -150), 84, 84, CELADON, (214, 150, 66), seed=6)
    paint(s, Shadow())


SHOWN = {
    "jianou-guang-bing": jianou_guang_bing,
    "xiayang-gui-hua-gao": xiayang_gui_hua_gao,
    "xiao-mu-bing": xiao_mu_bing,
}
"""Product id -> painter."""
KINDS = {"pastry": pastry}
"""Category id -> painter."""
