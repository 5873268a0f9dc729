"""Carp of the paddies, salted and dried."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.dried_fish import CURES, flank_skin, hung_open, hung_whole, open_skin, stiff_fin_skin
from assets.art.still.jar import cord_skin
from assets.art.still.modelling import Tones
from assets.art.still.paddy import rice_skin
from assets.art.still.painting import paint
from assets.art.still.surfaces import tube
from assets.art.still.vat import bamboo_skin

CUT_STRAW: Tones = ((238, 214, 148), (206, 172, 104), (146, 118, 78))


def pole(
    stage: Stage, skin: int, foot: tuple[float, float, float], end: tuple[float, float, float], size: float
) -> None:
    """A bamboo pole from `foot` to `end`, its nodes a little thicker than `size`."""
    first, last = np.array(foot), np.array(end)
    count = max(3, int(np.linalg.norm(last - first) / 110))
    at = [0.0]
    sizes = [size]
    for n in range(count):
        at += [(n + 0.5) / count - 0.012, (n + 0.5) / count, (n + 0.5) / count + 0.012]
        sizes += [0.98 * size, 1.16 * size, 0.98 * size]
    at, sizes = [*at, 1.0], [*sizes, 0.94 * size]
    even = np.linspace(0, 1, 160)
    stage.patch(
        tube([first + (last - first) * t for t in (0, 0.5, 1)], list(np.interp(even, at, sizes))), skin, knots=121
    )


def stubble(stage: Stage, straw: int, at: tuple[float, float], high: float, seed: int) -> None:
    """What the sickle left of a hill of rice: a tuft of cut stems at (x, z)."""
    random = np.random.default_rng(seed)
    for _ in range(22):
        a, reach = random.uniform(0, 2 * np.pi), 15 * np.sqrt(random.uniform())
        foot = np.array([at[0] + reach * np.cos(a), 0, at[1] + reach * np.sin(a)])
        tip = foot + high * random.uniform(0.6, 1.15) * np.array(
            [0.026 * reach * np.cos(a) + random.normal(0, 0.12), 1, 0.02 * reach * np.sin(a)]
        )
        stage.patch(tube([foot, (foot + tip) / 2, tip], (2.6, 2.4, 2.2)), straw, knots=11)


def fengxi_yu_gan(canvas: Canvas) -> None:
    """Carp, whole and laid open, hang by straw from a bamboo pole to dry, over the stubble of the field they swam in."""
    s = Stage(canvas, (438, 800), 0.26, seed=31, zoom=0.97)
    bar, straw = 690.0, rice_skin(s, CUT_STRAW)
    bamboo, rope, fins = bamboo_skin(s), cord_skin(s), stiff_fin_skin(s)
    for x in (-362, 362):
        pole(s, bamboo, (x - 66, 0, 66), (x + 22, bar + 62, -10), 12)
        pole(s, bamboo, (x + 66, 0, -66), (x - 22, bar + 62, 6), 12)
    pole(s, bamboo, (-414, bar + 8, 2), (414, bar + 20, 2), 13)
    for x in (-362, 362):
        for n in range(4):
            a = np.linspace(0, 2 * np.pi, 24)
            lean = 0.7 * (-1) ** n
            loop = [(x + 22 * np.cos(t) + 3 * n - 4, bar + 12 + 24 * np.sin(t + 0.2) * lean, 18 * np.sin(t)) for t in a]
            s.patch(tube(loop, [3.6] * 3, ridge=0.16), rope, knots=61)
    hung = (
        (-256, 368, 1, 74),
        (-146, 330, 0, 60),
        (-46, 412, -1, 96),
        (52, 346, 1, 64),
        (162, 344, 0, 86),
        (256, 356, -1, 56),
    )
    whole = 0
    for n, (x, long, hand, low) in enumerate(hung):
        at = np.array([x, bar - low, 8.0])
        if hand:
            cure = CURES[whole % len(CURES)]
            whole += 1
            hung_whole(s, (flank_skin(s, cure, 11 + n % 3, 30 + 7 * n), fins), at, long, hand, stout=1.0, seed=5 + n)
        else:
            hung_open(s, (open_skin(s, 50 + n), fins), at, long, stout=1.06 - 0.05 * (n - 1), seed=15 + n)
        for side in (-1, 1):
            line = [
                at + np.array([0, -14, 4]),
                at + np.array([3 * side, 0.5 * low, 6]),
                (x + 4 * side, bar + 14, 16),
                (x, bar + 30, 0),
            ]
            s.patch(tube(line, [2.6] * 3), straw, knots=31)
    random = np.random.default_rng(12)
    for row in range(2):
        for n in range(6):
            across = -290 + 112 * n + 40 * (row % 2) + random.uniform(-16, 16)
            back = -120 + 130 * row + random.uniform(-14, 14)
            stubble(s, straw, (across, back), random.uniform(36, 58), 60 + 10 * row + n)
    paint(s, Shadow())


SHOWN = {"fengxi-yu-gan": fengxi_yu_gan}
"""Product id -> painter."""
