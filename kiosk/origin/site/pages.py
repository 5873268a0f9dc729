"""What each page says, in one language: rows of the catalogue made ready for a template."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment
from markupsafe import Markup

from kiosk.origin import link
from kiosk.origin.site import linked
from kiosk.origin.site.pictures import HERO, THUMB, TILE, WIDE, Picture, Pictures
from kiosk.origin.site.sketch import Lit, Sketch
from kiosk.origin.site.words import Words
from kiosk.release.catalogue import Catalogue
from kiosk.release.rows import Card, PlaceRow, ProductRow, RouteRow
from kiosk.settings import Origin

GI_KINDS = frozenset({"gi_product", "gi_trademark", "agi"})
APPROXIMATE = ("low", "county_seat")
MOST = 6
"""Cards of the same county under a product; the county's page shows them all."""
CSP = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
SCRIPTED = f"{CSP}; script-src 'self'; connect-src 'self'"
FILING = "https://beian.miit.gov.cn/"
"""Where an ICP number must lead."""
PathIn = Callable[[str], str]


class Addresses:
    """Where pages lie: below the path of the operator's address, and whole when there is one."""

    def __init__(self, base_url: str) -> None:
        self.base = link.base(base_url)
        self.prefix = urlsplit(self.base).path.rstrip("/")

    def here(self, path: str) -> str:
        """A page's address on its own host, with the slash that spares a redirect."""
        return f"{self.prefix}{path.rstrip('/')}/"

    def whole(self, path: str) -> str:
        """A page's address as codes carry it; without an operator's address the one on its own host."""
        return f"{self.base}{path}" if self.base else self.here(path)

    def host(self) -> str:
        """Scheme and host, for what has the path already; empty without an operator's address."""
        return self.base.removesuffix(self.prefix) if self.prefix else self.base


@dataclass(frozen=True, slots=True)
class Parts:
    """What the pages of all languages share."""

    catalogue: Catalogue
    origin: Origin
    addresses: Addresses
    pictures: Pictures
    templates: Environment
    static: dict[str, str]
    """Addresses of the stylesheet, the script and the seal."""
    today: date


@dataclass(frozen=True, slots=True)
class Tile:
    """A card on a page: where it leads and its picture."""

    card: Card
    href: str
    picture: Picture | None


def home_path(language: str) -> str:
    """Where the first page of a language lies below BASE."""
    return link.list_path(language).removesuffix("list")


def zone_path(key: str, language: str) -> str:
    """Where a zone's page lies below BASE."""
    return f"{home_path(language)}z/{key}"


class Pages:
    """The pages of one language."""

    def __init__(self, parts: Parts, language: str) -> None:
        self._parts = parts
        self._lang = language
        self._words = Words(language)
        catalogue = parts.catalogue
        self._pack = catalogue.pack(language)
        self._sketch = Sketch(catalogue.map(language), self._words["schematic"])
        self._place: Callable[[str], PlaceRow | None] = cache(lambda key: catalogue.place(language, key, parts.today))
        self._route: Callable[[str], RouteRow | None] = cache(lambda key: catalogue.route(language, key, parts.today))
        self._train_line: Callable[[str], str] = cache(self._train)
        venue = self._place(self._pack.venue)
        self._city = venue.county_name if venue else ""
        hills = self._pack.scenes.get("header-tall") or self._pack.scenes.get("scene-tall")
        self._hills = parts.pictures.of(hills, HERO)
        self.entries: dict[str, dict[str, Any]] = {"p": {}, "o": {}, "r": {}}
        """What a take-away list may name, by the letter of its path and its id; filled as pages are made."""

    def home(self) -> bytes:
        """The first page."""
        zones = [
            (zone, self._parts.addresses.here(zone_path(zone.key, self._lang)), self._picture(zone.picture, TILE))
            for zone in self._parts.catalogue.zones(self._lang, self._parts.today)
        ]
        scene = self._picture(self._pack.scenes.get("scene-tall"), HERO)
        data = linked.site(self._pack, self._whole(home_path(self._lang)))
        return self._render(
            "home.html",
            home_path,
            title=self._pack.name,
            description=f"{self._pack.tagline} · {self._words['lead']}",
            data=data,
            image=scene,
            scene=scene,
            wide=self._picture(self._pack.scenes.get("scene-wide"), WIDE),
            zones=zones,
            map=self._sketch.place(self._words["map_all"]),
            counties=self._tiles(self._parts.catalogue.places(self._lang, "county"), THUMB),
            routes=self._routes(self._parts.catalogue.routes(self._lang)),
        )

    def zone(self, key: str) -> bytes:
        """A zone and all that stands in it."""
        catalogue = self._parts.catalogue
        row = catalogue.zone(self._lang, key, self._parts.today)
        assert row is not None
        groups: list[tuple[str, list[Tile]]] = []
        cards: Sequence[Card] = ()
        if row.kind == "products":
            cards = catalogue.products(self._lang, key, today=self._parts.today)
            for choice in catalogue.choices(self._lang, key, "category", self._parts.today):
                same = [card for card in cards if card.category == choice.key]
                groups.append((choice.name, self._tiles(same, TILE)))
        rooms = []
        for card in catalogue.rooms(self._lang) if row.kind == "rooms" else ():
            if room := catalogue.room(self._lang, card.key, self._parts.today):
                rooms.append((room, self._picture(room.picture, HERO), self._tiles(room.products, THUMB)))
        count = self._words.count("rooms" if row.kind == "rooms" else "products", len(rooms) or len(cards))
        return self._render(
            "zone.html",
            lambda lang: zone_path(key, lang),
            title=row.name,
            description=row.summary,
            image=self._picture(row.picture, HERO),
            row=row,
            count=count,
            groups=groups,
            rooms=rooms,
            adults=any(card.adults_only for card in cards),
        )

    def product(self, key: str) -> tuple[list[str], bytes]:
        """A product's page and every path at which it must lie."""
        row = self._parts.catalogue.product(self._lang, key, self._parts.today, MOST + 1)
        assert row is not None
        path_in, paths = self._product_paths(row)
        place = self._place(row.place)
        scope = self._words["all_nanping"] if row.origin_scope == "nanping_wide" else row.place_name
        picture = self._picture(row.pictures[0] if row.pictures else None, HERO)
        place_path = link.path("place", row.place, self._lang)
        whole = self._whole(path_in(self._lang)), self._whole(place_path)
        tile = self._picture(row.pictures[0] if row.pictures else None, THUMB)
        self.entries["p"][key] = self._entry(
            row.name, row.second, scope, link.path("product", key, self._lang), tile
        ) | {
            "adults": "adults_only" in row.compliance,
            "sold": row.sold_out,
        }
        page = self._render(
            "product.html",
            path_in,
            title=row.name,
            description=row.summary,
            data=linked.product(row, place, *whole, self._image(picture)),
            image=picture,
            row=row,
            place=place,
            scope=scope,
            zone_href=self._parts.addresses.here(zone_path(row.zone, self._lang)),
            place_href=self._here("place", row.place),
            facts=self._facts(row, scope),
            brewing=self._brewing(row),
            protected=any(mark.kind in GI_KINDS for mark in row.marks),
            heritage=any(mark.kind.startswith("ich_") for mark in row.marks),
            adults="adults_only" in row.compliance,
            map=self._map(place),
            trains=self._trains(row.routes),
            routes=self._routes(row.routes),
            same_place=self._tiles(row.same_place[:MOST], TILE),
            goes_with=self._tiles(row.goes_with, TILE),
        )
        return paths, page

    def place(self, key: str) -> bytes:
        """A place, what comes from it and the routes that pass it."""
        row = self._place(key)
        assert row is not None
        picture = self._picture(row.pictures[0] if row.pictures else None, HERO)
        county = self._place(row.county) if row.county and row.county != key else None
        tile = self._picture(row.pictures[0] if row.pictures else None, THUMB)
        self.entries["o"][key] = self._entry(
            row.name, row.second, county.name if county else "", link.path("place", key, self._lang), tile
        ) | {"at": self._at(row)}
        beside = [card for card in county.stops if card.key != key] if county else []
        url = self._whole(link.path("place", key, self._lang))
        return self._render(
            "place.html",
            lambda lang: link.path("place", key, lang),
            title=row.name,
            description=row.summary,
            data=linked.place(row, url, self._image(picture)),
            image=picture,
            row=row,
            county=county,
            county_href=self._here("place", county.key) if county else "",
            map=self._map(row),
            trains=self._trains(row.routes),
            routes=self._routes(row.routes),
            products=self._tiles(row.products, TILE),
            stops=self._tiles(row.stops, TILE),
            beside=self._tiles(beside, TILE),
        )

    def route(self, key: str) -> bytes:
        """A route, day by day."""
        row = self._route(key)
        assert row is not None
        stops = []
        for stop in row.stops:
            place = self._place(stop.place)
            stops.append(
                (
                    stop,
                    self._here("place", stop.place),
                    self._picture(stop.picture, TILE),
                    self._tiles(stop.products, THUMB),
                    place,
                )
            )
        picture = self._picture(row.picture or next((stop.picture for stop in row.stops if stop.picture), None), HERO)
        thumb = self._picture(row.picture or next((stop.picture for stop in row.stops if stop.picture), None), THUMB)
        known = [(place, self._whole(link.path("place", place.key, self._lang))) for *_, place in stops if place]
        self.entries["r"][key] = self._entry(
            row.name, row.second, self._span(row), link.path("route", key, self._lang), thumb
        ) | {
            "proposed": row.illustrative,
            "stops": [
                {"name": place.name, "url": self._here("place", place.key), **self._at(place)} for place, _ in known
            ],
        }
        url = self._whole(link.path("route", key, self._lang))
        return self._render(
            "route.html",
            lambda lang: link.path("route", key, lang),
            title=row.name,
            description=row.summary,
            data=linked.route(row, known, url, self._image(picture)),
            image=picture,
            row=row,
            span=self._span(row),
            train=self._train_line(key),
            stops=stops,
            map=self._sketch.route(self._words["map_route"].format(name=row.name), row.stops),
        )

    def takeaway(self, entries: str) -> bytes:
        """The page that shows a take-away list; `entries` is where what it may name can be read."""
        return self._render(
            "list.html", link.list_path, title=self._words["list"], csp=SCRIPTED, entries=entries, scripted=True
        )

    def missing(self) -> bytes:
        """What is shown where there is no page, in all languages."""
        tongues = [Words(language) for language in link.LANGUAGES]
        ways = [(words, self._parts.addresses.here(home_path(words.language))) for words in tongues]
        return self._render("missing.html", home_path, title=self._words["missing"], ways=ways, indexed=False)

    def _render(
        self,
        template: str,
        path_in: PathIn,
        *,
        title: str,
        description: str = "",
        data: linked.Data | None = None,
        image: Picture | None = None,
        csp: str = CSP,
        scripted: bool = False,
        indexed: bool = True,
        **context: Any,
    ) -> bytes:
        addresses = self._parts.addresses
        alternates = [
            (language, _name_of(language), addresses.here(path_in(language)), addresses.whole(path_in(language)))
            for language in link.LANGUAGES
        ]
        text = self._parts.templates.get_template(template).render(
            w=self._words,
            lang=self._lang,
            second_lang=self._words.second,
            pack=self._pack,
            kind=template.removesuffix(".html"),
            title=title,
            description=description,
            csp=csp,
            scripted=scripted,
            indexed=indexed,
            alternates=alternates,
            canonical=addresses.whole(path_in(self._lang)),
            url=addresses.whole(path_in(self._lang)) if addresses.base else "",
            image=image,
            og_image=self._image(image),
            data=linked.script(data) if data else "",
            static=self._parts.static,
            hills=self._hills,
            home=addresses.here(home_path(self._lang)),
            origin=self._parts.origin,
            filing=FILING,
            position=self._at,
            **context,
        )
        return re.sub(r"\s*\n\s*", "\n", text).encode()

    def _whole(self, path: str) -> str:
        return self._parts.addresses.whole(path) if self._parts.addresses.base else ""

    def _here(self, kind: str, key: str) -> str:
        path = link.path(kind, key, self._lang)
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
        numbers = {name: value for name, value in link.carried(row.numbers).items() if _on_disk(value)}
        fewer = [{k: v for k, v in numbers.items() if k in kept} for kept in ({"gtin"}, {"gtin", "lot"})]
        paths = [link.path("product", row.key, self._lang)]
        paths += [link.path("product", row.key, self._lang, **some) for some in (*fewer, numbers)]
        return lambda lang: link.path("product", row.key, lang, **numbers), list(dict.fromkeys(paths))

    def _facts(self, row: ProductRow, scope: str) -> list[tuple[str, str, str]]:
        w = self._words
        strength = w["strength_range"].format(low=f"{row.abv[0]:g}", high=f"{row.abv[1]:g}") if row.abv else ""
        facts = [
            (w["origin"], scope, self._here("place", row.place)),
            (w["kind"], row.category_name, ""),
            (w["season"], w.months(row.months) if row.months else "", ""),
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
            (w["infusions"], f"{low}–{high}" if low != high else str(low)),
            (w["first_infusion"], w["seconds"].format(n=brewing.first_s)),
            (w["each_more"], w["seconds"].format(n=brewing.step_s)),
        ]

    def _map(self, place: PlaceRow | None) -> Markup:
        if place is None:
            return Markup("")
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

    def _entry(self, name: str, second: str, note: str, path: str, tile: Picture | None) -> dict[str, Any]:
        return {
            "name": name,
            "second": second if second != name else "",
            "note": note,
            "url": self._parts.addresses.here(path),
            "picture": [tile.src, tile.width, tile.height] if tile else [],
        }


def _on_disk(value: str) -> bool:
    """Whether a lot or serial number can be a part of a path on disk."""
    return not re.search(r"[/\\\x00]", value) and value.strip(".") != ""


@cache
def _name_of(language: str) -> str:
    return Words(language)["language"]
