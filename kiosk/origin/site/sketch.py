"""The schematic map as inline SVG: rivers, counties, and one place or one route lit. No borders are drawn.

Its unit is a thousandth of the sheet's width. Colours and faces are the stylesheet's.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from kiosk.release.rows import MapRow, StopRow
from kiosk.release.valleys import SCALE, Valleys, apart, short, svg

Box = tuple[float, float, float, float]
SMALL, LARGE = 36.0, 46.0
"""Sizes of names."""
ROOM = 64.0
"""What stays free around the outermost marks."""
MARK = 0.085
"""How far apart the numbers of a route's stops stand at least, in sheet widths."""


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
        self._valleys = Valleys(sheet.rivers, self._aspect)
        self._rivers = Markup("").join(
            Markup('<path class="river r{}" d="{}"/>').format(min(4, river.rank), svg(river.points, self._aspect))
            for river in sheet.rivers
        )
        self._spots = [spot for spot in sheet.spots if spot.kind in ("county", "city")]
        points = [point for river in sheet.rivers for point in river.points] + [(s.x, s.y) for s in self._spots]
        heights = [y * SCALE * self._aspect for _, y in points] or [0.0, SCALE * self._aspect]
        self._top, self._bottom = min(heights) - ROOM, max(heights) + ROOM

    def place(self, title: str, lit: Lit | None = None) -> Markup:
        """The map with one place lit, or none."""
        if not self._sheet.width:
            return Markup("")
        taken: list[Box] = []
        marks, names = [], []
        spots = [(spot.key, short(spot.name), self._at(spot.x, spot.y)) for spot in self._spots]
        if lit is not None:
            at = self._at(lit.x, lit.y)
            spots = [(key, name, there) for key, name, there in spots if key != lit.key]
            marks.append(Markup('<circle class="lit" cx="{:.0f}" cy="{:.0f}" r="19"/>').format(*at))
            taken += [_around(there) for *_, there in spots]
            names.append(self._name(short(lit.name), at, taken, LARGE, "name lit"))
            near = [key for key, _, there in spots if abs(there[0] - at[0]) < 30 and abs(there[1] - at[1]) < 30]
            spots = [spot for spot in spots if spot[0] not in near]
        else:
            taken += [_around(there) for *_, there in spots]
        for _, name, there in spots:
            marks.append(Markup('<circle class="spot" cx="{:.0f}" cy="{:.0f}" r="11"/>').format(*there))
            names.append(self._name(name, there, taken, SMALL, "name"))
        return self._drawn(title, Markup("").join([*marks[1:], *marks[:1]]), Markup("").join(names))

    def route(self, title: str, stops: Sequence[StopRow]) -> Markup:
        """The map with a route's line lit and its stops numbered."""
        if not self._sheet.width or not stops:
            return Markup("")
        points = [(stop.x, stop.y) for stop in stops]
        line = svg(self._valleys.journey(points), self._aspect)
        parts = [Markup('<path class="way" d="{}"/>').format(line)] if line else []
        taken: list[Box] = []
        for number, place in enumerate(apart(points, self._aspect, MARK), 1):
            x, y = self._at(*place)
            taken.append((x - 34, y - 34, x + 34, y + 34))
            parts.append(
                Markup(
                    '<circle class="lit" cx="{0:.0f}" cy="{1:.0f}" r="33"/>'
                    '<text class="number" x="{0:.0f}" y="{2:.0f}">{3}</text>'
                ).format(x, y, y + 14, number)
            )
        names = []
        for spot in self._spots:
            at = self._at(spot.x, spot.y)
            if not any(_crosses(_around(at), box) for box in taken):
                parts.insert(0, Markup('<circle class="spot" cx="{:.0f}" cy="{:.0f}" r="11"/>').format(*at))
            names.append(self._name(short(spot.name), at, taken, SMALL, "name"))
        return self._drawn(title, Markup("").join(parts), Markup("").join(names))

    def _drawn(self, title: str, marks: Markup, names: Markup) -> Markup:
        return Markup(
            '<svg class="map" role="img" aria-label="{title}" viewBox="0 {top:.0f} 1000 {height:.0f}" width="1000"'
            ' height="{height:.0f}">{rivers}{marks}{names}<text class="note" x="36" y="{foot:.0f}">{note}</text></svg>'
        ).format(
            title=title,
            top=self._top,
            height=self._bottom - self._top,
            foot=self._bottom - 30,
            rivers=self._rivers,
            marks=marks,
            names=names,
            note=self._note,
        )

    def _at(self, x: float, y: float) -> tuple[float, float]:
        return x * SCALE, y * SCALE * self._aspect

    def _name(self, name: str, at: tuple[float, float], taken: list[Box], size: float, style: str) -> Markup:
        """A name beside its mark, where nothing else stands."""
        wide, (x, y) = _width(name) * size, at
        places = (
            ("start", x + 26, y + size * 0.35),
            ("end", x - 26, y + size * 0.35),
            ("middle", x, y + size * 1.25),
            ("middle", x, y - size * 0.7),
        )
        best: tuple[float, str, float, float, Box] | None = None
        for order, (anchor, left, foot) in enumerate(places):
            start = left - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
            box = (start, foot - size * 0.85, start + wide, foot + size * 0.2)
            bad = sum(_crosses(box, other) for other in taken if other != _around(at)) * 10.0 + order
            bad += 100.0 * (box[0] < 10 or box[2] > 990)
            if best is None or bad < best[0]:
                best = (bad, anchor, left, foot, box)
        assert best is not None
        taken.append(best[4])
        return Markup('<text class="{}" x="{:.0f}" y="{:.0f}" text-anchor="{}">{}</text>').format(
            style, best[2], best[3], best[1], escape(name)
        )


def _width(name: str) -> float:
    """About how wide a name is, in ems."""
    return sum(1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.54 for letter in name)


def _around(at: tuple[float, float]) -> Box:
    return at[0] - 16, at[1] - 16, at[0] + 16, at[1] + 16


def _crosses(a: Box, b: Box) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
