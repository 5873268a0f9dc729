"""What a reader reads is a trade number, an address of ours, or nothing: never an error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.origin.scanned_code import NOTHING, ScannedCode, meanings, meant

GTIN = "09520000001018"


@pytest.mark.parametrize(
    "text",
    [
        "9520000001018",
        "09520000001018",
        " 9520000001018\r",
        "]E09520000001018",
        "]d20109520000001018",
        "]Q3010952000000101810LOT1\x1d21SERIAL",
        "(01)09520000001018(10)LOT1",
        "\x1d010952000000101817271231",
        "]d210LOT1\x1d0109520000001018",
        "]C11727123110LOT(01)\x1d0109520000001018",
        "11261231172712310109520000001018",
        "]Q321SERIAL|10LOT|0109520000001018",
        "3103000125010952000000101810LOT",
        "(10)LOT1(17)271231(01)09520000001018",
        "(10)LOT(1)x(01)09520000001018(21)9",
        "https://id.gs1.org/01/09520000001018/10/LOT?x=1",
        "HTTPS://ORIGIN.EXAMPLE/01/9520000001018",
        "https://origin.example/en/01/09520000001018",
        "https://origin.example/gtin/9520000001018",
        "HTTPS://ORIGIN.EXAMPLE/GTIN/09520000001018/",
        "https://origin.example/01/09520000001018/index.html",
        "\ufeff9520000001018",
    ],
)
def test_a_trade_number_is_found_however_it_is_handed_on(text: str) -> None:
    assert meant(text) == ScannedCode(gtin=GTIN)


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("https://origin.example/p/da-hong-pao?k=k1", "product", "da-hong-pao"),
        ("http://192.168.1.4:8765/ja/g/li-he", "goods", "li-he"),
        ("https://origin.example/under/here/o/wuyishan/", "place", "wuyishan"),
        ("https://origin.example/p/da-hong-pao/index.html", "product", "da-hong-pao"),
        ("HTTPS://ORIGIN.EXAMPLE/P/DA-HONG-PAO/INDEX.HTML", "product", "da-hong-pao"),
        ("\ufeffhttps://ORIGIN.example/en/g/li-he/", "goods", "li-he"),
    ],
)
def test_our_own_labels_lead_to_their_page_on_whatever_host(text: str, kind: str, key: str) -> None:
    assert meant(text) == ScannedCode(kind=kind, key=key)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "9520000001019",
        "4" * 5000,
        "https://",
        "https://[",
        "https://x/p/../..",
        "https://x/p/U_PPER",
        "https://x/index.html",
        "]d2",
        "(01)1",
        "]d210LOT10109520000001018",
        "]d20209520000001018",
        "(02)09520000001018(37)5",
        "(10)0109520000001018",
    ],
)
def test_anything_else_is_nothing(text: str) -> None:
    assert meant(text) == NOTHING


@given(some.text(max_size=700))
def test_no_text_is_an_error(text: str) -> None:
    assert isinstance(meant(text), ScannedCode)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("https>&&origin.example&g&li/he_k)1", ["li-he"]),
        ("https>&&origin.example&g&wuzi/he", ["wuzi-he", "wuyi-he"]),
        ("https.>>origin<exq;ple>g>li6he>", ["li-he"]),
        ("HTTPS.>>ORIGIN<EXQ:PLE>G>LI6HE", ["li-he"]),
    ],
)
def test_an_address_from_a_reader_that_is_set_to_another_keyboard_is_told(text: str, keys: list[str]) -> None:
    assert meanings(text) == tuple(ScannedCode(kind="goods", key=key) for key in keys)


def test_a_trade_number_in_signs_of_the_row_of_figures_is_told_by_its_check_digit() -> None:
    assert meanings("(%@))))))!)!*") == (ScannedCode(gtin=GTIN),)
    assert meanings("(%@))))))!)!(") == ()
    assert meanings("9520000001018") == (ScannedCode(gtin=GTIN),)


@given(some.text(max_size=700))
def test_no_text_has_meanings_that_are_nothing(text: str) -> None:
    assert NOTHING not in meanings(text)
