"""The bowls of the Jian kilns and the whisked tea of the Song."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.board import board
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.jian_ware import jian_bowl
from assets.art.still.painting import paint
from assets.art.still.surfaces import turn
from assets.art.still.tones import DARK_WOOD
from assets.art.still.tribute_cake import dragon_cake, whisk


def jian_zhan(canvas: Canvas) -> None:
    """Two bowls of black glaze: hare's fur with tea in front, oil spots behind."""
    s = Stage(canvas, (420, 670), 0.42, seed=33, zoom=1.6)
    jian_bowl(s, (130, 0, -170), 104, glaze="oil", seed=7)
    jian_bowl(s, (-60, 0, 20), 172, tea=(206, 122, 48), full=0.66, seed=4)
    paint(s, Shadow())


def beiyuan_gong_cha(canvas: Canvas) -> None:
    """The dragon cake of the Song court on its stand, a whisk, a black bowl of whisked white tea."""
    s = Stage(canvas, (420, 764), 0.34, seed=35, zoom=1.5)
    floor = board(s, (-70, 0, -96), (250, 22, 90), turned=0.0, tones=DARK_WOOD, knots=(), seed=4)
    dragon_cake(s, (-70, floor - 4, -96), 178, 34, turned=turn(-0.16, 0.1, 0))
    whisk(s, (206, 0, -40), 170, turned=turn(0, 0, -0.02))
    jian_bowl(s, (96, 0, 96), 104, froth=True, full=0.74, seed=9)
    paint(s, Shadow())


def door_tea(canvas: Canvas) -> None:
    """For the door: one hare's-fur bowl of tea."""
    s = Stage(canvas, (424, 700), 0.4, seed=37, zoom=2.06)
    jian_bowl(s, (0, 0, 0), 172, tea=(206, 122, 48), full=0.72, seed=6)
    paint(s, Shadow())


SHOWN = {"jian-zhan": jian_zhan, "beiyuan-gong-cha": beiyuan_gong_cha}
"""Product id -> painter."""

DOORS = {"door-tea": door_tea}
"""Name of the picture -> painter."""
