"""What a reader meant that is set to another keyboard than the US one: its signs come out as others, https>&&a.cn&p&x.

A reader presses keys, and which key bears a sign differs from country to country. Only what can be told is: an address
begins like one, and a trade number in signs of the row of figures has its right check digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kiosk.base.gs1 import gtin14


def _swapped(*pairs: str) -> dict[str, str]:
    both = [pair for each in pairs for pair in (each, each.upper())]
    return {sign: other for one, two in both for sign, other in ((one, two), (two, one))}


SOUTH_AND_NORTH: Mapping[str, str] = dict(zip(">&/?_)^", ":/-_?=&", strict=True))
"""Spanish, Italian, Portuguese and the Nordic ones."""
GERMAN: Mapping[str, str] = SOUTH_AND_NORTH | _swapped("yz")
FRENCH: Mapping[str, str] = dict(zip("!@#$%^&*()68.><M1;:", "1234567890-_:/.?&mM", strict=True)) | _swapped("aq", "zw")
LAYOUTS = (SOUTH_AND_NORTH, GERMAN, FRENCH)
"""By what is read by a US keyboard: what was meant."""
ADDRESS = re.compile(r"https?://[^/\s]+\.[^/\s]+/", re.IGNORECASE)


def other_readings(text: str) -> Iterator[str]:
    """What `text` says by other keyboards, where it says something there; each once."""
    found = dict.fromkeys("".join(layout.get(sign, sign) for sign in text) for layout in LAYOUTS)
    yield from (said for said in found if said != text and (ADDRESS.match(said) or gtin14(said)))
