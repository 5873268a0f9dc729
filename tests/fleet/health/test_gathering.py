"""A look at a kiosk: what is told, and that nothing which is missing, damaged or absurd keeps it from being made."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.venue_clock import moment_in
from kiosk.fleet.health.heartbeat import MOST_BYTES, Heartbeat, understood
from kiosk.fleet.health.kiosk_report import NAME, STALE_S, read
from kiosk.fleet.health.message_counts import MessageCounts
from kiosk.fleet.health.told_fields import MOST_COUNTS, Untold
from kiosk.usage.usage_log import Cell, Log
from tests.fleet.health.kiosks import NASTY, NOON, RELEASE, MadeKiosk, trouble


@pytest.fixture
def kiosk(tmp_path: Path) -> MadeKiosk:
    """A sound kiosk."""
    made = MadeKiosk(tmp_path)
    made.tell()
    return made


def codes(beat: Heartbeat) -> list[str]:
    """What is wrong."""
    return [each.code for each in beat.troubles]


def test_a_sound_kiosk_tells_all_of_it_and_a_receiver_reads_the_same(kiosk: MadeKiosk) -> None:
    kiosk.clock.pass_by(20)
    beat = kiosk.beat()
    assert (beat.running, beat.release, beat.program, beat.uptime, beat.frame_age) == (
        True,
        RELEASE,
        "0.1.0",
        3620.0,
        4.0,
    )
    assert (beat.memory_total, beat.memory_available) == (4_000_000 << 10, 2_000_000 << 10)
    assert (beat.temperature, beat.machine_uptime, beat.restarts) == (48.5, 10_020.0, {"staff": 2})
    assert codes(beat) == []
    assert understood(json.loads(json.dumps(beat.as_table()))) == beat


@pytest.mark.parametrize("how", ["silent", "another start of the machine", "never written", "damaged", "absurd"])
def test_a_program_that_tells_nothing_of_itself_does_not_run(kiosk: MadeKiosk, how: str) -> None:
    if how == "silent":
        kiosk.clock.pass_by(STALE_S + 1)
    elif how == "another start of the machine":
        kiosk.start_machine("another")
    elif how == "never written":
        (kiosk.data / NAME).unlink()
    elif how == "damaged":
        (kiosk.data / NAME).write_bytes(b"\0" * 300)
    else:
        (kiosk.data / NAME).write_text(json.dumps({**json.loads((kiosk.data / NAME).read_text()), "uptime": "long"}))
    beat = kiosk.beat()
    assert (beat.running, codes(beat), beat.uptime) == (False, ["not-running"], None)
    assert understood(json.loads(json.dumps(beat.as_table()))) == beat


@pytest.mark.parametrize("wall", [datetime(1970, 1, 1), datetime(2099, 12, 31)])
def test_a_wrong_clock_on_the_wall_changes_nothing_but_what_is_said_of_the_clock(
    kiosk: MadeKiosk, wall: datetime
) -> None:
    kiosk.clock.wall = wall
    beat = kiosk.beat()
    assert (beat.running, beat.uptime) == (True, 3600.0)
    assert codes(beat) == (["clock"] if wall.year == 1970 else [])
    assert beat.usage is None
    assert understood(json.loads(json.dumps(beat.as_table()))) == beat


def test_what_is_wrong_stands_in_it_with_its_words(kiosk: MadeKiosk) -> None:
    kiosk.tell(frame_age=120.0, step="software", troubles=(trouble("settings"),))
    (kiosk.root / "proc/meminfo").write_text("MemTotal: 4000000 kB\nMemAvailable: 90000 kB\n")
    (kiosk.root / "sys/class/thermal/thermal_zone0/temp").write_text("99000")
    beat = kiosk.beat()
    assert codes(beat) == ["stands-still", "stepped-down", "settings", "memory", "hot"]
    assert all(each.sentence.zh and each.sentence.en for each in beat.troubles)


def test_a_machine_that_tells_nothing_and_sensors_that_tell_nonsense_are_unknown(kiosk: MadeKiosk) -> None:
    for file in ("proc/meminfo", "proc/uptime"):
        (kiosk.root / file).unlink()
    (kiosk.root / "sys/class/thermal/thermal_zone0/temp").write_text("-273000000")
    beat = kiosk.beat()._replace(machine_uptime=None)
    assert (beat.memory_total, beat.temperature) == (None, None)
    assert understood(json.loads(json.dumps(beat.as_table()))) == beat


def test_of_visitors_only_the_whole_day_before_is_told_and_rounded_as_a_report_is(kiosk: MadeKiosk) -> None:
    log = Log(kiosk.data)
    day = NOON - timedelta(1)
    log.add({Cell(f"{day:%Y-%m-%d}T10", "visit", ""): 13, Cell(f"{day:%Y-%m-%d}T10", "page", "map"): 23}, NOON)
    log.add({Cell(f"{day:%Y-%m-%d}T11", "page", "map"): 4, Cell(f"{NOON:%Y-%m-%d}T10", "visit", ""): 500}, NOON)
    log.close()
    usage = kiosk.beat().usage
    assert usage is not None
    assert (usage.day, usage.visits, usage.pages, usage.busy) == ("2026-11-30", 10, 25, {"10": 100})


def test_a_day_is_over_when_it_is_over_at_the_venue_wherever_the_machine_thinks_it_is(kiosk: MadeKiosk) -> None:
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        kiosk.tell(zone=zone)
        there = moment_in(zone, kiosk.clock.now())
        log = Log(kiosk.data)
        log.add({Cell(f"{there:%Y-%m-%d}T00", "visit", ""): 500}, NOON)
        log.close()
        usage = kiosk.beat().usage
        assert usage is not None
        assert (usage.day, usage.visits) == (f"{there - timedelta(1):%Y-%m-%d}", 0)
        (kiosk.data / "usage.sqlite").unlink()


def test_neither_the_programs_word_nor_a_heartbeat_tells_whether_somebody_is_there(kiosk: MadeKiosk) -> None:
    words = {*json.loads((kiosk.data / NAME).read_text()), *kiosk.beat().as_table()}
    assert not {word for word in words if "present" in word or "visit" in word or "touch" in word}


def test_the_updaters_word_is_part_of_it(kiosk: MadeKiosk) -> None:
    reason = {"code": "no-answer", "zh": "没有回应。", "en": "Nothing answers."}
    told = {"polled": 1.8e9, "succeeded": 1.7e9, "number": 7, "release": "b" * 32, "reason": reason, "next": 1.8e9}
    kiosk.clock.wall = datetime.fromtimestamp(1.8e9)
    (kiosk.home / "status.json").write_text(json.dumps(told))
    update = kiosk.beat().update
    assert update is not None
    assert update.trouble is not None
    assert (update.number, update.release, update.trouble.code) == (7, "b" * 32, "no-answer")
    (kiosk.home / "status.json").write_text(
        json.dumps({**told, "release": "<b>", "reason": {**reason, "code": "A <b>"}})
    )
    odd = kiosk.beat()
    assert odd.update is not None
    assert odd.update.trouble is not None
    assert (odd.update.release, odd.update.trouble.code) == ("", "a--b-")
    assert understood(json.loads(json.dumps(odd.as_table()))) == odd
    for damaged in (b"", b"[]", b"{\0"):
        (kiosk.home / "status.json").write_bytes(damaged)
        silent = kiosk.beat().update
        assert silent is not None
        assert silent.trouble is not None
        assert (silent.trouble.code, silent.polled) == ("silent", 0.0)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", 2),
        ("number", -1),
        ("number", 1.5),
        ("number", True),
        ("boot", None),
        ("release", "../../etc"),
        ("uptime", float("nan")),
        ("uptime", 1e300),
        ("temperature", "hot"),
        ("restarts", {"meteor": 1}),
        ("restarts", {f"c{at}": 1 for at in range(MOST_COUNTS + 1)}),
        ("messages", {'a"b': 1}),
        ("troubles", [{"code": "x", "zh": "x", "en": "x"}] * 13),
        ("troubles", {}),
        ("usage", {"day": "today", "visits": 1, "pages": 1, "codes": 1, "busy": {}}),
        ("usage", {"day": "2026-12-01", "visits": 1, "pages": 1, "codes": 1, "busy": {"24": 1}}),
        ("update", []),
    ],
)
def test_a_heartbeat_that_tells_something_else_is_none(kiosk: MadeKiosk, key: str, value: Any) -> None:
    table = kiosk.beat().as_table()
    with pytest.raises(Untold):
        understood({**table, key: value})


def test_signs_that_would_break_a_line_or_turn_it_round_are_blanks_and_long_words_are_cut(kiosk: MadeKiosk) -> None:
    kiosk.name = NASTY
    beat = understood({**kiosk.beat().as_table(), "name": NASTY * 20})
    assert len(beat.name) == 40
    assert beat.name.startswith('door "east"\\n 东门 <b>& [31m ')


def test_the_longest_heartbeat_fits_its_limit(kiosk: MadeKiosk) -> None:
    counts = {f"warning/{'m' * 38}{at:02}": 1 << 40 for at in range(MOST_COUNTS)}
    kiosk.tell(troubles=tuple(trouble("x" * 60)._replace(sentence=trouble("字" * 500).sentence) for _ in range(20)))
    beat = kiosk.beat(messages=counts)
    assert len(json.dumps(understood(beat.as_table()).as_table(), ensure_ascii=False).encode()) < MOST_BYTES
    assert read(kiosk.data) is not None


def test_messages_are_counted_by_where_they_come_from_and_never_kept() -> None:
    import logging

    log = logging.Logger("kiosk")
    counts = MessageCounts()
    log.addHandler(counts)
    log.info("nothing")
    log.warning("somebody typed %s", "13800000000")
    log.error("worse")
    assert counts.counted() == {"warning/test_gathering": 1, "error/test_gathering": 1}
    for at in range(200):
        log.handle(logging.LogRecord("kiosk", logging.WARNING, f"/m{at}.py", 1, "x", None, None))
    assert len(counts.counted()) <= MOST_COUNTS
    assert counts.counted()["warning/others"] > 100
