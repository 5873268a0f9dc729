"""The wheel works when installed elsewhere: assets, QML, translations and the built-in release travel in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this tree."""
    out = tmp_path_factory.mktemp("wheel")
    made = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(out),
        str(ROOT),
    ]
    subprocess.run(made, check=True, timeout=400)
    return next(out.glob("*.whl"))


def test_everything_travels_in_the_wheel_and_the_packs_pictures_only_as_blobs(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for wanted in (
        "kiosk/ui/qml/Kiosk/Visitor/Main.qml",
        "kiosk/ui/qml/Kiosk/Theme/qmldir",
        "kiosk/assets/fonts/KioskKai-Regular.ttf",
        "kiosk/assets/icons/house.svg",
        "kiosk/built/translations/kiosk_ja.qm",
        "kiosk/built/store/current",
        "kiosk/release/schema.sql",
        "kiosk/kiosk.sample.toml",
    ):
        assert wanted in names
    assert not any("pack/media" in name or "__pycache__" in name or name.startswith("tests") for name in names)


def test_the_wheel_runs_from_another_folder_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    scripts = venv / ("Scripts" if sys.platform == "win32" else "bin")
    subprocess.run([str(scripts / "python"), "-m", "pip", "install", "--quiet", str(wheel)], check=True, timeout=500)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT"))}
    env |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(elsewhere), "XDG_DATA_HOME": str(elsewhere / "data")}

    def kiosk(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(scripts / "kiosk"), *words],
            capture_output=True,
            text=True,
            cwd=elsewhere,
            env=env,
            check=False,
            timeout=120,
        )

    assert kiosk("--version").stdout.startswith("kiosk, version")
    rows = {row["name"]: row["state"] for row in json.loads(kiosk("doctor", "--json").stdout)}
    assert rows["fonts"] == rows["release"] == "good"
    ran = kiosk("run", "--size", "540x960", "--quit-after-first-frame")
    assert (ran.returncode, ran.stderr) == (0, "")
