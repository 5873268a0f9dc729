"""For the door of the tea rooms."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, blur, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.lighting import View
from assets.art.still.modelling import wash
from assets.art.still.painted_hills import painted_hills
from assets.art.still.painting import paint
from assets.art.still.plum import branch
from assets.art.still.porcelain import cup
from assets.art.still.round_window import frame, lattice
from assets.art.still.surfaces import Point, lathe, turn
from assets.art.still.tea_tray import tea_tray
from assets.art.still.teapot import teapot
from assets.art.still.tones import PORCELAIN


def door_rooms(canvas: Canvas) -> None:
    """A pot of purple clay and a cup on a bamboo tray, a round lattice window with a plum branch behind them."""
    s = Stage(canvas, (412, 700), 0.36, seed=231, zoom=1.6)
    middle: Point = (0, 196, -116)

    def sky(view: View) -> None:
        across, down = view.local(middle)[..., 0] / 340 + 0.5, 0.5 - view.local(middle)[..., 1] / 340
        on = blur(view.on.astype("float32"), 1.0)
        wash(view, on, 0.3 + 0.3 * step(0.6, 0.0, down), (190, 208, 206), edge=0.2, bloom=0.3, seed=9)
        painted_hills(view, across, down, top=0.3, foot=0.98, water=False, load=0.55, seed=34)

    pane = lathe([(172, 0), (0, 0)], (0, 196, -126), turn(1.5708))
    s.patch(pane, s.material(sky), casts=False)
    frame(s, middle, 168, thick=17, deep=14)
    lattice(s, (0, 196, -122), 168, bars=4, size=4.6)
    old = [(-196, -10, -108), (-184, 80, -106), (-158, 150, -104), (-110, 196, -102), (-50, 222, -100)]
    old += [(20, 236, -98), (84, 282, -98), (150, 300, -98)]
    blossoms = ((0.3, 0.5), (0.42, -0.6), (0.55, 0.55), (0.68, -0.5), (0.8, 0.5), (0.89, -0.55), (0.985, 0.2))
    branch(s, old, (10, 10, 9, 7.4, 6, 4.6, 3.2, 2), flowers=blossoms, size=25, seed=5)
    spur = [(-104, 198, -102), (-92, 240, -98), (-60, 284, -96), (-44, 316, -96)]
    branch(s, spur, (5, 4.2, 3, 2), flowers=((0.5, 0.5), (0.78, -0.5), (0.98, 0.1)), size=24, seed=8)
    floor = tea_tray(s, (0, 0, 14), (420, 36, 216), slats=9)
    teapot(s, (-36, floor, 4), 98, 104, turned=0.12)
    cup(s, (148, floor, 66), 42, 40, PORCELAIN, (216, 118, 48), seed=4)
    paint(s, Shadow())


DOORS = {"door-rooms": door_rooms}
"""Name of the picture -> painter."""
