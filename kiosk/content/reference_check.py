"""What a pack's records say of each other: zones, places, products, categories and rivers that are not there."""

from __future__ import annotations

import dataclasses
import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.hidden_records import hidden_files
from kiosk.base.record_kinds import FOLDER_OF
from kiosk.content.finding import Finding, error, warning
from kiosk.content.liquor import liquor_category, liquor_zone
from kiosk.content.pack import Reading
from kiosk.content.toml_tables import Table, along, categories_of, zones_of

NAMED: dict[str, tuple[tuple[str, str], ...]] = {
    "pack.toml": (("venue", "place"), ("rivers[].flows_to", "river"), ("categories[].zones[]", "zone")),
    "products": (("zone", "zone"), ("place", "place"), ("category", "category"), ("related[]", "product")),
    "places": (("county", "place"),),
    "routes": (
        ("stops[].place", "place"),
        ("stops[].products[]", "product"),
        ("legs[].from", "place"),
        ("legs[].to", "place"),
    ),
    "rooms": (("products[]", "product"),),
    "goods": (("product", "product"), ("maker", "maker")),
    "makers": (("place", "place"),),
    "events": (("room", "room"), ("place", "place")),
    "primers": (("zone", "zone"),),
}
"""Where one record names another, and of which kind."""

WORDS = {
    "zone": ("区", "zone", "zones/{}.toml"),
    "place": ("地点", "place", "places/{}.toml"),
    "product": ("产品", "product", "products/{}.toml"),
    "room": ("茶室", "tea room", "rooms/{}.toml"),
    "maker": ("生产者", "maker", "makers/{}.toml"),
    "category": ("品类", "category", "pack.toml [[categories]]"),
    "river": ("河流", "river", "pack.toml [[rivers]]"),
}


MOST_ASKED = 200
"""Names for which a similar one is looked for; who has more wrong has another fault."""


def _folded(value: str) -> str:
    return re.sub(r"[\s_\-·]+", "", unicodedata.normalize("NFKC", value)).casefold()


@dataclass(frozen=True, slots=True)
class PackIndex:
    """The ids there are, by kind, and which of them could be looked into."""

    ids: Mapping[str, frozenset[str]]
    tables: Mapping[str, Table]
    zones: Mapping[str, Table]
    categories: Mapping[str, Table]
    _called: dict[str, dict[str, list[str]]] = dataclasses.field(default_factory=dict)
    _asked: list[str] = dataclasses.field(default_factory=list)

    def table(self, folder: str, key: Any) -> Table:
        """A record's table, empty when it has none that can be read."""
        return self.tables.get(f"{folder}/{key}.toml", {})

    def called(self, kind: str, value: str) -> list[str]:
        """The ids of the records that `value` means by a name in any language, or by their id without hyphens."""
        if kind not in self._called:
            self._called[kind] = self._names(kind)
        return self._called[kind].get(_folded(value), [])

    def near(self, kind: str, value: str) -> list[str]:
        """The ids that look most like `value`, those alone that do so equally; none once very many were asked for."""
        if len(self._asked) >= MOST_ASKED:
            return []
        self._asked.append(value)
        found = difflib.get_close_matches(value, sorted(self.ids[kind]), 3, 0.6)
        likeness = [difflib.SequenceMatcher(None, value, each).ratio() for each in found]
        return [each for each, like in zip(found, likeness, strict=True) if like >= likeness[0] - 0.02]

    def _names(self, kind: str) -> dict[str, list[str]]:
        rows = self.categories if kind == "category" else {}
        if folder := FOLDER_OF.get(kind):
            rows = {PurePosixPath(file).stem: row for file, row in self.tables.items() if file.startswith(f"{folder}/")}
        found: dict[str, list[str]] = {}
        for key in sorted(self.ids[kind]):
            names = rows.get(key, {}).get("name")
            spellings = [key, *(names.values() if isinstance(names, dict) else ())]
            for each in dict.fromkeys(_folded(name) for name in spellings if isinstance(name, str)):
                found.setdefault(each, []).append(key)
        return found

    def zones_of(self, category: str) -> frozenset[str]:
        """The zones that a category belongs to: `category_zones`, for the pack's own tables."""
        return category_zones(self.categories[category], self.ids["zone"], self.zones)


def category_zones(category: Table, ids: Iterable[str], zones: Mapping[str, Table]) -> frozenset[str]:
    """The zones, of all `ids`, whose products may be of `category`: those it names, else all of liquor or all others.

    A category of liquor stands in zones of liquor, where the pack has one; another in any zone but those.
    """
    every = frozenset(ids)
    named = category.get("zones")
    if isinstance(named, list) and named:
        return frozenset(map(str, named))
    liquor = frozenset(key for key in every if liquor_zone(key, zones.get(key, {})))
    return (liquor or every) if liquor_category(category) else (every - liquor or every)


def references(reading: Reading) -> Iterator[Finding]:
    """Every name that leads nowhere or to the wrong kind of record, ids given twice, and zones that stay empty."""
    index = _index(reading)
    for file, table in reading.tables.items():
        for path, kind in NAMED.get(file if file == "pack.toml" else file.split("/")[0], ()):
            for field, key in along(table, path):
                if isinstance(key, str) and kind in index.ids and key not in index.ids[kind]:
                    yield _unknown(file, field, kind, key, index)
    if "pack.toml" in reading.tables:
        yield from _doubles(reading.tables["pack.toml"])
        yield from _venue(index)
    yield from _zones(index)
    for file, table in reading.tables.items():
        if file.startswith("products/"):
            yield from _product(file, table, index)
        elif file.startswith("routes/"):
            yield from _route(file, table)


def _index(reading: Reading) -> PackIndex:
    """Ids come from the files' names, also of files that cannot be read: one fault is told once."""
    ids: dict[str, frozenset[str]] = {}
    named = [PurePosixPath(name) for name in reading.media.names() if name.lower().endswith(".toml")]
    for kind, folder in FOLDER_OF.items():
        toml = [path for path in named if path.suffix and path.parts[:-1] == (folder,)]
        ids[kind] = frozenset(path.stem for path in toml)
    if info := reading.tables.get("pack.toml"):
        ids["category"] = frozenset(key for _, key in along(info, "categories[].id") if isinstance(key, str))
        ids["river"] = frozenset(key for _, key in along(info, "rivers[].id") if isinstance(key, str)) | {"sea"}
    return PackIndex(ids, reading.tables, zones_of(reading.tables), categories_of(reading.tables))


def _unknown(file: str, field: str, kind: str, key: str, index: PackIndex) -> Finding:
    zh, en, where = WORDS[kind]
    spot = where.format(key)
    meant, near = index.called(kind, key), index.near(kind, key)
    what = Sentence(f"没有叫 {key} 的{zh}。", f"There is no {en} called {key}.")
    if len(meant) == 1:
        mend = Sentence(f"这里写编号：{meant[0]}。", f"Write its id here: {meant[0]}.")
    elif meant:
        what = Sentence(
            f"“{key}”可以指 {len(meant)} 个{zh}。",
            f"“{key}” may mean any of {len(meant)}: a {en} is named by its id.",
        )
        mend = Sentence(
            f"写其中一个编号：{'、'.join(meant[:5])}。", f"Write the id of one of them: {', '.join(meant[:5])}."
        )
    elif near:
        mend = Sentence(
            f"是不是 {' 或 '.join(near)}？不然就补上 {spot}。",
            f"Did you mean {' or '.join(near)}? Otherwise add {spot}.",
        )
    else:
        mend = Sentence(f"改成已有的{zh}，或补上 {spot}。", f"Name a {en} there is, or add {spot}.")
    return error(f"unknown-{kind}", file, field, what, mend)


def _doubles(info: Table) -> Iterator[Finding]:
    for path, zh, en in (("categories[].id", "品类", "category"), ("rivers[].id", "河流", "river")):
        count: Counter[str] = Counter()
        for field, key in along(info, path):
            count[str(key)] += 1
            if count[str(key)] == 2:
                what = Sentence(f"{zh} {key} 写了两次。", f"The {en} {key} stands there twice.")
                mend = Sentence("删去一个，或改它的 id。", "Remove one of them, or change its id.")
                yield error("duplicate-id", "pack.toml", field, what, mend)


def _venue(index: PackIndex) -> Iterator[Finding]:
    venue = index.tables["pack.toml"].get("venue")
    kind = index.table("places", venue).get("kind", "venue")
    if kind != "venue":
        what = Sentence(
            f"venue 指的 {venue} 不是展厅（kind = {kind}）。",
            f"venue names {venue}, which is no venue (kind = {kind}).",
        )
        mend = Sentence(
            '在那个地点写 kind = "venue"，或改 venue。', 'Write kind = "venue" in that place, or change venue.'
        )
        yield warning("not-a-venue", "pack.toml", "venue", what, mend)


def _zones(index: PackIndex) -> Iterator[Finding]:
    if index.tables and not index.ids["zone"]:
        what = Sentence("一个区也没有，首页就没有门。", "There is no zone, so the first page has no door.")
        mend = Sentence("至少写一个 zones/<编号>.toml。", "Write at least one zones/<id>.toml.")
        yield error("no-zone", "zones/", "", what, mend)
        return
    hidden = hidden_files(index.tables)
    shown = {file: table for file, table in index.tables.items() if file not in hidden}
    used = {str(table.get("zone")) for file, table in shown.items() if file.startswith("products/")}
    rooms = any(file.startswith("rooms/") for file in shown)
    held = False
    for file, table in shown.items():
        if not file.startswith("zones/"):
            continue
        of_rooms = table.get("kind") == "rooms"
        held |= of_rooms
        if (of_rooms and not rooms) or (not of_rooms and PurePosixPath(file).stem not in used):
            what = Sentence("这个区是空的。", "This zone is empty.")
            mend = Sentence(
                "放进产品（或茶室），或先隐藏这个区。", "Put products (or rooms) into it, or hide the zone for a while."
            )
            yield warning("empty-zone", file, "", what, mend)
    if rooms and not held:
        what = Sentence(
            '有茶室，却没有 kind = "rooms" 的区，访客走不到。',
            "There are tea rooms but no zone of kind rooms: no way leads there.",
        )
        mend = Sentence(
            '加一个区，写 kind = "rooms"、tone = "rooms"。', 'Add a zone with kind = "rooms" and tone = "rooms".'
        )
        yield warning("no-rooms-zone", "zones/", "", what, mend)


def _product(file: str, table: Table, index: PackIndex) -> Iterator[Finding]:
    zone, place = table.get("zone"), table.get("place")
    if index.table("zones", zone).get("kind") == "rooms":
        what = Sentence(
            f"{zone} 是茶室的区，不显示产品。", f"{zone} is the zone of the tea rooms; it shows no products."
        )
        mend = Sentence("改放到别的区。", "Put the product into another zone.")
        yield error("zone-of-rooms", file, "zone", what, mend)
    yield from _belonging(file, table, index)
    kind = index.table("places", place).get("kind", "county")
    if kind not in ("county", "city"):
        what = Sentence(
            f"产地 {place} 不是县市（kind = {kind}）。",
            f"The origin {place} is no county or city (kind = {kind}).",
        )
        mend = Sentence("写所在的县。", "Name the county it lies in.")
        yield error("origin-not-county", file, "place", what, mend)
    seen = {PurePosixPath(file).stem}
    for field, key in along(table, "related[]"):
        if str(key) in seen:
            what = Sentence(f"{key} 是产品自己，或已写过。", f"{key} is the product itself or stands there already.")
            yield warning("related-twice", file, field, what, Sentence("删去它。", "Remove it."))
        seen.add(str(key))


def _belonging(file: str, table: Table, index: PackIndex) -> Iterator[Finding]:
    """Whether a product's category is one of its zone's."""
    zone, category = table.get("zone"), table.get("category")
    if not isinstance(zone, str) or not isinstance(category, str):
        return
    if zone not in index.ids["zone"] or category not in index.categories:
        return
    allowed = index.zones_of(category)
    if zone not in allowed:
        zh, en = "、".join(sorted(allowed)), ", ".join(sorted(allowed))
        what = Sentence(
            f"品类 {category} 属于区 {zh}，不属于 {zone}。",
            f"The category {category} belongs to the zone {en}, not to {zone}.",
        )
        mend = Sentence(
            f"改 category 或 zone；真的两处都有，就在 pack.toml 这个品类的 zones 里写上 {zone}。",
            f"Correct category or zone; if it really is in both, add {zone} to zones of that category in pack.toml.",
        )
        yield error("category-of-other-zone", file, "category", what, mend)


def _route(file: str, table: Table) -> Iterator[Finding]:
    days, before = table.get("days"), 1
    for field, day in along(table, "stops[].day"):
        if not isinstance(day, int) or not isinstance(days, int):
            continue
        if day > days:
            what = Sentence(f"第 {day} 天超出了 {days} 天的行程。", f"Day {day} is beyond a journey of {days} day(s).")
            yield error(
                "day-beyond", file, field, what, Sentence("改这一站的 day，或改 days。", "Correct day here, or days.")
            )
        elif day < before:
            what = Sentence(f"第 {day} 天排在第 {before} 天后面。", f"Day {day} stands after day {before}.")
            yield warning("day-order", file, field, what, Sentence("按先后排列站点。", "Put the stops in their order."))
        before = max(before, day)
