"""Where new content comes from: one way to read a web server, a stick and an office's inbox."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.base.os_errors import cause_of
from kiosk.fleet.update.refusal import Refusal

PIECE = 64 << 10
"""Bytes that are read at once."""


class Source(Protocol):
    """A repository's files, by their paths below it (`layout`)."""

    @property
    def name(self) -> str:
        """What people call it in a sentence."""

    def fetch(self, path: str, first: int, most: int) -> Iterator[bytes]:
        """The bytes of a file from the byte `first` on, at most `most` of them.

        Raises Refusal, at once or while it is read: "not-there" where there is no such file, "too-long" where it has more.
        """


@dataclass(frozen=True, slots=True)
class FolderSource:
    """A repository in a folder: a stick, a disk of the network, an inbox. Links in it are not followed."""

    folder: Path
    called: str = ""

    @property
    def name(self) -> str:
        return self.called or str(self.folder)

    def fetch(self, path: str, first: int, most: int) -> Iterator[bytes]:
        """See Source."""
        file = self.folder / path
        try:
            for above in file.relative_to(self.folder).parents:
                if not stat.S_ISDIR((self.folder / above).lstat().st_mode):
                    raise Refusal("not-there", self.name, path)
            if not stat.S_ISREG(file.lstat().st_mode):
                raise Refusal("not-there", self.name, path)
            handle = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        except FileNotFoundError as error:
            raise Refusal("not-there", self.name, path) from error
        except OSError as error:
            raise Refusal("unreachable", self.name, cause_of(error)) from error
        return self._pieces(handle, path, first, most)

    def _pieces(self, handle: int, path: str, first: int, most: int) -> Iterator[bytes]:
        try:
            with os.fdopen(handle, "rb") as stream:
                stream.seek(first)
                while piece := stream.read(min(PIECE, most + 1)):
                    most -= len(piece)
                    if most < 0:
                        raise Refusal("too-long", self.name, path)
                    yield piece
        except OSError as error:
            raise Refusal("cut-off", self.name, path) from error


@dataclass(frozen=True, slots=True)
class Throttled:
    """A source that is read no faster than so many kilobytes a second; 0 is as fast as it goes."""

    source: Source
    kilobytes_a_second: int
    seconds: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    @property
    def name(self) -> str:
        return self.source.name

    def fetch(self, path: str, first: int, most: int) -> Iterator[bytes]:
        """See Source."""
        pieces = self.source.fetch(path, first, most)
        return self._slowly(pieces) if self.kilobytes_a_second else pieces

    def _slowly(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        begun, taken = self.seconds(), 0
        for piece in pieces:
            taken += len(piece)
            yield piece
            ahead = taken / (self.kilobytes_a_second << 10) - (self.seconds() - begun)
            if ahead > 0:
                self.sleep(ahead)
