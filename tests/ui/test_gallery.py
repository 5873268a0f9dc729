"""The gallery, and photographs of pages."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage

from kiosk.ui.gallery import Gallery
from kiosk.ui.screens import contact_sheet, items, photograph
from tests.ui.conftest import PACK, SETTINGS, until


def test_the_gallery_shows_every_control_and_is_read_again(app: QGuiApplication) -> None:
    gallery = Gallery(PACK / "media")
    controls = {file.stem for file in Path("kiosk/ui/qml/Kiosk/Controls").glob("*.qml")}
    until(lambda: gallery.window.isExposed())
    shown = {item.metaObject().className().partition("_QML")[0] for item in items(gallery.window.contentItem())}
    assert controls - shown <= {"Press", "FactBox"}, "not in the gallery: " + ", ".join(controls - shown)
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
