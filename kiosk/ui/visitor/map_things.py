"""Places for the things on the living map, and for their names beside them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from kiosk.geometry.free_ground import Box, FreeGround, Point, centred, outwards
from kiosk.ui.visitor.grown_things import GrownThing
from kiosk.ui.visitor.map_lists import NOWHERE, PlacedSpot, PlacedThing
from kiosk.ui.visitor.map_placing import STOP, Measure, Sheet, ring

THING = 98.0
"""How large a thing is, in units, unless what can be pressed has to be larger."""
AIR = 0.16
"""How much of a thing's picture is air around it, on each side, in widths of a thing: water may run there."""
WANDER = 3.6
"""How far a thing may stand from where it grows, in widths of a thing."""
NEAR = 2.4
"""How far a thing may stand from where it grows for the sake of its name, in widths of a thing, or one farther than else."""
LONG = 1.5
"""How long a line of a thing's name is at most, in widths of a thing, before it is broken in two."""


def placed_things(things: Sequence[GrownThing], kept: Sequence[Point], sheet: Sheet) -> list[PlacedThing]:
    """Each thing as near to where it grows as there is room, on dry ground; one for which there is none is not shown.

    They stand off the points of `kept` (fractions of the sheet), where dots of stops may come, but for those they come from.
    Either each stands where its name has room too, or the names come when all stand: whichever leaves fewer things and
    names out.
    """
    measure, ground = sheet.measure, sheet.ground.copy()
    for point in set(kept) - {thing.at for thing in things}:
        ground.take(centred(sheet.at(point), STOP / 2 * measure.unit, STOP / 2 * measure.unit))
    bare = sheet._replace(ground=ground)
    tries = [_laid(things, bare._replace(ground=ground.copy()), together) for together in (True, False)]
    best = max(tries, key=lambda rows: sum(row.shown for row in rows) + sum(row.called != "" for row in rows))
    for row in best:
        for box in _boxes(row, sheet):
            sheet.ground.take(box)
    return best


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


def _laid(things: Sequence[GrownThing], sheet: Sheet, together: bool) -> list[PlacedThing]:
    """The things on a sheet, each with its name at once (`together`) or the names when all of them stand."""
    measure, ground = sheet.measure, sheet.ground
    roomy = min(measure.across / 1000, measure.down / 1250) / measure.unit
    side = max(measure.least, THING * measure.unit * min(1.0, roomy))
    placed: list[PlacedThing] = []
    for number, thing in enumerate(things):
        x, y = sheet.at(thing.at)
        around = outwards(centred((x, y), side, side), side / 5, side * WANDER, 2.4 * number)
        clear = (
            each for each in around if sheet.water.free(each.grown(-side * AIR)) and ground.clear(each, measure.apart)
        )
        box, called, words = _stood(thing, clear, sheet, together)
        off = (box.left + side / 2 - x, box.top + side / 2 - y) if box else (0.0, 0.0)
        placed.append(row := PlacedThing(thing, off, side, box is not None, called, words))
        for taken in _boxes(row, sheet):
            ground.take(taken)
    for at, row in enumerate(placed):
        first = next(_boxes(row, sheet), None)
        name = _name(row.thing, first, sheet) if first and not row.called else None
        if name:
            placed[at] = row._replace(called=name[0], words=name[1])
            for taken in _boxes(placed[at], sheet):
                ground.take(taken)
    return placed


def _stood(thing: GrownThing, clear: Iterator[Box], sheet: Sheet, together: bool) -> tuple[Box | None, str, Box]:
    """The first of these boxes at which a thing's name stands too (`together`), else the first of all, without a name."""
    first, farthest = None, 0.0
    for box in clear:
        far = math.dist(sheet.at(thing.at), (box.left + box.width / 2, box.top + box.height / 2))
        if first is None:
            first, farthest = box, max(NEAR * box.width, far + box.width)
        if not together or far > farthest:
            break
        if name := _name(thing, box, sheet):
            return box, *name
    return first, "", NOWHERE


def _name(thing: GrownThing, picture: Box, sheet: Sheet) -> tuple[str, Box] | None:
    """A thing's name in lines, where it has dry room at its picture, about that picture's middle; None where it has none."""
    lines = _lines(thing.called, sheet.measure, LONG * picture.width)
    width, height = sheet.measure.lines(lines)
    x, y, half = picture.left + picture.width / 2, picture.top + picture.height / 2, picture.width / 2
    for words in _beside(half, width, height):
        box = words.moved(x, y)
        if sheet.ground.clear(box, 2 * sheet.measure.unit) and sheet.water.free(box) and sheet.dots.free(box):
            return "\n".join(lines), words
    return None


def _beside(half: float, width: float, height: float) -> Iterator[Box]:
    """Where a name of this size can stand about a picture that reaches `half` far: below it, else beside it."""
    for shift in (0.0, 0.25, -0.25, 0.5, -0.5):
        yield Box(-width / 2 + shift * half, half, width, height)
    for down in (half - height, -height / 2):
        yield Box(half, down, width, height)
        yield Box(-half - width, down, width, height)


def _lines(text: str, measure: Measure, most: float) -> tuple[str, ...]:
    """A name in one line, or in the two nearest to each other in length where one were longer than `most` pixels."""
    if measure.lines((text,))[0] <= most:
        return (text,)
    breaks = [at for at, letter in enumerate(text) if letter == " "]
    if not breaks and not text.isascii():
        breaks = [(len(text) + 1) // 2]
    if not breaks:
        return (text,)
    at = min(breaks, key=lambda at: abs(2 * at - len(text)))
    return text[:at].strip(), text[at:].strip()
