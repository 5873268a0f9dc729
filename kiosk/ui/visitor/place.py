"""A place on show: a county, a city, a stop or the venue."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.geometry.qr_code import rows
from kiosk.release.catalogue_rows import PlaceRow
from kiosk.release.empty_row import empty
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import FULL, CardList, address
from kiosk.ui.visitor.record_base import Record, RecordContext
from kiosk.ui.visitor.section_list import SectionList

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 60
"""Products of a place that are shown."""
NOTHING = empty(PlaceRow)


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class PlaceRecord(Record):
    """One place whole, with what comes from it, its stops and the routes that pass it."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row = NOTHING
        self._sections = SectionList(self)
        self._products = CardList(self)
        self._stops = CardList(self)
        self._routes = CardList(self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        row = context.catalogue.place(context.language, self._key) if context.catalogue and self._key else None
        self._row = row or NOTHING
        self._sections.replace(self._row.sections)
        self._products.replace(self._row.products[:MOST])
        self._stops.replace(self._row.stops)
        self._routes.replace(self._row.routes)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return bool(self._row.key)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._row.key

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._row.kind

    @Property(str, notify=changed)
    def county(self) -> str:
        return self._row.county

    @Property(str, notify=changed)
    def countyName(self) -> str:
        return self._row.county_name

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name

    @Property(str, notify=changed)
    def second(self) -> str:
        return self._row.second

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._row.summary

    @Property("QStringList", notify=changed)
    def knownFor(self) -> list[str]:
        return list(self._row.known_for)

    @Property(bool, notify=changed)
    def approximate(self) -> bool:
        return self._row.precision in ("low", "county_seat")

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return address(self._row.pictures[0], FULL) if self._row.pictures else QUrl()

    @Property(str, notify=changed)
    def link(self) -> str:
        return self._context.link("place", self._row.key) if self._row.key else ""

    @Property("QStringList", notify=changed)
    def code(self) -> list[str]:
        return rows(self.link)

    @Property(CardList, constant=True)
    def products(self) -> CardList:
        return self._products

    @Property(CardList, constant=True)
    def stops(self) -> CardList:
        return self._stops

    @Property(CardList, constant=True)
    def routes(self) -> CardList:
        return self._routes

    @Property(SectionList, constant=True)
    def sections(self) -> SectionList:
        return self._sections
