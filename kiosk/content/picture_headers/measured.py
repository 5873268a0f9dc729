"""What the head of a picture tells, and the signs of a copy that broke off: files as long as they were, filled with zeros."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

State = Literal["whole", "cut", "damaged"]
SECTOR = 512
"""Bytes that a disk writes at once: what is missing in a file begins and ends at a multiple of them."""
LEAST_RUN = 64
ZEROS = bytes(LEAST_RUN)
OTHER = re.compile(rb"[^\0]")


class Found(NamedTuple):
    """Width and height in pixels as the picture stands, and whether its bytes are all there and sound."""

    width: int
    height: int
    state: State


def hollow(data: bytes, start: int, end: int, legitimate: float, tail: bool = True) -> bool:
    """Whether the compressed pixels in `data[start:end]` were lost: zeros stand where they were.

    A coder writes zeros itself over a picture's flat parts, at most `legitimate` bytes of them. More are a loss, and so
    are fewer that begin and end where sectors do; with `tail` the end of the pixels counts as such an end.
    """
    for first, last in _runs(data, start, end):
        if last - first > max(LEAST_RUN, legitimate):
            return True
        begins = first % SECTOR in (0, SECTOR - 1, SECTOR - 2)
        ends = last % SECTOR in (0, 1, 2) and last - first >= SECTOR - 4
        if begins and (ends or (tail and last == end)):
            return True
    return False


def _runs(data: bytes, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where at least LEAST_RUN zeros stand together. Looked for as bytes: a pattern takes 16 ms for each megabyte."""
    while (first := data.find(ZEROS, start, end)) >= 0:
        other = OTHER.search(data, first + LEAST_RUN, end)
        start = other.start() if other else end
        yield first, start
