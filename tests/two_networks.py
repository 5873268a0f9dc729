"""Two network namespaces with a cable between them, where this machine has them: nothing of its own network is touched."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from typing import NamedTuple

import pytest


class Cable(NamedTuple):
    """The names of the two namespaces, and the address that each end has."""

    near: str
    far: str
    near_address: str = "192.168.77.1"
    far_address: str = "192.168.77.2"


@contextlib.contextmanager
def cable() -> Iterator[Cable]:
    """Lay a cable; skips the test where network namespaces are not to be had."""
    laid = Cable(f"kiosk-n{os.getpid()}", f"kiosk-f{os.getpid()}")
    try:
        _ip("netns", "add", laid.near)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("network namespaces want root and ip")
    try:
        _ip("netns", "add", laid.far)
        _ip("link", "add", "cable0", "netns", laid.near, "type", "veth", "peer", "name", "cable1", "netns", laid.far)
        for name, end, address in ((laid.near, "cable0", laid.near_address), (laid.far, "cable1", laid.far_address)):
            _ip("-n", name, "addr", "add", f"{address}/24", "dev", end)
            _ip("-n", name, "link", "set", "lo", "up")
            _ip("-n", name, "link", "set", end, "up")
        yield laid
    finally:
        for name in (laid.near, laid.far):
            subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)
