"""Bamboo shoots, fresh and dried."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.basketry import tray
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.jar import cord_skin
from assets.art.still.painting import paint
from assets.art.still.shoots import dried_skin, half, husk_skin, pressed, root_skin, shoot
from assets.art.still.surfaces import tube, turn


def jianou_dong_sun(canvas: Canvas) -> None:
    """Winter shoots in their golden husks, plump and bent like horns; one cut in half."""
    s = Stage(canvas, (450, 690), 0.4, seed=71)
    skins = (husk_skin(s), root_skin(s))
    shoot(s, skins, (-60, 4, -130), turn(0.05, 0.6, 0.06), 560, 132, bend=0.1, husks=10, seed=3)
    shoot(s, skins, (350, 102, 30), turn(0, 0.2, 1.22), 430, 106, bend=-0.16, seed=8)
    half(s, skins[0], (-350, 60, 150), turn(-0.72, 0.1, 0) @ turn(0, 0, -1.3), 430, 106, bend=0.1, seed=4)
    paint(s, Shadow())


def jianou_sun_gan(canvas: Canvas) -> None:
    """Dried shoots, pressed flat and amber, fanned on a tray; a bundle of them tied before it."""
    s = Stage(canvas, (440, 520), 0.6, seed=73)
    random = np.random.default_rng(6)
    floor = tray(s, (0, 0, -110), 338, 32)
    skin = dried_skin(s)
    for n in range(14):
        row, place = divmod(n, 7)
        x = -306 + 74 * place + 22 * row + random.uniform(-12, 12)
        z = -64 + 172 * row + random.uniform(-18, 18) + (26 if place in (0, 6) else 0) * (1 - 2 * row)
        way = turn(0, 0.86 + random.uniform(-0.2, 0.2), 0) @ turn(random.uniform(-0.2, 0.2), 0, -0.02)
        long = random.uniform(280, 320)
        at = (x, floor + 12 + 5 * (n % 3) + 8 * row, z - 40)
        s.patch(pressed(at, way, long, random.uniform(62, 76), curl=random.uniform(0.04, 0.12), seed=n), skin)
    for n in range(6):
        foot = (-150 + random.uniform(-14, 14), 8 + 17 * (n // 2) + 5 * (n % 2), 356 + 46 * (n % 2) - 8 * (n // 2))
        along = turn(random.uniform(-0.15, 0.15), -0.1 + random.uniform(-0.05, 0.05), random.uniform(-0.02, 0.05))
        s.patch(pressed(foot, along, random.uniform(370, 420), random.uniform(50, 60), curl=0.03, seed=40 + n), skin)
    cord = cord_skin(s)
    for x in (0, 14, 120, 133):
        loop = [
            (x + 2 * np.sin(3 * a), 25 + 32 * np.sin(a), 378 + 76 * np.cos(a)) for a in np.linspace(0, 2 * np.pi, 30)
        ]
        s.patch(tube(loop, (4.2, 4.2, 4.2), ridge=0.16), cord)
    paint(s, Shadow())


SHOWN = {"jianou-dong-sun": jianou_dong_sun, "jianou-sun-gan": jianou_sun_gan}
"""Product id -> painter."""
