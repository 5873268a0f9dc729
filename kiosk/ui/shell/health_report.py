"""The running kiosk tells how it is, each half minute beside the GUI, for `kiosk fleet health`; never who is there."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QImage

from kiosk import __version__
from kiosk.base import atomic_write
from kiosk.base.os_errors import NO_ROOM, ExplainedError, cause_of
from kiosk.device.restart_causes import boot_id
from kiosk.device.start_record import StartRecord
from kiosk.fleet.health import picture_request
from kiosk.fleet.health.kiosk_report import NAME, PICTURE, WRITTEN_S, KioskReport
from kiosk.fleet.health.machine import own_memory
from kiosk.fleet.health.message_counts import MessageCounts
from kiosk.fleet.health.told_fields import Trouble
from kiosk.fleet.pairing.office_folder import OfficeFolder
from kiosk.settings import expanded
from kiosk.ui.app import Kiosk
from kiosk.ui.shell.heartbeat import Heartbeat

log = logging.getLogger("kiosk")

LANE = "health"
LONGER_SIDE = 960
"""Pixels of a picture of the screen."""
QUALITY = 80


class HealthReport(QObject):
    """Writes health.json, and a picture of the screen when one is asked for and nobody is in front of it."""

    def __init__(self, kiosk: Kiosk, heartbeat: Heartbeat, starts: StartRecord, parent: QObject) -> None:
        super().__init__(parent)
        self._kiosk, self._heartbeat, self._starts, self._seconds = kiosk, heartbeat, starts, kiosk.clocks.seconds
        self._boot = boot_id()
        office = OfficeFolder(kiosk.store.data, expanded(kiosk.settings.update.staging))
        self._folders = Path(kiosk.settings.health.folder), office.askings
        """Where the receiver's asking for a picture lies, and that of offices."""
        self._messages = MessageCounts()
        log.addHandler(self._messages)
        self._answered = ""
        self._refused = self._writing = False
        self._timer = QTimer(self)
        self._timer.setInterval(round(WRITTEN_S * 1000))
        self._timer.timeout.connect(self.write)
        self._timer.start()
        self.write()

    @Slot()
    def write(self) -> None:
        """Have it written beside the GUI; what is still being written on a slow disk is not waited for."""
        if self._writing:
            return
        self._writing = True
        report, home, folders = self._report(), self._kiosk.store.data, self._folders
        pictures, answered = self._kiosk.settings.health.picture, self._answered

        def work(_: object) -> str:
            told = report._replace(memory=own_memory())
            atomic_write.replace(home / NAME, told.as_bytes(), synced=False, mode=0o640)
            wanted = [picture_request.wanted(folder) for folder in folders] if pictures else []
            return next((each for each in wanted if each not in ("", answered)), "")

        self._kiosk.jobs.run(work, self._written, self._failed, LANE)

    def close(self) -> None:
        """Tell nothing more."""
        self._timer.stop()
        log.removeHandler(self._messages)

    def _report(self) -> KioskReport:
        on_show = self._kiosk.on_show
        return KioskReport(
            boot=self._boot,
            written=self._seconds(),
            program=__version__,
            release=on_show.id,
            built_in=on_show.built_in,
            trial=on_show.trial,
            step=on_show.step,
            uptime=self._seconds() - self._heartbeat.begun,
            frame_age=self._heartbeat.age,
            memory=0,
            restarts=self._starts.restarts,
            messages=self._messages.counted(),
            troubles=tuple(self._troubles()),
            zone=self._kiosk.showroom.timezone,
            picture=self._answered,
        )

    def _troubles(self) -> list[Trouble]:
        faults = [Trouble("settings", fault.sentence()) for fault in self._kiosk.settings.faults[:3]]
        return [*faults, *(Trouble("release", reason) for reason in self._kiosk.on_show.faults)]

    @Slot()
    def _written(self, wanted: str) -> None:
        self._writing = self._refused = False
        if wanted and not self._kiosk.occupied:
            image = self._kiosk.window.grabWindow()
            home = self._kiosk.store.data
            if not image.isNull():
                self._kiosk.jobs.run(
                    lambda _: self._keep(image, home), lambda _: self._answer(wanted), self._failed, LANE
                )

    @staticmethod
    def _keep(image: QImage, home: Path) -> None:
        """Write what the screen showed, smaller. Raises OSError."""
        keep, smooth = QtCore.Qt.AspectRatioMode.KeepAspectRatio, QtCore.Qt.TransformationMode.SmoothTransformation
        smaller = image.scaled(LONGER_SIDE, LONGER_SIDE, keep, smooth)

        def saved(fresh: Path, _: bytes) -> None:
            # The stubs of PySide6 6.11.3 want bytes, which the call itself refuses.
            if not smaller.save(str(fresh), "JPG", QUALITY):  # type: ignore[call-overload]
                raise ExplainedError(NO_ROOM)
            fresh.chmod(0o640)

        atomic_write.replace(home / PICTURE, b"", synced=False, write=saved)

    def _answer(self, wanted: str) -> None:
        self._answered = wanted
        self.write()

    def _failed(self, error: Exception) -> None:
        self._writing = False
        if not self._refused:
            self._refused = True
            why = cause_of(error)
            log.warning(
                "%s",
                f"本机的状态写不了：{why.zh}。请检查磁盘。 How the kiosk is cannot be written: {why.en}. Check the disk.",
            )
