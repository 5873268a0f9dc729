"""What a sheet and a column of the workbook are, and the columns that several sheets have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.languages import LANGUAGES
from kiosk.base.record_fields.field import NOTHING, TRANSLATED, FieldKind, RecordField

Kind = Literal[
    "id",
    "of",
    "position",
    "picture",
    "file",
    "remove",
    "line",
    "prose",
    "lines",
    "whole",
    "number",
    "pair",
    "months",
    "day",
    "moment",
    "money",
    "gtin",
    "yes",
    "choice",
    "choices",
    "ref",
    "refs",
]
CELL_OF: dict[FieldKind, Kind] = {
    "names": "line",
    "texts": "prose",
    "lists": "lines",
    "line": "line",
    "prose": "prose",
    "strings": "lines",
    "number": "number",
    "whole": "whole",
    "pair": "pair",
    "flag": "yes",
    "choice": "choice",
    "choices": "choices",
    "months": "months",
    "day": "day",
    "moment": "moment",
    "money": "money",
    "gtin": "gtin",
    "reference": "ref",
    "references": "refs",
}
"""What a cell holds, for each kind of field that has a column of its own."""
LANGUAGE_NAMES: dict[str, Sentence] = {
    "zh-CN": Sentence("简体", "zh-CN"),
    "zh-TW": Sentence("繁体", "zh-TW"),
    "en": Sentence("英", "en"),
    "ja": Sentence("日", "ja"),
    "ko": Sentence("韩", "ko"),
}
WIDTH, TEXT_WIDTH = 12, 22
"""Characters that a column has where its field does not say; a translated text's is wider."""
FILLED = Sentence("空着时，发布会自动补上。", "Where it is empty, publishing fills it in.")
MANY = Sentence(
    "每行一个，写编号或名称（单元格里换行：Alt+Enter），也可用顿号隔开。",
    "One a line, by id or name (Alt+Enter begins a line inside the cell); commas do too.",
)
ONE = Sentence("从列表选，或写编号或名称。", "Choose from the list, or write an id or a name.")
LINES = Sentence("每行一个（Alt+Enter 换行）。", "One a line (Alt+Enter).")
NOTES: dict[FieldKind, Sentence] = {
    "texts": Sentence("最多 1200 字。", "At most 1,200 characters."),
    "lists": LINES,
    "strings": LINES,
    "pair": Sentence("两个数，例如 6–8。", "Two numbers, for instance 6–8."),
    "flag": Sentence("是 或 否。", "Yes or no."),
    "choice": ONE,
    "choices": MANY,
    "day": Sentence("日期，例如 2026-11-26。", "A date, for instance 2026-11-26."),
    "moment": Sentence("日期和时间，例如 2027-02-06 10:00。", "A day and a time, for instance 2027-02-06 10:00."),
    "money": Sentence(
        "只写数字，例如 68.00；单位在旁边一列。", "The number alone: 68.00; its unit has the next column."
    ),
    "gtin": Sentence(
        "条码下面的 8、12、13 或 14 位数字，开头的 0 也写。",
        "The 8, 12, 13 or 14 digits under the bars, leading noughts too.",
    ),
    "reference": ONE,
    "references": MANY,
}
"""What is said at the head of every column of a kind of field."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `key` is its place in the record (`name.zh-CN`), `of` the choices or the records that it names."""

    key: str
    kind: Kind
    zh: str
    en: str
    note: Sentence = NOTHING
    of: str = ""
    width: float = WIDTH
    default: object = None
    """What the model takes where nothing is written."""
    percent: bool = False
    """Whether a percentage may stand there: 52 % is 52."""
    units: tuple[str, ...] = ()
    """What may follow a number, in lower case."""

    @property
    def path(self) -> tuple[str, ...]:
        """The keys that lead to the value inside its table."""
        return tuple(self.key.split("."))

    @property
    def plain(self) -> bool:
        """Whether the column holds a value of the record, and not what the workbook needs for itself."""
        return self.kind not in ("id", "of", "position", "picture", "file", "remove")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: a row is a record of the folder `records`, or, with `rows`, one of the tables in that list of it."""

    key: str
    title: str
    en: str
    records: str
    columns: tuple[Column, ...]
    rows: str = ""
    noun: Sentence = NOTHING

    def column(self, key: str) -> Column | None:
        """The column of this key."""
        return next((column for column in self.columns if column.key == key), None)

    def only(self, kind: Kind) -> Column | None:
        """The column of a kind of which there is at most one."""
        return next((column for column in self.columns if column.kind == kind), None)


def id_column(sheet: str, link: bool = True) -> Column:
    note = Sentence(
        "编号，印在二维码里，已有的不能改。新加一行可以空着（由拼音或英文名生成），或写小写字母、数字和短横。",
        "The id, printed in codes; those that are there cannot be changed. In a new row leave it empty (it is made from"
        " the pinyin or the English name), or write lower-case letters, digits and hyphens.",
    )
    if not link:
        note = Sentence(
            "自动编号，请勿改；新加的行空着。", "Numbered for you: do not change it; leave it empty in a new row."
        )
    return Column(f"{sheet}.id", "id", "编号", "id", note, width=24 if link else 31)


def remove_column(sheet: str) -> Column:
    note = Sentence(
        "写“是”，这一条就从内容包拿掉（文件留在 archive 里，制作室可以取回）。只是删掉这一行不算。",
        "Write yes and this one leaves the pack (kept in archive, the studio takes it back). Deleting the row is not enough.",
    )
    return Column(f"{sheet}.remove", "remove", "删除", "Remove", note, width=9)


def columns_of(field: RecordField) -> list[Column]:
    """The columns of one field: one, or one for each language."""
    kind = CELL_OF[field.kind]
    note = NOTES.get(field.kind, NOTHING) if field.note is None else field.note
    if field.kind in TRANSLATED:
        return _in_languages(field, kind, note)
    of = field.choices.key if field.choices else "places" if field.refers_to == "counties" else field.refers_to
    width = WIDTH if field.width is None else field.width
    return [
        Column(
            field.path, kind, field.label.zh, field.label.en, note, of, width, field.default, field.percent, field.units
        )
    ]


def _in_languages(field: RecordField, kind: Kind, note: Sentence) -> list[Column]:
    width = TEXT_WIDTH if field.width is None else field.width
    every = []
    for tag in LANGUAGES:
        language = LANGUAGE_NAMES[tag]
        more = note if tag == LANGUAGES[0] else Sentence(note.zh + FILLED.zh, f"{note.en} {FILLED.en}".strip())
        zh, en = f"{field.label.zh}（{language.zh}）", f"{field.label.en} ({language.en})"
        every.append(Column(f"{field.path}.{tag}", kind, zh, en, more, width=width))
    return every


def picture_columns(sheet: str) -> list[Column]:
    see = Sentence(
        "现在的图（缩略图）。要换图，把原图放进这一格：浮动的图、置于单元格的图都可以。",
        "The picture as it is (small). To change it put the original into this cell, floating or placed in the cell.",
    )
    file = Sentence(
        "图片的文件名。也可以只写文件名，导入时用 --photos 给出照片文件夹。清空就不再用图。",
        "The picture's file name. Write one and name the folder of photos with --photos when importing. Empty: no"
        " picture.",
    )
    return [
        Column(f"{sheet}.picture", "picture", "图片", "Picture", see, width=19),
        Column("pictures.0.file", "file", "图片文件", "Picture file", file, width=22),
    ]


def position_columns(key: str, parent: Sentence, folder: str) -> tuple[Column, Column]:
    """Whose a row inside a record is, and where among its like it comes."""
    of = Sentence(f"属于哪一条。{ONE.zh}", f"Whose it is. {ONE.en}")
    position = Sentence("先后，小的在前；插在 2 和 3 之间写 2.5。", "Smaller comes first; 2.5 puts it between 2 and 3.")
    return (
        Column(f"{key}.of", "of", parent.zh, parent.en, of, folder, 28),
        Column(f"{key}.position", "position", "先后", "Position", position, width=9),
    )
