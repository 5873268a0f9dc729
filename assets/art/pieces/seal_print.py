"""What a stamped seal leaves bare: paper along its worn edge, to lie over a seal of plain vermilion, under its words."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.pieces.layer import Layer, Piece, dyed, piece, plane, waves
from assets.art.still.canvas import step

SIDE = 300
BARE = (248, 241, 226)


def seal_print() -> Array:
    """A square of 150 units whose edge wears away, with flecks of paper beside it."""
    y, x = plane(SIDE, SIDE)
    edge = np.minimum(np.minimum(x, SIDE - 1 - x), np.minimum(y, SIDE - 1 - y))
    worn = step(1.0, -1.5, edge - 4 - 5 * waves(SIDE, SIDE, 16, 16, 61, 3))
    grain = waves(SIDE, SIDE, 5, 5, 62, 3) + 0.9 * waves(SIDE, SIDE, 80, 80, 64, 2)
    flecks = step(0.95, 1.4, grain) * step(44, 26, edge)
    layer = Layer(SIDE, SIDE)
    layer.over(piece(dyed(BARE, SIDE, SIDE), np.maximum(worn, 0.8 * flecks)))
    return layer.picture()


PIECES = {"seal-print": Piece((150, 150), seal_print)}
