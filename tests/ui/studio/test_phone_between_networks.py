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
from tests.two_networks import Cable, cable

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]


@pytest.fixture
def networks() -> Iterator[Cable]:
    """The studio's network at the near end of a cable, the phone's at the far one."""
    with cable() as laid:
        yield laid


def test_a_phone_in_the_same_network_sends_a_heic_to_the_studios_own_address(networks: Cable, tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nexec ip netns exec {networks.far} {shutil.which("chromium")} "$@"\n')
    browser.chmod(0o755)
    line = ["ip", "netns", "exec", networks.near, sys.executable, "-m", "tests.ui.studio.phone_between_networks"]
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
    assert told["url"].startswith(f"http://{networks.near_address}:")
    assert told["elsewhere"] == 404
    assert told["pictures"] == len(before) + 1
