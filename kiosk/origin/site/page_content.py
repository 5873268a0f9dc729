"""What each page says, in one language: rows of the catalogue made ready for a template."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from kiosk.base import allergens
from kiosk.base.certification_kinds import GI_KINDS, HERITAGE_KINDS
from kiosk.base.languages import LANGUAGES
from kiosk.base.origin_scope import REGION_WIDE
from kiosk.origin import origin_link
from kiosk.origin.site import json_ld
from kiosk.origin.site.page_phrases import PathIn
from kiosk.origin.site.picture_files import HERO, THUMB, TILE, WIDE, Picture
from kiosk.origin.site.programme_phrases import ProgrammePhrases
from kiosk.origin.site.site_context import Tile, events_path, home_path, zone_path
from kiosk.origin.site.site_words import Words
from kiosk.release.catalogue_rows import Card
from kiosk.release.product_filter import ProductFilter

MOST = 6
"""Cards of the same county under a product; the county's page shows them all."""
CSP = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"
SCRIPTED = f"{CSP}; script-src 'self'; connect-src 'self'".replace("img-src 'self'", "img-src 'self' data:")
"""Of the page with the list, whose script makes a picture of it."""
FILING = "https://beian.miit.gov.cn/"
"""Where an ICP number must lead."""


class Pages(ProgrammePhrases):
    """The pages of one language."""

    def home(self) -> bytes:
        """The first page."""
        zones = [
            (zone, self._parts.addresses.here(zone_path(zone.key, self._lang)), self._picture(zone.picture, TILE))
            for zone in self._parts.catalogue.zones(self._lang, self._parts.today)
        ]
        scene = self._picture(self._pack.scenes.get("scene-tall"), HERO)
        data = json_ld.site(self._pack, self._whole(home_path(self._lang)))
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
            notices=self._notices(),
            coming=self._coming(),
            planned=bool(self._planned),
            events_href=self._parts.addresses.here(events_path(self._lang)),
        )

    def zone(self, key: str) -> bytes:
        """A zone and all that stands in it."""
        catalogue = self._parts.catalogue
        row = catalogue.zone(self._lang, key, self._parts.today)
        assert row is not None
        groups: list[tuple[str, list[Tile]]] = []
        cards: Sequence[Card] = ()
        if row.kind == "products":
            cards = catalogue.products(self._lang, ProductFilter(key), today=self._parts.today)
            for choice in catalogue.choices(self._lang, key, "category", self._parts.today):
                same = [card for card in cards if card.category == choice.key]
                groups.append((choice.name, self._tiles(same, TILE)))
        rooms = []
        for card in catalogue.rooms(self._lang) if row.kind == "rooms" else ():
            if room := catalogue.room(self._lang, card.key, self._parts.today):
                coming = self._coming(room.key)
                rooms.append((room, self._picture(room.picture, HERO), self._tiles(room.products, THUMB), coming))
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
            primers=self._primers(key) if row.kind == "products" else (),
        )

    def product(self, key: str) -> tuple[list[str], bytes]:
        """A product's page and every path at which it must lie."""
        row = self._parts.catalogue.product(self._lang, key, self._parts.today, MOST + 1)
        assert row is not None
        path_in, paths = self._product_paths(row)
        packets = self._packets(row)
        place = self._place(row.place)
        scope = self._all_of_region() if row.origin_scope == REGION_WIDE else row.place_name
        picture = self._picture(row.pictures[0] if row.pictures else None, HERO)
        place_path = origin_link.path("place", row.place, self._lang)
        whole = self._whole(path_in(self._lang)), self._whole(place_path)
        painted = row.pictures[0] if row.pictures else None
        self.entries["p"][key] = self._entry("product", key, (row.name, row.second, scope), painted, row.tone) | {
            "adults": "adults_only" in row.compliance,
            "sold": row.sold_out,
        }
        page = self._render(
            "product.html",
            path_in,
            title=row.name,
            description=row.summary,
            data=json_ld.product(
                row, place, *whole, self._image(picture), self._offers(packets.whole if packets else ())
            ),
            image=picture,
            row=row,
            place=place,
            scope=scope,
            zone_href=self._parts.addresses.here(zone_path(row.zone, self._lang)),
            place_href=self._here("place", row.place),
            facts=self._facts(row, scope),
            brewing=self._brewing(row),
            protected=any(mark.kind in GI_KINDS for mark in row.marks),
            heritage=any(mark.kind in HERITAGE_KINDS for mark in row.marks),
            adults="adults_only" in row.compliance,
            allergens=allergens.in_words(row.allergens, self._lang),
            map=self._map(place),
            trains=self._trains(row.routes),
            routes=self._routes(row.routes),
            same_place=self._tiles(row.same_place[:MOST], TILE),
            goes_with=self._tiles(row.goes_with, TILE),
            packets=packets,
            primers=self._primers(row.zone),
        )
        return self._paths_of_both(row, paths), page

    def place(self, key: str) -> bytes:
        """A place, what comes from it and the routes that pass it."""
        row = self._place(key)
        assert row is not None
        picture = self._picture(row.pictures[0] if row.pictures else None, HERO)
        county = self._place(row.county) if row.county and row.county != key else None
        names = (row.name, row.second, county.name if county else "")
        self.entries["o"][key] = self._entry("place", key, names, row.pictures[0] if row.pictures else None) | {
            "at": self._at(row)
        }
        beside = [card for card in county.stops if card.key != key] if county else []
        url = self._whole(origin_link.path("place", key, self._lang))
        return self._render(
            "place.html",
            lambda lang: origin_link.path("place", key, lang),
            title=row.name,
            description=row.summary,
            data=json_ld.place(row, url, self._image(picture)),
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
        picture = self._picture(row.view, HERO)
        known = [(place, self._whole(origin_link.path("place", place.key, self._lang))) for *_, place in stops if place]
        self.entries["r"][key] = self._entry("route", key, (row.name, row.second, self._span(row)), row.view) | {
            "proposed": row.illustrative,
            "stops": [
                {"name": place.name, "url": self._here("place", place.key), **self._at(place)} for place, _ in known
            ],
        }
        url = self._whole(origin_link.path("route", key, self._lang))
        return self._render(
            "route.html",
            lambda lang: origin_link.path("route", key, lang),
            title=row.name,
            description=row.summary,
            data=json_ld.route(row, known, url, self._image(picture)),
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
            "takeaway_list.html",
            origin_link.list_path,
            title=self._words["list"],
            csp=SCRIPTED,
            entries=entries,
            scripted=True,
        )

    def missing(self) -> bytes:
        """What is shown where there is no page, in all languages."""
        tongues = [Words(language) for language in LANGUAGES]
        ways = [(words, self._parts.addresses.here(home_path(words.language))) for words in tongues]
        return self._render("missing.html", home_path, title=self._words["missing"], ways=ways, indexed=False)

    def _render(
        self,
        template: str,
        path_in: PathIn,
        *,
        title: str,
        description: str = "",
        data: json_ld.Data | None = None,
        image: Picture | None = None,
        csp: str = CSP,
        scripted: bool = False,
        indexed: bool = True,
        **context: Any,
    ) -> bytes:
        addresses = self._parts.addresses
        alternates = [
            (language, _name_of(language), addresses.here(path_in(language)), addresses.whole(path_in(language)))
            for language in LANGUAGES
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
            data=json_ld.script(data) if data else "",
            static=self._parts.static,
            seal=self._parts.seals[self._lang],
            hills=self._hills,
            home=addresses.here(home_path(self._lang)),
            origin=self._parts.origin,
            filing=FILING,
            position=self._at,
            **context,
        )
        return _squeezed(text).encode()


@cache
def _name_of(language: str) -> str:
    return Words(language)["language"]


def _squeezed(text: str) -> str:
    """A page without blank lines, and without blanks at the ends of lines."""
    lines = text.strip().split("\n")
    kept = "\n".join(line for line in map(str.strip, lines) if line)
    return f"{kept}\n" if text.endswith("\n") else kept
