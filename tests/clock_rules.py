"""The rule of clocks: who may ask the machine what day or hour it is. tests/test_imports.py holds the tree to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.source_rules import sources

TELLS_TIME = re.compile(
    r"\b(date\.today|datetime\.(now|today|utcnow|fromtimestamp)|time\.(localtime|ctime)|Q(Date|Time|DateTime)\.current\w+)\b"
)
MAY_TELL_TIME = {
    "base/venue_clock.py": "it is the clock",
    "device/start_record.py": "a journal of the machine's own starts",
    "cli/doctor.py": "it looks whether the machine's own clock is set",
    "cli/release.py": "a list on a terminal speaks by the terminal's clock, as ls does",
}
"""The files that may ask the machine's clock for a day or an hour, and why; all others mean the venue's."""


def clocks(root: Path) -> Iterator[str]:
    """Days and hours are the venue's, whatever zone the machine is set to: one clock tells them."""
    for file in sources(root, ".py", "kiosk"):
        if file.relative_to(root / "kiosk").as_posix() in MAY_TELL_TIME:
            continue
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if TELLS_TIME.search(line):
                where = f"{file.relative_to(root)}:{number}: {line.strip()}"
                yield f"{where}: the machine's day is not the venue's; ask base/venue_clock.py"
