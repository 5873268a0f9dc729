"""What begins, ends and takes place on which days."""

from __future__ import annotations

from datetime import date

from kiosk.content.dated_things import marks
from kiosk.content.draft import Draft
from kiosk.content.toml_tables import Table
from tests.content.pack_edits import MAXIMAL

FIRST, LAST = date(2027, 2, 1), date(2027, 2, 28)


def told(tables: dict[str, Table]) -> list[tuple[int, str, str]]:
    """The day of February 2027, what, and the hours or the price."""
    return [(each.day.day, each.what, each.hours or each.price) for each in marks(tables, FIRST, LAST)]


def test_a_thing_begins_and_ends_and_comes_on_its_days_of_the_week_between() -> None:
    when = {"from": "2027-02-05", "to": "2027-02-14", "weekdays": ["sun"], "hours": "09:30-21:00"}
    assert told({"products/a.toml": {"availability": when}}) == [
        (5, "begins", "09:30-21:00"),
        (7, "on", "09:30-21:00"),
        (14, "ends", "09:30-21:00"),
    ]


def test_an_event_takes_place_by_its_rule_but_for_the_days_that_are_excepted() -> None:
    event = {"start": "2026-12-05 10:00", "end": "2026-12-05 11:30", "repeat": "FREQ=WEEKLY;BYDAY=SA"}
    found = told({"events/a.toml": {**event, "except": ["2027-02-13"]}})
    assert found == [(day, "takes-place", "10:00–11:30") for day in (6, 20, 27)]


def test_prices_and_pictures_of_a_festival_begin_and_end() -> None:
    price = {"yuan": "68.00", "unit": "box", "from": "2027-02-03", "to": "2027-02-20"}
    scenes = [{"availability": {"from": "2027-02-05", "to": "2027-03-05"}}]
    assert told({"goods/a.toml": {"price": price}, "pack.toml": {"dated_scenes": scenes}}) == [
        (3, "price-begins", "68.00"),
        (5, "scenes-begin", ""),
        (20, "price-ends", "68.00"),
    ]


def test_what_cannot_be_read_has_no_mark_and_breaks_nothing() -> None:
    assert (
        told(
            {
                "products/a.toml": {"availability": {"from": "soon"}},
                "products/b.toml": {"availability": "always"},
                "goods/a.toml": {"price": {"from": 3}},
                "events/a.toml": {"start": "2027-02-05 10:00", "end": "2027-02-05 09:00"},
                "events/b.toml": {"start": "2027-02-05 10:00", "end": "2027-02-05 11:00", "repeat": "FREQ=OFTEN"},
                "pack.toml": {"dated_scenes": ["a"]},
            }
        )
        == []
    )


def test_what_is_hidden_for_a_while_has_no_mark() -> None:
    when = {"from": "2027-02-05"}
    assert told(
        {"products/a.toml": {"availability": when, "hidden": True}, "products/b.toml": {"availability": when}}
    ) == [(5, "begins", "")]


def test_a_whole_pack_is_told_by_days() -> None:
    found = marks(Draft(MAXIMAL).tables, FIRST, LAST)
    assert [each.day for each in found] == sorted(each.day for each in found)
    assert {each.file for each in found} >= {"events/pin-cha.toml", "notices/he-sui.toml", "pack.toml"}
