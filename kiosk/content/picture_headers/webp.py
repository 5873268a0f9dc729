"""The chunks of a WebP: its canvas, its first picture, and whether the coded pixels are there to their end."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.picture_headers.measured import Found, State, hollow

MOST_CHUNKS = 20_000
Chunk = tuple[bytes, int, int]
"""A chunk's name, and the first byte and the one after the last of what it holds."""


def read(data: bytes) -> Found | None:
    """A WebP's size and state; None for what holds no picture."""
    first = data[12:16]
    if first == b"VP8X" and len(data) >= 30:
        canvas = 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    elif (coded := _coded(data, first, 20)) is not None:
        canvas = coded
    else:
        return None
    length = 8 + int.from_bytes(data[4:8], "little")
    if length > len(data):
        return Found(*canvas, "cut")
    return Found(*canvas, _state(data, canvas, length))


def _state(data: bytes, canvas: tuple[int, int], length: int) -> State:
    """Whether all chunks are there, and the pictures among them sound and not filled with zeros."""
    pictures = moving = 0
    end = 12
    for name, start, end in _chunks(data, 12, length):
        if end > length:
            return "damaged"
        if name == b"ANMF" and end - start > 24:
            moving += 1
            nested = [each for each in _chunks(data, start + 16, end) if each[0] in (b"VP8 ", b"VP8L")]
            sides = _frame(data, start)
            if len(nested) != 1 or nested[0][2] > end or not _sound(data, *nested[0], sides):
                return "damaged"
        elif name in (b"VP8 ", b"VP8L"):
            pictures += 1
            if not _sound(data, name, start, end, canvas):
                return "damaged"
        elif not name.isascii() or not name.strip(b"\0"):
            return "damaged"
    return "whole" if pictures == 1 or (moving and not pictures) else "damaged"


def _chunks(data: bytes, start: int, end: int) -> Iterator[Chunk]:
    at = start
    for _ in range(MOST_CHUNKS):
        if at + 8 > end:
            return
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], at + 8, at + 8 + length
        at += 8 + length + (length & 1)


def _frame(data: bytes, start: int) -> tuple[int, int]:
    """Width and height of a moment of an animation."""
    return 1 + int.from_bytes(data[start + 6 : start + 9], "little"), 1 + int.from_bytes(
        data[start + 9 : start + 12], "little"
    )


def _coded(data: bytes, name: bytes, start: int) -> tuple[int, int] | None:
    """Width and height of the coded picture in a chunk; None where none begins."""
    head = data[start : start + 10]
    if name == b"VP8L" and len(head) >= 5 and head[0] == 0x2F and head[4] >> 5 == 0:
        bits = int.from_bytes(head[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if name == b"VP8 " and len(head) == 10 and head[3:6] == b"\x9d\x01\x2a":
        return int.from_bytes(head[6:8], "little") & 0x3FFF, int.from_bytes(head[8:10], "little") & 0x3FFF
    return None


def _sound(data: bytes, name: bytes, start: int, end: int, sides: tuple[int, int]) -> bool:
    """Whether a coded picture is as large as it should be and its pixels were not lost.

    What libwebp writes for flat parts was measured: at most 0.71 bytes of zeros for each of VP8's blocks of 16 x 16
    pixels, and a twentieth of a bit for each pixel of VP8L.
    """
    if _coded(data, name, start) != sides:
        return False
    width, height = sides
    if name == b"VP8L":
        return not hollow(data, start, end, width * height / 8)
    tag = int.from_bytes(data[start : start + 3], "little")
    if tag & 1 or (tag >> 1 & 7) > 3 or not tag >> 4 & 1 or tag >> 5 > end - start - 10:
        return False
    return not hollow(data, start, end, -(-width // 16) * -(-height // 16))
