"""Brush writing and seals on a thing: characters in the coordinates of the surface that bears them."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates

from assets.art.lettering import shape
from assets.art.paper import INK, SEAL, Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Surface, curve, placed
from assets.art.still.tones import PAPER_SLIP, RED_PAPER

SIDE = 256
"""Samples across a character's square."""


def written(across: Array, down: Array, mark_: str, seed: int, *, weight: float = 0.02, dry: float = 0.5) -> Array:
    """The ink of one character in its square, `across` and `down` in 0-1: it swells, turns, runs dry where the brush lifts."""
    plain = np.asarray(gaussian_filter(shape(mark_, SIDE, weight), 2.2))
    sway = 0.012
    x = across + sway * fbm(across * 2.6, down * 2.6, seed, 2)
    y = down + sway * fbm(across * 2.6, down * 2.6, seed + 1, 2)
    ink = map_coordinates(plain, [y * SIDE - 0.5, x * SIDE - 0.5], order=1)
    ragged = 0.16 * fbm(across * 60, down * 60, seed + 2, 2)
    press = 0.2 * fbm(across * 2, down * 2, seed + 3, 2)
    mask = step(0.3, 0.58, ink + ragged * (ink > 0.05) + press * (ink > 0.2))
    slant = across * 0.9 + down * 0.5
    bristle = fbm((down - 0.4 * across) * 46, slant * 6, seed + 4, 2)
    store = 0.75 - dry * (0.3 + 0.6 * fbm(across * 1.7, down * 1.7, seed + 5, 1)) + 0.5 * (ink - 0.5)
    return np.asarray(mask * (0.25 + 0.75 * step(-0.5, 0.35, store - 0.3 * bristle)), np.float32)


def column(
    view: View,
    across: Array,
    down: Array,
    words: str,
    *,
    ratio: float,
    colour: Colour = INK,
    load: float = 1.3,
    size: float = 0.8,
    top: float = 0.5,
    weight: float = 0.02,
    seed: int = 1,
) -> None:
    """Write `words` from top to bottom on a surface with `across` and `down` in 0-1, `ratio` its height by its width.

    `size` is a character's share of the width; `top` (0-1) is where the middle of the column is.
    """
    pitch = size * 1.06 / ratio
    for n, word in enumerate(words):
        middle = top + (n - (len(words) - 1) / 2) * pitch
        x, y = (across - 0.5) / size + 0.5, (down - middle) * ratio / size + 0.5
        inside = view.on & (x > 0) & (x < 1) & (y > 0) & (y < 1)
        ink = written(x, y, word, seed + 11 * n, weight=weight)
        mark(view, inside * ink * load, colour, 0.2)


def seal(
    view: View,
    across: Array,
    down: Array,
    word: str,
    middle: tuple[float, float],
    size: float,
    ratio: float,
    seed: int = 3,
) -> None:
    """A red seal, `size` as a share of the width about `middle`, pressed a little unevenly, its character left white."""
    x, y = (across - middle[0]) / size + 0.5, (down - middle[1]) * ratio / size + 0.5
    nick = 0.02 * fbm(x * 9, y * 9, seed, 3)
    box = step(0.5, 0.47, np.maximum(np.abs(x - 0.5), np.abs(y - 0.5)) + nick)
    cut = written((x - 0.5) / 0.86 + 0.5, (y - 0.5) / 0.86 + 0.5, word, seed, weight=0.03, dry=0)
    inside = (np.abs(x - 0.5) < 0.48) & (np.abs(y - 0.5) < 0.48)
    press = np.clip(0.95 + 0.18 * fbm(x * 2.5, y * 2.5, seed + 5, 2) - 0.4 * step(1.0, 2.0, view.tooth), 0.3, 1.2)
    mark(view, view.on * box * (1 - 0.95 * cut * inside) * press, SEAL, 0.1)


def label(
    stage: Stage,
    surface: Surface,
    words: str,
    *,
    ratio: float,
    tones: Tones = PAPER_SLIP,
    ink: Colour = INK,
    size: float = 0.66,
    top: float = 0.5,
    chop: str = "",
    chop_at: tuple[float, float] = (0.5, 0.88),
    chop_size: float = 0.3,
    border: bool = False,
    seed: int = 5,
) -> None:
    """A slip of paper on `surface` (u across, v down), `ratio` its height by its width, with `words` and a seal `chop`."""

    def paint(view: View) -> None:
        fibre = 1 + 0.1 * fbm(view.u * 14, view.v * 4 * ratio, seed, 2)
        model(view, tones, (0.62, 0.45, 0.45), (0.58, 0.3), texture=fibre, edge=0.2, grain=0.15, hard=0.4, seed=seed)
        if border:
            rim = np.minimum(np.minimum(view.u, 1 - view.u), np.minimum(view.v, 1 - view.v) * ratio)
            mark(view, view.on * np.exp(-(((rim - 0.07) / 0.012) ** 2)) * 0.7, SEAL if tones is not RED_PAPER else ink)
        column(view, view.u, view.v, words, ratio=ratio, colour=ink, size=size, top=top, seed=seed)
        if chop:
            seal(view, view.u, view.v, chop, chop_at, chop_size, ratio, seed + 9)

    dark = tones[2]
    stage.patch(
        surface, stage.material(paint, Line((dark[0] * 0.7, dark[1] * 0.68, dark[2] * 0.66), 0.9, 0.7, gap=6, lift=0.2))
    )


def wrapped(
    outline: tuple[tuple[float, float], ...],
    at: tuple[float, float, float],
    angle: float,
    wide: float,
    low: float,
    high: float,
    out: float = 1.0,
) -> Surface:
    """A slip on the wall of a lathe's `outline`, `wide` radians about `angle` from the front, between two heights.

    `out` is how far it stands off: 1 on glass, 5 on a jar, whose wall is uneven.
    """
    points = np.array(outline, float)
    rising = points[np.concatenate([[True], np.diff(np.maximum.accumulate(points[:, 1])) > 0])]
    along = curve(rising)
    shares = np.linspace(0, 1, 400)
    heights, radii = along(shares)[:, 1], along(shares)[:, 0]

    def surface(u: Array, v: Array) -> Array:
        y = high + (low - high) * v
        r = np.interp(y, heights, radii) + out
        around = angle + (u - 0.5) * wide
        return np.stack([r * np.sin(around), y, r * np.cos(around)], -1)

    return placed(surface, at)
