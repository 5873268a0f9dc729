"""Bamboo shoots of spring, pressed and dried."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import Canvas, fbm
from assets.art.still.cast_shadow import Shadow
from assets.art.still.dried_shoot import back_skin, dried, dried_skin, sheath_skin
from assets.art.still.jar import cord_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.painting import paint
from assets.art.still.shoots import root_skin
from assets.art.still.spring_shoot import spring_shoot, spring_skin
from assets.art.still.surfaces import tube, turn

SLAT: Tones = ((226, 212, 164), (184, 162, 112), (122, 102, 74))


def slat_skin(stage: Stage, seed: int = 41) -> int:
    """The material of split bamboo slats, each with its own nodes and hue."""

    def paint(view: View) -> None:
        own = view.dice(seed)
        streak = 1 + 0.12 * fbm(view.u * 6 + 9 * own, view.v * 5, seed, 3) + 0.3 * (own - 0.5)
        model(view, SLAT, (0.7, 0.5, 0.55), (0.6, 0.32), texture=streak, edge=0.2, grain=0.2, hard=0.6, seed=seed)
        node = np.abs((2.6 * view.u + 5 * own) % 1 - 0.5)
        mark(view, view.on * np.exp(-((node / 0.008) ** 2)) * 0.7, SLAT[2])

    return stage.material(paint, Line((92, 76, 54), 0.9, 0.75, gap=3, lift=0.16))


def drying_screen(stage: Stage, long: float, deep: float, count: int = 22) -> float:
    """A screen of `count` slats on the ground, tied with cords, its middle at the origin; answers the height of its face."""
    slat, rope, random = slat_skin(stage), cord_skin(stage), np.random.default_rng(3)
    size = 0.46 * deep / count
    rows = [deep * ((n + 0.5) / count - 0.5) for n in range(count)]
    for z in rows:
        left, right = (0.5 * long * random.uniform(0.975, 1.02) for _ in range(2))
        bow = random.normal(0, 0.8)
        line = [(-left, 12, z), (0, 12 + random.normal(0, 0.8), z + bow), (right, 12, z)]
        stage.patch(tube(line, [size] * 3, squash=0.5), slat)
    for x in (-0.36, -0.12, 0.12, 0.36):
        for hand in (-1, 1):
            over = [
                (x * long + hand * 2.4, 12 + hand * (0.62 * size) * (-1) ** n, z)
                for n, z in enumerate([rows[0] - 1.5 * size, *rows, rows[-1] + 1.5 * size])
            ]
            stage.patch(tube(over, [2.6] * 3, ridge=0.16), rope, knots=91)
    return 12 + 0.5 * size


def jianou_sun_gan(canvas: Canvas) -> None:
    """Halves of shoots, pressed and amber, dry on a bamboo screen; before it a spring shoot in its husk as it was dug."""
    s = Stage(canvas, (440, 440), 1.08, seed=73)
    face = drying_screen(s, 800, 600, 32)
    skins = (dried_skin(s), sheath_skin(s), back_skin(s))
    laid = (
        (-312, 176, 1.7, 410, 66, True),
        (-236, 222, 1.42, 456, 66, False),
        (-110, 204, 1.5, 470, 76, True),
        (36, 226, 1.7, 446, 70, True),
        (96, 196, 1.5, 404, 58, False),
        (226, 224, 1.42, 470, 72, True),
        (346, 186, 1.68, 420, 58, False),
    )
    for n, (x, z, heading, long, wide, opened) in enumerate(laid):
        way = turn(0.05 * (-1) ** n, heading, 0)
        rise = face + (2 if opened else 16)
        dried(s, skins, (x, rise, z), way, long, wide, curl=0.04 + 0.02 * (n % 3), opened=opened, seed=20 + n)
    husks = (spring_skin(s), root_skin(s))
    spring_shoot(s, husks, (330, 62, 322), turn(0, 0.12, 1.5) @ turn(0, 0.95, 0), 540, 62, sheaths=12, seed=5)
    paint(s, Shadow())


SHOWN = {"jianou-sun-gan": jianou_sun_gan}
"""Product id -> painter."""
