"""Forest and bamboo on the routes."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.grove import thicket
from assets.art.still.painting import paint
from assets.art.still.vignette import vignette


def shunchang(canvas: Canvas) -> None:
    """A bamboo grove by the stream, mist between the culms."""
    random = np.random.default_rng(5)
    down = canvas.down()
    for share, high, radius, foot, count, low in ((0.28, 430, 6, 430, 26, 400), (0.55, 500, 9, 480, 13, 450)):
        layer = canvas.layer()
        s = Stage(layer, (450, foot), 0.2, seed=8, wobble=0.4)
        feet = [(-440 + 880 * (k + random.uniform(0.1, 0.9)) / count, 0.0, random.uniform(-40, 40)) for k in range(count)]
        thicket(s, feet, high, radius, branches=9, start=0.45, reach=70, long=30, seed=count)
        paint(s)
        canvas.lay(layer, share * step(low + 40, low - 120, down) + 0 * layer.body)
    s = Stage(canvas, (450, 530), 0.2, seed=9, wobble=0.5)
    feet = [(float(x), 0.0, random.uniform(-30, 40)) for x in (-360, -290, -235, -150, 190, 260, 330)]
    thicket(s, feet, 640, 14, branches=12, start=0.3, reach=100, long=46, seed=3)
    paint(s)
    vignette(canvas, 5)


VIEWS = {"place-shunchang": shunchang}
"""Picture -> painter."""
