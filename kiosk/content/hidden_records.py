"""A pack without what is hidden, and what is found about hiding."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.hidden_records import CATEGORIES, category_files, hidden_files
from kiosk.content.finding import Finding, error, warning
from kiosk.content.model import Pack, PackInfo, Route
from kiosk.content.pack import KINDS, Reading

SHOW_AGAIN = Sentence("去掉 hidden，或在制作室按“重新展出”。", "Take hidden away, or press “Show again” in the studio.")


class Hidden:
    """What is hidden in a pack, by kind and id."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    def __contains__(self, named: tuple[str, Any]) -> bool:
        folder, key = named
        return f"{folder}/{key}.toml" in self._files

    def left(self, folder: str, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Those of some ids that are shown."""
        return tuple(key for key in keys if (folder, key) not in self)


def without_hidden(reading: Reading) -> Pack | None:
    """The pack of a reading as visitors are to see it: what is hidden and whatever names it left out."""
    pack, files = reading.pack, hidden_files(reading.tables)
    if pack is None or not files:
        return pack
    hidden = Hidden(files)
    kept: dict[str, dict[str, Any]] = {
        folder: {key: record for key, record in getattr(pack, folder).items() if (folder, key) not in hidden}
        for folder in KINDS
    }
    kept["products"] = {
        key: product.model_copy(update={"related": hidden.left("products", product.related)})
        for key, product in kept["products"].items()
    }
    kept["rooms"] = {
        key: room.model_copy(update={"products": hidden.left("products", room.products)})
        for key, room in kept["rooms"].items()
    }
    kept["places"] = {
        key: place.model_copy(update={"county": None}) if ("places", place.county) in hidden else place
        for key, place in kept["places"].items()
    }
    kept["goods"] = {
        key: each.model_copy(update={"maker": None}) if ("makers", each.maker) in hidden else each
        for key, each in kept["goods"].items()
    }
    routes = {key: _route(route, hidden) for key, route in kept["routes"].items()}
    kept["routes"] = {key: route for key, route in routes.items() if route.stops}
    return Pack.model_construct(None, info=_info(pack.info, hidden), **kept)


def _route(route: Route, hidden: Hidden) -> Route:
    stops = [
        stop.model_copy(update={"products": hidden.left("products", stop.products)})
        for stop in route.stops
        if ("places", stop.place) not in hidden
    ]
    legs = [leg for leg in route.legs if ("places", leg.from_) not in hidden and ("places", leg.to) not in hidden]
    return route.model_copy(update={"stops": tuple(stops), "legs": tuple(legs)})


def _info(info: PackInfo, hidden: Hidden) -> PackInfo:
    shown = [each for each in info.categories if (CATEGORIES, each.id) not in hidden]
    rows = [each.model_copy(update={"zones": hidden.left("zones", each.zones)}) for each in shown]
    return info.model_copy(update={"categories": tuple(rows)})


def hiding(reading: Reading) -> Iterator[Finding]:
    """What cannot be hidden: every zone at once, and the place where the kiosk stands."""
    tables = reading.tables
    hidden = hidden_files(tables)
    zones = [file for file in tables if file.startswith("zones/")]
    if zones and all(file in hidden for file in zones):
        what = Sentence("所有展区都隐藏了，首页就没有门。", "Every zone is hidden, so the first page has no door.")
        yield error("all-zones-hidden", "zones/", "", what, SHOW_AGAIN)
    venue = f"places/{tables.get('pack.toml', {}).get('venue')}.toml"
    if tables.get(venue, {}).get("hidden") is True:
        what = Sentence("触摸屏就在这里，这个地点隐藏不了。", "The kiosk stands here: this place cannot be hidden.")
        yield warning("venue-hidden", venue, "hidden", what, SHOW_AGAIN)


def calmed(findings: list[Finding], reading: Reading) -> list[Finding]:
    """The findings, in which what is wrong with something hidden keeps nothing from being published."""
    hidden = hidden_files(reading.tables)
    rows = [file for file, _ in category_files(reading.tables.get("pack.toml", {}))]
    return [
        replace(each, severity="warning") if each.severity == "error" and _spot(each, rows) in hidden else each
        for each in findings
    ]


def _spot(finding: Finding, categories: list[str]) -> str:
    """The file in which a finding lies; a category's is its own."""
    first, _, rest = finding.field.partition(".")
    at = rest.partition(".")[0]
    if finding.file == "pack.toml" and first == CATEGORIES and at.isdigit() and int(at) < len(categories):
        return categories[int(at)]
    return str(PurePosixPath(finding.file))
