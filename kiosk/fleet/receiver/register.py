"""Every kiosk that a receiver knows, in memory and in small files: what came last, what changed, its picture.

Where the disk refuses, what came is known all the same until the receiver ends, and the page says that it is full: a kiosk
that was told no would fall silent for something that is none of its doing.
"""

from __future__ import annotations

import json
import re
import secrets
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.health.heartbeat import Heartbeat, understood
from kiosk.fleet.health.push_state import GENERATION
from kiosk.fleet.health.told_fields import ToldFields, Untold
from kiosk.fleet.receiver.admissions import READERS, Admissions, Admitted
from kiosk.fleet.receiver.changes import Change, ChangesFile, changes
from kiosk.fleet.receiver.known_kiosk import KnownKiosk, understood_kiosk

FORMAT = 1
MOST_BODY = 400_000
"""Bytes of one request: they are held in memory before anybody knows whose they are."""
MOST_BEATS = 500
DEEPEST = 6
MOST_KEPT = 131_072
ASKED_S = 1800.0
"""Seconds after which a picture that did not come is no longer asked for."""


class Arrived(NamedTuple):
    """What came of one sending: the number up to which everything is taken, and how many heartbeats were none."""

    number: int
    refused: int
    why: str = ""
    """The name of the field for which the first of these was refused."""


class Register:
    """The folder of a receiver. What changes anything is called by the one thread that answers; others may read."""

    def __init__(self, folder: Path, admissions: Admissions) -> None:
        self.folder = folder
        self.admissions = admissions
        self.known: dict[str, KnownKiosk] = {}
        self.admitted: dict[str, Admitted] = {}
        self.readers: dict[str, Admitted] = {}
        self.disk: Sentence | None = None
        """Why what comes cannot be kept; None where it can."""
        self.counted: Counter[str] = Counter()
        """Heartbeats by what became of them."""
        self._mark = -1
        self.refresh()

    def refresh(self) -> None:
        """See who was admitted or dismissed since."""
        if (mark := self.admissions.mark) == self._mark:
            return
        admitted = {each.id: each for each in self.admissions.all()}
        for one in admitted:
            if one not in self.known:
                self.known.setdefault(one, self._read(one))
        self.readers = {each.id: each for each in self.admissions.all(READERS)}
        self.admitted, self._mark = admitted, mark

    def on_duty(self) -> list[tuple[Admitted, KnownKiosk]]:
        """Every kiosk that was not dismissed, by name, numbers in it as numbers."""
        admitted = sorted(self.admitted.values(), key=lambda each: (_natural(each.name), each.id))
        return [(each, self.known[each.id]) for each in admitted if not each.dismissed]

    def take(self, one: Admitted, content: bytes, now: float) -> Arrived:
        """Take what a kiosk sent. Raises Untold or Unreadable where it is no sending at all; nothing of it is taken then."""
        sending = parse_json(content, MOST_BODY, DEEPEST)
        told = ToldFields(sending)
        if told.count("format") != FORMAT:
            raise Untold("format")
        generation, boot = told.code("generation", GENERATION), told.text("boot", 36)
        beats = sending.get("beats")
        if not generation or not isinstance(beats, list) or not 0 < len(beats) <= MOST_BEATS:
            raise Untold("beats")
        known = self.known[one.id].sender_boot(boot, now)
        if known.generation != generation:
            known = known._replace(generation=generation, number=0)
        highest, refused, why = known.number, 0, ""
        found: list[Change] = []
        for each in beats:
            try:
                beat, age = understood(each), ToldFields(each).perhaps("age", 0.0, 1e12)
            except Untold as error:
                refused, why = refused + 1, why or str(error)
                number = each.get("number") if isinstance(each, dict) else None
                highest = max(highest, number) if type(number) is int and 0 < number < 1 << 53 else highest
                continue
            highest = max(highest, beat.number)
            if beat.number > known.number:
                known = self._heard(known, beat, age, now, found)
        known = known._replace(received=now, unread=why)
        if known.asked and now - known.asked_at > ASKED_S:
            known = known._replace(asked="")
        self.counted["taken"] += len(beats) - refused
        self.counted["refused"] += refused
        self._keep(one.id, known, found)
        return Arrived(highest, refused, why)

    def ask_picture(self, one: Admitted, now: float) -> None:
        """Ask a kiosk what its screen shows now; it hears of it with its next heartbeat."""
        self._keep(one.id, self.known[one.id]._replace(asked=secrets.token_hex(8), asked_at=now))

    def put_picture(self, one: Admitted, nonce: str, content: bytes, now: float) -> bool:
        """Keep the picture that was asked for; False where it was not, or not any more."""
        known = self.known[one.id]
        if not nonce or nonce != known.asked:
            return False
        try:
            self._home(one.id).mkdir(parents=True, exist_ok=True, mode=0o700)
            atomic_write.replace(self.picture(one.id), content, synced=False, mode=0o600)
        except OSError as error:
            self._full(error)
            return False
        self._keep(one.id, known._replace(asked="", pictured=now))
        return True

    def picture(self, one: str) -> Path:
        """Where the last picture of a kiosk lies."""
        return self._home(one) / "picture.jpg"

    def changes_of(self, one: str) -> list[Change]:
        """What changed with a kiosk, the newest first."""
        return ChangesFile(self._home(one) / "changes.jsonl").newest()

    def _heard(
        self, known: KnownKiosk, beat: Heartbeat, age: float | None, now: float, found: list[Change]
    ) -> KnownKiosk:
        heard = known.heard(beat, age, now)
        quiet = heard.at - known.at if known.beat else 0.0
        found += [Change(heard.at, sentence) for sentence in changes(known.beat, beat, quiet)]
        return heard

    def _keep(self, one: str, known: KnownKiosk, found: list[Change] | None = None) -> None:
        self.known[one] = known
        try:
            self._home(one).mkdir(parents=True, exist_ok=True, mode=0o700)
            table = json.dumps(known.as_table(), ensure_ascii=False)
            atomic_write.replace(self._home(one) / "last.json", table.encode(), synced=False, mode=0o600)
            ChangesFile(self._home(one) / "changes.jsonl").add(found or [])
            self.disk = None
        except OSError as error:
            self._full(error)

    def _full(self, error: OSError) -> None:
        why = cause_of(error)
        self.disk = Sentence(
            f"接收方的文件夹写不了（{self.folder}：{why.zh}）：重启接收方后，这段时间的消息就没有了。腾出空间，或检查权限。",
            f"The receiver's folder cannot be written ({self.folder}: {why.en}): after a restart of the receiver what comes"
            " now is gone. Make room, or see who may write there.",
        )

    def _home(self, one: str) -> Path:
        return self.folder / "heard" / one

    def _read(self, one: str) -> KnownKiosk:
        try:
            return understood_kiosk(parse_json(read_file(self._home(one) / "last.json", MOST_KEPT)))
        except (OSError, Unreadable, Untold):
            return KnownKiosk()


def _natural(name: str) -> list[tuple[int, str]]:
    return [
        (int(part), "") if part.isascii() and part.isdigit() else (-1, part) for part in re.split(r"([0-9]+)", name)
    ]
