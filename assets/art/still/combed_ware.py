"""Combed celadon of the Songxi kilns: an olive glaze over arcs that a comb drew in the wet clay; a tea jar with its lid."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones
from assets.art.still.porcelain import Pattern, thrown
from assets.art.still.surfaces import Point

OLIVE_GLAZE: Tones = ((214, 208, 158), (166, 164, 110), (112, 116, 80))
OLIVE_LINE = Line((66, 66, 46), 1.35, 0.85, gap=12, lift=0.14)

TEA_JAR = (
    *((0, 0), (66, 0), (72, 3), (74, 10), (90, 44), (110, 96), (117, 140), (112, 176), (92, 206)),
    *((66, 222), (60, 230), (61, 244), (66, 249), (62, 251), (54, 246), (52, 226), (0, 214)),
)
"""(radius, height) from the middle of the foot over the lip to the inside."""


def combed(low: float, high: float, sweeps: int = 9) -> Pattern:
    """A pattern of `sweeps` bundles of arcs between two heights, given as shares of the wall."""

    def pattern(view: View, height: Array, outside: Array) -> Array:
        share = (height - low) / (high - low)
        lean = view.u * sweeps + 0.52 * (share - 0.5) ** 2 + 0.36 * share
        cell = lean % 1
        tooth = np.exp(-((((cell * 11) % 1 - 0.5) / 0.2) ** 2))
        bundle = step(0.44, 0.38, np.abs(cell - 0.47))
        held = step(0.0, 0.05, share) * step(1.0, 0.93, share + 0.09 * np.cos(np.pi * 2 * cell))
        rings = np.exp(-(((share + 0.05) / 0.012) ** 2)) + np.exp(-(((share - 1.06) / 0.012) ** 2))
        return np.asarray((1.25 * tooth * bundle * held + 1.1 * rings) * outside)

    return pattern


def tea_jar(stage: Stage, at: Point, scale: float = 1.0, tones: Tones = OLIVE_GLAZE, seed: int = 3) -> None:
    """A jar for leaf of the form `TEA_JAR` standing `at`, its lid on it."""
    x, y, z = at
    outline = [(a * scale, b * scale) for a, b in TEA_JAR]
    thrown(stage, outline, at, tones, lip=13, pattern=combed(0.16, 0.68), line=OLIVE_LINE, seed=seed)
    cover = [
        (56, 0),
        (65, 1),
        (68, 5),
        (64, 12),
        (42, 25),
        (20, 30),
        (9, 33),
        (8, 38),
        (15, 44),
        (15, 50),
        (8, 55),
        (0, 56),
    ]
    lid_at = (x, y + 248 * scale, z)
    shape = [(a * scale, b * scale) for a, b in cover]
    thrown(stage, shape, lid_at, tones, lip=2, window=False, line=OLIVE_LINE, seed=seed + 1)
