"""Photographs whose names say nothing are matched by eye, by keys alone, and come into their records in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from kiosk.ui.studio import photograph_import
from kiosk.ui.studio.matching_sheet import MatchingSheet
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.photographs.heic import heic
from tests.photographs.photographs import photograph
from tests.ui.accessible_widgets import asked, choose, press, question, question_text, widget
from tests.ui.conftest import until

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder from a phone: names without meaning, a HEIC, one twice, one with a name, one that is torn."""
    made = tmp_path / "WeChat"
    made.mkdir()
    (made / "mmexport1700000000.jpg").write_bytes(photograph(1))
    (made / "mmexport1700000001.jpg").write_bytes(photograph(2))
    (made / "mmexport1700000002.heic").write_bytes(heic(across=4))
    (made / "mmexport1700000003.jpg").write_bytes(photograph(1))
    (made / "mmexport1700000004.jpg").write_bytes(photograph(3)[:900])
    (made / "大红袍.jpg").write_bytes(photograph(4))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(made))
    return made


def matching(studio: StudioWindow) -> MatchingSheet:
    """The sheet, once every photograph is ready."""
    choose(studio, "文件", "导入照片…")
    press(question(), "一个文件夹…")
    sheet = studio.studio_actions.photograph_import.sheet
    assert sheet is not None
    until(lambda: not sheet.list.in_state("here"), 60)
    return sheet


def key(sheet: QWidget, code: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(widget(sheet, "找一件"), code, held)


def said(sheet: MatchingSheet) -> dict[str, str]:
    """What is said of each photograph, by its name."""
    return {each.name.removeprefix("mmexport170000000"): each.said for each in sheet.list.arrivals.values()}


def test_by_keys_alone_pictures_come_to_their_records_in_order_and_are_undone_in_one_step(
    studio: StudioWindow, folder: Path
) -> None:
    before = [row["file"] for row in studio.editor.value(PRODUCT, "pictures") or []]
    sheet = matching(studio)
    words = said(sheet)
    assert "大红袍" in words["大红袍.jpg"]
    assert "回车" in words["大红袍.jpg"]
    assert ["同一张" in words[name] for name in ("0.jpg", "3.jpg")].count(True) == 1
    assert len(sheet.list.in_state("refused")) == 2
    sheet.list.show_current(sheet.list.in_state("tray")[0])
    key(sheet, Qt.Key.Key_Down, SHIFT)
    QTest.keyClicks(widget(sheet, "找一件"), "dhp")
    key(sheet, Qt.Key.Key_Return)
    assert [match.file for match in sheet.matches()] == [PRODUCT, PRODUCT]
    first = sheet.matches()[0].picture
    sheet.list.show_current(sheet.list.in_state("tray")[0])
    key(sheet, Qt.Key.Key_Down, ALT)
    assert sheet.matches()[1].picture == first
    named = next(at for at, each in sheet.list.arrivals.items() if each.name == "大红袍.jpg")
    sheet.list.show_current(named)
    key(sheet, Qt.Key.Key_Return)
    assert sheet.targets[named] == PRODUCT
    key(sheet, Qt.Key.Key_Return, CTRL)
    until(lambda: not asked())
    rows = [row["file"] for row in studio.editor.value(PRODUCT, "pictures")]
    assert len(rows) == len(before) + 3
    assert rows[3:] == before
    assert studio.draft.media().read(rows[1]) == first.data
    press(studio, "撤销")
    assert [row["file"] for row in studio.editor.value(PRODUCT, "pictures") or []] == before


def test_what_is_skipped_stays_out_and_what_is_matched_is_asked_about_when_closing(
    studio: StudioWindow, folder: Path
) -> None:
    sheet = matching(studio)
    first = sheet.list.in_state("tray")[0]
    sheet.list.show_current(first)
    key(sheet, Qt.Key.Key_S, ALT)
    assert sheet.list.arrivals[first].said == "跳过"
    assert sheet.matches() == []
    QTest.keyClicks(widget(sheet, "找一件"), "zzz")
    key(sheet, Qt.Key.Key_Return)
    assert sheet.matches() == []
    sheet.search.field.clear()
    QTest.keyClicks(widget(sheet, "找一件"), "dahong")
    key(sheet, Qt.Key.Key_Return)
    key(sheet, Qt.Key.Key_Escape)
    assert "1 张已经认好" in question_text()
    press(question(), "关闭，不要了")
    until(lambda: studio.studio_actions.photograph_import.sheet is None)
    assert not studio.draft.unwritten


def test_pictures_are_large_enough_to_be_told_and_every_part_has_a_name(studio: StudioWindow, folder: Path) -> None:
    sheet = matching(studio)
    assert min(sheet.list.iconSize().width(), sheet.list.iconSize().height()) >= 180
    assert sheet.large.pixmap().height() >= 180
    for name in ("照片", "找一件", "找到的", "跳过这张…", "往前…", "往后…", "放进去", "关闭"):
        assert widget(sheet, name).isVisible()


def test_an_empty_folder_is_said(studio: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "none"))
    (tmp_path / "none").mkdir()
    choose(studio, "文件", "导入照片…")
    press(question(), "一个文件夹…")
    assert "没有照片" in question_text()
    press(question(), "知道了")


def test_of_very_many_photographs_the_first_are_matched_and_then_the_rest(
    studio: StudioWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photograph_import, "MOST", 4)
    sheet = matching(studio)
    assert any("先看前 4 张，看完再看其余 2 张。" in each.text() for each in sheet.findChildren(QLabel))
    names = [each.name for each in sheet.list.arrivals.values()]
    sheet.list.show_current(sheet.list.in_state("tray")[0])
    QTest.keyClicks(widget(sheet, "找一件"), "dhp")
    key(sheet, Qt.Key.Key_Return)
    key(sheet, Qt.Key.Key_Return, CTRL)
    until(lambda: "还有 2 张没有看" in question_text())
    assert studio.editor.value(PRODUCT, "pictures")
    press(question(), "接着看")
    until(lambda: studio.studio_actions.photograph_import.sheet not in (None, sheet))
    rest = studio.studio_actions.photograph_import.sheet
    assert rest is not None
    until(lambda: not rest.list.in_state("here"), 60)
    assert not {each.name for each in rest.list.arrivals.values()} & set(names)
    key(rest, Qt.Key.Key_Escape)
    until(lambda: not asked())
