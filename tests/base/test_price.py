"""A price is exact, has a unit, and holds on its days alone."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from kiosk.base.languages import LANGUAGES
from kiosk.base.price import UNITS, WrongPrice, in_words, number_in, parse, written
from kiosk.release.shop_rows import PriceRow


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("68", "68.00"),
        ("68.5", "68.50"),
        ("0.01", "0.01"),
        ("６８．００", "68.00"),
        ("1,280", "1280.00"),
        ("999999.99", "999999.99"),
    ],
)
def test_what_people_write_for_a_price_is_read_exactly(text: str, yuan: str) -> None:
    assert written(parse(text)) == yuan
    assert isinstance(parse(text), Decimal)


@pytest.mark.parametrize(
    "text",
    ["0", "0.00", "-1", "1e9", "68元", "¥68", "68.888", "", "六十八", "1000000", "nan", "1,28", "68 98", "68\n98"],
)
def test_what_cannot_be_asked_for_a_thing_is_refused_with_advice(text: str) -> None:
    with pytest.raises(WrongPrice) as refused:
        parse(text)
    assert refused.value.what.zh
    assert refused.value.what.en
    assert refused.value.mend.zh
    assert refused.value.mend.en


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("68元", "68.00"),
        ("￥1,280 元整", "1280.00"),
        ("128 元 / 盒", "128.00"),
        ("人民币68.5元/500克", "68.50"),
        ("68块5", ""),
        ("12元3", ""),
        ("1元2角", ""),
        ("¥99-198", ""),
        ("68元 98元", ""),
        ("68 98元", ""),
        ("68元/2盒", ""),
        ("3/4", ""),
    ],
)
def test_an_amount_among_words_is_taken_out_of_them_only_where_it_is_the_whole_amount(text: str, number: str) -> None:
    assert number_in(text) == number
    with pytest.raises(WrongPrice) as refused:
        parse(text)
    assert not number or number in refused.value.mend.zh


@given(
    some.text(max_size=200)
    | some.lists(
        some.sampled_from(["1", "68", ".", "..", ",", "e", "E+", "e99", "-", "元", "yu", "an", "/", " ", "０"])
    ).map("".join)
)
@example("1..2e1")
@example(".e1")
@example("1e999")
@example("yu" * 5000 + "an" * 5000)
@example("١,٢٣٤")
def test_any_text_is_a_price_or_refused_with_advice(text: str) -> None:
    try:
        yuan = parse(text)
    except WrongPrice as refused:
        assert all((refused.what.zh, refused.what.en, refused.mend.zh, refused.mend.en))  # noqa: PT017
        return
    assert parse(written(yuan)) == yuan


def test_a_price_in_words_is_told_what_to_write_instead() -> None:
    with pytest.raises(WrongPrice) as refused:
        parse("68元")
    assert "68" in refused.value.mend.zh
    assert "元" not in refused.value.mend.zh


def test_a_price_holds_on_its_days_and_on_no_day_that_nobody_knows() -> None:
    price = PriceRow("68.00", "盒", "box", "2026-12-01", "2026-12-31")
    assert [price.holds(day) for day in ("2026-11-30", "2026-12-01", "2026-12-31", "2027-01-01", "")] == [
        False,
        True,
        True,
        False,
        False,
    ]
    assert PriceRow("68.00", "盒", "box").holds("")


def test_every_unit_is_said_in_every_language() -> None:
    assert all(tuple(words) == LANGUAGES and all(words.values()) for words in UNITS.values())


def test_every_language_says_the_currency_so_that_nobody_reads_yen() -> None:
    for language in LANGUAGES:
        for least in (False, True):
            words = in_words("68.00", UNITS["box"][language], language, least)
            assert "68.00" in words
            assert UNITS["box"][language] in words
            assert ("¥" in words) is (language not in ("ja", "ko"))
