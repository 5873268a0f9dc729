"""The pages of packets, makers, events and primers, and the events' calendar files, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kiosk.origin import origin_link
from kiosk.origin.site import calendar_file, dates, json_ld_shop
from kiosk.origin.site.page_content import Pages
from kiosk.origin.site.picture_files import HERO, TILE, Picture
from kiosk.origin.site.programme_phrases import Planned
from kiosk.origin.site.site_context import calendar_path, events_path, primer_path, zone_path
from kiosk.release.programme_rows import EventRow, PrimerRow

FIRST_TIMES = 5
"""Times of an event that are open to the eye; the others are behind a press."""


class Listed(NamedTuple):
    """An event on its page."""

    row: EventRow
    picture: Picture | None
    place: str
    place_href: str
    booking: str
    times: tuple[str, ...]
    more: tuple[str, ...]
    calendar: str


class ShopPages(Pages):
    """The pages of one language that tell of the shop, and all others."""

    @property
    def goods_keys(self) -> list[str]:
        """The packets that have a page of their own: not those that share their product's."""
        return [key for key, row in self._goods.items() if not self._shares(row)]

    def tell_of_shared(self) -> None:
        """Have the take-away list know of the packets whose page is their product's."""
        for row in self._goods.values():
            if self._shares(row):
                self._tell_of_packet(row)

    def goods(self, key: str) -> tuple[list[str], bytes]:
        """A packet's page and every path at which it must lie."""
        row = self._goods[key]
        packet = self._packet(row, here=True)
        picture = self._picture(row.pictures[0] if row.pictures else None, HERO)
        path_in = self._packet_path(row)
        maker_url = self._whole(origin_link.path("maker", row.maker, self._lang)) if row.maker else ""
        self._tell_of_packet(row)
        known = row.product not in self._waiting
        page = self._render(
            "goods.html",
            path_in,
            title=row.name,
            description=" · ".join((row.product_name, *packet.about)),
            data=json_ld_shop.packet(
                row, packet.shown, self._whole(path_in(self._lang)), maker_url, self._image(picture)
            ),
            image=picture,
            it=packet,
            row=row,
            zone_name=self._zone_names[row.zone],
            zone_href=self._parts.addresses.here(zone_path(row.zone, self._lang)),
            product_href=self._here("product", row.product) if known else "",
            place_href=self._here("place", row.place),
            adults="adults_only" in row.compliance,
            primers=self._primers(row.zone),
        )
        return self._packet_paths(row), page

    def maker(self, key: str) -> bytes:
        """A maker, the marks that it may use on this day, and what of it is on the shelf."""
        row = self._parts.catalogue.shop.maker(self._lang, key, self._parts.today)
        assert row is not None
        row = row._replace(website=origin_link.resolver(row.website))
        place = self._place(row.place)
        painted = row.pictures[0] if row.pictures else None
        picture = self._picture(painted, HERO)
        self.entries["m"][key] = self._entry("maker", key, (row.name, row.second, row.place_name), painted)
        url = self._whole(origin_link.path("maker", key, self._lang))
        w = self._words
        marks = [
            (each.mark, each.number, w["valid_until"].format(day=dates.day(w, each.last)) if each.last else "")
            for each in row.authorisations
        ]
        return self._render(
            "maker.html",
            lambda lang: origin_link.path("maker", key, lang),
            title=row.name,
            description=row.summary,
            data=json_ld_shop.maker(row, url, self._image(picture)),
            image=picture,
            row=row,
            marks=marks,
            place_href=self._here("place", row.place),
            map=self._map(place),
            packets=self._packets_of(card.key for card in row.goods),
            products=self._tiles([card for card in row.products if card.key not in self._waiting], TILE),
        )

    def events(self) -> bytes:
        """All that is to come."""
        url = self._whole(events_path(self._lang))
        venue = (self._pack.name, self._pack.where)
        listed, graph = [], []
        for each in self._shortened():
            event = self._listed(each)
            listed.append(event)
            where = (f"{event.place} · {venue[0]}" if each.row.room else event.place, venue[1])
            graph.append(
                json_ld_shop.event(
                    each.row,
                    each.times[0],
                    self._zone_of_venue,
                    where if event.place else venue,
                    f"{url}#{each.row.key}" if url else "",
                    self._image(event.picture),
                )
            )
        return self._render(
            "events.html",
            events_path,
            title=self._words["events"],
            description=self._words.listed([event.row.name for event in listed]),
            data={"@graph": graph} if graph else None,
            events=listed,
            calendar=self._parts.addresses.here(calendar_path(self._lang)).rstrip("/"),
        )

    def primer(self, row: PrimerRow) -> bytes:
        """How to read a label: its picture with numbered marks, and what each says."""
        picture = self._picture(row.picture, HERO)
        return self._render(
            "primer.html",
            lambda lang: primer_path(row.key, lang),
            title=row.name,
            description=row.summary,
            image=picture,
            row=row,
        )

    def calendars(self) -> Iterator[tuple[str, bytes]]:
        """The path and content of the calendar file of each event that is to come, and of the one with all."""
        entries = {each.row.key: self._entry_of(each.row) for each in self._planned}
        for key, entry in entries.items():
            yield calendar_path(self._lang, key), self._calendar(entry.name, [entry])
        yield calendar_path(self._lang), self._calendar(self._pack.name, list(entries.values()))

    def _calendar(self, name: str, entries: list[calendar_file.Entry]) -> bytes:
        return calendar_file.calendar(name, self._lang, self._zone_of_venue, entries, self._parts.today)

    def _entry_of(self, row: EventRow) -> calendar_file.Entry:
        page = self._whole(events_path(self._lang))
        said = [row.summary, f"{self._words['seats']}: {row.seats}" if row.seats else "", row.booking]
        return calendar_file.Entry(
            uid=f"{row.key}@{self._parts.catalogue.tables.meta['pack']}",
            name=row.name,
            summary="\n".join(filter(None, said)),
            place=self._words.listed(list(filter(None, (self._where(row), self._pack.name if row.room else "")))),
            address=f"{page}#{row.key}" if page else "",
            start=row.start,
            end=row.end,
            repeat=row.repeat,
            excluded=row.excluded,
        )

    def _listed(self, planned: Planned) -> Listed:
        row = planned.row
        times = tuple(dates.time(self._words, when) for when in planned.times)
        return Listed(
            row,
            self._picture(row.picture, TILE),
            self._where(row),
            self._here("place", row.place) if row.place and not row.room else "",
            origin_link.resolver(row.booking),
            times[:FIRST_TIMES],
            times[FIRST_TIMES:],
            self._parts.addresses.here(calendar_path(self._lang, row.key)).rstrip("/"),
        )
