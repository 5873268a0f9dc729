"""Webhooks that wait to be told: one small file each, delivered in order by a process of its own, tried again for two days."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.health.told_fields import ToldFields, Untold
from kiosk.fleet.http_post import Answer, PostError, post

MOST_WAITING = 1000
MOST_BYTES = 16_384
ONCE_S = 10.0
"""Seconds that one webhook may take."""
FIRST_WAIT_S, LONGEST_WAIT_S = 30.0, 3600.0
GIVEN_UP_S = 172_800.0


class Waiting(NamedTuple):
    """One message to one address. Moments are seconds since 1970."""

    url: str
    message: Mapping[str, Any]
    since: float
    tries: int = 0
    next: float = 0.0


class Outbox:
    """The folder `outbox` of a receiver: the receiver adds, one delivering process takes away."""

    def __init__(self, folder: Path) -> None:
        self._home = folder / "outbox"

    def add(self, url: str, message: Mapping[str, Any], now: float) -> None:
        """Let a message wait; the oldest give way where too many do. Raises OSError when the disk refuses."""
        self._home.mkdir(parents=True, exist_ok=True, mode=0o700)
        names = self._names()
        for old in names[: max(0, len(names) + 1 - MOST_WAITING)]:
            old.unlink(missing_ok=True)
        number = int(names[-1].stem) + 1 if names else 1
        self._write(self._home / f"{number:012}.json", Waiting(url, message, now))

    def due(self, now: float) -> bool:
        """Whether anything may be delivered now."""
        first = {waiting.url: waiting.next for _, waiting in reversed(self._all())}
        return any(moment <= now for moment in first.values())

    def deliver(
        self, now: Callable[[], float], send: Callable[[str, bytes, Mapping[str, str], float], Answer] = post
    ) -> list[str]:
        """Deliver what is due, to each address in order; returns the hosts that did not take it, and why.

        Where one message is not taken the others for the same address wait, so that one that hangs costs its time once.
        """
        failed: dict[str, str] = {}
        seen: set[str] = set()
        for file, waiting in self._all():
            first, url = waiting.url not in seen, waiting.url
            seen.add(url)
            if url in failed or (waiting.next > now() and first):
                failed.setdefault(url, "")
                continue
            try:
                content = json.dumps(dict(waiting.message), ensure_ascii=False).encode()
                answer = send(url, content, {"Content-Type": "application/json; charset=utf-8"}, ONCE_S)
                why = "" if 200 <= answer.status < 300 else f"HTTP {answer.status}"
            except PostError as error:
                why = error.sentence.in_one_line
            if not why:
                file.unlink(missing_ok=True)
                continue
            failed[url] = why
            if now() - waiting.since > GIVEN_UP_S:
                file.unlink(missing_ok=True)
                continue
            wait = min(FIRST_WAIT_S * 2 ** min(waiting.tries, 12), LONGEST_WAIT_S)
            self._write(file, waiting._replace(tries=waiting.tries + 1, next=now() + wait))
        return [f"{host_of(url)}: {why}" for url, why in failed.items() if why]

    def waiting(self) -> list[Waiting]:
        """Everything that waits, the oldest first."""
        return [waiting for _, waiting in self._all()]

    def _names(self) -> list[Path]:
        return sorted(file for file in self._home.glob("*.json") if file.stem.isdigit())

    def _all(self) -> list[tuple[Path, Waiting]]:
        found = []
        for file in self._names():
            try:
                stored = parse_json(read_file(file, MOST_BYTES))
                told = ToldFields(stored)
                message = stored["message"] if isinstance(stored, dict) else None
                if not isinstance(message, dict):
                    raise Untold("message")
                url = told.text("url", 1000)
                found.append(
                    (file, Waiting(url, message, told.number("since"), told.count("tries"), told.number("next")))
                )
            except (OSError, Unreadable, Untold, KeyError):
                file.unlink(missing_ok=True)
        return found

    def _write(self, file: Path, waiting: Waiting) -> None:
        table = {**waiting._asdict(), "message": dict(waiting.message)}
        atomic_write.replace(file, json.dumps(table, ensure_ascii=False).encode(), synced=False, mode=0o600)


def host_of(url: str) -> str:
    """The address without its path and without a name and password, which may be secret."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{re.split(r'[/?#]', rest, maxsplit=1)[0].rpartition('@')[2]}"
