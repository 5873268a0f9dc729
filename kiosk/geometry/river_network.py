"""Lines and names on the map: rivers as smooth paths, journeys that follow the valleys between their stops.

Coordinates are fractions of the map sheet's width and height. A journey leaves a stop for the nearest river, follows the
rivers' network (Dijkstra) and leaves it again near the next stop; where the rivers would be a long way round, it bends gently.
"""

from __future__ import annotations

import heapq
import math
import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol

Point = tuple[float, float]
SCALE = 1000.0
"""Paths are written in thousandths of the sheet's width (x) and height (y)."""
PIECES = 12
"""Straight pieces between two points of a smooth line."""
SUFFIX = re.compile(r"(?<=..)[市县縣区區県]$|(?<=.)[시현구]$| (City|County|District)$")


class River(Protocol):
    """A river: its id, its rank (1 is the main stream), its points in fractions of the map sheet, upstream to downstream."""

    @property
    def key(self) -> str: ...
    @property
    def rank(self) -> int: ...
    @property
    def points(self) -> tuple[Point, ...]: ...


def short(name: str) -> str:
    """A county's name as it stands on a map: without its rank (市, County ...)."""
    return SUFFIX.sub("", name)


def svg(points: Sequence[Point], aspect: float) -> str:
    """`points` as an SVG path through all of them (Catmull-Rom); `aspect` is the sheet's height over its width.

    The path's unit is a thousandth of the sheet's width in both directions.
    """
    at = [(x * SCALE, y * SCALE * aspect) for x, y in points]
    if len(at) < 2:
        return ""
    parts = [f"M {at[0][0]:.1f} {at[0][1]:.1f}"]
    for here in range(len(at) - 1):
        before, start, end, after = (at[max(0, here - 1)], at[here], at[here + 1], at[min(len(at) - 1, here + 2)])
        c1 = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        c2 = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        parts.append(f"C {c1[0]:.1f} {c1[1]:.1f} {c2[0]:.1f} {c2[1]:.1f} {end[0]:.1f} {end[1]:.1f}")
    return " ".join(parts)


def dashes(points: Sequence[Point], aspect: float, apart: float) -> list[tuple[float, float, float]]:
    """Evenly spaced marks along the smooth line through `points`: (x, y, slant in degrees), `apart` sheet widths apart."""
    line = _smooth(points, aspect)
    marks: list[tuple[float, float, float]] = []
    walked = due = 0.0
    for a, b in zip(line, line[1:]):
        step = math.dist(a, b)
        while step and walked + step >= due:
            part = (due - walked) / step
            slant = math.degrees(math.atan2(b[1] - a[1], b[0] - a[0]))
            marks.append((a[0] + (b[0] - a[0]) * part, (a[1] + (b[1] - a[1]) * part) / aspect, slant))
            due += apart
        walked += step
    return marks


def apart(points: Sequence[Point], aspect: float, least: float, turns: int = 60) -> list[Point]:
    """`points` moved as little as needed for their marks to stand `least` sheet widths apart, and to stay on the sheet.

    Marks at the very same place part in the order of their stops. `aspect` is the sheet's height over its width.
    """
    at = [[x + 1e-4 * number, y * aspect] for number, (x, y) in enumerate(points)]
    for _ in range(turns):
        moved = False
        for first in range(len(at)):
            for second in range(first + 1, len(at)):
                dx, dy = at[second][0] - at[first][0], at[second][1] - at[first][1]
                far = math.hypot(dx, dy)
                if far >= least:
                    continue
                push = (least - far) / 2 / max(far, 1e-9) * 1.02
                at[first] = [at[first][0] - dx * push, at[first][1] - dy * push]
                at[second] = [at[second][0] + dx * push, at[second][1] + dy * push]
                moved = True
        edge = least / 2
        at = [[min(1 - edge, max(edge, x)), min(aspect - edge, max(edge, y))] for x, y in at]
        if not moved:
            break
    return [(x, y / aspect) for x, y in at]


def passed(points: Sequence[Point], stops: Sequence[Point], aspect: float, apart: float) -> list[float]:
    """How many dashes lie before each of `stops`; `points` passes them in order, as `RiverNetwork.journey` makes it."""
    line = _smooth(points, aspect)
    walked = [0.0]
    for a, b in zip(line, line[1:]):
        walked.append(walked[-1] + math.dist(a, b))
    at, marks = 0, []
    for stop in stops:
        at = points.index(stop, at)
        marks.append(walked[at * PIECES] / apart)
        at += 1
    return marks


def _smooth(points: Sequence[Point], aspect: float, pieces: int = PIECES) -> list[Point]:
    """Catmull-Rom through `points`, in sheet widths both ways."""
    at = [(x, y * aspect) for x, y in points]
    line = at[:1]
    for here in range(len(at) - 1):
        p0, p1, p2, p3 = at[max(0, here - 1)], at[here], at[here + 1], at[min(len(at) - 1, here + 2)]
        for piece in range(1, pieces + 1):
            t = piece / pieces
            line.append((_spline(p0[0], p1[0], p2[0], p3[0], t), _spline(p0[1], p1[1], p2[1], p3[1], t)))
    return line


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))


class RiverNetwork:
    """The rivers as a network of points."""

    def __init__(self, rivers: Sequence[River], aspect: float) -> None:
        self._aspect = aspect
        self._ways: dict[Point, dict[Point, float]] = defaultdict(dict)
        vertices: list[tuple[Point, str]] = []
        for river in rivers:
            line = [_rounded(point) for point in river.points]
            for a, b in zip(line, line[1:]):
                self._join(a, b)
            vertices += [(point, river.key) for point in line]
        for river in rivers:
            mouth = _rounded(river.points[-1])
            near = [p for p, key in vertices if key != river.key and 0 < self._apart(p, mouth) < 0.03]
            if near and river.rank > 1:
                self._join(mouth, min(near, key=lambda p: self._apart(p, mouth)))

    def points_near(self, point: Point) -> list[Point]:
        """Every point of the rivers, the nearest to `point` first."""
        return sorted(self._ways, key=lambda vertex: self._apart(vertex, point))

    def along(self, start: Point, end: Point) -> list[Point]:
        """The points from one point of the rivers to another, both included; only `end` where no water joins them."""
        return self._follow(start, end) or [end]

    def journey(self, stops: Sequence[Point]) -> list[Point]:
        """The points of a line through `stops` in order."""
        line: list[Point] = list(stops[:1])
        for start, end in zip(stops, stops[1:]):
            line += [*self._between(start, end), end]
        return line

    def _between(self, start: Point, end: Point) -> list[Point]:
        straight = self._apart(start, end)
        if not self._ways or straight < 0.06:
            return []
        enter, leave = self._nearest(start), self._nearest(end)
        way = self._follow(enter, leave)
        if not way or self._apart(start, enter) > 0.12 or self._apart(end, leave) > 0.12:
            return []
        walked = [start, *way, end]
        if sum(self._apart(a, b) for a, b in zip(walked, walked[1:])) > 2.1 * straight:
            return []
        return [p for p in way if self._apart(p, start) > 0.018 and self._apart(p, end) > 0.018]

    def _follow(self, start: Point, end: Point) -> list[Point]:
        reached: dict[Point, float] = {start: 0.0}
        before: dict[Point, Point] = {}
        heap = [(0.0, start)]
        while heap:
            far, here = heapq.heappop(heap)
            if here == end:
                way = [end]
                while way[-1] != start:
                    way.append(before[way[-1]])
                return way[::-1]
            for there, step in self._ways[here].items():
                if far + step < reached.get(there, math.inf):
                    reached[there] = far + step
                    before[there] = here
                    heapq.heappush(heap, (far + step, there))
        return []

    def _nearest(self, point: Point) -> Point:
        return min(self._ways, key=lambda vertex: self._apart(vertex, point))

    def _join(self, a: Point, b: Point) -> None:
        self._ways[a][b] = self._ways[b][a] = self._apart(a, b)

    def _apart(self, a: Point, b: Point) -> float:
        return math.dist((a[0], a[1] * self._aspect), (b[0], b[1] * self._aspect))


def _rounded(point: Point) -> Point:
    return round(point[0], 5), round(point[1], 5)
