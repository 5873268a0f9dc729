"""Signboards: characters from left to right on a lacquered board."""

from __future__ import annotations

import numpy as np

from assets.art.paper import INK, Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Surface
from assets.art.still.writing import written

BOARD: Tones = ((96, 72, 60), (66, 50, 44), (42, 34, 34))
GOLD: Colour = (238, 196, 104)


def row(
    view: View,
    across: Array,
    down: Array,
    words: str,
    *,
    left: float,
    wide: float,
    ratio: float,
    colour: Colour = INK,
    spared: float = 0.0,
    top: float = 0.5,
    pitch: float = 1.12,
) -> None:
    """Write `words` from left to right from the share `left`, each a share `wide` of a sheet `ratio` high by wide.

    `spared` takes away so much of what lies below, for gold on black.
    """
    for n, word in enumerate(words):
        x = (across - left - n * pitch * wide) / wide
        y = (down - top) * ratio / wide + 0.5
        inside = view.on * (x > 0) * (x < 1) * (y > 0) * (y < 1)
        ink = inside * written(x, y, word, 7 + n, weight=0.03 if spared else 0.02, dry=0.1 if spared else 0.4)
        if spared:
            view.density *= (1 - spared * ink)[..., None]
        mark(view, ink * (0.7 if spared else 1.3), colour, 0.2)


def signboard(
    stage: Stage, surface: Surface, words: str, *, ratio: float, tones: Tones = BOARD, ink: Colour = GOLD, seed: int = 5
) -> None:
    """A board on `surface` (u across, v down), `ratio` its height by its width, `words` in gold, a thin gold frame."""

    def paint(view: View) -> None:
        grain = 1 + 0.1 * fbm(view.u * 12, view.v * 40 * ratio, seed, 2)
        model(view, tones, (1.1, 0.6, 0.5), (0.4, 0.2), texture=grain, edge=0.25, grain=0.1, hard=0.5, seed=seed)
        rim = np.minimum(np.minimum(view.u, 1 - view.u), np.minimum(view.v, 1 - view.v) * ratio)
        frame = step(0.012, 0.006, np.abs(rim - 0.035))
        view.density *= (1 - 0.7 * frame * view.on)[..., None]
        mark(view, view.on * frame * 0.7, ink, 0.2)
        count = len(words)
        wide = min(0.86 / (1 + 1.12 * (count - 1)), 0.72 * ratio)
        left = 0.5 - wide * (1 + 1.12 * (count - 1)) / 2
        row(view, view.u, view.v, words, left=left, wide=wide, ratio=ratio, colour=ink, spared=0.85)

    dark = tones[2]
    stage.patch(surface, stage.material(paint, Line((dark[0] * 0.6, dark[1] * 0.6, dark[2] * 0.6), 1.0, 0.8, gap=6)))
