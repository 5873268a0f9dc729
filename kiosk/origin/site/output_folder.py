"""The folder a site is written into: only what changed is written, whole files only, and what others put there stays.

A list of what was written (`.kiosk-site`) tells its own files from foreign ones. It is added to before a file is written,
so that a build that was broken off leaves nothing that the next one would not know.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from kiosk.base import atomic_write
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import Unreadable, read_file

LIST = ".kiosk-site"
MOST_BYTES = 32 << 20
"""Of the list."""
TITLE = "# What `kiosk origin build` wrote here. It removes these files when they are no longer needed, and no others."


class FolderError(Exception):
    """The site cannot be written there; the message says why and how to mend it, in zh and en."""


class Folder:
    """The folder `out`; opened with `open`, filled with `put`, closed with `finish`."""

    def __init__(self, out: Path) -> None:
        self.out = out.absolute()
        self.written = self.unchanged = self.removed = 0
        self.foreign: list[str] = []
        """Files in the folder that no build wrote, at most those at its top and beside pages."""
        self._known: set[str] = set()
        self._kept: set[str] = set()

    def open(self) -> None:
        """Make the folder or take it up. Raises FolderError when it holds other things than a site, or cannot be used."""
        if self.out.exists() and not self.out.is_dir():
            raise FolderError(
                f"{self.out} 是文件，不是文件夹。请指定一个空的或还没有的文件夹。\n"
                f"{self.out} is a file, not a folder. Name a folder that is empty or not there yet."
            )
        with said(self.out):
            self.out.mkdir(parents=True, exist_ok=True)
            try:
                lines = read_file(self.out / LIST, MOST_BYTES).decode("utf-8", "replace").splitlines()
            except FileNotFoundError:
                if any(self.out.iterdir()):
                    raise FolderError(
                        f"{self.out} 里已有别的文件，没有写。请指定一个空文件夹，或以前生成过网站的文件夹。\n"
                        f"{self.out} holds other files; nothing was written. Name an empty folder, or one that an"
                        " earlier `kiosk origin build` filled."
                    ) from None
                lines = []
            except Unreadable as wrong:
                raise FolderError(
                    f"{self.out / LIST}：{wrong.what.zh}{wrong.mend.zh}\n{wrong.what.en} {wrong.mend.en}"
                ) from wrong
            self._known = {line for line in lines if _safe(line)}
            if not lines:
                _replace(self.out / LIST, f"{TITLE}\n".encode())

    def put(self, path: str, content: bytes) -> bool:
        """Give the file at `path` (with /, below the folder) this content; whether it had to be written.

        Raises FolderError when the disk refuses, when a file that no build wrote is in the way, and for a path that leads out
        of the folder, as a damaged release might name one.
        """
        if not _safe(path):
            raise FolderError(
                f"{path!r} 不是网站里的路径，没有写。请重新发布。\n"
                f"{path!r} is no path inside a site and was not written. Publish again."
            )
        file = self.out / path
        if path in self._kept:
            return False
        with said(file):
            there = _read(file)
            if there == content:
                self.unchanged += 1
            elif there is not None and path not in self._known:
                raise FolderError(
                    f"{file} 不是本程序写的，没有覆盖。请移走它再生成。\n"
                    f"{file} was not written by this program and was not replaced. Move it away and build again."
                )
            else:
                file.parent.mkdir(parents=True, exist_ok=True)
                if path not in self._known:
                    with (self.out / LIST).open("a", encoding="utf-8") as stream:
                        stream.write(f"{path}\n")
                _replace(file, content)
                self.written += 1
            self._known.add(path)
            self._kept.add(path)
        return there != content

    def finish(self) -> None:
        """Remove what earlier builds wrote and this one did not, and look for what is foreign."""
        for path in sorted(self._known - self._kept):
            file = self.out / path
            with said(file):
                if file.is_file():
                    file.unlink()
                    self.removed += 1
            with contextlib.suppress(OSError):  # a folder that still holds something stays
                for parent in file.parents:
                    if parent == self.out:
                        break
                    parent.rmdir()
        content = "\n".join([TITLE, *sorted(self._kept), ""]).encode()
        with said(self.out / LIST):
            if _read(self.out / LIST) != content:
                _replace(self.out / LIST, content)
            self._sweep()
            self.foreign = [path for path in self._files() if path not in self._kept and path != LIST]

    def _sweep(self) -> None:
        """Remove the halves of own files that a build left behind which could not end."""
        for path in list(self._files()):
            folder, _, name = path.rpartition("/")
            half = atomic_write.FRESH.fullmatch(name)
            whole = f"{folder}/{half['whole']}".lstrip("/") if half else ""
            if whole == LIST or whole in self._known:
                for left in atomic_write.abandoned([self.out / path], local=False):
                    left.unlink()

    def _files(self) -> Iterator[str]:
        for folder, _, names in os.walk(self.out):
            for name in names:
                yield (Path(folder) / name).relative_to(self.out).as_posix()


@contextlib.contextmanager
def said(file: Path) -> Iterator[None]:
    """Turn what the disk refuses into a sentence."""
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise FolderError(
                f"磁盘满了，网站没有写完；已写好的页面都是完整的。腾出空间后再运行一次。\n"
                f"The disk is full: the site is not finished; the pages that are there are whole."
                f" Make room and run this again. ({error.filename or file})"
            ) from error
        why = cause_of(error)
        raise FolderError(
            f"不能读写 {error.filename or file}：{why.zh}。请检查路径和权限，再运行一次；已写好的页面都是完整的。\n"
            f"{error.filename or file} cannot be read or written: {why.en}. Check the path and its permissions and run"
            " this again; the pages that are there are whole."
        ) from error


def _read(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return None


def _replace(file: Path, content: bytes) -> None:
    """Write beside, then rename: whoever asks gets the old page or the new one, whole."""
    atomic_write.replace(file, content, synced=False)


def _safe(path: str) -> bool:
    return bool(path) and not path.startswith(("#", "/")) and ".." not in path.split("/") and "\\" not in path
