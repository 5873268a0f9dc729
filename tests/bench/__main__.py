"""python -m tests.bench: start, pages, memory, publishing, attract, site, photographs, workbooks; floors beside."""

from __future__ import annotations

import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk import resources
from tests.bench import attract, photographs, site, workbook

PACK = Path(__file__).parents[2] / "assets" / "pack"
FLOOR = """
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
import PySide6.QtQuick
app = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData(b"import QtQuick\\nimport QtQuick.Window\\nWindow { visible: true; width: 1080; height: 1920 }")
window = engine.rootObjects()[0]
window.frameSwapped.connect(app.quit)
window.update()
app.exec()
del engine
"""
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QSG_RENDER_LOOP": "basic"}


def once(words: list[str]) -> float:
    """Wall seconds of a process."""
    start = time.perf_counter()
    subprocess.run(words, check=True, env=dict(os.environ) | ENVIRONMENT, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def start_up(data: Path, times: int = 7) -> None:
    """Process start to the complete home screen, in turn with a bare QML window."""
    run = [sys.executable, "-m", "kiosk", "run", "--data", str(data), "--size", "1080x1920", "--quit-after-first-frame"]
    pairs = [(once([sys.executable, "-c", FLOOR]), once(run)) for _ in range(times)]
    ratios = [kiosk / floor for floor, kiosk in pairs]
    print(
        f"start to the complete home screen: {statistics.median(k for _, k in pairs):.2f} s,"
        f" bare window {statistics.median(f for f, _ in pairs):.2f} s,"
        f" ratio {statistics.median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
    )


def memory() -> int:
    """This process's resident memory, MB."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1024


def pages(data: Path, times: int = 200) -> None:
    """Product pages opened per second, complete with their pictures, and memory over `times` of them."""
    os.environ.update(ENVIRONMENT)
    from kiosk.settings import Settings, Usage, Visit
    from kiosk.ui.app import Kiosk, Screen
    from kiosk.ui.photographs_of_pages import settle
    from kiosk.ui.shell.qt_application import application, prepare

    prepare("software")
    application()
    settings = Settings(visit=Visit(reduced_motion=True), usage=Usage(record=False))
    kiosk = Kiosk(data, settings, Screen(size=(1080, 1920)), None)
    kiosk.visit.touched()
    settle(kiosk.window)
    catalogue = kiosk.store.open_shown().catalogue
    assert catalogue is not None
    keys = [card.key for card in catalogue.products("zh-CN")]
    before, start = memory(), time.perf_counter()
    for at in range(times):
        kiosk.visit.open("product", keys[at % len(keys)])
        settle(kiosk.window)
    rate = times / (time.perf_counter() - start)
    print(f"product pages opened: {rate:.1f} per second; memory {before} -> {memory()} MB over {times} of them")
    kiosk.close()
    catalogue.close()


def publishing(scratch: Path) -> None:
    """Publishing the default pack, again unchanged, and a generated pack of 2,000 products."""
    from PIL import Image

    from kiosk.content.example_pack import write
    from kiosk.publish.compile import PublishOptions, compile_pack
    from kiosk.release.store import Store

    def publish(pack: Path, data: Path, *reuse_from: Path) -> float:
        start = time.perf_counter()
        assert compile_pack(pack, Store(data), PublishOptions(reuse_from=reuse_from)).id
        return time.perf_counter() - start

    first, again = publish(PACK, scratch / "a"), publish(PACK, scratch / "a")
    lent = publish(PACK, scratch / "c", resources.builtin_store())
    print(
        f"publishing the default pack: {first:.1f} s; again, unchanged: {again:.2f} s;"
        f" with the pictures of the built-in release: {lent:.2f} s"
    )
    large = scratch / "large"
    write(large)
    text = (large / "products" / "first-tea.toml").read_text("utf-8")
    for at in range(2000):
        out = io.BytesIO()
        Image.new("RGB", (600, 600), (at % 256, at // 8 % 256, 90)).save(out, "PNG")
        (large / "media" / f"p{at}.png").write_bytes(out.getvalue())
        said = text.replace("\n[name]", f'\n[[pictures]]\nfile = "media/p{at}.png"\n\n[name]', 1)
        (large / "products" / f"p-{at}.toml").write_text(said, "utf-8")
    print(f"publishing 2,000 products with a picture each: {publish(large, scratch / 'b'):.1f} s")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        publishing(Path(folder))
        start_up(Path(folder) / "a")
        pages(Path(folder) / "a")
        attract.measure(Path(folder) / "a")
    site.main()
    photographs.main()
    workbook.main()
