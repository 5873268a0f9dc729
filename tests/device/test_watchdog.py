"""What systemd hears, on a real datagram socket."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.device.watchdog import Watchdog

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="systemd is on Linux")


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    """The socket that systemd would listen on."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(5)
        yield listening


def test_each_word_is_one_datagram(systemd: socket.socket) -> None:
    told = Watchdog({"NOTIFY_SOCKET": systemd.getsockname(), "WATCHDOG_USEC": "20000000", "WATCHDOG_PID": "1"})
    told.ready()
    told.status("showing 0123\nREADY=1")
    told.alive()
    told.stopping()
    heard = [systemd.recv(200) for _ in range(4)]
    assert heard == [b"READY=1", b"STATUS=showing 0123 READY=1", b"WATCHDOG=1", b"STOPPING=1"]
    assert told.interval == 10.0


@pytest.mark.skipif(sys.platform != "linux", reason="abstract sockets are Linux's")
def test_an_abstract_socket_is_spoken_to_as_well(tmp_path: Path) -> None:
    name = f"kiosk-{tmp_path.name}-{id(tmp_path)}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(f"\0{name}")
        listening.settimeout(5)
        Watchdog({"NOTIFY_SOCKET": f"@{name}"}).ready()
        assert listening.recv(200) == b"READY=1"


@pytest.mark.parametrize("environment", [{}, {"WATCHDOG_USEC": "20000000"}, {"NOTIFY_SOCKET": "vsock:2:1234"}])
def test_without_a_socket_nothing_is_told_and_nobody_waits(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "socket", lambda *_: pytest.fail("something was told"))
    told = Watchdog(environment)
    told.ready()
    told.alive()
    assert told.interval == 0.0


def test_a_socket_that_nobody_listens_on_harms_nothing(tmp_path: Path) -> None:
    told = Watchdog({"NOTIFY_SOCKET": str(tmp_path / "none"), "WATCHDOG_USEC": "soon"})
    told.ready()
    told.stopping()
    assert told.interval == 0.0


def test_a_sign_of_life_that_systemd_does_not_take_is_let_go(systemd: socket.socket) -> None:
    told = Watchdog({"NOTIFY_SOCKET": systemd.getsockname()})
    begun = time.monotonic()
    for _ in range(2000):
        told.alive()
    assert time.monotonic() - begun < 5, "it waited for nobody"
    assert systemd.recv(200) == b"WATCHDOG=1"
