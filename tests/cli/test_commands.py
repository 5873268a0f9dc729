"""The command line as it is typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import COMMANDS
from tests.default_pack import PACK, remembered


def kiosk(*words: object, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run `kiosk` with `words` as another process."""
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        capture_output=True,
        text=True,
        cwd=cwd or Path(__file__).parents[2],
        env=env | environment,
        check=False,
        timeout=120,
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the default pack was published by the command line."""
    folder = remembered(tmp_path_factory.mktemp("data"))
    made = kiosk("publish", PACK, "--data", folder)
    assert made.returncode == 0, made.stderr
    assert made.stdout.strip().endswith("new")
    return folder


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_explains_itself_with_an_example(name: str) -> None:
    said = kiosk(name, "--help")
    assert said.returncode == 0
    assert "Usage" in said.stdout or "usage" in said.stdout
    inner = kiosk("pack", "check", "--help").stdout if name == "pack" else said.stdout
    assert "Example: kiosk" in inner


def test_a_command_nobody_knows_is_called_wrong() -> None:
    assert kiosk("nonsense").returncode == 2
    assert kiosk("publish").returncode == 2
    assert kiosk("run", "--size", "huge").returncode == 2


def test_publishing_the_same_pack_twice_says_the_same_id(data: Path) -> None:
    first = kiosk("releases", "--data", data).stdout.split()[1]
    again = kiosk("publish", PACK, "--data", data)
    assert again.stdout.split() == [first, "unchanged"]


def test_pack_check_is_clean_on_the_default_pack_and_speaks_json() -> None:
    said = kiosk("pack", "check", PACK, "--json")
    assert said.returncode == 0
    assert {finding["severity"] for finding in json.loads(said.stdout)} <= {"warning", "info"}


def test_pack_check_ends_with_one_and_names_the_fault(tmp_path: Path) -> None:
    assert kiosk("pack", "new", tmp_path / "pack").returncode == 0
    assert kiosk("pack", "check", tmp_path / "pack").returncode == 0
    (tmp_path / "pack" / "zones" / "tea.toml").unlink()
    said = kiosk("pack", "check", tmp_path / "pack")
    assert said.returncode == 1
    assert "products/first-tea.toml" in said.stdout
    assert "没有叫 tea 的区" in said.stdout
    assert "There is no zone called tea" in said.stdout


def test_a_pack_with_errors_is_not_published_and_what_was_on_show_stays(data: Path, tmp_path: Path) -> None:
    before = kiosk("releases", "--data", data).stdout
    kiosk("pack", "new", tmp_path / "pack")
    (tmp_path / "pack" / "pack.toml").write_text("schema = ")
    said = kiosk("publish", tmp_path / "pack", "--data", data)
    assert said.returncode == 1
    assert "Nothing was published" in said.stderr
    assert kiosk("releases", "--data", data).stdout == before


def test_a_zipped_pack_publishes_to_the_same_release(data: Path, tmp_path: Path) -> None:
    assert kiosk("pack", "zip", PACK, tmp_path / "pack.zip").returncode == 0
    assert kiosk("publish", tmp_path / "pack.zip", "--data", data).stdout.split()[1] == "unchanged"


def test_releases_rollback_prune_and_verify(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    for title in ("一", "二"):
        kiosk("pack", "new", tmp_path / title)
        file = tmp_path / title / "pack.toml"
        file.write_text(file.read_text("utf-8").replace("我的展厅", title), "utf-8")
        assert kiosk("publish", tmp_path / title, "--data", folder).returncode == 0
    assert kiosk("verify", "--data", folder).returncode == 0
    lines = kiosk("releases", "--data", folder).stdout.splitlines()
    assert [line[0] for line in lines] == ["*", " "]
    assert kiosk("rollback", "--data", folder).returncode == 0
    assert [line[0] for line in kiosk("releases", "--data", folder).stdout.splitlines()] == [" ", "*"]
    assert kiosk("rollback", "ffffffff", "--data", folder).returncode == 1
    assert kiosk("prune", "--keep", "1", "--data", folder).returncode == 0
    (folder / "current").write_text("")
    assert kiosk("verify", "--data", folder).returncode == 1


def test_doctor_says_that_codes_are_not_set_up(data: Path) -> None:
    said = kiosk("doctor", "--json", "--data", data)
    rows = {row["name"]: row for row in json.loads(said.stdout)}
    assert rows["origin"]["state"] == "note"
    assert "base_url" in rows["origin"]["en"]
    assert rows["release"]["state"] == "ok"
    assert said.returncode == 0


def test_settings_prints_its_sample_and_what_is_in_force(tmp_path: Path) -> None:
    assert "[origin]" in kiosk("settings", "--sample").stdout
    (tmp_path / "k.toml").write_text('[origin]\nbase_url = "https://a.cn"\n')
    assert 'base_url = "https://a.cn"' in kiosk("settings", "--config", tmp_path / "k.toml").stdout
    (tmp_path / "k.toml").write_text("[origin]\nbase = 1\n")
    said = kiosk("settings", "--config", tmp_path / "k.toml")
    assert said.returncode == 1
    assert "base_url" in said.stderr


def test_without_a_desktop_the_kiosk_says_how_to_run_it() -> None:
    said = kiosk("run")
    assert said.returncode == 2
    assert "xvfb-run" in said.stderr


def test_the_kiosk_opens_shows_its_first_page_and_ends(data: Path) -> None:
    said = kiosk("run", "--data", data, "--size", "540x960", "--quit-after-first-frame", QT_QPA_PLATFORM="offscreen")
    assert (said.returncode, said.stdout, said.stderr) == (0, "", "")


def test_neither_click_nor_pydantic_nor_pillow_is_imported_on_the_way_to_the_first_frame(data: Path) -> None:
    code = (
        "import sys, atexit; sys.argv=['kiosk','run','--data',sys.argv[1],'--size','540x960','--quit-after-first-frame'];"
        "from kiosk.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(sorted({'click','rich','pydantic','PIL','pypinyin','opencc','tomlkit','numpy'} & set(sys.modules)))"
    )
    env = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen"}
    said = subprocess.run([sys.executable, "-c", code, str(data)], capture_output=True, text=True, env=env, check=True)
    assert said.stdout.strip() == "[]"


def test_a_kiosk_without_the_extra_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['pydantic'] = None; sys.argv = ['kiosk', 'pack', 'check', '.'];"
        " import kiosk.cli; kiosk.cli.main()"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert said.returncode == 1
    assert "nanping-kiosk[publish]" in said.stderr
    assert "Traceback" not in said.stderr
