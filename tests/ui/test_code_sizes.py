"""Codes stand on the glass as large as the proof at publish reads them."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.base.languages import LANGUAGES
from kiosk.content.check import check
from kiosk.geometry import code_size, qr_code
from kiosk.geometry.code_size import Glass
from kiosk.origin.origin_link import MOST, list_link, origin_link
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.store import Store
from kiosk.settings import Panel
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import qml_property
from tests.content.pack_edits import DEFAULT, MAXIMAL
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener, until
from tests.ui.seen_on_glass import codes_on
from tests.ui.simulated_finger import Finger, bring, find, name_of, pressables

LARGE, SQUARE, TABLET, COARSE = (2160, 3840), (1440, 1080), (800, 1280), (720, 1280)
PANELS = {
    TALL: Panel(),
    WIDE: Panel(pixels="1920x1080"),
    LARGE: Panel(pixels="2160x3840"),
    SQUARE: Panel(diagonal_in=19, pixels="1440x1080"),
    TABLET: Panel(diagonal_in=10.1, lower_edge_mm=900, pixels="800x1280"),
    COARSE: Panel(diagonal_in=21.5, pixels="720x1280"),
}
FINE = [pixels for pixels in PANELS if pixels != COARSE]
"""Where a small second code has modules that a phone can tell apart."""
NAMES = ["x".join(map(str, each)) for each in PANELS]
BASE = SETTINGS.origin.base_url


def code(kiosk: Kiosk, link: str, drawn: bool = True) -> QQuickItem:
    """The code on show that holds `link`; its size alone needs nothing drawn."""
    settle(kiosk.window)
    if drawn:
        kiosk.window.grabWindow()
        settle(kiosk.window)
    found = [
        item
        for item in items(kiosk.window.contentItem())
        if item.metaObject().className().startswith("QrCode") and qml_property(item, "link", str) == link
    ]
    assert found, f"no code for {link}"
    return found[-1]


@pytest.fixture(scope="module")
def two_codes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with things that have a code of their own besides the origin's."""
    data = tmp_path_factory.mktemp("two-codes") / "data"
    assert compile_pack(MAXIMAL, Store(data), PublishOptions(base_url=BASE)).id
    return data


def scanned(kiosk: Kiosk, item: QQuickItem) -> list[str]:
    """What a reader finds on a photograph of the window once `item` has been scrolled into view."""
    paper: QQuickItem | None = item.parentItem()
    while paper and not paper.inherits("QQuickFlickable"):
        paper = paper.parentItem()
    if paper:
        top = item.mapToItem(qml_property(paper, "contentItem", QQuickItem), 0, 0).y()
        most = qml_property(paper, "contentHeight", float) - paper.height()
        paper.setProperty("contentY", max(0.0, min(top - 10, most)))
    settle(kiosk.window)
    return codes_on(kiosk.window.grabWindow())


def steady(kiosk: Kiosk, item: QQuickItem, name: str) -> bool:
    """Bring what is called `name` into view; whether `item` in it stays where it was: a long page finds its height late."""
    before = item.mapToItem(kiosk.window.contentItem(), 0, 0)
    bring(find(kiosk.window, name))
    kiosk.window.grabWindow()
    settle(kiosk.window)
    return item.mapToItem(kiosk.window.contentItem(), 0, 0) == before


@cache
def longest() -> list[tuple[str, str]]:
    """The twelve things of the default pack whose ids are longest."""
    pack = check(DEFAULT).pack
    assert pack is not None
    kinds = {"product": list(pack.products), "place": list(pack.places), "route": list(pack.routes)}
    known = [(kind, key) for kind, keys in kinds.items() for key in keys]
    return sorted(known, key=lambda entry: -len(entry[1]))[:MOST]


@pytest.mark.parametrize("pixels", PANELS, ids=NAMES)
@pytest.mark.parametrize("reach", [False, True], ids=["standing", "seated"])
def test_a_code_is_as_large_as_it_was_proved_and_lies_inside_the_glass(
    opened: Opener, pixels: tuple[int, int], reach: bool
) -> None:
    panel = PANELS[pixels]
    kiosk = opened(pixels, replace(SETTINGS, panel=panel))
    kiosk.visit.choose_reach(reach)
    kiosk.visit.choose_text_size(2)
    glass = Glass(*pixels, panel.diagonal_in)
    for page, key in (("product", "songxi-bai-nian-zhe-hong-tang"), ("place", "wuyishan"), ("route", "minyue-wuyi")):
        for language in ("zh-TW", "en"):  # the longest address, the longest words
            kiosk.visit.choose_language(language)
            kiosk.visit.open(page, key)
            link = origin_link(BASE, page, key, language)
            item = code(kiosk, link, drawn=False)
            wanted = code_size.side(page, glass)
            assert math.floor(item.width()) == wanted, (page, language)
            assert qml_property(item, "step", float) == code_size.step(wanted, qr_code.side(link)) >= code_size.LEAST
            left = item.mapToItem(kiosk.window.contentItem(), 0, 0).x()
            assert left >= 0
            assert left + item.width() <= pixels[0]


@pytest.mark.parametrize("pixels", PANELS, ids=NAMES)
@pytest.mark.parametrize("reach", [False, True], ids=["standing", "seated"])
def test_twelve_of_the_longest_scan_in_every_language(opened: Opener, pixels: tuple[int, int], reach: bool) -> None:
    panel = PANELS[pixels]
    kiosk = opened(pixels, replace(SETTINGS, panel=panel))
    kiosk.visit.choose_reach(reach)
    wanted = longest()
    for kind, key in wanted:
        kiosk.showroom.takeaway.toggle(kind, key)
    glass = Glass(*pixels, panel.diagonal_in)
    for language in LANGUAGES[reach::2]:
        kiosk.visit.home()
        kiosk.visit.choose_language(language)
        kiosk.visit.open("takeaway", "")
        link = list_link(BASE, wanted, language)
        item = code(kiosk, link)
        assert math.floor(item.width()) == code_size.side("list", glass), language
        assert (
            qml_property(item, "step", float)
            == code_size.step(code_size.side("list", glass), qr_code.side(link))
            >= code_size.LEAST
        )
        assert scanned(kiosk, item) == [link], language


@pytest.mark.parametrize("pixels", FINE, ids=["x".join(map(str, each)) for each in FINE])
@pytest.mark.parametrize("reach", [False, True], ids=["standing", "seated"])
def test_a_second_code_opens_whole_and_as_large_as_it_was_proved(
    opened: Opener, two_codes: Path, pixels: tuple[int, int], reach: bool
) -> None:
    panel = PANELS[pixels]
    kiosk = opened(pixels, replace(SETTINGS, panel=panel), data=two_codes)
    kiosk.visit.choose_reach(reach)
    kiosk.visit.open("product", "da-hong-pao")
    second = "https://id.example.org/88.123.45/abc"
    small = code(kiosk, second)
    assert qml_property(small, "step", float) * qr_code.side(second) <= small.width()
    enlarge = "工业互联网标识: 放大二维码"
    until(partial(steady, kiosk, small, enlarge))
    Finger(kiosk.window).press(enlarge)
    until(lambda: [here for here in pressables(kiosk.window) if name_of(here) == "关闭"])
    large = code(kiosk, second)
    glass = Glass(*pixels, panel.diagonal_in)
    assert math.floor(large.width()) == code_size.side("opened", glass)
    assert qml_property(large, "step", float) == code_size.step(code_size.side("opened", glass), qr_code.side(second))
    corner = large.mapToItem(kiosk.window.contentItem(), 0, 0)
    box = QRectF(corner.x(), corner.y(), large.width(), large.height()).toRect()
    assert codes_on(kiosk.window.grabWindow().copy(box)) == [second]
