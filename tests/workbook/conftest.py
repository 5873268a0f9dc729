"""The packs that become workbooks."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.content import example_shop
from tests.content.pack_edits import DEFAULT, MAXIMAL, MINIMAL
from tests.workbook.workbooks import exported


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the minimal pack."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "pack"))


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A copy of the pack that uses every key."""
    return Path(shutil.copytree(MAXIMAL, tmp_path / "full"))


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The showroom's own content with the example goods."""
    pack = Path(shutil.copytree(DEFAULT, tmp_path / "shop"))
    example_shop.write(pack)
    return pack


@pytest.fixture(scope="session")
def exported_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of the pack that uses every key; nobody writes into it."""
    return exported(MAXIMAL, tmp_path_factory.mktemp("exported") / "book.xlsx")


@pytest.fixture
def book(exported_once: Path, tmp_path: Path) -> Path:
    """A copy of the workbook of the pack that uses every key."""
    return Path(shutil.copy(exported_once, tmp_path / "book.xlsx"))
