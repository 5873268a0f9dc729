"""What storms and soaks overhear is no fault: Qt says it of a Timer that runs."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.ui.qml_property_reader import qml_property
from tests.storm.storm_process import UNTIMELY
from tests.ui.conftest import until

SCENE = b"""
import QtQuick

Window {
    id: scene

    property int rung: 0
    property real moved: 0
    property real other: 0

    function start() {
        bell.start();
    }

    function change() {
        last.stop();
        Qt.callLater(start);
        brief.start();
        brief.stop();
    }

    width: 100
    height: 100
    visible: true

    NumberAnimation {
        id: last

        target: scene
        property: "moved"
        to: 50
        duration: 100000
        running: true
    }
    NumberAnimation {
        id: brief

        target: scene
        property: "other"
        to: 50
        duration: 100000
    }
    Timer {
        id: bell

        interval: 20
        onTriggered: ++scene.rung
    }
}
"""


def test_a_timer_that_starts_as_the_last_animation_has_stopped_rings_though_qt_complains(app: QGuiApplication) -> None:
    said: list[str] = []
    qInstallMessageHandler(lambda kind, context, message: said.append(message))
    try:
        engine = QQmlApplicationEngine()
        engine.loadData(SCENE)
        window = engine.rootObjects()[0]
        until(lambda: qml_property(window, "moved", float) > 0)
        QMetaObject.invokeMethod(window, "change")
        until(lambda: qml_property(window, "rung", int) == 1)
    finally:
        qInstallMessageHandler(None)
    assert said == [UNTIMELY]
