"""A kiosk from its first frame to its end in order: what systemd, the record of starts and a second kiosk have to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.device.start_record import GOOD_AFTER, StartRecord
from kiosk.device.watchdog import Watchdog
from kiosk.ui.app import Kiosk
from kiosk.ui.exit_codes import RESTART
from kiosk.ui.shell.heartbeat import Heartbeat
from kiosk.ui.shell.single_instance import Front

if TYPE_CHECKING:
    from kiosk.ui.shell.health_report import HealthReport

LOUDNESS_AFTER_MS = 500
"""From the first frame until the machine is as loud as staff chose."""
REPORT_AFTER_MS = 3000
"""From the first frame until it is told how the kiosk is."""


class Lifecycle(QObject):
    """Watches over one running kiosk. `end` closes it."""

    def __init__(self, kiosk: Kiosk, starts: StartRecord, watchdog: Watchdog | None = None) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._starts = starts
        self._watchdog = watchdog or Watchdog()
        self.heartbeat = Heartbeat(kiosk.window, self._watchdog, self, kiosk.clocks.seconds)
        self.heartbeat.first.connect(self._show)
        self.heartbeat.beat.connect(self._last)
        self.front = Front(kiosk.store.data, kiosk.window, self)
        self._since = kiosk.clocks.seconds()
        self._shown = kiosk.on_show.id
        self._release = "" if kiosk.on_show.built_in else self._shown
        self._good = False
        self._report: HealthReport | None = None
        self._until_report = QTimer(self)
        self._until_report.setSingleShot(True)
        self._until_report.setInterval(REPORT_AFTER_MS)
        self._until_report.timeout.connect(self._begin_report)
        kiosk.on_show.changed.connect(self._change)
        kiosk.told_of.connect(self._tell)
        kiosk.on_show.chosen.connect(starts.again)

    def end(self, code: int) -> None:
        """Shut the kiosk down in order with the exit code `code`; one that never got to a frame did not start well."""
        self.heartbeat.stop()
        if code == RESTART:
            self._watchdog.status("restarting")
            self._watchdog.alive()
        else:
            self._watchdog.stopping()
        if self.heartbeat.ready:
            self._prove()
            self._starts.ended("staff" if code == RESTART else "stopped")
        if code == RESTART:
            self._starts.again()
        self.front.close()
        self._until_report.stop()
        if self._report:
            self._report.close()
        self._kiosk.close()

    @Slot()
    def _show(self) -> None:
        self._since = self._kiosk.clocks.seconds()
        self._watchdog.status(f"showing {self._shown[:12] or 'nothing'}")
        QTimer.singleShot(LOUDNESS_AFTER_MS, self._kiosk, self._kiosk.restore_loudness)
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._kiosk.tells and self._report is None and self.heartbeat.ready:
            self._until_report.start()

    @Slot()
    def _begin_report(self) -> None:
        from kiosk.ui.shell.health_report import HealthReport

        if self._report is None and not self._kiosk.closed:
            self._report = HealthReport(self._kiosk, self.heartbeat, self._starts, self)

    @Slot()
    def _change(self) -> None:
        """Another release has to prove itself. One on trial has not: whoever tries it out saw that the kiosk had started."""
        on_show = self._kiosk.on_show
        if on_show.trial:
            self._prove()
        if on_show.trial or on_show.id == self._shown:
            return
        self._shown, self._good, self._since = on_show.id, False, self._kiosk.clocks.seconds()
        self._release = "" if on_show.built_in else self._shown
        if self.heartbeat.ready:
            self._show()

    @Slot()
    def _last(self) -> None:
        if self._kiosk.clocks.seconds() - self._since >= GOOD_AFTER:
            self._prove()

    def _prove(self) -> None:
        if not self._good:
            self._good = True
            self._starts.good(self._release)
