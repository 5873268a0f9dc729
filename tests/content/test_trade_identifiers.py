"""The numbers by which products are known elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.content.pack_edits import PRODUCT, add, found, where


def written(*numbers: tuple[str, str]) -> str:
    """Identifiers as a product's file holds them."""
    return "\n".join(f'[[identifiers]]\nscheme = "{scheme}"\nvalue = "{value}"\n' for scheme, value in numbers)


GTIN = ("gtin", "6291041500213")


@pytest.mark.parametrize(
    ("numbers", "code", "field", "severity"),
    [
        ((("gtin", "6291041500214"),), "wrong-gtin", "identifiers.0.value", "error"),
        ((("gtin", "00000000"),), "wrong-gtin", "identifiers.0.value", "error"),
        ((GTIN, ("lot", "批次一")), "wrong-lot", "identifiers.1.value", "error"),
        ((GTIN, ("lot", "x" * 21)), "wrong-lot", "identifiers.1.value", "error"),
        ((GTIN, ("serial", "a b")), "wrong-serial", "identifiers.1.value", "error"),
        ((GTIN, ("lot", "A(1)")), "encoded-sign", "identifiers.1.value", "warning"),
        ((GTIN, ("lot", "2026/01/15")), "not-in-code", "identifiers.1.value", "warning"),
        ((GTIN, ("lot", ".A")), "not-in-code", "identifiers.1.value", "warning"),
        ((GTIN, ("serial", "A%B")), "not-in-code", "identifiers.1.value", "warning"),
        ((GTIN, ("serial", "con")), "not-in-code", "identifiers.1.value", "warning"),
        ((GTIN, GTIN), "number-twice", "identifiers.1", "warning"),
        ((("lot", "L1"),), "number-alone", "identifiers.0", "info"),
    ],
)
def test_a_number_that_no_code_can_carry_rightly_is_named(
    pack: Path, numbers: tuple[tuple[str, str], ...], code: str, field: str, severity: str
) -> None:
    add(pack / PRODUCT, written(*numbers))
    assert (code, PRODUCT, field) in where(pack, severity)


def test_right_numbers_need_no_word(pack: Path) -> None:
    add(pack / PRODUCT, written(GTIN, ("lot", "L-2026.11"), ("serial", "S1"), ("local", "展柜 3")))
    assert where(pack) == []


def test_a_lot_called_like_a_device_is_told_why_no_code_carries_it(pack: Path) -> None:
    add(pack / PRODUCT, written(GTIN, ("lot", "con")))
    assert ["Windows" in each.what_zh for each in found(pack, "warning")] == [True]
