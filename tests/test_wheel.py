"""The wheel carries all that a visitor's kiosk needs: it is installed into an empty environment and run elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from kiosk import __version__

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.xdist_group("wheel")  # built once


def said(words: list[str], at: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in the folder `at`, its data and settings there too."""
    home = {"HOME": str(at), "XDG_DATA_HOME": str(at / "data"), "XDG_CONFIG_HOME": str(at / "config")}
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "STATE_DIRECTORY")}
    env = {**kept, **home, "QT_QPA_PLATFORM": "offscreen", **environment}
    return subprocess.run(words, cwd=at, env=env, capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built with what this environment has."""
    out = tmp_path_factory.mktemp("wheel")
    words = ["wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", str(out), str(ROOT)]
    subprocess.run([sys.executable, "-m", "pip", *words], check=True)
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`kiosk`, installed with its own requirements and nothing else."""
    home = tmp_path_factory.mktemp("empty")
    venv.create(home, with_pip=False, symlinks=os.name != "nt")
    scripts = home / ("Scripts" if os.name == "nt" else "bin")
    into = ["--python", str(scripts / "python"), "install", "--quiet", "--no-compile", str(wheel)]
    subprocess.run([sys.executable, "-m", "pip", *into], check=True)
    return scripts / "kiosk"


def test_the_wheel_carries_pages_words_faces_and_a_release_but_no_pack(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        names = opened.namelist()
    assert "kiosk/kiosk.sample.toml" in names
    assert "kiosk/release/schema.sql" in names
    assert "kiosk/ui/qml/Kiosk/Visitor/shell/Main.qml" in names
    assert "kiosk/ui/qml/Kiosk/Visitor/qmldir" in names
    for part in (
        "templates/base.html",
        "words/zh-CN.toml",
        "static/site.css",
        "static/takeaway_list.js",
    ):
        assert f"kiosk/origin/site/{part}" in names
    for part in ("page/phone.html", "page/phone.js", "page/phone.css", "words/ko.toml"):
        assert f"kiosk/photographs/phone/{part}" in names
    assert "kiosk/built/store/current" in names
    assert any(name.endswith("/catalogue.sqlite") for name in names)
    assert sum(name.startswith("kiosk/built/translations/") for name in names) == 5
    assert sum(name.startswith("kiosk/assets/fonts/Kiosk") for name in names) >= 9
    assert any(name.startswith("kiosk/assets/icons/") for name in names)
    assert {"kiosk/assets/pieces/slip.webp", "kiosk/assets/pieces/slip-large.webp"} <= set(names)
    assert {"kiosk/assets/start/start-scene-tall.webp", "kiosk/assets/start/start-map.webp"} <= set(names)
    assert {"staff.zh.md", "staff.en.md"} <= {
        Path(name).name for name in names if name.startswith("kiosk/assets/guides/")
    }
    assert any(name.endswith("/OFL-Noto.txt") for name in names)
    assert len(names) == len(set(names))
    strays = [name for name in names if name.startswith(("tests/", "assets/", "packaging/")) or "/pack/" in name]
    assert not strays


def test_it_tells_its_version_from_another_folder(program: Path, tmp_path: Path) -> None:
    ended = said([str(program), "--version"], tmp_path)
    assert ended.returncode == 0
    assert __version__ in ended.stdout


def test_its_doctor_finds_faces_libraries_and_the_release_that_came_with_it(program: Path, tmp_path: Path) -> None:
    ended = said([str(program), "doctor", "--json"], tmp_path)
    rows = {row["name"]: row for row in json.loads(ended.stdout)}
    assert ended.returncode == 0, ended.stdout
    assert {name: rows[name]["state"] for name in ("libraries", "fonts", "release")} == {
        "libraries": "ok",
        "fonts": "ok",
        "release": "ok",
    }


def test_it_shows_its_first_page_with_nothing_but_what_a_visitor_needs(program: Path, tmp_path: Path) -> None:
    ask = "import importlib.util as u; print([n for n in ('pydantic', 'PIL', 'rich', 'numpy') if u.find_spec(n)])"
    assert said([str(program.parent / "python"), "-c", ask], tmp_path).stdout.strip() == "[]"
    ended = said([str(program), "run", "--size", "1080x1920", "--windowed", "--quit-after-first-frame"], tmp_path)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert (tmp_path / "data" / "kiosk").is_dir()


def test_its_origin_command_names_the_extra_that_builds_the_site(program: Path, tmp_path: Path) -> None:
    ended = said([str(program), "origin", "build", "site"], tmp_path)
    assert ended.returncode == 1
    assert "pip install 'nanping-kiosk[origin]'" in ended.stderr
    assert "溯源网站" in ended.stderr
    assert not (tmp_path / "site").exists()


def test_without_a_desktop_it_names_the_virtual_screen(program: Path, tmp_path: Path) -> None:
    ended = said([str(program), "run"], tmp_path, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert ended.returncode == 2
    assert "xvfb-run -a kiosk run" in ended.stderr
    assert "没有图形桌面" in ended.stderr
