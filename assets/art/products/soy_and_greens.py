"""Tofu, and the crock in which greens sour."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.board import board
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.fruit import OVAL, fruit, peel_skin
from assets.art.still.jar import jar
from assets.art.still.modelling import Tones
from assets.art.still.packets import cloth
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.rock import rock
from assets.art.still.slab import blocks, tofu_skin
from assets.art.still.surfaces import turn
from assets.art.still.tones import CELADON, LINEN

RIVER_STONE: Tones = ((184, 176, 160), (126, 120, 112), (80, 78, 78))
SOY: Tones = ((250, 222, 146), (222, 176, 92), (160, 116, 62))
CROCK = (
    *((96, 0), (104, 3), (108, 14), (142, 84), (160, 158), (158, 220), (134, 268), (112, 288)),
    *((106, 298), (112, 312), (120, 318), (112, 324), (100, 318), (98, 300), (96, 280), (0, 262)),
)
"""(radius, height) of a crock for greens, from its foot over its lip to the salt water."""


def heping_you_jiang_doufu(canvas: Canvas) -> None:
    """A cake of tofu cut on its cloth, one piece on a dish, a bowl of the sour whey it is set with, soybeans."""
    s = Stage(canvas, (456, 540), 0.52, seed=91, zoom=1.12)
    face = board(s, (-20, 0, -30), (640, 32, 390), turned=0.14, seed=6)
    cloth(s, (-70, face, -44), 500, 320, turned=0.22, tones=LINEN, folds=5, seed=3)
    skins = [tofu_skin(s, seed=90 + 5 * n) for n in range(3)]
    size, lean = (112.0, 84.0, 104.0), 0.2
    cos, sin = np.cos(lean), np.sin(lean)
    laid = []
    for x, z in ((-1, -1), (0, -1), (1, -1), (-1, 0), (0, 0), (-1, 1)):
        dx, dz = 115.5 * x + 0.8 * z, 107.5 * z - 0.8 * x
        laid.append(((-94 + dx * cos + dz * sin, face + 8, -36 - dx * sin + dz * cos), size, lean))
    laid.append(((62.0, face + 8, 92.0), size, -0.16))
    blocks(s, lambda n: skins[n % 3], laid, corner=22, rough=0.006, grain=40)
    cup(s, (230, face, -66), 84, 70, CELADON, (232, 222, 178), full=0.78, seed=5)
    random = np.random.default_rng(3)
    beans = peel_skin(s, SOY, pores=0, blush=(214, 170, 100), shine=0.976)
    for n in range(15):
        east, south = 236 + random.normal(0, 40), 80 + random.normal(0, 20)
        fruit(
            s,
            beans,
            None,
            (east, face + 10, south),
            11 * random.uniform(0.9, 1.1),
            turn(1.4, random.uniform(0, 6), 0.2),
            outline=OVAL,
            seed=n,
        )
    paint(s, Shadow())


def processed(canvas: Canvas) -> None:
    """For the kind: a crock of greens under their stone, tofu before it."""
    s = Stage(canvas, (420, 650), 0.46, seed=99, zoom=1.36)
    jar(s, (-70, 0, -70), CROCK, tones=((196, 150, 112), (144, 102, 78), (88, 64, 56)), ash=(150, 122, 66), seed=8)
    rock(s, (-70, 276, -70), (150, 84, 140), RIVER_STONE, seed=14)
    skins = [tofu_skin(s, seed=190 + 5 * n) for n in range(3)]
    size = (112.0, 84.0, 104.0)
    laid = [((40.0, 0.0, 130.0), size, 0.2), ((164.0, 0.0, 104.0), size, 0.16), ((104.0, 84.0, 112.0), size, -0.1)]
    blocks(s, lambda n: skins[n], laid, corner=22, rough=0.006, grain=40)
    paint(s, Shadow())


SHOWN = {"heping-you-jiang-doufu": heping_you_jiang_doufu}
"""Product id -> painter."""
KINDS = {"processed": processed}
"""Category id -> painter."""
