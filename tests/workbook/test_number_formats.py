"""A number and a day look as their number formats say."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.workbook.number_formats import dated, percent, shown, shown_moment


@pytest.mark.parametrize(
    ("number", "code", "wanted"),
    [
        (7, "000", "007"),
        (-7, "000", "-007"),
        (36000291452, "000000000000", "036000291452"),
        (1234567, "000-0000", "123-4567"),
        (12, "General", ""),
        (12, "0", ""),
        (1234, "#,##0", ""),
        (1234, "0.00E+00", ""),
        (8, '0"克"', "8克"),
        (8, '"约"0\\克', "约8克"),
        (0.5, "# ?/?", ""),
        (-3, '0;"负"0', "负3"),
        (0, '0;-0;"无"', ""),
        (12345, "[Red]00000000", "00012345"),
    ],
)
def test_a_number_looks_as_its_format_says(number: float, code: str, wanted: str) -> None:
    assert shown(number, code) == wanted


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("yyyy/m/d", "2026/1/5"),
        ("yyyy-mm-dd", "2026-01-05"),
        ('yyyy"年"m"月"d"日"', "2026年1月5日"),
        ("d-mmm-yy", "5-Jan-26"),
        ("[$-804]yyyy/mm/dd;@", "2026/01/05"),
        ("h:mm", "9:07"),
        ("h:mm AM/PM", "9:07 AM"),
        ("mm:ss", "07:03"),
    ],
)
def test_a_day_looks_as_its_format_says(code: str, wanted: str) -> None:
    assert dated(code)
    assert shown_moment(datetime(2026, 1, 5, 9, 7, 3), code) == wanted


def test_a_per_cent_sign_in_words_multiplies_nothing() -> None:
    assert percent("0%")
    assert percent("0.0%;-0.0%")
    assert not percent('0"%"')
    assert not percent("0\\%")
