"""A release takes the place of another while somebody looks: what is left is shown anew, what is gone leads to the doors."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.publish.compile import compile_pack
from kiosk.release.catalogue import Catalogue
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.publish import packs
from tests.ui.conftest import TALL, WIDE, Opener


def published(folder: Path, changed: dict[str, Any], without: str = "") -> Catalogue:
    """The small pack with files `changed`, and without those whose name begins with `without`."""
    pack = packs.write(folder / "pack", changed)
    for file in pack.rglob("*.toml"):
        if without and file.relative_to(pack).as_posix().startswith(without):
            file.unlink()
    store = Store(folder / "data")
    compile_pack(pack, store)
    found = store.open_shown().catalogue
    assert found
    return found


@pytest.fixture
def small(opened: Opener, tmp_path: Path) -> Kiosk:
    """A kiosk that shows the small pack."""
    kiosk = opened()
    kiosk.showroom.show(published(tmp_path / "small", {}))
    settle(kiosk.window)
    return kiosk


def test_a_route_that_got_a_stop_is_drawn_with_it(small: Kiosk, tmp_path: Path) -> None:
    small.visit.open("route", "xi")
    settle(small.window)
    before = small.showroom.route.stops.rowCount()
    route = packs.tables()["routes/xi.toml"]
    route["stops"].append({"place": "jianou", "day": 2, "stay_hours": 1})
    small.showroom.show(published(tmp_path / "longer", {"routes/xi.toml": route}))
    settle(small.window)
    assert small.showroom.route.stops.rowCount() == before + 1
    assert small.visit.page == "route"


@pytest.mark.parametrize(
    ("page", "key"),
    [
        ("product", "da-hong-pao"),
        ("brew", "da-hong-pao"),
        ("route", "minyue-wuyi"),
        ("place", "wufu"),
        ("room", "kaoting-wenxue"),
        ("zone", "wellness"),
        ("choose", "tea"),
    ],
)
def test_who_looks_at_what_is_gone_is_led_to_the_doors(opened: Opener, tmp_path: Path, page: str, key: str) -> None:
    kiosk = opened()
    kiosk.visit.open(page, key)
    settle(kiosk.window)
    assert kiosk.visit.page == page
    kiosk.showroom.show(published(tmp_path / "other", {}))
    settle(kiosk.window)
    assert kiosk.visit.page == "home"


def test_a_tea_without_brewing_figures_any_more_is_shown_instead_of_made(small: Kiosk, tmp_path: Path) -> None:
    key = next(each for each, row in packs.tables().items() if row.get("use", {}).get("kind") == "brew")
    tea = packs.tables()[key]
    small.visit.open("zone", "tea")
    small.visit.open("brew", Path(key).stem)
    settle(small.window)
    assert small.visit.page == "brew"
    care = {"kind": "ware_care", "text": {"zh-CN": "擦干。"}}
    small.showroom.show(published(tmp_path / "cold", {key: tea | {"use": care}}))
    settle(small.window)
    assert (small.visit.page, small.visit.key) == ("product", Path(key).stem)
    small.visit.back()
    assert small.visit.page == "zone"


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_the_map_bears_a_release_without_routes(opened: Opener, tmp_path: Path, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    kiosk.visit.open("map", "")
    settle(kiosk.window)
    kiosk.showroom.show(published(tmp_path / "none", {}, "routes/"))
    settle(kiosk.window)
    assert kiosk.visit.page == "map"


def test_the_album_opens_a_leaf_that_it_has(opened: Opener, tmp_path: Path) -> None:
    kiosk = opened()
    kiosk.visit.open("story", "")
    settle(kiosk.window)
    (album,) = (item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickListView"))
    album.setProperty("currentIndex", 5)
    settle(kiosk.window)
    kiosk.showroom.show(published(tmp_path / "small", {}))
    settle(kiosk.window)
    count = kiosk.showroom.stories.rowCount()
    assert count < 6
    assert qml_property(album, "currentIndex", int) < max(1, count)


def test_when_everything_is_sold_out_nothing_is_suggested_and_that_is_said(opened: Opener) -> None:
    kiosk = opened()
    room = kiosk.showroom
    kiosk.visit.open("choose", "tea")
    settle(kiosk.window)
    question = room.choose.questions.rows()[0]
    room.choose.choose(question.key, question.answers[0])
    settle(kiosk.window)
    assert room.catalogue
    room.sell_out(frozenset(card.key for card in room.catalogue.products("zh-CN")))
    settle(kiosk.window)
    if kiosk.visit.page == "choose":
        texts = [item.property("text") for item in items(kiosk.window.contentItem()) if has_qml_property(item, "text")]
        assert "现在没有这样的。" in texts or room.choose.suggestions.rows()


@pytest.mark.parametrize("page", ["route", "map"])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_pages_turn_with_the_glass_and_come_within_reach_without_a_warning(
    opened: Opener, page: str, language: str
) -> None:
    kiosk = opened()
    kiosk.visit.choose_language(language)
    kiosk.visit.open(page, "minyue-wuyi" if page == "route" else "")
    settle(kiosk.window)
    for low in (True, False):
        kiosk.visit.choose_reach(low)
        settle(kiosk.window)
    for size in (WIDE, TALL):
        kiosk.window.resize(*size)
        settle(kiosk.window)
    assert kiosk.visit.page == page
