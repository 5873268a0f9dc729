"""Timber: plank walls, posts, lattices, doors, shutters and what is dark inside."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones
from assets.art.still.site import Finish, Measure, Plot
from assets.art.still.surfaces import Point

FIR: Tones = ((206, 166, 122), (152, 110, 80), (94, 66, 54))
FIR_OLD: Tones = ((190, 168, 144), (138, 116, 98), (86, 72, 66))
VERMILION: Tones = ((204, 110, 82), (160, 74, 60), (104, 48, 48))


def planked(tones: Tones, board: float = 0.26) -> Callable[[View, Measure], None]:
    """Answers the painter of upright boards: each its own brown, the joints dark, weather below and beneath the eave."""

    def paint(view: View, at: Measure) -> None:
        wide = max(board, 4.6 * at.unit)
        phase = at.across / wide + 5 * at.dice + 0.03 * fbm(at.across, at.up / 3, 11, 1)
        number = np.floor(phase)
        own = fbm(number * 3.17 + at.dice * 37, number * 1.3 + at.up / 9, 12, 1)
        cloud = fbm(at.across / 2 + at.dice * 23, at.up / 2, 14, 3)
        texture = np.clip(1 + 0.26 * own + 0.2 * cloud, 0.35, 2)
        loads = (0.82, 0.6, 0.55)
        coat(view, at, tones, loads, (0.42, 0.2), texture=texture, edge=0.22, hard=0.7)
        joint = step(0.14, 0.03, np.minimum(phase % 1, 1 - phase % 1))
        press = np.clip(0.6 + 0.4 * fbm(number * 2.3, at.up / 1.1, 15, 2), 0.1, 1.2)
        tint(view, at, 1.0, joint * press * 0.75, tones[2])
        grey = step(0.1, 1.3, cloud + 0.7 * step(1.1, 0, at.up))
        tint(view, at, grey, 0.3, (150, 146, 140), 0.1)
        tint(view, at, step(0.7, 0, at.tall - at.up), 0.3, tones[2])

    return paint


def beam(tones: Tones) -> Callable[[View, Measure], None]:
    """Answers the painter of posts and beams."""

    def paint(view: View, at: Measure) -> None:
        fibre = fbm(at.across / 1.4 + at.dice * 17, at.up / 0.12, 21, 2)
        loads = (0.85, 0.6, 0.55)
        texture = np.clip(1 + 0.2 * fibre, 0.4, 1.8)
        coat(view, at, tones, loads, (0.42, 0.2), texture=texture, edge=0.2, hard=0.6, vary=0.03)

    return paint


def dark_paint(view: View, at: Measure) -> None:
    """The dark of a room seen through an opening, deepest above."""
    deep = 0.75 + 0.5 * view.v + 0.12 * fbm(view.x / 14, view.y / 10, 5, 2)
    tint(view, at, 1.0, deep, (72, 62, 62), 0.2)


def lattice_paint(view: View, at: Measure) -> None:
    """A window: paper behind a lattice of thin bars, the room's dark where a leaf is open."""
    bar = max(0.2, 4.2 * at.unit)
    x, y = at.across / bar, at.up / bar
    cut = np.minimum(np.minimum(x % 1, 1 - x % 1), np.minimum(y % 1, 1 - y % 1))
    rim = np.minimum(np.minimum(at.across, at.long - at.across), np.minimum(at.up, at.tall - at.up))
    bars = np.maximum(step(0.24, 0.08, cut), step(1.6, 0.7, rim / at.unit))
    shade = 0.42 + 0.4 * at.dice + 0.3 * view.cast
    tint(view, at, 1.0, shade, (148, 128, 104), 0.1)
    tint(view, at, bars, 0.85, (92, 64, 52), 0.1)


def sheet_paint(view: View, at: Measure) -> None:
    """A printed sheet: columns of small characters, a blank fold in the middle."""
    tones: Tones = ((240, 228, 196), (214, 196, 158), (168, 146, 116))
    coat(view, at, tones, (0.5, 0.4, 0.4), (0.36, 0.18), edge=0.3)
    rim = np.minimum(np.minimum(view.u, 1 - view.u), np.minimum(view.v, 1 - view.v))
    line = step(0.32, 0.16, np.abs((view.u * 6) % 1 - 0.5)) * (np.abs(view.u - 0.5) > 0.05)
    broken = step(-0.4, 0.2, fbm(view.u * 6, view.v * 14, 7, 1))
    tint(view, at, 1.0, line * broken * step(0.08, 0.12, rim) * 0.62, (74, 68, 66))


PLANKS = Finish(planked(FIR))
OLD_PLANKS = Finish(planked(FIR_OLD))
POST = Finish(beam(((178, 130, 92), (126, 86, 64), (76, 52, 46))))
LACQUER = Finish(beam(VERMILION))
DARK = Finish(dark_paint, drawn=False, casts=False)
LATTICE = Finish(lattice_paint, casts=False)
SHEET = Finish(sheet_paint)


def frame(plot: Plot, at: Point, long: float, tall: float, thick: float = 0.14, finish: Finish = POST) -> None:
    """Jambs and lintel round an opening whose foot's middle is `at`, on the front of a wall."""
    x, y, z = at
    for side in (-1, 1):
        plot.box((x + side * (long + thick) / 2, y, z), (thick, tall, 0.16), finish, sides="flr")
    plot.box((x, y + tall, z), (long + 2.6 * thick, thick, 0.2), finish, sides="ft")


def window(plot: Plot, at: Point, long: float = 1.1, tall: float = 1.2, *, shutter: float = 0.0) -> None:
    """A latticed window in the front of a wall, the middle of its sill `at`; `shutter` is how far a shutter is propped open."""
    x, y, z = at
    plot.panel((x - long / 2, y, z + 0.03), (long, 0, 0), (0, tall, 0), LATTICE)
    frame(plot, at, long, tall, 0.11)
    plot.box((x, y - 0.1, z + 0.05), (long + 0.4, 0.1, 0.26), POST, sides="flt")
    if shutter:
        out, down = shutter * 0.9, 0.75 * tall
        plot.panel(
            (x - long / 2, y + tall - down + 0.2 * shutter, z + out), (long, 0, 0), (0, down, -out + 0.1), PLANKS
        )


def door(
    plot: Plot, at: Point, long: float = 1.4, tall: float = 2.2, *, ajar: bool = False, finish: Finish = PLANKS
) -> None:
    """Two leaves of a door in the front of a wall, the middle of its sill `at`; `ajar` shows the dark within."""
    x, y, z = at
    plot.panel((x - long / 2, y, z + 0.02), (long, 0, 0), (0, tall, 0), DARK)
    half = long / 2
    if ajar:
        plot.panel((x - half, y, z + 0.05), (0.3 * half, 0, 0.3), (0, tall, 0), finish)
        plot.panel((x + half, y, z + 0.05), (-0.75 * half, 0, 0.06), (0, tall, 0), finish)
    else:
        plot.panel((x - half, y, z + 0.05), (half - 0.02, 0, 0), (0, tall, 0), finish)
        plot.panel((x + 0.02, y, z + 0.05), (half - 0.02, 0, 0), (0, tall, 0), finish)
    frame(plot, at, long, tall)
    plot.box((x, y - 0.02, z + 0.14), (long + 0.5, 0.14, 0.34), POST, sides="flt")
