"""The running kiosk tells how it is, and what its screen shows when that is asked for and nobody is in front of it."""

from __future__ import annotations

import errno
import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.base import atomic_write
from kiosk.device.start_record import StartRecord
from kiosk.fleet.health import picture_request
from kiosk.fleet.health.kiosk_report import NAME, PICTURE, KioskReport, read
from kiosk.fleet.pairing.office_folder import OfficeFolder
from kiosk.settings import Health
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.shell.lifecycle import Lifecycle
from kiosk.ui.shell.main_window import Screen
from tests.ui.conftest import SETTINGS, TALL, until
from tests.ui.panel_steps import data

__all__ = ["data"]

Telling = Callable[..., Lifecycle]


@pytest.fixture
def telling(data: Path, tmp_path: Path) -> Iterator[Telling]:
    """Starts a kiosk whose [health] is on, and answers when it has told of itself once."""
    lives: list[Lifecycle] = []

    def start(picture: bool = False, on: bool = True) -> Lifecycle:
        folder = tmp_path / "health"
        folder.mkdir(exist_ok=True)
        health = Health(push="https://eyes.example.cn" if on else "", folder=str(folder), picture=picture)
        starts = StartRecord(data)
        starts.begin("", lambda _: "")
        kiosk = Kiosk(
            data,
            replace(SETTINGS, health=health, update=replace(SETTINGS.update, staging=str(tmp_path / "staging"))),
            Screen(False, TALL),
            None,
        )
        lives.append(Lifecycle(kiosk, starts))
        until(lambda: lives[-1].heartbeat.ready)
        if on:
            lives[-1]._begin_report()
            until(lambda: (data / NAME).exists())
        return lives[-1]

    yield start
    for life in lives:
        life.end(0)


def told(data: Path, life: Lifecycle) -> KioskReport:
    """What it tells now."""
    report = life._report
    assert report is not None
    until(lambda: not report._writing)
    before = read(data)
    report.write()
    until(lambda: read(data) not in (None, before))
    found = read(data)
    assert found is not None
    return found


def test_what_is_shown_how_long_and_what_went_wrong_is_told_without_who_is_there(telling: Telling, data: Path) -> None:
    life = telling()
    kiosk = life._kiosk
    report = told(data, life)
    assert (report.release, report.built_in, report.trial, report.step) == (kiosk.on_show.id, False, False, "chosen")
    assert report.memory > 10 << 20
    assert report.zone == kiosk.showroom.timezone != ""
    assert 0 <= report.frame_age < 60
    assert not (data / NAME).stat().st_mode & 0o007, "nobody but the kiosk's group reads it"
    logging.getLogger("kiosk").warning("something")
    kiosk.visit.touched()
    assert told(data, life).messages["warning/test_health_report"] == 1
    assert not any(word in (data / NAME).read_text() for word in ("visit", "present", "something"))


def test_an_office_that_staff_let_publish_hears_how_it_is(telling: Telling, data: Path) -> None:
    life = telling(on=False)
    OfficeFolder(data, data).wish("pair")
    life._kiosk.renew()
    assert life._until_report.isActive()


def test_where_nobody_is_to_hear_of_it_nothing_is_written(telling: Telling, data: Path) -> None:
    life = telling(on=False)
    settle(life._kiosk.window)
    assert life._report is None
    assert not (data / NAME).exists()


@pytest.mark.parametrize("allowed", [True, False])
def test_a_picture_is_made_once_when_it_is_allowed_and_nobody_is_there(
    telling: Telling, data: Path, tmp_path: Path, allowed: bool
) -> None:
    life = telling(picture=allowed)
    life._kiosk.visit.touched()
    picture_request.ask(tmp_path / "health", "a" * 16)
    told(data, life)
    assert told(data, life).picture == ""
    assert not (data / PICTURE).exists(), "somebody is there"
    life._kiosk.visit.reset()
    told(data, life)
    if not allowed:
        assert told(data, life).picture == ""
        assert not (data / PICTURE).exists()
        return
    until(lambda: (report := read(data)) is not None and report.picture == "a" * 16)
    made = picture_request.picture(data / PICTURE)
    assert 5_000 < len(made) < 400_000
    assert not (data / PICTURE).stat().st_mode & 0o007
    before = (data / PICTURE).stat().st_mtime_ns
    told(data, life)
    assert (data / PICTURE).stat().st_mtime_ns == before, "each asking is answered once"
    office = OfficeFolder(data, tmp_path / "staging").askings
    office.mkdir(parents=True)
    picture_request.ask(office, "b" * 16)
    told(data, life)
    until(lambda: (report := read(data)) is not None and report.picture == "b" * 16)


def test_a_data_folder_that_cannot_be_written_is_told_once_and_the_show_goes_on(
    telling: Telling, data: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    life = telling()
    report = life._report
    assert report is not None
    monkeypatch.setattr(atomic_write, "replace", full)
    for _ in range(3):
        report.write()
        until(lambda: not report._writing)
    assert caplog.text.count("How the kiosk is cannot be written: the disk is full") == 1


def test_how_the_program_ended_is_told_by_the_next_start(telling: Telling, data: Path) -> None:
    telling().end(0)
    starts = StartRecord(data)
    starts.begin("", lambda _: "")
    assert starts.restarts == {"stopped": 1}


def test_the_panel_says_when_nobody_hears_of_the_kiosk(telling: Telling) -> None:
    problems = telling()._kiosk.panel.problems
    problems.refresh()
    until(lambda: any("kiosk-health.timer" in sentence.zh for sentence in problems.sentences))
