"""The lines in which words are written on the glass."""

from __future__ import annotations

import re

from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

from kiosk.ui.qml_property_reader import qml_property

JOINER, NO_BREAK = "\u2060", "\u00a0"
BROKEN = re.compile(r"\w\n\w")
"""A word that goes on in the next line."""


def lines(text: str, font: QFont, width: float) -> list[str]:
    """`text` as it is written at a width, without what keeps its lines."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    written = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        written.append(read(text[line.textStart() : line.textStart() + line.textLength()]))
    layout.endLayout()
    return written


def lines_of(words: QQuickItem) -> list[str]:
    """The lines of a StyledText as it stands."""
    return lines(qml_property(words, "shown", str), qml_property(words, "font", QFont), words.width())


def read(shown: str) -> str:
    """What is written, as it is read."""
    return shown.replace(JOINER, "").replace(NO_BREAK, " ")
