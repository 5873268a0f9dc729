"""People in the street, a metre and two thirds tall: robes, hats of bamboo, loads on a pole."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Colour
from assets.art.still.coat import coat
from assets.art.still.joinery import POST
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones
from assets.art.still.site import Finish, Measure, Plot
from assets.art.still.surfaces import lathe


def dyed(tones: Tones) -> Finish:
    """Cloth of `tones`."""

    def paint(view: View, at: Measure) -> None:
        loads = (0.9, 0.6, 0.5)
        coat(view, at, tones, loads, (0.45, 0.22), edge=0.2, hard=0.6, vary=0.04)

    return Finish(paint)


BLUE = dyed(((128, 146, 166), (82, 102, 132), (50, 62, 90)))
GREY = dyed(((176, 170, 160), (128, 124, 120), (82, 80, 82)))
OCHRE = dyed(((212, 178, 122), (164, 124, 84), (104, 78, 60)))
ROSE = dyed(((214, 138, 118), (172, 90, 80), (112, 58, 58)))
COATS = (BLUE, GREY, BLUE, OCHRE, ROSE)
SKIN_TONES: Tones = ((232, 190, 154), (196, 146, 114), (140, 98, 80))
FLESH = dyed(SKIN_TONES)
STRAW = dyed(((230, 204, 148), (190, 154, 100), (128, 100, 70)))
HAIR: Colour = (52, 48, 52)
DARK_HAIR = dyed(((84, 78, 80), (60, 54, 58), (40, 36, 40)))


def person(plot: Plot, *, hat: bool | None = None, load: bool = False, seed: int = 1) -> None:
    """Somebody standing on the plot, facing out of it; with a bamboo `hat`, with a `load` at both ends of a pole."""
    random = np.random.default_rng([seed, 85])
    coat = COATS[int(random.integers(len(COATS)))]
    k = random.uniform(0.92, 1.06)
    robe = [(0.2, 0.06), (0.27, 0.1), (0.25, 0.5), (0.2, 0.9), (0.26, 1.15), (0.25, 1.3), (0.1, 1.4), (0.0, 1.42)]
    for side in (-1, 1):
        plot.pole([(side * 0.1, 0.0, 0.05), (side * 0.1, 0.3, 0.0)], 0.09 * k, DARK_HAIR)
        plot.pole([(side * 0.26, 1.3 * k, 0), (side * 0.33, 1.0 * k, 0.08), (side * 0.22, 0.8 * k, 0.24)], 0.09, coat)
    plot.lay(lathe([(r, h * k) for r, h in robe]), coat, (1.6, 1.4), knots=15)
    head = [(0.07, 1.38), (0.08, 1.42), (0.13, 1.5), (0.14, 1.6), (0.1, 1.7), (0.0, 1.73)]
    plot.lay(lathe([(r, h * k) for r, h in head]), FLESH, (0.8, 0.3), knots=11)
    if hat if hat is not None else random.uniform() < 0.55:
        cone = [(0.0, 1.62), (0.36, 1.58), (0.33, 1.62), (0.14, 1.78), (0.0, 1.87)]
        plot.lay(lathe([(r, h * k) for r, h in cone]), STRAW, (2.0, 0.4), knots=13)
    else:
        crown = [(0.145, 1.6), (0.15, 1.66), (0.11, 1.73), (0.0, 1.76)]
        plot.lay(lathe([(r, h * k) for r, h in crown]), DARK_HAIR, (0.8, 0.2), knots=11)
    if load:
        plot.pole([(-1.0, 1.22, 0.12), (0, 1.4, 0.14), (1.0, 1.22, 0.12)], 0.035, STRAW)
        for end in (-1, 1):
            plot.pole([(end * 0.95, 0.6, 0.12), (end * 0.95, 1.22, 0.12)], 0.02, POST)
            basket = [(0.2, 0.12), (0.27, 0.3), (0.3, 0.55), (0.22, 0.6), (0.0, 0.66)]
            plot.lay(lathe(basket, (end * 0.95, 0, 0.12)), STRAW, (1.8, 0.5), knots=13)
