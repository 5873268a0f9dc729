"""Memorial arches of stone: pillars, carved beams, a board with the name, small roofs."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.site import Finish, Measure, Plot
from assets.art.still.stonework import ASHLAR, CARVED, GRANITE
from assets.art.still.tiled_roof import rectangle, ridge, skirt_roof
from assets.art.still.writing import written

CINNABAR: Colour = (168, 58, 48)


def inscribed(words: str, colour: Colour = CINNABAR) -> Finish:
    """A board of stone with `words` from right to left."""

    def paint(view: View, at: Measure) -> None:
        loads = (0.6, 0.5, 0.5)
        coat(view, at, GRANITE, loads, (0.42, 0.2), texture=1 + 0.12 * fbm(at.across, at.up, 5, 3), edge=0.3)
        rim = step(0.1, 0.04, abs(_rim(at) - 0.13))
        tint(view, at, 1.0, rim * 0.5, (96, 92, 90))
        pitch = 0.86 / len(words)
        for n, word in enumerate(reversed(words)):
            size = min(pitch * 0.94, 0.74 * float(at.tall.max()) / float(at.long.max()))
            x = (view.u - (0.5 + (n - (len(words) - 1) / 2) * pitch)) / size + 0.5
            y = (0.5 - view.v) * at.tall / at.long / size + 0.5
            inside = view.on & (x > 0) & (x < 1) & (y > 0) & (y < 1)
            tint(view, at, 1.0, inside * written(x, y, word, 9 + n, weight=0.03, dry=0.1) * 1.2, colour)

    return Finish(paint)


def _rim(at: Measure) -> Array:
    return np.minimum(np.minimum(at.across, at.long - at.across), np.minimum(at.up, at.tall - at.up))


def relief_paint(view: View, at: Measure) -> None:
    """Carving in low relief: scrolls and figures too small to name."""
    coat(view, at, GRANITE, (0.72, 0.55, 0.5), (0.42, 0.2), edge=0.25)
    scroll = fbm(at.across / 0.34 + at.dice * 9, at.up / 0.3, 7, 2)
    tint(view, at, step(0.2, 0.7, scroll), 0.4, (128, 124, 120), 0.3)
    tint(view, at, 1.0, step(0.14, 0.03, abs(scroll - 0.2)) * 0.5, (84, 80, 78))


RELIEF = Finish(relief_paint)


def memorial_arch(plot: Plot, words: str, *, bay: float = 4.2, side: float = 2.5, tall: float = 7.0) -> float:
    """An arch of four pillars and five roofs, the middle of its foot on the plot; answers its height in metres.

    `words` stand on its board from right to left.
    """
    board = inscribed(words)
    inner, outer = bay / 2, bay / 2 + side
    for x, high in ((-outer, 0.72 * tall), (-inner, tall), (inner, tall), (outer, 0.72 * tall)):
        plot.box((x, 0, 0), (0.95, 0.5, 1.5), ASHLAR)
        plot.box((x, 0, 0), (0.52, high, 0.52), CARVED)
        for z in (-0.5, 0.5):
            plot.box((x, 0.5, z), (0.36, 1.5, 0.4), CARVED)
    for y, high in ((0.52, 0.5), (0.62, 0.42)):
        for end in (-1, 1):
            plot.box((end * (inner + side / 2), y * tall, 0), (side, high, 0.36), RELIEF)
    for y, high in ((0.6, 0.62), (0.86, 0.55)):
        plot.box((0, y * tall, 0), (bay, high, 0.4), RELIEF)
    plot.box((0, 0.72 * tall, 0.1), (bay - 1.1, 0.13 * tall, 0.3), board)
    for end in (-1, 1):
        plot.box((end * (inner + side / 2), 0.69 * tall, 0), (side + 0.3, 0.3, 0.4), RELIEF)
        _cap(plot.plot((end * (inner + side / 2), 0.69 * tall + 0.3, 0)), side + 0.9, 1.7)
        plot.box((end * (inner - 0.75), 0.95 * tall, 0), (1.1, 0.75, 0.36), RELIEF)
        _cap(plot.plot((end * (inner - 0.45), 0.95 * tall + 0.7, 0)), 2.1, 1.6)
    plot.box((0, 0.93 * tall, 0), (bay * 0.5, 1.75, 0.4), RELIEF)
    plot.box((0, 0.95 * tall + 0.35, 0.1), (1.0, 1.1, 0.3), board if len(words) < 3 else CARVED)
    _cap(plot.plot((0, 0.93 * tall + 1.75, 0)), bay * 0.72, 2.0)
    return 0.93 * tall + 3.4


def _cap(plot: Plot, long: float, deep: float) -> None:
    plot.box((0, 0, 0), (long * 0.8, 0.22, deep * 0.5), CARVED)
    plot.box((0, 0.2, 0), (long * 0.9, 0.2, deep * 0.72), CARVED)
    inner = [(-long * 0.36, 0.02), (long * 0.36, 0.02), (long * 0.36, -0.02), (-long * 0.36, -0.02)]
    skirt_roof(plot, inner, rectangle(0, 0, long, deep), 1.05, 0.4, curl=0.42, sag=0.12, hips=0.08)
    ridge(plot, [[-long * 0.38, 1.0, 0], [long * 0.38, 1.0, 0]], thick=0.11, lift=0.42)
