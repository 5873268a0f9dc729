"""A new pack from the menu: copies and a blank one; and the packs that were open last."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QMenu

from kiosk import resources
from kiosk.content.check import check
from kiosk.ui.studio import pack_folder
from kiosk.ui.studio.studio_memory import MOST_RECENT, StudioMemory
from kiosk.ui.studio.studio_start import StudioSession
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import MINIMAL
from tests.ui.accessible_widgets import asked, choose, press, question, question_text, widget, write
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home whose Documents are in the test's folder."""
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(pack_folder, "documents", lambda: documents)
    monkeypatch.setattr(resources, "default_pack", lambda: MINIMAL)
    return documents


def opened(sessions: list[StudioSession], folder: Path) -> StudioWindow:
    """The studio once it has another pack in hand."""
    until(lambda: sessions[-1].studio.draft.folder == folder, 20)
    return checked(sessions[-1].studio)


def recent_lines(studio: StudioWindow) -> list[tuple[str, str]]:
    """The lines of the menu of last packs, and what stands in their tooltips."""
    menu = studio.findChild(QMenu, "menu-recent")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    return [(line.text(), line.toolTip()) for line in menu.actions()]


def test_a_copy_of_the_pack_in_hand_has_what_is_not_saved_yet_and_is_opened(
    home: Path, studio: StudioWindow, sessions: list[StudioSession], pack: Path
) -> None:
    studio.editor.set("pack.toml", "tagline.zh-CN", "还没有保存的一句", "短句")
    choose(studio, "文件", "新建…")
    write(question(), "名称", "春季展")
    press(question(), "新建并打开")
    until(lambda: asked() and "还没有保存" in question_text(), 20)
    press(question(), "保存")
    copy = opened(sessions, home / "春季展")
    assert copy.draft.tables["pack.toml"]["tagline"]["zh-CN"] == "还没有保存的一句"
    assert check(home / "春季展").ok
    assert recent_lines(copy) == [(pack.name, str(pack))]


def test_a_blank_pack_has_the_name_it_was_given_and_can_be_published(
    home: Path, studio: StudioWindow, sessions: list[StudioSession]
) -> None:
    choose(studio, "文件", "新建…")
    press(question(), "空白的一份…")
    write(question(), "名称", "陶瓷馆")
    press(question(), "新建并打开")
    blank = opened(sessions, home / "陶瓷馆")
    assert blank.draft.tables["pack.toml"]["title"]["zh-CN"] == "陶瓷馆"
    assert check(home / "陶瓷馆").ok


def test_a_name_that_is_taken_or_no_name_for_a_folder_is_said_before_anything_is_made(
    home: Path, studio: StudioWindow, pack: Path
) -> None:
    (home / "春季展").mkdir()
    choose(studio, "文件", "新建…")
    make = widget(question(), "新建并打开")
    for name in ("", "春季展", "a/b", "..", ".春", "CON", "nul.x", "a\u2028b"):
        write(question(), "名称", name)
        assert not make.isEnabled(), name
    write(question(), "名称", "夏季展")
    assert make.isEnabled()
    for where in ("", "here", "~nobody-of-that-name/x", f"/{'x' * 5000}", str(pack), str(pack / "products")):
        where_field = widget(question(), "放在哪个文件夹里")
        assert isinstance(where_field, QLineEdit)
        where_field.setText(where)
        assert not make.isEnabled(), where
    assert list(home.iterdir()) == [home / "春季展"]


def test_a_file_whose_ending_was_left_out_replaces_none_that_is_there(tmp_path: Path) -> None:
    assert pack_folder.chosen_file(str(tmp_path / "1.5 to 2.5"), ".xlsx") == tmp_path / "1.5 to 2.5.xlsx"
    (tmp_path / "a.zip").write_text("x")
    assert pack_folder.chosen_file(str(tmp_path / "a"), ".zip") == tmp_path / "a 2.zip"
    assert pack_folder.chosen_file(str(tmp_path / "a.zip"), ".zip") == tmp_path / "a.zip", "the dialog asked about it"
    assert pack_folder.free_path(tmp_path, "a.zip") == tmp_path / "a 2.zip"
    (tmp_path / "v1.2").mkdir()
    assert pack_folder.free_path(tmp_path, "v1.2") == tmp_path / "v1.2 2"


def test_a_full_disk_leaves_nothing_of_the_new_pack(
    home: Path, studio: StudioWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copyfile", full)
    choose(studio, "文件", "新建…")
    write(question(), "名称", "春季展")
    press(question(), "新建并打开")
    until(lambda: asked() and "磁盘满了" in question_text(), 20)
    assert "没有建成" in question_text()
    press(question(), "知道了")
    assert list(home.iterdir()) == []


def test_a_pack_that_is_not_there_now_is_said_kindly_and_can_be_taken_off_the_list(
    studio: StudioWindow, tmp_path: Path, sessions: list[StudioSession]
) -> None:
    memory = sessions[-1]._memory
    gone = tmp_path / "stick" / "展会"
    memory.keep_pack(gone)
    assert recent_lines(studio) == [("展会（现在不在）", str(gone))]
    menu = studio.findChild(QMenu, "menu-recent")
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    assert str(gone) in question_text()
    press(question(), "从表里去掉")
    assert recent_lines(studio) == [("还没有打开过别的", "还没有打开过别的")]


def test_what_is_remembered_is_bounded_and_survives_damage(tmp_path: Path) -> None:
    memory = StudioMemory(tmp_path)
    for number in range(20):
        memory.keep_pack(tmp_path / str(number))
    memory.keep_pack(tmp_path / "15")
    again = StudioMemory(tmp_path)
    assert again.packs()[:2] == [tmp_path / "15", tmp_path / "19"]
    assert len(again.packs()) == MOST_RECENT
    again.keep(packs=["", 7, str(tmp_path)])
    assert StudioMemory(tmp_path).packs() == [tmp_path]
