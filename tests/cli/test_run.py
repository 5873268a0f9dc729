"""What `kiosk run` and `kiosk settings` say before anything is shown."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import run
from kiosk.cli.settings import settings
from kiosk.device.lock import Lock
from kiosk.settings import sample_file


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
        "import os, sys; from pathlib import Path; import kiosk.ui.app; from kiosk.cli import run\n"
        "def once(data, *_):\n"
        "    with (data / 'runs').open('a') as stream: stream.write(' '.join(sys.argv[1:]) + '\\n')\n"
        f"    return {code} if len((data / 'runs').read_text().splitlines()) == 1 else 0\n"
        "kiosk.ui.app.run = once\n"
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


def test_a_kiosk_can_begin_on_each_page_that_a_visit_knows() -> None:
    from kiosk.ui.visitor.visit import PAGES

    assert set(run.PAGES) == PAGES
