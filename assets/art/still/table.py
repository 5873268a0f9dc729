"""Tables, stools and stands of planed wood."""

from __future__ import annotations

from assets.art.still.armature import Stage
from assets.art.still.modelling import Tones
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.surfaces import Point, turn
from assets.art.still.tones import DARK_WOOD


def table(
    stage: Stage,
    at: Point,
    size: Point = (640, 150, 200),
    *,
    tones: Tones = DARK_WOOD,
    turned: float = 0.0,
    inset: float = 26.0,
    leg: float = 20.0,
    apron: float = 22.0,
    thick: float = 14.0,
    shine: float | None = 0.975,
    seed: int = 11,
) -> float:
    """A table, `size` (long, high, deep), its middle on the floor `at`; legs `inset` from its ends. Answers its face's height.

    A foot rail joins the legs when it is more than 80 high; `turned` is about y.
    """
    rotation = turn(0, turned, 0)
    level = wood_skin(stage, tones, along=(float(rotation[0, 0]), 0, float(rotation[2, 0])), shine=shine, seed=seed)
    upright = wood_skin(stage, tones, along=(0, 1, 0), seed=seed + 1)
    long, high, deep = size
    x, z, foot = long / 2 - inset, deep / 2 - 10, high - thick

    def part(skin: int, low: Point, top: Point) -> None:
        piece(stage, skin, low, top, at, rotation)

    part(level, (-long / 2, foot, -deep / 2), (long / 2, high, deep / 2))
    for hand in (-1, 1):
        for near in (-1, 1):
            a, b = hand * x, near * (z - leg / 2)
            part(upright, (a - leg / 2, 0, b - leg / 2), (a + leg / 2, foot, b + leg / 2))
        low = min(0.24 * high, 40.0)
        if high > 80:
            part(level, (hand * x - 5, low, leg / 2 - z), (hand * x + 5, low + 10, z - leg / 2))
    for near in (-1, 1):
        b = near * (z - leg / 2)
        part(level, (leg / 2 - x, foot - apron, b - 5), (x - leg / 2, foot, b + 5))
    return at[1] + high


def stool(
    stage: Stage,
    at: Point,
    size: Point = (120, 92, 110),
    *,
    tones: Tones = DARK_WOOD,
    turned: float = 0.0,
    seed: int = 21,
) -> float:
    """A square stool; answers the height of its seat."""
    return table(stage, at, size, tones=tones, turned=turned, inset=13, leg=13, apron=13, thick=11, seed=seed)
