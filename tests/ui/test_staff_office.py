"""Staff let an office publish, on the kiosk itself: a code, the offices that may, and taking one off."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.fleet.pairing.office_folder import KnownOffice, OfficeFolder, PortState, Showing
from kiosk.fleet.update.known_roots import LearntRoot, learn, learnt
from kiosk.settings import Office, Settings
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.staff.office_page import PATIENCE_S
from kiosk.ui.staff.panel_controller import IDLE_CLOSE_S
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.panel_steps import data, go_to_page, words_on_screen
from tests.ui.simulated_finger import Finger

__all__ = ["data"]

PAGE = "办公室"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return replace(SETTINGS, update=replace(SETTINGS.update, staging=str(tmp_path / "staging")))


def folder_of(kiosk: Kiosk) -> OfficeFolder:
    return OfficeFolder(kiosk.store.data, Path(kiosk.settings.update.staging))


def answer(kiosk: Kiosk, **state: object) -> None:
    """The port has heard the last wish, and stands so."""
    wish = folder_of(kiosk).wished()
    assert wish
    folder_of(kiosk).tell(PortState(heard=wish.id)._replace(**state))  # type: ignore[arg-type]
    kiosk.panel.office.look()
    settle(kiosk.window)


def shown_code(kiosk: Kiosk, **state: object) -> None:
    """The port shows a code."""
    answer(
        kiosk,
        **{"port": 8767, "addresses": ("192.168.1.20",), "code": "12345678", "until": time.monotonic() + 119} | state,
    )


def test_staff_press_and_the_code_stands_large_with_its_time(opened: Opener, data: Path, settings: Settings) -> None:
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, PAGE)
    assert "本机不开任何端口" in words_on_screen(kiosk)
    finger.press("允许")
    assert "请稍候" in words_on_screen(kiosk)
    shown_code(kiosk)
    words = words_on_screen(kiosk)
    assert "1234 5678" in words
    assert "192.168.1.20:8767" in words
    assert kiosk.panel.office.link == "kiosk://192.168.1.20:8767/12345678"
    folder_of(kiosk).hand_over({"ab" * 32: b"its root"})
    answer(kiosk, paired="示例制作室", offices=(KnownOffice("ab" * 32, "示例制作室", time.time()),))
    words = words_on_screen(kiosk)
    assert "已与“示例制作室”配对" in words
    assert "没有记下" not in words
    assert learnt(data) == (LearntRoot("ab" * 32, b"its root"),), "what it signs counts from now on"
    assert "1234 5678" not in words


def test_a_wrong_code_is_told_with_the_new_one_and_three_end_it(opened: Opener, data: Path, settings: Settings) -> None:
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, PAGE)
    finger.press("允许")
    shown_code(kiosk, wrong=1, code="87654321")
    assert "已输错 1 次" in words_on_screen(kiosk).replace("\xa0", " ")
    assert "8765 4321" in words_on_screen(kiosk)
    answer(kiosk, wrong=3)
    assert "输错了三次" in words_on_screen(kiosk)


def test_a_panel_that_is_closed_takes_the_code_back(opened: Opener, data: Path, settings: Settings) -> None:
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, PAGE)
    finger.press("允许")
    shown_code(kiosk)
    kiosk.panel.close()
    wish = folder_of(kiosk).wished()
    assert wish
    assert wish.act == "cancel"
    folder_of(kiosk).hand_over({"ab" * 32: b"its root"})
    answer(kiosk, offices=(KnownOffice("ab" * 32, "示例制作室", time.time()),))
    assert [each.office for each in learnt(data)] == ["ab" * 32], "it was typed before the panel was closed"
    folder_of(kiosk).hand_over({"cd" * 32: b"another"})
    answer(kiosk, offices=(KnownOffice("cd" * 32, "别的", time.time()),))
    assert [each.office for each in learnt(data)] == ["ab" * 32], "nobody let that one publish"


def test_the_panel_stays_while_a_code_is_shown(
    opened: Opener, glass: Hourglass, data: Path, settings: Settings
) -> None:
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, PAGE)
    finger.press("允许")
    shown_code(kiosk)
    glass.at += IDLE_CLOSE_S + 1
    kiosk.panel.check_idle()
    assert kiosk.panel.is_open


def test_a_port_whose_program_is_not_there_is_told_with_what_to_do(
    opened: Opener, glass: Hourglass, data: Path, settings: Settings
) -> None:
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, PAGE)
    finger.press("允许")
    glass.at += PATIENCE_S + 1
    kiosk.panel.office.look()
    settle(kiosk.window)
    assert "kiosk-office.path" in words_on_screen(kiosk)
    assert kiosk.panel.office.step == "off"


def test_an_office_is_taken_off_after_one_question(opened: Opener, data: Path, settings: Settings) -> None:
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    folder_of(kiosk).tell(PortState(offices=(KnownOffice("ab" * 32, "示例制作室", time.time()),)))
    go_to_page(kiosk, finger, PAGE)
    assert "没有记下它的签名" in words_on_screen(kiosk)
    learn(data, "ab" * 32, b"its root")
    finger.press("取消 示例制作室")
    settle(kiosk.window)
    assert folder_of(kiosk).wished() is None, "it is asked first"
    finger.press("是")
    wish = folder_of(kiosk).wished()
    assert wish
    assert (wish.act, wish.office) == ("revoke", "ab" * 32)
    assert learnt(data) == (), "the screen trusts it no longer, whatever the port does"
    answer(kiosk)
    assert "示例制作室" not in words_on_screen(kiosk)


def test_where_kiosk_toml_forbids_it_there_is_nothing_to_press(opened: Opener, data: Path, settings: Settings) -> None:
    kiosk = opened(data=data, settings=replace(settings, office=Office(allow=False)))
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, PAGE)
    assert "kiosk.toml 不允许" in words_on_screen(kiosk)


def test_a_data_folder_that_cannot_be_written_is_told(opened: Opener, data: Path, settings: Settings) -> None:
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    (data / "office").write_text("")
    go_to_page(kiosk, finger, PAGE)
    finger.press("允许")
    settle(kiosk.window)
    assert "没有记下" in words_on_screen(kiosk)


def test_offices_read_what_is_shown_and_a_trial_is_kept_or_ended_for_them(
    opened: Opener, data: Path, settings: Settings
) -> None:
    folder = OfficeFolder(data, Path(settings.update.staging))
    folder.wish("pair")
    kiosk = opened(data=data, settings=settings)
    kiosk.renew()
    shown = kiosk.on_show.id
    assert folder.showing()._replace(pack="", version="") == Showing(release=shown)
    kiosk.on_show.try_out(shown)
    assert 590 < folder.showing().trial_until - time.monotonic() <= 601
    number = folder.ask("back")
    until(lambda: folder.showing().answered == number)
    assert not kiosk.on_show.trial
    assert folder.showing().trial_until == 0.0
    kiosk.on_show.try_out(shown)
    number = folder.ask("keep")
    until(lambda: folder.showing().answered == number)
    assert not kiosk.on_show.trial
    assert folder.showing().trouble is None


def test_to_go_back_where_nothing_lies_before_is_told(opened: Opener, data: Path, settings: Settings) -> None:
    folder = OfficeFolder(data, Path(settings.update.staging))
    folder.wish("pair")
    kiosk = opened(data=data, settings=settings)
    kiosk.renew()
    assert not folder.showing().can_go_back
    number = folder.ask("back")
    until(lambda: folder.showing().answered == number and folder.showing().trouble is not None)


def test_a_kiosk_whose_staff_never_let_an_office_writes_nothing(opened: Opener, data: Path, settings: Settings) -> None:
    kiosk = opened(data=data, settings=settings)
    kiosk.renew()
    assert not (data / "office").exists()
