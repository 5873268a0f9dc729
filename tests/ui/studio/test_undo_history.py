"""One history: Ctrl+Z in a field, its menu and the studio's 撤销 are the same step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.ui.studio.studio_commands import REDO, UNDO
from kiosk.ui.studio.text_editors import Line, Prose, menu_of
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import press, rows, widget, write, written
from tests.ui.conftest import until

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("name", "path"),
    [("拼音", "pinyin"), ("名称 英文", "name.en"), ("介绍 英文", "summary.en"), ("水（毫升）", "use.water_ml")],
)
def test_text_that_ctrl_z_took_back_never_returns_by_itself(studio: StudioWindow, name: str, path: str) -> None:
    before = studio.editor.value(PRODUCT, path)
    field = widget(studio, name)
    write(studio, name, "100")
    assert studio.editor.value(PRODUCT, path) != before
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert studio.editor.value(PRODUCT, path) == before
    assert written(field) == str(before or "")
    assert not studio.actions_by_id[UNDO].isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert written(field) == str(before or "")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert written(field) == "100"
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Y, CTRL)
    assert written(field) == "100"


def test_a_fields_menu_offers_the_studios_undo_and_no_other(studio: StudioWindow) -> None:
    for name in ("拼音", "介绍 简体中文"):
        field = widget(studio, name)
        assert isinstance(field, (Line, Prose))
        menu = menu_of(field.createStandardContextMenu(), field)
        steps = [action for action in menu.actions() if action.objectName() in ("edit-undo", "edit-redo")]
        assert steps == [studio.actions_by_id[UNDO], studio.actions_by_id[REDO]]
        menu.deleteLater()


def test_undo_while_an_input_method_composes_takes_back_only_what_it_has_in_hand(studio: StudioWindow) -> None:
    write(studio, "拼音", "da hong pao")
    field = widget(studio, "拼音")
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("ni'hao", []))
    assert written(field) == "da hong pao"
    press(studio, "撤销")
    assert isinstance(field, Line)
    assert not field.in_hand
    assert studio.editor.value(PRODUCT, "pinyin") == written(field) == "da hong pao"
    press(studio, "撤销")
    assert studio.editor.value(PRODUCT, "pinyin") is None


def test_what_is_undone_in_another_record_is_brought_into_view(studio: StudioWindow) -> None:
    write(studio, "内部备注", "记一笔")
    studio.list_panel.show_kind("places")
    studio.open("places/wuyishan.toml")
    press(studio, "撤销")
    assert studio.file == PRODUCT
    assert rows(studio) == ["大红袍"]
    field = widget(studio, "内部备注")
    until(lambda: not field.visibleRegion().isEmpty())
    press(studio, "重做")
    assert written(field) == "记一笔"


def test_undoing_an_order_leaves_the_record_in_hand(studio: StudioWindow) -> None:
    for key in ("b", "c"):
        studio.editor.put(f"products/{key}.toml", {**studio.draft.tables[PRODUCT], "order": 9})
    studio.open("products/b.toml")
    studio.studio_actions.records.order(["products/c.toml", "products/b.toml", PRODUCT])
    press(studio, "撤销")
    assert studio.file == "products/b.toml"
    assert isinstance(studio.actions_by_id[UNDO], QAction)


def test_half_a_sign_is_written_as_one_that_can_be_saved(studio: StudioWindow) -> None:
    studio.editor.set(PRODUCT, "name.zh-CN", "茶\ud83d")
    studio.editor.put(PRODUCT, {**studio.draft.tables[PRODUCT], "note": ["\ud83c", "🍵\n茶"]})
    assert studio.editor.value(PRODUCT, "name.zh-CN") == "茶�"
    assert studio.editor.value(PRODUCT, "note") == ["�", "🍵\n茶"]
    press(studio, "保存")
    assert studio.draft.unwritten == ()
