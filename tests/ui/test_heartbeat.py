"""systemd hears READY with the first frame, and that the kiosk is alive for as long as it draws."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.device.start_record import GOOD_AFTER, StartMode, StartRecord
from kiosk.device.watchdog import Watchdog
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.exit_codes import LEAVE, RESTART
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.shell.heartbeat import LATEST
from kiosk.ui.shell.lifecycle import Lifecycle
from kiosk.ui.shell.main_window import Screen
from tests.publish import packs
from tests.ui.conftest import SETTINGS, TALL, until
from tests.ui.panel_steps import data, enter, releases, words_on_screen
from tests.ui.simulated_finger import Finger

__all__ = ["data"]

ALLOWED_US = 400_000
"""What the watchdog allows in these tests, in microseconds: a sign of life every tenth of a second."""


class Systemd:
    """The socket that systemd would listen on, and what it heard."""

    def __init__(self, home: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(home / "notify"))
        self._socket.setblocking(False)
        self.heard: list[str] = []
        self.watchdog = Watchdog({"NOTIFY_SOCKET": str(home / "notify"), "WATCHDOG_USEC": str(ALLOWED_US)})

    def listen(self) -> list[str]:
        """Everything heard since the last time; words for people are left out."""
        fresh = []
        try:
            while True:
                fresh.append(self._socket.recv(400).decode())
        except BlockingIOError:
            pass
        fresh = [word for word in fresh if not word.startswith("STATUS=")]
        self.heard += fresh
        return fresh

    def wait(self, seconds: float) -> str:
        """Hold this thread up until something is heard; raises TimeoutError after `seconds`."""
        self._socket.settimeout(seconds)
        try:
            return self._socket.recv(400).decode()
        finally:
            self._socket.setblocking(False)

    def close(self) -> None:
        """Hear no more."""
        self._socket.close()


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Systemd]:
    """A systemd that watches."""
    made = Systemd(tmp_path)
    yield made
    made.close()


Watched = Callable[..., tuple[Kiosk, Lifecycle]]


@pytest.fixture
def watched(app: QGuiApplication, data: Path, glass: Hourglass, systemd: Systemd) -> Iterator[Watched]:
    """Starts kiosks that are watched over, and ends them after the test."""
    lives: list[tuple[Kiosk, Lifecycle]] = []

    def make(standing: StartMode | None = None, builtin: Path | None = None) -> tuple[Kiosk, Lifecycle]:
        starts = StartRecord(data, glass.clocks().now)
        decided = standing or starts.begin(Store(data).pointed(), lambda _: "")
        kiosk = Kiosk(data, SETTINGS, Screen(size=TALL), builtin, glass.clocks(), decided)
        lives.append((kiosk, Lifecycle(kiosk, starts, systemd.watchdog)))
        return lives[-1]

    yield make
    for kiosk, life in lives:
        if not kiosk.closed:
            life.end(LEAVE)


def turns(times: int) -> None:
    """Let so many signs of life be due."""
    due = 0

    def count() -> None:
        nonlocal due
        due += 1

    timer = QTimer()
    timer.setInterval(ALLOWED_US // 4000)
    timer.timeout.connect(count)
    timer.start()
    until(lambda: due >= times)
    timer.stop()


def record(data: Path) -> dict[str, object]:
    """The record of starts."""
    return dict(json.loads((data / "starts.json").read_text()))


def test_ready_is_told_once_with_the_first_complete_frame_and_then_that_it_lives(
    watched: Watched, systemd: Systemd
) -> None:
    kiosk, _ = watched()
    assert systemd.listen() == []
    until(systemd.listen)
    assert qml_property(kiosk.window, "complete", bool)
    assert systemd.heard[0] == "READY=1"
    until(lambda: systemd.listen() and systemd.heard.count("WATCHDOG=1") >= 6)
    assert systemd.heard.count("READY=1") == 1
    assert set(systemd.heard) == {"READY=1", "WATCHDOG=1"}


def test_a_gui_thread_that_is_held_up_is_silent(watched: Watched, systemd: Systemd) -> None:
    watched()
    until(lambda: systemd.listen() and "WATCHDOG=1" in systemd.heard)
    systemd.listen()
    with pytest.raises(TimeoutError):
        systemd.wait(2 * ALLOWED_US / 1e6)
    until(systemd.listen)


def test_a_renderer_that_shows_no_more_frames_is_silent(watched: Watched, systemd: Systemd) -> None:
    kiosk, _ = watched()
    until(lambda: systemd.listen() and "WATCHDOG=1" in systemd.heard)
    kiosk.window.blockSignals(True)
    turns(2)
    systemd.listen()
    turns(8)
    assert systemd.listen() == []
    kiosk.window.blockSignals(False)
    until(systemd.listen)


def test_a_window_that_nobody_can_see_is_alive_while_the_program_is(watched: Watched, systemd: Systemd) -> None:
    kiosk, _ = watched()
    until(lambda: systemd.listen() and "WATCHDOG=1" in systemd.heard)
    kiosk.window.hide()
    turns(2)
    systemd.listen()
    turns(4)
    assert len(systemd.listen()) >= 2


def test_a_kiosk_whose_screen_is_off_from_the_start_gets_ready(
    watched: Watched, systemd: Systemd, glass: Hourglass
) -> None:
    kiosk, life = watched()
    kiosk.window.hide()
    life.heartbeat.ask()
    assert systemd.listen() == []
    glass.at += LATEST
    until(systemd.listen)
    assert systemd.heard[0] == "READY=1"


def test_a_black_page_outside_opening_hours_is_alive(watched: Watched, systemd: Systemd, glass: Hourglass) -> None:
    kiosk, _ = watched()
    until(lambda: systemd.listen() and "WATCHDOG=1" in systemd.heard)
    kiosk.opening.apply("09:30-21:00", True)
    glass.day = glass.day.replace(hour=23)
    kiosk.opening.check()
    glass.at += 61
    kiosk.opening.check()
    assert kiosk.opening.dark
    settle(kiosk.window)
    systemd.listen()
    turns(4)
    assert len(systemd.listen()) >= 2


def test_stopping_is_the_last_word_of_a_kiosk_that_ends_in_order(watched: Watched, systemd: Systemd) -> None:
    _, life = watched()
    until(systemd.listen)
    life.end(LEAVE)
    turns(3)
    systemd.listen()
    assert systemd.heard[-1] == "STOPPING=1"
    assert systemd.heard.count("STOPPING=1") == 1


def test_a_restart_in_the_same_process_is_no_stopping(watched: Watched, systemd: Systemd) -> None:
    _, life = watched()
    until(systemd.listen)
    life.end(RESTART)
    systemd.listen()
    assert "STOPPING=1" not in systemd.heard
    assert systemd.heard[-1] == "WATCHDOG=1"


def test_a_start_is_good_after_a_minute_of_frames(
    watched: Watched, systemd: Systemd, glass: Hourglass, data: Path
) -> None:
    watched()
    until(lambda: systemd.listen() and "WATCHDOG=1" in systemd.heard)
    glass.at += GOOD_AFTER - 1
    turns(3)
    assert (record(data)["begun"], record(data)["good"]) == (1, None)
    glass.at += 1
    until(lambda: record(data)["begun"] == 0)
    assert record(data)["good"] == Store(data).pointed()


def test_a_kiosk_that_ends_before_its_first_frame_did_not_start_well(watched: Watched, data: Path) -> None:
    kiosk, life = watched()
    kiosk.window.blockSignals(True)
    life.end(LEAVE)
    assert record(data)["begun"] == 1


def other(data: Path, work: Path) -> str:
    """Publish another, smaller release there."""
    pack = packs.write(work / "pack", packs.renamed("新茶"), {"media/red.png": packs.png((200, 9, 9))})
    return compile_pack(pack, Store(data)).id


def test_a_release_taken_up_while_running_has_a_minute_of_its_own_to_prove_itself(
    watched: Watched, systemd: Systemd, glass: Hourglass, data: Path, tmp_path: Path
) -> None:
    kiosk, _ = watched()
    first = Store(data).pointed()
    until(lambda: systemd.listen() and "WATCHDOG=1" in systemd.heard)
    glass.at += GOOD_AFTER
    until(lambda: record(data)["good"] == first)
    second = other(data, tmp_path)
    kiosk.reopen()
    glass.at += GOOD_AFTER - 1
    turns(3)
    assert record(data)["good"] == first
    glass.at += 1
    until(lambda: record(data)["good"] == second)


def test_a_kiosk_that_ends_during_a_preview_leaves_no_trace_of_it(
    watched: Watched, systemd: Systemd, data: Path, tmp_path: Path
) -> None:
    first = Store(data).pointed()
    second = other(data, tmp_path)
    Store(data).switch(first)
    kiosk, life = watched()
    until(systemd.listen)
    kiosk.on_show.try_out(second)
    assert (record(data)["begun"], record(data)["good"]) == (0, first), "whoever previews has seen it start"
    life.end(LEAVE)
    assert record(data)["good"] == first


def test_why_the_built_in_release_is_shown_stands_on_the_panel_until_another_is_chosen(
    watched: Watched, published: Path, data: Path, tmp_path: Path
) -> None:
    second = other(data, tmp_path)
    for _ in range(3):
        StartRecord(data).begin(second, lambda _: "")
    kiosk, _ = watched(builtin=published)
    settle(kiosk.window)
    assert kiosk.showroom.title == "武夷山水"
    enter(kiosk, Finger(kiosk.window))
    assert releases(kiosk).state == "builtin"
    assert "连续三次没有启动成功，改为展示程序自带的内容" in words_on_screen(kiosk)
    assert Store(data).pointed() == second, "the pointer stays"
    first = next(kept.id for kept in Store(data).releases() if not kept.current)
    releases(kiosk).roll_back(first)
    until(lambda: releases(kiosk).done == "shown")
    assert (releases(kiosk).state, list(releases(kiosk).reasons)) == ("good", [])
    assert (record(data)["step"], record(data)["why"]) == ("chosen", [])


def test_keeping_what_had_failed_shows_it_again(watched: Watched, published: Path, data: Path, tmp_path: Path) -> None:
    second = other(data, tmp_path)
    kiosk, _ = watched(StartMode("builtin", second, ("because",)), builtin=published)
    assert kiosk.showroom.title == "武夷山水"
    kiosk.on_show.try_out(second)
    kiosk.on_show.keep()
    assert (kiosk.on_show.id, kiosk.on_show.reasons) == (second, ())


def test_a_second_kiosk_brings_the_first_to_the_front_by_a_socket_of_its_owner(
    watched: Watched, quiet: list[str], data: Path
) -> None:
    from PySide6.QtNetwork import QLocalSocket

    kiosk, life = watched()
    assert (data / "front").stat().st_mode & 0o777 == 0o600
    kiosk.window.showMinimized()
    caller = QLocalSocket()
    caller.connectToServer(str(data / "front"))
    until(lambda: caller.bytesAvailable() >= 5)
    assert caller.readAll().data() == b"here\n"
    assert not kiosk.window.windowStates() & Qt.WindowState.WindowMinimized
    kiosk.window.setWindowStates(Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized)
    life.front.show()
    assert kiosk.window.windowStates() == Qt.WindowState.WindowFullScreen
    assert [said for said in quiet if "raise()" not in said] == []
    quiet.clear()
    life.end(LEAVE)
    assert not (data / "front").exists()


def test_a_socket_left_by_a_kiosk_that_died_is_replaced(watched: Watched, data: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as dead:
        dead.bind(str(data / "front"))
    watched()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.connect(str(data / "front"))
