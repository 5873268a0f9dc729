"""Codes that really scan, from a photograph of the screen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.geometry.code_size import Glass
from kiosk.origin.origin_link import origin_link
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.store import Store
from kiosk.settings import Origin
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import qml_property
from tests.content.pack_edits import MAXIMAL
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener, until
from tests.ui.seen_on_glass import codes_on
from tests.ui.simulated_finger import Finger, name_of, pressables


def decoded(kiosk: Kiosk) -> list[str]:
    """Scroll each code into view and read it from a photograph of the window."""
    settle(kiosk.window)
    kiosk.window.grabWindow()  # a page is as long as it will be once a frame has laid it out
    settle(kiosk.window)
    texts: list[str] = []
    codes = [item for item in items(kiosk.window.contentItem()) if item.metaObject().className().startswith("QrCode")]
    for code in codes:
        paper = code.parentItem()
        while paper and not paper.inherits("QQuickFlickable"):
            paper = paper.parentItem()
        if paper:
            top = code.mapToItem(qml_property(paper, "contentItem", QQuickItem), 0, 0).y()
            most = qml_property(paper, "contentHeight", float) - paper.height()
            paper.setProperty("contentY", max(0.0, min(top - 60, most)))
        settle(kiosk.window)
        until(partial(lambda shown: qml_property(shown, "step", float) > 0, code))
        settle(kiosk.window)
        texts += codes_on(kiosk.window.grabWindow())
        assert qml_property(code, "step", float) >= 4
    return texts


@pytest.mark.parametrize("size", [TALL, WIDE, (2160, 3840)], ids=["tall", "wide", "large"])
def test_the_code_on_a_page_leads_to_its_origin(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    for page, key, link in (
        ("product", "da-hong-pao", "https://origin.example.cn/p/da-hong-pao"),
        ("place", "wuyishan", "https://origin.example.cn/o/wuyishan"),
        ("place", "tianyou", "https://origin.example.cn/o/tianyou"),
        ("route", "minyue-wuyi", "https://origin.example.cn/r/minyue-wuyi"),
    ):
        kiosk.visit.open(page, key)
        assert link in decoded(kiosk)


def test_a_seated_visitor_can_scan_as_well(kiosk: Kiosk) -> None:
    kiosk.visit.choose_reach(True)
    kiosk.visit.choose_language("ko")
    for page, key in (("product", "da-hong-pao"), ("place", "wuyishan"), ("route", "minyue-wuyi")):
        kiosk.visit.open(page, key)
        assert origin_link(SETTINGS.origin.base_url, page, key, "ko") in decoded(kiosk)


@pytest.fixture(scope="module")
def maximal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with things that have numbers and codes of their own."""
    data = tmp_path_factory.mktemp("maximal") / "data"
    assert compile_pack(MAXIMAL, Store(data), PublishOptions(base_url=SETTINGS.origin.base_url)).id
    return data


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_a_gtin_leads_the_main_code_and_a_resolver_has_a_second_that_a_press_makes_large(
    opened: Opener, maximal: Path, size: tuple[int, int]
) -> None:
    kiosk = opened(size, data=maximal)
    kiosk.visit.open("product", "da-hong-pao")
    texts = decoded(kiosk)
    second = "https://id.example.org/88.123.45/abc"
    assert "https://origin.example.cn/01/04006381333931" in texts
    assert second in texts
    Finger(kiosk.window).press("工业互联网标识: 放大二维码")
    settle(kiosk.window)
    assert second in codes_on(kiosk.window.grabWindow())
    Finger(kiosk.window).press("关闭")
    settle(kiosk.window)
    assert not [here for here in pressables(kiosk.window) if name_of(here) == "关闭"]


def test_a_full_list_still_scans_and_carries_all_twelve(opened: Opener) -> None:
    kiosk = opened()
    takeaway = kiosk.showroom.takeaway
    kiosk.visit.open("zone", "tea")
    keys = [card.key for card in kiosk.showroom.zone.products.rows()][:12]
    for key in keys:
        takeaway.toggle("product", key)
    takeaway.toggle("route", "minyue-wuyi")
    assert takeaway.count == 12
    kiosk.visit.open("takeaway", "")
    (text,) = decoded(kiosk)
    assert text == "https://origin.example.cn/list#" + "~".join(f"p.{key}" for key in keys)


def test_the_code_carries_the_visitors_language_and_the_kiosks_name(opened: Opener) -> None:
    kiosk = opened(settings=replace(SETTINGS, venue=replace(SETTINGS.venue, kiosk="k2")))
    kiosk.visit.choose_language("ja")
    kiosk.visit.open("product", "jian-zhan")
    assert "https://origin.example.cn/ja/p/jian-zhan?k=k2" in decoded(kiosk)


def no_codes(kiosk: Kiosk) -> bool:
    """Whether the page on show has no code."""
    settle(kiosk.window)
    return not [i for i in items(kiosk.window.contentItem()) if i.metaObject().className().startswith("QrCode")]


def said(kiosk: Kiosk) -> set[str]:
    """The words on the page on show."""
    return {
        qml_property(item, "text", str) for item in items(kiosk.window.contentItem()) if item.inherits("QQuickText")
    }


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_codes_too_fine_for_the_glass_are_left_out_and_pages_read_as_without_codes(
    opened: Opener, size: tuple[int, int]
) -> None:
    long = Origin("https://origin.example.cn/" + "a-path-that-grew-after-publishing/" * 25)
    kiosk = opened(size, replace(SETTINGS, origin=long))
    kiosk.showroom.takeaway.toggle("product", "da-hong-pao")
    for page, key in (("product", "da-hong-pao"), ("place", "wuyishan"), ("route", "minyue-wuyi"), ("takeaway", "")):
        kiosk.visit.open(page, key)
        assert no_codes(kiosk), page
        assert not [words for words in said(kiosk) if "扫码" in words], page
    assert "请给店员看这份单子；离开即清空。" in said(kiosk)


def test_a_code_that_a_smaller_glass_cannot_show_comes_back_on_a_larger_one(opened: Opener) -> None:
    kiosk = opened()
    kiosk.visit.open("zone", "tea")
    keys = [card.key for card in kiosk.showroom.zone.products.rows()][:12]
    for key in keys:
        kiosk.showroom.takeaway.toggle("product", key)
    kiosk.visit.open("takeaway", "")
    kiosk.showroom.fit(Glass(540, 960, 15.6))
    assert no_codes(kiosk)
    kiosk.showroom.fit(Glass(*TALL, 43.0))
    assert len(decoded(kiosk)) == 1


def test_a_second_code_too_fine_beside_its_number_is_words_that_open_it(opened: Opener, tmp_path: Path) -> None:
    second = f"https://id.example.org/88.123.45/{'abc-' * 25}"
    copytree(MAXIMAL, tmp_path / "pack")
    file = tmp_path / "pack" / "products" / "da-hong-pao.toml"
    file.write_text(file.read_text("utf-8").replace("https://id.example.org/88.123.45/abc", second), "utf-8")
    assert compile_pack(
        tmp_path / "pack", Store(tmp_path / "data"), PublishOptions(base_url=SETTINGS.origin.base_url)
    ).id
    kiosk = opened(data=tmp_path / "data")
    kiosk.visit.open("product", "da-hong-pao")
    assert second not in decoded(kiosk)
    assert "放大二维码" in said(kiosk)
    Finger(kiosk.window).press("工业互联网标识: 放大二维码")
    settle(kiosk.window)
    assert second in codes_on(kiosk.window.grabWindow())


def test_a_barcode_is_shown_as_it_was_written(opened: Opener, maximal: Path) -> None:
    kiosk = opened(data=maximal)
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    assert "4006381333931" in said(kiosk)
    assert "04006381333931" not in said(kiosk)


def test_without_a_base_address_no_code_is_shown_anywhere(opened: Opener) -> None:
    kiosk = opened(settings=replace(SETTINGS, origin=Origin("")))
    kiosk.showroom.takeaway.toggle("product", "da-hong-pao")
    for page, key in (("product", "da-hong-pao"), ("place", "wuyishan"), ("route", "minyue-wuyi"), ("takeaway", "")):
        kiosk.visit.open(page, key)
        assert no_codes(kiosk), page
