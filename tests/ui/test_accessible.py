"""The kiosk without a finger: through the accessibility tree."""

from __future__ import annotations

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from tests.ui.conftest import Opener, until
from tests.ui.simulated_finger import act, find, name_of, pressables


def test_assistive_technology_walks_from_the_attract_scene_to_an_origin(opened: Opener) -> None:
    kiosk = opened(awake=False)
    act(find(kiosk.window, "轻触开始"))
    until(lambda: kiosk.visit.present)
    settle(kiosk.window)
    act(find(kiosk.window, "茶空间"))
    until(lambda: kiosk.visit.page == "zone")
    settle(kiosk.window)
    act(find(kiosk.window, "红茶"))
    until(lambda: kiosk.showroom.zone.category == "black")
    settle(kiosk.window)
    act(find(kiosk.window, "今日一味: 正山小种"))
    until(lambda: kiosk.visit.key == "lapsang-souchong")
    settle(kiosk.window)
    act(find(kiosk.window, "去产地"))
    until(lambda: kiosk.visit.key == "wuyishan")


def test_the_bar_is_the_same_on_every_page(kiosk: Kiosk) -> None:
    bar = {"返回", "首页", "语言", "字号", "高对比", "放低", "心意单"}
    for page, key in (("zone", "tea"), ("product", "da-hong-pao"), ("map", ""), ("search", ""), ("takeaway", "")):
        kiosk.visit.open(page, key)
        settle(kiosk.window)
        assert bar <= {name_of(here) for here in pressables(kiosk.window)}


def test_the_kind_chips_narrow_the_zone_and_show_all_widens_it(kiosk: Kiosk) -> None:
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    whole = kiosk.showroom.zone.products.count
    act(find(kiosk.window, "绿茶"))
    until(lambda: 0 < kiosk.showroom.zone.products.count < whole)
    settle(kiosk.window)
    act(find(kiosk.window, "全部"))
    until(lambda: kiosk.showroom.zone.products.count == whole)


def test_a_brewing_card_brews(kiosk: Kiosk) -> None:
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    act(find(kiosk.window, "开始"))
    settle(kiosk.window)
    act(find(kiosk.window, "提前出汤"))
    until(lambda: any(name_of(here) == "下一泡" for here in pressables(kiosk.window)))
    act(find(kiosk.window, "下一泡"))
    settle(kiosk.window)
    assert find(kiosk.window, "从第一泡起")
