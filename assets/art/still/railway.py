"""A fast railway: a viaduct on piers, the train on it."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark
from assets.art.still.site import Finish, Measure, Plot

CONCRETE: Tones = ((220, 212, 198), (170, 166, 160), (112, 112, 116))
ENAMEL: Tones = ((244, 240, 230), (208, 210, 208), (150, 158, 166))


def _concrete(view: View, at: Measure) -> None:
    cloud = fbm(at.across / 5, at.up / 7, 3, 3)
    run = step(0.5, 1.6, fbm(at.across / 1.1, at.up / 14, 4, 2))
    loads = (0.8, 0.6, 0.55)
    texture = np.clip(1 + 0.16 * cloud, 0.4, 1.7)
    coat(view, at, CONCRETE, loads, (0.44, 0.2), texture=texture, edge=0.22, hard=0.6)
    mark(view, view.on * run * 0.25 * at.load, (128, 122, 116), 0.3)


def _car(view: View, at: Measure) -> None:
    loads = (0.6, 0.5, 0.5)
    coat(view, at, ENAMEL, loads, (0.5, 0.24), edge=0.25, hard=0.35)
    side = view.v < 0.5
    height = view.v / 0.5
    pane = step(0.16, 0.19, (at.across / 1.9) % 1) * step(0.84, 0.81, (at.across / 1.9) % 1)
    ends = step(1.6, 1.9, np.minimum(at.across, at.long - at.across))
    band = step(0.56, 0.58, height) * step(0.8, 0.78, height) * side
    tint(view, at, view.on * band * ends, 0.9, (92, 112, 126), edge=0)
    mark(view, view.on * band * ends * pane * 0.6 * at.load, (44, 60, 76))
    stripe = step(0.34, 0.35, height) * step(0.43, 0.42, height) * side
    mark(view, view.on * stripe * 0.95 * at.load, (52, 96, 150))
    thin = step(0.27, 0.275, height) * step(0.305, 0.3, height) * side
    mark(view, view.on * thin * 0.9 * at.load, (196, 74, 58))
    door = step(0.12, 0.06, np.abs(np.abs(at.across - at.long / 2) - at.long / 2 + 2.4) - 0.34) * side
    mark(view, view.on * step(0.05, 0.0, np.abs(door - 0.5)) * side * 0.5 * at.load, (96, 104, 110))
    mark(view, view.on * step(0.1, 0.0, height) * side * 0.7 * at.load, (96, 98, 104))


def _dark(view: View, at: Measure) -> None:
    mark(view, view.on * 1.15 * at.load, (70, 72, 78))


PIER = Finish(_concrete)
CAR = Finish(_car)
STEEL = Finish(_dark, drawn=False)


def viaduct(
    plot: Plot, spans: int, *, span: float = 32.0, tall: float = 26.0, wide: float = 9.0, deep: float = 12.0
) -> None:
    """A viaduct along x, its middle on the plot, its rails `tall` metres above; piers stand `deep` below the plot's ground."""
    long = spans * span
    girder = 2.9
    for n in range(spans + 1):
        x = (n - spans / 2) * span
        for size, low, high in ((3.0, -deep, tall - girder - 2.2), (5.6, tall - girder - 2.2, tall - girder)):
            plot.box((x, low, 0), (2.6 if size < 4 else 3.2, high - low, size * 0.9), PIER, sides="flr")
    for n in range(spans + 1):
        plot.box(((n - spans / 2) * span, -deep - 0.6, 0), (7.0, 1.8, 6.0), PIER)
    plot.box((0, tall - girder, 0), (long, girder * 0.72, 0.62 * wide), PIER, sides="flrt")
    plot.box((0, tall - 0.28 * girder, 0), (long + 0.4, 0.28 * girder, wide), PIER, sides="flrt")
    for side in (-1, 1):
        plot.box((0, tall, side * (wide / 2 - 0.15)), (long + 0.4, 0.4, 0.22), PIER, sides="flrt")


def train(plot: Plot, cars: int = 5, *, long: float = 25.0, tall: float = 3.8, wide: float = 3.3) -> None:
    """A train along x, its nose to the left, its middle on the plot, the rails at y = 0."""
    for n in range(cars):
        x0 = (n - cars / 2) * (long + 0.5)
        nose = (9.0 if n == 0 else 0.0, 9.0 if n == cars - 1 else 0.0)

        def surface(u: Array, v: Array, x0: float = x0, nose: tuple[float, float] = nose) -> Array:
            x = u * long
            slim = np.ones_like(u)
            for reach, away in zip(nose, (x, long - x)):
                if reach:
                    slim = slim * np.clip(away / reach, 0.0, 1) ** 0.55
            a = np.pi * (0.06 + 1.0 * v) - np.pi * 0.06
            squared = (np.abs(np.cos(a)) ** 3.4 + np.abs(np.sin(a)) ** 3.4) ** (-1 / 3.4)
            z = np.cos(a) * squared * wide / 2 * (0.35 + 0.65 * slim)
            y = 0.5 + np.sin(a) * squared * (tall - 0.5) * (0.16 + 0.84 * slim)
            return np.stack([x0 + x, y, z], -1)

        plot.lay(surface, CAR, (long, 2 * tall), knots=41)
        plot.box((x0 + long / 2, 0.1, 0), (long - 3.0, 0.8, wide * 0.8), STEEL, sides="f")
