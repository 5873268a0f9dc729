"""What a shop has in Excel: prices, times, barcodes and being sold out as its programs and its people write them."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiosk.content import example_shop
from kiosk.workbook.apply import apply_proposal
from kiosk.workbook.cell_reader import letters
from kiosk.workbook.cell_values import Scalar, Unreadable, parse
from kiosk.workbook.proposal import propose
from kiosk.workbook.record_lookup import RecordLookup
from kiosk.workbook.sheets import SHEETS
from tests.content.pack_edits import DEFAULT
from tests.workbook.workbooks import FIRST, column, content, edited, exported, fill, told, unchanged, words

HE = "goods/shi-li-da-hong-pao-he.toml"


@pytest.fixture(scope="module")
def exported_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its workbook; nobody writes into it."""
    at = tmp_path_factory.mktemp("exported")
    pack = Path(shutil.copytree(DEFAULT, at / "shop"))
    example_shop.write(pack)
    return exported(pack, at / "book.xlsx", pictures=False)


def meant(kind: str, key: str, value: Scalar) -> Any:
    found = next(each for each in SHEETS if each.key == kind).column(key)
    assert found is not None
    return parse(found, value, RecordLookup())


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (68.0, "68.00"),
        (68.5, "68.50"),
        ("68.00", "68.00"),
        (" 68 ", "68.00"),
        ("６８．５", "68.50"),
        ("1,280", "1280.00"),
        (68.49999999999999, "68.50"),
        (0.1 + 0.2, "0.30"),
        (1234.56, "1234.56"),
    ],
)
def test_a_price_is_read_to_the_fen_from_a_number_or_words(value: Scalar, wanted: str) -> None:
    assert meant("goods", "price.yuan", value) == wanted


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("68元", "写 68.00，单位另填"),
        (68.888, "最多两位小数"),
        ("68.888", "最多两位小数"),
        (0.0, "还没有就留空"),
        (-1.0, "写数字"),
        (1e9, "改正价格"),
        ("面议", "还没有价格就留空"),
    ],
)
def test_what_is_no_price_is_told_with_the_mend_of_prices(value: Scalar, said: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        meant("goods", "price.yuan", value)
    assert said in wrong.value.mend.zh


@pytest.mark.parametrize(
    "value",
    [
        datetime(2027, 2, 6, 10),
        datetime(2027, 2, 6, 9, 59, 59, 999000),
        46424 + 10 / 24,
        "2027/2/6 10:00",
        "2027-02-06 10:00",
        "2027-02-06T10:00:00",
        "2027年2月6日 10:00",
        "２０２７年２月６日１０：００",
        "2027年2月6日 上午10点",
        "2027.2.6 10时00分",
    ],
)
def test_a_moment_is_read_as_excel_and_people_write_it(value: Scalar) -> None:
    assert meant("events", "start", value) == "2027-02-06 10:00"


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("晚上12点", "2027-02-07 00:00"),
        ("晚上8点半", "2027-02-06 20:30"),
        ("凌晨1点", "2027-02-06 01:00"),
        ("中午11:30", "2027-02-06 11:30"),
        ("中午1点", "2027-02-06 13:00"),
        ("下午15:00", "2027-02-06 15:00"),
        ("12:30 am", "2027-02-06 00:30"),
        ("12:30 pm", "2027-02-06 12:30"),
    ],
)
def test_the_word_beside_an_hour_says_which_one_is_meant(said: str, moment: str) -> None:
    assert meant("events", "start", f"2027年2月6号 {said}") == moment


@pytest.mark.parametrize("said", ["晚上1点", "上午12点", "上午15:00", "中午9点", "15:00 am"])
def test_an_hour_that_its_word_does_not_know_is_asked_for(said: str) -> None:
    with pytest.raises(Unreadable):
        meant("events", "start", f"2027-02-06 {said}")


def test_a_moment_in_the_evening_at_half_past_and_at_midnight() -> None:
    assert meant("events", "start", "2027/2/6 下午3点半") == "2027-02-06 15:30"
    assert meant("events", "end", "2027-2-6 24:00") == "2027-02-07 00:00"
    assert meant("events", "end", datetime(2027, 2, 7)) == "2027-02-07 00:00"


@pytest.mark.parametrize("value", ["2027-02-06", "2027/2/6 25:00", "2027-02-30 10:00", "周六十点", 0.4])
def test_what_is_no_moment_is_told(value: Scalar) -> None:
    with pytest.raises(Unreadable) as wrong:
        meant("events", "start", value)
    assert "写成" in wrong.value.mend.zh


@pytest.mark.parametrize("value", ["2027-02-06T10:00:00+09:00", "2027-02-06 10:00Z", "2027-02-06 10:00 +0800"])
def test_a_moment_with_an_offset_is_told_so(value: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        meant("events", "start", value)
    assert "时差" in wrong.value.what.zh


@pytest.mark.parametrize("value", ["9999-12-31 24:00", datetime(9999, 12, 31, 23, 59, 45), "3000/1/1 10:00"])
def test_a_moment_beyond_the_last_year_is_told_so(value: Scalar) -> None:
    with pytest.raises(Unreadable) as wrong:
        meant("events", "end", value)
    assert "2999" in wrong.value.what.en


def test_barcodes_come_back_whole_from_what_a_spreadsheet_makes_of_them() -> None:
    assert meant("goods", "gtin", 9520000001018.0) == "9520000001018"
    assert meant("goods", "gtin", "9.520000001018E+12") == "9520000001018"
    assert meant("goods", "gtin", "952 0000 001018") == "9520000001018"
    assert meant("goods", "gtin", "0012345678905") == "0012345678905"
    assert meant("goods", "gtin", "9.52E+12") == "9.52E+12"


def test_a_barcode_whose_digits_a_spreadsheet_lost_is_told(shop: Path, book: Path) -> None:
    proposal = propose(fill(book, "goods", FIRST, gtin="9.52E+12"), shop)
    assert [code for code, _ in told(proposal)] == ["wrong-gtin"]
    assert "科学计数" in proposal.findings[0].what_zh


def test_the_shop_pack_exported_and_imported_again_changes_no_byte(shop: Path, book: Path) -> None:
    before = content(shop)
    proposal = unchanged(book, shop)
    assert proposal.findings == ()
    assert apply_proposal(proposal, shop) == ()
    assert content(shop) == before
    unchanged(edited(book, lambda _: None), shop)


def test_prices_and_times_have_cells_of_their_own_and_barcodes_are_text(book: Path) -> None:
    opened = openpyxl.load_workbook(book)
    price = opened["商品"].cell(FIRST, column("goods", "price.yuan"))
    assert (price.value, price.number_format) == (268, "0.00")
    start = opened["活动"].cell(FIRST, column("events", "start"))
    assert (start.value, start.number_format) == (datetime(2026, 12, 5, 10), "yyyy-mm-dd hh:mm")
    barcode = opened["商品"].cell(FIRST, column("goods", "gtin"))
    assert (barcode.value, barcode.number_format) == ("9520000001018", "@")


def test_price_unit_and_shelf_stand_beside_each_other_near_the_name(book: Path) -> None:
    at = [column("goods", key) for key in ("price.yuan", "price.unit", "shelf")]
    assert at == [at[0], at[0] + 1, at[0] + 2]
    assert at[0] - column("goods", "gtin") == 1
    assert openpyxl.load_workbook(book)["商品"].freeze_panes == "D3"


def test_a_new_price_changes_one_line_of_the_packets_file(shop: Path, book: Path) -> None:
    before = (shop / HE).read_text("utf-8")
    proposal = propose(fill(book, "goods", FIRST, price__yuan=288.49999999999994, shelf="B2"), shop)
    assert words(proposal) == [
        "packet on the shelf 示例大红袍 礼盒（shi-li-da-hong-pao-he）: Price in yuan “268.00” → “288.50”",
        "packet on the shelf 示例大红袍 礼盒（shi-li-da-hong-pao-he）: Shelf “A1” → “B2”",
    ]
    assert apply_proposal(proposal, shop) == (HE,)
    assert (shop / HE).read_text("utf-8") == before.replace('"268.00"', '"288.50"').replace('"A1"', '"B2"')


def test_a_time_typed_in_excel_arrives(shop: Path, book: Path) -> None:
    proposal = propose(fill(book, "events", FIRST, end=datetime(2026, 12, 5, 12)), shop)
    assert [change.after for change in proposal.changes] == ["2026-12-05 12:00"]


def test_days_and_hours_in_words_are_understood_and_told_once(shop: Path, book: Path) -> None:
    file = fill(book, "goods", FIRST, availability__hours="周一至五 上午9点-下午6点")
    file = fill(file, "goods", FIRST + 1, availability__weekdays="周六日", availability__hours="9-17点")
    proposal = propose(file, shop)
    assert told(proposal) == []
    assert [change.after for change in proposal.changes] == [
        "周一 · mon\n周二 · tue\n周三 · wed\n周四 · thu\n周五 · fri",
        "09:00-18:00",
        "周六 · sat\n周日 · sun",
        "09:00-17:00",
    ]
    apply_proposal(proposal, shop)
    assert words(propose(file, shop)) == []


def test_days_that_are_named_twice_and_differently_are_told(shop: Path, book: Path) -> None:
    file = fill(book, "goods", FIRST, availability__weekdays="周六", availability__hours="周一至周五 9:00-18:00")
    assert told(propose(file, shop)) == [
        ("wrong-hours", f"商品!{letters(column('goods', 'availability.hours'))}{FIRST}")
    ]


@pytest.mark.parametrize(("said", "gone"), [("缺", True), ("售罄", True), ("有货", False), ("是", True), ("否", False)])
def test_being_sold_out_may_be_said_in_a_shops_words(said: str, gone: bool) -> None:
    assert meant("goods", "availability.sold_out", said) is gone


@pytest.mark.parametrize("said", ["有", "无", "问一下"])
def test_what_may_mean_goods_or_none_is_asked_for(said: str) -> None:
    with pytest.raises(Unreadable):
        meant("goods", "availability.sold_out", said)
