"""From the studio to a wall on the same network: paired by the code, published, kept, gone back, forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.fleet.pairing import discovery
from kiosk.fleet.pairing.discovery import Found
from kiosk.fleet.pairing.office_folder import Showing
from kiosk.fleet.update.stick_check import require_signed
from kiosk.settings import Settings
from kiosk.ui.studio.health_sheet import HealthSheet
from kiosk.ui.studio.pairing_sheet import PairingSheet
from kiosk.ui.studio.password_sheet import PasswordSheet
from kiosk.ui.studio.wall_sheet import WallSheet
from kiosk.ui.studio.window import StudioWindow
from tests.fleet.pairing.showroom import PASSWORD, Showroom
from tests.ui.accessible_widgets import asked, press, question, question_text, widget, write
from tests.ui.conftest import until


@pytest.fixture
def showroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Showroom]:
    """A kiosk on the network, which says where it is; no packet leaves this machine."""
    opened = Showroom(tmp_path / "showroom")
    said = Found("0123", "示例展厅", ("127.0.0.1", opened.place.port))
    monkeypatch.setattr(discovery, "search", lambda *_: (said,))
    yield opened
    opened.service.close()


def meanwhile(showroom: Showroom, true: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait until something is so, while the kiosk's port goes on."""

    def looked() -> object:
        showroom.service.look()
        return true()

    until(looked, seconds)


def is_asked(kind: type[QWidget]) -> Callable[[], bool]:
    return lambda: asked() and isinstance(question(), kind)


def begin_to_pair(studio: StudioWindow, showroom: Showroom) -> str:
    """Open the sheet, make a key, come to the sheet of the code; the code on the panel."""
    press(studio, "发布到触摸屏…")
    press(question(), "添加触摸屏…")
    if not studio.studio_actions.wall.office.begun:
        write(question(), "密码", PASSWORD)
        write(question(), "再输一次", PASSWORD)
        press(question(), "继续")
    until(is_asked(PairingSheet))
    sheet = question()
    assert isinstance(sheet, PairingSheet)
    until(lambda: sheet.address.text() != "")
    showroom.folder.wish("pair")
    showroom.service.look()
    return showroom.folder.state().code


def paired(studio: StudioWindow, showroom: Showroom) -> WallSheet:
    """The sheet with one kiosk that the studio was paired with."""
    code = begin_to_pair(studio, showroom)
    write(question(), "配对码", f"{code[:4]} {code[4:]}")
    write(question(), "制作室的名字", "示例制作室")
    press(question(), "配对")
    meanwhile(showroom, is_asked(WallSheet))
    sheet = question()
    assert isinstance(sheet, WallSheet)
    return sheet


def test_a_kiosk_that_was_found_is_paired_by_its_code(studio: StudioWindow, showroom: Showroom) -> None:
    sheet = paired(studio, showroom)
    [line] = sheet.lines.values()
    assert line.meant.text() == "示例展厅"
    assert [office.name for office in showroom.folder.state().offices] == ["示例制作室"]
    showroom.folder.show(Showing("a" * 32, "示例内容", "3"))
    meanwhile(showroom, lambda: "示例内容 3" in line.shows.text())


def test_a_wrong_code_is_told_in_the_sheet_and_may_be_typed_again(studio: StudioWindow, showroom: Showroom) -> None:
    code = begin_to_pair(studio, showroom)
    sheet = question()
    assert isinstance(sheet, PairingSheet)
    write(sheet, "配对码", "1234")
    press(sheet, "配对")
    assert "8 位数字" in sheet.wrong.text()
    write(sheet, "地址", "不是 地址")
    write(sheet, "配对码", "00000000" if code != "00000000" else "00000001")
    press(sheet, "配对")
    assert "地址写法" in sheet.wrong.text()
    write(sheet, "地址", f"127.0.0.1:{showroom.place.port}")
    press(sheet, "配对")
    meanwhile(showroom, lambda: "面板上已换了新码" in sheet.wrong.text())
    showroom.service.look()
    write(sheet, "配对码", showroom.folder.state().code)
    press(sheet, "配对")
    meanwhile(showroom, is_asked(WallSheet))


def test_what_a_reader_scans_from_the_panel_fills_address_and_code(studio: StudioWindow, showroom: Showroom) -> None:
    code = begin_to_pair(studio, showroom)
    sheet = question()
    assert isinstance(sheet, PairingSheet)
    write(sheet, "配对码", f"kiosk://127.0.0.1:{showroom.place.port}/{code}")
    assert (sheet.address.text(), sheet.code.text()) == (f"127.0.0.1:{showroom.place.port}", code)


def test_a_password_that_is_short_or_typed_in_two_ways_makes_no_key(studio: StudioWindow, showroom: Showroom) -> None:
    press(studio, "发布到触摸屏…")
    press(question(), "添加触摸屏…")
    sheet = question()
    assert isinstance(sheet, PasswordSheet)
    for first, second, told in (("one two three", "one two four", "不一样"), ("short", "short", "至少 10 个字符")):
        write(sheet, "密码", first)
        write(sheet, "再输一次", second)
        press(sheet, "继续")
        until(lambda told=told: told in sheet.wrong.text())  # type: ignore[misc]
    assert not studio.studio_actions.wall.office.begun


def publish(sheet: WallSheet, showroom: Showroom) -> str:
    """Press publish; what is told in the end."""
    press(sheet, "发布")
    meanwhile(showroom, lambda: asked() and question_text() != "", 120)
    told = question_text()
    press(question(), "知道了")
    return told


def test_what_is_in_hand_comes_to_the_wall_on_trial_or_at_once(studio: StudioWindow, showroom: Showroom) -> None:
    sheet = paired(studio, showroom)
    assert "已送到：示例展厅" in publish(sheet, showroom)
    staged = showroom.staging.staged()
    assert staged
    assert (staged.show, staged.source, staged.number) == ("trial", "office", 1)
    sheet.now.setChecked(True)
    assert "已送到：示例展厅" in publish(sheet, showroom)
    again = showroom.staging.staged()
    assert again
    assert (again.show, again.number, again.release) == ("now", 2, staged.release)


def test_the_password_is_asked_for_once_in_a_session(
    open_studio: Callable[[], StudioWindow], studio: StudioWindow, showroom: Showroom
) -> None:
    paired(studio, showroom)
    studio.studio_actions.wall.signer = None  # the studio was closed and opened again
    sheet = question()
    assert isinstance(sheet, WallSheet)
    press(sheet, "发布")
    password = question()
    assert isinstance(password, PasswordSheet)
    write(password, "密码", "something else 1")
    press(password, "继续")
    until(lambda: "密码不对" in password.wrong.text())
    write(password, "密码", PASSWORD)
    press(password, "继续")
    meanwhile(showroom, lambda: "已送到" in question_text() if asked() else False, 120)
    press(question(), "知道了")
    assert "已送到" in publish(sheet, showroom)


def test_a_wall_that_took_this_studio_off_is_told_and_the_others_are_published_to(
    studio: StudioWindow, showroom: Showroom
) -> None:
    sheet = paired(studio, showroom)
    [office] = showroom.folder.state().offices
    showroom.folder.wish("pair")  # the port stays open, for another
    showroom.service.look()
    showroom.folder.wish("revoke", office.fingerprint)
    showroom.service.look()
    told = publish(sheet, showroom)
    assert "不认这间制作室" in told
    assert showroom.staging.staged() is None


def test_keeping_and_going_back_are_one_press_each(studio: StudioWindow, showroom: Showroom) -> None:
    sheet = paired(studio, showroom)
    [line] = sheet.lines.values()
    showroom.folder.show(Showing("a" * 32, "示例内容", "3", can_go_back=True))
    meanwhile(showroom, lambda: line.buttons["back"].isEnabled())

    def answered() -> bool:
        number, _ = showroom.folder.asked()
        if number:
            showroom.folder.show(Showing("b" * 32, "示例内容", "2", answered=number))
        return "示例内容 2" in line.shows.text()

    press(sheet, "退回上一版 示例展厅")
    meanwhile(showroom, answered)
    assert showroom.folder.asked()[1] == "back"
    assert not line.buttons["back"].isEnabled()


def test_how_the_kiosks_are_is_one_press_away(studio: StudioWindow, showroom: Showroom) -> None:
    sheet = paired(studio, showroom)
    press(sheet, "触摸屏的情况…")
    health = question()
    assert isinstance(health, HealthSheet)
    [line] = health.lines.values()
    meanwhile(showroom, lambda: line.called.text() == "有问题")
    assert "展示程序没有在运行" in line.findings.text()
    assert "磁盘：剩" in line.facts.text()
    press(health, "看画面 示例展厅")
    meanwhile(showroom, lambda: "没有允许看画面" in line.of_picture.text())
    press(health, "关闭")
    assert question() is sheet


def test_a_kiosk_is_forgotten_after_one_question(studio: StudioWindow, showroom: Showroom) -> None:
    sheet = paired(studio, showroom)
    press(sheet, "不再连接 示例展厅")
    press(question(), "不再连接")
    assert studio.studio_actions.wall.office.kiosks() == ()
    assert not widget(sheet, "发布").isEnabled()


def test_a_stick_is_signed_once_this_studio_has_a_key(studio: StudioWindow, showroom: Showroom, tmp_path: Path) -> None:
    sheet = paired(studio, showroom)
    sheet.reject()
    stick = tmp_path / "stick"
    stick.mkdir()
    studio.studio_actions.stick.write_to(stick)
    meanwhile(showroom, lambda: "写好了" in question_text() if asked() else False, 120)
    [carrier] = stick.iterdir()
    root = tmp_path / "root.json"
    root.write_bytes(studio.studio_actions.wall.office.root())
    update = replace(Settings().update, root=str(root))
    assert require_signed(update, tmp_path / "elsewhere", carrier).startswith(
        carrier.name.removeprefix("kiosk-release-")
    )
