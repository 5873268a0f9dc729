"""The outlines of letters in a TrueType font, as SVG draws them: for a seal that looks alike on every phone.

Only what our own font needs is read: simple glyphs, and the character map in format 12.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

ON_CURVE, SHORT_X, SHORT_Y, REPEATED, SAME_X, SAME_Y = 1, 2, 4, 8, 16, 32
"""Bits of a point's flag (OpenType, table glyf)."""


class Point(NamedTuple):
    """A point of an outline, in the font's units, y upwards; one off the curve bends it."""

    x: float
    y: float
    on: bool


class LetterOutlines:
    """A font file, held in memory. Raises OSError when it cannot be read, ValueError when it is no such font."""

    def __init__(self, file: Path) -> None:
        self._bytes = file.read_bytes()
        try:
            amount = self._numbers(">H", 4)[0]
            rows = (self._numbers(">4sLLL", 12 + 16 * at) for at in range(amount))
            self._tables = {name.decode("ascii"): offset for name, _, offset, _ in rows}
            head = self._tables["head"]
            self.em: int = self._numbers(">H", head + 18)[0]
            self._long = self._numbers(">h", head + 50)[0] == 1
            self._metrics: int = self._numbers(">H", self._tables["hhea"] + 34)[0]
            self._ranges = list(self._character_ranges())
        except (struct.error, KeyError, UnicodeDecodeError) as wrong:
            raise ValueError(file) from wrong

    def has(self, letter: str) -> bool:
        """Whether the font has an outline of a letter that can be read here."""
        glyph = self._glyph(letter)
        at, end = self._place(glyph)
        return glyph > 0 and end > at and self._numbers(">h", at)[0] > 0

    def advance(self, letter: str) -> int:
        """How wide a letter stands, in the font's units."""
        at = min(self._glyph(letter), self._metrics - 1)
        return int(self._numbers(">H", self._tables["hmtx"] + 4 * at)[0])

    def path(self, letter: str, left: float, baseline: float, size: float) -> str:
        """A letter as SVG path data, its origin at `left` on the `baseline` (y downwards), `size` to the em."""
        scale = size / self.em
        parts = []
        for contour in self._contours(self._glyph(letter)):
            placed = [Point(left + each.x * scale, baseline - each.y * scale, each.on) for each in contour]
            parts.append(_curves(placed))
        return "".join(parts)

    def _numbers(self, shape: str, at: int) -> tuple[Any, ...]:
        return struct.unpack_from(shape, self._bytes, at)

    def _character_ranges(self) -> Iterator[tuple[int, int, int]]:
        cmap = self._tables["cmap"]
        for at in range(self._numbers(">H", cmap + 2)[0]):
            offset = cmap + self._numbers(">L", cmap + 8 + 8 * at)[0]
            if self._numbers(">H", offset)[0] == 12:
                for group in range(self._numbers(">L", offset + 12)[0]):
                    yield self._numbers(">LLL", offset + 16 + 12 * group)
                return
        raise KeyError("cmap")

    def _glyph(self, letter: str) -> int:
        code = ord(letter)
        return next((glyph + code - first for first, last, glyph in self._ranges if first <= code <= last), 0)

    def _place(self, glyph: int) -> tuple[int, int]:
        loca, glyf = self._tables["loca"], self._tables["glyf"]
        if self._long:
            first, last = self._numbers(">LL", loca + 4 * glyph)
        else:
            first, last = (2 * part for part in self._numbers(">HH", loca + 2 * glyph))
        return glyf + first, glyf + last

    def _contours(self, glyph: int) -> list[list[Point]]:
        at, _ = self._place(glyph)
        amount = self._numbers(">h", at)[0]
        ends = self._numbers(f">{amount}H", at + 10)
        at += 10 + 2 * amount
        at += 2 + self._numbers(">H", at)[0]
        flags: list[int] = []
        while len(flags) <= ends[-1]:
            flag, times = self._bytes[at], 1
            at += 1
            if flag & REPEATED:
                times += self._bytes[at]
                at += 1
            flags += [flag] * times
        across, at = self._coordinates(flags, at, SHORT_X, SAME_X)
        down, at = self._coordinates(flags, at, SHORT_Y, SAME_Y)
        points = [Point(x, y, bool(flag & ON_CURVE)) for x, y, flag in zip(across, down, flags, strict=True)]
        return [points[first:last] for first, last in zip((0, *(end + 1 for end in ends)), (end + 1 for end in ends))]

    def _coordinates(self, flags: list[int], at: int, short: int, same: int) -> tuple[list[int], int]:
        found, here = [], 0
        for flag in flags:
            if flag & short:
                here += self._bytes[at] if flag & same else -self._bytes[at]
                at += 1
            elif not flag & same:
                here += self._numbers(">h", at)[0]
                at += 2
            found.append(here)
        return found, at


def _curves(points: list[Point]) -> str:
    """A closed outline as quadratic curves; between two points off the curve lies one on it."""
    begin = next((at for at, point in enumerate(points) if point.on), None)
    if begin is None:
        points = [_between(points[-1], points[0]), *points]
        begin = 0
    first, *rest = [*points[begin:], *points[:begin]]
    said, bend = [f"M{_written(first)}"], None
    for point in [*rest, first]:
        if point.on:
            said.append(f"Q{_written(bend)} {_written(point)}" if bend else f"L{_written(point)}")
            bend = None
        else:
            if bend:
                said.append(f"Q{_written(bend)} {_written(_between(bend, point))}")
            bend = point
    return "".join([*said, "Z"])


def _between(one: Point, other: Point) -> Point:
    return Point((one.x + other.x) / 2, (one.y + other.y) / 2, True)


def _written(point: Point) -> str:
    return f"{point.x:.1f} {point.y:.1f}".replace(".0", "")
