"""A cell means what it shows, and nothing that stands in a workbook is passed over without a word."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.pack import read
from kiosk.workbook.apply import apply_proposal
from kiosk.workbook.proposal import Proposal, propose
from kiosk.workbook.sheets import SHEETS
from tests.content.pack_edits import MAXIMAL, found
from tests.workbook.workbooks import column, edited, exported, spliced, told, unchanged

TITLES = {sheet.key: sheet.title for sheet in SHEETS}


@pytest.fixture(scope="module")
def exported_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of the pack that uses every key, without its pictures; nobody writes into it."""
    return exported(MAXIMAL, tmp_path_factory.mktemp("exported") / "book.xlsx", pictures=False)


def put(book: Path, sheet: str, row: int, *cells: tuple[str, object, str]) -> Path:
    """Write values with number formats into one row, by their columns' keys."""

    def change(opened: openpyxl.Workbook) -> None:
        for key, value, form in cells:
            cell = opened[TITLES[sheet]].cell(row, column(sheet, key))
            cell.value, cell.number_format = value, form  # type: ignore[assignment]

    return edited(book, change)


def numbered(book: Path, full: Path, scheme: str, value: object, form: str = "General") -> Proposal:
    """What comes of a number that is added to the yellow wine."""
    row = 3 + sum(len(each.identifiers) for each in packs(full).values())
    put(book, "identifiers", row, ("of", "huang-jiu", "@"), ("scheme", scheme, "@"), ("value", value, form))
    return propose(book, full)


def packs(folder: Path) -> dict[str, Any]:
    pack = read(folder).pack
    assert pack is not None
    return dict(pack.products)


@pytest.mark.parametrize(
    ("scheme", "value", "form", "wanted"),
    [
        ("gtin", "690 1234 567892", "@", "6901234567892"),
        ("gtin", "6-901234-567892", "@", "6901234567892"),
        ("gtin", "６９０１２３４５６７８９２", "@", "6901234567892"),
        ("gtin", "'6901234567892", "@", "6901234567892"),
        ("gtin", "6901234\u00a0567892\u200b", "@", "6901234567892"),
        ("gtin", 6901234567892, "0", "6901234567892"),
        ("gtin", 6901234567892, "0.00E+00", "6901234567892"),
        ("gtin", 6901234567892, "#,##0", "6901234567892"),
        ("gtin", 36000291452, "000000000000", "036000291452"),
        ("gtin", 36000291452, '0" "00000" "00000" "0', "036000291452"),
        ("lot", 7, "0000", "0007"),
        ("lot", 7, '"L-"0000', "L-0007"),
        ("lot", 260115, "00-00-00", "26-01-15"),
        ("lot", "Ｌ２０２６", "@", "L2026"),
        ("lot", datetime(2026, 1, 15), "yyyy-mm-dd", "2026-01-15"),
        ("lot", datetime(2026, 1, 15), "yyyymmdd", "20260115"),
        ("serial", 12.5, "0.00", "12.50"),
        ("serial", True, "General", "TRUE"),
    ],
)
def test_a_number_is_read_as_it_is_shown(
    full: Path, book: Path, scheme: str, value: object, form: str, wanted: str
) -> None:
    proposal = numbered(book, full, scheme, value, form)
    assert told(proposal) == []
    apply_proposal(proposal, full)
    (made,) = [each for each in packs(full)["huang-jiu"].identifiers if each.scheme == scheme]
    assert made.value == wanted
    unchanged(book, full)


@pytest.mark.parametrize(
    ("value", "said"),
    [(36000291452, "036000291452"), ("36000291452", "036000291452"), ("6.90E+12", "digits are lost"), (7.5, "not 8")],
)
def test_a_gtin_that_lost_digits_is_told_what_happened(full: Path, book: Path, value: object, said: str) -> None:
    proposal = numbered(book, full, "gtin", value)
    (wrong,) = [finding for finding in proposal.findings if finding.severity == "error"]
    assert said in wrong.what_en
    assert wrong.field.startswith("编码!E")


def test_a_gtin_in_a_record_is_read_with_its_blanks_and_wide_digits(full: Path) -> None:
    file = full / "products" / "huang-jiu.toml"
    text = file.read_text("utf-8") + '\n[[identifiers]]\nscheme = "gtin"\nvalue = "６９０ 1234-567892"\n'
    file.write_text(text, "utf-8")
    assert "wrong-gtin" not in [finding.code for finding in found(full)]
    assert packs(full)["huang-jiu"].identifiers[-1].value == "6901234567892"


@pytest.mark.parametrize(
    ("value", "form", "wanted"),
    [
        (0.52, "0%", (52, 52)),
        (0.525, "0.0%", (52.5, 52.5)),
        (0.07, '0"约"%', (7, 7)),
        (52, '0"%"', (52, 52)),
        (52, '0"%vol"', (52, 52)),
        ("52%vol", "@", (52, 52)),
        ("52% VOL", "@", (52, 52)),
        ("42％～52％", "@", (42, 52)),
        ("38度", "@", (38, 38)),
        ("42%vol-52%vol", "@", (42, 52)),
    ],
)
def test_a_strength_is_read_as_it_is_shown(
    full: Path, book: Path, value: object, form: str, wanted: tuple[float, float]
) -> None:
    put(book, "products", 3, ("use.typical_abv_percent", value, form))
    proposal = propose(book, full)
    assert told(proposal) == []
    apply_proposal(proposal, full)
    use = packs(full)["huang-jiu"].use
    assert use is not None
    assert use.typical_abv_percent == wanted
    unchanged(book, full)


@pytest.mark.parametrize(
    ("key", "value", "form"),
    [
        ("order", 0.05, "0%"),
        ("order", True, "General"),
        ("order", 1.0, "0.0%"),
        ("order", "五", "@"),
        ("order", "#N/A", "General"),
        ("use.water_ml", "110克", "@"),
        ("use.water_ml", "1.1L", "@"),
        ("use.tea_g", "8ml", "@"),
        ("use.tea_g", False, "General"),
        ("use.infusions", True, "General"),
        ("months", datetime(2026, 4, 5), "m-d"),
        ("availability.from", True, "General"),
        ("zone", True, "General"),
        ("name.en", "=1+", "General"),
    ],
)
def test_what_a_cell_shows_and_its_column_cannot_hold_is_named(
    full: Path, book: Path, key: str, value: object, form: str
) -> None:
    put(book, "products", 3, (key, value, form))
    proposal = propose(book, full)
    spot = get_column_letter(column("products", key))
    assert ("unreadable-cell", f"展品!{spot}3") in told(proposal)
    assert proposal.changes == ()


def test_a_figure_shown_as_a_percentage_is_that_number(full: Path, book: Path) -> None:
    put(book, "figures", 3, ("value", 0.35, "0%"))
    proposal = propose(book, full)
    assert told(proposal) == []
    assert ("percentage", "数字!D3") in told(proposal, "warning")
    apply_proposal(proposal, full)
    pack = read(full).pack
    assert pack is not None
    assert next(story.figures[0].value for story in pack.stories.values() if story.figures) == 35


@pytest.mark.parametrize("sheet", ["products", "figures"])
def test_a_text_that_is_not_in_the_file_is_named(full: Path, book: Path, tmp_path: Path, sheet: str) -> None:
    at = {each.key: number for number, each in enumerate(SHEETS, 2)}[sheet]
    key = {"products": "name.en", "figures": "caption.zh-CN"}[sheet]
    spot = f"{get_column_letter(column(sheet, key))}3"

    def lose(part: bytes) -> bytes:
        return re.sub(rb'(<c r="%s"[^>]*><v>)\d+' % spot.encode(), rb"\g<1>99999", part)

    broken = spliced(book, tmp_path / "broken.xlsx", {f"xl/worksheets/sheet{at}.xml": lose})
    assert told(propose(broken, full)) == [("unreadable-cell", f"{TITLES[sheet]}!{spot}")]


@pytest.mark.parametrize("key", ["products.id", "pictures.0.file", "products.remove"])
@pytest.mark.parametrize("value", ["#N/A", "=1+"])
def test_a_fault_where_a_row_says_which_one_it_is_takes_nothing_away(
    full: Path, book: Path, key: str, value: str
) -> None:
    put(book, "products", 3, (key, value, "General"))
    proposal = propose(book, full)
    spot = get_column_letter(column("products", key))
    assert ("unreadable-cell", f"展品!{spot}3") in told(proposal)
    assert proposal.changes == ()


def above(sheet: Worksheet) -> None:
    sheet.insert_rows(2)
    sheet["C2"], sheet["E2"], sheet["I2"] = "插在列名上面的新茶", "Inserted above", "tea"


def banner(sheet: Worksheet) -> None:
    sheet.insert_rows(1)
    sheet["A1"] = "南平展品总表"


def lone(sheet: Worksheet) -> None:
    sheet.insert_rows(2)
    sheet["C2"] = "插在列名上面的新茶"


def on_top(sheet: Worksheet) -> None:
    sheet.insert_rows(1)
    sheet["C1"], sheet["E1"] = "放在最上面的新茶", "On top"


def no_titles(sheet: Worksheet) -> None:
    for cell in sheet[1]:
        cell.value = None
    sheet["C1"], sheet["L1"] = "盖掉标题的新茶", 5


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (above, ("error", "展品!A2")),
        (lone, ("error", "展品!A2")),
        (on_top, ("error", "展品!A1")),
        (no_titles, ("error", "展品!A1")),
        (banner, ("warning", "展品!A1")),
    ],
)
def test_a_row_above_the_keys_is_named_by_its_cell(
    full: Path, book: Path, change: Callable[[Worksheet], None], wanted: tuple[str, str]
) -> None:
    proposal = propose(edited(book, lambda opened: change(opened["展品"])), full)
    assert ("row-above-keys", wanted[1]) in told(proposal, wanted[0])
    assert proposal.changes == ()


def own_titles(sheet: Worksheet) -> None:
    for cell in sheet[1]:
        cell.value = f"栏{cell.column}"


def lower(sheet: Worksheet) -> None:
    sheet.insert_rows(2, 4)


def again(sheet: Worksheet) -> None:
    last = sheet.max_row
    for row in (1, 2):
        for cell in sheet[row]:
            sheet.cell(last + row, cell.column or 1).value = cell.value


def loud(sheet: Worksheet) -> None:
    for cell in sheet[2]:
        cell.value = f" {str(cell.value).upper()} "


def hidden(sheet: Worksheet) -> None:
    sheet.sheet_state = "hidden"
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["E"].hidden = True
    sheet.auto_filter.ref = "A2:Z9"
    sheet["E3"] = "Hidden words"


@pytest.mark.parametrize("change", [own_titles, lower, again, loud])
def test_a_sheet_with_other_titles_or_its_keys_elsewhere_is_read_as_before(
    full: Path, book: Path, change: Callable[[Worksheet], None]
) -> None:
    unchanged(edited(book, lambda opened: change(opened["展品"])), full)


def test_what_is_hidden_or_filtered_away_is_read(full: Path, book: Path) -> None:
    proposal = propose(edited(book, lambda opened: hidden(opened["展品"])), full)
    assert [change.after for change in proposal.changes] == ["Hidden words"]


def test_a_second_row_of_keys_in_another_order_is_named(full: Path, book: Path) -> None:
    def change(opened: openpyxl.Workbook) -> None:
        sheet = opened["展品"]
        row = sheet.max_row + 1
        for at, key in enumerate(("name.zh-CN", "products.id", "zone", "place")):
            sheet.cell(row, at + 1).value = key
        sheet.cell(row + 1, 1).value = "别处抄来的茶"

    proposal = propose(edited(book, change), full)
    assert [code for code, _ in told(proposal)] == ["second-keys"]


def test_a_column_with_the_key_of_another_is_named(full: Path, book: Path) -> None:
    def change(opened: openpyxl.Workbook) -> None:
        sheet = opened["展品"]
        sheet.cell(2, 80).value = "name.en"
        sheet.cell(3, 80).value = "Another name"

    assert told(propose(edited(book, change), full)) == [("column-twice", "展品!CB2")]


def test_what_stands_far_to_the_right_or_in_the_pictures_cell_is_named(full: Path, book: Path) -> None:
    def change(opened: openpyxl.Workbook) -> None:
        opened["展品"].cell(3, 500).value = "far"
        opened["展品"].cell(3, column("products", "picture")).value = "cup.jpg"

    codes = [code for code, _ in told(propose(edited(book, change), full), "warning")]
    assert {"far-right", "words-for-picture"} <= set(codes)


def test_days_are_counted_as_the_workbook_counts_them(full: Path, book: Path) -> None:
    def change(opened: openpyxl.Workbook) -> None:
        opened.epoch = CALENDAR_MAC_1904
        opened["展品"].cell(3, column("products", "availability.from")).value = 44_890
        opened["展品"].cell(3, column("products", "availability.from")).number_format = "General"

    proposal = propose(edited(book, change), full)
    assert "2026-11-26" in [change.after for change in proposal.changes]
