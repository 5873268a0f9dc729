"""kiosk photos import as staff use it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import photos as command
from tests.photographs.photographs import HEIC, photograph, wait
from tests.publish.packs import write


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The small pack."""
    return write(tmp_path / "pack")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one photograph that can be used and one that cannot."""
    made = tmp_path / "photos"
    made.mkdir()
    (made / "大红袍.jpg").write_bytes(photograph())
    (made / "红曲酒.heic").write_bytes(HEIC)
    return made


def ran(*arguments: object) -> Result:
    return CliRunner().invoke(command.photos, ["import", *map(str, arguments)])


def test_without_yes_it_says_what_it_would_do_and_does_nothing(pack: Path, folder: Path) -> None:
    before = (pack / "products/hong-pao.toml").read_bytes()
    told = ran(folder, pack)
    assert told.exit_code == 1
    assert "+ 大红袍.jpg -> products/hong-pao 大红袍 media/hong-pao.jpg\n" in told.stdout
    assert "会加入 1 张照片，改 1 个记录" in told.stdout
    assert "Nothing was changed: add --yes to do it." in told.stdout
    assert "红曲酒.heic" in told.stderr
    assert "兼容性最佳" in told.stderr
    assert "Most Compatible" in told.stderr
    assert (pack / "products/hong-pao.toml").read_bytes() == before


def test_what_was_taken_and_what_was_not_are_two_lists_each_with_its_reasons(pack: Path, folder: Path) -> None:
    (folder / "武夷绿茶.jpg").write_bytes(photograph(1, (600, 450)))
    (folder / "什么.jpg").write_bytes(photograph(2))
    told = ran(folder, pack)
    refused, taken = told.stderr.lstrip(), told.stdout
    assert refused.startswith("没有收的")
    assert "红曲酒.heic" in refused
    assert "什么.jpg" in refused
    assert "武夷绿茶.jpg" not in refused
    lines = taken.splitlines()
    assert lines[0] == "收下的 Taken:"
    at = next(at for at, line in enumerate(lines) if line.startswith("+ 武夷绿茶.jpg"))
    assert "只有 600 × 450 像素" in lines[at + 1]


def test_with_yes_it_does_it_once_and_ends_with_0_when_all_is_well(pack: Path, folder: Path) -> None:
    (folder / "红曲酒.heic").unlink()
    done = ran(folder, pack, "--yes")
    assert done.exit_code == 0
    assert "1 photograph(s) added, 1 record(s) changed" in done.stdout
    again = ran(folder, pack, "--yes")
    assert again.exit_code == 0
    assert "= 大红袍.jpg" in again.stdout
    assert "No new photographs (1 there already)." in again.stdout


def test_replace_drops_the_painting_from_the_record(pack: Path, folder: Path) -> None:
    ran(folder, pack, "--yes", "--replace")
    table = tomllib.loads((pack / "products/hong-pao.toml").read_text("utf-8"))
    assert [each["file"] for each in table["pictures"]] == ["media/hong-pao.jpg"]


def test_a_folder_that_is_not_there_is_told_in_words(pack: Path, tmp_path: Path) -> None:
    done = ran(tmp_path / "nowhere", pack, "--yes")
    assert done.exit_code == 1
    assert "没有做完" in done.stderr
    assert "Traceback" not in done.output


def test_called_without_a_pack_it_was_called_wrong(folder: Path) -> None:
    assert ran(folder).exit_code == 2


def test_ctrl_c_in_a_terminal_is_heard_what_is_done_is_kept_and_no_worker_complains(pack: Path, folder: Path) -> None:
    (folder / "红曲酒.heic").unlink()
    for at in range(1, 9):
        (folder / f"大红袍-{at}.jpg").write_bytes(photograph(at, (2000, 1500)))
    words = [sys.executable, "-m", "kiosk", "photos", "import", str(folder), str(pack), "--yes"]
    running = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    wait(running, lambda: any((pack / "media").glob("hong-pao*.jpg")))
    os.killpg(running.pid, signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 1
    assert "Traceback" not in said
    assert "run the same command again to go on" in said
