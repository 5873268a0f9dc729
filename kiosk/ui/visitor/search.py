"""Finding things by pinyin, initials or letters, while the visitor types."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_rows import Card
from kiosk.release.product_filter import ProductFilter
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CardList
from kiosk.ui.visitor.record_base import Record, RecordContext
from kiosk.ui.visitor.result_list import ResultList
from kiosk.ui.visitor.search_index import SearchIndex

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 24
"""Results shown; more would not be read."""
LOOKED_AT = 1536
"""Of what is found so many are looked at where few of them are on show: a letter has to be answered soon."""
TASTED = 60
"""The first products of each zone, among which the suggestions are found."""
LONGEST = 24
"""Letters a visitor may type."""
PAUSE_MS = 300
"""After the page came, until everything that can be found is read, unless a letter asks for it before."""


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class Search(Record):
    """What was typed, what it finds, and what is suggested before anything is typed."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._text = ""
        self._numbered = False
        self._results = ResultList(self)
        self._suggestions = CardList(self)
        self._indexed: tuple[Catalogue, SearchIndex] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._prepare)

    def read(self) -> None:
        """Fill the suggestions and the results from the catalogue."""
        if self._indexed and self._indexed[0] is not self._context.catalogue:
            self._indexed = None
        self._find()
        self._suggestions.replace(self._suggested())
        self._numbered = bool(self._context.catalogue and self._context.catalogue.shop.stocks)

    def _find(self) -> None:
        context = self._context
        if not context.catalogue or not self._text:
            self._results.change(())
            return
        self._results.change(self._found(context.catalogue, context.catalogue.fold(self._text)))

    def _found(self, catalogue: Catalogue, wanted: str) -> list[Card]:
        """The first results that are on show: what is not takes nobody's place."""
        index, cards, looked, most = self._index(catalogue), list[Card](), 0, MOST
        while True:
            found = index.find(wanted, most)
            cards += catalogue.cards(self._context.language, [(each.kind, each.key) for each in found[looked:]])
            if len(cards) >= MOST or len(found) < most or most >= LOOKED_AT:
                return cards[:MOST]
            looked, most = len(found), min(most * 4, LOOKED_AT)

    def _index(self, catalogue: Catalogue) -> SearchIndex:
        if self._indexed is None or self._indexed[0] is not catalogue:
            self._indexed = catalogue, SearchIndex(catalogue.entries())
        return self._indexed[1]

    def prepare_soon(self) -> None:
        """Somebody opened the page: have what can be found at hand when the first letter comes."""
        self._soon.start()

    @Slot()
    def _prepare(self) -> None:
        if self._context.catalogue:
            self._index(self._context.catalogue)

    def _type(self, text: str) -> None:
        self._text = text
        self._find()
        self.changed.emit()

    def _suggested(self) -> list[Card]:
        """One product of each zone in turn, each from another county: a fair taste of the whole.

        What is sold out is suggested only where nothing else is left.
        """
        catalogue, language = self._context.catalogue, self._context.language
        if catalogue is None:
            return []
        every = [
            catalogue.products(language, ProductFilter(zone.key), self._context.today, TASTED)
            for zone in catalogue.zones(language)
        ]
        there = [[card for card in cards if not card.sold_out] for cards in every]
        rows = there if any(there) else [list(cards) for cards in every]
        seen: set[str] = set()
        chosen: list[Card] = []
        while len(chosen) < 8 and any(rows):
            for cards in rows:
                fresh = next((card for card in cards if card.note not in seen), cards[0] if cards else None)
                if fresh is not None and len(chosen) < 8:
                    cards.remove(fresh)
                    seen.add(fresh.note)
                    chosen.append(fresh)
        return chosen

    def suggested(self) -> tuple[Card, ...]:
        """What is suggested now."""
        return self._suggestions.rows()

    def unfound(self) -> str:
        """What was typed, folded, when it finds nothing; empty otherwise."""
        context = self._context
        if not context.catalogue or not self._text or self._results.found():
            return ""
        return context.catalogue.fold(self._text)

    @Slot(str)
    def type(self, letter: str) -> None:
        """Add what a key of the keypad says."""
        if len(self._text) < LONGEST:
            self._type(self._text + letter)

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self._type(self._text[:-1])

    @Slot()
    def clear(self) -> None:
        """Take everything away."""
        self._type("")

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def numbered(self) -> bool:
        return self._numbered

    """Whether there are packets, which are found by the digits of their barcodes, too."""

    @Property(int, notify=changed)
    def amount(self) -> int:
        return len(self._results.found())

    """How many results there are, those included that the list does not show yet."""

    @Property(CardList, constant=True)
    def results(self) -> CardList:
        return self._results

    @Property(CardList, constant=True)
    def suggestions(self) -> CardList:
        return self._suggestions
