"""What a printed code carries of a product's numbers: the one rule for pack check, codes, labels and the site."""

from __future__ import annotations

import re

from kiosk.base.record_ids import RESERVED

LONGEST_PART = 20
"""Characters of a lot or serial number (GS1 General Specifications, AI 10 and 21)."""
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
