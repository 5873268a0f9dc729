"""One history: Ctrl+Z in a field, its menu and the studio's 撤销 are the same step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.studio.text_editors import Line, Prose, menu_of
from kiosk.ui.studio.window import Studio
from tests.content.packs import PRODUCT
from tests.ui.conftest import until
from tests.ui.desktop import press, rows, widget, write

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("name", "path"),
    [("拼音", "pinyin"), ("名称 英文", "name.en"), ("介绍 英文", "summary.en"), ("水（毫升）", "use.water_ml")],
)
def test_text_that_ctrl_z_took_back_never_returns_by_itself(studio: Studio, name: str, path: str) -> None:
    before = studio.editing.value(PRODUCT, path)
    field = widget(studio, name)
    write(studio, name, "100")
    assert studio.editing.value(PRODUCT, path) != before
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert studio.editing.value(PRODUCT, path) == before
    assert shown(field) == str(before or "")
    assert not studio.actions_by_name["撤销"].isEnabled()
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert shown(field) == str(before or "")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert shown(field) == "100"
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(field, Qt.Key.Key_Y, CTRL)
    assert shown(field) == "100"


def test_a_fields_menu_offers_the_studios_undo_and_no_other(studio: Studio) -> None:
    for name in ("拼音", "介绍 简体中文"):
        field = widget(studio, name)
        assert isinstance(field, (Line, Prose))
        menu = menu_of(field.createStandardContextMenu(), field)
        steps = [action for action in menu.actions() if action.objectName() in ("edit-undo", "edit-redo")]
        assert steps == [studio.actions_by_name["撤销"], studio.actions_by_name["重做"]]
        menu.deleteLater()


def test_undo_while_an_input_method_composes_takes_back_only_what_it_has_in_hand(studio: Studio) -> None:
    write(studio, "拼音", "da hong pao")
    field = widget(studio, "拼音")
    field.setFocus()
    QApplication.sendEvent(field, QInputMethodEvent("ni'hao", []))
    assert shown(field) == "da hong pao"
    press(studio, "撤销")
    assert isinstance(field, Line)
    assert not field.composing
    assert studio.editing.value(PRODUCT, "pinyin") == shown(field) == "da hong pao"
    press(studio, "撤销")
    assert studio.editing.value(PRODUCT, "pinyin") is None


def test_what_is_undone_in_another_record_is_brought_into_view(studio: Studio) -> None:
    write(studio, "内部备注", "记一笔")
    studio.listing.turn("places")
    studio.open("places/wuyishan.toml")
    press(studio, "撤销")
    assert studio.file == PRODUCT
    assert rows(studio) == ["大红袍"]
    field = widget(studio, "内部备注")
    until(lambda: not field.visibleRegion().isEmpty())
    press(studio, "重做")
    assert shown(field) == "记一笔"


def test_undoing_an_order_leaves_the_record_in_hand(studio: Studio) -> None:
    for key in ("b", "c"):
        studio.editing.put(f"products/{key}.toml", {**studio.draft.tables[PRODUCT], "order": 9})
    studio.open("products/b.toml")
    studio.shelving.order(["products/c.toml", "products/b.toml", PRODUCT])
    press(studio, "撤销")
    assert studio.file == "products/b.toml"
    assert isinstance(studio.actions_by_name["撤销"], QAction)


def shown(field: QWidget) -> str:
    """The text of a field."""
    return field.text() if isinstance(field, Line) else str(field.property("plainText"))
