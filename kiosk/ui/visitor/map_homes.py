"""Where each thing stands on the painted map: in its own county, found once for all languages, text sizes and glasses.

Things are laid on a sheet of the painting's own shape, in the canonical size below. They keep off water, rings and stops, and
leave room for a name at each ring, standing or lying; what a language, a text size or a glass needs beyond that moves names,
not things.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from kiosk.geometry.free_ground import Box, FreeGround, Point, centred, outwards
from kiosk.geometry.river_network import dashes
from kiosk.release.map_rows import MapRow, Spot
from kiosk.ui.visitor.grown_things import GrownThing
from kiosk.ui.visitor.map_placing import RING, SEAL, STOP, Measure, Sheet, placed_spots

ACROSS = 1000.0
"""How wide the sheet is on which homes are found, in units."""
THING = 84.0
"""How large a thing is there."""
NAMED, BARE = (1.0, 1.4), (1.0, 1.0)
"""The room for a thing with its name below it, and for a thing alone, across and down, in widths of a thing."""
AIR = 0.2
"""How much of a thing's picture is air around it, on each side, in widths of a thing: water may run there."""
WANDER = 4.2
"""How far a thing may stand from where it grows, in widths of a thing."""
STANDING, LYING = 36.0, 30.0
"""The letters of the names for which room is left."""
WATER = 12.0
"""How wide a river is, in units."""
APART = 6.0
"""What lies between two things, in units."""
HEADED = Box(0.79, 0.0, 0.21, 0.36)
"""Where the map's own name stands on tall glass, in fractions of the sheet: no thing lives under it."""
LENSES = Box(0.84, 0.82, 0.16, 0.18)
"""Where the lenses are, in fractions of the sheet."""


class Origin(NamedTuple):
    """A thing, its county, and the point in it that it comes from."""

    key: str
    county: str
    at: Point


class Land(NamedTuple):
    """What homes follow from; nothing of it is written in a language."""

    aspect: float
    """The sheet's height over its width."""
    spots: tuple[Spot, ...]
    """The places, bare of their names."""
    rivers: tuple[tuple[Point, ...], ...]
    stops: tuple[Point, ...]
    origins: tuple[Origin, ...]

    def in_county(self, county: str, point: Point) -> bool:
        """Whether of all places that are known to be in a county the nearest to a point is in that of this key."""
        x, y = point
        sites = [(spot.x, spot.y, spot.key) for spot in self.spots] + [(*each.at, each.county) for each in self.origins]
        return min(((left - x) ** 2 + ((top - y) * self.aspect) ** 2, key) for left, top, key in sites)[1] == county


def land(row: MapRow, things: Sequence[GrownThing], stops: Sequence[Point]) -> Land:
    """The land of a map sheet on which `things` grow and routes stop."""
    return Land(
        row.height / row.width if row.width else 1.0,
        tuple(Spot(spot.key, spot.kind, "", "", spot.x, spot.y) for spot in row.spots),
        tuple(river.points for river in row.rivers),
        tuple(stops),
        tuple(Origin(thing.card.key, thing.county, thing.at) for thing in things),
    )


@lru_cache(maxsize=2)
def homes(land: Land) -> Mapping[str, Point]:
    """Where the middle of each thing's picture stands, in fractions of the sheet, by its key.

    A thing for which its county has no room has no home. Those that come first have the first choice.
    """
    size = (ACROSS, ACROSS * land.aspect)
    sheet = _bare(land, size)
    roomy = _with_room_for_names(land.spots, sheet)
    found: dict[str, Point] = {}

    def settle(these: Sequence[Origin], on: FreeGround, room: Point) -> None:
        for number, origin in enumerate(these):
            for picture in _around(origin.at, number, size) if origin.key not in found else ():
                x, y = picture.left + THING / 2, picture.top + THING / 2
                whole = Box(x - room[0] * THING / 2, picture.top, room[0] * THING, room[1] * THING)
                if not on.clear(whole, APART) or not sheet.water.free(picture.grown(-AIR * THING)):
                    continue
                if land.in_county(origin.county, (x / size[0], y / size[1])):
                    sheet.ground.take(whole)
                    roomy.take(whole)
                    found[origin.key] = (x / size[0], y / size[1])
                    break

    foremost = list({origin.county: origin for origin in reversed(land.origins)}.values())[::-1]
    settle(foremost, roomy, NAMED)
    settle(foremost, sheet.ground, BARE)
    settle(land.origins, roomy, NAMED)
    settle(land.origins, roomy, BARE)
    return found


def _around(at: Point, number: int, size: Point) -> Iterator[Box]:
    """Where a thing may stand, the nearest to where it grows first; each of them looks first to a side of its own."""
    start = centred((at[0] * size[0], at[1] * size[1]), THING, THING)
    return outwards(start, THING / 6, THING * WANDER, 2.4 * number)


def _bare(land: Land, size: Point) -> Sheet:
    """The sheet with water, and what no thing may stand on: rings, stops, and what lies over the map."""
    ground, water = FreeGround(*size), FreeGround(*size)
    for box in (HEADED, LENSES):
        ground.take(Box(box.left * size[0], box.top * size[1], box.width * size[0], box.height * size[1]))
    for river in land.rivers:
        for x, y, _ in dashes(river, land.aspect, WATER / size[0]):
            water.take(centred((x * size[0], y * size[1]), WATER, WATER))
    for point in land.stops:
        ground.take(centred((point[0] * size[0], point[1] * size[1]), STOP / 2, STOP / 2))
    for spot in land.spots:
        side = (SEAL if spot.kind == "venue" else RING) + STOP / 2
        ground.take(centred((spot.x * size[0], spot.y * size[1]), side, side))
    measure = Measure(*size, 1.0, 0.0, THING / 2, APART, upright=False, family="")
    return Sheet(ground, water, FreeGround(*size), measure, lambda at: (at[0] * size[0], at[1] * size[1]))


def _with_room_for_names(spots: Sequence[Spot], sheet: Sheet) -> FreeGround:
    """What no thing may stand on, and room for a standing and for a lying name at each ring."""
    ground = sheet.ground.copy()
    for letters, upright in ((STANDING, True), (LYING, False)):
        named = [spot._replace(name=spot.key[:2] if upright else spot.key.title()) for spot in spots]
        measure = sheet.measure._replace(name=letters, upright=upright)
        bare = sheet._replace(ground=FreeGround(*sheet.at((1, 1))), measure=measure)
        for placed in placed_spots(named, bare):
            if placed.named:
                ground.take(placed.words.moved(*sheet.at((placed.spot.x, placed.spot.y))))
    return ground
