"""A phone reaches the studio over a network: each in a namespace of its own, a cable between them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.untrusted_input import parse_toml
from tests.content.pack_edits import MINIMAL, PRODUCT

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
STUDIO, PHONE = f"kiosk-s{os.getpid()}", f"kiosk-p{os.getpid()}"


def ip(*words: str) -> None:
    """Run `ip`; raises CalledProcessError when it refuses."""
    subprocess.run(["ip", *words], check=True, capture_output=True)


@pytest.fixture
def cable() -> Iterator[None]:
    """Two namespaces with a cable between them; nothing of this machine's own network is touched."""
    try:
        ip("netns", "add", STUDIO)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("network namespaces want root and ip")
    try:
        ip("netns", "add", PHONE)
        ip("link", "add", "cable0", "netns", STUDIO, "type", "veth", "peer", "name", "cable1", "netns", PHONE)
        for name, end, number in ((STUDIO, "cable0", 1), (PHONE, "cable1", 2)):
            ip("-n", name, "addr", "add", f"192.168.77.{number}/24", "dev", end)
            ip("-n", name, "link", "set", "lo", "up")
            ip("-n", name, "link", "set", end, "up")
        yield
    finally:
        for name in (STUDIO, PHONE):
            subprocess.run(["ip", "netns", "del", name], check=False, capture_output=True)


def test_a_phone_in_the_same_network_sends_a_heic_to_the_studios_own_address(cable: None, tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nexec ip netns exec {PHONE} {shutil.which("chromium")} "$@"\n')
    browser.chmod(0o755)
    line = ["ip", "netns", "exec", STUDIO, sys.executable, "-m", "tests.ui.studio.phone_between_networks"]
    ran = subprocess.run(
        [*line, str(tmp_path / "studio"), str(browser)],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[3],
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout.splitlines()[-1])
    before = parse_toml((MINIMAL / PRODUCT).read_text("utf-8")).get("pictures", [])
    assert told["url"].startswith("http://192.168.77.1:")
    assert told["elsewhere"] == 404
    assert told["pictures"] == len(before) + 1
