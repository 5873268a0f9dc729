"""The staff's guide, read inside the studio: the page of assets/guides in the studio's language, with its pictures."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import (
    QImage,
    QPixmap,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from kiosk import resources
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.studio_words import Bilingual

SIZE = (1040, 680)
"""Pixels; on a smaller screen what it has."""
LINE_HEIGHT = 115
"""Per cent of a line's own height."""
LETTERS = 15
"""Pixels of the text."""
MARGIN = 24
"""Pixels around the text."""


class GuidePage(QTextBrowser):
    """A page of text whose pictures are never wider than the window."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to the width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give each picture its own width, or that of the page where it is less."""
        room = self.viewport().width() - 2 * MARGIN
        document = self.document()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for at, name in pictures(document):
            found = document.resource(QTextDocument.ResourceType.ImageResource, self.source().resolved(QUrl(name)))
            own = found.width() if isinstance(found, (QImage, QPixmap)) else 0
            if own and room > 0:
                form = QTextImageFormat()
                form.setName(name)
                form.setWidth(min(own, room))
                cursor.setPosition(at)
                cursor.setPosition(at + 1, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(form)
        cursor.endEditBlock()


def pictures(document: QTextDocument) -> list[tuple[int, str]]:
    """Where each picture of a page stands, and its name."""
    found = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().isImageFormat():
                found.append((piece.position(), piece.charFormat().toImageFormat().name()))
            pieces += 1
        block = block.next()
    return found


class StaffGuide(QDialog):
    """A window beside the studio's: chapters on the left, the text on the right.

    Nothing in it opens another program: a link leads to a chapter of the page or nowhere.
    """

    def __init__(self, say: Bilingual, page: Path, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(say("使用说明", "Guide"))
        self.chapters = QListWidget()
        self.chapters.setAccessibleName(say("目录", "Chapters"))
        self.chapters.setFixedWidth(220)
        self.chapters.setWordWrap(True)
        self.chapters.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = GuidePage()
        self.text.setAccessibleName(say("使用说明正文", "Text of the guide"))
        self.text.setOpenLinks(False)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        faces = say('"Kiosk Hei SC"', '"Kiosk Hei EN"')  # the latter's quotation marks are half a width
        self.text.setStyleSheet(f"QTextBrowser {{ font-family: {faces}; font-size: {LETTERS}px; }}")
        self.text.document().setDocumentMargin(MARGIN)
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
            self.text.document().size()  # the whole page is laid out: what stands above does not move any more
            bar = self.text.verticalScrollBar()
            head = self.text.cursorRect(QTextCursor(self._heads[chapter]))
            bar.setValue(bar.value() + head.top() - MARGIN)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        wanted = link.fragment()
        for at, head in enumerate(self._heads):
            if _anchor(head.text()) == wanted:
                self.chapters.setCurrentRow(at)


def open_guide(dialogs: Dialogs) -> None:
    """Show the guide in the studio's language; the one that is open comes to the front."""
    say, window = dialogs.say, dialogs.parent
    if there := window.findChild(StaffGuide):
        there.show()
        there.raise_()
        there.activateWindow()
        return
    page = resources.guides() / say("staff.zh.md", "staff.en.md")
    if not page.is_file():
        words = say(
            f"说明文件不在：{page}。请重新安装程序。", f"The guide is missing: {page}. Install the program anew."
        )
        dialogs.tell(say("帮助", "Help"), words, bad=True)
        return
    StaffGuide(say, page, window).show()


def close_guide(window: QWidget) -> None:
    """Close the guide when its studio goes."""
    if there := window.findChild(StaffGuide):
        there.close()


def _laid_out(document: QTextDocument) -> list[QTextBlock]:
    """Give every line its room; returns the headings of the chapters."""
    heads: list[QTextBlock] = []
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    while block.isValid():
        form = QTextBlockFormat()
        level = block.blockFormat().headingLevel()
        pictured = "\ufffc" in block.text()
        if not pictured:
            form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if pictured:
            form.setTopMargin(LETTERS)
            form.setBottomMargin(LETTERS)
        elif level:
            form.setTopMargin(LETTERS * (2.0 if level == 2 else 1.0))
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(form)
        if level == 2:
            heads.append(block)
        block = block.next()
    cursor.endEditBlock()
    return heads


def _anchor(heading: str) -> str:
    """What a link to a heading is called on every reader of Markdown."""
    letters = "".join(sign for sign in heading.lower() if sign.isalnum() or sign in "-_ ")
    return letters.replace(" ", "-")
