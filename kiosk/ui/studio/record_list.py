"""The list on the left: which records there are, in the order visitors see, filtered and found; order by dragging."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from kiosk.base.hidden_records import CATEGORIES, hidden_files
from kiosk.base.languages import LANGUAGES
from kiosk.content.field_path import value_at
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import id_of, kind_of

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
FILE = Qt.ItemDataRole.UserRole
SECOND = Qt.ItemDataRole.UserRole + 1
BADGE = Qt.ItemDataRole.UserRole + 2
HIDDEN = Qt.ItemDataRole.UserRole + 4
PICTURE = Qt.ItemDataRole.UserRole + 3
PICTURED = ("pictures.0.file", "picture.file")
MIME = "application/x-kiosk-record"


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which records are wanted."""

    kind: str = "products"
    group: str = ""
    """A zone for products, a kind for places; empty: all."""
    text: str = ""
    only: str = ""
    """"wrong" (something found), "untranslated" (a language is missing), "soldout", "hidden", "archived"; empty: all."""


class RecordListModel(QAbstractListModel):
    """The records that are wanted, by file."""

    ordered = Signal(list)
    """Somebody dragged: the files of the list in their new order."""

    def __init__(
        self, parent: QObject | None, spellings_of: Callable[[str], Iterable[str]], hidden_word: str = "已隐藏"
    ) -> None:
        super().__init__(parent)
        self._hidden_word = hidden_word
        self._hidden: Mapping[str, str] = {}
        self._spellings_of = spellings_of
        self._tables: Mapping[str, Table] = {}
        self._rows: list[str] = []
        self._badges: dict[str, str] = {}
        self.record_filter = RecordFilter()

    def fill(
        self, tables: Mapping[str, Table], wanted: RecordFilter, badges: Mapping[str, str], archived: Sequence[str] = ()
    ) -> None:
        """Show what is `wanted` of `tables`; `badges` gives the worst that was found in each file."""
        self._hidden = hidden_files(tables)
        files = (
            [file for file in archived if kind_of(file) == wanted.kind]
            if wanted.only == "archived"
            else [file for file, table in tables.items() if self._matches(file, table, wanted, badges)]
        )
        if wanted.kind != CATEGORIES:
            files.sort(key=lambda file: _place(file, tables))
        self._tables, self._badges, self.record_filter = tables, dict(badges), wanted
        if files != self._rows:
            self.beginResetModel()
            self._rows = files
            self.endResetModel()
        elif files:
            self.dataChanged.emit(self.index(0), self.index(len(files) - 1))

    def row_of(self, file: str) -> int:
        """Where a record stands in the list; -1 when it is not there."""
        return self._rows.index(file) if file in self._rows else -1

    def files(self) -> list[str]:
        """The files in the order of the list."""
        return list(self._rows)

    @property
    def orderable(self) -> bool:
        """Whether the list shows everything of one group, so that it can be ordered."""
        wanted = self.record_filter
        grouped = wanted.group or wanted.kind not in ("products", "places")
        return bool(grouped) and not wanted.text and not wanted.only and wanted.kind != "pack.toml"

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What the list draws and what assistive technology reads."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        file = self._rows[index.row()]
        table = self._tables.get(file, {})
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(file, table)
        if role == FILE:
            return file
        if role == SECOND:
            second = str(value_at(table, "name.en") or id_of(file))
            return f"{self._hidden_word} · {second}" if file in self._hidden else second
        if role == HIDDEN:
            return file in self._hidden
        if role == BADGE:
            return self._badges.get(file, "")
        if role == PICTURE:
            product = self._tables.get(f"products/{table.get('product')}.toml", {})
            pictured = (value_at(each, path) for each in (table, product) for path in PICTURED)
            return next((found for found in pictured if found), "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name_of(file, table)} {index.data(SECOND)}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Records can be dragged where their order can be seen."""
        flags = super().flags(index)
        if self.orderable:
            flags |= Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Only moving."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What is dragged."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The file that is dragged."""
        data = QMimeData()
        data.setData(MIME, QByteArray(str(indexes[0].data(FILE)).encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell the new order. The rows themselves follow when the records have changed."""
        file = bytes(data.data(MIME).data()).decode()
        if file not in self._rows or not self.orderable:
            return False
        self.move_to(file, len(self._rows) if row < 0 else row)
        return False

    def move_to(self, file: str, row: int) -> None:
        """Have a record stand before the one that is at `row` now."""
        at = self._rows.index(file)
        rest = [*self._rows[:at], *self._rows[at + 1 :]]
        rest.insert(row - 1 if row > at else row, file)
        if rest != self._rows:
            self.ordered.emit(rest)

    def _matches(self, file: str, table: Table, wanted: RecordFilter, badges: Mapping[str, str]) -> bool:
        if kind_of(file) != wanted.kind:
            return False
        if wanted.group and wanted.group not in (table.get("zone"), table.get("kind")):
            return False
        if wanted.only == "wrong" and not badges.get(file):
            return False
        if wanted.only == "soldout" and not value_at(table, "availability.sold_out"):
            return False
        if wanted.only == "hidden" and file not in self._hidden:
            return False
        if wanted.only == "untranslated" and not untranslated(table):
            return False
        text = folded(wanted.text)
        if not text:
            return True
        names = [*map(str, (value_at(table, "name") or {}).values()), id_of(file)]
        names += [str(table.get(key, "")) for key in ("pinyin", "gtin", "shelf")]
        spellings = [spelling for name in names[:1] for spelling in self._spellings_of(name)]
        return any(text in folded(name) for name in (*names, *spellings))


def name_of(file: str, table: Table) -> str:
    """A record's Chinese name, or the name of its file."""
    name = value_at(table, "name.zh-CN")
    return name if isinstance(name, str) and name else id_of(file)


def untranslated(table: Table) -> bool:
    """Whether its name or introduction is missing in a language."""
    texts = [value_at(table, path) for path in ("name", "summary")]
    return any(tag not in text for text in texts if isinstance(text, dict) for tag in LANGUAGES)


def folded(text: str) -> str:
    """A text without marks, spaces and case, as it is searched."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign) and sign.isalnum())


def _place(file: str, tables: Mapping[str, Table]) -> tuple[Any, ...]:
    table = tables.get(file, {})
    zone = tables.get(f"zones/{table.get('zone')}.toml", {})
    order, outer = table.get("order", 0), zone.get("order", 0)
    return (outer if isinstance(outer, int) else 0, order if isinstance(order, int) else 0, file)
