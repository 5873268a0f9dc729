"""Figures in the landscape: the bamboo raft with its boatman."""

from __future__ import annotations

from assets.art.brush import Array, clear, curve, dab, line, oval

BAMBOO = (142, 132, 96)
COAT = (52, 62, 64)


def raft() -> Array:
    """A bamboo raft seen from the side, a boatman leaning on his pole, 320 x 200 pixels."""
    picture = clear(200, 320)
    for at in range(3):
        y = 160 + at * 6
        line(picture, [(18, y - 12), (60, y), (160, y + 3), (262, y), (304, y - 14)], [6, 8, 8, 8, 5], BAMBOO, 3 + at)
    line(picture, [(214, 36), (196, 110), (178, 190)], [3, 4, 3], (96, 88, 62), 9)
    dab(
        picture,
        curve([(176, 158), (172, 112), (186, 84), (204, 92), (208, 120), (204, 158)], 8, True),
        COAT,
        11,
        0.95,
        0.4,
    )
    line(picture, [(190, 98), (204, 108), (207, 84)], [10, 8, 6], COAT, 12)
    dab(picture, oval(190, 72, 10, 11), (176, 140, 112), 13, 0.9, 0.4, rough=0.6)
    dab(picture, [(164, 70), (190, 50), (216, 70)], (150, 128, 84), 14, 0.95, 0.5, rough=1.0)
    for x, wide in ((70, 20), (120, 24)):
        dab(
            picture,
            curve([(x - wide, 158), (x - wide * 0.8, 126), (x + wide * 0.7, 128), (x + wide, 158)], 8),
            (118, 92, 62),
            int(x),
            0.9,
            0.5,
        )
    for at in range(3):
        line(
            picture,
            [(30 + at * 90, 186 + at), (70 + at * 90, 184), (120 + at * 80, 188)],
            [2, 4, 2],
            (134, 169, 172),
            20 + at,
            0.5,
        )
    return picture
