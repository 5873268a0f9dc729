"""Warnings and errors of a running program, counted by where they come from: never their words."""

from __future__ import annotations

import logging
import re
from collections import Counter

from kiosk.fleet.health.told_fields import MOST_COUNTS

OTHERS = "others"


class MessageCounts(logging.Handler):
    """Counts what is logged as a warning or worse, as "warning/usage_counter": the level, and the module that said it."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._counted: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        """Count one."""
        level = "error" if record.levelno >= logging.ERROR else "warning"
        code = f"{level}/{re.sub(r'[^a-z0-9_-]', '_', record.module.lower())[:40]}"
        if code not in self._counted and len(self._counted) >= MOST_COUNTS - 2:
            code = f"{level}/{OTHERS}"
        self._counted[code] += 1

    def counted(self) -> dict[str, int]:
        """The counts so far; safe to ask while other threads log."""
        return dict(self._counted.copy())
