"""Photographs of the studio."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.settings import Settings
from kiosk.ui.photographs_of_pages import PhotographRequest
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.photographs_of_studio import SIZES, desks, photograph_one, photograph_studio
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import MINIMAL


def test_the_studio_is_photographed_in_both_its_languages_and_the_pack_is_left_alone(
    tmp_path: Path, quiet: list[str]
) -> None:
    before = {file: file.read_bytes() for file in MINIMAL.rglob("*") if file.is_file()}
    files = photograph_studio(PhotographRequest(tmp_path, ("zh-CN", "en", "ja"), "studio-zones"), MINIMAL, Settings())
    assert [file.name for file in files] == [
        f"studio-zones_{tag}_{size}.png" for tag in ("zh-CN", "en") for size in ("1366x768", "1640x1000")
    ]
    assert [QImage(str(file)).width() for file in files] == [1366, 1640, 1366, 1640]
    assert {file: file.read_bytes() for file in MINIMAL.rglob("*") if file.is_file()} == before
    quiet[:] = [said for said in quiet if "stopAnimationDriver" not in said]  # see conftest.py


def test_the_studio_is_photographed_in_the_sizes_that_a_desk_has() -> None:
    assert desks([(1080, 1920), (1920, 1080), (960, 540)]) == [(1920, 1080)]
    assert desks([(1080, 1920)]) == desks([]) == SIZES


class Asking(ModalDialog):
    """A dialog that does not close before it was answered."""

    def reject(self) -> None:
        """Stay."""


def test_a_dialog_that_asks_before_it_closes_lies_over_no_later_picture(studio: StudioWindow) -> None:
    photograph_one(studio, lambda studio: Asking(Dialogs(studio, studio.say), "?").open())
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [studio]
