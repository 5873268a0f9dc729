"""Sugar boiled from cane."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike
from scipy.spatial import ConvexHull

from assets.art.still.armature import Stage
from assets.art.still.board import board
from assets.art.still.cane import PURPLE_CANE, cane
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.jar import cord_skin
from assets.art.still.modelling import Tones, model
from assets.art.still.paddy import rice_skin
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.slab import blocks, crumbs, slab, sugar_skin
from assets.art.still.surfaces import blade, curve, lathe, placed, tube, turn
from assets.art.still.tones import DARK_WOOD, PORCELAIN

GOLDEN: Tones = ((206, 138, 68), (160, 94, 46), (104, 58, 38))
POWDER: Tones = ((188, 124, 66), (142, 84, 44), (96, 56, 40))
OLD_CANE: Tones = ((182, 164, 96), (128, 110, 68), (76, 62, 54))
WAX: Tones = ((238, 232, 214), (206, 196, 180), (150, 138, 132))
CANE_LEAF: Tones = ((188, 200, 120), (126, 150, 80), (80, 104, 62))
SLABS = (
    ((-22, 104, 92), (112, 30, 84), (0.55, 0.5, 0.35)),
    ((84, 104, 96), (98, 28, 80), (0.3, -0.4, -0.5)),
    ((30, 112, 134), (84, 28, 60), (0.2, 0.25, 0.08)),
    ((-196, 0, 150), (126, 26, 96), (0, 0.3, 0)),
    ((-186, 26, 150), (104, 25, 80), (0, -0.2, 0.04)),
    ((214, 0, 196), (104, 26, 78), (0, 0.7, 0)),
)
"""Broken slabs of sugar: (place, size, turned about x, y and z)."""


def zhuzhong_hong_tang(canvas: Canvas) -> None:
    """Cut blocks of brown sugar stacked on a board, one broken, two joints of the cane before them."""
    s = Stage(canvas, (446, 552), 0.5, seed=71, zoom=1.14)
    face = board(s, (0, 0, 0), (660, 30, 380), turned=0.14, tones=DARK_WOOD, seed=5)
    skins = [sugar_skin(s, seed=94 + 5 * n) for n in range(4)]
    tall = 62.0
    size = (186.0, tall, 128.0)
    rows = (
        (face, ((-150, -44, 0.2), (60, -66, 0.08), (-58, 96, 0.3))),
        (face + tall - 1, ((-118, -30, 0.06), (66, -56, 0.3))),
        (face + 2 * tall - 2, ((-34, -40, -0.12),)),
    )
    laid = [((float(x), y, float(z)), size, lean) for y, row in rows for x, z, lean in row]
    blocks(s, lambda n: skins[n % 4], laid, corner=16, rough=0.012, grain=46)
    rough = sugar_skin(s, broken=True, seed=120)
    blocks(s, lambda n: rough, [((176, face, 84), (112, 58, 92), 0.7)], corner=4.6, rough=0.12, grain=44)
    crumbs(s, rough, (152, face, 132), 46, 6, count=22, size=13, stray=12)
    cane(s, [(-300, 22, 236), (-130, 22, 250), (40, 22, 252)], 22, 3, PURPLE_CANE, seed=1)
    cane(s, [(-214, 22, 296), (-20, 24, 300), (150, 22, 288)], 20, 3, PURPLE_CANE, seed=2)
    paint(s, Shadow())


def waxed(stage: Stage, skin: int, points: ArrayLike, size: float, joints: int) -> None:
    """The pale ring of wax under each of the `joints` of a cane along `points`."""
    path = curve(points)
    for n in range(joints):
        t = (n + 0.5 - 0.12) / joints
        stage.patch(tube(path(t + np.linspace(-0.035, 0.035, 3) / joints), [size * 1.035] * 3), skin, knots=21)


def tuft(stage: Stage, skin: int, at: ArrayLike, heading: float, seed: int) -> None:
    """The leaves left on the top of a cane, foot `at`, fanned about the `heading` in the plane of the table."""
    random = np.random.default_rng(seed)
    for n in range(5):
        frame = turn(y=heading + 0.26 * (n - 2)) @ turn(z=random.uniform(0.1, 0.75)) @ turn(x=-np.pi / 2)
        long = random.uniform(110, 150)
        leaf = blade(
            at, frame, long, 0.052 * long, bend=random.uniform(0.3, 0.7), fold=0.5, wave=0.05, teeth=0, seed=seed + n
        )
        stage.patch(leaf, skin, knots=31)


def songxi_bai_nian_zhe_hong_tang(canvas: Canvas) -> None:
    """A tied bundle of the slender old cane, waxed at its close joints; a bowl of golden brown sugar, slabs of it before."""
    s = Stage(canvas, (404, 560), 0.52, seed=73, zoom=1.2)
    random, bundle, size = np.random.default_rng(8), turn(0, 0.5, 0), 25.0
    lift = np.array([20, 0, -120])
    wax = s.material(lambda view: model(view, WAX, (0.6, 0.5, 0.5), edge=0.2, hard=0.4, seed=9))
    leaf = rice_skin(s, CANE_LEAF)
    sticks = ((-52, size), (0, size), (52, size), (-26, 2.72 * size), (26, 2.72 * size))
    for n, (z, y) in enumerate(sticks):
        x = random.uniform(-22, 22)
        local = [(-300 + x, y, z), (-90 + x, y + 1, z), (90 + x, y, z + 1), (270 + x, y, z)]
        points, joints = np.array(local) @ bundle.T + lift, int(random.integers(9, 12))
        cane(s, points, size * random.uniform(0.94, 1), joints, OLD_CANE if n % 2 else PURPLE_CANE, seed=3 + n)
        waxed(s, wax, points, size, joints)
        if n in (1, 3, 4):
            tuft(s, leaf, points[-1] - [8, 0, 0], 0.5, seed=20 + 7 * n)
    rope, a = cord_skin(s), np.linspace(0, 2 * np.pi, 40)
    rim = np.concatenate([np.stack([z + (size + 5) * np.cos(a), y + (size + 5) * np.sin(a)], 1) for z, y in sticks])
    hull = rim[ConvexHull(rim).vertices]
    hull = np.concatenate([hull, hull[:1]])
    for x in (-206, -195, 168, 179):
        tie = np.stack([np.full(len(hull), x), np.maximum(hull[:, 1], 3), hull[:, 0]], 1)
        s.patch(tube(tie @ bundle.T + lift, [5] * 3, ridge=0.16), rope, knots=81)
    cup(s, (30, 0, 104), 160, 104, PORCELAIN, None, flare=0.06, seed=4)
    skins = [sugar_skin(s, GOLDEN, seed=121 + 5 * n) for n in range(4)]
    powder = sugar_skin(s, POWDER, broken=True, seed=151)
    s.patch(lathe([(126, 0), (112, 3), (76, 10), (36, 20), (0, 24)], (30, 78, 104)), powder)
    crumbs(s, powder, (30, 78, 104), 118, 38, count=330, size=7, seed=6)
    for n, (place, form, lean) in enumerate(SLABS):
        s.patch(
            placed(slab(form, corner=13, rough=0.035, grain=40, seed=5 + n), place, turn(*lean)), skins[n % 4], knots=61
        )
    crumbs(s, skins[1], (-150, 0, 206), 40, 4, count=16, size=9, stray=6, seed=9)
    paint(s, Shadow())


def sugar(canvas: Canvas) -> None:
    """For the kind: three blocks of brown sugar and a cut cane against them."""
    s = Stage(canvas, (440, 600), 0.5, seed=75, zoom=1.34)
    skins = [sugar_skin(s, seed=140 + 5 * n) for n in range(3)]
    laid = [
        ((-112.0, 0.0, 0.0), (204.0, 76.0, 150.0), 0.22),
        ((110.0, 0.0, -20.0), (204.0, 76.0, 150.0), -0.1),
        ((0.0, 75.0, -10.0), (204.0, 76.0, 150.0), 0.06),
    ]
    blocks(s, lambda n: skins[n], laid, corner=16, rough=0.012, grain=50)
    cane(s, [(-262, 26, 120), (-60, 26, 140), (190, 26, 128)], 26, 3, PURPLE_CANE, seed=1)
    paint(s, Shadow())


SHOWN = {"zhuzhong-hong-tang": zhuzhong_hong_tang, "songxi-bai-nian-zhe-hong-tang": songxi_bai_nian_zhe_hong_tang}
"""Product id -> painter."""
KINDS = {"sugar": sugar}
"""Category id -> painter."""
