"""Chests in which tea travelled: boards nailed on battens, matting and rope, a character on the front."""

from __future__ import annotations

import numpy as np

from assets.art.paper import INK, Array
from assets.art.still.armature import Stage
from assets.art.still.jar import cord_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.surfaces import Point, placed, tube, turn
from assets.art.still.tones import HEMP
from assets.art.still.writing import written

FIR_BOARD: Tones = ((214, 174, 124), (166, 122, 84), (110, 80, 60))


def tea_chest(
    stage: Stage,
    at: Point,
    size: Point = (130, 110, 100),
    *,
    turned: float = 0.0,
    word: str = "茶",
    rope: bool = False,
    tones: Tones = FIR_BOARD,
    seed: int = 121,
) -> float:
    """A chest, `size` (long, tall, deep), standing `at`, `word` brushed on its front; answers the height of its lid."""
    rotation, (long, tall, deep) = turn(0, turned, 0), size
    plank = wood_skin(stage, tones, along=(float(rotation[0, 0]), 0, float(rotation[2, 0])), fibre=0.2, seed=seed)
    batten = wood_skin(stage, tones, along=(0, 1, 0), fibre=0.2, load=1.15, seed=seed + 1)
    count = 3
    for n in range(count):
        low, high = n * tall / count, (n + 1) * tall / count - 1.2
        piece(stage, plank, (-long / 2, low, -deep / 2), (long / 2, high, deep / 2), at, rotation)
    lid = 6.0
    piece(stage, plank, (-long / 2 - 3, tall, -deep / 2 - 3), (long / 2 + 3, tall + lid, deep / 2 + 3), at, rotation)
    for hand in (-1, 1):
        x = hand * (long / 2 - 9)
        piece(stage, batten, (x - 8, 0, deep / 2), (x + 8, tall, deep / 2 + 4), at, rotation)

    def paint(view: View) -> None:
        for n, letter in enumerate(word):
            u = view.u * len(word) - n
            inside = view.on * (u > 0) * (u < 1)
            mark(view, inside * written(u, view.v, letter, seed, weight=0.025) * 1.15, INK, 0.3)

    side = 0.62 * min(tall, (long - 36) / len(word))

    def front(u: Array, v: Array) -> Array:
        wide = side * len(word)
        return np.stack([(u - 0.5) * wide, tall / 2 + (0.5 - v) * side, 0 * u + deep / 2 + 1.2], -1)

    bare = stage.materials[plank - 1]

    def boarded(view: View) -> None:
        bare.paint(view)
        paint(view)

    stage.patch(placed(front, at, rotation), stage.material(boarded, None), casts=False)
    if rope:
        cord = cord_skin(stage, HEMP, seed + 3)
        for x in (-0.24 * long, 0.24 * long):
            z, y = deep / 2 + 6, tall + lid + 3
            path = [(x, 0, z), (x, 0.5 * tall, z + 1), (x, y - 2, z), (x + 1, y + 1, z - 5), (x, y, -z)]
            stage.patch(placed(tube(path, [3.0] * 3, ridge=0.16), at, rotation), cord)
    return at[1] + tall + lid
