"""Places on the living map, found one after the other: names beside their rings, and rivers' names."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.geometry.free_ground import Box, FreeGround, Point, centred
from kiosk.geometry.river_network import short
from kiosk.release.map_rows import RiverRow, Spot
from kiosk.ui.visitor.map_lists import PlacedRiver, PlacedSpot

RING, SEAL, STOP, DOT = 26.0, 84.0, 46.0, 18.0
"""How wide a place's ring, the venue's seal, a stop's number and its dot are, in units."""
STANDING, LYING = 1.12, 1.2
"""How far a character reaches down a standing name, and how high a lying one is, in sizes of the letters."""
HALO = 0.14
"""How much paper is kept around a name, in sizes of its letters."""
NEAR = 1.0
"""How far a name may stand from its ring, in sizes of its letters."""
NEARER = 5.0
"""How much farther it has to be from every other ring, in units."""
SMALLER = (1.0, 0.86, 0.74)
"""In which sizes names are tried, as shares of what the glass asks for."""
SHUT = 1
"""How many places may wait for a closer look before smaller letters are tried."""
TURNS = 4
"""How often the order is changed in which places come to their names."""
IN_BRACKETS = re.compile(r"\s*[(（].*")

At = Callable[[Point], Point]
"""Where a point of the sheet (in fractions) lies, in pixels."""


class Measure(NamedTuple):
    """How large things are on this glass, in pixels: all that an arrangement follows from beside the release."""

    across: float
    """The sheet's width."""
    down: float
    """The sheet's height."""
    unit: float
    name: float
    """The letters of a place's name."""
    least: float
    """The least side of what can be pressed."""
    apart: float
    """The least gap between two things that can be pressed."""
    upright: bool
    family: str
    small: float = 0.0
    """The letters of a river's name and of a thing's."""
    prose: str = ""
    """The face of a thing's name."""
    here: str = ""
    """What is said beside the venue's seal."""
    taken: tuple[Box, ...] = ()
    """What lies over the sheet already."""

    def words(self, text: str, size: float) -> tuple[float, float]:
        """How wide and high `text` is in letters of `size` pixels, the paper around it included."""
        halo = 2 * HALO * size
        if self.upright:
            return size * 1.1 + halo, size * STANDING * len(text) + halo
        return self._long(text, size, self.family) + halo, size * LYING + halo

    def lines(self, lines: Sequence[str]) -> tuple[float, float]:
        """How wide and high a thing's name is in `lines`, the paper around it included."""
        halo = 2 * HALO * self.small
        wide = max(self._long(line, self.small, self.prose) for line in lines)
        return wide + halo, self.small * LYING * len(lines) + halo

    @staticmethod
    def _long(text: str, size: float, family: str) -> float:
        font = QFont(family)
        font.setPixelSize(max(1, round(size)))
        return float(math.ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2)


class Sheet(NamedTuple):
    """The sheet while things are laid on it: what is taken, where water runs and dots of stops may come, how large all is."""

    ground: FreeGround
    water: FreeGround
    dots: FreeGround
    measure: Measure
    at: At


def placed_spots(spots: Sequence[Spot], sheet: Sheet) -> list[PlacedSpot]:
    """Each place with its name at one of its sides, off dots and water where there is room; the one with most products first.

    All are in letters of one size, the largest in which nearly each can be pressed. Where one is left without a name, it is
    its turn first once more; at last a name stands where it cannot be pressed.
    """
    shown = [spot for spot in spots if spot.kind != "city"]
    best: dict[str, PlacedSpot] = {}
    for part in SMALLER:
        size = float(max(1, round(sheet.measure.name * part)))
        sides = _sides_of_all(shown, size, sheet)
        order = sorted(shown, key=lambda spot: (spot.kind != "venue", -spot.amount))
        for _ in range(TURNS):
            placed = _each_named(order, size, sides, sheet._replace(ground=sheet.ground.copy()))
            if not best or _worth(placed) > _worth(best):
                best = placed
            late = [spot for spot in order if not placed[spot.key].opens]
            if not late:
                break
            order = [*late, *(spot for spot in order if spot not in late)]
        if _worth(best) >= (len(shown), len(shown) - SHUT):
            break
    for spot in shown:
        for box in _taken(best[spot.key], sheet.measure):
            sheet.ground.take(box.moved(*sheet.at((spot.x, spot.y))))
    return [best[spot.key] for spot in shown]


def _worth(placed: Mapping[str, PlacedSpot]) -> tuple[int, int]:
    return sum(row.named for row in placed.values()), sum(row.opens for row in placed.values())


def _sides_of_all(spots: Sequence[Spot], size: float, sheet: Sheet) -> dict[str, list[Box]]:
    """By its key, where each place's name may stand in letters of this size: nearer to its own ring than to any other."""
    rings = {spot.key: ring(spot, sheet.measure).moved(*sheet.at((spot.x, spot.y))) for spot in spots}
    found = {}
    for spot in spots:
        at = sheet.at((spot.x, spot.y))
        others = [box.moved(-at[0], -at[1]) for key, box in rings.items() if key != spot.key]
        found[spot.key] = _ranked(spot, size, others, sheet, at)
    return found


def _ranked(spot: Spot, size: float, others: Sequence[Box], sheet: Sheet, at: Point) -> list[Box]:
    """Where a name may stand about its place, off stops and water first."""
    measure = sheet.measure._replace(name=size)
    around, text, names = ring(spot, measure), _text(spot, measure), []
    for words in _sides(around, text, measure) if text else ():
        own = around.gap(words)
        if own <= NEAR * size and all(other.gap(words) > own + NEARER * measure.unit for other in others):
            names.append(words)
    off = [words for words in names if sheet.dots.free(words.moved(*at))]
    dry = [words for words in names if sheet.water.free(words.moved(*at).grown(-HALO * size))]
    return list(dict.fromkeys([*(words for words in dry if words in off), *dry, *off, *names]))


def _text(spot: Spot, measure: Measure) -> str:
    return measure.here if spot.kind == "venue" else short(spot.name)


def _each_named(
    order: Sequence[Spot], size: float, sides: Mapping[str, list[Box]], sheet: Sheet
) -> dict[str, PlacedSpot]:
    rings = {spot.key: ring(spot, sheet.measure).moved(*sheet.at((spot.x, spot.y))) for spot in order}
    placed: dict[str, PlacedSpot] = {}
    for spot in order:
        x, y = sheet.at((spot.x, spot.y))
        others = [box for key, box in rings.items() if key != spot.key]
        placed[spot.key] = row = _named(spot, size, sides[spot.key], others, sheet)
        for box in _taken(row, sheet.measure):
            sheet.ground.take(box.moved(x, y))
    return placed


def _named(spot: Spot, size: float, sides: Sequence[Box], others: Sequence[Box], sheet: Sheet) -> PlacedSpot:
    """A place with its name at one of `sides` where what can be pressed of both lies on none of `others`, other rings."""
    measure, (x, y) = sheet.measure, sheet.at((spot.x, spot.y))
    around, text = ring(spot, measure), _text(spot, measure)
    for words in sides if text else [around]:
        for press in _pressed(around, words, measure):
            box = press.moved(x, y)
            if not any(map(box.touches, others)) and sheet.ground.clear(box, measure.apart):
                return PlacedSpot(spot, text, press, words, named=True, size=size)
    for words in sides:
        if sheet.ground.free(words.moved(x, y)):
            return PlacedSpot(spot, text, around.around(words), words, named=True, opens=False, size=size)
    return PlacedSpot(spot, text, around.at_least(measure.least), around, named=False, opens=False)


def _taken(row: PlacedSpot, measure: Measure) -> tuple[Box, ...]:
    return (row.press,) if row.opens else (ring(row.spot, measure), row.words)


def placed_rivers(rivers: Sequence[RiverRow], sheet: Sheet) -> list[PlacedRiver]:
    """The names of rivers beside their water, half way down if there is room; a river without room bears none."""
    measure = sheet.measure
    size = measure.small
    placed = []
    for river in rivers:
        name = IN_BRACKETS.sub("", river.name)
        width, height = measure.words(name, size)
        middle = len(river.points) // 2
        points = sorted(range(len(river.points)), key=lambda at: abs(at - middle))
        beside = (
            centred((x + side * (width / 2 + 14 * measure.unit), y), width, height)
            for x, y in (sheet.at(river.points[at]) for at in points)
            for side in (1, -1)
        )
        box = sheet.ground.first_free((each for each in beside if sheet.water.free(each)), 8 * measure.unit)
        if box:
            (across, down) = sheet.at((1, 1))
            placed.append(PlacedRiver(name, ((box.left + width / 2) / across, (box.top + height / 2) / down), size))
    return placed


def ring(spot: Spot, measure: Measure) -> Box:
    """A place's ring, or the venue's seal, about the place itself."""
    side = (SEAL if spot.kind == "venue" else RING) * measure.unit
    return centred((0, 0), side, side)


def _sides(ring: Box, name: str, measure: Measure) -> Iterator[Box]:
    """Where a name can stand about its ring, the best first."""
    size = measure.name
    width, height = measure.words(name, size) if name else (0.0, 0.0)
    reach, rise = ring.width / 2 + 6 * measure.unit, ring.height / 2 + 4 * measure.unit
    right, left = Box(reach, -height / 2, width, height), Box(-reach - width, -height / 2, width, height)
    below, above = Box(-width / 2, rise, width, height), Box(-width / 2, -rise - height, width, height)
    if measure.upright:
        drop = height / 2 - size * 0.7
        yield from (right.moved(0, drop), left.moved(0, drop), right.moved(0, -drop), left.moved(0, -drop))
    yield from (right, left, below, above)
    for away in (0.0, 0.3, 0.6, 0.9):
        for shift in (0.0, 0.25, -0.25, 0.5, -0.5, 0.8, -0.8, 1.2, -1.2):
            yield right.moved(away * size, shift * height)
            yield left.moved(-away * size, shift * height)
    for away, shift in itertools.product((0.0, 0.4), (0.3, -0.3, 0.5, -0.5)):
        yield below.moved(shift * width, away * size)
        yield above.moved(shift * width, -away * size)


def _pressed(around: Box, words: Box, measure: Measure) -> Iterator[Box]:
    """What can be pressed of a ring and its name: as large as has to be, about their middle or more to one side."""
    both = around.around(words)
    across, down = max(0.0, measure.least - both.width), max(0.0, measure.least - both.height)
    for left, above in ((0.5, 0.5), (0.5, 1), (0.5, 0), (1, 0.5), (0, 0.5)):
        yield Box(both.left - across * left, both.top - down * above, both.width + across, both.height + down)
