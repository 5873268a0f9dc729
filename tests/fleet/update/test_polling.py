"""How often a kiosk asks: with jitter, ever more rarely while it does not succeed, and not in quiet hours."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.fleet.update.polling import (
    FIRST_RETRY_S,
    FIRST_S,
    JITTER,
    LONGEST_S,
    Clock,
    Found,
    Look,
    keep_looking,
    look_and_tell,
    pause,
    staging_of,
)
from kiosk.fleet.update.refusal import REASONS, Refusal
from kiosk.settings import Update

NOON = datetime(2026, 12, 1, 12, 0).timestamp()


@dataclass
class Day:
    """A clock that only goes on when somebody sleeps, and a server that does as it is told."""

    at: float = NOON
    looks: list[float] = field(default_factory=list)
    refuses: str = ""
    chance: float = 0.5

    @property
    def clock(self) -> Clock:
        return Clock(lambda: self.at, self.sleep, lambda: self.chance)

    def sleep(self, seconds: float) -> None:
        self.at += seconds

    def look(self, at: Look) -> Found:
        self.looks.append(self.at)
        if self.refuses:
            raise Refusal(self.refuses, "server", "500")
        return Found(3, "a" * 32)


@pytest.fixture
def at(tmp_path: Path) -> Look:
    """A kiosk that asks every quarter of an hour."""
    return Look(Update(url="http://127.0.0.1:9", staging=str(tmp_path / "staging")), tmp_path / "data")


def run(day: Day, at: Look, seconds: float) -> None:
    """Let the updater go on for so long."""
    end = day.at + seconds
    keep_looking(at, day.clock, day.look, lambda: day.at < end)


def test_what_nobody_foresaw_is_told_as_a_reason_and_it_goes_on_asking(at: Look) -> None:
    def looking(at: Look) -> Found:
        raise ValueError("Invalid IPv6 URL")

    day = Day()
    end = day.at + 100
    keep_looking(at, day.clock, looking, lambda: day.at < end)
    told = staging_of(at.update).status()
    assert told is not None
    assert told.reason is not None
    assert told.reason.code == "unexpected"
    assert "ValueError" in told.reason.sentence.zh


def test_it_asks_every_quarter_of_an_hour(at: Look) -> None:
    day = Day()
    run(day, at, 3600)
    assert [when - day.looks[0] for when in day.looks] == [0, 900, 1800, 2700]


def test_not_all_kiosks_of_a_house_ask_at_once_after_a_power_cut(at: Look) -> None:
    first = set()
    for chance in (0.0, 0.5, 1.0):
        day = Day(chance=chance)
        run(day, at, 100)
        first.add(day.looks[0] - NOON)
    assert first == {0.0, FIRST_S / 2, FIRST_S}


def test_quiet_all_day_asks_never_and_says_so(at: Look, caplog: pytest.LogCaptureFixture) -> None:
    day = Day()
    run(day, at._replace(update=replace(at.update, quiet="00:00-24:00")), 3 * 86_400)
    assert day.looks == []
    assert "永远不会取新内容" in caplog.text


def test_errors_for_an_hour_are_asked_after_ever_more_rarely_and_the_next_good_look_ends_it(at: Look) -> None:
    day = Day(refuses="server-error")
    run(day, at, 3600)
    assert [after - before for before, after in zip(day.looks, day.looks[1:])] == [30, 60, 120, 240, 480, 960]
    told = staging_of(at.update).status()
    assert told is not None
    assert told.reason is not None
    assert told.reason.code == "server-error"
    assert "500" in told.reason.sentence.zh
    day.refuses = ""
    run(day, at, 60)
    told = staging_of(at.update).status()
    assert told is not None
    assert (told.reason, told.number) == (None, 3)


def test_it_never_waits_longer_than_an_hour_unless_it_is_told_to_and_no_two_ask_at_once() -> None:
    assert pause(15, 50, 1.0) == pytest.approx(LONGEST_S * (1 + JITTER))
    assert pause(1440, 50, 0.5) == 1440 * 60
    assert pause(15, 1, 0.0) == pytest.approx(FIRST_RETRY_S * (1 - JITTER))
    assert pause(15, 0, 0.0) < pause(15, 0, 1.0)


def test_in_quiet_hours_nothing_is_asked(at: Look) -> None:
    quiet, day = at._replace(update=replace(at.update, quiet="09:30-21:00")), Day()
    run(day, quiet, 12 * 3600)
    assert day.looks
    assert all(datetime.fromtimestamp(when).hour >= 21 for when in day.looks)


def test_what_was_known_stays_told_while_it_does_not_succeed(at: Look) -> None:
    day = Day()
    look_and_tell(at, 0, day.clock, day.look)
    day.at += 900
    day.refuses = "unreachable"
    told, failures = look_and_tell(at, 0, day.clock, day.look)
    assert failures == 1
    assert (told.number, told.release, told.succeeded) == (3, "a" * 32, NOON)
    assert told.polled == NOON + 900


def test_where_nothing_can_be_told_it_goes_on_asking(at: Look, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    nowhere, day = at._replace(update=replace(at.update, staging=str(tmp_path / "file" / "staging"))), Day()
    run(day, nowhere, 600)
    assert len(day.looks) > 2


def test_another_updater_at_work_leaves_what_is_told(at: Look) -> None:
    day = Day()
    look_and_tell(at, 0, day.clock, day.look)
    before = staging_of(at.update).status()
    day.refuses = "busy"
    with pytest.raises(Refusal):
        look_and_tell(at, 0, day.clock, day.look)
    assert staging_of(at.update).status() == before


@pytest.mark.parametrize("code", REASONS)
def test_every_reason_is_a_sentence_in_both_languages(code: str) -> None:
    refused = Refusal(code, "somewhere", "because")
    assert refused.sentence.zh.endswith(("。", "because"))
    assert refused.sentence.en.endswith((".", "because"))
    assert "{" not in str(refused)
