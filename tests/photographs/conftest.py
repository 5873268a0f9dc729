"""A pack and a folder for photographs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.photographs.photographs import TEA
from tests.publish.packs import write


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The small pack, with words of staff's own in the tea's file."""
    folder = write(tmp_path / "pack")
    text = (folder / TEA).read_text("utf-8").replace("[[pictures]]", "# 画 the painting\n[[pictures]]")
    (folder / TEA).write_text(f"# 我们的茶 our tea\n{text}# 完 the end\n", "utf-8")
    return folder


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """An empty folder for photographs."""
    folder = tmp_path / "photos"
    folder.mkdir()
    return folder
