"""Looks after the walls while the sheet on how they are is open, beside the GUI."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.fleet.layout import OFFICE_CHANNEL
from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.studio.dialogs import Dialogs

if TYPE_CHECKING:
    from kiosk.fleet.pairing.studio_office import StudioOffice
    from kiosk.fleet.pairing.wall_health import WallHealth
    from kiosk.ui.studio.health_sheet import HealthSheet

LOOK_MS = 10_000
PATIENCE_S = 60.0


class WallHealthView(QObject):
    """One opening of the sheet after the other."""

    def __init__(self, dialogs: Dialogs, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._dialogs, self._jobs = dialogs, jobs
        self._office: StudioOffice | None = None
        self._sheet: HealthSheet | None = None
        self._looking = False
        self._awaited: set[str] = set()
        """The kiosks whose pictures were asked for and have not come."""
        self._beat = QTimer(self)
        self._beat.setInterval(LOOK_MS)
        self._beat.timeout.connect(self._look)

    def open(self, office: StudioOffice) -> None:
        """Show how the kiosks of that office are, and look again and again."""
        from kiosk.ui.studio.health_sheet import HealthSheet

        self._office = office
        sheet = self._sheet = HealthSheet(self._dialogs, office.kiosks())
        sheet.finished.connect(self._closed)
        sheet.picture_wanted.connect(self._ask_picture)
        sheet.open()
        self._look()
        self._beat.start()

    @Slot()
    def _closed(self) -> None:
        self._beat.stop()
        self._sheet = None
        self._awaited.clear()

    @Slot(str)
    def _ask_picture(self, kiosk_id: str) -> None:
        office, sheet, say = self._office, self._sheet, self._dialogs.say
        kiosk = next((each for each in office.kiosks() if each.id == kiosk_id), None) if office else None
        if office is None or sheet is None or kiosk is None:
            return
        line = sheet.lines[kiosk_id]

        def work(job: Job) -> None:
            from kiosk.fleet.pairing.wall_health import ask_picture

            ask_picture(kiosk, office.identity())

        def asked(_: object) -> None:
            self._awaited.add(kiosk_id)
            if self._sheet is sheet:
                line.tell_of_picture(
                    say(
                        "没有人在屏幕前时就会送来，约一分钟。",
                        "It comes when nobody is in front of it, in about a minute.",
                    )
                )

        def refused(error: Exception) -> None:
            if self._sheet is sheet:
                line.tell_of_picture(say.reason(error))

        self._jobs.run(work, asked, refused, "wall picture", PATIENCE_S)

    @Slot()
    def _look(self) -> None:
        office = self._office
        if self._looking or self._sheet is None or office is None:
            return

        awaited = frozenset(self._awaited)

        def work(job: Job) -> None:
            from kiosk.fleet.pairing.wall_health import heard, looked_at, picture_of, remember
            from kiosk.fleet.receiver.known_kiosk import KnownKiosk

            identity, told = office.identity(), heard(office.folder)
            version = office.repository.channel(OFFICE_CHANNEL) if office.begun else None
            newest = version.newest.release if version else ""
            kept = {}
            for kiosk in office.kiosks():
                job.check()
                found = looked_at(kiosk, identity, told.get(kiosk.id, KnownKiosk()), newest, time.time())
                kept[kiosk.id] = found.known
                job.tell(lambda found=found: self._show(found))  # type: ignore[misc]
                if kiosk.id in awaited and (content := picture_of(kiosk, identity)):
                    job.tell(lambda kiosk=kiosk, content=content: self._show_picture(kiosk.id, content))  # type: ignore[misc]
            remember(office.folder, kept)

        def ended(_: object) -> None:
            self._looking = False

        self._looking = True
        self._jobs.run(work, ended, ended, "wall health", PATIENCE_S)

    def _show_picture(self, kiosk: str, content: bytes) -> None:
        self._awaited.discard(kiosk)
        if self._sheet:
            self._sheet.lines[kiosk].show_picture(content)

    def _show(self, found: WallHealth) -> None:
        if self._sheet:
            self._sheet.show_health(found, time.time())
