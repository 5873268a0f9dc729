"""A machine to look at."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A machine with nothing in it."""
    made = tmp_path / "root"
    made.mkdir()
    return made
