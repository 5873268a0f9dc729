"""Which pack the studio opens, who has it already, where its window stands, and which language Qt's own words are in."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QProgressBar

from kiosk import resources
from kiosk.device.instance_lock import Taken
from kiosk.settings import Settings
from kiosk.ui.studio import pack_folder, window_placement
from kiosk.ui.studio.pack_chooser import PackChooser
from kiosk.ui.studio.read_only_notice import read_only_notice
from kiosk.ui.studio.studio_memory import StudioMemory
from kiosk.ui.studio.studio_start import StudioSession, journal_of, last_pack, run
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import MAXIMAL, MINIMAL
from tests.ui.accessible_widgets import asked, press, question, question_text, widget, write
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home whose Documents are in the test's folder."""
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr(pack_folder, "documents", lambda: documents)
    return documents


@pytest.fixture
def chooser(app: QApplication, home: Path) -> Iterator[tuple[PackChooser, list[Path]]]:
    """The first question, and what it led to."""
    chosen: list[Path] = []

    def open_pack(folder: Path) -> bool:
        chosen.append(folder)
        return True

    made = PackChooser(Bilingual(), open_pack)
    made.show()
    yield made, chosen
    made.close()
    made.deleteLater()


def test_the_showrooms_content_is_copied_to_documents_and_the_copy_is_opened(
    chooser: tuple[PackChooser, list[Path]], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "default_pack", lambda: MINIMAL)
    dialog, chosen = chooser
    press(dialog, "复制展厅的内容到“文档”")
    assert chosen == [home / "展厅内容"]
    assert pack_folder.is_pack(chosen[0])
    assert pack_folder.can_write(chosen[0])
    assert pack_folder.copy(MINIMAL, "展厅内容") == home / "展厅内容 2"


def test_the_programs_own_pack_and_what_is_none_are_refused_in_words(
    chooser: tuple[PackChooser, list[Path]], tmp_path: Path
) -> None:
    dialog, chosen = chooser
    for folder, said in ((resources.default_pack(), "程序自己的"), (tmp_path, "没有 pack.toml")):
        dialog.choose(folder)
        assert said in question_text()
        press(question(), "知道了")
    assert chosen == []


def test_a_new_pack_is_begun_in_an_empty_folder_only(chooser: tuple[PackChooser, list[Path]], tmp_path: Path) -> None:
    dialog, chosen = chooser
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x.txt").write_text("x")
    dialog.begin(tmp_path / "full")
    assert "不是空的" in question_text()
    press(question(), "知道了")
    dialog.begin(tmp_path / "fresh")
    assert chosen == [tmp_path / "fresh"]
    assert pack_folder.is_pack(tmp_path / "fresh")


def test_the_last_pack_is_remembered_while_it_is_there_and_never_the_programs_own(
    studio: StudioWindow, pack: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    assert last_pack(StudioMemory(data)) == pack.resolve()
    for said in (str(resources.default_pack()), str(tmp_path / "gone"), 7):
        StudioMemory(data).keep(pack=said)
        assert last_pack(StudioMemory(data)) is None


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b'{"pack": [], "window": [1, 2], "across": ["a", 1, 2]}', b"\0" * 90]
)
def test_a_damaged_memory_is_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "studio").mkdir()
    (tmp_path / "studio" / "desk.json").write_bytes(content)
    memory = StudioMemory(tmp_path)
    assert (memory.text("pack"), memory.numbers("window", 4), memory.numbers("across", 3)) == ("", [], [])
    memory.keep(language="en")
    assert json.loads((tmp_path / "studio" / "desk.json").read_bytes())["language"] == "en"


def test_a_second_studio_on_the_same_pack_raises_the_first_ones_window(
    studio: StudioWindow, pack: Path, tmp_path: Path, app: QApplication
) -> None:
    with pytest.raises(Taken):
        StudioSession(pack, tmp_path / "data", Settings(), "zh")
    studio.showMinimized()
    assert studio.isMinimized()
    second = QProcess()
    second.start(sys.executable, ["-m", "kiosk", "studio", str(pack), "--data", str(tmp_path / "data")])
    until(lambda: second.state() == QProcess.ProcessState.NotRunning, 60)
    said = bytes(second.readAllStandardError().data()).decode()
    assert second.exitCode() == 0, said
    assert not studio.isMinimized()


def test_another_pack_is_opened_in_the_place_of_this_one(
    sessions: list[StudioSession], studio: StudioWindow, tmp_path: Path, pack: Path
) -> None:
    (session,) = sessions
    other = pack_folder.copy(pack, "other", tmp_path)
    write(studio, "拼音", "mine")
    session.move_to(other)
    press(question(), "不保存")
    until(lambda: session.studio is not studio)
    assert session.studio.draft.folder == other
    assert "pinyin" not in (pack / "products" / "da-hong-pao.toml").read_text("utf-8")
    with pytest.raises(Taken):
        StudioSession(other, tmp_path / "data", Settings(), "zh")
    freed = StudioSession(pack, tmp_path / "data", Settings(), "zh")
    freed.studio.close()
    freed.close()
    checked(session.studio)


def test_a_pack_that_cannot_be_written_is_said_at_opening_and_can_be_copied(app: QApplication) -> None:
    assert not pack_folder.can_write(Path("/proc/self" if sys.platform == "linux" else "Z:/none"))
    copies: list[bool] = []
    line = read_only_notice(Bilingual(), lambda: copies.append(True))
    line.show()
    press(line, "复制到“文档”")
    assert copies == [True]
    line.close()
    line.deleteLater()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root writes everywhere")
def test_the_window_of_a_read_only_pack_says_so(pack: Path, open_studio: Callable[..., StudioWindow]) -> None:
    pack.chmod(0o555)
    try:
        assert widget(open_studio(), "复制到“文档”").isVisible()
    finally:
        pack.chmod(0o755)


def test_the_window_fits_the_screen_and_comes_back_only_where_it_can_be_seen() -> None:
    small, large = QRect(0, 0, 1366, 728), QRect(0, 0, 1920, 1040)
    for screen in (small, large, QRect(0, 0, 960, 500)):
        assert screen.contains(window_placement.fitted(screen))
    kept = [100, 50, 1640, 900]
    assert window_placement.remembered_place(kept, [large]) == QRect(*kept)
    assert window_placement.remembered_place(kept, [small]) is None
    assert window_placement.remembered_place([], [large]) is None
    assert all(sum(window_placement.shares(width)) <= width for width in (902, 1284, 1366, 1640))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("width", "height"), [(902, 508), (1284, 722), (1640, 960)])
def test_nothing_of_the_studio_is_wider_than_its_window(
    pack: Path, open_studio: Callable[..., StudioWindow], language: str, width: int, height: int
) -> None:
    shutil.copytree(MAXIMAL, pack, dirs_exist_ok=True)
    studio = open_studio(language)
    studio.resize(width, height)
    until(lambda: (studio.width(), studio.height()) == (width, height))
    studio.splitter.setSizes(window_placement.shares(width))
    for kind in ("products", "places", "routes", "rooms", "stories", "zones", "pack.toml"):
        studio.list_panel.show_kind(kind)
        studio.open(studio.records.files()[0])
        until(lambda: studio.forms.form.horizontalScrollBar().maximum() == 0)
    for name in ("发布", "帮助") if language == "zh" else ("Publish", "Help"):
        assert widget(studio, name).isVisible()


def test_findings_fold_away_and_stay_folded(open_studio: Callable[..., StudioWindow], tmp_path: Path) -> None:
    studio = open_studio()
    write(studio, "名称 简体中文", "")
    checked(studio).findings_panel.unfold(True)
    assert studio.findings_panel.list.isVisible()
    press(studio, "1 处必须改正…")
    assert not studio.findings_panel.list.isVisible()
    assert StudioMemory(tmp_path / "data").flag("findings", True) is False
    press(studio, "1 处必须改正…")
    assert studio.findings_panel.list.isVisible()


@pytest.mark.parametrize(
    ("language", "undo", "name"), [("zh", "粘贴(&P)", "文件名称(&N)："), ("en", "&Paste", "File &name:")]
)
def test_file_dialogs_and_menus_speak_the_studios_language(
    open_studio: Callable[..., StudioWindow], language: str, undo: str, name: str
) -> None:
    studio = open_studio(language)
    menu = QLineEdit(studio).createStandardContextMenu()
    assert undo in [action.text().split("\t")[0] for action in menu.actions()]
    menu.deleteLater()
    dialog = QFileDialog(studio)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    assert dialog.labelText(QFileDialog.DialogLabel.FileName) == name
    dialog.deleteLater()


def test_the_preview_says_that_it_waits_when_a_page_takes_long(studio: StudioWindow) -> None:
    studio.preview.show_waiting()
    until(lambda: any(bar.isVisible() for bar in studio.preview.findChildren(QProgressBar)))
    assert widget(studio, "正在准备页面")
    studio.checker.check_now()
    checked(studio)
    with pytest.raises(AssertionError, match="nothing called"):
        widget(studio, "正在准备页面")


def test_a_journal_that_is_thrown_away_leaves_the_lock(studio: StudioWindow, pack: Path, tmp_path: Path) -> None:
    write(studio, "拼音", "x")
    studio.editor.keep_journal()
    journal = journal_of(tmp_path / "data", pack)
    assert (journal / "draft.json").exists()
    studio.draft.forget(journal)
    assert (journal / "lock").exists()
    assert not (journal / "draft.json").exists()
    QTest.keyClick(studio, Qt.Key.Key_Escape)
    assert not asked()


def test_without_a_pack_the_studio_asks_and_then_opens_what_was_chosen(
    app: QApplication, home: Path, tmp_path: Path, pack: Path, quiet: list[str]
) -> None:
    data, opened = tmp_path / "data", []

    def answer() -> None:
        asked = [each for each in app.topLevelWidgets() if isinstance(each, PackChooser) and each.isVisible()]
        assert len(asked) == 1
        asked[0].choose(pack)

    def shown(session: StudioSession) -> None:
        opened.append(session.studio.draft.folder)
        QTimer.singleShot(0, session.studio.close)

    QTimer.singleShot(0, answer)
    assert run(None, data, Settings(), "", shown) == 0
    assert run(None, data, Settings(), "", shown) == 0, "the last one, without a question"
    assert opened == [pack, pack.resolve()]
    quiet[:] = [said for said in quiet if "stopAnimationDriver" not in said]  # see conftest.py
