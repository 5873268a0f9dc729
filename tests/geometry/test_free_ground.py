"""Boxes on a sheet, none on another."""

from __future__ import annotations

import itertools

import pytest

from kiosk.geometry.free_ground import Box, FreeGround, centred, outwards


def test_what_was_laid_down_is_no_longer_free() -> None:
    ground = FreeGround(1000, 1200)
    ground.take(Box(100, 100, 50, 80))
    assert not ground.free(Box(149, 179, 10, 10))
    assert ground.free(Box(160, 100, 50, 80))


def test_nothing_stands_over_the_edge() -> None:
    ground = FreeGround(1000, 1200)
    assert not ground.free(Box(-1, 0, 20, 20))
    assert not ground.free(Box(990, 1190, 20, 20))
    assert ground.free(Box(980, 1180, 20, 20))


@pytest.mark.parametrize("apart", [0.0, 9.0])
def test_boxes_that_want_one_place_part_and_keep_their_distance(apart: float) -> None:
    ground = FreeGround(1000, 1200)
    laid = [ground.first_free(outwards(centred((500, 500), 90, 60), 12, 600), apart) for _ in range(20)]
    boxes = [box for box in laid if box]
    assert len(boxes) == 20
    assert boxes[0] == centred((500, 500), 90, 60)
    for one, two in itertools.combinations(boxes, 2):
        assert not one.grown(apart).touches(two)


def test_where_there_is_no_room_nothing_is_laid() -> None:
    ground = FreeGround(100, 100)
    ground.take(Box(0, 0, 100, 100))
    assert ground.first_free(outwards(centred((50, 50), 10, 10), 5, 80), 0) is None


def test_a_copy_is_laid_on_by_itself() -> None:
    ground = FreeGround(100, 100)
    ground.copy().take(Box(0, 0, 100, 100))
    assert ground.free(Box(10, 10, 50, 50))
