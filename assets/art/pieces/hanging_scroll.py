"""A hanging scroll: silk mount with its two ribbons, rollers, a cord on a nail; its paper bears far hills and bare ground.

PAPER is where one paints, in units; it is the same in kiosk/geometry/still_life.py, by which things are set out on it.
"""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.pieces.brass import stud
from assets.art.pieces.handscroll import rod, silk
from assets.art.pieces.layer import SCALE, Layer, Piece, halved, piece, plane, waves
from assets.art.pieces.paper_slip import pulp
from assets.art.pieces.twine import laid_twine
from assets.art.still.canvas import blur, step
from assets.art.still.painted_hills import ridge

WIDTH, HEIGHT = 760, 1080
PAPER = (92, 148, 576, 806)
"""Left, top, width, height."""
SILK = (48, 58, 664, 974)
SAGE: Colour = (180, 191, 181)
DAMASK: Colour = (222, 208, 172)
FAR: Colour = (150, 172, 176)
MIST: Colour = (246, 240, 226)
GROUND: Colour = (196, 184, 156)


def landscape(width: int, height: int) -> Array:
    """Paper of so many pixels with three ranges, each paler than the next before it, mist under them and a wash of ground."""
    colour = pulp(height, width, (248, 241, 226), 77, density=3)
    y, x = plane(height, width)
    across, down = 1 - x / width, y / width
    for n, (floor, tall, load) in enumerate(((0.74, 0.34, 0.20), (0.84, 0.36, 0.30), (0.93, 0.26, 0.36))):
        crest = floor - tall * ridge(across * (1.0 + 0.35 * n) + 2.3 + 3.7 * n, 31 + 9 * n, 2.0 + 0.7 * n, 1.5)
        depth = (down - crest) / np.maximum(floor - crest, 1e-3)
        scar = waves(height, width, 26 + 14 * n, 150, 40 + n, 3)
        wash = step(0, 0.004, down - crest) * step(1.0, 0.1, depth) * np.clip(0.8 + 0.5 * scar, 0.2, 1.4)
        brow = np.exp(-(((down - crest - 0.003) / 0.003) ** 2)) * np.clip(0.6 + 0.8 * scar, 0, 1.2)
        share = np.clip(load * (wash + 0.7 * brow), 0, 1)[..., None]
        colour = colour * (1 - share) + np.array(FAR, np.float32) * share
    cloud = np.clip(0.7 + 0.5 * waves(height, width, 420, 130, 12, 3), 0, 1.2)
    mist = np.clip(np.exp(-(((down - 0.90) / 0.12) ** 2)) * cloud * 0.8, 0, 1)[..., None]
    colour = colour * (1 - mist) + np.array(MIST, np.float32) * mist
    wet = ((across - 0.5) / 0.50) ** 2 + ((down - 1.20) / 0.21) ** 2 + 0.26 * waves(height, width, 330, 90, 14, 3)
    ground = 1 - step(0.45, 1.04, wet)
    grain = np.clip(0.62 + 0.34 * waves(height, width, 520, 60, 18, 4), 0.1, 1)
    rim = np.clip(ground - blur(ground, 14), 0, 1)
    for share, dye in ((ground * grain * 0.60, GROUND), (rim * 0.4, (140, 128, 104))):
        colour = colour * (1 - share[..., None]) + np.array(dye, np.float32) * share[..., None]
    return np.asarray(colour, np.float32)


def lying(width: int, height: int, seed: int) -> Array:
    """A roller of `width` x `height` pixels that lies across."""
    bar = np.ascontiguousarray(rod(width * 80 // height, seed).transpose(1, 0, 2))
    return bar if height == 80 else halved(bar)


def hanging_scroll() -> Array:
    """The scroll with its shadow on the wall."""
    layer = Layer(SCALE * WIDTH, SCALE * HEIGHT)
    left, top, width, height = (SCALE * each for each in SILK)
    inner, high, wide, tall = (SCALE * each for each in PAPER)
    cloth = silk(height, width, SAGE, 5)
    y, x = plane(height, width)
    cloth *= (1 - 0.30 * np.exp(-y / 40) - 0.20 * np.exp(-(height - y) / 90))[..., None]
    edge = np.minimum(x, width - 1 - x)
    cloth *= (1 + 0.05 * np.exp(-edge / 3) - 0.05 * np.exp(-((edge - 9) ** 2) / 30))[..., None]
    layer.laid(piece(cloth, np.ones((height, width), np.float32)), left, top, (12, 14), 0.40)
    ribbon = silk(SCALE * 84, SCALE * 16, (228, 216, 186), 8)
    for share in (0.30, 0.70):
        strip = piece(ribbon, np.ones(ribbon.shape[:2], np.float32))
        layer.laid(strip, left + round(width * share) - SCALE * 8, top, (2, 3), 0.28)
    rim = SCALE * 9
    gold = silk(tall + 2 * rim, wide + 2 * rim, DAMASK, 9)
    layer.over(piece(gold, np.ones(gold.shape[:2], np.float32)), inner - rim, high - rim)
    layer.shade(blur(np.pad(np.ones((tall, wide), np.float32), 6), 2), inner - 6, high - 6, 0.28)
    layer.over(piece(landscape(wide, tall), np.ones((tall, wide), np.float32)), inner, high)
    middle = SCALE * WIDTH // 2
    laid_twine(
        layer,
        [(middle - 250, top + 4), (middle - 20, 26), (middle, 20), (middle + 20, 26), (middle + 250, top + 4)],
        8,
        4,
    )
    nail = stud(30, (96, 84, 72), 0.5)
    layer.shade(blur(np.pad(nail[..., 3], 8), 3), middle - 15, 10, 0.5)
    layer.over(nail, middle - 15, 6)
    for bar, down, drop in (
        (lying(SCALE * 724, 40, 11), top - 26, (5, 9)),
        (lying(SCALE * 744, 80, 9), top + height - 50, (9, 14)),
    ):
        layer.laid(bar, middle - bar.shape[1] // 2, down, drop, 0.44)
    return layer.picture()


PIECES = {"hanging-scroll": Piece((WIDTH, HEIGHT), hanging_scroll, 78)}
