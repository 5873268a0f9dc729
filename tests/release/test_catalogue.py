"""What a catalogue answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.base.languages import LANGUAGES
from kiosk.publish.compile import compile_pack
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError
from kiosk.release.catalogue_rows import RouteRow
from kiosk.release.empty_row import empty
from kiosk.release.product_filter import ProductFilter
from kiosk.release.search_folding import fold, fold_apart
from kiosk.release.store import Store
from kiosk.release.text_sections import pop_sections
from tests.default_pack import PACK, remembered


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """The default pack's catalogue."""
    data = remembered(tmp_path_factory.mktemp("catalogue"))
    compile_pack(PACK, Store(data))
    opened = Store(data).open_shown().catalogue
    assert opened is not None
    yield opened
    opened.close()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_record_is_complete_in_every_language(catalogue: Catalogue, lang: str) -> None:
    assert len(catalogue.zones(lang)) == 4
    cards = catalogue.products(lang)
    assert len(cards) == 70
    for card in cards:
        row = catalogue.product(lang, card.key)
        assert row is not None
        assert all((row.name, row.second, row.summary, row.place_name, row.category_name, row.zone_name))
        assert row.pictures
        assert all(blob.is_file() for picture in row.pictures for *_, blob in picture.sizes)
    for card in catalogue.routes(lang):
        route = catalogue.route(lang, card.key)
        assert route is not None
        assert route.summary
        assert all(stop.name and stop.summary and 0 < stop.x < 1 and 0 < stop.y < 1 for stop in route.stops)
    assert len(catalogue.stories(lang)) == 10
    assert all(figure.caption for story in catalogue.stories(lang) for figure in story.figures)
    assert len(catalogue.places(lang, "county")) == 10


def test_a_zone_is_narrowed_by_category_place_and_season(catalogue: Catalogue) -> None:
    tea = catalogue.products("zh-CN", ProductFilter("tea"))
    for choice in catalogue.choices("zh-CN", "tea", "category"):
        assert len(catalogue.products("zh-CN", ProductFilter("tea", choice.key))) == choice.amount
        assert choice.picture, "a kind is chosen by its picture"
        assert choice.picture.at(240).is_file()
    for choice in catalogue.choices("zh-CN", "tea", "place"):
        assert len(catalogue.products("zh-CN", ProductFilter("tea", place=choice.key))) == choice.amount
    may = catalogue.products("zh-CN", ProductFilter("tea", month=5))
    assert 0 < len(may) < len(tea)
    assert all(5 in (catalogue.product("zh-CN", card.key) or pytest.fail("not there")).months for card in may)


def test_what_is_unknown_is_none_and_left_out(catalogue: Catalogue) -> None:
    assert catalogue.product("zh-CN", "nothing") is None
    assert catalogue.place("zh-CN", "'; DROP TABLE card; --") is None
    assert catalogue.cards("en", [("product", "nothing"), ("product", "jian-zhan")])[0].key == "jian-zhan"


def test_a_release_from_before_there_were_sections_is_headed_as_one_of_today() -> None:
    older: dict[str, object] = {"tasting": "甘", "summary": "茶"}
    today: dict[str, object] = {"sections": [["tasting", "品饮感受", "甘"]], "summary": "茶"}
    assert pop_sections("product", "zh-CN", older) == pop_sections("product", "zh-CN", today)
    assert older == today == {"summary": "茶"}
    assert pop_sections("product", "en", {"tasting": ""}) == ()


def test_a_row_that_says_nothing_is_made_of_its_own_kinds() -> None:
    row = empty(RouteRow)
    assert (row.key, row.days, row.access_minutes, row.picture, row.stops) == ("", 0, (0, 0), None, ())
    assert row.illustrative is False


def test_proposals_are_marked(catalogue: Catalogue) -> None:
    assert all(card.proposed for card in catalogue.rooms("en"))
    assert sum(not card.proposed for card in catalogue.routes("en")) == 2


def test_an_indication_named_after_a_brand_is_not_shown(catalogue: Catalogue) -> None:
    row = catalogue.product("zh-CN", "jianou-jiangxiang-baijiu")
    assert row is not None
    assert not any("福矛" in mark.name + mark.ref for mark in row.marks)


def test_a_thing_outside_its_days_is_left_out(tmp_path: Path) -> None:
    from kiosk.content.example_pack import write

    write(tmp_path / "pack")
    file = tmp_path / "pack" / "products" / "first-tea.toml"
    text = file.read_text("utf-8")
    file.write_text(
        text.replace("[name]", '[availability]\nfrom = "2026-03-01"\nto = "2026-05-31"\n\n[name]', 1), "utf-8"
    )
    compile_pack(tmp_path / "pack", Store(tmp_path / "data"))
    opened = Store(tmp_path / "data").open_shown().catalogue
    assert opened is not None
    assert len(opened.products("zh-CN", today=date(2026, 4, 1))) == 1
    assert len(opened.products("zh-CN", today=date(2026, 6, 1))) == 0
    assert len(opened.products("zh-CN", today=date(1970, 1, 1))) == 1, "a clock that was never set hides nothing"
    opened.close()


def test_a_file_that_is_no_catalogue_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "catalogue.sqlite").write_bytes(b"not a database at all, and long enough to be read as one" * 20)
    with pytest.raises(CatalogueError, match="cannot be read"):
        Catalogue.open(tmp_path, tmp_path)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Da Hong-Páo", "dahongpao"),
        ("ＷＵＹＩ", "wuyi"),
        ("カタカナ", "かたかな"),
        ("우이산 차", "우이산차"),
        ("武夷・山水", "武夷山水"),
    ],
)
def test_folding_brings_spellings_together(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold_apart(text).replace(" ", "") == folded


def test_a_crowded_place_names_no_more_of_its_products_than_asked_for(catalogue: Catalogue) -> None:
    whole = catalogue.product("en", "da-hong-pao")
    some = catalogue.product("en", "da-hong-pao", most=6)
    assert whole is not None
    assert some is not None
    assert len(whole.same_place) > 6
    assert some.same_place == whole.same_place[:6]
    assert catalogue.products("en", most=3) == catalogue.products("en")[:3]


def test_each_route_is_seen_by_a_picture_of_its_own(catalogue: Catalogue) -> None:
    views = [route.view for route in catalogue.routes_whole("en")]
    assert None not in views
    assert len(set(views)) == len(views)
