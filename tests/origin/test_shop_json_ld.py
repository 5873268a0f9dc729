"""What machines read of the shop has schema.org's shape: the properties of each type, and how their values are written.

The properties are those of schema.org's definitions (https://schema.org/Product, Offer, Organization, Event and so on) that
are used here; whatever else a page said would fail.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.base.gs1 import gtin14
from kiosk.base.recurrence import Occurrence
from kiosk.origin.site import json_ld_shop
from kiosk.origin.site.build import build
from kiosk.publish.compile import compile_pack
from kiosk.release.programme_rows import EventRow
from kiosk.release.store import Store
from tests.origin import shop_pack
from tests.origin.shop_pack import BOX, DAY, SHARED
from tests.origin.test_site import BASE, SETTINGS, read

pytestmark = pytest.mark.xdist_group("shop-json-ld")  # published once
Data = dict[str, Any]


def text(value: object) -> bool:
    """Text with something in it."""
    return isinstance(value, str) and bool(value.strip())


def address(value: object) -> bool:
    """A whole address."""
    return isinstance(value, str) and re.fullmatch(r"https?://[^\s<>\"]+", value) is not None


def price(value: object) -> bool:
    """A decimal with its point and no sign of a currency, as text: schema.org/price."""
    return isinstance(value, str) and re.fullmatch(r"[0-9]+\.[0-9]{2}", value) is not None


def day(value: object) -> bool:
    """A date of ISO 8601."""
    return isinstance(value, str) and len(value) == 10 and date.fromisoformat(value).isoformat() == value


def moment(value: object) -> bool:
    """A date and time of ISO 8601 with its offset."""
    return isinstance(value, str) and datetime.fromisoformat(value).utcoffset() is not None


def gtin(length: int) -> Callable[[object], bool]:
    """A GTIN of so many digits, its check digit right."""
    return lambda value: isinstance(value, str) and len(value) == length and bool(gtin14(value))


def one_of(*names: str) -> Callable[[object], bool]:
    """A member of an enumeration of schema.org."""
    return lambda value: value in [f"https://schema.org/{name}" for name in names]


def coordinate(value: object) -> bool:
    """Degrees."""
    return isinstance(value, float) and -180 <= value <= 180


SHAPES: dict[str, tuple[set[str], dict[str, Any]]] = {
    "Product": (
        {"name", "url"},
        {
            "name": text,
            "alternateName": text,
            "description": text,
            "category": text,
            "url": address,
            "image": address,
            "size": text,
            "gtin13": gtin(13),
            "gtin14": gtin(14),
            "brand": {"Organization"},
            "manufacturer": {"Organization"},
            "countryOfOrigin": {"Country"},
            "hasCertification": {"Certification"},
            "offers": {"Offer"},
        },
    ),
    "Offer": (
        {"name", "url", "price", "priceCurrency", "availability"},
        {
            "name": text,
            "url": address,
            "gtin14": gtin(14),
            "price": price,
            "priceCurrency": lambda value: value == "CNY",
            "priceValidUntil": day,
            "priceSpecification": {"UnitPriceSpecification"},
            "availability": one_of("InStock", "SoldOut"),
        },
    ),
    "UnitPriceSpecification": (
        {"price", "priceCurrency", "unitText"},
        {"price": price, "priceCurrency": lambda value: value == "CNY", "unitText": text},
    ),
    "Organization": (
        {"name"},
        {
            "name": text,
            "alternateName": text,
            "description": text,
            "url": address,
            "sameAs": address,
            "image": address,
            "telephone": text,
            "address": {"PostalAddress"},
        },
    ),
    "PostalAddress": (
        {"addressCountry"},
        {"addressCountry": lambda value: value == "CN", "addressLocality": text, "streetAddress": text},
    ),
    "Event": (
        {"name", "startDate", "location"},
        {
            "name": text,
            "description": text,
            "startDate": moment,
            "endDate": moment,
            "eventStatus": one_of("EventScheduled"),
            "eventAttendanceMode": one_of("OfflineEventAttendanceMode"),
            "location": {"Place"},
            "url": address,
            "image": address,
        },
    ),
    "Place": ({"name"}, {"name": text, "address": text}),
    "Country": ({"name"}, {"name": text, "containsPlace": {"AdministrativeArea"}}),
    "AdministrativeArea": ({"name", "geo"}, {"name": text, "url": address, "geo": {"GeoCoordinates"}}),
    "GeoCoordinates": ({"latitude", "longitude"}, {"latitude": coordinate, "longitude": coordinate}),
    "Certification": ({"name"}, {"name": text, "certificationIdentification": text}),
}
"""For each type what must be there, and what may: how its value is written, or the types that it may be of."""


def faults(data: Data, at: str = "") -> list[str]:
    """What of a node is not of schema.org's shape."""
    kind = data.get("@type", "")
    if kind not in SHAPES:
        return [f"{at}: no type {kind!r}"]
    needed, allowed = SHAPES[kind]
    found = [f"{at}{kind}: no {name}" for name in needed - set(data)]
    for name, value in data.items():
        if name in ("@type", "@context"):
            continue
        rule = allowed.get(name)
        for each in value if isinstance(value, list) else [value]:
            if isinstance(rule, set) and isinstance(each, dict):
                if each.get("@type") not in rule:
                    found.append(f"{at}{kind}.{name}: {each.get('@type')}")
                found += faults(each, f"{at}{kind}.{name} ")
            elif rule is None or isinstance(rule, set) or not rule(each):
                found.append(f"{at}{kind}.{name}: {each!r}")
    return found


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small shop."""
    folder = tmp_path_factory.mktemp("shop-json-ld")
    assert compile_pack(shop_pack.write(folder / "pack"), Store(folder / "data")).id
    catalogue = shop_pack.opened(folder / "data")
    build(catalogue, SETTINGS, folder / "out", DAY)
    catalogue.close()
    return folder / "out"


def told(out: Path, path: str) -> Data:
    """What machines read of a page."""
    (found,) = read(out / path / "index.html").data
    data: Data = json.loads(found)
    assert data["@context"] == "https://schema.org"
    return data


def test_everything_that_machines_read_of_the_shop_is_of_schema_orgs_shape(out: Path) -> None:
    seen: dict[str, int] = {}
    for file in out.rglob("index.html"):
        if not re.search(r"/(p|g|m|01|events)/", file.as_posix().removeprefix(out.as_posix())):
            continue
        for found in read(file).data:
            data = json.loads(found)
            for node in data.get("@graph", [data]):
                assert faults(node) == [], file
                seen[node["@type"]] = seen.get(node["@type"], 0) + 1
    assert seen["Product"] > 50
    assert seen["Organization"] == 5
    assert seen["Event"] == 10


def test_a_packet_says_its_price_its_numbers_and_who_made_it(out: Path) -> None:
    data = told(out, "en/g/he")
    url = f"{BASE}/en/01/0{BOX}/10/L1"
    assert data["url"] == url
    assert (data["gtin14"], data["gtin13"]) == (f"0{BOX}", BOX)
    assert (
        data["brand"]
        == data["manufacturer"]
        == {
            "@type": "Organization",
            "name": "Example Tea Works",
            "url": f"{BASE}/en/m/chang",
        }
    )
    offer = data["offers"]
    assert (offer["price"], offer["priceCurrency"], offer["priceValidUntil"]) == ("268.00", "CNY", "2026-12-31")
    assert offer["availability"] == "https://schema.org/InStock"
    assert offer["priceSpecification"]["unitText"] == "box"


def test_a_price_without_an_end_names_none_and_one_that_is_not_told_is_no_offer(out: Path) -> None:
    assert "priceValidUntil" not in told(out, "g/jiu")["offers"]
    for path in ("g/guan", "g/old"):
        assert "offers" not in told(out, path)


def test_a_product_says_what_its_packets_cost(out: Path) -> None:
    (offer,) = told(out, "p/hong-pao")["offers"]
    assert (offer["name"], offer["gtin14"], offer["url"]) == ("示例礼盒", f"0{BOX}", f"{BASE}/01/0{BOX}/10/L1")
    both = told(out, "g/same")
    assert both["name"] == "武夷绿茶"
    assert both["gtin14"] == both["offers"][0]["gtin14"] == f"0{SHARED}"


def test_what_is_sold_out_says_so(tmp_path: Path) -> None:
    he = shop_pack.tables()["goods/he.toml"] | {"availability": {"sold_out": True}}
    compile_pack(shop_pack.write(tmp_path / "pack", {"goods/he.toml": he}), Store(tmp_path / "data"))
    catalogue = shop_pack.opened(tmp_path / "data")
    build(catalogue, SETTINGS, tmp_path / "out", DAY)
    catalogue.close()
    assert told(tmp_path / "out", "g/he")["offers"]["availability"] == "https://schema.org/SoldOut"


def test_an_event_has_its_next_time_with_the_venues_offset(out: Path) -> None:
    first, second = told(out, "en/events")["@graph"]
    assert (first["startDate"], first["endDate"]) == ("2026-12-05T10:00:00+08:00", "2026-12-05T11:30:00+08:00")
    assert first["location"]["name"] == "Song · Small hall"
    assert first["url"] == f"{BASE}/en/events#pin"
    assert second["startDate"] == "2027-02-05T21:00:00+08:00"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2027-03-28 02:30", "2027-03-28 03:30", ("2027-03-28T02:30:00", "2027-03-28T03:30:00")),
        ("2027-03-28 01:30", "2027-03-28 02:30", ("2027-03-28T01:30:00", "2027-03-28T02:30:00")),
        ("2027-03-28 01:30", "2027-03-28 03:30", ("2027-03-28T01:30:00+01:00", "2027-03-28T03:30:00+02:00")),
        ("2027-10-31 02:30", "2027-10-31 03:30", ("2027-10-31T02:30:00+02:00", "2027-10-31T03:30:00+01:00")),
    ],
)
def test_a_time_that_the_changed_clock_skips_is_told_as_it_stands_on_the_wall(
    start: str, end: str, said: tuple[str, str]
) -> None:
    row = EventRow("ye", "示例", "", "示例。", start, end, "", (), "", "", "", "", "", "", None)
    when = Occurrence(datetime.fromisoformat(start), datetime.fromisoformat(end))
    told_of = json_ld_shop.event(row, when, ZoneInfo("Europe/Berlin"), ("示例厅", "示例"), "https://a.cn/e", "")
    assert (told_of["startDate"], told_of["endDate"]) == said


def test_the_shapes_catch_what_is_wrong() -> None:
    offer: Data = {
        "@type": "Offer",
        "name": "A",
        "url": "https://a.cn",
        "price": "68.00",
        "priceCurrency": "CNY",
        "availability": "https://schema.org/InStock",
    }
    assert faults(offer) == []
    for wrong in (
        {"price": 68.0},
        {"price": "68"},
        {"price": "¥68.00"},
        {"priceCurrency": "RMB"},
        {"availability": "InStock"},
        {"priceValidUntil": ""},
        {"gtin14": "09520000001019"},
        {"cost": "1.00"},
    ):
        assert faults(offer | wrong), wrong
    assert faults({name: value for name, value in offer.items() if name != "price"}) == ["Offer: no price"]
