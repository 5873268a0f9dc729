"""One kiosk per data folder: a second one brings the first to the front (ui/shell/single_instance.py), or says so, and ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path
from types import TracebackType

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.os_errors import cause_of

HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})
"""What the systems say of a file that another process holds; of anything else the lock knows nothing."""


class Busy(SentenceError):
    """Another kiosk runs on the same data folder, or the folder cannot be written."""


class Taken(Busy):
    """Another kiosk runs on the same data folder."""


class Lock:
    """Held for as long as the kiosk runs; the system lets go of it when the process ends, however it ends.

    With `required` False a folder that cannot be written is no reason not to run: there the lock is held by a file that is
    there already, or not at all. Entering raises Taken where another holds it, and Busy where it is required and cannot be.
    """

    def __init__(self, data: Path, required: bool = True) -> None:
        self._file = data / "lock"
        self._required = required
        self._handle = -1

    def __enter__(self) -> Lock:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._handle = _opened(self._file)
        except (OSError, ValueError) as error:
            if self._required:
                raise self._unwritten(error) from error
            with contextlib.suppress(OSError, ValueError):
                self._handle = os.open(self._file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
            if self._handle < 0:
                return self
        try:
            _hold(self._handle)
        except OSError as error:
            self._let_go()
            if error.errno not in HELD and not self._required:
                return self
            raise Taken(
                f"另一个触摸屏程序正在使用 {self._file.parent}。先关掉它，或用 --data 指定别的文件夹。",
                f"Another kiosk is using {self._file.parent}. Close it, or name another folder with --data.",
            ) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._let_go()

    def _let_go(self) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1

    def _unwritten(self, error: Exception) -> Busy:
        why = cause_of(error) if isinstance(error, OSError) else Sentence("名字不对", "its name is none")
        return Busy(
            f"写不了数据文件夹 {self._file.parent}：{why.zh}。用 --data 指定一个能写的文件夹。",
            f"The data folder {self._file.parent} cannot be written: {why.en}. Name another with --data.",
        )


def _opened(file: Path) -> int:
    """What is held; a folder or a FIFO that stands in its place can be held as well, and is never waited for."""
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT | getattr(os, "O_NONBLOCK", 0), 0o644)
    except IsADirectoryError:
        return os.open(file, os.O_RDONLY)


def _hold(handle: int) -> None:
    """Take the file for this process alone; raises OSError when another has it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
