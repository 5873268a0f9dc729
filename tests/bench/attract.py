"""What the attract scene costs: processor seconds per second of a process that shows it, beside a bare QML window's.

python -m tests.bench.attract DATA [WIDTHxHEIGHT]
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

SECONDS = 15.0
SETTLING = 4.0
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QSG_RENDER_LOOP": "basic"}
BARE = b"import QtQuick\nimport QtQuick.Window\nWindow { visible: true; width: 1080; height: 1920 }"


def watch(frames: list[int]) -> None:
    """Run the event loop; print processor seconds per second and frames per second once it has settled."""
    from PySide6.QtCore import QCoreApplication, QTimer

    begun: list[float] = []

    def begin() -> None:
        frames[0] = 0
        begun[:] = [time.perf_counter(), time.process_time()]

    def end() -> None:
        wall = time.perf_counter() - begun[0]
        print((time.process_time() - begun[1]) / wall, frames[0] / wall)
        QCoreApplication.exit(0)

    QTimer.singleShot(round(SETTLING * 1000), begin)
    QTimer.singleShot(round((SETTLING + SECONDS) * 1000), end)
    QCoreApplication.exec()


def bare() -> None:
    """The floor: a window with nothing in it."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine

    app = QGuiApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(BARE)
    watch([0])
    del engine
    del app


def scene(data: Path, size: tuple[int, int]) -> None:
    """The kiosk with nobody before it."""
    from kiosk.settings import Settings, Usage
    from kiosk.ui.app import Kiosk, Screen
    from kiosk.ui.shell.qt_application import application, prepare

    prepare("software")
    application()
    kiosk = Kiosk(data, Settings(usage=Usage(record=False)), Screen(size=size), None)
    frames = [0]

    def count() -> None:
        frames[0] += 1

    kiosk.window.frameSwapped.connect(count)
    watch(frames)
    kiosk.close()


def spent(*words: str) -> tuple[float, float]:
    """What a process of its own answers: processor seconds per second, frames per second."""
    call = [sys.executable, "-m", "tests.bench.attract", *words]
    said = subprocess.run(call, check=True, env=dict(os.environ) | ENVIRONMENT, capture_output=True, text=True).stdout
    share, rate = (float(word) for word in said.split())
    return share, rate


def measure(data: Path, size: str = "1080x1920") -> None:
    """Print what the scene costs on `data`, a store with a published pack, and what a bare window costs."""
    (floor, _), (share, rate) = spent("--bare"), spent("--scene", str(data), size)
    print(
        f"attract scene at {size}: {share:.1%} of one core at {rate:.0f} frames per second,"
        f" bare window {floor:.1%}, over {SECONDS:.0f} s"
    )


def main(words: list[str]) -> None:
    """Measure, or be the process that is measured."""
    if words[0] == "--bare":
        bare()
    elif words[0] == "--scene":
        width, height = (int(part) for part in words[2].split("x"))
        scene(Path(words[1]), (width, height))
    else:
        measure(Path(words[0]), *words[1:2])


if __name__ == "__main__":
    main(sys.argv[1:])
