"""The staff's side of a kiosk: what they chose is in force from the start; the panel comes and goes with them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.release.store import Store
from kiosk.settings import Settings
from kiosk.ui.jobs import Jobs
from kiosk.ui.shell.shown_release import ShownRelease
from kiosk.ui.staff.house_page import House
from kiosk.ui.staff.numbers_page import Numbers
from kiosk.ui.staff.pin_entry import PinEntry
from kiosk.ui.staff.pin_lockout import Door
from kiosk.ui.staff.problems_page import Problems
from kiosk.ui.staff.show_page import Shows
from kiosk.ui.staff.sold_out_page import Stock
from kiosk.ui.staff.staff_store import StaffStore
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.showroom import Showroom
from kiosk.ui.visitor.visit import Visit

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

PATIENCE = 60.0
"""Seconds without a touch after which the panel closes itself."""
PAGES = ("show", "stock", "numbers", "house", "program", "problems")
LEAVE, RESTART = 0, 75
"""Exit codes: the program ends, or wants to be run again."""


@dataclass(frozen=True, slots=True)
class PanelContext:
    """What of the kiosk the staff may put their hands on."""

    data: Path
    settings: Settings
    store: Store
    on_show: ShownRelease
    visit: Visit
    showroom: Showroom
    jobs: Jobs
    seconds: Callable[[], float]
    now: Callable[[], datetime]
    leave: Callable[[int], None]
    """Ends the program with an exit code."""
    counted: Callable[[], None]
    """Brings what was counted so far into the record."""


@QmlElement
@QmlUncreatable("It belongs to the program.")
class PanelController(QObject):
    """The panel, its pages and its closing. `place` says on which item of which engine it is laid."""

    changed = Signal()

    def __init__(self, premises: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._premises = premises
        self._engine: QQmlEngine | None = None
        self._glass: Callable[[], QQuickItem | None] = lambda: None
        self._panel: QQuickItem | None = None
        self._strip: QQuickItem | None = None
        cupboard = StaffStore(premises.data)
        self._door = Door(premises.data, premises.seconds)
        self._gate = PinEntry(self._door, premises.jobs, self)
        self._shows = Shows(premises.store, premises.on_show, premises.settings.staff.folders, premises.jobs, self)
        self._stock = Stock(cupboard, premises.showroom, self)
        self._house = House(cupboard, premises.settings, premises.jobs, self)
        self._numbers = Numbers(
            premises.data,
            premises.store,
            premises.on_show.builtin,
            premises.settings.staff.folders,
            premises.settings.usage.record,
            premises.jobs,
            premises.now,
            self,
        )
        self._problems = Problems(premises.data, premises.settings, cupboard, premises.jobs, premises.now, self)
        self._page = PAGES[0]
        self._touched = 0.0
        self._beat = QTimer(self)
        self._beat.setInterval(500)
        self._beat.timeout.connect(self.tick)
        self._gate.opened.connect(self._enter)
        self._shows.previewed.connect(self.close)
        self._stock.marked.connect(premises.showroom.sell_out)
        premises.visit.staffRequested.connect(self.knock)
        premises.visit.ended.connect(self.close)
        premises.on_show.changed.connect(self._mark_trial)
        premises.showroom.sell_out(cupboard.sold_out())

    @property
    def works(self) -> House:
        """What staff chose, for the rest of the program."""
        return self._house

    @property
    def is_open(self) -> bool:
        """Whether the panel, or its PIN page, is on the glass."""
        return self._panel is not None

    def place(self, engine: QQmlEngine, glass: Callable[[], QQuickItem | None]) -> None:
        """Tell where the panel is laid once somebody knocks.

        `glass` is asked when it is needed: a Python wrapper of the stage that lived on would keep those of its children
        and of their meta objects, and shiboken would hand them out for what later lies at the same address.
        """
        self._engine, self._glass = engine, glass

    @Slot()
    def knock(self) -> None:
        """Somebody held the seal: the PIN page."""
        if self._panel is not None:
            return
        self._gate.close()
        self._gate.look()
        self._page = PAGES[0]
        self._panel = self._laid("StaffPanel")
        self.touched()
        self._premises.visit.choose_language(self._house.choices.language)
        self._beat.start()
        self.changed.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody touched the panel: it stays, and so does the visit below it."""
        self._touched = self._premises.seconds()
        self._premises.visit.touched()
        self._premises.visit.stay(2 * PATIENCE)

    @Slot()
    def tick(self) -> None:
        """Look at the clock: a panel that nobody touches closes itself, unless it is in the middle of something."""
        if self._shows.doing or self._numbers.doing:
            self.touched()
        if self._panel is not None and self._premises.seconds() - self._touched >= PATIENCE:
            self._premises.visit.reset()
            self.close()
            return
        if self._gate.step == "wait":
            self._gate.look()

    @Slot()
    def close(self) -> None:
        """Take the panel away; next time the PIN is asked for again."""
        if self._panel is None:
            return
        self._beat.stop()
        self._gate.close()
        self._shows.close()
        self._numbers.close()
        panel, self._panel = self._panel, None
        _gone(panel)
        self._premises.visit.stay(0.0)
        self._premises.visit.choose_language(self._premises.settings.visit.language)
        self.changed.emit()

    @Slot(str)
    def turn(self, page: str) -> None:
        """Go to a page of the panel."""
        if page in PAGES and self._gate.is_open:
            self._page = page
            if page == "stock":
                self._stock.refresh()
            elif page == "numbers":
                self._premises.counted()
                self._numbers.look()
            elif page == "problems":
                self._problems.look()
            self.changed.emit()

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Speak Chinese or English, from now on and next time."""
        if language in ("zh-CN", "en"):
            if self._gate.is_open:
                self._house.choose(language=language)
            self._premises.visit.choose_language(language)
            self._stock.speak(language)
            self._numbers.speak(language)
            self._problems.speak(language)
            self.changed.emit()

    @Slot()
    def change_pin(self) -> None:
        """Ask for a new PIN."""
        if self._gate.is_open:
            self._gate.change()

    @Slot()
    def restart(self) -> None:
        """End the program and run it again."""
        if self._gate.is_open:
            self._premises.leave(RESTART)

    @Slot()
    def leave(self) -> None:
        """End the program."""
        if self._gate.is_open:
            self._premises.leave(LEAVE)

    def dismiss(self) -> None:
        """The program ends: take everything away."""
        self.close()
        self._shows.close()
        self._beat.stop()
        if self._strip is not None:
            strip, self._strip = self._strip, None
            _gone(strip)

    def _enter(self) -> None:
        self._stock.speak(str(self._premises.visit.language))
        self._numbers.speak(str(self._premises.visit.language))
        self._problems.speak(str(self._premises.visit.language))
        self._problems.look()
        self._shows.look()
        self._house.listen()
        self.changed.emit()

    def _mark_trial(self) -> None:
        trial = self._premises.on_show.trial
        if trial and self._strip is None and self._engine is not None:
            self._strip = self._laid("PreviewStrip")
        elif not trial and self._strip is not None:
            strip, self._strip = self._strip, None
            _gone(strip)

    def _laid(self, name: str) -> QQuickItem:
        assert self._engine is not None
        component = QQmlComponent(self._engine)
        component.loadFromModule("Kiosk.Staff", name)
        made = component.createWithInitialProperties({"controller": self})
        if not isinstance(made, QQuickItem):
            raise RuntimeError(component.errorString())
        made.setParent(self)
        if (stage := self._glass()) is not None:
            made.setParentItem(stage)
        return made

    @Property(bool, notify=changed)
    def shut(self) -> bool:
        return self._panel is None

    """Whether no panel is on the glass."""

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(str, notify=changed)
    def language(self) -> str:
        return str(self._premises.visit.language)

    @Property(PinEntry, constant=True)
    def gate(self) -> PinEntry:
        return self._gate

    @Property(Shows, constant=True)
    def shows(self) -> Shows:
        return self._shows

    @Property(Stock, constant=True)
    def stock(self) -> Stock:
        return self._stock

    @Property(Numbers, constant=True)
    def numbers(self) -> Numbers:
        return self._numbers

    @Property(Problems, constant=True)
    def problems(self) -> Problems:
        return self._problems

    @Property(House, constant=True)
    def house(self) -> House:
        return self._house


def _gone(item: QQuickItem) -> None:
    """Take an item away with the next turn of the event loop.

    Python lets go of it at once: shiboken does not hear when QML's own objects die, keeps the wrapper with the controller, and
    hands it out for whatever lies at its address later.
    """
    item.setVisible(False)
    item.deleteLater()
    Shiboken.invalidate(item)
