"""What staff mark as sold out is so on the visitor's pages at once, and still after a restart."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.ui.photographs_of_pages import settle
from tests.ui.conftest import Opener
from tests.ui.panel_steps import data, go_to_page, is_switched_on, showroom_settings, words_on_screen
from tests.ui.simulated_finger import Finger, name_of, pressables

__all__ = ["data"]


def test_what_is_sold_out_shows_on_the_visitors_pages_until_it_is_said_otherwise(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, "售罄")
    for letter in "dhp":
        finger.press(letter)
    settle(kiosk.window)
    assert not is_switched_on(kiosk, "售罄：大红袍")
    finger.press("售罄：大红袍")
    assert is_switched_on(kiosk, "售罄：大红袍")
    assert json.loads((data / "staff" / "sold-out.json").read_text()) == ["da-hong-pao"]
    kiosk.panel.close()
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    assert "暂时售罄" in words_on_screen(kiosk)
    kiosk.visit.open("zone", kiosk.showroom.product.zone)
    settle(kiosk.window)
    assert any(name_of(here).startswith("大红袍") and "售罄" in name_of(here) for here in pressables(kiosk.window))
    kiosk.close()
    again = opened(data=data)
    again.reopen()
    again.visit.open("product", "da-hong-pao")
    settle(again.window)
    assert "暂时售罄" in words_on_screen(again)
    finger = Finger(again.window)
    go_to_page(again, finger, "售罄")
    finger.press("只看售罄")
    settle(again.window)
    finger.press("售罄：大红袍")
    again.panel.close()
    settle(again.window)
    assert "暂时售罄" not in words_on_screen(again)


def test_a_sold_out_list_that_cannot_be_written_is_said_and_changes_nothing(
    opened: Opener, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = opened(data=data)
    panel = kiosk.panel

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.ui.staff.staff_store.replace", full)
    panel.soldOut.mark("da-hong-pao", True)
    showroom_settings(kiosk).turn_display_off(True)
    assert panel.soldOut.trouble == "没有记下：磁盘满了。 Not kept: the disk is full."
    assert showroom_settings(kiosk).trouble == panel.soldOut.trouble
    assert not showroom_settings(kiosk).displayOff
    kiosk.visit.open("product", "da-hong-pao")
    assert not kiosk.showroom.product.soldOut
