"""What a release says, as the plain JSON that the peers show: the same words and pictures as ours, read ahead of time."""

from __future__ import annotations

from pathlib import Path
from typing import TypedDict

from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_rows import Card, Painting, ProductRow
from kiosk.release.product_filter import ProductFilter
from kiosk.release.store import Store

LANGUAGE = "zh-CN"
DETAILED = 80
"""Products of a zone that have a page; nobody taps the others."""


class CardWords(TypedDict):
    """One thing in a grid."""

    key: str
    name: str
    second: str
    note: str
    picture: str


class ZoneWords(TypedDict):
    """A door and what stands behind it."""

    key: str
    name: str
    second: str
    summary: str
    count: int
    picture: str
    products: list[CardWords]


class ProductWords(TypedDict):
    """A product page."""

    name: str
    second: str
    summary: str
    facts: list[list[str]]
    tasting: str
    use: str
    marks: list[str]
    picture: str
    same: list[CardWords]


class Content(TypedDict):
    """Everything that a peer shows; pictures are paths of files."""

    name: str
    where: str
    title: str
    tagline: str
    scene: str
    header: str
    zones: list[ZoneWords]
    products: dict[str, ProductWords]


def picture(painting: Painting | None, width: int) -> str:
    """The file of a picture as it is shown `width` pixels wide; empty without one."""
    return str(painting.at(width).resolve()) if painting else ""


def card(row: Card) -> CardWords:
    """A card as the peers read it."""
    return CardWords(key=row.key, name=row.name, second=row.second, note=row.note, picture=picture(row.picture, 280))


def product(row: ProductRow) -> ProductWords:
    """A product page as the peers read it."""
    months = "、".join(str(month) for month in row.months)
    return ProductWords(
        name=row.name,
        second=row.second,
        summary=row.summary,
        facts=[["产地", row.place_name], ["类别", row.category_name], ["时令", f"{months}月" if months else "四季"]],
        tasting=next((section.text for section in row.sections if section.key == "tasting"), ""),
        use=row.use_text,
        marks=[f"{mark.name} {mark.ref}" for mark in row.marks],
        picture=picture(row.pictures[0] if row.pictures else None, 900),
        same=[card(each) for each in row.same_place[:6]],
    )


def read(data: Path) -> Content:
    """What the release on show in the store `data` says."""
    catalogue = Store(data).open_shown().catalogue
    assert catalogue is not None
    try:
        return _read(catalogue)
    finally:
        catalogue.close()


def _read(catalogue: Catalogue) -> Content:
    pack = catalogue.pack(LANGUAGE)
    zones, pages = [], {}
    for zone in catalogue.zones(LANGUAGE):
        cards = catalogue.products(LANGUAGE, ProductFilter(zone.key))
        for each in cards[:DETAILED]:
            row = catalogue.product(LANGUAGE, each.key)
            assert row is not None
            pages[each.key] = product(row)
        zones.append(
            ZoneWords(
                key=zone.key,
                name=zone.name,
                second=zone.second,
                summary=zone.summary,
                count=zone.amount,
                picture=picture(zone.picture, 220),
                products=[card(each) for each in cards],
            )
        )
    return Content(
        name=pack.name,
        where=pack.where,
        title=pack.title,
        tagline=pack.tagline,
        scene=picture(pack.scenes.get("scene-tall-noon"), 1080),
        header=picture(pack.scenes.get("header-tall"), 1080),
        zones=zones,
        products=pages,
    )
