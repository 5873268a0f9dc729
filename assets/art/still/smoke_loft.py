"""A smoking house of the souchong villages, its front open: pine smoulders below, tea lies on trays in the loft above."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.basketry import tray
from assets.art.still.canvas import fbm, step
from assets.art.still.foliage import stem_skin
from assets.art.still.lighting import View
from assets.art.still.made_tea import Rolled, heap
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.pine import PINE_BARK
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.surfaces import Point, lathe, placed, tube, turn
from assets.art.still.tones import BAMBOO

FIR: Tones = ((204, 160, 114), (150, 106, 76), (92, 64, 52))
SOOT: Tones = ((150, 118, 94), (104, 78, 66), (62, 48, 46))
CEDAR: Tones = ((186, 152, 118), (132, 102, 82), (82, 64, 58))
HEARTWOOD: Tones = ((246, 214, 160), (220, 168, 112), (166, 112, 78))

LONG, DEEP, FLOOR, EAVE, RIDGE = 400.0, 200.0, 140.0, 306.0, 392.0
"""Of the house, in units: its length, its depth, the heights of the loft's floor, of the eaves and of the ridge."""


def thatch(stage: Stage, seed: int = 4) -> int:
    """The material of a roof of cedar bark: courses of long strips from ridge (v = 0) to eave, each its own brown."""

    def paint(view: View) -> None:
        course = view.v * 7 + 0.1 * fbm(view.u * 9, view.v * 2, seed, 2)
        row = np.floor(course)
        strip = view.u * 30 + 0.37 * row + 0.12 * fbm(view.u * 8, row * 3.1, seed + 1, 1)
        own = fbm(np.floor(strip) * 3.7, row * 5.3, seed + 2, 1)
        fibre = fbm(strip * 9, course * 1.3, seed + 3, 2)
        texture = np.clip(1 + 0.3 * own + 0.2 * fibre, 0.3, 2)
        model(view, CEDAR, (0.85, 0.55, 0.55), (0.5, 0.26), texture=texture, edge=0.2, grain=0.25, hard=0.7, seed=seed)
        under = step(0.72, 1.0, course % 1) * (view.v < 0.97)
        joint = step(0.09, 0.02, np.minimum(strip % 1, 1 - strip % 1))
        mark(view, view.on * under * np.clip(0.8 + 0.3 * own, 0.2, 1.3) * 0.75, CEDAR[2])
        mark(view, view.on * joint * 0.6, CEDAR[2])
        moss = step(0.6, 1.5, view.noise(60, 30, seed + 5))
        mark(view, view.on * moss * 0.5, (126, 138, 84), 0.4)

    return stage.material(paint, Line((60, 46, 42), 1.3, 0.8, gap=9, lift=0.15))


def roof(stage: Stage, at: Point, turned: Array) -> None:
    """Its two slopes, their eaves uneven, and the pole along the ridge."""
    skin = thatch(stage)
    reach, out = LONG / 2 + 44, DEEP / 2 + 38
    low = EAVE - (RIDGE - EAVE) * 38 / (DEEP / 2)
    for side in (1, -1):

        def slope(u: Array, v: Array, side: int = side) -> Array:
            ragged = 5 * fbm(u * 26, 0 * u, 9, 2) * v**6
            y = RIDGE + (low - RIDGE) * v - 7 * np.sin(np.pi * v) - ragged
            return np.stack([(u - 0.5) * 2 * reach, y, side * v * out], -1)

        stage.patch(placed(slope, at, turned), skin, knots=61, fine=1.6)
    pole = wood_skin(stage, FIR, seed=8)
    stage.patch(
        placed(tube([(-reach - 8, RIDGE + 5, 0), (0, RIDGE + 3, 0), (reach + 8, RIDGE + 5, 0)], (6, 6, 6)), at, turned),
        pole,
    )


def log(stage: Stage, skins: tuple[int, int], first: Point, last: Point, radius: float, seed: int = 1) -> None:
    """A round of pine from one end to the other; `skins` are of its bark and of its cut end."""
    a, b = np.asarray(first, float), np.asarray(last, float)
    stage.patch(tube([a, (a + b) / 2 + [0, 1.5, 0], b], (radius, 1.04 * radius, 0.97 * radius)), skins[0], fine=1.5)
    way = (b - a) / np.linalg.norm(b - a)
    side = np.cross(way, [0.1, 1.0, 0.1])
    side /= np.linalg.norm(side)
    frame = np.stack([side, way, np.cross(side, way)], 1)
    for end, face in ((b, frame), (a, frame * np.array([1, -1, -1]))):
        stage.patch(lathe([(radius, 0), (0, 0.5)], end, face), skins[1], casts=False)


def end_skin(stage: Stage, seed: int = 3) -> int:
    """The material of the cut ends of pine: rings, resin, a crack."""

    def paint(view: View) -> None:
        ring = (1 - view.v) * 6 + 0.5 * fbm(np.cos(6.283 * view.u) * 2, np.sin(6.283 * view.u) * 2, seed, 2)
        late = step(0.5, 0.95, ring % 1)
        model(view, HEARTWOOD, (0.75, 0.5, 0.5), texture=1 + 0.25 * late, edge=0.25, grain=0.2, hard=0.6, seed=seed)
        mark(view, view.on * late * 0.35, HEARTWOOD[2])

    return stage.material(paint, Line((96, 66, 50), 1.0, 0.8, gap=5, lift=0.15))


def ember_skin(stage: Stage, seed: int = 5) -> int:
    """The material of a bed of embers: black crusts, red and yellow between them."""

    def paint(view: View) -> None:
        x, z = view.place[..., 0], view.place[..., 2]
        crust = fbm(x / 12, z / 9 + view.place[..., 1] / 9, seed, 3)
        mark(view, view.on * 1.1, (250, 168, 62), 0.1)
        mark(view, view.on * step(-0.7, 0.0, crust) * 1.2, (226, 70, 34), 0.1)
        mark(view, view.on * step(-0.1, 0.5, crust) * 1.7, (60, 42, 42), 0.2)

    return stage.material(paint, Line((120, 50, 34), 0.9, 0.6, gap=6, lift=0.2))


def smoke_loft(stage: Stage, at: Point, leaf: Rolled, *, turned: float = 0.22) -> None:
    """The house, the middle of its ground `at`, its front turned by `turned`; `leaf` dries on its trays."""
    rotation, foot = turn(0, turned, 0), np.asarray(at, float)

    def there(x: float, y: float, z: float) -> Point:
        a, b, c = rotation @ np.array([x, y, z]) + foot
        return (float(a), float(b), float(c))

    across = tuple(float(c) for c in rotation @ np.array([1.0, 0, 0]))
    upright = wood_skin(stage, FIR, along=(0, 1, 0), fibre=0.3, seed=6)
    level = wood_skin(stage, FIR, along=(across[0], across[1], across[2]), fibre=0.3, seed=7)
    half, back = LONG / 2, DEEP / 2
    planks = [wood_skin(stage, SOOT, along=(0, 1, 0), fibre=0.34, seed=20 + n) for n in range(3)]
    random = np.random.default_rng(4)
    x = -half
    while x < half - 5:
        wide = min(random.uniform(26, 38), half - x)
        piece(
            stage,
            planks[int(random.integers(0, 3))],
            (x, 0, -back - 6),
            (x + wide - 1.2, EAVE - 4, -back),
            at,
            rotation,
        )
        x += wide
    for n in range(5):
        z = -back + n * DEEP / 5 + 2
        piece(stage, planks[n % 3], (half - 4, 0, z), (half + 2, EAVE - 14, z + DEEP / 5 - 1.4), at, rotation)
    for px, pz in ((-half, -back), (half, -back), (-half, back), (half, back)):
        piece(stage, upright, (px - 8, 0, pz - 8), (px + 8, EAVE - 20, pz + 8), at, rotation)
    for y, z in ((FLOOR - 16, back), (FLOOR - 16, -back), (EAVE - 34, back), (EAVE - 34, -back)):
        piece(stage, level, (-half - 16, y, z - 7), (half + 16, y + 15, z + 7), at, rotation)
    pole = wood_skin(stage, BAMBOO, along=(0, 0, 1), fibre=0.2, seed=9)
    for n in range(25):
        px = -half + 14 + n * (LONG - 28) / 24
        stage.patch(
            tube([there(px, FLOOR + 2, -back + 4), there(px, FLOOR + 3, 0), there(px, FLOOR + 2, back + 4)], (4,) * 3),
            pole,
        )
    for n, (px, pz) in enumerate(((-112, 20), (18, -12), (128, 24))):
        rests = there(px, FLOOR + 6, pz)
        floor = tray(stage, rests, 64 - 3 * (n % 2), 13, seed=9 + n)
        heap(stage, (rests[0], floor, rests[2]), 48, 22, leaf, count=100, stray=0, deep=0.9, scale=0.5, seed=30 + n)
    bark, ends = stem_skin(stage, PINE_BARK, 1.2, seed=5), end_skin(stage)
    bed = [(50, 0), (40, 8), (20, 13), (0, 14)]
    stage.patch(lathe(bed, there(-44, 4, 44)), ember_skin(stage), casts=False)
    for n, (a, b, c, d, e, f) in enumerate(
        ((-128, 11, -6, 60, 12, -14), (-120, 11, 62, -4, 14, 22), (66, 12, 40, -34, 28, 14), (-96, 32, 30, 34, 31, 8))
    ):
        log(stage, (bark, ends), there(a, b, c), there(d, e, f), 11.5 - n % 2, seed=n)
    for n, (px, y, pz) in enumerate(((92, 12, 52), (118, 13, 60), (145, 12, 50), (105, 34, 54), (132, 35, 58))):
        log(stage, (bark, ends), there(px + 2 * n - 4, y, -46), there(px, y, pz), 12.5 - n % 3, seed=n + 7)
    for side in (0, 34):
        stage.patch(
            tube([there(-half + 32 + side, 2, back + 66), there(-half + 38 + side, FLOOR + 44, back + 12)], (4.2, 3.8)),
            upright,
        )
    for n in range(6):
        t = 0.1 + 0.15 * n
        y, z, shift = 2 + t * (FLOOR + 42), back + 66 - 54 * t, 32 + 6 * t
        stage.patch(tube([there(-half + shift - 5, y, z), there(-half + shift + 39, y, z)], (3.2, 3.2)), level)
    roof(stage, at, rotation)
