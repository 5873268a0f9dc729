"""What a release cannot hold, told when it is published: a kiosk would call what is larger damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_kinds import file_of
from kiosk.content.finding import Finding, error
from kiosk.content.model import Pack
from kiosk.release import manifest
from kiosk.release.catalogue_tables import MOST_BODY, MOST_ROWS
from kiosk.release.manifest import Manifest
from kiosk.release.row_validation import MOST, MOST_STOPS

FEWER = Sentence("把内容包分成几个，或减少记录。", "Divide the pack, or take records out of it.")


class Oversized(Exception):
    """A pack makes more than a release holds; `findings` say what, and how much it may be."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings[0].what_en)
        self.findings = tuple(findings)


def require_within_limits(pack: Pack, database: sqlite3.Connection) -> None:
    """Raise Oversized when the catalogue that was filled from `pack` holds more than a kiosk reads."""
    if found := [*_spellings(database), *_lists(database), *_bodies(database), *_stops(pack)]:
        raise Oversized(found)


def require_listable(made: Manifest) -> None:
    """Raise Oversized when the list of a release's files is longer than a kiosk reads."""
    if (size := len(made.text())) > manifest.MOST_BYTES:
        most = len(made.blobs) * manifest.MOST_BYTES // size
        what = Sentence(
            f"图片文件有 {len(made.blobs):,} 个，一个版本最多约 {most:,} 个。",
            f"There are {len(made.blobs):,} picture files; a release lists at most about {most:,}.",
        )
        raise Oversized([error("too-much", "media/", "", what, FEWER)])


def _spellings(database: sqlite3.Connection) -> Iterator[Finding]:
    ((spellings,),) = database.execute("SELECT count(*) FROM spelling")
    if spellings > MOST_ROWS:
        what = Sentence(
            f"搜索用的写法有 {spellings:,} 条，一个版本最多 {MOST_ROWS:,} 条。",
            f"Search has {spellings:,} entries; a release holds at most {MOST_ROWS:,}.",
        )
        yield error("too-much", "products/", "", what, FEWER)


def _lists(database: sqlite3.Connection) -> Iterator[Finding]:
    query = "SELECT kind, key, count(*) FROM link GROUP BY kind, key, role HAVING count(*) > ?"
    for kind, key, count in database.execute(query, (MOST,)):
        what = Sentence(
            f"这一页要列 {count:,} 样东西，最多 {MOST:,} 样。",
            f"Its page would list {count:,} things; a page lists at most {MOST:,}.",
        )
        mend = Sentence(
            "把它分成几个地点，或减少它名下的产品。", "Make several places of it, or name fewer products there."
        )
        yield error("too-much", file_of(kind, key), "", what, mend)


def _bodies(database: sqlite3.Connection) -> Iterator[Finding]:
    query = "SELECT kind, key, max(length(body)) FROM record GROUP BY kind, key HAVING max(length(body)) > ?"
    for kind, key, size in database.execute(query, (MOST_BODY,)):
        what = Sentence(
            f"这条记录有 {size:,} 字，最多 {MOST_BODY:,} 字。",
            f"It comes to {size:,} characters; a record has at most {MOST_BODY:,}.",
        )
        mend = Sentence("写短一些。", "Make it shorter.")
        yield error("too-much", "pack.toml" if kind in ("map", "pack") else file_of(kind, key), "", what, mend)


def _stops(pack: Pack) -> Iterator[Finding]:
    for key, route in pack.routes.items():
        if (count := len(route.stops)) > MOST_STOPS:
            what = Sentence(
                f"这条线路有 {count:,} 站，最多 {MOST_STOPS} 站。",
                f"It has {count:,} stops; a route has at most {MOST_STOPS}.",
            )
            mend = Sentence("把它分成几条线路。", "Make several routes of it.")
            yield error("too-much", file_of("route", key), "stops", what, mend)
