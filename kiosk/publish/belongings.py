"""What of a pack belongs to what, gathered once: the products of each place and zone, the routes through a place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from kiosk.content.model import Pack


class Belongings:
    """Of one pack; every list is in the order in which visitors meet what it names."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack

    @cached_property
    def products_in_zone(self) -> Counter[str]:
        """How many products stand in each zone."""
        return Counter(product.zone for product in self._pack.products.values())

    @cached_property
    def products_of_place(self) -> dict[str, list[str]]:
        """The products that come from each place."""
        found: dict[str, list[str]] = {}
        for key, product in ordered(self._pack.products):
            found.setdefault(product.place, []).append(key)
        return found

    @cached_property
    def places_inside(self) -> dict[str, list[str]]:
        """The places that lie in each county or city."""
        found: dict[str, list[str]] = {}
        for key, place in ordered(self._pack.places):
            if place.county:
                found.setdefault(place.county, []).append(key)
        return found

    def products_at(self, place: str) -> list[str]:
        """What comes from a place, then what routes name at their stop there."""
        return list(dict.fromkeys([*self.products_of_place.get(place, ()), *self._named_at.get(place, ())]))

    def routes_of(self, place: str, product: str = "") -> list[str]:
        """The routes that stop at `place` or inside it, or that name `product` at a stop."""
        found = {*self._routes_through.get(place, ()), *self._routes_naming.get(product, ())}
        return [self._routes[at] for at in sorted(found)]

    @cached_property
    def _routes(self) -> list[str]:
        return [key for key, _ in ordered(self._pack.routes)]

    @cached_property
    def _routes_through(self) -> dict[str, set[int]]:
        """Which routes stop at a place or inside it, by their positions."""
        found: dict[str, set[int]] = {}
        for at, key in enumerate(self._routes):
            for stop in self._pack.routes[key].stops:
                for place in (stop.place, self._pack.places[stop.place].county):
                    if place:
                        found.setdefault(place, set()).add(at)
        return found

    @cached_property
    def _routes_naming(self) -> dict[str, set[int]]:
        """Which routes name a product at a stop, by their positions."""
        found: dict[str, set[int]] = {}
        for at, key in enumerate(self._routes):
            for stop in self._pack.routes[key].stops:
                for product in stop.products:
                    found.setdefault(product, set()).add(at)
        return found

    @cached_property
    def _named_at(self) -> dict[str, list[str]]:
        """What routes name at their stop at each place."""
        found: dict[str, list[str]] = {}
        for key in self._routes:
            for stop in self._pack.routes[key].stops:
                found.setdefault(stop.place, []).extend(stop.products)
        return found


def ordered(records: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Records as visitors meet them: by their order, then by id."""
    return sorted(records.items(), key=lambda pair: (getattr(pair[1], "order", 0), pair[0]))
