"""The line over a pack that cannot be written: it says so at opening, and offers a copy that can be."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from kiosk.ui.studio.studio_words import Bilingual


def read_only_notice(say: Bilingual, copy: Callable[[], None]) -> QFrame:
    """The line; `copy` is called when a copy is wanted."""
    words = say(
        "这个文件夹只能看，不能写：改动存不进去。复制到“文档”再改。",
        "This folder can only be read: nothing can be saved here. Copy it to Documents and change it there.",
    )
    return notice(words, say("复制到“文档”", "Copy to Documents"), copy)


def notice(words: str, does: str = "", press: Callable[[], None] = lambda: None) -> QFrame:
    """A line of `words` that stays over the window, with a button that `does` something."""
    line = QFrame()
    line.setObjectName("warning")
    row = QHBoxLayout(line)
    said = QLabel(words)
    said.setWordWrap(True)
    row.addWidget(said, 1)
    if does:
        button = QPushButton(does)
        button.setAccessibleName(button.text())
        button.clicked.connect(press)
        row.addWidget(button)
    return line
