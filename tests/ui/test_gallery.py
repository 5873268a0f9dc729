"""The gallery, and photographs of pages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from kiosk import resources
from kiosk.ui.gallery import Gallery
from kiosk.ui.screens import contact_sheet, photograph
from tests.ui.conftest import PACK, SETTINGS, until


def test_the_gallery_shows_every_control_and_is_read_again(app: QGuiApplication) -> None:
    gallery = Gallery(PACK / "media")
    until(lambda: gallery.window.isExposed())
    room = resources.qml() / "Kiosk"
    controls = {file.stem for file in (room / "Controls").glob("*.qml")} - {"Press", "FactBox"}
    told = "".join(file.read_text("utf-8") for file in (room / "Gallery").glob("*.qml"))
    missing = {name for name in controls if f" {name} {{" not in told}
    assert not missing, "not in the gallery: " + ", ".join(sorted(missing))
    gallery.reload()
    until(lambda: gallery.window.isExposed())
    gallery.close()


def test_pages_are_photographed_into_files_and_one_sheet(app: QGuiApplication, published: Path, tmp_path: Path) -> None:
    files = photograph(tmp_path, published, SETTINGS, None, [(1080, 1920)], ["en"], "trouble")
    files += photograph(tmp_path, published, SETTINGS, None, [(1920, 1080)], ["zh-CN"], "home")
    assert [file.name for file in files] == ["trouble_en_1080x1920.png", "home_zh-CN_1920x1080.png"]
    assert QImage(str(files[0])).width() == 1080
    contact_sheet(files, tmp_path / "sheet.png")
    assert QImage(str(tmp_path / "sheet.png")).width() > 1000
