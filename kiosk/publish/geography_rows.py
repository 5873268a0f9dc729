"""Places, routes and the map sheet as rows of a catalogue."""

from __future__ import annotations

from typing import Any

from kiosk.base.languages import LANGUAGES
from kiosk.content.model import Leg, MapSheet, Pack, Place, Route
from kiosk.publish.belongings import ordered
from kiosk.publish.catalogue_writer import Tables
from kiosk.publish.record_texts import RecordTexts

Texts = dict[str, RecordTexts]
"""The places' texts by id: those of a place that is a stop stand on its routes too."""
ON_MAP = ("county", "city", "venue")
DEEPEST = 9
"""Rivers of a higher rank are drawn as this one."""


def fill(tables: Tables) -> None:
    """Write the map sheet, the places and the routes."""
    places = tables.pack.places
    texts = {key: tables.texts("place", key, place) for key, place in places.items()}
    _map(tables)
    _places(tables, texts)
    _routes(tables, texts)


def at(sheet: MapSheet | None, lat: float, lon: float) -> tuple[float, float]:
    """Where a point lies on the map sheet, as fractions of its width and height; (0, 0) without a sheet."""
    if sheet is None:
        return 0.0, 0.0
    x, y = sheet.part_at(lat, lon)
    return round(x, 5), round(y, 5)


def ranks(pack: Pack) -> dict[str, int]:
    """Each river's rank: 1 for one that flows into the sea or off the map, else one more than its target's."""
    flows = {river.id: river.flows_to for river in pack.info.rivers}
    found = {}
    for river, target in flows.items():
        rank = 1
        while target in flows and rank < DEEPEST:
            rank, target = rank + 1, flows[target]
        found[river] = rank
    return found


def _map(tables: Tables) -> None:
    pack, sheet = tables.pack, tables.pack.info.map
    if sheet is None:
        return
    rank = ranks(pack)
    names = {river.id: tables.complete(river.name, "pack.toml") for river in pack.info.rivers}
    lines = {river.id: [at(sheet, *point) for point in river.points] for river in pack.info.rivers}
    for lang in LANGUAGES:
        spots = []
        for key, place in ordered(pack.places):
            if place.kind in ON_MAP:
                count = len(tables.belongings.products_of_place.get(key, ()))
                named = tables.names("place", key, lang).values()
                spots.append([key, place.kind, *named, *at(sheet, place.lat, place.lon), count])
        body = {
            "picture": tables.number(sheet.picture),
            "width": sheet.width,
            "height": sheet.height,
            "rivers": [[river, names[river][lang], rank[river], line] for river, line in lines.items()],
            "spots": spots,
        }
        tables.record("map", "", lang, 0, body)


def _places(tables: Tables, texts: Texts) -> None:
    pack = tables.pack
    for order, (key, place) in enumerate(ordered(pack.places)):
        picture = tables.show("place", key, place.pictures)
        x, y = at(pack.info.map, place.lat, place.lon)
        for lang in LANGUAGES:
            county = tables.name("place", place.county or "", lang)
            body = tables.names("place", key, lang) | texts[key].body(lang)
            body |= {
                "kind": place.kind,
                "county": place.county or "",
                "county_name": county,
                "lat": place.lat,
                "lon": place.lon,
                "x": x,
                "y": y,
                "precision": place.coord_precision,
            }
            tables.record("place", key, lang, order, body)
            tables.card("place", key, lang, order, note=county, place=key, subkind=place.kind, picture=picture)
        tables.spell("place", key)
        tables.link("place", key, "products", "product", tables.belongings.products_at(key))
        inside = tables.belongings.places_inside.get(key, ())
        tables.link("place", key, "stops", "place", inside)
        tables.link("place", key, "routes", "route", tables.belongings.routes_of(key))


def _routes(tables: Tables, texts: Texts) -> None:
    for order, (key, route) in enumerate(ordered(tables.pack.routes)):
        file = f"routes/{key}.toml"
        picture = tables.show("route", key, route.pictures)
        own = tables.texts("route", key, route)
        access = next((leg for leg in route.legs if leg.kind == "access"), None)
        station = tables.complete(access.station, file) if access and access.station else {}
        note = tables.complete(access.note, file) if access else {}
        for lang in LANGUAGES:
            body = tables.names("route", key, lang) | own.body(lang)
            body |= {
                "days": route.days,
                "illustrative": route.illustrative,
                "stops_illustrative": route.stops_illustrative,
                "station": station.get(lang, ""),
                "access_mode": access.mode if access else "",
                "access_minutes": (access.approx_minutes if access else None) or (0, 0),
                "access_note": note.get(lang, ""),
                "stops": _stops(tables, route, texts, lang),
            }
            tables.record("route", key, lang, order, body)
            days = tables.days("route", key, route.availability)
            tables.card("route", key, lang, order, picture=picture, proposed=route.illustrative, **days)
        tables.spell("route", key)
        for number, stop in enumerate(route.stops):
            tables.link("route", key, f"stop-{number}", "product", stop.products)


def _stops(tables: Tables, route: Route, texts: Texts, lang: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    before = ""
    for stop in route.stops:
        place: Place = tables.pack.places[stop.place]
        leg = _leg(route, before, stop.place)
        x, y = at(tables.pack.info.map, place.lat, place.lon)
        rows.append(
            {
                **tables.names("place", stop.place, lang),
                "place": stop.place,
                "county_name": tables.name("place", place.county or "", lang),
                "summary": texts[stop.place].body(lang)["summary"],
                "day": stop.day,
                "stay_hours": stop.stay_hours or 0.0,
                "x": x,
                "y": y,
                "mode": leg.mode if leg else "",
                "minutes": (leg.approx_minutes if leg else None) or (0, 0),
                "km": (leg.straight_line_km if leg else None) or 0.0,
                "picture": tables.number(place.pictures[0]) if place.pictures else None,
            }
        )
        before = stop.place
    return rows


def _leg(route: Route, before: str, to: str) -> Leg | None:
    """The way to a stop: from the stop before it where a leg says so, else any that leads there."""
    ways = [leg for leg in route.legs if leg.kind == "transfer" and leg.to == to]
    return next((leg for leg in ways if leg.from_ == before), ways[0] if ways else None)
