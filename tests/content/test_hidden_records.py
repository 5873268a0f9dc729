"""Hidden for a while: left out of the release with what needs it, without an error, and back as it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.content.check import check
from kiosk.content.model import Pack
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from tests.content.pack_edits import MAXIMAL, PRODUCT, change, found, where

HIDDEN = "hidden = true"
EVERY = sorted(str(file.relative_to(MAXIMAL)) for file in MAXIMAL.glob("*/*.toml"))


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The pack that has everything, to hide things of."""
    return Path(shutil.copytree(MAXIMAL, tmp_path / "pack"))


def hide(file: Path) -> None:
    """Write that a record is hidden."""
    change(file, "hidden = false", HIDDEN)


def shown(pack: Path) -> Pack:
    """The pack as visitors are to see it."""
    made = check(pack).pack
    assert made is not None
    return made


@pytest.mark.parametrize("file", EVERY)
def test_whichever_record_is_hidden_the_rest_can_be_published_without_it(pack: Path, file: str) -> None:
    hide(pack / file)
    folder, key = file.removesuffix(".toml").split("/")
    assert (key in getattr(shown(pack), folder)) == (file == "places/hall.toml")
    assert found(pack) == []


def test_a_release_holds_nothing_that_is_hidden_and_all_of_it_again_afterwards(pack: Path, tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    before = compile_pack(pack, store).id
    text = (pack / "places/wuyishan.toml").read_text("utf-8")
    hide(pack / "places/wuyishan.toml")
    without = compile_pack(pack, store).id
    assert "" != without != before
    (pack / "places/wuyishan.toml").write_text(text, "utf-8")
    assert compile_pack(pack, store).id == before


def test_a_hidden_zone_takes_its_products_and_their_packets_with_it(pack: Path) -> None:
    before = shown(pack)
    gone = {key for key, product in before.products.items() if product.zone == "tea"}
    hide(pack / "zones/tea.toml")
    after = shown(pack)
    assert gone
    assert "tea" not in after.zones
    assert not gone & after.products.keys()
    assert all(each.product not in gone for each in after.goods.values())
    assert all(not gone & {*room.products} for room in after.rooms.values())
    assert where(pack) == []


def test_the_hidden_zone_of_the_rooms_hides_the_rooms_and_what_takes_place_there(pack: Path) -> None:
    assert shown(pack).events["pin-cha"].room == "first"
    hide(pack / "zones/tearoom.toml")
    assert not shown(pack).rooms
    assert not shown(pack).events


def test_a_hidden_category_hides_its_products(pack: Path) -> None:
    change(pack / "pack.toml", 'id = "rock"', f'id = "rock"\n{HIDDEN}')
    assert "da-hong-pao" not in shown(pack).products
    assert [each.id for each in shown(pack).info.categories] == ["wine"]
    assert where(pack) == []


def test_what_names_a_hidden_product_stays_without_it(pack: Path) -> None:
    assert shown(pack).products["da-hong-pao"].related == ("huang-jiu",)
    hide(pack / "products/huang-jiu.toml")
    assert shown(pack).products["da-hong-pao"].related == ()


def test_a_route_leaves_out_a_hidden_stop_and_the_way_to_it(pack: Path) -> None:
    hide(pack / "places/tianyou.toml")
    route = shown(pack).routes["one-day"]
    assert "tianyou" not in [stop.place for stop in route.stops]
    assert "tianyou" not in [end for leg in route.legs for end in (leg.from_, leg.to)]


def test_what_is_wrong_with_a_hidden_record_keeps_nothing_from_being_published(pack: Path) -> None:
    change(pack / PRODUCT, 'place = "wuyishan"', 'place = "nowhere"')
    assert [each.code for each in found(pack)] == ["unknown-place"]
    hide(pack / PRODUCT)
    assert found(pack) == []
    assert ("unknown-place", PRODUCT, "place") in where(pack, "warning")


def test_hiding_the_last_zone_is_found(pack: Path) -> None:
    for file in pack.glob("zones/*.toml"):
        hide(file)
    assert where(pack) == [("all-zones-hidden", "zones/", "")]


def test_the_venue_stays_where_the_kiosk_stands(pack: Path) -> None:
    hide(pack / "places/hall.toml")
    assert "hall" in shown(pack).places
    assert ("venue-hidden", "places/hall.toml", "hidden") in where(pack, "warning")
