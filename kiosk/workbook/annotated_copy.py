"""The workbook that goes back to staff: every row as it came, the faulty cells coloured and explained, a list in front."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from kiosk.content.finding import Finding
from kiosk.content.pack_files import write_whole
from kiosk.workbook.cell_meaning import TEXTS
from kiosk.workbook.cell_reader import Cell, number_of
from kiosk.workbook.cell_scalar import spelled
from kiosk.workbook.export import CellStyles
from kiosk.workbook.filled_sheet import Filled

COLOURS = {"error": "#F6B9B0", "warning": "#FBE3A6", "info": "#D6E6F5"}
WORDS = {"error": "错误 Error", "warning": "提醒 Warning", "info": "说明 Note"}
FIRST = "检查结果"
CELL = re.compile(r"(.+)!([A-Z]{1,3})(\d{1,7})")
LONGEST = 32_000


def beside(workbook: Path) -> Path:
    """Where the findings of a workbook go: `x.xlsx` to `x.findings.xlsx`."""
    return workbook.with_name(f"{workbook.stem}.findings.xlsx")


def send_back(out: Path, sheets: Sequence[Filled], findings: Sequence[Finding]) -> None:
    """Write the findings workbook, whole or not at all. Raises OSError when it cannot be written."""
    content = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(content, options)
    book.set_properties({"created": datetime(2026, 1, 1)})
    styles = CellStyles(book)
    titles = _titles(sheets)
    _list(book.add_worksheet(FIRST), book, styles, findings, titles)
    at_cells = _by_cell(findings)
    for filled in sheets:
        written = book.add_worksheet(titles[filled.grid.title])
        _sheet(written, book, styles, filled, at_cells.get(filled.grid.title, {}))
    book.close()
    write_whole(out, content.getvalue())


Spots = dict[tuple[int, int], list[Finding]]


def _by_cell(findings: Sequence[Finding]) -> dict[str, Spots]:
    found: dict[str, Spots] = {}
    for finding in findings:
        if spot := CELL.fullmatch(finding.field):
            cells = found.setdefault(spot[1], {})
            cells.setdefault((int(spot[3]), number_of(spot[2])), []).append(finding)
    return found


def _titles(sheets: Sequence[Filled]) -> dict[str, str]:
    """Names that XlsxWriter takes: at most 31 characters, without some signs, none twice."""
    titles: dict[str, str] = {}
    for filled in sheets:
        name = re.sub(r"[\[\]:*?/\\]", "_", filled.grid.title).strip("'")[:31] or filled.sheet.title
        taken = {FIRST.casefold(), *(title.casefold() for title in titles.values())}
        titles[filled.grid.title] = name if name.casefold() not in taken else f"{filled.sheet.title} {len(titles) + 1}"
    return titles


def _list(
    written: Worksheet,
    book: xlsxwriter.Workbook,
    styles: CellStyles,
    findings: Sequence[Finding],
    titles: Mapping[str, str],
) -> None:
    widths = (15, 18, 58, 62)
    for at, (word, width) in enumerate(zip(("", "位置\nWhere", "中文", "English"), widths, strict=True)):
        written.set_column(at, at, width)
        written.write_string(0, at, word, styles.head)
    written.set_row(0, 34)
    written.freeze_panes(1, 0)
    written.set_landscape()
    written.fit_to_pages(1, 0)
    marked = {severity: _marked(book, styles, severity) for severity in COLOURS}
    link = book.add_format(
        {"font_name": "Microsoft YaHei", "font_size": 10, "font_color": "#1F5FA8", "underline": 1, "valign": "top"}
    )
    for row, finding in enumerate(findings, 1):
        zh, en = f"{finding.what_zh}{finding.mend_zh}", f"{finding.what_en} {finding.mend_en}"
        written.set_row(row, 16 * max(1, -(-len(zh) // 30), -(-len(en) // 62)))
        written.write_string(row, 0, WORDS[finding.severity], marked[finding.severity])
        spot = CELL.fullmatch(finding.field)
        if spot and spot[1] in titles and row < 60_000:
            title = titles[spot[1]].replace("'", "''")
            written.write_url(row, 1, f"internal:'{title}'!{spot[2]}{spot[3]}", link, finding.field)
        else:
            written.write_string(row, 1, finding.field or finding.file, styles.prose)
        written.write_string(row, 2, zh[:LONGEST], styles.prose)
        written.write_string(row, 3, en[:LONGEST], styles.prose)
    if not findings:
        written.write_string(1, 2, "没有发现问题。", styles.prose)
        written.write_string(1, 3, "Nothing was found.", styles.prose)


def _marked(book: xlsxwriter.Workbook, styles: CellStyles, severity: str) -> Format:
    return book.add_format(
        {
            "font_name": "Microsoft YaHei",
            "font_size": 10,
            "valign": "top",
            "text_wrap": True,
            "border": 1,
            "border_color": "#D9D2C3",
            "bg_color": COLOURS[severity],
            "locked": False,
        }
    )


def _sheet(written: Worksheet, book: xlsxwriter.Workbook, styles: CellStyles, filled: Filled, spots: Spots) -> None:
    columns = {place: filled.sheet.column(key) for key, place in filled.places.items()}
    for place, column in columns.items():
        if column is not None:
            written.set_column(place - 1, place - 1, column.width, styles.of(column))
    marked = {severity: _marked(book, styles, severity) for severity in COLOURS}
    for row, cells in filled.grid.rows.items():
        if row in filled.grid.heights:
            written.set_row(row - 1, filled.grid.heights[row])
        for place in sorted(cells.keys() | {column for line, column in spots if line == row}):
            found = spots.get((row, place), [])
            column = columns.get(place)
            style = styles.head if row < filled.head else styles.key if row == filled.head else styles.text
            if row > filled.head and column is not None:
                style = styles.locked if column.kind == "id" else styles.of(column)
            if found:
                worst = min((finding.severity for finding in found), key=["error", "warning", "info"].index)
                style = marked[worst]
                note = "\n".join(f"{each.what_zh}{each.mend_zh}\n{each.what_en} {each.mend_en}" for each in found)
                size = {"x_scale": 2.5, "y_scale": 1.6, "font_size": 9, "author": ""}
                written.write_comment(row - 1, place - 1, note[:2000], size)
            _cell(written, row - 1, place - 1, cells.get(place), style, column is not None and column.kind in TEXTS)
    written.freeze_panes(filled.head, 3)
    written.set_landscape()
    written.set_paper(8)


def _cell(written: Worksheet, row: int, place: int, cell: Cell | None, style: Format, words: bool) -> None:
    value = cell.value if cell is not None else None
    if value is None:
        shown = (cell.fault or cell.formula) if cell is not None else ""
        if shown:
            written.write_string(row, place, shown, style)
        else:
            written.write_blank(row, place, None, style)
    elif cell is not None and cell.text and (words or not isinstance(value, datetime)):
        written.write_string(row, place, cell.text, style)
    elif cell is not None and cell.percent and isinstance(value, float):
        written.write_string(row, place, f"{value * 100:.10g}%", style)
    elif isinstance(value, bool):
        written.write_string(row, place, "是" if value else "否", style)
    elif isinstance(value, datetime):
        written.write_string(row, place, spelled(value), style)
    elif isinstance(value, float):
        written.write_number(row, place, value, style)
    else:
        written.write_string(row, place, value[:LONGEST], style)
