"""The staff's guide, read inside the studio: the page of assets/guides in the studio's language, with its pictures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from kiosk import resources
from kiosk.ui.studio.asking import tell
from kiosk.ui.studio.speech import Speech

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio

SIZE = (1040, 680)
"""Pixels; on a smaller screen what it has."""
LINE_HEIGHT = 150
"""Per cent of a line's own height."""
LETTERS = 15
"""Pixels of the text."""


class StaffGuide(QDialog):
    """A window beside the studio's: chapters on the left, the text on the right.

    Nothing in it opens another program: a link leads to a chapter of the page or nowhere.
    """

    def __init__(self, say: Speech, page: Path, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(say("使用说明", "Guide"))
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(say("目录", "Chapters"))
        self.chapters.setFixedWidth(220)
        self.text = QTextBrowser()
        self.text.setAccessibleName(say("使用说明正文", "Text of the guide"))
        self.text.setOpenLinks(False)
        font = QFont(self.font())
        font.setPixelSize(LETTERS)
        self.text.document().setDefaultFont(font)
        self.text.setSource(QUrl.fromLocalFile(str(page)), QTextDocument.ResourceType.MarkdownResource)
        self._heads = list(_laid_out(self.text.document()))
        self.chapters.addItems([head.text() for head in self._heads])
        row = QHBoxLayout(self)
        row.addWidget(self.chapters)
        row.addWidget(self.text, 1)
        self.chapters.currentRowChanged.connect(self._turn)
        self.text.anchorClicked.connect(self._follow)
        room = self.screen().availableSize()
        self.resize(min(SIZE[0], room.width()), min(SIZE[1], room.height()))
        self.text.setFocus()

    @Slot(int)
    def _turn(self, chapter: int) -> None:
        if 0 <= chapter < len(self._heads):
            top = self.text.document().documentLayout().blockBoundingRect(self._heads[chapter]).top()
            self.text.verticalScrollBar().setValue(round(top))

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        wanted = link.fragment()
        for at, head in enumerate(self._heads):
            if _anchor(head.text()) == wanted:
                self.chapters.setCurrentRow(at)


def open_guide(studio: Studio) -> None:
    """Show the guide in the studio's language; the one that is open comes to the front."""
    say = studio.say
    if there := studio.findChild(StaffGuide):
        there.show()
        there.raise_()
        there.activateWindow()
        return
    page = resources.guides() / say("staff.zh.md", "staff.en.md")
    if not page.is_file():
        words = say(f"说明文件不在：{page}。请重新安装程序。", f"The guide is missing: {page}. Install the program anew.")
        tell(studio, say, say("帮助", "Help"), words, bad=True)
        return
    StaffGuide(say, page, studio).show()


def close_guide(studio: Studio) -> None:
    """Close the guide when its studio goes."""
    if there := studio.findChild(StaffGuide):
        there.close()


def _laid_out(document: QTextDocument) -> list[QTextBlock]:
    """Give every line its room; returns the headings of the chapters."""
    heads: list[QTextBlock] = []
    cursor = QTextCursor(document)
    block = document.begin()
    while block.isValid():
        form = QTextBlockFormat()
        level = block.blockFormat().headingLevel()
        pictured = "\ufffc" in block.text()
        if not pictured:
            form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            form.setTopMargin(LETTERS * (2.0 if level == 2 else 1.0))
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(form)
        if level == 2:
            heads.append(block)
        block = block.next()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    return heads


def _anchor(heading: str) -> str:
    """What a link to a heading is called on every reader of Markdown."""
    kept = "".join(sign for sign in heading.lower() if sign.isalnum() or sign in "-_ ")
    return kept.replace(" ", "-")
