"""What is in use stays where it is."""

from __future__ import annotations

from pathlib import Path

from kiosk.base.folder_hold import Held


def test_many_hold_a_folder_together_and_one_alone(tmp_path: Path) -> None:
    with Held(tmp_path) as first, Held(tmp_path) as second:
        assert first.got
        assert second.got
        assert not Held(tmp_path, alone=True).got
    with Held(tmp_path, alone=True) as alone:
        assert alone.got
        assert not Held(tmp_path).got
    assert Held(tmp_path / "none").got
