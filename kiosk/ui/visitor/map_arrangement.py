"""Where everything stands on the living map, so that nothing lies on anything else; and the raft that sails there."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.geometry.free_ground import Box, FreeGround, Point, centred, outwards
from kiosk.geometry.river_network import RiverNetwork, dashes
from kiosk.release.map_rows import MapRow
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.grown_things import GrownThing, grown_things, stops
from kiosk.ui.visitor.map_homes import land
from kiosk.ui.visitor.map_lists import (
    GrownThingList,
    PlacedStop,
    PlacedThing,
    RiverNameList,
    SpotNameList,
    StopNumberList,
)
from kiosk.ui.visitor.map_names import named_things
from kiosk.ui.visitor.map_placing import DOT, STOP, Measure, Sheet, placed_rivers, placed_spots
from kiosk.ui.visitor.map_things import inked, laid_out, written
from kiosk.ui.visitor.record_base import RecordContext
from kiosk.ui.visitor.route import RouteRecord

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

WATER = 12.0
"""How wide a river is, in units."""
RAFT = (90.0, 36.0)
"""How much of the water the raft needs, across and down, in units."""
SAIL = 0.008
"""How far apart the points are through which the raft sails, in widths of the sheet."""
BERTHS = 160
"""Points of the rivers at which the raft may lie, the nearest first."""


class Course(NamedTuple):
    """A river in as many points as a raft sails through."""

    key: str
    rank: int
    points: tuple[Point, ...]


@QmlElement
@QmlUncreatable("It belongs to the map.")
class MapArrangement(QObject):
    """The living map as one glass shows it. Empty until a page says how large it is; at the end of a visit it is empty again."""

    wayChanged = Signal()
    sailed = Signal()
    """The raft sets off along `way`; without this signal it lies at its end."""

    def __init__(self, context: RecordContext, route: RouteRecord, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._route = route
        self._sheet = MapRow(None, 0, 0)
        self._things: tuple[GrownThing, ...] | None = None
        self._measure: Measure | None = None
        self._network: RiverNetwork | None = None
        self._laid: Sheet | None = None
        self._afloat = self._names = self._inked = FreeGround(1, 1)
        self._stops: tuple[Point, ...] = ()
        self._crowded = False
        self._goal = ""
        self._berth: Point | None = None
        self._way: list[Point] = []
        self._spot_names = SpotNameList(self)
        self._towns = SpotNameList(self)
        self._grown = GrownThingList(self)
        self._numbers = StopNumberList(self)
        self._river_names = RiverNameList(self)
        route.changed.connect(self._number_stops)

    def read(self, sheet: MapRow) -> None:
        """Show another release's or language's map."""
        self._sheet = sheet
        self._things = None
        self._network = None
        if self._measure:
            self._arrange()

    def rest(self) -> None:
        """Forget the glass, the raft's voyage and everything arranged."""
        self._measure, self._laid, self._goal, self._berth = None, None, "", None
        for each in (self._spot_names, self._towns, self._grown, self._numbers, self._river_names):
            each.replace(())
        self._go([])

    @Slot(QSizeF, float, float, float, float, bool, str, float, str, str, "QVariantList")
    def arrange(
        self,
        sheet: QSizeF,
        unit: float,
        name: float,
        least: float,
        apart: float,
        upright: bool,
        family: str,
        small: float,
        prose: str,
        here: str,
        taken: list[QRectF],
    ) -> None:
        """Find a place for everything on a sheet of this size in pixels (the others are a `Measure`'s)."""
        boxes = tuple(Box(each.x(), each.y(), each.width(), each.height()) for each in taken)
        measure = Measure(
            sheet.width(), sheet.height(), unit, name, least, apart, upright, family, small, prose, here, boxes
        )
        if measure.across > 0 and measure != self._measure:
            self._measure = measure
            self._arrange()

    @Slot(float, float, float, bool, str)
    def orient(self, across: float, unit: float, name: float, upright: bool, family: str) -> None:
        """Find places for the names of counties on a route's small map, off the numbers of its stops."""
        size = (max(1.0, across), max(1.0, across * self._aspect))
        measure = Measure(*size, unit, name, name, 0, upright, family)
        ground = FreeGround(*size)
        for stop in self._route.stops.rows():
            for point in (stop.mark, (stop.row.x, stop.row.y)):
                ground.take(centred((point[0] * size[0], point[1] * size[1]), STOP * unit, STOP * unit))
        counties = [spot for spot in self._sheet.spots if spot.kind == "county"]
        water = self._water(measure)
        sheet = Sheet(ground, water, FreeGround(*size), measure, lambda point: (point[0] * size[0], point[1] * size[1]))
        self._towns.replace(placed_spots(counties, sheet))

    @Slot(str)
    def sail(self, key: str) -> None:
        """Send the raft along the rivers to the thing called `key`."""
        thing = next((row for row in self._grown.rows() if row.thing.card.key == key), None)
        if thing is None or not self._measure:
            return
        self._goal = key
        start, end = self._berth, self._berth_near(self._middle(thing))
        if start is None or end is None:
            return
        self._berth = end
        self._go(self._waters().along(start, end))
        self.sailed.emit()

    @property
    def _aspect(self) -> float:
        return self._sheet.height / self._sheet.width if self._sheet.width else 1.0

    def _at(self, point: Point) -> Point:
        """A point of the sheet in pixels."""
        across, down = self._measure[:2] if self._measure else (1.0, self._aspect)
        return point[0] * across, point[1] * down

    def _arrange(self) -> None:
        measure, catalogue = self._measure, self._context.catalogue
        if measure is None:
            return
        if self._things is None:
            context = self._context
            self._things, self._stops = (), ()
            if catalogue:
                routes = catalogue.routes_whole(context.language)
                self._stops = stops(routes)
                self._things = grown_things(catalogue, context.language, self._sheet.spots, routes, context.today)
        ground = FreeGround(measure.across, measure.down)
        for box in measure.taken:
            ground.take(box)
        dots = FreeGround(measure.across, measure.down)
        for point in self._stops:
            dots.take(centred(self._at(point), DOT * measure.unit, DOT * measure.unit))
        bare = Sheet(ground, self._water(measure), dots, measure, self._at)
        home = land(self._sheet, self._things, self._stops)
        self._laid, spots, standing = laid_out(self._sheet.spots, self._things, home, bare)
        sheet = self._laid
        things = named_things(standing, sheet, inked(spots, standing, sheet))
        self._names, self._inked = written(spots, things, sheet), inked(spots, things, sheet)
        self._spot_names.replace(spots)
        self._grown.replace(things)
        self._crowded = not all(row.opens for row in spots) or not all(row.called for row in things if row.shown)
        self._number_stops()
        self._moor()

    def _waters(self) -> RiverNetwork:
        """Where a raft can sail; made for the first one that does."""
        if self._network is None:
            fine = [
                Course(river.key, river.rank, tuple((x, y) for x, y, _ in dashes(river.points, self._aspect, SAIL)))
                for river in self._sheet.rivers
            ]
            self._network = RiverNetwork(fine, self._aspect)
        return self._network

    def _water(self, measure: Measure) -> FreeGround:
        """A sheet on which only the rivers lie."""
        across, down, wide = max(1.0, measure.across), max(1.0, measure.down), WATER * measure.unit
        water = FreeGround(across, down)
        for river in self._sheet.rivers:
            for x, y, _ in dashes(river.points, self._aspect, wide / across):
                water.take(centred((x * across, y * down), wide, wide))
        return water

    @Slot()
    def _number_stops(self) -> None:
        """Give each stop's number a place that is still free, near the stop."""
        if self._measure is None or self._laid is None:
            return
        side, placed = STOP * self._measure.unit, []
        self._afloat = self._inked.copy()
        rows = self._route.stops.rows()
        dots = dict.fromkeys(self._at((stop.row.x, stop.row.y)) for stop in rows)
        for stop in rows:
            at = self._at((stop.row.x, stop.row.y))
            others = [centred(dot, side / 2, side / 2) for dot in dots if dot != at]
            around = outwards(centred(at, side, side), side / 6, side * 4)
            clear = (each for each in around if self._led(at, each) and not any(map(each.touches, others)))
            box = self._afloat.first_free(clear, 0)
            off = (box.left + side / 2 - at[0], box.top + side / 2 - at[1]) if box else (0.0, 0.0)
            placed.append(PlacedStop(stop, off, box is not None))
        self._numbers.replace(placed)
        self._river_names.replace(placed_rivers(self._sheet.rivers, self._laid._replace(ground=self._afloat)))

    def _led(self, at: Point, number: Box) -> bool:
        """Whether a line from a stop to its number crosses no name."""
        x, y = number.left + number.width / 2 - at[0], number.top + number.height / 2 - at[1]
        unit = self._measure.unit if self._measure else 1.0
        way = (part / 16 for part in range(17))
        return all(self._names.free(centred((at[0] + x * part, at[1] + y * part), 4 * unit, 4 * unit)) for part in way)

    def _moor(self) -> None:
        """Lay the raft where it belongs: near the thing it was sent to, else at the venue, else at the first river's mouth."""
        goal = next((row for row in self._grown.rows() if row.thing.card.key == self._goal), None)
        venue = next((spot for spot in self._sheet.spots if spot.kind == "venue"), None)
        if goal:
            self._berth = self._berth_near(self._middle(goal))
        elif venue:
            self._berth = self._berth_near((venue.x, venue.y))
        else:
            self._berth = self._berth_near(self._sheet.rivers[0].points[-1]) if self._sheet.rivers else None
        self._go([self._berth] if self._berth else [])

    def _berth_near(self, point: Point) -> Point | None:
        """The nearest point of the rivers at which the raft lies on no name, thing or number; else the nearest of all."""
        near = self._waters().points_near(point)
        unit = self._measure.unit if self._measure else 1.0
        boxes = {at: centred(self._at(at), RAFT[0] * unit, RAFT[1] * unit) for at in near[:BERTHS]}
        return next((at for at, box in boxes.items() if self._afloat.free(box)), near[0] if near else None)

    def _middle(self, row: PlacedThing) -> Point:
        """Where a thing stands, in fractions of the sheet."""
        across, down = self._at((1, 1))
        return row.thing.at[0] + row.off[0] / across, row.thing.at[1] + row.off[1] / down

    def _go(self, way: list[Point]) -> None:
        self._way = way
        self.wayChanged.emit()

    @Property("QVariantList", notify=wayChanged)
    def way(self) -> list[QPointF]:
        return [QPointF(*point) for point in self._way]

    """The points through which the raft came, evenly spaced, in fractions of the sheet; the last is where it lies."""

    @Property(bool, notify=wayChanged)
    def crowded(self) -> bool:
        return self._crowded

    """Whether some name waits for a closer look."""

    @Property(SpotNameList, constant=True)
    def spots(self) -> SpotNameList:
        return self._spot_names

    @Property(SpotNameList, constant=True)
    def towns(self) -> SpotNameList:
        return self._towns

    """The counties on a route's small map."""

    @Property(GrownThingList, constant=True)
    def things(self) -> GrownThingList:
        return self._grown

    @Property(StopNumberList, constant=True)
    def stops(self) -> StopNumberList:
        return self._numbers

    @Property(RiverNameList, constant=True)
    def rivers(self) -> RiverNameList:
        return self._river_names
