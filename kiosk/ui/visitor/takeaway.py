"""The take-away list (心意单): what this visitor collected, in the order of collecting; nothing is stored."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.geometry.qr_code import rows
from kiosk.origin.origin_link import MOST, PATHS, list_link
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CardList
from kiosk.ui.visitor.record_base import Record, RecordContext

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class TakeAway(Record):
    """Products, places and routes to take along."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._wanted: list[tuple[str, str]] = []
        self._entries = CardList(self)

    def read(self) -> None:
        """Read the entries again in the language of now; what the release no longer has falls out."""
        context = self._context
        cards = context.catalogue.cards(context.language, self._wanted) if context.catalogue else ()
        self._wanted = [(card.kind, card.key) for card in cards]
        self._entries.replace(cards)

    @Slot(str, str)
    def toggle(self, kind: str, key: str) -> None:
        """Put a thing on the list, or take it off; a full list takes no more."""
        wanted = (kind, key)
        if wanted in self._wanted:
            self._wanted.remove(wanted)
        elif kind in PATHS and len(self._wanted) < MOST:
            self._wanted.append(wanted)
        self.refresh()

    @Slot()
    def clear(self) -> None:
        """Empty the list."""
        self._wanted = []
        self.refresh()

    @Property(str, notify=changed)
    def link(self) -> str:
        settings = self._context.settings
        link = list_link(settings.origin.base_url, self._wanted, self._context.language, settings.venue.kiosk)
        return self._context.scans("list", link)

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._wanted)

    @Property(bool, notify=changed)
    def full(self) -> bool:
        return len(self._wanted) >= MOST

    @Property("QStringList", notify=changed)
    def keys(self) -> list[str]:
        return [f"{kind}/{key}" for kind, key in self._wanted]

    """What is on the list, as kind/key."""

    @Property("QStringList", notify=changed)
    def code(self) -> list[str]:
        return rows(self.link)

    @Property(CardList, constant=True)
    def entries(self) -> CardList:
        return self._entries
