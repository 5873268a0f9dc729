"""What a catalogue answers of what is on: events, notices, and primers that tell how labels are read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from kiosk.release.catalogue_tables import Asked, Tables
from kiosk.release.programme_rows import EventRow, NoticeRow, PrimerRow
from kiosk.release.shop_bodies import event_row, notice_row, primer_row


class Programme:
    """The events, notices and primers of one open catalogue, as far as they are on show."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def events(self, lang: str, today: date | None = None, moment: datetime | None = None) -> tuple[EventRow, ...]:
        """The events that are told of, in order. When each takes place is `base/recurrence.py`'s to say.

        With a `moment`, what is on show then, whatever time the catalogue was told.
        """
        beside = Asked(self._tables, lang, today)
        return tuple(event_row(key, lang, body, beside) for key, body in self._bodies("event", lang, today, moment))

    def event(self, lang: str, key: str) -> EventRow | None:
        """One event; None when there is none called `key`."""
        body = self._tables.body("event", key, lang)
        return event_row(key, lang, body, Asked(self._tables, lang, None)) if body else None

    def notices(
        self, lang: str, where: str = "", today: date | None = None, moment: datetime | None = None
    ) -> tuple[NoticeRow, ...]:
        """The notices of this moment, or of another, in order: those for `where` (first_scene, home), or all.

        By a clock that was never set those alone that stand always: a greeting for a feast, or a closure, would be wrong
        on any other day.
        """
        beside = Asked(self._tables, lang, today)
        rows = (notice_row(key, lang, body, beside) for key, body in self._bodies("notice", lang, today, moment))
        limited = self._tables.limited("notice") if not self._tables.on_show(today, moment)["today"] else ()
        return tuple(row for row in rows if (not where or where in row.where) and row.key not in limited)

    def primers(self, lang: str, zone: str = "", today: date | None = None) -> tuple[PrimerRow, ...]:
        """The primers, in order: those of a zone and those for all goods, or every one."""
        beside = Asked(self._tables, lang, today)
        rows = (primer_row(key, lang, body, beside) for key, body in self._bodies("primer", lang, today))
        return tuple(row for row in rows if not zone or row.zone in ("", zone))

    def primer(self, lang: str, key: str) -> PrimerRow | None:
        """One primer; None when there is none called `key`."""
        body = self._tables.body("primer", key, lang)
        return primer_row(key, lang, body, Asked(self._tables, lang, None)) if body else None

    def _bodies(
        self, kind: str, lang: str, today: date | None, moment: datetime | None = None
    ) -> Iterator[tuple[str, dict[str, Any]]]:
        for card in self._tables.of_kind(kind, lang, today, moment):
            body = self._tables.body(kind, card.key, lang)
            if body is not None:
                yield card.key, body
