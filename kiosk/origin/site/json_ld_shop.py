"""What machines read of packets, makers and events: schema.org's Product, Offer, Organization and Event as JSON-LD."""

from __future__ import annotations

from datetime import UTC
from zoneinfo import ZoneInfo

from kiosk.base.gs1 import gtin14
from kiosk.base.price import CURRENCY
from kiosk.base.recurrence import Occurrence
from kiosk.origin.site.json_ld import Data, kept
from kiosk.release.programme_rows import EventRow
from kiosk.release.shop_rows import GoodsRow, MakerRow

SCHEMA = "https://schema.org/"


def offer(row: GoodsRow, url: str) -> Data | None:
    """What a packet costs; None where no price is told."""
    if row.price is None:
        return None
    return kept(
        {
            "@type": "Offer",
            "name": row.name,
            "url": url,
            "gtin14": gtin14(row.gtin),
            "price": row.price.yuan,
            "priceCurrency": CURRENCY,
            "priceValidUntil": row.price.last,
            "priceSpecification": {
                "@type": "UnitPriceSpecification",
                "price": row.price.yuan,
                "priceCurrency": CURRENCY,
                "unitText": row.price.unit,
            },
            "availability": f"{SCHEMA}{'SoldOut' if row.sold_out else 'InStock'}",
        }
    )


def packet(row: GoodsRow, shown: bool, url: str, maker_url: str, image: str) -> Data:
    """One packet; its price only where it is `shown`. Addresses are left out when they are empty."""
    maker = kept({"@type": "Organization", "name": row.maker_name, "url": maker_url}) if row.maker else None
    return kept(
        {
            "@type": "Product",
            "name": row.name,
            "alternateName": row.second if row.second != row.name else "",
            "category": row.product_name,
            "url": url,
            "image": image if row.own_picture else "",
            "size": row.spec or row.net_content,
            "gtin14": gtin14(row.gtin),
            "gtin13": row.gtin if len(row.gtin) == 13 and gtin14(row.gtin) else "",
            "brand": maker,
            "manufacturer": maker,
            "offers": offer(row, url) if shown else None,
        }
    )


def maker(row: MakerRow, url: str, image: str) -> Data:
    """A maker, and where it is."""
    address: Data = {
        "@type": "PostalAddress",
        "addressCountry": "CN",
        "addressLocality": row.place_name,
        "streetAddress": row.address,
    }
    return kept(
        {
            "@type": "Organization",
            "name": row.name,
            "alternateName": row.second if row.second != row.name else "",
            "description": row.summary,
            "url": url,
            "sameAs": row.website,
            "image": image,
            "telephone": row.phone,
            "address": kept(address),
        }
    )


def event(row: EventRow, when: Occurrence, zone: ZoneInfo | None, where: tuple[str, str], url: str, image: str) -> Data:
    """One time of an event; `where` is the name of the place and of the venue that it belongs to."""
    place, venue = where
    location: Data = {"@type": "Place", "name": place, "address": venue}
    start, end = _written(when, zone)
    return kept(
        {
            "@type": "Event",
            "name": row.name,
            "description": row.summary,
            "startDate": start,
            "endDate": end,
            "eventStatus": f"{SCHEMA}EventScheduled",
            "eventAttendanceMode": f"{SCHEMA}OfflineEventAttendanceMode",
            "location": kept(location),
            "url": url,
            "image": image,
        }
    )


def _written(when: Occurrence, zone: ZoneInfo | None) -> tuple[str, str]:
    """The two times in ISO 8601 with their offsets; both as they stand on the wall where the clock skips one of them.

    In the night in which summer time begins there is no half past two: any offset would make it another time.
    """
    there = [moment.replace(tzinfo=zone) for moment in when]
    if any(each.astimezone(UTC).astimezone(zone).replace(tzinfo=None) != moment for each, moment in zip(there, when)):
        there = [*when]
    start, end = (each.isoformat() for each in there)
    return start, end
