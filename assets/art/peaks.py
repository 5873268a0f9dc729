"""Cliffs, gorges and lakes on the routes, 900 x 600."""

from __future__ import annotations

from assets.art.boats import junk
from assets.art.brush import Sheet
from assets.art.places import backdrop, river
from assets.art.trees import bank


def yanping_lake(s: Sheet) -> None:
    """The broad lake above the dam, islands in it."""
    backdrop(s, 801, peaks=4)
    river(s, 330, 17, 0.6)
    for k, (x, y) in enumerate(((220, 420), (560, 400), (720, 480))):
        bank(s, y, x, x - 120, x + 130, 803 + k, 0.55)
    junk(s, 400, 500, 44, 807)


STOPS = {paint.__name__.replace("_", "-"): paint for paint in (yanping_lake,)}
"""Stop id -> painter."""
