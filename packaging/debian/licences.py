"""The licences of everything inside the frozen program: python packaging/debian/licences.py WORK OUT [--debian]

WORK is PyInstaller's work folder: its lists say where each file came from. A file whose licence nobody knows ends the
build. With --debian, texts that every Debian system has are pointed to.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution, distributions
from os.path import normpath
from pathlib import Path

ROOT = Path(__file__).parents[2]
OURS = (
    ("kiosk", "the program", "Apache-2.0", "LICENSE"),
    ("fonts", "subsets of LXGW WenKai", "OFL-1.1", "assets/fonts/OFL-LXGW.txt"),
    ("fonts", "subsets of Noto CJK", "OFL-1.1", "assets/fonts/OFL-Noto.txt"),
    ("icons", "Lucide", "ISC", "assets/icons/LICENSE-Lucide.txt"),
    ("pack", "texts and pictures of the default pack", "see below", "assets/pack/LICENSE.md"),
)
QT = """\
Qt and PySide6 (Qt for Python) are used under the GNU Lesser General Public License, version 3
(/usr/share/common-licenses/LGPL-3). They are the shared libraries of the wheels PySide6_Essentials and shiboken6 from
pypi.org, stripped of symbols and otherwise unchanged; their source is at https://download.qt.io/official_releases/.
You may replace them: they are plain files below /usr/lib/kiosk/_internal. No part of Qt that is under the GPL alone is inside.
"""
HEIF = """\
libheif and libde265, which read the HEIC photographs of phones, are used under the GNU Lesser General Public License,
version 3 (/usr/share/common-licenses/LGPL-3). They are the shared libraries of the wheel pi-heif from pypi.org (its own code:
BSD-3-Clause), stripped of symbols and otherwise unchanged; their source is at https://github.com/strukturag/libheif and
https://github.com/strukturag/libde265. You may replace them: they are plain files in /usr/lib/kiosk/_internal/pi_heif.libs.
No coder of HEVC is inside. AVIF is read by Pillow's own libavif (BSD-2-Clause), whose text stands with Pillow's.
"""
MULTICAST = """\
zeroconf, by which kiosks are found on their own network, is used under the GNU Lesser General Public License, version 2.1 or
later (/usr/share/common-licenses/LGPL-2.1). It is the wheel from pypi.org, stripped of symbols and otherwise unchanged; its
source is at https://github.com/python-zeroconf/python-zeroconf. You may replace it: its modules are plain files in
/usr/lib/kiosk/_internal/zeroconf, and without it kiosks are reached by their address.
"""
BOOT = """\
The program's first machine code is PyInstaller's bootloader: GPL-2.0-or-later with the exception that lets it be given away
with programs under any licence; see its text below.
"""
PYTHON = "Python and its standard library: Copyright the Python Software Foundation; PSF-2.0.\n"
COMMON = (
    (r"Apache License\s+Version 2\.0.*END OF TERMS AND CONDITIONS", "Apache-2.0"),
    (r"GNU GENERAL PUBLIC LICENSE\s+Version 2, June 1991.*END OF TERMS AND CONDITIONS", "GPL-2"),
)
"""Texts that stand in full in /usr/share/common-licenses."""
RULE = "\n" + "-" * 78 + "\n"


class Unknown(Exception):
    """Files went into the program of which no licence is known; the message names them."""


def sources(work: Path) -> Iterator[Path]:
    """Where everything in the program came from, as PyInstaller wrote it down in `work`."""
    for listing in sorted(work.glob("*.toc")):
        if listing.name.startswith(("COLLECT", "PYZ")):
            for entry in _entries(ast.literal_eval(listing.read_text("utf-8"))):
                if entry[2] != "SYMLINK" and Path(entry[1]).is_file():
                    yield Path(entry[1])


def _entries(licence_text: object) -> Iterator[tuple[str, str, str]]:
    if (
        isinstance(licence_text, tuple)
        and len(licence_text) == 3
        and all(isinstance(part, str) for part in licence_text)
    ):
        yield licence_text
    elif isinstance(licence_text, (list, tuple)):
        for part in licence_text:
            yield from _entries(part)


def sorted_out(files: set[Path], work: Path) -> tuple[set[str], set[str]]:
    """The Python distributions and the Debian packages that `files` belong to; raises Unknown for the rest."""
    owners: dict[str, str] = {}
    for each in distributions():
        home, name = Path(str(each.locate_file(""))).resolve(), each.metadata["Name"]
        for line in (each.read_text("RECORD") or "").splitlines():
            owners[normpath(home / line.split(",")[0])] = name
    python = {"pyinstaller"} if any(work.glob("EXE-*.toc")) else set[str]()
    debian, strange = set[str](), list[str]()
    for file in sorted(files):
        real = file.resolve()
        if found := owners.get(str(real)):
            python.add(found)
        elif (
            real.is_relative_to(Path(sys.base_prefix).resolve())
            or real.is_relative_to(work.resolve())
            or (real.is_relative_to(ROOT) and ".venv" not in real.parts)
        ):
            continue
        elif package := owner(file):
            debian.add(package)
        else:
            strange.append(str(file))
    if strange:
        raise Unknown("no licence is known of:\n" + "\n".join(strange))
    return python, debian


def ours(file: Path, work: Path) -> bool:
    """Whether a file is Python's own, this program's, or made while freezing."""
    if file.is_relative_to(Path(sys.base_prefix).resolve()) or file.is_relative_to(work.resolve()):
        return True
    return file.is_relative_to(ROOT) and ".venv" not in file.parts


def owner(file: Path) -> str:
    """The Debian package that a file of the system came in; empty when there is none."""
    for path in (file, file.resolve()):
        for name in (str(path), str(path).removeprefix("/usr")):
            output = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
            if output.returncode == 0:
                return output.stdout.split(":")[0]
    return ""


def texts(each: Distribution) -> list[str]:
    """The licence files that a distribution carries."""
    return [
        Path(str(each.locate_file(part))).read_text("utf-8", errors="replace")
        for part in sorted(each.files or (), key=str)
        if ".dist-info" in str(part) and part.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "AUTHORS"))
    ]


def kind(each: Distribution) -> str:
    """What a distribution says its licence is, in a few words."""
    output = _metadata(each, "License-Expression")
    classes = [
        line.split("::")[-1].strip() for line in each.metadata.get_all("Classifier") or () if "License ::" in line
    ]
    short = _metadata(each, "License").strip().splitlines()
    return output or ", ".join(classes) or (short[0] if short else "")


def _metadata(each: Distribution, field: str) -> str:
    return str((each.metadata.get_all(field) or [""])[0])


def pointed(text: str) -> str:
    """`text` with what every Debian system has replaced by where it stands."""
    for pattern, name in COMMON:
        text = re.sub(pattern, f"(the text in /usr/share/common-licenses/{name})", text, flags=re.DOTALL)
    return text


def licence_text(work: Path) -> str:
    """The whole text; raises Unknown when a file or a licence is not known."""
    python, debian = sorted_out(set(sources(work)), work)
    found = [distribution(name) for name in sorted(python, key=str.lower) if name != "nanping-kiosk"]
    nameless = [each.metadata["Name"] for each in found if not kind(each)]
    if nameless:
        raise Unknown(f"these say nothing of their licence: {', '.join(nameless)}")
    lines = ["What is inside, and under which licence. The texts follow.\n"]
    lines += [f"  {what}: {name}: {licence}" for what, name, licence, _ in OURS]
    lines += [f"  {each.metadata['Name']} {each.version}: {kind(each)}" for each in found]
    lines += [f"  {name}: as in Debian; see below" for name in sorted(debian)]
    parts = [
        "\n".join(lines) + "\n",
        QT,
        HEIF,
        MULTICAST,
        BOOT,
        PYTHON + (Path(sys.base_prefix) / "lib" / _stdlib() / "LICENSE.txt").read_text("utf-8"),
    ]
    parts += [f"{name}\n\n{(ROOT / file).read_text('utf-8')}" for _, name, _, file in OURS]
    parts += [f"{each.metadata['Name']}\n\n{text}" for each in found for text in texts(each)]
    for name in sorted(debian):
        parts.append(f"{name}\n\n" + Path(f"/usr/share/doc/{name}/copyright").read_text("utf-8", errors="replace"))
    return RULE.join(dict.fromkeys(part.rstrip() + "\n" for part in parts))


def _stdlib() -> str:
    return f"python{sys.version_info.major}.{sys.version_info.minor}"


if __name__ == "__main__":
    try:
        every = licence_text(Path(sys.argv[1]))
        Path(sys.argv[2]).write_text(pointed(every) if "--debian" in sys.argv else every, "utf-8")
    except Unknown as error:
        raise SystemExit(str(error)) from error
