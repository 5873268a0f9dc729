"""The places of Mount Wuyi: its red cliffs, its stream of nine bends, what stands below them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assets.art.cliffs.bald_dome import bald_dome
from assets.art.cliffs.bamboo_raft import raft
from assets.art.cliffs.crag import Pillar, crag, danxia
from assets.art.cliffs.dry_wall import dry_wall
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
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
from assets.art.still.house import lime_house
from assets.art.still.joinery import LACQUER
from assets.art.still.pagoda import pavilion, terrace
from assets.art.still.painting import paint
from assets.art.still.site import Plot, Site
from assets.art.still.tiled_roof import hall_roof


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
        Pillar(858, 270, 500, 40, 43, 0.1, 30),
        Pillar(744, 350, 500, 44, 44, 0.2, 60),
    ]
    form = crag(canvas, right, distance=0.28, size=0.42, foot=(0.16, 0.5), seed=33)
    pines(form, ((782, 34, 0.3, 0, 71), (822, 26, -0.3, 0, 72), (686, 24, 0.3, 0, 73)))
    left = [
        Pillar(190, 104, 520, 88, 51, -0.15),
        Pillar(306, 210, 520, 56, 52, 0.2, -30),
        Pillar(86, 230, 520, 60, 54, 0.0, 20),
        Pillar(236, 350, 520, 50, 56, 0.1, 60),
    ]
    form = crag(canvas, left, size=0.56, foot=(0.16, 0.42), drawn=0.85, seed=35)
    pines(form, ((172, 54, -0.4, 0, 61), (216, 38, 0.5, 0, 62), (300, 40, 0.5, 0, 63), (84, 40, 0.4, 0, 64)))
    mist(canvas, 390, 480, 0.95, seed=5)
    river(canvas, 446, mirror=0.5, away=16, seed=7)
    spit(canvas, 456, -40, 330, 14, distance=0.25, seed=4)
    spit(canvas, 462, 940, 560, 14, distance=0.3, seed=5)
    spit(canvas, 548, 950, 640, 34, seed=6)
    pine(canvas, 770, 530, 120, lean=-0.5, seed=80)
    raft(canvas, 440, 508, 150)
    framed(canvas, 2)


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
    framed(canvas, 3)


def jiuqu_raft(canvas: Canvas) -> None:
    """A bamboo raft on the stream of nine bends, cliffs at both sides."""
    sky(canvas, 330, warm=0.7)
    far_range(canvas, 250, 110, wave=200, seed=40)
    mist(canvas, 200, 290, 0.6, seed=3)
    danxia(canvas, 470, 350, 190, 190, distance=0.62, seed=12, foot=(0.1, 0.55))
    mist(canvas, 270, 350, 0.7, seed=4)
    left = [
        Pillar(150, 84, 420, 88, 51, 0.2),
        Pillar(268, 150, 420, 58, 52, -0.2, -20),
        Pillar(50, 200, 420, 60, 53, 0.1, 60),
        Pillar(210, 290, 420, 50, 55, 0.1, 60),
    ]
    form = crag(canvas, left, distance=0.05, size=0.56, foot=(0.14, 0.4), seed=35)
    pines(form, ((138, 46, 0.4, 0, 61), (176, 34, -0.3, 0, 62), (268, 38, 0.5, 0, 63)))
    right = [
        Pillar(770, 112, 420, 80, 41, -0.2),
        Pillar(654, 220, 420, 52, 42, 0.2, 20),
        Pillar(840, 230, 420, 50, 44, 0.1, 50),
    ]
    form = crag(canvas, right, distance=0.14, size=0.5, foot=(0.14, 0.42), seed=36)
    pines(form, ((758, 42, -0.4, 0, 65), (652, 34, 0.4, 0, 66)))
    mist(canvas, 320, 390, 0.85, seed=5)
    river(canvas, 368, mirror=0.55, away=10, seed=7)
    spit(canvas, 378, -40, 380, 13, distance=0.2, seed=4)
    spit(canvas, 382, 940, 560, 13, distance=0.25, seed=5)
    raft(canvas, 420, 486, 360)
    framed(canvas, 4)


def dahongpao_jing(canvas: Canvas) -> None:
    """The mother bushes on their ledge in the rock, the characters cut beside them, tea in the gully."""
    wall = [
        Pillar(120, -40, 660, 150, 51, 0.0, -40),
        Pillar(440, -90, 660, 230, 52, 0.1),
        Pillar(770, -60, 660, 170, 53, -0.1, -30),
        Pillar(450, -80, 660, 480, 54, 0.0, -330),
    ]
    crag(canvas, wall, size=1.0, foot=(0.1, 0.3), drawn=0.45, green=0.5, seed=35)
    carving(canvas, 734, 176, "大红袍", 66, seed=3)
    dry_wall(canvas, 262, 500, 340, 40, seed=4)
    bushes = (
        (286, 344, 54, 42),
        (328, 342, 66, 54),
        (376, 345, 60, 46),
        (420, 342, 68, 56),
        (462, 346, 56, 42),
        (490, 345, 40, 30),
    )
    for number, (x, y, wide, tall) in enumerate(bushes):
        grove(canvas, x, y, wide, tall, trunks=False, warm=0.05, seed=11 + number)
    fade_down(canvas, 430, 500, 4)
    dry_wall(canvas, -40, 430, 470, 26, seed=5)
    tea_rows(canvas, 210, 500, 520, 60, seed=12)
    dry_wall(canvas, 380, 940, 486, 28, seed=6)
    tea_rows(canvas, 700, 520, 520, 66, seed=14)
    stair(canvas, [(452, 580), (448, 530), (462, 490), (452, 450)], (34, 20), seed=2)
    framed(canvas, 5)


def tea_rows(canvas: Canvas, x: float, y: float, width: float, deep: float, *, seed: int) -> None:
    """Rows of rock tea in a bed: bush beside bush, each row lower and larger than the last."""
    rows = max(2, round(deep / 22))
    for row in range(rows):
        high = 24 + 7 * row
        grove(canvas, x, y + deep * row / rows, width * 0.9, high, trunks=False, warm=0.06, seed=seed + row)


def wuyi_palace(canvas: Canvas) -> None:
    """The old Taoist hall among camphors at the foot of the King's Peak."""
    sky(canvas, 380)
    far_range(canvas, 330, 120, wave=210, seed=30)
    mist(canvas, 260, 360, 0.6, seed=3)
    danxia(canvas, 160, 460, 220, 210, distance=0.5, seed=14, foot=(0.12, 0.5))
    king = [
        Pillar(560, 62, 500, 150, 61, -0.1),
        Pillar(430, 250, 500, 60, 62, 0.2, 30),
        Pillar(716, 210, 500, 66, 63, -0.2, 20),
        Pillar(500, 330, 500, 60, 64, 0.2, 80),
    ]
    form = crag(canvas, king, distance=0.1, size=0.62, foot=(0.06, 0.36), seed=35)
    pines(form, ((520, 48, 0.4, 0, 61), (574, 38, -0.3, 0, 62), (620, 34, 0.4, 0, 63), (430, 30, 0.4, 0, 64)))
    mist(canvas, 360, 450, 0.8, seed=5)
    grove(canvas, 180, 440, 260, 96, distance=0.2, seed=5)
    grove(canvas, 730, 446, 250, 110, distance=0.15, seed=6)
    stage = Stage(canvas, (450, 470), 0.2, seed=5, zoom=12.5, wobble=0.4)
    palace(Plot(Site(stage)))
    paint(stage)
    grove(canvas, 190, 480, 150, 90, seed=7)
    grove(canvas, 712, 484, 120, 84, seed=8)
    fade_down(canvas, 500, 570, 6)
    framed(canvas, 6)


def palace(plot: Plot) -> None:
    """A hall of five bays on a terrace, a lower wing at each side."""
    terrace(plot, 26, 3.0, 1.1, steps=5.0)
    hall = plot.plot((0, 1.1, -1.2))
    for side in (-1, 1):
        lime_house(plot.plot((side * 16.0, 0, -2.0)), 9, 7, tall=3.4, gables="", gate=False, seed=8 + side)
    for bay in range(6):
        hall.pole([(-10 + 4 * bay, 0, 0), (-10 + 4 * bay, 4.6, 0)], [0.3, 0.28], LACQUER)
    hall.panel((-10, 0, -2.6), (20, 0, 0), (0, 4.6, 0), LACQUER)
    hall_roof(hall, (0, 4.6, -2.4), 25, 9.5, 4.2)


def tiancheng(canvas: Canvas) -> None:
    """The gorge of Tiancheng: red walls on both sides of a clear stream."""
    sky(canvas, 300, warm=0.6)
    far_range(canvas, 230, 90, wave=180, seed=21)
    danxia(canvas, 470, 380, 200, 210, distance=0.68, seed=16, foot=(0.12, 0.55))
    mist(canvas, 270, 380, 0.75, seed=3)
    form = crag(
        canvas,
        [Pillar(590, 190, 430, 56, 71, 0.2), Pillar(660, 120, 430, 50, 72, -0.2)],
        distance=0.4,
        size=0.42,
        foot=(0.1, 0.5),
        seed=31,
    )
    pines(form, ((586, 26, 0.3, 0, 75), (656, 28, -0.3, 0, 76)))
    form = crag(
        canvas,
        [Pillar(330, 200, 430, 60, 73, 0.2), Pillar(264, 120, 430, 50, 74, -0.2)],
        distance=0.36,
        size=0.42,
        foot=(0.1, 0.5),
        seed=32,
    )
    pines(form, ((322, 26, 0.3, 0, 77),))
    mist(canvas, 330, 430, 0.8, seed=4)
    left = [
        Pillar(84, 110, 520, 104, 81, 0.3),
        Pillar(204, 230, 520, 58, 82, 0.2, 20),
        Pillar(120, 310, 520, 70, 83, 0.1, 70),
    ]
    form = crag(canvas, left, size=0.62, foot=(0.17, 0.4), seed=33)
    pines(form, ((110, 46, 0.4, 0, 61), (208, 36, 0.4, 0, 62)))
    right = [
        Pillar(824, 130, 520, 100, 84, -0.3),
        Pillar(706, 250, 520, 54, 85, 0.2, 20),
        Pillar(790, 330, 520, 66, 86, 0.1, 70),
    ]
    form = crag(canvas, right, distance=0.06, size=0.58, foot=(0.17, 0.42), seed=34)
    pines(form, ((800, 42, -0.4, 0, 63), (702, 34, 0.4, 0, 64)))
    mist(canvas, 400, 460, 0.6, seed=5)
    river(canvas, 436, mirror=0.6, seed=7)
    spit(canvas, 446, -40, 300, 16, seed=4)
    spit(canvas, 448, 940, 620, 16, distance=0.05, seed=5)
    spit(canvas, 540, -40, 300, 30, seed=6)
    spit(canvas, 560, 950, 690, 30, seed=8)
    framed(canvas, 7)


VIEWS: Mapping[str, Callable[[Canvas], None]] = {
    "place-wuyishan": wuyishan,
    "place-tianyou": tianyou,
    "place-jiuqu-raft": jiuqu_raft,
    "place-dahongpao-jing": dahongpao_jing,
    "place-wuyi-palace": wuyi_palace,
    "place-tiancheng": tiancheng,
}
