"""A real kiosk, touched: what is counted, and that nothing else is."""

from __future__ import annotations

import logging
import resource
import threading
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.settings import Origin, Usage
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.shell.main_window import Screen
from kiosk.ui.visitor import usage_counter
from kiosk.usage.usage_log import Cell, Log
from tests.ui.conftest import SETTINGS, TALL, Opener, until
from tests.ui.simulated_finger import Finger

COUNTED = replace(SETTINGS, usage=Usage(record=True))
HOUR = "2026-11-24T12"


@pytest.fixture(autouse=True)
def data(published: Path) -> Iterator[Path]:
    """The data folder, without a record before and after."""
    yield published
    for file in published.glob("usage.sqlite*"):
        file.unlink()


def told(kiosk: Kiosk) -> dict[tuple[str, str], int]:
    """What has been written, by kind and key, once the jobs are done; every row is of this hour."""
    assert kiosk.usage_counter
    kiosk.usage_counter.flush()
    until(lambda: not kiosk.jobs.busy)
    rows = Log.reading(kiosk.store.data).rows(date(1970, 1, 1), date(2199, 1, 1))
    assert {cell.hour for cell, _ in rows} <= {HOUR}
    return {(cell.kind, cell.key): count for cell, count in rows}


def passed(kiosk: Kiosk, glass: Hourglass, seconds: float) -> None:
    """Let seconds pass on the kiosk's clock."""
    glass.at += seconds
    assert kiosk.usage_counter
    kiosk.usage_counter.tick()


def test_a_visit_by_touch_is_counted_by_page_code_language_list_and_word(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    kiosk = opened(settings=COUNTED, awake=False)
    finger = Finger(kiosk.window)
    finger.tap(540, 900)
    settle(kiosk.window)
    finger.press("茶空间")
    settle(kiosk.window)
    finger.press("大红袍")
    settle(kiosk.window)
    passed(kiosk, glass, usage_counter.SCANNED_S)
    finger.press("加入心意单")
    finger.press("心意单")
    settle(kiosk.window)
    passed(kiosk, glass, usage_counter.SCANNED_S)
    finger.press("语言")
    settle(kiosk.window)
    finger.press("English")
    settle(kiosk.window)
    kiosk.visit.open("search", "")
    settle(kiosk.window)
    for letter in "xxq":
        finger.press(letter)
    passed(kiosk, glass, usage_counter.TYPED_S)
    kiosk.visit.reset()
    assert told(kiosk) == {
        ("visit", ""): 1,
        ("page", "zone/tea"): 1,
        ("page", "product/da-hong-pao"): 1,
        ("page", "takeaway"): 1,
        ("page", "search"): 1,
        ("code", "product/da-hong-pao"): 1,
        ("code", "takeaway"): 1,
        ("language", "en"): 1,
        ("list", "1"): 1,
        ("search", "xxq"): 1,
    }


def test_each_page_counts_once_a_visit_and_again_in_the_next(opened: Opener, data: Path) -> None:
    kiosk = opened(settings=COUNTED)
    for _ in range(2):
        kiosk.visit.touched()
        for _ in range(3):
            kiosk.visit.open("map", "")
            kiosk.visit.open("place", "wuyishan")
            kiosk.visit.back()
            kiosk.visit.home()
        kiosk.visit.reset()
    assert told(kiosk) == {("visit", ""): 2, ("page", "map"): 2, ("page", "place/wuyishan"): 2}


def test_a_code_counts_when_its_page_stays_long_enough_to_be_scanned(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    kiosk = opened(settings=COUNTED)
    kiosk.visit.open("route", "minyue-wuyi")
    passed(kiosk, glass, usage_counter.SCANNED_S - 0.1)
    kiosk.visit.open("place", "wuyishan")
    passed(kiosk, glass, usage_counter.SCANNED_S - 0.1)
    assert not [key for kind, key in told(kiosk) if kind == "code"]
    passed(kiosk, glass, 0.2)
    kiosk.visit.open("takeaway", "")
    passed(kiosk, glass, 60)
    assert [key for kind, key in told(kiosk) if kind == "code"] == ["place/wuyishan"]


def test_a_code_to_buy_by_counts_when_it_stood_long_enough_and_once_a_visit(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    kiosk = opened(settings=COUNTED)
    kiosk.visit.open("map", "")
    kiosk.visit.buy_shown("he")
    passed(kiosk, glass, usage_counter.SCANNED_S - 0.1)
    kiosk.visit.buy_shown("")
    passed(kiosk, glass, 60)
    kiosk.visit.buy_shown("guan")
    kiosk.visit.home()
    passed(kiosk, glass, 60)
    assert not [key for kind, key in told(kiosk) if kind == "buy"]
    kiosk.visit.touched()
    for _ in range(2):
        kiosk.visit.buy_shown("he")
        passed(kiosk, glass, usage_counter.SCANNED_S)
    assert {key: count for (kind, key), count in told(kiosk).items() if kind == "buy"} == {"goods/he": 1}


def test_without_an_address_no_code_and_no_list_is_counted(opened: Opener, data: Path, glass: Hourglass) -> None:
    kiosk = opened(settings=replace(COUNTED, origin=Origin("")))
    kiosk.showroom.takeaway.toggle("product", "da-hong-pao")
    for page, key in (("product", "da-hong-pao"), ("takeaway", "")):
        kiosk.visit.open(page, key)
        passed(kiosk, glass, 60)
    kiosk.visit.reset()
    assert {kind for kind, _ in told(kiosk)} == {"visit", "page"}


def test_a_list_counts_once_at_the_size_it_had_last_when_its_code_was_shown(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    kiosk = opened(settings=COUNTED)
    takeaway = kiosk.showroom.takeaway
    takeaway.toggle("product", "da-hong-pao")
    kiosk.visit.open("takeaway", "")
    passed(kiosk, glass, usage_counter.SCANNED_S)
    kiosk.visit.back()
    for key in ("jian-zhan", "lapsang-souchong"):
        takeaway.toggle("product", key)
    kiosk.visit.open("takeaway", "")
    passed(kiosk, glass, usage_counter.SCANNED_S)
    takeaway.toggle("product", "jian-zhan")
    kiosk.visit.reset()
    assert [key for kind, key in told(kiosk) if kind == "list"] == ["2"]


def test_a_word_counts_when_it_stands_or_is_left_and_not_at_every_key(
    opened: Opener, data: Path, glass: Hourglass
) -> None:
    kiosk = opened(settings=COUNTED)
    search = kiosk.showroom.search
    kiosk.visit.open("search", "")
    for letter in "xxqqz":
        search.type(letter)
        passed(kiosk, glass, usage_counter.TYPED_S / 2)
    assert not [key for kind, key in told(kiosk) if kind == "search"]
    passed(kiosk, glass, usage_counter.TYPED_S)
    search.type("v")
    kiosk.visit.home()
    search.clear()
    kiosk.visit.open("search", "")
    for letter in "dhp":
        search.type(letter)
    passed(kiosk, glass, 60)
    search.clear()
    for letter in "13800001234":
        search.type(letter)
    passed(kiosk, glass, 60)
    kiosk.visit.reset()
    assert [key for kind, key in told(kiosk) if kind == "search"] == ["xxqqz", "xxqqzv"]


def test_what_nobody_touches_and_what_is_not_there_is_not_counted(opened: Opener, data: Path, glass: Hourglass) -> None:
    kiosk = opened(settings=COUNTED, awake=False)
    kiosk.visit.open("map", "")
    kiosk.visit.reset()
    kiosk.visit.choose_language("en")
    kiosk.visit.reset()
    passed(kiosk, glass, 60)
    kiosk.visit.touched()
    kiosk.visit.open("product", "no-such-thing")
    kiosk.visit.reset()
    assert told(kiosk) == {("visit", ""): 1}


def test_closing_writes_what_is_left_and_leaves_a_clean_file(
    app: QGuiApplication, data: Path, glass: Hourglass
) -> None:
    kiosk = Kiosk(data, COUNTED, Screen(size=TALL), None, glass.clocks())
    kiosk.visit.touched()
    kiosk.showroom.takeaway.toggle("product", "da-hong-pao")
    kiosk.visit.open("takeaway", "")
    passed(kiosk, glass, usage_counter.SCANNED_S)
    kiosk.close()
    assert not (data / "usage.sqlite-wal").exists()
    rows = dict(Log.reading(data).rows(date(2026, 11, 24), date(2026, 11, 24)))
    assert rows == {
        Cell(HOUR, *what): 1 for what in (("visit", ""), ("page", "takeaway"), ("code", "takeaway"), ("list", "1"))
    }


def test_counts_are_written_by_themselves_off_the_gui_thread(
    opened: Opener, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrote: list[int] = []
    add = Log.add

    def heard(log: Log, counted: Mapping[Cell, int], now: datetime) -> tuple[str, ...]:
        wrote.append(threading.get_ident())
        return add(log, counted, now)

    monkeypatch.setattr(Log, "add", heard)
    monkeypatch.setattr(usage_counter, "WRITTEN_MS", 20)
    kiosk = opened(settings=COUNTED)
    until(lambda: wrote and not kiosk.jobs.busy)
    assert threading.get_ident() not in wrote
    assert Log.reading(data).rows(date(2026, 11, 24), date(2026, 11, 24)) == [(Cell(HOUR, "visit", ""), 1)]


def test_recording_turned_off_makes_no_file(app: QGuiApplication, data: Path, glass: Hourglass) -> None:
    kiosk = Kiosk(data, replace(SETTINGS, usage=Usage(record=False)), Screen(size=TALL), None, glass.clocks())
    kiosk.visit.touched()
    kiosk.visit.open("map", "")
    kiosk.visit.reset()
    kiosk.close()
    assert kiosk.usage_counter is None
    assert list(data.glob("usage*")) == []


def test_on_a_full_disk_the_kiosk_goes_on_warns_once_an_hour_and_writes_later(
    opened: Opener, data: Path, glass: Hourglass, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk = opened(settings=COUNTED)
    assert kiosk.usage_counter
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        with caplog.at_level(logging.WARNING, "kiosk"):
            for page in ("map", "routes", "rooms", "story"):
                kiosk.visit.open(page, "")
                kiosk.usage_counter.flush()
                until(lambda: not kiosk.jobs.busy)
                glass.at += 10
            assert [record.getMessage().count("磁盘是否已满") for record in caplog.records] == [1]
            assert "\n" not in caplog.records[0].getMessage()
            glass.at += usage_counter.QUIET_S
            kiosk.usage_counter.flush()
            until(lambda: not kiosk.jobs.busy)
            assert len(caplog.records) == 2
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    settle(kiosk.window)
    assert told(kiosk) == {("visit", ""): 1} | {("page", page): 1 for page in ("map", "routes", "rooms", "story")}


def test_a_damaged_record_is_told_and_begun_anew(opened: Opener, data: Path, caplog: pytest.LogCaptureFixture) -> None:
    (data / "usage.sqlite").write_bytes(b"spoilt " * 1000)
    kiosk = opened(settings=COUNTED)
    with caplog.at_level(logging.WARNING, "kiosk"):
        assert told(kiosk) == {("visit", ""): 1}
    assert ["begun anew" in record.getMessage() for record in caplog.records] == [True]


def test_a_clock_not_yet_set_counts_into_the_hour_in_which_it_is(opened: Opener, data: Path, glass: Hourglass) -> None:
    right = glass.day
    glass.day = glass.day.replace(year=1970)
    kiosk = opened(settings=COUNTED)
    kiosk.visit.open("map", "")
    assert told(kiosk) == {}
    glass.day = right
    assert told(kiosk) == {("visit", ""): 1, ("page", "map"): 1}
    glass.day = right - timedelta(minutes=30)
    kiosk.visit.open("story", "")
    assert kiosk.usage_counter
    kiosk.usage_counter.flush()
    until(lambda: not kiosk.jobs.busy)
    assert (Cell("2026-11-24T11", "page", "story"), 1) in Log.reading(data).rows(right.date(), right.date())


def test_nothing_that_a_visitor_typed_is_logged_even_where_it_cannot_be_counted(
    opened: Opener, data: Path, glass: Hourglass, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(self: Log, counts: Mapping[Cell, int], now: datetime) -> tuple[str, ...]:
        raise OSError(28, "No space left on device")

    caplog.set_level(logging.DEBUG)
    kiosk = opened(settings=COUNTED)
    kiosk.visit.open("search", "")
    for letter in "wubulu":
        kiosk.showroom.search.type(letter)
    settle(kiosk.window)
    monkeypatch.setattr(Log, "add", refused)
    passed(kiosk, glass, 60)
    kiosk.visit.reset()
    until(lambda: not kiosk.jobs.busy)
    until(lambda: "No space left" in caplog.text)
    assert "wubu" not in caplog.text
