"""Every code that a kiosk can show: the one list that the proof reads and that the site has a page for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kiosk.base.languages import LANGUAGES
from kiosk.base.record_kinds import file_of
from kiosk.origin.origin_link import (
    MOST,
    NO_NUMBERS,
    NUMBERED,
    PATHS,
    CarriedNumbers,
    carried,
    list_link,
    list_path,
    origin_link,
    path,
)
from kiosk.release.catalogue_rows import Number

Keys = Mapping[str, Iterable[str]]
"""The ids of all things of a kind that has a page."""
Numbers = Mapping[str, Sequence[Number]]
"""The numbers of each product that has any."""
SEALED = date(2026, 11, 30)
"""Any day: all are as long."""


@dataclass(frozen=True, slots=True)
class Code:
    """One code that the kiosk can show: its kind (a key of size.SIDES), the file it belongs to, its text, its page.

    `page` is the page's path below BASE, percent-encoded; empty for a code that leads elsewhere.
    """

    kind: str
    file: str
    text: str
    page: str = ""


@dataclass(frozen=True, slots=True)
class Sold:
    """What is on sale and on: the numbers of each packet that has any, and the addresses of others that codes hold."""

    packets: Mapping[str, CarriedNumbers] = field(default_factory=dict)
    ways: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Where each packet can be bought besides the desk."""
    bookings: Mapping[str, str] = field(default_factory=dict)
    """Where each event is booked."""


NOTHING_SOLD = Sold()


def codes_of(keys: Keys, numbers: Numbers, base_url: str, kiosk: str = "", sold: Sold = NOTHING_SOLD) -> Iterator[Code]:
    """The codes of these things in every language, and the longest list that a visitor can collect and press a seal on."""
    carried_by = {("product", key): carried(given) for key, given in numbers.items()}
    carried_by |= {("goods", key): given for key, given in sold.packets.items()}
    entries = [(kind, key) for kind in PATHS for key in keys.get(kind, ())]
    longest = sorted(entries, key=lambda entry: -len(entry[1]))[:MOST]
    for language in LANGUAGES:
        for kind, key in entries:
            part = carried_by.get((kind, key), NO_NUMBERS) if kind in NUMBERED else NO_NUMBERS
            page = path(kind, key, language, part)
            text = origin_link(base_url, kind, key, language, kiosk, part)
            yield Code(kind, file_of(kind, key), text, page)
        collected = list_link(base_url, longest, language, kiosk, SEALED)
        yield Code("list", "kiosk.toml", collected, list_path(language))
    for key, given in numbers.items():
        for number in given:
            if number.url:
                yield Code("opened", file_of("product", key), number.url)
    for key, addresses in sold.ways.items():
        yield from (Code("buy", file_of("goods", key), address) for address in addresses if address)
    for key, address in sold.bookings.items():
        if address:
            yield Code("booking", file_of("event", key), address)
