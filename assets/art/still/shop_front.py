"""A merchant's house on a street of Fuzhou: doors side by side below, latticed rooms above, between two saddle walls."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array
from assets.art.still.canvas import step
from assets.art.still.coat import tint
from assets.art.still.gable import saddle_wall
from assets.art.still.house import skirt_front
from assets.art.still.joinery import DARK, LATTICE, POST, frame, planked
from assets.art.still.lantern import lantern
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark
from assets.art.still.plaster import PLASTER
from assets.art.still.signboard import signboard
from assets.art.still.site import Finish, Measure, Plot
from assets.art.still.stonework import ASHLAR
from assets.art.still.surfaces import Surface, placed, turn
from assets.art.still.tiled_roof import gable_roof

GREEN: Tones = ((126, 152, 130), (72, 104, 88), (44, 70, 62))
RED: Tones = ((190, 104, 82), (140, 66, 54), (88, 42, 42))
OLIVE: Tones = ((176, 158, 104), (126, 110, 66), (82, 70, 48))
BLUE: Tones = ((124, 146, 164), (72, 98, 122), (44, 62, 84))


def _lamplit(view: View, at: Measure) -> None:
    """A room in lamplight: shelves at its back with jars on them, a counter."""
    x, y = at.across / at.long, at.up / at.tall
    glow = np.exp(-(((x - 0.5) / 0.5) ** 2) - (((y - 0.62) / 0.5) ** 2))
    tint(view, at, view.on, 1.15 - 0.85 * glow, (150, 96, 58), edge=0.2)
    tint(view, at, view.on * glow, 0.5, (250, 196, 104), edge=0)
    board = step(0.014, 0.006, np.abs((y * 5.2) % 1 - 0.5) / 5.2) * (y > 0.36) * (y < 0.86)
    cell = np.floor(x * 9) * 7.7 + np.floor(y * 5.2 - 0.5) * 3.1
    own = np.modf(np.abs(np.sin(cell * 12.99) * 43758.5))[0]
    pot = np.hypot((x * 9) % 1 - 0.5, ((y * 5.2 - 0.5) % 1 - 0.3) * 1.1) < 0.2 + 0.14 * own
    mark(view, view.on * pot * (y > 0.36) * (y < 0.86) * (0.4 + 0.4 * own), (104, 62, 44), 0.2)
    mark(view, view.on * board * 0.8, (86, 54, 42), 0.2)
    mark(view, view.on * step(0.28, 0.25, y) * 0.9, (96, 58, 42), 0.2)
    mark(view, view.on * step(0.012, 0.005, np.abs(y - 0.27)) * 0.5, (60, 40, 34), 0.2)


LAMPLIT = Finish(_lamplit, drawn=False)


def double_door(plot: Plot, x: float, wide: float, tall: float, finish: Finish, *, ajar: bool = False) -> None:
    """Two leaves in the front of a wall, the middle of their sill at `x`: boards below, lattice above; or standing `ajar`."""
    half = wide / 2
    plot.panel((x - half, 0, 0.02), (wide, 0, 0), (0, tall, 0), LAMPLIT if ajar else DARK)
    for hand in (-1, 1):
        share = 0.34 if ajar else 0.96
        out = 0.7 * half if ajar else 0.0
        foot = x + hand * half
        way = (-hand * share * half, 0, out)
        for low, high, skin in ((0.04, 0.52, finish), (0.55, 0.95, LATTICE)):
            plot.panel((foot, low * tall, 0.06), way, (0, (high - low) * tall, 0), skin)
        plot.panel((foot, 0.52 * tall, 0.065), way, (0, 0.035 * tall, 0), finish)
        plot.panel((foot, 0.95 * tall, 0.065), way, (0, 0.05 * tall, 0), finish)
    frame(plot, (x, 0, 0), wide, tall, 0.16)


def shop_front(
    plot: Plot,
    signs: Sequence[str],
    head: str,
    *,
    bay: float = 3.5,
    deep: float = 5.6,
    low: float = 4.2,
    high: float = 2.6,
) -> float:
    """A house as many bays wide as it has `signs` over its doors, `head` on the board above; answers its width in metres."""
    bays = len(signs)
    long = bays * bay
    half = deep / 2
    home = plot.plot((0, 0, -half))
    home.box((0, 0, 0.5), (long + 1.4, 0.34, deep + 1.6), ASHLAR)
    home.box((0, 0, 1.1), (long + 0.2, 0.17, deep + 1.6), ASHLAR)
    base = 0.34
    home.panel((-long / 2, base, half), (long, 0, 0), (0, low + high, 0), PLASTER)
    front = home.plot((0, base, half))
    doors = [Finish(planked(tones, 0.3)) for tones in (GREEN, RED, OLIVE, BLUE)]
    for n, words in enumerate(signs):
        x = (n - (bays - 1) / 2) * bay
        double_door(front, x, 2.4, 3.0, doors[n % 4], ajar=n == 1)
        _sign(front, x, 3.22, 2.0, 0.56, words)
    for n in range(bays + 1):
        x = (n - bays / 2) * bay
        front.box((x, 0, 0.06), (0.26, low + high, 0.24), POST, sides="flr")
        front.box((x, 0, 0.1), (0.5, 0.3, 0.44), ASHLAR, sides="flrt")
        if n not in (0, bays):
            lantern(front, (x, low - 0.6, 0.9), 0.36, drop=0.12)
    front.box((0, low - 0.26, 0.05), (long, 0.26, 0.2), POST, sides="ft")
    for n in range(bays):
        x = (n - (bays - 1) / 2) * bay
        front.panel((x - bay / 2 + 0.3, low + 0.75, 0.03), (bay - 0.6, 0, 0), (0, high - 1.2, 0), LATTICE)
        front.box((x, low + 0.62, 0.06), (bay - 0.3, 0.12, 0.2), POST, sides="ft")
    skirt_front(front, long + 0.3, 0.0, 1.05, low + 0.55, low - 0.1)
    _sign(front, 0, low + 0.98, 3.9, 1.05, head, out=0.42, lean=0.12)
    rise = 0.27 * deep
    gable_roof(home, (0, base + low + high - 0.05, 0), long - 0.2, deep + 1.6, rise, curl=0.0, crest=0.2)
    for side in (-1, 1):
        saddle_wall(home, side * (long / 2 + 0.2), deep + 2.2, base + low + high - 0.5, rise + 0.9, out=side, windows=0)
        home.box((side * (long / 2 + 0.2), 0, half + 0.75), (0.5, base + low + high - 0.45, 0.6), PLASTER, sides="flr")
    return long


def _sign(
    plot: Plot, x: float, y: float, long: float, tall: float, words: str, *, out: float = 0.2, lean: float = 0.05
) -> None:
    surface: Surface = _board(x, y, long, tall, out, lean)
    there = placed(surface, plot.at, turn(y=plot.turned))
    signboard(plot.site.stage, there, words, ratio=tall / long)


def _board(x: float, y: float, long: float, tall: float, out: float, lean: float) -> Surface:
    def surface(u: Array, v: Array) -> Array:
        return np.stack([x + (u - 0.5) * long, y + (1 - v) * tall, out + lean * (1 - v)], -1)

    return surface
