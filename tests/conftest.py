"""What holds for the whole run."""

from __future__ import annotations

import atexit
import warnings


def pytest_unconfigure() -> None:
    """Keep pytest's closing line the last one: Qt's types, which Python never frees, are no news at exit."""
    atexit.register(warnings.simplefilter, "ignore", ResourceWarning)
    warnings.simplefilter("ignore", ResourceWarning)
