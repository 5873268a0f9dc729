"""One hand in the studio: it presses, chooses, drops and writes by accessibility names, and counts what that takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QListView, QListWidget, QMenu, QSpinBox, QWidget

from kiosk.ui.studio.studio_start import StudioSession
from kiosk.ui.studio.window import StudioWindow
from tests.ui import accessible_widgets
from tests.ui.accessible_widgets import asked, question, question_text, rows, widget
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked

PATIENCE_S = 60.0
Box = TypeVar("Box", bound=QWidget)


@dataclass
class Hand:
    """What a person does at one studio. `clicks`, `fields` and `seconds` are those since the last `begin`."""

    session: StudioSession
    folder: Path
    """Where the person has files: photographs, the workbook, the backup."""
    chosen: Path = Path()
    """What the next dialog of files chooses: the system's own dialog has no accessibility offscreen."""
    opened: list[Path] = field(default_factory=list)
    """The files that other programs were asked to open."""
    opened_at: list[datetime] = field(default_factory=list)
    """The days and hours at which the whole kiosk was asked for."""
    clicks: int = 0
    fields: int = 0
    _begun: float = field(default_factory=time.monotonic)

    @property
    def studio(self) -> StudioWindow:
        """The window, which is another one after another pack was opened."""
        return self.session.studio

    @property
    def form(self) -> QWidget:
        """The form of the record in hand."""
        return self.studio.forms.form

    @property
    def here(self) -> QWidget:
        """Where the hand is: at the question that waits, else at the studio."""
        return question() if asked() else self.studio

    def begin(self) -> None:
        """Count anew."""
        self.clicks = self.fields = 0
        self._begun = time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds since `begin`."""
        return time.monotonic() - self._begun

    def press(self, *names: str, at: QWidget | None = None) -> None:
        """Press buttons one after the other."""
        for name in names:
            accessible_widgets.press(at or self.here, name)
            self.clicks += 1

    def tick(self, name: str, at: QWidget | None = None) -> None:
        """Tick a box."""
        box = _box(QCheckBox, at or self.here, name)
        assert box.isEnabled()
        box.click()
        self.clicks += 1

    def choose(self, menu: str, name: str) -> None:
        """Choose a line of the menu bar."""
        accessible_widgets.choose(self.studio, menu, name)
        self.clicks += 2

    def write(self, name: str, text: str, at: QWidget | None = None) -> None:
        """Write into a field."""
        accessible_widgets.write(at or self.here, name, text)
        self.fields += 1

    def pick(self, name: str, words: str, at: QWidget | None = None) -> None:
        """Open a box of choices and click one; `words` may end with "…".

        On Linux Qt tells a box's choice where its name is asked for; the name is the one that it has elsewhere.
        """
        box = _box(QComboBox, at or self.here, name)
        offered = [box.itemText(line) for line in range(box.count())]
        found = [line for line, text in enumerate(offered) if text == words or _begins(text, words)]
        assert found, f"no {words!r} among {offered}"
        box.setCurrentIndex(found[0])
        box.activated.emit(found[0])
        self.clicks += 2

    def count_to(self, name: str, value: int) -> None:
        """Write a number into a box of numbers."""
        box = widget(self.here, name)
        assert isinstance(box, QSpinBox)
        box.setValue(value)
        self.fields += 1

    def drop(self, name: str, *files: str, at: QWidget | None = None) -> None:
        """Drop files on the part of the form that has the button `name`."""
        target = widget(at or self.form, name).parentWidget()
        assert target is not None
        accessible_widgets.drop(target, *files)
        self.clicks += 1

    def line(self, name: str, words: str) -> None:
        """Click the line of a list that holds `words`."""
        found = widget(self.here, name)
        assert isinstance(found, QListWidget)
        said = [found.item(at).text() for at in range(found.count())]
        at = next((at for at, text in enumerate(said) if words in text), -1)
        assert at >= 0, f"no {words!r} among {said}"
        found.setCurrentRow(at)
        self._click(found, found.visualItemRect(found.item(at)).center())

    def activate(self, name: str, words: str, at: QWidget | None = None) -> None:
        """Double-click the line of a list that holds `words`, which leads somewhere."""
        found = widget(at or self.here, name)
        assert isinstance(found, QListWidget)
        (line, *_) = [found.item(row) for row in range(found.count()) if words in found.item(row).text()]
        found.setCurrentItem(line)
        found.itemActivated.emit(line)
        self.clicks += 1

    def recent(self, name: str) -> None:
        """Choose among the packs that were open last."""
        menu = self.studio.findChild(QMenu, "menu-recent")
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        next(line for line in menu.actions() if line.text().startswith(name)).trigger()
        self.clicks += 3

    def choose_file(self) -> str:
        """What a dialog of files answers: a click on the file, and one on its button."""
        self.clicks += 2
        return str(self.chosen)

    def find(self, kind: str, name: str) -> None:
        """Have a record in hand: its kind, a word of the search, and a click on its line."""
        panel = self.studio.list_panel
        if panel.kind.currentText() != kind:
            self.pick("种类", kind, panel)
        if self.studio.list_panel.search.text() != name:
            self.write("查找", name, panel)
        self.record(name)

    def record(self, name: str) -> None:
        """Click a record of the list on the left."""
        view = widget(self.studio.list_panel, "记录")
        assert isinstance(view, QListView)
        shown = rows(self.studio)
        assert name in shown, f"no {name!r} among {shown}"
        index = self.studio.records.index(shown.index(name))
        view.scrollTo(index)
        self._click(view, view.visualRect(index).center())

    def clear_search(self) -> None:
        """Empty the search on the left, as its own button does."""
        self.studio.list_panel.search.clear()
        self.clicks += 1

    def asked(self, holds: Callable[[], object]) -> None:
        """Wait for a question of which `holds` is true."""
        try:
            until(lambda: asked() and holds(), PATIENCE_S)
        except AssertionError as error:
            said = f"{question().windowTitle()}: {question_text()}" if asked() else "nothing"
            raise AssertionError(f"after {PATIENCE_S:.0f} s the studio asks: {said}") from error

    def told(self, words: str, answer: str = "知道了") -> None:
        """Wait until something is said that holds `words`, and answer it."""
        self.asked(lambda: words in question_text())
        self.press(answer)

    def titled(self, title: str) -> None:
        """Wait for a sheet of that title."""
        self.asked(lambda: question().windowTitle() == title and not self.studio.jobs.busy)

    def until(self, true: Callable[[], object]) -> None:
        """Wait for what comes of it."""
        until(true, PATIENCE_S)

    def settled(self) -> StudioWindow:
        """The studio, once it has looked at everything and the page beside the form is whole."""
        return checked(self.studio)

    def new(self, kind: str, name: str, *choices: str) -> str:
        """Add a record by the questions of its dialog; returns its file."""
        self.press("新增")
        self.asked(lambda: question().windowTitle() == "新增")
        self.press(f"种类 {kind}", *choices)
        self.write("中文名称", name)
        self.press("建立")
        return self.studio.file

    def value(self, path: str, file: str = "") -> object:
        """What the pack in hand says."""
        return self.studio.editor.value(file or self.studio.file, path)

    def codes(self) -> set[str]:
        """What is found, by code."""
        return {finding.code for finding in self.settled().findings_panel.findings}

    def _click(self, view: QListView, at: QPoint) -> None:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        self.clicks += 1


def _box(sort: type[Box], inside: QWidget, name: str) -> Box:
    """The box of that name, which a layout may show only in its next turn."""
    found: list[Box] = []

    def there() -> bool:
        found[:] = [each for each in inside.findChildren(sort) if each.isVisible() and each.accessibleName() == name]
        return bool(found)

    until(there)
    return found[0]


def _begins(text: str, words: str) -> bool:
    return words.endswith("…") and text.startswith(words[:-1])
