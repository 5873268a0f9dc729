"""Things set out on a hanging scroll."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.geometry.still_life import (
    INSCRIPTION,
    MOST,
    RATIO,
    SEAL,
    SEALS,
    STAMP,
    STATURES,
    THING_FOOT,
    VIEW_STATURE,
    composed,
    stature,
    table,
)

MIXTURES = [(things, views) for things in range(MOST + 1) for views in range(MOST + 1 - things) if things + views]
TALL, SMALL = STATURES["liquor"], STATURES["tea"]


@pytest.mark.parametrize(("things", "views"), MIXTURES)
def test_everything_lies_whole_on_the_paper(things: int, views: int) -> None:
    given = [VIEW_STATURE] * views + [TALL, SMALL, 1.0, 1.0] * 3
    placed = composed(given[: views + things])
    assert sorted(one.which for one in placed) == list(range(things + views))
    for one in placed:
        assert one.left >= 0
        assert one.left + one.width <= 1 + 1e-9
        assert one.top >= 0
        assert one.top + one.height <= RATIO
        assert 0.3 < one.strength <= 1


def test_views_lie_behind_everything_and_the_far_ones_are_small_and_faint() -> None:
    placed = composed([SMALL, VIEW_STATURE, TALL, VIEW_STATURE, VIEW_STATURE])
    assert [one.which for one in placed][:3] == [1, 3, 4]
    for far, near in pairwise(placed[:3]):
        assert far.width < near.width
        assert far.strength < near.strength
        assert far.top + far.height < near.top + near.height
    assert all(one.strength == 1 for one in placed[3:])


def test_tall_things_stand_behind_small_ones() -> None:
    for many in range(2, MOST + 1):
        placed = composed([SMALL, TALL] * (many // 2) + [SMALL] * (many % 2))
        order = [one.which % 2 for one in placed]
        assert order == sorted(order, reverse=True)
        feet = [one.top + one.height * (1 - THING_FOOT) for one in placed]
        assert max(feet[: many // 2]) <= max(feet[many // 2 :]) + 1e-9


def test_no_two_things_take_the_same_place() -> None:
    for many in range(2, MOST + 1):
        placed = composed([1.0] * many)
        middles = [(one.left + one.width / 2, one.top + one.height) for one in placed]
        for at, (across, down) in enumerate(middles):
            for other_across, other_down in middles[at + 1 :]:
                assert max(abs(across - other_across), abs(down - other_down)) > 0.1


def test_what_is_more_than_the_scroll_holds_is_left_out() -> None:
    assert len(composed([1.0] * 20)) == MOST


def test_seals_and_the_stamp_stand_on_the_paper_apart_from_one_another() -> None:
    high = SEAL / 0.62 * (0.28 + 0.36 * 4)
    for at, (left, top) in enumerate(SEALS):
        assert 0 <= left <= 1 - SEAL
        assert top >= 0
        assert top + SEAL / 0.62 * (0.28 + 0.36 * 3) <= RATIO
        for other_left, other_top in SEALS[at + 1 :]:
            assert abs(left - other_left) > SEAL or abs(top - other_top) >= 0.119
    left, top, side = STAMP
    assert left + side <= 1
    assert top >= INSCRIPTION[1] + INSCRIPTION[2]
    assert high < 0.2


def test_a_kind_of_thing_has_its_stature() -> None:
    assert stature("product", "liquor") > stature("product", "wellness") > stature("product", "tea")
    assert stature("product", "a tone to come") == 1.0
    assert stature("place", "") == stature("route", "") == VIEW_STATURE


def test_the_table_has_the_places_of_every_number_of_things() -> None:
    told = table()
    for name in ("standing", "views", "viewsAlone"):
        places = told[name]
        assert isinstance(places, list)
        assert [len(each) for each in places] == list(range(1, MOST + 1))
