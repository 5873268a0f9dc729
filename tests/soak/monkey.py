"""What the monkey does: a visitor's touches as they come, hours that pass, releases that change, staff now and then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from itertools import islice
from random import Random

from PySide6.QtCore import QCoreApplication, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.base.languages import LANGUAGES
from kiosk.base.visitor_pages import PAGES
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass
from kiosk.ui.staff.panel_controller import PAGES as PANEL_PAGES
from tests.storm.frames import Storm
from tests.storm.storm_process import Glass
from tests.ui.simulated_finger import Finger, pressables

PIN = "482915"
PATIENCE_TURNS = 400
"""Turns of the event loop that staff wait for something in the panel."""
Action = Callable[[], None]


class Monkey:
    """One monkey before one kiosk, whose clock it holds; the same seed begins the same way.

    `releases` are those of the kiosk's store between which it switches.
    """

    def __init__(self, kiosk: Kiosk, clock: Hourglass, releases: tuple[str, ...], seed: str) -> None:
        self.kiosk, self.clock, self.releases = kiosk, clock, releases
        self.dice = Random(seed)
        self.finger = Finger(kiosk.window)
        screens = (self.finger.device, QTest.createTouchDevice())
        self.glass = Glass(kiosk, screens, "home", seed)
        self.frames = Storm(seed, kiosk.window.width(), kiosk.window.height()).frames()
        self.done: Counter[str] = Counter()
        self._weighted: dict[Action, float] = {
            self.press: 40,
            self.tap: 8,
            self.drag: 9,
            self.fling: 9,
            self.many_fingers: 6,
            self.pinch: 4,
            self.mouse: 1,
            self.speak: 4,
            self.ease: 6,
            self.open_page: 9,
            self.go_back: 3,
            self.type: 3,
            self.reset: 1.5,
            self.hesitate: 1.5,
            self.pass_hours: 2.5,
            self.switch_release: 1,
            self.sell_out: 0.7,
            self.visit_panel: 0.5,
        }

    def each_once(self) -> list[Action]:
        """Every kind of action, so that all of them belong to the warm-up."""
        return list(self._weighted)

    def choose(self) -> Action:
        """What to do next; a closed showroom opens soon."""
        panel = self.kiosk.panel
        if panel.is_open and panel.pinEntry.is_open:  # it would change the PIN, the hours and the loudness
            return self.dice.choice((self.leave_panel, self.pass_hours, self.tap_tab))
        if not self.kiosk.opening.open and self.dice.random() < 0.3:
            return self.pass_hours
        return self.dice.choices(list(self._weighted), list(self._weighted.values()))[0]

    def act(self, action: Action) -> None:
        """Do it, and let the program take it in."""
        self.done[action.__name__] += 1
        action()
        self._wait(self.dice.choice((0, 1, 1, 2, 6)))

    def calm(self) -> None:
        """Take all fingers from the glass, and let a panel go."""
        for device in self.glass.screens:
            self.glass.cancel(device)
        QTest.mouseRelease(self.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(1, 1))
        if self.kiosk.panel.is_open:
            self.kiosk.panel.close()
        self._wait(1)

    def _wait(self, turns: int) -> None:
        for _ in range(turns):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 15)

    def _spot(self) -> QPoint:
        window = self.kiosk.window
        return QPoint(self.dice.randrange(window.width()), self.dice.randrange(window.height()))

    def press(self) -> None:
        """Tap something that can be pressed."""
        if here := pressables(self.kiosk.window, on_glass=True):
            at = self.dice.choice(here).rect().center() - self.kiosk.window.geometry().topLeft()
            self.finger.tap(at.x(), at.y())

    def tap(self) -> None:
        """Tap anywhere."""
        at = self._spot()
        self.finger.tap(at.x(), at.y())

    def drag(self) -> None:
        """Draw from anywhere to anywhere."""
        a, b = self._spot(), self._spot()
        self.finger.drag(a.x(), a.y(), b.x(), b.y(), self.dice.randrange(2, 10))

    def fling(self) -> None:
        """A quick stroke up, down or sideways."""
        a, window = self._spot(), self.kiosk.window
        far = self.dice.choice((-0.5, 0.5))
        across = self.dice.random() < 0.3
        x = a.x() + (far * window.width() if across else 0)
        y = a.y() + (0 if across else far * window.height())
        self.finger.drag(a.x(), a.y(), x, y, 2)

    def pinch(self) -> None:
        """Two fingers, apart or together."""
        at = self._spot()
        self.finger.pinch(at.x(), at.y(), self.dice.choice((0.4, 1.5, 3.0)), 4)

    def many_fingers(self) -> None:
        """Up to ten fingers with any ids, as no hand makes them."""
        for frame in islice(self.frames, self.dice.randrange(5, 120)):
            self.glass.feel(frame)

    def mouse(self) -> None:
        """A mouse that somebody plugged in."""
        window, left, plain = self.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(window, left, plain, self._spot())
        QTest.mouseMove(window, self._spot())
        QTest.mouseRelease(window, left, plain, self._spot())

    def speak(self) -> None:
        """Another language."""
        self.kiosk.visit.choose_language(self.dice.choice(LANGUAGES))

    def ease(self) -> None:
        """Another text size, contrast or reach."""
        visit, dice = self.kiosk.visit, self.dice
        match dice.randrange(3):
            case 0:
                visit.choose_text_size(dice.randrange(3))
            case 1:
                visit.choose_contrast(dice.random() < 0.4)
            case _:
                visit.choose_reach(dice.random() < 0.4)

    def open_page(self) -> None:
        """Go to any page, of a thing that the release has or has not."""
        room, page = self.kiosk.showroom, self.dice.choice(sorted(PAGES))
        keys = {
            "zone": [zone.key for zone in room.zones.rows()],
            "product": [card.key for card in (*room.zone.products.rows(), *room.search.suggestions.rows())],
            "place": [spot.key for spot in room.map.spots.rows()],
            "route": [route.key for route in room.routes.rows()],
            "room": [tea_room.key for tea_room in room.rooms.rows()],
        }.get(page) or [""]
        self.kiosk.visit.touched()
        self.kiosk.visit.open(page, self.dice.choice(keys))

    def go_back(self) -> None:
        """Back a page."""
        self.kiosk.visit.back()

    def type(self) -> None:
        """Type into the search."""
        self.kiosk.visit.open("search", "")
        for _ in range(self.dice.randrange(1, 6)):
            self.kiosk.showroom.search.type(self.dice.choice("abcdefghijklmnopqrstuvwxyz "))

    def reset(self) -> None:
        """The visit ends."""
        self.kiosk.visit.reset()

    def hesitate(self) -> None:
        """Nobody touches anything, until the question is asked or longer."""
        self.clock.at += self.kiosk.settings.visit.idle_s + self.dice.choice((1, 5, 400))
        self.check_clocks()

    def pass_hours(self) -> None:
        """Hours pass, seldom days: opening and closing, another light, another season."""
        hours = self.dice.choice((1, 2, 5, 9, 24, 24 * 30))
        self.clock.at += 3600 * hours
        self.clock.day += timedelta(hours=hours)
        self.check_clocks()

    def check_clocks(self) -> None:
        """Do what the timers would have done meanwhile."""
        kiosk = self.kiosk
        kiosk.visit.tick()
        for each in (kiosk.opening, kiosk.daylight):
            each.check()
        kiosk.on_show.tick()
        kiosk.panel.check_idle()
        kiosk.renew()

    def switch_release(self) -> None:
        """Another release is published under the kiosk, sometimes under a visitor's hands."""
        self.kiosk.store.switch(self.dice.choice(self.releases))
        if self.dice.random() < 0.3:
            self.kiosk.reopen()
        else:
            self.kiosk.renew()

    def sell_out(self) -> None:
        """Staff say what is sold out."""
        keys = [card.key for card in self.kiosk.showroom.search.suggestions.rows()]
        self.kiosk.showroom.sell_out(frozenset(self.dice.sample(keys, min(len(keys), self.dice.randrange(4)))))

    def visit_panel(self) -> None:
        """Staff come, go through the panel, preview a release now and then, and leave, or forget to."""
        kiosk, dice = self.kiosk, self.dice
        kiosk.visit.touched()
        kiosk.visit.request_staff()
        self._wait(2)
        pin = kiosk.panel.pinEntry
        for digit in PIN if dice.random() < 0.8 else "000000":
            pin.type(digit)
        pin.enter()
        self._until_idle()
        if pin.is_open:
            for page in dice.sample(PANEL_PAGES, 4):
                kiosk.panel.open_page(page)
                self._wait(3)
            kiosk.panel.choose_language(dice.choice(("zh-CN", "en")))
            if dice.random() < 0.3:
                kiosk.on_show.try_out(dice.choice(self.releases))
        self._until_idle()
        if dice.random() < 0.7:
            kiosk.panel.close()

    def leave_panel(self) -> None:
        """Staff close the panel."""
        self.kiosk.panel.close()

    def tap_tab(self) -> None:
        """Staff go to another page of the panel."""
        self.kiosk.panel.open_page(self.dice.choice(PANEL_PAGES))

    def _until_idle(self) -> None:
        panel = self.kiosk.panel
        for _ in range(PATIENCE_TURNS):
            if not (panel.pinEntry.busy or panel.releases.doing or panel.numbers.doing):
                return
            self._wait(1)
