"""Photographs of changed pages before and after, made by `kiosk screens` in programs of their own."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from kiosk.release.differences import Difference
from kiosk.ui.photographs_of_records import photograph_name

SIZE = "540x960"
LANGUAGE = "zh-CN"
MOST = 60
"""Records whose pages are photographed; the others are told in words."""
SIDES = ("before", "after")


class RecordPhotographs(QObject):
    """The pictures in the folder `home`: what the data folders `before` and `after` show. `config` is their kiosk.toml."""

    came = Signal()
    """More pictures are there, or no more come."""

    def __init__(self, home: Path, before: Path, after: Path, config: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._home, self._data, self._config = home, {"before": before, "after": after}, config
        self._running: dict[str, QProcess] = {}

    def take(self, changes: Sequence[Difference]) -> None:
        """Photograph what changes, as far as there is a page of it on either side."""
        shutil.rmtree(self._home, ignore_errors=True)
        wanted = [each for each in changes if each.key or each.kind == "pack"][:MOST]
        for side, absent in zip(SIDES, ("added", "gone"), strict=True):
            records = [f"{each.kind}/{each.key}" for each in wanted if each.sort != absent]
            if records:
                self._start(side, records)

    def file(self, change: Difference, side: str) -> Path:
        """Where the picture of a change lies, or will."""
        return self._home / side / f"{photograph_name(f'{change.kind}/{change.key}')}_{LANGUAGE}_{SIZE}.png"

    @property
    def busy(self) -> bool:
        """Whether more pictures come."""
        return bool(self._running)

    def stop(self) -> None:
        """Take no more."""
        for process in tuple(self._running.values()):
            process.kill()
            process.waitForFinished(2000)
        self._running.clear()

    def _start(self, side: str, records: Sequence[str]) -> None:
        program = [] if getattr(sys, "frozen", False) else ["-m", "kiosk"]
        arguments = [*program, "screens", str(self._home / side), "--data", str(self._data[side])]
        arguments += ["--language", LANGUAGE, "--size", SIZE]
        for record in dict.fromkeys(records):
            arguments += ["--record", record]
        if self._config:
            arguments += ["--config", str(self._config)]
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.readyReadStandardError.connect(self.came)  # the name of each picture that is there
        process.finished.connect(lambda *_: self._ended(side))
        process.errorOccurred.connect(lambda _: self._ended(side))
        process.start(sys.executable, arguments)
        self._running[side] = process

    def _ended(self, side: str) -> None:
        self._running.pop(side, None)
        self.came.emit()
