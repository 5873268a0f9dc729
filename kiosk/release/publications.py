"""What was put on show on this machine, when, by whom and with what changes: a line each in `publications.jsonl`.

It lies beside the releases and outlives them: one that was pruned is still told of. The store's switch writes it.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.release import durable_files
from kiosk.release.catalogue_error import CatalogueError

if TYPE_CHECKING:
    from kiosk.release.catalogue import Catalogue
    from kiosk.release.differences import Difference

log = logging.getLogger("kiosk")

FILE = "publications.jsonl"
MOST_BYTES = 8 << 20
MOST_LINE = 96 << 10
"""Bytes of one line: what is more is counted and not named."""
MOST_KEPT = 400
"""Lines that stay when the file has grown to half of what is read."""
MOST_TOLD = 200
"""Records of one publication that are told of by name."""
LONGEST = 160
"""Signs of a text that are kept."""
MOST_BY = 80
"""Signs of a name."""
Way = Literal["studio", "command", "panel", "office", "start"]
"""Where it was done: in the studio, by a command, on the kiosk's panel, from the office, or by a start that failed."""
SORTS = ("added", "changed", "gone", "ordered")
"""What can become of a record."""


class Told(NamedTuple):
    """Where a release was put on show, and by whom, as they typed it."""

    way: Way
    by: str = ""


@dataclass(frozen=True, slots=True)
class Publication:
    """One time that another release came on show."""

    release: str
    when: float
    """Seconds since 1970, by the machine's clock."""
    way: str
    by: str
    version: str
    before: str
    """The release that was on show until then; empty for the first."""
    counts: Mapping[str, int]
    """How many records were added, changed, gone or put in another order."""
    changes: tuple[Difference, ...] = ()
    """The first of them; without pictures."""
    known: bool = True
    """False when it could not be told what changed, as of the first."""


def publication_of(
    release: str, opened: Catalogue, version: str, before: tuple[str, Catalogue | None], told: Told
) -> Publication:
    """What is told of `release` coming on show now; `before` is what was until then, with its catalogue if it opens.

    What keeps the two from being compared is not raised: it is then not known what changed. Of the first all is new: it is
    counted and not named.
    """
    changes: tuple[Difference, ...] = ()
    known = before[1] is not None
    if known or not before[0]:
        try:
            changes = opened.differences(before[1])
        except (CatalogueError, OSError, ValueError, LookupError, TypeError):
            known = False
    counts: dict[str, int] = dict(Counter(each.sort for each in changes))
    changes = changes if known else ()
    return Publication(release, time.time(), told.way, told.by, version, before[0], counts, changes, known)


def tell(data: Path, made: Publication) -> None:
    """Write down one publication. What a disk refuses is logged: nothing that is on show depends on it."""
    file = data / FILE
    try:
        line = _line(made)
        if file.exists() and file.stat().st_size + len(line) > MOST_BYTES // 2:
            kept = file.read_bytes().splitlines(keepends=True)[-MOST_KEPT:]
            durable_files.replace(file, b"".join(kept))
        with file.open("ab") as stream:
            stream.write(line)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        log.warning("What was put on show is not written down: %s", error)


def told(data: Path) -> list[Publication]:
    """What was put on show, the newest first. A line that is damaged is left out; no file says nothing."""
    try:
        lines = read_file(data / FILE, MOST_BYTES).split(b"\n")
    except (OSError, Unreadable):
        return []
    return [made for line in reversed(lines) if line.strip() and (made := _read(line))]


def _line(made: Publication) -> bytes:
    changes = [_written(each) for each in made.changes[:MOST_TOLD]]
    while True:
        table = {
            "release": made.release,
            "when": made.when,
            "way": made.way,
            "by": made.by[:MOST_BY],
            "version": made.version[:MOST_BY],
            "before": made.before,
            "counts": dict(made.counts),
            "known": made.known,
            "changes": changes,
        }
        # A line of its own, whatever a killed process left before it.
        line = b"\n" + json.dumps(table, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
        if len(line) <= MOST_LINE or not changes:
            return line
        changes = changes[: len(changes) // 2]


def _written(each: Difference) -> list[Any]:
    fields = [[field.field, _short(field.before), _short(field.after), field.languages] for field in each.fields]
    return [each.kind, each.key, each.name[:LONGEST], each.sort, fields]


def _short(value: Any) -> Any:
    """A value as it is kept: a long text cut, a long list empty, so that only its field is told."""
    if isinstance(value, str):
        return value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
    if isinstance(value, list | tuple):
        plain = len(value) < 9 and all(each is None or isinstance(each, str | int | float) for each in value)
        return [_short(each) for each in value] if plain else [[]]
    return [[]] if isinstance(value, dict) else value


def _read(line: bytes) -> Publication | None:
    try:
        table = parse_json(line, MOST_LINE)
        changes = tuple(_difference(each) for each in table["changes"])
        return Publication(
            str(table["release"]),
            float(table["when"]),
            str(table["way"]),
            str(table["by"]),
            str(table["version"]),
            str(table["before"]),
            {sort: int(table["counts"][sort]) for sort in SORTS if sort in table["counts"]},
            changes,
            bool(table["known"]),
        )
    except (Unreadable, KeyError, TypeError, ValueError, AttributeError):
        return None


def _difference(written: Sequence[Any]) -> Difference:
    """Raises what unpacking raises for what is none."""
    from kiosk.release.differences import Difference, FieldChange  # a start that shows nothing of it needs none

    kind, key, name, sort, fields = written
    if sort not in SORTS:
        raise ValueError(sort)
    told_fields = tuple(
        FieldChange(str(field), before, after, tuple(map(str, languages))) for field, before, after, languages in fields
    )
    return Difference(str(kind), str(key), str(name), sort, told_fields)
