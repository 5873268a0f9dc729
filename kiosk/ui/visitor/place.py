"""A place on show: a county, a city, a stop or the venue."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.geometry.qr_code import rows
from kiosk.release.catalogue_rows import PlaceRow
from kiosk.ui.visitor.list_models import FULL, CardList, address
from kiosk.ui.visitor.record import Record, Shelf

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = PlaceRow("", "", "", "", "", "", "", (), 0.0, 0.0, 0.0, 0.0, "", ())


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class PlaceRecord(Record):
    """One place whole, with what comes from it, its stops and the routes that pass it."""

    changed = Signal()

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(shelf, parent)
        self._row = NOTHING
        self._products = CardList(self)
        self._stops = CardList(self)
        self._routes = CardList(self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        shelf = self._shelf
        row = shelf.catalogue.place(shelf.language, self._key) if shelf.catalogue and self._key else None
        self._row = row or NOTHING
        self._products.replace(self._row.products)
        self._stops.replace(self._row.stops)
        self._routes.replace(self._row.routes)

    known = Property(bool, lambda self: bool(self._row.key), notify=changed)
    key = Property(str, lambda self: self._row.key, notify=changed)
    kind = Property(str, lambda self: self._row.kind, notify=changed)
    county = Property(str, lambda self: self._row.county, notify=changed)
    countyName = Property(str, lambda self: self._row.county_name, notify=changed)
    name = Property(str, lambda self: self._row.name, notify=changed)
    second = Property(str, lambda self: self._row.second, notify=changed)
    summary = Property(str, lambda self: self._row.summary, notify=changed)
    knownFor = Property("QStringList", lambda self: list(self._row.known_for), notify=changed)
    approximate = Property(bool, lambda self: self._row.precision in ("low", "county_seat"), notify=changed)
    picture = Property(
        QUrl, lambda self: address(self._row.pictures[0], FULL) if self._row.pictures else QUrl(), notify=changed
    )
    link = Property(str, lambda self: self._shelf.link("place", self._row.key) if self._row.key else "", notify=changed)
    code = Property("QStringList", lambda self: rows(self.property("link")), notify=changed)
    products = Property(CardList, lambda self: self._products, constant=True)
    stops = Property(CardList, lambda self: self._stops, constant=True)
    routes = Property(CardList, lambda self: self._routes, constant=True)
