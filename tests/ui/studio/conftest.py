"""A real studio on a real pack, in a window offscreen."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.settings import Origin, Panel, Settings
from kiosk.ui.studio.studio_start import StudioSession
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import MINIMAL
from tests.ui.studio.studio_view import checked


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack to change."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "pack"))


@pytest.fixture
def sessions() -> list[StudioSession]:
    """The studios that the test has opened."""
    return []


@pytest.fixture
def open_studio(
    app: QApplication, pack: Path, tmp_path: Path, quiet: list[str], sessions: list[StudioSession]
) -> Iterator[Callable[..., StudioWindow]]:
    """Opens the studio on the pack, and closes it after the test."""

    def make(language: str = "zh", base_url: str = "") -> StudioWindow:
        settings = replace(Settings(), panel=Panel(pixels="540x960"), origin=Origin(base_url=base_url))
        sessions.append(StudioSession(pack, tmp_path / "data", settings, language))
        return checked(sessions[-1].studio)

    yield make
    for session in sessions:
        if box := QApplication.activeModalWidget():
            box.close()
        if session.studio.isVisible():
            session.studio.draft.load()
            session.studio.close()
        session.close()
    # Two scenes with animation drivers of their own in one process, this one's and a kiosk's of another test: Qt complains
    # when the second goes. The studio alone has one.
    quiet[:] = [said for said in quiet if "stopAnimationDriver: driver is not running" not in said]


@pytest.fixture
def studio(open_studio: Callable[[], StudioWindow]) -> StudioWindow:
    """The studio in Chinese."""
    return open_studio()
