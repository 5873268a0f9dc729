"""What machines read about a page: schema.org as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from markupsafe import Markup

from kiosk.base.gs1 import gtin14
from kiosk.origin.origin_link import carried
from kiosk.release.catalogue_rows import PackRow, PlaceRow, ProductRow, RouteRow

Data = dict[str, Any]


def script(data: Data) -> Markup:
    """`data` as a JSON-LD element; nothing in it can end the element."""
    text = json.dumps({"@context": "https://schema.org", **data}, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup('<script type="application/ld+json">{}</script>').format(Markup(text))


def product(
    row: ProductRow, place: PlaceRow | None, url: str, place_url: str, image: str, offers: Sequence[Data] = ()
) -> Data:
    """A product, the country and county it is from, and what its packets cost. Empty addresses are left out."""
    country: Data = {"@type": "Country", "name": "CN"}
    if place is not None:
        country["containsPlace"] = _place(place, "AdministrativeArea", place_url)
    number = gtin14(carried(row.numbers).gtin)
    marks = [
        {"@type": "Certification", "name": mark.name, "certificationIdentification": mark.ref} for mark in row.marks
    ]
    return kept(
        {
            "@type": "Product",
            "name": row.name,
            "alternateName": row.second if row.second != row.name else "",
            "description": row.summary,
            "category": row.category_name,
            "url": url,
            "image": image,
            "gtin14": number,
            "countryOfOrigin": country,
            "hasCertification": marks,
            "offers": [*offers],
        }
    )


def place(row: PlaceRow, url: str, image: str) -> Data:
    """A place one can go to."""
    county = row.kind in ("county", "city")
    data = _place(row, "AdministrativeArea" if county else "TouristAttraction", url)
    return kept({**data, "alternateName": row.second, "description": row.summary, "image": image})


def route(row: RouteRow, places: list[tuple[PlaceRow, str]], url: str, image: str) -> Data:
    """A journey and its stops in order."""
    stops = [
        {"@type": "ListItem", "position": at, "item": _place(stop, "TouristAttraction", address)}
        for at, (stop, address) in enumerate(places, 1)
    ]
    return kept(
        {
            "@type": "TouristTrip",
            "name": row.name,
            "alternateName": row.second,
            "description": row.summary,
            "url": url,
            "image": image,
            "itinerary": {"@type": "ItemList", "numberOfItems": len(stops), "itemListElement": stops},
        }
    )


def site(pack: PackRow, url: str) -> Data:
    """The whole site."""
    return kept({"@type": "WebSite", "name": pack.name, "alternateName": pack.title, "url": url})


def _place(row: PlaceRow, kind: str, url: str) -> Data:
    geo = {"@type": "GeoCoordinates", "latitude": row.lat, "longitude": row.lon}
    return kept({"@type": kind, "name": row.name, "url": url, "geo": geo})


def kept(data: Data) -> Data:
    """Without what says nothing."""
    return {key: value for key, value in data.items() if value not in ("", [], None)}
