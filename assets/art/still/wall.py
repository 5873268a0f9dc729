"""Walls and floors of a room: plaster or rammed earth, tiles or boards, with a window's light and the shadows on them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import Canvas, blur, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import mark, wash
from assets.art.still.surfaces import Point, Surface, placed


def room(canvas: Canvas, origin: tuple[float, float], rise: float, *, seed: int, smooth: float = 0.42) -> Stage:
    """A stage for a whole room: its paper is as smooth as broad washes want it, `smooth` of its tooth."""
    canvas.tooth = smooth * canvas.tooth
    return Stage(canvas, origin, rise, seed=seed, wobble=0.8)


SHADE: Colour = (176, 164, 158)
"""What a wall is where no sun reaches it."""

Texture = Callable[[Array, Array], Array]
"""Places across and up a wall, in stage units -> what its load is multiplied by."""


@dataclass(frozen=True)
class Panes:
    """The light of a lattice window on a wall, in units of the wall from its `at`: its lower left corner, its size.

    `columns` x `rows` panes with bars of the share `bar` between them; it leans by `slant` as the sun stands.
    """

    left: float
    low: float
    wide: float
    tall: float
    columns: int = 3
    rows: int = 5
    slant: float = -0.42
    bar: float = 0.13

    def sun(self, x: Array, y: Array, soft: float = 2.5) -> Array:
        """How much sun falls at x and y: 0-1."""
        across = (x - self.left) / self.wide
        up = (y - self.low - self.slant * (x - self.left)) / self.tall
        inside = step(0, soft / self.wide, across) * step(1, 1 - soft / self.wide, across)
        inside = inside * step(0, soft / self.tall, up) * step(1, 1 - soft / self.tall, up)
        for share, count, size in ((across, self.columns, self.wide), (up, self.rows, self.tall)):
            cell, ease = np.abs((share * count) % 1 - 0.5), soft * count / size
            inside = inside * step(0.5 - self.bar / 2, 0.5 - self.bar / 2 - ease, cell)
        return np.asarray(inside, np.float32)


def plane(wide: float, tall: float) -> Surface:
    """An upright plane about x = 0, standing on y = 0."""
    return lambda u, v: np.stack([(u - 0.5) * wide, v * tall, 0 * u], -1)


def wall(
    stage: Stage,
    at: Point,
    colour: Colour,
    *,
    surface: Surface | None = None,
    load: float = 0.75,
    panes: Panes | None = None,
    shade: Colour = SHADE,
    dark: float = 0.5,
    texture: Texture | None = None,
    turned: Array | None = None,
    line: Line | None = None,
    seed: int = 31,
) -> None:
    """A wall standing `at`, of `colour`; `surface` (1,400 x 900 without it) is of its own places, z = 0 its face.

    Where neither `panes` nor lamp reach it, it is in `shade`, `dark` its density.
    """

    def paint(view: View) -> None:
        here = view.local(at, turned)
        x, y = here[..., 0], here[..., 1]
        on = blur(view.on.astype(np.float32), 0.6)
        cloud = 1 + 0.16 * view.noise(210, 150, seed) + 0.07 * view.noise(34, 26, seed + 1)
        if texture is not None:
            cloud = cloud * texture(x, y)
        wash(view, on, load * np.clip(cloud, 0.2, 1.8), colour, edge=0, grain=0.14, bloom=0.14, seed=seed)
        far = np.clip(0.8 + 0.3 * (view.x / stage.canvas.width - 0.5) + 0.12 * view.noise(160, 120, seed + 2), 0.2, 1.5)
        if panes is None:
            wash(view, on * view.cast, dark * far, shade, edge=0.2, grain=0.1, seed=seed + 3)
        else:
            sun = blur(panes.sun(x + 2 * view.noise(60, 60, seed + 5), y + 2 * view.noise(60, 60, seed + 6)), 0.8)
            lit_ = sun * (1 - view.cast)
            wash(view, on * (1 - lit_), 0.6 * dark * far, shade, edge=0.12, grain=0.1, bloom=0.1, seed=seed + 3)
            wash(view, on * view.cast, 0.4 * dark, shade, edge=0.15, grain=0.1, seed=seed + 4)
            mark(view, on * lit_ * 0.1, (250, 214, 140), 0.2)
        mark(view, on * np.clip(view.crevice, 0, 1) * 0.22, shade)

    stage.patch(
        placed(surface or plane(1400, 900), at, turned), stage.material(paint, line), casts=False, fine=1.15, knots=9
    )


def ground(
    stage: Stage,
    at: Point,
    colour: Colour,
    *,
    size: tuple[float, float] = (1400, 700),
    joints: tuple[float, float] | None = (150, 150),
    load: float = 0.75,
    shade: Colour = SHADE,
    dark: float = 0.7,
    bond: float = 0.5,
    line: Colour = (120, 104, 92),
    fibre: float = 0.0,
    seed: int = 41,
) -> None:
    """A floor about `at`, `size` (long, deep): tiles or boards of `joints` (long, deep) in a bond, or without them bare.

    `fibre` (0.15) is the grain of boards, along x.
    """
    long, deep = size

    def surface(u: Array, v: Array) -> Array:
        return np.stack([(u - 0.5) * long, 0 * u, (v - 0.5) * deep], -1)

    def paint(view: View) -> None:
        here = view.local(at)
        x, z = here[..., 0], here[..., 2]
        on = blur(view.on.astype(np.float32), 0.6)
        cloud = 1 + 0.16 * view.noise(150, 60, seed) + 0.06 * view.noise(24, 12, seed + 1)
        gap = np.zeros_like(x)
        if joints is not None:
            row = np.floor(z / joints[1])
            a = x / joints[0] + bond * row
            dice = np.modf(np.abs(np.sin(np.floor(a) * 12.99 + row * 78.23 + seed) * 43758.5453))[0]
            cloud = cloud * (0.86 + 0.28 * dice) + fibre * fbm(x / 120 + 7 * dice, z / 4 + 90 * dice, seed + 3, 2)
            sway = 0.9 * view.noise(40, 40, seed + 2, 1)
            side = np.minimum(
                np.abs((a + 0.5) % 1 - 0.5) * joints[0], np.abs((z / joints[1] + 0.5) % 1 - 0.5) * joints[1]
            )
            gap = step(2.6, 0.8, side + 0.5 * sway) * np.clip(0.8 + 0.4 * view.noise(46, 30, seed + 4), 0.1, 1.3)
        wash(view, on, load * np.clip(cloud, 0.2, 1.8), colour, edge=0, grain=0.15, bloom=0.1, seed=seed)
        mark(view, on * gap * 0.6, line, 0.4)
        wash(view, on * view.cast, dark, shade, edge=0.15, grain=0.1, seed=seed + 5)
        mark(view, on * np.clip(view.crevice, 0, 1) * 0.4, shade)

    stage.patch(placed(surface, at), stage.material(paint), casts=False, fine=1.15, knots=9)
