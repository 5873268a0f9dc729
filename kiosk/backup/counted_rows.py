"""The counts of a machine as lines of text, so that what comes back from a stranger's file is never opened as a database."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

from kiosk.usage.usage_log import Cell, Log

FIRST, LAST = date(2000, 1, 1), date(2200, 1, 1)
ROW = re.compile(r"(\d{4}-\d\d-\d\dT\d\d)\t([^\t\n]{1,100})\t([^\t\n]{0,300})\t(\d{1,9})")


def counted(data: Path) -> bytes:
    """A line for each row of counts in a data folder; empty without any. Raises LogError when they cannot be read."""
    if not Log(data).file.exists():
        return b""
    log = Log.reading(data)
    try:
        rows = log.rows(FIRST, LAST)
    finally:
        log.close()
    lines = (f"{cell.hour}\t{cell.kind}\t{cell.key}\t{count}" for cell, count in rows)
    return "".join(f"{line}\n" for line in lines if ROW.fullmatch(line)).encode()


def put_back(lines: bytes, data: Path, now: datetime) -> int:
    """Count the lines in a data folder that has no counts; returns the rows. Raises LogError, ValueError for other lines."""
    cells: dict[Cell, int] = {}
    for line in lines.decode().splitlines():
        if not (row := ROW.fullmatch(line)):
            raise ValueError(line[:80])
        cells[Cell(row[1], row[2], row[3])] = int(row[4])
    log = Log(data)
    try:
        log.add(cells, now)
    finally:
        log.close()
    return len(cells)
