"""One field of many records changed at once: which records, which field, what it is to say; each is shown before and after."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.content.field_path import value_at, with_value
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.form_fields import Field, Sort, id_of, kind_of
from kiosk.ui.studio.form_inputs import FormContext, Input, is_marked
from kiosk.ui.studio.nested_inputs import input_for
from kiosk.ui.studio.record_forms import FORMS, KINDS
from kiosk.ui.studio.record_list import folded, name_of

SORTS: frozenset[Sort] = frozenset({"choice", "flag", "flags", "months", "day", "many", "strings"})
"""What many records may say alike. Names, texts, prices, codes and pictures are each record's own."""
Apply = Callable[[Sequence[str], str, Any], None]
"""Changes these files: a path, and what stands there then (None: nothing)."""


def changeable(kind: str) -> list[Field]:
    """The fields of a kind of record that can be changed in many at once."""
    return [field for section in FORMS[kind] for field in section.fields if field.sort in SORTS]


class ChangeManyDialog(ModalDialog):
    """Asks which records of `tables` and what they are to say; `apply` hears of it."""

    def __init__(
        self, dialogs: Dialogs, tables: Mapping[str, Table], kind: str, context: FormContext, apply: Apply
    ) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("批量修改", "Change many"))
        self._say, self._tables, self._context, self._apply = say, tables, context, apply
        self._scratch: Table = {}
        self._input: Input | None = None
        self.kind, self.search, self.field = QComboBox(), QLineEdit(), QComboBox()
        for folder, words in KINDS.items():
            if folder != "pack.toml" and changeable(folder) and any(kind_of(file) == folder for file in tables):
                self.kind.addItem(say.both(words), folder)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.search.setPlaceholderText(say("找：名称、编号、展区", "Find: name, id, zone"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.summary = QLabel()
        for widget, name in (
            (self.kind, say("种类", "Kind")),
            (self.search, say("查找", "Find")),
            (self.field, say("改哪一栏", "Which field")),
            (self.list, say("改哪些", "Which records")),
        ):
            widget.setAccessibleName(name)
        self._lay_out()
        self.kind.activated.connect(self._kind_chosen)
        self.search.textChanged.connect(self.fill)
        self.field.activated.connect(self._field_chosen)
        self.list.itemChanged.connect(self._count)
        self._kind_chosen()
        self.fit(820, 700)

    def fill(self) -> None:
        """List the records that are looked for, each with what it says now and would say."""
        kind, wanted, field = self.kind.currentData(), folded(self.search.text()), self._field
        ticked = set(self.files())
        self.list.blockSignals(True)
        self.list.clear()
        for file, table in self._tables.items():
            if kind_of(file) != kind or not _matches(file, table, wanted):
                continue
            before, after = self._said(value_at(table, field.path)), self._said(self._value)
            line = QListWidgetItem(f"{name_of(file, table)}：{before} → {after}")
            line.setData(Qt.ItemDataRole.UserRole, file)
            line.setCheckState(Qt.CheckState.Checked if file in ticked else Qt.CheckState.Unchecked)
            self.list.addItem(line)
        self.list.blockSignals(False)
        self._count()

    def files(self) -> list[str]:
        """The records that are ticked."""
        lines = [self.list.item(at) for at in range(self.list.count())]
        return [
            str(line.data(Qt.ItemDataRole.UserRole)) for line in lines if line.checkState() == Qt.CheckState.Checked
        ]

    @property
    def _field(self) -> Field:
        return changeable(self.kind.currentData())[max(0, self.field.currentIndex())]

    @property
    def _value(self) -> Any:
        return value_at(self._scratch, self._field.path)

    def _said(self, value: Any) -> str:
        """A value in words."""
        field, say = self._field, self._say
        if isinstance(value, bool):
            return say("是", "yes") if value else say("否", "no")
        if value is None or value == []:
            return say("（不写）", "(none)")
        choices = field.choices
        named = dict(self._context.choices(choices.removesuffix("?"))) if isinstance(choices, str) and choices else {}
        if not isinstance(choices, str):
            named = {key: say.both(words) for key, words in choices}
        each = value if isinstance(value, list) else [value]
        return say("、", ", ").join(named.get(str(one), str(one)) for one in each)

    def _kind_chosen(self) -> None:
        self.field.clear()
        for field in changeable(self.kind.currentData()):
            self.field.addItem(self._say.both(field.name), field.path)
        self.list.clear()
        self._field_chosen()

    def _field_chosen(self) -> None:
        self._scratch = {}
        if self._input:
            self._input.deleteLater()
        made = input_for(self._field, self._context, lambda text: text)
        made.edited.connect(self._edited)
        made.show_table(self._scratch)
        self._place.addWidget(made, 1)
        self._input = made
        self.fill()

    def _edited(self, path: str, value: Any) -> None:
        self._scratch = with_value(self._scratch, path, value)
        if self._input:
            self._input.show_table(self._scratch)
        self.fill()

    def _tick_all(self, ticked: bool) -> None:
        for at in range(self.list.count()):
            self.list.item(at).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _count(self) -> None:
        say, count = self._say, len(self.files())
        self.summary.setText(say(f"选了 {count} 条（查找之外的不改）", f"{count} ticked (only what is listed changes)"))
        self.change.setText(say(f"修改 {count} 条", f"Change {count}"))
        self.change.setAccessibleName(self.change.text())
        wrong = self._input is not None and any(map(is_marked, self._input.findChildren(QWidget)))
        self.change.setEnabled(count > 0 and not wrong and (self._value is not None or may_be_empty(self._field)))

    def _do(self) -> None:
        files, path, value = self.files(), self._field.path, self._value
        self.accept()
        self._apply(files, path, value)

    def _lay_out(self) -> None:
        say = self._say
        column, form = QVBoxLayout(self), QFormLayout()
        form.addRow(say("种类", "Kind"), self.kind)
        form.addRow(say("改哪一栏", "Which field"), self.field)
        lane = QWidget()
        lane.setObjectName("plain")
        self._place = QHBoxLayout(lane)
        self._place.setContentsMargins(0, 0, 0, 0)
        form.addRow(say("改成", "To"), lane)
        form.addRow(say("查找", "Find"), self.search)
        column.addLayout(form)
        column.addWidget(self.list, 1)
        every, none = QPushButton(say("全选", "Tick all")), QPushButton(say("全不选", "Tick none"))
        every.clicked.connect(lambda: self._tick_all(True))
        none.clicked.connect(lambda: self._tick_all(False))
        self.change = QPushButton()
        self.change.setObjectName("chief")
        away = QPushButton(say("取消", "Cancel"))
        buttons = QDialogButtonBox()
        for button, role in (
            (every, QDialogButtonBox.ButtonRole.ResetRole),
            (none, QDialogButtonBox.ButtonRole.ResetRole),
            (self.change, QDialogButtonBox.ButtonRole.AcceptRole),
            (away, QDialogButtonBox.ButtonRole.RejectRole),
        ):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
            buttons.addButton(button, role)
        buttons.accepted.connect(self._do)
        buttons.rejected.connect(self.reject)
        column.addWidget(self.summary)
        column.addWidget(buttons)


def may_be_empty(field: Field) -> bool:
    """Whether a record may say nothing there: what is chosen without a choice of nothing may not."""
    if field.sort != "choice":
        return True
    if isinstance(field.choices, str):
        return field.choices.endswith("?")
    return any(not key for key, _ in field.choices)


def _matches(file: str, table: Table, wanted: str) -> bool:
    """Whether a record's name, id, zone or category holds what is looked for."""
    names = value_at(table, "name")
    said = [*(names.values() if isinstance(names, dict) else ()), id_of(file), table.get("zone"), table.get("category")]
    return not wanted or any(wanted in folded(str(each)) for each in said if each)
