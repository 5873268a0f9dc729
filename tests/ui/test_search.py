"""Finding by a few letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem
from shiboken6 import Shiboken

from kiosk.publish.pinyin import spellings, spellings_apart
from kiosk.release.catalogue_rows import Entry
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.visitor.result_list import FIRST
from kiosk.ui.visitor.search_index import SearchIndex
from tests.ui.conftest import TALL, WIDE, Opener, until
from tests.ui.simulated_finger import Finger


def shelved(kiosk: Kiosk) -> list[QQuickItem]:
    """The slips and the things on the shelves."""
    things = [
        item for item in items(kiosk.window.contentItem()) if item.metaObject().className().startswith("ShelfThing_")
    ]
    return [part for thing in things for part in items(thing) if part.metaObject().className().startswith("PaperSlip_")]


def tiles(kiosk: Kiosk) -> dict[int, str]:
    """The name of each thing that is seen on the shelves, by what shows it."""
    seen = [
        item for item in items(kiosk.window.contentItem()) if item.metaObject().className().startswith("ShelfThing_")
    ]
    return {Shiboken.getCppPointer(tile)[0]: qml_property(tile, "name", str) for tile in seen}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("dhp", "da-hong-pao"),
        ("dahongpao", "da-hong-pao"),
        ("hongpao", "da-hong-pao"),
        ("jz", "jian-zhan"),
        ("lapsang", "lapsang-souchong"),
        ("大紅袍", "da-hong-pao"),
        ("大红袍", "da-hong-pao"),
        ("wuyishan", "wuyishan"),
    ],
)
def test_a_thing_is_found_by_pinyin_initials_letters_and_either_script(kiosk: Kiosk, typed: str, found: str) -> None:
    search = kiosk.showroom.search
    for letter in typed:
        search.type(letter)
    assert found in [card.key for card in search.results.rows()][:6]


def test_results_come_while_typing_and_open_by_a_tap(kiosk: Kiosk, finger: Finger) -> None:
    kiosk.visit.open("search", "")
    settle(kiosk.window)
    for letter in "dhp":
        finger.press(letter)
    settle(kiosk.window)
    assert kiosk.showroom.search.text == "dhp"
    finger.press("大红袍")
    settle(kiosk.window)
    assert kiosk.visit.key == "da-hong-pao"


def test_nothing_found_says_so_and_suggests(kiosk: Kiosk) -> None:
    kiosk.visit.open("search", "")
    search = kiosk.showroom.search
    for letter in "zzzzqqq":
        search.type(letter)
    settle(kiosk.window)
    assert search.results.count == 0
    assert search.suggestions.count == 8


def test_a_long_press_of_typing_stops_at_the_limit(kiosk: Kiosk) -> None:
    search = kiosk.showroom.search
    for _ in range(200):
        search.type("a")
    assert len(search.text) == 24
    for _ in range(300):
        search.erase()
    assert search.text == ""


def test_a_letter_is_answered_by_the_first_results_and_the_others_follow(kiosk: Kiosk) -> None:
    kiosk.visit.open("search", "")
    settle(kiosk.window)
    search = kiosk.showroom.search
    search.type("s")
    assert search.results.count == FIRST < search.amount
    until(lambda: search.results.count == search.amount)
    settle(kiosk.window)
    assert list(tiles(kiosk).values()) == [card.name for card in search.results.rows()]


def test_what_is_typed_next_takes_the_places_of_what_was_found(kiosk: Kiosk) -> None:
    kiosk.visit.open("search", "")
    search = kiosk.showroom.search
    search.type("s")
    settle(kiosk.window)
    before = tiles(kiosk)
    for text in ("sx", "s", "sx"):
        if text == "s":
            search.erase()
        else:
            search.type("x")
        settle(kiosk.window)
        until(lambda: list(tiles(kiosk).values()) == [card.name for card in search.results.rows()])
    after = tiles(kiosk)
    assert 0 < len(after) < len(before)
    assert len(after.keys() & before.keys()) >= FIRST


def test_letters_that_come_faster_than_the_results_leave_the_last_answer(kiosk: Kiosk) -> None:
    kiosk.visit.open("search", "")
    settle(kiosk.window)
    search = kiosk.showroom.search
    for letter in "sx":
        search.type(letter)
    search.erase()
    search.clear()
    search.type("j")
    settle(kiosk.window)
    until(lambda: list(tiles(kiosk).values()) == [card.name for card in search.results.rows()])
    assert search.results.count == search.amount


def test_whole_words_come_before_beginnings_and_these_before_what_is_inside() -> None:
    index = SearchIndex(
        [
            Entry("place", "tea-hill", ("teahill",)),
            Entry("product", "green", ("greentea", "lv")),
            Entry("product", "tea", ("cha", "tea")),
            Entry("product", "teapot", ("teapot", "anoldtea")),
            Entry("story", "ate", ("ate",)),
        ]
    )

    def found(wanted: str, most: int = 9) -> list[str]:
        return [entry.key for entry in index.find(wanted, most)]

    assert found("tea") == ["tea", "teapot", "tea-hill", "green"]
    assert found("tea", 2) == ["tea", "teapot"]
    assert found("t") == ["tea", "teapot", "tea-hill"], "one letter finds no inside"
    assert found("lv") == ["green"]
    assert found("nothing") == []


def named(key: str, *names: str) -> Entry:
    """A product as a release tells of it."""
    return Entry("product", key, (*spellings(names, names[0]), *spellings_apart(names, names[0])))


def test_letters_find_what_begins_a_syllable_or_a_word_and_never_the_end_of_one() -> None:
    index = SearchIndex(
        [
            named("qi-zhong", "武夷奇种", "Wuyi Qi Zhong"),
            named("lapsang", "正山小种", "Lapsang Souchong"),
            named("red", "大红袍", "Da Hong Pao"),
        ]
    )

    def found(wanted: str) -> list[str]:
        return [entry.key for entry in index.find(wanted, 9)]

    assert found("hong") == found("hongpao") == found("hp") == ["red"]
    assert found("zhong") == ["qi-zhong", "lapsang"]
    assert found("qizhong") == found("wuyiqi") == found("yiqizh") == found("qz") == ["qi-zhong"]
    assert found("souchong") == ["lapsang"]
    assert found("angs") == found("uyi") == []
    assert found("种") == ["qi-zhong", "lapsang"]


def test_a_release_from_before_which_tells_no_syllables_apart_is_searched_everywhere() -> None:
    index = SearchIndex([Entry("product", "qi-zhong", spellings(["武夷奇种"], "武夷奇种"))])
    assert [entry.key for entry in index.find("zhong", 9)] == ["qi-zhong"]


def test_the_last_digits_of_a_trade_number_find_its_thing() -> None:
    index = SearchIndex([Entry("goods", "tin", ("06900000000014", "cha", "c h a"))])
    assert [entry.key for entry in index.find("0014", 9)] == ["tin"]


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("typed", ["", "hong"])
def test_the_first_shelves_end_whole_above_what_is_typed_with(
    opened: Opener, size: tuple[int, int], language: str, typed: str
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    kiosk.visit.open("search", "")
    for letter in typed:
        kiosk.showroom.search.type(letter)
    settle(kiosk.window)
    (area,) = [
        paper
        for paper in items(kiosk.window.contentItem())
        if paper.inherits("QQuickFlickable") and any(item in items(paper) for item in shelved(kiosk)[:1])
    ]
    foot = area.mapRectToScene(QRectF(0, 0, area.width(), area.height())).bottom()
    boxes = [item.mapRectToScene(QRectF(0, 0, item.width(), item.height())) for item in shelved(kiosk)]
    first = [box for box in boxes if box.top() < foot]
    assert len(first) >= 3 if size == TALL else len(first) >= 2
    assert all(box.bottom() <= foot for box in first)
