"""Bamboo shoots as they are dug."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.painting import paint
from assets.art.still.shoots import half, husk_skin, root_skin, shoot
from assets.art.still.surfaces import turn


def jianou_dong_sun(canvas: Canvas) -> None:
    """Winter shoots in their golden husks, plump and bent like horns; one cut in half."""
    s = Stage(canvas, (450, 690), 0.4, seed=71)
    skins = (husk_skin(s), root_skin(s))
    shoot(s, skins, (-60, 4, -130), turn(0.05, 0.6, 0.06), 560, 132, bend=0.1, husks=10, seed=3)
    shoot(s, skins, (350, 102, 30), turn(0, 0.2, 1.22), 430, 106, bend=-0.16, seed=8)
    half(s, skins[0], (-350, 60, 150), turn(-0.72, 0.1, 0) @ turn(0, 0, -1.3), 430, 106, bend=0.1, seed=4)
    paint(s, Shadow())


SHOWN = {"jianou-dong-sun": jianou_dong_sun}
"""Product id -> painter."""
