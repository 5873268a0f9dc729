"""The report from the menu says what is in hand, saved or not, and opens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, choose, press, question, question_text
from tests.ui.conftest import until


def test_the_report_is_written_where_one_likes_and_opened_and_a_place_that_cannot_be_written_is_told(
    studio: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report"), ""))
    studio.editor.set(PRODUCT, "name.zh-CN", "还没有保存的名字", "名称")
    studio.editor.set(PRODUCT, "confidence", "low", "依据")
    choose(studio, "文件", "报告…")
    until(lambda: opened == [str(tmp_path / "report.html")], 20)
    assert "还没有保存的名字" in (tmp_path / "report.html").read_text("utf-8")
    (tmp_path / "file").touch()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file" / "x.html"), ""))
    choose(studio, "文件", "报告…")
    until(lambda: asked() and "报告没有写成" in question_text(), 20)
    press(question(), "知道了")
