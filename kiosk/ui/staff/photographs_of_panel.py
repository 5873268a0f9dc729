"""Photographs of the staff's panel, made in a data folder of their own with a PIN of their own."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.fleet.pairing.office_folder import KnownOffice, OfficeFolder, PortState
from kiosk.fleet.update.known_roots import learn
from kiosk.settings import Settings
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, PhotographRequest, Station, settle
from kiosk.ui.shell.main_window import Screen
from kiosk.ui.staff.panel_controller import PAGES
from kiosk.ui.staff.pin_lockout import PinLockout
from kiosk.usage.usage_log import Cell, Log, hour_of

PIN = "482915"
"""Of the scratch folder only."""


def stations() -> list[Station]:
    """The PIN page in its states, every page of the panel, and the strip of a trial."""

    def typed(k: Kiosk, digits: str = PIN) -> None:
        pin = k.panel.pinEntry
        for digit in digits:
            pin.type(digit)
        pin.enter()
        while pin.busy:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def first(k: Kiosk) -> None:
        PinLockout(k.store.data).reset()
        k.panel.open()

    def wrong(k: Kiosk) -> None:
        k.panel.open()
        typed(k, "908172")

    def locked_out(k: Kiosk) -> None:
        k.panel.open()
        for _ in range(6):
            typed(k, "908172")

    def page(name: str) -> Callable[[Kiosk], None]:
        def reach(k: Kiosk) -> None:
            k.panel.open()
            typed(k)
            k.panel.open_page(name)
            while k.panel.releases.doing or k.panel.numbers.doing or not k.panel.problems.looked:
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

        return reach

    def pairing(k: Kiosk) -> None:
        page("office")(k)
        k.panel.office.pair()
        folder = OfficeFolder(k.store.data, Path(k.settings.update.staging))
        wish = folder.wished()
        known = (KnownOffice("3f5a9c01d2e4b687" * 4, "示例制作室", k.clocks.now().timestamp()),)
        assert wish
        learn(k.store.data, known[0].fingerprint, b"its root")
        k.panel.office.open()
        until = time.monotonic() + 119.0
        folder.tell(PortState(wish.id, 8767, ("192.168.1.20",), "48291534", until, 1, offices=known))
        k.panel.office.look()

    def changing(k: Kiosk) -> None:
        page("program")(k)
        k.panel.change_pin()

    walk = [Station("staff-pin-first", first), Station("staff-pin-wrong", wrong), Station("staff-pin-wait", locked_out)]
    return (
        walk
        + [Station(f"staff-{name}", page(name)) for name in PAGES]
        + [
            Station("staff-office-code", pairing),
            Station("staff-pin-change", changing),
        ]
    )


def made_up_counts(kiosk: Kiosk) -> dict[Cell, int]:
    """Made-up counts of the things on show, so that a photograph of the numbers shows some. For pictures only."""
    now = kiosk.clocks.now()
    made: dict[Cell, int] = {}
    zones = [zone for zone in kiosk.showroom.zones.rows() if zone.kind == "products"]
    for number, zone in enumerate(zones):
        kiosk.visit.open("zone", zone.key)
        for at, product in enumerate(kiosk.showroom.zone.products.rows()[:4]):
            for hour in range(10, 20):
                cell = hour_of(now.replace(hour=hour)), "page", f"product/{product.key}"
                made[Cell(*cell)] = 3 + (number + 2 * at + hour * 7) % 11
            made[Cell(hour_of(now), "code", f"product/{product.key}")] = 40 - 7 * at - number
    for language, count in (("en", 61), ("zh-TW", 38), ("ja", 17), ("ko", 9)):
        made[Cell(hour_of(now), "language", language)] = count
    made[Cell(hour_of(now), "search", "pu er")] = 12
    made[Cell(hour_of(now), "visit", "")] = 46
    kiosk.visit.home()
    return made


def photograph_staff(
    request: PhotographRequest,
    settings: Settings,
    builtin: Path | None,
    sizes: Iterable[tuple[int, int]],
    diagonal: float | None = None,
) -> list[Path]:
    """Photograph each page of the panel that is wanted, in the languages that it speaks; returns the files."""
    request.out.mkdir(parents=True, exist_ok=True)
    clock = Hourglass()
    quiet = replace(settings, visit=replace(settings.visit, reduced_motion=True))
    if diagonal is not None:
        quiet = replace(quiet, panel=replace(quiet.panel, diagonal_in=diagonal))
    how = "" if diagonal is None else f"_{diagonal:g}in"
    files: list[Path] = []
    walk = [station for station in stations() if request.wanted in station.name]
    for size in sizes if walk else ():
        with tempfile.TemporaryDirectory() as scratch:
            quiet = replace(quiet, update=replace(quiet.update, staging=str(Path(scratch) / "staging")))
            kiosk = Kiosk(Path(scratch), quiet, Screen(size=size), builtin, clock.clocks())
            with contextlib.closing(Log(Path(scratch))) as log:
                log.add(made_up_counts(kiosk), kiosk.clocks.now())
            for language in request.languages:
                for station in walk if language in ("zh-CN", "en") else ():
                    PinLockout(Path(scratch)).set_pin(PIN)
                    kiosk.visit.touched()
                    station.reach(kiosk)
                    kiosk.panel.choose_language(language)
                    settle(kiosk.window)
                    file = request.out / f"{station.name}_{language}_{size[0]}x{size[1]}{how}.png"
                    kiosk.window.grabWindow().save(str(file))
                    files.append(file)
                    request.on_file(file.name)
                    kiosk.panel.close()
            kiosk.close()
    return files
