"""The mountains of Nanping that are not red: woods, falls, clouds and heaped granite."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assets.art.cliffs.crag import Pillar, crag
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import fade_down, mist
from assets.art.cliffs.pine_tree import pine
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sky, sun
from assets.art.cliffs.spit import spit
from assets.art.cliffs.stair import stair
from assets.art.cliffs.waterfall import waterfall
from assets.art.still.armature import HANGING, Stage
from assets.art.still.canvas import Canvas
from assets.art.still.gallery_bridge import gallery_bridge
from assets.art.still.house import timber_house
from assets.art.still.joinery import DARK
from assets.art.still.pagoda import pavilion, terrace
from assets.art.still.painting import paint
from assets.art.still.rock import rock
from assets.art.still.site import Plot, Site
from assets.art.still.stonework import ASHLAR
from assets.art.still.tiled_roof import hall_roof
from assets.art.still.townsfolk import person


def mangdangshan(canvas: Canvas) -> None:
    """The gorge of Mangdang: a fall between two walls, the old trail of steps up one of them to a shelter."""
    sky(canvas, 320, warm=0.5)
    far_range(canvas, 250, 110, wave=200, seed=21)
    green_hill(canvas, 520, 380, 460, 230, distance=0.5, pointed=0.5, seed=5)
    mist(canvas, 220, 330, 0.6, seed=3)
    wall = [
        Pillar(470, 170, 520, 84, 11, 0.1),
        Pillar(570, 210, 520, 60, 12, -0.2, 10),
        Pillar(386, 240, 520, 50, 13, 0.2, 20),
    ]
    crag(canvas, wall, distance=0.12, size=0.5, red=0.12, green=2.2, foot=(0.0, 0.2), seed=35)
    waterfall(canvas, 486, 196, 470, width=17, seed=8)
    green_hill(canvas, 130, 540, 660, 440, distance=0.08, pointed=0.6, seed=9, foot=(-0.05, 0.12))
    green_hill(canvas, 800, 540, 560, 400, distance=0.04, pointed=0.7, seed=15, foot=(-0.05, 0.12))
    stair(canvas, [(640, 540), (668, 490), (650, 446), (690, 396), (676, 346), (716, 300), (722, 268)], (26, 7), seed=4)
    stage = Stage(canvas, (734, 268), 0.26, seed=5, zoom=9.5, wobble=0.3)
    pavilion(Plot(Site(stage)), radius=2.8, tall=3.0, sides=4)
    paint(stage)
    grove(canvas, 800, 290, 90, 54, seed=21)
    grove(canvas, 300, 500, 130, 70, distance=0.04, seed=22)
    mist(canvas, 430, 500, 0.6, seed=6, across=(330, 620))
    river(canvas, 490, mirror=0.45, seed=7)
    spit(canvas, 512, -40, 420, 34, seed=4)
    spit(canvas, 528, 950, 540, 34, seed=5)
    framed(canvas, 2)


def zhanlushan(canvas: Canvas) -> None:
    """Where a sword was forged, the tale says: a rock cut clean in two beside a still pool, the dark peak above."""
    sky(canvas, 330, warm=0.5)
    far_range(canvas, 280, 120, wave=210, seed=30)
    green_hill(canvas, 250, 400, 520, 190, distance=0.5, pointed=0.6, seed=7)
    mist(canvas, 280, 370, 0.7, seed=3)
    green_hill(canvas, 590, 440, 600, 350, distance=0.12, pointed=0.95, seed=12)
    mist(canvas, 350, 440, 0.8, seed=4)
    grove(canvas, 150, 440, 210, 84, distance=0.1, seed=21)
    grove(canvas, 790, 446, 170, 92, distance=0.1, seed=22)
    river(canvas, 432, mirror=0.5, seed=7)
    spit(canvas, 444, -40, 330, 18, distance=0.1, seed=4)
    spit(canvas, 446, 950, 590, 18, distance=0.1, seed=5)
    spit(canvas, 548, 960, 330, 60, seed=6)
    stage = Stage(canvas, (590, 572), 0.14, seed=7, wobble=0.6, light=HANGING)
    for side, long, tall, seed in ((-1, 132, 168, 33), (1, 150, 186, 36)):
        rock(
            stage,
            (side * 0.5 * long + side * 5, -8, 0),
            (long, tall, 110),
            load=0.9,
            facets=16,
            rough=0.03,
            moss=0.5,
            seed=seed,
        )
    paint(stage)
    spit(canvas, 566, 960, 380, 22, seed=9)
    pine(canvas, 800, 540, 150, lean=0.4, seed=80)
    framed(canvas, 3)


def baoshan(canvas: Canvas) -> None:
    """The stone hall on the summit of Baoshan, above a sea of cloud out of which other peaks look."""
    sky(canvas, 400)
    sun(canvas, 690, 120, 30)
    far_range(canvas, 330, 110, wave=220, seed=12)
    mist(canvas, 270, 370, 0.8, seed=3)
    green_hill(canvas, 770, 420, 320, 120, distance=0.6, pointed=0.5, seed=5, foot=(0.1, 0.6))
    green_hill(canvas, 110, 430, 360, 150, distance=0.5, pointed=0.6, seed=6, foot=(0.1, 0.6))
    mist(canvas, 340, 470, 0.95, seed=4, wave=(150, 40))
    form = green_hill(canvas, 470, 600, 820, 290, pointed=0.0, seed=29, foot=(0.22, 0.44))
    top = form.brow(430)
    stage = Stage(canvas, (430, top + 20), 0.26, seed=5, zoom=8.4, wobble=0.4)
    plot = Plot(Site(stage))
    terrace(plot, 17, 8.0, 1.2, steps=4.0)
    hall = plot.plot((0, 1.2, -3.0))
    for bay in range(4):
        hall.pole([(-6 + 4 * bay, 0, 0), (-6 + 4 * bay, 3.8, 0)], [0.34, 0.32], ASHLAR)
    hall.box((0, 0, -2.8), (12, 3.8, 3.6), ASHLAR)
    hall.panel((-1.2, 0, -0.9), (2.4, 0, 0), (0, 2.9, 0), DARK)
    hall_roof(hall, (0, 3.8, -2.0), 15.5, 8.0, 3.4)
    paint(stage)
    grove(canvas, 272, form.brow(272) + 16, 110, 56, seed=21)
    grove(canvas, 604, form.brow(604) + 14, 120, 60, seed=22)
    pine(canvas, 318, form.brow(318) + 22, 120, lean=0.35, seed=77)
    stair(canvas, [(470, 560), (420, 510), (450, 450), (430, top + 34)], (22, 12), seed=4)
    mist(canvas, 470, 580, 0.9, seed=6, wave=(150, 40))
    fade_down(canvas, 520, 580, 7)
    framed(canvas, 4)


def donggongshan(canvas: Canvas) -> None:
    """A covered bridge over a mountain stream, a village at the foot of Mount Donggong."""
    sky(canvas, 340)
    far_range(canvas, 300, 130, wave=220, seed=40)
    green_hill(canvas, 300, 420, 620, 270, distance=0.4, pointed=0.6, seed=5)
    mist(canvas, 300, 380, 0.6, seed=3)
    green_hill(canvas, 760, 430, 520, 200, distance=0.15, pointed=0.3, seed=9)
    far = Stage(canvas, (180, 400), 0.3, seed=4, zoom=6.5, wobble=0.3)
    for number, (x, z, turned) in enumerate(((-14, 0, -0.3), (-2, 3, -0.2), (11, 0, -0.35), (4, -8, -0.2))):
        timber_house(Plot(Site(far, load=0.75)).plot((x, 0, z), turned), 9, 7, seed=4 + number)
    paint(far)
    grove(canvas, 60, 410, 110, 60, distance=0.15, seed=20)
    grove(canvas, 770, 436, 240, 96, distance=0.05, seed=21)
    mist(canvas, 390, 450, 0.6, seed=4)
    river(canvas, 446, mirror=0.5, seed=7)
    spit(canvas, 456, -40, 210, 24, distance=0.05, seed=4)
    spit(canvas, 458, 950, 690, 24, distance=0.05, seed=5)
    near = Stage(canvas, (450, 482), 0.16, seed=6, zoom=13.5, wobble=0.4)
    gallery_bridge(Plot(Site(near)).plot((0, 0, 0), -0.12), span=26, rise=5)
    paint(near)
    spit(canvas, 488, -40, 300, 30, seed=8)
    spit(canvas, 492, 950, 640, 30, seed=9)
    grove(canvas, 130, 496, 150, 96, seed=22)
    spit(canvas, 562, 950, 660, 30, seed=11)
    framed(canvas, 5)


def fugaishan(canvas: Canvas) -> None:
    """Boulders heaped one upon the other to a summit, a traveller on the path below."""
    sky(canvas, 360)
    far_range(canvas, 320, 130, wave=210, seed=12)
    green_hill(canvas, 770, 440, 480, 200, distance=0.45, pointed=0.4, seed=5)
    mist(canvas, 330, 420, 0.7, seed=3)
    green_hill(canvas, 400, 560, 860, 250, pointed=0.2, wooded=0.8, warm=0.2, seed=21, foot=(-0.02, 0.16))
    stage = Stage(canvas, (440, 500), 0.16, seed=7, zoom=1.0, wobble=0.6, light=HANGING)
    heap = (
        (-150, -10, -60, 220, 130),
        (120, -10, -50, 250, 150),
        (-30, -5, 10, 230, 130),
        (-90, 106, -50, 190, 116),
        (70, 122, -60, 200, 124),
        (-6, 212, -60, 200, 112),
        (10, 300, -60, 118, 92),
        (-210, -10, 20, 130, 76),
        (228, -10, 30, 150, 84),
        (90, -10, 60, 120, 60),
    )
    for number, (x, y, z, long, tall) in enumerate(heap):
        rock(stage, (x, y, z), (long, tall, long * 0.8), load=0.85, facets=20, rough=0.035, moss=0.4, seed=31 + number)
    paint(stage)
    stair(canvas, [(592, 528), (616, 521), (650, 512), (690, 496), (704, 470)], (22, 10), seed=4)
    walker = Stage(canvas, (624, 518), 0.2, seed=5, zoom=24, wobble=0.3)
    person(Plot(Site(walker)), seed=3)
    paint(walker)
    pine(canvas, 286, 486, 150, lean=-0.4, seed=77)
    grove(canvas, 730, 510, 130, 70, trunks=False, seed=23)
    fade_down(canvas, 496, 560, 6)
    framed(canvas, 6)


VIEWS: Mapping[str, Callable[[Canvas], None]] = {
    "place-mangdangshan": mangdangshan,
    "place-zhanlushan": zhanlushan,
    "place-baoshan": baoshan,
    "place-donggongshan": donggongshan,
    "place-fugaishan": fugaishan,
}
