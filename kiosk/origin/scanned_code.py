"""What a reader reads: a trade number off a packet, or the address on one of our own labels.

GTINs as GTIN-8, -12, -13 and -14; GS1 element strings (DataMatrix, QR, GS1-128) with their symbology identifier
(ISO/IEC 15424) or brackets; GS1 Digital Link addresses (GS1 General Specifications and GS1 Digital Link URI Syntax 1.4).
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from kiosk.base.gs1 import END, gtin14, gtin_in
from kiosk.base.record_ids import is_id
from kiosk.origin.keyboard_layouts import other_readings
from kiosk.origin.origin_link import PATHS

LONGEST = 512
"""Characters of one code; what is longer is none of ours."""
IDENTIFIER = re.compile(r"\](?:[A-Za-z][0-9A-Za-z])")
"""A symbology identifier that a reader may put before what it read."""
SEPARATORS = re.compile(r"[\x1d\x1e\x04|]+")
BLANK = "\ufeff\u200b"
"""Marks of text files that are no signs."""
GTIN = ("01", "gtin")
"""What stands before a trade number in an address: GS1 Digital Link since 1.0, and the long form of its beginnings."""
PAGE_FILES = ("index.html", "index.htm")
PAGES = {path: kind for kind, path in PATHS.items()}
"""What each path of our own addresses leads to."""


class ScannedCode(NamedTuple):
    """A GTIN as 14 digits, or a thing of the pack by kind and id; all empty: nothing that can be found here."""

    gtin: str = ""
    kind: str = ""
    key: str = ""


NOTHING = ScannedCode()


def meanings(text: str) -> tuple[ScannedCode, ...]:
    """What a code may say: one thing, or what it says by each keyboard that the reader may be set to; none: nothing."""
    if (code := meant(text)) != NOTHING:
        return (code,)
    said = text.strip(f"{BLANK}\r\n\t ")
    others = dict.fromkeys(meant(other) for other in other_readings(said)) if len(said) <= LONGEST else {}
    return tuple(other for other in others if other != NOTHING)


def meant(text: str) -> ScannedCode:
    """What a code says, however the reader hands it on."""
    said = SEPARATORS.sub(END, text[: LONGEST + 1]).strip(f"{END}{BLANK}\r\n\t ")
    if not said or len(said) > LONGEST:
        return NOTHING
    said = IDENTIFIER.sub("", said, count=1).lstrip(END) if said.startswith("]") else said
    if number := gtin14(said):
        return ScannedCode(gtin=number)
    if re.match(r"https?://", said, re.I):
        return _address(said)
    if number := gtin_in(said):
        return ScannedCode(gtin=number)
    return NOTHING


def _address(text: str) -> ScannedCode:
    """What a GS1 Digital Link or one of our own addresses leads to, on whatever host: labels outlive hosts."""
    try:
        parts = [unquote(part) for part in urlsplit(text).path.split("/") if part]
    except ValueError:
        return NOTHING
    for at, part in enumerate(parts[:-1]):
        following = parts[at + 1]
        if part.casefold() in GTIN and (number := gtin14(following)):
            return ScannedCode(gtin=number)
    if parts and parts[-1].casefold() in PAGE_FILES:
        parts.pop()
    own = [part.lower() for part in parts[-2:]]  # ids have no capitals, whatever the reader's shift lock says
    if len(own) == 2 and own[0] in PAGES and is_id(own[1]):
        return ScannedCode(kind=PAGES[own[0]], key=own[1])
    return NOTHING
