"""What this visitor looks at, counted beside the visit and written beside the GUI; see usage/pending_counts.py for the kinds."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.visitor_pages import PAGES_OF_ONE
from kiosk.ui.jobs import Jobs
from kiosk.ui.visitor.showroom import Showroom
from kiosk.ui.visitor.visit import Visit
from kiosk.usage.pending_counts import Counts, Kind
from kiosk.usage.usage_log import Cell, Log

log = logging.getLogger("kiosk")

SCANNED_S = 3.0
"""How long a page must stay before its code counts: a phone needs as much to read it."""
TYPED_S = 2.0
"""How long a word that finds nothing must stand before it counts, unless the visitor leaves it standing."""
BEAT_MS = 250
LANE = "usage"
"""What is counted is written here, one after the other; who reads it right after reads it here."""
WRITTEN_MS = 30_000
QUIET_S = 3600.0
"""A fault in writing is told no oftener."""
CODED = ("product", "place", "route", "takeaway")


class UsageCounter(QObject):
    """Listens to the visit and the showroom. `clock` gives seconds that only grow, `now` the time on the wall."""

    def __init__(
        self,
        visit: Visit,
        showroom: Showroom,
        record: Log,
        jobs: Jobs,
        parent: QObject | None,
        clock: Callable[[], float],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self._visit, self._record, self._jobs = visit, record, jobs
        self._showroom = showroom
        self._clock, self._now = clock, now
        self._counts = Counts(now)
        self._present = self._held = False
        self._seen: set[tuple[Kind, str]] = set()
        self._list_length = 0
        self._waiting: dict[Kind, tuple[str, float]] = {}
        self._warned_at: float | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self.tick)
        self._writing = QTimer(self)
        self._writing.setInterval(WRITTEN_MS)
        self._writing.setSingleShot(True)
        self._writing.timeout.connect(self.flush)
        visit.presenceChanged.connect(self._begin)
        visit.arrived.connect(self._arrive)
        visit.leaving.connect(self._leave)
        visit.buyShown.connect(self._buy)
        visit.languageChanged.connect(self._speak)
        visit.ended.connect(self._end)
        self._showroom.search.changed.connect(self._search)
        self._showroom.takeaway.changed.connect(self._collect)

    @Slot()
    def tick(self) -> None:
        """Count what has stood long enough."""
        for kind, (key, due) in list(self._waiting.items()):
            if self._clock() >= due:
                del self._waiting[kind]
                self._stood(kind, key)
        if not self._waiting:
            self._beat.stop()

    def hold(self, held: bool) -> None:
        """Count nothing from now on, or count again from the next visit; what was counted is written first."""
        if held and not self._held:
            self._end()
        self._held = held

    @Slot()
    def flush(self) -> None:
        """Have what was counted written beside the GUI; what cannot be written is held for the next time."""
        self._writing.stop()
        if self._held or not (counts := self._counts.drain()):
            return
        record, now = self._record, self._now()
        self._jobs.run(lambda _: record.add(counts, now), self._written, partial(self._failed, counts), LANE)

    def finish(self) -> None:
        """End the visit that is under way, have everything written, and let go of the file; the jobs are closed next."""
        self._end()
        self._jobs.run(lambda _: self._record.close(), lane=LANE)

    def _count(self, kind: Kind, key: str = "") -> None:
        if (kind, key) not in self._seen:
            self._seen.add((kind, key))
            self._counts.add(kind, key)
            if not self._writing.isActive():
                self._writing.start()

    def _wait(self, kind: Kind, key: str, seconds: float) -> None:
        self._waiting[kind] = (key, self._clock() + seconds)
        self._beat.start()

    def _stood(self, kind: Kind, key: str) -> None:
        self._count(kind, key)
        if (kind, key) == ("code", "takeaway"):
            self._list_length = self._showroom.takeaway.count

    @Slot()
    def _begin(self) -> None:
        if self._visit.present and not self._present and not self._held:
            self._present = True
            self._count("visit")

    @Slot()
    def _arrive(self) -> None:
        page, key = self._visit.page, self._visit.key
        if not self._present or page == "home":
            return
        if (record := self._showroom.record_of(page)) and not record.known:
            return
        what = f"{page}/{key}" if key and page in PAGES_OF_ONE else page
        self._count("page", what)
        if page in CODED and self._coded(page):
            self._wait("code", what, SCANNED_S)

    def _coded(self, page: str) -> bool:
        showroom = self._showroom
        match page:
            case "product":
                return bool(showroom.product.code)
            case "place":
                return bool(showroom.place.code)
            case "route":
                return bool(showroom.route.code)
            case _:
                return bool(showroom.takeaway.code) and showroom.takeaway.count > 0

    @Slot()
    def _leave(self) -> None:
        self._waiting.pop("code", None)
        self._waiting.pop("buy", None)
        if (word := self._waiting.pop("search", None)) is not None:
            self._count("search", word[0])

    @Slot(str)
    def _buy(self, key: str) -> None:
        if key and self._present:
            self._wait("buy", f"goods/{key}", SCANNED_S)
        else:
            self._waiting.pop("buy", None)

    @Slot()
    def _speak(self) -> None:
        if self._present:
            self._count("language", self._visit.language)

    @Slot()
    def _search(self) -> None:
        typing = self._present and self._visit.page == "search"
        word = self._showroom.search.unfound() if typing else ""
        if not word:
            self._waiting.pop("search", None)
        elif self._waiting.get("search", ("",))[0] != word:
            self._wait("search", word, TYPED_S)

    @Slot()
    def _collect(self) -> None:
        if self._visit.page != "takeaway":
            return
        if not self._coded("takeaway"):
            self._waiting.pop("code", None)
        elif self._list_length:
            self._list_length = self._showroom.takeaway.count

    @Slot()
    def _end(self) -> None:
        if self._list_length:
            self._count("list", str(self._list_length))
        self._present, self._list_length = False, 0
        self._waiting.clear()
        self._seen.clear()
        self._beat.stop()
        self.flush()

    def _written(self, sentences: tuple[str, ...]) -> None:
        for sentence in sentences:
            log.warning("%s", sentence)

    def _failed(self, counts: Mapping[Cell, int], error: Exception) -> None:
        self._counts.give_back(counts)
        if self._warned_at is None or self._clock() - self._warned_at >= QUIET_S:
            self._warned_at = self._clock()
            log.warning("%s", error.sentence.in_one_line if isinstance(error, SentenceError) else error)
