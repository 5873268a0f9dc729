"""A zone on show, and how a visitor narrows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.wall_clock import is_set
from kiosk.release.catalogue_rows import Card, ZoneRow
from kiosk.release.product_filter import ProductFilter
from kiosk.release.programme_rows import PrimerRow
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.choose import asks
from kiosk.ui.visitor.list_models import CardList, ChoiceList
from kiosk.ui.visitor.month_list import MONTHS, MonthList, months_of
from kiosk.ui.visitor.piece_of_the_day import piece_of_the_day
from kiosk.ui.visitor.primer import first_primer
from kiosk.ui.visitor.record_base import Record, RecordContext

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = ZoneRow("", "products", "", "", "", "", 0, None)


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class ZoneRecord(Record):
    """One zone with its products, narrowed by category, place, season (a month, 0 for all) and what stands on the shelf here."""

    changed = Signal()
    filterChanged = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row = NOTHING
        self._category = self._place = ""
        self._month = 0
        self._here = False
        self._sells = False
        self._sold_here: frozenset[str] = frozenset()
        self._primer: PrimerRow | None = None
        self._products = CardList(self)
        self._in_front = CardList(self)
        self._beside = CardList(self)
        self._shelf = CardList(self)
        self._fronted = False
        self._room = 0
        self._asks = self._adults_only = False
        self._categories = ChoiceList(self)
        self._places = ChoiceList(self)
        self._months = MonthList(self)

    def load(self, key: str) -> None:
        """Show the zone called `key`; another zone starts with no filter."""
        if key != self._key:
            self.clear_filters()
            self._months.replace(())
            self._fronted, self._room = False, 0
        super().load(key)

    def clear_filters(self) -> None:
        """Narrow by nothing."""
        self._category = self._place = ""
        self._month = 0
        self._here = False

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        row = context.catalogue.zone(context.language, self._key) if context.catalogue and self._key else None
        self._row = row or NOTHING
        for choices, by in ((self._categories, "category"), (self._places, "place")):
            choices.replace(
                context.catalogue.choices(context.language, self._key, by) if context.catalogue and row else ()
            )
        shop = context.catalogue.shop if context.catalogue and row else None
        self._sold_here = shop.sold_here(None, context.today) if shop else frozenset()
        self._primer = first_primer(context, self._key) if row else None
        self._narrow()
        narrowed = self._category or self._place or self._month or self._here
        every = self._things(ProductFilter(self._row.key)) if narrowed else self._products.rows()
        self._sells = any(card.key in self._sold_here for card in every)
        if self._here and not self._sells:
            self.choose_here()
        self._in_front.replace(piece_of_the_day(every, context.today))
        self._stand()
        self._asks = asks(context, self._row.tone, every)
        self._adults_only = any(card.adults_only for card in every)
        if self._months.rows():
            self._read_months()

    def _read_months(self) -> None:
        self._months.replace(months_of(self._ripe_in, self._context.language))

    def _ripe_in(self, month: int) -> tuple[Card, ...]:
        return self._things(ProductFilter(self._row.key, month=month))

    def _narrow(self) -> None:
        cards = self._things(ProductFilter(self._row.key, self._category, self._place, self._month))
        if self._here:
            cards = tuple(card for card in cards if card.key in self._sold_here)
        catalogue, language = self._context.catalogue, self._context.language
        if catalogue and self._sold_here:
            cards = catalogue.shop.priced(language, cards, self._context.today)
        self._products.replace(cards)
        self._stand()
        self.filterChanged.emit()

    def _stand(self) -> None:
        cards = self._products.rows()
        in_front = {card.key for card in self._in_front.rows()} if self._fronted else set()
        others = [card for card in cards if card.key not in in_front] or cards
        self._beside.replace(others[: self._room])
        self._shelf.replace(others[self._room :])

    @Slot(bool, int)
    def arrange(self, fronted: bool, room: int) -> None:
        """Stand the piece of the day in front or not, and so many things beside it; what stands there is on no shelf."""
        if (fronted, room) != (self._fronted, self._room):
            self._fronted, self._room = fronted, room
            self._stand()

    def _things(self, wanted: ProductFilter) -> tuple[Card, ...]:
        context = self._context
        if not context.catalogue or not wanted.zone:
            return ()
        return context.catalogue.products(context.language, wanted, context.today)

    @Slot(str)
    def choose_category(self, category: str) -> None:
        """Show one category; the one already chosen (or an empty one) shows all."""
        self._category = "" if category == self._category else category
        self._narrow()

    @Slot(str)
    def choose_place(self, place: str) -> None:
        """Show one county; the one already chosen (or an empty one) shows all."""
        self._place = "" if place == self._place else place
        self._narrow()

    @Slot(int)
    def choose_month(self, month: int) -> None:
        """Show what is in season in `month` (1 to 12); the one already chosen (or 0) shows all."""
        self._month = 0 if month == self._month else month
        self._narrow()

    @Slot()
    def choose_here(self) -> None:
        """Show only what stands on the shelf here; once more shows all."""
        self._here = not self._here
        self._narrow()

    @Slot()
    def choose_all(self) -> None:
        """Narrow by nothing."""
        self.clear_filters()
        self._narrow()

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return bool(self._row.key)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._row.key

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._row.tone

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name

    @Property(str, notify=changed)
    def second(self) -> str:
        return self._row.second

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._row.summary

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        return self._asks

    """Whether its things tell enough to choose among them by a few questions."""

    @Property(bool, notify=changed)
    def adultsOnly(self) -> bool:
        return self._adults_only

    """Whether anything here is liquor, so that the page says what the law has it say."""

    @Property(int, notify=changed)
    def amount(self) -> int:
        return self._row.amount

    @Property(str, notify=filterChanged)
    def category(self) -> str:
        return self._category

    @Property(str, notify=filterChanged)
    def place(self) -> str:
        return self._place

    @Property(int, notify=filterChanged)
    def month(self) -> int:
        return self._month

    @Property(bool, notify=filterChanged)
    def here(self) -> bool:
        return self._here

    """Whether only what stands on the shelf here is shown."""

    @Property(bool, notify=changed)
    def sells(self) -> bool:
        return self._sells

    """Whether a packet of anything here stands on the shelf."""

    @Property(str, notify=changed)
    def primer(self) -> str:
        return self._primer.key if self._primer else ""

    @Property(str, notify=changed)
    def primerName(self) -> str:
        return self._primer.name if self._primer else ""

    @Property(int, notify=changed)
    def thisMonth(self) -> int:
        return self._context.today.month if is_set(self._context.today) else 0

    """1 to 12; 0 by a clock that was never set."""

    @Property(bool, notify=changed)
    def seasonal(self) -> bool:
        return bool(self.thisMonth) and any(self._ripe_in(month) for month in MONTHS)

    """Whether anything here has a season, and the clock knows which it is."""

    @Property(MonthList, constant=True)
    def months(self) -> MonthList:
        self._read_months()
        return self._months

    """The months and what is ripe in each: read when somebody asks for them, which most visitors do not."""

    @Property(CardList, constant=True)
    def products(self) -> CardList:
        return self._products

    @Property(CardList, constant=True)
    def inFront(self) -> CardList:
        return self._in_front

    """The piece of the day, or nothing."""

    @Property(CardList, constant=True)
    def beside(self) -> CardList:
        return self._beside

    @Property(CardList, constant=True)
    def shelf(self) -> CardList:
        return self._shelf

    """What stands neither in front nor beside that."""

    @Property(ChoiceList, constant=True)
    def categories(self) -> ChoiceList:
        return self._categories

    @Property(ChoiceList, constant=True)
    def places(self) -> ChoiceList:
        return self._places
