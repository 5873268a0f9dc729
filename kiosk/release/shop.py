"""What a catalogue answers of the shop: which packets stand here, what they cost, who makes them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from kiosk.release.catalogue_rows import Card
from kiosk.release.catalogue_tables import BEGUN, CARD, ON_SHOW, Asked, Tables
from kiosk.release.least_price import Offered, least
from kiosk.release.shop_bodies import goods_row, maker_row
from kiosk.release.shop_rows import GoodsRow, MakerRow, PriceRow

TOLD = ", ".join(f"json_extract(r.body, '$.price[{at}]')" for at in range(len(PriceRow._fields)))
"""The parts of a packet's price, as its record holds them."""
CONTENT = "json_extract(r.body, '$.net_content'), json_extract(r.body, '$.spec')"
"""How much a packet holds, and how it is packed."""


class Shop:
    """The goods and makers of one open catalogue. A price or an authorisation that does not hold today is left out."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def goods(self, lang: str, key: str, today: date | None = None) -> GoodsRow | None:
        """One packet whole; None when there is none called `key`, or when its first day has not come.

        A price that does not hold on the day is not told. What is not on the shelf (any more, or at this hour) has no price,
        no shelf and no ways to buy, what is sold out no ways to buy: screen, reader, site and price tags all ask here.
        """
        body = self._tables.body("goods", key, lang)
        query = f"SELECT {ON_SHOW} FROM card c WHERE c.kind = 'goods' AND c.key = :key AND c.lang = :lang AND {BEGUN}"
        begun = self._tables.ask(query, {"key": key, "lang": lang} | self._tables.on_show(today))
        if body is None or not begun:
            return None
        row = goods_row(key, lang, body, Asked(self._tables, lang, today))
        row = row._replace(sold_out=row.sold_out or self._tables.is_sold_out("goods", key))
        if not begun[0][0]:
            return row._replace(price=None, shelf="", ways=(), shown=False)
        told = row.priced(self._tables.day(today))
        ways = () if row.sold_out else row.ways
        return row._replace(price=told, ways=ways, price_withheld=row.price is not None and told is None)

    def goods_of(self, lang: str, product: str, today: date | None = None) -> tuple[GoodsRow, ...]:
        """The packets of a product that are on show, in order."""
        rows = (self.goods(lang, card.key, today) for card in self.cards_of(lang, product, today))
        return tuple(row for row in rows if row)

    def cards_of(self, lang: str, product: str, today: date | None = None) -> tuple[Card, ...]:
        """The cards of a product's packets that are on show, in order."""
        return self._tables.linked("product", product, "goods", lang, today)

    def where_they_stand(self, lang: str) -> dict[str, str]:
        """Of each packet its shelf and how it is packed, in one line: A3 · 5 g × 25; for staff, who tell them apart so."""
        query = (
            "SELECT key, json_extract(body, '$.shelf'), json_extract(body, '$.spec') FROM record"
            " WHERE kind = 'goods' AND lang = ?"
        )
        return {key: " · ".join(str(each) for each in said if each) for key, *said in self._tables.ask(query, (lang,))}

    def every_goods(self, lang: str, today: date | None = None) -> tuple[Card, ...]:
        """The packets on show, in order."""
        return self._tables.of_kind("goods", lang, today)

    @property
    def stocks(self) -> bool:
        """Whether there is any packet at all."""
        return bool(self._tables.ask("SELECT 1 FROM card WHERE kind = 'goods' LIMIT 1"))

    def maker(self, lang: str, key: str, today: date | None = None) -> MakerRow | None:
        """One maker whole; None when there is none called `key`. An authorisation that has ended is not told."""
        body = self._tables.body("maker", key, lang)
        if body is None:
            return None
        row = maker_row(key, lang, body, Asked(self._tables, lang, today))
        day = self._tables.day(today)
        return row._replace(authorisations=tuple(each for each in row.authorisations if each.holds(day)))

    def makers(self, lang: str, place: str = "") -> tuple[Card, ...]:
        """The makers, of one place or of all, in order."""
        return tuple(card for card in self._tables.of_kind("maker", lang, None) if not place or self._at(card, place))

    def sold_here(self, products: Sequence[str] | None = None, today: date | None = None) -> frozenset[str]:
        """The products of which a packet stands on the shelf today and is not sold out; among some, or among all."""
        query = (
            f"SELECT l.key, {CARD} FROM link l JOIN card c ON c.kind = 'goods' AND c.key = l.to_key AND c.lang = 'zh-CN'"
            f" WHERE l.kind = 'product' AND l.role = 'goods' AND c.sold_out = 0 AND {ON_SHOW}"
        )
        rows = self._tables.ask(query, self._tables.on_show(today))
        found = frozenset(row[0] for row in rows if not self._tables.is_sold_out("goods", row[2]))
        return found if products is None else found & frozenset(products)

    def priced(self, lang: str, cards: Sequence[Card], today: date | None = None) -> tuple[Card, ...]:
        """The same cards; those of products and packets with their price in words, the least where packets cost differently.

        `least_price` says where there is a least.
        """
        if not any(card.kind in ("product", "goods") for card in cards):
            return tuple(cards)
        of: dict[tuple[str, str], list[Offered | None]] = {}
        for product, key, price in self._prices(lang, today):
            of.setdefault(("product", product), []).append(price)
            of.setdefault(("goods", key), []).append(price)
        return tuple(card._replace(price=least(of.get((card.kind, card.key), ()), lang)) for card in cards)

    def _prices(self, lang: str, today: date | None) -> Iterator[tuple[str, str, Offered | None]]:
        """Product, packet and what of that costs how much today, of everything that stands on the shelf and is not sold out."""
        query = (
            f"SELECT l.key, c.key, {CONTENT}, {TOLD} FROM link l"
            " JOIN card c ON c.kind = 'goods' AND c.key = l.to_key AND c.lang = :lang"
            " JOIN record r ON r.kind = 'goods' AND r.key = c.key AND r.lang = c.lang"
            f" WHERE l.kind = 'product' AND l.role = 'goods' AND c.sold_out = 0 AND {ON_SHOW}"
        )
        day = self._tables.day(today)
        for product, key, content, spec, *price in self._tables.ask(
            query, {"lang": lang} | self._tables.on_show(today)
        ):
            if not self._tables.is_sold_out("goods", key):
                row = PriceRow(*map(str, price)) if price[0] else None
                yield product, key, Offered(row, (content, spec)) if row and row.holds(day) else None

    def by_number(self, gtin: str, today: date | None = None) -> tuple[tuple[str, str], ...]:
        """Everything (kind, key) that bears a GTIN and whose first day has come; `gtin` without the noughts before it, or
        with them. Packets come first, of these the ones on the shelf.
        """
        plain = gtin.lstrip("0")
        if not plain.isdecimal():
            return ()
        query = (
            f"SELECT DISTINCT s.kind, s.key, {ON_SHOW} FROM spelling s"
            " JOIN card c ON c.kind = s.kind AND c.key = s.key AND c.lang = 'zh-CN'"
            f" WHERE s.kind IN ('goods', 'product') AND ltrim(s.text, '0') = :plain AND {BEGUN}"
        )
        found = self._tables.ask(query, {"plain": plain} | self._tables.on_show(today))
        return tuple((kind, key) for kind, key, _ in sorted(found, key=lambda row: (row[0], not row[2], row[1])))

    def _at(self, card: Card, place: str) -> bool:
        body = self._tables.body("maker", card.key, "zh-CN")
        return body is not None and body["place"] == place
