"""Who is told when a kiosk falls silent, behind or in trouble: by webhooks, once when it begins and once when it is over."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, NamedTuple

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.base.venue_clock import moment_in
from kiosk.fleet.receiver.admissions import Admitted
from kiosk.fleet.receiver.outbox import Outbox
from kiosk.fleet.receiver.register import Register
from kiosk.fleet.receiver.verdict import KINDS, Kind, Limits, Listening, verdict

TOLD: tuple[Kind, ...] = ("silent", "trouble", "behind")
STANDS_S = 180.0
"""Seconds that trouble must stand before anybody is told: a restart in the night is none."""
WEBHOOKS = "webhooks.txt"
MOST_BYTES = 1 << 20
MOST_WEBHOOKS = 20
LONGEST_ADDRESS = 1000

State = Literal["firing", "over"]


class Standing(NamedTuple):
    """Something that is wrong with a kiosk: since when, and whether anybody was told."""

    since: float
    told: bool


class Alerts:
    """What stands, in `alerts.json` of a receiver's folder, so that a restart tells nothing twice."""

    def __init__(self, folder: Path, register: Register, limits: Limits) -> None:
        self._file = folder / "alerts.json"
        self._webhooks = folder / WEBHOOKS
        self._register, self._limits = register, limits
        self.outbox = Outbox(folder)
        self._standing = self._read()

    def look(self, now: float, listening: Listening) -> None:
        """Let the outbox know of what began and of what is over. Raises nothing: what the disk refuses is told later."""
        before = dict(self._standing)
        found: dict[str, tuple[Admitted, Kind, Sentence]] = {}
        names: dict[str, Admitted] = {}
        for one, known in self._register.on_duty():
            names[one.id] = one
            for kind, trouble in verdict(known, now, listening, self._limits).findings:
                if kind in TOLD:
                    found.setdefault(f"{one.id}/{kind}", (one, kind, trouble.sentence))
        try:
            for key, (one, kind, sentence) in found.items():
                standing = self._standing.setdefault(key, Standing(now, False))
                if not standing.told and now - standing.since >= (STANDS_S if kind == "trouble" else 0.0):
                    self._tell(one, kind, "firing", sentence, now)
                    self._standing[key] = standing._replace(told=True)
            for key in [key for key in self._standing if key not in found]:
                name, _, kept = key.partition("/")
                for over in TOLD:
                    if over == kept and self._standing[key].told and name in names:
                        self._tell(names[name], over, "over", _over(over), now)
                del self._standing[key]
            if self._standing != before:
                self._keep()
        except OSError:
            return

    def addresses(self) -> list[str]:
        """Where webhooks go: a line each in webhooks.txt, but for what begins with #."""
        return [line for _, line in self._lines() if _is_address(line)][:MOST_WEBHOOKS]

    def unusable(self) -> list[int]:
        """The numbers of lines in webhooks.txt that are no address, or one too many."""
        used = [number for number, line in self._lines() if _is_address(line)][:MOST_WEBHOOKS]
        return [number for number, _ in self._lines() if number not in used]

    def _lines(self) -> list[tuple[int, str]]:
        try:
            text = read_file(self._webhooks, MOST_BYTES).decode("utf-8", "replace")
        except (OSError, Unreadable):
            return []
        lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]
        return [(number, line) for number, line in lines if line and not line.startswith("#")]

    def _tell(self, one: Admitted, kind: Kind, state: State, sentence: Sentence, now: float) -> None:
        for url in self.addresses():
            self.outbox.add(url, message(one, kind, state, sentence, now), now)

    def _keep(self) -> None:
        table = {key: standing._asdict() for key, standing in self._standing.items()}
        atomic_write.replace(self._file, json.dumps(table).encode(), synced=False, mode=0o600)

    def _read(self) -> dict[str, Standing]:
        try:
            stored = parse_json(read_file(self._file, MOST_BYTES))
            return {str(key): Standing(float(each["since"]), bool(each["told"])) for key, each in stored.items()}
        except (OSError, Unreadable, AttributeError, KeyError, TypeError, ValueError):
            return {}


def _is_address(line: str) -> bool:
    return line.startswith(("http://", "https://")) and len(line) < LONGEST_ADDRESS and line.isprintable()


def message(one: Admitted, kind: Kind, state: State, sentence: Sentence, now: float) -> Mapping[str, Any]:
    """What a webhook is sent."""
    called = KINDS[kind]
    over = Sentence("（已恢复）", " (over)") if state == "over" else Sentence("", "")
    zh, en = f"{one.name}：{called.zh}{over.zh}。{sentence.zh}", f"{one.name}: {called.en}{over.en}. {sentence.en}"
    at = moment_in("", now).astimezone().isoformat(timespec="seconds")
    return {
        "alert": kind,
        "state": state,
        "kiosk": one.id,
        "name": one.name,
        "at": at,
        "zh": zh,
        "en": en,
        "text": f"{zh}\n{en}",
    }


def _over(kind: Kind) -> Sentence:
    called = KINDS[kind]
    return Sentence(f"不再是“{called.zh}”。", f"It is no longer “{called.en}”.")
