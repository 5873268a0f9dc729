"""Photographs of the pages of single records, for whoever compares what is on show with what is to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from kiosk.base.visitor_pages import PAGES_OF_ONE
from kiosk.settings import Settings
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, PhotographRequest, settle
from kiosk.ui.shell.main_window import Screen

PLAIN_PAGES = {"map": "map", "story": "story"}
"""Where records are seen that share a page."""


def page_of(record: str) -> tuple[str, str]:
    """The page, and what it is opened with, on which a record ("product/da-hong-pao") is seen; home for all without one."""
    kind, _, key = record.partition("/")
    return (kind, key) if kind in PAGES_OF_ONE else (PLAIN_PAGES.get(kind, "home"), "")


def photograph_name(record: str) -> str:
    """What the photograph of a record's page is called, without language and size."""
    page, key = page_of(record)
    return f"{page}-{key}" if key else page


def photograph_records(
    request: PhotographRequest,
    data: Path,
    settings: Settings,
    builtin: Path | None,
    sizes: Iterable[tuple[int, int]],
    records: Iterable[str],
) -> list[Path]:
    """Photograph the page of each of `records`, each page once, as what the folder `data` shows; returns the files."""
    glass = Hourglass()
    quiet = replace(
        settings,
        visit=replace(settings.visit, reduced_motion=True),
        venue=replace(settings.venue, hours="09:00-21:00"),
        usage=replace(settings.usage, record=False),
    )
    pages = {photograph_name(record): page_of(record) for record in records}
    files: list[Path] = []
    for size in sizes:
        kiosk = Kiosk(data, quiet, Screen(size=size), builtin, glass.clocks())
        for language in request.languages:
            for name, page in pages.items():
                kiosk.visit.reset()
                kiosk.visit.touched()
                kiosk.visit.choose_language(language)
                kiosk.visit.open(*page)
                settle(kiosk.window)
                file = request.out / f"{name}_{language}_{size[0]}x{size[1]}.png"
                kiosk.window.grabWindow().save(str(file))
                files.append(file)
                request.on_file(file.name)
        kiosk.close()
    return files
