"""The schematic map as inline SVG: rivers, counties, and one place or one route lit. No borders are drawn.

Its unit is a thousandth of the sheet's width. Colours and faces are the stylesheet's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from kiosk.geometry.river_network import SCALE, Point, RiverNetwork, apart, short, svg
from kiosk.release.catalogue_rows import StopRow
from kiosk.release.map_rows import MapRow

Box = tuple[float, float, float, float]
SMALL, LARGE = 36.0, 46.0
"""Sizes of names."""
ROOM = 64.0
"""What stays free around the outermost marks."""
MARK = 0.085
"""How far apart the numbers of a route's stops stand at least, in widths of the picture."""
EDGE = 0.13
"""What stays free around a route's line, in widths of the picture."""
NEAREST = 2.8
"""How many times larger than the whole map a short route is drawn at most."""
LOW = 0.78
"""The least height of a route's picture, in its widths."""


@dataclass(frozen=True, slots=True)
class Window:
    """The part of the sheet that a picture shows: its corner, in fractions of the sheet, how much larger it is drawn, and
    where the picture begins and ends, in the sketch's unit."""

    x: float
    y: float
    times: float
    top: float
    bottom: float

    def at(self, point: Point) -> Point:
        """Where a point of the sheet stands in the picture, in fractions as large as the sheet's."""
        return (point[0] - self.x) * self.times, (point[1] - self.y) * self.times


@dataclass(frozen=True, slots=True)
class Lit:
    """The place that is lit: its key, its name on the map and where it lies, in fractions of the sheet."""

    key: str
    name: str
    x: float
    y: float


class Sketch:
    """The map of one language, drawn many times with something else lit."""

    def __init__(self, sheet: MapRow, note: str) -> None:
        self._sheet = sheet
        self._note = note
        self._aspect = sheet.height / sheet.width if sheet.width else 1.0
        self._valleys = RiverNetwork(sheet.rivers, self._aspect)
        self._spots = [spot for spot in sheet.spots if spot.kind in ("county", "city")]
        points = [point for river in sheet.rivers for point in river.points] + [(s.x, s.y) for s in self._spots]
        heights = [y * SCALE * self._aspect for _, y in points] or [0.0, SCALE * self._aspect]
        self._whole = Window(0.0, 0.0, 1.0, min(heights) - ROOM, max(heights) + ROOM)
        self._rivers = self._flowing(self._whole)

    def place(self, title: str, lit: Lit | None = None) -> Markup:
        """The map with one place lit, or none."""
        if not self._sheet.width:
            return Markup("")
        occupied: list[Box] = []
        marks, names = [], []
        spots = [(spot.key, short(spot.name), self._at(spot.x, spot.y)) for spot in self._spots]
        if lit is not None:
            at = self._at(lit.x, lit.y)
            spots = [(key, name, there) for key, name, there in spots if key != lit.key]
            marks.append(Markup('<circle class="lit" cx="{:.0f}" cy="{:.0f}" r="19"/>').format(*at))
            occupied += [_around(there) for *_, there in spots]
            names.append(self._name(short(lit.name), at, occupied, LARGE, "name lit"))
            near = [key for key, _, there in spots if abs(there[0] - at[0]) < 30 and abs(there[1] - at[1]) < 30]
            spots = [spot for spot in spots if spot[0] not in near]
        else:
            occupied += [_around(there) for *_, there in spots]
        for _, name, there in spots:
            marks.append(Markup('<circle class="spot" cx="{:.0f}" cy="{:.0f}" r="11"/>').format(*there))
            names.append(self._name(name, there, occupied, SMALL, "name"))
        return self._drawn(title, self._whole, Markup("").join([*marks[1:], *marks[:1]]), Markup("").join(names))

    def route(self, title: str, stops: Sequence[StopRow]) -> Markup:
        """The part of the map that a route passes, its line lit and its stops numbered."""
        if not self._sheet.width or not stops:
            return Markup("")
        points = [(stop.x, stop.y) for stop in stops]
        journey = self._valleys.journey(points)
        window = self._around(journey or points)
        line = svg([window.at(point) for point in journey], self._aspect)
        parts = [Markup('<path class="way" d="{}"/>').format(line)] if line else []
        occupied: list[Box] = [(0.0, window.bottom - 70, 60 + _width(self._note) * 32, window.bottom)]
        numbered = [self._at(*place) for place in apart([window.at(each) for each in points], self._aspect, MARK)]
        for number, (x, y) in enumerate(numbered, 1):
            occupied.append((x - 34, y - 34, x + 34, y + 34))
            parts.append(
                Markup(
                    '<circle class="lit" cx="{0:.0f}" cy="{1:.0f}" r="33"/>'
                    '<text class="number" x="{0:.0f}" y="{2:.0f}">{3}</text>'
                ).format(x, y, y + 14, number)
            )
        spots = [(short(spot.name), self._at(*window.at((spot.x, spot.y)))) for spot in self._spots]
        free = [(name, at) for name, at in spots if not any(_crosses(_around(at), box) for box in occupied)]
        seen = [(name, at) for name, at in free if 0 < at[0] < SCALE and window.top < at[1] < window.bottom]
        parts[:0] = [Markup('<circle class="spot" cx="{:.0f}" cy="{:.0f}" r="11"/>').format(*at) for _, at in seen]
        occupied += [_around(at) for _, at in seen]
        names = [self._name(name, at, occupied, SMALL, "name", window) for name, at in seen]
        for stop, at in zip(stops, numbered, strict=True):
            name = re.split(r"[（(·・,:：]", stop.name)[0].strip()
            if short(name) not in [known for known, _ in seen]:
                names.append(self._name(name, at, occupied, SMALL, "name", window, 46.0))
        return self._drawn(title, window, Markup("").join(parts), Markup("").join(names))

    def _around(self, points: Sequence[Point]) -> Window:
        """The window around a line: as near as its ends allow, and the whole map where that is hardly nearer."""
        xs, ys = [x for x, _ in points], [y * self._aspect for _, y in points]
        wide, tall = max(xs) - min(xs), max(ys) - min(ys)
        whole = (self._whole.bottom - self._whole.top) / SCALE
        times = min(NEAREST, (1 - 2 * EDGE) / max(wide, 1e-6), (whole - 2 * EDGE) / max(tall, 1e-6))
        if times < 1.2:
            return self._whole
        height = min(whole, max(LOW, tall * times + 2 * EDGE))
        left = min(1 - 1 / times, max(0.0, (min(xs) + max(xs) - 1 / times) / 2))
        top = (min(ys) + max(ys) - height / times) / 2
        return Window(left, top / self._aspect, times, 0.0, height * SCALE)

    def _drawn(self, title: str, window: Window, marks: Markup, names: Markup) -> Markup:
        return Markup(
            '<svg class="map" role="img" aria-label="{title}" viewBox="0 {top:.0f} 1000 {height:.0f}" width="1000"'
            ' height="{height:.0f}">{rivers}{marks}{names}<text class="note" x="36" y="{foot:.0f}">{note}</text></svg>'
        ).format(
            title=title,
            top=window.top,
            height=window.bottom - window.top,
            foot=window.bottom - 30,
            rivers=self._rivers if window is self._whole else self._flowing(window),
            marks=marks,
            names=names,
            note=self._note,
        )

    def _flowing(self, window: Window) -> Markup:
        """The rivers as far as they are seen through the window."""
        return Markup("").join(
            Markup('<path class="river r{}" d="{}"/>').format(
                min(4, river.rank), svg([window.at(point) for point in river.points], self._aspect)
            )
            for river in self._sheet.rivers
        )

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return x * SCALE, y * SCALE * self._aspect

    def _name(
        self,
        name: str,
        at: Point,
        occupied: list[Box],
        size: float,
        style: str,
        room: Window | None = None,
        gap: float = 26.0,
    ) -> Markup:
        """A name beside its mark, where nothing else stands. With `room` it stays inside, or away where there is no place."""
        wide, (x, y) = _width(name) * size, at
        places = (
            ("start", x + gap, y + size * 0.35),
            ("end", x - gap, y + size * 0.35),
            ("middle", x, y + size * 0.9 + gap * 0.55),
            ("middle", x, y - size * 0.3 - gap * 0.55),
        )
        best: tuple[float, str, float, float, Box] | None = None
        for order, (anchor, left, foot) in enumerate(places):
            start = left - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
            box = (start, foot - size * 0.85, start + wide, foot + size * 0.2)
            bad = sum(_crosses(box, other) for other in occupied if other != _around(at)) * 10.0 + order
            bad += 100.0 * (box[0] < 10 or box[2] > 990)
            bad += 100.0 * (room is not None and not room.top < box[1] < box[3] < room.bottom)
            if best is None or bad < best[0]:
                best = (bad, anchor, left, foot, box)
        assert best is not None
        if room is not None and best[0] >= 10:
            return Markup("")
        occupied.append(best[4])
        return Markup('<text class="{}" x="{:.0f}" y="{:.0f}" text-anchor="{}">{}</text>').format(
            style, best[2], best[3], best[1], escape(name)
        )


def _width(name: str) -> float:
    """About how wide a name is, in ems."""
    return sum(1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.62 for letter in name)


def _around(at: tuple[float, float]) -> Box:
    return at[0] - 16, at[1] - 16, at[0] + 16, at[1] + 16


def _crosses(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
