"""From the studio to the pack, to this kiosk and to another; and what a crash leaves."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kiosk import resources
from kiosk.release.carrier import carriers
from kiosk.release.carrier_import import import_release
from kiosk.release.store import Store
from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.studio.change_preview import ChangesDialog
from kiosk.ui.studio.label_dialog import LabelsDialog
from kiosk.ui.studio.studio_start import StudioSession
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, drop, press, question, question_text, widget, write, written
from tests.ui.conftest import Opener, until
from tests.ui.studio.studio_view import photograph, picture_input


def test_saving_writes_the_pack_and_nothing_else(studio: StudioWindow, pack: Path) -> None:
    write(studio, "拼音", "da hong pao")
    assert "pinyin" not in (pack / PRODUCT).read_text("utf-8")
    press(studio, "保存")
    text = (pack / PRODUCT).read_text("utf-8")
    assert 'pinyin = "da hong pao"' in text
    assert "# 这一行注释要留下。" in text
    assert not studio.windowTitle().startswith("●")


def test_what_was_not_saved_is_offered_after_a_crash(
    open_studio: Callable[..., StudioWindow], sessions: list[StudioSession], pack: Path
) -> None:
    first = open_studio()
    write(first, "拼音", "da hong pao")
    first.editor.keep_journal()
    first.jobs.close()  # the process is gone; nothing was asked and nothing saved
    sessions[0].unlock()

    second = open_studio()
    until(asked)
    press(question(), "接着改")
    assert second.editor.value(PRODUCT, "pinyin") == "da hong pao"
    assert written(widget(second, "拼音")) == "da hong pao"
    second.studio_actions.saving.save()
    assert 'pinyin = "da hong pao"' in (pack / PRODUCT).read_text("utf-8")
    assert not (second.editor.journal / "draft.json").exists()


def test_closing_asks_about_what_is_not_saved(studio: StudioWindow, pack: Path) -> None:
    write(studio, "拼音", "da hong pao")
    studio.close()
    assert studio.isVisible()
    press(question(), "不关")
    assert studio.isVisible()
    studio.close()
    press(question(), "不保存")
    until(lambda: not studio.isVisible())
    assert "pinyin" not in (pack / PRODUCT).read_text("utf-8")


def publish(studio: StudioWindow) -> str:
    """Press 发布, then yes; returns the id of the release."""
    press(studio, "发布")
    until(lambda: asked() and isinstance(question(), ChangesDialog), 60)
    press(question(), "发布")
    until(lambda: asked() and "版本" in question_text(), 60)
    found = re.search("版本 ([0-9a-f]{12})", question_text())
    assert found
    return found[1]


def key(studio: StudioWindow, pressed: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key in the studio's window."""
    studio.activateWindow()
    until(studio.isActiveWindow)
    QTest.keyClick(studio, pressed, with_)


def test_publishing_puts_it_on_this_machines_kiosk(studio: StudioWindow, tmp_path: Path, opened: Opener) -> None:
    write(studio, "名称 简体中文", "新大红袍")
    publish(studio)
    press(question(), "知道了")
    assert not studio.draft.unwritten
    kiosk = opened(size=(540, 960), data=tmp_path / "data")
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    assert kiosk.showroom.product.name == "新大红袍"


def test_publishing_shows_what_will_change_and_asks_and_no_is_the_default(
    studio: StudioWindow, pack: Path, tmp_path: Path
) -> None:
    publish(studio)
    press(question(), "知道了")
    before = Store(tmp_path / "data").pointed()
    drop(picture_input(studio), photograph(tmp_path / "新茶.jpg"))
    until(lambda: bool(studio.editor.value(PRODUCT, "pictures")), 30)
    write(studio, "名称 简体中文", "大红")
    write(studio, "内部备注", "不上屏幕")
    key(studio, Qt.Key.Key_F9)
    until(lambda: asked() and isinstance(question(), ChangesDialog), 60)
    said = "\n".join(label.text() for label in question().findChildren(QLabel))
    assert "改动 · 展品 · 大红\n" in said
    assert "名称（简体中文、繁體中文、英文、日文、韩文）：大红袍 → 大红\n图片：0 → 1" in said
    assert "备注" not in said
    drawn = [label for label in question().findChildren(QLabel) if not label.pixmap().isNull()]
    assert len(drawn) == 1, "the picture that comes (there was none)"
    QTest.keyClick(question(), Qt.Key.Key_Return)
    assert not asked()
    assert Store(tmp_path / "data").pointed() == before
    assert "大红袍" in (pack / PRODUCT).read_text("utf-8")
    assert studio.draft.unwritten == (PRODUCT,)


def test_what_was_published_is_taken_back_beside_it_and_from_the_bar(studio: StudioWindow, tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    first = publish(studio)
    press(question(), "知道了")
    write(studio, "名称 简体中文", "大红")
    second = publish(studio)
    assert first != second
    press(question(), "退回")
    until(lambda: asked() and "已退回" in question_text(), 30)
    assert store.pointed().startswith(first)
    press(question(), "知道了")
    assert studio.editor.value(PRODUCT, "name.zh-CN") == "大红", "what is written here stays"

    assert publish(studio) == second
    press(question(), "知道了")
    press(studio, "退回")
    until(lambda: asked() and isinstance(question(), ChangesDialog), 30)
    said = "\n".join(label.text() for label in question().findChildren(QLabel))
    assert "大红 → 大红袍" in said
    press(question(), "退回")
    until(lambda: asked() and "已退回" in question_text(), 30)
    assert store.pointed().startswith(first)
    press(question(), "知道了")


def test_the_first_publishing_can_be_taken_back_to_what_the_program_brought(
    studio: StudioWindow, tmp_path: Path
) -> None:
    store, builtin = Store(tmp_path / "data"), Store(resources.builtin_store())
    publish(studio)
    press(question(), "退回")
    until(lambda: asked() and "已退回" in question_text(), 60)
    press(question(), "知道了")
    assert store.pointed() == builtin.pointed()
    assert not store.faults(store.pointed())


def test_nothing_that_changes_is_said_too(studio: StudioWindow) -> None:
    publish(studio)
    press(question(), "知道了")
    press(studio, "发布")
    until(lambda: asked() and isinstance(question(), ChangesDialog), 60)
    assert any("什么也不会变" in label.text() for label in question().findChildren(QLabel))
    press(question(), "先不发布")


def test_ctrl_p_prints_labels_and_publishes_nothing(
    pack: Path, tmp_path: Path, open_studio: Callable[..., StudioWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = open_studio(base_url="https://example.org/o")
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    studio.editor.put("products/b.toml", {**studio.draft.tables[PRODUCT], "name": {"zh-CN": "肉桂"}})
    studio.reach("products/b.toml")
    for which, number in (("只这一件：肉桂", 1), ("整个展区：茶空间", 2)):
        key(studio, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        until(lambda: asked() and isinstance(question(), LabelsDialog), 60)
        press(question(), which)
        press(question(), "打开 PDF 打印")
        until(lambda: not asked() and bool(opened), 60)
        made = opened.pop()
        assert made.read_bytes().count(b"/Type /Page\n") == number
    assert Store(tmp_path / "data").pointed() == ""
    assert not (pack / "products" / "b.toml").exists()


def test_labels_without_an_address_say_what_is_missing(studio: StudioWindow) -> None:
    press(studio, "打印标签…")
    until(asked)
    assert "没有设置溯源网站地址" in question_text()
    press(question(), "关闭")


def test_a_stick_carries_it_to_another_kiosk(studio: StudioWindow, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    studio.studio_actions.stick.write_to(stick)
    until(lambda: asked() and str(stick) in question_text(), 60)
    press(question(), "知道了")
    (carrier,) = carriers([stick])
    store = Store(tmp_path / "other")
    assert import_release(store, carrier.folder).id == carrier.id
    assert not store.faults(carrier.id, every_byte=True)


def test_a_stick_that_is_gone_is_said_and_nothing_is_lost(studio: StudioWindow, tmp_path: Path) -> None:
    studio.studio_actions.stick.write_to(tmp_path / "gone")
    until(lambda: asked() and "优盘" in question_text(), 60)
    press(question(), "知道了")
