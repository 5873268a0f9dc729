"""A kiosk with an open port, and two studios."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.fleet.pairing.certificates import Identity, own_identity
from tests.fleet.pairing.offices_at_a_port import OpenKiosk


@pytest.fixture
def studio(tmp_path: Path) -> Identity:
    """A studio's own identity."""
    return own_identity(tmp_path / "studio", "studio")


@pytest.fixture
def other_studio(tmp_path: Path) -> Identity:
    """Another's."""
    return own_identity(tmp_path / "other studio", "studio")


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[OpenKiosk]:
    """A kiosk that listens."""
    opened = OpenKiosk(tmp_path)
    yield opened
    opened.shut()
