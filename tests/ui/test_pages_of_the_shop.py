"""The shop's pages in millimetres, in every language, on all glass: as test_pages.py walks through what has no shop."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from kiosk import resources
from kiosk.content import example_shop
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, Station
from tests.content.pack_edits import DEFAULT
from tests.ui import page_rules
from tests.ui.conftest import TALL, WIDE
from tests.ui.covering import covering
from tests.ui.ruler import Glass
from tests.ui.test_pages import ENDS, LARGE, PANELS, SEEN, SPOKEN, TABLET, UPRIGHT, UPRIGHT_AND_ACROSS, Walk, walk

__all__ = ["walk"]
SATURDAY = datetime(2026, 12, 5, 10, 30)
"""The example's tasting is on, and its notice of the weekend."""
SIZES = {"tall": TALL, "wide": WIDE, "large": LARGE, "tablet": TABLET, "upright-tablet": UPRIGHT}
LONG = """
product = "da-hong-pao"
maker = "shi-li-cha-chang"
net_content = "384 克"
gtin = "9520000001117"
shelf = "B12-03"
order = 9
[name]
zh-CN = "示例大红袍 传统炭焙足火 铝箔独立小袋 家庭装"
en = "Example Da Hong Pao, single bags"
[spec]
zh-CN = "每袋 8 克 × 每盒 24 袋 × 2 盒，附瓷杯一只"
en = "8 g a bag × 24 bags × 2 boxes, with a porcelain cup"
[grade]
zh-CN = "示例特级（传统工艺）"
en = "example grade, made the traditional way"
[price]
yuan = "123456.00"
unit = "jin"
to = "2999-12-31"
[[buy]]
kind = "shop"
address = "https://example.com/goods/2"
[[buy]]
kind = "contact"
[buy.picture]
file = "media/da-hong-pao.webp"
"""
UNPRICED = LONG[: LONG.index("[price]")].replace('gtin = "9520000001117"\n', "").replace("家庭装", "没有价格")
GONE = f'{UNPRICED.replace("没有价格", "去年")}[availability]\nto = "2026-01-01"\n'


@pytest.fixture(scope="module")
def shelves(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the showroom's own content and a shop: packets with and without price, gone and sold out."""
    at = tmp_path_factory.mktemp("shelves")
    pack = Path(shutil.copytree(DEFAULT, at / "pack"))
    example_shop.write(pack)
    for key, text in {"long": LONG, "unpriced": UNPRICED, "gone": GONE}.items():
        (pack / "goods" / f"{key}.toml").write_text(text.replace("order = 9", "order = 8"), "utf-8")
    made = compile_pack(pack, Store(at / "data"), PublishOptions(reuse_from=(resources.builtin_store(),)))
    assert made.id, made.findings
    return at / "data"


def through_the_shop(kiosk: Kiosk) -> list[Station]:
    """The first scene, home with what is on, and every page that the shop has or has a part in."""

    def opened(page: str, key: str) -> Callable[[Kiosk], None]:
        return lambda kiosk: kiosk.visit.open(page, key)

    def narrowed(kiosk: Kiosk) -> None:
        kiosk.visit.open("zone", "tea")
        kiosk.showroom.zone.choose_here()

    def listed(kiosk: Kiosk) -> None:
        for key in ("shi-li-da-hong-pao-he", "long", "shi-li-bai-lian"):
            kiosk.showroom.takeaway.toggle("goods", key)
        kiosk.visit.open("takeaway", "")

    def searched(kiosk: Kiosk) -> None:
        kiosk.visit.open("search", "")
        for letter in "shili":
            kiosk.showroom.search.type(letter)

    packets = ("shi-li-da-hong-pao-he", "long", "unpriced", "gone", "shi-li-bai-lian", "shi-li-bai-jiu")
    pages = [("product", "da-hong-pao"), *(("goods", key) for key in packets), ("maker", "shi-li-cha-chang")]
    pages += [("primer", "cha-ye-biao-qian"), ("room", "jianzhan-diancha")]
    return [
        Station("attract", lambda kiosk: kiosk.visit.reset()),
        Station("home", lambda kiosk: None),
        Station("zone-here", narrowed),
        *(Station(f"{page}-{key}", opened(page, key)) for page, key in pages),
        Station("search-shop", searched),
        Station("takeaway-shop", listed),
    ]


@covering(language=SPOKEN, text=ENDS, size=SIZES)
def test_every_page_of_the_shop_can_be_touched_and_read(
    walk: Walk, glass: Hourglass, shelves: Path, size: tuple[int, int], language: str, text: int
) -> None:
    glass.day = SATURDAY
    walk(size, language, lambda kiosk: kiosk.visit.choose_text_size(text), data=shelves, stations=through_the_shop)


@covering(language=SEEN, size=UPRIGHT_AND_ACROSS)
def test_a_seated_visitor_reaches_everything_in_the_shop(
    walk: Walk, glass: Hourglass, shelves: Path, size: tuple[int, int], language: str
) -> None:
    def reached(kiosk: Kiosk, seen: Glass) -> list[str]:
        return page_rules.reach(seen, size[1], PANELS[size].lower_edge_mm) if kiosk.visit.present else []

    glass.day = SATURDAY
    walk(size, language, lambda kiosk: kiosk.visit.choose_reach(True), reached, data=shelves, stations=through_the_shop)
