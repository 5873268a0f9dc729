"""A second kiosk on the same data, or studio on the same pack, brings the first to the front: `<folder>/front`, its owner's."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import time
from pathlib import Path

from PySide6 import QtCore
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QWindow
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kiosk.base.content_digest import sha256

log = logging.getLogger("kiosk")

HERE = b"here\n"
LONGEST = 100
"""Bytes of a socket's path: systems take 104 to 108."""
PATIENCE = 2.0
"""Seconds that the first kiosk has to answer."""


def address(data: Path) -> str:
    """Where the kiosk of a data folder listens: a socket in it; a name made of it on Windows, and where the path is too long."""
    spot = str(data.absolute() / "front")
    if sys.platform == "win32" or len(os.fsencode(spot)) > LONGEST:
        return f"kiosk-{sha256(str(data.absolute()).encode()).hexdigest()[:32]}"
    return spot


class Front(QObject):
    """Listens for second kiosks. What they say is not read: that they come is enough."""

    def __init__(self, data: Path, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        QLocalServer.removeServer(address(data))
        if self._server.listen(address(data)):
            with contextlib.suppress(OSError):
                os.chmod(self._server.fullServerName(), 0o600)
        else:
            log.info("%s: %s", address(data), self._server.errorString())

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    @Slot()
    def _called(self) -> None:
        while caller := self._server.nextPendingConnection():
            caller.disconnected.connect(caller.deleteLater)
            self.show()
            caller.write(HERE)
            caller.disconnectFromServer()

    def show(self) -> None:
        """Bring the window before the others, as large as it was."""
        self._window.setWindowStates(self._window.windowStates() & ~QtCore.Qt.WindowState.WindowMinimized)
        self._window.setVisible(True)
        self._window.raise_()
        self._window.requestActivate()


def brought(data: Path, patience: float = PATIENCE) -> bool:
    """Whether the kiosk that runs on `data` came to the front within `patience` seconds."""
    end = time.monotonic() + patience
    while (left := end - time.monotonic()) > 0:
        caller = QLocalSocket()
        caller.connectToServer(address(data))
        if caller.waitForConnected(round(left * 1000)):
            left = max(0.0, end - time.monotonic())
            return caller.waitForReadyRead(round(left * 1000)) and bytes(caller.readAll().data()) == HERE
        time.sleep(0.1)  # it may be starting itself
    return False
