"""The boxes of HEIC and AVIF, as phones write them: which picture is the primary one, how large it stands, where it lies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from kiosk.content.picture_headers.measured import Found, State, hollow

MOST_BOXES = 5_000
LARGEST_META = 8 << 20
"""Bytes of the box that lists what the file holds."""
MOST_PIECES, MOST_NUMBERS = 20_000, 200_000
CODED: dict[bytes, Literal["HEIC", "AVIF"]] = {b"hvc1": "HEIC", b"av01": "AVIF"}
Box = tuple[bytes, int, int]
"""A box's name, and the first byte and the one after the last of what it holds."""


class _Broken(Exception):
    """A box does not hold what its name promises."""


@dataclass
class _Meta:
    """What the box `meta` says: numbers of pictures, what each is, its properties, parts and pieces."""

    primary: int = -1
    kinds: dict[int, bytes] = field(default_factory=dict)
    properties: list[tuple[bytes, bytes]] = field(default_factory=list)
    owned: dict[int, list[int]] = field(default_factory=dict)
    parts: dict[int, list[int]] = field(default_factory=dict)
    pieces: dict[int, list[tuple[int, int]]] = field(default_factory=dict)


def read(data: bytes) -> tuple[Literal["HEIC", "AVIF"], Found] | None:
    """The kind, size and state of the primary picture; None where there is none of a kind that can be decoded."""
    try:
        meta = _meta(data)
        if meta is None:
            return None
        here, parts = meta.primary, meta.parts.get(meta.primary, [])
        kind = CODED.get(meta.kinds.get(parts[0] if parts else here, b""))
        size = _size(meta, here)
    except (_Broken, IndexError):
        return None
    if kind is None or size is None:
        return None
    return kind, Found(*size, _state(data, meta, parts or [here]))


def essential(data: bytes) -> bytes:
    """The same picture without its moving half (its box is called `free`, so that nothing is moved)."""
    for name, start, _ in _boxes(data, 0, len(data)):
        if name == b"moov":
            at = start - 8 if data[start - 4 : start] == name else start - 16
            return data[: at + 4] + b"free" + data[at + 8 :]
    return data


def _state(data: bytes, meta: _Meta, parts: list[int]) -> State:
    pieces = {piece for part in parts for piece in meta.pieces.get(part, [])}
    if any(part not in meta.pieces for part in parts) or sum(end - start for start, end in pieces) > 2 * len(data):
        return "cut" if any(end > len(data) for _, end in pieces) else "damaged"
    for start, end in sorted(pieces):
        if end > len(data):
            return "cut"
        if end <= start or hollow(data, start, end, 0):
            return "damaged"
    return "whole"


def _size(meta: _Meta, number: int) -> tuple[int, int] | None:
    """Width and height as the picture is to be seen, its rotation done."""
    size: tuple[int, int] | None = None
    turned = False
    for at in meta.owned.get(number, ()):
        if not 0 < at <= len(meta.properties):
            continue
        name, payload = meta.properties[at - 1]
        if name == b"ispe" and len(payload) >= 12:
            size = int.from_bytes(payload[4:8], "big"), int.from_bytes(payload[8:12], "big")
        elif name == b"irot" and payload:
            turned = bool(payload[0] & 1)
    return (size[1], size[0]) if size and turned else size


def _boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    at = start
    for _ in range(MOST_BOXES):
        if at + 8 > end:
            return
        length, name, inside = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8], at + 8
        if length == 1:
            length, inside = int.from_bytes(data[at + 8 : at + 16], "big"), at + 16
        last = end if length == 0 else at + length
        if last < inside:
            raise _Broken
        yield name, inside, last
        at = last


def _meta(data: bytes) -> _Meta | None:
    for name, start, end in _boxes(data, 0, len(data)):
        if name == b"meta":
            if end > len(data) or end - start > LARGEST_META:
                return None
            return _listed(data, start + 4, end)
    return None


def _listed(data: bytes, start: int, end: int) -> _Meta:
    meta = _Meta()
    nested = {name: (first, last) for name, first, last in _boxes(data, start, end)}
    if b"pitm" not in nested or b"iinf" not in nested or b"iprp" not in nested or b"iloc" not in nested:
        raise _Broken
    first, _ = nested[b"pitm"]
    meta.primary = int.from_bytes(data[first + 4 : first + (8 if data[first] else 6)], "big")
    _kinds(data, *nested[b"iinf"], meta)
    for name, first, last in _boxes(data, *nested[b"iprp"]):
        if name == b"ipco":
            meta.properties += [(each, data[one:two][:64]) for each, one, two in _boxes(data, first, last)]
        elif name == b"ipma":
            _owners(_Numbers(data, first, last), meta)
    if b"iref" in nested:
        _parts(data, *nested[b"iref"], meta)
    _pieces(_Numbers(data, *nested[b"iloc"]), nested.get(b"idat", (0, 0))[0], meta)
    return meta


class _Numbers:
    """Reads numbers one after the other. Raises _Broken at the end of what there is."""

    def __init__(self, data: bytes, start: int, end: int) -> None:
        self._data, self._at, self._end, self._left = data, start, min(end, len(data)), MOST_NUMBERS

    def read_number(self, size: int) -> int:
        """The next number, of `size` bytes."""
        self._at += size
        self._left -= 1
        if self._at > self._end or self._left < 0:
            raise _Broken
        return int.from_bytes(self._data[self._at - size : self._at], "big")


def _kinds(data: bytes, start: int, end: int, meta: _Meta) -> None:
    for name, first, last in _boxes(data, start + (8 if data[start] else 6), end):
        if name == b"infe" and data[first] in (2, 3):
            wide = 4 if data[first] == 3 else 2
            number = int.from_bytes(data[first + 4 : first + 4 + wide], "big")
            meta.kinds[number] = data[first + 6 + wide : min(last, first + 10 + wide)]


def _owners(payload: _Numbers, meta: _Meta) -> None:
    version, flags = payload.read_number(1), payload.read_number(3)
    for _ in range(min(payload.read_number(4), MOST_PIECES)):
        number = payload.read_number(4 if version else 2)
        for _ in range(payload.read_number(1)):
            at = payload.read_number(2) & 0x7FFF if flags & 1 else payload.read_number(1) & 0x7F
            meta.owned.setdefault(number, []).append(at)


def _parts(data: bytes, start: int, end: int, meta: _Meta) -> None:
    wide = 4 if data[start] else 2
    for name, first, last in _boxes(data, start + 4, end):
        if name == b"dimg":
            payload = _Numbers(data, first, last)
            number = payload.read_number(wide)
            meta.parts[number] = [payload.read_number(wide) for _ in range(min(payload.read_number(2), MOST_PIECES))]


def _pieces(payload: _Numbers, inside: int, meta: _Meta) -> None:
    """Where the bytes of each picture lie: in the file, or in the box `idat` that begins at `inside`."""
    version, _ = payload.read_number(1), payload.read_number(3)
    sizes = payload.read_number(2)
    offset, length, base = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index = sizes & 15 if version in (1, 2) else 0
    many = payload.read_number(4 if version == 2 else 2)
    for _ in range(min(many, MOST_PIECES)):
        number = payload.read_number(4 if version == 2 else 2)
        way = payload.read_number(2) & 15 if version in (1, 2) else 0
        payload.read_number(2)
        begin = payload.read_number(base) + (inside if way == 1 else 0)
        for _ in range(min(payload.read_number(2), MOST_PIECES)):
            payload.read_number(index)
            start = begin + payload.read_number(offset)
            meta.pieces.setdefault(number, []).append((start, start + payload.read_number(length)))
