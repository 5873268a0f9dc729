"""What stands in front of a zone today."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.release.catalogue_rows import Card, Painting
from kiosk.ui.visitor.piece_of_the_day import piece_of_the_day

DAY = date(2026, 11, 30)
PICTURE = Painting(((900, 900, Path("picture.webp")),), "#808080", (0.5, 0.5))


def card(key: str, picture: Painting | None = PICTURE, sold_out: bool = False, proposed: bool = False) -> Card:
    return Card("product", key, key, key, picture=picture, sold_out=sold_out, proposed=proposed)


def test_each_thing_stands_in_front_in_its_turn() -> None:
    cards = [card(key) for key in ("a", "b", "c")]
    shown = [piece_of_the_day(cards, DAY + timedelta(days=day))[0].key for day in range(6)]
    assert sorted(shown[:3]) == ["a", "b", "c"]
    assert shown[3:] == shown[:3]


@pytest.mark.parametrize(
    "back", [card("x", sold_out=True), card("x", proposed=True), card("x", picture=None)], ids=["sold", "idea", "bare"]
)
def test_what_would_have_to_say_more_stays_back(back: Card) -> None:
    cards = [back, card("a")]
    assert {piece_of_the_day(cards, DAY + timedelta(days=day))[0].key for day in range(4)} == {"a"}
    assert piece_of_the_day([back], DAY) == ()
