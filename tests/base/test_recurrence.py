"""An event takes place once or by its rule; nothing is expanded without end, and what is over is over."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from kiosk.base.recurrence import FREQUENCIES, FURTHEST, WrongRule, checked, series


def starts(rule: str, start: str = "2026-12-05 10:00", *, since: datetime, until: datetime) -> list[str]:
    """The times of an event of an hour and a half."""
    begins = datetime.fromisoformat(start)
    end = begins.replace(hour=begins.hour + 1, minute=30)
    times = series(start, end.isoformat(" ", "minutes"), rule)
    return [each.start.isoformat(" ", "minutes") for each in times.between(since, until)]


def test_what_does_not_come_again_takes_place_once() -> None:
    assert starts("", since=datetime(2026, 12, 1), until=datetime(2027, 12, 1)) == ["2026-12-05 10:00"]
    assert starts("", since=datetime(2026, 12, 5, 11, 29), until=datetime(2027, 1, 1)) == ["2026-12-05 10:00"]
    assert starts("", since=datetime(2026, 12, 5, 11, 30), until=datetime(2027, 1, 1)) == []


def test_a_rule_is_followed_but_for_the_days_left_out() -> None:
    times = series("2026-12-05 10:00", "2026-12-05 11:30", "FREQ=WEEKLY;BYDAY=SA", ("2026-12-12",))
    found = [each.start.date() for each in times.between(datetime(2026, 12, 1), datetime(2026, 12, 27))]
    assert found == [date(2026, 12, 5), date(2026, 12, 19), date(2026, 12, 26)]


def test_a_rule_without_end_is_not_expanded_beyond_a_year() -> None:
    since = datetime(2026, 12, 5)
    found = starts("FREQ=DAILY", since=since, until=datetime(9999, 1, 1))
    assert len(found) in (366, 367)
    assert datetime.fromisoformat(found[-1]) < since + FURTHEST


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
    ],
)
def test_a_rule_that_never_comes_is_over_at_once(rule: str) -> None:
    assert series("2026-12-05 10:00", "2026-12-05 11:00", rule, ("2026-12-05",)).over(datetime(2026, 12, 5))


def test_a_count_is_counted_from_the_first_time() -> None:
    found = starts("FREQ=WEEKLY;COUNT=3", since=datetime(2026, 12, 10), until=datetime(2027, 12, 1))
    assert found == ["2026-12-12 10:00", "2026-12-19 10:00"]


def test_an_event_past_midnight_is_still_on_after_it() -> None:
    times = series("2027-02-05 21:00", "2027-02-06 00:30")
    assert [each.end for each in times.between(datetime(2027, 2, 6, 0, 29), datetime(2027, 2, 7))] == [
        datetime(2027, 2, 6, 0, 30)
    ]
    assert times.over(datetime(2027, 2, 6, 0, 30))


@pytest.mark.parametrize(
    "rule",
    [
        "every Saturday",
        "FREQ=HOURLY",
        "FREQ=SECONDLY",
        "BYDAY=SA",
        "FREQ=WEEKLY;FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=99999999999",
        "FREQ=WEEKLY;UNTIL=tomorrow",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "DTSTART:20260101T000000",
        "FREQ=",
        "FREQ=DAILY;COUNT=2;UNTIL=20270101",
    ],
)
def test_what_is_no_rule_is_refused_with_advice(rule: str) -> None:
    with pytest.raises(WrongRule) as refused:
        list(series("2026-12-05 10:00", "2026-12-05 11:00", rule).between(datetime(2026, 1, 1), datetime(2027, 1, 1)))
    assert refused.value.what.zh
    assert refused.value.mend.en


def test_a_rule_is_read_however_it_was_typed() -> None:
    assert checked(" rrule:freq=weekly; byday=sa ") == "FREQ=WEEKLY;BYDAY=SA"
    assert checked("FREQ=DAILY;UNTIL=20271231") == "FREQ=DAILY;UNTIL=20271231T235959"


@settings(max_examples=60, deadline=None)
@given(
    some.sampled_from(FREQUENCIES),
    some.dictionaries(
        some.sampled_from(["INTERVAL", "COUNT", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYWEEKNO"]),
        some.sampled_from(["1", "2", "31", "SA", "-1", "5SU", "12", "53", "x", ""]),
        max_size=4,
    ),
)
def test_any_rule_is_followed_in_order_or_refused(freq: str, parts: dict[str, str]) -> None:
    rule = ";".join([f"FREQ={freq}", *(f"{name}={value}" for name, value in parts.items())])
    since, until = datetime(2027, 1, 1), datetime(2028, 6, 1)
    try:
        found = [each.start for each in series("2026-12-05 10:00", "2026-12-05 11:00", rule).between(since, until)]
    except WrongRule:
        return
    assert found == sorted(found)
    assert all(since <= each < since + FURTHEST for each in found)
