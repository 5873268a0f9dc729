"""What a catalogue answers of what is on, and of how labels are read, in one language."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.release.catalogue_rows import Painting


class EventRow(NamedTuple):
    """Something that takes place: `start` and `end` of the first time (2027-02-06 10:00, the venue's clock)."""

    key: str
    name: str
    second: str
    summary: str
    start: str
    end: str
    repeat: str
    """An RRULE of RFC 5545; empty: once."""
    excluded: tuple[str, ...]
    room: str
    room_name: str
    place: str
    place_name: str
    seats: str
    booking: str
    picture: Painting | None


class NoticeRow(NamedTuple):
    """A few words: of `kind` greeting, offer or closure, for the first scene, for home or for both."""

    key: str
    name: str
    second: str
    summary: str
    kind: str
    where: tuple[str, ...]
    picture: Painting | None


class PrimerMarkRow(NamedTuple):
    """One numbered mark on a primer's picture, at fractions of its width and height."""

    x: float
    y: float
    name: str
    text: str


class PrimerRow(NamedTuple):
    """How to read a label."""

    key: str
    name: str
    second: str
    summary: str
    zone: str
    picture: Painting | None
    marks: tuple[PrimerMarkRow, ...]
