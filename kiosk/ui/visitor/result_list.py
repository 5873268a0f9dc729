"""Cards that change while somebody types: a key is answered by the first of them, the others follow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.release.catalogue_rows import Card
from kiosk.ui.visitor.list_models import NO_INDEX, CardList

FIRST = 9
"""Cards that are shown at once: what the glass has room for above the keys."""
STEP = 3
"""Cards that follow with each frame after that."""
FRAME_MS = 17


class ResultList(CardList):
    """A card takes the place of the one before it, so that what shows it is used again, and only more cards are made anew.

    Until `pending` is empty, the list holds fewer cards than were found, and those after the first still show what they
    showed.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._found: tuple[Card, ...] = ()
        self._told = 0
        self._next = QTimer(self)
        self._next.setInterval(FRAME_MS)
        self._next.timeout.connect(self._follow)

    def change(self, cards: Sequence[Card]) -> None:
        """Show `cards`: the first at once."""
        before = len(self._rows)
        self._found = tuple(cards)
        self._told = 0
        if before > len(cards):
            self.beginRemoveRows(NO_INDEX, len(cards), before - 1)
            self._rows = self._rows[: len(cards)]
            self.endRemoveRows()
        self._rows = self._found[: len(self._rows)]
        self._tell(FIRST)
        if len(self._rows) != before:
            self.countChanged.emit()
        if self._told < len(self._found):
            self._next.start()
        else:
            self._next.stop()

    def found(self) -> tuple[Card, ...]:
        """All cards, those that follow included."""
        return self._found

    @Slot()
    def _follow(self) -> None:
        before = len(self._rows)
        self._tell(self._told + STEP)
        if len(self._rows) != before:
            self.countChanged.emit()
        if self._told >= len(self._found):
            self._next.stop()

    def _tell(self, until: int) -> None:
        """Say that the cards up to `until` are there, in place of others or beside them."""
        begin, end, held = self._told, min(until, len(self._found)), len(self._rows)
        if begin < min(end, held):
            self.dataChanged.emit(self.index(begin), self.index(min(end, held) - 1))
        if end > held:
            self.beginInsertRows(NO_INDEX, held, end - 1)
            self._rows = self._found[:end]
            self.endInsertRows()
        self._told = max(end, begin)
