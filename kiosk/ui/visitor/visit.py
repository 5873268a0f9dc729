"""One visitor: where they are, what they have chosen, and whether they are still there."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.languages import LANGUAGES
from kiosk.base.visitor_pages import PAGES, component_of
from kiosk.settings import Settings
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.page_ahead import PageAhead

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_STAY = 300.0
"""Seconds for which something set going (an infusion) counts as a visitor's presence, at most."""
DEEPEST = 40
"""Pages kept to go back through; the oldest are forgotten."""


class Step(NamedTuple):
    """A page that was opened, and how far it had been scrolled (pixels) when it was left."""

    page: str
    key: str
    scroll: float = 0.0


@QmlElement
@QmlUncreatable("It belongs to the program.")
class Visit(QObject):
    """From the first touch to the reset. Everything a visitor changed is here, and `reset` clears all of it."""

    leaving = Signal()
    """The page on show is about to go."""
    arrived = Signal()
    """`page`, `key`, `depth` and `scroll` are those of the page to show, and what it shows has been loaded."""
    languageChanged = Signal()
    easeChanged = Signal()
    """Text size, contrast or reach changed."""
    presenceChanged = Signal()
    """`present`, `asking`, `secondsLeft` or `missing` changed."""
    buyShown = Signal(str)
    """A code by which this packet (its id) can be bought stands on the glass; empty: none does any more."""
    ended = Signal()
    """The visit was reset."""
    staffRequested = Signal()
    """Somebody held the seal for as long as staff do."""

    def __init__(self, settings: Settings, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._settings = settings
        self._clock = clock
        self._steps = [Step("home", "")]
        self._language = settings.visit.language
        self._text_size = 0
        self._contrast = self._reach = False
        self._present = self._asking = False
        self._touched = self._busy = clock()
        self._left = 0
        self._missing = ""
        self._ahead = PageAhead(self)
        self._load: Callable[[str, str], None] = lambda page, key: None
        self._beat = QTimer(self)
        self._beat.setInterval(250)
        self._beat.timeout.connect(self.tick)

    @Property(str, notify=arrived)
    def page(self) -> str:
        return self._steps[-1].page

    @Property(str, notify=arrived)
    def component(self) -> str:
        return component_of(self.page)

    """The QML component that draws `page`."""

    @Property(str, notify=arrived)
    def key(self) -> str:
        return self._steps[-1].key

    @Property(float, notify=arrived)
    def scroll(self) -> float:
        return self._steps[-1].scroll

    @Property(int, notify=arrived)
    def depth(self) -> int:
        return len(self._steps) - 1

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property(int, notify=easeChanged)
    def textSize(self) -> int:
        return self._text_size

    @Property(bool, notify=easeChanged)
    def contrast(self) -> bool:
        return self._contrast

    @Property(bool, notify=easeChanged)
    def reach(self) -> bool:
        return self._reach

    @Property(bool, notify=easeChanged)
    def reducedMotion(self) -> bool:
        return self._settings.visit.reduced_motion

    @Property(bool, notify=presenceChanged)
    def present(self) -> bool:
        return self._present

    @Property(bool, notify=presenceChanged)
    def asking(self) -> bool:
        return self._asking

    @Property(int, notify=presenceChanged)
    def secondsLeft(self) -> int:
        return self._left

    @Property(str, notify=presenceChanged)
    def missing(self) -> str:
        return self._missing

    """Why what was held up to the reader opened nothing: "unknown" here, or "unread"; empty: nothing of the kind."""

    @Property(PageAhead, constant=True)
    def ahead(self) -> PageAhead:
        return self._ahead

    @Property(int, constant=True)
    def countdown(self) -> int:
        return self._settings.visit.countdown_s

    @Slot(str, str)
    def open(self, page: str, key: str) -> None:
        """Go to a page; opening the page on show again does nothing."""
        here = self._steps[-1]
        if page not in PAGES or (here.page, here.key) == (page, key):
            return
        if page == "home":
            self.home()
            return
        self._leave()
        self._steps = [*self._steps[-DEEPEST:], Step(page, key)]
        self._arrive()

    @Slot(str)
    def buy_shown(self, key: str) -> None:
        """Tell that a code to buy the packet `key` by is shown; with "" that it is shown no more. It is counted."""
        self.buyShown.emit(key)

    @Slot(float)
    def left(self, scroll: float) -> None:
        """Remember how far the page on show is scrolled, so that `back` returns to that place."""
        here = self._steps[-1]
        self._steps[-1] = Step(here.page, here.key, scroll)

    @Slot()
    def back(self) -> None:
        """Return to the page before; at home it does nothing."""
        if len(self._steps) > 1:
            self._leave()
            self._steps.pop()
            self._arrive()

    def instead(self, page: str, key: str) -> None:
        """Show a page in the place of the one on show, to which no way back leads."""
        self._leave()
        self._steps.pop()
        if not self._steps or self._steps[-1][:2] != (page, key):
            self._steps.append(Step(page, key))
        self._arrive()

    @Slot()
    def home(self) -> None:
        """Return to the doors and forget the way here."""
        if len(self._steps) > 1:
            self._leave()
            self._steps = [Step("home", "")]
            self._arrive()

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Speak `language` from now on, on the page on show."""
        if language in LANGUAGES and language != self._language:
            self._language = language
            self.languageChanged.emit()

    @Slot(int)
    def choose_text_size(self, size: int) -> None:
        """0 normal, 1 large, 2 largest."""
        self._text_size = min(2, max(0, size))
        self.easeChanged.emit()

    @Slot(bool)
    def choose_contrast(self, high: bool) -> None:
        """High contrast on or off."""
        self._contrast = high
        self.easeChanged.emit()

    @Slot(bool)
    def choose_reach(self, low: bool) -> None:
        """Bring everything down into the band a seated visitor reaches, or back."""
        self._reach = low
        self.easeChanged.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody touched the screen: the visit begins or goes on."""
        self._touched = self._clock()
        if not self._present or self._asking:
            self._present, self._asking = True, False
            self._beat.start()
            self.presenceChanged.emit()

    @Slot(str)
    def found_none(self, why: str) -> None:
        """What was held up to the reader is "unknown" here or was "unread"; "" when that has been read or is over."""
        if why != self._missing:
            self._missing = why
            self.presenceChanged.emit()

    @Slot(float)
    def stay(self, seconds: float) -> None:
        """Something on this page runs for `seconds` more; until it ends, or the page is left, nobody is asked anything.

        No longer than LONGEST_STAY. 0 when it has been stopped.
        """
        self._busy = self._clock() + min(max(0.0, seconds), LONGEST_STAY)

    @Slot()
    def request_staff(self) -> None:
        """The seal was held: staff want to come in."""
        self.staffRequested.emit()

    def apply_settings(self, settings: Settings) -> None:
        """Take other settings from now on."""
        self._settings = settings

    @Slot()
    def tick(self) -> None:
        """Look at the clock: ask after the idle time, count down, then reset."""
        quiet = self._clock() - max(self._touched, self._busy)
        left = self._settings.visit.idle_s + self._settings.visit.countdown_s - quiet
        if not self._present or quiet < self._settings.visit.idle_s:
            return
        if left <= 0:
            self.reset()
        elif not self._asking or self._left != ceil(left):
            self._asking, self._left = True, ceil(left)
            self.presenceChanged.emit()

    @Slot()
    def reset(self) -> None:
        """Forget this visitor: place, language, text size, contrast and reach; whoever listens clears the rest."""
        self._beat.stop()
        self._leave()
        self._steps = [Step("home", "")]
        self._present = self._asking = False
        self._left = 0
        self._missing = ""
        self._text_size, self._contrast, self._reach = 0, False, False
        changed = self._language != self._settings.visit.language
        self._language = self._settings.visit.language
        self.ended.emit()
        if changed:
            self.languageChanged.emit()
        self.easeChanged.emit()
        self._arrive()
        self.presenceChanged.emit()

    def load_with(self, load: Callable[[str, str], None]) -> None:
        """Call `load` with page and key at every arrival, before anybody else hears of it."""
        self._load = load

    def _arrive(self) -> None:
        self._load(self.page, self.key)
        self.arrived.emit()

    def _leave(self) -> None:
        self._busy = min(self._busy, self._clock())
        self.leaving.emit()
