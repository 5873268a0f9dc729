"""The door of the tea rooms on the home page, 420 x 420 pixels; what stands in the others is painted from models."""

from __future__ import annotations

from assets.art.brush import Sheet
from assets.art.flowers import blossom
from assets.art.leaves import branch
from assets.art.outline_shapes import oval
from assets.art.paper import INK, Colour, mix
from assets.art.teaware import teapot
from assets.art.vessels import AMBER, WOOD, cup

SIZE = (420, 420)


def lattice(s: Sheet, cx: float, cy: float, radius: float, seed: int, colour: Colour = WOOD) -> None:
    """A round window with a wooden frame and lattice, pale light behind it."""
    s.wash(oval(cx, cy, radius, radius), (226, 222, 204), seed, tone=0.7, shade=0.5, edge=1, second=(206, 214, 206))
    for at in (-0.5, 0.0, 0.5):
        reach = radius * (1 - at * at) ** 0.5
        for first, last in (
            ((cx + at * radius, cy - reach), (cx + at * radius, cy + reach)),
            ((cx - reach, cy + at * radius), (cx + reach, cy + at * radius)),
        ):
            s.ink(
                [first, last],
                radius * 0.03,
                seed + int(at * 9) + 3,
                colour=mix(colour, INK, 0.4),
                tone=0.75,
                press=(1, 1, 1),
                curved=False,
            )
    s.ink(
        oval(cx, cy, radius, radius, 0, 0, 6.33),
        radius * 0.1,
        seed + 8,
        colour=mix(colour, INK, 0.35),
        tone=1.1,
        press=(1, 0.95, 1, 1.05, 1),
    )


def door_rooms(s: Sheet) -> None:
    """A round lattice window, a plum branch, a table with a pot and a cup."""
    lattice(s, 214, 176, 140, 31)
    branch(s, [(60, 250), (140, 180), (230, 150), (330, 90)], 11, 32, (92, 74, 60))
    branch(s, [(200, 160), (240, 200), (290, 206)], 6, 33, (92, 74, 60))
    for k, (x, y) in enumerate(((140, 172), (196, 140), (250, 150), (282, 106), (322, 96), (262, 206))):
        blossom(s, x, y, 19, 5, (204, 96, 84), 34 + k * 9, broad=0.42, heart=(226, 184, 90))
    s.dry([(20, 372), (210, 366), (404, 372)], 22, 90, colour=WOOD, wet=0.95, body=1, press=(1, 1, 1))
    s.dry([(30, 386), (392, 386)], 7, 91, colour=mix(WOOD, INK, 0.5), wet=0.6, press=(1, 1, 1))
    teapot(s, 178, 316, 56, 92)
    cup(s, 304, 330, 30, 95, AMBER)


DOORS = {paint.__name__.replace("_", "-"): paint for paint in (door_rooms,)}
"""Name of the picture -> painter."""
