"""The tray on which tea is poured: a low box of bamboo, slats laid over it."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.surfaces import Point, turn
from assets.art.still.tones import BAMBOO


def tea_tray(
    stage: Stage,
    at: Point,
    size: Point = (440, 34, 250),
    *,
    slats: int = 11,
    turned: float = 0.0,
    tones: Tones = BAMBOO,
    seed: int = 91,
) -> float:
    """A tray, `size` (long, high, deep), its middle on the table `at`; answers the height of the slats, on which things stand."""
    rotation = turn(0, turned, 0)
    way = (float(rotation[0, 0]), 0.0, float(rotation[2, 0]))
    wood = wood_skin(stage, tones, along=way, shine=0.98, fibre=0.2, seed=seed)
    across = wood_skin(stage, tones, along=(-way[2], 0, way[0]), shine=0.98, fibre=0.2, seed=seed + 1)
    dark = stage.material(lambda view: _hollow(view, tones), None)
    long, high, deep = size
    rim, slot = 13.0, 5.0
    for near in (-1, 1):
        z = near * (deep - rim) / 2
        piece(stage, wood, (-long / 2, 4, z - rim / 2), (long / 2, high, z + rim / 2), at, rotation)
        x = near * (long - rim) / 2
        piece(stage, across, (x - rim / 2, 4, rim - deep / 2), (x + rim / 2, high, deep / 2 - rim), at, rotation)
        for end in (-1, 1):
            foot = end * (long / 2 - 36)
            piece(stage, across, (foot - 14, 0, z - 5), (foot + 14, 4, z + 5), at, rotation)
    piece(stage, dark, (rim - long / 2, 4, rim - deep / 2), (long / 2 - rim, high - 12, deep / 2 - rim), at, rotation)
    inner = deep - 2 * rim
    pitch = (inner - slot) / slats
    for n in range(slats):
        z = -inner / 2 + slot + n * pitch
        piece(stage, wood, (rim - long / 2, high - 11, z), (long / 2 - rim, high - 3, z + pitch - slot), at, rotation)
    return at[1] + high - 3


def _hollow(view: View, tones: Tones) -> None:
    dark = tones[2]
    mark(view, view.on * 1.25, (dark[0] * 0.55, dark[1] * 0.52, dark[2] * 0.5))
