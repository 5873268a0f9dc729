"""The routes: all of them as a list, and one on show stop by stop."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.geometry.qr_code import rows
from kiosk.geometry.river_network import RiverNetwork, apart, dashes, passed
from kiosk.release.catalogue_rows import Card, RouteRow, StopRow
from kiosk.release.empty_row import empty
from kiosk.release.map_rows import MapRow
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CARD, WIDE, Roles, RowList, address
from kiosk.ui.visitor.record_base import Record, RecordContext
from kiosk.ui.visitor.section_list import SectionList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

Dash = tuple[float, float, float]
"""A dash of a line: where it lies (fractions of the sheet) and its slant (degrees)."""

NOTHING = empty(RouteRow)
DASH = 0.0155
"""How far apart a line's dashes are, in widths of the sheet."""
MARK = 0.08
"""How far apart the numbers of its stops stand at least, in widths of the sheet."""
WHOLE = (0.0, 0.0, 1.0, 1.0)
"""The box of the sheet that a route lies in, while there is none."""


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class RouteList(RowList[RouteRow]):
    """The routes as panels."""

    ROLES: ClassVar[Roles[RouteRow]] = {
        "key": lambda route: route.key,
        "name": lambda route: route.name,
        "second": lambda route: route.second,
        "summary": lambda route: route.summary,
        "days": lambda route: route.days,
        "amount": lambda route: len(route.stops),
        "stopNames": lambda route: [stop.name for stop in route.stops],
        "stopPictures": lambda route: [address(stop.picture, CARD) for stop in route.stops],
        "proposed": lambda route: route.illustrative,
        "picture": lambda route: address(route.view, WIDE),
    }

    @Property(str, notify=RowList.countChanged)
    def first(self) -> str:
        return self._rows[0].key if self._rows else ""

    """The key of the first route."""


class StopOnMap(NamedTuple):
    """A stop as the page shows it: the `ordinal`th of its route, `passed` dashes along it, its number at `mark`."""

    row: StopRow
    ordinal: int
    new_day: bool
    """Whether it is the first of its day."""
    passed: float
    mark: tuple[float, float]
    """Where its number stands, in fractions of the sheet."""
    products: tuple[Card, ...]
    """What is offered there, and at no other stop."""


def once(stops: Sequence[StopRow]) -> list[tuple[Card, ...]]:
    """What each stop offers when nothing is offered twice on the way: a thing where it grows, else where it comes up first."""
    at: dict[str, int] = {}
    for here, stop in enumerate(stops):
        for card in stop.products:
            home = card.note == stop.county_name and stops[at.get(card.key, here)].county_name != card.note
            at[card.key] = here if home else at.get(card.key, here)
    return [tuple(card for card in stop.products if at[card.key] == here) for here, stop in enumerate(stops)]


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class StopList(RowList[StopOnMap]):
    """The stops of a route in order."""

    ROLES: ClassVar[Roles[StopOnMap]] = {
        "key": lambda stop: stop.row.place,
        "ordinal": lambda stop: stop.ordinal,
        "newDay": lambda stop: stop.new_day,
        "passed": lambda stop: stop.passed,
        "day": lambda stop: stop.row.day,
        "name": lambda stop: stop.row.name,
        "second": lambda stop: stop.row.second,
        "countyName": lambda stop: stop.row.county_name,
        "summary": lambda stop: stop.row.summary,
        "stayHours": lambda stop: stop.row.stay_hours,
        "mode": lambda stop: stop.row.mode,
        "minutesLow": lambda stop: stop.row.minutes[0],
        "minutesHigh": lambda stop: stop.row.minutes[1],
        "km": lambda stop: stop.row.km,
        "mapX": lambda stop: stop.row.x,
        "mapY": lambda stop: stop.row.y,
        "markX": lambda stop: stop.mark[0],
        "markY": lambda stop: stop.mark[1],
        "picture": lambda stop: address(stop.row.picture, WIDE),
        "productKeys": lambda stop: [card.key for card in stop.products],
        "productNames": lambda stop: [card.name for card in stop.products],
        "productPictures": lambda stop: [address(card.picture, CARD) for card in stop.products],
    }

    @staticmethod
    def _key(row: StopOnMap) -> object:
        return row.row.place


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class DashList(RowList[Dash]):
    """A route's line as evenly spaced dashes: where (fractions of the sheet) and at what slant (degrees)."""

    ROLES: ClassVar[Roles[Dash]] = {
        "mapX": lambda dash: dash[0],
        "mapY": lambda dash: dash[1],
        "slant": lambda dash: dash[2],
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class RouteRecord(Record):
    """One route: its stops, how one gets there, and its line on the map."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row = NOTHING
        self._sections = SectionList(self)
        self._stops = StopList(self)
        self._dashes = DashList(self)
        self._passed: list[float] = []
        self._box = WHOLE
        self._drawn: tuple[list[tuple[float, float]], MapRow] | None = None
        """What the line was drawn from."""

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        row = context.catalogue.route(context.language, self._key) if context.catalogue and self._key else None
        self._row = row or NOTHING
        self._sections.replace(self._row.sections)
        sheet = context.catalogue.map(context.language) if context.catalogue and row else None
        aspect = sheet.height / sheet.width if sheet and sheet.width else 1.0
        points = [(stop.x, stop.y) for stop in self._row.stops]
        drawn = (points, sheet) if sheet else None
        if sheet and drawn != self._drawn:
            line = RiverNetwork(sheet.rivers, aspect).journey(points)
            self._dashes.replace(dashes(line, aspect, DASH))
            self._passed = passed(line, points, aspect, DASH)
            self._box = (
                min(x for x, _ in line),
                min(y for _, y in line),
                max(x for x, _ in line),
                max(y for _, y in line),
            )
        elif not sheet:
            self._dashes.replace(())
            self._passed, self._box = [0.0] * len(points), WHOLE
        self._drawn = drawn
        days = [0, *(stop.day for stop in self._row.stops)]
        marks = apart(points, aspect, MARK)
        self._stops.replace(
            [
                StopOnMap(stop, at + 1, stop.day != days[at], self._passed[at], marks[at], offered)
                for at, (stop, offered) in enumerate(zip(self._row.stops, once(self._row.stops), strict=True))
            ]
        )

    @Slot(str)
    def trace(self, key: str) -> None:
        """Read another route, for its line on the map."""
        self.load(key)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return bool(self._row.key)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._row.key

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name

    @Property(str, notify=changed)
    def second(self) -> str:
        return self._row.second

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._row.summary

    @Property(int, notify=changed)
    def days(self) -> int:
        return self._row.days

    @Property(bool, notify=changed)
    def proposed(self) -> bool:
        return self._row.illustrative

    @Property(bool, notify=changed)
    def stopsProposed(self) -> bool:
        return self._row.stops_illustrative

    @Property(str, notify=changed)
    def station(self) -> str:
        return self._row.station

    @Property(int, notify=changed)
    def accessLow(self) -> int:
        return self._row.access_minutes[0]

    @Property(int, notify=changed)
    def accessHigh(self) -> int:
        return self._row.access_minutes[1]

    @Property(str, notify=changed)
    def accessNote(self) -> str:
        return self._row.access_note

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self._row.credit

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return address(self._row.picture, WIDE)

    @Property(str, notify=changed)
    def link(self) -> str:
        return self._context.link("route", self._row.key) if self._row.key else ""

    @Property("QStringList", notify=changed)
    def code(self) -> list[str]:
        return rows(self.link)

    @Property(float, notify=changed)
    def boxLeft(self) -> float:
        return self._box[0]

    @Property(float, notify=changed)
    def boxTop(self) -> float:
        return self._box[1]

    @Property(float, notify=changed)
    def boxRight(self) -> float:
        return self._box[2]

    @Property(float, notify=changed)
    def boxBottom(self) -> float:
        return self._box[3]

    @Property(DashList, constant=True)
    def dashes(self) -> DashList:
        return self._dashes

    @Property(StopList, constant=True)
    def stops(self) -> StopList:
        return self._stops

    @Property(SectionList, constant=True)
    def sections(self) -> SectionList:
        return self._sections
