"""The routes: all of them as a list, and one on show stop by stop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.geometry.qr_code import rows
from kiosk.geometry.river_network import RiverNetwork, apart, dashes, passed
from kiosk.release.catalogue_rows import RouteRow
from kiosk.release.empty_row import empty
from kiosk.ui.typed_property import Property
from kiosk.ui.visitor.list_models import WIDE, RowList, address
from kiosk.ui.visitor.record import Record, Shelf
from kiosk.ui.visitor.text_sections import SectionList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = empty(RouteRow)
DASH = 0.0155
"""How far apart a line's dashes are, in widths of the sheet."""
MARK = 0.08
"""How far apart the numbers of its stops stand at least, in widths of the sheet."""


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class RouteList(RowList):
    """The routes as panels."""

    ROLES = {
        "key": lambda route: route.key,
        "name": lambda route: route.name,
        "second": lambda route: route.second,
        "summary": lambda route: route.summary,
        "days": lambda route: route.days,
        "amount": lambda route: len(route.stops),
        "stopNames": lambda route: [stop.name for stop in route.stops],
        "proposed": lambda route: route.illustrative,
        "picture": lambda route: address(route.picture, WIDE),
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class StopList(RowList):
    """The stops of a route in order: `newDay` is the first of a day, `passed` how many dashes lie before it on the map,
    `markX` and `markY` where its number stands there."""

    ROLES = {
        "key": lambda at: at[1].place,
        "ordinal": lambda at: at[0] + 1,
        "newDay": lambda at: at[2],
        "passed": lambda at: at[3],
        "day": lambda at: at[1].day,
        "name": lambda at: at[1].name,
        "second": lambda at: at[1].second,
        "countyName": lambda at: at[1].county_name,
        "summary": lambda at: at[1].summary,
        "stayHours": lambda at: at[1].stay_hours,
        "mode": lambda at: at[1].mode,
        "minutesLow": lambda at: at[1].minutes[0],
        "minutesHigh": lambda at: at[1].minutes[1],
        "km": lambda at: at[1].km,
        "mapX": lambda at: at[1].x,
        "mapY": lambda at: at[1].y,
        "markX": lambda at: at[4][0],
        "markY": lambda at: at[4][1],
        "picture": lambda at: address(at[1].picture, WIDE),
        "productKeys": lambda at: [card.key for card in at[1].products],
        "productNames": lambda at: [card.name for card in at[1].products],
    }

    @staticmethod
    def _key(row: object) -> object:
        return row[1].place if isinstance(row, tuple) else row


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class DashList(RowList):
    """A route's line as evenly spaced dashes: where (fractions of the sheet) and at what slant (degrees)."""

    ROLES = {
        "mapX": lambda dash: dash[0],
        "mapY": lambda dash: dash[1],
        "slant": lambda dash: dash[2],
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class RouteRecord(Record):
    """One route: its stops, how one gets there, and its line on the map."""

    changed = Signal()

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(shelf, parent)
        self._row = NOTHING
        self._sections = SectionList(self)
        self._stops = StopList(self)
        self._dashes = DashList(self)
        self._passed: list[float] = []
        self._box = (0.0, 0.0, 1.0, 1.0)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        shelf = self._shelf
        row = shelf.catalogue.route(shelf.language, self._key) if shelf.catalogue and self._key else None
        same = row is not None and row.key == self._row.key
        self._row = row or NOTHING
        self._sections.replace(self._row.sections)
        sheet = shelf.catalogue.map(shelf.language) if shelf.catalogue and row else None
        aspect = sheet.height / sheet.width if sheet and sheet.width else 1.0
        points = [(stop.x, stop.y) for stop in self._row.stops]
        if sheet and not same:
            line = RiverNetwork(sheet.rivers, aspect).journey(points)
            self._dashes.replace(dashes(line, aspect, DASH))
            self._passed = passed(line, points, aspect, DASH)
            self._box = (
                min(x for x, _ in line),
                min(y for _, y in line),
                max(x for x, _ in line),
                max(y for _, y in line),
            )
        days = [0, *(stop.day for stop in self._row.stops)]
        marks = apart(points, aspect, MARK)
        self._stops.replace(
            [(at, stop, stop.day != days[at], self._passed[at], marks[at]) for at, stop in enumerate(self._row.stops)]
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
        return self._shelf.link("route", self._row.key) if self._row.key else ""

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
