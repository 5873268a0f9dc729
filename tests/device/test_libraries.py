"""System libraries that Qt needs are asked for, and named where they are missing."""

from __future__ import annotations

import pytest

from kiosk.device.libraries import missing, missing_sentence, needed


def test_libraries_are_asked_for_by_the_display_in_use() -> None:
    assert "libxcb-cursor.so.0" in needed({"DISPLAY": ":0"})
    assert "libwayland-egl.so.1" in needed({"WAYLAND_DISPLAY": "wayland-0"})
    assert "libxcb-cursor.so.0" not in needed({"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"})


def test_a_missing_library_is_named_with_the_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    import ctypes

    def absent(name: str) -> object:
        raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", absent)
    assert "libegl1" in missing({})
    sentence = missing_sentence({})
    assert sentence
    assert "sudo apt-get install -y libegl1" in sentence.en
