"""What holds for the whole run."""

from __future__ import annotations

import atexit
import ctypes
import os
import sys
import warnings
from collections import Counter
from collections.abc import Iterator

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from kiosk.device.memory_allocator import M_MMAP_THRESHOLD, M_TRIM_THRESHOLD
from kiosk.ui.shell.qt_application import application, prepare
from kiosk.ui.studio.studio_start import application as studio_application

SLOW = (
    "assets/test_art.py",
    "cli/test_screens.py",
    "origin/test_site_pages.py",
    "packaging/",
    "photographs/",
    "publish/test_builtin_release.py",
    "publish/test_code_proof.py",
    "publish/test_pictures_alike.py",
    "release/test_crash.py",
    "soak/",
    "test_end_to_end.py",
    "test_wheel.py",
    "ui/",
    "workbook/test_libreoffice.py",
)
"""What `make quick` leaves out: page walks, crash loops, browsers, offices, packages and whole windows."""


KEPT = 512 << 20
"""Bytes that the C library keeps of what was freed."""


def keep_freed_memory() -> None:
    """Take back for the tests what `prepare` asks of glibc: to map and unmap each of ten thousand pictures takes a kiosk of
    one year nothing that is felt, and a run of the tests a sixth of its time."""
    if sys.platform.startswith("linux"):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(M_MMAP_THRESHOLD, 32 << 20)
        mallopt(M_TRIM_THRESHOLD, KEPT)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the slow ones."""
    for each in items:
        if each.nodeid.removeprefix("tests/").startswith(SLOW):
            each.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session", autouse=True)
def cache_of_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Leave alone what the user's programs keep: the tests, and what they start, keep theirs in a folder of the run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session", autouse=True)
def app() -> QApplication:
    """The one application of the test run: with widgets, so that the kiosk, the labels and the studio can share it."""
    prepare("software")
    keep_freed_memory()
    made = studio_application()
    assert application() is made
    return made


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many pages were measured in millimetres (tests/ui/test_pages.py), by whichever worker."""
    walked: Counter[str] = Counter()
    small: Counter[str] = Counter()
    for outcome in ("passed", "failed"):
        for report in terminalreporter.stats.get(outcome, []):
            if walk := dict(report.user_properties).get("walk"):
                small.update(walk.pop("small"))
                walked.update({"walks": 1, **walk})
    if not walked:
        return
    if terminalreporter.verbosity > 0:
        for warning, times in sorted(small.items()):
            terminalreporter.write_line(f"small: {warning} ({times})")
    counted = ", ".join(f"{walked[what]} {what}" for what in ("pages", "failures", "warnings"))
    terminalreporter.write_line(f"pages in millimetres: {walked['walks']} walks, {counted}")


def pytest_unconfigure() -> None:
    """Keep pytest's closing line the last one: Qt's types, which Python never frees, are no news at exit."""
    atexit.register(warnings.simplefilter, "ignore", ResourceWarning)
    warnings.simplefilter("ignore", ResourceWarning)
