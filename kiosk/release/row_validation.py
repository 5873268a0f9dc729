"""Whether a row of a catalogue is what catalogue_rows.py says of it, so that no page meets a number where words belong."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from kiosk.release.catalogue_rows import MapRow, Painting, RoomRow, RouteRow, Spot, StopRow

LONGEST = 1 << 16
"""Characters of one text."""
MOST = 10_000
"""Things in one list."""
LARGEST = 1 << 31
"""A number that QML's int does not hold."""
FARTHEST = 16.0
"""How many times the sheet's width or height a place may lie from its corner, and one side of the sheet be the other's."""
MOST_STOPS = 200
"""Stops of one route: each is held against each other, and a line is drawn between them."""
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
SIDE = 1 << 14
"""Pixels of a picture's longer side."""


def fit(value: object, kind: object) -> None:
    """Raise TypeError or ValueError when `value` is no `kind`: a row, a plain type, a tuple, a union."""
    if isinstance(kind, type) and hasattr(kind, "_fields"):
        if type(value) is not kind:
            raise TypeError(kind.__name__)
        if isinstance(value, Painting):
            return  # each was looked at by `paint` when it was read
        for name, hint in _hints(kind).items():
            fit(getattr(value, name), hint)
        _sensible(value)
        return
    origin = get_origin(kind)
    if origin is UnionType:
        if value is None:
            _all((type(None) in get_args(kind),))
        else:
            fit(value, next(each for each in get_args(kind) if each is not type(None)))
    elif origin is tuple:
        _tuple(value, get_args(kind))
    elif origin is dict:
        if not isinstance(value, dict) or len(value) > MOST:
            raise TypeError("dict")
        for key, each in value.items():
            fit(key, get_args(kind)[0])
            fit(each, get_args(kind)[1])
    else:
        _plain(value, kind)


def _sensible(value: object) -> None:
    """Raise ValueError where the kinds are right but a page could not show it, or not in any time."""
    if isinstance(value, RoomRow):
        _all(COLOUR.fullmatch(colour) for colour in value.palette)
    elif isinstance(value, (Spot, StopRow)):
        _all(abs(along) <= FARTHEST for along in (value.x, value.y))
    elif isinstance(value, RouteRow):
        _all((len(value.stops) <= MOST_STOPS,))
    elif isinstance(value, MapRow) and (value.width or value.height):
        _all(0 < side <= other * FARTHEST for side, other in ((value.width, value.height), (value.height, value.width)))
        _all(abs(along) <= FARTHEST for river in value.rivers for point in river.points for along in point)


def paint(picture: Painting) -> None:
    """Raise TypeError or ValueError when a picture has no sizes, sizes without pixels, or no colour."""
    for name, hint in _hints(Painting).items():
        fit(getattr(picture, name), hint)
    _all(picture.sizes)
    _all(0 < width <= SIDE and 0 < height <= SIDE for width, height, _ in picture.sizes)
    _all((COLOUR.fullmatch(picture.mean),))
    _all(0 <= part <= 1 for part in picture.focus)


def _tuple(value: object, kinds: tuple[object, ...]) -> None:
    if not isinstance(value, tuple) or len(value) > MOST:
        raise TypeError("tuple")
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        kinds = (kinds[0],) * len(value)
    if len(kinds) != len(value):
        raise ValueError("length")
    for each, kind in zip(value, kinds, strict=True):
        fit(each, kind)


def _plain(value: object, kind: object) -> None:
    if kind is float:
        if type(value) not in (int, float) or not math.isfinite(value) or abs(value) >= LARGEST:  # type: ignore[arg-type]
            raise TypeError("float")
    elif kind is Path:
        if not isinstance(value, Path):
            raise TypeError("Path")
    elif type(value) is not kind:
        raise TypeError(str(kind))
    elif (isinstance(value, str) and len(value) > LONGEST) or (isinstance(value, int) and abs(value) >= LARGEST):
        raise ValueError("size")


def _all(right: Iterable[object]) -> None:
    if not right or not all(right):
        raise ValueError("value")


def _hints(kind: type) -> dict[str, Any]:
    known = _HINTS.get(kind)
    if known is None:
        known = _HINTS[kind] = get_type_hints(kind)
    return known


_HINTS: dict[type, dict[str, Any]] = {}
