"""What stands in a pack, for whoever answers for it: numbers zone by zone, and what is still missing or no more true."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.base.hidden_records import hidden_files
from kiosk.base.record_fields import FIELDS_IN
from kiosk.content.check import Checked
from kiosk.content.field_path import value_at
from kiosk.content.finding import Finding
from kiosk.content.pack import Reading
from kiosk.content.toml_tables import ARCHIVE, FOLDERS, Table, zones_of

OVER = frozenset({"ended", "price-ended", "authorisation-ended"})
"""What is found of a thing whose time is over."""
PICTURED = frozenset(folder for folder in FOLDERS if FIELDS_IN[folder].at("pictures")) - {"routes"}
"""The kinds that are shown by pictures of their own; a route is shown by those of its stops."""
SOURCED = frozenset(folder for folder in FOLDERS if FIELDS_IN[folder].at("sources"))


@dataclass(frozen=True, slots=True)
class ZoneFigures:
    """A zone, and how many things it has."""

    name: str
    products: int
    goods: int
    pictures: int
    hidden: int
    """Products that are not shown for a while."""


@dataclass(frozen=True, slots=True)
class PackReport:
    """What stands in a pack on a day; lists hold the files of records."""

    title: tuple[str, str]
    """The showroom's name in Chinese and English."""
    version: str
    day: str
    zones: tuple[ZoneFigures, ...]
    kinds: Mapping[str, int]
    """How many records there are of each folder."""
    put_away: int
    names: Mapping[str, str]
    """What each record is called."""
    no_picture: tuple[str, ...]
    no_english: tuple[str, ...]
    no_source: tuple[str, ...]
    unproven: tuple[str, ...]
    """Records that say themselves that a fact in them rests on little."""
    proposals: tuple[str, ...]
    over: tuple[str, ...]
    findings: tuple[Finding, ...]
    """Errors and warnings, what is over left out."""


def report(reading: Reading, checked: Checked) -> PackReport:
    """Look through a pack that was read and checked."""
    tables = reading.tables
    info = tables.get("pack.toml", {})
    hidden = hidden_files(tables)
    records = {file: table for file, table in tables.items() if file != "pack.toml"}
    shown = {file: table for file, table in records.items() if file not in hidden}
    over = dict.fromkeys(finding.file for finding in checked.findings if finding.code in OVER)
    names = {file: str(value_at(table, "name.zh-CN") or file) for file, table in records.items()}
    return PackReport(
        title=(str(value_at(info, "name.zh-CN") or ""), str(value_at(info, "name.en") or "")),
        version=str(info.get("version", "")),
        day=reading.venue_now().date().isoformat(),
        zones=tuple(_zone(key, table, records, hidden) for key, table in zones_of(tables).items()),
        kinds={folder: sum(file.startswith(f"{folder}/") for file in records) for folder in FOLDERS},
        put_away=sum(name.startswith(f"{ARCHIVE}/") and name.endswith(".toml") for name in reading.media.names()),
        names=names,
        no_picture=tuple(
            file for file, table in shown.items() if _folder(file) in PICTURED and not table.get("pictures")
        ),
        no_english=tuple(file for file, table in shown.items() if _lacks_english(table)),
        no_source=tuple(file for file, table in shown.items() if _folder(file) in SOURCED and not table.get("sources")),
        unproven=tuple(file for file, table in shown.items() if "low" in _all_of("confidence", table)),
        proposals=tuple(file for file, table in shown.items() if table.get("illustrative") is True),
        over=tuple(file for file in over if file in names),
        findings=tuple(each for each in checked.findings if each.severity != "info" and each.code not in OVER),
    )


def _zone(key: str, zone: Table, records: Mapping[str, Table], hidden: Mapping[str, str]) -> ZoneFigures:
    folder = "rooms" if zone.get("kind") == "rooms" else "products"
    products = {
        file: table
        for file, table in records.items()
        if file.startswith(f"{folder}/") and (folder == "rooms" or table.get("zone") == key)
    }
    ids = {file.partition("/")[2].removesuffix(".toml") for file in products}
    return ZoneFigures(
        name=str(value_at(zone, "name.zh-CN") or key),
        products=len(products),
        goods=sum(file.startswith("goods/") and table.get("product") in ids for file, table in records.items()),
        pictures=sum(len(table.get("pictures") or ()) for table in products.values()),
        hidden=sum(file in hidden for file in products),
    )


def _folder(file: str) -> str:
    return file.partition("/")[0]


def _lacks_english(table: Table) -> bool:
    texts = [table.get(path) for path in ("name", "summary")]
    return any(isinstance(text, dict) and text and not text.get("en") for text in texts)


def _all_of(key: str, value: Any) -> Iterator[Any]:
    """Everything that stands under a key, at whatever depth."""
    if isinstance(value, dict):
        if key in value:
            yield value[key]
        for nested in value.values():
            yield from _all_of(key, nested)
    elif isinstance(value, list):
        for nested in value:
            yield from _all_of(key, nested)
