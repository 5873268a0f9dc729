"""A product on show."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.base import allergens
from kiosk.base.certification_kinds import GI_KINDS, HERITAGE_KINDS
from kiosk.base.months import in_words
from kiosk.base.note_words import colours
from kiosk.geometry.qr_code import rows
from kiosk.release.catalogue_rows import Number, Painting, ProductRow
from kiosk.release.empty_row import empty
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CARD, FULL, CardList, CodedNumber, MarkList, NumberList, PictureList, address
from kiosk.ui.visitor.making import made_on, whisking
from kiosk.ui.visitor.packet_list import PacketList
from kiosk.ui.visitor.record_base import Record, RecordContext
from kiosk.ui.visitor.section_list import SectionList
from kiosk.ui.visitor.ways_there import ways_there

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = empty(ProductRow)
BESIDE = 6
"""Other things of the same place that are shown with a product."""


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ProductRecord(Record):
    """One product whole: its words, its brewing in numbers, its lists, and the link to its origin."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row, self._colour, self._made = NOTHING, "", ""
        self._sections = SectionList(self)
        self._pictures = PictureList(self)
        self._marks = MarkList(self)
        self._numbers = NumberList(self)
        self._same_place = CardList(self)
        self._goes_with = CardList(self)
        self._routes = CardList(self)
        self._packets = PacketList(self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        catalogue = context.catalogue
        row = catalogue.product(context.language, self._key, context.today) if catalogue and self._key else None
        self._row = row or NOTHING
        notes = catalogue.notes("zh-CN", [self._key]) if catalogue and row else ()
        self._colour = next((colour for each in notes for colour in colours(each.tasting)), "")
        self._made = made_on(self._row, context)
        self._sections.replace(self._row.sections)
        self._pictures.replace(self._row.pictures)
        self._marks.replace(self._row.marks)
        self._numbers.replace([self._coded(number) for number in self._row.numbers])
        elsewhere = {card.key for card in self._row.goes_with}
        self._same_place.replace([card for card in self._row.same_place if card.key not in elsewhere][:BESIDE])
        self._goes_with.replace(self._row.goes_with)
        self._routes.replace(ways_there(self._row, catalogue, context.language) if catalogue else ())
        self._packets.show(context, self._row.key)

    def _coded(self, number: Number) -> CodedNumber:
        url = self._context.scans("opened", number.url)
        return CodedNumber(number, url, bool(self._context.scans("second", url)))

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return bool(self._row.key)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._row.key

    @Property(str, notify=changed)
    def zone(self) -> str:
        return self._row.zone

    @Property(str, notify=changed)
    def zoneName(self) -> str:
        return self._row.zone_name

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._row.tone

    @Property(str, notify=changed)
    def category(self) -> str:
        return self._row.category

    @Property(str, notify=changed)
    def categoryName(self) -> str:
        return self._row.category_name

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._row.place

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return self._row.place_name

    @Property(QUrl, notify=changed)
    def placePicture(self) -> QUrl:
        return address(self._row.place_picture, CARD)

    @Property(QUrl, notify=changed)
    def placeView(self) -> QUrl:
        return address(self._row.place_picture, FULL)

    """The same as large as the glass."""

    @Property(str, notify=changed)
    def scope(self) -> str:
        return self._row.origin_scope

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name

    @Property(str, notify=changed)
    def second(self) -> str:
        return self._row.second

    @Property(str, notify=changed)
    def pinyin(self) -> str:
        return self._row.pinyin

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._row.summary

    @Property(str, notify=changed)
    def useKind(self) -> str:
        return self._row.use_kind

    @Property(str, notify=changed)
    def useText(self) -> str:
        return self._row.use_text

    @Property(bool, notify=changed)
    def useSuggested(self) -> bool:
        return self._row.use_suggested

    @Property(bool, notify=changed)
    def brews(self) -> bool:
        return self._row.brewing is not None

    @Property(str, notify=changed)
    def made(self) -> str:
        return self._made

    """The page on which it is made into a drink: `brew`, `whisk`; empty where there is none."""

    @Property(str, notify=changed)
    def whisking(self) -> str:
        return whisking(self._row.key, self._context) if self._made == "whisk" else ""

    """What a tea room that shows this bowl does with it."""

    @Property(str, notify=changed)
    def colour(self) -> str:
        return self._colour

    """What its note calls the colour of its liquor (`base/note_words.py`); empty where it says none."""

    @Property(float, notify=changed)
    def teaGrams(self) -> float:
        return self._row.brewing.tea_g if self._row.brewing else 0.0

    @Property(int, notify=changed)
    def waterMl(self) -> int:
        return self._row.brewing.water_ml if self._row.brewing else 0

    @Property(int, notify=changed)
    def celsius(self) -> int:
        return self._row.brewing.temp_c if self._row.brewing else 0

    @Property(int, notify=changed)
    def firstSeconds(self) -> int:
        return self._row.brewing.first_s if self._row.brewing else 0

    @Property(int, notify=changed)
    def stepSeconds(self) -> int:
        return self._row.brewing.step_s if self._row.brewing else 0

    @Property(int, notify=changed)
    def infusions(self) -> int:
        return self._row.brewing.infusions[1] if self._row.brewing else 0

    @Property(str, notify=changed)
    def liquorType(self) -> str:
        return self._row.liquor_type

    @Property(float, notify=changed)
    def strengthLow(self) -> float:
        return self._row.abv[0] if self._row.abv else 0.0

    @Property(float, notify=changed)
    def strengthHigh(self) -> float:
        return self._row.abv[1] if self._row.abv else 0.0

    @Property(str, notify=changed)
    def season(self) -> str:
        return in_words(self._row.months, self._context.language)

    @Property(str, notify=changed)
    def allergens(self) -> str:
        return allergens.in_words(self._row.allergens, self._context.language)

    @Property(bool, notify=changed)
    def adultsOnly(self) -> bool:
        return "adults_only" in self._row.compliance

    @Property(bool, notify=changed)
    def ornamental(self) -> bool:
        return "ornamental" in self._row.compliance

    @Property(bool, notify=changed)
    def wild(self) -> bool:
        return "wild_harvest" in self._row.compliance

    @Property(bool, notify=changed)
    def protectedOrigin(self) -> bool:
        return any(mark.kind in GI_KINDS for mark in self._row.marks)

    @Property(bool, notify=changed)
    def heritage(self) -> bool:
        return any(mark.kind in HERITAGE_KINDS for mark in self._row.marks)

    @Property(bool, notify=changed)
    def soldOut(self) -> bool:
        return self._row.sold_out

    @Property(bool, notify=changed)
    def illustrative(self) -> bool:
        return self._row.illustrative

    @Property(str, notify=changed)
    def link(self) -> str:
        return self._context.link("product", self._row.key, self._row.numbers)

    @Property("QStringList", notify=changed)
    def code(self) -> list[str]:
        return rows(self.link)

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return address(self._first, FULL)

    """The first of `pictures`."""

    @Property(bool, notify=changed)
    def solid(self) -> bool:
        return self._first is not None and self._first.solid

    """Whether that is a photograph, without anything to be seen through."""

    @property
    def _first(self) -> Painting | None:
        return next(iter(self._row.pictures), None)

    @Property(PictureList, constant=True)
    def pictures(self) -> PictureList:
        return self._pictures

    @Property(MarkList, constant=True)
    def marks(self) -> MarkList:
        return self._marks

    @Property(NumberList, constant=True)
    def numbers(self) -> NumberList:
        return self._numbers

    @Property(int, notify=changed)
    def others(self) -> int:
        """How many other things come from the same place; the first of them are `samePlace`."""
        return len(self._row.same_place)

    @Property(CardList, constant=True)
    def samePlace(self) -> CardList:
        return self._same_place

    @Property(CardList, constant=True)
    def goesWith(self) -> CardList:
        return self._goes_with

    @Property(CardList, constant=True)
    def routes(self) -> CardList:
        return self._routes

    @Property(PacketList, constant=True)
    def packets(self) -> PacketList:
        return self._packets

    """Its packets on the shelf here."""

    @Property(SectionList, constant=True)
    def sections(self) -> SectionList:
        return self._sections
