"""Lines and marks on the map."""

from __future__ import annotations

import math

from kiosk.geometry.river_network import apart

ASPECT = 1.2


def distances(points: list[tuple[float, float]]) -> list[float]:
    """How far every two of `points` are apart, in sheet widths."""
    flat = [(x, y * ASPECT) for x, y in points]
    return [math.dist(a, b) for at, a in enumerate(flat) for b in flat[at + 1 :]]


def test_marks_that_stand_far_enough_apart_stay_where_they_are() -> None:
    points = [(0.2, 0.2), (0.5, 0.5), (0.8, 0.3)]
    assert all(math.dist(a, b) < 0.001 for a, b in zip(apart(points, ASPECT, 0.08), points))


def test_crowded_marks_part_until_each_can_be_read() -> None:
    points = [(0.30, 0.30), (0.31, 0.30), (0.30, 0.31), (0.30, 0.30), (0.36, 0.29)]
    assert min(distances(apart(points, ASPECT, 0.08))) >= 0.0799


def test_marks_at_the_edge_stay_on_the_sheet() -> None:
    points = [(0.0, 0.0), (0.01, 0.0), (1.0, 1.0)]
    parted = apart(points, ASPECT, 0.08)
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in parted)
    assert min(distances(parted)) >= 0.0799


def test_a_route_without_stops_has_no_marks() -> None:
    assert apart([], ASPECT, 0.08) == []
