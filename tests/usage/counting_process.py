"""A kiosk that counts until it is killed: python -m tests.usage.counting_process FOLDER.

Says what it has written after each batch.
"""

from __future__ import annotations

import sys
from datetime import datetime
from itertools import count
from pathlib import Path

from kiosk.usage.usage_log import Cell, Log

if __name__ == "__main__":
    log = Log(Path(sys.argv[1]))
    now = datetime(2026, 11, 26, 10, 30)
    for batch in count(1):
        log.add({Cell("2026-11-26T10", "page", f"product/{at}"): 1 for at in range(50)}, now)
        print(batch, flush=True)
