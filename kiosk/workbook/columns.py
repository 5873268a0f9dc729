"""What a sheet and a column of the workbook are, and the columns that several sheets have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.base.languages import LANGUAGES
from kiosk.content.finding import Both

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
    "yes",
    "choice",
    "choices",
    "ref",
    "refs",
]
TONGUES: dict[str, Both] = {
    "zh-CN": ("简体", "zh-CN"),
    "zh-TW": ("繁体", "zh-TW"),
    "en": ("英", "en"),
    "ja": ("日", "ja"),
    "ko": ("韩", "ko"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `key` is its place in the record (`name.zh-CN`), `of` the choices or the records that it names."""

    key: str
    kind: Kind
    zh: str
    en: str
    note: Both = ("", "")
    of: str = ""
    width: float = 12
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
    noun: Both = ("", "")

    def column(self, key: str) -> Column | None:
        """The column of this key."""
        return next((column for column in self.columns if column.key == key), None)

    def only(self, kind: Kind) -> Column | None:
        """The column of a kind of which there is at most one."""
        return next((column for column in self.columns if column.kind == kind), None)


def id_column(sheet: str, link: bool = True) -> Column:
    note = (
        "编号，印在二维码里，已有的不能改。新加一行可以空着（由拼音或英文名生成），或写小写字母、数字和短横。",
        "The id, printed in codes; those that are there cannot be changed. In a new row leave it empty (it is made from"
        " the pinyin or the English name), or write lower-case letters, digits and hyphens.",
    )
    if not link:
        note = ("自动编号，请勿改；新加的行空着。", "Numbered for you: do not change it; leave it empty in a new row.")
    return Column(f"{sheet}.id", "id", "编号", "id", note, width=24 if link else 31)


def remove_column(sheet: str) -> Column:
    note = (
        "写“是”，这一条就从内容包拿掉（文件留在 archive 里，制作室可以取回）。只是删掉这一行不算。",
        "Write yes and this one leaves the pack (kept in archive, the studio takes it back). Deleting the row is not enough.",
    )
    return Column(f"{sheet}.remove", "remove", "删除", "Remove", note, width=9)


def in_languages(
    key: str, zh: str, en: str, kind: Kind = "line", note: Both = ("", ""), width: float = 22
) -> list[Column]:
    """One column for each language."""
    filled = ("空着时，发布会自动补上。", "Where it is empty, publishing fills it in.")
    every = []
    for tag in LANGUAGES:
        tongue = TONGUES[tag]
        more = note if tag == "zh-CN" else (note[0] + filled[0], f"{note[1]} {filled[1]}".strip())
        every.append(Column(f"{key}.{tag}", kind, f"{zh}（{tongue[0]}）", f"{en} ({tongue[1]})", more, width=width))
    return every


def picture_columns(sheet: str) -> list[Column]:
    see = (
        "现在的图（缩略图）。要换图，把原图放进这一格：浮动的图、置于单元格的图都可以。",
        "The picture as it is (small). To change it put the original into this cell, floating or placed in the cell.",
    )
    file = (
        "图片的文件名。也可以只写文件名，导入时用 --photos 给出照片文件夹。清空就不再用图。",
        "The picture's file name. Write one and name the folder of photos with --photos when importing. Empty: no"
        " picture.",
    )
    return [
        Column(f"{sheet}.picture", "picture", "图片", "Picture", see, width=19),
        Column("pictures.0.file", "file", "图片文件", "Picture file", file, width=22),
    ]


NAME: Both = ("最多 120 字，必填。", "At most 120 characters; required.")
PROSE: Both = ("最多 1200 字。", "At most 1,200 characters.")
ORDER: Both = ("整数，小的在前。", "A whole number; smaller comes first.")
MANY: Both = (
    "每行一个，写编号或名称（单元格里换行：Alt+Enter），也可用顿号隔开。",
    "One a line, by id or name (Alt+Enter begins a line inside the cell); commas do too.",
)
ONE: Both = ("从列表选，或写编号或名称。", "Choose from the list, or write an id or a name.")
LINES: Both = ("每行一个（Alt+Enter 换行）。", "One a line (Alt+Enter).")
YES: Both = ("是 或 否。", "Yes or no.")
DAY: Both = ("日期，例如 2026-11-26。", "A date, for instance 2026-11-26.")
PAIR: Both = ("两个数，例如 6–8。", "Two numbers, for instance 6–8.")


def order_column() -> Column:
    return Column("order", "whole", "排序", "Order", ORDER, width=8, default=0)


def proposal_column(zh: str = "提案", en: str = "Proposal", key: str = "illustrative") -> Column:
    note = ("是：页面会注明“示意”。", "Yes: the page says that it is a proposal.")
    return Column(key, "yes", zh, en, note, width=9, default=False)


def confidence_column() -> Column:
    note = ("资料有多可靠，只供内部。", "How sure the facts are; for staff only.")
    return Column("confidence", "choice", "可信度", "Confidence", note, "confidence", 14, "medium")


def inside(key: str, title: str, en: str, parent: Sheet, rows: str, noun: Both, columns: tuple[Column, ...]) -> Sheet:
    of = ("属于哪一条。", "Whose it is.")
    position = ("先后，小的在前；插在 2 和 3 之间写 2.5。", "Smaller comes first; 2.5 puts it between 2 and 3.")
    head = (
        id_column(key, link=False),
        Column(f"{key}.of", "of", parent.title, parent.en, (of[0] + ONE[0], f"{of[1]} {ONE[1]}"), parent.records, 28),
        Column(f"{key}.position", "position", "先后", "Position", position, width=9),
    )
    return Sheet(key, title, en, parent.records, (*head, *columns, remove_column(key)), rows, noun)
