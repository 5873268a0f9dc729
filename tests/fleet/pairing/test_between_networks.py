"""A kiosk and a studio, each in a network namespace of its own: found by multicast DNS, paired, published to, revoked."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.fleet.kiosk_id import kiosk_id
from kiosk.fleet.pairing.office_folder import OfficeFolder
from kiosk.fleet.update.staging import Staging
from kiosk.release.store import Store
from tests.fleet.pairing.offices_at_a_port import until
from tests.two_networks import Cable, cable

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[3]
LISTENS = "0A"
"""The state of a socket that listens, in /proc/net/tcp."""


@pytest.fixture
def networks() -> Iterator[Cable]:
    """The kiosk's network at the near end of a cable, the studio's at the far one."""
    with cable() as laid:
        yield laid


def in_network(name: str, *words: str) -> str:
    """Run something in a namespace; what it said."""
    ran = subprocess.run(
        ["ip", "netns", "exec", name, *words], capture_output=True, text=True, timeout=120, check=False, cwd=ROOT
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def listening(name: str) -> list[str]:
    """The sockets that listen in a namespace."""
    lines = in_network(name, "cat", "/proc/net/tcp", "/proc/net/tcp6").splitlines()
    return [line for line in lines if line.split()[3:4] == [LISTENS]]


def studio(networks: Cable, folder: Path, *words: str) -> dict[str, Any]:
    """What the studio in the other network came to."""
    line = [sys.executable, "-m", "tests.fleet.pairing.studio_between_networks", str(folder), *words]
    told: dict[str, Any] = json.loads(in_network(networks.far, *line).splitlines()[-1])
    return told


def test_from_one_network_to_the_other_and_revoked(
    networks: Cable, tmp_path: Path, releases: tuple[Store, tuple[str, str]]
) -> None:
    store, (old, new) = releases
    data, staging = tmp_path / "kiosk", Staging(tmp_path / "staging")
    folder = OfficeFolder(data, staging.folder)
    kiosk = kiosk_id(data)
    toml = tmp_path / "kiosk.toml"
    toml.write_text(f'[update]\nstaging = "{staging.folder}"\n[venue]\nkiosk = "hall"\n')
    words = ["-m", "kiosk", "fleet", "serve", "--data", str(data), "--config", str(toml)]
    serving = subprocess.Popen(["ip", "netns", "exec", networks.near, sys.executable, *words], cwd=ROOT)
    try:
        assert listening(networks.near) == []
        folder.wish("pair")
        until(lambda: folder.state().code != "", 30)
        assert len(listening(networks.near)) == 1
        assert folder.state().addresses == (networks.near_address,)
        paired = studio(networks, tmp_path / "studio", "pair", folder.state().code)
        assert paired == {"found": [["hall", networks.near_address, 8767]], "kiosk": kiosk}
        sent = studio(networks, tmp_path / "studio", "publish", str(store.data), old)
        assert sent == {"publication": "staged", "release": old}
        staged = staging.staged()
        assert staged
        assert (staged.release, staged.source, staged.show) == (old, "office", "now")
        until(lambda: len(folder.state().offices) == 1, 30)
        folder.wish("revoke", folder.state().offices[0].fingerprint)
        until(lambda: folder.state().offices == () and folder.state().port == 0, 30)
        assert listening(networks.near) == []
        assert "连不上触摸屏" in studio(networks, tmp_path / "studio", "publish", str(store.data), new)["refused"]
        again = staging.staged()
        assert again == staged
    finally:
        serving.terminate()
        serving.wait(20)
