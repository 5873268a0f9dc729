"""The page "settings" (店务): opening hours, how long a visit may be quiet, loudness, and the display while closed."""

from __future__ import annotations

from typing import Unpack

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.opening_hours import DAY, Hours, WrongHours, clock, hours_of
from kiosk.base.opening_times import OpeningTimes, opening_times
from kiosk.settings import Settings
from kiosk.ui.jobs import Jobs
from kiosk.ui.staff import sound_volume
from kiosk.ui.staff.page_task import not_kept
from kiosk.ui.staff.staff_store import ChoiceChanges, StaffChoices, StaffStore
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 30
"""Minutes by which opening hours are moved."""
IDLE_STEPS = (30, 45, 60, 75, 90, 120, 180, 240, 300, 600)
"""Seconds from which the quiet while is chosen."""
USUAL = (9 * 60, 21 * 60)
"""Hours to begin from where there are none."""


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class ShowroomSettings(QObject):
    """What staff chose for this kiosk; it comes before kiosk.toml. `chosen` tells the rest of the program."""

    changed = Signal()
    chosen = Signal(object)

    def __init__(self, staff_store: StaffStore, installed: Settings, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._staff_store = staff_store
        self._installed = installed
        self._jobs = jobs
        self._choices = staff_store.choices()
        self._trouble = ""
        self._audible = False

    @property
    def choices(self) -> StaffChoices:
        """What is chosen now."""
        return self._choices

    def choose(self, **choices: Unpack[ChoiceChanges]) -> None:
        """Keep one more choice, and tell the rest of the program. When the disk refuses, nothing changes."""
        wanted = self._choices._replace(**choices)
        self._trouble = ""
        try:
            self._staff_store.choose(wanted)
        except OSError as error:
            self._trouble = not_kept(error)
        else:
            self._choices = wanted
            self.chosen.emit(wanted)
        self.changed.emit()

    def check_sound(self) -> None:
        """Find out whether there is a sound device."""
        self._jobs.run(lambda job: sound_volume.audible(), self._set_audible, lane="sound")

    @Slot(bool)
    def set_always_open(self, always: bool) -> None:
        """Open day and night, or at hours."""
        self.choose(hours="" if always else self._installed.venue.hours or str(Hours(*USUAL)))

    @Slot(int)
    def move_start(self, steps: int) -> None:
        """Open so many half hours later, or earlier."""
        if not self.longer:
            start, end = self._minutes()
            self._open(self._moved(start, steps, end), end)

    @Slot(int)
    def move_end(self, steps: int) -> None:
        """Close so many half hours later, or earlier."""
        if not self.longer:
            start, end = self._minutes()
            self._open(start, self._moved(end, steps, start))

    @Slot(int)
    def move_idle(self, steps: int) -> None:
        """A longer or a shorter quiet while."""
        beyond = [each for each in IDLE_STEPS if (each > self._idle() if steps > 0 else each < self._idle())]
        if beyond:
            self.choose(idle_s=beyond[0] if steps > 0 else beyond[-1])

    @Slot(int)
    def move_volume(self, steps: int) -> None:
        """Louder or quieter, by tenths."""
        volume = min(100, max(0, self._volume() + 10 * steps))
        self.choose(volume=volume)
        self._jobs.run(lambda job: sound_volume.set_volume(volume), self._set_audible, lane="sound")

    @Slot(bool)
    def turn_display_off(self, off: bool) -> None:
        """Go black while closed, or not."""
        self.choose(display_off=off)

    @Slot()
    def reset(self) -> None:
        """As it was installed: hours and the quiet while as kiosk.toml says."""
        self.choose(hours=None, idle_s=None)

    def _set_audible(self, audible: bool) -> None:
        self._audible = audible
        self.changed.emit()

    def _hours(self) -> str:
        return self._installed.venue.hours if self._choices.hours is None else self._choices.hours

    def _minutes(self) -> Hours:
        times = self._times()
        return (times and times.plain) or Hours(*USUAL)

    def _times(self) -> OpeningTimes | None:
        try:
            return opening_times(self._hours())
        except WrongHours:
            return None

    def _open(self, start: int, end: int) -> None:
        self.choose(hours=str(hours_of(start, end)))

    @staticmethod
    def _moved(at: int, steps: int, other: int) -> int:
        """The next half hour in that direction that is not the other end of the day."""
        way = STEP if steps > 0 else -STEP
        moved = (at // STEP * STEP + (way if steps > 0 or at % STEP == 0 else 0)) % DAY
        return moved if moved != other % DAY else (moved + way) % DAY

    def _idle(self) -> int:
        return self._installed.visit.idle_s if self._choices.idle_s is None else self._choices.idle_s

    def _volume(self) -> int:
        return 50 if self._choices.volume is None else self._choices.volume

    @Property(bool, notify=changed)
    def always(self) -> bool:
        return self._times() is None

    @Property(str, notify=changed)
    def longer(self) -> str:
        times = self._times()
        return times.text if times and not times.plain else ""

    """Hours by weekday or date as they were written: nothing here changes them. Empty for the plain form."""

    @Property(str, notify=changed)
    def start(self) -> str:
        return clock(self._minutes()[0])

    @Property(str, notify=changed)
    def end(self) -> str:
        return clock(self._minutes()[1])

    @Property(int, notify=changed)
    def idle(self) -> int:
        return self._idle()

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self._volume()

    @Property(bool, notify=changed)
    def audible(self) -> bool:
        return self._audible

    @Property(bool, notify=changed)
    def displayOff(self) -> bool:
        return self._choices.display_off

    @Property(bool, notify=changed)
    def asInstalled(self) -> bool:
        return self._choices.hours is None and self._choices.idle_s is None

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble
