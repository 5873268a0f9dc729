"""Back up and restore from the studio's menu: what is in it is shown first, and nothing that is there is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from kiosk.base import atomic_write
from kiosk.ui.studio import backing_up, pack_folder
from kiosk.ui.studio.studio_start import StudioSession
from kiosk.ui.studio.window import StudioWindow
from tests.ui.accessible_widgets import asked, choose, press, question, question_text, widget, write, written
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Documents, settings and the file that every dialog chooses, in the test's folder."""
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(pack_folder, "documents", lambda: documents)
    monkeypatch.setattr(backing_up, "user_file", lambda: tmp_path / "etc" / "kiosk.toml")
    chosen = str(tmp_path / "stick.zip")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (chosen, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    return documents


def backed_up(studio: StudioWindow) -> None:
    choose(studio, "文件", "备份…")
    until(lambda: asked() and "备份好了" in question_text(), 20)
    assert "PIN" in question_text()
    press(question(), "知道了")


def test_what_was_just_written_is_backed_up_and_comes_back_as_a_pack_of_its_own(
    home: Path, studio: StudioWindow, sessions: list[StudioSession], pack: Path
) -> None:
    studio.editor.set("pack.toml", "tagline.zh-CN", "备份前写的一句", "短句")
    backed_up(studio)
    choose(studio, "文件", "恢复…")
    until(lambda: asked() and question().windowTitle() == "恢复备份", 20)
    assert written(widget(question(), "内容包放到的文件夹")) == str(home / pack.name)
    press(question(), "恢复")
    until(lambda: asked() and "恢复好了" in question_text(), 20)
    press(question(), "打开恢复的内容包")
    until(lambda: sessions[-1].studio.draft.folder == home / pack.name, 20)
    assert checked(sessions[-1].studio).draft.tables["pack.toml"]["tagline"]["zh-CN"] == "备份前写的一句"


def test_what_is_there_is_asked_about_and_the_pack_in_hand_is_never_replaced(
    home: Path, studio: StudioWindow, pack: Path
) -> None:
    backed_up(studio)
    (home / "旧").mkdir()
    (home / "旧" / "note.txt").write_text("x")
    choose(studio, "文件", "恢复…")
    until(lambda: asked() and question().windowTitle() == "恢复备份", 20)
    for wrong in (str(pack), str(pack / "inside"), str(pack.parent), "here", "~nobody-of-that-name/x"):
        write(question(), "内容包放到的文件夹", wrong)
        assert not widget(question(), "恢复").isEnabled(), wrong
    write(question(), "内容包放到的文件夹", str(home / "旧"))
    press(question(), "恢复")
    until(lambda: asked() and "已经有了" in question_text(), 20)
    press(question(), "不恢复")
    assert [each.name for each in home.iterdir()] == ["旧"]
    choose(studio, "文件", "恢复…")
    until(lambda: asked() and question().windowTitle() == "恢复备份", 20)
    write(question(), "内容包放到的文件夹", str(home / "旧"))
    press(question(), "恢复")
    until(lambda: asked() and "已经有了" in question_text(), 20)
    press(question(), "改名留着，然后恢复")
    until(lambda: asked() and "恢复好了" in question_text(), 20)
    press(question(), "不打开")
    assert (home / "旧" / "pack.toml").is_file()
    assert next(home.glob("旧.before-*/note.txt")).read_text() == "x"


def test_a_torn_backup_and_a_full_disk_are_told_in_words(
    home: Path, studio: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backed_up(studio)
    stick = tmp_path / "stick.zip"
    stick.write_bytes(stick.read_bytes()[:900])
    choose(studio, "文件", "恢复…")
    until(lambda: asked() and "不完整或坏了" in question_text(), 20)
    press(question(), "知道了")
    stick.unlink()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(atomic_write, "synced_path", full)
    choose(studio, "文件", "备份…")
    until(lambda: asked() and "磁盘满了" in question_text(), 20)
    press(question(), "知道了")
    assert not stick.exists()
