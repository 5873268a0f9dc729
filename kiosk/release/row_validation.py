"""Whether a row of a catalogue is what catalogue_rows.py says of it, so that no page meets a number where words belong."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Hashable, Iterable
from functools import cache
from operator import itemgetter
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from kiosk.base import price
from kiosk.base.calendar_days import day_of
from kiosk.base.recurrence import FURTHEST, series
from kiosk.release.catalogue_rows import Painting, RoomRow, RouteRow, StopRow
from kiosk.release.map_rows import MapRow, Spot
from kiosk.release.programme_rows import EventRow, PrimerMarkRow
from kiosk.release.shop_rows import AuthorisationRow, PriceRow

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
Check = Callable[[object], None]
"""Raises TypeError or ValueError when a value is not what it should be."""
TEXT = frozenset({str})
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
SENSIBLE = (RoomRow, Spot, StopRow, RouteRow, MapRow, PriceRow, AuthorisationRow, EventRow, PrimerMarkRow)
"""The rows that `_sensible` looks at more closely."""
SIDE = 1 << 14
"""Pixels of a picture's longer side."""


def fit(value: object, kind: Hashable) -> None:
    """Raise TypeError or ValueError when `value` is no `kind`: a row, a plain type, a tuple, a union."""
    check_of(kind)(value)


@cache
def check_of(kind: Hashable, seen: type | None = None) -> Check:
    """What holds a value against `kind`, put together once: a catalogue has as many values as a pack has words.

    Rows of the kind `seen` were looked at by themselves before: inside others they are not looked at again.
    """
    if isinstance(kind, type) and hasattr(kind, "_fields"):
        return _row_check(kind, seen)
    origin = get_origin(kind)
    if origin is UnionType:
        return _union_check(get_args(kind), seen)
    if origin is tuple:
        return _tuple_check(get_args(kind), seen)
    if origin is dict:
        return _dict_check(*(check_of(each, seen) for each in get_args(kind)))
    if kind is str:
        return _text
    if kind is float:
        return _float
    return _path if kind is Path else _plain_check(kind)


def paint(picture: Painting) -> None:
    """Raise TypeError or ValueError when a picture has no sizes, sizes without pixels, or no colour."""
    for value, check in zip(picture, _field_checks(Painting), strict=True):
        check(value)
    _all(picture.sizes)
    _all(0 < width <= SIDE and 0 < height <= SIDE for width, height, _ in picture.sizes)
    _all((COLOUR.fullmatch(picture.mean),))
    _all(0 <= part <= 1 for part in picture.focus)


def days(*written: str) -> None:
    """Raise ValueError where a text that is not empty is no day there is: they are held against each other as texts."""
    for day in filter(None, written):
        day_of(day)


@cache
def _field_checks(kind: type) -> tuple[Check, ...]:
    return tuple(map(check_of, get_type_hints(kind).values()))


def _row_check(kind: type, seen: type | None) -> Check:
    """Of a named tuple. A painting was looked at by `paint` when it was read."""
    hints = {} if kind in (Painting, seen) else get_type_hints(kind)
    texts_of = _texts_of([at for at, each in enumerate(hints.values()) if each is str])
    checks = [(at, check_of(each, seen)) for at, each in enumerate(hints.values()) if each is not str]
    sensible = _sensible if kind in SENSIBLE and kind is not seen else None

    def check(value: object) -> None:
        if type(value) is not kind or not isinstance(value, tuple):
            raise TypeError(kind.__name__)
        texts = texts_of(value)
        if not TEXT.issuperset(map(type, texts)):
            raise TypeError("str")
        if max(map(len, texts), default=0) > LONGEST:
            raise ValueError("size")
        for at, holds in checks:
            holds(value[at])
        if sensible:
            sensible(value)

    return check


def _texts_of(places: list[int]) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    """What takes the fields at these places out of a row, all at once."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda row: tuple(row[at] for at in places)


def _union_check(kinds: tuple[Any, ...], seen: type | None) -> Check:
    holds = check_of(next(each for each in kinds if each is not NoneType), seen)
    nothing = NoneType in kinds

    def check(value: object) -> None:
        if value is None:
            _all((nothing,))
        else:
            holds(value)

    return check


def _tuple_check(kinds: tuple[Hashable, ...], seen: type | None) -> Check:
    every = check_of(kinds[0], seen) if len(kinds) == 2 and kinds[1] is Ellipsis else None
    checks = () if every else tuple(check_of(each, seen) for each in kinds)

    def check(value: object) -> None:
        if not isinstance(value, tuple) or len(value) > MOST:
            raise TypeError("tuple")
        if every:
            for each in value:
                every(each)
        elif len(checks) != len(value):
            raise ValueError("length")
        else:
            for each, holds in zip(value, checks, strict=True):
                holds(each)

    return check


def _dict_check(key_holds: Check, value_holds: Check) -> Check:
    def check(value: object) -> None:
        if not isinstance(value, dict) or len(value) > MOST:
            raise TypeError("dict")
        for key, each in value.items():
            key_holds(key)
            value_holds(each)

    return check


def _plain_check(kind: object) -> Check:
    def check(value: object) -> None:
        if type(value) is not kind:
            raise TypeError(str(kind))
        if isinstance(value, int) and abs(value) >= LARGEST:
            raise ValueError("size")

    return check


def _text(value: object) -> None:
    if type(value) is not str:
        raise TypeError("str")
    if len(value) > LONGEST:
        raise ValueError("size")


def _float(value: object) -> None:
    if (
        not isinstance(value, (int, float))
        or isinstance(value, bool)
        or not math.isfinite(value)
        or abs(value) >= LARGEST
    ):
        raise TypeError("float")


def _path(value: object) -> None:
    if not isinstance(value, Path):
        raise TypeError("Path")


def _sensible(value: object) -> None:
    """Raise ValueError where the kinds are right but a page could not show it, or not in any time."""
    if isinstance(value, RoomRow):
        _all(COLOUR.fullmatch(colour) for colour in value.palette)
    elif isinstance(value, (Spot, StopRow)):
        _all(abs(along) <= FARTHEST for along in (value.x, value.y))
    elif isinstance(value, RouteRow):
        _all((len(value.stops) <= MOST_STOPS,))
    elif isinstance(value, PriceRow):
        _all((price.written(price.parse(value.yuan)) == value.yuan, value.unit))
        days(value.first, value.last)
    elif isinstance(value, AuthorisationRow):
        days(value.first, value.last)
    elif isinstance(value, EventRow):
        times = series(value.start, value.end, value.repeat, value.excluded)
        next(times.between(times.first.start, times.first.start + FURTHEST), None)
    elif isinstance(value, PrimerMarkRow):
        _all(0 <= part <= 1 for part in (value.x, value.y))
    elif isinstance(value, MapRow) and (value.width or value.height):
        _all(0 < side <= other * FARTHEST for side, other in ((value.width, value.height), (value.height, value.width)))
        _all(abs(along) <= FARTHEST for river in value.rivers for point in river.points for along in point)


def _all(right: Iterable[object]) -> None:
    if not right or not all(right):
        raise ValueError("value")
