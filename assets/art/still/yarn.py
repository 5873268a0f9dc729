"""Yarn: cones and spools wound in crossing turns."""

from __future__ import annotations

import numpy as np

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.planed_wood import wood_skin
from assets.art.still.surfaces import Point, lathe
from assets.art.still.tones import BAMBOO

CARMINE: Tones = ((214, 104, 84), (168, 60, 56), (112, 38, 44))
OCHRE: Tones = ((240, 200, 112), (204, 150, 66), (144, 98, 52))
TEAL: Tones = ((128, 168, 172), (72, 118, 128), (44, 76, 88))
ECRU: Tones = ((240, 230, 204), (206, 190, 158), (154, 136, 110))


def yarn_skin(stage: Stage, tones: Tones, seed: int = 221) -> int:
    """The material of wound yarn: threads that cross, one row over the other."""

    def paint(view: View) -> None:
        rise = view.place[..., 1]
        a, b = np.sin(rise * 1.35 + 9 * view.u * np.pi), np.sin(rise * 1.35 - 9 * view.u * np.pi)
        over = step(-0.2, 0.2, np.sin(9 * view.u * np.pi * 2 + 0.06 * rise))
        thread = a * over + b * (1 - over)
        texture = np.clip(1 + 0.2 * thread + 0.12 * fbm(view.u * 20, rise / 30, seed, 2), 0.4, 1.8)
        model(view, tones, (0.9, 0.65, 0.6), (0.6, 0.3), texture=texture, edge=0.25, grain=0.15, hard=0.5, seed=seed)
        mark(view, view.on * step(0.72, 1.0, -thread) * 0.35, tones[2], 0.2)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.66, dark[1] * 0.66, dark[2] * 0.7), 1.2, 0.8, gap=8, lift=0.14))


def cone(stage: Stage, at: Point, radius: float, height: float, tones: Tones, seed: int = 221) -> None:
    """A cone of yarn standing `at`, `radius` at its foot."""
    r, h = radius, height
    yarn = yarn_skin(stage, tones, seed)
    stage.patch(
        lathe([(0.86 * r, 0), (r, 0.05 * h), (0.96 * r, 0.1 * h), (0.5 * r, 0.88 * h), (0.34 * r, 0.93 * h)], at), yarn
    )
    paper = wood_skin(stage, BAMBOO, along=(0, 1, 0), seed=seed + 1)
    core = [(0.34 * r, 0.93 * h), (0.3 * r, 0.94 * h), (0.27 * r, 1.02 * h), (0.23 * r, 1.02 * h), (0.22 * r, 0.9 * h)]
    stage.patch(lathe([*core, (0, 0.9 * h)], at), paper)


def spool(stage: Stage, at: Point, radius: float, height: float, tones: Tones, seed: int = 225) -> None:
    """A wooden spool standing `at`, yarn wound between its two discs."""
    r, h = radius, height
    wood = wood_skin(stage, BAMBOO, along=(1, 0, 0), seed=seed)
    for y in (0.0, 0.9 * h):
        disc = [
            (0, y),
            (0.96 * r, y),
            (r, y + 0.02 * h),
            (r, y + 0.08 * h),
            (0.96 * r, y + 0.1 * h),
            (0.2 * r, y + 0.1 * h),
        ]
        stage.patch(lathe([*disc, (0.16 * r, y + 0.07 * h), (0, y + 0.06 * h)], at), wood)
    wound = [(0.74 * r, 0.1 * h), (0.84 * r, 0.2 * h), (0.86 * r, 0.5 * h), (0.84 * r, 0.8 * h), (0.74 * r, 0.9 * h)]
    stage.patch(lathe(wound, at), yarn_skin(stage, tones, seed + 2))
