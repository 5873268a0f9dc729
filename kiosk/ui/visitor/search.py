"""Finding things by pinyin, initials or letters, while the visitor types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.release.catalogue_rows import Card, Entry
from kiosk.release.product_filter import ProductFilter
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CardList
from kiosk.ui.visitor.record_base import Record, RecordContext

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 24
"""Results shown; more would not be read."""
TASTED = 60
"""The first products of each zone, among which the suggestions are found."""
LONGEST = 24
"""Letters a visitor may type."""
KINDS = ("product", "place", "route", "room", "story")


def ranked(entries: Sequence[Entry], wanted: str) -> list[Entry]:
    """The entries that `wanted` (folded) finds, best first: whole, then beginning, then inside; products before places."""
    found: list[tuple[int, int, int, Entry]] = []
    for at, entry in enumerate(entries):
        ranks = [
            (0 if spelling == wanted else 1 if spelling.startswith(wanted) else 2)
            for spelling in entry.spellings
            if wanted in spelling
        ]
        if ranks and not (len(wanted) == 1 and min(ranks) == 2 and wanted.isascii()):
            found.append((min(ranks), KINDS.index(entry.kind) if entry.kind in KINDS else 9, at, entry))
    return [entry for *_, entry in sorted(found, key=lambda each: each[:3])]


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class Search(Record):
    """What was typed, what it finds, and what is suggested before anything is typed."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._text = ""
        self._results = CardList(self)
        self._suggestions = CardList(self)

    def read(self) -> None:
        """Fill the suggestions and the results from the catalogue."""
        self._find()
        self._suggestions.replace(self._suggested())

    def _find(self) -> None:
        context = self._context
        if not context.catalogue:
            self._results.replace(())
            return
        found = ranked(context.catalogue.entries(), context.catalogue.fold(self._text)) if self._text else []
        self._results.replace(context.catalogue.cards(context.language, [(e.kind, e.key) for e in found[:MOST]]))

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
        if not context.catalogue or not self._text or self._results.rowCount():
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

    @Property(CardList, constant=True)
    def results(self) -> CardList:
        return self._results

    @Property(CardList, constant=True)
    def suggestions(self) -> CardList:
        return self._suggestions
