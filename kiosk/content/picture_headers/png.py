"""The chunks of a PNG: checked by their sums, its pixels counted while they are unpacked, and none of them kept."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from kiosk.content.picture_headers.measured import Found, State

SIGN = b"\x89PNG\r\n\x1a\n"
MOST_CHUNKS = 200_000
MOST_UNPACKED = 420 << 20
"""Bytes of pixels that are counted: fifty million of eight bytes each."""
FED, PIECE = 1 << 16, 1 << 20
MOST_SIDE = 100_000
DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
"""The depths that a kind of colour may have."""
SAMPLES = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))
"""Adam7: first column and row, and the steps across and down."""
CRITICAL = frozenset([b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS"])
NEEDED = CRITICAL | frozenset([b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"cICP", b"eXIf"])
"""What pixels, colours and orientation need; animations and words are left out."""
Chunk = tuple[bytes, int, int]
"""A chunk's name, and the first byte and the one after the last of what it holds."""


def read(data: bytes) -> Found | None:
    """A PNG's size and state; None for what has no header."""
    if len(data) < 33 or data[8:16] != b"\0\0\0\rIHDR":
        return None
    width, height = struct.unpack(">II", data[16:24])
    return Found(width, height, _state(data, width, height))


def essential(data: bytes) -> bytes:
    """The same picture without animation, words, and chunks that nobody knows or whose sums are wrong."""
    kept = (
        data[start - 8 : end + 4] for name, start, end in chunks(data) if name in NEEDED and _sound(data, start, end)
    )
    return SIGN + b"".join(kept)


def chunks(data: bytes) -> Iterator[Chunk]:
    """The chunks of a PNG up to its end or to where it breaks off."""
    at = 8
    for _ in range(MOST_CHUNKS):
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if at + 12 + length > len(data):
            return
        yield name, at + 8, at + 8 + length
        if name == b"IEND":
            return
        at += 12 + length


def _sound(data: bytes, start: int, end: int) -> bool:
    return zlib.crc32(data[start - 4 : end]) == int.from_bytes(data[end : end + 4], "big")


def _state(data: bytes, width: int, height: int) -> State:
    depth, colour, packing, filtering, interlaced = data[24:29]
    if depth not in DEPTHS.get(colour, ()) or packing or filtering or interlaced > 1:
        return "damaged"
    pixels: list[tuple[int, int]] = []
    name = b""
    for name, start, end in chunks(data):
        if not name.isalpha() or (name in CRITICAL and not _sound(data, start, end)):
            return "damaged"
        if name == b"IDAT":
            pixels.append((start, end))
    if name != b"IEND":
        return "cut"
    rows = _rows(width, height, depth * SAMPLES[colour], bool(interlaced))
    if max(width, height) > MOST_SIDE or sum(many * size for many, size in rows) > MOST_UNPACKED:
        return "whole"
    return "whole" if _unpacks(data, pixels, rows) else "damaged"


def _rows(width: int, height: int, bits: int, interlaced: bool) -> list[tuple[int, int]]:
    """How many rows there are, and the bytes of each with the one that names its filter, pass by pass."""
    if not interlaced:
        return [(height, 1 + (width * bits + 7) // 8)]
    found = []
    for left, top, across, down in PASSES:
        wide, high = -(-(width - left) // across), -(-(height - top) // down)
        if wide > 0 and high > 0:
            found.append((high, 1 + (wide * bits + 7) // 8))
    return found


def _unpacks(data: bytes, pixels: list[tuple[int, int]], rows: list[tuple[int, int]]) -> bool:
    """Whether the pixels unpack to all the rows, each beginning with a filter there is."""
    wanted = [size for many, size in rows for _ in range(many)]
    unpacked, left, turn = zlib.decompressobj(), 0, 0
    try:
        for start, last in ((at, min(at + FED, end)) for begin, end in pixels for at in range(begin, end, FED)):
            waiting = data[start:last]
            while waiting:
                piece = unpacked.decompress(waiting, PIECE)
                waiting = unpacked.unconsumed_tail
                at = left
                while at < len(piece):
                    if turn == len(wanted):
                        return True
                    if piece[at] > 4:
                        return False
                    at += wanted[turn]
                    turn += 1
                left = at - len(piece)
                if unpacked.eof:
                    waiting = b""
    except zlib.error:
        return False
    return turn == len(wanted) and left <= 0
