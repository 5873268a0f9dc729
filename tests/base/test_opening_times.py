"""Opening hours by weekday, with dated exceptions, in one text."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from kiosk.base.opening_hours import Hours, WrongHours
from kiosk.base.opening_times import days_and_hours, days_of_week, opening_times

LONG = "09:30-21:00; sat sun 09:00-22:00; 2027-02-06 closed; 2027-02-07..2027-02-09 10:00-16:00"


@pytest.mark.parametrize(
    "text",
    [
        LONG,
        "9:30—21:00；周六 周日 9:00至22:00；2027-02-06 休息；2027-2-7至2027-2-9 10:00-16:00",
        "09:30-21:00; 星期六、星期天 09:00-22:00; 2027-02-06 闭馆; 2027-02-07 .. 2027-02-09 10:00-16:00",
        "mon-fri 09:30-21:00; Saturday, Sunday 09:00-22:00\n2027-02-06 Closed; 2027-02-07~2027-02-09 10:00-16:00",
        "周一至周五 09:30-21:00; 周六周日 09:00-22:00; 2027-02-06 休息; 2027-02-07..2027-02-09 10:00-16:00",
    ],
)
def test_each_day_has_its_hours(text: str) -> None:
    times = opening_times(text)
    assert times
    assert times.text == text
    assert times.plain is None
    assert times.on(date(2027, 2, 5)) == Hours(570, 1260)
    assert times.on(date(2027, 2, 6)) is None
    assert times.on(date(2027, 2, 7)) == times.on(date(2027, 2, 9)) == Hours(600, 960)
    assert times.on(date(2027, 2, 13)) == Hours(540, 1320)
    assert opening_times(times.text) == times


def test_the_plain_form_is_what_it_was() -> None:
    times = opening_times("9:30—21:00")
    assert times
    assert (times.text, times.plain) == ("09:30-21:00", Hours(570, 1260))
    assert opening_times("  ") is None


@pytest.mark.parametrize(
    "text",
    [
        "每天 9:00-21:00",
        "每日9:00至21:00",
        "daily 09:00-21:00",
        "Every day: 9:00-21:00",
        "9:00-21:00 每天",
        "周一至周日 9:00-21:00",
        "Mon-Sun 9:00-21:00",
        "工作日 9:00-21:00；周末 9:00-21:00",
    ],
)
def test_every_day_may_be_said_in_words(text: str) -> None:
    times = opening_times(text)
    assert times
    assert times.plain == Hours(540, 1260)
    assert opening_times(times.text) == times


@pytest.mark.parametrize(
    "text",
    [
        "工作日 9:00-17:00; 周末 10:00-18:00",
        "Mon-Fri 9:00-17:00; weekend 10:00-18:00",
        "每天 9:00-17:00；周末 10:00-18:00",
        "9:00-17:00 weekdays; 10:00-18:00 weekends",
        "monday to friday 9:00-17:00; sat sun 10:00-18:00",
    ],
)
def test_workdays_and_weekends_may_be_said_in_words(text: str) -> None:
    times = opening_times(text)
    assert times
    assert [str(times.on(date(2027, 2, day))) for day in (5, 6, 7, 8)] == [
        "09:00-17:00",
        "10:00-18:00",
        "10:00-18:00",
        "09:00-17:00",
    ]


def test_a_night_belongs_to_the_day_on_which_it_begins() -> None:
    times = opening_times("10:00-24:00; fri 18:00-02:00; 2027-02-06 closed")
    assert times
    assert times.hold(datetime(2027, 2, 4, 23, 59))
    assert not times.hold(datetime(2027, 2, 5, 0, 0))
    assert times.hold(datetime(2027, 2, 6, 1, 59)), "Friday's night, though Saturday is closed"
    assert not times.hold(datetime(2027, 2, 6, 2, 0))
    assert not times.hold(datetime(2027, 2, 6, 12, 0))
    assert times.opens_next(datetime(2027, 2, 6, 2, 0)) == datetime(2027, 2, 7, 10, 0)


def test_days_that_are_not_named_are_closed_where_no_hours_are_for_every_day() -> None:
    weekend = opening_times("sat sun 10:00-18:00")
    assert weekend
    assert not weekend.hold(datetime(2027, 2, 5, 12, 0))
    assert weekend.opens_next(datetime(2027, 2, 5, 12, 0)) == datetime(2027, 2, 6, 10, 0)
    holiday = opening_times("2027-02-06 closed")
    assert holiday
    assert holiday.hold(datetime(2027, 2, 5, 3, 0))
    assert not holiday.hold(datetime(2027, 2, 6, 3, 0))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("09:30-21:00; 10:00-20:00", "every day are written twice"),
        ("sat 09:00-10:00; sat sun 09:00-11:00", "written twice"),
        ("09:30-21:00; someday 10:00-11:00", "is not understood"),
        ("09:30-21:00; 2027-02-30 closed", "There is no day 2027-02-30"),
        ("09:30-21:00; 2027-02-09..2027-02-07 closed", "earlier day comes first"),
        ("09:30-21:00; sat", "ends with hours"),
        ("每天 9-21", "ends with hours"),
        ("每天、周六 9:00-10:00", "not written with other days"),
        ("工作日 9:00-10:00; 周三 9:00-11:00", "written twice"),
        ("每天 9:00-10:00; daily 9:00-11:00", "every day are written twice"),
        ("sat 25:00-26:00", "There is no time 25:00."),
        ("closed", "open on no day"),
        ("mon-sun 休息", "open on no day"),
        ("1" * 2001, "too long"),
        ("9-21", "not written as they should be"),
    ],
)
def test_what_is_none_is_named_with_advice(text: str, said: str) -> None:
    with pytest.raises(WrongHours) as wrong:
        opening_times(text)
    assert said in wrong.value.what.en
    assert wrong.value.what.zh
    assert "always open" in wrong.value.mend.en


@pytest.mark.parametrize(
    "text",
    [
        "周一至五 9点-17点；周六日 10点-18点",
        "周一二三四五 9:00-17:00；周六、日 上午10点-下午6点",
        "星期一到星期五9时至17时；周末 10-18点",
    ],
)
def test_days_behind_one_word_and_hours_in_words_are_read(text: str) -> None:
    times = opening_times(text)
    assert times
    assert [str(times.on(date(2027, 2, day))) for day in (5, 6, 7, 8)] == [
        "09:00-17:00",
        "10:00-18:00",
        "10:00-18:00",
        "09:00-17:00",
    ]


def test_a_date_before_hours_in_words_stays_a_date() -> None:
    times = opening_times("9点-20点; 2027-02-06 9点-21点")
    assert times
    assert [str(times.on(date(2027, 2, day))) for day in (5, 6)] == ["09:00-20:00", "09:00-21:00"]


@pytest.mark.parametrize(
    ("text", "days"),
    [("周六日", (5, 6)), ("周一至周五", (0, 1, 2, 3, 4)), ("周一三五", (0, 2, 4)), ("weekends", (5, 6)), ("每天", ())],
)
def test_days_of_the_week_are_named_in_words(text: str, days: tuple[int, ...]) -> None:
    assert days_of_week(text) == days
    assert days_and_hours(f"{text} 9:00-18:00") == (days, Hours(540, 1080))


@pytest.mark.parametrize("text", ["节假日", "周六 2027-02-06", "一", ""])
def test_words_that_name_no_day_of_the_week_are_none(text: str) -> None:
    with pytest.raises(WrongHours):
        days_of_week(text)


@pytest.mark.parametrize("text", ["周六 休息", "周六 9:00-10:00; 周日 9:00-11:00", "2027-02-06 9:00-10:00"])
def test_hours_that_no_single_rule_can_hold_are_told(text: str) -> None:
    with pytest.raises(WrongHours):
        days_and_hours(text)
