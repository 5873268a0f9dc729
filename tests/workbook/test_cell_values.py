"""What people and programs write into cells, and what it means."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiosk.workbook.cell_reader import letters, number_of
from kiosk.workbook.cell_values import Scalar, Unreadable, parse, same, tidy
from kiosk.workbook.change_summary import around
from kiosk.workbook.choices import CHOICES, OTHER_WORDS
from kiosk.workbook.proposal import propose
from kiosk.workbook.record_lookup import RecordLookup
from kiosk.workbook.sheets import SHEETS
from tests.workbook.workbooks import column, edited, fill, told, words

PRODUCTS = SHEETS[0]
KNOWN = RecordLookup()
KNOWN.add("places", "wuyishan", ["武夷山市", "Wuyishan"])
KNOWN.add("places", "jianou", ["建瓯市", "Jian’ou"])
KNOWN.add("products", "rou-gui", ["肉桂", "Rou Gui"])
KNOWN.add("products", "shui-xian", ["水仙"])
KNOWN.add("products", "twin-a", ["双生"])
KNOWN.add("products", "twin-b", ["双生"])


def meant(key: str, value: Scalar) -> Any:
    found = PRODUCTS.column(key)
    assert found is not None
    return parse(found, value, KNOWN)


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        ("availability.from", "2026年11月26日", "2026-11-26"),
        ("availability.from", "2026/11/26", "2026-11-26"),
        ("availability.from", "２０２６．１１．６", "2026-11-06"),
        ("availability.from", "20261126", "2026-11-26"),
        ("availability.from", 46352.0, "2026-11-26"),
        ("availability.from", "46352", "2026-11-26"),
        ("availability.from", datetime(2026, 11, 26), "2026-11-26"),
        ("use.tea_g", "８．５ 克", 8.5),
        ("use.tea_g", "约8g", 8),
        ("use.tea_g", 8.0, 8),
        ("use.water_ml", "1,000", 1000),
        ("use.temp_c", "100℃", 100),
        ("order", "-3", -3),
        ("use.infusions", "6－8", [6, 8]),
        ("use.infusions", "6~8次", [6, 8]),
        ("use.infusions", "6 至 8", [6, 8]),
        ("use.infusions", 7.0, [7, 7]),
        ("months", "4、5", [4, 5]),
        ("months", "４月，５月", [4, 5]),
        ("months", "11–2", [11, 12, 1, 2]),
        ("months", "四月至六月", [4, 5, 6]),
        ("months", "十二月、十一月", [12, 11]),
        ("months", 4.0, [4]),
        ("months", "全年", list(range(1, 13))),
        ("availability.sold_out", "ＹＥＳ", True),
        ("availability.sold_out", True, True),
        ("availability.sold_out", 0.0, False),
        ("availability.sold_out", "否 ", False),
        ("use.kind", "冲泡 · brew", "brew"),
        ("use.kind", "冲泡", "brew"),
        ("use.kind", "Brew", "brew"),
        ("compliance", "饮酒提示、仅限成年人", ["alcohol_warning", "adults_only"]),
        ("place", "武夷山市 · wuyishan", "wuyishan"),
        ("place", "旧名字 · wuyishan", "wuyishan"),
        ("place", "WUYISHAN", "wuyishan"),
        ("place", " 建瓯市 ", "jianou"),
        ("related", "肉桂 · rou-gui\n水仙 · shui-xian", ["rou-gui", "shui-xian"]),
        ("related", "肉桂、水仙，rou-gui", ["rou-gui", "shui-xian"]),
        ("use.ingredients", "糯米 \r\n\r\n 红曲", ["糯米", "红曲"]),
        ("summary.zh-CN", " 一。 \r\n二。\u200b\n", "一。\n二。"),
        ("name.zh-CN", "大红\n袍", "大红 袍"),
        ("note", 350782.0, "350782"),
    ],
)
def test_a_cell_is_understood(key: str, value: Scalar, wanted: object) -> None:
    assert meant(key, value) == wanted


def test_every_word_of_a_choice_is_understood_also_without_its_id() -> None:
    for each in (each for sheet in SHEETS for each in sheet.columns if each.kind == "choice"):
        written = {word: value for value, word in CHOICES[each.of].items()} | dict(OTHER_WORDS[each.of])
        assert {word: parse(each, word, KNOWN) for word in written} == written


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("availability.from", "2026-02-30"),
        ("availability.from", "26/11/2026"),
        ("availability.from", "明天"),
        ("use.tea_g", "一撮"),
        ("use.temp_c", "95.5"),
        ("use.infusions", datetime(2026, 6, 8)),
        ("use.infusions", "many"),
        ("months", "13"),
        ("months", "春"),
        ("months", "0-5"),
        ("availability.sold_out", "也许"),
        ("use.kind", "炒"),
        ("place", "nowhere"),
        ("related", "肉桂、没有的"),
        ("related", "双生"),
        ("note", 6901234567890123.0),
        ("name.en", datetime(2026, 6, 8)),
        ("use.tea_g", "9" * 400),
    ],
)
def test_a_cell_that_cannot_be_understood_is_refused_with_advice(key: str, value: Scalar) -> None:
    with pytest.raises(Unreadable) as refused:
        meant(key, value)
    assert all((*refused.value.what, *refused.value.mend))


def test_a_name_that_is_almost_right_is_suggested() -> None:
    with pytest.raises(Unreadable) as refused:
        meant("place", "Wuyishen")
    assert "武夷山市 · wuyishan" in refused.value.mend[0]


def test_a_cell_is_the_same_whatever_a_program_did_to_its_blanks_and_breaks() -> None:
    line = PRODUCTS.column("summary.en")
    assert line is not None
    assert same(line, "One.\r\nTwo. ", "One.\nTwo.")
    assert same(line, "One.\x0bTwo.", "One.\nTwo.")
    assert not same(line, "One. Two.", "One.\nTwo.")
    assert tidy("lone \ud800 surrogate", True) == "lone ? surrogate"


def test_columns_have_letters() -> None:
    assert [letters(number) for number in (1, 26, 27, 52, 703)] == ["A", "Z", "AA", "AZ", "AAA"]
    assert all(number_of(letters(number)) == number for number in range(1, 2000))


def test_a_long_text_is_shown_around_its_first_difference() -> None:
    before, after = around("一" * 100 + "旧" + "二" * 100, "一" * 100 + "新" + "二" * 100)
    assert "旧" in before
    assert "新" in after
    assert max(len(before), len(after)) < 70


def test_a_formula_counts_as_its_last_result_and_without_one_is_named(full: Path, book: Path, tmp_path: Path) -> None:
    import xlsxwriter

    other = tmp_path / "formulas.xlsx"
    written = xlsxwriter.Workbook(other)
    sheet = written.add_worksheet("展品")
    for at, key in enumerate(("products.id", "name.en", "order", "note")):
        sheet.write_string(1, at, key)
    sheet.write_string(2, 0, "da-hong-pao")
    sheet.write_formula(2, 1, '=CONCATENATE("Big ","Robe")', None, "Big Robe")
    sheet.write_formula(2, 2, "=1+6", None, 7)
    sheet.write_formula(2, 3, "=1/0", None, "#DIV/0!")
    sheet.write_string(3, 0, "huang-jiu")
    sheet.write_formula(3, 1, "=A1", None, "")
    written.close()
    proposal = propose(other, full)
    assert told(proposal) == [("unreadable-cell", "展品!B4"), ("unreadable-cell", "展品!D3")]
    assert [where for code, where in told(proposal, "info") if code == "formula"] == ["展品!B3", "展品!C3"]
    sheet_less = fill(book, "products", 3, note="=1+1")
    assert [code for code, _ in told(propose(sheet_less, full))] == ["unreadable-cell"]


def test_merged_cells_are_named_and_clear_nothing(full: Path, book: Path) -> None:
    def merge(opened: openpyxl.Workbook) -> None:
        sheet = opened["展品"]
        at = letters(column("products", "name.en"))
        sheet[f"{at}3"] = "Both"
        sheet.merge_cells(f"{at}3:{at}4")

    proposal = propose(edited(book, merge), full)
    at = letters(column("products", "name.en"))
    assert told(proposal) == []
    assert ("merged-cells", f"展品!{at}3") in told(proposal, "warning")
    assert [line for line in words(proposal) if "Both" not in line] == []
    assert len(words(proposal)) == 1


def test_numbers_written_as_text_change_nothing(full: Path, book: Path) -> None:
    def as_text(opened: openpyxl.Workbook) -> None:
        for sheet in opened.worksheets:
            for row in sheet.iter_rows(min_row=3):
                for cell in row:
                    if isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
                        cell.value = f" {cell.value} "

    assert words(propose(edited(book, as_text), full)) == []


def test_a_name_that_two_records_have_is_called_ambiguous() -> None:
    with pytest.raises(Unreadable) as caught:
        meant("related", "双生")
    assert "可以指 2 样东西" in caught.value.what[0]
    assert "双生 · twin-a / 双生 · twin-b" in caught.value.mend[1]
