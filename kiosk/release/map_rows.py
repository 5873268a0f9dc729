"""What a catalogue answers of its map: the sheet, its rivers and the places marked on it, as plain rows in one language."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.release.catalogue_rows import Painting


class Spot(NamedTuple):
    """A place as a mark on the map."""

    key: str
    kind: str
    name: str
    second: str
    x: float
    y: float
    amount: int = 0
    """Products that come from there."""


class RiverRow(NamedTuple):
    """A river as points in fractions of the map sheet, upstream to downstream, and its rank (1 is the main stream)."""

    key: str
    name: str
    rank: int
    points: tuple[tuple[float, float], ...]


class MapRow(NamedTuple):
    """The map sheet: its picture, its size in pixels, its rivers and its marks."""

    picture: Painting | None
    width: int
    height: int
    rivers: tuple[RiverRow, ...] = ()
    spots: tuple[Spot, ...] = ()
