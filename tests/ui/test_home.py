"""The doors and what stands around them: names whole and alike, a title that everybody can read, a strip kept free."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QFont
from PySide6.QtQml import QQmlAbstractUrlInterceptor
from PySide6.QtQuick import QQuickItem

from kiosk.base.languages import LANGUAGES, Language
from kiosk.settings import Panel
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import qml_property
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener
from tests.ui.test_pages import measured


def texts(kiosk: Kiosk) -> list[QQuickItem]:
    """Every word on the glass."""
    return [item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickText")]


def said(kiosk: Kiosk) -> set[str]:
    """What is read on the glass."""
    return {qml_property(text, "text", str) for text in texts(kiosk)}


def one(kiosk: Kiosk, kind: str) -> QQuickItem:
    """The one visible thing of a QML type."""
    found = (item for item in items(kiosk.window.contentItem()) if item.metaObject().className().startswith(f"{kind}_"))
    return next(found)


@pytest.mark.parametrize("size", [TALL, WIDE])
@pytest.mark.parametrize("language", ["zh-CN", "en", "ja"])
def test_the_names_of_the_doors_are_whole_and_written_alike(
    opened: Opener, size: tuple[int, int], language: str
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    called = [zone.second if language == "zh-CN" else zone.name for zone in kiosk.showroom.zones.rows()]
    for text_size in range(3):
        kiosk.visit.choose_text_size(text_size)
        settle(kiosk.window)
        names = [text for text in texts(kiosk) if qml_property(text, "text", str) in called]
        assert len(names) == len(called), text_size
        assert len({qml_property(name, "font", QFont).pixelSize() for name in names}) == 1, text_size
        for name in names:
            lines = qml_property(name, "lineCount", int)
            assert lines <= min(2, len(qml_property(name, "text", str).split())), text_size


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_reads_another_script_reads_the_first_scene(opened: Opener, language: Language) -> None:
    kiosk = opened(settings=replace(SETTINGS, visit=replace(SETTINGS.visit, language=language)), awake=False)
    seen = said(kiosk)
    if language in ("en", "ko"):
        assert set("武夷山水") <= seen
        assert kiosk.showroom.title in seen
    else:
        assert {"Wuyi Shanshui", "Northern Fujian in a cup of tea"} <= seen


def test_a_showroom_that_rests_says_so_to_everybody(opened: Opener, glass: Hourglass) -> None:
    glass.day = glass.day.replace(hour=23)
    kiosk = opened(settings=replace(SETTINGS, venue=replace(SETTINGS.venue, hours="09:00-21:00")))
    assert any("展厅休息中" in words for words in said(kiosk))
    assert any("The showroom is resting" in words for words in said(kiosk))


@pytest.mark.parametrize("size", [TALL, WIDE])
@pytest.mark.parametrize("language", ["zh-CN", "en", "ko"])
def test_over_the_doors_a_strip_is_free(opened: Opener, size: tuple[int, int], language: str) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    settle(kiosk.window)
    page = one(kiosk, "HomePage")
    strip = page.mapRectToScene(qml_property(page, "strip", QRectF))
    assert strip.height() > 0
    for item in items(page):
        if item.inherits("QQuickText") or item.metaObject().className().startswith(("ShopGate_", "ChooseEntry_")):
            assert not item.mapRectToScene(item.boundingRect()).intersects(strip)


@pytest.mark.parametrize("size", [(1440, 1080), (720, 1280)])
def test_low_doors_and_boards_hold_their_words_on_a_narrow_glass(opened: Opener, size: tuple[int, int]) -> None:
    panel = Panel()
    kiosk = opened(size, replace(SETTINGS, panel=panel))
    kiosk.visit.choose_reach(True)
    kiosk.visit.choose_text_size(2)
    faults: list[str] = []
    for language in ("en", "ja"):
        kiosk.visit.choose_language(language)
        kiosk.window.grabWindow()
        settle(kiosk.window)
        found, _ = measured(kiosk, math.hypot(*size) / (panel.diagonal_in * 25.4), language, lambda kiosk, glass: [])
        faults += found
    assert faults == []


class Readings(QQmlAbstractUrlInterceptor):
    """How often a picture is read, by its file's name: Qt asks for its address twice each time."""

    def __init__(self) -> None:
        super().__init__()
        self.of: Counter[str] = Counter()

    def intercept(self, path: QUrl | str, kind: QQmlAbstractUrlInterceptor.DataType) -> QUrl:
        """Count it, and leave it as it is."""
        if kind == QQmlAbstractUrlInterceptor.DataType.UrlString:
            self.of[QUrl(path).fileName()] += 1
        return QUrl(path)


@pytest.mark.parametrize("size", [TALL, WIDE])
def test_each_picture_of_the_doors_is_read_once_at_the_size_at_which_it_is_shown(
    opened: Opener, size: tuple[int, int]
) -> None:
    kiosk = opened(size, page=("search", ""))
    readings = Readings()
    kiosk.engine.addUrlInterceptor(readings)
    kiosk.visit.home()
    settle(kiosk.window)
    kiosk.engine.removeUrlInterceptor(readings)
    pictures = [item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickImage")]
    shown = Counter(qml_property(picture, "source", QUrl).fileName() for picture in pictures)
    painted = {name: 1 for name in readings.of if shown[name] == 1 and not name.endswith(".svg")}
    assert len([name for name in painted if name.startswith("gate-")]) == 4
    assert {name: readings.of[name] // 2 for name in painted} == painted
