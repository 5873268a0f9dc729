"""make setup says how far it is, a line a package."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "packaging" / "pip_install.py"
SAID = """\
Obtaining file:///srv/kiosk
  Preparing editable metadata (pyproject.toml): started
Collecting pyside6-essentials==6.11.3
  Downloading pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl.metadata (3.9 kB)
  Downloading https://mirror.example/a/b/pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (78.1 MB)
Requirement already satisfied: pip in ./.venv
  Using cached ruff-0.14.6-py3-none-manylinux.whl (12 MB)
  Downloading odd-1.0.tar.gz (9 kB)
Installing collected packages: shiboken6, pyside6-essentials, ruff, odd
Successfully installed odd-1.0
"""


def script() -> ModuleType:
    """The script as a module."""
    spec = importlib.util.spec_from_file_location("installing", SCRIPT)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_each_package_is_one_numbered_line_with_its_size() -> None:
    progress = script().Progress()
    assert [said for said in map(progress.progress_line, SAID.splitlines()) if said] == [
        "    1 pyside6_essentials-6.11.3 (78.1 MB)",
        "    2 ruff-0.14.6 (12 MB)",
        "    3 odd-1.0 (9 kB)",
        "  installing 4 packages",
    ]


def test_what_fails_is_said_by_pip_and_ends_it() -> None:
    words = ["the impossible", "--no-index", "nothing-of-this-name"]
    ran = subprocess.run([sys.executable, SCRIPT, *words], capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stdout == "the impossible:\n"
    assert "nothing-of-this-name" in ran.stderr


def test_what_is_there_already_is_done_at_once() -> None:
    words = ["pip itself", "--no-index", "pip"]
    ran = subprocess.run([sys.executable, SCRIPT, *words], capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout.splitlines()[0]) == (0, "pip itself:")
    assert ran.stdout.splitlines()[1].startswith("  done in ")
