"""Who may send heartbeats and who may read: tokens, of which only digests are kept.

A token is as good as random bits are (32 bytes of them), so that a plain digest is enough: nobody guesses it, and it is
nobody's password elsewhere.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.health.heartbeat import LONGEST_NAME
from kiosk.fleet.health.told_fields import ToldFields, Untold, seen

KIOSKS, READERS, CHANGED = "kiosks", "readers", "changed"
ID = re.compile(r"[0-9a-f]{8}")
DIGEST = re.compile(r"[0-9a-f]{64}")
MOST_BYTES = 4096
MOST_TOKEN = 128


class AdmissionError(SentenceError):
    """Somebody cannot be admitted or dismissed."""


class Admitted(NamedTuple):
    """A kiosk that may send heartbeats, or a person or program that may read."""

    id: str
    name: str
    digest: str
    since: float
    """Seconds since 1970."""
    dismissed: bool = False


class Admissions:
    """The folders `kiosks/` and `readers/` of a receiver's folder, one small file for each who was admitted."""

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self.folder = folder
        self._now = now

    def admit(self, name: str, kind: str = KIOSKS) -> str:
        """The token of somebody new; it is told this once. Raises AdmissionError for a name that is none, OSError."""
        shown = seen(name.strip(), LONGEST_NAME)
        if not shown:
            raise AdmissionError(
                "名字是空的。写一个看得出是哪里的名字。", "The name is empty: write one that says where."
            )
        fresh = secrets.token_hex(4)
        secret = secrets.token_urlsafe(32)
        self._write(kind, Admitted(fresh, shown, digest_of(secret), self._now()))
        return f"{fresh}.{secret}"

    def dismiss(self, word: str) -> Admitted:
        """Take somebody's token back, by id or by name. Raises AdmissionError where that is nobody, or several; OSError."""
        found = [
            (kind, each)
            for kind in (KIOSKS, READERS)
            for each in self.all(kind)
            if word in (each.id, each.name) and not each.dismissed
        ]
        if not found:
            raise AdmissionError(f"没有叫 {word} 的。", f"Nobody is called {word}.")
        if len(found) > 1:
            ids = "、".join(each.id for _, each in found)
            raise AdmissionError(
                f"有 {len(found)} 个叫 {word}：{ids}。请写编号。",
                f"{len(found)} are called {word} ({ids.replace('、', ', ')}): write the id.",
            )
        kind, one = found[0]
        self._write(kind, one._replace(dismissed=True))
        return one

    def all(self, kind: str = KIOSKS) -> list[Admitted]:
        """Everybody, in the order of ids; those whose file is damaged are passed over."""
        return [found for file in sorted((self.folder / kind).glob("*.json")) if (found := _read(file)) is not None]

    @property
    def mark(self) -> int:
        """Another number whenever somebody was admitted or dismissed, by whichever process."""
        try:
            return (self.folder / CHANGED).stat().st_mtime_ns
        except OSError:
            return 0

    def _write(self, kind: str, one: Admitted) -> None:
        home = self.folder / kind
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        atomic_write.replace(
            home / f"{one.id}.json", json.dumps(one._asdict(), ensure_ascii=False).encode(), mode=0o600
        )
        atomic_write.replace(self.folder / CHANGED, secrets.token_bytes(8), synced=False, mode=0o600)


def digest_of(secret: str) -> str:
    """What is kept of a token's secret half."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).hexdigest()


def knows(one: Admitted | None, secret: str) -> bool:
    """Whether `secret` is that of `one`, who is still admitted; as long in either case."""
    kept = one.digest if one else "0" * 64
    return hmac.compare_digest(kept, digest_of(secret)) and one is not None and not one.dismissed


def parts(token: str) -> tuple[str, str]:
    """The id and the secret of a token; an empty id for what is none."""
    known, _, secret = token[:MOST_TOKEN].partition(".")
    return (known, secret) if ID.fullmatch(known) else ("", secret)


def _read(file: Path) -> Admitted | None:
    try:
        told = ToldFields(parse_json(read_file(file, MOST_BYTES)))
        return Admitted(
            told.code("id", ID),
            told.text("name", LONGEST_NAME),
            told.code("digest", DIGEST),
            told.number("since"),
            told.flag("dismissed"),
        )
    except (OSError, Unreadable, Untold):
        return None
