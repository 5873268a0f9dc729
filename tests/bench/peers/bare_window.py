"""The floor of a start: a process of PySide6 with one empty QML window. python bare_window.py"""

import signal
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

SOURCE = b"""
import QtQuick
import QtQuick.Window
Window { visible: true; width: 1080; height: 1920; color: "#f6f1e5" }
"""

if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    app = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(SOURCE)
    app.exec()
