"""What a start does not do before its first complete frame, asked in a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys

import pytest

from kiosk import resources

ASKING = """
import gc, json, linecache, sys
from pathlib import Path
import kiosk.ui
from PySide6 import QtCore
from kiosk import resources
from kiosk.settings import Settings
from kiosk.ui.app import Kiosk
from kiosk.ui.shell.main_window import Screen
from kiosk.ui.run import quit_when_complete, run
from kiosk.ui.shell import heartbeat

gc.disable()
facts, network = {}, []

def heard(event, told):
    if event in ("socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendto"):
        network.append([event, repr(told[1:] if event.startswith("socket.b") else told)])

sys.addaudithook(heard)

def asked(kiosk):
    quit_when_complete(kiosk)

    def tell():
        if "enumerations" not in facts and kiosk.window.property("complete"):
            facts["enumerations"] = "Qt" in vars(QtCore)
            facts["sources"] = [name for name in linecache.cache if "kiosk" in name]
            facts["modules"] = list(sys.modules)
            facts["pages"] = [kiosk.visit.page, kiosk.visit.present]
    kiosk.window.frameSwapped.connect(tell)

facts["code"] = run(Path(sys.argv[1]), Settings(), Screen(size=(540, 960)), "software", resources.builtin_store(), asked,
                    page=("home", ""))
facts["network"] = network
facts["collector"] = gc.isenabled()
facts["left out"] = gc.get_freeze_count()
print(json.dumps(facts))
"""


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What a start on the home page said of itself at its first complete frame, and at its end."""
    data = tmp_path_factory.mktemp("first-frame")
    words = [sys.executable, "-c", ASKING, str(data)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(words, cwd=resources.HERE.parent, env=environment, check=True, capture_output=True, text=True)
    shutil.rmtree(data)
    found: dict[str, object] = json.loads(told.stdout.splitlines()[-1])
    return found


def test_it_begins_on_the_page_that_was_named(facts: dict[str, object]) -> None:
    assert facts["pages"] == ["home", True]
    assert facts["code"] == 0


def test_no_enumeration_of_the_namespace_qt_is_made_for_it(facts: dict[str, object]) -> None:
    assert facts["enumerations"] is False


def test_no_source_is_read_because_something_is_imported(facts: dict[str, object]) -> None:
    assert facts["sources"] == []


def test_neither_openssl_nor_the_staffs_side_is_loaded_for_it(facts: dict[str, object]) -> None:
    modules = facts["modules"]
    assert isinstance(modules, list)
    assert "kiosk.ui.app" in modules
    assert not {"_hashlib", "kiosk.ui.staff.panel_controller", "kiosk.ui.staff.sound_volume"} & set(modules)


def test_no_description_of_the_fields_of_records_is_loaded_for_it(facts: dict[str, object]) -> None:
    modules = facts["modules"]
    assert isinstance(modules, list)
    assert [name for name in modules if name.startswith("kiosk.base.record_fields")] == []


def test_nothing_that_speaks_to_a_network_is_loaded_for_it_and_no_port_is_opened(facts: dict[str, object]) -> None:
    modules, calls = facts["modules"], facts["network"]
    assert isinstance(modules, list)
    networked = (
        "tuf",
        "securesystemslib",
        "cryptography",
        "urllib3",
        "requests",
        "waitress",
        "zeroconf",
        "ssl",
        "http",
    )
    assert [name for name in modules if name.partition(".")[0] in networked] == []
    assert calls == []


def test_the_collector_works_again_after_it(facts: dict[str, object]) -> None:
    assert facts["collector"] is True


def test_the_collector_does_not_go_through_what_the_start_made(facts: dict[str, object]) -> None:
    left_out = facts["left out"]
    assert isinstance(left_out, int)
    assert left_out > 20_000
