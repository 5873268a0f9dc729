"""The things on the living map as one glass shows them: each at its home; and what is drawn on the sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.geometry.free_ground import Box, FreeGround, Point, centred, outwards
from kiosk.release.map_rows import Spot
from kiosk.ui.visitor.grown_things import GrownThing
from kiosk.ui.visitor.map_homes import ACROSS, AIR, THING, Land, homes
from kiosk.ui.visitor.map_lists import PlacedSpot, PlacedThing
from kiosk.ui.visitor.map_names import name_boxes
from kiosk.ui.visitor.map_placing import STOP, Sheet, placed_spots, ring

NUDGE = 0.5
"""How far a thing may stand beside its home on a glass where something lies there, in widths of a thing."""


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


def _about(home: Point, side: float, number: int) -> Iterator[Box]:
    return outwards(centred(home, side, side), side / 6, side * NUDGE, 2.4 * number)


def inked(spots: Sequence[PlacedSpot], things: Sequence[PlacedThing], sheet: Sheet) -> FreeGround:
    """The sheet with what is painted on it, without the empty paper around it that can be pressed."""
    ground = written(spots, things, sheet)
    for row in spots:
        ground.take(ring(row.spot, sheet.measure).moved(*sheet.at((row.spot.x, row.spot.y))))
    for box in (*sheet.measure.taken, *(_picture(row, sheet) for row in things if row.shown)):
        ground.take(box)
    return ground


def written(spots: Sequence[PlacedSpot], things: Sequence[PlacedThing], sheet: Sheet) -> FreeGround:
    """The sheet with the names that stand on it, and nothing else."""
    ground = FreeGround(*sheet.at((1, 1)))
    for row in spots:
        if row.named and row.text:
            ground.take(row.words.moved(*sheet.at((row.spot.x, row.spot.y))))
    for thing in things:
        for box in name_boxes(thing, sheet):
            ground.take(box)
    return ground


def _picture(row: PlacedThing, sheet: Sheet) -> Box:
    x, y = sheet.at(row.thing.at)
    return centred((x + row.off[0], y + row.off[1]), row.side, row.side)
