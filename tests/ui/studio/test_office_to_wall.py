"""One showroom, no server: a real panel, a real studio and the real process between them, from the code to the revocation."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.fleet.pairing import discovery
from kiosk.settings import Office, Settings
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.studio.pairing_sheet import PairingSheet
from kiosk.ui.studio.wall_sheet import KioskLine, WallSheet
from kiosk.ui.studio.window import StudioWindow
from tests.fleet.pairing.offices_at_a_port import free_port
from tests.fleet.pairing.showroom import PASSWORD
from tests.ui.accessible_widgets import asked, press, question, question_text, write
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.panel_steps import go_to_page, staffed, words_on_screen
from tests.ui.simulated_finger import Finger

pytestmark = pytest.mark.slow


@pytest.fixture
def data(published: Path, tmp_path: Path) -> Path:
    """The kiosk's data folder, which is not the studio's."""
    return staffed(published, tmp_path / "hall")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Of a kiosk whose port is free, and whose updater lays things in a folder of the test's."""
    return replace(
        SETTINGS,
        update=replace(SETTINGS.update, staging=str(tmp_path / "staging")),
        office=Office(port=free_port()),
    )


@pytest.fixture
def port_process(data: Path, settings: Settings, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """`kiosk fleet serve`, as the unit runs it, on 127.0.0.1."""
    toml = tmp_path / "kiosk.toml"
    toml.write_text(
        f'[update]\nstaging = "{settings.update.staging}"\n[office]\nport = {settings.office.port}\n[venue]\nkiosk = "hall"\n'
    )
    words = ["fleet", "serve", "--host", "127.0.0.1", "--data", str(data), "--config", str(toml)]
    process = subprocess.Popen(
        [sys.executable, "-W", "ignore", "-m", "kiosk", *words], stderr=subprocess.PIPE, text=True
    )
    yield process
    process.terminate()
    said = process.communicate(timeout=20)[1]
    assert "Traceback" not in said, said
    assert process.returncode == 0


class Desk:
    """The studio's side of the story."""

    def __init__(self, studio: StudioWindow, port: int) -> None:
        self.studio, self.port = studio, port

    def begin(self) -> PairingSheet:
        """To the sheet that asks for the code."""
        press(self.studio, "发布到触摸屏…")
        press(question(), "添加触摸屏…")
        write(question(), "密码", PASSWORD)
        write(question(), "再输一次", PASSWORD)
        press(question(), "继续")
        until(lambda: asked() and isinstance(question(), PairingSheet))
        sheet = question()
        assert isinstance(sheet, PairingSheet)
        return sheet

    def pair(self, sheet: PairingSheet, code: str) -> WallSheet:
        """Type what the panel shows."""
        write(sheet, "地址", f"127.0.0.1:{self.port}")
        write(sheet, "配对码", code)
        write(sheet, "制作室的名字", "示例制作室")
        press(sheet, "配对")
        until(lambda: asked() and isinstance(question(), WallSheet), 30)
        wall = question()
        assert isinstance(wall, WallSheet)
        return wall

    def publish(self, wall: WallSheet) -> str:
        """Press 发布; what is told."""
        press(wall, "发布")
        until(lambda: asked() and question_text() != "", 120)
        told = question_text()
        press(question(), "知道了")
        return told


def on_wall(kiosk: Kiosk, true: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait until something is so, while nobody is in front of the kiosk."""

    def renewed() -> object:
        kiosk.renew()
        return true()

    until(renewed, seconds)


def test_from_the_code_on_the_panel_to_the_wall_and_back(
    opened: Opener,
    glass: Hourglass,
    studio: StudioWindow,
    data: Path,
    settings: Settings,
    port_process: subprocess.Popen[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(discovery, "search", lambda *_: ())
    kiosk = opened(data=data, settings=settings)
    finger = Finger(kiosk.window)
    before = kiosk.store.pointed()
    desk = Desk(studio, settings.office.port)

    go_to_page(kiosk, finger, "办公室")
    finger.press("允许")
    until(lambda: kiosk.panel.office.step == "code", 30)
    settle(kiosk.window)
    assert kiosk.panel.office.code in words_on_screen(kiosk)
    wall = desk.pair(desk.begin(), kiosk.panel.office.code)
    until(lambda: kiosk.panel.office.done == "paired")
    settle(kiosk.window)
    assert "已与“示例制作室”配对" in words_on_screen(kiosk)
    kiosk.panel.close()
    kiosk.visit.reset()
    [line] = wall.lines.values()
    assert line.meant.text() == "hall"
    until(lambda: before[:12] in line.shows.text(), 30)

    assert "已送到：hall" in desk.publish(wall)
    on_wall(kiosk, lambda: kiosk.on_show.trial)
    fresh = kiosk.on_show.id
    assert fresh != before
    assert kiosk.store.pointed() == before, "a trial points to nothing"
    until(lambda: "预览还剩" in line.shows.text(), 30)
    press(wall, "留用 hall")
    on_wall(kiosk, lambda: kiosk.store.pointed() == fresh and not kiosk.on_show.trial)

    until(lambda: not (asked() and question() is not wall), 30)
    until(lambda: back_can_be_pressed(line), 30)
    press(wall, "退回上一版 hall")
    on_wall(kiosk, lambda: kiosk.on_show.id == before)
    assert kiosk.store.pointed() == before
    until(lambda: not (asked() and question() is not wall), 30)

    wall.now.setChecked(True)
    assert "已送到：hall" in desk.publish(wall)
    on_wall(kiosk, lambda: kiosk.on_show.id == fresh)
    assert kiosk.store.pointed() == fresh

    kiosk.visit.touched()
    go_to_page(kiosk, finger, "办公室")
    finger.press("取消 示例制作室")
    settle(kiosk.window)
    finger.press("是")
    until(lambda: kiosk.panel.office.offices.count == 0, 30)
    settle(kiosk.window)
    assert "本机不开任何端口" in words_on_screen(kiosk)
    told = desk.publish(wall)
    assert "连不上触摸屏" in told or "不认这间制作室" in told
    assert kiosk.on_show.id == fresh
    assert port_process.poll() is None


def back_can_be_pressed(line: KioskLine) -> bool:
    """Whether the wall has said that there is something before."""
    return line.buttons["back"].isEnabled()
