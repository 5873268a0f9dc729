"""The heads of pages: pale cliffs in mist that fall back to plain paper, behind words and doors."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.crag import Pillar, crag
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.mist import fade_down, mist
from assets.art.cliffs.pine_tree import pines
from assets.art.still.canvas import Canvas, step

STRENGTH = 0.62
"""How much of the pigment of the first scene a head keeps."""


def head_tall(canvas: Canvas) -> None:
    """1080 x 860 units: crags at both sides, the middle open, plain paper at the foot."""
    far_range(canvas, 360, 190, load=0.26, wave=300, depth=230, seed=71)
    far_range(canvas, 450, 150, load=0.28, wave=220, depth=200, seed=12)
    mist(canvas, 330, 520, 0.6, seed=9)
    left = [
        Pillar(196, 250, 800, 58, 121, 0.2),
        Pillar(60, 110, 800, 92, 122, -0.2, -20),
        Pillar(300, 380, 800, 46, 123, 0.3),
    ]
    form = crag(canvas, left, distance=0.62, size=0.54, foot=(0.16, 0.62), seed=24)
    pines(form, ((48, 40, 0.3, 0, 61), (196, 32, 0.3, 0, 62)))
    right = [
        Pillar(880, 190, 800, 66, 131, -0.2),
        Pillar(1010, 40, 800, 92, 132, 0.25, -30),
        Pillar(780, 360, 800, 44, 133, -0.2),
    ]
    form = crag(canvas, right, distance=0.56, size=0.6, foot=(0.16, 0.62), seed=23)
    pines(form, ((1004, 44, -0.3, 0, 63), (876, 32, 0.3, 0, 64)))
    mist(canvas, 420, 700, 0.8, seed=10)
    fade_down(canvas, 470, 760, 5)
    canvas.density *= STRENGTH
    canvas.body[:] = 1


def head_wide(canvas: Canvas) -> None:
    """960 x 1080 units for a left half: plain paper at its right edge and its foot."""
    far_range(canvas, 440, 210, load=0.26, wave=280, depth=240, seed=73)
    far_range(canvas, 540, 160, load=0.28, wave=210, depth=220, seed=12)
    mist(canvas, 420, 620, 0.6, seed=9)
    left = [
        Pillar(72, 190, 940, 100, 122, -0.2, -20),
        Pillar(236, 330, 940, 64, 121, 0.2),
        Pillar(356, 480, 940, 48, 123, 0.3),
        Pillar(470, 400, 940, 52, 124, -0.2, -30),
    ]
    form = crag(canvas, left, distance=0.58, size=0.62, foot=(0.16, 0.62), seed=24)
    pines(form, ((60, 46, 0.3, 0, 61), (236, 36, 0.3, 0, 62), (466, 30, -0.3, 0, 63)))
    mist(canvas, 540, 860, 0.8, seed=10)
    fade_down(canvas, 620, 940, 5)
    columns = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None, :, None].astype(np.float32)
    canvas.density *= STRENGTH * step(900, 560, columns)
    canvas.body[:] = 1
