"""The packs that become workbooks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.content.pack_edits import MAXIMAL, MINIMAL


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the minimal pack."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "pack"))


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A copy of the pack that uses every key."""
    return Path(shutil.copytree(MAXIMAL, tmp_path / "full"))
