"""The mountains on the routes, 900 x 600, each with what its name or its story is about."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.mountains import BLUE, PINE, SLATE, Hill, far_range, hill, mist
from assets.art.outline_shapes import smooth
from assets.art.paper import INK, Colour, mix
from assets.art.trees import bamboo, bush, pine

WOODED: Colour = (96, 120, 96)


def kuangshan(s: Sheet) -> None:
    """The mountain like a basket: steep sides, a broad wooded rim; forest at its foot."""
    far_range(s, 280, 90, 661, 0.26, BLUE, 6, 160)
    for x, top, half, seed in ((120, 300, 190, 662), (790, 280, 190, 664)):
        hill(s, Hill(x, top, 520, half, seed, 0.4, WOODED, colour=mix(BLUE, INK, 0.2)))
    rim = [(196, 226), (300, 214), (420, 220), (540, 208), (640, 216), (704, 206)]
    body = smooth([(184, 224), (214, 330), (262, 420), (300, 480), (604, 480), (640, 420), (690, 320), (716, 206)])
    mass = np.concatenate([smooth(rim)[::-1], body])
    s.wash(mass, mix(SLATE, WOODED, 0.5), 663, second=SLATE, tone=0.62, shade=0.6, edge=3, grain=0.7, rim=0.1)
    random = np.random.default_rng(665)
    for k in range(34):
        u = (k + random.uniform(0.1, 0.9)) / 34
        left, right = 196 + 510 * u, 290 + 322 * u
        rib = [(left, 222), ((left * 2 + right) / 3 + random.normal(0, 6), 310), (right, random.uniform(380, 460))]
        s.ink(rib, random.uniform(2, 7), 670 + k, colour=SLATE, tone=0.4, press=(1, 0.7, 0.1), dry=0.6)
    for row in range(3):
        for k in range(15):
            at = 204 + 36 * k + random.uniform(-10, 10)
            bush(s, at, 222 - 12 * row + random.uniform(-6, 8), random.uniform(22, 36), 710 + row * 20 + k, tone=0.7)
    mist(s, 458, 54, 761, 1.0)
    for x, top, half, seed in ((250, 400, 250, 762), (650, 410, 260, 765)):
        hill(s, Hill(x, top, 620, half, seed, 0.55, WOODED, colour=SLATE, trees=1.4))
    for k in range(16):
        x, y = 70 + 54 * k, 480 + 30 * (k % 3)
        bush(s, x, y, random.uniform(38, 62), 770 + k, mix(PINE, (112, 140, 92), 0.4 * (k % 2)), 0.75)
    for k in range(5):
        bamboo(s, 700 + 34 * k, 560, 260 - 24 * (k % 3), 790 + k, 0.6)
    pine(s, 150, 560, 210, 799)


STOPS = {"kuangshan": kuangshan}
"""Stop id -> painter."""
