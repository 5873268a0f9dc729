"""Photographs of the studio."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.settings import Settings
from kiosk.ui.studio.screens import photograph_studio
from tests.content.packs import MINIMAL


def test_the_studio_is_photographed_in_both_its_languages_and_the_pack_is_left_alone(
    tmp_path: Path, quiet: list[str]
) -> None:
    before = {file: file.read_bytes() for file in MINIMAL.rglob("*") if file.is_file()}
    files = photograph_studio(tmp_path, MINIMAL, Settings(), ("zh-CN", "en", "ja"), "studio-zones")
    assert [file.name for file in files] == ["studio-zones_zh-CN_1640x1000.png", "studio-zones_en_1640x1000.png"]
    assert all(QImage(str(file)).width() == 1640 for file in files)
    assert {file: file.read_bytes() for file in MINIMAL.rglob("*") if file.is_file()} == before
    quiet[:] = [said for said in quiet if "stopAnimationDriver" not in said]  # see conftest.py
