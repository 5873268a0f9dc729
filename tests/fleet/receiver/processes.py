"""A receiver as it is typed: a process of its own, at a port that is free."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.fleet.receiver.admissions import Admissions


@contextmanager
def receiver_process(folder: Path) -> Iterator[tuple[int, Admissions]]:
    """Its port while it runs, and who admits kiosks to it; it must end with 0."""
    line = [sys.executable, "-m", "kiosk", "fleet", "receive", str(folder), "--port", "0"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            said = process.stdout.readline()
            port = re.search(r"127\.0\.0\.1:(\d+)", said)
            assert port, said
            yield int(port[1]), Admissions(folder)
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0
        finally:
            process.kill()
