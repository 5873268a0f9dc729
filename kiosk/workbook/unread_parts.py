"""What of a sheet was not read: what lies too far right or below, what is too much, and what a merged range covers."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.finding import Finding, error, note, warning
from kiosk.workbook.cell_reader import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, letters
from kiosk.workbook.filled_sheet import Filled
from kiosk.workbook.row_drafts import NOTHING_TO_DO


def unread(file: str, filled: Filled) -> Iterator[Finding]:
    """What is to be said of it. Cells that a merged range covers are noted in `filled`."""
    grid = filled.grid
    if grid.wide:
        what = Sentence(
            f"第 {grid.wide} 行在第 {MOST_COLUMNS} 列右边还有内容，没有读。",
            f"Row {grid.wide} goes on to the right of column {MOST_COLUMNS}; that was not read.",
        )
        mend = Sentence("移到表的列里，或删去。", "Move it into the sheet's columns, or remove it.")
        yield warning("far-right", file, f"{grid.title}!A{grid.wide}", what, mend)
    yield from _merged(file, filled)
    if grid.beyond:
        what = Sentence(
            f"第 {grid.left} 行起还有内容，但上面空了一千多行，没有读。",
            f"Something stands at row {grid.left} or below, after more than a thousand empty rows; it was not read.",
        )
        mend = Sentence("把它移到其他行的下面。", "Move it up, right below the other rows.")
        yield error("far-below", file, f"{grid.title}!A{grid.left}", what, mend)
    if grid.cut:
        what = Sentence(
            f"第 {grid.cut} 行起太多，没有读：一张表最多 {MOST_ROWS:,} 行、{MOST_CELLS:,} 格。",
            f"From row {grid.cut} on there is too much; it was not read: a sheet has at most {MOST_ROWS:,} rows and"
            f" {MOST_CELLS:,} cells.",
        )
        mend = Sentence("分成几个工作簿导入。", "Import it in several workbooks.")
        yield error("too-much", file, f"{grid.title}!A{grid.cut}", what, mend)


def _merged(file: str, filled: Filled) -> Iterator[Finding]:
    lookup = set(filled.places.values())
    for top, left, bottom, right in filled.grid.merged:
        name = f"{letters(left)}{top}:{letters(right)}{bottom}"
        columns = [column for column in lookup if left <= column <= right]
        last = min(bottom, max(filled.grid.rows, default=0))
        if last <= filled.head or not columns:
            continue
        if filled.plain and left == right:
            what = Sentence(
                f"{name} 合并了单元格；内容算作这几行每一行的。",
                f"{name} is merged; its content counts for each of these rows.",
            )
            yield note("merged-downwards", file, f"{filled.grid.title}!{letters(left)}{top}", what, NOTHING_TO_DO)
            continue
        hidden = {
            (row, column): name
            for row in range(max(top, filled.head + 1), last + 1)
            for column in columns
            if (row, column) != (top, left)
        }
        if hidden:
            filled.covered |= hidden
            what = Sentence(
                f"{name} 合并了单元格；内容只算左上角一格的，其余各格不动。",
                f"{name} is merged; its content counts for the cell at its top left, the others are left as they are.",
            )
            mend = Sentence("取消合并，每格各写各的。", "Unmerge it and fill in every cell.")
            yield warning("merged-cells", file, f"{filled.grid.title}!{letters(left)}{top}", what, mend)
