"""Readers on this kiosk: found when they are plugged in, held while they are there, each reading told whole."""

from __future__ import annotations

import logging
import math
import os
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from kiosk.device.reader_device import Reader, allowed, events, opened
from kiosk.device.reader_keys import ReaderKeys

log = logging.getLogger("kiosk")

LOOK_MS = 3_000
"""Between two looks for readers that were plugged in."""


class _Held:
    """One reader that is held."""

    def __init__(self, handle: int, notifier: QSocketNotifier, keys: ReaderKeys) -> None:
        self.handle, self.notifier, self.keys = handle, notifier, keys


class BarcodeReader(QObject):
    """The readers that settings allow. Without any it looks for nothing and opens nothing."""

    scanned = Signal(str)
    """What a reader read, whole."""

    def __init__(
        self,
        devices: Sequence[str],
        parent: QObject,
        root: Path = Path("/"),
        open_device: Callable[[Reader], int] = opened,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._devices, self._root = tuple(devices), root
        self._open, self._seconds = open_device, seconds
        self._held: dict[Path, _Held] = {}
        self._refused: set[Path] = set()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._settle)
        if self._devices:
            self._look.start()
            self.look()

    @property
    def count(self) -> int:
        """How many readers are held."""
        return len(self._held)

    @Slot()
    def look(self) -> None:
        """Take hold of readers that are there and not yet held."""
        found = allowed(self._devices, self._root)
        self._refused &= {reader.file for reader in found}
        for reader in found:
            if reader.file not in self._held:
                self._take(reader)

    def close(self) -> None:
        """Let go of every reader."""
        self._look.stop()
        self._quiet.stop()
        for file in tuple(self._held):
            self._drop(file)

    def _take(self, reader: Reader) -> None:
        try:
            handle = self._open(reader)
        except OSError as error:
            if reader.file not in self._refused:
                self._refused.add(reader.file)
                log.warning("reader %s cannot be held: %s", reader.name, error.strerror)
            return
        notifier = QSocketNotifier(handle, QSocketNotifier.Type.Read, self)
        self._held[reader.file] = _Held(handle, notifier, ReaderKeys(self.scanned.emit))
        notifier.activated.connect(partial(self._hear, reader.file))
        self._refused.discard(reader.file)
        log.info("reader %s is held", reader.name)

    def _hear(self, file: Path, *_: object) -> None:
        held = self._held.get(file)
        if held is None:
            return
        try:
            for kind, code, value in events(held.handle):
                held.keys.event(kind, code, value, self._seconds())
        except OSError:
            self._drop(file)
            return
        if held.keys.waiting and not self._quiet.isActive():
            self._settle()

    @Slot()
    def _settle(self) -> None:
        """Hand on what was read without an end by readers that have gone quiet; look again when the next one is due."""
        now = self._seconds()
        for held in tuple(self._held.values()):
            held.keys.settle(now)
        due = [held.keys.due_s(now) for held in self._held.values() if held.keys.waiting]
        if due:
            self._quiet.start(math.ceil(min(due) * 1000))

    def _drop(self, file: Path) -> None:
        held = self._held.pop(file)
        held.notifier.setEnabled(False)
        held.notifier.deleteLater()
        os.close(held.handle)
