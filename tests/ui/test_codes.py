"""Codes that really scan, from a photograph of the screen."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.settings import Origin
from kiosk.ui.app import Kiosk
from kiosk.ui.screens import items, settle
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener, shown, until


def decoded(kiosk: Kiosk, tmp_path: Path) -> list[str]:
    """Scroll each code into view and read it from a photograph of the window."""
    settle(kiosk.window)
    texts: list[str] = []
    codes = [item for item in items(kiosk.window.contentItem()) if item.metaObject().className().startswith("QrCode")]
    for code in codes:
        paper = code.parentItem()
        while paper and not paper.inherits("QQuickFlickable"):
            paper = paper.parentItem()
        if paper:
            top = code.mapToItem(paper.property("contentItem"), 0, 0).y()
            most = paper.property("contentHeight") - paper.height()
            paper.setProperty("contentY", max(0.0, min(top - 60, most)))
        settle(kiosk.window)
        until(partial(lambda shown: shown.property("step") > 0, code))
        settle(kiosk.window)
        file = tmp_path / "screen.png"
        kiosk.window.grabWindow().save(str(file))
        texts += [found.text for found in zxingcpp.read_barcodes(Image.open(file))]
        assert code.property("step") >= 4
    return texts


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize(
    ("page", "key", "link"),
    [
        ("product", "da-hong-pao", "https://origin.example.cn/p/da-hong-pao"),
        ("place", "wuyishan", "https://origin.example.cn/o/wuyishan"),
        ("place", "tianyou", "https://origin.example.cn/o/tianyou"),
        ("route", "minyue-wuyi", "https://origin.example.cn/r/minyue-wuyi"),
    ],
)
def test_the_code_on_a_page_leads_to_its_origin(
    opened: Opener, tmp_path: Path, size: tuple[int, int], page: str, key: str, link: str
) -> None:
    kiosk = opened(size)
    kiosk.visit.open(page, key)
    assert link in decoded(kiosk, tmp_path)


def test_a_full_list_still_scans_and_carries_all_twelve(opened: Opener, tmp_path: Path) -> None:
    kiosk = opened()
    takeaway = shown(kiosk).takeaway
    kiosk.visit.open("zone", "tea")
    keys = [card.key for card in shown(kiosk).zone.products.rows()][:12]
    for key in keys:
        takeaway.toggle("product", key)
    takeaway.toggle("route", "minyue-wuyi")
    assert takeaway.property("count") == 12
    kiosk.visit.open("takeaway", "")
    (text,) = decoded(kiosk, tmp_path)
    assert text == "https://origin.example.cn/list#" + "~".join(f"p.{key}" for key in keys)


def test_the_code_carries_the_visitors_language_and_the_kiosks_name(opened: Opener, tmp_path: Path) -> None:
    kiosk = opened(settings=replace(SETTINGS, venue=replace(SETTINGS.venue, kiosk="k2")))
    kiosk.visit.choose_language("ja")
    kiosk.visit.open("product", "jian-zhan")
    assert "https://origin.example.cn/ja/p/jian-zhan?k=k2" in decoded(kiosk, tmp_path)


def test_without_a_base_address_no_code_is_shown_anywhere(opened: Opener) -> None:
    kiosk = opened(settings=replace(SETTINGS, origin=Origin("")))
    shown(kiosk).takeaway.toggle("product", "da-hong-pao")
    for page, key in (("product", "da-hong-pao"), ("place", "wuyishan"), ("route", "minyue-wuyi"), ("takeaway", "")):
        kiosk.visit.open(page, key)
        settle(kiosk.window)
        assert not [i for i in items(kiosk.window.contentItem()) if i.metaObject().className().startswith("QrCode")]
