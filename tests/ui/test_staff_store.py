"""The files of what staff chose: a damaged one is put aside, and the kiosk goes on without it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.device.start_record import StartRecord
from kiosk.ui.staff.pin_lockout import PinLockout
from kiosk.ui.staff.staff_store import StaffChoices, StaffStore


@pytest.mark.parametrize("content", ["", "[]", "[" * 99_999, '["tea", 3]', "\0" * 80, '{"hours": 1e999}x'])
def test_a_damaged_file_is_put_aside_read_as_nothing_and_told(tmp_path: Path, content: str) -> None:
    (tmp_path / "staff").mkdir()
    for name in ("settings.json", "sold-out.json"):
        (tmp_path / "staff" / name).write_text(content if name != "sold-out.json" or content != "[]" else "{}")
    store = StaffStore(tmp_path)
    assert (store.choices(), store.sold_out()) == (StaffChoices(), frozenset())
    assert (tmp_path / "staff" / "settings.bad").read_text() == content
    assert (tmp_path / "staff" / "sold-out.bad").exists()
    assert set(store.faults) == {"settings.json", "sold-out.json"}
    store.mark(["da-hong-pao"])
    store.choose(StaffChoices())
    assert store.faults == {}


@pytest.mark.parametrize("content", ['{"hours": "9-21"}', '{"hours": 9}', '{"idle_s": 0}', '{"volume": 101}'])
def test_a_choice_that_is_wrong_is_as_installed_and_the_others_hold(tmp_path: Path, content: str) -> None:
    (tmp_path / "staff").mkdir()
    (tmp_path / "staff" / "settings.json").write_text(content[:-1] + ', "display_off": true, "language": "en"}')
    store = StaffStore(tmp_path)
    assert store.choices() == StaffChoices(display_off=True, language="en")
    assert len(store.faults) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes")
@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir])
def test_what_is_no_file_in_the_place_of_one_is_neither_waited_for_nor_read(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    (tmp_path / "staff").mkdir()
    for name in ("settings.json", "sold-out.json", "pin", "tries", "set"):
        make(tmp_path / "staff" / name)
    make(tmp_path / "starts.json")
    store, lockout = StaffStore(tmp_path), PinLockout(tmp_path)
    assert (store.choices(), store.sold_out(), lockout.state) == (StaffChoices(), frozenset(), "lost")
    assert StartRecord(tmp_path).begin("", lambda good: "").step == "chosen"
