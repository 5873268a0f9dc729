"""An input method in every kind of field: what it has in hand stays through checks, and is written before anything is done."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.studio_commands import UNDO
from kiosk.ui.studio.text_editors import Line, Prose, rewrite
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, press, question, widget, write, written
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked, shown_name

CTRL = Qt.KeyboardModifier.ControlModifier


def compose(field: QWidget, letters: str) -> None:
    """Take the field in hand, and have words in hand as an input method does."""
    field.setFocus()
    assert QApplication.focusWidget() is field
    QApplication.sendEvent(field, QInputMethodEvent(letters, []))


def commit(field: QWidget, words: str) -> None:
    """End what was begun with `words`."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


def cursor(field: QWidget) -> object:
    """Where the cursor stands, as a rectangle: behind what is in hand."""
    return field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)


def test_in_each_field_of_every_form_words_in_hand_change_nothing_and_come_as_one_step(studio: StudioWindow) -> None:
    files = {kind_of(file): file for file in studio.editor.records}
    tried = 0
    for file in files.values():
        studio.open(file)
        fields = [each for kind in (Line, Prose) for each in studio.forms.form.page.findChildren(kind)]
        for field in fields:
            if not field.isVisibleTo(studio.forms.form.page):
                continue
            before, steps = written(field), studio.editor.stack.index()
            compose(field, "nǐ'hǎo")
            assert written(field) == before, (file, field.accessibleName())
            assert studio.editor.stack.index() == steps, (file, field.accessibleName())
            commit(field, "你好")
            assert "你好" in written(field)
            assert studio.editor.stack.index() == steps + 1, (file, field.accessibleName())
            QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
            assert written(field) == before, (file, field.accessibleName())
            tried += 1
    assert tried > 60


def test_checks_leave_words_in_hand_as_they_stand(studio: StudioWindow) -> None:
    write(studio, "名称 简体中文", "正山")
    for name in ("拼音", "名称 简体中文", "介绍 简体中文"):
        field = widget(studio, name)
        compose(field, "xiao'zhong")
        place, before = cursor(field), written(field)
        studio.checker.check_now()
        checked(studio)
        assert (written(field), cursor(field)) == (before, place)
        compose(field, "xiao'zhong'cha")
        commit(field, "小种")
        assert sorted(written(field)) == sorted(before + "小种")
    assert studio.editor.value(PRODUCT, "name.zh-CN") == "正山小种"
    until(lambda: shown_name(studio) == "正山小种")


def test_a_name_half_typed_into_a_choice_stays_while_the_rest_is_checked(studio: StudioWindow) -> None:
    studio.editor.put("products/b.toml", studio.draft.tables[PRODUCT])
    studio.open(PRODUCT)
    field = widget(studio, "搭配的展品 添加").findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    commit(field, "大红")
    studio.checker.check_now()
    checked(studio)
    assert field.text() == "大红"


def test_what_is_in_hand_is_saved_with_the_rest(studio: StudioWindow, pack: Path) -> None:
    compose(widget(studio, "介绍 英文"), "半句")
    press(studio, "保存")
    until(lambda: not studio.jobs.busy)
    assert "半句" in (pack / PRODUCT).read_text("utf-8")


def test_closing_asks_about_words_that_were_in_hand(studio: StudioWindow) -> None:
    compose(widget(studio, "拼音"), "半句")
    studio.close()
    until(asked)
    assert studio.isVisible()
    question().close()
    assert "半句" in str(studio.editor.value(PRODUCT, "pinyin"))


def test_words_in_hand_stay_with_the_record_they_were_meant_for(studio: StudioWindow) -> None:
    studio.editor.put("products/b.toml", studio.draft.tables[PRODUCT])
    studio.open(PRODUCT)
    compose(widget(studio, "拼音"), "记一笔")
    studio.open("products/b.toml")
    assert studio.editor.value(PRODUCT, "pinyin") == "记一笔"
    assert studio.editor.value("products/b.toml", "pinyin") is None


def test_writing_goes_on_where_the_undone_words_stood(studio: StudioWindow) -> None:
    hours = count(1e6, 3600.0)
    studio.editor.clock = lambda: next(hours)  # each change is a step of its own
    for name in ("拼音", "介绍 简体中文"):
        write(studio, name, "一二三四")
        field = widget(studio, name)
        assert isinstance(field, (Line, Prose))
        QTest.keyClick(field, Qt.Key.Key_Left)
        QTest.keyClick(field, Qt.Key.Key_Left)
        commit(field, "半")
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
        commit(field, "又")
        assert written(field) == "一二又三四"


def test_a_rewritten_field_has_its_cursor_behind_what_is_other_in_letters_of_any_plane(app: QApplication) -> None:
    field = Prose(2)
    field.show()
    field.activateWindow()
    field.setFocus()
    until(field.hasFocus)
    rewrite(field, "𠮷茶")
    rewrite(field, "𠮷𡈽茶")
    commit(field, "好")
    assert field.toPlainText() == "𠮷𡈽好茶"
    field.close()


def test_searching_waits_for_the_word_and_enter_ends_it_without_replacing(
    open_studio: Callable[..., StudioWindow],
) -> None:
    studio = open_studio()
    search = studio.list_panel.search
    compose(search, "da'hong")
    assert studio.records.rowCount() > 0
    commit(search, "没有的")
    assert studio.records.rowCount() == 0
    search.clear()
    steps = studio.editor.stack.index()
    studio.actions_by_id["find-replace"].trigger()
    box = question()
    until(box.isActiveWindow)
    field = widget(box, "查找什么")
    assert isinstance(field, (QLineEdit, QPlainTextEdit))
    compose(field, "da'hong")
    commit(field, "大红袍")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked()
    assert studio.editor.stack.index() == steps
    assert widget(box, "换成") is not None
    box.close()
    assert not studio.actions_by_id[UNDO].isEnabled()
