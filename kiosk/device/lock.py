"""One kiosk per data folder: a second one brings the first to the front (ui/front.py), or says so, and ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from kiosk.base.os_errors import told


class Busy(Exception):
    """Another kiosk runs on the same data folder, or the folder cannot be written; the message says so in zh and en."""


class Taken(Busy):
    """Another kiosk runs on the same data folder."""


class Lock:
    """Held for as long as the kiosk runs; the system lets go of it when the process ends, however it ends."""

    def __init__(self, data: Path) -> None:
        self._file = data / "lock"
        self._handle = -1

    def __enter__(self) -> Lock:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._handle = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise Busy(
                f"写不了数据文件夹 {self._file.parent}：{told(error).zh}。用 --data 指定一个能写的文件夹。\n"
                f"The data folder {self._file.parent} cannot be written: {told(error).en}. Name another with --data."
            ) from error
        try:
            _hold(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise Taken(
                f"另一个触摸屏程序正在使用 {self._file.parent}。先关掉它，或用 --data 指定别的文件夹。\n"
                f"Another kiosk is using {self._file.parent}. Close it, or name another folder with --data."
            ) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._handle)


def _hold(handle: int) -> None:
    """Take the file for this process alone; raises OSError when another has it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
