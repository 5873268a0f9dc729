"""Output that cannot raise: no encoding of a console, full disk, closed pipe or closed stream ends a command half way.

A command does its work to the end, whoever reads what it says. What could not be written is told at the end, once.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

AT_ONCE = 1 << 20
CLOSED = -1
LOST = Sentence("输出没有写完：{zh}。", "The output could not be written: {en}.")


class _End(io.RawIOBase):
    """Where a stream ends: a file of the system, or none. What is not taken is lost and remembered."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.lost: OSError | None = None

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        if self._number == CLOSED:
            raise OSError(errno.EBADF, os.strerror(errno.EBADF))
        return self._number

    def isatty(self) -> bool:
        return self._number != CLOSED and os.isatty(self._number)

    def write(self, content: ReadableBuffer, /) -> int:
        left = memoryview(content).cast("B")
        size = len(left)
        while left and self.lost is None:
            try:
                left = left[os.write(self.fileno(), left[:AT_ONCE]) :]
            except BlockingIOError:
                import select

                select.select([], [self._number], [])
            except OSError as error:
                self.lost = error
        return size


def guarded(command: Callable[[], object]) -> NoReturn:
    """Run `command` with output that cannot raise, then end the process as it wanted to end.

    With 1 and a sentence on standard error where its output was lost; whoever closes a pipe wanted no more of it, so that
    is no fault.
    """
    _occupy()
    out = _ended_well("stdout", 1)
    _ended_well("stderr", 2)
    code: object = 0
    try:
        command()
    except SystemExit as ended:
        code = ended.code
    if code is not None and not isinstance(code, int):
        _say(code)
        code = 1
    _flush()
    if out and out.lost and out.lost.errno != errno.EPIPE:
        why = cause_of(out.lost)
        _say(str(LOST).format(zh=why.zh, en=why.en))
        _flush()
        code = code or 1
    raise SystemExit(code)


def _say(words: object) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"{words}\n")


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with contextlib.suppress(OSError, ValueError):
                stream.flush()


def _occupy() -> None:
    """Put the null device where a standard stream was closed: the next file opened would take its number and be written to."""
    if sys.platform == "win32":
        return
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            if (handle := os.open(os.devnull, os.O_RDWR)) != number:
                os.dup2(handle, number)
                os.close(handle)
    if sys.stdin is None:
        sys.stdin = io.TextIOWrapper(io.FileIO(0, closefd=False), "utf-8")


def _ended_well(name: str, number: int) -> _End | None:
    """Give a standard stream an end that cannot raise; None where it is none of the system's."""
    stream = getattr(sys, name)
    if stream is None:
        if sys.platform == "win32":  # a program without a console has none, and nobody misses what it says
            return None
        end, encoding, lines = _End(CLOSED), "utf-8", False
    elif not isinstance(stream, io.TextIOWrapper) or not _is_file(stream, number):
        return None
    elif sys.platform == "win32" and stream.isatty():
        stream.reconfigure(errors="backslashreplace")
        return None
    else:
        stream.flush()
        end, encoding, lines = _End(number), stream.encoding, stream.line_buffering
    made = io.TextIOWrapper(
        io.BufferedWriter(end), encoding, "backslashreplace", line_buffering=lines, write_through=number == 2
    )
    setattr(sys, name, made)
    return end


def _is_file(stream: io.TextIOWrapper, number: int) -> bool:
    try:
        return stream.fileno() == number
    except (OSError, ValueError):
        return False
