"""The one thing of a zone that stands in front today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.release.catalogue_rows import Card


def piece_of_the_day(cards: Sequence[Card], today: date) -> tuple[Card, ...]:
    """One of `cards`, each in its turn from day to day; none where there is nothing to show.

    What is sold out, only proposed or without a picture does not come forward: the place has no room to say so.
    """
    there = [card for card in cards if card.picture and not card.sold_out and not card.proposed]
    return (there[today.toordinal() % len(there)],) if there else ()
