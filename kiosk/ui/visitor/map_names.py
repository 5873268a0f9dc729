"""What the things on the living map are called there: each name beside its thing, else led to it by a line."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.geometry.free_ground import SQUARES, Box, FreeGround, Point, centred
from kiosk.ui.visitor.map_lists import NOWHERE, PlacedThing
from kiosk.ui.visitor.map_placing import Measure, Sheet

LINES = 3
"""In how many lines of words a thing's name may stand."""
LONG = 1.5
"""How long a line of a thing's name may be, in widths of a thing, before the same in two lines is tried first."""
FAR = 260.0
"""How far from its thing a name may be led, in units."""
STEP = 14.0
"""How much farther a led name is looked for at a time, in units."""
WAYS = 24
"""In how many directions it is looked for."""
TURNS = 3
"""How often the order is changed in which things come to their names."""
THICK = 3.0
"""How much ground a line takes, in units."""


class Name(NamedTuple):
    """A thing's name as it may be written: its lines, and how much room they take, in pixels."""

    text: str
    width: float
    height: float


class Ground(NamedTuple):
    """The sheet while names are laid on it: what can be pressed or read, and what is drawn and no line may cross."""

    sheet: Sheet
    ink: FreeGround

    def copy(self) -> Ground:
        """The same, to be laid on by itself."""
        return Ground(self.sheet._replace(ground=self.sheet.ground.copy()), self.ink.copy())


def named_things(things: Sequence[PlacedThing], sheet: Sheet, ink: FreeGround) -> list[PlacedThing]:
    """The things that stand, each with its name where there is room: what would have none has its turn first once more.

    `ink` is what is drawn on the sheet: no line crosses it. The names are taken from `sheet`.
    """
    ground = Ground(sheet, ink)
    shown = [row for row in things if row.shown]
    forms = {_key(row): _written(row.thing.called, sheet.measure, LONG * row.side) for row in shown}
    best: dict[str, PlacedThing] = {}
    first: list[PlacedThing] = []
    for _ in range(TURNS):
        placed = _each_named(first, [row for row in shown if row not in first], forms, ground.copy())
        if not best or _worth(placed) > _worth(best):
            best = placed
        late = [row for row in shown if not placed[_key(row)].called]
        if all(row in first for row in late):
            break
        first = [*(row for row in late if row not in first), *first]
    named = [best.get(_key(row), row) for row in things]
    for row in named:
        for box in name_boxes(row, sheet):
            sheet.ground.take(box)
    return named


def name_boxes(row: PlacedThing, sheet: Sheet) -> Iterator[Box]:
    """The ground of a thing's name, and of the line that leads to it; none without a name."""
    x, y = sheet.at(row.thing.at)
    middle = (x + row.off[0], y + row.off[1])
    if row.called:
        yield row.words.moved(*middle)
        for box in _line(row.lead, THICK * sheet.measure.unit):
            yield box.moved(*middle)


def _key(row: PlacedThing) -> str:
    return row.thing.card.key


def _worth(placed: dict[str, PlacedThing]) -> tuple[int, float]:
    """How many have their names, then how short the lines are that lead to them."""
    rows = placed.values()
    return sum(bool(row.called) for row in rows), -sum(math.hypot(row.lead.width, row.lead.height) for row in rows)


def _each_named(
    first: Sequence[PlacedThing], rest: Sequence[PlacedThing], forms: dict[str, list[Name]], ground: Ground
) -> dict[str, PlacedThing]:
    """Of the first each in turn, of the rest those that have room beside their thing before those that are led."""
    placed = {_key(row): row for row in (*first, *rest)}
    ways = (_dry, _wet, _led)
    turns = [*((row, way) for row in first for way in ways), *((row, way) for way in ways for row in rest)]
    for row, way in turns:
        if placed[_key(row)].called:
            continue
        placed[_key(row)] = named = way(row, forms[_key(row)], ground)
        for box in name_boxes(named, ground.sheet):
            ground.sheet.ground.take(box)
            ground.ink.take(box)
    return placed


def _dry(row: PlacedThing, names: Sequence[Name], ground: Ground) -> PlacedThing:
    """A thing with the first of its names that has dry room at its picture; without a name if none has."""
    return _beside(row, names, ground.sheet, ground.sheet.water)


def _wet(row: PlacedThing, names: Sequence[Name], ground: Ground) -> PlacedThing:
    """The same, over water."""
    return _beside(row, names, ground.sheet, ground.sheet.dots)


def _beside(row: PlacedThing, names: Sequence[Name], sheet: Sheet, off: FreeGround) -> PlacedThing:
    half, middle = _half(row, sheet), _middle(row, sheet)
    for name in names:
        for words in _sides(half, name.width, name.height):
            if _fits(words, row, sheet) and off.free(words.moved(*middle)):
                return row._replace(called=name.text, words=words)
    return row


def _led(row: PlacedThing, names: Sequence[Name], ground: Ground) -> PlacedThing:
    """A thing with the first of its names that has room not too far from it, at the end of a line that crosses nothing drawn."""
    half, unit = _half(row, ground.sheet), ground.sheet.measure.unit
    middle = _middle(row, ground.sheet)
    for step in range(1, round(FAR / STEP) + 1):
        far = half + step * STEP * unit
        for name, turn in itertools.product(names, range(WAYS)):
            angle = 2 * math.pi * turn / WAYS
            out = (math.cos(angle), math.sin(angle))
            words = centred(_rim(out, far + name.width / 2, far + name.height / 2), name.width, name.height)
            if not _fits(words, row, ground.sheet):
                continue
            lead = _between(half, words)
            if all(ground.ink.free(box.moved(*middle)) for box in _line(lead, THICK * unit)):
                return row._replace(called=name.text, words=words, lead=lead)
    return row


def _half(row: PlacedThing, sheet: Sheet) -> float:
    """How far a picture reaches from its middle, with what is kept between it and a name."""
    return row.side / 2 + 2 * sheet.measure.unit + sheet.measure.across / SQUARES


def _middle(row: PlacedThing, sheet: Sheet) -> Point:
    x, y = sheet.at(row.thing.at)
    return x + row.off[0], y + row.off[1]


def _fits(words: Box, row: PlacedThing, sheet: Sheet) -> bool:
    box = words.moved(*_middle(row, sheet))
    return sheet.dots.free(box) and sheet.ground.clear(box, 2 * sheet.measure.unit)


def _rim(out: Point, across: float, down: float) -> Point:
    """Where a ray leaves a box of these halves about 0, 0."""
    far = min(across / max(1e-9, abs(out[0])), down / max(1e-9, abs(out[1])))
    return out[0] * far, out[1] * far


def _between(half: float, words: Box) -> Box:
    """The line from a picture about 0, 0 to the nearest of its name, as its start and the way to its end."""
    inset = min(words.height, words.width) / 4
    x = min(max(0.0, words.left + inset), words.left + words.width - inset)
    y = min(max(0.0, words.top), words.top + words.height)
    far = math.hypot(x, y)
    start = _rim((x / far, y / far), half, half)
    return Box(*start, x - start[0], y - start[1])


def _line(lead: Box, thick: float) -> Iterator[Box]:
    """Small boxes along a line, without what stands at its ends."""
    if lead == NOWHERE:
        return
    steps = max(2, math.ceil(math.hypot(lead.width, lead.height) / thick))
    for step in range(1, steps):
        yield centred((lead.left + lead.width * step / steps, lead.top + lead.height * step / steps), thick, thick)


def _sides(half: float, width: float, height: float) -> Iterator[Box]:
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
