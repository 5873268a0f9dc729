"""Opening hours mean one thing wherever they are written, and what means none is refused with advice."""

from __future__ import annotations

import pytest

from kiosk.base.opening_hours import DAY, Hours, WrongHours, hours_of, parse


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("09:30-21:00", 570, 1260),
        ("9:30-21:00", 570, 1260),
        ("9：30—21：00", 570, 1260),
        ("０９:３０－２１:００", 570, 1260),
        (" 09:30 – 21:00 ", 570, 1260),
        ("09:30——21:00", 570, 1260),
        ("09:30~21:00", 570, 1260),
        ("9:30至21:00", 570, 1260),
        ("18:00-02:00", 1080, 120),
        ("09:30-24:00", 570, DAY),
        ("09:30-00:00", 570, DAY),
        ("00:00-24:00", 0, DAY),
    ],
)
def test_hours_are_read_as_they_are_meant(text: str, start: int, end: int) -> None:
    hours = parse(text)
    assert hours == (start, end)
    assert parse(str(hours)) == hours


@pytest.mark.parametrize("text", ["", "  ", "\t"])
def test_none_is_always_open(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("25:00-26:00", "There is no time 25:00."),
        ("09:30-24:01", "There is no time 24:01."),
        ("09:60-21:00", "There is no time 09:60."),
        ("99:99-99:99", "There is no time 99:99."),
        ("09:30-09:30", "It opens and closes at 09:30."),
        ("00:00-00:00", "It opens and closes at 00:00."),
        ("24:00-24:00", "It opens and closes at 24:00."),
        ("24:00-00:00", "It opens and closes at 24:00."),
        *[
            (text, "not written as they should be")
            for text in (
                "9-21",
                "09:30",
                "9:3-21:00",
                "09:30-21:00-22:00",
                "-",
                "٠٩:٣٠-٢١:٠٠",
                "全天",
                "9" * 9999,
            )
        ],
    ],
)
def test_hours_that_are_none_are_named_with_advice_that_is_right(text: str, said: str) -> None:
    with pytest.raises(WrongHours) as wrong:
        parse(text)
    assert said in wrong.value.what.en
    assert wrong.value.what.zh
    assert "always open" in wrong.value.mend.en


@pytest.mark.parametrize(
    ("text", "open_at", "shut_at"),
    [
        ("09:30-21:00", (570, 1259), (569, 1260, 0)),
        ("18:00-02:00", (1080, 1439, 0, 119), (120, 1079)),
        ("09:30-24:00", (570, 1439), (0, 569)),
        ("00:00-24:00", (0, 720, 1439), ()),
    ],
)
def test_the_first_minute_is_open_and_the_last_is_not(
    text: str, open_at: tuple[int, ...], shut_at: tuple[int, ...]
) -> None:
    hours = parse(text)
    assert hours
    assert all(hours.hold(minute) for minute in open_at)
    assert not any(hours.hold(minute) for minute in shut_at)


@pytest.mark.parametrize("text", ["24:00-06:00", "24:00-08:00", "２４：００－01:00"])
def test_nothing_begins_at_the_end_of_a_day(text: str) -> None:
    with pytest.raises(WrongHours, match="00:00 of the next day") as wrong:
        parse(text)
    assert "00:00" in wrong.value.mend.zh


def test_times_in_minutes_come_to_the_same_hours() -> None:
    assert hours_of(570, 0) == hours_of(570, DAY) == Hours(570, DAY)
    with pytest.raises(WrongHours):
        hours_of(DAY, 0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("9点-21点", "09:00-21:00"),
        ("9-21点", "09:00-21:00"),
        ("９点半～１７点", "09:30-17:00"),
        ("9時至21時30分", "09:00-21:30"),
        ("上午9点-下午5点半", "09:00-17:30"),
        ("上午 9 点 - 12 点", "09:00-12:00"),
        ("下午2点-5点", "14:00-17:00"),
        ("中午12点-2点", "12:00-14:00"),
        ("早9点到晚9点", "09:00-21:00"),
        ("晚上8点-12点", "20:00-24:00"),
        ("晚上8点-凌晨2点", "20:00-02:00"),
        ("18点-2点", "18:00-02:00"),
        ("9am-5pm", "09:00-17:00"),
        ("9:30 AM - 12:30 PM", "09:30-12:30"),
    ],
)
def test_hours_in_words_are_read(text: str, said: str) -> None:
    assert str(parse(text)) == said


@pytest.mark.parametrize(
    "text",
    ["9点-5点", "2-5pm", "2点-下午5点", "下午2点-12点", "晚上10点-2点", "上午12点-下午5点", "9点75分-10点", "9点"],
)
def test_hours_in_words_that_may_mean_two_are_asked_for(text: str) -> None:
    with pytest.raises(WrongHours):
        parse(text)
