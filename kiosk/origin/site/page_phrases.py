"""The parts of a page in one language: facts, brewing, routes, how one gets there, where a place lies."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from markupsafe import Markup

from kiosk.base import written_day
from kiosk.base.county_seal import script, seal_words
from kiosk.geometry import still_life
from kiosk.origin import origin_link
from kiosk.origin.origin_link import NO_NUMBERS, CarriedNumbers
from kiosk.origin.site.map_svg import Lit, Sketch
from kiosk.origin.site.picture_files import THUMB, TILE, Picture
from kiosk.origin.site.site_context import Parts, Tile
from kiosk.origin.site.site_words import Words
from kiosk.release.catalogue_rows import Card, Painting, PlaceRow, ProductRow, RouteRow

APPROXIMATE = ("low", "county_seat")
PathIn = Callable[[str], str]


class Phrases:
    """What a page is put together from, in one language."""

    def __init__(self, parts: Parts, language: str) -> None:
        self._parts = parts
        self._lang = language
        self._words = Words(language)
        catalogue = parts.catalogue
        self._pack = catalogue.pack(language)
        self._sketch = Sketch(catalogue.map(language), self._words["schematic"])
        self._place: Callable[[str], PlaceRow | None] = cache(lambda key: catalogue.place(language, key, parts.today))
        self._route: Callable[[str], RouteRow | None] = cache(lambda key: catalogue.route(language, key, parts.today))
        self._map_of: Callable[[str], Markup] = cache(self._drawn_of)
        """Of every product from a place the same."""
        self._train_line: Callable[[str], str] = cache(self._train)
        venue = self._place(self._pack.venue)
        self._city = venue.county_name if venue else ""
        hills = self._pack.scenes.get("header-tall") or self._pack.scenes.get("scene-tall")
        self._hills = parts.pictures.of(hills, THUMB)
        self.entries: dict[str, dict[str, Any]] = {"p": {}, "o": {}, "r": {}}
        """What a take-away list may name, by the letter of its path and its id; filled as pages are made."""

    def _whole(self, path: str) -> str:
        return self._parts.addresses.whole(path) if self._parts.addresses.base else ""

    def _here(self, kind: str, key: str) -> str:
        path = origin_link.path(kind, key, self._lang)
        return self._parts.addresses.here(path) if path else ""

    def _image(self, picture: Picture | None) -> str:
        """The whole address of a picture, for others to show; empty without an operator's address."""
        host = self._parts.addresses.host()
        return f"{host}{picture.srcset.split(', ')[-1].split(' ')[0]}" if picture and host else ""

    def _picture(self, painting: Any, widths: tuple[int, int]) -> Picture | None:
        return self._parts.pictures.of(painting, widths)

    def _tiles(self, cards: Sequence[Card], widths: tuple[int, int]) -> list[Tile]:
        return [Tile(card, self._here(card.kind, card.key), self._picture(card.picture, widths)) for card in cards]

    def _product_paths(self, row: ProductRow) -> tuple[PathIn, list[str]]:
        numbers = origin_link.carried(row.numbers)
        fewer = (NO_NUMBERS, CarriedNumbers(numbers.gtin), CarriedNumbers(numbers.gtin, numbers.lot), numbers)
        paths = [origin_link.path("product", row.key, self._lang, some) for some in fewer]
        return lambda lang: origin_link.path("product", row.key, lang, numbers), list(dict.fromkeys(paths))

    def _facts(self, row: ProductRow, scope: str) -> list[tuple[str, str, str]]:
        w = self._words
        strength = w["strength_range"].format(low=f"{row.abv[0]:g}", high=f"{row.abv[1]:g}") if row.abv else ""
        facts = [
            (w["origin"], scope, self._here("place", row.place)),
            (w["kind"], row.category_name, ""),
            (w["season"], w.months(row.months), ""),
            (w["class"], row.liquor_type, ""),
            (w["strength"], strength, ""),
        ]
        return [fact for fact in facts if fact[1]]

    def _brewing(self, row: ProductRow) -> list[tuple[str, str]]:
        w, brewing = self._words, row.brewing
        if brewing is None:
            return []
        low, high = brewing.infusions
        return [
            (w["leaf"], w["grams"].format(n=f"{brewing.tea_g:g}")),
            (w["water"], w["millilitres"].format(n=brewing.water_ml)),
            (w["heat"], w["celsius"].format(n=brewing.temp_c)),
            (w["infusions"], w.span(low, high) if low != high else str(low)),
            (w["first_infusion"], w["seconds"].format(n=brewing.first_s)),
            (w["each_more"], w["seconds"].format(n=brewing.step_s)),
        ]

    def _map(self, place: PlaceRow | None) -> Markup:
        return self._map_of(place.key) if place else Markup("")

    def _drawn_of(self, key: str) -> Markup:
        place = self._place(key)
        assert place is not None
        title = self._words["map_of"].format(name=place.name)
        name = place.name if place.kind in ("county", "city") else re.split(r"[（(,]", place.name)[0].strip()
        return self._sketch.place(title, Lit(place.key, name, place.x, place.y))

    def _routes(self, cards: Sequence[Card]) -> list[tuple[Card, str, str, str]]:
        """Routes as lines: the card, where it leads, its days and stops, and how one gets to its start."""
        lines = []
        for card in cards:
            if row := self._route(card.key):
                lines.append((card, self._here("route", card.key), self._span(row), self._train_line(card.key)))
        return lines

    def _trains(self, cards: Sequence[Card]) -> list[str]:
        return list(dict.fromkeys(line for card in cards if (line := self._train_line(card.key))))

    def _train(self, key: str) -> str:
        row = self._route(key)
        if row is None or not row.station:
            return ""
        low, high = row.access_minutes
        said = self._words["by_train"].format(city=self._city, station=row.station)
        return said + (self._words["minutes"].format(low=low, high=high) if high else "")

    def _span(self, row: RouteRow) -> str:
        return f"{self._words.count('days', row.days)} · {self._words.count('stops', len(row.stops))}"

    def _at(self, row: PlaceRow) -> dict[str, str]:
        """Where a place lies: for the phone's map, in words, and whether it is only about right."""
        digits = 2 if row.precision in APPROXIMATE else 4
        lat, lon = f"{row.lat:.{digits}f}", f"{row.lon:.{digits}f}"
        about = self._words["approximate"] if row.precision in APPROXIMATE else ""
        said = self._words["coordinates"].format(lat=lat, lon=lon)
        return {"geo": f"geo:{lat},{lon}?q={lat},{lon}", "where": said, "about": about}

    def _all_of_region(self) -> str:
        region = self._pack.region
        return self._words["all_of"].format(region=region) if region else self._words["all_region"]

    def painting(self) -> dict[str, Any]:
        """How the list is painted: the places on the scroll, and what is written on it."""
        return still_life.table() | {
            "standing_words": self._lang in written_day.STANDING,
            "title": self._pack.title,
            "where": self._pack.where,
            "day": written_day.parts(self._lang) | {"pattern": written_day.PATTERNS[self._lang]},
        }

    def _entry(
        self, kind: str, key: str, names: tuple[str, str, str], painted: Painting | None, tone: str = ""
    ) -> dict[str, Any]:
        """What the list tells of a thing: `names` are its name, its other name and a note; `painted` is its picture."""
        name, second, note = names
        thumb, tile = self._picture(painted, THUMB), self._picture(painted, TILE)
        (county,) = self._parts.catalogue.counties(script(self._lang), [(kind, key)]) or ("",)
        return {
            "name": name,
            "second": second if second != name else "",
            "note": note,
            "url": self._here(kind, key),
            "picture": [thumb.src, thumb.width, thumb.height] if thumb else [],
            "painted": tile.srcset.split(", ")[-1].split(" ")[0] if tile else "",
            "solid": bool(painted and painted.solid),
            "stature": still_life.stature(kind, tone),
            "county": seal_words(county),
        }
