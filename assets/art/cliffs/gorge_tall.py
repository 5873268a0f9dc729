"""The gorge of the first scene on an upright sheet, 1080 x 1920 units: what is behind the drifting mist, before it, the river.

The upper left stays calm for the title, the band about 1,730 for the invitation; the front cliffs keep below row 880.
"""

from __future__ import annotations

from assets.art.cliffs.crag import Pillar, crag
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.gorge import Gorge
from assets.art.cliffs.mist import mist
from assets.art.cliffs.pigments import AIR, ROSE
from assets.art.cliffs.pine_tree import pine, pines
from assets.art.cliffs.river_water import river
from assets.art.cliffs.spit import spit
from assets.art.cliffs.waterfall import waterfall
from assets.art.still.canvas import Canvas

LEVEL = 1436.0
"""Where the river begins."""


def far(canvas: Canvas) -> None:
    """The ranges, the pale crags of the middle, the tall ones of the right."""
    far_range(canvas, 800, 230, load=0.24, wave=300, depth=260, seed=40)
    far_range(canvas, 900, 200, load=0.3, wave=210, depth=240, pigment_of=AIR * 1.05 + 0.05 * ROSE, seed=12)
    mist(canvas, 760, 1010, 0.6, seed=320, hides=True)
    pale = [
        Pillar(352, 830, 1190, 46, 21, 0.2),
        Pillar(452, 716, 1200, 66, 22, -0.3, -30),
        Pillar(560, 770, 1200, 54, 23, 0.4, -10),
        Pillar(640, 880, 1200, 44, 24, -0.2, 10),
    ]
    crag(canvas, pale, distance=0.74, size=0.44, tilt=0.13, foot=(0.1, 0.6), seed=31)
    mist(canvas, 930, 1230, 0.7, seed=321, hides=True)
    left = [
        Pillar(40, 905, 1380, 86, 45, 0.1),
        Pillar(168, 982, 1380, 58, 46, 0.3, 10),
        Pillar(262, 1080, 1380, 42, 47, -0.2, 30),
    ]
    crag(canvas, left, distance=0.52, size=0.56, tilt=0.13, foot=(0.1, 0.55), seed=32)
    tall = [
        Pillar(752, 800, 1400, 78, 41, -0.2, 20),
        Pillar(902, 566, 1400, 112, 42, 0.25, -30),
        Pillar(1052, 690, 1400, 104, 43, -0.3, 10),
        Pillar(666, 960, 1400, 54, 44, 0.2, 40),
    ]
    form = crag(canvas, tall, distance=0.3, size=0.72, tilt=0.13, foot=(0.16, 0.6), seed=33)
    pines(form, ((876, 46, 0.3, 0, 71), (940, 34, 0.3, 0, 72), (1034, 42, -0.3, 0, 73), (746, 34, 0.3, 0, 74)))
    mist(canvas, 1090, 1420, 0.95, seed=322, hides=True)


def near(canvas: Canvas) -> None:
    """The cliffs before the drifting mist, alone: rows 880 to 1,580."""
    left = [
        Pillar(18, 985, 1520, 92, 51, 0.0, -40),
        Pillar(150, 1046, 1520, 74, 52, -0.15),
        Pillar(262, 1190, 1450, 54, 56, -0.2, -10),
        Pillar(88, 1236, 1478, 70, 54, 0.1, 80),
    ]
    form = crag(canvas, left, size=0.76, tilt=0.15, foot=(0.24, 0.52), seed=35)
    right = [
        Pillar(1010, 962, 1540, 110, 151, -0.1, 0),
        Pillar(866, 1076, 1540, 70, 153, 0.3, -50),
        Pillar(930, 1240, 1474, 66, 155, 0.1, 80),
        Pillar(1080, 1200, 1480, 70, 156, -0.2, 90),
        Pillar(772, 1262, 1442, 46, 157, -0.2, -20),
    ]
    pines(form, ((128, 66, 0.4, 0, 65), (172, 48, -0.3, 0, 64), (26, 62, 0.4, 0, 66), (84, 58, 0.5, 4, 67)))
    form = crag(canvas, right, size=0.76, tilt=0.14, foot=(0.24, 0.52), seed=36)
    pines(form, ((992, 76, -0.4, 0, 61), (1046, 56, 0.5, 0, 62), (862, 62, 0.5, 0, 63)))
    islet = [Pillar(520, 1226, 1480, 52, 161, 0.2), Pillar(596, 1300, 1426, 38, 162, -0.2, 30)]
    form = crag(canvas, islet, distance=0.12, size=0.6, foot=(0.28, 0.6), seed=38)
    pines(form, ((516, 52, -0.4, 0, 68),))
    waterfall(canvas, 1078 - 142, 1130, 1440, width=7, seed=81)


def foreground(canvas: Canvas) -> None:
    """Mist at the foot, the river with what hangs in it, its banks, a pine on a rock."""
    mist(canvas, 1290, 1520, 1.0, seed=323, hides=True)
    river(canvas, LEVEL, mirror=0.5, load=0.9, away=40, hides=True, seed=500)
    spit(canvas, 1462, 1160, 640, 18, distance=0.5, seed=401)
    pine(canvas, 930, 1456, 60, lean=-0.4, distance=0.25, seed=79)
    spit(canvas, 1484, -40, 430, 22, distance=0.35, seed=402)
    spit(canvas, 1540, 1150, 760, 34, distance=0.15, seed=403)
    pine(canvas, 1010, 1524, 96, lean=-0.5, distance=0.05, seed=80)
    crag(
        canvas,
        [
            Pillar(20, 1716, 1862, 96, 97, 0.2),
            Pillar(142, 1774, 1862, 66, 98, -0.2, 30),
            Pillar(226, 1822, 1862, 44, 99, 0.2, 50),
        ],
        size=0.62,
        foot=(-0.9, -0.5),
        seed=39,
    )
    pine(canvas, 96, 1766, 168, lean=0.5, seed=77)
    spit(canvas, 1892, -40, 470, 40, seed=406)


TALL_GORGE = Gorge(far, near, foreground)
