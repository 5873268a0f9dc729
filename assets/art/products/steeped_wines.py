"""Wines of roots and seeds."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.blossom import floret, floret_skin
from assets.art.still.bottle import SLIM_BOTTLE, Liquid, bottle
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.coix import bead_skin, kernel, kernel_skin, raceme
from assets.art.still.foliage import stem_skin
from assets.art.still.glassware import WIDE_JAR, glass
from assets.art.still.jar import cover
from assets.art.still.lotus import dome
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.parallel_leaves import parallel_skin, ribbon
from assets.art.still.porcelain import cup
from assets.art.still.rhizome import STEEPED, rhizome, rhizome_skin, scar_skin
from assets.art.still.surfaces import Warp, curve, tube, turn
from assets.art.still.tones import GREEN_STEM, INDIGO_CLOTH, PORCELAIN
from assets.art.still.writing import label, wrapped

GRASS: Tones = ((168, 184, 112), (108, 140, 76), (66, 94, 62))


def shaowu_huang_jing_jiu(canvas: Canvas) -> None:
    """Solomon's seal steeping in a glass jar tied with cloth, a fresh rhizome and a cup of the wine before it."""
    spirit = Liquid(286, (232, 164, 62), (186, 98, 36), (238, 190, 106))

    def roots(stage: Stage, warp: Warp) -> None:
        skin, scar = rhizome_skin(stage, STEEPED), scar_skin(stage, STEEPED)
        lying = [
            ([(-100, 38, 30), (-30, 48, 60), (40, 34, 66), (104, 44, 40)], 4, 33),
            ([(-78, 104, 10), (-94, 150, 10), (-62, 196, 14), (-84, 244, 0)], 4, 31),
            ([(14, 98, 20), (46, 144, 30), (20, 192, 30), (50, 244, 20)], 4, 32),
            ([(96, 92, -6), (86, 140, -10), (108, 188, -10)], 3, 27),
        ]
        for n, (points, knobs, size) in enumerate(lying):
            rhizome(stage, skin, scar, points, knobs, size, roots=2, warp=warp, seed=n + 2)

    glass(canvas, (392, 770), WIDE_JAR, liquid=spirit, inside=roots, rise=0.26, zoom=1.6, seed=8)
    top = Stage(canvas, (392, 770), 0.26, zoom=1.6, seed=9, light=(-0.55, 0.9, 0.36))
    cover(top, (0, 382, 0), scale=1.28, skirt=0.62)
    paint(top)
    s = Stage(canvas, (392, 770), 0.4, zoom=1.6, seed=45, wobble=0.7)
    rhizome(
        s,
        rhizome_skin(s),
        scar_skin(s),
        [(70, 24, 104), (126, 27, 84), (196, 25, 98), (262, 27, 70)],
        5,
        29,
        roots=9,
        seed=31,
    )
    cup(s, (214, 0, -16), 46, 42, PORCELAIN, (222, 146, 58), seed=6)
    paint(s, Shadow())


def pucheng_yi_mi_jiu(canvas: Canvas) -> None:
    """Job's-tears wine in a slim bottle before a culm with its beads, a bowl of the hulled seed."""
    wine = Liquid(262, (240, 222, 158), (206, 178, 104), (240, 226, 176), load=0.8)

    def culm(stage: Stage, warp: Warp) -> None:
        stalk, beads = stem_skin(stage, GREEN_STEM), bead_skin(stage)
        leaves = parallel_skin(stage, GRASS, veins=8)
        along = curve([(70, 4, -90), (96, 130, -100), (92, 240, -110), (66, 330, -120), (24, 408, -120)])
        stage.patch(warp(tube(along(np.linspace(0, 1, 40)), (5, 4.4, 3.8, 3, 2))), stalk)
        blades = (
            (0.34, [(40, 50), (84, 60), (118, 20)], 12),
            (0.5, [(-44, 50), (-96, 62), (-140, 26)], 13),
            (0.64, [(48, 52), (98, 66), (132, 30)], 12),
            (0.78, [(-40, 44), (-88, 54), (-122, 20)], 11),
            (0.92, [(36, 34), (72, 44), (104, 26)], 10),
        )
        for n, (t, bends, wide) in enumerate(blades):
            foot = along(t)
            line = [foot, *(foot + np.array([x, y, 6.0 + 4 * n]) for x, y in bends)]
            stage.patch(warp(ribbon(line, wide, fold=0.25, twist=0.5 * (-1) ** n, facing=(0, 0.5, 1))), leaves)
            raceme(stage, stalk, beads, foot + np.array([0, 2, 8]), (-0.5 if n % 2 else 0.5), 4, 9.5, n, warp)
        raceme(stage, stalk, beads, along(0.99), -0.2, 4, 9.5, 12, warp)

    bottle(canvas, (306, 824), wine, outline=SLIM_BOTTLE, rise=0.2, zoom=1.52, behind=culm, seed=12)
    slip = Stage(canvas, (306, 824), 0.2, zoom=1.52, seed=13, light=(-0.55, 0.9, 0.36))
    label(
        slip,
        wrapped(SLIM_BOTTLE, (0, 0, 0), 0.12, 1.1, 96, 214),
        "薏米酒",
        ratio=118 / 67,
        size=0.42,
        top=0.4,
        chop="浦",
        chop_at=(0.5, 0.88),
        chop_size=0.22,
    )
    paint(slip)
    s = Stage(canvas, (306, 824), 0.42, zoom=1.52, seed=45, wobble=0.7)
    cup(s, (190, 0, 10), 96, 74, PORCELAIN, None, flare=0.1, seed=3)
    random, white = np.random.default_rng(2), kernel_skin(s)
    for place in dome(72, 40, 13, random) + np.array([190, 62, 10]):
        lying = turn(*random.uniform(0, 6.3, 3))
        s.patch(kernel(place, random.uniform(8, 9.6), lying), white, knots=17)
    for x, z in ((84, 74), (112, 92), (140, 84)):
        lying = turn(random.uniform(-0.9, 0.3), random.uniform(-0.4, 0.4), 0.3)
        s.patch(kernel((x, 9, z), random.uniform(8.6, 9.8), lying), white, knots=25)
    paint(s, Shadow())


def liqueur(canvas: Canvas) -> None:
    """For the kind: florets of osmanthus steeping in a jar of glass."""
    spirit = Liquid(280, (244, 186, 74), (218, 128, 48), (242, 202, 120))

    def drowned(stage: Stage, warp: Warp) -> None:
        random, gold = np.random.default_rng(16), floret_skin(stage, load=0.9)
        for n in range(170):
            angle, reach = random.uniform(0, 2 * np.pi), 120 * np.sqrt(random.uniform())
            y = 9 + abs(random.normal(0, 22)) if n < 120 else random.uniform(30, 270)
            turned: Array = turn(random.uniform(-1.2, 1.2), random.uniform(-1.2, 1.2), random.uniform(0, 3))
            place = (reach * np.sin(angle), y, reach * np.cos(angle))
            stage.patch(warp(floret(place, random.uniform(8, 11), turned, random)), gold, knots=17)

    glass(canvas, (400, 800), WIDE_JAR, liquid=spirit, inside=drowned, rise=0.26, zoom=1.72, seed=18)
    top = Stage(canvas, (400, 800), 0.26, zoom=1.72, seed=19, light=(-0.55, 0.9, 0.36))
    cover(top, (0, 382, 0), scale=1.28, skirt=0.62, tones=INDIGO_CLOTH, seed=17)
    paint(top)
    s = Stage(canvas, (400, 800), 0.4, zoom=1.72, seed=45, wobble=0.7)
    cup(s, (196, 0, 44), 54, 48, PORCELAIN, (240, 176, 72), seed=6)
    paint(s, Shadow())


SHOWN = {"shaowu-huang-jing-jiu": shaowu_huang_jing_jiu, "pucheng-yi-mi-jiu": pucheng_yi_mi_jiu}
"""Product id -> painter."""

KINDS = {"liqueur": liqueur}
"""Category id -> painter."""
