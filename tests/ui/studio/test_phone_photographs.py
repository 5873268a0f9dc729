"""Photographs from a phone: the studio's window, and a real browser as the phone."""

from __future__ import annotations

import io
import multiprocessing
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import zxingcpp
from playwright.sync_api import Browser, FilePayload, Page, expect
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.origin import lan_address
from kiosk.origin.lan_address import LanAddress
from kiosk.photographs.phone.upload_limits import UploadLimits
from kiosk.ui.studio.phone_photographs import PhonePhotographs
from kiosk.ui.studio.phone_sheet import PhoneSheet
from kiosk.ui.studio.studio_start import journal_of
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.origin.browser import PHONE, Watched, chromium
from tests.photographs.heic import heic
from tests.photographs.phone.test_phone_session import Phone
from tests.photographs.photographs import photograph
from tests.ui.accessible_widgets import asked, press, question, question_text, widget
from tests.ui.conftest import until

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]


@pytest.fixture(autouse=True)
def network(monkeypatch: pytest.MonkeyPatch) -> list[LanAddress]:
    """The addresses of this machine, as far as the studio knows."""
    found = [LanAddress("127.0.0.1", "wlan0")]
    monkeypatch.setattr(lan_address, "addresses", lambda: tuple(found))
    return found


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all."""
    with chromium() as started:
        yield started


@contextmanager
def phone_at(browser: Browser, url: str, language: str = "zh-CN") -> Iterator[Watched]:
    """A phone that has read the code."""
    with browser.new_context(viewport=PHONE, locale=language) as context:
        watched = Watched(context)
        watched.page.goto(url)
        yield watched
        assert [said for said in watched.complaints if "409" not in said] == []


def opened(studio: StudioWindow) -> tuple[PhonePhotographs, PhoneSheet]:
    """The sheet that is open, its code shown."""
    phone = studio.studio_actions.phone
    until(lambda: bool(phone.url), 30)
    assert phone.sheet is not None
    return phone, phone.sheet


def choose(page: Page, *files: tuple[str, bytes]) -> None:
    """Choose files in the phone's album."""
    payloads: list[FilePayload] = [
        {"name": name, "mimeType": "application/octet-stream", "buffer": data} for name, data in files
    ]
    page.set_input_files("#album", payloads)


def shown(sheet: PhoneSheet) -> list[tuple[str, str]]:
    """The names in the list and how far each is."""
    return [(each.name, each.state) for each in sheet.arrivals.arrivals.values()]


def read_code(sheet: PhoneSheet) -> str:
    """What a phone reads from the sheet."""
    image = sheet.code.grab().toImage().convertToFormat(sheet.code.grab().toImage().Format.Format_Grayscale8)
    found = zxingcpp.read_barcodes(memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine())))
    assert len(found) == 1
    return str(found[0].text)


def test_a_heic_and_a_jpeg_from_a_phone_are_in_the_draft(studio: StudioWindow, browser: Browser, pack: Path) -> None:
    studio.open(PRODUCT)
    press(studio, "图片 用手机传照片…")
    phone, sheet = opened(studio)
    assert read_code(sheet) == phone.url
    with phone_at(browser, phone.url) as watched:
        page = watched.page
        expect(page.locator("#target")).to_contain_text("大红袍")
        choose(page, ("IMG_1.HEIC", heic(across=4)), ("IMG_2.jpg", photograph(3)))
        until(lambda: [state for _, state in shown(sheet)] == ["placed", "placed"], 60)
        expect(page.locator("li.kept")).to_have_count(2)
        expect(page.locator("#summary")).to_have_text("2 / 2 张已经进了电脑")
    assert "2 张，来自 1 部手机" in sheet.counted.text()
    rows = studio.editor.value(PRODUCT, "pictures")
    assert [row["file"] for row in rows[:2]] == ["media/da-hong-pao.jpg", "media/da-hong-pao-2.jpg"]
    folder = studio.studio_actions.phone._folder
    assert [*folder.iterdir()] == []
    press(question(), "完成")
    until(lambda: not folder.exists())
    press(studio, "保存")
    assert (pack / "media" / "da-hong-pao.jpg").read_bytes()[:2] == b"\xff\xd8"
    press(studio, "撤销")
    assert len(studio.editor.value(PRODUCT, "pictures") or []) < len(rows)


def test_a_tray_is_sorted_into_records_and_what_is_left_is_asked_about(studio: StudioWindow, browser: Browser) -> None:
    before = len(studio.editor.value(PRODUCT, "pictures") or [])
    press(studio, "手机传照片…")
    phone, sheet = opened(studio)
    with phone_at(browser, phone.url, "en-GB") as watched:
        choose(watched.page, ("a.jpg", photograph(1)), ("🍵 <b>b</b>/../c.jpg", photograph(2)))
        until(lambda: [state for _, state in shown(sheet)] == ["tray", "tray"], 60)
        expect(watched.page.locator("#summary")).to_have_text("2 of 2 on the PC")
    put = widget(sheet, "放进去")
    assert not put.isEnabled()
    sheet.arrivals.setFocus()
    QTest.keyClick(sheet.arrivals, Qt.Key.Key_Home)
    QTest.keyClicks(widget(sheet, "找一件"), "dhp")
    until(put.isEnabled)
    press(sheet, "放进去")
    assert shown(sheet) == [("a.jpg", "placed"), ("c.jpg", "tray")]
    assert len(studio.editor.value(PRODUCT, "pictures")) == before + 1
    assert not put.isEnabled()
    press(sheet, "完成")
    until(lambda: asked() and "1 张在托盘里" in question_text())
    press(question(), "回去")
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    until(lambda: asked() and "1 张在托盘里" in question_text())
    press(question(), "关闭，不要了")
    until(lambda: phone.sheet is None)
    assert not asked()


def test_a_zip_called_jpg_and_a_picture_sent_twice_are_said_on_both_sides(
    studio: StudioWindow, browser: Browser
) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("a.txt", "tea")
    studio.open(PRODUCT)
    press(studio, "图片 用手机传照片…")
    phone, sheet = opened(studio)
    with phone_at(browser, phone.url, "ja") as watched:
        choose(watched.page, ("x.jpg", packed.getvalue()), ("a.jpg", photograph(1)), ("b.jpg", photograph(1)))
        until(lambda: [state for _, state in shown(sheet)] == ["refused", "placed", "refused"], 60)
        said = watched.page.locator("li.refused .said")
        expect(said.nth(0)).to_contain_text("写真ではない")
        expect(said.nth(1)).to_contain_text("すでに届いている")
        watched.page.click("#languages button[lang=ko]")
        expect(said.nth(0)).to_contain_text("사진이 아니어서")
    arrivals = [*sheet.arrivals.arrivals.values()]
    assert "解压" in arrivals[0].said
    assert "已经传过" in arrivals[2].said
    press(question(), "完成")


def test_a_picture_that_the_record_has_already_is_not_put_twice(studio: StudioWindow, browser: Browser) -> None:
    studio.open(PRODUCT)

    def sent() -> str:
        press(studio, "图片 用手机传照片…")
        phone, sheet = opened(studio)
        with phone_at(browser, phone.url) as watched:
            choose(watched.page, ("a.jpg", photograph(1)))
            until(lambda: [state for _, state in shown(sheet)] == ["placed"], 60)
        said = sheet.arrivals.item(0).text()
        press(question(), "完成")
        until(lambda: phone.sheet is None)
        return said

    assert "已经放好" in sent()
    count = len(studio.editor.value(PRODUCT, "pictures"))
    assert "已经在里面" in sent()
    assert len(studio.editor.value(PRODUCT, "pictures")) == count


def test_when_the_time_is_over_both_sides_say_so_and_ten_more_minutes_have_another_code(
    studio: StudioWindow, browser: Browser
) -> None:
    studio.studio_actions.phone.limits = UploadLimits(spare=1, seconds=4.0)
    press(studio, "手机传照片…")
    phone, sheet = opened(studio)
    first = phone.url
    with phone_at(browser, first, "en") as watched:
        until(lambda: not phone.url, 30)
        expect(watched.page.locator("#trouble")).to_contain_text("Time is over")
        expect(watched.page.locator("#album")).to_be_disabled()
    assert "十分钟到了" in "".join(label.text() for label in sheet.findChildren(QLabel))
    until(lambda: widget(sheet, "再开十分钟").isEnabled())
    press(sheet, "再开十分钟")
    until(lambda: bool(phone.url), 30)
    assert phone.url.rsplit("/", 1)[1] != first.rsplit("/", 1)[1]
    press(sheet, "完成")


def test_what_was_half_sent_when_the_time_was_over_is_said_and_is_not_asked_about(studio: StudioWindow) -> None:
    studio.studio_actions.phone.limits = UploadLimits(spare=1, seconds=4.0)
    press(studio, "手机传照片…")
    phone, sheet = opened(studio)
    assert Phone(phone.url).begin("half.jpg", 5000)[0] == 200
    until(lambda: shown(sheet) == [("half.jpg", "coming")])
    press(sheet, "完成")
    until(lambda: asked() and "1 张没有传完" in question_text())
    press(question(), "回去")
    until(lambda: shown(sheet) == [("half.jpg", "refused")], 30)
    assert "再传一次" in sheet.arrivals.item(0).text()
    press(sheet, "完成")
    until(lambda: phone.sheet is None)


def test_a_process_that_is_gone_is_said_and_what_came_stays(studio: StudioWindow) -> None:
    press(studio, "手机传照片…")
    phone, sheet = opened(studio)
    Phone(phone.url).send("a.jpg", photograph(1))
    until(lambda: shown(sheet) == [("a.jpg", "tray")], 60)
    for child in multiprocessing.active_children():
        child.kill()
    until(lambda: "意外停了" in "".join(label.text() for label in sheet.findChildren(QLabel)), 30)
    assert shown(sheet) == [("a.jpg", "tray")]
    press(sheet, "再开十分钟")
    opened(studio)
    press(sheet, "完成")
    until(asked)
    press(question(), "关闭，不要了")


def test_without_a_network_a_sentence_stands_where_the_code_would_be(
    studio: StudioWindow, network: list[LanAddress]
) -> None:
    network.clear()
    press(studio, "手机传照片…")
    sheet = studio.studio_actions.phone.sheet
    assert sheet is not None
    assert "没有连上网络" in "".join(label.text() for label in sheet.findChildren(QLabel))
    network.append(LanAddress("127.0.0.1", ""))
    press(sheet, "再开十分钟")
    opened(studio)
    press(sheet, "完成")


def test_of_several_addresses_another_can_be_taken(studio: StudioWindow, network: list[LanAddress]) -> None:
    network.append(LanAddress("127.0.0.2", "eth0"))
    press(studio, "手机传照片…")
    phone, sheet = opened(studio)
    first = phone.url
    networks = widget(sheet, "127.0.0.1  (wlan0)")  # on Unix a choice is called by what it says
    networks.setFocus()
    QTest.keyClick(networks, Qt.Key.Key_Down)
    until(lambda: phone.url != first and bool(phone.url), 30)
    assert phone.url.startswith("http://127.0.0.2:")
    press(sheet, "完成")


def test_a_studio_that_is_closed_takes_the_page_with_it(
    open_studio: Callable[..., StudioWindow], browser: Browser
) -> None:
    studio = open_studio("en")
    press(studio, "From a phone…")
    phone, _ = opened(studio)
    folder = phone._folder
    assert folder.is_dir()
    assert QApplication.activeModalWidget() is not None
    studio.let_go()
    assert not folder.exists()


def test_what_a_studio_that_crashed_left_on_its_way_is_gone_when_it_is_opened_again(
    open_studio: Callable[..., StudioWindow], tmp_path: Path, pack: Path
) -> None:
    left = tmp_path / "data" / "studio" / "phone" / journal_of(tmp_path / "data", pack).name / "1.part"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"left")
    open_studio()
    assert not left.parent.exists()
