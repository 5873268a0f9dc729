"""Many records changed in one step: found and replaced across languages, one field of many, what has no translation yet."""

from __future__ import annotations

import re
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget, QWidget

from kiosk.ui.studio.text_places import Wanted
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import choose, press, question, widget, write
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked


def lines(window: QWidget, name: str) -> list[str]:
    """What a list says, line by line."""
    found = widget(window, name)
    assert isinstance(found, QListWidget)
    return [found.item(at).text() for at in range(found.count())]


def tick(window: QWidget, name: str, at: int, on: bool) -> None:
    """Tick a line of a list with the space bar, or take its tick away."""
    found = widget(window, name)
    assert isinstance(found, QListWidget)
    found.setCurrentRow(at)
    if (found.item(at).checkState() == Qt.CheckState.Checked) != on:
        QTest.keyClick(found, Qt.Key.Key_Space)


def pick(window: QWidget, name: str, words: str) -> None:
    """Choose in a box of choices."""
    box = next(each for each in window.findChildren(QComboBox) if each.accessibleName() == name)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def written(studio: StudioWindow) -> StudioWindow:
    """The studio with the same word in two languages, in a name and in a text, and in an id that must stay."""
    studio.editor.set(PRODUCT, "name.en", "Rock tea")
    studio.editor.set(PRODUCT, "summary.en", "A rock tea of the rocks. ROCK.")
    studio.editor.set(PRODUCT, "summary.ja", "rock の茶")
    return checked(studio)


def test_words_are_replaced_across_languages_where_they_are_ticked_and_taken_back_in_one_step(
    written: StudioWindow,
) -> None:
    studio, before = written, {file: dict(table) for file, table in written.draft.tables.items()}
    choose(studio, "编辑", "查找替换…")
    write(question(), "查找什么", "rock")
    write(question(), "换成", "cliff")
    places = lines(question(), "找到的地方")
    assert len(places) == 3
    assert "大红袍 · 名称 · 英文\n【Rock】 tea  →  【cliff】 tea" in places
    at = next(number for number, place in enumerate(places) if "日文" in place)
    tick(question(), "找到的地方", at, on=False)
    press(question(), "替换 2 处")
    assert studio.editor.value(PRODUCT, "name.en") == "cliff tea"
    assert studio.editor.value(PRODUCT, "summary.en") == "A cliff tea of the cliffs. cliff."
    assert studio.editor.value(PRODUCT, "summary.ja") == "rock の茶"
    studio.editor.undo()
    assert studio.draft.tables == before


def test_case_whole_words_languages_and_fields_narrow_what_is_found(written: StudioWindow) -> None:
    choose(written, "编辑", "查找替换…")
    dialog = question()
    write(dialog, "查找什么", "rock")
    for name, left in (("分大小写", 2), ("只找整个词（西文）", 2), ("日文", 1)):
        box = widget(dialog, name)
        assert isinstance(box, QCheckBox)
        box.click()
        assert len(lines(dialog, "找到的地方")) == left, name
    pick(dialog, "在哪一栏", "名称")
    assert lines(dialog, "找到的地方") == []
    assert not widget(dialog, "替换 0 处").isEnabled()


@pytest.mark.parametrize(
    ("words", "text", "holds"),
    [
        ("tea", "teas and tea", ["tea"]),
        ("tea", "teas", []),
        ("岩", "正岩茶", ["岩"]),
        ("tea", "茶tea茶", ["tea"]),
        ("a.c", "abc a.c", ["a.c"]),
    ],
)
def test_a_whole_word_is_one_of_a_script_that_has_words(words: str, text: str, holds: list[str]) -> None:
    assert re.findall(Wanted(words, whole_words=True).pattern(), text) == holds


def test_ids_and_keys_are_never_found(written: StudioWindow) -> None:
    choose(written, "编辑", "查找替换…")
    write(question(), "查找什么", "da-hong-pao")
    assert lines(question(), "找到的地方") == []


def test_one_field_of_many_records_is_changed_and_taken_back_in_one_step(studio: StudioWindow) -> None:
    twin = "products/shui-xian.toml"
    table: dict[str, Any] = {**studio.draft.tables[PRODUCT], "name": {"zh-CN": "水仙"}}
    studio.editor.put(twin, table)
    studio.open(PRODUCT)
    choose(studio, "记录", "批量修改…")
    dialog = question()
    press(dialog, "全选")
    assert not widget(dialog, "修改 2 条").isEnabled(), "a zone cannot be nothing"
    press(dialog, "全不选")
    pick(dialog, "改哪一栏", "售罄")
    sold = next(each for each in dialog.findChildren(QCheckBox) if "售罄" in each.text())
    sold.click()
    assert sorted(lines(dialog, "改哪些")) == ["大红袍：（不写） → 是", "水仙：（不写） → 是"]
    press(dialog, "全选")
    press(dialog, "修改 2 条")
    assert all(studio.editor.value(file, "availability.sold_out") for file in (PRODUCT, twin))
    assert studio.file == PRODUCT
    studio.editor.undo()
    assert not any(studio.editor.value(file, "availability.sold_out") for file in (PRODUCT, twin))


def test_what_the_search_hides_is_not_changed(studio: StudioWindow) -> None:
    twin = "products/shui-xian.toml"
    studio.editor.put(twin, {**studio.draft.tables[PRODUCT], "name": {"zh-CN": "水仙"}})
    choose(studio, "记录", "批量修改…")
    dialog = question()
    pick(dialog, "改哪一栏", "展出到哪天")
    day = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "展出到哪天")
    QTest.keyClicks(day, "2027-01-31")
    press(dialog, "全选")
    write(dialog, "查找", "水仙")
    press(dialog, "修改 1 条")
    assert studio.editor.value(twin, "availability.to") == "2027-01-31"
    assert studio.editor.value(PRODUCT, "availability.to") is None


def test_a_day_that_there_is_none_of_is_marked_and_written_into_no_record(studio: StudioWindow) -> None:
    choose(studio, "记录", "批量修改…")
    dialog = question()
    pick(dialog, "改哪一栏", "展出到哪天")
    day = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "展出到哪天")
    press(dialog, "全选")
    change = widget(dialog, "修改 1 条")
    for said, right in (
        ("明年春天", False),
        ("2027-02-30", False),
        ("2027年2月28日", True),
        ("2027-13-01", False),
        ("", True),
    ):
        day.setText(said)
        assert (bool(day.property("wrong")), change.isEnabled()) == (not right, right), said


def test_what_has_no_english_leads_to_its_field_and_leaves_the_list_once_written(studio: StudioWindow) -> None:
    studio.editor.set(PRODUCT, "summary.zh-CN", "岩骨花香。")
    studio.editor.set(PRODUCT, "summary.en", None)
    choose(studio, "编辑", "缺译文…")
    (listed,) = [each for each in studio.children() if type(each).__name__ == "MissingTranslations"]
    assert isinstance(listed, QWidget)
    before = lines(listed, "缺译文的地方")
    at = next(number for number, line in enumerate(before) if line.startswith("展品 · 大红袍 · 介绍"))
    found = widget(listed, "缺译文的地方")
    assert isinstance(found, QListWidget)
    found.itemActivated.emit(found.item(at))
    until(lambda: studio.focusWidget() is widget(studio, "介绍 英文"))
    write(studio, "介绍 英文", "Of rock and flowers.")
    until(lambda: len(lines(listed, "缺译文的地方")) == len(before) - 1)
    listed.close()


def test_each_language_has_its_own_list(studio: StudioWindow) -> None:
    studio.editor.set(PRODUCT, "name.en", "Da Hong Pao")
    choose(studio, "编辑", "缺译文…")
    (listed,) = [each for each in studio.children() if type(each).__name__ == "MissingTranslations"]
    assert isinstance(listed, QWidget)
    english = lines(listed, "缺译文的地方")
    pick(listed, "语言", "韩文")
    assert len(lines(listed, "缺译文的地方")) == len(english) + 1
    listed.close()
