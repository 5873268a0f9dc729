"""A pack as a workbook: the same pack gives the same bytes."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range_abs, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from kiosk.base.price import CENT, MOST
from kiosk.content.model import Pack
from kiosk.content.pack_files import write_whole
from kiosk.workbook.choices import CHOICES
from kiosk.workbook.columns import Column, Sheet
from kiosk.workbook.guide_sheet import GUIDE as SAID
from kiosk.workbook.guide_sheet import TITLE
from kiosk.workbook.record_lookup import RecordLookup
from kiosk.workbook.shared_strings import LONGEST
from kiosk.workbook.sheet_rows import Row, cells, digest, lookup_of, rows_of
from kiosk.workbook.sheets import GUIDE, LISTS, MARKS, SHEETS
from kiosk.workbook.value_at_path import value_at

FACE = "Microsoft YaHei"
NEW_ROWS = 500
"""Rows below the last one in which lists and checks are ready for new records."""
PICTURE_ROW = 66.0
"""Points of a row that shows a picture."""
LINE, TALLEST = 14.5, 190.0
"""Points of a line of text, and of the tallest row: longer texts are read by opening their cell."""
FORMAT = "1"
Thumbnail = Callable[[str], bytes | None]
"""A small picture (JPEG or PNG, at most 120 x 80 pixels) of a file of the pack; None where there is none to be had."""


def export(pack: Pack, out: Path, thumbnail: Thumbnail) -> None:
    """Write `pack` as a workbook to `out`, whole or not at all. Raises OSError when it cannot be written."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    book.set_properties({"title": f"{TITLE[0]} {TITLE[1]}", "created": datetime(2026, 1, 1)})
    book.set_calc_mode("auto")
    styles = CellStyles(book)
    _guide(book.add_worksheet(GUIDE), styles)
    lookup = lookup_of(pack)
    sheets = [(sheet, book.add_worksheet(sheet.title)) for sheet in SHEETS]
    places = _lists(book.add_worksheet(LISTS), lookup)
    marks: list[tuple[str, str, str]] = [("format", FORMAT, "")]
    for sheet, written in sheets:
        rows = list(rows_of(pack, sheet))
        _sheet(written, sheet, rows, lookup, styles, places)
        if not sheet.rows:
            marks += [("row", f"{sheet.key}/{row.id}", digest(sheet, row.table)) for row in rows]
        if sheet.only("picture"):
            marks += _thumbnails(written, sheet, rows, thumbnail)
    hidden = book.add_worksheet(MARKS)
    hidden.hide()
    for at, mark in enumerate(dict.fromkeys(marks)):
        for column, word in enumerate(mark):
            hidden.write_string(at, column, word)
    book.close()
    write_whole(out, content.getvalue())


class CellStyles:
    """The formats of the cells."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        line = {"font_name": FACE, "font_size": 10, "valign": "top", "text_wrap": True, "border": 1}
        line |= {"border_color": "#D9D2C3"}
        head = line | {"bold": True, "bg_color": "#2F4F4A", "font_color": "#FFFFFF", "valign": "vcenter"}
        key = line | {"font_size": 7, "font_color": "#8A8478", "bg_color": "#EFEAE0", "text_wrap": False}
        self.title: Format = book.add_format(
            {"font_name": FACE, "font_size": 18, "bold": True, "font_color": "#2F4F4A"}
        )
        self.chapter: Format = book.add_format(
            {"font_name": FACE, "font_size": 12, "bold": True, "font_color": "#2F4F4A", "bottom": 1}
        )
        self.prose: Format = book.add_format({"font_name": FACE, "font_size": 11, "valign": "top", "text_wrap": True})
        self.head: Format = book.add_format(head)
        self.key: Format = book.add_format(key)
        self.locked: Format = book.add_format(
            line | {"num_format": "@", "bg_color": "#EFEAE0", "font_color": "#5E594F"}
        )
        self.text: Format = book.add_format(line | {"num_format": "@", "locked": False})
        self.number: Format = book.add_format(line | {"locked": False, "align": "right"})
        self.money: Format = book.add_format(line | {"locked": False, "align": "right", "num_format": "0.00"})
        self.moment: Format = book.add_format(line | {"locked": False, "num_format": "yyyy-mm-dd hh:mm"})
        self.free: Format = book.add_format({"font_name": FACE, "font_size": 10, "locked": False})

    def of(self, column: Column) -> Format:
        """The format of a column's cells."""
        if column.kind in ("whole", "number", "position"):
            return self.number
        return {"money": self.money, "moment": self.moment}.get(column.kind, self.text)


def _guide(sheet: Worksheet, styles: CellStyles) -> None:
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 3)
    sheet.set_column(1, 1, 110)
    sheet.set_row(0, 34)
    sheet.write_string(0, 1, f"{TITLE[0]}  {TITLE[1]}", styles.title)
    at = 2
    for chapter, sentences in SAID:
        sheet.set_row(at, 22)
        sheet.write_string(at, 1, f"{chapter[0]}  {chapter[1]}", styles.chapter)
        for zh, en in sentences:
            at += 1
            sheet.set_row(at, 17 * (1 + -(-len(en) // 118)) + 3)
            sheet.write_string(at, 1, f"{zh}\n{en}", styles.prose)
        at += 2
    sheet.protect("", {"objects": True, "format_columns": True, "format_rows": True})
    sheet.set_portrait()
    sheet.fit_to_pages(1, 0)


def _lists(sheet: Worksheet, lookup: RecordLookup) -> dict[str, str]:
    """Write what may be chosen, and answer where: the range of each list."""
    sheet.hide()
    lists: dict[str, list[str]] = {"yes": ["是", "否"]}
    lists |= {of: [f"{zh} · {value}" for value, zh in words.items()] for of, words in CHOICES.items()}
    lists |= {kind: [lookup.label(kind, key) for key in names] for kind, names in lookup.names.items()}
    places = {}
    for at, (name, words) in enumerate(lists.items()):
        sheet.write_string(0, at, name)
        for row, word in enumerate(words, 1):
            sheet.write_string(row, at, word)
        places[name] = f"='{LISTS}'!{xl_range_abs(1, at, max(1, len(words)), at)}"
    return places


def _sheet(
    written: Worksheet,
    sheet: Sheet,
    rows: Sequence[Row],
    lookup: RecordLookup,
    styles: CellStyles,
    places: Mapping[str, str],
) -> None:
    last = 1 + len(rows) + NEW_ROWS
    written.set_row(0, 44)
    written.set_row(1, 11)
    for at, column in enumerate(sheet.columns):
        written.set_column(at, at, column.width, styles.of(column))
        written.write_string(0, at, f"{column.zh}\n{column.en}", styles.head)
        written.write_string(1, at, column.key, styles.key)
        if any(column.note):
            note = "\n".join(part for part in column.note if part)
            written.write_comment(0, at, note, {"author": "", "x_scale": 2, "y_scale": 1.2, "font_size": 9})
        _validate(written, at, column, 2 + len(rows), last, places)
    written.set_column(len(sheet.columns), len(sheet.columns) + 20, 12, styles.free)
    least = PICTURE_ROW if sheet.only("picture") else LINE
    for number, row in enumerate(rows, 2):
        texts = cells(sheet, row, lookup)
        lines = max(_lines(str(texts[column.key]), column.width) for column in sheet.columns)
        written.set_row(number, min(TALLEST, max(least, LINE * lines)))
        for at, (column, shown) in enumerate(zip(sheet.columns, texts.values(), strict=True)):
            look = styles.locked if column.kind == "id" else styles.of(column)
            if shown == "":
                written.write_blank(number, at, None, look)
            elif isinstance(shown, float):
                written.write_number(number, at, shown, look)
            elif column.kind == "moment":
                written.write_datetime(number, at, datetime.fromisoformat(shown), look)
            else:
                written.write_string(number, at, shown[:LONGEST], look)
    written.freeze_panes(2, 3)
    allowed = ("objects", "format_cells", "format_columns", "format_rows", "insert_columns", "insert_rows")
    written.protect("", dict.fromkeys((*allowed, "delete_columns", "delete_rows", "sort", "autofilter"), True))
    written.set_landscape()
    written.set_paper(8)
    written.repeat_rows(0, 1)


def _lines(shown: str, width: float) -> int:
    """The lines that a text takes in a column of `width` characters; Chinese ones count twice."""
    longs = (sum(1 if sign < "\u1100" else 2 for sign in line) for line in shown.split("\n"))
    return sum(max(1, -(-long // max(1, int(width * 1.05)))) for long in longs)


def _validate(written: Worksheet, at: int, column: Column, fresh: int, last: int, places: Mapping[str, str]) -> None:
    if column.kind == "id":
        cell = xl_rowcol_to_cell(fresh, at)
        rule = f'AND(LEN({cell})<=64,EXACT({cell},LOWER({cell})),ISERROR(FIND(" ",{cell})))'
        shown = "小写字母、数字和短横，例如 da-hong-pao\nLower-case letters, digits and hyphens"
        options: dict[str, Any] = {
            "validate": "custom",
            "value": rule,
            "error_title": "编号 id",
            "error_message": shown,
        }
        written.data_validation(fresh, at, last, at, options | {"error_type": "warning"})
    elif column.kind == "money":
        shown = "只写数字，例如 68.00；单位在旁边一列。\nThe number alone: 68.00; its unit has the next column."
        options = {"validate": "decimal", "criteria": "between", "minimum": 0.01, "maximum": float(MOST - CENT)}
        written.data_validation(2, at, last, at, options | {"error_type": "warning", "error_message": shown})
    elif column.kind in ("yes", "remove", "choice", "ref", "of"):
        source = places.get(column.of or "yes")
        if source:
            shown = "请从列表选，或写编号。\nChoose from the list, or write an id."
            options = {"validate": "list", "source": source, "error_type": "warning", "error_message": shown}
            written.data_validation(2, at, last, at, options)


def _thumbnails(
    written: Worksheet, sheet: Sheet, rows: Sequence[Row], thumbnail: Thumbnail
) -> list[tuple[str, str, str]]:
    marks = []
    at = next(at for at, column in enumerate(sheet.columns) if column.kind == "picture")
    for number, row in enumerate(rows, 2):
        file = value_at(row.table, ("pictures", "0", "file"))
        small = thumbnail(file) if isinstance(file, str) else None
        if small is not None:
            options = {"image_data": io.BytesIO(small), "x_offset": 4, "y_offset": 4, "object_position": 1}
            written.insert_image(number, at, file, options | {"description": file})
            marks.append(("thumbnail", hashlib.sha256(small).hexdigest(), file))
    return marks
