"""Whether anything can be kept in the data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk.device.data_folder import refused


def test_whether_anything_can_be_kept_is_tried_and_leaves_no_trace(tmp_path: Path) -> None:
    assert refused(tmp_path / "new" / "data") is None
    assert list((tmp_path / "new" / "data").iterdir()) == []
    (tmp_path / "file").write_text("")
    for data in (tmp_path / "file", tmp_path / "file" / "below"):
        said = refused(data)
        assert said
        assert "a part of the path is a file and no folder" in said.en
        assert "路径中间有一段是文件" in said.zh


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full")
def test_a_full_disk_keeps_nothing_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open
    monkeypatch.setattr(os, "open", lambda file, flags, mode=0: opened("/dev/full", os.O_WRONLY))
    monkeypatch.setattr(Path, "unlink", lambda self: None)
    said = refused(tmp_path)
    assert said
    assert "the disk is full" in said.en
