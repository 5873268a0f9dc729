"""Where the program's log goes: standard error, in the form that whoever reads it wants."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from typing import TextIO


class _Prefixed(logging.Formatter):
    """Lines for the journal, which keeps the time itself: each line says how grave it is (syslog's priority)."""

    def format(self, record: logging.LogRecord) -> str:
        grave = next((p for level, p in ((50, 2), (40, 3), (30, 4), (20, 6)) if record.levelno >= level), 7)
        return "\n".join(f"<{grave}>{line}" for line in super().format(record).splitlines())


def is_journal(stream: TextIO, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether systemd's journal reads `stream`: JOURNAL_STREAM names its device and inode."""
    try:
        here = os.fstat(stream.fileno())
    except (OSError, ValueError):
        return False
    return environment.get("JOURNAL_STREAM", "") == f"{here.st_dev}:{here.st_ino}"


def begin(stream: TextIO, environment: Mapping[str, str] = os.environ) -> None:
    """Log to `stream` from now on. Nothing that a visitor wrote may be logged, at no level."""
    handler = logging.StreamHandler(stream)
    if is_journal(stream, environment):
        handler.setFormatter(_Prefixed())
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
