"""Wood: a board cut from one solid block, so that face, edge and end agree; knots push the rings aside."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, block, placed, turn
from assets.art.still.tones import OLD_WOOD

Knot = tuple[float, float, float]
"""x, z and size of a knot, from the middle of the board."""


def grain(view: View, here: Array, normal: Array, thick: float, tones: Tones, knots: Sequence[Knot], seed: int) -> None:
    """Paint wood in the coordinates of the block, `here` and `normal` of shape (rows, columns, 3), x along the trunk."""
    x, y, z = here[..., 0], here[..., 1], here[..., 2]
    ring = np.hypot(y + 70 + 0.03 * x, (z + 40) * 0.9 + 9 * np.sin(x / 150))
    near = np.zeros_like(ring)
    for knot_x, knot_z, size in knots:
        away = np.hypot((x - knot_x) * 0.5, z - knot_z + 0.3 * (y - thick))
        ring = ring + size * 1.7 * np.exp(-((away / size) ** 2) / 1.6)
        near = np.maximum(near, np.exp(-((away / (0.5 * size)) ** 2)))
    ring = ring + 1.6 * fbm(x / 120, z / 34, seed + 12)
    cell = ring / 8.5
    vary = fbm(cell * 0.9, x / 600, seed + 13, 2)
    late = step(0.4, 0.97, cell % 1) * (1 - step(0.97, 1.0, cell % 1)) * np.clip(0.75 + 0.5 * vary, 0.1, 1.5)
    end = np.abs(normal[..., 0]) > 0.7
    fibre = fbm(x / 46, (z + y) / 1.6, seed + 14, 2)
    streak = np.clip(1 + 0.16 * fibre * ~end + 0.28 * vary + 0.3 * end, 0.3, 2)
    model(
        view, tones, (0.7, 0.5, 0.5), (0.56, 0.3), texture=streak, edge=0.25, bloom=0.12, grain=0.2, hard=0.6, seed=20
    )
    wear = np.clip(0.5 + 0.55 * view.noise(120, 40, 15), 0.05, 1.2)
    dark = tones[2]
    mark(view, view.on * late * wear * np.where(end, 1.9, 0.75) * 0.42, tones[1], 0.5)
    mark(view, view.on * near * 0.8, (dark[0] * 1.1, dark[1] * 0.92, dark[2] * 0.72), 0.4)
    split = step(1.9, 2.2, fbm(x / 190, ring / 3.0, seed + 16, 1)) * ~end
    mark(view, view.on * split * 1.1, (dark[0] * 0.7, dark[1] * 0.66, dark[2] * 0.64), 0.2)
    rays = step(0.93, 0.99, np.cos(np.arctan2(y + 70, z + 40) * 26 + 2 * fbm(ring / 30, 0 * ring, 3, 1)))
    check = end * rays * step(0.2, 0.8, fbm(ring / 9, z / 24, seed + 4, 2))
    mark(view, view.on * check * 0.9, (dark[0] * 0.7, dark[1] * 0.66, dark[2] * 0.64))
    wash(view, view.on * step(0.3, 1.5, view.noise(130, 50, 17)), 0.2, (128, 146, 152), edge=0.3)


def board(
    stage: Stage,
    at: Point = (0, 0, 0),
    size: Point = (800, 32, 300),
    *,
    turned: float = 0.26,
    tones: Tones = OLD_WOOD,
    knots: Sequence[Knot] = ((10, 104, 24), (-330, -90, 17), (345, 70, 15)),
    seed: int = 0,
) -> float:
    """A weathered board, `size` (long, thick, deep), its middle on the table `at`, turned by `turned` radians.

    Answers the height of its face, on which things stand.
    """
    rotation = turn(0, turned, 0)

    def worn(along: Array, side: int) -> Array:
        return 2.2 * fbm(along / 90, 0 * along, seed + 3 + side)

    def paint(view: View) -> None:
        grain(view, view.local(at, rotation), view.normal @ rotation.astype(np.float32), size[1], tones, knots, seed)

    material = stage.material(paint, Line((70, 58, 52), 1.5, 0.75, gap=9, lift=0.2))
    for side in block(size, worn):
        stage.patch(placed(side, at, rotation), material)
    return at[1] + size[1]
