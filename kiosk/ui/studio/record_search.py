"""Choosing a record by typing: its name in Chinese or English, its pinyin or initials, its id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kiosk.content.toml_tables import Table
from kiosk.publish.pinyin import spellings
from kiosk.release.search_folding import fold
from kiosk.ui.studio.form_fields import id_of
from kiosk.ui.studio.studio_words import Bilingual

UP_AND_DOWN = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Findable:
    """A record that can be chosen: its file, its words, and all that it is found by, folded."""

    file: str
    words: str
    spellings: tuple[str, ...]


def findable(records: Iterable[tuple[str, str, str]], tables: Mapping[str, Table]) -> list[Findable]:
    """Records (file, name, what kind it is in words) with all that they are found by."""
    made = []
    for file, name, kind in records:
        table = tables.get(file, {})
        called = table.get("name") or table.get("title")
        names = [str(each) for each in called.values()] if isinstance(called, dict) else []
        made.append(Findable(file, f"{name} · {kind}", (*spellings([name, *names], name), fold(id_of(file)))))
    return made


class RecordSearch(QWidget):
    """A field to type in and what is found below it. With nothing typed Up and Down belong to `beside`, a list elsewhere.

    Enter chooses, and so does a click where one `clicks_choose`.
    """

    chosen = Signal(str)
    """The file of a record."""
    marked = Signal()
    """Another line of what was found is the one that would be chosen, or none is."""

    def __init__(self, say: Bilingual, beside: QWidget, clicks_choose: bool = True) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._beside = beside
        self._every: Sequence[Findable] = ()
        self._first: tuple[str, ...] = ()
        self._guessed = False
        self.field = QLineEdit()
        self.field.setPlaceholderText(say("输入名称、拼音或首字母，例如 dhp", "Type a name or pinyin, such as dhp"))
        self.field.setAccessibleName(say("找一件", "Find a record"))
        self.found = QListWidget()
        self.found.setAccessibleName(say("找到的", "What was found"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.found, 1)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self.choose)
        self.found.currentRowChanged.connect(lambda _: self.marked.emit())
        if clicks_choose:
            self.found.itemClicked.connect(self.choose)

    def offer(self, every: Sequence[Findable]) -> None:
        """What can be chosen."""
        self._every = every
        self._fill()

    def put_first(self, files: Sequence[str], guessed: bool) -> None:
        """Show these first; with `guessed` the first of them is what Enter takes."""
        self._first = tuple(dict.fromkeys(files))
        self._guessed = guessed
        self.field.clear()
        self._fill()

    def _fill(self) -> None:
        text = fold(self.field.text())
        self.found.clear()
        places = {file: at for at, file in enumerate(self._first)}
        found = [each for each in self._every if any(text in spelling for spelling in each.spellings)]

        def place(each: Findable) -> tuple[bool, int]:
            inside = bool(text) and not any(spelling.startswith(text) for spelling in each.spellings)
            return inside, places.get(each.file, len(places))

        for each in sorted(found, key=place):
            line = QListWidgetItem(each.words)
            line.setData(Qt.ItemDataRole.UserRole, each.file)
            self.found.addItem(line)
        if self.found.count() and (text or self._guessed):
            self.found.setCurrentRow(0)

    @property
    def file(self) -> str:
        """The file of the record that would be chosen; empty while none is."""
        line = self.found.currentItem()
        return str(line.data(Qt.ItemDataRole.UserRole)) if line else ""

    def choose(self) -> None:
        """Choose what is marked."""
        if self.file:
            self.chosen.emit(self.file)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand Up and Down on to what was found, or to the list beside."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in UP_AND_DOWN:
            QApplication.sendEvent(self.found if self.field.text() else self._beside, event)
            return True
        return super().eventFilter(watched, event)
