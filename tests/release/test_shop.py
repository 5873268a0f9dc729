"""What a release tells of goods, makers and what is on: as much as holds on the day and at the hour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.base import venue_clock
from kiosk.base.languages import LANGUAGES
from kiosk.publish.compile import compile_pack
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_full_read import read_all
from kiosk.release.store import Store
from tests.publish import packs, shop_packs
from tests.publish.packs import Table

FRIDAY, SATURDAY = datetime(2026, 12, 4, 14, 0), datetime(2026, 12, 5, 14, 0)


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """The small pack with its shop, published; a greeting stands in the first scene always."""
    at = tmp_path_factory.mktemp("shop")
    store = Store(at / "data")
    greeting = {"name": {"zh-CN": "示例：欢迎", "en": "Example: welcome"}, "where": ["first_scene"]}
    assert compile_pack(shop_packs.write(at / "pack", {"notices/huan-ying.toml": greeting}), store).id
    shown = store.open_shown().catalogue
    assert shown is not None
    yield shown
    shown.close()


def test_a_packet_is_told_whole_in_every_language(catalogue: Catalogue) -> None:
    for lang in LANGUAGES:
        row = catalogue.shop.goods(lang, "he", SATURDAY.date())
        assert row is not None
        assert (row.price.yuan if row.price else "", row.shelf, row.gtin) == ("268.00", "A3", shop_packs.GTIN)
        assert (row.product, row.maker, row.place, row.zone) == ("hong-pao", "chang", "wuyi", "tea")
        assert row.ways[0].address == "https://example.com/1"
    english = catalogue.shop.goods("en", "he", SATURDAY.date())
    assert english is not None
    assert english.price is not None
    assert (english.price.unit, english.maker_name, english.second) == ("box", "Example Tea Works", "示例大红袍 盒装")


def test_a_price_is_told_on_its_days_alone_and_the_packet_stays(catalogue: Catalogue) -> None:
    for day, told in ((date(2999, 12, 31), "98.50"), (date(3000, 1, 1), "")):
        row = catalogue.shop.goods("en", "guan", day)
        assert row is not None
        assert (row.price.yuan if row.price else "") == told
        assert "guan" in {each.key for each in catalogue.shop.goods_of("en", "hong-pao", day)}


def test_what_is_sold_out_can_be_bought_nowhere(catalogue: Catalogue) -> None:
    catalogue.sell_out(frozenset({"goods/he"}))
    sold_out = catalogue.shop.goods("en", "he", SATURDAY.date())
    catalogue.sell_out(frozenset())
    there = catalogue.shop.goods("en", "he", SATURDAY.date())
    assert sold_out
    assert there
    assert (sold_out.sold_out, sold_out.ways, len(there.ways)) == (True, (), 1)


def test_what_is_sold_at_weekends_stands_on_the_shelf_at_weekends(catalogue: Catalogue) -> None:
    catalogue.tell_time(FRIDAY)
    assert "hong-jiu" not in catalogue.shop.sold_here(None, FRIDAY.date())
    assert catalogue.tell_time(SATURDAY)
    assert "hong-jiu" in catalogue.shop.sold_here(None, SATURDAY.date())
    assert not catalogue.tell_time(SATURDAY.replace(minute=5))


def test_staff_sell_out_one_packet_and_the_others_of_its_kind_stay(catalogue: Catalogue) -> None:
    catalogue.sell_out(frozenset({"goods/he"}))
    try:
        assert [row.sold_out for row in catalogue.shop.goods_of("en", "hong-pao", SATURDAY.date())] == [True, False]
        assert "hong-pao" in catalogue.shop.sold_here(None, SATURDAY.date())
        catalogue.sell_out(frozenset({"goods/he", "goods/guan"}))
        assert "hong-pao" not in catalogue.shop.sold_here(None, SATURDAY.date())
    finally:
        catalogue.sell_out(frozenset())


def test_an_authorisation_that_has_ended_is_not_told(catalogue: Catalogue) -> None:
    maker = catalogue.shop.maker("zh-CN", "chang", SATURDAY.date())
    assert maker is not None
    assert [each.mark for each in maker.authorisations] == ["示例标志"]
    assert [card.key for card in maker.goods] == ["he"]
    assert [card.key for card in catalogue.shop.makers("zh-CN", "wuyi")] == ["chang"]
    assert catalogue.shop.makers("zh-CN", "jianou") == ()


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (FRIDAY, []),
        (SATURDAY, ["you-hui"]),
        (SATURDAY.replace(hour=17), []),
        (datetime(2027, 2, 6, 13, 30), ["he-sui", "you-hui"]),
        (datetime(2027, 2, 21, 12, 0), []),
    ],
)
def test_a_notice_is_told_in_its_time(catalogue: Catalogue, moment: datetime, told: list[str]) -> None:
    catalogue.tell_time(moment)
    assert [row.key for row in catalogue.programme.notices("en", "home", moment.date())] == told
    assert "you-hui" not in {row.key for row in catalogue.programme.notices("en", "first_scene", moment.date())}


def test_a_clock_that_was_never_set_tells_no_limited_price_and_no_notice_for_some_days(catalogue: Catalogue) -> None:
    lost = datetime(1970, 1, 1, 0, 5)
    catalogue.tell_time(lost)
    assert [row.key for row in catalogue.programme.notices("en", "", lost.date())] == ["huan-ying"]
    assert [row.key for row in catalogue.programme.notices("en", moment=lost)] == ["huan-ying"]
    limited, always = (catalogue.shop.goods("en", key, lost.date()) for key in ("guan", "he"))
    assert limited is not None
    assert limited.price is None
    assert always is not None
    assert always.price is not None


def test_a_number_leads_to_what_bears_it(catalogue: Catalogue) -> None:
    assert catalogue.shop.by_number(shop_packs.GTIN) == (("goods", "he"),)
    assert catalogue.shop.by_number(f"0{shop_packs.GTIN}") == (("goods", "he"),)
    assert catalogue.shop.by_number("4006381333931") == ()
    assert catalogue.shop.by_number("hong") == ()


def test_it_is_read_to_its_last_row_before_it_is_believed(catalogue: Catalogue) -> None:
    read_all(catalogue, 30)


def test_other_scenes_hang_for_a_time(tmp_path: Path) -> None:
    info = packs.tables()["pack.toml"]
    festival = {
        "availability": {"from": "2027-02-05", "to": "2027-02-20"},
        "scenes": {"scene-tall": {"file": "media/map.png"}},
    }
    store = Store(tmp_path / "data")
    compile_pack(packs.write(tmp_path / "pack", {"pack.toml": info | {"dated_scenes": [festival]}}), store)
    catalogue = store.open_shown().catalogue
    assert catalogue is not None
    seen = []
    for moment in (SATURDAY, datetime(2027, 2, 6), datetime(2027, 2, 21)):
        catalogue.tell_time(moment)
        seen.append(catalogue.pack("en").scenes["scene-tall"])
    assert seen[0] == seen[2] != seen[1]
    assert catalogue.pack("en").timezone == "Asia/Shanghai"
    catalogue.close()


def test_scenes_that_hang_for_some_hours_are_heard_turning(tmp_path: Path) -> None:
    info = packs.tables()["pack.toml"]
    evening = {"availability": {"hours": "18:00-22:00"}, "scenes": {"scene-tall": {"file": "media/map.png"}}}
    store = Store(tmp_path / "data")
    compile_pack(packs.write(tmp_path / "pack", {"pack.toml": info | {"dated_scenes": [evening]}}), store)
    catalogue = store.open_shown().catalogue
    assert catalogue is not None
    catalogue.tell_time(SATURDAY)
    day = catalogue.pack("en").scenes["scene-tall"]
    assert catalogue.tell_time(SATURDAY.replace(hour=18))
    assert catalogue.pack("en").scenes["scene-tall"] != day
    assert not catalogue.tell_time(SATURDAY.replace(hour=21))
    assert catalogue.tell_time(SATURDAY.replace(hour=22))
    assert catalogue.pack("en").scenes["scene-tall"] == day
    catalogue.close()


def test_routes_and_stories_have_their_days_too(tmp_path: Path) -> None:
    made = packs.tables()
    summer = {"availability": {"from": "2027-06-01", "to": "2027-08-31"}}
    changed = {name: made[name] | summer for name in ("routes/xi.toml", "stories/river.toml")}
    store = Store(tmp_path / "data")
    compile_pack(packs.write(tmp_path / "pack", changed), store)
    catalogue = store.open_shown().catalogue
    assert catalogue is not None
    for day, count in ((date(2027, 5, 31), 0), (date(2027, 7, 1), 1)):
        assert len(catalogue.routes("en", day)) == count
        assert len(catalogue.stories("en", day)) == count
        catalogue.tell_time(datetime(day.year, day.month, day.day, 12))
        assert len(catalogue.routes("en")) == count, "the day that was told is the day for whoever asks without one"
    catalogue.tell_time(datetime(1970, 1, 1))
    assert len(catalogue.routes("en")) == 1, "a clock that was never set hides nothing"
    catalogue.close()


def test_a_shelf_says_a_price_where_it_is_one_price_for_one_thing(catalogue: Catalogue) -> None:
    catalogue.tell_time(SATURDAY)
    cards = catalogue.cards(
        "en", [("product", "hong-pao"), ("product", "hong-jiu"), ("goods", "he"), ("maker", "chang")]
    )
    priced = catalogue.shop.priced("en", cards, SATURDAY.date())
    assert [card.price for card in priced] == ["", "¥128.00 / bottle", "¥268.00 / box", ""]
    assert [card._replace(price="") for card in priced] == list(cards)


def test_a_packet_that_staff_called_sold_out_sets_no_price(catalogue: Catalogue) -> None:
    catalogue.sell_out(frozenset({"goods/guan"}))
    cards = catalogue.shop.priced("zh-CN", catalogue.cards("zh-CN", [("product", "hong-pao")]), SATURDAY.date())
    catalogue.sell_out(frozenset())
    assert [card.price for card in cards] == ["¥268.00 / 盒"]


def offered(tmp_path: Path, product: Table, packet: Table) -> Catalogue:
    """The small pack with one packet (of `lu-cha`), each of the two with this availability."""
    files = {
        "products/lu-cha.toml": packs.tables()["products/lu-cha.toml"] | {"availability": product},
        "goods/one.toml": shop_packs.goods("lu-cha", "示例", "Example", 1)
        | {
            "gtin": "9520000001025",
            "shelf": "A1",
            "price": {"yuan": "68.00", "unit": "box"},
            "buy": [{"kind": "shop", "address": "https://example.com/1"}],
            "availability": packet,
        },
    }
    store = Store(tmp_path / "data")
    assert compile_pack(packs.write(tmp_path / "pack", files), store).id
    found = store.open_shown().catalogue
    assert found is not None
    return found


def everywhere(catalogue: Catalogue, moment: datetime) -> tuple[str, ...]:
    """Where the packet is found at a moment: page, whole page, reader, shelf, list, zone narrowed to what is here, price."""
    catalogue.tell_time(moment)
    shop, day = catalogue.shop, moment.date()
    row = shop.goods("en", "one", day)
    places = {
        "page": row is not None,
        "priced page": bool(row and row.price and row.shelf and row.ways),
        "reader": ("goods", "one") in shop.by_number("9520000001025", day),
        "code": catalogue.has_begun("goods", "one", day),
        "shelf": bool(shop.goods_of("en", "lu-cha", day)),
        "list": bool(catalogue.cards("en", [("goods", "one")], day)),
        "every": bool(shop.every_goods("en", day)),
        "here": bool(shop.sold_here(None, day)),
        "price": any(card.price for card in shop.priced("en", [*catalogue.products("en")], day)),
    }
    return tuple(name for name, there in places.items() if there)


ALL = ("page", "priced page", "reader", "code", "shelf", "list", "every", "here", "price")
LEFT = ("page", "reader", "code")


@pytest.mark.parametrize("of", ["packet", "product"])
@pytest.mark.parametrize(
    ("availability", "moment", "found"),
    [
        ({"from": "2026-12-05"}, datetime(2026, 12, 4, 23, 59), ()),
        ({"from": "2026-12-05"}, datetime(2026, 12, 5), ALL),
        ({"to": "2026-12-04"}, datetime(2026, 12, 4, 23, 59), ALL),
        ({"to": "2026-12-04"}, datetime(2026, 12, 5), LEFT),
        ({"weekdays": ["sat"]}, FRIDAY, LEFT),
        ({"weekdays": ["sat"]}, SATURDAY, ALL),
        ({"hours": "15:00-16:00"}, SATURDAY, LEFT),
        ({"from": "2026-12-05"}, datetime(1970, 1, 1), ALL),
    ],
)
def test_a_packet_is_offered_everywhere_or_nowhere_by_its_own_time_and_its_products(
    tmp_path: Path, of: str, availability: Table, moment: datetime, found: tuple[str, ...]
) -> None:
    catalogue = offered(tmp_path, *((availability, {}) if of == "product" else ({}, availability)))
    try:
        assert everywhere(catalogue, moment) == found
    finally:
        catalogue.close()


def test_both_times_have_to_hold(tmp_path: Path) -> None:
    catalogue = offered(
        tmp_path,
        {"from": "2026-12-01", "to": "2026-12-10", "weekdays": ["fri", "sat"]},
        {"from": "2026-12-05", "to": "2026-12-31", "weekdays": ["sat", "sun"]},
    )
    try:
        shelf = [day for day in range(1, 31) if "shelf" in everywhere(catalogue, datetime(2026, 12, day, 12))]
        assert shelf == [5]
        assert catalogue.days("goods", "one") == ("2026-12-05", "2026-12-10")
    finally:
        catalogue.close()


def test_a_product_that_is_sold_out_leaves_no_packet_of_it(tmp_path: Path) -> None:
    by_pack = offered(tmp_path / "pack", {"sold_out": True}, {})
    by_panel = offered(tmp_path / "panel", {}, {})
    by_panel.sell_out(frozenset({"lu-cha"}))
    try:
        for catalogue in (by_pack, by_panel):
            row = catalogue.shop.goods("en", "one", SATURDAY.date())
            assert row is not None
            assert row.sold_out
            assert [card.sold_out for card in catalogue.shop.every_goods("en", SATURDAY.date())] == [True]
            assert not catalogue.shop.sold_here(None, SATURDAY.date())
            cards = catalogue.shop.priced("en", catalogue.products("en"), SATURDAY.date())
            assert not any(card.price for card in cards)
        by_panel.sell_out(frozenset())
        assert by_panel.shop.sold_here(None, SATURDAY.date()) == {"lu-cha"}
    finally:
        by_pack.close()
        by_panel.close()


@pytest.mark.parametrize(("zone", "day"), [("Asia/Shanghai", "2026-12-06"), ("America/Los_Angeles", "2026-12-05")])
@pytest.mark.parametrize("machine", ["UTC", "America/Los_Angeles", "Asia/Shanghai"])
def test_whoever_asks_without_a_day_gets_the_venues_wherever_the_machine_thinks_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str, day: str, machine: str
) -> None:
    info = packs.tables()["pack.toml"] | {"timezone": zone}
    store = Store(tmp_path / "data")
    assert compile_pack(packs.write(tmp_path / "pack", {"pack.toml": info}), store).id
    catalogue = store.open_shown().catalogue
    assert catalogue is not None
    at = datetime(2026, 12, 5, 20, 0, tzinfo=UTC)
    monkeypatch.setattr(venue_clock, "machine_now", lambda: at.astimezone(ZoneInfo(machine)))
    try:
        assert catalogue.tables.day() == catalogue.venue_now().date().isoformat() == day
    finally:
        catalogue.close()
