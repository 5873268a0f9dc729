"""Records made for tests."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path

from kiosk.usage.usage_log import Cell, Log

LAST = date(2026, 11, 26)
NAMES = {
    "product/da-hong-pao": ("大红袍", "Da Hong Pao"),
    "product/jian-zhan": ("建盏", "Jian Zhan"),
    "product/rou-gui": ("肉桂", "Rou Gui"),
    "place/wuyishan": ("武夷山市", "Wuyishan City"),
    "zone/tea": ("茶空间", "Tea"),
}
Counted = Mapping[tuple[str, str, str], int]
"""How often, by hour, kind and key."""
BASE: Counted = {
    ("2026-11-24T10", "visit", ""): 23,
    ("2026-11-25T10", "visit", ""): 64,
    ("2026-11-24T10", "page", "product/da-hong-pao"): 19,
    ("2026-11-25T10", "page", "product/da-hong-pao"): 38,
    ("2026-11-25T15", "page", "map"): 12,
    ("2026-11-25T15", "code", "product/da-hong-pao"): 9,
    ("2026-11-25T15", "language", "en"): 7,
    ("2026-11-25T15", "list", "2"): 6,
    ("2026-11-24T10", "search", "longjing"): 3,
    ("2026-11-25T15", "search", "longjing"): 4,
}


def record(data: Path, *counted: Counted) -> Log:
    """A record of everything in `counted`, to be read."""
    log = Log(data)
    for part in counted:
        log.add({Cell(*what): count for what, count in part.items()}, datetime(2026, 11, 26, 12))
    log.close()
    return Log.reading(data)
