"""The staff's side of a kiosk: what they chose is in force from the start; the panel comes and goes with them."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.ui.exit_codes import LEAVE, RESTART
from kiosk.ui.staff.look_ahead_page import AheadChoice
from kiosk.ui.staff.network_updates import NetworkUpdates
from kiosk.ui.staff.numbers_page import Numbers
from kiosk.ui.staff.office_page import OfficePairing
from kiosk.ui.staff.panel_context import PanelContext
from kiosk.ui.staff.pin_lockout import PinLockout
from kiosk.ui.staff.pin_page import PinEntry
from kiosk.ui.staff.problems_page import Problems
from kiosk.ui.staff.releases_page import Releases
from kiosk.ui.staff.showroom_settings_page import ShowroomSettings
from kiosk.ui.staff.sold_out_page import SoldOut
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger("kiosk")

IDLE_CLOSE_S = 60.0
"""Seconds without a touch after which the panel closes itself."""
PAGES = ("releases", "sold-out", "numbers", "settings", "office", "program", "problems")


@QmlElement
@QmlUncreatable("It belongs to the program.")
class PanelController(QObject):
    """The panel, its pages and its closing. `attach` says on which item of which engine it is laid."""

    changed = Signal()

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._engine: QQmlEngine | None = None
        self._stage: Callable[[], QQuickItem | None] = lambda: None
        self._panel: QQuickItem | None = None
        self._preview_strip: QQuickItem | None = None
        self._ahead_strip: QQuickItem | None = None
        staff_store = context.staff_store
        self._pin_entry = PinEntry(PinLockout(context.data, context.seconds), context.jobs, self)
        self._releases = Releases(context, self)
        self._sold_out = SoldOut(staff_store, context.showroom, self)
        self._showroom_settings = ShowroomSettings(staff_store, context.settings, context.jobs, self)
        self._numbers = Numbers(context, self)
        self._office = OfficePairing(context, self)
        self._problems = Problems(context, staff_store, self)
        self._updates = NetworkUpdates(context, self)
        self._ahead = AheadChoice(context.look_ahead, context.now, self)
        self._page = PAGES[0]
        self._touched = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.check_idle)
        self._pin_entry.opened.connect(self._enter)
        self._releases.previewed.connect(self.close)
        self._sold_out.marked.connect(context.showroom.sell_out)
        self._ahead.begun.connect(self.close)
        context.look_ahead.changed.connect(self._mark_ahead)
        context.visit.ended.connect(self.close)
        context.on_show.changed.connect(self._mark_trial)

    @property
    def is_open(self) -> bool:
        """Whether the panel, or its PIN page, is in view."""
        return self._panel is not None

    def attach(self, engine: QQmlEngine, stage: Callable[[], QQuickItem | None]) -> None:
        """Say where the panel is laid when it is opened.

        `stage` is asked when it is needed: a Python wrapper of the stage that lived on would keep those of its children
        and of their meta objects, and shiboken would hand them out for what later lies at the same address.
        """
        self._engine, self._stage = engine, stage
        self._mark_trial()

    @Slot()
    def open(self) -> None:
        """Somebody held the seal: the PIN page."""
        if self._panel is not None:
            return
        self._pin_entry.close()
        self._pin_entry.refresh()
        self._page = PAGES[0]
        self._panel = self._create("StaffPanel")
        self.touched()
        self._context.visit.choose_language(self._showroom_settings.choices.language)
        self._timer.start()
        self.changed.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody touched the panel: it stays, and so does the visit below it."""
        self._touched = self._context.seconds()
        self._context.visit.touched()
        self._context.visit.stay(2 * IDLE_CLOSE_S)

    @Slot()
    def check_idle(self) -> None:
        """Close a panel that nobody touches, unless it is in the middle of something."""
        if self._releases.doing or self._numbers.doing or self._office.busy:
            self.touched()
        if self._panel is not None and self._context.seconds() - self._touched >= IDLE_CLOSE_S:
            self._context.visit.reset()
            self.close()
            return
        if self._pin_entry.step == "wait":
            self._pin_entry.refresh()

    @Slot()
    def close(self) -> None:
        """Take the panel away; next time the PIN is asked for again."""
        if self._panel is None:
            return
        self._timer.stop()
        self._pin_entry.close()
        self._releases.close()
        self._numbers.close()
        self._office.close()
        panel, self._panel = self._panel, None
        _delete_later(panel)
        self._context.visit.stay(0.0)
        self._context.visit.choose_language(self._context.settings.visit.language)
        self.changed.emit()

    @Slot(str)
    def open_page(self, page: str) -> None:
        """Go to a page of the panel."""
        if page in PAGES and self._pin_entry.is_open:
            self._page = page
            if page == "office":
                self._office.open()
            else:
                self._office.close()
            if page == "sold-out":
                self._sold_out.refresh()
            elif page == "numbers":
                self._context.flush_counts()
                self._numbers.refresh()
            elif page == "problems":
                self._problems.refresh()
            self.changed.emit()

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Speak Chinese or English, from now on and next time."""
        if language in ("zh-CN", "en"):
            if self._pin_entry.is_open:
                self._showroom_settings.choose(language="en" if language == "en" else "zh-CN")
            self._context.visit.choose_language(language)
            self._sold_out.set_language(language)
            self._numbers.set_language(language)
            self._problems.set_language(language)
            self._updates.set_language(language)
            self._ahead.set_language(language)
            self.changed.emit()

    @Slot()
    def change_pin(self) -> None:
        """Ask for a new PIN."""
        if self._pin_entry.is_open:
            self._pin_entry.change()

    @Slot()
    def restart(self) -> None:
        """End the program and run it again."""
        if self._pin_entry.is_open:
            self._context.leave(RESTART)

    @Slot()
    def leave(self) -> None:
        """End the program."""
        if self._pin_entry.is_open:
            self._context.leave(LEAVE)

    def close_down(self) -> None:
        """The program ends: take everything away."""
        self.close()
        self._releases.close()
        self._office.close()
        self._timer.stop()
        for strip in (self._preview_strip, self._ahead_strip):
            if strip is not None:
                _delete_later(strip)
        self._preview_strip = self._ahead_strip = None

    @Slot()
    def _enter(self) -> None:
        self._sold_out.set_language(str(self._context.visit.language))
        self._numbers.set_language(str(self._context.visit.language))
        self._problems.set_language(str(self._context.visit.language))
        self._ahead.set_language(str(self._context.visit.language))
        self._updates.set_language(str(self._context.visit.language))
        self._problems.refresh()
        self._updates.refresh()
        self._releases.search()
        self._showroom_settings.check_sound()
        self.changed.emit()

    @Slot()
    def _mark_trial(self) -> None:
        trial = self._context.on_show.trial
        if trial and self._preview_strip is None and self._engine is not None:
            self._preview_strip = self._create("PreviewStrip")
        elif not trial and self._preview_strip is not None:
            strip, self._preview_strip = self._preview_strip, None
            _delete_later(strip)

    @Slot()
    def _mark_ahead(self) -> None:
        looks = self._context.look_ahead.moment is not None
        if looks and self._ahead_strip is None and self._engine is not None:
            self._ahead_strip = self._create("AheadStrip")
        elif not looks and self._ahead_strip is not None:
            strip, self._ahead_strip = self._ahead_strip, None
            _delete_later(strip)

    def _create(self, name: str) -> QQuickItem:
        assert self._engine is not None
        component = QQmlComponent(self._engine)
        component.loadFromModule("Kiosk.Staff", name)
        made = component.createWithInitialProperties({"controller": self})
        if not isinstance(made, QQuickItem):
            raise RuntimeError(component.errorString())
        made.setParent(self)
        if (stage := self._stage()) is not None:
            made.setParentItem(stage)
        return made

    @Property(bool, notify=changed)
    def closed(self) -> bool:
        return self._panel is None

    """Whether no panel is in view."""

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._page

    @Property(str, notify=changed)
    def language(self) -> str:
        return str(self._context.visit.language)

    @Property(PinEntry, constant=True)
    def pinEntry(self) -> PinEntry:
        return self._pin_entry

    @Property(Releases, constant=True)
    def releases(self) -> Releases:
        return self._releases

    @Property(SoldOut, constant=True)
    def soldOut(self) -> SoldOut:
        return self._sold_out

    @Property(Numbers, constant=True)
    def numbers(self) -> Numbers:
        return self._numbers

    @Property(OfficePairing, constant=True)
    def office(self) -> OfficePairing:
        return self._office

    @Property(Problems, constant=True)
    def problems(self) -> Problems:
        return self._problems

    @Property(NetworkUpdates, constant=True)
    def updates(self) -> NetworkUpdates:
        return self._updates

    @Property(AheadChoice, constant=True)
    def ahead(self) -> AheadChoice:
        return self._ahead

    @Property(ShowroomSettings, constant=True)
    def showroomSettings(self) -> ShowroomSettings:
        return self._showroom_settings


def _delete_later(item: QQuickItem) -> None:
    """Take an item away with the next turn of the event loop.

    Python lets go of it at once: shiboken does not hear when QML's own objects die, keeps the wrapper with the controller, and
    hands it out for whatever lies at its address later.
    """
    item.setVisible(False)
    item.deleteLater()
    Shiboken.invalidate(item)
