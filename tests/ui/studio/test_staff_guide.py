"""The staff's guide inside the studio."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTextBrowser

from kiosk import resources
from kiosk.ui.studio.staff_guide import MARGIN, StaffGuide, pictures
from kiosk.ui.studio.window import StudioWindow
from tests.ui.accessible_widgets import press, question, question_text, widget


def opened(studio: StudioWindow) -> StaffGuide:
    """The guide's window; there is one at most."""
    (guide,) = studio.findChildren(StaffGuide)
    assert guide.isVisible()
    return guide


@pytest.mark.parametrize(
    ("language", "button", "title", "text", "chapters", "chapter"),
    [
        ("zh", "帮助", "使用说明", "使用说明正文", "目录", "卖完了"),
        ("en", "Help", "Guide", "Text of the guide", "Chapters", "Sold out"),
    ],
)
def test_help_opens_the_guide_in_the_studios_language_with_its_pictures_and_chapters(
    open_studio: Callable[..., StudioWindow],
    language: str,
    button: str,
    title: str,
    text: str,
    chapters: str,
    chapter: str,
) -> None:
    studio = open_studio(language)
    press(studio, button)
    guide = opened(studio)
    assert guide.windowTitle() == title
    page, table = widget(guide, text), widget(guide, chapters)
    assert isinstance(page, QTextBrowser)
    assert isinstance(table, QListWidget)
    shown = pictures(page.document())
    assert len(shown) >= 6
    for _, name in shown:
        picture = page.document().resource(QTextDocument.ResourceType.ImageResource, page.source().resolved(QUrl(name)))
        assert picture is not None, name
        assert not picture.isNull(), name
    assert page.document().size().width() <= page.viewport().width() + MARGIN, "nothing lies beside the page"
    (row,) = table.findItems(chapter, Qt.MatchFlag.MatchExactly)
    table.setCurrentItem(row)
    top = page.cursorForPosition(page.viewport().rect().topLeft())
    top.movePosition(top.MoveOperation.NextBlock)
    assert chapter in (top.block().text(), top.block().previous().text())


def test_f1_opens_it_and_brings_the_same_one_back(studio: StudioWindow) -> None:
    QTest.keyClick(studio, Qt.Key.Key_F1)
    first = opened(studio)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert not first.isVisible()
    QTest.keyClick(studio, Qt.Key.Key_F1)
    assert opened(studio) is first


def test_a_link_in_the_guide_opens_no_other_program(studio: StudioWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", left.append)
    press(studio, "帮助")
    guide = opened(studio)
    source = guide.text.source()
    guide.text.anchorClicked.emit(QUrl("https://example.cn/"))
    assert left == []
    assert guide.text.source() == source
    guide.text.anchorClicked.emit(QUrl("#打印标签"))
    assert guide.chapters.currentItem().text() == "打印标签"


def test_the_guide_goes_with_its_studio(studio: StudioWindow) -> None:
    press(studio, "帮助")
    guide = opened(studio)
    studio.close()
    assert not guide.isVisible()


def test_a_guide_that_is_missing_is_told_in_words(
    studio: StudioWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "guides", lambda: tmp_path)
    press(studio, "帮助")
    assert "说明文件不在" in question_text()
    press(question(), "知道了")
    assert studio.findChildren(StaffGuide) == []
