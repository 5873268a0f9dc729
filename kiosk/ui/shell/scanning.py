"""A packet or a label held up to the reader opens its page, as if a visitor had opened it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.origin.scanned_code import ScannedCode, meanings
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError
from kiosk.ui.shell.barcode_reader import BarcodeReader
from kiosk.ui.visitor.visit import Visit

LEAST_BETWEEN_S = 0.3
"""A reader that sends one code after the other, faster than a hand holds them up, opens no page for each."""


class Scanning(QObject):
    """Between the readers and the visit. Nothing is opened while `busy` (the staff's panel, a closed house)."""

    def __init__(
        self,
        reader: BarcodeReader,
        visit: Visit,
        catalogue: Callable[[], Catalogue | None],
        busy: Callable[[], bool],
        seconds: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit, self._catalogue, self._busy, self._seconds = visit, catalogue, busy, seconds
        self._last = -LEAST_BETWEEN_S
        reader.scanned.connect(self.take)

    @Slot(str)
    def take(self, text: str) -> None:
        """Open what `text` leads to, or say kindly that it is not here."""
        now = self._seconds()
        if self._busy() or now - self._last < LEAST_BETWEEN_S:
            return
        self._last = now
        codes = meanings(text)
        pages = {page for code in codes if (page := self._page(code))}
        page = pages.pop() if len(pages) == 1 else None
        self._visit.touched()
        if page:
            self._visit.found_none("")
            self._visit.open(*page)
        else:
            self._visit.found_none("unknown" if codes else "unread")

    def _page(self, code: ScannedCode) -> tuple[str, str] | None:
        """The page (kind, key) that a code leads to; None when nothing here bears it, or when its day has still to come."""
        catalogue = self._catalogue()
        if catalogue is None:
            return None
        try:
            if code.gtin:
                return next(iter(catalogue.shop.by_number(code.gtin)), None)
            known = bool(code.kind) and catalogue.has_begun(code.kind, code.key)
        except CatalogueError:
            return None
        return (code.kind, code.key) if known else None
