"""What a pack says of its goods and makers, held against itself, the calendar and the rules for prices."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.calendar_days import day_of
from kiosk.content.field_types import number_as_meant
from kiosk.content.finding import Finding, error, note, warning
from kiosk.content.offer_check import offered
from kiosk.content.pack import Reading
from kiosk.content.toml_tables import Table, along
from kiosk.content.trade_identifiers import gtin_fault


def shop(reading: Reading) -> Iterator[Finding]:
    """Prices without what belongs to them or past their day, wrong and shared GTINs, ways that lead nowhere, old licences."""
    owners, now = _products_numbers(reading), reading.venue_now()
    for file, table in reading.tables.items():
        folder = file.split("/")[0]
        if folder == "goods":
            yield from _price(file, table, now.date())
            yield from _number(file, table, owners)
            yield from _ways(file, table)
            yield from offered(file, table, reading.tables, now)
        elif folder == "makers":
            yield from _authorisations(file, table, now.date())


def _price(file: str, table: Table, today: date) -> Iterator[Finding]:
    price = table.get("price")
    if not isinstance(price, dict) or "yuan" not in price:
        return
    if not table.get("spec") and not table.get("net_content"):
        what = Sentence("有价格，没有规格。", "There is a price and not what it is for.")
        mend = Sentence(
            "写上 spec（规格），例如 5 克 × 25 包；没有规格的价格不能标。",
            "Write spec, such as 5 g × 25: a price says what one gets for it.",
        )
        yield error("price-without-spec", file, "spec", what, mend)
    ended = _day(price.get("to"))
    if ended and ended < today:
        what = Sentence(
            f"价格 {ended} 到期，屏幕上只写“价格请问店员”。",
            f"The price ended on {ended}: the screen says “please ask for the price”.",
        )
        mend = Sentence("写新的价格和日期。", "Write the new price and its days.")
        yield warning("price-ended", file, "price.to", what, mend)


def _products_numbers(reading: Reading) -> dict[str, list[tuple[str, str]]]:
    """The GTINs of products, each with the file and the product's id."""
    found: dict[str, list[tuple[str, str]]] = {}
    for file, table in reading.tables.items():
        if file.startswith("products/"):
            for _, number in along(table, "identifiers[]"):
                if isinstance(number, dict) and number.get("scheme") == "gtin" and isinstance(number.get("value"), str):
                    gtin = number_as_meant("gtin", number["value"]).zfill(14)
                    found.setdefault(gtin, []).append((file, file.removeprefix("products/").removesuffix(".toml")))
    return found


def _number(file: str, table: Table, owners: dict[str, list[tuple[str, str]]]) -> Iterator[Finding]:
    written = table.get("gtin")
    if not isinstance(written, str) or not written.strip():
        return
    gtin = number_as_meant("gtin", written)
    what = gtin_fault(gtin)
    if what[0]:
        mend = Sentence(
            "照包装上的条码再抄一遍；没有就删去，不要编造。",
            "Copy it again from the packet; without one remove it, never make one up.",
        )
        yield error("wrong-gtin", file, "gtin", what, mend)
        return
    others = [other for other, product in owners.get(gtin.zfill(14), []) if product != table.get("product")]
    if others:
        what = Sentence(f"{others[0]} 已用了条码 {gtin}。", f"{others[0]} has the GTIN {gtin} already.")
        mend = Sentence("两种包装不能同码：改正其中一个。", "Two packets cannot share a barcode: correct one of them.")
        yield error("gtin-shared", file, "gtin", what, mend)
    owners.setdefault(gtin.zfill(14), []).append((file, ""))


def _ways(file: str, table: Table) -> Iterator[Finding]:
    for field, way in along(table, "buy[]"):
        if isinstance(way, dict) and not way.get("address") and not way.get("picture"):
            what = Sentence("没有网址，也没有码的图片。", "There is neither an address nor a picture of a code.")
            mend = Sentence("写 address，或放一张微信码的图片。", "Write address, or put a picture of the code there.")
            yield error("way-without-end", file, field, what, mend)


def _authorisations(file: str, table: Table, today: date) -> Iterator[Finding]:
    for field, each in along(table, "authorisations[]"):
        ended = _day(each.get("to")) if isinstance(each, dict) else None
        if ended and ended < today:
            what = Sentence(f"授权 {ended} 到期，不再显示。", f"It ended on {ended} and is not shown any more.")
            mend = Sentence("续期后改日期，不然删去。", "Change the date once it is renewed, else remove it.")
            yield warning("authorisation-ended", file, f"{field}.to", what, mend)
        elif isinstance(each, dict) and not each.get("to"):
            what = Sentence("没有写到哪天为止。", "It does not say until when it holds.")
            mend = Sentence("照证书写上 to。", "Write to, as the certificate says.")
            yield note("authorisation-without-end", file, field, what, mend)


def _day(written: Any) -> date | None:
    try:
        return day_of(str(written)) if written else None
    except ValueError:
        return None
