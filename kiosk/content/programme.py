"""What is on: events with their hours, and notices for the first scene and the doors."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from kiosk.content.field_types import (
    Address,
    Availability,
    Day,
    Id,
    Moment,
    Names,
    Order,
    Picture,
    Record,
    Source,
    Text,
)


class Event(Record):
    """Something that takes place, once or again and again; days and hours are the venue's."""

    id: Id
    name: Names
    summary: Text
    room: Id | None = None
    place: Id | None = None
    start: Moment
    end: Moment
    repeat: Annotated[str, Field(max_length=200)] = ""
    """How it comes again, an RRULE of RFC 5545: FREQ=WEEKLY;BYDAY=SA."""
    except_: tuple[Day, ...] = Field(default=(), alias="except")
    """Days on which it does not take place."""
    seats: Names | None = None
    booking: Address | None = None
    order: Order = 0
    pictures: tuple[Picture, ...] = ()
    availability: Availability = Availability()
    """When it is told of; without it, as long as it is not over."""
    sources: tuple[Source, ...] = ()
    hidden: bool = False


class Notice(Record):
    """A few words and a picture: a greeting, an offer, a closure."""

    id: Id
    name: Names
    summary: Text = Field(default_factory=dict)
    kind: Literal["greeting", "offer", "closure"] = "greeting"
    where: tuple[Literal["first_scene", "home"], ...] = ("first_scene", "home")
    order: Order = 0
    pictures: tuple[Picture, ...] = ()
    availability: Availability = Availability()
    hidden: bool = False
