"""Greens kept in salt."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.board import board
from assets.art.still.canvas import Canvas, fbm, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.fruit import peel_skin
from assets.art.still.jar import jar
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.painting import paint
from assets.art.still.soured_cabbage import butt_skin, leaf_skin, limp, stalk_skin, trough
from assets.art.still.spice import chilli
from assets.art.still.surfaces import Point, lathe
from assets.art.still.tones import OLD_WOOD

RIVER_STONE: Tones = ((190, 184, 170), (132, 128, 120), (84, 82, 82))
CHILLI: Tones = ((226, 84, 56), (188, 46, 40), (122, 30, 36))
BROWN_GLAZE: Tones = ((186, 128, 84), (134, 84, 58), (78, 50, 44))
VAT = (
    *((150, 0), (160, 3), (168, 16), (200, 80), (216, 150), (214, 206), (206, 226), (220, 234)),
    *((226, 244), (222, 254), (208, 256), (198, 248), (196, 220), (194, 190), (0, 180)),
)
"""(radius, height) of a wide vat from its foot over its rolled lip to what is in it."""


def head(
    stage: Stage,
    skins: tuple[int, int, int],
    at: Point,
    heading: float,
    long: float,
    size: float,
    seed: int,
) -> None:
    """A soured head that lies with its butt `at`, its stalks towards `heading` (radians from the right, to the viewer).

    `long` is how far its stalks reach, `size` half a stalk's breadth.
    """
    random = np.random.default_rng(seed)
    way, aside, up = (
        np.array([np.cos(heading), 0, np.sin(heading)]),
        np.array([-np.sin(heading), 0, np.cos(heading)]),
        np.array([0, 1.0, 0]),
    )
    foot = np.asarray(at, float)
    spread = (
        (-0.34, 0.1),
        (0.34, 0.1),
        (-0.17, 0.42),
        (0.2, 0.44),
        (0.02, 0.8),
        (-0.27, 0.86),
        (0.25, 0.9),
        (-0.04, 1.24),
    )
    for n, (angle, layer) in enumerate(spread):
        angle += random.uniform(-0.03, 0.03)
        reach = long * random.uniform(0.84, 1.06)
        ahead = way * np.cos(angle) + aside * np.sin(angle)
        start = foot + aside * angle * 1.3 * size + up * (0.3 + layer * 0.75) * size + way * random.uniform(-4, 4)

        def point(t: float, rise: float, start: Array = start, ahead: Array = ahead, angle: float = angle) -> Array:
            return np.asarray(start + ahead * t + aside * angle * 0.25 * t * t / long + up * rise)

        high = 0.3 * size * (1 + layer)
        stalk = [
            point(0, 0),
            point(0.3 * reach, high),
            point(0.7 * reach, 0.8 * high),
            point(reach, -0.3 * layer * size),
        ]
        stage.patch(trough(stalk, up, size * random.uniform(0.9, 1.08), seed=seed + n), skins[0], knots=41)
        fall = [
            point(0.72 * reach, 0.9 * high + 3),
            point(reach, 0.1 * size - 0.2 * layer * size),
            point(1.32 * reach, -0.42 * layer * size),
            point(1.62 * reach, -0.56 * layer * size - 0.06 * size),
        ]
        stage.patch(limp(fall, up, 2.1 * size * random.uniform(0.9, 1.15), seed=seed + 30 + n), skins[1], knots=61)
    frame = np.stack([aside, -way, np.cross(aside, -way)], 1)
    stage.patch(
        lathe(
            [(1.25 * size, -0.3 * size), (1.2 * size, 0), (0.8 * size, 0.22 * size), (0, 0.26 * size)],
            foot + up * 0.9 * size + way * 0.2 * size,
            frame,
        ),
        skins[2],
        knots=25,
    )


def stone_skin(stage: Stage, seed: int = 60) -> int:
    """The material of stones that a river rolled: smooth, speckled, a pale vein or two."""

    def paint(view: View) -> None:
        x, y, z = np.moveaxis(view.place, -1, 0)
        cloud = fbm(x / 40 + y / 60, z / 40 - y / 50, seed, 3)
        model(
            view,
            RIVER_STONE,
            (0.75, 0.55, 0.55),
            (0.6, 0.32),
            texture=np.clip(1 + 0.16 * cloud, 0.3, 2),
            edge=0.25,
            grain=0.2,
            bloom=0.1,
            hard=0.35,
            seed=seed,
        )
        mark(view, view.on * step(1.1, 1.7, fbm(x / 5 + z / 9, y / 5 + z / 6, seed + 1, 2)) * 0.5, RIVER_STONE[2])
        vein = step(0.07, 0.02, np.abs(fbm(x / 80 + y / 60, z / 70, seed + 2, 2) - 0.4))
        view.density *= 1 - (0.4 * view.on * vein)[..., None]
        wash(view, view.on * step(0.3, 1.4, view.noise(40, 26, seed)), 0.25, (116, 128, 136), edge=0.2, seed=seed)

    return stage.material(paint, Line((62, 60, 62), 1.35, 0.85, gap=7, lift=0.14))


def pebble(stage: Stage, skin: int, at: Point, half: Point, seed: int) -> None:
    """A rolled stone whose lowest point is `at`, of `half` measures (long, tall, deep)."""

    def surface(u: Array, v: Array) -> Array:
        around, high = 2 * np.pi * u, np.pi * (v - 0.5)
        x, y, z = -np.sin(around) * np.cos(high), np.sin(high) + 0 * u, -np.cos(around) * np.cos(high)
        swell = 1 + 0.09 * fbm(1.1 * x + 0.6 * z, 1.1 * y + 0.7 * z, seed, 2)
        place = np.stack([x * swell * half[0], (y * swell + 1) * half[1], z * swell * half[2]], -1)
        return np.asarray(place + np.array(at))

    stage.patch(surface, skin, knots=41)


def packed(stage: Stage, skins: tuple[int, int, int], at: Point, radius: float) -> None:
    """Greens laid in a round vat, a layer along and a layer across; `at` is the middle of the lower."""
    random, up = np.random.default_rng(6), np.array([0, 1.0, 0])
    for layer, turned in enumerate((0.5, 2.2)):
        way, aside = np.array([np.cos(turned), 0, np.sin(turned)]), np.array([-np.sin(turned), 0, np.cos(turned)])
        for n in range(9):
            off = radius * (n - 4) / 4.7 + random.uniform(-6, 6)
            half = np.sqrt(radius**2 - off**2) - 6
            hand = (-1) ** (n + layer)
            middle = np.array(at) + aside * off + up * (24 * layer + random.uniform(0, 10))
            path = [
                middle + way * hand * half * t + up * (10 * (1 - t * t) + 26 * max(0.0, abs(t) - 0.8))
                for t in (-0.96, -0.5, 0.0, 0.6)
            ]
            stage.patch(trough(path, up, random.uniform(24, 29), seed=40 + 20 * layer + n), skins[0], knots=33)
            sway = aside * random.uniform(-16, 16)
            leaf = [
                middle + way * hand * half * t + sway * (t - 0.1) + up * (20 + 12 * (1 - t) + 22 * max(0.0, t - 0.8))
                for t in (0.1, 0.45, 0.75, 0.97)
            ]
            stage.patch(limp(leaf, up, 46 * random.uniform(0.9, 1.1), seed=80 + 20 * layer + n), skins[1], knots=41)


def huangbiyang_suan_cai(canvas: Canvas) -> None:
    """A vat of long-stalked cabbage in layers under two river stones; a soured head lies before it on a board."""
    s = Stage(canvas, (430, 600), 0.56, seed=93, zoom=1.16)
    skins = (stalk_skin(s), leaf_skin(s), butt_skin(s))
    x, z = -100.0, -130.0
    jar(s, (x, 0, z), VAT, tones=BROWN_GLAZE, ash=(120, 96, 52), seed=5)
    packed(s, skins, (x, 186, z), 186)
    over = [(x + 14, 228, z - 96), (x + 8, 250, z - 160), (x + 2, 268, z - 208), (x - 4, 244, z - 244)]
    s.patch(limp(over, np.array([0, 1.0, 0.2]), 54, fold=0.4, seed=131), skins[1], knots=61)
    stone = stone_skin(s)
    pebble(s, stone, (x - 66, 226, z + 22), (84, 40, 66), seed=14)
    pebble(s, stone, (x + 62, 222, z - 34), (72, 34, 58), seed=21)
    face = board(s, (56, 0, 220), (640, 26, 280), turned=0.08, tones=OLD_WOOD, seed=8)
    head(s, skins, (-186, face, 226), -0.07, 240, 35, 9)
    red = peel_skin(s, CHILLI, pores=0, blush=(150, 40, 34))
    chilli(s, red, skins[1], (270, face + 9, 146), 0.5, 104, seed=3)
    chilli(s, red, skins[1], (300, face + 9, 214), 1.1, 88, seed=6)
    paint(s, Shadow())


SHOWN = {"huangbiyang-suan-cai": huangbiyang_suan_cai}
"""Product id -> painter."""
