"""A rule is read as RFC 5545 means it, or refused with what to write instead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from kiosk.base.recurrence_rule import WrongRule, checked


def test_a_rule_is_read_however_it_was_typed() -> None:
    assert checked(" rrule:freq=weekly; byday=sa ") == "FREQ=WEEKLY;BYDAY=SA"
    assert checked("FREQ=WEEKLY；BYDAY=SA，SU，SA；") == "FREQ=WEEKLY;BYDAY=SA,SU"
    assert checked("FREQ=DAILY;UNTIL=20271231") == "FREQ=DAILY;UNTIL=20271231T235959"
    assert checked("FREQ=MONTHLY;BYDAY=+1SA,-1SU;BYMONTHDAY=+1,-31") == "FREQ=MONTHLY;BYDAY=1SA,-1SU;BYMONTHDAY=1,-31"
    assert checked("FREQ=YEARLY;BYDAY=53MO,-53SU") == "FREQ=YEARLY;BYDAY=53MO,-53SU"


@pytest.mark.parametrize(
    ("rule", "mend"),
    [
        ("every Saturday", "FREQ=WEEKLY;BYDAY=SA"),
        ("FREQ=HOURLY", "FREQ=WEEKLY"),
        ("FREQ=SECONDLY", "FREQ=WEEKLY"),
        ("BYDAY=SA", "FREQ=WEEKLY;BYDAY=SA"),
        ("FREQ=WEEKLY;FREQ=DAILY", "FREQ=WEEKLY"),
        ("FREQ=DAILY;BYHOUR=1,2,3", "FREQ=WEEKLY"),
        ("FREQ=", "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;BYDAY=XX", "BYDAY=SA,SU"),
        ("FREQ=WEEKLY;BYDAY=SA,", "BYDAY=SA,SU"),
        ("FREQ=WEEKLY;BYDAY=MO(1)", "FREQ=MONTHLY;BYDAY=1SA"),
        ("FREQ=WEEKLY;WKST=1MO", "MO TU WE"),
        ("FREQ=WEEKLY;BYDAY=1SU", "FREQ=MONTHLY;BYDAY=1SU"),
        ("FREQ=DAILY;BYDAY=-1SA", "FREQ=MONTHLY;BYDAY=1SA"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "FREQ=WEEKLY;BYDAY=MO"),
        ("FREQ=MONTHLY;BYDAY=0SA", "1SA"),
        ("FREQ=MONTHLY;BYDAY=6SA", "5SA"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=20SA", "5SA"),
        ("FREQ=YEARLY;BYDAY=54SA", "53SA"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "1 to 31"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "1 to 31"),
        ("FREQ=MONTHLY;BYMONTHDAY=-32", "1 to 31"),
        ("FREQ=YEARLY;BYMONTH=13", "1 to 12"),
        ("FREQ=YEARLY;BYMONTH=-1", "1 to 12"),
        ("FREQ=YEARLY;BYYEARDAY=367", "1 to 366"),
        ("FREQ=YEARLY;BYWEEKNO=54", "1 to 53"),
        ("FREQ=YEARLY;BYMONTH=1;BYSETPOS=0", "1 to 366"),
        ("FREQ=YEARLY;BYMONTH=1;BYSETPOS=367", "1 to 366"),
        ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS=-1"),
        ("FREQ=WEEKLY;BYMONTHDAY=1", "FREQ=YEARLY"),
        ("FREQ=MONTHLY;BYWEEKNO=1", "FREQ=YEARLY"),
        ("FREQ=DAILY;BYYEARDAY=1", "FREQ=YEARLY"),
        ("FREQ=WEEKLY;INTERVAL=0", ""),
        ("FREQ=WEEKLY;INTERVAL=99999999999", ""),
        ("FREQ=WEEKLY;COUNT=0", ""),
        ("FREQ=WEEKLY;COUNT=-1", ""),
        ("FREQ=DAILY;COUNT=2;UNTIL=20270101", ""),
        ("FREQ=WEEKLY;UNTIL=tomorrow", "UNTIL=20271231"),
        ("FREQ=WEEKLY;UNTIL=20270230", "UNTIL=20271231"),
        ("FREQ=WEEKLY;UNTIL=20261231T160000Z", "UNTIL=20271231"),
        ("FREQ=WEEKLY;UNTIL=99991231", "Leave UNTIL out"),
        ("DTSTART:20260101T000000", "event of their own"),
        ("RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", "event of their own"),
        ("FREQ=DAILY\nRDATE:20270101", "event of their own"),
        ("FREQ=DAILY\nEXDATE:20270101", "except"),
        ("FREQ=DAILY;" * 100, ""),
    ],
)
def test_what_is_no_rule_is_refused_with_advice(rule: str, mend: str) -> None:
    with pytest.raises(WrongRule) as refused:
        checked(rule)
    assert mend in refused.value.mend.en
    assert all((refused.value.what.zh, refused.value.what.en, refused.value.mend.zh, refused.value.mend.en))


@given(
    some.text(max_size=80)
    | some.lists(some.sampled_from(["FREQ=DAILY;", "BYDAY", "1SA", "UNTIL=2027", "-0"])).map("".join)
)
def test_no_text_is_more_than_wrong_and_what_is_read_is_read_again(text: str) -> None:
    try:
        rule = checked(text)
    except WrongRule:
        return
    assert checked(rule) == rule
