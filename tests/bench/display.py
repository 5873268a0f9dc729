"""A screen of its own for the measurements: Xvfb, its frame buffer and its pointer."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType

from tests.bench.frame_buffer import FrameBuffer
from tests.bench.pointer import Pointer

SIZE = (1080, 1920)


class Display:
    """An Xvfb of 1080x1920 without a pointer's picture. A context manager."""

    def __enter__(self) -> Display:
        """Raises FileNotFoundError without Xvfb, OSError when it does not start."""
        self._folder = Path(tempfile.mkdtemp(prefix="bench-screen-"))
        reader, writer = os.pipe()
        screen = f"{SIZE[0]}x{SIZE[1]}x24"
        options = ["-fbdir", str(self._folder), "-nocursor", "-nolisten", "tcp", "-noreset", "-displayfd", str(writer)]
        self._log = (self._folder / "log").open("wb")
        self._server = subprocess.Popen(
            ["Xvfb", "-screen", "0", screen, *options], pass_fds=[writer], stdout=self._log, stderr=self._log
        )
        os.close(writer)
        with os.fdopen(reader) as stream:
            number = stream.readline().strip()
        if not number:
            raise OSError((self._folder / "log").read_text("utf-8", "replace"))
        self.name = f":{number}"
        self.screen = FrameBuffer(self._folder / "Xvfb_screen0")
        self.pointer = Pointer(self.name)
        return self

    def processor_s(self) -> float:
        """Processor seconds that the server has used."""
        words = Path(f"/proc/{self._server.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """End the server and remove its files."""
        self.pointer.close()
        self._server.terminate()
        self._server.wait(10)
        self._log.close()
        shutil.rmtree(self._folder, ignore_errors=True)
