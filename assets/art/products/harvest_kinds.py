"""The categories of field, orchard and forest: one clear thing each."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import HANGING, Stage
from assets.art.still.bottle import SLIM_BOTTLE, Liquid, bottle
from assets.art.still.bracket import bracket, bracket_skin
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.chestnuts import bur, nut, nut_skin, spine_skin
from assets.art.still.foliage import leaf, leaf_skin, stem_skin
from assets.art.still.fruit import PEAR, calyx_skin, fruit, half, peel_skin
from assets.art.still.fungus import cap_skin, flesh_skin, gill_skin, mushroom
from assets.art.still.grain import PADDY, ear, grain_skin
from assets.art.still.jar import cord_skin
from assets.art.still.lily import bud, bud_skin, lily, tepal_skin
from assets.art.still.lotus import dried_seed, dried_skin, leaf_plate, seed_head, stalk
from assets.art.still.modelling import Tones
from assets.art.still.opened_fruit import angled_seed, husk_skin, lining_skin, open_capsule, seed_skin
from assets.art.still.painting import paint
from assets.art.still.parallel_leaves import LILY_GREEN, parallel_skin
from assets.art.still.rhizome import rhizome, rhizome_skin, scar_skin
from assets.art.still.shoots import husk_skin as sheath_skin
from assets.art.still.shoots import root_skin, shoot
from assets.art.still.surfaces import blade, ring, tube, turn
from assets.art.still.tones import CITRUS_GREEN, GREEN_STEM

BROWN_CAP: Tones = ((190, 148, 108), (136, 96, 68), (84, 60, 50))
STRAW: Tones = ((230, 206, 130), (186, 158, 88), (130, 106, 62))


def herb_food(canvas: Canvas) -> None:
    """A ganoderma on its stem over a rhizome of Solomon's seal."""
    s = Stage(canvas, (456, 660), 0.42, seed=201, light=HANGING)
    pores = flesh_skin(s, ((246, 234, 204), (214, 190, 148), (158, 128, 96)), fibres=0, seed=9)
    lacquer = cap_skin(s, ((168, 92, 66), (112, 54, 44), (66, 34, 34)), shine=0.965, rays=0.06, seed=11)
    skins = (bracket_skin(s), pores, lacquer)
    bracket(s, skins, (-20, 0, -60), (-90, 380, -110), 270, turn(0, 1.2, 0) @ turn(0.2, 0, 0.08), 36, seed=4)
    chain = [(-330, 58, 70), (-180, 54, 130), (-20, 56, 80), (150, 54, 120), (300, 50, 90)]
    rhizome(s, rhizome_skin(s), scar_skin(s), chain, 5, 66, roots=22, seed=8)
    paint(s, Shadow())


def mushrooms(canvas: Canvas) -> None:
    """Three brown mushrooms, large and small."""
    s = Stage(canvas, (454, 720), 0.3, seed=203, light=HANGING)
    skins = (cap_skin(s, BROWN_CAP, shine=None, rays=0.24, seed=7), gill_skin(s), flesh_skin(s, fibres=0.2, seed=5))
    mushroom(
        s,
        skins,
        (-90, 0, 0),
        (-104, 330, 0),
        250,
        high=0.56,
        thick=(0.27, 0.22, 0.24),
        turned=turn(0.1, 0, 0.08),
        seed=13,
    )
    mushroom(
        s,
        skins,
        (190, 0, 60),
        (212, 200, 64),
        164,
        high=0.62,
        thick=(0.32, 0.28, 0.28),
        turned=turn(0.1, 0, -0.14),
        seed=15,
    )
    mushroom(
        s,
        skins,
        (-290, 0, 140),
        (-300, 104, 146),
        84,
        high=0.8,
        thick=(0.44, 0.4, 0.36),
        turned=turn(0.1, 0, 0.2),
        seed=19,
    )
    paint(s, Shadow())


def bamboo_shoots(canvas: Canvas) -> None:
    """Two shoots that stand side by side."""
    s = Stage(canvas, (430, 800), 0.28, seed=205, light=HANGING)
    skins = (sheath_skin(s), root_skin(s))
    shoot(s, skins, (-110, 6, 0), turn(0.02, 0.5, 0.05), 720, 150, bend=0.05, husks=12, seed=13)
    shoot(s, skins, (190, 6, 60), turn(0.02, 1.9, -0.1), 430, 116, bend=0.08, husks=9, seed=17)
    paint(s, Shadow())


def lotus(canvas: Canvas) -> None:
    """One large seed head on a leaf, and dried seeds."""
    s = Stage(canvas, (440, 560), 0.56, seed=207)
    random = np.random.default_rng(5)
    leaf_plate(s, (0, 0, 0), 376, seed=16)
    stalk(s, [(250, 20, -250), (120, 50, -160), (10, 108, -60)], 17)
    seed_head(s, (10, 100, -60), 196, turn(0.85, 0, 0.2), seeds=22, seed=13)
    seeds = dried_skin(s)
    for x, z in ((-180, 190), (-110, 240), (-30, 216), (60, 256), (-90, 160), (140, 214)):
        lying = turn(random.uniform(0.5, 2.2), random.uniform(0, 6.3), random.uniform(-0.5, 0.5))
        s.patch(dried_seed((x, 44, z), 38, lying, random), seeds)
    paint(s, Shadow())


def grain(canvas: Canvas) -> None:
    """A sheaf of ripe rice, tied."""
    s = Stage(canvas, (416, 800), 0.14, seed=209, light=HANGING)
    paddy, straw, cord = grain_skin(s, PADDY, seed=5), stem_skin(s, STRAW, 0.9, 4), cord_skin(s)
    random = np.random.default_rng(6)
    for n in range(7):
        way, deep = (n - 3) / 3, random.uniform(-20, 20)
        high = 690 - 120 * way**2 + random.uniform(-20, 20)
        line = [
            (-40 * way, 0, deep),
            (20 * way, 0.36 * high, deep),
            (150 * way, 0.8 * high, deep),
            (250 * way + 40, high, deep),
            (330 * way + 60, 0.84 * high, deep),
            (350 * way + 70, 0.66 * high, deep),
        ]
        s.patch(tube(line[:3], (6, 5, 4)), straw)
        ear(s, paddy, straw, line, count=46, size=15, loose=15, start=0.56, seed=n + 3)
    for y in (236, 248, 260):
        s.patch(tube(ring(40 + y % 7, y, 3, 40), (6, 6, 6), ridge=0.16), cord)
    paint(s, Shadow())


def flower(canvas: Canvas) -> None:
    """One lily and a bud on their stem."""
    s = Stage(canvas, (450, 524), 0.1, seed=211, light=HANGING)
    stem, green = stem_skin(s, GREEN_STEM, 1.1, 4), parallel_skin(s, LILY_GREEN, veins=7)
    s.patch(tube([(150, -330, -40), (96, -160, -30), (20, -20, -20), (-30, 90, 0)], (13, 11, 10, 9)), stem)
    s.patch(tube([(70, -90, -30), (150, 40, -40), (200, 150, -40)], (8, 7, 6)), stem)
    for n, (x, y, heading, long) in enumerate(
        ((130, -270, 2.7, 250), (116, -220, 0.2, 230), (96, -150, 3.0, 210), (74, -100, -0.1, 190))
    ):
        s.patch(
            blade(
                (x, y, -26),
                turn(z=heading) @ turn(x=0.5 * (-1) ** n),
                long,
                0.12 * long,
                fold=0.3,
                wave=0.05,
                teeth=0,
                seed=n,
            ),
            green,
        )
    lily(s, tepal_skin(s), (-40, 96, 20), 350, turn(1.05, 0, 0) @ turn(0, 0.5, 0.1), 13)
    bud(s, bud_skin(s), (200, 150, -40), 250, turn(0, 0, -0.3))
    paint(s)


def nuts(canvas: Canvas) -> None:
    """A bur open over its nut; three nuts."""
    s = Stage(canvas, (454, 640), 0.46, seed=213)
    random = np.random.default_rng(7)
    skin = nut_skin(s)
    bur(
        s,
        spine_skin(s),
        lining_skin(s),
        (-80, 160, -60),
        172,
        turn(0.8, 0, 0.1),
        opened=1.12,
        nut_of=skin,
        sites=130,
        seed=13,
    )
    for x, z, size, a, b in ((200, 110, 96, 1.2, -0.6), (30, 210, 90, 1.3, 0.7), (320, -20, 88, 1.2, 2.5)):
        s.patch(nut((x, 0.9 * size, z), size, turn(a, b, 0.15), random), skin)
    paint(s, Shadow())


def oil(canvas: Canvas) -> None:
    """A slim bottle of golden oil, an open capsule and a seed."""
    bottle(
        canvas,
        (320, 800),
        Liquid(250, (242, 196, 84), (206, 142, 48), (246, 212, 124), 1.05),
        outline=SLIM_BOTTLE,
        rise=0.2,
        zoom=1.62,
        seed=215,
    )
    s = Stage(canvas, (320, 800), 0.4, seed=217)
    seeds = seed_skin(s)
    open_capsule(s, husk_skin(s), lining_skin(s), seeds, (270, 96, -40), 104, turn(0.5, 0, -0.1), seed=14)
    s.patch(angled_seed((150, 30, 40), turn(1.4, 0.6, 0), 36, 5), seeds)
    paint(s, Shadow())


def fruits(canvas: Canvas) -> None:
    """Two tangelos, leaves on one, and a half."""
    s = Stage(canvas, (420, 640), 0.42, seed=219)
    peel, stalks, green = peel_skin(s), calyx_skin(s), leaf_skin(s, CITRUS_GREEN, None, seed=9)
    end, _ = fruit(s, peel, stalks, (-110, 178, -60), 192, turn(0.3, 0, 0.12), outline=PEAR, stalk=34, seed=31)
    fruit(s, peel, stalks, (210, 140, -40), 152, turn(0.5, 0, -0.3), ribs=0.03, stalk=4, seed=33)
    for k, heading in enumerate((0.3, 2.6)):
        leaf(
            s,
            green,
            stalks,
            end,
            heading,
            270 - 40 * k,
            broad=0.24,
            roll=0.5 * (-1) ** k,
            bend=0.5,
            teeth=0,
            seed=k + 3,
        )
    half(s, peel, (60, 96, 170), 126, turn(0.96, 0, -0.1), segments=11)
    paint(s, Shadow())


KINDS = {
    "herb_food": herb_food,
    "mushroom": mushrooms,
    "bamboo_shoot": bamboo_shoots,
    "lotus": lotus,
    "grain": grain,
    "flower": flower,
    "nut": nuts,
    "oil": oil,
    "fruit": fruits,
}
"""Category id -> painter."""
