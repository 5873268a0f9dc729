"""The panel's numbers: today and the last weeks exactly, and the report on a stick, which is rounded."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.settings import Staff, Usage
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.staff.numbers_page import Numbers
from kiosk.usage.usage_log import Cell, Log, hour_of
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.panel_steps import data, enter, words_on_screen
from tests.ui.simulated_finger import Finger

__all__ = ["data"]


def numbers(kiosk: Kiosk) -> Numbers:
    """What the page reads."""
    return kiosk.panel.numbers


def go(kiosk: Kiosk, finger: Finger) -> None:
    """Come in and turn to the numbers."""
    enter(kiosk, finger)
    finger.press("数字")
    until(lambda: not numbers(kiosk).doing)
    settle(kiosk.window)


def counted(data: Path, glass: Hourglass) -> None:
    """A record: much of one tea today, four of another, a word looked for seven times last week, another four times."""
    now = glass.day
    with contextlib.closing(Log(data)) as log:
        log.add(
            {
                Cell(hour_of(now), "visit", ""): 9,
                Cell(hour_of(now), "page", "product/da-hong-pao"): 43,
                Cell(hour_of(now), "page", "product/rou-gui"): 4,
                Cell(hour_of(now), "code", "product/da-hong-pao"): 12,
                Cell(hour_of(now - timedelta(days=6)), "search", "pu er"): 7,
                Cell(hour_of(now - timedelta(days=6)), "search", "long jing"): 4,
            },
            now,
        )


def test_staff_see_today_and_the_weeks_exactly(opened: Opener, data: Path, glass: Hourglass) -> None:
    counted(data, glass)
    kiosk = opened(data=data, settings=replace(SETTINGS, usage=Usage(record=True)))
    finger = Finger(kiosk.window)
    go(kiosk, finger)
    words = words_on_screen(kiosk)
    today = words[words.index("今天来访") : words.index("近 90\u00a0天的报告")]
    assert today.split() == ["今天来访", "10", "打开的页", "47", "出示的码", "12", "最忙的一小时", "12:00"]
    assert "大红袍 43" in words
    assert "肉桂 4" in words
    assert "pu er 7" in words
    assert "long jing 4" in words
    assert "12:00 47" in words
    finger.press("English")
    settle(kiosk.window)
    assert "Da Hong Pao (Big Red Robe) 43" in words_on_screen(kiosk)


def test_what_this_visit_counted_is_in_the_numbers_at_once(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data, settings=replace(SETTINGS, usage=Usage(record=True)))
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    kiosk.visit.home()
    go(kiosk, Finger(kiosk.window))
    assert numbers(kiosk).pagesOpened == 1


def test_the_report_is_written_to_a_stick_and_a_stick_that_is_gone_is_said(
    opened: Opener, data: Path, glass: Hourglass, tmp_path: Path
) -> None:
    counted(data, glass)
    stick = tmp_path / "stick"
    stick.mkdir()
    kiosk = opened(data=data, settings=replace(SETTINGS, staff=Staff(folders=(str(stick),))))
    finger = Finger(kiosk.window)
    go(kiosk, finger)
    finger.press("写到这里 stick")
    until(lambda: not numbers(kiosk).doing)
    settle(kiosk.window)
    assert "报告写好了" in words_on_screen(kiosk)
    (page,) = (stick / "kiosk-usage").glob("*.html")
    assert (stick / "kiosk-usage" / f"{page.stem}.xlsx").exists()
    assert "大红袍" in page.read_text("utf-8")
    assert "long jing" not in page.read_text("utf-8")
    assert "pu er" in page.read_text("utf-8")
    assert ">7<" not in page.read_text("utf-8")

    for file in [*(stick / "kiosk-usage").iterdir()]:
        file.unlink()
    (stick / "kiosk-usage").rmdir()
    stick.rmdir()
    stick.write_text("not a folder any more")
    finger.press("写到这里 stick")
    until(lambda: not numbers(kiosk).doing)
    settle(kiosk.window)
    assert "报告没有写成" in words_on_screen(kiosk)
