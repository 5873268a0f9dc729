"""packaging/install_system_packages.sh: what the system lacks is named in one line, or installed when root."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def script(file: Path, text: str) -> Path:
    """An executable shell script."""
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)
    return file


def looked(
    tmp_path: Path, user: int, lacks: str, version_fits: bool = True, what: str = "display", path: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the script as `user` with a Python that finds that `lacks` is missing; apt-get writes down what it is told."""
    script(tmp_path / "id", f"echo {user}")
    script(tmp_path / "apt-get", f'echo "$*" >> {tmp_path / "told"}')
    python = script(
        tmp_path / "python", f'[ "$1" = -c ] && exit {0 if version_fits else 1}\ncat > /dev/null; echo "{lacks}"'
    )
    env = {**os.environ, "PATH": f"{tmp_path}:{path or os.environ['PATH']}"}
    words = ["sh", "packaging/install_system_packages.sh", str(python), what]
    return subprocess.run(words, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def test_a_user_is_told_the_one_line_to_type(tmp_path: Path) -> None:
    ended = looked(tmp_path, 1000, "libegl1 python3-venv")
    assert ended.returncode == 1
    assert "sudo apt-get install -y libegl1 python3-venv" in ended.stderr
    assert not (tmp_path / "told").exists()


def test_root_gets_what_is_missing_installed(tmp_path: Path) -> None:
    assert looked(tmp_path, 0, "libegl1 libgl1").returncode == 0
    update, install = (tmp_path / "told").read_text().splitlines()
    assert update.startswith("update")
    assert install.endswith("libegl1 libgl1")


def test_a_complete_system_is_left_alone(tmp_path: Path) -> None:
    ended = looked(tmp_path, 0, "")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert not (tmp_path / "told").exists()


def test_an_old_python_is_named(tmp_path: Path) -> None:
    ended = looked(tmp_path, 0, "libegl1", version_fits=False)
    assert ended.returncode == 1
    assert "Python 3.11 or later is needed" in ended.stderr


def test_the_browser_of_the_tests_is_named_or_installed_where_there_is_none(tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    for name in ("sh", "uname", "cat"):
        (bare / name).symlink_to(shutil.which(name) or name)
    ended = looked(tmp_path, 1000, "", what="browser", path=str(bare))
    assert ended.returncode == 1
    assert ended.stderr.rstrip().endswith("sudo apt-get install -y chromium poppler-utils libreoffice-calc")
    assert looked(tmp_path, 0, "", what="browser", path=str(bare)).returncode == 0
    assert (tmp_path / "told").read_text().splitlines()[1].endswith(" chromium poppler-utils libreoffice-calc")
    script(tmp_path / "chromium", "")
    script(tmp_path / "pdftoppm", "")
    script(tmp_path / "soffice", "")
    ended = looked(tmp_path, 1000, "", what="browser", path=str(bare))
    assert (ended.returncode, ended.stderr) == (0, "")


def test_what_measuring_needs_is_named(tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    for name in ("sh", "uname", "cat"):
        (bare / name).symlink_to(shutil.which(name) or name)
    ended = looked(tmp_path, 1000, "libxtst6", what="bench", path=str(bare))
    assert ended.returncode == 1
    assert ended.stderr.rstrip().endswith("sudo apt-get install -y libxtst6 chromium xvfb libvips-tools rsync")
    for tool in ("google-chrome", "Xvfb", "vipsthumbnail", "rsync"):
        script(tmp_path / tool, "")
    ended = looked(tmp_path, 1000, "", what="bench", path=str(bare))
    assert (ended.returncode, ended.stderr) == (0, "")
