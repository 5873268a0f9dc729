"""The same pages in the plainest QML. python plain_qml.py CONTENT.json FONT [PAGE [KEY]]"""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine


def main(content: str, font: str, page: str = "home", key: str = "") -> None:
    """Show the pages until the process is ended."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    app = QGuiApplication(sys.argv[:1])
    number = QFontDatabase.addApplicationFont(font)
    app.setFont(QFont(QFontDatabase.applicationFontFamilies(number)[0]))
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"source": Path(content).read_text("utf-8"), "page": page, "key": key})
    engine.load(QUrl.fromLocalFile(str(Path(__file__).with_name("Main.qml"))))
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
