"""The take-away list (心意单): what this visitor collected, in the order of collecting, and its painting; nothing is stored."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.county_seal import script
from kiosk.base.written_day import written
from kiosk.geometry.qr_code import rows
from kiosk.geometry.still_life import INSCRIPTION, LETTERS, PAPER, SCROLL, SEAL, STAMP
from kiosk.origin.origin_link import MOST, PATHS, list_link
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CardList
from kiosk.ui.visitor.list_painting import CountySeals, StillLife
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
        self._gone: list[str] = []
        self._sealed: date | None = None
        self._entries = CardList(self)
        self._painting = StillLife(self)
        self._seals = CountySeals(self)

    def read(self) -> None:
        """Read the entries again in the language of now; what is no longer on show falls out."""
        catalogue, language = self._context.catalogue, self._context.language
        known = catalogue.cards(language, self._wanted) if catalogue else ()
        cards = list(catalogue.with_views(language, known)) if catalogue else []
        there = {(card.kind, card.key) for card in cards}
        if catalogue:
            names = {(card.kind, card.key): card.name for card in self._entries.rows()}
            self._gone += [names[each] for each in self._wanted if each not in there and each in names]
        self._wanted = [each for each in self._wanted if each in there]
        if not cards:
            self._sealed = None
        self._entries.replace(cards)
        self._painting.paint(cards)
        self._seals.press(catalogue.counties(script(language), self._wanted) if catalogue else ())

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
        self._wanted, self._gone = [], []
        self.refresh()

    @Slot()
    def forget_gone(self) -> None:
        """It has been said what is no longer on show."""
        self._gone = []
        self.changed.emit()

    @Slot()
    def press_seal(self) -> None:
        """Stamp the painting; an empty one bears no seal."""
        if self._wanted and self._sealed is None:
            self._sealed = self._context.today
            self.changed.emit()

    @Property(bool, notify=changed)
    def sealed(self) -> bool:
        return self._sealed is not None

    @Property(str, notify=changed)
    def day(self) -> str:
        return written(self._sealed or self._context.today, self._context.language)

    @Property(str, notify=changed)
    def link(self) -> str:
        settings, language = self._context.settings, self._context.language
        link = list_link(settings.origin.base_url, self._wanted, language, settings.venue.kiosk, self._sealed)
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

    @Property(str, notify=changed)
    def gone(self) -> str:
        return (", " if self._context.language in ("en", "ko") else "、").join(self._gone)

    """What left the list because its time on show ended, by name; empty: nothing, or it has been said."""

    @Property("QStringList", notify=changed)
    def code(self) -> list[str]:
        return rows(self.link)

    @Property(CardList, constant=True)
    def entries(self) -> CardList:
        return self._entries

    @Property(StillLife, constant=True)
    def painting(self) -> StillLife:
        return self._painting

    @Property(CountySeals, constant=True)
    def seals(self) -> CountySeals:
        return self._seals

    @Property(QSizeF, constant=True)
    def scroll(self) -> QSizeF:
        return QSizeF(*SCROLL)

    """The painted scroll, in units."""

    @Property(QRectF, constant=True)
    def paper(self) -> QRectF:
        return QRectF(*PAPER)

    """Its paper, in units of the scroll. What follows is in shares of the paper's width."""

    @Property(QRectF, constant=True)
    def stamp(self) -> QRectF:
        return QRectF(STAMP[0], STAMP[1], STAMP[2], STAMP[2])

    @Property(float, constant=True)
    def sealWidth(self) -> float:
        return SEAL

    @Property("QVariantList", constant=True)
    def letters(self) -> list[float]:
        return list(LETTERS)

    @Property(QRectF, constant=True)
    def inscription(self) -> QRectF:
        return QRectF(QPointF(0, INSCRIPTION[1]), QPointF(INSCRIPTION[0], INSCRIPTION[1] + INSCRIPTION[2]))
