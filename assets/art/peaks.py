"""Cliffs, gorges and lakes on the routes, 900 x 600."""

from __future__ import annotations

from assets.art.boats import junk
from assets.art.brush import Sheet
from assets.art.figures import float_raft
from assets.art.houses import pavilion
from assets.art.mountains import BLUE, SLATE, Hill, cliff, far_range, mist
from assets.art.paper import SEAL
from assets.art.places import backdrop, river
from assets.art.trees import bank, bush


def tianyou(s: Sheet) -> None:
    """The peak of Tianyou: one great bare cliff, a stair up its edge, the stream at its foot."""
    far_range(s, 300, 110, 5, 0.26, BLUE, 4, 170)
    cliff(s, Hill(480, 40, 500, 330, 305, 0.72, steep=3.6, colour=SLATE, trees=1.4))
    stair = [(250, 440), (290, 350), (300, 270), (350, 180), (420, 96)]
    s.ink(stair, 4, 6, colour=(244, 238, 222), opaque=0.9, press=(1, 1, 0.7))
    pavilion(s, 470, 66, 26, 8)
    mist(s, 410, 30, 9, 0.7)
    river(s, 430, 4, 0.5)
    float_raft(s, 250, 520, 120, 13)


def jiuqu_raft(s: Sheet) -> None:
    """A raft on the stream of nine bends."""
    for k, (x, top, half) in enumerate(((90, 60, 130), (800, 40, 150), (640, 130, 90), (260, 150, 80))):
        cliff(s, Hill(x, top, 420, half, 200 + k * 14, 0.5 + 0.08 * k, steep=4.6, colour=SLATE))
    mist(s, 390, 36, 3, 0.7)
    river(s, 370, 9, 0.65)
    float_raft(s, 430, 480, 330, 13)


def dahongpao_jing(s: Sheet) -> None:
    """The mother bushes on their ledge in the rock."""
    cliff(s, Hill(470, 10, 590, 420, 243, 0.78, steep=6, colour=SLATE, trees=1.2))
    for k, x in enumerate((350, 420, 500, 570)):
        s.ink([(x - 50, 352), (x + 50, 350)], 12, 341 + k, colour=(128, 100, 80), tone=0.8, press=(0.4, 1, 0.4))
        bush(s, x, 340, 42, 345 + k, (92, 122, 74), 1.0)
    s.dots([(344, 318), (430, 314), (506, 316), (566, 318)], 9, 349, colour=SEAL, tone=1.0)
    mist(s, 470, 30, 350, 0.5)
    for row in range(3):
        y, wide = 500 + 30 * row, 250 + 50 * row
        wall = [(450 - wide, y + 12), (450, y + 16), (450 + wide, y + 10)]
        s.ink(wall, 6, 351 + row, colour=(150, 142, 128), tone=0.8, press=(0.2, 1, 0.2), dry=0.5)
        for k in range(15 + 2 * row):
            at = 450 - wide + 2 * wide * (k + 0.5) / (15 + 2 * row)
            bush(s, at, y + 6, 26 + 4 * row, 360 + row * 40 + k, (96, 124, 82), 0.75)


def gorge(s: Sheet, seed: int) -> None:
    """A narrow gorge with a stream in it."""
    for side, x in ((-1, 170), (1, 730)):
        for k in range(2):
            cliff(
                s,
                Hill(
                    x - side * 70 * k,
                    30 + 60 * k,
                    560,
                    190 - 40 * k,
                    seed + k * 7 + side,
                    0.5 + 0.14 * k,
                    steep=5,
                    colour=SLATE,
                ),
            )
    mist(s, 420, 40, seed, 0.7)
    river(s, 400, seed, 0.6)


def tiancheng(s: Sheet) -> None:
    """The gorge of Tiancheng."""
    gorge(s, 451)
    float_raft(s, 450, 500, 150, 457)


def yanping_lake(s: Sheet) -> None:
    """The broad lake above the dam, islands in it."""
    backdrop(s, 801, peaks=4)
    river(s, 330, 17, 0.6)
    for k, (x, y) in enumerate(((220, 420), (560, 400), (720, 480))):
        bank(s, y, x, x - 120, x + 130, 803 + k, 0.55)
    junk(s, 400, 500, 44, 807)


STOPS = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        tianyou,
        jiuqu_raft,
        dahongpao_jing,
        tiancheng,
        yanping_lake,
    )
}
"""Stop id -> painter."""
