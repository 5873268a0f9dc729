"""Which sheet of a workbook is which, whatever it is called and in whatever order its columns stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.finding import Finding, error, note, warning
from kiosk.workbook.cell_reader import Cell, Grid, letters
from kiosk.workbook.filled_sheet import NOTHING, Filled
from kiosk.workbook.package_reader import ANEW
from kiosk.workbook.sheets import GUIDE, LISTS, MARKS, SHEETS
from kiosk.workbook.shop_sheet import said_of_shop_sheet, shop_sheet
from kiosk.workbook.unread_parts import unread

KEY_WITHIN = 10
"""The key row is looked for among the first rows of a sheet."""


def recognise(file: str, grids: Sequence[Grid]) -> tuple[list[Filled], list[Finding]]:
    """The sheets that hold records, and what is to be said of them and of the others."""
    found: dict[str, Filled] = {}
    findings: list[Finding] = []
    named = {sheet.title: sheet for sheet in SHEETS}
    candidates = [(grid, _filled(grid)) for grid in grids]
    if all(filled is None for _, filled in candidates) and (plain := shop_sheet(grids)):
        found[plain.sheet.key] = plain
        findings += said_of_shop_sheet(file, plain)
        candidates = [each for each in candidates if each[0] is not plain.grid]
    candidates.sort(key=lambda each: each[1] is None or each[1].sheet.title != each[0].title)
    for grid, filled in candidates:
        if filled is None:
            if grid.title in named and grid.rows:
                what = Sentence("没有第二行的列名（小字）。", "It lacks the row of keys (the small words of row 2).")
                findings.append(error("no-key-row", file, f"{grid.title}!A2", what, ANEW))
            elif grid.title not in (GUIDE, LISTS, MARKS):
                what = Sentence(
                    f"“{grid.title}”不是导出的表，没有读。",
                    f"“{grid.title}” is none of the exported sheets; not read.",
                )
                mend = Sentence(
                    "要收进内容包，抄到导出的表里。", "To have it in the pack copy it into an exported sheet."
                )
                findings.append((warning if grid.rows else note)("other-sheet", file, grid.title, what, mend))
        elif filled.sheet.key in found:
            first = found[filled.sheet.key].grid.title
            what = Sentence(
                f"“{grid.title}”和“{first}”是同一种表，只读了“{first}”。",
                f"“{grid.title}” is of the same kind as “{first}”; only “{first}” was read.",
            )
            mend = Sentence("把内容并到一张表里。", "Put everything into one sheet.")
            findings.append(warning("sheet-twice", file, grid.title, what, mend))
        else:
            found[filled.sheet.key] = filled
            findings += _said(file, filled)
    if not found and not any(finding.code == "no-key-row" for finding in findings):
        what = Sentence("里面没有一张是从这里导出的表。", "None of its sheets was exported from here.")
        findings.append(error("no-key-row", file, "", what, ANEW))
    return [found[sheet.key] for sheet in SHEETS if sheet.key in found], findings


def _filled(grid: Grid) -> Filled | None:
    for number in sorted(number for number in grid.rows if number <= KEY_WITHIN):
        words = {_folded(cell): column for column, cell in sorted(grid.rows[number].items(), reverse=True)}
        for sheet in SHEETS:
            marks = [_key(f"{sheet.key}.{end}") for end in ("id", "remove", "of", "picture", "position")]
            if any(mark in words for mark in marks):
                keys = {column.key: _key(column.key) for column in sheet.columns}
                places = {key: words[said] for key, said in keys.items() if said in words}
                return Filled(sheet, grid, number, places)
    return None


def _key(said: str) -> str:
    return unicodedata.normalize("NFKC", said).strip().casefold()


def _folded(cell: Cell) -> str:
    return _key(cell.value) if isinstance(cell.value, str) else ""


def _title(filled: Filled, row: int) -> bool:
    """Whether a row holds the titles of columns."""
    titles = 0
    for column in filled.sheet.columns:
        cell = filled.grid.rows[row].get(filled.places.get(column.key, 0), NOTHING)
        titles += _folded(cell).split("\n")[0] in (_key(column.zh), _key(column.en))
    return titles * 2 > len(filled.grid.rows[row].keys() & set(filled.places.values()))


def _around(file: str, filled: Filled) -> Iterator[Finding]:
    """What stands above the row of keys, the same keys once more below it, and a key that two columns have."""
    grid, head = filled.grid, filled.head
    titles = next((row for row in sorted(grid.rows, reverse=True) if row < head and _title(filled, row)), 0)
    first = titles or min(grid.rows)
    for row in sorted(row for row in grid.rows if row < head and not _title(filled, row)):
        spot = f"{grid.title}!{letters(1)}{row}"
        if row == first and not titles and all(isinstance(cell.value, str) for cell in grid.rows[row].values()):
            continue  # the titles, in words of their own
        what = Sentence(
            "这一行在列名（小字）上面，没有读。",
            "This row stands above the row of keys (small words); it was not read.",
        )
        mend = Sentence("把它移到列名下面。", "Move it below the row of keys.")
        lone = row < first and len(grid.rows[row]) == 1
        yield (warning if lone else error)("row-above-keys", file, spot, what, mend)
    keys = {place: _key(key) for key, place in filled.places.items()}
    for row in sorted(row for row in grid.rows if row > head):
        words = {place: _folded(cell) for place, cell in grid.rows[row].items() if place in keys}
        same = sum(word == keys[place] for place, word in words.items())
        if (len(words) > 1 and same * 2 > len(words)) or (len(words) > 1 and _title(filled, row)):
            filled.headings.add(row)
        elif len(set(words.values()) & set(keys.values())) > 2:
            what = Sentence(
                "这里又有一行列名，次序不同；它下面的没有读。",
                "Here is another row of keys, in another order; what stands below it was not read.",
            )
            mend = Sentence("按第一行列名的次序排好，或重新导出。", "Put it in the order of the first, or export anew.")
            yield error("second-keys", file, f"{grid.title}!A{row}", what, mend)
            for lower in [number for number in grid.rows if number >= row]:
                del grid.rows[lower]
            return


def _doubled(file: str, filled: Filled) -> Iterator[Finding]:
    """Columns that bear a key which another one further left bears."""
    used = {column for row, cells in filled.grid.rows.items() if row > filled.head for column in cells}
    keys = {_key(key): place for key, place in filled.places.items()}
    for place, cell in sorted(filled.grid.rows[filled.head].items()):
        first = keys.get(_folded(cell), place)
        if first != place and place in used:
            what = Sentence(
                f"{letters(place)} 列和 {letters(first)} 列的列名相同，只读了 {letters(first)} 列。",
                f"Column {letters(place)} has the key of column {letters(first)}, which alone was read.",
            )
            mend = Sentence("并成一列，删去多的。", "Make one column of them and remove the other.")
            yield error("column-twice", file, f"{filled.grid.title}!{letters(place)}{filled.head}", what, mend)


def _said(file: str, filled: Filled) -> Iterator[Finding]:
    sheet, grid = filled.sheet, filled.grid
    nothing: Sentence = Sentence("不用改。", "Nothing to do.")
    if grid.title != sheet.title:
        what = Sentence(
            f"表名改了，按列名认作“{sheet.title}”。", f"It was renamed; by its keys it is the sheet {sheet.en}."
        )
        yield note("sheet-renamed", file, grid.title, what, nothing)
    missing = [column for column in sheet.columns if column.key not in filled.places and column.kind != "picture"]
    if any(column.kind in ("id", "of") for column in missing):
        what = Sentence(
            "缺少“编号”一列，认不出哪一行是哪一条。",
            "The column of ids is missing: no row can be told from another.",
        )
        yield error("no-id-column", file, f"{grid.title}!{letters(1)}{filled.head}", what, ANEW)
        filled.grid.rows = {number: cells for number, cells in grid.rows.items() if number <= filled.head}
        return
    if names := [column for column in missing if column.kind != "remove"]:
        what = Sentence(
            f"缺少这几列，原来的内容不动：{'、'.join(column.zh for column in names)}。",
            f"These columns are missing; what they hold stays as it is: {', '.join(column.en for column in names)}.",
        )
        mend = Sentence("要改它们就重新导出。", "To change them export anew.")
        yield warning("no-column", file, grid.title, what, mend)
    yield from _around(file, filled)
    yield from _doubled(file, filled)
    yield from _extra(file, filled)
    yield from unread(file, filled)


def _extra(file: str, filled: Filled) -> Iterator[Finding]:
    doubled = set(map(_key, filled.places))
    lookup = {
        *filled.places.values(),
        *(at for at, cell in filled.grid.rows[filled.head].items() if _folded(cell) in doubled),
    }
    used = {column for row, cells in filled.grid.rows.items() if row > filled.head for column in cells}
    if extra := sorted(used - lookup):
        which = ", ".join(letters(column) for column in extra[:12]) + (" …" if len(extra) > 12 else "")
        what = Sentence(f"自己加的列 {which} 没有读。", f"Columns that were added are not read: {which}.")
        mend = Sentence(
            "自己看的就不用改；要收进内容包，抄到表的列里。",
            "Leave them if they are for you alone; else copy them over.",
        )
        row = min(row for row, cells in filled.grid.rows.items() if row > filled.head and extra[0] in cells)
        yield warning("other-column", file, f"{filled.grid.title}!{letters(extra[0])}{row}", what, mend)
