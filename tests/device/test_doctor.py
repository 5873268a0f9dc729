"""The doctor's looks at a machine that is made of real files."""

from __future__ import annotations

import os
import time
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.device import doctor, system_check, system_command
from kiosk.device.check_result import Row, checked
from kiosk.device.display_check import Described
from kiosk.device.font_check import FACES, faces
from kiosk.device.lockdown_check import locked
from kiosk.device.service_check import Service, running, service, session_options, watched
from kiosk.resources import fonts
from tests.device.roots import command, lock, put, systemd


def states(rows: list[Row]) -> dict[str, str]:
    """Each row's state by its name."""
    return {row.name: row.state for row in rows}


def test_fonts_are_whole_and_a_flipped_byte_or_a_missing_file_is_named(tmp_path: Path) -> None:
    assert faces(fonts()).state == "ok"
    for name in FACES[1:]:
        (tmp_path / name).symlink_to(fonts() / name)
    broken = bytearray((fonts() / FACES[3]).read_bytes())
    broken[len(broken) // 2] ^= 1
    (tmp_path / FACES[3]).unlink()
    (tmp_path / FACES[3]).write_bytes(broken)
    (tmp_path / FACES[4]).unlink()
    (tmp_path / FACES[4]).write_bytes(b"no font")
    row = faces(tmp_path)
    assert row.state == "wrong"
    assert [name for name in FACES if name in row.en] == [FACES[0], FACES[3], FACES[4]]


@pytest.mark.parametrize(("free", "state"), [(501, "ok"), (400, "note"), (99, "wrong")])
def test_a_disk_that_fills_is_said_before_it_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=free << 20))
    row = system_check.room(tmp_path / "not" / "there")
    assert row.state == state
    assert f"{free} MB" in row.zh


def test_a_data_folder_that_somebody_else_wrote_into_is_named_with_the_line_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "current", "")
    assert system_check.folder(tmp_path, "").state == "ok"
    assert system_check.folder(tmp_path / "new" / "one", "").state == "ok"
    uid = os.geteuid()
    monkeypatch.setattr("pwd.getpwnam", lambda name: SimpleNamespace(pw_uid=uid + 1))
    row = system_check.folder(tmp_path, "kiosk")
    assert row.state == "wrong"
    assert f"sudo chown -R kiosk: {tmp_path}" in row.zh


def test_a_data_folder_that_cannot_be_written_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda path, mode: False)
    assert system_check.folder(tmp_path, "").state == "wrong"
    assert system_check.folder(tmp_path / "new", "").state == "wrong"


def test_a_file_where_the_data_folder_should_be_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    for data in (tmp_path / "data", tmp_path / "data" / "below"):
        row = system_check.folder(data, "")
        assert row.state == "wrong"
        assert f"{tmp_path / 'data'} is a file where a folder should be" in row.en


@pytest.mark.parametrize(
    ("year", "answer", "state"), [(2023, "yes", "wrong"), (2026, "yes", "ok"), (2026, "no", "note"), (2026, "", "note")]
)
def test_a_clock_that_was_never_set_is_wrong_and_one_that_nothing_keeps_right_is_a_note(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, year: int, answer: str, state: str
) -> None:
    command(tmp_path, monkeypatch, "timedatectl", f"echo {answer}" if answer else "exit 1")
    assert system_check.clock(root, datetime(year, 11, 26)).state == state
    put(root, "run/systemd/timesync/synchronized")
    assert system_check.clock(root, datetime(2026, 11, 26)).state == "ok"


def test_no_network_is_only_a_note() -> None:
    assert system_check.network("").state == "note"
    assert "192.168.1.20" in system_check.network("192.168.1.20").zh


def test_without_systemd_there_is_no_service_and_none_is_asked_for(root: Path) -> None:
    found = service(root)
    assert found == Service()
    assert running(found).state == watched(found, {}).state == "note"


@pytest.mark.parametrize(
    ("safe", "told", "state", "said"),
    [
        ("inactive", {}, "ok", "never started anew"),
        ("inactive", {"NRestarts": "7"}, "note", "7 times"),
        ("inactive", {"ActiveState": "failed", "Result": "watchdog"}, "wrong", "(watchdog)"),
        ("inactive", {"ActiveState": "inactive"}, "wrong", "does not run"),
        ("inactive", {"ActiveState": "inactive", "UnitFileState": "disabled"}, "note", "not switched on"),
        ("active", {"ActiveState": "failed"}, "wrong", "safe way"),
        ("inactive", {"LoadState": "not-found"}, "note", "no kiosk service here"),
    ],
)
def test_how_the_service_is_doing(
    root: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    safe: str,
    told: dict[str, str],
    state: str,
    said: str,
) -> None:
    systemd(root, tmp_path, monkeypatch, safe, **told)
    row = running(service(root))
    assert row.state == state
    assert said in row.en


@pytest.mark.parametrize(
    ("written", "cage", "state"),
    [
        ("KIOSK_OPTIONS=--safe\n", "0.2.0", None),
        ("#CAGE_OPTIONS=-r\n", "0.2.0", None),
        ("CAGE_OPTIONS=-r\nCAGE_OPTIONS=\n", "0.2.0", None),
        ("CAGE_OPTIONS=-r\n", "0.1.4", "note"),
        ('CAGE_OPTIONS="-r -r"\n', "0.2.0", "wrong"),
        ("CAGE_OPTIONS='-m last -r'\n", "1.0", "wrong"),
        ("CAGE_OPTIONS=-r\n", "", "note"),
    ],
)
def test_an_option_that_this_cage_does_not_know_is_found_before_no_session_starts(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: str, cage: str, state: str | None
) -> None:
    command(tmp_path, monkeypatch, "cage", f"echo Cage version {cage}" if cage else "exit 1")
    put(root, "etc/default/kiosk", written)
    assert [row.state for row in session_options(root)] == ([state] if state else [])


def test_a_service_that_nobody_watches_is_wrong(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    systemd(root, tmp_path, monkeypatch, WatchdogUSec="0")
    found = service(root)
    assert watched(found, {}).state == "wrong"
    assert "20s" in watched(found, {"WATCHDOG_USEC": "20000000"}).en


def test_a_systemd_that_does_not_answer_is_a_note_and_holds_nobody_up(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (root / "run/systemd/system").mkdir(parents=True)
    command(tmp_path, monkeypatch, "systemctl", "sleep 30")
    monkeypatch.setattr(system_command, "PATIENCE_S", 0.2)
    begun = time.monotonic()
    found = service(root)
    assert time.monotonic() - begun < 5
    assert found is None
    assert running(found).state == watched(found, {}).state == "note"


def test_a_command_that_is_not_there_or_fails_says_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command(tmp_path, monkeypatch, "failing", "echo half; exit 3")
    assert system_command.ask("failing") is None
    assert system_command.ask("not-there-at-all") is None


LOCKED = {"login", "ctrl-alt-del", "sysrq", "consoles", "sticks", "keyboards"}


def test_a_locked_machine_is_said_to_be_locked(root: Path) -> None:
    lock(root)
    assert states(locked(root, True)) == dict.fromkeys(LOCKED, "ok")


@pytest.mark.parametrize(
    ("gone", "open_"),
    [
        ("etc/systemd/system/getty@tty1.service", "login"),
        ("etc/systemd/system/ctrl-alt-del.target", "ctrl-alt-del"),
        ("etc/systemd/system.conf.d/kiosk.conf", "ctrl-alt-del"),
        ("etc/systemd/logind.conf.d/kiosk.conf", "consoles"),
        ("etc/udev/rules.d/60-kiosk.rules", "sticks"),
    ],
)
def test_what_is_open_is_wrong_where_visitors_are_and_a_note_elsewhere(root: Path, gone: str, open_: str) -> None:
    lock(root)
    (root / gone).unlink()
    assert states(locked(root, True)) == dict.fromkeys(LOCKED, "ok") | {open_: "wrong"}
    assert states(locked(root, False))[open_] == "note"


def test_a_drop_in_of_another_name_has_the_last_word(root: Path) -> None:
    lock(root)
    put(root, "etc/systemd/logind.conf.d/zz.conf", "[Login]\nNAutoVTs = 2\n")
    put(root, "proc/sys/kernel/sysrq", "176\n")
    found = {row.name: row for row in locked(root, True)}
    assert "NAutoVTs=2" in found["consoles"].en
    assert "176" in found["sysrq"].en


def test_a_keyboard_that_is_heard_is_a_note(root: Path) -> None:
    lock(root)
    (root / "etc/udev/rules.d/61-kiosk-keyboards.rules").unlink()
    assert states(locked(root, True))["keyboards"] == "note"


def test_a_look_that_fails_is_a_note_in_words() -> None:
    def refused() -> Row:
        raise PermissionError(13, "Permission denied", "/var/lib/kiosk/staff")

    def absent() -> Row:
        raise FileNotFoundError(2, "No such file", "/proc/x")

    def broken() -> Row:
        raise ValueError("odd")

    for check, said in ((refused, "sudo kiosk doctor"), (absent, "no /proc/x here"), (broken, "(odd)")):
        (row,) = checked("machine", "data", check)
        assert row.state == "note"
        assert said in row.en


def test_whether_staff_have_set_a_pin(tmp_path: Path) -> None:
    assert doctor.pin(tmp_path, "kiosk").state == "note"
    assert f"sudo -u kiosk kiosk staff set-pin --data {tmp_path}" in doctor.pin(tmp_path, "kiosk").zh
    put(tmp_path, "staff/pin", "$argon2id$")
    assert doctor.pin(tmp_path, "").state == "ok"


def test_an_empty_machine_is_told_in_notes_and_raises_nothing(root: Path, tmp_path: Path) -> None:
    panel = Described(1080, 1920, 43.0, 90, "auto")
    of = doctor.Visited(tmp_path / "data", fonts(), panel, "", datetime(2026, 11, 26), Service(), root)
    rows = [*doctor.screens(of), *doctor.machines(of), *doctor.services(of)]
    assert {row.state for row in rows} <= {"ok", "note"}
    assert all(row.zh and row.en and "\n" not in row.zh + row.en for row in rows)
