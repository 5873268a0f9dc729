"""An app as a process of its own: begun, weighed with all its children, ended."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
PR_SET_CHILD_SUBREAPER = 36


def adopt_orphans() -> None:
    """From now on processes whose parent ends become ours: their processor time is counted, and they are ended."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


class App:
    """A process and everything that it begins. A context manager; the time of its start is the caller's."""

    def __init__(self, words: Sequence[str], environment: Mapping[str, str], log: Path) -> None:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("ab") as stream:
            self._process = subprocess.Popen(
                words, env=dict(environment), stdin=subprocess.DEVNULL, stdout=stream, stderr=stream, process_group=0
            )
        self._log = log

    def alive(self) -> None:
        """Raises RuntimeError with the end of its log when it has ended."""
        if self._process.poll() is not None:
            said = self._log.read_text("utf-8", "replace")[-2000:]
            raise RuntimeError(f"{self._process.args!r} ended with {self._process.returncode}:\n{said}")

    def tree(self) -> list[int]:
        """It and its children's children, by process id."""
        parents: dict[int, list[int]] = {}
        for folder in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                parent = int((folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()[1])
                parents.setdefault(parent, []).append(int(folder.name))
        found = [self._process.pid]
        for pid in found:
            found.extend(parents.get(pid, ()))
        return found

    def proportional_mb(self) -> float:
        """Memory of the whole tree, what is shared with others divided by those who share it (PSS), MB."""
        total = 0
        for pid in self.tree():
            with contextlib.suppress(OSError, StopIteration):
                lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()
                total += int(next(line for line in lines if line.startswith("Pss:")).split()[1])
        return total / 1024

    def processor_s(self) -> float:
        """Processor seconds that the whole tree has used."""
        total = 0
        for pid in self.tree():
            with contextlib.suppress(OSError):
                words = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()
                total += int(words[11]) + int(words[12])
        return total / TICK

    def end(self, patience_s: float = 5.0) -> None:
        """Ask it to end, in order; after five seconds it is ended with all its children."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(patience_s)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        until = time.monotonic() + patience_s
        with contextlib.suppress(ChildProcessError):
            while time.monotonic() < until:
                if os.waitpid(-self._process.pid, os.WNOHANG)[0] == 0:
                    time.sleep(0.01)
