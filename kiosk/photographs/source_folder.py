"""The folder that staff were given: which files in it may be photographs, and their bytes. Nothing else is opened."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.finding import Finding, error, note
from kiosk.content.pack_paths import IGNORED, composed, printable
from kiosk.photographs.file_formats import BESIDE
from kiosk.photographs.refusal import A_PLAIN_FILE, PhotographError, refusal, unreadable

LARGEST = 200 << 20
"""Bytes of the largest file that is read."""
MOST, DEEPEST = 20_000, 16


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may be a photograph: where it lies, and its name inside the folder as people read it."""

    path: Path
    name: str

    def read(self) -> bytes:
        """Its bytes. Raises PhotographError when it is no ordinary file or too large, OSError when unreadable.

        A link or a pipe that took its place since it was found is not followed and not waited for.
        """
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        handle = os.open(self.path, flags)
        with os.fdopen(handle, "rb") as stream:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                raise _special(self.name)
            content = stream.read(LARGEST + 1) if status.st_size <= LARGEST else b""
            if status.st_size > LARGEST or len(content) > LARGEST:
                raise _large(self.name)
            return content


@dataclass(frozen=True, slots=True)
class Folder:
    """What a folder holds: the files that may be photographs, in the order in which people count, and the findings."""

    files: tuple[Found, ...]
    findings: tuple[Finding, ...]


def scan(folder: Path, without: Path) -> Folder:
    """What `folder` and its folders hold; `without` (the pack) is passed over. Raises OSError when it cannot be read.

    Only `lstat` is asked of a file here: links are not followed, pipes and devices never opened.
    """
    findings: list[Finding] = []
    files: list[Found] = []
    apart = without.resolve()
    for entry, name in _entries(folder, "", findings, apart):
        if len(files) >= MOST:
            what = (
                f"照片超过 {MOST} 张，后面的没有看。",
                f"There are more than {MOST} files; the rest was not looked at.",
            )
            findings.append(error("too-many", name, "", what, ("分几次导入。", "Import them in several goes.")))
            break
        files.append(Found(Path(entry.path), name))
    return Folder(tuple(sorted(files, key=lambda found: counted(found.name))), tuple(findings))


def readable(name: str) -> str:
    """A file's name as its writer meant it: bytes that are no UTF-8 are read as GB 18030, as Windows writes them."""
    try:
        name.encode()
    except UnicodeEncodeError:
        try:
            name = os.fsencode(name).decode("gb18030")
        except UnicodeError:
            return printable(name)
    return printable(composed(name))


def counted(name: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts as people count: `2` before `10`, and nothing before `2`."""
    stem, _, ending = name.casefold().rpartition(".")
    parts = re.split(r"(\d+)", f"{stem}\0{ending}")
    return tuple((int(part[:18]), "") if part.isdecimal() else (-1, part) for part in parts)


def _entries(folder: Path, inside: str, findings: list[Finding], apart: Path) -> Iterator[tuple[os.DirEntry[str], str]]:
    with os.scandir(folder) as entries:
        each = sorted(entries, key=lambda entry: entry.name)
    for entry in each:
        name = inside + readable(entry.name)
        if entry.name.startswith(".") or entry.name in IGNORED:
            continue
        if entry.is_dir(follow_symlinks=False):
            if Path(entry.path).resolve() == apart:
                continue
            if name.count("/") >= DEEPEST:
                what = ("文件夹套得太深，没有看。", "Folders lie too deep in each other here; not looked at.")
                findings.append(error("too-deep", name, "", what, ("把照片往上挪。", "Move the photographs up.")))
                continue
            try:
                yield from _entries(Path(entry.path), f"{name}/", findings, apart)
            except OSError as wrong:
                findings.append(unreadable(name, wrong).finding)
        elif entry.is_symlink():
            what = ("这是一个链接，不会打开。", "This is a link and is not opened.")
            findings.append(error("link", name, "", what, A_PLAIN_FILE))
        elif not entry.is_file(follow_symlinks=False):
            findings.append(_special(name).finding)
        elif BESIDE.search(name):
            what = ("这不是照片，跳过了。", "This is no photograph and was passed over.")
            findings.append(note("no-photograph", name, "", what, ("不用管它。", "Nothing needs to be done.")))
        else:
            yield entry, name


def _special(name: str) -> PhotographError:
    what = ("这不是普通文件，不会打开。", "This is no ordinary file and is not opened.")
    return refusal("special-file", name, what, A_PLAIN_FILE)


def _large(name: str) -> PhotographError:
    what = (f"这个文件超过 {LARGEST >> 20} MB。", f"This file is larger than {LARGEST >> 20} MB.")
    mend = ("用看图软件另存为 JPEG，再放回来。", "Save it as JPEG in a picture program and put that here.")
    return refusal("large-file", name, what, mend)
