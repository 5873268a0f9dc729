"""The wheel of the year: a round leaf of paper, the seasons washed round its rim, a brush's line between the months."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import MARGIN, SCALE, Layer, Piece, daylight, piece, plane, warped, waves
from assets.art.pieces.paper_slip import FINE, pulp
from assets.art.still.canvas import step

SIDE = 520
"""Of the wheel without its shadow, in units."""

HUB = 0.56
"""Where the rim begins, a share of the radius."""

INK: Colour = (62, 66, 62)
SEASONS: tuple[Colour, ...] = (
    (150, 172, 190),  # December to February, at the top: snow light on water
    (164, 190, 128),  # March to May: shoots
    (122, 178, 150),  # June to August: lotus leaves
    (222, 168, 92),  # September to November: chestnuts and rice
)


def month_dial() -> Array:
    """A wheel of `SIDE` units with its shadow: December at the top, the year running as a clock does."""
    size = SCALE * SIDE + 20
    radius = SCALE * SIDE / 2
    y, x = plane(size, size)
    right, down = x - size / 2, y - size / 2
    away = np.hypot(right, down) / radius + 0.004 * waves(size, size, 60, 60, 5, 2)
    year = (np.arctan2(right, -down) / (2 * np.pi) - 1 / 12) % 1 + 0.012 * waves(size, size, 90, 90, 9, 2)
    colour = pulp(size, size, (250, 245, 231), 61)
    rim = step(HUB - 0.012, HUB + 0.012, away)
    tide = 0.62 + 0.2 * waves(size, size, 120, 120, 15, 3) + 0.24 * step(0.82, 1.0, away)
    for number, pigment in enumerate(SEASONS):
        # A season lies round its second month: January is a twelfth past the top.
        apart = np.abs((year - number / 4 + 0.5) % 1 - 0.5)
        share = (rim * tide * step(0.19, 0.07, apart))[..., None]
        colour = colour * (1 - share * (1 - np.array(pigment, np.float32) / 250))
    line = np.zeros((size, size), np.float32)
    for at, wide in ((HUB, 3.4), (0.975, 4.6)):
        breadth = wide * (0.8 + 0.5 * waves(size, size, 260, 260, int(at * 100), 2)) / radius
        line = np.maximum(line, np.clip(1.7 - np.abs(away - at) / (breadth * 0.7), 0, 1))
    for month in range(12):
        turn = (month + 0.5) * np.pi / 6
        across = np.abs(right * np.cos(turn) + down * np.sin(turn))
        outward = (right * np.sin(turn) - down * np.cos(turn)) / radius
        between = step(HUB + 0.02, HUB + 0.05, outward) * step(0.955, 0.93, outward)
        line = np.maximum(line, 0.55 * between * step(2.6, 1.0, across))
    line *= np.clip(0.74 + 0.4 * waves(size, size, 30, 30, 21, 2), 0, 1)
    colour = colour * (1 - 0.62 * line[..., None]) + np.array(INK, np.float32) * 0.62 * line[..., None]
    mask = warped(np.asarray(step(1.0, 0.996, np.hypot(right, down) / radius), np.float32), 1.4, 46, 31)
    layer = Layer(SCALE * (SIDE + 2 * MARGIN), SCALE * (SIDE + 2 * MARGIN))
    layer.laid(piece(daylight(colour, 0.05), mask), SCALE * MARGIN - 10, SCALE * MARGIN - 10, (5, 12), 0.42)
    return layer.picture()


PIECES = {"month-dial": Piece((SIDE + 2 * MARGIN, SIDE + 2 * MARGIN), month_dial, FINE - 10)}
