"""Photographs of every page, in every language, at every size of glass."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QUrl
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.base.languages import LANGUAGES
from kiosk.base.note_words import WHISKED
from kiosk.release.catalogue_rows import Card, RoomRow, RouteRow
from kiosk.settings import Settings
from kiosk.ui.app import Clocks, Kiosk
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.shell.main_window import Screen

SIZES = ((1080, 1920), (1920, 1080), (2160, 3840))
TEXT_SIZES = ("normal", "large", "largest")
"""The three text sizes of the bar, by their places in it."""
PAUSE_S = 0.002
"""Between two looks whether pictures are there: looking all the time would keep a core from reading them."""


class NotSettled(Exception):
    """A page was not complete in the time allowed."""


@dataclass(frozen=True, slots=True)
class Station:
    """One stop of the walk: its name and how one gets there from a fresh visit."""

    name: str
    reach: Callable[[Kiosk], None]


@dataclass(frozen=True, slots=True)
class Ease:
    """What a visitor chose in the bar: text size (0, 1, 2), high contrast, and everything brought down within reach."""

    text_size: int = 0
    contrast: bool = False
    reach: bool = False

    def choose(self, kiosk: Kiosk) -> None:
        """Choose it in the bar of `kiosk`."""
        kiosk.visit.choose_text_size(self.text_size)
        kiosk.visit.choose_contrast(self.contrast)
        kiosk.visit.choose_reach(self.reach)

    @property
    def words(self) -> tuple[str, ...]:
        """What differs from a fresh visit, in words for a file's name."""
        size = (f"{TEXT_SIZES[self.text_size]}-text",) if self.text_size else ()
        return (*size, *(("contrast",) if self.contrast else ()), *(("reach",) if self.reach else ()))


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """`item` and everything visible in it, parents first."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from items(child)


def settle(window: QQuickWindow, seconds: float = 30.0) -> None:
    """Wait until the page is complete, no visible picture is still loading, and a frame of it is drawn: what a change
    moved is laid out with the frame after it. Raises NotSettled after `seconds`."""
    end = time.monotonic() + seconds
    frames = 0

    def count() -> None:
        nonlocal frames
        frames += 1

    window.frameSwapped.connect(count)
    try:
        settled, drawn = 0, 0
        while settled < 3 or frames == drawn:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            if qml_property(window, "complete", bool) and not any(map(loading, items(window.contentItem()))):
                if not settled:
                    drawn = frames
                    window.update()
                settled += 1
            else:
                settled = 0
            if not settled or settled > 3:
                time.sleep(PAUSE_S)
            if time.monotonic() > end:
                raise NotSettled(window.title())
    finally:
        window.frameSwapped.disconnect(count)


def loading(item: QQuickItem) -> bool:
    """Whether `item` is a picture that is still being read."""
    return (
        item.inherits("QQuickImageBase")
        and not qml_property(item, "source", QUrl).isEmpty()
        and qml_property(item, "progress", float) < 1.0
    )


def stations(kiosk: Kiosk) -> list[Station]:
    """The walk through whatever the release holds: every page once, and the first of each kind of thing."""
    room = kiosk.showroom

    def first(rows: Sequence[Card | RouteRow | RoomRow]) -> str:
        return rows[0].key if rows else ""

    def opened(page: str, key: str = "") -> Callable[[Kiosk], None]:
        return lambda k: k.visit.open(page, key)

    def answered(zone: str) -> Callable[[Kiosk], None]:
        def reach(k: Kiosk) -> None:
            k.visit.open("choose", zone)
            for question in room.choose.questions.rows():
                room.choose.choose(question.key, question.answers[0])

        return reach

    def ripe(zone: str) -> Callable[[Kiosk], None]:
        def reach(k: Kiosk) -> None:
            k.visit.open("zone", zone)
            settle(k.window)
            for item in items(k.window.contentItem()):
                if item.metaObject().className().startswith("ZoneHead_"):
                    item.setProperty("turned", True)

        return reach

    walk = [Station("attract", lambda k: k.visit.reset()), Station("home", lambda k: None)]
    products: list[tuple[str, str]] = []
    for zone in room.zones.rows():
        if zone.kind == "products":
            walk.append(Station(f"zone-{zone.key}", opened("zone", zone.key)))
            kiosk.visit.open("zone", zone.key)
            if room.zone.asks:
                walk.append(Station(f"choose-{zone.key}", opened("choose", zone.key)))
                walk.append(Station(f"choose-{zone.key}-answered", answered(zone.key)))
            if room.zone.seasonal:
                walk.append(Station(f"months-{zone.key}", ripe(zone.key)))
            key = first(room.zone.products.rows())
            if key:
                products.append(("product", key))
                walk.append(Station(f"product-{key}", opened("product", key)))
                kiosk.visit.open("product", key)
                if room.product.brews:
                    walk.append(Station(f"brew-{key}", opened("brew", key)))
            keys = [card.key for card in room.zone.products.rows()]
            notes = room.catalogue.notes("zh-CN", keys) if room.catalogue else ()
            bowl = next((key for key, note in zip(keys, notes, strict=True) if WHISKED.search(note.tasting)), "")
            if bowl:
                walk.append(Station(f"whisk-{bowl}", opened("whisk", bowl)))
    spots = [spot.key for spot in room.map.spots.rows() if spot.kind == "county"]
    kept = [*products, *(("place", key) for key in spots[:1])]
    route, tea_room = first(room.routes.rows()), first(room.rooms.rows())
    kiosk.visit.home()

    def collected(k: Kiosk) -> None:
        for kind, key in kept:
            room.takeaway.toggle(kind, key)
        k.visit.open("takeaway", "")

    def typed(k: Kiosk) -> None:
        k.visit.open("search", "")
        for letter in "hong":
            room.search.type(letter)

    walk += [Station(f"place-{key}", opened("place", key)) for key in spots[:1]]
    walk += [Station("map", opened("map")), Station("routes", opened("routes"))]
    walk += [Station(f"route-{route}", opened("route", route))] if route else []
    walk += [Station("rooms", opened("rooms"))]
    walk += [Station(f"room-{tea_room}", opened("room", tea_room))] if tea_room else []
    walk += [Station(f"{page}-{key}", opened(page, key)) for page, key in _in_the_shop(kiosk, products)]
    walk += [
        Station("story", opened("story")),
        Station("search", opened("search")),
        Station("search-typed", typed),
        Station("takeaway-empty", opened("takeaway")),
        Station("takeaway", collected),
    ]
    return walk


def _in_the_shop(kiosk: Kiosk, seen: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The first product with packets on show, the first packet, maker and primer; nothing where the release has none."""
    catalogue, language, today = kiosk.showroom.catalogue, kiosk.visit.language, kiosk.showroom.today
    if catalogue is None:
        return
    for card in catalogue.shop.every_goods(language, today)[:1]:
        row = catalogue.shop.goods(language, card.key, today)
        yield from [("product", row.product)] if row and ("product", row.product) not in seen else []
        yield "goods", card.key
    for card in catalogue.shop.makers(language)[:1]:
        yield "maker", card.key
    for primer in catalogue.programme.primers(language, "", today)[:1]:
        yield "primer", primer.key


class Hourglass:
    """A clock that moves only when told to."""

    def __init__(self) -> None:
        self.at = 1000.0
        self.day = datetime(2026, 11, 24, 12, 0)

    def clocks(self) -> Clocks:
        """This clock as the kiosk's clocks."""
        return Clocks(lambda: self.at, lambda: self.day)


@dataclass(frozen=True, slots=True)
class PhotographRequest:
    """What is to be photographed beside the visitor's pages: into which folder, in which languages, which names."""

    out: Path
    languages: Sequence[str]
    wanted: str = ""
    """Only what has this in its name."""
    on_file: Callable[[str], None] = lambda _: None
    """Hears the name of each file when it is there."""


def photograph(
    out: Path,
    data: Path,
    settings: Settings,
    builtin: Path | None,
    sizes: Iterable[tuple[int, int]] = SIZES,
    languages: Iterable[str] = LANGUAGES,
    wanted: str = "",
    on_progress: Callable[[str], None] = lambda _: None,
    ease: Ease = Ease(),
    diagonal: float | None = None,
    at: datetime | None = None,
) -> list[Path]:
    """Photograph every page whose name contains `wanted` into `out`; returns the files; `on_progress` hears each one's name.

    `diagonal` is that of the panel in inches, in place of the one in the settings; `at` is the moment of the venue's clock
    that every page but those of another hour is photographed at. A file is called
    <page>_<language>_<width>x<height>, then the diagonal if it was given, then what was chosen in the bar.
    """
    out.mkdir(parents=True, exist_ok=True)
    glass = Hourglass()
    glass.day = at or glass.day
    quiet = replace(
        settings,
        visit=replace(settings.visit, reduced_motion=True),
        venue=replace(settings.venue, hours="09:00-21:00"),
        usage=replace(settings.usage, record=False),
    )
    if diagonal is not None:
        quiet = replace(quiet, panel=replace(quiet.panel, diagonal_in=diagonal))
    how = ((f"{diagonal:g}in",) if diagonal is not None else ()) + ease.words
    files: list[Path] = []
    for size in sizes:
        kiosk = Kiosk(data, quiet, Screen(size=size), builtin, glass.clocks())
        for language in languages:
            for station in [*stations(kiosk), *_endings(glass)]:
                if wanted not in station.name:
                    continue
                kiosk.visit.reset()
                kiosk.visit.touched()
                kiosk.visit.choose_language(language)
                ease.choose(kiosk)
                station.reach(kiosk)
                settle(kiosk.window)
                file = out / f"{'_'.join((station.name, language, f'{size[0]}x{size[1]}', *how))}.png"
                kiosk.window.grabWindow().save(str(file))
                files.append(file)
                on_progress(file.name)
                _restore(kiosk, glass, at.hour if at else 12)
        kiosk.close()
    return files


def _endings(glass: Hourglass) -> list[Station]:
    def asked(k: Kiosk) -> None:
        glass.at += k.settings.visit.idle_s + 6
        k.visit.tick()

    def closed(k: Kiosk) -> None:
        glass.day = glass.day.replace(hour=23)
        k.opening.check()

    def empty(k: Kiosk) -> None:
        if shown := k.showroom.show(None):
            shown.close()

    def lit(light: str) -> Callable[[Kiosk], None]:
        def reach(k: Kiosk) -> None:
            come_to(light, k, glass)
            k.visit.reset()

        return reach

    lights = [Station(f"attract-{light}", lit(light)) for light in ("dawn", "dusk", "night")]
    return [*lights, Station("still-there", asked), Station("closed", closed), Station("trouble", empty)]


def come_to(light: str, kiosk: Kiosk, glass: Hourglass) -> None:
    """Let this day come to an hour of that light, by the sun over the venue; where it has none, to its fourth hour."""
    for hour in range(5, 24 + 5):
        glass.day = glass.day.replace(hour=hour % 24)
        kiosk.daylight.check()
        if kiosk.daylight.hour == light:
            return


def _restore(kiosk: Kiosk, glass: Hourglass, hour: int) -> None:
    glass.day = glass.day.replace(hour=hour)
    kiosk.opening.check()
    kiosk.daylight.check()
    if not kiosk.showroom.open:
        kiosk.reopen()
