"""What nobody foresaw: it is said once, in the studio's language, and written down for whoever looks after the program."""

from __future__ import annotations

import contextlib
import logging
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.content.pack_files import write_whole
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.studio_words import Bilingual

log = logging.getLogger("kiosk")
MOST = 1 << 17
"""Bytes that are kept of what was written down, the newest."""


class UnexpectedErrors(QObject):
    """Hears of every error that no code expected (`sys.excepthook`) until it is closed. `desk` gives the window that is open."""

    def __init__(self, data: Path, say: Bilingual, desk: Callable[[], QWidget | None], parent: QObject) -> None:
        super().__init__(parent)
        self.file = data / "studio" / "errors.txt"
        self._say, self._desk, self._before = say, desk, sys.excepthook
        self._telling = False
        sys.excepthook = self._heard

    def close(self) -> None:
        """Hear of nothing more."""
        sys.excepthook = self._before

    def _heard(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            self._before(kind, error, trace)
            return
        log.error("not foreseen", exc_info=(kind, error, trace))
        self._write_down("".join(traceback.format_exception(kind, error, trace)))
        if QThread.currentThread() is self.thread() and not self._telling:
            self._telling = True
            QTimer.singleShot(0, self, self._tell)  # not in the midst of what failed

    def _write_down(self, words: str) -> None:
        entry = f"{time.strftime('%Y-%m-%d %H:%M:%S')}\n{words}\n".encode("utf-8", "backslashreplace")
        with contextlib.suppress(OSError, Unreadable):
            before = read_file(self.file, 2 * MOST) if self.file.exists() else b""
            write_whole(self.file, (before + entry)[-MOST:])

    def _tell(self) -> None:
        self._telling = False
        desk = QApplication.activeModalWidget() or self._desk()
        if desk is None or not desk.isVisible():
            return
        say = self._say
        words = say(
            "刚才这一步出了没有料到的错，可能没有做成。写好的内容还在，请先保存，再试一次。\n"
            f"还是这样，就关上制作室再打开，并把这个文件交给管程序的人：\n{self.file}",
            "The last step met an error that nobody foresaw, and may not have been done. What you wrote is still here: save"
            " it, then try again.\nIf it stays so, close the studio and open it again, and give this file to whoever looks"
            f" after the program:\n{self.file}",
        )
        Dialogs(desk, say).tell(say("没有料到的错", "Not foreseen"), words, bad=True)
