"""The report as files: what is in them, what is not, and that they are whole."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kiosk.usage.report import ReportError, report
from kiosk.usage.summary import Summary, summarise
from kiosk.usage.usage_log import Log
from tests.usage.example_counts import BASE, LAST, NAMES, record

VENUE = ("武夷山水", "Wuyi Shanshui")
SHEETS = [
    "展厅使用情况 What visitors looked at",
    "每日来访 Visits by day",
    "看了什么 Pages opened",
    "展示的二维码 Codes shown",
    "繁忙时段 Busy hours",
    "选用的语言 Languages chosen",
    "心意单件数 Take-away lists by size",
    "没有找到的搜索 Searches in vain",
]


@pytest.fixture
def told(tmp_path: Path) -> Summary:
    """A summary with something in every table."""
    return summarise(record(tmp_path / "data", BASE), NAMES, LAST)


class Text(HTMLParser):
    """Collects tags, words and the words of numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.words: list[str] = []
        self.numbers: list[str] = []
        self._number = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._number = tag == "text" and ("class", "num") in attrs
        if tag not in ("meta", "br", "rect", "path"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("rect", "path"):
            assert self.open.pop() == tag
        self._number = False

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.words.append(data)
        if self._number:
            self.numbers.append(data)


def test_the_page_is_whole_says_everything_in_two_languages_and_fetches_nothing(told: Summary, tmp_path: Path) -> None:
    file, _ = report(tmp_path / "out", told, VENUE)
    text = file.read_text("utf-8")
    seen = Text()
    seen.feed(text)
    seen.close()
    assert seen.open == []
    said = " ".join(seen.words)
    for words in (
        "每日来访",
        "Visits by day",
        "大红袍",
        "Da Hong Pao",
        "英语",
        "longjing",
        "武夷山水",
        "at least 80 visits",
    ):
        assert words in said
    assert sorted({int(number) for number in seen.numbers}) == [5, 10, 55, 60]
    assert not seen.tags & {"script", "img", "link", "iframe", "object", "form"}
    assert not re.search(r"https?:|url\(|@import|\bon\w+=|src=", text)
    assert "default-src 'none'" in text


def test_the_workbook_has_a_sheet_and_a_native_chart_for_each_table(told: Summary, tmp_path: Path) -> None:
    _, file = report(tmp_path / "out", told, VENUE)
    book = load_workbook(file)
    assert book.sheetnames == SHEETS
    sheets: list[Any] = list(book.worksheets)
    assert [len(sheet._charts) for sheet in sheets] == [0, 1, 1, 1, 1, 1, 1, 1]
    pages = book[SHEETS[2]]
    assert [cell.value for cell in pages[3]] == ["类别", "Kind", "页面", "Page", "次数 Count"]
    assert [cell.value for cell in pages[4]] == ["展品", "Product", "大红袍", "Da Hong Pao", 55]
    assert {row[4].value for row in pages.iter_rows(min_row=4)} == {55, 10, "<5"}
    assert book[SHEETS[4]].cell(4 + 10, 4).value == 100


def test_a_word_below_five_a_day_below_five_and_the_time_are_in_no_export(tmp_path: Path) -> None:
    small = {("2026-11-25T15", "search", "wangxiaoming"): 4, ("2026-11-23T09", "visit", ""): 3}
    told = summarise(record(tmp_path / "data", BASE, small), NAMES, LAST)
    page, workbook = report(tmp_path / "out", told, VENUE)
    assert "wangxiaoming" not in page.read_text("utf-8")
    cells = [cell.value for sheet in load_workbook(workbook) for row in sheet.iter_rows() for cell in row]
    assert "wangxiaoming" not in cells
    assert 3 not in cells
    assert "2026-11-23" in cells
    assert "longjing" in cells


def test_an_empty_period_still_makes_a_report_that_says_so(tmp_path: Path) -> None:
    page, workbook = report(tmp_path / "out", summarise(Log.reading(tmp_path), NAMES, LAST), VENUE)
    assert "还没有达到 5 次的" in page.read_text("utf-8")
    assert "fewer than five visits" in page.read_text("utf-8")
    assert load_workbook(workbook).sheetnames[1] == SHEETS[1]


def test_names_and_words_are_text_wherever_they_are_written(tmp_path: Path) -> None:
    evil = '<img src=x onerror="a()">&amp;=1+1'
    counted = {("2026-11-25T15", "page", "product/a"): 9, ("2026-11-25T15", "search", "=cmd|' /c calc'!a"): 9}
    told = summarise(record(tmp_path / "data", counted), {"product/a": (evil, evil)}, LAST)
    page, workbook = report(tmp_path / "out", told, (evil, evil))
    assert "<img" not in page.read_text("utf-8")
    cells = [cell for sheet in load_workbook(workbook) for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value} <= {"s", "n"}


def test_a_report_replaces_the_last_one_and_leaves_nothing_else(told: Summary, tmp_path: Path) -> None:
    first = report(tmp_path / "out", told, VENUE)
    assert report(tmp_path / "out", told, VENUE) == first
    assert sorted(tmp_path.joinpath("out").iterdir()) == sorted(first)
    assert [file.name for file in first] == [f"usage-2026-08-29-2026-11-26.{ending}" for ending in ("html", "xlsx")]


def test_a_folder_that_cannot_be_written_to_is_said_in_words_and_nothing_is_left(told: Summary, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ReportError, match="报告没有写成"):
        report(tmp_path / "file" / "out", told, VENUE)
    (tmp_path / "out" / "usage-2026-08-29-2026-11-26.xlsx").mkdir(parents=True)
    with pytest.raises(ReportError, match="was not written"):
        report(tmp_path / "out", told, VENUE)
    assert not list(tmp_path.glob("out/*.new"))


def test_goods_opened_and_codes_to_buy_by_are_named_and_without_goods_leave_no_trace(
    told: Summary, tmp_path: Path
) -> None:
    names = {**NAMES, "goods/he": ("示例大红袍 盒装", "Example box"), "maker/chang": ("示例茶厂", "Example works")}
    counted = {
        ("2026-11-25T10", "page", "goods/he"): 12,
        ("2026-11-25T10", "page", "maker/chang"): 6,
        ("2026-11-25T10", "buy", "goods/he"): 7,
    }
    summary = summarise(record(tmp_path / "shop", counted), names, LAST)
    assert [(each.key, each.count) for each in summary.buys] == [("goods/he", 5)]
    page, book = report(tmp_path / "shop-report", summary, VENUE)
    text = page.read_text("utf-8")
    assert text.count("示例大红袍 盒装") == 2
    assert "展示的购买码" in text
    assert "示例茶厂" in text
    sheets = load_workbook(book)
    assert 5 in [cell.value for row in sheets["展示的购买码 Codes to buy by"].rows for cell in row]
    assert ("商品", "Packet on the shelf") in [(row[0].value, row[1].value) for row in sheets["看了什么 Pages opened"]]
    assert told.buys == ()
    plain, _ = report(tmp_path / "plain-report", told, VENUE)
    assert "购买码" not in plain.read_text("utf-8")
