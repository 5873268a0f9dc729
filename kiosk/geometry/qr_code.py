"""Text to the modules of a QR code (ISO/IEC 18004), level M, without the quiet zone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qrcode import QRCode

QUIET = 4
"""Modules of quiet zone that must stay light on every side."""


class CodeTooLong(Exception):
    """The text does not fit a code that a phone can still read from a screen."""


LARGEST = 20
"""The highest version drawn: 97 modules a side; above it modules fall under what a phone reads at arm's length."""


@lru_cache(maxsize=64)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of the code for `text`, row by row.

    Raises CodeTooLong when the text needs a version above LARGEST.
    """
    from qrcode.exceptions import DataOverflowError

    code = _empty(text)
    try:
        code.make(fit=True)
    except (DataOverflowError, ValueError) as error:
        raise CodeTooLong(text[:80]) from error
    if code.version > LARGEST:
        raise CodeTooLong(text[:80])
    return tuple(tuple(bool(cell) for cell in row) for row in code.get_matrix())


def rows(text: str) -> list[str]:
    """The code for `text` as rows of 0 (light) and 1 (dark), quiet zone included; empty for an empty or too long text."""
    if not text:
        return []
    try:
        cells = modules(text)
    except CodeTooLong:
        return []
    edge = "0" * QUIET
    blank = ["0" * (len(cells) + 2 * QUIET)] * QUIET
    return [*blank, *(edge + "".join("1" if dark else "0" for dark in row) + edge for row in cells), *blank]


@lru_cache(maxsize=50_000)
def side(text: str) -> int:
    """Modules along one side of the code for `text`, quiet zone included; 0 for an empty or too long text."""
    if not text:
        return 0
    from qrcode.exceptions import DataOverflowError

    code = _empty(text)
    try:
        version = code.best_fit()
    except (DataOverflowError, ValueError):
        return 0
    return 17 + 4 * version + 2 * QUIET if version <= LARGEST else 0


def _empty(text: str) -> QRCode[Any]:
    """The code for `text` before its modules are laid out."""
    from qrcode import QRCode
    from qrcode.constants import ERROR_CORRECT_M

    code: QRCode[Any] = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    return code
