"""The studio opens what was counted: of its data folder, or of a record from another machine."""

from __future__ import annotations

import contextlib
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QTreeWidget

from kiosk.ui.studio.window import StudioWindow
from kiosk.usage.usage_log import FILE, Cell, Log, hour_of
from tests.ui.accessible_widgets import choose, press, question, question_text, widget
from tests.ui.conftest import until


def counted(data: Path, word: str, count: int) -> None:
    """A word that was looked for so often today."""
    now = datetime.now()
    with contextlib.closing(Log(data)) as log:
        log.add({Cell(hour_of(now), "search", word): count}, now)


def lines(tree: QTreeWidget) -> dict[str, str]:
    """What the sheet says."""
    found: dict[str, str] = {}
    for at in range(tree.topLevelItemCount()):
        heading = tree.topLevelItem(at)
        assert heading
        rows = [heading.child(row) for row in range(heading.childCount())]
        found |= {row.text(0): row.text(1) for row in rows if row}
    return found


def sheet_tree() -> QTreeWidget:
    """The list on the sheet."""
    found = widget(question(), "访客看了什么")
    assert isinstance(found, QTreeWidget)
    return found


def test_small_numbers_are_seen_exactly_and_those_of_another_kiosk_from_its_file(
    studio: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted(tmp_path / "data", "long jing", 3)
    counted(tmp_path / "other", "pu er", 2)
    other = tmp_path / "other" / FILE
    choose(studio, "查看", "访客看了什么…")
    until(lambda: not studio.jobs.busy and question().windowTitle() == "访客看了什么")
    until(lambda: lines(sheet_tree()) == {"long jing": "3"})
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    sheet = question()
    press(sheet, "打开记录文件…")
    until(lambda: not studio.jobs.busy and lines(sheet.findChildren(QTreeWidget)[0]) == {"pu er": "2"})
    other.write_text("torn")
    press(sheet, "打开记录文件…")
    until(lambda: "不是使用记录" in question_text())
    press(question(), "知道了")
    sheet.close()
