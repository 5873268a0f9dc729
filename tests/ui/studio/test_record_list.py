"""The list: adding, duplicating, ordering, putting away, finding."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, choose, press, question, question_text, rows, widget, write, written
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked, shown_name


def test_a_new_tea_is_added_with_an_id_from_its_name(studio: StudioWindow) -> None:
    press(studio, "新增")
    until(asked)
    for name in ("种类 展品", "展区 茶空间", "品类 岩茶", "产地 武夷山市"):
        press(question(), name)
    write(question(), "中文名称", "大红袍")
    assert written(widget(question(), "编号")) == "da-hong-pao-2"
    write(question(), "中文名称", "铁观音")
    assert written(widget(question(), "编号")) == "tie-guan-yin"
    write(question(), "编号", "Tie Guan")
    assert not widget(question(), "建立").isEnabled()
    write(question(), "编号", "tie-guan-yin")
    press(question(), "建立")
    assert studio.file == "products/tie-guan-yin.toml"
    assert studio.draft.tables[studio.file] == {
        "zone": "tea",
        "category": "rock",
        "place": "wuyishan",
        "name": {"zh-CN": "铁观音"},
    }
    checked(studio)
    assert "介绍" in studio.findings_panel.list.item(0).text()
    write(studio, "介绍 简体中文", "安溪的乌龙茶。")
    checked(studio)
    assert shown_name(studio) == "铁观音"


def test_a_copy_has_its_own_id_and_no_printed_number(studio: StudioWindow) -> None:
    studio.editor.set(PRODUCT, "identifiers", [{"scheme": "local", "value": "7"}])
    press(studio, "复制一份")
    until(asked)
    write(question(), "中文名称", "小红袍")
    press(question(), "建立")
    table = studio.draft.tables["products/xiao-hong-pao.toml"]
    assert (table["name"], "identifiers" in table) == ({"zh-CN": "小红袍"}, False)
    assert table["summary"] == studio.draft.tables[PRODUCT]["summary"]


def test_the_order_of_the_list_is_changed_by_keys_and_undone_as_one(studio: StudioWindow) -> None:
    for key, name in (("b", "乙"), ("c", "丙")):
        studio.editor.put(f"products/{key}.toml", {**studio.draft.tables[PRODUCT], "name": {"zh-CN": name}, "order": 9})
    studio.open(PRODUCT)
    assert not studio.records.orderable
    studio.list_panel.group.setCurrentIndex(1)
    studio.list_panel.filter_changed.emit()
    assert rows(studio) == ["大红袍", "乙", "丙"]
    QTest.keyClick(studio.list_panel.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows(studio) == ["乙", "大红袍", "丙"]
    assert [studio.editor.value(f, "order") for f in studio.records.files()] == [1, 2, 3]
    press(studio, "撤销")
    assert rows(studio) == ["大红袍", "乙", "丙"]


def test_a_record_is_put_away_and_taken_back(studio: StudioWindow, pack: Path) -> None:
    studio.editor.put("products/b.toml", {**studio.draft.tables[PRODUCT], "name": {"zh-CN": "乙"}})
    studio.studio_actions.saving.save()
    press(studio, "归档")
    until(asked)
    press(question(), "归档")
    assert rows(studio) == ["大红袍"]
    studio.studio_actions.saving.save()
    assert (pack / "archive" / "products" / "b.toml").exists()
    studio.list_panel.only.setCurrentIndex(studio.list_panel.only.findData("archived"))
    studio.list_panel.filter_changed.emit()
    assert rows(studio) == ["b"]
    studio.list_panel.view.setCurrentIndex(studio.records.index(0))
    choose(studio, "记录", "取回")
    assert "乙" in rows(studio)
    studio.studio_actions.saving.save()
    assert (pack / "products" / "b.toml").exists()


def test_a_record_that_was_never_saved_says_how_it_comes_back(studio: StudioWindow) -> None:
    studio.editor.put("products/b.toml", {**studio.draft.tables[PRODUCT], "name": {"zh-CN": "乙"}})
    studio.open("products/b.toml")
    press(studio, "归档")
    until(asked)
    assert "还没有保存过" in question_text()
    press(question(), "不")
    press(studio, "保存")
    press(studio, "归档")
    until(asked)
    assert "可以随时取回" in question_text()
    press(question(), "不")


def test_the_search_finds_by_pinyin_name_and_id(studio: StudioWindow) -> None:
    studio.editor.put("products/b-1.toml", {**studio.draft.tables[PRODUCT], "name": {"zh-CN": "肉桂", "en": "Cassia"}})
    for text, found in (("rougui", ["肉桂"]), ("CASS", ["肉桂"]), ("b1", ["肉桂"]), ("红", ["大红袍"]), ("zzz", [])):
        write(studio, "查找", text)
        assert rows(studio) == found, text
