"""Events, notices and primers as rows of a catalogue."""

from __future__ import annotations

from kiosk.base.languages import LANGUAGES
from kiosk.origin.origin_link import resolver
from kiosk.publish.belongings import ordered
from kiosk.publish.catalogue_writer import Tables


def fill(tables: Tables) -> None:
    """Write every event, notice and primer."""
    _events(tables)
    _notices(tables)
    _primers(tables)


def _events(tables: Tables) -> None:
    for order, (key, event) in enumerate(ordered(tables.pack.events)):
        picture = tables.show("event", key, event.pictures)
        texts = tables.texts("event", key, event)
        for lang in LANGUAGES:
            body = tables.names("event", key, lang) | texts.body(lang)
            body |= {
                "start": event.start,
                "end": event.end,
                "repeat": event.repeat,
                "excluded": event.except_,
                "room": event.room or "",
                "room_name": tables.name("room", event.room or "", lang),
                "place": event.place or "",
                "place_name": tables.name("place", event.place or "", lang),
                "booking": resolver(event.booking or ""),
            }
            tables.record("event", key, lang, order, body)
            days = tables.days("event", key, event.availability)
            tables.card("event", key, lang, order, place=event.place or "", picture=picture, **days)


def _notices(tables: Tables) -> None:
    for order, (key, notice) in enumerate(ordered(tables.pack.notices)):
        picture = tables.show("notice", key, notice.pictures)
        texts = tables.texts("notice", key, notice)
        for lang in LANGUAGES:
            body = tables.names("notice", key, lang) | texts.body(lang)
            tables.record("notice", key, lang, order, body | {"kind": notice.kind, "where": notice.where})
            days = tables.days("notice", key, notice.availability)
            tables.card("notice", key, lang, order, picture=picture, **days)


def _primers(tables: Tables) -> None:
    for order, (key, primer) in enumerate(ordered(tables.pack.primers)):
        file = f"primers/{key}.toml"
        picture = tables.show("primer", key, primer.pictures)
        texts = tables.texts("primer", key, primer)
        marks = [(mark, tables.complete(mark.name, file), tables.complete(mark.text, file)) for mark in primer.marks]
        for lang in LANGUAGES:
            body = tables.names("primer", key, lang) | texts.body(lang)
            body |= {
                "zone": primer.zone or "",
                "marks": [[mark.x, mark.y, name[lang], text[lang]] for mark, name, text in marks],
            }
            tables.record("primer", key, lang, order, body)
            days = tables.days("primer", key, primer.availability)
            tables.card("primer", key, lang, order, zone=primer.zone or "", picture=picture, **days)
        tables.spell("primer", key)
