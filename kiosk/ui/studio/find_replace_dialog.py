"""Find and replace over all records: the languages and fields are chosen, each place is shown before and after, and ticked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.base.languages import LANGUAGES
from kiosk.base.record_fields import label_of
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.record_list import name_of
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.text_editors import Line
from kiosk.ui.studio.text_places import TextPlace, Wanted, excerpt, found, replaced, written

Replace = Callable[[Sequence[tuple[TextPlace, str | list[str]]]], None]
"""Does the replacements: places, and what is to stand there."""
MOST = 1000
"""Places that are shown; more are counted."""


class FindReplaceDialog(ModalDialog):
    """Shows what is found in `tables`; `replace` hears of the places that are ticked."""

    def __init__(self, dialogs: Dialogs, tables: Mapping[str, Table], replace: Replace) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("查找替换", "Find and replace"))
        self._say, self._tables, self._replace = say, tables, replace
        self._places: list[TextPlace] = []
        self._wanted = Wanted("")
        self.words, self.by = Line(), Line()
        self.field = QComboBox()
        self._fields = [set(), *(paths for _, paths in sorted(_fields(tables, say).items()))]
        self.field.addItems([say("所有文字", "All texts"), *sorted(_fields(tables, say))])
        self.languages = {tag: QCheckBox(say.language_name(tag)) for tag in LANGUAGES}
        self.same_case = QCheckBox(say("分大小写", "Match case"))
        self.whole_words = QCheckBox(say("只找整个词（西文）", "Whole words"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.summary = QLabel()
        for widget, name in (
            (self.words, say("查找什么", "Find")),
            (self.by, say("换成", "Replace with")),
            (self.field, say("在哪一栏", "In which field")),
            (self.list, say("找到的地方", "What was found")),
        ):
            widget.setAccessibleName(name)
        self._lay_out()
        for box in self.languages.values():
            box.setChecked(True)
        for each in (*self.languages.values(), self.same_case, self.whole_words):
            each.toggled.connect(self.look)
        self.words.textChanged.connect(self.look)
        self.by.textChanged.connect(self.look)
        self.field.activated.connect(self.look)
        self.list.itemChanged.connect(self._count)
        self.look()
        self.fit(900, 700)

    def look(self) -> None:
        """Find, and show each place with what would stand there."""
        chosen = [tag for tag, box in self.languages.items() if box.isChecked()]
        self._wanted = Wanted(
            self.words.text(),
            chosen,
            self._fields[max(0, self.field.currentIndex())],
            self.same_case.isChecked(),
            self.whole_words.isChecked(),
        )
        self._places = list(found(self._tables, self._wanted))
        self.list.blockSignals(True)
        self.list.clear()
        for place in self._places[:MOST]:
            line = QListWidgetItem(self._words(place))
            line.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(line)
        self.list.blockSignals(False)
        self._count()

    def _words(self, place: TextPlace) -> str:
        say = self._say
        kind = kind_of(place.file)
        where = " · ".join(
            (
                name_of(place.file, self._tables[place.file]),
                say.both(label_of(kind, place.path)),
                say.language_name(place.tag),
            )
        )
        text = place.said if isinstance(place.said, str) else "\n".join(place.said)
        first = self._wanted.pattern().search(text)
        assert first is not None
        before, after = excerpt(text, first)
        return f"{where}\n{before}【{first.group()}】{after}  →  {before}【{self.by.text()}】{after}"

    def _ticked(self) -> list[TextPlace]:
        ticks = [self.list.item(at).checkState() for at in range(self.list.count())]
        return [place for place, tick in zip(self._places, ticks, strict=False) if tick == Qt.CheckState.Checked]

    def _count(self) -> None:
        say, count = self._say, len(self._ticked())
        many = len(self._places)
        words = say(f"找到 {many} 处", f"{many} place(s)") if self.words.text() else ""
        if many > MOST:
            words += say(f"，先列出前 {MOST} 处", f", the first {MOST} are listed")
        self.summary.setText(words)
        self.replace_button.setText(say(f"替换 {count} 处", f"Replace {count}"))
        self.replace_button.setAccessibleName(self.replace_button.text())
        self.replace_button.setEnabled(count > 0)

    def _tick_all(self, ticked: bool) -> None:
        for at in range(self.list.count()):
            self.list.item(at).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def _do(self) -> None:
        done = [(place, replaced(place, self._wanted, self.by.text())) for place in self._ticked()]
        self.accept()
        self._replace([(place, value) for place, value in done if value != _plain(place)])

    def _lay_out(self) -> None:
        say = self._say
        column, form = QVBoxLayout(self), QFormLayout()
        form.addRow(say("查找什么", "Find"), self.words)
        form.addRow(say("换成", "Replace with"), self.by)
        form.addRow(say("在哪一栏", "In which field"), self.field)
        form.addRow(say("语言", "Languages"), _row(*self.languages.values()))
        form.addRow("", _row(self.same_case, self.whole_words))
        column.addLayout(form)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        self.replace_button = QPushButton()
        self.replace_button.setObjectName("chief")
        self.replace_button.clicked.connect(self._do)
        every, none = QPushButton(say("全选", "Tick all")), QPushButton(say("全不选", "Tick none"))
        every.clicked.connect(lambda: self._tick_all(True))
        none.clicked.connect(lambda: self._tick_all(False))
        away = QPushButton(say("关闭", "Close"))
        away.clicked.connect(self.reject)
        for button in (every, none, away):
            button.setAccessibleName(button.text())
        # Enter ends the word of an input method: it must not change the pack as well.
        for button in (every, none, away, self.replace_button):
            button.setAutoDefault(False)
        column.addWidget(_row(every, none, None, self.replace_button, away))


def _fields(tables: Mapping[str, Table], say: Bilingual) -> dict[str, set[tuple[str, str]]]:
    """The fields that say something in a pack by their names: those of several kinds of record may be called alike."""
    called: dict[str, set[tuple[str, str]]] = {}
    for kind, path in {place.field for place in written(tables)}:
        called.setdefault(say.both(label_of(kind, path)), set()).add((kind, path))
    return called


def _plain(place: TextPlace) -> str | list[str]:
    return place.said if isinstance(place.said, str) else list(place.said)


def _row(*parts: QWidget | None) -> QWidget:
    """Parts side by side; None stands for room to spare."""
    lane = QWidget()
    lane.setObjectName("plain")
    row = QHBoxLayout(lane)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        if part:
            row.addWidget(part)
        else:
            row.addStretch()
    if None not in parts:
        row.addStretch()
    return lane
