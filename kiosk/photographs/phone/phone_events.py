"""What happens while the page for phones is open, as the studio hears of it."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.photographs.intake import Prepared
from kiosk.photographs.refusal import PhotographError


class Opened(NamedTuple):
    """The page can be reached at the address `url`."""

    url: str


class Begun(NamedTuple):
    """A photograph has begun to come."""

    number: int
    phone: str
    name: str


class Stalled(NamedTuple):
    """Nothing more has come of it for a while."""

    number: int
    phone: str
    name: str


class Arrived(NamedTuple):
    """All of it is here."""

    number: int
    phone: str
    name: str


class Declined(NamedTuple):
    """It was not taken, for the reason that `code` names; `number` is 0 of one that never began to come."""

    number: int
    phone: str
    name: str
    code: str


class Made(NamedTuple):
    """It was made ready for the pack, or cannot be used."""

    number: int
    phone: str
    name: str
    outcome: Prepared | PhotographError


class Guessed(NamedTuple):
    """Whoever is at `address` tried many addresses that are none; they are answered no more."""

    address: str


class Over(NamedTuple):
    """The time is over: nothing can be reached any more."""


Event = Opened | Begun | Stalled | Arrived | Declined | Made | Guessed | Over
