"""How to read what stands on a packet: a picture with numbered marks, and plain words for each."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kiosk.content.field_types import Availability, Id, Names, Order, Picture, Record, Source, Text, Unit


class PrimerMark(Record):
    """One numbered mark: where it lies, as fractions of the picture's width and height from the top left, and what it says."""

    x: Unit
    y: Unit
    name: Names
    text: Text


class Primer(Record):
    """How to read a label."""

    id: Id
    zone: Id | None = None
    """The zone that leads to it; without one it is for all goods."""
    name: Names
    summary: Text
    marks: Annotated[tuple[PrimerMark, ...], Field(min_length=1, max_length=20)]
    order: Order = 0
    pictures: Annotated[tuple[Picture, ...], Field(min_length=1)]
    availability: Availability = Availability()
    sources: tuple[Source, ...] = ()
    hidden: bool = False
