"""A pack's records as rows of a catalogue, one language at a time."""

from __future__ import annotations

from typing import Any

from kiosk.content.model import LANGUAGES, Place, Product, Route
from kiosk.publish.journeys import Journeys
from kiosk.publish.rows import ordered


class Records(Journeys):
    """Writes the records of one pack into an open database; `fill` does all of it."""

    def fill(self) -> None:
        """Write everything."""
        pack = self._pack
        for kind, folder, records in (
            ("zone", "zones", pack.zones),
            ("product", "products", pack.products),
            ("place", "places", pack.places),
            ("route", "routes", pack.routes),
            ("room", "rooms", pack.rooms),
            ("story", "stories", pack.stories),
        ):
            for key, record in records.items():
                self._names[kind, key] = self._complete(record.name, f"{folder}/{key}.toml")
        for category in pack.info.categories:
            self._names["category", category.id] = self._complete(category.name, "pack.toml")
        self._info()
        self._zones()
        self._products()
        self._places()
        self.routes()
        self.rooms()
        self.stories()

    def _info(self) -> None:
        info = self._pack.info
        names = {
            field: self._complete(getattr(info, field), "pack.toml")
            for field in ("name", "title", "tagline", "where", "credit")
        }
        scenes = {name: self._pictures[p.file] for name, p in info.scenes.items() if p.file in self._pictures}
        for lang in LANGUAGES:
            body = {field: texts.get(lang, "") for field, texts in names.items()}
            body["second"] = names["name"]["en" if lang == "zh-CN" else "zh-CN"]
            self._record("pack", "", lang, 0, body | {"venue": info.venue, "scenes": scenes})
            for at, category in enumerate(info.categories):
                self._card("category", category.id, lang, at)
            self._map(lang)

    def _map(self, lang: str) -> None:
        sheet = self._pack.info.map
        if sheet is None:
            return
        rank: dict[str, int] = {}
        flows = {river.id: river.flows_to for river in self._pack.info.rivers}
        for river in flows:
            seen, at = 1, flows[river]
            while at in flows and seen < 9:
                seen, at = seen + 1, flows[at]
            rank[river] = seen
        rivers = [
            [river.id, "", rank[river.id], [list(self._at(lat, lon)) for lat, lon in river.points]]
            for river in self._pack.info.rivers
        ]
        made = self._pack.products.values()
        spots = [
            [
                key,
                place.kind,
                self._name("place", key, lang),
                self._second("place", key, lang),
                *self._at(place.lat, place.lon),
                sum(product.place == key for product in made),
            ]
            for key, place in ordered(self._pack.places)
            if place.kind in ("county", "city", "venue")
        ]
        body = {
            "picture": self._pictures.get(sheet.picture.file),
            "width": sheet.width,
            "height": sheet.height,
            "rivers": rivers,
            "spots": spots,
        }
        self._record("map", "", lang, 0, body)

    def _zones(self) -> None:
        products = self._pack.products.values()
        for order, (key, zone) in enumerate(ordered(self._pack.zones)):
            count = len(self._pack.rooms) if zone.kind == "rooms" else sum(p.zone == key for p in products)
            summary = self._complete(zone.summary, f"zones/{key}.toml")
            self._show("zone", key, [zone.picture.file] if zone.picture else [])
            for lang in LANGUAGES:
                body = {"kind": zone.kind, "tone": zone.tone, "name": self._name("zone", key, lang)}
                body |= {"second": self._second("zone", key, lang), "summary": summary[lang]}
                self._record("zone", key, lang, order, body | {"count": count})

    def _products(self) -> None:
        categories = {category.id: category for category in self._pack.info.categories}
        for order, (key, product) in enumerate(ordered(self._pack.products)):
            file = f"products/{key}.toml"
            files = [picture.file for picture in product.pictures if picture.file in self._pictures]
            own = bool(files)
            stand_in = categories[product.category].picture if product.category in categories else None
            if not own and stand_in:
                files = [stand_in.file]
            picture = self._show("product", key, files)
            summary, tasting = self._complete(product.summary, file), self._complete(product.tasting, file)
            use = self._complete(product.use.text, file) if product.use else {}
            liquor = self._complete(product.use.type, file) if product.use and product.use.type else {}
            zone = self._pack.zones[product.zone]
            fixed = _product_facts(product) | {"own_picture": own, "tone": zone.tone}
            for lang in LANGUAGES:
                place_name = self._name("place", product.place, lang)
                body = fixed | {
                    "zone_name": self._name("zone", product.zone, lang),
                    "category_name": self._name("category", product.category, lang),
                    "place_name": place_name,
                    "name": self._name("product", key, lang),
                    "second": self._second("product", key, lang),
                    "summary": summary[lang],
                    "tasting": tasting.get(lang, ""),
                    "use_text": use.get(lang, ""),
                    "liquor_type": liquor.get(lang, ""),
                }
                self._record("product", key, lang, order, body)
                self._card(
                    "product",
                    key,
                    lang,
                    order,
                    note=place_name,
                    zone=product.zone,
                    tone=zone.tone,
                    category=product.category,
                    place=product.place,
                    months="".join(f",{month}" for month in product.months) + "," if product.months else "",
                    shown_from=product.availability.from_ or "",
                    shown_to=product.availability.to or "",
                    picture=picture,
                    sold_out=product.availability.sold_out,
                    adults_only="adults_only" in product.compliance,
                    proposed=product.illustrative,
                )
            self._spell("product", key, product.pinyin)
            same = [other for other, p in ordered(self._pack.products) if p.place == product.place and other != key]
            self._links("product", key, "same_place", (("product", other) for other in same))
            self._links("product", key, "goes_with", (("product", other) for other in product.related))
            self._links("product", key, "routes", (("route", each) for each in self._routes_of(product.place, key)))

    def _places(self) -> None:
        for order, (key, place) in enumerate(ordered(self._pack.places)):
            file = f"places/{key}.toml"
            picture = self._show("place", key, [each.file for each in place.pictures])
            summary, known = self._complete(place.summary, file), self._complete(place.known_for, file)
            x, y = self._at(place.lat, place.lon)
            for lang in LANGUAGES:
                county = self._name("place", place.county or "", lang)
                body = {
                    "kind": place.kind,
                    "county": place.county or "",
                    "county_name": county,
                    "name": self._name("place", key, lang),
                    "second": self._second("place", key, lang),
                    "summary": summary[lang],
                    "known_for": known.get(lang, ()),
                    "lat": place.lat,
                    "lon": place.lon,
                    "x": x,
                    "y": y,
                    "precision": place.coord_precision,
                }
                self._record("place", key, lang, order, body)
                self._card("place", key, lang, order, note=county, place=key, subkind=place.kind, picture=picture)
            self._spell("place", key)
            self._links("place", key, "products", (("product", each) for each in self._products_of(key, place)))
            inside = [each for each, other in ordered(self._pack.places) if other.county == key]
            self._links("place", key, "stops", (("place", each) for each in inside))
            self._links("place", key, "routes", (("route", each) for each in self._routes_of(key)))

    def _products_of(self, key: str, place: Place) -> list[str]:
        made = [each for each, product in ordered(self._pack.products) if product.place == key]
        stops = [stop for route in self._pack.routes.values() for stop in route.stops if stop.place == key]
        found = [each for stop in stops for each in stop.products]
        return list(dict.fromkeys(made + found))

    def _routes_of(self, place: str, product: str = "") -> list[str]:
        def passes(route: Route) -> bool:
            return any(
                place in (stop.place, getattr(self._pack.places.get(stop.place), "county", ""))
                or (product and product in stop.products)
                for stop in route.stops
            )

        return [key for key, route in ordered(self._pack.routes) if passes(route)]


def _product_facts(product: Product) -> dict[str, Any]:
    """What is the same in every language."""
    use = product.use
    brewing = None
    if use and use.tea_g and use.water_ml and use.temp_c is not None and use.first_s and use.infusions:
        brewing = [use.vessel, use.tea_g, use.water_ml, use.temp_c, use.first_s, use.step_s or 0, use.infusions]
    return {
        "zone": product.zone,
        "category": product.category,
        "place": product.place,
        "origin_scope": product.origin_scope,
        "pinyin": product.pinyin,
        "use_kind": use.kind if use else "",
        "use_suggested": bool(use and use.suggested),
        "brewing": brewing,
        "abv": use.typical_abv_percent if use else None,
        "months": product.months,
        "compliance": product.compliance,
        "marks": [[mark.kind, mark.name, mark.ref] for mark in product.certifications if mark.shown],
        "numbers": [[number.scheme, number.value, number.url or ""] for number in product.identifiers],
        "sold_out": product.availability.sold_out,
        "illustrative": product.illustrative,
    }
