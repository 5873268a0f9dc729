"""The files of a pack, from a folder or a zip alike, read within limits; what is unsafe is found on opening."""

from __future__ import annotations

import os
import stat
import zipfile
import zlib
from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from typing import IO

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import ExplainedError, cause_of
from kiosk.content.finding import Finding, error
from kiosk.content.pack_paths import (
    HIDDEN,
    MOST_BYTES,
    MOST_FILES,
    clashing,
    common_folder,
    composed,
    hidden,
    is_ignored,
    printable,
    slashed,
    too_much,
    unopened,
    unsafe,
)

LARGEST_FILE = 200 << 20
BROKEN = (zipfile.BadZipFile, zlib.error, LZMAError, EOFError, RuntimeError, NotImplementedError, ValueError)
"""What the standard library raises, besides OSError, for a zip that is damaged, encrypted or lies about itself."""


BROKEN_INSIDE = Sentence("压缩包里的这个文件坏了或加了密", "it is damaged or locked inside the zip")
NO_ZIP = Sentence("不是完好的 zip 压缩包", "it is no sound zip")


class Media(ABC):
    """The files of a pack by their path inside it: forward slashes, composed Unicode (NFC), no hidden files.

    `findings` holds what is unsafe: links, paths that lead outside, names that clash.
    """

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.place: Path | None = None
        """The folder or zip that holds them, where there is one."""
        self._names: frozenset[str] = frozenset()

    def names(self) -> frozenset[str]:
        """Every file's path."""
        return self._names

    @abstractmethod
    def size(self, name: str) -> int:
        """The bytes of a file that `exists`. Raises OSError when it went away."""

    @abstractmethod
    def _stream(self, name: str) -> IO[bytes]: ...

    def stamp(self, name: str) -> Hashable | None:
        """What changes when a file that `exists` does, without reading it; None where that cannot be told."""
        return None

    def exists(self, name: str) -> bool:
        """Whether the pack has the file."""
        return composed(name) in self.names()

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A file's bytes as a stream. Raises OSError when missing, too large or damaged, also while it is read."""
        if not self.exists(name):
            raise FileNotFoundError(name)
        if self.size(name) > LARGEST_FILE:
            raise _too_large()
        try:
            with self._stream(composed(name)) as stream:
                yield stream
        except BROKEN as broken:
            raise ExplainedError(BROKEN_INSIDE) from broken

    def read(self, name: str, most: int = LARGEST_FILE) -> bytes:
        """A file whole. Raises OSError when it is missing, larger than `most` bytes, or damaged."""
        with self.open(name) as stream:
            content = stream.read(most + 1)
        if len(content) > most:
            raise _too_large(most)
        return content

    def close(self) -> None:  # noqa: B027 - a folder holds nothing open
        """Let go of what is open. Nothing can be read afterwards."""


class NoMedia(Media):
    """The files of a pack that could not be opened: none."""

    def size(self, name: str) -> int:
        """Raises FileNotFoundError."""
        raise FileNotFoundError(name)

    def _stream(self, name: str) -> IO[bytes]:
        raise FileNotFoundError(name)


class FolderMedia(Media):
    """A pack that is a folder. Links to folders, and links that lead outside, are findings and are not followed.

    Sizes and stamps are as they were when the folder was walked over: each file is asked once, since a share may be slow.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.place = self._root = folder.resolve()
        self._files: dict[str, str] = {}
        self._told: dict[str, os.stat_result] = {}
        self._walk("")
        if len(self._files) > MOST_FILES or sum(self.size(name) for name in self._files) > MOST_BYTES:
            self.findings.append(too_much(folder.name))
            self._files.clear()
        self._names = frozenset(self._files)
        self.findings += clashing(self._names)

    def size(self, name: str) -> int:
        """The bytes of a file."""
        return self._told[composed(name)].st_size

    def stamp(self, name: str) -> Hashable | None:
        """The file's time, size and number."""
        told = self._told[composed(name)]
        return str(self._root), composed(name), told.st_mtime_ns, told.st_size, told.st_ino

    def _stream(self, name: str) -> IO[bytes]:
        return open(self._files[name], "rb")

    def _walk(self, at: str) -> None:
        """Look over a folder of the pack, `at` its path with a slash at the end, then over those inside."""
        try:
            with os.scandir(self._folder / at) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as wrong:
            self.findings.append(unopened(printable(str(self._folder / at)), cause_of(wrong)))
            return
        inner = []
        for entry in entries:
            if _is_folder(entry):
                if not is_ignored(entry.name) and self._enter(entry, at):
                    inner.append(f"{at}{entry.name}/")
            elif not is_ignored(entry.name):
                self._add(entry, at)
            elif HIDDEN.fullmatch(entry.name):
                self.findings.append(hidden(printable(at + entry.name)))
        for each in inner:
            self._walk(each)

    def _enter(self, entry: os.DirEntry[str], at: str) -> bool:
        name = printable(at + entry.name)
        if entry.is_symlink():
            self.findings.append(unsafe(name, "是指向文件夹的链接，不会读取", "is a link to a folder and is not read"))
            return False
        if name.lower().endswith(".toml"):
            what = Sentence(f"{name} 是文件夹，不是文件。", f"{name} is a folder and not a file.")
            mend = Sentence("删去它，或改名。", "Remove it, or give it another name.")
            self.findings.append(error("folder-not-file", name, "", what, mend))
            return False
        return True

    def _add(self, entry: os.DirEntry[str], at: str) -> None:
        name = composed(at + entry.name)
        if printable(name) != name or "\\" in name:
            self.findings.append(
                unsafe(printable(name), "的名字里有不能用的字符", "has a character a name cannot have")
            )
            return
        try:
            inside = not entry.is_symlink() or Path(entry.path).resolve(strict=True).is_relative_to(self._root)
            told = entry.stat()
        except (OSError, RuntimeError):
            self.findings.append(unsafe(name, "是断了的链接", "is a broken link"))
            return
        if not inside:
            self.findings.append(unsafe(name, "是指向包外的链接", "is a link that leads out of the pack"))
        elif not stat.S_ISREG(told.st_mode):
            self.findings.append(unsafe(name, "不是普通文件", "is not an ordinary file"))
        elif name in self._files:
            self.findings.append(unsafe(name, "与另一个文件同名", "has the same name as another file"))
        else:
            self._files[name], self._told[name] = entry.path, told


class ZipMedia(Media):
    """A pack that is a zip. Absolute paths, `..`, links, doubles, names that clash by case and bombs are findings.

    A zip that holds one folder with the pack in it is read as if it held the folder's content, unless it is wanted `whole`.
    """

    def __init__(self, file: Path, whole: bool = False) -> None:
        super().__init__()
        self.place = file.resolve()
        try:
            self._zip = zipfile.ZipFile(file)
        except BROKEN as broken:
            raise ExplainedError(NO_ZIP) from broken
        self._entries: dict[str, zipfile.ZipInfo] = {}
        entries = self._zip.infolist()
        if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
            self.findings.append(too_much(file.name))
            return
        prefix = "" if whole else common_folder(entries)
        for entry in entries:
            self._add(entry, prefix)
        self._names = frozenset(self._entries)
        self.findings += clashing(self._names)

    def size(self, name: str) -> int:
        """The bytes of a file, as the zip says; never more are read."""
        return self._entries[composed(name)].file_size

    def close(self) -> None:
        """Close the zip."""
        self._zip.close()

    def _stream(self, name: str) -> IO[bytes]:
        return self._zip.open(self._entries[name])

    def _add(self, entry: zipfile.ZipInfo, prefix: str) -> None:
        full = slashed(entry)
        path = PurePosixPath(full)
        told = printable(full)
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if path.is_absolute() or ".." in path.parts or any(":" in part for part in path.parts):
            self.findings.append(unsafe(told, "的路径指向包外", "has a path that leads out of the pack"))
        elif kind == stat.S_IFLNK:
            self.findings.append(unsafe(told, "是链接", "is a link"))
        elif kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            self.findings.append(unsafe(told, "不是普通文件", "is not an ordinary file"))
        elif told != full:
            self.findings.append(unsafe(told, "的名字里有不能用的字符", "has a character a name cannot have"))
        elif full.lower().endswith(".toml/"):
            what = Sentence(f"{told} 是文件夹，不是文件。", f"{told} is a folder and not a file.")
            self.findings.append(
                error("folder-not-file", told, "", what, Sentence("删去它，或改名。", "Remove it, or rename it."))
            )
        elif HIDDEN.fullmatch(path.name) and not any(is_ignored(part) for part in path.parts[:-1]):
            self.findings.append(hidden(told))
        elif not full.endswith("/") and not any(is_ignored(part) for part in path.parts):
            name = composed(path.as_posix().removeprefix(prefix))
            if name in self._entries:
                self.findings.append(unsafe(name, "在压缩包里出现两次", "stands in the zip twice"))
            self._entries[name] = entry


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def open_media(path: Path) -> Media:
    """The files of the pack at `path`, a folder or a zip. Raises OSError when there is none or it cannot be opened."""
    if path.is_dir():
        return FolderMedia(path)
    if path.is_file():
        return ZipMedia(path)
    raise FileNotFoundError(path)


def _too_large(most: int = LARGEST_FILE) -> ExplainedError:
    return ExplainedError(Sentence(f"超过 {most >> 20} MB", f"it is larger than {most >> 20} MB"))
