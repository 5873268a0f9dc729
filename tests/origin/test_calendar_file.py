"""Events as a phone's calendar takes them: RFC 5545 to the letter, and the same times as the kiosk's own rule."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from dateutil.tz import tzical

from kiosk.base.recurrence import series
from kiosk.origin.site.build import build
from kiosk.origin.site.calendar_file import Entry, calendar
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from tests.origin import shop_pack
from tests.origin.shop_pack import DAY
from tests.origin.test_site import BASE, SETTINGS

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
TASTING = Entry(
    "pin@small",
    "示例品茶会；一, 二\\三",
    "三款岩茶，" * 30 + "\n第二行",
    "宋韵",
    "https://a.cn/events#pin",
    "2026-12-02 10:00",
    "2026-12-02 11:30",
    "FREQ=WEEKLY;BYDAY=SA",
    ("2026-12-12",),
)


def unfolded(file: bytes) -> list[str]:
    """The lines as they were before they were folded (section 3.1)."""
    return file.decode().replace("\r\n ", "").split("\r\n")[:-1]


def lines(entry: Entry, zone: ZoneInfo | None = SHANGHAI) -> list[str]:
    """The lines of a calendar with one event."""
    return unfolded(calendar("示例", "zh-CN", zone, [entry], DAY))


def valued(found: list[str], name: str) -> str:
    """The value of the one line called `name`, whatever its parameters."""
    (value,) = [line.partition(":")[2] for line in found if line.partition(":")[0].split(";")[0] == name]
    return value


def times(found: list[str], zone: ZoneInfo, until: datetime) -> list[datetime]:
    """The times that another reader of RFC 5545 finds in it, on the wall."""
    start = next(line for line in found if line.startswith(f"DTSTART;TZID={zone.key}"))
    begins = datetime.strptime(start.partition(":")[2], "%Y%m%dT%H%M%S").replace(tzinfo=zone)
    left = {line.partition(":")[2] for line in found if line.startswith(f"EXDATE;TZID={zone.key}:")}
    rule = rrulestr(valued(found, "RRULE"), dtstart=begins)
    every = rule.between(begins - timedelta(1), until.replace(tzinfo=zone), inc=True)
    return [each.replace(tzinfo=None) for each in every if each.strftime("%Y%m%dT%H%M%S") not in left]


def test_lines_end_with_crlf_are_folded_at_75_octets_and_part_no_character() -> None:
    file = calendar("示例", "zh-CN", SHANGHAI, [TASTING], DAY)
    assert file.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert b"\r" not in file.replace(b"\r\n", b"")
    for line in file.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")


def test_texts_are_escaped_and_nothing_in_them_is_a_line_of_its_own() -> None:
    found = lines(TASTING._replace(summary="一\r\nEND:VCALENDAR;b,c\x07"))
    assert valued(found, "SUMMARY") == "示例品茶会；一\\, 二\\\\三"
    assert valued(found, "DESCRIPTION") == "一\\nEND:VCALENDAR\\;b\\,c"
    assert found.count("END:VCALENDAR") == 1


def test_what_must_be_there_is_there_and_the_id_is_the_same_in_every_build() -> None:
    found = lines(TASTING)
    for name in ("VERSION", "PRODID", "DTSTAMP", "UID"):
        assert valued(found, name)
    assert valued(found, "UID") == "pin@small"
    assert calendar("示例", "zh-CN", SHANGHAI, [TASTING], DAY) == calendar("示例", "zh-CN", SHANGHAI, [TASTING], DAY)
    later = unfolded(calendar("Example", "en", SHANGHAI, [TASTING], DAY + timedelta(40)))
    assert valued(later, "UID") == "pin@small"


def test_the_first_time_is_one_of_the_rules_own_and_days_without_it_are_left_out() -> None:
    found = lines(TASTING)
    assert "DTSTART;TZID=Asia/Shanghai:20261205T100000" in found
    assert "DTEND;TZID=Asia/Shanghai:20261205T113000" in found
    assert "RRULE:FREQ=WEEKLY;BYDAY=SA" in found
    assert "EXDATE;TZID=Asia/Shanghai:20261212T100000" in found


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=WEEKLY;BYDAY=SA",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR",
        "FREQ=MONTHLY;BYDAY=1SU;COUNT=5",
        "FREQ=DAILY;UNTIL=20270331",
        "FREQ=DAILY;UNTIL=20261231T095959",
        "FREQ=YEARLY;BYMONTH=3",
    ],
)
@pytest.mark.parametrize("zone", [SHANGHAI, BERLIN], ids=str)
def test_another_reader_finds_the_kiosks_own_times(rule: str, zone: ZoneInfo) -> None:
    entry = TASTING._replace(repeat=rule, excluded=("2027-01-02", "2026-12-25"))
    begin, end = datetime(2026, 12, 1), datetime(2027, 11, 30)
    own = series(entry.start, entry.end, entry.repeat, entry.excluded).between(begin, end)
    assert times(lines(entry, zone), zone, end) == [each.start for each in own]


def test_an_end_is_written_in_utc_where_times_have_a_zone() -> None:
    entry = TASTING._replace(repeat="FREQ=WEEKLY;BYDAY=SA;UNTIL=20271231")
    assert valued(lines(entry), "RRULE") == "FREQ=WEEKLY;BYDAY=SA;UNTIL=20271231T155959Z"
    assert valued(lines(entry, None), "RRULE") == "FREQ=WEEKLY;BYDAY=SA;UNTIL=20271231T235959"
    assert "DTSTART:20261205T100000" in lines(entry, None)
    assert not [line for line in lines(entry, None) if "TZ" in line]


@pytest.mark.parametrize(
    "zone", [SHANGHAI, BERLIN, ZoneInfo("America/New_York"), ZoneInfo("Australia/Lord_Howe")], ids=str
)
def test_the_zone_is_written_out_with_each_of_its_changes(zone: ZoneInfo, tmp_path: Path) -> None:
    file = calendar("示例", "zh-CN", zone, [TASTING], DAY)
    (tmp_path / "a.ics").write_bytes(file)
    read = tzical(str(tmp_path / "a.ics")).get(zone.key)
    assert read is not None
    moment = datetime(2026, 12, 1, 12)
    while moment < datetime(2036, 1, 1):
        assert moment.replace(tzinfo=read).utcoffset() == moment.replace(tzinfo=zone).utcoffset(), moment
        moment += timedelta(days=5)


def test_an_event_in_the_night_of_the_changed_clock_is_written_by_the_wall() -> None:
    night = TASTING._replace(start="2027-03-28 02:30", end="2027-03-28 03:30", repeat="", excluded=())
    assert valued(lines(night, BERLIN), "DTEND") == "20270328T033000"
    assert "DTSTART;TZID=Europe/Berlin:20270328T023000" in lines(night, BERLIN)


def test_what_never_takes_place_is_left_out() -> None:
    found = lines(TASTING._replace(repeat="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
    assert "BEGIN:VEVENT" not in found


def test_the_site_has_a_file_for_each_event_to_come_and_one_for_all_in_each_language(tmp_path: Path) -> None:
    assert compile_pack(shop_pack.write(tmp_path / "pack"), Store(tmp_path / "data")).id
    catalogue = shop_pack.opened(tmp_path / "data")
    build(catalogue, SETTINGS, tmp_path / "out", DAY)
    catalogue.close()
    out = tmp_path / "out"
    assert sorted(file.name for file in out.glob("events/*.ics")) == ["pin.ics", "ye.ics"]
    every = unfolded((out / "events.ics").read_bytes())
    uids = [line for line in every if line.startswith("UID:")]
    assert uids == [line for line in unfolded((out / "en/events.ics").read_bytes()) if line.startswith("UID:")]
    assert len(uids) == len(set(uids)) == 2
    one = unfolded((out / "en/events/ye.ics").read_bytes())
    assert valued(one, "SUMMARY") == "Example New Year's Eve tea"
    assert f"URL:{BASE}/en/events#ye" in one
    assert "DTEND;TZID=Asia/Shanghai:20270206T003000" in one
    assert datetime.strptime(valued(one, "DTSTAMP"), "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).date() == date(2026, 11, 30)
