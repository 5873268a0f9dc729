"""How large a code is, told without drawing it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.geometry.qr_code import LARGEST, QUIET, CodeTooLong, modules, side

PIECES = st.one_of(
    st.text("0123456789", max_size=300),
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", max_size=200),
    st.text("abcdefghijklmnopqrstuvwxyz~#?&=/", max_size=200),
    st.text(max_size=60),
)


def _drawn(text: str) -> int:
    from qrcode import QRCode
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.exceptions import DataOverflowError

    code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    try:
        version = code.best_fit()
    except (DataOverflowError, ValueError):
        return 0
    return 17 + 4 * version + 2 * QUIET if version <= LARGEST else 0


@given(st.lists(PIECES, min_size=1, max_size=5).map("".join).filter(bool))
def test_the_side_of_a_code_is_the_one_that_is_drawn(text: str) -> None:
    assert side(text) == _drawn(text)


def test_a_code_is_as_large_as_its_modules_and_its_quiet_zone() -> None:
    text = "https://origin.example/p/da-hong-pao"
    assert side(text) == len(modules(text)) + 2 * QUIET


def test_a_text_that_no_phone_reads_from_a_screen_has_no_side() -> None:
    for long in ("a" * 700, "1" * 9000):
        assert side(long) == 0
        try:
            modules(long)
        except CodeTooLong:
            continue
        raise AssertionError
