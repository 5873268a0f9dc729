"""PySide6 6.12.0 loses references to None on Python 3.11 and ends a long-running process; the pinned one must not."""

from __future__ import annotations

import sys
from collections.abc import Callable

import PySide6
import pytest
from PySide6.QtCore import QModelIndex, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.geometry.qr_code import rows
from kiosk.ui.app import Kiosk

TIMES = 2000


class Bell(QObject):
    rung = Signal()
    told = Signal(str)


def calls(kiosk: Kiosk) -> dict[str, Callable[[], object]]:
    """One call of every kind that the Python side makes."""
    timer, bell, parent = QTimer(), Bell(), QObject()
    bell.rung.connect(lambda: None)
    bell.told.connect(lambda word: None)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    products = kiosk.showroom.search.suggestions
    font = QFont()
    return {
        "setObjectName": lambda: timer.setObjectName("a"),
        "setParent": lambda: timer.setParent(parent),
        "timer start": lambda: timer.start(1000),
        "timer stop": timer.stop,
        "emit without words": bell.rung.emit,
        "emit with words": lambda: bell.told.emit("a"),
        "image fill and set": lambda: (image.fill(QColor("#ffffff")), image.setPixelColor(1, 1, QColor("#000000"))),
        "a code": lambda: rows("https://origin.example/p/a"),
        "font": lambda: font.setPixelSize(12),
        "an address": lambda: QUrl.fromLocalFile("/a/b"),
        "property of a record": lambda: kiosk.showroom.title,
        "rows of a list": lambda: products.rowCount(QModelIndex()),
        "a role of a row": lambda: products.data(products.index(0), 257),
        "no role of a row": lambda: products.data(products.index(0), 9999),
        "replace rows": lambda: products.replace(products.rows()),
        "a touch": kiosk.visit.touched,
        "a tick": kiosk.visit.tick,
        "property of the window": lambda: kiosk.window.property("complete"),
        "property nobody has": lambda: kiosk.window.property("nothing"),
        "setProperty": lambda: parent.setProperty("a", 1),
        "parent": lambda: parent.parent(),
    }


def test_the_pinned_pyside_is_the_one_in_use() -> None:
    assert PySide6.__version__ == "6.11.3"


def test_no_call_loses_or_keeps_a_reference_to_none(kiosk: Kiosk) -> None:
    if sys.version_info >= (3, 12):
        pytest.xfail("None is immortal from Python 3.12 on: nothing can be counted")
    wrong = {}
    for name, call in calls(kiosk).items():
        call()
        before = sys.getrefcount(None)
        for _ in range(TIMES):
            call()
        drift = (sys.getrefcount(None) - before) / TIMES
        if abs(drift) > 0.02:
            wrong[name] = drift
    assert not wrong


def test_making_and_dropping_an_engine_keeps_none(kiosk: Kiosk) -> None:
    before = sys.getrefcount(None)
    for _ in range(50):
        engine = QQmlApplicationEngine()
        engine.addImportPath("/nowhere")
        engine.deleteLater()
    assert abs(sys.getrefcount(None) - before) < 200
