"""The tables of a catalogue as they lie on disk: rows of cards, links, pictures and whole records."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.release.rows import Card, Painting

SCHEMA = "2"
FIELDS = (
    "kind",
    "key",
    "name",
    "second",
    "note",
    "zone",
    "tone",
    "category",
    "picture",
    "sold_out",
    "adults_only",
    "proposed",
)
CARD = ", ".join(f"c.{field}" for field in FIELDS)
BEGUN = "(c.shown_from = '' OR c.shown_from <= :today)"
ON_SHOW = f"{BEGUN} AND (c.shown_to = '' OR c.shown_to >= :today)"
"""Whether a card's day has come, and whether it is not over: the one rule for the screen and the site."""


class CatalogueError(Exception):
    """The catalogue cannot be read; the message says why, in zh and en."""


class Tables:
    """One open catalogue file, read-only; to be used from the thread that opened it.

    Opening raises CatalogueError when the file is missing, damaged or of another schema.
    """

    def __init__(self, file: Path, blobs: Path) -> None:
        """Open `file`, its pictures under `blobs`."""
        blobs = blobs.absolute()
        self.sold_out: frozenset[str] = frozenset()
        try:
            self.database = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        except sqlite3.Error as error:
            raise unreadable(error) from error
        try:
            self.meta: dict[str, str] = dict(self.database.execute("SELECT key, value FROM meta"))
            if self.meta.get("schema") != SCHEMA:
                have = self.meta.get("schema", "?")
                raise CatalogueError(
                    f"内容的格式（{have}）与本程序（{SCHEMA}）不符，请重新发布。"
                    f" The content's format ({have}) is not this program's ({SCHEMA}): publish again."
                )
            self.paintings = {
                number: Painting(
                    tuple((width, height, blobs / sha[:2] / sha) for width, height, sha in json.loads(sizes)),
                    mean,
                    (focus_x, focus_y),
                    bool(solid),
                )
                for number, sizes, mean, focus_x, focus_y, solid in self.database.execute("SELECT * FROM picture")
            }
        except (sqlite3.Error, ValueError, TypeError) as error:
            self.database.close()
            raise unreadable(error) from error
        except CatalogueError:
            self.database.close()
            raise

    def body(self, kind: str, key: str, lang: str) -> dict[str, Any] | None:
        """The fields of one record in one language; None when there is none called `key`."""
        row = self.database.execute(
            "SELECT body FROM record WHERE kind = ? AND key = ? AND lang = ?", (kind, key, lang)
        ).fetchone()
        return json.loads(row[0]) if row else None

    def bodies(self, kind: str, lang: str) -> list[tuple[str, dict[str, Any]]]:
        """Every record of a kind, in order, with its key."""
        rows = self.database.execute(
            "SELECT key, body FROM record WHERE kind = ? AND lang = ? ORDER BY ord", (kind, lang)
        )
        return [(key, json.loads(body)) for key, body in rows]

    def shown(self, kind: str, key: str) -> tuple[Painting, ...]:
        """The pictures of a record, in order."""
        rows = self.database.execute("SELECT picture FROM shown WHERE kind = ? AND key = ? ORDER BY ord", (kind, key))
        return tuple(self.paintings[number] for (number,) in rows)

    def first(self, kind: str, key: str) -> Painting | None:
        """The first picture of a record."""
        return next(iter(self.shown(kind, key)), None)

    def linked(self, kind: str, key: str, role: str, lang: str, today: date | None) -> tuple[Card, ...]:
        """The cards a record is linked to in one role, as far as they are on show."""
        return self.cards(
            f"SELECT {CARD} FROM link l JOIN card c ON c.kind = l.to_kind AND c.key = l.to_key AND c.lang = :lang"
            f" WHERE l.kind = :kind AND l.key = :key AND l.role = :role AND {ON_SHOW} ORDER BY l.ord",
            {"kind": kind, "key": key, "role": role, "lang": lang, "today": iso(today)},
        )

    def cards(self, query: str, asked: Mapping[str, object]) -> tuple[Card, ...]:
        """The cards that `query`, which selects CARD, finds."""
        found = (dict(zip(FIELDS, row, strict=True)) for row in self.database.execute(query, asked))
        return tuple(Card(**fields | self._typed(fields)) for fields in found)

    def _typed(self, fields: dict[str, Any]) -> dict[str, Any]:
        told = {name: bool(fields[name]) for name in ("sold_out", "adults_only", "proposed")}
        told["sold_out"] |= fields["kind"] == "product" and fields["key"] in self.sold_out
        return {"picture": self.paintings.get(fields["picture"]), **told}


def iso(today: date | None) -> str:
    """The day as YYYY-MM-DD, today when none is given."""
    return (today or date.today()).isoformat()


def unreadable(error: Exception) -> CatalogueError:
    """What is said of a catalogue that `error` came from."""
    return CatalogueError(f"目录文件读不了：{error} The catalogue cannot be read: {error}")
