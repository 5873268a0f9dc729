"""The gorge of the first scene on a lying sheet, 1920 x 1080 units: the title stands at the left, cliffs rise to the right.

The front cliffs keep between the rows 430 and 980; the invitation stands about row 970 in the middle.
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

LEVEL = 826.0
"""Where the river begins."""


def far(canvas: Canvas) -> None:
    """The ranges, the pale crags of the middle, the tall ones of the right."""
    far_range(canvas, 480, 150, load=0.24, wave=340, depth=220, seed=64)
    far_range(canvas, 520, 160, load=0.3, wave=230, depth=200, pigment_of=AIR * 1.05 + 0.05 * ROSE, seed=12)
    mist(canvas, 420, 620, 0.6, seed=320, hides=True)
    pale = [
        Pillar(720, 470, 760, 44, 21, 0.2),
        Pillar(826, 356, 770, 68, 22, -0.3, -30),
        Pillar(944, 410, 770, 56, 23, 0.4, -10),
        Pillar(1046, 500, 770, 46, 24, -0.2, 10),
    ]
    crag(canvas, pale, distance=0.74, size=0.44, tilt=0.13, foot=(0.1, 0.6), seed=31)
    mist(canvas, 560, 790, 0.7, seed=321, hides=True)
    tall = [
        Pillar(1330, 396, 850, 82, 41, -0.2, 20),
        Pillar(1500, 216, 850, 126, 42, 0.25, -30),
        Pillar(1676, 330, 850, 110, 43, -0.3, 10),
        Pillar(1850, 268, 850, 112, 48, 0.2, -20),
        Pillar(1240, 520, 850, 54, 44, 0.2, 40),
    ]
    form = crag(canvas, tall, distance=0.3, size=0.7, tilt=0.13, foot=(0.16, 0.6), seed=33)
    trees = ((1470, 48, 0.3, 0, 71), (1540, 36, 0.3, 0, 72), (1660, 44, -0.3, 0, 73), (1846, 42, 0.3, 0, 75))
    pines(form, (*trees, (1326, 34, 0.3, 0, 74)))
    mist(canvas, 610, 840, 0.9, seed=322, hides=True)


def near(canvas: Canvas) -> None:
    """The cliffs before the drifting mist, alone: rows 430 to 980."""
    left = [
        Pillar(36, 520, 900, 84, 51, 0.0, -40),
        Pillar(160, 590, 900, 60, 52, -0.15),
        Pillar(96, 690, 850, 56, 54, 0.1, 70),
        Pillar(244, 700, 842, 40, 56, -0.2, -10),
    ]
    form = crag(canvas, left, distance=0.08, size=0.62, tilt=0.15, foot=(0.24, 0.54), seed=35)
    pines(form, ((36, 64, 0.4, 0, 66), (152, 50, -0.3, 0, 64)))
    middle = [
        Pillar(1060, 570, 900, 64, 161, 0.2),
        Pillar(1160, 650, 860, 48, 162, -0.2, 30),
        Pillar(976, 690, 842, 40, 163, 0.1, 10),
    ]
    form = crag(canvas, middle, distance=0.05, size=0.6, foot=(0.28, 0.6), seed=38)
    pines(form, ((1054, 56, -0.4, 0, 68),))
    right = [
        Pillar(1848, 500, 930, 104, 151, -0.1, 0),
        Pillar(1690, 560, 930, 80, 153, 0.3, -50),
        Pillar(1560, 640, 868, 58, 157, -0.2, -20),
        Pillar(1764, 700, 862, 64, 155, 0.1, 80),
        Pillar(1900, 690, 862, 60, 156, -0.2, 90),
    ]
    form = crag(canvas, right, size=0.72, tilt=0.14, foot=(0.24, 0.54), seed=36)
    pines(form, ((1826, 70, -0.4, 0, 61), (1880, 52, 0.5, 0, 62), (1682, 62, 0.5, 0, 63), (1556, 44, 0.3, 0, 69)))
    waterfall(canvas, 1768, 590, 860, width=7, seed=81)


def foreground(canvas: Canvas) -> None:
    """Mist at the foot, the river with what hangs in it, its banks, a pine on a rock."""
    mist(canvas, 720, 890, 1.0, seed=323, hides=True)
    river(canvas, LEVEL, mirror=0.5, load=0.9, away=30, hides=True, seed=500)
    spit(canvas, 846, 1960, 1250, 16, distance=0.5, seed=401)
    pine(canvas, 1440, 842, 56, lean=-0.4, distance=0.25, seed=79)
    spit(canvas, 856, -40, 520, 18, distance=0.35, seed=402)
    crag(
        canvas,
        [
            Pillar(20, 938, 1036, 96, 97, 0.2),
            Pillar(142, 976, 1036, 66, 98, -0.2, 30),
            Pillar(226, 1010, 1036, 44, 99, 0.2, 50),
        ],
        size=0.6,
        foot=(-0.9, -0.5),
        seed=39,
    )
    pine(canvas, 96, 966, 150, lean=0.5, seed=77)
    spit(canvas, 1066, -40, 560, 30, seed=406)
    spit(canvas, 1058, 1960, 1420, 34, seed=403)
    pine(canvas, 1770, 1040, 130, lean=-0.5, seed=80)


WIDE_GORGE = Gorge(far, near, foreground)
