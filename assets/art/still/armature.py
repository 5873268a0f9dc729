"""The stage: surfaces thrown into one z-buffer that keeps normal, u and v, place and identity of what is seen.

So tea lies inside its rim, handles join, leaves hide one another, and nothing darkens where it overlaps.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.canvas import Canvas
from assets.art.still.surfaces import Point, Surface

if TYPE_CHECKING:
    from assets.art.still.lighting import View

LIGHT: Point = (-0.62, 0.70, 0.42)
"""From the thing to the light: from the left, above and in front."""

HANGING: Point = (-0.5, 0.55, 0.72)
"""The same light for what is held upright before the viewer, as a branch."""

KEPT = 9
"""Numbers kept of a sample: u, v, normal (3), place (3), whether its back is seen."""


@dataclass(frozen=True)
class Line:
    """How a material's ends are drawn: `size` in units, `tone` 0-1, `gap` the jump in depth (stage units) that is drawn too.

    `lift` takes pressure away; `inner` says whether jumps within a surface are drawn.
    """

    colour: Colour
    size: float = 1.3
    tone: float = 0.8
    gap: float = 9.0
    lift: float = 0.2
    inner: bool = True


@dataclass(frozen=True)
class Material:
    """What a part is painted with, once it is lit: washes and marks, then a line; `body` is how much ground it hides."""

    paint: Callable[[View], None]
    line: Line | None
    body: float


def spaced(steps: Array, density: float) -> Array:
    """Places in 0-1 that are `density` to a unit, where `steps`, shape (knots - 1,), are the largest steps between knots."""
    steps = np.maximum(steps, 0.08 * steps.max() + 1e-6)
    steps = np.maximum(steps, np.maximum(np.append(steps[1:], 0), np.insert(steps[:-1], 0, 0)))
    gone = np.concatenate([[0], np.cumsum(steps)])
    count = int(np.clip(gone[-1] * density, 6, 4800))
    return np.asarray(np.interp(np.linspace(0, gone[-1], count), gone, np.linspace(0, 1, len(gone))), np.float32)


class Stage:
    """A part of the canvas with an armature on it, seen from `rise` radians above; (0, 0, 0) is at `origin` in units.

    `zoom` is sheet units in a stage unit; `wobble` is how far, in units, the hand strays.
    """

    def __init__(
        self,
        canvas: Canvas,
        origin: tuple[float, float],
        rise: float = 0.42,
        *,
        seed: int = 1,
        zoom: float = 1.0,
        wobble: float = 0.9,
        light: Point = LIGHT,
    ) -> None:
        self.canvas, self.origin, self.rise = canvas, origin, rise
        self.seed, self.zoom, self.wobble = seed, zoom, wobble
        self.light: Array = np.array(light) / np.linalg.norm(light)
        self.up, self.ahead = float(np.cos(rise)), float(np.sin(rise))
        size = canvas.rows * canvas.columns
        self.kept: Array = np.zeros((size, KEPT), np.float32)
        self.depth: Array = np.full(size, -1e9, np.float32)
        self.near = np.zeros(size, np.int32)
        self.part, self.made_of = np.zeros(size, np.int32), np.zeros(size, np.int16)
        self.parts = 0
        self.cloud: list[Array] = []
        """Points of the things, for what they cast."""
        self.materials: list[Material] = []

    def material(self, paint: Callable[[View], None], line: Line | None = None, body: float = 1.0) -> int:
        """A new material; answers its number, for `patch`."""
        self.materials.append(Material(paint, line, body))
        return len(self.materials)

    def screen(self, places: Array) -> tuple[Array, Array, Array]:
        """Sheet units to the right and down, and nearness, of places of shape (..., 3)."""
        x = self.origin[0] + self.zoom * places[..., 0]
        y = self.origin[1] + self.zoom * (places[..., 2] * self.ahead - places[..., 1] * self.up)
        return x, y, np.asarray(places[..., 2] * self.up + places[..., 1] * self.ahead)

    def patch(
        self,
        surface: Surface,
        material: int,
        *,
        casts: bool = True,
        fine: float = 1.3,
        knots: int = 41,
        pieces: int = 1,
    ) -> None:
        """Add a surface of `material`, sampled as densely as its local steps on `knots` x `knots` ask, times `fine`.

        `pieces` x `pieces` parts of it are looked at one by one, where its steps differ much, as on a rock.
        """
        self.parts += 1
        cuts = np.linspace(0, 1, pieces + 1)
        for u in zip(cuts, cuts[1:]):
            for v in zip(cuts, cuts[1:]):
                self._piece(surface, material, (u, v), casts, fine, knots)

    def _piece(
        self,
        surface: Surface,
        material: int,
        spans: Sequence[tuple[float, float]],
        casts: bool,
        fine: float,
        knots: int,
    ) -> None:
        canvas, k = self.canvas, self.canvas.k
        u, v = np.meshgrid(*[np.linspace(*span, knots) for span in spans], indexing="ij")
        x, y, _ = self.screen(surface(u, v))
        at_u, at_v = (
            low + (high - low) * spaced(np.hypot(np.diff(x, axis=axis), np.diff(y, axis=axis)).max(1 - axis), k * fine)
            for axis, (low, high) in enumerate(spans)
        )
        u, v = np.meshgrid(at_u, at_v, indexing="ij")
        places = np.asarray(surface(u, v), np.float32)
        x, y, z = self.screen(places)
        if casts:
            stride = max(1, round(k / 1.2))
            self.cloud.append(places[::stride, ::stride].reshape(-1, 3))
        row, column = np.floor(y * k).ravel(), np.floor(x * k).ravel()
        kept = np.nonzero((row >= 0) & (row < canvas.rows) & (column >= 0) & (column < canvas.columns))[0]
        at, z = (row[kept] * canvas.columns + column[kept]).astype(np.int64), z.ravel()[kept]
        nearer = np.nonzero(z > self.depth[at])[0]
        nearer = nearer[np.argsort(z[nearer], kind="stable")]
        at, z, kept = at[nearer], z[nearer], kept[nearer]
        self.depth[at], self.near[at] = z, kept
        won = self.near[at] == kept
        kept, at = kept[won], at[won]
        normal = np.cross(np.gradient(places, axis=0), np.gradient(places, axis=1)).reshape(-1, 3)[kept]
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True) + 1e-9
        back = normal[:, 2] * self.up + normal[:, 1] * self.ahead < 0
        facing = normal * np.where(back, -1, 1)[:, None]
        self.kept[at] = np.column_stack([u.ravel()[kept], v.ravel()[kept], facing, places.reshape(-1, 3)[kept], back])
        self.part[at], self.made_of[at] = self.parts, material

    def mend(self) -> None:
        """Close slits a sample wide that rounding left in a surface, so that what is behind does not show through."""
        columns = self.canvas.columns
        for stride in (1, columns, 1):
            part, depth = self.part, self.depth
            middle, before, after = slice(stride, -stride), slice(None, -2 * stride), slice(2 * stride, None)
            nearer = np.minimum(depth[before], depth[after]) > depth[middle]
            slit = np.nonzero((part[before] == part[after]) & (part[before] != part[middle]) & nearer)[0] + stride
            for plane in (self.kept, self.depth, self.part, self.made_of):
                plane[slit] = plane[slit - stride]
