"""What comes forward in the first scene: what is on, products that are there, and now and then a route."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.release.catalogue_rows import Card, RouteRow

BETWEEN = 3
"""How many products come forward between two routes."""


def featured(
    products: Sequence[Card], routes: Iterable[RouteRow], cards: Iterable[Card], told: Iterable[Card] = ()
) -> tuple[Card, ...]:
    """`products` in order with the routes that are published between them, each with a picture of its way and where it leads.

    A proposed route stays back, and so does what is sold out: a thing that comes forward has no room to say so. `cards` are
    the routes' own. What is on (`told`) stands between them, the first of it first of all.
    """
    shown = [*_things(products, routes, cards)]
    for at, card in enumerate(told):
        shown.insert(at * (BETWEEN + 1), card)
    return tuple(shown)


def _things(products: Sequence[Card], routes: Iterable[RouteRow], cards: Iterable[Card]) -> tuple[Card, ...]:
    there = [card for card in products if not card.sold_out]
    named = {card.key: card for card in cards}
    waiting = [_pictured(named[route.key], route) for route in routes if route.key in named and not route.illustrative]
    if not there:
        return tuple(waiting)
    shown: list[Card] = []
    for at in range(0, len(there), BETWEEN):
        shown += [*there[at : at + BETWEEN], *waiting[:1]]
        del waiting[:1]
    return tuple(shown)


def _pictured(card: Card, route: RouteRow) -> Card:
    """The route's card with its view, and its two ends."""
    stops = route.stops
    ends = [stops[0].name, stops[-1].name] if len(stops) > 1 else []
    return card._replace(picture=route.view, note=" — ".join(ends))
