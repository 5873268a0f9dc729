"""Photographs in the studio: dropped, pointed at, cut."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.ui.studio.picture_spot import Spot
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, drag, drop, press, question, question_text, widget
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked, colour_on_page, is_red, photograph, picture_input


def test_a_photograph_dropped_on_the_form_is_on_the_page(studio: StudioWindow, pack: Path, tmp_path: Path) -> None:
    file = photograph(tmp_path / "新茶.jpg")
    drop(picture_input(studio), file)
    until(lambda: bool(studio.editor.value(PRODUCT, "pictures")), 30)
    picture = studio.editor.value(PRODUCT, "pictures.0")
    assert picture["file"] == "media/da-hong-pao.jpg"
    assert 0.5 < picture["focus"][0] <= 0.95
    assert not (pack / "media").exists()
    checked(studio)
    until(lambda: is_red(colour_on_page(studio)))
    press(studio, "保存")
    with Image.open(pack / "media" / "da-hong-pao.jpg") as kept:
        assert kept.size == (1600, 1200)
        assert not kept.getexif()


def test_what_is_no_photograph_is_said_in_words_and_changes_nothing(studio: StudioWindow, tmp_path: Path) -> None:
    (tmp_path / "x.jpg").write_bytes(b"hello")
    drop(picture_input(studio), str(tmp_path / "x.jpg"))
    until(lambda: asked() and "x.jpg" in question_text(), 30)
    press(question(), "知道了")
    assert studio.draft.unwritten == ()


def test_the_point_that_stays_in_view_follows_the_mouse_and_the_arrow_keys(
    studio: StudioWindow, tmp_path: Path
) -> None:
    drop(picture_input(studio), photograph(tmp_path / "a.jpg"))
    until(lambda: bool(studio.editor.value(PRODUCT, "pictures")), 30)
    spot = widget(studio, "图片 1 的视点")
    assert isinstance(spot, Spot)
    place = spot.place()
    drag(spot, QPoint(150, 100), QPoint(round(place.x() + place.width() / 4), round(place.y() + place.height() / 2)))
    x, y = studio.editor.value(PRODUCT, "pictures.0.focus")
    assert (x, y) == (pytest.approx(0.25, abs=0.01), pytest.approx(0.5, abs=0.01))
    spot.setFocus()
    QTest.keyClick(spot, Qt.Key.Key_Right)
    assert studio.editor.value(PRODUCT, "pictures.0.focus")[0] == pytest.approx(x + 0.02, abs=0.002)


def test_a_part_marked_with_the_mouse_takes_the_pictures_place(studio: StudioWindow, tmp_path: Path) -> None:
    drop(picture_input(studio), photograph(tmp_path / "a.jpg", (2000, 1500)))
    until(lambda: bool(studio.editor.value(PRODUCT, "pictures")), 30)
    press(studio, "图片 1 裁剪")
    spot = widget(studio, "图片 1 的视点")
    assert isinstance(spot, Spot)
    place = spot.place().toRect()
    drag(spot, place.center(), place.bottomRight())
    until(lambda: studio.editor.value(PRODUCT, "pictures.0.file") == "media/da-hong-pao-2.jpg", 30)
    press(studio, "保存")
    with Image.open(studio.draft.folder / "media" / "da-hong-pao-2.jpg") as kept:
        assert list(kept.size) == pytest.approx([1000, 750], abs=12)
    press(studio, "撤销")
    assert studio.editor.value(PRODUCT, "pictures.0.file") == "media/da-hong-pao.jpg"
