"""The whole kiosk in a window of its own, on what is in hand."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from kiosk.publish.compile import Published
from kiosk.release.store import Store
from kiosk.ui.studio.release_maker import ReleaseMaker


class KioskPreview(QObject):
    """Runs one kiosk at a time on the data folder `scratch`; `config` is the kiosk.toml that it reads."""

    failed = Signal()
    """It did not open."""

    def __init__(self, releases: ReleaseMaker, scratch: Path, config: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._releases, self._scratch, self._config = releases, scratch, config
        self._kiosk: QProcess | None = None
        self._at: datetime | None = None

    def open(self, at: datetime | None = None) -> None:
        """Save everything, and show it on a kiosk of its own: now, or as it will be `at` a moment of the venue's clock."""
        self._at = at
        self._releases.make(Store(self._scratch), self._run)

    def close_down(self) -> None:
        """Close the kiosk that was opened."""
        if self._kiosk:
            self._kiosk.terminate()
            self._kiosk.waitForFinished(3000)
            self._kiosk = None

    def show_made(self) -> None:
        """Show what the data folder shows already; nothing is saved or made."""
        self._at = None
        self._start()

    def _run(self, made: Published) -> None:
        self._start()

    def _start(self) -> None:
        self.close_down()
        program = [] if getattr(sys, "frozen", False) else ["-m", "kiosk"]
        arguments = [*program, "run", "--windowed", "--data", str(self._scratch)]
        if self._config:
            arguments += ["--config", str(self._config)]
        if self._at:
            arguments += ["--at", self._at.isoformat(timespec="minutes")]
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        process.errorOccurred.connect(lambda _: self.failed.emit())
        process.start(sys.executable, arguments)
        self._kiosk = process
