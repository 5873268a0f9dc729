"""Places on the living map, found one after the other: names beside their rings, things near where they grow, rivers' names."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.geometry.free_ground import Box, FreeGround, Point, centred, outwards
from kiosk.geometry.river_network import short
from kiosk.release.map_rows import RiverRow, Spot
from kiosk.ui.visitor.grown_things import GrownThing
from kiosk.ui.visitor.map_lists import PlacedRiver, PlacedSpot, PlacedThing

RING, SEAL, STOP = 26.0, 84.0, 46.0
"""How wide a place's ring, the venue's seal and a stop's number are, in units."""
THING = 98.0
"""How large a thing is, in units, unless what can be pressed has to be larger."""
AIR = 0.16
"""How much of a thing's picture is air around it, on each side, in widths of a thing: water may run there."""
WANDER = 3.6
"""How far a thing may stand from where it grows, in widths of a thing."""
STANDING, LYING = 1.12, 1.2
"""How far a character reaches down a standing name, and how high a lying one is, in sizes of the letters."""
HALO = 0.14
"""How much paper is kept around a name, in sizes of its letters."""
RIVER_NAME = 0.6
"""The letters of a river's name, in sizes of a place's."""
IN_BRACKETS = re.compile(r"\s*[(（].*")

At = Callable[[Point], Point]
"""Where a point of the sheet (in fractions) lies, in pixels."""


class Measure(NamedTuple):
    """How large things are on this glass, in pixels: all that an arrangement follows from beside the release."""

    across: float
    """The sheet's width."""
    unit: float
    name: float
    """The letters of a place's name."""
    least: float
    """The least side of what can be pressed."""
    apart: float
    """The least gap between two things that can be pressed."""
    upright: bool
    family: str
    here: str = ""
    """What is said beside the venue's seal."""
    taken: tuple[Box, ...] = ()
    """What lies over the sheet already."""

    def words(self, text: str, size: float) -> tuple[float, float]:
        """How wide and high `text` is in letters of `size` pixels, the paper around it included."""
        halo = 2 * HALO * size
        if self.upright:
            return size * 1.1 + halo, size * STANDING * len(text) + halo
        font = QFont(self.family)
        font.setPixelSize(max(1, round(size)))
        return math.ceil(QFontMetricsF(font).horizontalAdvance(text)) + 2 + halo, size * LYING + halo


class Sheet(NamedTuple):
    """The sheet while things are laid on it: what is taken, where water runs, and how large all is."""

    ground: FreeGround
    water: FreeGround
    measure: Measure
    at: At


def placed_spots(spots: Sequence[Spot], sheet: Sheet) -> list[PlacedSpot]:
    """Each place with its name at one of its sides, off the water where there is room; the one with most products first."""
    measure, ground = sheet.measure, sheet.ground
    shown = [spot for spot in spots if spot.kind != "city"]
    rings = {spot.key: _ring(spot, measure).moved(*sheet.at((spot.x, spot.y))) for spot in shown}
    placed: dict[str, PlacedSpot] = {}
    for spot in sorted(shown, key=lambda spot: (spot.kind != "venue", -spot.amount)):
        x, y = sheet.at((spot.x, spot.y))
        others = [ring for key, ring in rings.items() if key != spot.key]
        text = measure.here if spot.kind == "venue" else short(spot.name)
        names = [words.moved(x, y) for words in _sides(_ring(spot, measure), text, measure)]
        dry = [words for words in names if sheet.water.free(words.grown(-HALO * measure.name))]
        pairs = ((_pressed(rings[spot.key], words, measure), words) for words in (*dry, *names))
        clear = ((press, words) for press, words in pairs if not any(press.touches(ring) for ring in others))
        found = next(((press, words) for press, words in clear if ground.first_free([press], measure.apart)), None)
        if not found:
            ground.take(rings[spot.key])
        press, words = found or (rings[spot.key].at_least(measure.least), rings[spot.key])
        placed[spot.key] = PlacedSpot(spot, text, press.moved(-x, -y), words.moved(-x, -y), found is not None)
    return [placed[spot.key] for spot in shown]


def placed_things(things: Sequence[GrownThing], kept: Sequence[Point], sheet: Sheet) -> list[PlacedThing]:
    """Each thing as near to where it grows as there is room, on dry ground; one for which there is none is not shown.

    They stand off the points of `kept` (fractions of the sheet), where dots of stops may come, but for those they come from.
    """
    measure, ground = sheet.measure, sheet.ground.copy()
    for point in set(kept) - {thing.at for thing in things}:
        ground.take(centred(sheet.at(point), STOP / 2 * measure.unit, STOP / 2 * measure.unit))
    side = max(measure.least, THING * measure.unit * min(1.0, measure.across / (1000 * measure.unit)))
    placed = []
    for number, thing in enumerate(things):
        x, y = sheet.at(thing.at)
        around = outwards(centred((x, y), side, side), side / 5, side * WANDER, 2.4 * number)
        box = ground.first_free((each for each in around if sheet.water.free(each.grown(-side * AIR))), measure.apart)
        if box:
            sheet.ground.take(box)
        off = (box.left + side / 2 - x, box.top + side / 2 - y) if box else (0.0, 0.0)
        placed.append(PlacedThing(thing, off, side, box is not None))
    return placed


def inked(spots: Sequence[PlacedSpot], things: Sequence[PlacedThing], sheet: Sheet) -> FreeGround:
    """The sheet with what is painted on it, without the empty paper around it that can be pressed."""
    measure = sheet.measure
    ground = FreeGround(*sheet.at((1, 1)))
    for box in measure.taken:
        ground.take(box)
    for row in spots:
        x, y = sheet.at((row.spot.x, row.spot.y))
        ground.take(_ring(row.spot, measure).moved(x, y))
        if row.named and row.text:
            ground.take(row.words.moved(x, y))
    for thing in things:
        if thing.shown:
            x, y = sheet.at(thing.thing.at)
            ground.take(centred((x + thing.off[0], y + thing.off[1]), thing.side, thing.side))
    return ground


def placed_rivers(rivers: Sequence[RiverRow], sheet: Sheet) -> list[PlacedRiver]:
    """The names of rivers beside their water, half way down if there is room; a river without room bears none."""
    measure = sheet.measure
    size = measure.name * RIVER_NAME
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
        box = sheet.ground.first_free((each for each in beside if sheet.water.free(each)), 0)
        if box:
            (across, down) = sheet.at((1, 1))
            placed.append(PlacedRiver(name, ((box.left + width / 2) / across, (box.top + height / 2) / down), size))
    return placed


def _ring(spot: Spot, measure: Measure) -> Box:
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
    for away in (0.3 * size, 0.6 * size, 0.9 * size):
        for shift in (0.0, 0.25 * height, -0.25 * height, 0.5 * height, -0.5 * height):
            yield from (right.moved(away, shift), left.moved(-away, shift))


def _pressed(ring: Box, words: Box, measure: Measure) -> Box:
    return ring.around(words).at_least(measure.least)
