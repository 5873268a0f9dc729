"""A product on show."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.geometry.qr_code import rows
from kiosk.release.catalogue_rows import Number, ProductRow
from kiosk.ui.visitor.list_models import CardList, MarkList, NumberList, PictureList
from kiosk.ui.visitor.record import Record, Shelf

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = ProductRow(*("",) * 16, False, None, "", None, (), (), (), (), (), False, False, False)
GI_KINDS = frozenset({"gi_product", "gi_trademark", "agi"})


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ProductRecord(Record):
    """One product whole: its words, its brewing in numbers, its lists, and the link to its origin."""

    changed = Signal()

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(shelf, parent)
        self._row = NOTHING
        self._pictures = PictureList(self)
        self._marks = MarkList(self)
        self._numbers = NumberList(self)
        self._same_place = CardList(self)
        self._goes_with = CardList(self)
        self._routes = CardList(self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        shelf = self._shelf
        row = shelf.catalogue.product(shelf.language, self._key, shelf.today) if shelf.catalogue and self._key else None
        self._row = row or NOTHING
        self._pictures.replace(self._row.pictures)
        self._marks.replace(self._row.marks)
        self._numbers.replace([self._coded(number) for number in self._row.numbers])
        self._same_place.replace(self._row.same_place)
        self._goes_with.replace(self._row.goes_with)
        self._routes.replace(self._row.routes)

    def _coded(self, number: Number) -> tuple[Number, str, bool]:
        """A number, the address that its code holds, and whether that can be scanned in small."""
        url = self._shelf.scans("opened", number.url)
        return number, url, bool(self._shelf.scans("second", url))

    known = Property(bool, lambda self: bool(self._row.key), notify=changed)
    key = Property(str, lambda self: self._row.key, notify=changed)
    zone = Property(str, lambda self: self._row.zone, notify=changed)
    zoneName = Property(str, lambda self: self._row.zone_name, notify=changed)
    tone = Property(str, lambda self: self._row.tone, notify=changed)
    category = Property(str, lambda self: self._row.category, notify=changed)
    categoryName = Property(str, lambda self: self._row.category_name, notify=changed)
    place = Property(str, lambda self: self._row.place, notify=changed)
    placeName = Property(str, lambda self: self._row.place_name, notify=changed)
    scope = Property(str, lambda self: self._row.origin_scope, notify=changed)
    name = Property(str, lambda self: self._row.name, notify=changed)
    second = Property(str, lambda self: self._row.second, notify=changed)
    pinyin = Property(str, lambda self: self._row.pinyin, notify=changed)
    summary = Property(str, lambda self: self._row.summary, notify=changed)
    tasting = Property(str, lambda self: self._row.tasting, notify=changed)
    useKind = Property(str, lambda self: self._row.use_kind, notify=changed)
    useText = Property(str, lambda self: self._row.use_text, notify=changed)
    useSuggested = Property(bool, lambda self: self._row.use_suggested, notify=changed)
    brews = Property(bool, lambda self: self._row.brewing is not None, notify=changed)
    teaGrams = Property(float, lambda self: self._row.brewing.tea_g if self._row.brewing else 0.0, notify=changed)
    waterMl = Property(int, lambda self: self._row.brewing.water_ml if self._row.brewing else 0, notify=changed)
    celsius = Property(int, lambda self: self._row.brewing.temp_c if self._row.brewing else 0, notify=changed)
    firstSeconds = Property(int, lambda self: self._row.brewing.first_s if self._row.brewing else 0, notify=changed)
    stepSeconds = Property(int, lambda self: self._row.brewing.step_s if self._row.brewing else 0, notify=changed)
    infusions = Property(int, lambda self: self._row.brewing.infusions[1] if self._row.brewing else 0, notify=changed)
    liquorType = Property(str, lambda self: self._row.liquor_type, notify=changed)
    strengthLow = Property(float, lambda self: self._row.abv[0] if self._row.abv else 0.0, notify=changed)
    strengthHigh = Property(float, lambda self: self._row.abv[1] if self._row.abv else 0.0, notify=changed)
    months = Property("QStringList", lambda self: [str(month) for month in self._row.months], notify=changed)
    adultsOnly = Property(bool, lambda self: "adults_only" in self._row.compliance, notify=changed)
    ornamental = Property(bool, lambda self: "ornamental" in self._row.compliance, notify=changed)
    wild = Property(bool, lambda self: "wild_harvest" in self._row.compliance, notify=changed)
    protectedOrigin = Property(
        bool, lambda self: any(mark.kind in GI_KINDS for mark in self._row.marks), notify=changed
    )
    heritage = Property(bool, lambda self: any(mark.kind[:4] == "ich_" for mark in self._row.marks), notify=changed)
    soldOut = Property(bool, lambda self: self._row.sold_out, notify=changed)
    illustrative = Property(bool, lambda self: self._row.illustrative, notify=changed)
    link = Property(str, lambda self: self._shelf.link("product", self._row.key, self._row.numbers), notify=changed)

    code = Property("QStringList", lambda self: rows(self.property("link")), notify=changed)
    pictures = Property(PictureList, lambda self: self._pictures, constant=True)
    marks = Property(MarkList, lambda self: self._marks, constant=True)
    numbers = Property(NumberList, lambda self: self._numbers, constant=True)
    samePlace = Property(CardList, lambda self: self._same_place, constant=True)
    goesWith = Property(CardList, lambda self: self._goes_with, constant=True)
    routes = Property(CardList, lambda self: self._routes, constant=True)
