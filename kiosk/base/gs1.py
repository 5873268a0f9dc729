"""What a printed code carries of a product's numbers: the one rule for pack check, codes, labels and the site."""

from __future__ import annotations

import re

from kiosk.base.record_ids import RESERVED

LONGEST_PART = 20
"""Characters of a lot or serial number (GS1 General Specifications, AI 10 and 21)."""
FIXED = {
    "00": 20,
    "01": 16,
    "02": 16,
    "03": 16,
    "04": 18,
    "20": 4,
    "41": 16,
    **{f"{number}": 8 for number in range(11, 20)},
    **{f"{number}": 10 for number in range(31, 37)},
}
"""Signs of an element that ends by itself, its identifier with it, by how that begins (General Specifications, 7.8.4);
every other one ends where the text does, or at END."""
END = "\x1d"
"""What ends an element of no fixed length: FNC1, as readers hand it on."""
BRACKETED = re.compile(r"\(([0-9]{2,4})\)(.*?)(?=\([0-9]{2,4}\)|$)", re.DOTALL)
PART = re.compile(rf"[A-Za-z0-9!&'()+,\-._;=]{{1,{LONGEST_PART}}}")
"""GS1's character set 82 without / \" % * : < > ?: a path, a proxy or a file system takes these for something else."""


def carried_part(text: str) -> str:
    """A lot or serial number as a code holds it, and so as a folder of the site; "" when it is only shown, not carried.

    The GS1 Digital Link allows more (percent-encoded), but a number with a slash is two folders on every server, one that
    begins with a dot is hidden by them, and one that ends with a dot or is called like a device is no folder on Windows.
    """
    stem = text.partition(".")[0].casefold()
    fits = PART.fullmatch(text) and not text.startswith(".") and not text.endswith(".") and stem not in RESERVED
    return text if fits else ""


def gtin14(text: str) -> str:
    """A GTIN-8, -12, -13 or -14 as 14 digits; empty when it is none or its check digit is wrong."""
    if not re.fullmatch(r"[0-9]{8}|[0-9]{12,14}", text):
        return ""
    digits = [int(digit) for digit in text.zfill(14)]
    return text.zfill(14) if any(digits) and (3 * sum(digits[::2]) + sum(digits[1::2])) % 10 == 0 else ""


def gtin_in(elements: str) -> str:
    """The GTIN (AI 01) as 14 digits in a GS1 element string, with brackets or without, wherever it stands; empty for none."""
    if elements.startswith("("):
        return next(
            (gtin14(value.strip(END)) for identifier, value in BRACKETED.findall(elements) if identifier == "01"), ""
        )
    rest = elements
    while len(rest) > 2:
        length = FIXED.get(rest[:2])
        element, rest = (rest[:length], rest[length:]) if length else rest.partition(END)[::2]
        if element.startswith("01"):
            return gtin14(element[2:])
        rest = rest.removeprefix(END)
    return ""
