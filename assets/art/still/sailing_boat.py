"""Boats of the Min: the junk with its battened sail, the sampan under a mat."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.joinery import POST
from assets.art.still.lighting import View
from assets.art.still.site import Finish, Measure, Plot
from assets.art.still.townsfolk import person


def _strakes(view: View, at: Measure) -> None:
    tones = ((186, 142, 104), (132, 94, 72), (80, 58, 50))
    long = fbm(at.across / 2.2, at.up / 0.2, 3, 2)
    loads = (0.9, 0.6, 0.6)
    coat(view, at, tones, loads, (0.42, 0.2), texture=np.clip(1 + 0.24 * long, 0.4, 1.8), edge=0.25, hard=0.6)
    seam = step(0.14, 0.04, np.abs((at.up / 0.24) % 1 - 0.5))
    tint(view, at, 1.0, seam * 0.4, (72, 54, 48))
    tint(view, at, step(0.35, 0.0, view.place[..., 1]), 0.5, (84, 84, 78))


def _sailcloth(view: View, at: Measure) -> None:
    tones = ((226, 186, 132), (186, 136, 92), (132, 92, 70))
    cloud = fbm(at.across / 1.6, at.up / 1.2, 5, 3)
    loads = (0.72, 0.5, 0.5)
    coat(view, at, tones, loads, (0.36, 0.18), texture=np.clip(1 + 0.22 * cloud, 0.4, 1.8), edge=0.3, hard=0.5)
    seam = step(0.12, 0.02, np.abs((at.across / 0.7) % 1 - 0.5))
    tint(view, at, 1.0, seam * 0.25, (150, 108, 78))
    patch = step(1.3, 1.36, fbm(np.floor(at.across / 0.8) * 3.3, np.floor(at.up / 0.9) * 2.1, 8, 1))
    tint(view, at, patch, 0.32, (160, 116, 84), 0.3)


def _matting(view: View, at: Measure) -> None:
    tones = ((176, 156, 122), (122, 104, 82), (74, 64, 58))
    weave = np.sin(at.across * 26) * np.sin(at.up * 26)
    loads = (0.85, 0.6, 0.55)
    coat(view, at, tones, loads, (0.42, 0.2), texture=1 + 0.2 * weave, edge=0.25, hard=0.5)
    rib = step(0.12, 0.03, np.abs((at.up / 0.7) % 1 - 0.5))
    tint(view, at, 1.0, rib * 0.6, (84, 66, 54))


STRAKES = Finish(_strakes)
SAIL = Finish(_sailcloth)
MAT = Finish(_matting)


def hull(
    plot: Plot,
    long: float,
    beam: float,
    tall: float,
    *,
    bow: float = 0.5,
    stern: float = 0.7,
    finish: Finish = STRAKES,
    blunt: float = 0.35,
) -> None:
    """A hull along x, its bow to the left, afloat at y = 0: `tall` amidships, `bow` and `stern` metres higher at its ends.

    `blunt` is the share of the beam left at the transoms.
    """

    def side(t: Array) -> Array:
        full = (1 - np.abs(2 * t - 1) ** 2.6) ** 0.8
        return np.asarray(beam / 2 * (blunt + (1 - blunt) * full))

    def sheer(t: Array) -> Array:
        return np.asarray(tall + np.where(t < 0.5, bow, stern) * np.abs(2 * t - 1) ** 2.4)

    def half(front: float) -> None:
        def surface(u: Array, v: Array) -> Array:
            x = (u - 0.5) * long * (0.86 + 0.14 * v)
            return np.stack([x, -0.05 + (sheer(u) + 0.05) * v, front * side(u) * (0.72 + 0.28 * v)], -1)

        plot.lay(surface, finish, (long, tall), knots=25)

    half(1.0)
    half(-1.0)
    for end in (0.0, 1.0):

        def transom(u: Array, v: Array, end: float = end) -> Array:
            t = np.full_like(u, end)
            x = (end - 0.5) * long * (0.86 + 0.14 * v)
            return np.stack([x, sheer(t) * v, (2 * u - 1) * side(t) * (0.72 + 0.28 * v)], -1)

        plot.lay(transom, finish, (beam * blunt, tall), knots=9)

    def deck(u: Array, v: Array) -> Array:
        return np.stack([(u - 0.5) * long * 0.97, sheer(u) * 0.72, (2 * v - 1) * side(u) * 0.93], -1)

    plot.lay(deck, POST, (long, beam), knots=15)
    t = np.linspace(0, 1, 15)
    for front in (-1, 1):
        rail = np.stack([(t - 0.5) * long, sheer(t) + 0.02, front * side(t)], 1)
        plot.pole([(float(a), float(b), float(c)) for a, b, c in rail], 0.07, POST)


def awning(plot: Plot, x: float, long: float, wide: float, foot: float, tall: float) -> None:
    """A roof of mats bent over bows, on a boat."""

    def surface(u: Array, v: Array) -> Array:
        a = np.pi * u
        return np.stack([x + (v - 0.5) * long, foot + tall * np.sin(a), -wide / 2 * np.cos(a)], -1)

    plot.lay(surface, MAT, (wide * 1.6, long), knots=17)


def sail(
    plot: Plot, foot: tuple[float, float, float], tall: float, wide: float, *, battens: int = 7, swing: float = 0.5
) -> None:
    """A battened lugsail on a mast at `foot`, `swing` radians round it, its leech scalloped between the battens."""
    x, y, z = foot
    plot.pole([(x, y, z), (x + 0.1, y + tall * 1.16, z)], [0.15, 0.07], POST)
    rig = plot.plot((x, y, z), swing)

    def edge(v: Array) -> tuple[Array, Array]:
        luff = -0.3 * wide - 0.05 * wide * v
        leech = wide * (0.7 - 0.1 * v - 0.36 * v**4) - 0.05 * wide * np.abs(np.sin(np.pi * battens * v))
        return luff, leech

    def cloth(u: Array, v: Array) -> Array:
        luff, leech = edge(v)
        belly = 0.09 * wide * np.sin(np.pi * u) + 0.03 * wide * np.abs(np.sin(np.pi * battens * v))
        rise = 0.1 * tall + v * tall * (0.92 + 0.16 * (u - 0.5) * v)
        return np.stack([luff + (leech - luff) * u, rise, 0.2 + belly], -1)

    rig.lay(cloth, SAIL, (wide, tall), knots=41)
    for n in range(battens + 1):
        v = np.full(7, n / battens)
        u = np.linspace(0, 1, 7)
        line = cloth(u, v) + np.array([0, 0, 0.08])
        rig.pole([(float(a), float(b), float(c)) for a, b, c in line], 0.055, POST)


def junk(plot: Plot, long: float = 13.0, *, masts: int = 2, swing: float = -0.45, seed: int = 1) -> None:
    """A trading junk, bow to the left, its middle on the plot, afloat at y = 0."""
    beam, tall = 0.28 * long, 0.09 * long
    hull(plot, long, beam, tall, bow=0.08 * long, stern=0.15 * long)
    awning(plot, 0.22 * long, 0.3 * long, 0.82 * beam, tall * 0.8, 0.13 * long)
    sail(plot, (-0.02 * long, tall * 0.7, 0), 0.86 * long, 0.56 * long, swing=swing)
    if masts > 1:
        sail(plot, (-0.34 * long, tall * 0.8, 0), 0.55 * long, 0.34 * long, battens=5, swing=swing - 0.1)
    plot.pole([(0.47 * long, -0.2, 0), (0.49 * long, 0.22 * long, 0)], [0.12, 0.07], POST)
    person(plot.plot((0.43 * long, tall * 1.4, 0.1), -0.8), seed=seed)
    person(plot.plot((-0.18 * long, tall * 0.75, 0.3 * beam)), seed=seed + 1)


def sampan(plot: Plot, long: float = 6.5, *, mat: bool = True, cargo: int = 0, seed: int = 1) -> None:
    """A small boat, bow to the left, its middle on the plot, afloat at y = 0; a man sculls it from the stern."""
    beam = 0.25 * long
    hull(plot, long, beam, 0.48, bow=0.45, stern=0.5, blunt=0.3)
    if mat:
        awning(plot, 0.0, 0.42 * long, 0.86 * beam, 0.42, 0.85)
    random = np.random.default_rng([seed, 86])
    for n in range(cargo):
        x = (-0.3 + 0.13 * n) * long * (1 if not mat else 0.9)
        if mat and abs(x) < 0.22 * long:
            continue
        plot.box((x, 0.36, random.uniform(-0.1, 0.1)), (0.6, random.uniform(0.4, 0.7), 0.6), MAT)
    x = 0.33 * long
    person(plot.plot((x, 0.4, 0), -0.7), hat=True, seed=seed)
    plot.pole([(x - 0.3, 1.6, 0.2), (x + 0.5, 0.7, 0.35), (x + 1.6, -0.2, 0.6)], 0.045, POST)
