"""Lanterns: paper or silk on ribs, a light in them, a tassel below."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import step
from assets.art.still.jar import cord_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.planed_wood import wood_skin
from assets.art.still.surfaces import Point, lathe, tube
from assets.art.still.tones import DARK_WOOD

PAPER_WARM: Tones = ((250, 226, 164), (228, 184, 108), (170, 120, 72))


def lantern(
    stage: Stage,
    at: Point,
    radius: float = 46,
    height: float = 84,
    *,
    tones: Tones = PAPER_WARM,
    cord: float = 90.0,
    lit: float = 0.6,
    ribs: int = 18,
    seed: int = 161,
) -> None:
    """A lantern whose middle hangs `at` from a `cord`; `lit` (0-1) is how much of its own light it has."""
    r, h = radius, height

    def paint(view: View) -> None:
        rib = np.abs((view.u * ribs) % 1 - 0.5)
        model(
            view, tones, (0.8, 0.6, 0.5), (0.5, 0.26), texture=1 + 0.1 * np.cos(2 * np.pi * rib), edge=0.3, hard=0.35,
            spare=lit * 0.7 * np.exp(-(((view.v - 0.5) / 0.26) ** 2)) * step(0.5, 0.1, np.abs(view.u - 0.5)), seed=seed,
        )  # fmt: skip
        mark(view, view.on * step(0.1, 0.02, 0.5 - rib) * 0.55, tones[2], 0.2)

    dark = tones[2]
    skin = stage.material(paint, Line((dark[0] * 0.66, dark[1] * 0.66, dark[2] * 0.66), 1.1, 0.8, gap=9, lift=0.14))
    profile = [(0.42, -0.5), (0.8, -0.36), (0.98, -0.14), (1.0, 0.06), (0.92, 0.26), (0.66, 0.44), (0.42, 0.5)]
    stage.patch(lathe([(a * r, b * h) for a, b in profile], at), skin, knots=61)
    wood = wood_skin(stage, DARK_WOOD, along=(0, 1, 0), seed=seed + 1)
    for y in (-0.53, 0.49):
        cap = [(0, y), (0.44, y), (0.46, y + 0.02), (0.44, y + 0.06), (0, y + 0.06)]
        stage.patch(lathe([(a * r, b * h) for a, b in cap], at), wood, knots=21)
    x, y, z = at
    rope = cord_skin(stage, tones if tones is not PAPER_WARM else DARK_WOOD, seed + 2)
    stage.patch(tube([(x, y + 0.54 * h, z), (x, y + 0.54 * h + cord, z)], (1.6, 1.6)), rope)
    for n in range(9):
        foot = (x + (n - 4) * 0.045 * r * 1.6, y - 0.53 * h - 0.42 * h, z + 2 - abs(n - 4) * 0.4)
        stage.patch(tube([(x, y - 0.53 * h, z), (x + (n - 4) * 0.04 * r, y - 0.7 * h, z), foot], (1.8, 1.5, 1.2)), rope)
