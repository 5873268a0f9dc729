"""A folder that is in use: as long as it is held, whoever clears up in another process leaves it where it is.

The system lets go of it when the process ends, however it ends; nothing is written, so that a read-only disk will do.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from types import TracebackType


class Held:
    """Holds `folder` until `let_go`, together with others or `alone`; `wait` for those who hold it otherwise, or not.

    `got` is False when others hold it. Where the system has no such locks it is held in name only: Windows keeps a folder
    in which a file is open by itself.
    """

    def __init__(self, folder: Path, alone: bool = False, wait: bool = False) -> None:
        self.got = True
        self._handle = -1
        if sys.platform == "win32":
            return
        import fcntl

        how = (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | (0 if wait else fcntl.LOCK_NB)
        try:
            self._handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            fcntl.flock(self._handle, how)
        except BlockingIOError:
            self.got = False
            self.let_go()
        except OSError:
            self.let_go()

    def let_go(self) -> None:
        """Hold it no more; a second time does nothing."""
        if self._handle >= 0:
            with contextlib.suppress(OSError):
                os.close(self._handle)
            self._handle = -1

    def __enter__(self) -> Held:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.let_go()
