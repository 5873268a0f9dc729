"""What `kiosk run` and `kiosk settings` say before anything is shown."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import run
from kiosk.cli.settings import settings
from kiosk.device.instance_lock import Lock
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.settings import sample_file
from tests.publish import packs


def test_the_settings_command_prints_the_sample_and_what_is_in_force(tmp_path: Path) -> None:
    assert CliRunner().invoke(settings, ["--sample"]).stdout == sample_file().read_text("utf-8")
    file = tmp_path / "kiosk.toml"
    file.write_text("[visit]\nidle_s = 33\n[panel]\ncursor = true\n[staff]\nfolders = ['/a b', 'c\\d']\n", "utf-8")
    said = CliRunner().invoke(settings, ["--config", str(file)]).stdout
    assert "idle_s = 33\n" in said
    assert "cursor = true\n" in said
    assert 'folders = ["/a b", "c\\\\d"]\n' in said
    file.write_text(said, "utf-8")
    assert CliRunner().invoke(settings, ["--config", str(file)]).stdout == said


def test_wrong_settings_are_named_before_anything_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run.main(["--data", str(tmp_path), "--config", str(tmp_path / "none.toml")]) == 1
    assert "There is no settings file" in capsys.readouterr().err


@pytest.mark.parametrize("how", ["--fullscreen", "--safe"])
def test_on_the_wall_a_wrong_settings_file_and_a_data_folder_that_is_none_are_told_and_something_is_shown(
    tmp_path: Path, how: str
) -> None:
    (tmp_path / "data").write_text("")
    file = tmp_path / "kiosk.toml"
    file.write_text("[venue]\nhours = “09:30-21:00”\n[panel]\nrotate = 45\n", "utf-8")
    told = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    words = ["run", how, "--data", str(tmp_path / "data"), "--config", str(file), "--quit-after-first-frame"]
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", *words],
        env=told,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0
    faults = [line for line in ran.stderr.splitlines() if " ERROR " in line]
    assert len(faults) == 3
    assert "第 2 行 venue.hours" in faults[0]
    assert "line 4, panel.rotate: 45 is not right. Write one of 0, 90, 180, 270." in faults[1]
    assert "a part of the path is a file and no folder" in faults[2]


def test_in_a_window_on_a_desk_a_wrong_settings_file_is_an_error_with_its_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    (tmp_path / "kiosk.toml").write_text("[panel]\nrotate = 45\n", "utf-8")
    words = ["--windowed", "--data", str(tmp_path / "data"), "--config", str(tmp_path / "kiosk.toml")]
    assert run.main(words) == 1
    assert "line 2, panel.rotate: 45 is not right" in capsys.readouterr().err
    assert not (tmp_path / "data").exists()


def test_a_second_kiosk_on_the_same_folder_says_so_and_ends_with_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with Lock(tmp_path):
        assert run.main(["--data", str(tmp_path)]) == 1
    assert "Another kiosk is using" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "1080", "1080x", "axb", "10x10", "1080x99999"])
def test_a_size_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is not a size such as 1080x1920"):
        run.size_of(text)
    assert run.size_of("1080x1920") == (1080, 1920)


@pytest.mark.parametrize(("code", "runs"), [(0, 1), (75, 2)])
def test_a_kiosk_that_asks_to_be_run_again_is_run_again_with_the_same_words(
    tmp_path: Path, code: int, runs: int
) -> None:
    program = (
        "import os, sys; from pathlib import Path; import kiosk.ui.run; from kiosk.cli import run\n"
        "def once(data, *_):\n"
        "    with (data / 'runs').open('a') as stream: stream.write(' '.join(sys.argv[1:]) + '\\n')\n"
        f"    return {code} if len((data / 'runs').read_text().splitlines()) == 1 else 0\n"
        "kiosk.ui.run.run = once\n"
        "raise SystemExit(run.main(sys.argv[1:]))"
    )
    words = ["--data", str(tmp_path), "--windowed"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    ran = subprocess.run([sys.executable, "-c", program, *words], env=environment, check=False, timeout=60)
    assert ran.returncode == 0
    assert (tmp_path / "runs").read_text() == f"{' '.join(words)}\n" * runs


@pytest.mark.parametrize("text", ["", "nowhere", "product", "product/", "home/tea", "../product/x"])
def test_a_page_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="is not a page such as home"):
        run.page_of(text)
    assert run.page_of("product/da-hong-pao") == ("product", "da-hong-pao")


def kiosk(data: Path, *words: str, errors: int = subprocess.PIPE, **environment: str) -> subprocess.Popen[str]:
    """A real `kiosk run` on a screen that nobody sees."""
    told = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(data)} | environment
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(data), "--size", "540x960", *words]
    return subprocess.Popen(command, env=told, stdout=subprocess.PIPE, stderr=errors, text=True, encoding="utf-8")


def shown(data: Path, *words: str, journal: str = "") -> str:
    """What a kiosk that shows its first page and ends says on standard error."""
    running = kiosk(data, "--quit-after-first-frame", *words, JOURNAL_STREAM=journal)
    out, errors = running.communicate(timeout=60)
    assert (running.returncode, out) == (0, "")
    return errors


def until(true: Callable[[], object], running: subprocess.Popen[str]) -> None:
    """Wait until it is true, or the kiosk has ended, which fails."""
    end = time.monotonic() + 30
    while not true():
        assert running.poll() is None
        assert time.monotonic() < end
        time.sleep(0.01)


def record(data: Path) -> dict[str, object]:
    """The record of starts; empty when there is none."""
    file = data / "starts.json"
    return dict(json.loads(file.read_text("utf-8"))) if file.exists() else {}


def kill(data: Path, times: int) -> None:
    """Kill so many kiosks soon after they began."""
    for _ in range(times):
        before = record(data)
        running = kiosk(data, "--windowed")
        until(lambda before=before: record(data) != before, running)  # type: ignore[misc]
        running.kill()
        running.communicate()


def published(data: Path, work: Path, name: str) -> str:
    """Publish a small pack of that name; returns the release's id."""
    return compile_pack(packs.write(work / name, packs.renamed(name)), Store(data)).id


def test_a_release_that_kills_the_kiosk_gives_way_then_its_content_then_the_graphics_card(tmp_path: Path) -> None:
    data = tmp_path / "data"
    good = published(data, tmp_path, "old")
    assert shown(data) == ""
    bad = published(data, tmp_path, "new")
    kill(data, 3)
    assert (Store(data).pointed(), record(data)["begun"]) == (bad, 3)
    kill(data, 1)
    assert (Store(data).pointed(), record(data)["begun"], record(data)["step"]) == (good, 1, "chosen")
    assert f"three starts in a row failed, so the earlier release {good[:12]} is shown again" in shown(data)
    kill(data, 4)
    assert (Store(data).pointed(), record(data)["step"]) == (good, "builtin")
    kill(data, 3)
    assert record(data)["step"] == "software"
    said = shown(data)
    assert said.count("WARNING") == 3, "each step is told"
    assert "the kiosk draws without the graphics card" in said
    assert (record(data)["begun"], record(data)["step"]) == (0, "software")


def test_a_safe_start_says_that_it_is_one_and_is_not_counted(tmp_path: Path) -> None:
    published(tmp_path / "data", tmp_path, "old")
    assert "started safe (--safe)" in shown(tmp_path / "data", "--safe")
    assert record(tmp_path / "data") == {}


def test_a_second_kiosk_brings_the_first_to_the_front_and_a_signal_ends_that_in_order(tmp_path: Path) -> None:
    first = kiosk(tmp_path, "--windowed")
    until(lambda: (tmp_path / "front").exists(), first)
    second = kiosk(tmp_path)
    out, errors = second.communicate(timeout=60)
    assert (second.returncode, errors) == (0, "")
    assert "已把它放到最前面" in out
    assert "was brought to the front" in out
    first.send_signal(signal.SIGTERM)
    first.communicate(timeout=60)
    assert first.returncode == 0
    assert record(tmp_path)["begun"] == 0
    assert not (tmp_path / "front").exists()


def test_for_the_journal_each_line_says_how_grave_it_is_and_not_when(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "starts.json").write_text("{", "utf-8")
    with (tmp_path / "stderr").open("w+", encoding="utf-8") as stream:
        here = os.fstat(stream.fileno())
        journal = f"{here.st_dev}:{here.st_ino}"
        kiosk(data, "--quit-after-first-frame", errors=stream.fileno(), JOURNAL_STREAM=journal).communicate(timeout=60)
        stream.seek(0)
        lines = stream.read().splitlines()
    assert lines
    assert all(line.startswith("<4>") for line in lines)
    assert "begun anew" in lines[0]
    (data / "starts.json").write_text("{", "utf-8")
    said = shown(data, journal=journal)
    assert said.startswith("20"), "another program's journal is not this one's"
