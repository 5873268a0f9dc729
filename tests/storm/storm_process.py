"""Storms over one kiosk's glass: python -m tests.storm.storm_process SEED FRAMES PAGE... Ends with 1 when something was wrong."""

from __future__ import annotations

import faulthandler
import os
import sys
import tempfile
from collections import Counter
from itertools import islice
from pathlib import Path
from random import Random

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    QPoint,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest

from kiosk.base.languages import LANGUAGES
from kiosk.base.visitor_pages import PAGES
from kiosk.settings import Origin, Settings, Usage
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.shell.main_window import Screen
from kiosk.ui.shell.qt_application import application, prepare
from tests.default_pack import built
from tests.storm.frames import Frame, Storm
from tests.ui.simulated_finger import Finger

SIZES = ((540, 960), (960, 540))
SETTINGS = Settings(origin=Origin("https://origin.example.cn"), usage=Usage(record=False))
KEYS = {
    "zone": ("tea", "liquor"),
    "product": ("da-hong-pao",),
    "place": ("wuyishan",),
    "route": (),
    "room": (),
}
"""What is opened on a page that shows one thing of many; where nothing is named, the first there is."""
ILL_FORMED = ("delivering touch release to same window", "delivering touch update to same window")
"""What Qt says itself, before any window hears of it, of a finger that ends or moves without having begun."""
UNTIMELY = "QUnifiedTimer::stopAnimationDriver: driver is not running"
"""What Qt says itself when a Timer starts in the moment in which the last animation has stopped; the Timer runs all the same."""


class Glass:
    """A kiosk at `page` and the screens above it."""

    def __init__(self, kiosk: Kiosk, screens: tuple[QPointingDevice, QPointingDevice], page: str, seed: str) -> None:
        self.kiosk = kiosk
        self.screens = screens
        self.page = page
        self.dice = Random(f"{seed} {page} beside")
        listed = {
            "route": [row.key for row in kiosk.showroom.routes.rows()],
            "room": [row.key for row in kiosk.showroom.rooms.rows()],
        }
        self.keys = KEYS.get(page) or tuple(listed[page]) if page in KEYS else ("",)

    def arrive(self) -> None:
        """Come back to the page, whatever the fingers are doing."""
        visit = self.kiosk.visit
        if self.kiosk.panel.is_open:
            self.kiosk.panel.close_down()
        visit.touched()
        if visit.page != self.page:
            visit.open(self.page, self.dice.choice(self.keys))

    def feel(self, frame: Frame) -> None:
        """Hand one frame to the window as its platform does."""
        window, device = self.kiosk.window, self.screens[frame.screen]
        if not frame.points:
            self.cancel(device)
            return
        touch = QTest.touchEvent(window, device, False)
        for point in frame.points:
            at = QPoint(point.x, point.y)
            match point.kind:
                case "press":
                    touch.press(point.id, at, window)
                case "move":
                    touch.move(point.id, at, window)
                case "stay":
                    touch.stationary(point.id)  # Qt says that it is at 0, 0
                case "release":
                    touch.release(point.id, at, window)
        touch.commit(self.dice.random() < 0.2)

    def cancel(self, device: QPointingDevice) -> None:
        """The platform takes the whole touch back."""
        QCoreApplication.sendEvent(self.kiosk.window, QTouchEvent(QEvent.Type.TouchCancel, device))

    def beside(self) -> None:
        """What else may happen while fingers are down: a mouse, another page, language, size, stock, an end."""
        kiosk, dice, visit = self.kiosk, self.dice, self.kiosk.visit
        at = QPoint(dice.randrange(kiosk.window.width()), dice.randrange(kiosk.window.height()))
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        match dice.randrange(14):
            case 0:
                QTest.mousePress(kiosk.window, left, plain, at)
            case 1:
                QTest.mouseRelease(kiosk.window, left, plain, at)
            case 2 | 3:
                QTest.mouseMove(kiosk.window, at)
            case 4:
                QTest.mouseDClick(kiosk.window, left, plain, at)
            case 5:
                visit.choose_language(dice.choice(LANGUAGES))
            case 6:
                visit.choose_text_size(dice.randrange(3))
            case 7:
                visit.choose_reach(dice.random() < 0.3)
            case 8:
                visit.choose_contrast(dice.random() < 0.5)
            case 9:
                visit.back()
            case 10:
                visit.open(dice.choice(sorted(PAGES)), dice.choice(self.keys))
            case 11:
                kiosk.showroom.sell_out(frozenset(dice.sample(("da-hong-pao", "rou-gui"), dice.randrange(3))))
            case 12:
                visit.reset()
            case 13:
                kiosk.showroom.zone.choose_month(dice.randrange(13))


def storm(
    kiosk: Kiosk, screens: tuple[QPointingDevice, QPointingDevice], page: str, seed: str, count: int
) -> list[str]:
    """Play `count` frames of the storm `seed` on `page`; answers what was wrong, a sentence each."""
    glass = Glass(kiosk, screens, page, seed)
    weather = Storm(f"{seed} {page}", kiosk.window.width(), kiosk.window.height())
    frames = enumerate(islice(weather.frames(), count))

    def blow() -> None:
        for at, frame in islice(frames, glass.dice.choice((1, 5, 20, 80))):
            if at % 60 == 0:
                glass.arrive()
            glass.feel(frame)
            if glass.dice.random() < 0.02:
                glass.beside()
            if at + 1 == count:
                QCoreApplication.exit()

    wind = QTimer()
    wind.timeout.connect(blow)
    wind.start(0)
    QCoreApplication.exec()
    wind.stop()
    return after(glass)


def after(glass: Glass) -> list[str]:
    """The storm is over: one tap leads home, and the reset forgets everything."""
    kiosk, visit = glass.kiosk, glass.kiosk.visit
    for device in glass.screens:
        glass.cancel(device)
    QTest.mouseRelease(kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(1, 1))
    QCoreApplication.processEvents()
    visit.reset()
    glass.arrive()
    settle(kiosk.window)
    wrong = []
    if glass.page != "home":
        Finger(kiosk.window).press("首页")
        settle(kiosk.window)
        if visit.page != "home":
            wrong.append(f"a tap on 首页 led to {visit.property('page')}")
    visit.choose_language("en")
    visit.reset()
    settle(kiosk.window)
    if (visit.page, visit.language, visit.present) != ("home", "zh-CN", False):
        wrong.append("the reset did not bring back the beginning")
    return wrong


def main() -> int:
    """Storms on one page after another; each page is named before its storm, then its faults; a crash prints where."""
    faulthandler.enable()
    seed, count, *pages = sys.argv[1:]
    said: Counter[str] = Counter()

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not message.startswith((*ILL_FORMED, UNTIMELY)):
            said[message] += 1

    prepare("software")
    qInstallMessageHandler(hear)
    application().setQuitOnLastWindowClosed(False)
    screens = (QTest.createTouchDevice(), QTest.createTouchDevice())
    faults = 0
    with tempfile.TemporaryDirectory() as data:
        size = Screen(size=Random(seed).choice(SIZES))
        kiosk = Kiosk(Path(data), SETTINGS, size, built(), Hourglass().clocks())
        for page in pages or sorted(PAGES):
            print(page, flush=True)
            wrong = storm(kiosk, screens, page, seed, int(count))
            wrong += [f"Qt warned {times} times: {message}" for message, times in said.items()]
            said.clear()
            faults += len(wrong)
            for sentence in wrong:
                print(f"    {sentence}", flush=True)
        kiosk.close()
    qInstallMessageHandler(None)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
