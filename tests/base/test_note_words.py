"""A tasting note is read topic by topic, and no further than it goes."""

from __future__ import annotations

import pytest

from kiosk.base.note_words import colours, told_of

ROU_GUI = {
    "zh-CN": "香气辛锐，带桂皮与花果香；汤色橙黄清亮，滋味浓醇。",
    "en": "Sharp, spicy cassia-like aroma over fruit; clear orange liquor, concentrated taste.",
}


def test_a_note_is_cut_into_what_it_says_of_the_aroma_the_liquor_and_the_taste() -> None:
    assert told_of("aroma", ROU_GUI["zh-CN"], "zh-CN") == ("香气辛锐", "带桂皮与花果香")
    assert told_of("liquor", ROU_GUI["zh-CN"], "zh-CN") == ("汤色橙黄清亮",)
    assert told_of("liquor", ROU_GUI["en"], "en") == ("clear orange liquor",)
    assert told_of("taste", ROU_GUI["en"], "en") == ("concentrated taste",)


def test_english_notes_call_what_is_in_the_cup_an_infusion_or_a_liquor() -> None:
    assert told_of("liquor", "Sweet aroma; clear orange infusion, concentrated taste.", "en") == (
        "clear orange infusion",
    )


def test_what_a_note_does_not_say_is_not_told() -> None:
    assert told_of("roast", ROU_GUI["zh-CN"], "zh-CN") == ()
    assert told_of("leaf", ROU_GUI["en"], "en") == ()


def test_a_clause_about_nothing_by_itself_goes_on_with_the_one_before() -> None:
    assert told_of("aroma", "香气清幽，似蜡梅花；汤色清澈橙黄。", "zh-CN") == ("香气清幽", "似蜡梅花")


def test_the_imperial_works_are_no_roast() -> None:
    assert told_of("roast", "五代至明初为皇家御焙所在。", "zh-CN") == ()


@pytest.mark.parametrize(
    ("note", "named"),
    [
        ("汤色橙黄至橙红，滋味醇厚。", ("orange", "russet")),
        ("汤色浅杏黄。", ("apricot",)),
        ("色泽墨绿带黄；香气清雅。", ()),
        ("条索乌润；传统款有桂圆汤般的甜润，汤色红浓。", ("red",)),
    ],
)
def test_the_colour_is_that_of_the_liquor_and_of_nothing_else(note: str, named: tuple[str, ...]) -> None:
    assert colours(note) == named
