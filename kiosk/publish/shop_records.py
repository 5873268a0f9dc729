"""Goods and makers as rows of a catalogue."""

from __future__ import annotations

from kiosk.base.languages import LANGUAGES
from kiosk.base.price import UNITS, written
from kiosk.content.model import Goods
from kiosk.origin.origin_link import resolver
from kiosk.publish.belongings import ordered
from kiosk.publish.catalogue_writer import Tables


def fill(tables: Tables, compliance: dict[str, tuple[str, ...]]) -> None:
    """Write every packet and every maker; `compliance` is what must be said of each product.

    A packet is on show while its product is, and sold out where that is.
    """
    _goods(tables, compliance)
    _makers(tables)


def _goods(tables: Tables, compliance: dict[str, tuple[str, ...]]) -> None:
    pack = tables.pack
    of_product: dict[str, list[str]] = {}
    for order, (key, goods) in enumerate(ordered(pack.goods)):
        product = pack.products[goods.product]
        of_product.setdefault(goods.product, []).append(key)
        category = next((each for each in pack.info.categories if each.id == product.category), None)
        stand_in = product.pictures[:1] or ([category.picture] if category and category.picture else [])
        picture = tables.show("goods", key, goods.pictures or stand_in)
        tone = pack.zones[product.zone].tone
        texts = tables.texts("goods", key, goods)
        ways = _ways(tables, key, goods)
        said = compliance[goods.product]
        sold_out = goods.availability.sold_out or product.availability.sold_out
        for lang in LANGUAGES:
            place_name = tables.name("place", product.place, lang)
            body = tables.names("goods", key, lang) | texts.body(lang)
            body |= {
                "product": goods.product,
                "product_name": tables.name("product", goods.product, lang),
                "maker": goods.maker or "",
                "maker_name": tables.name("maker", goods.maker or "", lang),
                "net_content": goods.net_content,
                "year": goods.year,
                "lot": goods.lot,
                "gtin": goods.gtin,
                "shelf": goods.shelf,
                "price": _price(goods, lang),
                "zone": product.zone,
                "tone": tone,
                "place": product.place,
                "place_name": place_name,
                "compliance": said,
                "sold_out": sold_out,
                "own_picture": bool(goods.pictures),
                "ways": [[kind, name.get(lang, ""), address, number] for kind, name, address, number in ways],
            }
            tables.record("goods", key, lang, order, body)
            tables.card(
                "goods",
                key,
                lang,
                order,
                note=place_name,
                zone=product.zone,
                tone=tone,
                category=product.category,
                place=product.place,
                picture=picture,
                sold_out=sold_out,
                adults_only="adults_only" in said,
                **tables.days("goods", key, goods.availability, product.availability),
            )
        tables.spell("goods", key, numbers=[goods.gtin] if goods.gtin else [])
    for product_key, packets in of_product.items():
        tables.link("product", product_key, "goods", "goods", packets)


def _price(goods: Goods, lang: str) -> list[str] | None:
    if goods.price is None:
        return None
    price = goods.price
    return [written(price.yuan), UNITS[price.unit][lang], price.unit, price.from_ or "", price.to or ""]


def _ways(tables: Tables, key: str, goods: Goods) -> list[tuple[str, dict[str, str], str, int | None]]:
    """The ways to buy, each with its words in every language and what its code leads to."""
    file = f"goods/{key}.toml"
    return [
        (
            way.kind,
            tables.complete(way.name, file) if way.name else {},
            resolver(way.address or ""),
            tables.number(way.picture) if way.picture else None,
        )
        for way in goods.buy
    ]


def _makers(tables: Tables) -> None:
    pack = tables.pack
    for order, (key, maker) in enumerate(ordered(pack.makers)):
        picture = tables.show("maker", key, maker.pictures)
        texts = tables.texts("maker", key, maker)
        marks = [tables.complete(each.mark, f"makers/{key}.toml") for each in maker.authorisations]
        for lang in LANGUAGES:
            place_name = tables.name("place", maker.place, lang)
            body = tables.names("maker", key, lang) | texts.body(lang)
            body |= {
                "place": maker.place,
                "place_name": place_name,
                "since": maker.since,
                "phone": maker.phone,
                "website": resolver(maker.website or ""),
                "authorisations": [
                    [mark[lang], each.number, each.from_ or "", each.to or ""]
                    for mark, each in zip(marks, maker.authorisations, strict=True)
                ],
            }
            tables.record("maker", key, lang, order, body)
            tables.card("maker", key, lang, order, note=place_name, place=maker.place, picture=picture)
        tables.spell("maker", key)
        packets = [(name, goods) for name, goods in ordered(pack.goods) if goods.maker == key]
        tables.link("maker", key, "goods", "goods", [name for name, _ in packets])
        tables.link("maker", key, "products", "product", dict.fromkeys(goods.product for _, goods in packets))
