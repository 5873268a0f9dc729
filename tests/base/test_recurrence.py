"""An event takes place once or by its rule; nothing is expanded without end, and what is over is over."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from kiosk.base.recurrence import FURTHEST, STEPS, series
from kiosk.base.recurrence_rule import FREQUENCIES, WrongRule


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


NASTY = [
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYSETPOS=366;BYMONTH=1",
    "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6",
    "FREQ=YEARLY;BYYEARDAY=1;BYMONTH=12",
    "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4",
    "FREQ=MONTHLY;BYDAY=5SU;BYSETPOS=2",
    "FREQ=WEEKLY;BYDAY=SA;BYSETPOS=7",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=9999",
    "FREQ=DAILY;BYMONTHDAY=31;BYMONTH=4;UNTIL=29991231",
    "FREQ=DAILY;BYDAY=MO;BYSETPOS=5;COUNT=9999",
]


@pytest.fixture
def walked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Every day, week, month and year that dateutil looks at from now on."""
    from dateutil import rrule

    seen: list[int] = []
    for name in ("ydayset", "mdayset", "wdayset", "ddayset"):
        real = getattr(rrule._iterinfo, name)

        def counted(self: object, *day: int, real: Callable[..., object] = real) -> object:
            seen.append(1)
            return real(self, *day)

        monkeypatch.setattr(rrule._iterinfo, name, counted)
    return seen


@pytest.mark.parametrize("rule", NASTY)
@pytest.mark.parametrize("year", [2026, 2090, 2998])
def test_no_rule_is_followed_further_than_it_was_asked_for(walked: list[int], rule: str, year: int) -> None:
    times = series("2026-12-05 10:00", "2026-12-05 11:00", rule)
    with contextlib.suppress(WrongRule):
        list(times.between(datetime(year, 1, 1), datetime(year + 1, 1, 1)))
    assert len(walked) <= 368 + (STEPS + 1 if "COUNT" in rule else 0)
    walked.clear()
    with contextlib.suppress(WrongRule):
        assert not times.comes()
    assert len(walked) <= 2 * (STEPS + 1)


PART = some.one_of(
    some.tuples(some.just("INTERVAL"), some.integers(1, 9999).map(str)),
    some.tuples(some.just("COUNT"), some.integers(1, 9999).map(str)),
    some.tuples(some.just("BYDAY"), some.sampled_from(["SA", "1SU", "-1FR", "53MO", "MO,TU"])),
    some.tuples(some.just("BYMONTHDAY"), some.sampled_from(["1", "29", "30", "31", "-31"])),
    some.tuples(some.just("BYMONTH"), some.integers(1, 12).map(str)),
    some.tuples(some.just("BYSETPOS"), some.sampled_from(["1", "-1", "5", "366"])),
    some.tuples(some.just("BYWEEKNO"), some.sampled_from(["1", "53", "-53"])),
    some.tuples(some.just("BYYEARDAY"), some.sampled_from(["1", "366", "-366"])),
    some.tuples(some.just("WKST"), some.sampled_from(["MO", "SU"])),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some.sampled_from([*FREQUENCIES]), some.lists(PART, max_size=4, unique_by=lambda part: part[0]))
def test_no_rule_whatever_is_followed_without_end(walked: list[int], freq: str, parts: list[tuple[str, str]]) -> None:
    rule = ";".join([f"FREQ={freq}", *(f"{name}={value}" for name, value in parts)])
    walked.clear()
    with contextlib.suppress(WrongRule):
        list(series("2024-02-29 10:00", "2024-02-29 11:00", rule).between(datetime(2027, 1, 1), datetime(2028, 1, 1)))
    assert len(walked) <= 368 + (STEPS + 1 if "COUNT" in rule else 0)


@settings(max_examples=80, deadline=None)
@given(some.sampled_from([*FREQUENCIES]), some.lists(PART, max_size=3, unique_by=lambda part: part[0]))
def test_a_year_far_on_has_the_times_of_one_that_was_come_to_step_by_step(
    freq: str, parts: list[tuple[str, str]]
) -> None:
    rule = ";".join([f"FREQ={freq}", *(f"{name}={value}" for name, value in parts)])
    try:
        times = series("2026-12-05 10:00", "2026-12-05 11:00", rule)
        years = [list(times.between(datetime(year, 1, 1), datetime(year + 1, 1, 1))) for year in range(2026, 2034)]
        following, step = [], times.next_after(times.first.start)
        while step and step.start.year < 2034:
            following.append(step)
            step = times.next_after(step.end)
    except WrongRule:
        return
    assert [each for year in years for each in year] == following


def test_what_comes_after_years_is_not_over() -> None:
    assert not series("2028-12-05 10:00", "2028-12-05 11:00").over(datetime(2026, 12, 5))
    third = series("2026-01-05 10:00", "2026-01-05 11:00", "FREQ=YEARLY;INTERVAL=3")
    assert not third.over(datetime(2026, 12, 5))
    assert third.next_after(datetime(2026, 12, 5)) == (datetime(2029, 1, 5, 10), datetime(2029, 1, 5, 11))
    assert series("2026-01-05 10:00", "2026-01-05 11:00", "FREQ=DAILY;COUNT=3").over(datetime(2026, 1, 7, 11))


def test_a_count_that_cannot_be_counted_to_is_told() -> None:
    far = series("2026-12-05 10:00", "2026-12-05 11:00", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;COUNT=20")
    with pytest.raises(WrongRule, match="too far"):
        far.comes()


def test_the_night_of_the_changed_clock_has_its_event_by_the_wall() -> None:
    times = series("2027-03-27 02:30", "2027-03-27 03:30", "FREQ=DAILY")
    night = list(times.between(datetime(2027, 3, 28), datetime(2027, 3, 29)))
    assert night == [(datetime(2027, 3, 28, 2, 30), datetime(2027, 3, 28, 3, 30))]
    assert list(times.between(datetime(2027, 3, 28, 3, 0), datetime(2027, 3, 28, 4, 0))) == night


@pytest.mark.parametrize(
    ("start", "end", "excluded"),
    [
        ("2026-12-05 10:00+09:00", "2026-12-05 11:00+09:00", ()),
        ("2026-12-05 10:00", "2026-12-05 11:00+09:00", ()),
        ("9999-12-31 10:00", "9999-12-31 11:00", ()),
        ("1999-12-31 10:00", "1999-12-31 11:00", ()),
        ("2026-12-05", "2026-12-06", ()),
        ("2026-12-05 10:00", "2026-12-05 10:00", ()),
        ("2026-12-05 10:00", "2027-12-05 10:00", ()),
        ("2026-12-05 10:00", "2026-12-05 11:00", ("2026-02-30",)),
        ("2026-12-05 10:00", "2026-12-05 11:00", ("20261212",)),
    ],
)
def test_times_that_no_pack_may_write_are_none(start: str, end: str, excluded: tuple[str, ...]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        series(start, end, "FREQ=DAILY", excluded)


@settings(max_examples=60, deadline=None)
@given(
    some.sampled_from([*FREQUENCIES]),
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
