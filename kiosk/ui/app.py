"""The only composition root: builds the kiosk, hands typed properties to Main.qml, shuts down in order."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

from kiosk import resources
from kiosk.base.venue_clock import VenueClock, machine_now
from kiosk.base.wall_clock import is_set
from kiosk.device.start_record import AS_CHOSEN, StartMode
from kiosk.geometry.code_size import Glass
from kiosk.origin.lan_address import resolved
from kiosk.release.store import Store
from kiosk.settings import Settings, expanded
from kiosk.ui.jobs import Jobs
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.shell.barcode_reader import BarcodeReader
from kiosk.ui.shell.kiosk_event_filter import KioskEventFilter
from kiosk.ui.shell.look_ahead import LookAhead
from kiosk.ui.shell.main_window import Screen, main_window
from kiosk.ui.shell.scanning import Scanning
from kiosk.ui.shell.shown_release import ShownRelease
from kiosk.ui.shell.touch_filter import TouchFilter
from kiosk.ui.shell.translator import Translator
from kiosk.ui.staff.staff_store import StaffChoices, StaffStore
from kiosk.ui.visitor.daylight import Daylight
from kiosk.ui.visitor.open_state import Opening
from kiosk.ui.visitor.showroom import Showroom
from kiosk.ui.visitor.usage_counter import UsageCounter
from kiosk.ui.visitor.visit import Visit
from kiosk.usage.usage_log import Log

if TYPE_CHECKING:
    from kiosk.ui.shell.office_answers import OfficeAnswers
    from kiosk.ui.shell.staged_release import StagedRelease
    from kiosk.ui.staff.panel_context import PanelContext
    from kiosk.ui.staff.panel_controller import PanelController

log = logging.getLogger("kiosk")


class Clocks(NamedTuple):
    """What time it is: seconds that only grow, and the hour and day on the wall."""

    seconds: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = machine_now


class Kiosk(QObject):
    """A running kiosk: application, visit, showroom, engine and window. `close` ends it in order.

    It begins on a `page` with its key as if a visitor had opened it, else on the first scene; `at` a moment of the venue's
    clock, if one is named.
    """

    left = Signal(int)
    """Staff want the program to end, with this exit code."""
    told_of = Signal()
    """An office hears from now on how it is."""

    def __init__(
        self,
        data: Path,
        settings: Settings,
        screen: Screen,
        builtin: Path | None,
        clocks: Clocks | None = None,
        standing: StartMode = AS_CHOSEN,
        page: tuple[str, str] | None = None,
        at: datetime | None = None,
    ) -> None:
        super().__init__()
        self.clocks = clocks or Clocks()
        self.venue_clock = VenueClock(self.clocks.now, self.clocks.seconds)
        self.venue_clock.look_at(at)
        self.settings = self.installed = settings = replace(
            settings,
            origin=replace(settings.origin, base_url=resolved(settings.origin.base_url, settings.origin.port)),
        )
        self._closed = False
        self.jobs = Jobs(self)
        self.store = Store(data)
        self.visit = Visit(settings, self, self.clocks.seconds)
        self.showroom = Showroom(self.visit, settings, self)
        self.usage_counter = (
            UsageCounter(
                self.visit, self.showroom, Log(data), self.jobs, self, self.clocks.seconds, self.venue_clock.now
            )
            if settings.usage.record
            else None
        )
        self.opening = Opening(settings.venue.hours, self, self.venue_clock.now, self.clocks.seconds)
        self.daylight = Daylight(self, self.venue_clock.now)
        self.daylight.changed.connect(self._apply_daylight)
        self._apply_daylight()
        self.look_ahead = LookAhead(self.venue_clock, self._follow_clock, self._hold_counts, self.clocks.seconds, self)
        self.showroom.set_moment(self.venue_clock.now())
        self.on_show = ShownRelease(
            self.store,
            builtin,
            self.showroom,
            self,
            self.clocks.seconds,
            self._wall_seconds,
            standing,
        )
        self.staff_store = StaffStore(data)
        self._panel: PanelController | None = None
        self._office_answers: OfficeAnswers | None = None
        self._staged: StagedRelease | None = None
        self.visit.staffRequested.connect(self._open_panel)
        self.on_show.changed.connect(self._mark_trial)
        self.showroom.changed.connect(self._keep_zone)
        self._apply_choices(self.staff_store.choices())
        self.showroom.sell_out(self.staff_store.sold_out())
        self.reopen()
        if page:
            self.visit.touched()
            self.visit.open(*page)
        self.engine = QQmlEngine()
        self.engine.addImportPath(str(resources.qml()))
        self.translator = Translator(resources.translations(), self.visit, self.engine, self)
        self.window = self._window(screen)
        self.touch_filter = TouchFilter(self.window, self)
        self.touch_filter.touched.connect(self._keep_awake)
        self.event_filter = KioskEventFilter(self.window, self) if screen.fullscreen else None
        self.reader = BarcodeReader(settings.reader.devices, self)
        self.scanning = Scanning(
            self.reader,
            self.visit,
            lambda: self.showroom.catalogue,
            lambda: not self.opening.open or bool(self._panel and self._panel.is_open),
            self.clocks.seconds,
            self,
        )
        self._watch = QTimer(self)
        self._watch.setInterval(15_000)
        self._watch.timeout.connect(self.renew)
        self._watch.start()
        self.visit.ended.connect(self.renew)

    @Slot()
    def renew(self) -> None:
        """Follow the venue's clock, whoever is there; take up what was published or staged when nobody is."""
        self._answer_offices()
        self.showroom.set_moment(self.venue_clock.now())
        if self.visit.present:
            return
        if self.on_show.stale:
            self.reopen()
        if not self._closed:
            self.staged.check()

    def reopen(self) -> None:
        """Show the release that the store points to, or the best one that can still be opened."""
        self.on_show.reopen()

    @property
    def panel(self) -> PanelController:
        """The staff's side. It is made when it is first asked for: on most days nobody does."""
        if self._panel is None:
            from kiosk.ui.staff.panel_controller import PanelController

            self._panel = PanelController(self._panel_context(), self)
            self._panel.showroomSettings.chosen.connect(self._apply_choices)
            self._panel.office.wished.connect(self._answer_offices)
            self._panel.attach(self.engine, lambda: qml_property(self.window, "stage", QQuickItem))
        return self._panel

    @property
    def staged(self) -> StagedRelease:
        """Takes in what the updater staged. It is made when it is first asked for, after the first frame."""
        if self._staged is None:
            from kiosk.ui.shell.staged_release import StagedRelease

            self._staged = StagedRelease(
                self.installed.update,
                self.store,
                self.on_show,
                self.jobs,
                lambda: not self.visit.present,
                self.clocks.seconds,
                self._wall_seconds,
                self,
            )
        return self._staged

    def restore_loudness(self) -> None:
        """Make this machine as loud as staff chose, beside the GUI; nothing happens where they never chose."""
        volume = self.staff_store.choices().volume
        if volume is None or self._closed:
            return
        from kiosk.ui.staff import sound_volume

        self.jobs.run(lambda job: sound_volume.set_volume(volume), lane="sound")

    @Slot()
    def _keep_zone(self) -> None:
        """Days and hours are meant in the zone of the venue that the release tells of, and its light is that of its sun."""
        self.venue_clock.keep_zone(self.showroom.timezone)
        self.daylight.stand_at(self.showroom.venue_spot, self.showroom.timezone)

    @Slot()
    def _answer_offices(self) -> None:
        """Where staff ever let an office publish: tell it what is shown, and do what it asks."""
        if self._office_answers or self._closed:
            return
        from kiosk.fleet.pairing.office_folder import OfficeFolder

        folder = OfficeFolder(self.store.data, expanded(self.settings.update.staging))
        if not folder.in_use:
            return
        from kiosk.ui.shell.office_answers import OfficeAnswers

        self._office_answers = OfficeAnswers(folder, self.on_show, self.store, self.jobs, self.renew, self)
        self.told_of.emit()

    @Slot()
    def _mark_trial(self) -> None:
        if self.on_show.trial and not self._closed:
            _ = self.panel

    @Slot()
    def _open_panel(self) -> None:
        self.panel.open()

    def _panel_context(self) -> PanelContext:
        from kiosk.ui.staff.panel_context import PanelContext

        return PanelContext(
            self.store.data,
            expanded(self.settings.update.staging),
            self.staff_store,
            self.installed,
            self.store,
            self.on_show,
            self.visit,
            self.showroom,
            self.jobs,
            self.clocks.seconds,
            self.venue_clock.now,
            self.left.emit,
            self._flush_counts,
            self.look_ahead,
        )

    def _wall_seconds(self) -> float:
        """Seconds since 1970 by the clock on the wall; 0 where it was never set."""
        now = self.clocks.now()
        return now.timestamp() if is_set(now) else 0.0

    def _follow_clock(self) -> None:
        """It is another time at the venue, and nobody has seen anything of it yet."""
        self.visit.reset()
        self.showroom.set_moment(self.venue_clock.now())
        self.opening.check()
        self.daylight.check()

    def _hold_counts(self, held: bool) -> None:
        if self.usage_counter:
            self.usage_counter.hold(held)

    def _flush_counts(self) -> None:
        if self.usage_counter:
            self.usage_counter.flush()

    @Slot(object)
    def _apply_choices(self, choices: StaffChoices) -> None:
        """Do as staff chose on this kiosk, and as kiosk.toml says where they chose nothing."""
        installed = self.installed
        hours = installed.venue.hours if choices.hours is None else choices.hours
        idle = installed.visit.idle_s if choices.idle_s is None else choices.idle_s
        self.settings = replace(
            installed, venue=replace(installed.venue, hours=hours), visit=replace(installed.visit, idle_s=idle)
        )
        self.visit.apply_settings(self.settings)
        self.opening.apply(hours, choices.display_off)

    @Slot()
    def _keep_awake(self) -> None:
        """Whoever touches the glass is still there. The touch that begins a visit is the first scene's."""
        if self._panel and self._panel.is_open:
            self._panel.touched()
        elif self.visit.present:
            self.visit.touched()

    @Slot()
    def _fit(self) -> None:
        self.showroom.fit(Glass(self.window.width(), self.window.height(), self.settings.panel.diagonal_in))

    @Slot()
    def _apply_daylight(self) -> None:
        self.showroom.set_hour(self.daylight.hour)

    @property
    def tells(self) -> bool:
        """Whether somebody is to hear how it is: whom kiosk.toml names, or an office that staff let publish."""
        return self.settings.health.on or self._office_answers is not None

    @property
    def occupied(self) -> bool:
        """Whether somebody is in front of it: a visitor, or staff on their panel."""
        return self.visit.present or bool(self._panel and self._panel.is_open)

    @property
    def closed(self) -> bool:
        """Whether it has been shut down."""
        return self._closed

    def close(self) -> None:
        """Shut down in order: timers, panel, work beside the GUI, engine, release. Once closed, it stays so."""
        if self._closed:
            return
        self._closed = True
        self.reader.close()
        for timer in self.findChildren(QTimer):
            timer.stop()
        if self.usage_counter:
            self.usage_counter.finish()
        if self._panel:
            self._panel.close_down()
        self.jobs.close()
        if self.event_filter:
            self.event_filter.end()
        self.window.close()
        self.translator.end()
        Shiboken.invalidate(self.window)  # it dies with the engine, unheard by shiboken (see staff/panel_controller.py)
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
        self.on_show.close()

    def _window(self, screen: Screen) -> QQuickWindow:
        size, panel = screen.pixels, self.settings.panel
        self.showroom.fit(Glass(*size, panel.diagonal_in))
        window = main_window(
            self.engine,
            screen,
            panel,
            {"showroom": self.showroom, "visit": self.visit, "opening": self.opening, "daylight": self.daylight},
        )
        window.widthChanged.connect(self._fit)
        window.heightChanged.connect(self._fit)
        return window
