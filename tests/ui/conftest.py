"""A real kiosk on the default pack, offscreen; any Qt or QML warning fails the test that caused it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.settings import Origin, Settings, Usage, Visit
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import PAUSE_S, Hourglass, settle
from kiosk.ui.shell.main_window import Screen
from tests.default_pack import built
from tests.ui.simulated_finger import Finger

TALL, WIDE = (1080, 1920), (1920, 1080)
OFFSCREEN = tuple(
    f"This plugin does not support {what}"
    for what in ("propagateSizeHints()", "raise()", "grabbing the keyboard", "grabbing the mouse")
)
"""What the offscreen platform says of every window of widgets, of one that wants to be in front, of a menu; no other does."""
SETTINGS = Settings(
    visit=Visit(reduced_motion=True), origin=Origin("https://origin.example.cn"), usage=Usage(record=False)
)
MOVING = replace(SETTINGS, visit=Visit(reduced_motion=False))


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the default pack has been published: the built-in release, made anew if the pack changed."""
    data = tmp_path_factory.mktemp("published") / "data"
    shutil.copytree(built(), data, ignore=shutil.ignore_patterns("made-from"))
    return data


@pytest.fixture(autouse=True)
def quiet() -> Iterator[list[str]]:
    """Fail the test on any Qt or QML warning; a test that provokes one takes it out of the list."""
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and message not in OFFSCREEN:
            said.append(message)

    qInstallMessageHandler(hear)
    yield said
    qInstallMessageHandler(None)
    assert not said, "Qt or QML warned:\n" + "\n".join(said)


Opener = Callable[..., Kiosk]


@pytest.fixture
def glass() -> Hourglass:
    """A clock that moves only when the test says so."""
    return Hourglass()


@pytest.fixture
def opened(
    app: QGuiApplication, published: Path, glass: Hourglass, quiet: list[str], tmp_path: Path
) -> Iterator[Opener]:
    """Opens kiosks, and closes them after the test; what the updater lays out lies with the test, not on this machine."""
    kiosks: list[Kiosk] = []

    def make(
        size: tuple[int, int] = TALL,
        settings: Settings = SETTINGS,
        data: Path = published,
        builtin: Path | None = None,
        awake: bool = True,
        page: tuple[str, str] | None = None,
    ) -> Kiosk:
        if settings.update.staging == SETTINGS.update.staging:
            settings = replace(settings, update=replace(settings.update, staging=str(tmp_path / "staging")))
        kiosk = Kiosk(data, settings, Screen(size=size), builtin, glass.clocks(), page=page)
        kiosks.append(kiosk)
        if awake:
            kiosk.visit.touched()
        settle(kiosk.window)
        return kiosk

    yield make
    for kiosk in kiosks:
        kiosk.close()


@pytest.fixture
def kiosk(opened: Opener) -> Kiosk:
    """A kiosk on tall glass, awake, at the doors."""
    return opened()


@pytest.fixture
def moving(opened: Opener) -> Kiosk:
    """A kiosk at the doors, with motion."""
    return opened(settings=MOVING)


@pytest.fixture
def finger(kiosk: Kiosk) -> Finger:
    """A finger on the kiosk's glass."""
    return Finger(kiosk.window)


def until(true: Callable[[], object], seconds: float = 10.0) -> None:
    """Run the event loop until `true` is; fails after `seconds`."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"still not true after {seconds} s: {true}"
        time.sleep(PAUSE_S)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
