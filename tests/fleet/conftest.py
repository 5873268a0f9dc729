"""What the tests of this room share."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.fleet.update.staging import Staging
from kiosk.release.store import Store
from tests.fleet.office import Office, open_office, two_releases


@pytest.fixture(scope="session")
def releases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, tuple[str, str]]:
    """A store with two releases, made once."""
    return two_releases(tmp_path_factory.mktemp("releases"))


@pytest.fixture
def office(tmp_path: Path, releases: tuple[Store, tuple[str, str]]) -> Office:
    """An office that has published nothing yet."""
    return open_office(tmp_path / "repository", *releases)


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    """Where a kiosk's updater lays things."""
    return Staging(tmp_path / "staging")
