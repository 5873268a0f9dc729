"""The package: the same input makes the same bytes; its licences and its manual page leave nothing out."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.metadata import distribution
from pathlib import Path

import pytest

from kiosk import cli
from tests.packaging.scripts import ROOT, load_script

BUILD = load_script("debian/build.py")
LICENCES = load_script("debian/licences.py")
MANUAL = load_script("debian/manual.py")
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb here")


def tree(root: Path, mode: int, date: int, backwards: bool) -> Path:
    """A small package's files, written in one order or the other, with modes and dates as a careless machine leaves them."""
    names = [
        "usr/lib/kiosk/kiosk",
        "usr/lib/kiosk/_internal/lib.so",
        "etc/kiosk/kiosk.toml",
        "usr/share/doc/x/copyright",
    ]
    for name in reversed(names) if backwards else names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{name}\n", "utf-8")
        file.chmod(0o755 if name.endswith(("/kiosk", ".so")) else mode)
        os.utime(file, (date, date))
    (root / "usr/bin").mkdir()
    (root / "usr/bin/kiosk").symlink_to("../lib/kiosk/kiosk")
    BUILD.describe(root, "Somebody <somebody@example.org>", ["libc6 (>= 2.36)"])
    return root


@needs_dpkg
def test_the_same_files_make_the_same_package_whatever_their_dates_modes_and_order(tmp_path: Path) -> None:
    one = BUILD.pack(tree(tmp_path / "a", 0o600, 1_000_000_000, False), tmp_path / "out-a", 1_700_000_000)
    other = BUILD.pack(tree(tmp_path / "b", 0o664, 1_650_000_000, True), tmp_path / "out-b", 1_700_000_000)
    digests = {hashlib.sha256(made.read_bytes()).hexdigest() for made in (one, other)}
    assert len(digests) == 1
    changed = tree(tmp_path / "c", 0o600, 1_000_000_000, False)
    (changed / "usr/share/doc/x/copyright").write_text("other\n", "utf-8")
    third = BUILD.pack(changed, tmp_path / "out-c", 1_700_000_000)
    assert hashlib.sha256(third.read_bytes()).hexdigest() not in digests


@needs_dpkg
def test_everything_in_the_package_is_roots_and_only_programs_can_be_run(tmp_path: Path) -> None:
    made = BUILD.pack(tree(tmp_path / "a", 0o600, 1_000_000_000, False), tmp_path, 1_700_000_000)
    rows = subprocess.run(["dpkg-deb", "-c", str(made)], capture_output=True, text=True, check=True).stdout.splitlines()
    modes = {row.split()[5]: (row.split()[0], row.split()[1]) for row in rows}
    assert {owner for _, owner in modes.values()} == {"root/root"}
    assert modes["./usr/lib/kiosk/kiosk"][0] == "-rwxr-xr-x"
    assert modes["./usr/lib/kiosk/_internal/lib.so"][0] == "-rw-r--r--"
    assert modes["./etc/kiosk/kiosk.toml"][0] == "-rw-r--r--"
    fields = subprocess.run(["dpkg-deb", "-f", str(made)], capture_output=True, text=True, check=True).stdout
    assert "@" not in fields.replace("somebody@example.org", "")
    control = subprocess.run(["dpkg-deb", "-e", str(made), str(tmp_path / "e")], check=True)
    assert control.returncode == 0
    assert (tmp_path / "e" / "conffiles").read_text() == "/etc/kiosk/kiosk.toml\n"


def test_every_library_that_the_program_is_installed_with_says_what_its_licence_is() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["publish"], *extras["origin"], *extras["fleet"]]
    found = {name: distribution(name) for line in wanted if (name := re.split(r"[<>=\[ ]", line)[0])}
    assert found
    assert [name for name, each in found.items() if not LICENCES.kind(each)] == []


def listing(work: Path, *files: Path) -> Path:
    """PyInstaller's work folder, as if these files had gone into the program."""
    work.mkdir()
    told = ("", [(file.name, str(file), "DATA") for file in files])
    (work / "COLLECT-00.toc").write_text(repr(told), "utf-8")
    return work


def test_the_licences_name_ours_and_those_of_everything_inside(tmp_path: Path) -> None:
    import PIL
    import PySide6

    inside = (Path(PIL.__file__), Path(PySide6.__file__), ROOT / "kiosk" / "__init__.py", Path(os.__file__))
    told = LICENCES.licence_text(listing(tmp_path / "work", *inside))
    for wanted in ("pillow", "PySide6_Essentials", "Lucide", "Noto CJK", "LXGW", "PSF", "LGPL-3", "libde265"):
        assert wanted in told
    assert "SIL OPEN FONT LICENSE" in told
    assert "Apache License" in told
    assert "Apache License" not in LICENCES.pointed((ROOT / "LICENSE").read_text("utf-8")).split("common-licenses")[0]


def test_a_file_of_which_nobody_knows_the_licence_ends_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "stray.so"
    stray.write_bytes(b"\x7fELF")
    work = listing(tmp_path / "work", stray)
    words = [sys.executable, str(ROOT / "packaging" / "debian" / "licences.py"), str(work), str(tmp_path / "out")]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert str(stray) in ended.stderr
    assert not (tmp_path / "out").exists()


def test_the_manual_page_has_every_command_and_no_line_that_roff_takes_for_its_own(tmp_path: Path) -> None:
    page = MANUAL.page()
    for name in cli.COMMANDS:
        assert f".SS kiosk {name}\n" in page.replace("\\-", "-")
    assert ".SS kiosk pack check\n" in page
    assert ".SS kiosk fleet receive\n" in page
    assert "kiosk fleet deliver" not in page, "a part of the receiver's, which nobody types"
    known = (".TH", ".SH", ".SS", ".TP", ".B", ".BR", ".I", ".nf", ".fi")
    assert [line for line in page.splitlines() if line[:1] in ".'" and line[:1] and line.split()[0] not in known] == []
    words = [sys.executable, str(ROOT / "packaging" / "debian" / "manual.py")]
    for name in ("one.gz", "two.gz"):
        subprocess.run([*words, str(tmp_path / name)], check=True)
    assert (tmp_path / "one.gz").read_bytes() == (tmp_path / "two.gz").read_bytes()
    assert gzip.decompress((tmp_path / "one.gz").read_bytes()).decode() == page
