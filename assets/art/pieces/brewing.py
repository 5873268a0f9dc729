"""What one makes tea with, seen from above the table: a kettle, a gaiwan, its leaf dry, half open and open, its liquor by colour.

What is in the gaiwan is painted in it and cut out to one frame, so that all lies on each other as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.layer import SCALE, Piece
from assets.art.pieces.white_ware import white_gaiwan
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, blur
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf, leaf_skin, stem_skin
from assets.art.still.kettle import kettle
from assets.art.still.made_tea import ROASTED, TWISTED, Rolled, heap
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.tones import BARK

TABLE = (410, 250)
"""Units of the sheet on which the gaiwan stands."""
CORNER, POOL = (42, 36), (196, 140)
"""Units: the frame that holds the inside of the gaiwan, its upper left corner and its size."""
FINE = 0.375
"""Units of a page in a unit of the model's canvas."""
ORIGIN = (372, 438)
RADIUS, RISE, ZOOM = 98, 0.62, 2.5
"""The gaiwan's, as `assets/art/still` has them, and how high one looks down."""
BREWED = "orange"
"""The liquor that is painted; the others are dyed after it."""
KETTLE = 220
"""Units of the kettle's side."""
Within = Callable[[Stage], None] | None
LIQUORS: dict[str, Colour] = {
    "water": (222, 228, 214),
    "green": (212, 214, 148),
    "apricot": (236, 206, 140),
    "gold": (232, 190, 84),
    "orange": (220, 140, 56),
    "amber": (196, 104, 40),
    "russet": (200, 90, 38),
    "red": (172, 62, 28),
}
"""By what notes call them."""
WETTED: dict[str, tuple[Rolled, Tones]] = {
    "dark": (TWISTED, ((150, 136, 84), (104, 92, 58), (66, 54, 40))),
    "green": (ROASTED, ((176, 196, 112), (120, 150, 78), (78, 108, 60))),
}
"""Made leaf, and the tones in which it opens."""


def table(corner: tuple[int, int], size: tuple[int, int], tea: Colour | None, within: Within = None) -> Array:
    """A part of the table, `corner` and `size` in units: the gaiwan with `tea` in it, or with what `within` lays in it."""
    canvas = Canvas(round(size[0] / FINE) + 2, round(size[1] / FINE) + 2, SCALE * FINE)
    s = Stage(canvas, (ORIGIN[0] - corner[0] / FINE, ORIGIN[1] - corner[1] / FINE), RISE, seed=5, zoom=ZOOM)
    white_gaiwan(s, RADIUS, tea, (196, 17, 24))
    if within is not None:
        within(s)
    paint(s, Shadow())
    return canvas.picture()[: SCALE * size[1], : SCALE * size[0]]


def set_table() -> Array:
    """The empty gaiwan on its saucer, its lid beside it."""
    return table((0, 0), TABLE, None)


@cache
def empty() -> Array:
    """The inside of the empty gaiwan."""
    return table(CORNER, POOL, None)


def added(picture: Array) -> Array:
    """What `picture` has that the inside of the empty gaiwan has not."""
    apart = np.abs(picture[..., :3] - empty()[..., :3]).max(2)
    mask = blur(np.clip((apart - 5) / 10, 0, 1), 0.8) * picture[..., 3]
    return np.asarray(np.dstack([picture[..., :3], mask]), np.float32)


@cache
def brewed() -> Array:
    """The liquor that is painted."""
    return added(table(CORNER, POOL, LIQUORS[BREWED]))


def liquor(colour: Colour) -> Array:
    """The liquor dyed: as deep in each place as the painted one is, channel by channel."""
    picture = brewed().copy()
    for channel, (new, old) in enumerate(zip(colour, LIQUORS[BREWED], strict=True)):
        picture[..., channel] = 255 * (np.clip(picture[..., channel], 1, 255) / 255) ** (
            np.log(new / 255) / np.log(old / 255)
        )
    return picture


def dry(rolled: Rolled, s: Stage) -> None:
    """Made leaf on the gaiwan's floor."""
    heap(s, (0, 27, 0), 44, 20, rolled, count=60, stray=0, deep=0.9, scale=0.62, seed=6)


def opening(tones: Tones, long: float, count: int, curl: float, s: Stage) -> None:
    """Wet leaf, `long` units, that has opened as far as `curl` (0 open, 1 rolled) leaves it."""
    random = np.random.default_rng(9)
    skin, stalk = leaf_skin(s, tones, None, autumn=0.2, line=0.8, seed=8), stem_skin(s, BARK)
    for n in range(count):
        angle, reach = random.uniform(0, 6.28), 34 * np.sqrt(random.uniform())
        foot = (reach * np.cos(angle) - 0.4 * long * np.cos(angle + 2), 30 + 2.2 * n, 0.9 * reach * np.sin(angle))
        leaf(
            s, skin, stalk, foot, random.uniform(0, 6.28), long * random.uniform(0.8, 1.1), pitch=0.05, roll=0.2,
            broad=0.26 * (1 - 0.4 * curl), curl=curl, fold=0.3 + 0.5 * curl, bend=0.2, seed=n,
        )  # fmt: skip


def leaves(kind: str, open_by: int) -> Array:
    """The leaf in the gaiwan: 0 dry, 1 half open, 2 open; no further than the liquor reaches."""
    rolled, tones = WETTED[kind]
    if open_by == 0:
        return added(table(CORNER, POOL, None, partial(dry, rolled)))
    long, count, curl = ((44, 20, 0.8), (58, 24, 0.1))[open_by - 1]
    picture = added(table(CORNER, POOL, None, partial(opening, tones, long, count, curl)))
    picture[..., 3] *= np.clip(3 * brewed()[..., 3], 0, 1)
    return picture


def pouring_kettle() -> Array:
    """An iron kettle, level, its spout to the left."""
    canvas = Canvas(600, 600, SCALE * KETTLE / 600)
    s = Stage(canvas, (330, 520), 0.2, seed=31, zoom=1.62)
    kettle(s, (0, 0, 0), 118)
    paint(s)
    return canvas.picture()


PIECES = {
    "kettle": Piece((KETTLE, KETTLE), pouring_kettle),
    "gaiwan": Piece(TABLE, set_table),
    **{f"liquor-{name}": Piece(POOL, partial(liquor, colour)) for name, colour in LIQUORS.items()},
    **{
        f"leaf-{kind}-{open_by}": Piece(POOL, partial(leaves, kind, open_by)) for kind in WETTED for open_by in range(3)
    },
}
