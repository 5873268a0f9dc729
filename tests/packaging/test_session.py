"""The session's units, the lock and the installer for Windows: they parse, and name only what is there."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.cli.run import parser
from kiosk.device.program_check import REFUSED, TRIAL
from tests.packaging.scripts import ROOT, load_script

UNITS = ROOT / "packaging" / "systemd"
LOCK = ROOT / "packaging" / "lock"
UPGRADE = ROOT / "packaging" / "upgrade"
BUILD = load_script("debian/build.py")


def words_of(unit: str, key: str) -> list[str]:
    """The values of a key in a unit."""
    return re.findall(rf"^{key}=(.*)$", (UNITS / unit).read_text("utf-8"), re.MULTILINE)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
def test_systemd_finds_nothing_wrong_with_the_units(tmp_path: Path) -> None:
    for unit in UNITS.iterdir():
        text = re.sub(r"/usr/(bin/kiosk|bin/cage|sbin/kiosk-upgrades)\b", "/bin/true", unit.read_text("utf-8"))
        (tmp_path / unit.name).write_text(re.sub(r"^Documentation=.*\n", "", text, flags=re.MULTILINE), "utf-8")
    names = [str(tmp_path / unit.name.replace("@.", "@sda1.")) for unit in UNITS.iterdir()]
    said = subprocess.run(["systemd-analyze", "verify", *names], capture_output=True, text=True, check=False)
    ours = [line for line in said.stderr.splitlines() if "kiosk" in line and "'RestartMode'" not in line]
    assert ours == []
    (tmp_path / "kiosk.service").write_text("[Service]\nType=nothing\nExecStart=/bin/true\n", "utf-8")
    words = ["systemd-analyze", "verify", str(tmp_path / "kiosk.service")]
    assert "kiosk" in subprocess.run(words, capture_output=True, text=True, check=False).stderr


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd-analyze here")
def test_the_session_is_as_confined_as_the_guide_says(tmp_path: Path) -> None:
    guide = (ROOT / "packaging" / "README.md").read_text("utf-8")
    for unit in (
        "kiosk.service",
        "kiosk-site.service",
        "kiosk-update.service",
        "kiosk-office.service",
        "kiosk-health.service",
        "kiosk-receiver.service",
    ):
        words = ["systemd-analyze", "security", "--offline=true", str(UNITS / unit)]
        said = subprocess.run(words, capture_output=True, text=True, check=False).stdout
        score = re.search(r"exposure level for \S+: ([\d.]+)", said)
        assert score
        assert float(score[1]) < 2.5
        assert f"`{unit}`" in guide


@pytest.mark.parametrize("unit", ["kiosk.service", "kiosk-safe.service"])
def test_the_units_start_the_kiosk_with_options_that_it_knows(unit: str) -> None:
    (start,) = words_of(unit, "ExecStart")
    options = re.findall(r"--[a-z-]+", start.split("/usr/bin/kiosk")[1])
    known = parser().format_help()
    if "--safe" in options and "--safe" not in known:
        pytest.skip("this tree's program knows no --safe")
    assert "--fullscreen" in options
    assert [option for option in options if option not in known] == []


def test_the_safe_kiosk_differs_only_in_how_it_draws_what_it_shows_and_that_it_never_gives_up() -> None:
    one, safe = ((UNITS / f"{name}.service").read_text("utf-8").splitlines() for name in ("kiosk", "kiosk-safe"))
    keys = {line.split("=")[0] for line in set(one) ^ set(safe) if "=" in line}
    assert keys <= {
        "Description",
        "After",
        "Conflicts",
        "StartLimitIntervalSec",
        "StartLimitBurst",
        "RestartMode",
        "OnFailure",
        "Environment",
        "ExecStart",
        "RestartSec",
        "WantedBy",
    }
    assert "StartLimitIntervalSec=0" in safe
    assert "After=kiosk-safe.service" in one


def test_the_watchdog_is_heard_from_behind_the_compositor() -> None:
    assert words_of("kiosk.service", "Type") == ["notify"]
    assert words_of("kiosk.service", "NotifyAccess") == ["all"]
    assert words_of("kiosk.service", "PAMName") == []
    assert words_of("kiosk.service", "WatchdogSec") == ["20"]


def test_a_kiosk_has_twelve_starts_before_the_safe_one_takes_over() -> None:
    assert words_of("kiosk.service", "StartLimitBurst") == ["12"]
    assert words_of("kiosk.service", "OnFailure") == ["kiosk-safe.service"]
    assert words_of("kiosk-safe.service", "OnFailure") == []


def test_the_lock_links_exactly_the_files_that_are_installed() -> None:
    script = (LOCK / "kiosk-lock").read_text("utf-8")
    linked = set(re.findall(r"\$share/([\w.-]+)", script))
    assert linked == set(BUILD.LOCK)
    assert all((LOCK / name).is_file() for name in linked)


def test_the_lock_called_wrong_says_how_and_ends_with_2() -> None:
    for words in ([], ["maybe"], ["on", "--loud"]):
        ended = subprocess.run(["sh", str(LOCK / "kiosk-lock"), *words], capture_output=True, text=True, check=False)
        assert ended.returncode == 2
        assert "kiosk-lock on [--keyboards] | off | status" in ended.stderr


def test_upgrades_link_exactly_the_files_that_are_installed_and_the_trial_beside_them() -> None:
    script = (UPGRADE / "kiosk-upgrades").read_text("utf-8")
    linked = set(re.findall(r"\$share/([\w.-]+)", script))
    assert linked | {"trial.conf"} == set(BUILD.UPGRADE)
    assert all((UPGRADE / name).is_file() for name in BUILD.UPGRADE)


def test_upgrades_called_wrong_say_how_and_end_with_2() -> None:
    script = str(UPGRADE / "kiosk-upgrades")
    for words in ([], ["maybe"], ["on", "--failed"], ["status", "--quiet"]):
        ended = subprocess.run(["sh", script, *words], capture_output=True, text=True, check=False)
        assert ended.returncode == 2
        assert "kiosk-upgrades on | off | status | back" in ended.stderr


def test_a_new_version_has_three_starts_and_its_trial_is_over_only_where_the_unit_says_so() -> None:
    trial = (UPGRADE / "trial.conf").read_text("utf-8")
    assert re.findall(r"^StartLimitBurst=(.*)$", trial, re.MULTILINE) == ["3"]
    assert re.findall(r"^OnFailure=(.*)$", trial, re.MULTILINE) == ["kiosk-previous.service"]
    assert re.findall(r"^Wants=(.*)$", trial, re.MULTILINE) == ["kiosk-proven.timer"]
    assert words_of("kiosk-previous.service", "ExecStart") == ["/usr/sbin/kiosk-upgrades back --failed"]
    (removed, *_) = words_of("kiosk-proven.service", "ExecStart")
    place = removed.split()[-1]
    for script in (UPGRADE / "kiosk-upgrades", ROOT / "packaging" / "debian" / "postinst"):
        assert place in script.read_text("utf-8")
    assert place == f"/{TRIAL}"
    assert f"/{REFUSED.parent}" in (UPGRADE / "kiosk-upgrades").read_text("utf-8")


def test_a_stick_can_be_read_and_nothing_more() -> None:
    (mount,) = words_of("kiosk-stick@.service", "ExecStart")
    options = shlex.split(mount)[shlex.split(mount).index("-o") + 1].split(",")
    assert {"ro", "nosuid", "nodev", "noexec"} <= set(options)


def test_scripts_of_the_package_are_shell_that_every_debian_runs() -> None:
    scripts = [ROOT / "packaging" / "debian" / name for name in BUILD.SCRIPTS]
    for script in [*scripts, LOCK / "kiosk-lock", UPGRADE / "kiosk-upgrades", ROOT / "packaging" / "verify_package"]:
        assert script.read_text("utf-8").startswith("#!/bin/sh\n")
        subprocess.run(["sh", "-n", str(script)], check=True)


def test_an_upgrade_switches_the_nightly_attempt_over_to_its_new_name(tmp_path: Path) -> None:
    links = tmp_path / "timers.target.wants"
    links.mkdir()
    (links / "kiosk-again.timer").symlink_to("/usr/lib/systemd/system/kiosk-again.timer")
    script = (ROOT / "packaging" / "debian" / "postinst").read_text("utf-8")
    script = script.replace("/etc/systemd/system/timers.target.wants", str(links)).replace(
        "/run/systemd/system", "/none"
    )
    (tmp_path / "postinst").write_text(script.replace("/var/lib/kiosk", str(tmp_path)), "utf-8")
    (tmp_path / "bin").mkdir()
    for command in ("systemctl", "getent"):
        (tmp_path / "bin" / command).write_text(f'#!/bin/sh\necho {command} "$@" >> {tmp_path}/calls\n', "utf-8")
        (tmp_path / "bin" / command).chmod(0o755)
    environment = {"PATH": f"{tmp_path / 'bin'}:/usr/bin:/bin"}
    for _ in range(2):
        subprocess.run(["sh", str(tmp_path / "postinst"), "configure"], env=environment, check=True)
    assert not list(links.iterdir())
    calls = (tmp_path / "calls").read_text("utf-8").splitlines()
    assert calls.count("systemctl --quiet enable kiosk-retry.timer") == 1


@pytest.mark.skipif(shutil.which("makensis") is None, reason="no makensis here")
def test_the_installer_for_windows_compiles_around_a_stand_in(tmp_path: Path) -> None:
    payload = tmp_path / "payload"
    (payload / "_internal").mkdir(parents=True)
    (payload / "kiosk.exe").write_bytes(b"MZ")
    (payload / "_internal" / "part").write_bytes(b"part")
    out = tmp_path / "kiosk-setup.exe"
    told = [f"-DPAYLOAD={payload}", "-DVERSION=0.1.0", f"-DOUT={out}"]
    words = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *told, "kiosk.nsi"]
    subprocess.run(words, cwd=ROOT / "packaging" / "windows", check=True, capture_output=True)
    assert out.read_bytes()[:2] == b"MZ"
