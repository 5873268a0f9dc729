"""What was published last, and from what: the same once more need not be read, checked and compiled again.

Everything that a release and its findings follow from is hashed, every byte of it: the pack's files and their names, the
options, the day (some findings speak of it) and the program. So nothing that changed is taken for the same. The release
itself is looked over to its last byte, and shown as any other; where something is wrong with it the pack is compiled.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Hashable
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

from kiosk.base.sealed_bytes import sealed, unsealed
from kiosk.base.untrusted_input import MOST_BYTES, MOST_JSON_BYTES, Unreadable, parse_json, parse_toml, read_file
from kiosk.content.finding import Finding
from kiosk.content.media import Media, open_media
from kiosk.content.toml_tables import venue_now
from kiosk.publish import fingerprint
from kiosk.release import durable_files
from kiosk.release.store import ID

log = logging.getLogger("kiosk")

NAME = "published-last"
"""In the cache of the store's data folder."""
PIECE = 1 << 20
"""Bytes of a file that are read at once."""
FIRST = 100
"""Bytes of what is remembered within which its content's SHA-256 stands."""
FIELDS = tuple(field.name for field in fields(Finding))


@dataclass(frozen=True, slots=True)
class Content:
    """What is published, by the SHA-256 (hex) of all of it; `marks` (sizes and times) tell whether it changed meanwhile."""

    sha256: str
    marks: tuple[Hashable, ...]


def content_of(path: Path, options: str) -> Content | None:
    """The pack at `path` (folder or zip) with the `options` in words, today; None where it cannot be read whole."""
    try:
        media = open_media(path)
        try:
            marks = _marks(path, media)
            return Content(_digest(media, options), marks)
        finally:
            media.close()
    except OSError:
        return None


def unchanged(content: Content, path: Path) -> bool:
    """Whether the pack at `path` is, by its sizes and times, what it was when `content` was read."""
    try:
        media = open_media(path)
        try:
            return _marks(path, media) == content.marks
        finally:
            media.close()
    except OSError:
        return False


def remembered(cache: Path, content: Content) -> tuple[str, tuple[Finding, ...]] | None:
    """The release that was made of `content` and what was found; None when something else was published last."""
    try:
        kept = unsealed(read_file(cache / NAME, MOST_JSON_BYTES))
        if kept is None or content.sha256.encode() not in kept[:FIRST]:
            return None  # of other content: thousands of findings need not be read to know it
        table = parse_json(kept)
        if table["content"] != content.sha256 or not ID.fullmatch(table["release"]):
            return None
        return table["release"], tuple(Finding(**each) for each in table["findings"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(cache: Path, content: Content, release: str, findings: tuple[Finding, ...]) -> None:
    """Write down what was made of `content`, unless it is more than is read again. A disk that refuses costs only time."""
    table = {"content": content.sha256, "release": release, "findings": [_told(each) for each in findings]}
    written = sealed(json.dumps(table, ensure_ascii=False).encode("utf-8", "backslashreplace"))
    if len(written) > MOST_JSON_BYTES:
        return
    try:
        cache.mkdir(parents=True, exist_ok=True)
        durable_files.replace(cache / NAME, written)
    except OSError as error:
        log.warning("What was published is not remembered: %s", error)


def _told(finding: Finding) -> dict[str, str]:
    return {name: getattr(finding, name) for name in FIELDS}


def _marks(path: Path, media: Media) -> tuple[Hashable, ...]:
    told = path.stat()
    each = (media.stamp(name) for name in sorted(media.names()))
    return told.st_mtime_ns, told.st_size, told.st_ino, *each


def _digest(media: Media, options: str) -> str:
    program = fingerprint.program(fingerprint.ROOMS_OF_FINDINGS)
    known = repr((program, options, _venue_day(media), media.findings))
    sha = hashlib.sha256(known.encode("utf-8", "backslashreplace"))
    for name in sorted(media.names()):
        inside = hashlib.sha256()
        with media.open(name) as stream:
            while piece := stream.read(PIECE):
                inside.update(piece)
        sha.update(name.encode("utf-8", "backslashreplace") + b"\0" + inside.digest())
    return sha.hexdigest()


def _venue_day(media: Media) -> date:
    """The day that findings speak of, as the pack is to be read."""
    try:
        info = parse_toml(media.read("pack.toml", MOST_BYTES).decode("utf-8"))
    except (OSError, ValueError, Unreadable):
        info = {}
    return venue_now(info).date()
