"""Places for the things on the living map, and for their names beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.geometry.free_ground import Box, FreeGround, Point, centred, outwards
from kiosk.ui.visitor.grown_things import GrownThing
from kiosk.ui.visitor.map_lists import PlacedSpot, PlacedThing
from kiosk.ui.visitor.map_placing import STOP, Measure, Sheet, ring

THING = 98.0
"""How large a thing is, in units, unless what can be pressed has to be larger."""
AIR = 0.16
"""How much of a thing's picture is air around it, on each side, in widths of a thing: water may run there."""
WANDER = 3.6
"""How far a thing may stand from where it grows, in widths of a thing."""
LONG = 1.5
"""How long a line of a thing's name may be, in widths of a thing, before the same in two lines is tried first."""


class Name(NamedTuple):
    """A thing's name as it may be written: its lines, and how much room they take, in pixels."""

    text: str
    width: float
    height: float


def placed_things(things: Sequence[GrownThing], kept: Sequence[Point], sheet: Sheet) -> list[PlacedThing]:
    """Each thing as near to where it grows as there is room for it and its name, on dry ground; else it is not shown.

    They stand off the points of `kept` (fractions of the sheet), where dots of stops may come, but for those they come from.
    """
    measure, ground = sheet.measure, sheet.ground.copy()
    for point in set(kept) - {thing.at for thing in things}:
        ground.take(centred(sheet.at(point), STOP / 2 * measure.unit, STOP / 2 * measure.unit))
    placed = _laid(things, sheet._replace(ground=ground))
    for row in placed:
        for box in _boxes(row, sheet):
            sheet.ground.take(box)
    return placed


def inked(spots: Sequence[PlacedSpot], things: Sequence[PlacedThing], sheet: Sheet) -> FreeGround:
    """The sheet with what is painted on it, without the empty paper around it that can be pressed."""
    ground = written(spots, things, sheet)
    for row in spots:
        ground.take(ring(row.spot, sheet.measure).moved(*sheet.at((row.spot.x, row.spot.y))))
    for box in (*sheet.measure.taken, *(box for thing in things for box in _boxes(thing, sheet))):
        ground.take(box)
    return ground


def written(spots: Sequence[PlacedSpot], things: Sequence[PlacedThing], sheet: Sheet) -> FreeGround:
    """The sheet with the names that stand on it, and nothing else."""
    ground = FreeGround(*sheet.at((1, 1)))
    for row in spots:
        if row.named and row.text:
            ground.take(row.words.moved(*sheet.at((row.spot.x, row.spot.y))))
    for thing in things:
        for box in [*_boxes(thing, sheet)][1:]:
            ground.take(box)
    return ground


def _boxes(row: PlacedThing, sheet: Sheet) -> Iterator[Box]:
    """A thing that is shown, and its name."""
    x, y = sheet.at(row.thing.at)
    middle = (x + row.off[0], y + row.off[1])
    if row.shown:
        yield centred(middle, row.side, row.side)
    if row.called:
        yield row.words.moved(*middle)


def _laid(things: Sequence[GrownThing], sheet: Sheet) -> list[PlacedThing]:
    """The things on a sheet, each with its name beside it."""
    measure, ground = sheet.measure, sheet.ground
    roomy = min(measure.across / 1000, measure.down / 1250) / measure.unit
    side = max(measure.least, THING * measure.unit * min(1.0, roomy))
    placed: list[PlacedThing] = []
    for number, thing in enumerate(things):
        x, y = sheet.at(thing.at)
        names = _written(thing.called, measure, LONG * side)
        row = PlacedThing(thing, (0.0, 0.0), side, shown=False)
        for box in outwards(centred((x, y), side, side), side / 5, side * WANDER, 2.4 * number):
            clear = sheet.water.free(box.grown(-side * AIR)) and ground.clear(box, measure.apart)
            if clear and (name := _named(names, box, sheet)):
                row = PlacedThing(thing, (box.left + side / 2 - x, box.top + side / 2 - y), side, True, *name)
                break
        placed.append(row)
        for taken in _boxes(row, sheet):
            ground.take(taken)
    return placed


def _named(names: Sequence[Name], picture: Box, sheet: Sheet) -> tuple[str, Box] | None:
    """The first of `names` that has dry room at a thing's picture, and where, about that picture's middle; None if none has."""
    x, y, half = picture.left + picture.width / 2, picture.top + picture.height / 2, picture.width / 2
    for name in names:
        for words in _beside(half, name.width, name.height):
            box = words.moved(x, y)
            if sheet.ground.clear(box, 2 * sheet.measure.unit) and sheet.water.free(box) and sheet.dots.free(box):
                return name.text, words
    return None


def _beside(half: float, width: float, height: float) -> Iterator[Box]:
    """Where a name of this size can stand about a picture that reaches `half` far: below it, else beside it or above it."""
    for shift in (0.0, 0.25, -0.25, 0.5, -0.5):
        yield Box(-width / 2 + shift * half, half, width, height)
    for down in (half - height, -height / 2):
        yield Box(half, down, width, height)
        yield Box(-half - width, down, width, height)
    for shift in (0.0, 0.5, -0.5):
        yield Box(-width / 2 + shift * half, -half - height, width, height)


def _written(text: str, measure: Measure, long: float) -> list[Name]:
    """A name in one line, and in the two nearest to each other in length; those first where one is longer than `long`."""
    breaks = [at for at, letter in enumerate(text) if letter == " "]
    if not breaks and not text.isascii() and len(text) > 3:
        breaks = [(len(text) + 1) // 2]
    forms: list[tuple[str, ...]] = [(text,)]
    if breaks:
        at = min(breaks, key=lambda at: abs(2 * at - len(text)))
        forms.append((text[:at].strip(), text[at:].strip()))
    names = [Name("\n".join(lines), *measure.lines(lines)) for lines in forms]
    return names if names[0].width <= long else names[::-1]
