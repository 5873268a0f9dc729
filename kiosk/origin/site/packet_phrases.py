"""What pages say of packets on the shelf: their price and until when it holds, where they stand, how they can be bought."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.base import net_content
from kiosk.base.gs1 import gtin14
from kiosk.base.price import in_words
from kiosk.origin import origin_link
from kiosk.origin.origin_link import NO_NUMBERS, CarriedNumbers, packet_numbers
from kiosk.origin.site import dates, json_ld, json_ld_shop
from kiosk.origin.site.code_page_check import keys_with_page
from kiosk.origin.site.page_phrases import PathIn, Phrases
from kiosk.origin.site.picture_files import TILE, Picture
from kiosk.origin.site.site_context import Parts
from kiosk.release.catalogue_rows import ProductRow
from kiosk.release.shop_rows import GoodsRow

MOST_WHOLE, MOST_NAMED = 60, 600
"""Packets that a page tells all of, and that it names besides, so that it stays light however many there are."""


class Way(NamedTuple):
    """A way to buy: its name, where it leads (empty: nowhere a browser could), and the picture of a code."""

    name: str
    href: str
    picture: Picture | None


@dataclass(frozen=True, slots=True)
class Packet:
    """A packet as a page tells of it."""

    row: GoodsRow
    href: str
    """Empty on the page that is its own."""
    picture: Picture | None
    """A picture of the packet itself."""
    shown: bool
    """Whether it is on the shelf in these days; what is not has no price, no place and nothing to buy."""
    about: tuple[str, ...]
    """Spec, net content, grade and year, as far as the pack says them."""
    net_content: str
    price: str
    until: str
    days: str
    """On which days of the week it is there; empty when it always is."""
    maker_href: str
    ways: tuple[Way, ...]


class Shelf(NamedTuple):
    """The packets of a page: the first ones whole, the others by name and address."""

    whole: tuple[Packet, ...]
    named: tuple[tuple[str, str], ...]


class PacketPhrases(Phrases):
    """Of every packet that has a page."""

    def __init__(self, parts: Parts, language: str) -> None:
        super().__init__(parts, language)
        shop, today = parts.catalogue.shop, parts.today
        found = ((key, shop.goods(language, key, today)) for key in keys_with_page(parts.catalogue, today)["goods"])
        self._goods = {key: row for key, row in found if row}
        self._waiting = parts.catalogue.waiting(today)
        self._numbers = parts.catalogue.numbers()
        self._zone_names = {zone.key: zone.name for zone in parts.catalogue.zones(language, today)}
        self._of_product: dict[str, list[GoodsRow]] = {}
        for row in self._goods.values():
            self._of_product.setdefault(row.product, []).append(row)
        if parts.shop:
            self.entries |= {"g": {}, "m": {}}

    def _packets(self, product: ProductRow) -> Shelf | None:
        """The packets of a product that are on the shelf, and first the one that bears its number whether it is or not."""
        rows = self._of_product.get(product.key, ())
        shared = [row for row in rows if self._shares(row)]
        return self._on_shelf([*shared, *(row for row in rows if row.shown and row not in shared)], shared)

    def _packets_of(self, keys: Iterable[str]) -> Shelf | None:
        """Those of these packets that are on the shelf."""
        return self._on_shelf([self._goods[key] for key in keys if key in self._goods and self._goods[key].shown])

    def _on_shelf(self, rows: Sequence[GoodsRow], here: Sequence[GoodsRow] = ()) -> Shelf | None:
        """These packets for a page that is the own one of those that are `here`; None where there are none."""
        named = rows[MOST_WHOLE : MOST_WHOLE + MOST_NAMED]
        whole = tuple(self._packet(row, here=row in here) for row in rows[:MOST_WHOLE])
        return Shelf(whole, tuple((row.name, self._here("goods", row.key)) for row in named)) if rows else None

    def _packet(self, row: GoodsRow, here: bool = False) -> Packet:
        """A packet; `here` on the page that is its own."""
        w, price = self._words, row.price
        limits = dates.limits(w, *self._parts.catalogue.tables.occasions().rules_of(f"goods/{row.key}"))
        content = net_content.in_words(row.net_content, self._lang)
        measured = net_content.measure(row.net_content, row.spec, self._lang)
        return Packet(
            row=row,
            href="" if here else self._here("goods", row.key),
            picture=self._picture(row.pictures[0], TILE) if row.own_picture and row.pictures else None,
            shown=row.shown,
            about=tuple(filter(None, (measured, row.grade, row.year))),
            net_content=content,
            price=in_words(price.yuan, price.unit, self._lang) if price else "",
            until=w["price_until"].format(day=dates.day(w, price.last)) if price and price.last else "",
            days=w["on_days"].format(days=limits) if row.shown and limits else "",
            maker_href=self._here("maker", row.maker) if row.maker else "",
            ways=tuple(self._ways(row)),
        )

    def _ways(self, row: GoodsRow) -> Iterable[Way]:
        for way in row.ways:
            picture = self._picture(way.picture, TILE)
            address = origin_link.resolver(way.address)
            if address or picture:
                yield Way(way.name or self._words[f"way_{way.kind}"], address, picture)

    def _packet_path(self, row: GoodsRow) -> PathIn:
        numbers = packet_numbers(row.gtin, row.lot)
        return lambda lang: origin_link.path("goods", row.key, lang, numbers)

    def _packet_paths(self, row: GoodsRow) -> list[str]:
        """Every path at which a packet's page must lie; the last is the one that its code holds."""
        every = (NO_NUMBERS, CarriedNumbers(row.gtin), packet_numbers(row.gtin, row.lot))
        return list(dict.fromkeys(origin_link.path("goods", row.key, self._lang, some) for some in every))

    def _shares(self, row: GoodsRow) -> bool:
        """Whether a packet bears the number of its product, whose page is there: then one page serves both."""
        number, numbers = gtin14(row.gtin), self._numbers.get(row.product, ())
        same = bool(number) and number == gtin14(origin_link.carried(numbers).gtin)
        return same and row.product not in self._waiting

    def _paths_of_both(self, product: ProductRow, paths: list[str]) -> list[str]:
        """The paths of a product's page, and those of the packet that bears its number; the product's own is the last."""
        shared = [row for row in self._of_product.get(product.key, ()) if self._shares(row)]
        return list(dict.fromkeys([*(path for row in shared for path in self._packet_paths(row)), *paths]))

    def _tell_of_packet(self, row: GoodsRow) -> None:
        """Have the take-away list know of a packet."""
        painted = row.pictures[0] if row.pictures else None
        names = (row.name, row.second, row.spec or row.net_content)
        self.entries["g"][row.key] = self._entry("goods", row.key, names, painted, row.tone) | {
            "adults": "adults_only" in row.compliance,
            "sold": row.sold_out,
        }

    def _offers(self, packets: Iterable[Packet]) -> list[json_ld.Data]:
        """What the packets of a page cost, as far as it is told."""
        found = (
            json_ld_shop.offer(each.row, self._whole(self._packet_path(each.row)(self._lang)))
            for each in packets
            if each.shown
        )
        return [offer for offer in found if offer]
