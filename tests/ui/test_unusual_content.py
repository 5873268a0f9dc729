"""What staff may bring: many zones, long names, few pictures; and a glass that changes its shape."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QUrl

from kiosk.publish.compile import compile_pack
from kiosk.release.catalogue import Catalogue
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.publish import packs
from tests.ui.seen_on_glass import on_glass, those_with

LONG = "武夷山桐木关正山小种烟熏红茶特级礼盒装限量珍藏版二零二六年春季第一批手工采摘制作"


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """Five zones, the last with a name of twelve characters; twelve teas, the first of which is called at length."""
    changed = {
        f"zones/z{at}.toml": packs.zone(at, "武夷山水农特产名优精品馆" if at == 9 else f"第{at}区", f"Zone {at}")
        for at in (8, 9)
    }
    for at in (8, 9):  # a zone with nothing in it has no door
        changed[f"products/in-z{at}.toml"] = packs.product(f"z{at}", "wuyi", "rock", f"物{at}", f"Thing {at}")
    changed["zones/z9.toml"]["tone"] = "#2f4a60"
    for at in range(12):
        name = LONG if at < 3 else f"茶{at}"
        changed[f"products/t{at}.toml"] = packs.product("tea", "wuyi", "rock", name, f"Tea {at}", order=at)
    plain = packs.product("liquor", "jianou", "wine", "无图酒", "Wine without a picture")
    changed["products/plain.toml"] = plain | {"compliance": ["alcohol_warning", "adults_only"]}
    store = Store(tmp_path / "data")
    compile_pack(packs.write(tmp_path / "pack", changed), store)
    found = store.open_shown().catalogue
    assert found
    return found


@pytest.fixture
def stocked(kiosk: Kiosk, catalogue: Catalogue) -> Iterator[Kiosk]:
    """A kiosk that shows it."""
    before = kiosk.showroom.show(catalogue)
    settle(kiosk.window)
    yield kiosk
    if shown := kiosk.showroom.show(before):
        shown.close()


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080)], ids=["tall", "wide"])
def test_every_gate_of_five_stands_on_the_glass_beside_the_others(stocked: Kiosk, size: tuple[int, int]) -> None:
    stocked.window.resize(*size)
    settle(stocked.window)
    gates = sorted((on_glass(gate) for gate in those_with(stocked, "leaves")), key=QRectF.left)
    assert len(gates) == 5
    assert gates[0].left() >= 0
    assert gates[-1].right() <= size[0]
    assert all(left.right() <= right.left() for left, right in zip(gates, gates[1:]))


def test_a_zone_with_a_colour_of_its_own_has_the_nearest_painted_gate(stocked: Kiosk) -> None:
    gates = {
        Path(qml_property(each, "source", QUrl).fileName()).stem.removesuffix("-large")
        for each in items(stocked.window.contentItem())
        if each.inherits("QQuickImage") and "/gate-" in qml_property(each, "source", QUrl).toString()
    }
    assert gates == {"gate-tea", "gate-liquor", "gate-rooms"}
    assert {zone.tone for zone in stocked.showroom.zones.rows()} >= {"#2f4a60"}


def test_a_long_name_stays_above_the_shelf_below_it(stocked: Kiosk) -> None:
    stocked.visit.open("zone", "tea")
    settle(stocked.window)
    things = [item for item in those_with(stocked, "stand") if has_qml_property(item, "soldOut")]
    assert len(things) > 3
    for thing in things:
        low = max(on_glass(each).bottom() for each in items(thing) if each.isVisible())
        assert low <= on_glass(thing).bottom() + 2


def test_a_zone_is_laid_out_anew_for_a_glass_of_another_shape(stocked: Kiosk) -> None:
    stocked.visit.open("zone", "tea")
    for size in ((1920, 1080), (1080, 1920)):
        stocked.window.resize(*size)
        settle(stocked.window)
    assert those_with(stocked, "stand")


def test_what_has_no_picture_stands_as_a_seal_of_its_first_character(stocked: Kiosk) -> None:
    stocked.visit.open("zone", "liquor")
    settle(stocked.window)
    seals = {str(item.property("text")) for item in those_with(stocked, "filled")}
    assert "无" in seals
