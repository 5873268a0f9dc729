"""The segments of a JPEG, as libjpeg wants them; what lies between and beside them is passed over, as every viewer does."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kiosk.content.picture_headers.measured import Found, State, hollow

MOST_SEGMENTS = 20_000
"""Segments and scans after which a file is no photograph any more."""
MOST_STRAY = 1 << 20
"""Bytes between two segments that are passed over."""
DENSEST = 4
"""One in so many coded bytes at most is 0xff; in photographs it is one in two hundred."""
FRAMES = {0xC0: False, 0xC1: False, 0xC2: True, 0xC9: False, 0xCA: True}
"""The frames that can be decoded, and whether they are progressive."""
OTHER_FRAMES = frozenset([0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xCB, 0xCD, 0xCE, 0xCF])
BARE = frozenset([0x01, *range(0xD0, 0xD9)])
"""Markers without a segment."""
MARKER = re.compile(rb"\xff([^\x00\xff])")
CODED = re.compile(rb"\xff([^\x00\xff\xd0-\xd7\x01])")
"""The end of coded pixels: inside them every 0xff is followed by 0x00, by another or by a restart."""
EVERY = float("inf")


class Unusable(Exception):
    """A segment says what libjpeg refuses."""


@dataclass
class _Frame:
    width: int = 0
    height: int = 0
    progressive: bool = False
    parts: dict[int, tuple[int, int, int]] = field(default_factory=dict)
    """Sampling across and down and the quantization table of each component."""


@dataclass
class Walk:
    """What was found on the way through a JPEG: its segments before the first scan, and where its pixels begin and end."""

    segments: list[tuple[int, int, int]] = field(default_factory=list)
    """Marker, first and last byte (with the two of the marker) of each."""
    pixels: int = 0
    end: int = 0
    state: State = "cut"
    frame: _Frame = field(default_factory=_Frame)
    tables: set[int] = field(default_factory=set)


def read(data: bytes) -> Found | None:
    """A JPEG's size and state; None for what has no frame of at least one pixel."""
    walk = walked(data)
    frame = walk.frame
    if not frame.width or not frame.height:
        return None
    return Found(frame.width, frame.height, walk.state)


def essential(data: bytes) -> bytes:
    """The same picture with only what its pixels, colours and orientation need: no stray bytes, no further pictures."""
    walk = walked(data)
    kept = [data[start:end] for marker, start, end in walk.segments if _needed(data, marker, start)]
    return b"\xff\xd8" + b"".join(kept) + data[walk.pixels : walk.end]


def walked(data: bytes) -> Walk:
    """Go through the segments of a JPEG to its end. Nothing is raised."""
    walk = Walk()
    try:
        walk.state = _through(data, walk)
    except Unusable:
        walk.state = "damaged"
    except IndexError:
        walk.state = "cut"
    return walk


def _through(data: bytes, walk: Walk) -> State:
    at = 2
    for _ in range(MOST_SEGMENTS):
        found = CODED.search(data, at) if walk.pixels else MARKER.search(data, at, at + MOST_STRAY)
        if not found:
            return "cut"
        marker, at = found[1][0], found.end()
        if marker == 0xD9:
            walk.end = at
            lost = walk.pixels and hollow(data, walk.pixels, at, EVERY, tail=False)
            return "damaged" if lost or not walk.pixels else "whole"
        if marker in BARE or (marker < 0xC0 and not walk.pixels):
            continue
        start, length = at - 2, int.from_bytes(data[at : at + 2], "big")
        if at + max(2, length) > len(data):
            return "cut"
        if length < 2 and not walk.pixels:
            continue
        if length < 2 or marker < 0xC0:
            raise Unusable
        at += length
        _segment(marker, data[start + 4 : at], walk)
        if marker == 0xDA and not walk.pixels:
            walk.pixels = start
            if data.count(b"\xff", at) > 1000 + (len(data) - at) // DENSEST:
                raise Unusable
        if not walk.pixels:
            walk.segments.append((marker, start, at))
    raise Unusable


def _segment(marker: int, payload: bytes, walk: Walk) -> None:
    """Take in one segment. Raises Unusable when libjpeg would refuse it, IndexError when it breaks off."""
    if marker in FRAMES:
        _frame(marker, payload, walk)
    elif marker in OTHER_FRAMES:
        if not walk.frame.width:
            _measured(payload, walk.frame)
        raise Unusable
    elif marker == 0xDB:
        _quantizers(payload, walk)
    elif marker == 0xC4:
        _codes(payload)
    elif marker == 0xDA:
        _scan(payload, walk)
    elif marker == 0xDD and len(payload) != 2:
        raise Unusable


def _measured(payload: bytes, frame: _Frame) -> None:
    if len(payload) < 6:
        raise Unusable
    frame.height, frame.width = int.from_bytes(payload[1:3], "big"), int.from_bytes(payload[3:5], "big")


def _frame(marker: int, payload: bytes, walk: Walk) -> None:
    frame = walk.frame
    if frame.width:
        raise Unusable
    _measured(payload, frame)
    frame.progressive = FRAMES[marker]
    if payload[0] != 8 or payload[5] not in (1, 3, 4) or len(payload) != 6 + 3 * payload[5]:
        raise Unusable
    for at in range(6, len(payload), 3):
        across, down, table = payload[at + 1] >> 4, payload[at + 1] & 15, payload[at + 2]
        if not (1 <= across <= 4 and 1 <= down <= 4 and table <= 3) or payload[at] in frame.parts:
            raise Unusable
        frame.parts[payload[at]] = across, down, table
    most = [max(part[axis] for part in frame.parts.values()) for axis in (0, 1)]
    if any(most[axis] % part[axis] for part in frame.parts.values() for axis in (0, 1)):
        raise Unusable


def _quantizers(payload: bytes, walk: Walk) -> None:
    at = 0
    while at < len(payload):
        if payload[at] & 15 > 3 or payload[at] >> 4 > 1:
            raise Unusable
        walk.tables.add(payload[at] & 15)
        at += 129 if payload[at] >> 4 else 65
    if at != len(payload):
        raise Unusable


def _codes(payload: bytes) -> None:
    at = 0
    while at < len(payload):
        counts = payload[at + 1 : at + 17]
        many = sum(counts)
        symbols = payload[at + 17 : at + 17 + many]
        if payload[at] & 15 > 3 or payload[at] >> 4 > 1 or many > 256 or len(counts) < 16 or len(symbols) < many:
            raise Unusable
        if payload[at] >> 4 == 0 and symbols and max(symbols) > 15:
            raise Unusable
        code = 0
        for length, count in enumerate(counts, 1):
            code = code * 2 + count
            if count and code > 1 << length:
                raise Unusable
        at += 17 + many


def _scan(payload: bytes, walk: Walk) -> None:
    frame, many = walk.frame, payload[0]
    if not 1 <= many <= 4 or len(payload) != 4 + 2 * many or not frame.width:
        raise Unusable
    parts = []
    for at in range(1, 1 + 2 * many, 2):
        if payload[at] not in frame.parts or payload[at + 1] >> 4 > 3 or payload[at + 1] & 15 > 3:
            raise Unusable
        parts.append(frame.parts[payload[at]])
    if len({payload[at] for at in range(1, 1 + 2 * many, 2)}) != many or any(
        part[2] not in walk.tables for part in parts
    ):
        raise Unusable
    if many > 1 and sum(part[0] * part[1] for part in parts) > 10:
        raise Unusable
    first, last, high, low = payload[-3], payload[-2], payload[-1] >> 4, payload[-1] & 15
    if frame.progressive:
        sound = last == 0 if first == 0 else first <= last <= 63 and many == 1
        if not sound or low > 13 or (high and high - 1 != low):
            raise Unusable


def _needed(data: bytes, marker: int, start: int) -> bool:
    if 0xE0 <= marker <= 0xEF:
        payload = data[start + 4 : start + 40]
        long = int.from_bytes(data[start + 2 : start + 4], "big") >= 14
        return payload.startswith((b"Exif\0", b"http://ns.adobe.com/xap/1.0/\0", b"ICC_PROFILE\0")) or (
            long and payload.startswith((b"JFIF\0", b"Adobe"))
        )
    return marker != 0xFE
