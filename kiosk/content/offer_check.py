"""A packet held against the product that it is a packet of: it is offered while that is on show, and no longer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from kiosk.base.availability import Availability, of_table
from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.field_types import when_meant
from kiosk.content.finding import Finding, note, warning
from kiosk.content.toml_tables import Table


def offered(file: str, table: Table, tables: Mapping[str, Table], now: datetime) -> Iterator[Finding]:
    """A packet that is offered nowhere, or is sold out, because of its product; one whose product is none is told elsewhere."""
    product = f"products/{table.get('product')}.toml"
    own, its = _availability(table), _availability(tables.get(product, {}))
    packet, whole = _when(own), _when(its)
    if product not in tables or packet is None or whole is None or packet.over(now):
        return
    if whole.over(now) or _apart(packet, whole):
        what = Sentence(
            f"展品（{product}）那时不展出，这个包装也就哪儿都不卖。",
            f"Its product ({product}) is not on show then, so this packet is offered nowhere.",
        )
        mend = Sentence(
            "改展品的 availability；这个包装不卖了，就给它写 to。",
            "Change the product's availability; if the packet is no longer sold give it an end (to).",
        )
        yield warning("product-not-on-show", file, "availability", what, mend)
    elif its.get("sold_out") is True and not own.get("sold_out"):
        what = Sentence(
            f"展品（{product}）写着售罄，这个包装也显示售罄。",
            f"Its product ({product}) is sold out, so this packet is told as sold out too.",
        )
        mend = Sentence(
            "只缺几种包装时，在那几种包装上写售罄，不写在展品上。",
            "Where only some packets are gone say so of those, and not of the product.",
        )
        yield note("product-sold-out", file, "availability.sold_out", what, mend)


def _availability(table: Table) -> Table:
    found: Any = table.get("availability")
    return found if isinstance(found, dict) else {}


def _when(written: Table) -> Availability | None:
    """When it is shown; None for what is no availability, which other checks tell."""
    try:
        found = of_table(when_meant(written))
    except (ValueError, TypeError):
        return None
    return None if found.last and found.first > found.last else found


def _apart(one: Availability, other: Availability) -> bool:
    """Whether the two have no day in common."""
    first = max(one.first, other.first)
    last = min((each.last for each in (one, other) if each.last), default="")
    never = bool(one.weekdays and other.weekdays) and not {*one.weekdays} & {*other.weekdays}
    return never or bool(first and last and first > last)
