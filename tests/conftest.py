"""What holds for the whole run."""

from __future__ import annotations

import atexit
import warnings
from collections import Counter

import pytest


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
