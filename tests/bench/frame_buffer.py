"""What is on the screen, read from the file in which Xvfb keeps its frame buffer (`-fbdir`), and when it changes.

The file is an XWD picture that the server draws into: reading it costs nobody but the reader anything. Changes are seen
by comparing every eighth row with the last look, every 2 ms; a look costs what `Observation.look_ms` says.
"""

from __future__ import annotations

import mmap
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint32]
Mask = NDArray[np.bool_]

STEP = 8
"""One row in so many is compared."""
COLUMNS = 4
"""One column in so many of these rows is kept of each change."""
POLL_S = 0.002
COLOUR = 0x00FFFFFF


class XwdHeader(NamedTuple):
    """The words of an XWD header that say where the pixels are."""

    offset: int
    """Bytes before the first pixel."""
    width: int
    height: int
    stride: int
    """Bytes of a row."""

    @classmethod
    def parse(cls, data: bytes) -> XwdHeader:
        """Read the first 100 bytes of an XWD file.

        Raises ValueError when it is no version 7 picture of 32 bits a pixel in little-endian order.
        """
        if len(data) < 100:
            raise ValueError("shorter than an XWD header")
        words = struct.unpack(">25I", data[:100])
        size, version, width, height = words[0], words[1], words[4], words[5]
        order, bits, stride, colours = words[7], words[11], words[12], words[19]
        if version != 7 or bits != 32 or order != 0 or stride < width * 4:
            raise ValueError(f"not the XWD picture that is expected: version {version}, {bits} bits, order {order}")
        return cls(size + colours * 12, width, height, stride)


class Rect(NamedTuple):
    """A rectangle of the screen, pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Where a finger would touch it."""
        return self.x + self.width // 2, self.y + self.height // 2


class FrameBuffer:
    """The screen of one Xvfb."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as stream:
            self._map = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        self.header = XwdHeader.parse(self._map[:100])
        across = self.header.stride // 4
        words = np.frombuffer(self._map, "<u4", across * self.header.height, self.header.offset)
        self.pixels: Pixels = words.reshape(self.header.height, across)[:, : self.header.width]
        self._rows: Pixels = self.pixels[STEP // 2 :: STEP]

    def rows(self) -> Pixels:
        """A copy of the rows that are compared."""
        return self._rows.copy()

    def differs(self, rows: Pixels) -> bool:
        """Whether the screen is another than `rows` were."""
        return not np.array_equal(self._rows, rows)

    def save(self, file: Path) -> None:
        """Write the screen as a PNG, for people to look at."""
        pixels = self.pixels.copy()
        bands = np.stack([(pixels >> shift & 255).astype(np.uint8) for shift in (16, 8, 0)], -1)
        file.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(bands).save(file)


@dataclass(frozen=True, slots=True)
class Change:
    """The screen became another: when (`time.perf_counter`), and every fourth pixel of the compared rows."""

    at: float
    picture: Pixels


@dataclass(slots=True)
class Observation:
    """The screen from one moment on: the picture before, and every change that was seen."""

    before: Pixels
    changes: list[Change] = field(default_factory=list)
    looks: int = 0
    looking_s: float = 0.0
    quiet: bool = False
    """Whether it came to rest before the time was up."""

    @property
    def look_ms(self) -> float:
        """What one look cost, milliseconds."""
        return self.looking_s / max(1, self.looks) * 1000

    @property
    def last(self) -> float | None:
        """When the screen changed last; None when it did not."""
        return self.changes[-1].at if self.changes else None

    def first(self, where: Mask, least: float = 0.0, since: float = 0.0) -> float | None:
        """When more than `least` of the pixels in `where` first differed from before, not before `since`."""
        wanted = int(where.sum()) * least
        for change in self.changes:
            if change.at >= since and int(((change.picture ^ self.before) & COLOUR != 0)[where].sum()) > wanted:
                return change.at
        return None

    def settled(self, where: Mask) -> float | None:
        """When the pixels in `where` changed last; None when they did not."""
        last, picture = None, self.before
        for change in self.changes:
            if bool(((change.picture ^ picture) & COLOUR != 0)[where].any()):
                last = change.at
            picture = change.picture
        return last

    def nearer(self, where: Mask, least: float) -> float | None:
        """When `least` of the pixels in `where` that become others are first nearer to how they end than to before."""
        if not self.changes:
            return None
        end = self.changes[-1].picture
        become = where & ((end ^ self.before) & COLOUR != 0)
        wanted = int(become.sum()) * least
        for change in self.changes:
            there = distance(change.picture, end) < distance(change.picture, self.before)
            if int(there[become].sum()) >= wanted:
                return change.at
        return None


def distance(one: Pixels, other: Pixels) -> NDArray[np.int32]:
    """How far the colours of two pictures are from one another, pixel by pixel: the sum over red, green and blue."""
    bands = [np.abs((one >> at & 255).astype(np.int32) - (other >> at & 255).astype(np.int32)) for at in (0, 8, 16)]
    total: NDArray[np.int32] = sum(bands[1:], bands[0])
    return total


def mask(header: XwdHeader, inside: Rect | None = None, outside: Rect | None = None) -> Mask:
    """Which of the kept pixels lie in `inside` (everywhere without it) and not in `outside`."""
    rows = np.arange(header.height)[STEP // 2 :: STEP][:, None]
    columns = np.arange(header.width)[::COLUMNS][None, :]

    def within(rect: Rect) -> Mask:
        made: Mask = (
            (rows >= rect.y) & (rows < rect.y + rect.height) & (columns >= rect.x) & (columns < rect.x + rect.width)
        )
        return made

    made = np.ones((rows.size, columns.size), np.bool_) if inside is None else within(inside)
    return made & ~within(outside) if outside is not None else made


def observe(
    screen: FrameBuffer,
    quiet_s: float,
    limit_s: float,
    act: Callable[[], None] = lambda: None,
    wait_s: float = 0.0,
    answer: Mask | None = None,
    least: float = 0.0,
) -> Observation:
    """Do `act`, then look on until the screen has not changed for `quiet_s`, or `limit_s` have passed.

    Until there is an answer it goes on for at least `wait_s`: any change, or, with a mask `answer`, that more than
    `least` of its pixels are others than before.
    """
    rows = screen.rows()
    seen = Observation(rows[:, ::COLUMNS].copy())
    answered = False
    act()
    begun = last = time.perf_counter()
    while True:
        look = time.perf_counter()
        if screen.differs(rows):
            rows, last = screen.rows(), look
            seen.changes.append(Change(look, rows[:, ::COLUMNS].copy()))
            answered = answered or answer is None or seen.first(answer, least, since=look) is not None
        done = time.perf_counter()
        seen.looks += 1
        seen.looking_s += done - look
        if done - last >= quiet_s and (answered or done - begun >= wait_s):
            seen.quiet = True
            return seen
        if done - begun >= limit_s:
            return seen
        time.sleep(max(0.0002, POLL_S - (done - look)))


def frames(times: list[float], burst_s: float = 0.006) -> list[float]:
    """When frames began: changes seen within `burst_s` of a frame's first are that frame still being drawn."""
    begun: list[float] = []
    for at in times:
        if not begun or at - begun[-1] >= burst_s:
            begun.append(at)
    return begun
