"""Whether heartbeats go out, as doctor and the staff's panel say it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.health import push_state
from kiosk.fleet.health.push_rows import LATE_S, problem, row
from kiosk.fleet.health.push_state import PushState
from kiosk.fleet.health.told_fields import Trouble
from kiosk.fleet.told_moment import told_at
from kiosk.settings import Health

NOW = 1_796_100_000.0
TROUBLE = Trouble("no-answer", Sentence("没有回应。", "Nothing answers."))


@pytest.fixture
def health(tmp_path: Path) -> Health:
    """Heartbeats are to go out."""
    return Health(push="https://eyes.example.cn", folder=str(tmp_path))


def test_where_nobody_is_to_hear_there_is_no_problem(tmp_path: Path) -> None:
    assert problem(Health(), NOW) is None
    assert (row(Health(), NOW).state, "Nobody is to hear" in row(Health(), NOW).en) == ("ok", True)
    assert "/x.prom" in row(Health(textfile="/x.prom"), NOW).en


def test_before_the_first_round_it_is_said_how_to_begin(health: Health, tmp_path: Path) -> None:
    for damaged in (None, b"", b"{", b"[]"):
        if damaged is not None:
            (tmp_path / push_state.NAME).write_bytes(damaged)
        assert row(health, NOW).state == "note"
        assert "systemctl enable --now kiosk-health.timer" in row(health, NOW).zh


def test_when_the_last_one_was_taken_is_said_and_why_the_later_ones_were_not(health: Health, tmp_path: Path) -> None:
    push_state.keep(tmp_path, PushState("a" * 16, 3, NOW, NOW - 60))
    assert (row(health, NOW).state, problem(health, NOW)) == ("ok", None)
    assert told_at(NOW - 60) in row(health, NOW).en
    push_state.keep(tmp_path, PushState("a" * 16, 3, NOW, NOW - 60, 1, trouble=TROUBLE))
    assert problem(health, NOW) is None, "one that failed is none"
    push_state.keep(tmp_path, PushState("a" * 16, 3, NOW, NOW - LATE_S - 1, 5, trouble=TROUBLE))
    assert row(health, NOW).state == "note"
    assert row(health, NOW).en.endswith("Nothing answers.")
    assert row(health, NOW).zh.endswith("没有回应。")
    push_state.keep(tmp_path, PushState("a" * 16, 3, NOW, 0.0, 5, trouble=TROUBLE))
    assert "No heartbeat was ever taken" in row(health, NOW).en
    push_state.keep(tmp_path, PushState("a" * 16, 3, NOW, NOW - LATE_S - 1))
    assert "kiosk-health.timer" in row(health, NOW).en, "nobody tries any more"


def test_an_address_without_encryption_is_told(tmp_path: Path) -> None:
    push_state.keep(tmp_path, PushState("a" * 16, 3, NOW, NOW - 60))
    found = row(Health(push="http://10.0.0.2:8766", folder=str(tmp_path)), NOW)
    assert (found.state, "https://" in found.en) == ("note", True)
