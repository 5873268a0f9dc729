"""Lines end where a language ends them, in every text of the glass, and only the glass knows of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.conftest import TALL, WIDE, Opener
from tests.ui.seen_on_glass import of_kind, those_with
from tests.ui.written_lines import JOINER, lines, lines_of, read

INSIDE = re.compile(r"[ァ-ヺー]\n[ァ-ヺー]")
NEVER_FIRST = "、。，．・：；！？」』）ーゃゅょっャュョッ·–"
WRITTEN = [
    ("ja", "浦城ハトムギ酒を約10秒ほど置いて、ゆっくりお召し上がりください。", ["ハトムギ", "10秒", "ください。"]),
    ("ja", "閩北（福建北部）の黄酒とリキュールです。", ["（福建北部）", "リキュール", "です。"]),
    ("zh-CN", "建瓯锥栗、浦城米、邵武黄精，9月采收，山里人家自己晒干。", ["浦城米、", "邵武黄精，", "9月", "晒干。"]),
    ("zh-TW", "延平百合 · 茫蕩山 · 停留約2小時", ["茫蕩山", "2小時"]),
    (
        "en",
        "On 9 November the last 20 grams of a low-carbon tea – 10–18 °C – kept for a day",
        ["9 November", "20 grams", "low-carbon", "10–18 °C", "a day"],
    ),
    ("en", "Northern Fujian Red-yeast Rice Wine", ["Red-yeast", "Rice Wine"]),
    ("ko", "성촌 한나라 성 · 우이산시 · 약 2 시간 머무릅니다", ["2 시간", "우이산시 ·", "머무릅니다"]),
]
"""Texts, and what in each stays in one line."""
FITTED = """
import QtQuick
import Kiosk.Controls
StyledText {
    id: words
    property alias size: fitted.size
    property real fitting: 300
    width: Math.min(fitting, fitted.breadth)
    font.pixelSize: Math.floor(fitted.size)
    FittedLetters {
        id: fitted
        words: words.text
        family: words.face
        tongue: words.tongue
        room: Qt.size(words.fitting, Infinity)
        wanted: 40
        gain: 1.02
    }
}
"""

Maker = Callable[[str, str], QQuickItem]


@pytest.fixture
def made(opened: Opener) -> Iterator[Maker]:
    """Words of a language, fitted into a room."""
    kiosk = opened()
    engine = qmlEngine(next(item for item in of_kind(kiosk, "StyledText")))
    component = QQmlComponent(engine)
    component.setData(FITTED.encode(), QUrl("fitted.qml"))
    items: list[QQuickItem] = []

    def make(tongue: str, text: str) -> QQuickItem:
        item = component.createWithInitialProperties({"tongue": tongue, "text": text})
        assert isinstance(item, QQuickItem), component.errorString()
        items.append(item)
        return item

    yield make
    for item in items:
        item.deleteLater()


def test_lines_end_where_a_language_ends_them(made: Maker) -> None:
    for tongue, text, kept in WRITTEN:
        words = made(tongue, text)
        font = qml_property(words, "font", QFont)
        assert qml_property(words, "text", str) == text == read(qml_property(words, "shown", str))
        for width in range(font.pixelSize() * 7, font.pixelSize() * 24, 7):
            written = lines(qml_property(words, "shown", str), font, width)
            assert [each for each in kept if not any(each in line for line in written)] == [], written
            assert not [line for line in written if line.strip()[:1] in NEVER_FIRST], written


def test_a_fitted_name_is_as_large_as_its_room_lets_it_and_its_lines_are_even(made: Maker) -> None:
    for tongue, text, rows in (
        ("en", "Northern Fujian Red-yeast Rice Wine", ["Northern Fujian", "Red-yeast Rice Wine"]),
        ("ja", "浦城キンモクセイ茶", ["浦城", "キンモクセイ茶"]),
        ("zh-CN", "松溪百年蔗红糖礼盒", ["松溪百年蔗", "红糖礼盒"]),
        ("ko", "쑹시 백년 사탕수수 흑설탕", ["쑹시 백년", "사탕수수 흑설탕"]),
    ):
        words = made(tongue, text)
        words.setProperty("fitting", 230.0 if tongue != "en" else 420.0)
        assert [line.strip() for line in lines_of(words)] == rows
        large = qml_property(words, "size", float)
        words.setProperty("fitting", 90.0)
        assert qml_property(words, "size", float) < large
        assert read("".join(lines_of(words))) == text


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_no_line_of_a_page_ends_inside_a_word_in_katakana(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language("ja")
    kiosk.visit.choose_text_size(1)
    for page, key in (("product", "shunchang-hai-xian-gu"), ("zone", "liquor"), ("zone", "wellness")):
        kiosk.visit.open(page, key)
        settle(kiosk.window)
        texts = [each for each in those_with(kiosk, "text") if each.inherits("QQuickText")]
        written = [words for words in texts if words.width() > 0 and has_qml_property(words, "shown")]
        assert any(JOINER in qml_property(words, "shown", str) for words in written)
        assert [found for words in written if INSIDE.search(found := "\n".join(lines_of(words)))] == []


@pytest.mark.parametrize("language", ["zh-CN", "ja"])
def test_no_line_ends_inside_a_name_that_a_county_is_known_for(opened: Opener, language: str) -> None:
    kiosk = opened(TALL)
    kiosk.visit.choose_language(language)
    kiosk.visit.open("place", "yanping")
    settle(kiosk.window)
    (words,) = of_kind(kiosk, "JoinedNames")
    text, font = qml_property(words, "shown", str), qml_property(words, "font", QFont)
    names = set(qml_property(words, "text", str).split(" · "))
    assert len(names) == 5
    for width in range(round(font.pixelSize() * 8), round(words.width()), font.pixelSize()):
        parts = re.split(r" · ?\n?|\n", "\n".join(lines(text, font, width)))
        assert {part.strip(" ·") for part in parts if part.strip(" ·")} == names
