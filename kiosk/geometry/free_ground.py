"""What of a sheet is still free: boxes are laid on it one after the other, and none on another.

Lengths are pixels of the sheet as it is shown. The sheet is ruled into small squares, and a box takes every square that it
touches, so that two boxes that were found free never share a pixel.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

Point = tuple[float, float]
SQUARES = 360
"""Squares across the sheet."""
DIRECTIONS = 28
"""Ways in which a place is looked for around a point."""


class Box(NamedTuple):
    """A rectangle on the sheet: its left upper corner and its size."""

    left: float
    top: float
    width: float
    height: float

    def grown(self, by: float) -> Box:
        """This box with `by` more on every side."""
        return Box(self.left - by, self.top - by, self.width + 2 * by, self.height + 2 * by)

    def moved(self, x: float, y: float) -> Box:
        """This box, `x` to the right and `y` down."""
        return Box(self.left + x, self.top + y, self.width, self.height)

    def around(self, other: Box) -> Box:
        """The smallest box that holds this one and `other`."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        right = max(self.left + self.width, other.left + other.width)
        bottom = max(self.top + self.height, other.top + other.height)
        return Box(left, top, right - left, bottom - top)

    def gap(self, other: Box) -> float:
        """How far apart this box and `other` are; 0 where they touch."""
        across = max(self.left, other.left) - min(self.left + self.width, other.left + other.width)
        down = max(self.top, other.top) - min(self.top + self.height, other.top + other.height)
        return math.hypot(max(0.0, across), max(0.0, down))

    def touches(self, other: Box) -> bool:
        """Whether this box and `other` share some ground."""
        across = min(self.left + self.width, other.left + other.width) - max(self.left, other.left)
        down = min(self.top + self.height, other.top + other.height) - max(self.top, other.top)
        return min(across, down) > 0

    def at_least(self, side: float) -> Box:
        """This box, widened about its middle until neither side is shorter than `side`."""
        across, down = max(0.0, side - self.width) / 2, max(0.0, side - self.height) / 2
        return Box(self.left - across, self.top - down, self.width + 2 * across, self.height + 2 * down)


def centred(at: Point, width: float, height: float) -> Box:
    """A box with its middle at a point."""
    return Box(at[0] - width / 2, at[1] - height / 2, width, height)


class FreeGround:
    """A sheet and what has been laid on it."""

    def __init__(self, width: float, height: float) -> None:
        """A bare sheet of `width` by `height` pixels."""
        self._width, self._height = width, height
        self._square = max(1.0, width / SQUARES)
        self._rows = [0] * (math.ceil(height / self._square) + 1)

    def copy(self) -> FreeGround:
        """The same sheet once more, to be laid on by itself."""
        other = FreeGround(self._width, self._height)
        other._rows = list(self._rows)
        return other

    def take(self, box: Box) -> None:
        """Lay `box` on the sheet, whether or not something lies there."""
        rows, squares = self._squares(box)
        for row in rows:
            self._rows[row] |= squares

    def free(self, box: Box) -> bool:
        """Whether `box` lies on the sheet whole and on nothing else."""
        if not self._holds(box):
            return False
        rows, squares = self._squares(box)
        return not any(row & squares for row in self._rows[rows.start : rows.stop])

    def clear(self, box: Box, apart: float) -> bool:
        """Whether `box` lies free, with `apart` pixels of what there is of the sheet around it."""
        return self._holds(box) and self.free(self._kept(box.grown(apart)))

    def first_free(self, boxes: Iterable[Box], apart: float) -> Box | None:
        """The first of `boxes` that lies free, with `apart` pixels around it; it is taken. None when there is none."""
        for box in boxes:
            if self.clear(box, apart):
                self.take(box)
                return box
        return None

    def _holds(self, box: Box) -> bool:
        right, bottom = box.left + box.width, box.top + box.height
        return box.left >= 0 and box.top >= 0 and right <= self._width and bottom <= self._height

    def _kept(self, box: Box) -> Box:
        left, top = max(0.0, box.left), max(0.0, box.top)
        right, bottom = min(self._width, box.left + box.width), min(self._height, box.top + box.height)
        return Box(left, top, right - left, bottom - top)

    def _squares(self, box: Box) -> tuple[range, int]:
        left, top, width, height = box
        square, lowest = self._square, len(self._rows) - 1
        first = min(SQUARES, max(0, int(left / square)))
        last = min(SQUARES, max(0, int((left + width - 1e-6) / square)))
        above = min(lowest, max(0, int(top / square)))
        below = min(lowest, max(0, int((top + height - 1e-6) / square)))
        return range(above, below + 1), ((1 << max(0, last - first + 1)) - 1) << first


def outwards(start: Box, step: float, farthest: float, turned: float = 0.0) -> Iterator[Box]:
    """`start`, then the same box ever farther away, `step` at a time up to `farthest`, first towards `turned` (radians)."""
    yield start
    far = step
    while far <= farthest:
        for at in range(DIRECTIONS):
            angle = turned + (at + 1) // 2 * (1 if at % 2 else -1) * 2 * math.pi / DIRECTIONS
            yield start.moved(math.cos(angle) * far, math.sin(angle) * far)
        far += step
