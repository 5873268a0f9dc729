"""A workbook out of the studio and in again, through its menus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QTreeWidget, QTreeWidgetItem

from kiosk.ui.studio.window import StudioWindow
from kiosk.ui.studio.workbook_changes import WorkbookChangesDialog
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, choose, press, question, question_text, widget, write
from tests.ui.conftest import until
from tests.workbook.workbooks import FIRST, fill


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the workbook goes and comes from, whatever is asked."""
    file = tmp_path / "book.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    return file


def write_out(studio: StudioWindow, book: Path) -> None:
    """Write the workbook."""
    choose(studio, "文件", "导出表格…")
    until(lambda: asked() and str(book) in question_text(), 60)
    press(question(), "知道了")


def read_in(studio: StudioWindow) -> QTreeWidget:
    """Read it, and show what it changes."""
    choose(studio, "文件", "读回表格…")
    until(lambda: asked() and isinstance(question(), WorkbookChangesDialog), 60)
    tree = widget(question(), "表格里的改动")
    assert isinstance(tree, QTreeWidget)
    return tree


def lines(under: QTreeWidgetItem | None) -> list[QTreeWidgetItem]:
    """The lines right under one of the tree."""
    assert under is not None
    return [line for at in range(under.childCount()) if (line := under.child(at))]


def test_a_workbook_goes_out_and_what_is_ticked_comes_in_as_one_step(studio: StudioWindow, book: Path) -> None:
    write(studio, "拼音", "da hong pao")
    write_out(studio, book)
    fill(book, "products", FIRST, name__en="Big Red Robe", name__zh_CN="大红", pinyin="dà hóng")
    before = studio.draft.tables[PRODUCT]
    tree = read_in(studio)
    (record,) = lines(tree.invisibleRootItem())
    assert record.text(0) == "展品 大红袍"
    fields = {each.text(1): each for each in lines(record)}
    assert fields["大红袍"].text(2) == "大红"
    fields["da hong pao"].setCheckState(0, Qt.CheckState.Unchecked)
    press(question(), "读进来（2 处）")
    assert studio.editor.value(PRODUCT, "name.zh-CN") == "大红"
    assert studio.editor.value(PRODUCT, "name.en") == "Big Red Robe"
    assert studio.editor.value(PRODUCT, "pinyin") == "da hong pao"
    studio.editor.undo()
    assert studio.draft.tables[PRODUCT] == before


def test_what_was_changed_in_the_studio_since_is_said(studio: StudioWindow, book: Path) -> None:
    write_out(studio, book)
    fill(book, "products", FIRST, name__zh_CN="大红")
    write(studio, "名称 简体中文", "红袍")
    (record,) = lines(read_in(studio).invisibleRootItem())
    assert "制作室里也改过" in record.text(0)
    assert [(each.text(1), each.text(2)) for each in lines(record)] == [("红袍", "大红")]
    press(question(), "不读")
    assert studio.editor.value(PRODUCT, "name.zh-CN") == "红袍"


def test_a_new_row_becomes_a_record_and_a_wrong_cell_is_named(studio: StudioWindow, book: Path) -> None:
    write_out(studio, book)
    fill(
        book,
        "products",
        FIRST + 1,
        id="rou-gui",
        name__zh_CN="肉桂",
        zone="tea",
        summary__zh_CN="一句",
        category="rock",
        place="wuyishan",
    )
    fill(book, "products", FIRST, order="很多")
    tree = read_in(studio)
    said = widget(question(), "要看一看的格子")
    assert isinstance(said, QListWidget)
    assert [said.item(at).text() for at in range(said.count())] == [
        "展品!L3  “很多”不是数字。只写数字，例如 8 或 2.5。"
    ]
    assert [each.text(0) for each in lines(tree.invisibleRootItem())] == ["展品 肉桂 · 新增"]
    press(question(), "读进来（1 处）")
    assert studio.editor.value("products/rou-gui.toml", "name.zh-CN") == "肉桂"


def test_what_is_no_workbook_and_what_changes_nothing_is_said(
    studio: StudioWindow, book: Path, open_studio: Callable[..., StudioWindow]
) -> None:
    book.write_bytes(b"no workbook")
    choose(studio, "文件", "读回表格…")
    until(lambda: asked() and bool(question_text()), 60)
    press(question(), "知道了")
    write_out(studio, book)
    choose(studio, "文件", "读回表格…")
    until(lambda: asked() and "没有改动" in question_text(), 60)
    press(question(), "知道了")
