"""Whether every code on show opens a page of the site: asked after a build, and by doctor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from urllib.parse import unquote

from kiosk.base.languages import LANGUAGES
from kiosk.origin.code_list import Code, Sold, codes_of
from kiosk.origin.origin_link import PATHS, packet_numbers
from kiosk.release.catalogue import Catalogue


def codes_on_show(catalogue: Catalogue, base_url: str, kiosk: str = "", today: date | None = None) -> Iterator[Code]:
    """Every code that a kiosk shows for a release under the settings of now; not of what has its day still to come."""
    packets, ways = {}, {}
    for key, body in catalogue.tables.bodies("goods", LANGUAGES[0]):
        packets[key] = packet_numbers(body["gtin"], body["lot"])
        ways[key] = [address for _, _, address, _ in body["ways"]]
    bookings = {key: body["booking"] for key, body in catalogue.tables.bodies("event", LANGUAGES[0])}
    return codes_of(
        keys_with_page(catalogue, today), catalogue.numbers(), base_url, kiosk, Sold(packets, ways, bookings)
    )


def keys_with_page(catalogue: Catalogue, today: date | None = None) -> dict[str, list[str]]:
    """The ids of all that has a page on a day, by kind: not of what has its day still to come (`Catalogue.has_begun`)."""
    waiting: dict[str, frozenset[str]] = {}
    keys: dict[str, list[str]] = {kind: [] for kind in PATHS}
    for entry in catalogue.entries():
        if entry.kind not in waiting:
            waiting[entry.kind] = catalogue.waiting(today, entry.kind)
        if entry.key not in waiting[entry.kind]:
            keys.setdefault(entry.kind, []).append(entry.key)
    return keys


def file_of(page: str) -> str:
    """The file of the site, with /, that answers the percent-encoded path `page`."""
    return f"{unquote(page).strip('/')}/index.html".lstrip("/")


def without_page(codes: Iterable[Code], site: Path) -> tuple[Code, ...]:
    """The codes whose page is not in the folder `site`: who scans them finds nothing."""
    return tuple(code for code in codes if code.page and not (site / file_of(code.page)).is_file())
