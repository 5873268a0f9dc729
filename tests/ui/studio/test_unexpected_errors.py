"""What nobody foresaw is said in the studio's language, never in a library's words, and is written down."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from kiosk.base.os_errors import NO_ROOM, ExplainedError
from kiosk.ui.jobs import Silent
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.unexpected_errors import UnexpectedErrors
from kiosk.ui.studio.window import StudioWindow
from tests.ui.accessible_widgets import asked, press, question, question_text
from tests.ui.conftest import until


@pytest.fixture
def errors(studio: StudioWindow, tmp_path: Path) -> Iterator[UnexpectedErrors]:
    """Hears of what the studio's code did not expect."""
    before = sys.excepthook
    made = UnexpectedErrors(tmp_path / "data", studio.say, lambda: studio, studio)
    yield made
    made.close()
    assert sys.excepthook is before


def fail() -> None:
    """What no code expects."""
    raise KeyError("products/none.toml")


def test_an_error_that_nobody_foresaw_is_told_once_and_written_down(
    errors: UnexpectedErrors, studio: StudioWindow
) -> None:
    for _ in range(3):
        QTimer.singleShot(0, studio, fail)
    until(asked)
    assert "请先保存" in question_text()
    assert str(errors.file) in question_text()
    assert not re.search("Traceback|KeyError|none.toml", question_text())
    press(question(), "知道了")
    assert not asked()
    assert errors.file.read_text("utf-8").count("KeyError: 'products/none.toml'") == 3


@pytest.mark.parametrize("language", ["zh", "en"])
def test_words_of_a_library_are_never_shown(language: str) -> None:
    say = Bilingual(language)
    for error in (KeyError("x"), UnicodeEncodeError("utf-8", "茶", 0, 1, "no"), MemoryError(), RuntimeError("说 说")):
        said = say.reason(error)
        assert bool(re.search("[一-鿿]", said)) == (language == "zh")
        assert bool(re.search("[a-z]", said)) == (language == "en")
    assert say.reason(Silent()).startswith(say("等了很久", "It has not answered"))
    assert say.reason(ExplainedError(NO_ROOM)) == say("磁盘满了。", "the disk is full.")
