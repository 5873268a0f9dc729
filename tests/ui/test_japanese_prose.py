"""Lines of Japanese prose end between words in katakana, not inside them, and only the glass knows of it."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.qml_property_reader import qml_property
from tests.ui.conftest import TALL, WIDE, Opener
from tests.ui.seen_on_glass import of_kind

INSIDE = re.compile(r"[ァ-ヺー]\u2060?\n[ァ-ヺー]")


def lines(text: str, font: QFont, width: float) -> str:
    """`text` as it is written at a width, a line a line."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    written = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        written.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return "\n".join(written)


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_no_line_ends_inside_a_word_in_katakana(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language("ja")
    kiosk.visit.open("product", "shunchang-hai-xian-gu")
    settle(kiosk.window)
    written = of_kind(kiosk, "Prose")
    assert any("\u2060" in qml_property(words, "text", str) for words in written)
    for words in written:
        text, plain, font = (
            qml_property(words, "text", str),
            qml_property(words, "prose", str),
            qml_property(words, "font", QFont),
        )
        assert text.replace("\u2060", "") == plain
        assert qml_property(words, "contentWidth", float) <= words.width() + 1
        narrow = range(round(font.pixelSize() * 9), round(words.width()), font.pixelSize())
        assert not [width for width in narrow if INSIDE.search(lines(text, font, width))]


@pytest.mark.parametrize("language", ["zh-CN", "ja"])
def test_no_line_ends_inside_a_name_that_a_county_is_known_for(opened: Opener, language: str) -> None:
    kiosk = opened(TALL)
    kiosk.visit.choose_language(language)
    kiosk.visit.open("place", "yanping")
    settle(kiosk.window)
    (words,) = of_kind(kiosk, "JoinedNames")
    text, font = qml_property(words, "text", str), qml_property(words, "font", QFont)
    names = set(text.replace("\u2060", "").split(" · "))
    assert len(names) == 5
    for width in range(round(font.pixelSize() * 8), round(words.width()), font.pixelSize()):
        parts = re.split(r" · ?\n?|\n", lines(text, font, width).replace("\u2060", ""))
        assert {part.strip(" ·") for part in parts if part.strip(" ·")} == names
