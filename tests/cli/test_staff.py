"""kiosk staff: the PIN, from the machine itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli.staff import staff
from kiosk.ui.staff.pin_lockout import PinLockout

PIN = "482915"


def test_an_installer_sets_the_pin_without_showing_it_and_resets_it(tmp_path: Path) -> None:
    words = ["--data", str(tmp_path)]
    ran = CliRunner().invoke(staff, ["set-pin", *words], input=f"{PIN}\n{PIN}\n")
    assert (ran.exit_code, ran.stdout) == (0, "set\n")
    assert PIN not in ran.output
    assert PinLockout(tmp_path).try_pin(PIN)
    (tmp_path / "staff" / "pin").write_text("damaged")
    ran = CliRunner().invoke(staff, ["reset-pin", *words])
    assert (ran.exit_code, ran.stdout) == (0, "reset\n")
    assert PinLockout(tmp_path).state == "unset"


@pytest.mark.parametrize(
    ("typed", "said"),
    [("123456\n", "a run of digits"), ("111111\n", "repeat"), ("12\n", "6 to 10"), (f"{PIN}\n908172\n", "differ")],
)
def test_a_weak_pin_or_two_that_differ_set_nothing(tmp_path: Path, typed: str, said: str) -> None:
    ran = CliRunner().invoke(staff, ["set-pin", "--data", str(tmp_path)], input=typed)
    assert ran.exit_code == 1
    assert said in ran.stderr
    assert PinLockout(tmp_path).state == "unset"


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "staff").write_text("")
    ran = CliRunner().invoke(staff, ["set-pin", "--data", str(tmp_path)], input=f"{PIN}\n{PIN}\n")
    assert ran.exit_code == 1
    assert "cannot be written" in ran.stderr


@pytest.mark.parametrize("name", ["set-pin", "reset-pin"])
def test_each_command_explains_itself_with_an_example(name: str) -> None:
    assert f"Example: kiosk staff {name}" in CliRunner().invoke(staff, [name, "--help"]).stdout
