"""The keyboard alone: Tab stops at everything that can be used, in the order of the window, and one sees where it stops."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from kiosk.ui.studio.panes import reachable
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked


def pane_of(studio: StudioWindow) -> QWidget | None:
    """The part of the window that has the cursor."""
    focus = QApplication.focusWidget()
    panes = (studio.list_panel, studio.forms, studio.preview, studio.findings_panel)
    return next((pane for pane in panes if focus and (pane is focus or pane.isAncestorOf(focus))), None)


def test_tab_stops_at_everything_in_the_order_of_the_window(studio: StudioWindow) -> None:
    studio.open(PRODUCT)
    studio.list_panel.kind.setFocus()
    stops: list[QWidget] = []
    while (here := QApplication.focusWidget()) is not None and here not in stops:
        stops.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    parts = (studio.list_panel, studio.forms.form)
    wanted = {each for part in parts for each in part.findChildren(QWidget) if reachable(each)}
    wanted = {each for each in wanted if isinstance(each, (QAbstractButton, QComboBox, QLineEdit))}
    assert len(wanted) > 30
    assert [each.accessibleName() or each for each in wanted - set(stops)] == []
    places = [stops.index(studio.list_panel.search), stops.index(studio.list_panel.view)]
    first = min(stops.index(each) for each in stops if studio.forms.isAncestorOf(each))
    assert [*places, first] == sorted([*places, first])
    tops = [each.mapTo(studio.forms.form.page, each.rect().topLeft()).y() for each in stops if is_line(studio, each)]
    assert tops == sorted(tops)


def is_line(studio: StudioWindow, widget: QWidget) -> bool:
    """Whether it is a line of the form that stands alone in its row: their order is from top to bottom."""
    return isinstance(widget, QLineEdit) and studio.forms.form.page.isAncestorOf(widget)


def test_f6_goes_from_part_to_part_and_comes_back_to_where_one_was(studio: StudioWindow) -> None:
    studio.go_to_field(PRODUCT, "pinyin")
    line = next(each for each in studio.forms.form.findChildren(QLineEdit) if each.accessibleName() == "拼音")
    line.setFocus()
    studio.findings_panel.unfold(True)
    seen = []
    for _ in range(4):
        studio.actions_by_id["next-pane"].trigger()
        seen.append(pane_of(studio))
    assert studio.forms in seen
    assert studio.list_panel in seen
    while pane_of(studio) is not studio.forms:
        studio.actions_by_id["next-pane"].trigger()
    assert QApplication.focusWidget() is line


def test_control_f_goes_into_the_search(studio: StudioWindow) -> None:
    studio.forms.form.setFocus()
    QTest.keyClick(studio, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is studio.list_panel.search


def test_one_sees_where_the_cursor_is(open_studio: Callable[[], StudioWindow]) -> None:
    studio = checked(open_studio())
    studio.open(PRODUCT)
    kinds: dict[tuple[str, str], QWidget] = {}
    for part in (studio.list_panel, studio.forms.form, studio.findings_panel):
        for each in part.findChildren(QWidget):
            if reachable(each) and isinstance(each, (QAbstractButton, QComboBox, QLineEdit, QCheckBox)):
                kinds.setdefault((type(each).__name__, each.objectName()), each)
    assert len(kinds) >= 4
    for kind, each in kinds.items():
        studio.preview.setFocus()
        studio.setFocus()
        before = each.grab().toImage()
        each.setFocus(Qt.FocusReason.TabFocusReason)
        assert each.grab().toImage() != before, kind


@pytest.mark.parametrize("command", ["new", "calendar", "report", "publish", "missing"])
def test_a_command_pressed_twice_is_done_once(
    studio: StudioWindow, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_for: list[str] = []

    def no_file(*_: object) -> tuple[str, str]:
        asked_for.append(command)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", no_file)
    for _ in range(2):
        studio.actions_by_id[command].trigger()
    until(lambda: not studio.jobs.busy, 20)
    shown = [each for each in studio.findChildren(QDialog) if each.isVisible()]
    assert len(shown) == (0 if command == "report" else 1)
    assert len(asked_for) == (2 if command == "report" else 0), "a choice that was given up can be made again"
    for each in shown:
        each.close()
