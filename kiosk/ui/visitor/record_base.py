"""What every record on show shares: the catalogue it reads, the language it speaks and the address it is told of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from kiosk.base.venue_clock import now_in
from kiosk.geometry.code_size import GLASS, Glass, stands
from kiosk.origin.origin_link import carried, origin_link
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_rows import Number
from kiosk.settings import Settings


@dataclass(slots=True)
class RecordContext:
    """The catalogue on show and the language it is read in; one for the whole showroom, changed in one place."""

    catalogue: Catalogue | None
    settings: Settings
    language: str = "zh-CN"
    today: date = field(default_factory=lambda: now_in("").date())
    moment: datetime = field(default_factory=lambda: now_in(""))
    """What time it is at the venue: what is on follows it by the minute."""
    glass: Glass = GLASS
    """The panel that codes are scanned from."""

    def link(self, kind: str, key: str, numbers: Iterable[Number] = ()) -> str:
        """The origin link of a thing in the visitor's language; empty when links are not set up, or its code is too fine."""
        origin, kiosk = self.settings.origin, self.settings.venue.kiosk
        return self.scans(kind, origin_link(origin.base_url, kind, key, self.language, kiosk, carried(numbers)))

    def scans(self, kind: str, text: str) -> str:
        """`text` where its code of `kind` can be scanned from this panel, else nothing: a page without a code says other words.

        Publishing proves every code; this is for settings that were changed afterwards, and for panels that are not what
        the settings say.
        """
        return text if text and stands(kind, text, self.glass) else ""


class Record(QObject):
    """One thing on show, by key; `load` fills it and `refresh` reads it again in the language of now."""

    changed: ClassVar[Signal]
    """Each record has its own, so that QML finds it beside the properties it belongs to."""

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._key = ""

    def load(self, key: str) -> None:
        """Show the thing called `key`; an unknown key shows nothing (`known` is false)."""
        self._key = key
        self.refresh()

    def shows(self, key: str) -> bool:
        """Whether it is filled with the thing called `key`."""
        return self._key == key

    def forget(self) -> None:
        """Show nothing, as before anybody came."""
        if self._key:
            self.load("")

    def refresh(self) -> None:
        """Read again and tell QML."""
        self.read()
        self.changed.emit()

    def read(self) -> None:
        """Fill this record from the catalogue."""
        raise NotImplementedError
