"""Photographs of the studio: a record of each kind, something found, a photograph dropped, in both its languages."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.base.os_errors import NO_ANSWER
from kiosk.fleet.pairing.client import PORT, NotReached
from kiosk.fleet.pairing.discovery import Found
from kiosk.fleet.pairing.standing import Standing
from kiosk.fleet.pairing.wall import Seen
from kiosk.settings import Settings
from kiosk.ui.photographs_of_pages import NotSettled, PhotographRequest, items, loading
from kiosk.ui.studio import photographs_of_files, photographs_of_maps, photographs_of_outgoing, photographs_of_walls
from kiosk.ui.studio.health_sheet import HealthSheet
from kiosk.ui.studio.pairing_sheet import PairingSheet
from kiosk.ui.studio.password_sheet import PasswordSheet
from kiosk.ui.studio.studio_start import StudioSession
from kiosk.ui.studio.wall_sheet import WallSheet
from kiosk.ui.studio.window import StudioWindow
from kiosk.ui.studio.window_placement import LOW, shares

PATIENCE = 120.0
"""Seconds for the first look at a pack, which makes all its pictures."""
SIZES = ((1366, 768), (1640, 1000))
"""The least screen that staff have, and a large one, in pixels."""
SHOP = ("goods", "makers", "events", "notices", "primers")
"""Kinds that a pack need not have."""
OTHERS = ("places", "routes", "rooms", "stories", "zones", "categories")
SPOKEN = {"zh-CN": "zh", "en": "en"}


def stations() -> dict[str, Callable[[StudioWindow], None]]:
    """The walk: a page's name, and how one gets there."""

    def listed(kind: str) -> Callable[[StudioWindow], None]:
        def reach(studio: StudioWindow) -> None:
            studio.list_panel.show_kind(kind)
            studio.open(studio.records.files()[0])

        return reach

    def faulty(studio: StudioWindow) -> None:
        listed("products")(studio)
        studio.editor.set(studio.file, "name.zh-CN", None)
        studio.editor.set(studio.file, "name.ja", None)
        studio.editor.set(studio.file, "use.water_ml", "100ml")

    def pictured(studio: StudioWindow) -> None:
        listed("products")(studio)
        studio.go_to_field(studio.file, "pictures")

    def asks(act: Callable[[StudioWindow], None]) -> Callable[[StudioWindow], None]:
        def reach(studio: StudioWindow) -> None:
            listed("products")(studio)
            act(studio)

        return reach

    def liquor(studio: StudioWindow) -> None:
        listed("products")(studio)
        studio.editor.set(studio.file, "use.typical_abv_percent", [38, 53])
        studio.go_to_field(studio.file, "compliance")

    def published(studio: StudioWindow) -> None:
        listed("products")(studio)
        studio.editor.set(studio.file, "name.zh-CN", "大红")
        studio.editor.set(studio.file, "pictures", [{"file": "media/map.webp"}])
        studio.editor.set(studio.records.files()[1], "availability.sold_out", True)
        studio.studio_actions.publishing.publish()

    def overtaken(studio: StudioWindow) -> None:
        listed("products")(studio)
        studio.editor.set(studio.file, "pinyin", "mine")
        file = studio.draft.folder / studio.file
        file.write_text(file.read_text("utf-8") + "\n# other\n", encoding="utf-8")
        studio.studio_actions.saving.save()

    def walls(studio: StudioWindow) -> None:
        listed("products")(studio)
        studio.studio_actions.wall.open()
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, WallSheet)
        halls = photographs_of_walls.walls()
        sheet.show_kiosks(halls)
        shown = Standing("门口", "4f" * 16, "示例内容", "12", 0.0, True, "", None, "staged", "", None)
        sheet.show_seen(Seen(halls[0], shown, None))
        sheet.show_seen(Seen(halls[1], shown._replace(trial_left=400.0), None))
        sheet.show_seen(Seen(halls[2], None, NotReached(halls[2].address, NO_ANSWER).sentence))

    def health(studio: StudioWindow) -> None:
        listed("products")(studio)
        sheet = HealthSheet(studio.studio_actions.wall.dialogs, photographs_of_walls.walls())
        for each in photographs_of_walls.conditions():
            sheet.show_health(each, time.time())
        sheet.open()

    def pairing(studio: StudioWindow) -> None:
        listed("products")(studio)
        dialogs = studio.studio_actions.wall.dialogs
        sheet = PairingSheet(dialogs, "示例制作室")
        sheet.show_found((Found("k", "门口", ("192.168.1.20", PORT)),))
        sheet.code.setText("1234 567")
        sheet.yes.click()
        sheet.open()

    def hidden(studio: StudioWindow) -> None:
        listed("products")(studio)
        studio.studio_actions.hiding.hide(studio.file)

    def festival(studio: StudioWindow) -> None:
        studio.editor.set("pack.toml", "dated_scenes", [{"availability": {"from": "2027-02-05", "to": "2027-02-20"}}])
        studio.go_to_field("pack.toml", "dated_scenes.0.availability.from")

    def put_away(studio: StudioWindow) -> None:
        listed("zones")(studio)
        studio.studio_actions.records.put_away(studio.file)

    def languages(studio: StudioWindow) -> None:
        studio.go_to_field("pack.toml", "languages")
        studio.studio_actions.careful.set("pack.toml", "languages", ["zh-CN"])

    dialogs = {
        "studio-holder-away": put_away,
        "studio-showroom-languages": languages,
        "studio-wall": walls,
        "studio-wall-none": asks(lambda studio: studio.studio_actions.wall.open()),
        "studio-wall-pair": pairing,
        "studio-wall-health": health,
        "studio-wall-password": asks(
            lambda studio: PasswordSheet(studio.studio_actions.wall.dialogs, True, print).open()
        ),
        "studio-new": asks(lambda studio: studio.studio_actions.records.add()),
        "studio-labels": asks(lambda studio: studio.studio_actions.labels.ask(studio.file)),
        "studio-publish": published,
        "studio-overtaken": overtaken,
        "studio-open": asks(lambda studio: studio.other_pack_wanted.emit()),
        "studio-liquor": liquor,
        "studio-phone": asks(lambda studio: studio.studio_actions.phone.open_for(studio.file, "pictures")),
        "studio-phone-tray": asks(lambda studio: studio.studio_actions.phone.open_tray()),
    }
    walk = {
        f"studio-{kind}": listed(kind)
        for kind in ("products", *SHOP, "places", "routes", "rooms", "stories", "zones", "categories")
    }
    walk |= {
        "studio-showroom-scenes": lambda studio: studio.go_to_field("pack.toml", "scenes.scene-tall"),
        "studio-showroom-festival": festival,
        "studio-showroom-map": lambda studio: studio.go_to_field("pack.toml", "map.width"),
        **photographs_of_maps.stations(),
        "studio-hidden": hidden,
    }
    outgoing = photographs_of_outgoing.stations(listed("products"))
    files = photographs_of_files.stations(listed("products"))
    return {**walk, "studio-pictures": pictured, "studio-found": faulty, **dialogs, **outgoing, **files}


def desks(sizes: Sequence[tuple[int, int]]) -> Sequence[tuple[int, int]]:
    """The sizes among those asked for that a staff's screen has; the usual ones where there is none."""
    return [
        (width, height) for width, height in sizes if width >= SIZES[0][0] and SIZES[0][1] <= height < width
    ] or SIZES


def photograph_studio(
    request: PhotographRequest, pack: Path, settings: Settings, sizes: Sequence[tuple[int, int]] = SIZES
) -> list[Path]:
    """Photograph each station that is wanted in Chinese and English; `pack` itself is not touched."""
    files: list[Path] = []
    lacking = [f"studio-{kind}" for kind in SHOP if not any((pack / kind).glob("*.toml"))]
    walk = {name: reach for name, reach in stations().items() if request.wanted in name and name not in lacking}
    for tag in [tag for tag in request.languages if tag in SPOKEN] if walk else []:
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(shutil.copytree(pack, Path(scratch) / pack.name))
            session = StudioSession(copy, Path(scratch) / "data", settings, SPOKEN[tag])
            for size in sizes:
                session.studio.setMinimumSize(0, 0)
                session.studio.resize(*size)
                session.studio.splitter.setSizes(shares(size[0]))
                session.studio.findings_panel.unfold(size[1] >= LOW)
                session.studio.preview.choose_language(tag)
                for name, reach in walk.items():
                    file = request.out / f"{name}_{tag}_{session.studio.width()}x{session.studio.height()}.png"
                    photograph_one(session.studio, reach).save(str(file))
                    files.append(file)
                    request.on_file(file.name)
                    session.studio.editor.stack.setIndex(0)
            session.studio.draft.load()
            session.studio.close()
            session.close()
    return files


def photograph_one(studio: StudioWindow, reach: Callable[[StudioWindow], None]) -> QPixmap:
    """The window at a station, and what it asks there before it; then the question is closed."""
    reach(studio)
    studio.checker.check_now()
    _settle(studio)
    picture = studio.grab()
    if dialog := QApplication.activeModalWidget() or next(iter(_beside(studio)), None):
        picture = _over(picture, dialog.grab())
    for each in _beside(studio):
        each.hide()  # one that is closed may ask, and stay
        each.deleteLater()
    return picture


def _beside(studio: StudioWindow) -> list[QWidget]:
    """Every window that the studio has opened."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not studio]


def _over(below: QPixmap, above: QPixmap) -> QPixmap:
    painter = QPainter(below)
    painter.fillRect(below.rect(), QColor(0, 0, 0, 90))
    painter.drawPixmap((below.width() - above.width()) // 2, max(0, (below.height() - above.height()) // 2), above)
    painter.end()
    return below


def _settle(studio: StudioWindow) -> None:
    end = time.monotonic() + PATIENCE
    idle = 0
    while idle < 8:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        root = studio.preview.view.rootObject()
        busy = (
            studio.checker.busy
            or studio.jobs.busy
            or studio.studio_actions.phone.opening
            or not studio.preview.complete
            or root is None
            or any(map(loading, items(root)))
        )
        idle = 0 if busy else idle + 1
        if time.monotonic() > end:
            raise NotSettled(studio.windowTitle())
