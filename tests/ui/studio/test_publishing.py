"""From the studio to the pack, to this kiosk and to another; and what a crash leaves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.content.draft import Draft
from kiosk.release.carrier import carriers, take
from kiosk.release.store import Store
from kiosk.ui.screens import settle
from kiosk.ui.studio.window import Studio
from tests.content.packs import PRODUCT
from tests.ui.conftest import Opener, shown, until
from tests.ui.desktop import asked, press, question, widget, write


def test_saving_writes_the_pack_and_nothing_else(studio: Studio, pack: Path) -> None:
    write(studio, "拼音", "da hong pao")
    assert "pinyin" not in (pack / PRODUCT).read_text("utf-8")
    press(studio, "保存")
    text = (pack / PRODUCT).read_text("utf-8")
    assert 'pinyin = "da hong pao"' in text
    assert "# 这一行注释要留下。" in text
    assert not studio.windowTitle().startswith("●")


def test_what_was_not_saved_is_offered_after_a_crash(open_studio: Callable[..., Studio], pack: Path) -> None:
    first = open_studio()
    write(first, "拼音", "da hong pao")
    first.editing.keep()
    first.jobs.close()  # the process is gone; nothing was asked and nothing saved

    second = open_studio()
    until(asked)
    press(question(), "接着改")
    assert second.editing.value(PRODUCT, "pinyin") == "da hong pao"
    assert widget(second, "拼音").property("text") == "da hong pao"
    second.save()
    assert 'pinyin = "da hong pao"' in (pack / PRODUCT).read_text("utf-8")
    assert not (second.editing.journal / "draft.json").exists()


def test_closing_asks_about_what_is_not_saved(studio: Studio, pack: Path) -> None:
    write(studio, "拼音", "da hong pao")
    studio.close()
    assert studio.isVisible()
    press(question(), "不关")
    assert studio.isVisible()
    studio.close()
    press(question(), "不保存")
    until(lambda: not studio.isVisible())
    assert "pinyin" not in (pack / PRODUCT).read_text("utf-8")


def test_publishing_puts_it_on_this_machines_kiosk(studio: Studio, tmp_path: Path, opened: Opener) -> None:
    write(studio, "名称 简体中文", "新大红袍")
    press(studio, "发布")
    until(lambda: asked() and "版本" in str(question().property("text")), 60)
    press(question(), "知道了")
    assert not studio.draft.unwritten
    kiosk = opened(size=(540, 960), data=tmp_path / "data")
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    assert shown(kiosk).product.name == "新大红袍"


def test_a_stick_carries_it_to_another_kiosk(studio: Studio, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    studio.publishing.carry_to(stick)
    until(lambda: asked() and str(stick) in str(question().property("text")), 60)
    press(question(), "知道了")
    (carrier,) = carriers([stick])
    store = Store(tmp_path / "other")
    assert take(store, carrier.folder).id == carrier.id
    assert not store.faults(carrier.id, whole=True)


def test_a_stick_that_is_gone_is_said_and_nothing_is_lost(studio: Studio, tmp_path: Path) -> None:
    studio.publishing.carry_to(tmp_path / "gone")
    until(lambda: asked() and "优盘" in str(question().property("text")), 60)
    press(question(), "知道了")


def test_a_file_changed_by_another_program_is_asked_about(studio: Studio, pack: Path) -> None:
    write(studio, "拼音", "mine")
    other = Draft(pack)
    other.put(PRODUCT, {**other.tables[PRODUCT], "note": "theirs"})
    other.write()
    press(studio, "保存")
    press(question(), "先不保存")
    assert 'note = "theirs"' in (pack / PRODUCT).read_text("utf-8")
    press(studio, "保存")
    press(question(), "用这里的覆盖")
    assert 'pinyin = "mine"' in (pack / PRODUCT).read_text("utf-8")
