"""Text to the modules of a QR code (ISO/IEC 18004), level M, without the quiet zone."""

from __future__ import annotations

from bisect import bisect_left
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
    version = _version(_empty(text))
    return 17 + 4 * version + 2 * QUIET if version <= LARGEST else 0


def _version(code: QRCode[Any]) -> int:
    """The version that `code.best_fit` finds, above 40 where none holds the data.

    qrcode writes the data bit by bit to learn how many bits they are, once for each code of a release.
    """
    from qrcode import util

    room = util.BIT_LIMIT_TABLE[code.error_correction]
    bits = sum(_bits(each.mode, len(each)) for each in code.data_list)
    version = 1
    while True:
        sizes = util.mode_sizes_for_version(version)
        needed = bits + sum(4 + sizes[each.mode] for each in code.data_list)
        version = bisect_left(room, needed, version)
        if version > 40 or sizes is util.mode_sizes_for_version(version):
            return version


def _bits(mode: int, length: int) -> int:
    """The bits of `length` characters in one of QR's modes, without what is said before them."""
    from qrcode import util

    if mode == util.MODE_NUMBER:
        return 10 * (length // 3) + (0, 4, 7)[length % 3]
    return 11 * (length // 2) + 6 * (length % 2) if mode == util.MODE_ALPHA_NUM else 8 * length


def _empty(text: str) -> QRCode[Any]:
    """The code for `text` before its modules are laid out."""
    from qrcode import QRCode
    from qrcode.constants import ERROR_CORRECT_M

    code: QRCode[Any] = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    return code
