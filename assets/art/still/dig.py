"""What is dug out of the ground: a bank cut open with its beds of shell, old pots, the stones on which pillars stood."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones
from assets.art.still.site import Finish, Measure, Plot
from assets.art.still.stonework import CARVED
from assets.art.still.surfaces import lathe

SOIL: Tones = ((206, 168, 124), (162, 122, 90), (108, 80, 68))
TURF: Tones = ((190, 190, 132), (140, 150, 98), (94, 106, 76))
POT: Tones = ((206, 144, 108), (160, 102, 80), (104, 70, 62))
GREY_POT: Tones = ((176, 166, 152), (132, 122, 114), (88, 80, 80))


def _beds(view: View, at: Measure) -> None:
    x, y = at.across, at.up / np.maximum(at.tall, 1e-3)
    sway = 0.05 * fbm(x / 1.3, 0 * x, 3, 3)
    level = y + sway
    bed = fbm(0 * x + 3, level * 3.2, 4, 3)
    texture = np.clip(1 + 0.3 * bed + 0.16 * fbm(x / 0.35, at.up / 0.2, 5, 3), 0.4, 1.9)
    coat(view, at, SOIL, (0.8, 0.58, 0.5), (0.42, 0.2), texture=texture, edge=0.25)
    tint(view, at, step(0.8, 0.95, level), 0.5, (112, 92, 74))
    for n, (middle, thick) in enumerate(((0.26, 0.05), (0.5, 0.085), (0.69, 0.04))):
        layer = step(thick, 0.5 * thick, np.abs(level - middle - 0.02 * fbm(x / 0.6, 0 * x, 6 + n, 2)))
        cell_x, cell_y = x / 0.062 + 0.5 * np.floor(at.up / 0.04), at.up / 0.04
        own = fbm(np.floor(cell_x) * 3.3, np.floor(cell_y) * 2.7, 9 + n, 1)
        shell = step(0.55, 0.3, np.hypot((cell_x % 1) - 0.5 + 0.1 * own, (cell_y % 1) - 0.5)) * step(-0.9, -0.2, own)
        view.density *= (1 - 0.86 * layer * shell)[..., None]
        tint(view, at, layer * (1 - shell), 0.42, (120, 96, 80))
        tint(view, at, layer * shell, 0.16 + 0.1 * own, (170, 158, 148))


def _turf(view: View, at: Measure) -> None:
    cloud = fbm(at.across / 2.2, at.up / 1.4, 11, 3)
    coat(view, at, TURF, (0.75, 0.5, 0.5), (0.42, 0.2), texture=np.clip(1 + 0.16 * cloud, 0.3, 1.9), edge=0.1)
    tint(view, at, view.cast, 0.45, (88, 96, 84))
    tint(view, at, step(-0.4, 1.6, fbm(at.across / 2.6, at.up / 1.6, 12, 3)), 0.3, (106, 126, 84))
    blade = step(0.9, 1.3, fbm(at.across / 0.3, at.up / 0.8, 14, 1)) * step(0.2, 1.0, cloud)
    tint(view, at, blade, 0.3, (92, 112, 76))
    tint(view, at, step(0.7, 1.6, fbm(at.across / 3, at.up / 2, 13, 2)), 0.3, SOIL[0])


def pottery(tones: Tones) -> Finish:
    """Coarse ware marked with cords."""

    def paint(view: View, at: Measure) -> None:
        cloud = fbm(view.u * 6 + at.dice * 7, view.v * 5, 15, 3)
        coat(
            view,
            at,
            tones,
            (0.85, 0.6, 0.55),
            (0.46, 0.24),
            texture=np.clip(1 + 0.25 * cloud, 0.4, 1.8),
            edge=0.3,
            hard=0.5,
        )
        cord = (
            step(0.3, 0.12, np.abs((view.u * 60 + 9 * view.v) % 1 - 0.5))
            * step(0.12, 0.2, view.v)
            * step(0.62, 0.5, view.v)
        )
        tint(view, at, cord, 0.35, tones[2])
        tint(view, at, step(0.9, 1.5, cloud), 0.4, (86, 70, 66))

    return Finish(paint)


BEDS = Finish(_beds)
GRASS = Finish(_turf, casts=False)
RED_WARE, GREY_WARE = pottery(POT), pottery(GREY_POT)

FORMS = {
    "cauldron": [
        (0.0, 0.0),
        (0.5, 0.04),
        (0.86, 0.25),
        (1.0, 0.6),
        (0.84, 0.98),
        (0.6, 1.1),
        (0.62, 1.16),
        (0.86, 1.32),
        (0.8, 1.32),
        (0.5, 1.1),
        (0.4, 0.7),
    ],
    "jar": [
        (0.0, 0.0),
        (0.46, 0.0),
        (0.78, 0.4),
        (1.0, 1.05),
        (0.8, 1.6),
        (0.46, 1.82),
        (0.44, 2.0),
        (0.62, 2.14),
        (0.54, 2.12),
        (0.36, 1.9),
        (0.3, 1.4),
    ],
    "stemmed": [
        (0.6, 0.0),
        (0.5, 0.08),
        (0.24, 0.5),
        (0.26, 0.72),
        (0.8, 0.92),
        (1.0, 1.16),
        (0.92, 1.16),
        (0.6, 0.98),
        (0.0, 0.9),
    ],
}


def pot(plot: Plot, form: str, size: float, *, finish: Finish = RED_WARE) -> None:
    """A pot of one of `FORMS`, `size` metres in radius, standing on the plot."""
    outline = [(r * size, h * size) for r, h in FORMS[form]]
    plot.lay(lathe(outline), finish, (6.3 * size, 2 * size), knots=41)


def shells(plot: Plot, count: int, long: float, deep: float, *, seed: int = 1) -> None:
    """Old shells strewn over `long` by `deep` metres."""
    random = np.random.default_rng([seed, 95])
    for _ in range(count):
        x, z = float(random.uniform(-long / 2, long / 2)), float(random.uniform(-deep / 2, deep / 2))
        r = float(random.uniform(0.03, 0.055))

        def cap(u: Array, v: Array, r: float = r) -> Array:
            a = 2 * np.pi * u
            return np.stack([-r * v * np.sin(a), 0.45 * r * (1 - v * v), -0.8 * r * v * np.cos(a)], -1)

        plot.plot((x, 0, z), float(random.uniform(0, 6))).lay(cap, CARVED, (r, r), knots=9)


def bank(plot: Plot, long: float, tall: float, *, back: float = 6.0) -> None:
    """A mound cut open along x, the middle of the cut's foot on the plot: its beds in front, turf above running back."""

    def high(x: Array) -> Array:
        t = np.clip(np.abs(x) / (long / 2), 0, 1)
        return np.asarray(tall * (1 - t**2.4) ** 0.7 + 0.03 * tall * np.sin(2.1 * x + 1))

    def cut(u: Array, v: Array) -> Array:
        x = (u - 0.5) * long
        lean = 0.18 * (1 - v) + 0.05 * np.sin(3 * x + 5 * v)
        return np.stack([x, v * high(x), lean], -1)

    def crown(u: Array, v: Array) -> Array:
        x = (u - 0.5) * long
        y = high(x) * (1 - 0.9 * v**1.6) + 0.12 * np.sin(np.pi * np.clip(v * 4, 0, 1))
        return np.stack([x * (1 + 0.1 * v), y, -0.04 - back * v], -1)

    plot.lay(cut, BEDS, (long, tall), knots=41)
    plot.lay(crown, GRASS, (long, back), knots=41)


def pillar_stone(plot: Plot, radius: float = 0.45) -> None:
    """A round flat stone on which a pillar stood, on the plot."""
    outline = [(radius * 1.05, 0.0), (radius, 0.16), (radius * 0.9, 0.2), (0.0, 0.2)]
    plot.lay(lathe(outline), CARVED, (6.3 * radius, radius), knots=15)
