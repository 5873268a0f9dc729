"""Saving beside somebody else, and in a folder that cannot be written."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from kiosk.content.draft import Draft
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, press, question, question_text, write
from tests.ui.studio.studio_view import checked


@pytest.fixture
def overtaken(studio: StudioWindow, pack: Path) -> StudioWindow:
    """A studio in which a name was written while another program wrote the same record."""
    write(studio, "拼音", "mine")
    other = Draft(pack)
    other.put(PRODUCT, {**other.tables[PRODUCT], "note": "theirs"})
    other.write()
    press(studio, "保存")
    return studio


def text_of(pack: Path) -> str:
    """What the record's file says."""
    return (pack / PRODUCT).read_text("utf-8")


def test_loading_is_the_default_and_loses_nothing(overtaken: StudioWindow, pack: Path) -> None:
    box = question()
    assert isinstance(box, QMessageBox)
    assert box.defaultButton().text() == "载入外面的改动"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert overtaken.draft.tables[PRODUCT]["note"] == "theirs"
    assert "pinyin" not in overtaken.draft.tables[PRODUCT]
    assert overtaken.draft.unwritten == ()
    assert 'note = "theirs"' in text_of(pack)
    press(overtaken, "撤销")
    assert overtaken.editor.value(PRODUCT, "pinyin") == "mine"


def test_mine_is_kept_as_a_copy_of_the_pack(overtaken: StudioWindow, pack: Path) -> None:
    press(question(), "保存为副本")
    press(question(), "知道了")
    copy = pack.with_name("pack 副本")
    assert 'pinyin = "mine"' in text_of(copy)
    assert 'note = "theirs"' in text_of(pack)
    assert overtaken.draft.tables[PRODUCT]["note"] == "theirs"
    assert (copy / "pack.toml").read_bytes() == (pack / "pack.toml").read_bytes()


def test_overwriting_is_only_done_when_it_is_chosen(overtaken: StudioWindow, pack: Path) -> None:
    QTest.keyClick(question(), Qt.Key.Key_Escape)
    assert not asked()
    assert overtaken.editor.value(PRODUCT, "pinyin") == "mine"
    assert 'note = "theirs"' in text_of(pack)
    press(overtaken, "保存")
    press(question(), "覆盖")
    assert 'pinyin = "mine"' in text_of(pack)
    assert "theirs" not in text_of(pack)


def test_a_file_that_cannot_be_read_outside_is_not_loaded_over_mine(overtaken: StudioWindow, pack: Path) -> None:
    (pack / PRODUCT).write_text("zone = [", "utf-8")
    press(question(), "载入外面的改动")
    assert "读不了" in question_text()
    press(question(), "知道了")
    assert overtaken.editor.value(PRODUCT, "pinyin") == "mine"


def test_a_record_that_is_gone_outside_is_gone_here_until_that_is_undone(studio: StudioWindow, pack: Path) -> None:
    write(studio, "拼音", "mine")
    (pack / PRODUCT).unlink()
    press(studio, "保存")
    press(question(), "载入外面的改动")
    assert PRODUCT not in studio.draft.tables
    press(studio, "撤销")
    assert studio.editor.value(PRODUCT, "pinyin") == "mine"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_question_is_in_one_language(open_studio: Callable[..., StudioWindow], pack: Path, language: str) -> None:
    studio = open_studio(language)
    studio.editor.set(PRODUCT, "pinyin", "mine")
    (pack / PRODUCT).write_text(text_of(pack) + "\n# theirs\n", "utf-8")
    studio.studio_actions.saving.save()
    said = question_text().replace(PRODUCT, "")
    assert bool(re.search("[一-鿿]", said)) == (language == "zh")
    assert bool(re.search("[a-zA-Z]", said)) == (language == "en")


def test_a_folder_that_refuses_is_said_without_a_number(studio: StudioWindow, pack: Path) -> None:
    write(studio, "拼音", "mine")
    (pack / "products").rename(pack / "kept")
    (pack / "products").write_text("", "utf-8")
    studio.studio_actions.saving.save(overwrite=True)
    said = question_text()
    assert "内容还在这里" in said
    assert not re.search(r"Errno|\[|Error", said)
    assert studio.editor.value(PRODUCT, "pinyin") == "mine"


def test_a_pack_that_went_away_is_no_change_of_another_program(studio: StudioWindow, pack: Path) -> None:
    write(studio, "拼音", "mine")
    pack.rename(pack.with_name("moved"))
    for overwrite in (False, True):
        studio.studio_actions.saving.save(overwrite)
        assert "内容包不在这里了" in question_text()
        assert str(pack) in question_text()
        press(question(), "知道了")
        assert not pack.exists()
    pack.with_name("moved").rename(pack)
    press(studio, "保存")
    assert not asked()
    assert 'pinyin = "mine"' in text_of(pack)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_file_that_cannot_be_read_says_what_is_wrong_how_to_mend_it_and_where(
    open_studio: Callable[..., StudioWindow], pack: Path, language: str
) -> None:
    (pack / "products/broken.toml").write_text("[name", "utf-8")
    studio = checked(open_studio(language))
    studio.go_to_field("products/broken.toml", "line 1")
    for said in (str(pack / "products/broken.toml"), studio.say("方括号没有关上", "bracket"), studio.say("补上", "]")):
        assert said in question_text()
    QTest.keyClick(question(), Qt.Key.Key_Escape)
    assert not asked()
