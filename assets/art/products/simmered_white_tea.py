"""Shou mei of Zhenghe: the white tea of grown leaf that is kept in cakes and simmered."""

from __future__ import annotations

import numpy as np

from assets.art.paper import PAPER
from assets.art.still.armature import Stage
from assets.art.still.basketry import rim_skin
from assets.art.still.bottle import Liquid
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.coarse_cake import coarse_cake, leaf_skins, lying
from assets.art.still.glassware import ROUND_POT, glass
from assets.art.still.kettle import stove
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.surfaces import Warp, blade, lathe, tube, turn
from assets.art.still.teacake import paper_sheet
from assets.art.still.tones import PORCELAIN


def fittings(stage: Stage, skin: int) -> None:
    """Spout and lid of a glass pot of `ROUND_POT`."""
    spout = [(-92, 60, 0), (-128, 76, 0), (-148, 108, 0), (-162, 142, 0), (-174, 154, 0)]
    stage.patch(tube(spout, (30, 21, 14, 11, 10)), skin, fine=1.5)
    lid = [(70, 170), (71, 176), (60, 184), (30, 192), (12, 196), (7, 202), (10, 210), (16, 218), (13, 228), (0, 232)]
    stage.patch(lathe(lid), skin)


def zhenghe_shou_mei(canvas: Canvas) -> None:
    """A cake of coarse leaf, opened on its paper, a piece broken off; the tea simmers amber in a glass pot over coals."""
    back = Stage(canvas, (622, 660), 0.36, seed=5, zoom=1.24)
    stand = stove(back, (0, 0, -40), 112, 150)
    paint(back, Shadow())
    liquor = Liquid(128, (222, 138, 52), (172, 78, 32), PAPER, load=1.25)

    def sunk(stage: Stage, warp: Warp) -> None:
        random, skins = np.random.default_rng(8), leaf_skins(stage)
        for n in range(26):
            angle, reach = random.uniform(0, 2 * np.pi), 74 * np.sqrt(random.uniform())
            y = random.uniform(6, 30) if n % 4 else random.uniform(60, 104)
            long = random.uniform(46, 70)
            frame = turn(z=random.uniform(-0.5, 3.6)) @ turn(x=random.uniform(-1.4, 0.2))
            foot = (reach * np.sin(angle) - 20, y, reach * np.cos(angle))
            leaf = blade(foot, frame, long, 0.17 * long, bend=0.3, wave=0.2, teeth=0, seed=n)
            stage.patch(warp(leaf), skins[n % 3], knots=17)

    x, y = back.screen(np.array([0.0, stand, -40.0]))[:2]
    glass(
        canvas,
        (float(x), float(y)),
        ROUND_POT,
        liquid=liquor,
        inside=sunk,
        fittings=fittings,
        rise=0.36,
        zoom=1.28,
        shadow=0.0,
        seed=5,
    )
    bail = Stage(canvas, (float(x), float(y)), 0.36, seed=8, zoom=1.28)
    cane = rim_skin(bail, wraps=46, seed=4)
    sweep = np.linspace(0, np.pi, 40)
    arch = np.stack([-88 * np.cos(sweep), 148 + 150 * np.sin(sweep) ** 0.8, 0 * sweep], 1)
    bail.patch(tube(arch, (4, 6, 7.5, 7.5, 7.5, 6, 4)), cane, fine=1.5)
    paint(bail)
    s = Stage(canvas, (330, 700), 0.6, seed=3, zoom=1.16)
    paper_sheet(s, (-22, 0, -2), 346, turned=0.66)
    coarse_cake(s, (-30, 4, -18), 184, 52, bite=(0.82, 0.66), seed=7)
    coarse_cake(s, (176, 3, 138), 52, 44, leaves=60, buds=2, ragged=0.11, leaf=0.7, seed=17)
    cup(s, (372, 0, 124), 70, 56, PORCELAIN, (206, 112, 44), flare=0.1, seed=6)
    skins = leaf_skins(s, 60)
    for n, (a, z, heading, long) in enumerate(((40, 214, 0.3, 84), (-14, 236, 2.7, 70))):
        leaf = blade(
            (a, 6, z), lying(heading, 0.06, 0.2), long, 0.16 * long, fold=0.4, curl=0.3, wave=0.3, teeth=0, seed=n + 4
        )
        s.patch(leaf, skins[n + 1], knots=25)
    paint(s, Shadow())


SHOWN = {"zhenghe-shou-mei": zhenghe_shou_mei}
"""Product id -> painter."""
