"""What changed with a kiosk from one heartbeat to the next, in words, kept as lines of JSON in a file of bounded size."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.untrusted_input import Unreadable, parse_json
from kiosk.fleet.health.heartbeat import Heartbeat
from kiosk.fleet.health.told_fields import ToldFields, Untold, seen

MOST_BYTES = 128 << 10
"""Of one file; the one before it is kept beside it."""
SHOWN = 50
GAP_S = 600.0

WHY = {
    "staff": Sentence("店员重启了程序。", "Staff restarted the program."),
    "stopped": Sentence("程序正常停止后又启动了。", "The program was stopped in order and started again."),
    "power": Sentence("机器断电或重启后，程序又启动了。", "The machine went down and the program was started again."),
    "start": Sentence("程序没有启动成功，又试了一次。", "The program did not start well and was tried again."),
    "crash": Sentence("程序出错退出（或卡住）后又启动了。", "The program crashed, or hung, and was started again."),
}


class Change(NamedTuple):
    """One change, at a moment of the receiver's clock (seconds since 1970)."""

    at: float
    sentence: Sentence


def changes(old: Heartbeat | None, new: Heartbeat, quiet: float) -> Iterator[Sentence]:
    """What is different in `new`; `quiet` is how many seconds before it nothing was heard."""
    if old is None:
        yield Sentence("第一次收到消息。", "Heard of for the first time.")
        return
    if quiet > GAP_S:
        minutes = round(quiet / 60)
        yield Sentence(f"有 {minutes} 分钟没有消息，现在又有了。", f"Heard again after {minutes} minutes of silence.")
    for cause, count in new.restarts.items():
        if count > old.restarts.get(cause, 0) and cause in WHY:
            yield WHY[cause]
    if new.program != old.program and new.program:
        yield Sentence(f"程序版本变为 {new.program}。", f"The program is now version {new.program}.")
    if new.release != old.release:
        shown = new.release[:12]
        if not shown:
            yield Sentence("现在没有内容可展示。", "There is nothing to show now.")
        elif new.trial:
            yield Sentence(f"开始预览 {shown}。", f"{shown} is shown on trial.")
        else:
            yield Sentence(f"改为展示 {shown}。", f"{shown} is shown now.")
    elif old.trial and not new.trial:
        yield Sentence(f"{new.release[:12]} 留用了。", f"{new.release[:12]} is kept.")
    before = {trouble.code for trouble in old.troubles}
    now = {trouble.code for trouble in new.troubles}
    yield from (trouble.sentence for trouble in new.troubles if trouble.code not in before)
    for trouble in old.troubles:
        if trouble.code not in now:
            yield Sentence(f"已好：{trouble.sentence.zh}", f"No more so: {trouble.sentence.en}")


class ChangesFile:
    """The changes of one kiosk, in `file` and the one before it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def add(self, found: list[Change]) -> None:
        """Write them down. Raises OSError when the disk refuses."""
        if not found:
            return
        lines = [
            json.dumps({"at": each.at, "zh": seen(each.sentence.zh), "en": seen(each.sentence.en)}, ensure_ascii=False)
            for each in found
        ]
        if self._file.exists() and self._file.stat().st_size > MOST_BYTES:
            self._file.replace(self._before)
        handle = os.open(self._file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with open(handle, "a", encoding="utf-8") as opened:
            opened.write("".join(f"{line}\n" for line in lines))

    def newest(self) -> list[Change]:
        """The last SHOWN, the newest first; lines that were cut off are passed over."""
        found: list[Change] = []
        for file in (self._before, self._file):
            try:
                text = file.read_bytes()[-4 * MOST_BYTES :].decode("utf-8", "replace")
            except OSError:
                continue
            found += [change for line in text.splitlines() if (change := _change(line)) is not None]
        return found[: -SHOWN - 1 : -1]

    @property
    def _before(self) -> Path:
        return self._file.with_suffix(".1.jsonl")


def _change(line: str) -> Change | None:
    try:
        told = ToldFields(parse_json(line, 4096))
        return Change(told.number("at"), Sentence(told.text("zh"), told.text("en")))
    except (Unreadable, Untold):
        return None
