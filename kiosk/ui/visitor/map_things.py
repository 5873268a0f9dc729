"""The things on the living map as one glass shows them: each at its home, and its name beside it where there is room."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.geometry.free_ground import SQUARES, Box, FreeGround, Point, centred, outwards
from kiosk.release.map_rows import Spot
from kiosk.ui.visitor.grown_things import GrownThing
from kiosk.ui.visitor.map_homes import ACROSS, AIR, THING, Land, homes
from kiosk.ui.visitor.map_lists import PlacedSpot, PlacedThing
from kiosk.ui.visitor.map_placing import STOP, Measure, Sheet, placed_spots, ring

NUDGE = 0.5
"""How far a thing may stand beside its home on a glass where something lies there, in widths of a thing."""
LINES = 3
"""In how many lines of words a thing's name may stand."""
LONG = 1.5
"""How long a line of a thing's name may be, in widths of a thing, before the same in two lines is tried first."""


class Name(NamedTuple):
    """A thing's name as it may be written: its lines, and how much room they take, in pixels."""

    text: str
    width: float
    height: float


def standing_things(things: Sequence[GrownThing], land: Land, sheet: Sheet) -> list[PlacedThing]:
    """Each thing that has a home there or a nudge beside it, in its county, on dry ground; else not shown. No name matters.

    They stand off rings, and off the points of stops but for those they come from.
    """
    measure, ground, lived = sheet.measure, sheet.ground.copy(), homes(land)
    across, down = sheet.at((1, 1))
    side = max(measure.least, THING * min(across / ACROSS, down / (ACROSS * land.aspect)))
    for point in set(land.stops) - {thing.at for thing in things}:
        ground.take(centred(sheet.at(point), STOP / 2 * measure.unit, STOP / 2 * measure.unit))
    for spot in land.spots:
        ground.take(ring(spot, measure).moved(*sheet.at((spot.x, spot.y))))
    placed: list[PlacedThing] = []
    for number, thing in enumerate(thing for thing in things if thing.card.key in lived):
        x, y = sheet.at(thing.at)
        row = PlacedThing(thing, (0.0, 0.0), side, shown=False)
        for box in _about(sheet.at(lived[thing.card.key]), side, number):
            middle = (box.left + side / 2, box.top + side / 2)
            dry = sheet.water.free(box.grown(-side * AIR))
            if (
                dry
                and ground.clear(box, measure.apart)
                and land.in_county(thing.county, (middle[0] / across, middle[1] / down))
            ):
                row = row._replace(off=(middle[0] - x, middle[1] - y), shown=True)
                ground.take(box)
                sheet.ground.take(box)
                break
        placed.append(row)
    return placed


def laid_out(
    spots: Sequence[Spot], things: Sequence[GrownThing], land: Land, bare: Sheet
) -> tuple[Sheet, list[PlacedSpot], list[PlacedThing]]:
    """The things, the places with their names between them, and the sheet with both: what would have no name comes first."""
    first: dict[str, PlacedSpot] = {}
    alone: dict[str, PlacedSpot] = {}
    while True:
        sheet = bare._replace(ground=bare.ground.copy())
        for row in first.values():
            box = row.press if row.opens else row.words
            sheet.ground.take(box.moved(*sheet.at((row.spot.x, row.spot.y))))
        standing = standing_things(things, land, sheet)
        rest = placed_spots([spot for spot in spots if spot.key not in first], sheet)
        late = [row.spot.key for row in rest if not row.named]
        if not late:
            break
        if not alone:
            laid = placed_spots(spots, bare._replace(ground=bare.ground.copy()))
            alone = {row.spot.key: row for row in laid}
        first |= {key: alone[key] for key in late}
    placed = first | {row.spot.key: row for row in rest}
    return sheet, [placed[spot.key] for spot in spots if spot.key in placed], standing


def named_things(things: Sequence[PlacedThing], sheet: Sheet) -> list[PlacedThing]:
    """The things that stand, each with its name beside it where there is dry room."""
    placed = []
    for row in things:
        (x, y), (right, down) = sheet.at(row.thing.at), row.off
        picture = centred((x + right, y + down), row.side, row.side)
        names = _written(row.thing.called, sheet.measure, LONG * row.side) if row.shown else ()
        if name := _named(names, picture, sheet):
            row = row._replace(called=name[0], words=name[1])
            sheet.ground.take(name[1].moved(x + right, y + down))
        placed.append(row)
    return placed


def _about(home: Point, side: float, number: int) -> Iterator[Box]:
    return outwards(centred(home, side, side), side / 6, side * NUDGE, 2.4 * number)


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


def _named(names: Sequence[Name], picture: Box, sheet: Sheet) -> tuple[str, Box] | None:
    """The first of `names` that has dry room at a thing's picture, and where, about that picture's middle; None if none has."""
    square = sheet.measure.across / SQUARES
    x, y, half = picture.left + picture.width / 2, picture.top + picture.height / 2, picture.width / 2
    for name in names:
        for words in _beside(half + 2 * sheet.measure.unit + square, name.width, name.height):
            box = words.moved(x, y)
            if sheet.ground.clear(box, 2 * sheet.measure.unit) and sheet.water.free(box) and sheet.dots.free(box):
                return name.text, words
    return None


def _beside(half: float, width: float, height: float) -> Iterator[Box]:
    """Where a name of this size can stand about a picture that reaches `half` far: below it, else beside it or above it."""
    for shift in (0.0, 0.25, -0.25, 0.5, -0.5, 0.8, -0.8):
        yield Box(-width / 2 + shift * half, half, width, height)
    for down in (half - height, -height / 2, -half):
        yield Box(half, down, width, height)
        yield Box(-half - width, down, width, height)
    for shift in (0.0, 0.5, -0.5, 0.8, -0.8):
        yield Box(-width / 2 + shift * half, -half - height, width, height)


def _written(text: str, measure: Measure, long: float) -> list[Name]:
    """A name in one line, and in the two, and of words the three, whose longest is shortest; these first where one is longer
    than `long`."""
    apart = " " if " " in text else ""
    parts = text.split(" ")
    if not apart and not text.isascii() and len(text) > 3:
        parts = [text[: (len(text) + 1) // 2], text[(len(text) + 1) // 2 :]]
    forms = [
        min(_broken(parts, rows, apart), key=lambda lines: max(map(len, lines)))
        for rows in range(1, min(len(parts), LINES) + 1)
    ]
    names = [Name("\n".join(lines), *measure.lines(lines)) for lines in forms]
    return names if names[0].width <= long else [*names[1:], names[0]]


def _broken(parts: Sequence[str], rows: int, apart: str) -> Iterator[tuple[str, ...]]:
    """Every way in which these make so many lines."""
    for cuts in itertools.combinations(range(1, len(parts)), rows - 1):
        edges = (0, *cuts, len(parts))
        yield tuple(apart.join(parts[start:end]) for start, end in itertools.pairwise(edges))
