"""The files of a pack, from a folder or a zip alike, read within limits; and the size of a picture from its first bytes."""

from __future__ import annotations

import stat
import struct
import zipfile
from pathlib import Path, PurePosixPath
from typing import Protocol

from kiosk.content.finding import Finding

MOST_FILES = 20_000
MOST_BYTES = 2 << 30
LARGEST_FILE = 200 << 20
IGNORED = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


class Media(Protocol):
    """The files of a pack by their path inside it (forward slashes)."""

    def names(self) -> frozenset[str]:
        """Every file's path."""

    def read(self, name: str) -> bytes:
        """A file whole. Raises OSError when it cannot be read."""


class FolderMedia:
    """A pack that is a folder. Links that lead outside are findings and are not read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.findings: list[Finding] = []
        root = folder.resolve()
        names = set()
        for file in sorted(folder.rglob("*")):
            name = file.relative_to(folder).as_posix()
            if file.name in IGNORED or file.is_dir() or any(part.startswith(".") for part in PurePosixPath(name).parts):
                continue
            if not file.resolve().is_relative_to(root):
                self.findings.append(_unsafe(name, "是指向包外的链接", "is a link that leads out of the pack"))
            elif file.is_file():
                names.add(name)
        self.findings += _clashing(names)
        self._names = frozenset(names)

    def names(self) -> frozenset[str]:
        """Every file's path."""
        return self._names

    def read(self, name: str) -> bytes:
        """A file whole."""
        file = self._folder / name
        if file.stat().st_size > LARGEST_FILE:
            raise OSError(f"{name} is larger than {LARGEST_FILE >> 20} MB")
        return file.read_bytes()


class ZipMedia:
    """A pack that is a zip. Absolute paths, `..`, links, doubles, names that clash by case and bombs are findings."""

    def __init__(self, file: Path) -> None:
        self._zip = zipfile.ZipFile(file)
        self.findings: list[Finding] = []
        self._entries: dict[str, zipfile.ZipInfo] = {}
        entries = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
            self.findings.append(_unsafe(file.name, "文件太多或太大", "holds too many files or too many bytes"))
            return
        prefix = _common(entries)
        for entry in entries:
            path = PurePosixPath(entry.filename.replace("\\", "/"))
            if path.is_absolute() or ".." in path.parts or (path.parts and ":" in path.parts[0]):
                self.findings.append(_unsafe(entry.filename, "的路径指向包外", "has a path that leads out of the pack"))
            elif stat.S_ISLNK(entry.external_attr >> 16):
                self.findings.append(_unsafe(entry.filename, "是链接", "is a link"))
            elif path.name not in IGNORED and "__MACOSX" not in path.parts:
                name = path.as_posix().removeprefix(prefix)
                if name in self._entries:
                    self.findings.append(_unsafe(name, "在压缩包里出现两次", "stands in the zip twice"))
                self._entries[name] = entry
        self.findings += _clashing(set(self._entries))

    def names(self) -> frozenset[str]:
        """Every file's path."""
        return frozenset(self._entries)

    def read(self, name: str) -> bytes:
        """A file whole; never more bytes than its entry says."""
        entry = self._entries.get(name)
        if entry is None:
            raise FileNotFoundError(name)
        try:
            with self._zip.open(entry) as stream:
                content = stream.read(min(entry.file_size, LARGEST_FILE) + 1)
        except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
            raise OSError(f"{name}: {error}") from error
        if len(content) > min(entry.file_size, LARGEST_FILE):
            raise OSError(f"{name} is larger than it says")
        return content


def picture_size(head: bytes) -> tuple[str, int, int] | None:
    """What kind of picture begins with `head` (JPEG, PNG, WEBP), its width and height in pixels; None for anything else."""
    if head[:8] == b"\x89PNG\r\n\x1a\n" and head[12:16] == b"IHDR":
        width, height = struct.unpack(">II", head[16:24])
        return "PNG", width, height
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP" and len(head) >= 30:
        return _webp(head)
    if head[:2] == b"\xff\xd8":
        return _jpeg(head)
    return None


def _webp(head: bytes) -> tuple[str, int, int] | None:
    kind = head[12:16]
    if kind == b"VP8X":
        return "WEBP", 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    if kind == b"VP8L" and head[20] == 0x2F:
        bits = int.from_bytes(head[21:25], "little")
        return "WEBP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", head[26:30])
        return "WEBP", width & 0x3FFF, height & 0x3FFF
    return None


def _jpeg(head: bytes) -> tuple[str, int, int] | None:
    at = 2
    while at + 9 < len(head):
        if head[at] != 0xFF:
            return None
        marker = head[at + 1]
        if marker == 0xFF:
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", head[at + 5 : at + 9])
            return "JPEG", width, height
        elif 0xD0 <= marker <= 0xD9 or marker == 0x01:
            at += 2
        else:
            at += 2 + int.from_bytes(head[at + 2 : at + 4], "big")
    return None


def _common(entries: list[zipfile.ZipInfo]) -> str:
    """The one folder that holds everything, when the zip was made of a folder and not of its content."""
    if any(entry.filename == "pack.toml" for entry in entries):
        return ""
    inner = [
        entry.filename for entry in entries if entry.filename.count("/") == 1 and entry.filename.endswith("/pack.toml")
    ]
    return inner[0].removesuffix("pack.toml") if len(inner) == 1 else ""


def _clashing(names: set[str]) -> list[Finding]:
    seen: dict[str, str] = {}
    found = []
    for name in sorted(names):
        if other := seen.get(name.casefold()):
            found.append(_unsafe(name, f"与 {other} 只有大小写不同", f"differs from {other} only in case"))
        seen[name.casefold()] = name
    return found


def _unsafe(name: str, zh: str, en: str) -> Finding:
    return Finding(
        "error",
        "unsafe-file",
        name,
        "",
        f"{name} {zh}。",
        f"{name} {en}.",
        "去掉它，重新打包。",
        "Take it out and make the pack again.",
    )
