"""A phone's browser before a built site; each module builds its own site as `out`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.origin.browser import PHONE, Watched, chromium, served


@pytest.fixture(scope="module")
def base(out: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(out) as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all."""
    with chromium() as started:
        yield started


@pytest.fixture
def phone(browser: Browser) -> Iterator[Watched]:
    """A phone's window, with nothing remembered."""
    with browser.new_context(viewport=PHONE, device_scale_factor=1) as context:
        yield Watched(context)
