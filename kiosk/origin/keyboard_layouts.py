"""What a reader meant that is set to another keyboard than the US one: its signs come out as others, https>&&a.cn&p&x.

A reader presses keys, and which key bears a sign differs from country to country. Only what can be told is: an address
begins like one, and a trade number in signs of the row of figures has its right check digit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kiosk.base.gs1 import gtin14


def _layout(read: str, meant: str) -> Mapping[str, str]:
    return dict(zip(read, meant, strict=True))


SOUTH_AND_NORTH = _layout(">&/?_)^", ":/-_?=&")
"""Spanish, Italian, Portuguese and the Nordic ones."""
GERMAN = {**SOUTH_AND_NORTH, **_layout("yzYZ", "zyZY")}
FRENCH = _layout("!@#$%^&*()68.><M1;:aqzwAQZW", "1234567890-_:/.?&mMqawzQAWZ")
LAYOUTS = (SOUTH_AND_NORTH, GERMAN, FRENCH)
"""By what is read by a US keyboard: what was meant."""
ADDRESS = re.compile(r"https?://[^/\s]+\.[^/\s]+/", re.IGNORECASE)


def other_readings(text: str) -> Iterator[str]:
    """What `text` says by other keyboards, where it says something there; each once."""
    found = dict.fromkeys("".join(layout.get(sign, sign) for sign in text) for layout in LAYOUTS)
    yield from (said for said in found if said != text and (ADDRESS.match(said) or gtin14(said)))
