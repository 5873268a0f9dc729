"""A pack's records as rows of a catalogue, one language at a time."""

from __future__ import annotations

from typing import Any

from kiosk.base.house_seal import MARK_MOST, SEAL_MOST, cut
from kiosk.base.languages import LANGUAGES
from kiosk.content.liquor import is_liquor, warned
from kiosk.content.model import Certification, Product
from kiosk.content.pack import dumped
from kiosk.origin.origin_link import resolver
from kiosk.publish import geography_rows, programme_records, shop_records
from kiosk.publish.belongings import ordered
from kiosk.publish.catalogue_writer import Tables, both
from kiosk.publish.language_completion import lettered


def fill(tables: Tables) -> None:
    """Write every record of the pack."""
    _info(tables)
    _zones(tables)
    said = _products(tables)
    geography_rows.fill(tables)
    _rooms(tables)
    _stories(tables)
    shop_records.fill(tables, said)
    programme_records.fill(tables)
    tables.write_occasions()
    tables.put_down()


def _info(tables: Tables) -> None:
    info = tables.pack.info
    name, texts = tables.complete(info.name, "pack.toml"), tables.texts("pack", "", info)
    scenes = {name: tables.number(picture) for name, picture in sorted(info.scenes.items())}
    dated = []
    for at, each in enumerate(info.dated_scenes):
        tables.days("scene", str(at), each.availability)  # where hours limit it, the kiosk hears of them turning
        hung = {name: tables.number(picture) for name, picture in each.scenes.items()}
        dated.append([each.availability.model_dump(by_alias=True), hung])
    further: dict[str, Any] = {"timezone": info.timezone, "gates": info.gates, "hills": info.hills}
    if dated:
        further["dated_scenes"] = dated
    if info.seal_picture:
        further["seal_picture"] = tables.number(info.seal_picture)
    said = {lang: texts.body(lang) for lang in LANGUAGES}
    title = {lang: body["title"] for lang, body in said.items()}
    for lang in LANGUAGES:
        seal, mark = cut(info.seal, title, lang, SEAL_MOST), cut(info.mark, title, lang, MARK_MOST)
        cuts = {"seal": seal.letters, "mark": mark.letters, "hands": [seal.hand, mark.hand]}
        body = both(name, lang) | said[lang] | cuts
        tables.record("pack", "", lang, 0, body | {"venue": info.venue, "scenes": scenes} | further)
    for order, category in enumerate(info.categories):
        picture = tables.number(category.picture) if category.picture else None
        for lang in LANGUAGES:
            tables.card("category", category.id, lang, order, picture=picture)


def _zones(tables: Tables) -> None:
    pack = tables.pack
    for order, (key, zone) in enumerate(ordered(pack.zones)):
        count = len(pack.rooms) if zone.kind == "rooms" else tables.belongings.products_in_zone[key]
        texts = tables.texts("zone", key, zone)
        tables.show("zone", key, [zone.picture] if zone.picture else [])
        for lang in LANGUAGES:
            body = {"kind": zone.kind, "tone": zone.tone, "count": count} | texts.body(lang)
            tables.record("zone", key, lang, order, body | tables.names("zone", key, lang))


def _products(tables: Tables) -> dict[str, tuple[str, ...]]:
    """Write the products; what must be said of each is returned."""
    pack, said = tables.pack, dict[str, tuple[str, ...]]()
    categories = {category.id: category for category in pack.info.categories}
    zone_tables = {key: dumped(zone) for key, zone in pack.zones.items()}
    category_tables = {key: dumped(category) for key, category in categories.items()}
    for order, (key, product) in enumerate(ordered(pack.products)):
        stand_in = categories[product.category].picture
        picture = tables.show("product", key, product.pictures or ([stand_in] if stand_in else []))
        tone = pack.zones[product.zone].tone
        texts = tables.texts("product", key, product)
        liquor = is_liquor(dumped(product), zone_tables, category_tables)
        said[key] = compliance = tuple(warned(product.compliance) if liquor else product.compliance)
        facts = _product_facts(product) | {
            "own_picture": bool(product.pictures),
            "tone": tone,
            "compliance": compliance,
        }
        for lang in LANGUAGES:
            place_name = tables.name("place", product.place, lang)
            body = facts | tables.names("product", key, lang) | texts.body(lang)
            body |= {
                "marks": [_mark(mark, lang) for mark in product.certifications if mark.shown],
                "zone_name": tables.name("zone", product.zone, lang),
                "category_name": tables.name("category", product.category, lang),
                "place_name": place_name,
            }
            tables.record("product", key, lang, order, body)
            tables.card(
                "product",
                key,
                lang,
                order,
                note=place_name,
                zone=product.zone,
                tone=tone,
                category=product.category,
                place=product.place,
                months="".join(f",{month}" for month in product.months) + "," if product.months else "",
                picture=picture,
                sold_out=product.availability.sold_out,
                adults_only="adults_only" in compliance,
                proposed=product.illustrative,
                **tables.days("product", key, product.availability),
            )
        gtins = [each.value for each in product.identifiers if each.scheme == "gtin"]
        tables.spell("product", key, product.pinyin, gtins)
        tables.link("product", key, "goes_with", "product", product.related)
        tables.link("product", key, "routes", "route", tables.belongings.routes_of(product.place, key))
    return said


def _product_facts(product: Product) -> dict[str, Any]:
    """What is the same in every language."""
    use = product.use
    brewing = None
    if use and use.tea_g and use.water_ml and use.temp_c is not None and use.first_s and use.infusions:
        brewing = {
            "vessel": use.vessel,
            "tea_g": use.tea_g,
            "water_ml": use.water_ml,
            "temp_c": use.temp_c,
            "first_s": use.first_s,
            "step_s": use.step_s or 0,
            "infusions": use.infusions,
        }
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
        "allergens": product.allergens,
        "numbers": [[number.scheme, number.value, resolver(number.url or "")] for number in product.identifiers],
        "sold_out": product.availability.sold_out,
        "illustrative": product.illustrative,
    }


def _mark(mark: Certification, lang: str) -> tuple[str, str, str, str]:
    """A certification as a language says it, and the language it is said in: the official Chinese where nobody wrote another."""
    said = {str(tag): name for tag, name in mark.title.items()}
    said.setdefault("zh-TW", lettered(mark.name))
    return mark.kind, said.get(lang, mark.name), mark.ref, lang if lang in said else "zh-CN"


def _rooms(tables: Tables) -> None:
    zone = next((key for key, zone in ordered(tables.pack.zones) if zone.kind == "rooms"), "")
    for order, (key, room) in enumerate(ordered(tables.pack.rooms)):
        picture = tables.show("room", key, room.pictures)
        texts = tables.texts("room", key, room)
        for lang in LANGUAGES:
            body = tables.names("room", key, lang) | texts.body(lang)
            body |= {
                "palette": room.palette,
                "illustrative": room.illustrative,
            }
            tables.record("room", key, lang, order, body)
            tables.card("room", key, lang, order, zone=zone, tone="rooms", picture=picture, proposed=room.illustrative)
        tables.spell("room", key)
        tables.link("room", key, "products", "product", room.products)


def _stories(tables: Tables) -> None:
    for order, (key, story) in enumerate(ordered(tables.pack.stories)):
        file = f"stories/{key}.toml"
        picture = tables.show("story", key, story.pictures)
        texts = tables.texts("story", key, story)
        captions = [tables.complete(figure.caption, file) for figure in story.figures]
        for lang in LANGUAGES:
            figures = [
                [figure.value, figure.at_least, caption[lang]]
                for figure, caption in zip(story.figures, captions, strict=True)
            ]
            body = tables.names("story", key, lang) | texts.body(lang) | {"figures": figures}
            tables.record("story", key, lang, order, body)
            days = tables.days("story", key, story.availability)
            tables.card("story", key, lang, order, picture=picture, **days)
        tables.spell("story", key)
