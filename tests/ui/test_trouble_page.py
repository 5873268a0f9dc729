"""What a visitor sees when something is wrong: a calm page, never an error."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import qml_property
from tests.default_pack import PACK, remembered
from tests.ui.conftest import SETTINGS, Opener, until


def said(kiosk: Kiosk) -> str:
    return " ".join(qml_property(i, "text", str) for i in items(kiosk.window.contentItem()) if i.inherits("QQuickText"))


def test_without_any_release_there_is_a_calm_page(opened: Opener, tmp_path: Path) -> None:
    kiosk = opened(data=tmp_path)
    assert "请稍候，正在准备" in said(kiosk)
    assert "展\n厅" in said(kiosk), "a seal of no house in particular"


def test_a_damaged_release_gives_way_to_the_built_in_one(opened: Opener, tmp_path: Path, published: Path) -> None:
    made = compile_pack(PACK, Store(remembered(tmp_path)))
    file = tmp_path / "releases" / made.id / "catalogue.sqlite"
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    kiosk = opened(data=tmp_path, builtin=published)
    assert "武夷山水" in said(kiosk)
    assert kiosk.showroom.name != ""


def test_outside_opening_hours_the_showroom_rests(opened: Opener, glass: Hourglass) -> None:
    glass.day = glass.day.replace(hour=22)
    kiosk = opened(settings=replace(SETTINGS, venue=replace(SETTINGS.venue, hours="09:30-21:00")))
    assert "展厅休息中" in said(kiosk)
    glass.day = glass.day.replace(hour=10)
    kiosk.opening.check()
    settle(kiosk.window)
    assert "展厅休息中" not in said(kiosk)


def test_a_picture_that_vanished_leaves_its_page_standing(opened: Opener, tmp_path: Path, quiet: list[str]) -> None:
    compile_pack(PACK, Store(remembered(tmp_path)))
    kiosk = opened(data=tmp_path)
    for file in (tmp_path / "blobs").glob("*/*"):
        file.write_bytes(b"")
    kiosk.visit.open("product", "jian-zhan")
    until(lambda: "建盏" in said(kiosk))
    until(lambda: quiet)
    assert all("blobs" in warning for warning in quiet)
    quiet.clear()


def test_a_new_release_is_taken_up_only_when_nobody_is_there(opened: Opener, tmp_path: Path, published: Path) -> None:
    first = compile_pack(PACK, Store(remembered(tmp_path)))
    kiosk = opened(data=tmp_path)
    before = kiosk.showroom.title
    pack = tmp_path / "pack"
    _copy(PACK, pack)
    text = (pack / "pack.toml").read_text("utf-8")
    (pack / "pack.toml").write_text(text.replace('zh-CN = "武夷山水"', 'zh-CN = "武夷新水"'), "utf-8")
    second = compile_pack(pack, Store(tmp_path))
    assert second.id != first.id
    kiosk.renew()
    assert kiosk.showroom.title == before
    kiosk.visit.reset()
    until(lambda: kiosk.showroom.title == "武夷新水")
    settle(kiosk.window)


def _copy(source: Path, target: Path) -> None:
    import shutil

    shutil.copytree(source, target)


def test_where_days_differ_the_closed_page_says_when_it_opens_next(opened: Opener, glass: Hourglass) -> None:
    hours = "09:30-21:00; 2026-11-25 休息; sat sun 09:00-22:00"
    glass.day = glass.day.replace(hour=22)
    kiosk = opened(settings=replace(SETTINGS, venue=replace(SETTINGS.venue, hours=hours)))
    assert "周四 09:30 开门" in said(kiosk)
    assert "Thu 09:30" in said(kiosk)
    glass.day = glass.day.replace(day=25, hour=12)
    kiosk.opening.check()
    settle(kiosk.window)
    assert "明天 09:30 开门" in said(kiosk)
    glass.day = glass.day.replace(day=28, hour=9, minute=0)
    kiosk.opening.check()
    settle(kiosk.window)
    assert "展厅休息中" not in said(kiosk)
