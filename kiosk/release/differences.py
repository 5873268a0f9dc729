"""What a visitor would see differently: two catalogues held against each other, record by record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from kiosk.base.record_fields import FIELDS_OF
from kiosk.base.untrusted_input import parse_json
from kiosk.release.catalogue_rows import Painting
from kiosk.release.catalogue_tables import MOST_BODY, Tables
from kiosk.release.text_sections import pop_sections

KINDS = (
    "pack",
    "zone",
    "category",
    "product",
    "goods",
    "maker",
    "event",
    "notice",
    "primer",
    "place",
    "route",
    "room",
    "story",
    "map",
)
DATED = ("product", "goods", "event", "notice", "primer", "route", "story")
"""Kinds that are shown on some days only."""
DERIVED = {
    "pack": ("second", "hands"),
    "zone": ("second", "count"),
    "category": (),
    "product": ("second", "zone_name", "category_name", "place_name", "tone", "own_picture"),
    "goods": (
        "second",
        "product_name",
        "maker_name",
        "zone",
        "tone",
        "place",
        "place_name",
        "compliance",
        "own_picture",
    ),
    "maker": ("second", "place_name"),
    "event": ("second", "room_name", "place_name"),
    "notice": ("second",),
    "primer": ("second",),
    "place": ("second", "county_name", "x", "y"),
    "route": ("second",),
    "room": ("second",),
    "story": ("second",),
    "map": ("spots",),
}
"""What follows from other records or from the record itself, and is told of there."""
NAMED = {each: f"{each}_name" for each in ("zone", "category", "place", "county", "product", "maker", "room")}
"""Where the name of what a field names stands."""
NAMES = " names"
"""What the names of linked records stand under, beside their ids."""
ROLES = ("goes_with", "stop-")
STOP = ("place", "day", "stay_hours", "mode", "minutes", "km")
Body = dict[str, Any]
Sort = Literal["added", "changed", "gone", "ordered"]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record: what it said and will say, in the first of the languages in which it changes."""

    field: str
    before: Any
    after: Any
    languages: tuple[str, ...] = ()
    """The languages whose text changes; empty for what is the same in all."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One record that is added, changed or gone; or ("ordered") the order of a kind, with no key."""

    kind: str
    key: str
    name: str
    sort: Sort
    fields: tuple[FieldChange, ...] = ()
    before: Path | None = None
    """Its picture as it is, or None."""
    after: Path | None = None
    """Its picture as it will be, or None."""
    repainted: bool = False
    """Whether its pictures are among what changes."""


def differences(before: Tables | None, after: Tables) -> tuple[Difference, ...]:
    """What changes when `after` takes the place of `before`, kind by kind in the order of the catalogue.

    Without `before`, everything is added.
    """
    old = _Side(before) if before else None
    new = _Side(after)
    found: list[Difference] = []
    for kind in KINDS:
        have = dict.fromkeys(old.keys(kind) if old else ())
        will = dict.fromkeys(new.keys(kind))
        for key in will:
            if old is None or key not in have:
                found.append(Difference(kind, key, new.name(kind, key), "added", after=new.picture(kind, key)))
            elif changed := _changed(kind, key, old, new):
                found.append(changed)
        if old:
            found += [
                Difference(kind, key, old.name(kind, key), "gone", before=old.picture(kind, key))
                for key in have
                if key not in will
            ]
        if [key for key in have if key in will] != [key for key in will if key in have]:
            found.append(Difference(kind, "", "", "ordered"))
    return tuple(found)


def _changed(kind: str, key: str, old: _Side, new: _Side) -> Difference | None:
    same = old.written(kind, key) == new.written(kind, key)
    fields = [] if same else list(_fields(kind, old.bodies(kind, key), new.bodies(kind, key)))
    pictures = old.pictures(kind, key), new.pictures(kind, key)
    at = next(
        (i for i, pair in enumerate(zip(*pictures, strict=False)) if _appearance(pair[0]) != _appearance(pair[1])), None
    )
    repainted = at is not None or len(pictures[0]) != len(pictures[1])
    if repainted:
        fields.append(FieldChange("pictures", len(pictures[0]), len(pictures[1])))
        at = min(map(len, pictures)) if at is None else at
    if not fields:
        return None
    spots = [_small(side[at or 0]) if len(side) > (at or 0) else None for side in pictures]
    return Difference(kind, key, new.name(kind, key), "changed", tuple(fields), spots[0], spots[1], repainted)


def _fields(kind: str, old: Mapping[str, Body], new: Mapping[str, Body]) -> Iterator[FieldChange]:
    changed: dict[str, list[str]] = {}
    for lang in new:
        have, will = old.get(lang, {}), new[lang]
        for field in [*will, *(field for field in have if field not in will)]:
            if field not in DERIVED[kind] and not field.endswith(NAMES) and have.get(field) != will.get(field):
                changed.setdefault(field, []).append(lang)
    for field, languages in changed.items():
        have, will = old.get(languages[0], {}), new[languages[0]]
        spot = NAMED.get(field, f"{field}{NAMES}")
        spot = spot if spot in will or spot in have else field
        text = (
            isinstance(will.get(field, have.get(field)), str)
            and len({str(body.get(field)) for body in new.values()}) > 1
        )
        yield FieldChange(
            field, have.get(spot), will.get(spot), tuple(sorted(languages, key=list(new).index)) if text else ()
        )


@dataclass(slots=True)
class _Written:
    """What a catalogue says of one record, as it stands there: bodies, days on show by language, links, days and hours."""

    bodies: dict[str, str]
    days: dict[str, tuple[object, object]]
    links: list[tuple[str, str]]
    when: tuple[object, ...] = ()


class _Side:
    """One catalogue. Its records are read when they are asked for: of two that are the same to the letter none is."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._names: dict[tuple[str, str], str] = {}
        self._written: dict[str, dict[str, _Written]] = {kind: {} for kind in KINDS}
        order = "CASE lang WHEN 'zh-CN' THEN 0 WHEN 'zh-TW' THEN 1 ELSE 2 END, ord, key"
        for kind, key, lang, body in tables.each(f"SELECT kind, key, lang, body FROM record ORDER BY {order}"):
            if kind in self._written:
                self._written[kind].setdefault(key, _Written({}, {}, [])).bodies[lang] = body
        for kind, key, lang, name, first, last in tables.each(
            f"SELECT kind, key, lang, name, shown_from, shown_to FROM card ORDER BY {order}"
        ):
            if kind == "category":
                body = json.dumps({"name": name})
                self._written[kind].setdefault(key, _Written({}, {}, [])).bodies[lang] = body
            elif kind in DATED and key in self._written[kind]:
                self._written[kind][key].days[lang] = first, last
        for _, rule in tables.bodies("occasion", "zh-CN"):
            for kind, _, key in (str(thing).partition("/") for thing in rule.get("things", ())):
                if told := self._written.get(kind, {}).get(key):
                    told.when = (rule.get("weekdays"), rule.get("hours"))
        for kind, key, role, to in tables.each(
            "SELECT kind, key, role, to_key FROM link ORDER BY kind, key, role, ord"
        ):
            told = self._written.get(kind, {}).get(key)
            if told and (role.startswith(ROLES) or (kind, role) == ("room", "products")):
                told.links.append((role, to))

    def keys(self, kind: str) -> list[str]:
        return list(self._written[kind])

    def written(self, kind: str, key: str) -> _Written:
        return self._written[kind][key]

    def bodies(self, kind: str, key: str) -> Mapping[str, Body]:
        """A record by language, with what is said of it elsewhere, numbers of pictures replaced by pictures."""
        told = self._written[kind][key]
        made = {lang: self._plain(kind, lang, parse_json(body, MOST_BODY)) for lang, body in told.bodies.items()}
        for lang, body in made.items():
            if lang in told.days:
                body["shown_from"], body["shown_to"] = told.days[lang]
            if told.when:
                body["shown_when"] = told.when
            for role, to in told.links:
                body[role] = [*body.get(role, []), to]
                body[f"{role}{NAMES}"] = [*body.get(f"{role}{NAMES}", []), self.name("product", to)]
        return made

    def name(self, kind: str, key: str) -> str:
        if (kind, key) not in self._names:
            told = self._written[kind].get(key)
            first = next(iter(told.bodies.values()), "{}") if told else "{}"
            self._names[kind, key] = str(parse_json(first, MOST_BODY).get("name") or key)
        return self._names[kind, key]

    def pictures(self, kind: str, key: str) -> tuple[Painting, ...]:
        if kind == "pack":
            row = self._tables.body("pack", "", "zh-CN") or {}
            numbers = [number for _, number in sorted(row.get("scenes", {}).items())]
            numbers += [row["seal_picture"]] if "seal_picture" in row else []
            return tuple(self._tables.paintings[number] for number in numbers)
        if kind == "map":
            row = self._tables.body("map", "", "zh-CN") or {}
            painting = self._tables.paintings.get(row.get("picture", -1))
            return (painting,) if painting else ()
        return self._tables.shown(kind, key)

    def picture(self, kind: str, key: str) -> Path | None:
        return next((_small(painting) for painting in self.pictures(kind, key)), None)

    def _plain(self, kind: str, lang: str, body: Body) -> Body:
        if kind in ("pack", "map"):
            return {name: value for name, value in body.items() if name not in ("scenes", "picture", "seal_picture")}
        if kind in FIELDS_OF:
            body |= {each.key: each.text for each in pop_sections(kind, lang, body)}
        if kind == "goods":
            body["ways"] = [[*way[:3], self._file(way[3])] for way in body.get("ways", [])]
        if kind == "route":
            body["stops"] = [[stop.get(part) for part in STOP] for stop in body.get("stops", [])]
        return body

    def _file(self, number: int | None) -> str:
        painting = None if number is None else self._tables.paintings.get(number)
        return painting.sizes[-1][2].name if painting else ""


def _appearance(painting: Painting) -> tuple[str, object]:
    return painting.sizes[-1][2].name, painting.focus


def _small(painting: Painting) -> Path:
    return painting.sizes[0][2]
