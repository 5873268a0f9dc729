"""Whether every code on show opens a page of the site: asked after a build, and by doctor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from urllib.parse import unquote

from kiosk.origin.code_list import Code, codes_of
from kiosk.origin.origin_link import PATHS
from kiosk.release.catalogue import Catalogue


def codes_on_show(catalogue: Catalogue, base_url: str, kiosk: str = "", today: date | None = None) -> Iterator[Code]:
    """Every code that a kiosk shows for a release under the settings of now; not of products whose day has not come."""
    waiting = catalogue.waiting(today)
    keys: dict[str, list[str]] = {kind: [] for kind in PATHS}
    for entry in catalogue.entries():
        if entry.kind != "product" or entry.key not in waiting:
            keys.setdefault(entry.kind, []).append(entry.key)
    return codes_of(keys, catalogue.numbers(), base_url, kiosk)


def file_of(page: str) -> str:
    """The file of the site, with /, that answers the percent-encoded path `page`."""
    return f"{unquote(page).strip('/')}/index.html".lstrip("/")


def without_page(codes: Iterable[Code], site: Path) -> tuple[Code, ...]:
    """The codes whose page is not in the folder `site`: who scans them finds nothing."""
    return tuple(code for code in codes if code.page and not (site / file_of(code.page)).is_file())
