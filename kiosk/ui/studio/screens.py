"""Photographs of the studio: a record of each kind, something found, a photograph dropped, in both its languages."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.settings import Settings
from kiosk.ui.screens import NotSettled, items, loading
from kiosk.ui.studio.opening import Desk
from kiosk.ui.studio.window import Studio

PATIENCE = 120.0
"""Seconds for the first look at a pack, which makes all its pictures."""
SPOKEN = {"zh-CN": "zh", "en": "en"}


def stations() -> dict[str, Callable[[Studio], None]]:
    """The walk: a page's name, and how one gets there."""

    def listed(kind: str) -> Callable[[Studio], None]:
        def reach(studio: Studio) -> None:
            studio.listing.turn(kind)
            studio.open(studio.records.files()[0])

        return reach

    def faulty(studio: Studio) -> None:
        listed("products")(studio)
        studio.editing.set(studio.file, "name.zh-CN", None)
        studio.editing.set(studio.file, "name.ja", None)
        studio.editing.set(studio.file, "use.water_ml", "100ml")

    def pictured(studio: Studio) -> None:
        listed("products")(studio)
        studio.form.turn_to("pictures")

    walk = {f"studio-{kind}": listed(kind) for kind in ("products", "places", "routes", "rooms", "stories", "zones")}
    return {**walk, "studio-pictures": pictured, "studio-found": faulty}


def photograph_studio(
    out: Path,
    pack: Path,
    settings: Settings,
    languages: tuple[str, ...],
    wanted: str = "",
    told: Callable[[str], None] = lambda _: None,
) -> list[Path]:
    """Photograph each station whose name contains `wanted` in Chinese and English; `pack` itself is not touched."""
    files: list[Path] = []
    walk = {name: reach for name, reach in stations().items() if wanted in name}
    for tag in [tag for tag in languages if tag in SPOKEN] if walk else []:
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(shutil.copytree(pack, Path(scratch) / pack.name))
            desk = Desk(copy, Path(scratch) / "data", settings, SPOKEN[tag])
            studio = desk.studio
            studio.preview.speak(tag)
            for name, reach in walk.items():
                reach(studio)
                studio.looking.now()
                _settle(studio)
                file = out / f"{name}_{tag}_{studio.width()}x{studio.height()}.png"
                studio.grab().save(str(file))
                files.append(file)
                told(file.name)
                studio.editing.stack.setIndex(0)
            studio.draft.load()
            studio.close()
            desk.close()
    return files


def _settle(studio: Studio) -> None:
    end = time.monotonic() + PATIENCE
    still = 0
    while still < 8:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        root = studio.preview.glass.rootObject()
        busy = (
            studio.looking.busy
            or studio.jobs.busy
            or not studio.preview.complete
            or root is None
            or any(map(loading, items(root)))
        )
        still = 0 if busy else still + 1
        if time.monotonic() > end:
            raise NotSettled(studio.windowTitle())
