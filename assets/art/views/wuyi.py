"""The places of Mount Wuyi: its red cliffs, its stream of nine bends, what stands below them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assets.art.cliffs.bald_dome import bald_dome
from assets.art.cliffs.bamboo_raft import raft
from assets.art.cliffs.crag import Pillar, crag, danxia
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import fade_down, mist
from assets.art.cliffs.pine_tree import pine, pines
from assets.art.cliffs.river_water import river
from assets.art.cliffs.rock_carving import carving
from assets.art.cliffs.sky import sky, sun
from assets.art.cliffs.spit import spit
from assets.art.cliffs.stair import stair
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.pagoda import pavilion
from assets.art.still.painting import paint
from assets.art.still.site import Plot, Site
from assets.art.still.vignette import vignette


def wuyishan(canvas: Canvas) -> None:
    """The cliffs of Wuyi about the bend of the stream, a raft coming out of it."""
    sky(canvas, 400)
    sun(canvas, 560, 120, 30)
    far_range(canvas, 300, 130, wave=230, seed=21)
    mist(canvas, 240, 350, 0.6, seed=3)
    pale = [
        Pillar(430, 220, 460, 32, 21, 0.2),
        Pillar(500, 160, 460, 44, 22, -0.3, -20),
        Pillar(570, 240, 460, 32, 24, 0.2),
    ]
    crag(canvas, pale, distance=0.66, size=0.34, foot=(0.12, 0.6), seed=31)
    mist(canvas, 330, 440, 0.7, seed=4)
    right = [
        Pillar(800, 150, 500, 80, 41, 0.25),
        Pillar(690, 250, 500, 54, 42, -0.2, 20),
        Pillar(874, 260, 500, 50, 43, 0.1, 30),
        Pillar(744, 350, 500, 44, 44, 0.2, 60),
    ]
    form = crag(canvas, right, distance=0.28, size=0.42, foot=(0.08, 0.45), seed=33)
    pines(form, ((782, 34, 0.3, 0, 71), (822, 26, -0.3, 0, 72), (686, 24, 0.3, 0, 73)))
    left = [
        Pillar(190, 84, 520, 88, 51, -0.15),
        Pillar(306, 210, 520, 56, 52, 0.2, -30),
        Pillar(86, 230, 520, 60, 54, 0.0, 20),
        Pillar(236, 350, 520, 50, 56, 0.1, 60),
    ]
    form = crag(canvas, left, size=0.56, foot=(0.06, 0.34), seed=35)
    pines(form, ((172, 54, -0.4, 0, 61), (216, 38, 0.5, 0, 62), (300, 40, 0.5, 0, 63), (84, 40, 0.4, 0, 64)))
    mist(canvas, 390, 480, 0.95, seed=5)
    river(canvas, 446, mirror=0.5, away=16, seed=7)
    spit(canvas, 456, -40, 330, 14, distance=0.25, seed=4)
    spit(canvas, 462, 940, 560, 14, distance=0.3, seed=5)
    spit(canvas, 548, 950, 640, 34, seed=6)
    pine(canvas, 770, 530, 120, lean=-0.5, seed=80)
    raft(canvas, 440, 508, 150)
    vignette(canvas, 2)


def tianyou(canvas: Canvas) -> None:
    """The peak of Tianyou: one great bare rock, a stair up its edge to the tower among trees, the stream at its foot."""
    sky(canvas, 380)
    far_range(canvas, 330, 150, wave=230, seed=12)
    mist(canvas, 260, 370, 0.6, seed=3)
    side = [Pillar(790, 250, 500, 60, 41, 0.2), Pillar(700, 310, 500, 44, 42, -0.2, 20)]
    form = crag(canvas, side, distance=0.5, size=0.36, foot=(0.1, 0.5), seed=33)
    pines(form, ((784, 24, 0.3, 0, 71),))
    danxia(canvas, 110, 480, 210, 190, distance=0.45, seed=9, foot=(0.1, 0.5))
    form = bald_dome(canvas, 430, 500, 500, 410, lean=-0.02, seed=6)
    top = form.brow(420)
    grove(canvas, 372, form.brow(372) + 5, 70, 24, distance=0.1, trunks=False, seed=21)
    stage = Stage(canvas, (424, top + 3), 0.24, seed=5, zoom=4.6, wobble=0.3)
    pavilion(Plot(Site(stage)), radius=3.6, tall=3.4, sides=4, eaves=2)
    paint(stage)
    grove(canvas, 470, form.brow(470) + 6, 60, 22, distance=0.1, trunks=False, seed=22)
    course = [(672, 470), (640, 410), (618, 360), (600, 300), (574, 240), (546, 190), (508, 146), (456, top + 8)]
    stair(canvas, course, (9, 3.4), seed=4)
    green_hill(canvas, 690, 500, 330, 90, distance=0.12, pointed=0.1, seed=15, foot=(0.0, 0.3))
    green_hill(canvas, 150, 500, 360, 80, distance=0.12, pointed=0.1, seed=18, foot=(0.0, 0.3))
    mist(canvas, 420, 490, 0.8, seed=8)
    river(canvas, 470, mirror=0.5, away=14, seed=7)
    spit(canvas, 482, 950, 480, 16, distance=0.15, seed=5)
    spit(canvas, 560, -40, 360, 34, seed=6)
    pine(canvas, 130, 545, 130, lean=0.5, seed=77)
    raft(canvas, 520, 528, 104)
    vignette(canvas, 3)


def jiuqu_raft(canvas: Canvas) -> None:
    """A bamboo raft on the stream of nine bends, cliffs at both sides."""
    sky(canvas, 330, warm=0.7)
    far_range(canvas, 250, 110, wave=200, seed=40)
    mist(canvas, 200, 290, 0.6, seed=3)
    danxia(canvas, 470, 350, 190, 190, distance=0.62, seed=12, foot=(0.1, 0.55))
    mist(canvas, 270, 350, 0.7, seed=4)
    left = [
        Pillar(130, 40, 420, 92, 51, 0.2),
        Pillar(268, 150, 420, 58, 52, -0.2, -20),
        Pillar(50, 200, 420, 60, 53, 0.1, 60),
        Pillar(210, 290, 420, 50, 55, 0.1, 60),
    ]
    form = crag(canvas, left, distance=0.05, size=0.56, foot=(0.04, 0.3), seed=35)
    pines(form, ((120, 50, 0.4, 0, 61), (164, 36, -0.3, 0, 62), (262, 38, 0.5, 0, 63)))
    right = [
        Pillar(790, 90, 420, 84, 41, -0.2),
        Pillar(668, 210, 420, 52, 42, 0.2, 20),
        Pillar(860, 210, 420, 54, 44, 0.1, 50),
    ]
    form = crag(canvas, right, distance=0.14, size=0.5, foot=(0.04, 0.34), seed=36)
    pines(form, ((776, 44, -0.4, 0, 65), (664, 34, 0.4, 0, 66)))
    mist(canvas, 320, 390, 0.85, seed=5)
    river(canvas, 368, mirror=0.55, away=10, seed=7)
    spit(canvas, 378, -40, 380, 13, distance=0.2, seed=4)
    spit(canvas, 382, 940, 560, 13, distance=0.25, seed=5)
    raft(canvas, 420, 486, 360)
    vignette(canvas, 4)


def dahongpao_jing(canvas: Canvas) -> None:
    """The mother bushes on their ledge in the rock, the characters cut beside them, tea in the gully."""
    wall = [
        Pillar(150, -40, 640, 140, 51, 0.0, -30),
        Pillar(420, -90, 640, 190, 52, 0.1),
        Pillar(720, -60, 640, 170, 53, -0.1, -20),
        Pillar(880, 40, 640, 100, 54, 0.1, 40),
    ]
    crag(canvas, wall, size=0.9, foot=(0.1, 0.3), drawn=0.8, green=0.6, seed=35)
    carving(canvas, 640, 210, "大红袍", 52, seed=3)
    for number, (x, y, wide, tall) in enumerate(
        (
            (300, 330, 56, 46),
            (356, 322, 64, 56),
            (420, 326, 60, 50),
            (474, 334, 52, 42),
            (330, 356, 50, 34),
            (440, 358, 54, 36),
        )
    ):
        grove(canvas, x, y, wide, tall, trunks=False, warm=0.05, seed=11 + number)
    fade_down(canvas, 420, 520, 4)
    green_hill(canvas, 260, 560, 620, 120, pointed=0.0, rows=15, foot=(-1, -0.5), seed=12)
    green_hill(canvas, 700, 570, 560, 100, pointed=0.0, rows=15, foot=(-1, -0.5), seed=14)
    vignette(canvas, 5)


VIEWS: Mapping[str, Callable[[Canvas], None]] = {
    "place-wuyishan": wuyishan,
    "place-tianyou": tianyou,
    "place-jiuqu-raft": jiuqu_raft,
    "place-dahongpao-jing": dahongpao_jing,
}
