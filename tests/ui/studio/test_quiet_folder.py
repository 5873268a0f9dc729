"""While somebody types, nothing of the pack's folder is asked for; who comes back to the studio sees what was put there."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT, add
from tests.ui.accessible_widgets import write
from tests.ui.conftest import until
from tests.ui.studio.studio_view import checked, photograph

_watched: list[str] = []
_asked: list[str] = []


def _heard(event: str, given: tuple[object, ...]) -> None:
    if _watched and event in ("open", "os.scandir", "os.listdir") and isinstance(given[0], (str, os.PathLike)):
        path = str(given[0])
        if path.startswith(_watched[0]):
            _asked.append(f"{event} {path}")


sys.addaudithook(_heard)


@pytest.fixture
def pictured(pack: Path) -> Path:
    """The pack with a photograph, a paper and a record put away."""
    (pack / "media").mkdir(exist_ok=True)
    photograph(pack / "media/cup.jpg")
    add(pack / PRODUCT, '[[pictures]]\nfile = "media/cup.jpg"')
    (pack / "notes.md").write_text("# 说明", "utf-8")
    away = pack / "archive/products/old.toml"
    away.parent.mkdir(parents=True)
    away.write_text('[[pictures]]\nfile = "media/old.jpg"\n', "utf-8")
    return pack


@pytest.fixture
def asked(pictured: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is asked of the pack's folder from the test's own word on: opened, listed, or its size and time."""
    real = os.stat

    def told(path: object, *more: object, **named: object) -> os.stat_result:
        if _watched and isinstance(path, (str, os.PathLike)) and str(path).startswith(_watched[0]):
            _asked.append(f"stat {path}")
        return real(path, *more, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "stat", told)
    _asked.clear()
    yield _asked
    _watched.clear()


def test_a_pause_in_typing_asks_nothing_of_the_packs_folder(
    pictured: Path, asked: list[str], open_studio: Callable[[], StudioWindow]
) -> None:
    studio = open_studio()
    studio.open(PRODUCT)
    checked(studio)
    _watched.append(str(pictured / ""))
    for name in ("大红袍甲", "大红袍乙"):
        write(studio, "名称 简体中文", name)
        checked(studio)
    assert studio.editor.value(PRODUCT, "name.zh-CN") == "大红袍乙"
    assert asked == []


def test_what_was_put_into_the_folder_is_seen_when_somebody_comes_back(
    pictured: Path, open_studio: Callable[[], StudioWindow]
) -> None:
    studio = open_studio()
    assert not [each for each in studio.findings_panel.findings if each.code == "no-picture"]
    (pictured / "media/cup.jpg").unlink()
    QApplication.sendEvent(studio, QEvent(QEvent.Type.WindowActivate))
    QApplication.sendEvent(studio, QEvent(QEvent.Type.WindowActivate))
    until(lambda: any(each.code == "no-picture" for each in studio.findings_panel.findings))
    photograph(pictured / "media/cup.jpg")
    QApplication.sendEvent(studio, QEvent(QEvent.Type.WindowActivate))
    until(lambda: not any(each.code == "no-picture" for each in studio.findings_panel.findings))
