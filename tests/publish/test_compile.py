"""From a small pack to what a visitor reads of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.check import check
from kiosk.publish.compile import Published, PublishOptions, compile_pack, unreadable
from kiosk.release.catalogue import Catalogue
from kiosk.release.product_filter import ProductFilter
from kiosk.release.store import Store
from tests.content.pack_edits import MINIMAL, webp
from tests.publish import packs

JUNE, DECEMBER = date(2026, 6, 1), date(2026, 12, 1)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Published, Store]:
    """The small pack, published."""
    work = tmp_path_factory.mktemp("small")
    store = Store(work / "data")
    return compile_pack(packs.write(work / "pack"), store), store


@pytest.fixture
def catalogue(made: tuple[Published, Store]) -> Iterator[Catalogue]:
    """The small pack's catalogue."""
    opened = made[1].open_shown().catalogue
    assert opened is not None
    yield opened
    opened.close()


def changed(tmp_path: Path, file: str, **fields: Any) -> Catalogue:
    """The catalogue of the small pack with some fields of one file changed."""
    table = packs.tables()[file] | fields
    compile_pack(packs.write(tmp_path / "pack", {file: table}), Store(tmp_path / "data"))
    opened = Store(tmp_path / "data").open_shown().catalogue
    assert opened is not None
    return opened


def test_degrees_become_fractions_of_the_map_sheet(catalogue: Catalogue) -> None:
    wuyi, jianou = catalogue.place("en", "wuyi"), catalogue.place("en", "jianou")
    assert wuyi is not None
    assert jianou is not None
    assert (wuyi.x, wuyi.y) == (0.05, 0.08)
    assert (jianou.x, jianou.y) == (0.5, 0.48)


def test_rivers_are_ranked_from_the_sea_upwards(catalogue: Catalogue) -> None:
    rivers = catalogue.map("zh-TW").rivers
    assert [(river.key, river.name, river.rank) for river in rivers] == [
        ("min", "閩江", 1),
        ("xi", "建溪", 2),
        ("yang", "崇陽溪", 3),
    ]
    assert rivers[1].points[-1] == rivers[0].points[0] == (0.5, 0.48)


def test_rivers_that_flow_in_a_circle_come_to_an_end(tmp_path: Path) -> None:
    rivers = packs.tables()["pack.toml"]["rivers"]
    rivers[0]["flows_to"] = "yang"
    catalogue = changed(tmp_path, "pack.toml", rivers=rivers)
    assert all(river.rank < 10 for river in catalogue.map("en").rivers)
    catalogue.close()


def test_the_map_marks_counties_and_the_venue_but_not_the_stops(catalogue: Catalogue) -> None:
    sheet = catalogue.map("zh-CN")
    assert [(spot.key, spot.amount) for spot in sheet.spots] == [("hall", 0), ("wuyi", 2), ("jianou", 1)]
    assert (sheet.width, sheet.height) == (200, 100)
    assert sheet.picture is not None


def test_a_product_tells_everything_at_once(catalogue: Catalogue) -> None:
    row = catalogue.product("en", "hong-pao", JUNE)
    assert row is not None
    assert (row.name, row.second, row.zone_name, row.tone) == ("Da Hong Pao", "大红袍", "Tea", "tea")
    assert row.brewing is not None
    assert (row.brewing.tea_g, row.brewing.first_s, row.brewing.infusions) == (8.0, 10, (6, 8))
    assert [mark.name for mark in row.marks] == ["武夷岩茶"]
    assert [(number.scheme, number.value, number.url) for number in row.numbers] == [("local", "A-1", "")]
    assert [card.key for card in row.same_place] == ["lu-cha"]
    assert [card.key for card in row.goes_with] == ["lu-cha"]
    assert [card.key for card in row.routes] == ["xi"]
    assert row.own_picture
    assert row.months == (4, 5)


def test_a_liquor_is_for_adults_and_says_its_kind_and_strength(catalogue: Catalogue) -> None:
    row = catalogue.product("zh-TW", "hong-jiu", JUNE)
    assert row is not None
    assert (row.liquor_type, row.abv) == ("黃酒", (12.0, 18.0))
    assert [card.adults_only for card in catalogue.products("en", ProductFilter("liquor"), today=JUNE)] == [True]


def test_a_product_without_a_picture_takes_its_categorys_or_none(catalogue: Catalogue) -> None:
    tea, wine = catalogue.product("en", "lu-cha"), catalogue.product("en", "hong-jiu")
    assert tea is not None
    assert wine is not None
    assert (len(tea.pictures), tea.own_picture) == (1, False)
    assert (len(wine.pictures), wine.own_picture) == (0, False)


def test_one_file_has_a_point_of_interest_for_each_use_of_it(catalogue: Catalogue) -> None:
    product, place = catalogue.product("en", "hong-pao"), catalogue.place("en", "wuyi")
    assert product is not None
    assert place is not None
    assert product.pictures[0].sizes == place.pictures[0].sizes
    assert (product.pictures[0].focus, place.pictures[0].focus) == ((0.5, 0.5), (0.2, 0.8))


def test_what_is_not_in_season_on_show_is_left_out_everywhere(catalogue: Catalogue) -> None:
    wanted = [("product", "hong-jiu"), ("product", "lu-cha")]
    for today, there in ((JUNE, True), (DECEMBER, False)):
        liquor = catalogue.zone("en", "liquor", today)
        county, route = catalogue.place("en", "jianou", today), catalogue.route("en", "xi", today)
        assert liquor is not None
        assert county is not None
        assert route is not None
        assert liquor.amount == there
        assert len(catalogue.products("en", ProductFilter("liquor"), today=today)) == there
        assert len(catalogue.choices("en", "liquor", "place", today)) == there
        assert [card.key for card in catalogue.cards("en", wanted, today)] == ["hong-jiu"] * there + ["lu-cha"]
        assert [card.key for card in county.products] == ["hong-jiu"] * there
        assert [card.key for card in route.stops[1].products] == ["hong-pao"] + ["hong-jiu"] * there


@pytest.mark.parametrize(
    ("day", "there"),
    [(date(2026, 4, 30), 0), (date(2026, 5, 1), 1), (date(2026, 10, 7), 1), (date(2026, 10, 8), 0)],
)
def test_the_first_and_the_last_day_on_show_both_count(catalogue: Catalogue, day: date, there: int) -> None:
    assert len(catalogue.products("en", ProductFilter("liquor"), today=day)) == there


def test_a_route_tells_its_way_in_its_stops_and_its_legs(catalogue: Catalogue) -> None:
    route = catalogue.route("zh-TW", "xi", JUNE)
    assert route is not None
    assert (route.station, route.access_mode, route.access_minutes) == ("建甌西", "rail", (60, 80))
    first, second = route.stops
    assert (first.place, first.day, first.mode, first.km) == ("jianou", 1, "", 0.0)
    assert (second.county_name, second.day, second.mode, second.km) == ("武夷山市", 2, "road", 90.5)
    assert [card.proposed for card in catalogue.routes("en")] == [True]


def test_a_stop_belongs_to_its_county_and_the_county_to_its_routes(catalogue: Catalogue) -> None:
    wuyi, stop = catalogue.place("zh-CN", "wuyi"), catalogue.place("zh-CN", "jiuqu")
    assert wuyi is not None
    assert stop is not None
    assert [card.key for card in wuyi.stops] == ["jiuqu"]
    assert [card.key for card in wuyi.routes] == ["xi"]
    assert wuyi.known_for == ("岩茶", "丹霞")
    assert stop.county_name == "武夷山市"


def test_rooms_and_stories_are_told_with_their_figures(catalogue: Catalogue) -> None:
    room = catalogue.room("en", "song")
    assert room is not None
    assert (room.palette, [card.key for card in room.products]) == (("#112233",), ["hong-pao"])
    assert [card.zone for card in catalogue.rooms("en")] == ["tearoom"]
    (story,) = catalogue.stories("zh-TW")
    assert [(figure.value, figure.at_least, figure.caption) for figure in story.figures] == [(170.0, True, "家企業")]


def test_a_pack_tells_the_languages_it_was_written_in(catalogue: Catalogue) -> None:
    assert catalogue.pack("ko").languages == ("zh-CN", "en")
    assert catalogue.pack("ko").title == "小展厅"
    assert set(catalogue.pack("en").scenes) == {"scene-tall"}


def test_pictures_are_absolute_paths_of_blobs_named_by_their_digest(
    made: tuple[Published, Store], catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = catalogue.pack("en").scenes["scene-tall"]
    for width, height, blob in scene.sizes:
        assert blob.is_absolute()
        assert blob == made[1].blobs / blob.name[:2] / blob.name
        assert (width, height) == (200, 360)
    monkeypatch.chdir(made[1].data)
    opened = Store(Path()).open_shown().catalogue
    assert opened is not None
    assert opened.pack("en").scenes == catalogue.pack("en").scenes
    opened.close()


def test_what_was_filled_in_is_told_once_for_each_record_and_language(made: tuple[Published, Store]) -> None:
    infos = [finding for finding in made[0].findings if finding.severity == "info"]
    assert "language-missing" not in {finding.code for finding in infos}
    told = [(finding.file, finding.what_en) for finding in infos if finding.code == "language-completed"]
    assert len(told) == len(set(told))
    assert ("places/jiuqu.toml", "2 text(s) in zh-TW were missing and were filled in from zh-CN.") in told
    assert ("products/lu-cha.toml", "2 text(s) in ja were missing and were filled in from en.") in told


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("dhp", "hong-pao"),
        ("Dà Hóng Páo", "hong-pao"),
        ("大紅袍", "hong-pao"),
        ("大红袍", "hong-pao"),
        ("ＤＡＨＯＮＧ", "hong-pao"),
        ("wylc", "lu-cha"),
        ("wuyilvcha", "lu-cha"),
        ("wuyilucha", "lu-cha"),
        ("武夷綠茶", "lu-cha"),
        ("武夷緑茶", "lu-cha"),
    ],
)
def test_search_finds_a_thing_however_it_is_spelt(catalogue: Catalogue, typed: str, key: str) -> None:
    wanted = catalogue.fold(typed)
    found = {entry.key for entry in catalogue.entries() if any(each.startswith(wanted) for each in entry.spellings)}
    assert found == {key}


def test_a_picture_that_cannot_be_decoded_names_its_file_and_publishes_nothing(tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    before = compile_pack(packs.write(tmp_path / "pack"), store)
    garbled = webp(600, 500)[:-3] + b"\xff\xff\xff"
    pack = packs.write(tmp_path / "bad", pictures={"media/scene.png": garbled})
    made = compile_pack(pack, store)
    errors = [finding for finding in made.findings if finding.severity == "error"]
    assert made.id == ""
    assert [(finding.code, finding.file) for finding in errors] == [("picture-unreadable", "media/scene.png")]
    assert unreadable(check(pack)) == errors
    assert store.pointed() == before.id
    assert len(store.releases()) == 1


def test_a_zip_and_its_folder_give_the_same_release(tmp_path: Path) -> None:
    folder = packs.write(tmp_path / "pack")
    archive = shutil.make_archive(str(tmp_path / "pack"), "zip", folder)
    one, other = Store(tmp_path / "one"), Store(tmp_path / "other")
    assert compile_pack(folder, one).id == compile_pack(Path(archive), other).id != ""


def test_progress_tells_what_is_done_and_how_far(tmp_path: Path) -> None:
    heard: list[tuple[str, int, int]] = []
    options = PublishOptions(on_progress=lambda *step: heard.append(step))
    compile_pack(packs.write(tmp_path / "pack"), Store(tmp_path / "data"), options)
    assert heard == [("check", 0, 1), *(("pictures", at, 4) for at in range(5)), ("write", 0, 1), ("write", 1, 1)]


def test_a_sketch_opens_no_picture_that_has_not_changed(tmp_path: Path) -> None:
    from kiosk.content.check import check
    from kiosk.content.media import LARGEST_FILE
    from kiosk.publish.compile import PictureMemory, sketch

    pack = packs.write(tmp_path / "pack")
    known: PictureMemory = {}
    opened: list[str] = []

    def made() -> bytes:
        checked = check(pack)
        read = checked.media.read

        def counted(name: str, most: int = LARGEST_FILE) -> bytes:
            opened.append(name)
            return read(name, most)

        checked.media.read = counted  # type: ignore[method-assign]
        assert not sketch(checked, tmp_path / "blobs", tmp_path / "cache", tmp_path / "out.sqlite", (), known)
        return (tmp_path / "out.sqlite").read_bytes()

    first = made()
    assert opened
    opened.clear()
    assert made() == first
    assert opened == []
    changed = next(file for file in sorted((pack / "media").iterdir()))
    changed.write_bytes(packs.png((1, 2, 3), (500, 500)))
    assert made() != first
    assert set(opened) == {f"media/{changed.name}"}


def test_a_liquor_carries_its_warning_in_the_catalogue_whatever_its_record_says(tmp_path: Path) -> None:
    from kiosk.content.pack import read
    from kiosk.publish.compile import _catalogue
    from kiosk.publish.language_completion import Completer

    pack = read(MINIMAL).pack
    assert pack is not None
    tea = pack.products["da-hong-pao"]
    wine = tea.model_copy(update={"name": {"zh-CN": "黄精酒"}, "compliance": ("no_health_claim",)})
    pack = pack.model_copy(update={"products": {"da-hong-pao": tea, "jiu": wine}})
    (tmp_path / "catalogue.sqlite").write_bytes(_catalogue(pack, {}, Completer()))
    catalogue = Catalogue.open(tmp_path, tmp_path)
    row = catalogue.product("en", "jiu")
    cards = {card.key: card.adults_only for card in catalogue.products("zh-CN")}
    catalogue.close()
    assert row is not None
    assert row.compliance == ("alcohol_warning", "adults_only", "no_health_claim")
    assert cards == {"da-hong-pao": False, "jiu": True}
