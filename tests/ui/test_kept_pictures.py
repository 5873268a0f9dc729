"""A picture does not vanish while it is read in another size, and none stands for another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from tests.ui.conftest import until
from tests.ui.seen_on_glass import of_kind, on_glass


def test_a_picture_stays_while_it_is_read_in_another_size_and_never_stands_for_another(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    settle(kiosk.window)
    gate = max(of_kind(kiosk, "KeptImage"), key=lambda picture: picture.width())
    for name in ("red", "blue"):
        picture = QImage(64, 64, QImage.Format.Format_RGB32)
        picture.fill(QColor(name))
        assert picture.save(str(tmp_path / f"{name}.png"))

    def red() -> bool:
        return kiosk.window.grabWindow().pixelColor(on_glass(gate).center().toPoint()) == QColor("red")

    gate.setProperty("source", QUrl.fromLocalFile(str(tmp_path / "red.png")))
    until(red)
    gate.setProperty("sourceSize", QSize(40, 40))
    assert red()
    gate.setProperty("source", QUrl.fromLocalFile(str(tmp_path / "blue.png")))
    assert not red()
