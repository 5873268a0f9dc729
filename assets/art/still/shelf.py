"""A case of shelves: two sides, boards between, open in front."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.modelling import Tones
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.surfaces import Point
from assets.art.still.tones import DARK_WOOD


def shelf(
    stage: Stage,
    at: Point,
    size: Point = (300, 420, 70),
    *,
    boards: int = 4,
    posts: int = 2,
    back: bool = True,
    tones: Tones = DARK_WOOD,
    thick: float = 9.0,
    foot: float = 14.0,
    seed: int = 81,
) -> list[float]:
    """A case, `size` (long, tall, deep), the middle of its foot `at`, with `posts` uprights; answers its boards' heights."""
    level = wood_skin(stage, tones, shine=0.98, seed=seed)
    upright = wood_skin(stage, tones, along=(0, 1, 0), seed=seed + 1)
    long, tall, deep = size
    step_ = (tall - foot - thick) / (boards - 1)
    heights = [foot + n * step_ for n in range(boards)]
    if back:
        dark = wood_skin(stage, (tones[1], tones[2], tones[2]), along=(0, 1, 0), load=1.1, seed=seed + 2)
        piece(stage, dark, (-long / 2, foot, -deep / 2), (long / 2, tall, 4 - deep / 2), at)
    for y in heights:
        piece(stage, level, (-long / 2, y, -deep / 2), (long / 2, y + thick, deep / 2), at)
    for n in range(posts):
        x = (n / (posts - 1) - 0.5) * (long - thick)
        for z in (-deep / 2, deep / 2 - thick):
            piece(stage, upright, (x - thick / 2, 0, z), (x + thick / 2, tall + 6, z + thick + 0.6), at)
    return [at[1] + y + thick for y in heights]
