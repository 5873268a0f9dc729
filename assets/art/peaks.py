"""Cliffs, gorges and lakes on the routes, 900 x 600."""

from __future__ import annotations

from assets.art.boats import junk
from assets.art.brush import Sheet
from assets.art.figures import float_raft
from assets.art.houses import pavilion
from assets.art.mountains import SLATE, Hill, cliff, mist
from assets.art.places import backdrop, river
from assets.art.trees import bank


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


def yanping_shuangjian(s: Sheet) -> None:
    """Two streams meet under the pavilion: here the Min begins."""
    backdrop(s, 811)
    river(s, 360, 19, 0.65)
    bank(s, 400, 450, 300, 600, 817, 0.6)
    pavilion(s, 450, 372, 40, 819, 2)


STOPS = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        tiancheng,
        yanping_lake,
        yanping_shuangjian,
    )
}
"""Stop id -> painter."""
