"""The sheets of the workbook, made from the description of each record's fields. Export and import work from them."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields import FIELDS_OF
from kiosk.base.record_fields.field import RecordField
from kiosk.base.record_kinds import FOLDER_OF, PLURAL, SINGULAR
from kiosk.workbook.columns import (
    Sheet,
    columns_of,
    id_column,
    picture_columns,
    position_columns,
    remove_column,
)

ORDER = (
    "product",
    "place",
    "route",
    "room",
    "story",
    "zone",
    "goods",
    "maker",
    "event",
    "notice",
    "primer",
)
ROWS_BESIDE = ("route",)
"""The kinds whose nested rows have their sheets right behind; those of the others come at the end."""


def record_sheet(kind: str) -> Sheet:
    """The sheet of a kind of record: a row is a record."""
    folder = FOLDER_OF[kind]
    fields = [each for each in FIELDS_OF[kind].fields if not each.not_in_workbook and each.kind != "rows"]
    pictures = picture_columns(folder) if any(each.kind == "pictures" for each in fields) else []
    columns = [column for each in fields if each.kind != "pictures" for column in columns_of(each)]
    return Sheet(
        folder,
        PLURAL[kind].zh,
        PLURAL[kind].en,
        folder,
        (id_column(folder), *pictures[:1], *columns, *pictures[1:], remove_column(folder)),
        noun=SINGULAR[kind],
    )


def row_sheet(kind: str, field: RecordField) -> Sheet:
    """The sheet of the tables inside a kind of record: a row is one of them."""
    key = field.path
    columns = [column for each in field.rows if not each.not_in_workbook for column in columns_of(each)]
    head = (id_column(key, link=False), *position_columns(key, PLURAL[kind], FOLDER_OF[kind]))
    noun = Sentence(field.label.zh, field.label.en.lower())
    all_columns = (*head, *columns, remove_column(key))
    return Sheet(key, field.plural.zh, field.plural.en, FOLDER_OF[kind], all_columns, field.path, noun)


def row_sheets(kind: str) -> list[Sheet]:
    """The sheets of everything that records of a kind hold in rows."""
    fields = FIELDS_OF[kind].fields
    return [row_sheet(kind, each) for each in fields if each.kind == "rows" and not each.not_in_workbook]


def _sheets() -> tuple[Sheet, ...]:
    front: list[Sheet] = []
    for kind in ORDER:
        front += [record_sheet(kind), *(row_sheets(kind) if kind in ROWS_BESIDE else ())]
    behind = [sheet for kind in ORDER if kind not in ROWS_BESIDE for sheet in row_sheets(kind)]
    return (*front, *sorted(behind, key=lambda sheet: sheet.key == "sources"))


SHEETS = _sheets()
GUIDE, LISTS, MARKS = "说明", "选项", "kiosk"
"""The sheets that hold no records: how to fill in, what may be chosen, and what the export looked like."""
