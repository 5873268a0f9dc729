"""A building site: what is built stands on plots of a stage, is measured in metres, and shares its materials.

The stage's `zoom` is sheet units in a metre. On a plot x is to the right along the front, y up, z out of the front.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import blur
from assets.art.still.lighting import View
from assets.art.still.line import contour
from assets.art.still.painting import paint
from assets.art.still.surfaces import Point, Surface, placed, tube, turn

INK = Line((58, 52, 52), 0.75, 0.8, gap=4.5, lift=0.08)
"""The line that draws all that is built."""


@dataclass(frozen=True, eq=False)
class Finish:
    """What a part of a building is made of: `paint` is given its samples and where on the part each of them is.

    Of the view it is given, planes have shape (samples, 1): only what is seen of the material. `drawn` is whether its ends
    are drawn with a line, `casts` whether it throws a shadow.
    """

    paint: Callable[[View, Measure], None]
    drawn: bool = True
    casts: bool = True
    body: float = 1.0


@dataclass(frozen=True)
class Measure:
    """Where on its part a sample is, planes of shape (rows, columns), in metres: from its left, from its foot, and its size.

    `dice` is a number in 0-1 for each part; `load` below 1 sets the site back in the air; `unit` is a sheet unit in metres.
    """

    across: Array
    up: Array
    long: Array
    tall: Array
    dice: Array
    rim: Array
    """1 at the ends of the material, 0 a little inside."""
    load: float
    unit: float


class Site:
    """A stage on which is built; `load` below 1 sets it back in the air."""

    def __init__(self, stage: Stage, load: float = 1.0) -> None:
        self.stage, self.load = stage, load
        self._skins: dict[Finish, int] = {}
        self._sizes: dict[int, tuple[float, float, float]] = {}

    def skin(self, finish: Finish) -> int:
        """The number of the material that `finish` is on this stage."""
        if finish not in self._skins:
            self._skins[finish] = self.stage.material(lambda view: self._coat(finish, view), None, finish.body)
        return self._skins[finish]

    def _coat(self, finish: Finish, view: View) -> None:
        at = np.nonzero(view.on)
        samples = copy.copy(view)
        soft = blur(view.on.astype(np.float32), 1.3 * view.k)
        for name, plane in [*vars(view).items(), ("rim", np.clip(2 - 2 * soft, 0, 1))]:
            if isinstance(plane, np.ndarray) and plane.shape[:2] == view.on.shape:
                setattr(samples, name, plane[at][:, None])
        finish.paint(samples, self.measure(samples))
        view.density[at] = samples.density[:, 0]

    def paint(self) -> View:
        """Paint what was built and draw its ends; answers the view, for marks of one's own."""
        view = paint(self.stage)
        drawn = view.of([number for finish, number in self._skins.items() if finish.drawn])
        if drawn is not None:
            contour(drawn, replace(INK, tone=INK.tone * self.load), seed=3)
        return view

    def lay(
        self,
        surface: Surface,
        finish: Finish,
        size: tuple[float, float],
        *,
        narrow: float = 1.0,
        casts: bool = True,
        knots: int = 7,
    ) -> None:
        """Add a surface, `size` (long, tall) in metres along u and v; at v = 0 it is only `narrow` times as long."""
        stage, canvas = self.stage, self.stage.canvas
        x, y, _ = stage.screen(surface(*np.meshgrid([0.0, 0.5, 1.0], [0.0, 0.5, 1.0], indexing="ij")))
        if x.max() < -20 or x.min() > canvas.width + 20 or y.max() < -20 or y.min() > canvas.height + 20:
            return
        casts = casts and min(size) * stage.zoom > 3.0 and finish.body > 0 and finish.casts
        stage.patch(surface, self.skin(finish), casts=casts, knots=knots, fine=1.15)
        self._sizes[self.stage.parts] = (*size, narrow)

    def measure(self, view: View) -> Measure:
        """Where on its part each sample of `view` is."""
        sizes = np.ones((self.stage.parts + 2, 3), np.float32)
        for part, size in self._sizes.items():
            sizes[part] = size
        long, tall, narrow = np.moveaxis(sizes[view.part], -1, 0)
        across = ((view.u - 0.5) * (narrow + (1 - narrow) * view.v) + 0.5) * long
        return Measure(
            across, view.v * tall, long, tall, view.dice(3), vars(view)["rim"], self.load, 1 / self.stage.zoom
        )


@dataclass(frozen=True)
class Plot:
    """A place on a site, its front turned by `turned` radians: below 0 to the left, into the light."""

    site: Site
    at: Point = (0.0, 0.0, 0.0)
    turned: float = 0.0

    def plot(self, at: Point, turned: float = 0.0) -> Plot:
        """A plot on this plot."""
        x, y, z = turn(y=self.turned) @ np.array(at) + np.array(self.at)
        return Plot(self.site, (float(x), float(y), float(z)), self.turned + turned)

    def lay(
        self,
        surface: Surface,
        finish: Finish,
        size: tuple[float, float],
        *,
        narrow: float = 1.0,
        casts: bool = True,
        knots: int = 7,
    ) -> None:
        """Add a surface; see `Site.lay`."""
        there = placed(surface, self.at, turn(y=self.turned))
        self.site.lay(there, finish, size, narrow=narrow, casts=casts, knots=knots)

    def panel(self, corner: ArrayLike, along: ArrayLike, up: ArrayLike, finish: Finish) -> None:
        """A flat piece from its lower left `corner`, `along` and `up` its sides."""
        start, side, rise = (np.asarray(v, float) for v in (corner, along, up))

        def surface(u: Array, v: Array) -> Array:
            return np.asarray(start + u[..., None] * side + v[..., None] * rise)

        self.lay(surface, finish, (float(np.linalg.norm(side)), float(np.linalg.norm(rise))), knots=5)

    def box(self, at: Point, size: Point, finish: Finish, *, sides: str = "flrt", top: Finish | None = None) -> None:
        """A block, the middle of its foot `at`, `size` (long, tall, deep); `sides` of f, b, l, r, t are built."""
        (x, y, z), (long, tall, deep) = at, size
        left, right, back, front = x - long / 2, x + long / 2, z - deep / 2, z + deep / 2
        if "b" in sides:
            self.panel((left, y, back), (long, 0, 0), (0, tall, 0), finish)
        if "f" in sides:
            self.panel((left, y, front), (long, 0, 0), (0, tall, 0), finish)
        if "l" in sides:
            self.panel((left, y, back), (0, 0, deep), (0, tall, 0), finish)
        if "r" in sides:
            self.panel((right, y, front), (0, 0, -deep), (0, tall, 0), finish)
        if "t" in sides:
            self.panel((left, y + tall, front), (long, 0, 0), (0, 0, -deep), top or finish)

    def pole(self, points: Sequence[Point], radius: float | Sequence[float], finish: Finish) -> None:
        """A post, beam or rope along `points`."""
        radii = [radius, radius] if isinstance(radius, (int, float)) else list(radius)
        long = float(np.linalg.norm(np.diff(np.asarray(points, float), axis=0), axis=1).sum())
        self.lay(tube(points, radii), finish, (long, 6.3 * radii[0]), knots=9 if len(points) == 2 else 25)
