"""Which tea is yours: what is asked, what fits, and why, from what the things themselves tell."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from kiosk.publish.compile import compile_pack
from kiosk.release.catalogue import Catalogue
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.qml_property_reader import qml_property
from kiosk.ui.visitor import choose
from kiosk.ui.visitor.suggested import Suggestion, told_once
from tests.default_pack import PACK
from tests.publish import packs
from tests.ui.conftest import TALL, WIDE, Opener, until
from tests.ui.page_walk import page
from tests.ui.seen_on_glass import of_kind, on_glass
from tests.ui.simulated_finger import Finger, act, find, name_of, pressables, tree

TEA = ("cup", "scent", "weather", "time")


def asking(kiosk: Kiosk, zone: str = "tea") -> Kiosk:
    """The kiosk on the page that asks what a zone asks."""
    kiosk.visit.open("choose", zone)
    settle(kiosk.window)
    return kiosk


def product(key: str) -> dict[str, dict[str, object]]:
    """A product of the default pack as staff wrote it."""
    return tomllib.loads((PACK / "products" / f"{key}.toml").read_text("utf-8"))


def found(kiosk: Kiosk) -> tuple[Suggestion, ...]:
    return kiosk.showroom.choose.suggestions.rows()


def said(kiosk: Kiosk) -> str:
    """Every word that the page tells."""
    return "\n".join(name_of(here) for here in tree(kiosk.window))


def test_the_slip_in_a_zone_leads_to_its_questions(kiosk: Kiosk) -> None:
    kiosk.visit.open("zone", "tea")
    settle(kiosk.window)
    Finger(kiosk.window).press("哪一泡适合您？")
    until(lambda: page(kiosk) == "choose")
    assert kiosk.visit.key == "tea"
    assert tuple(asked.key for asked in kiosk.showroom.choose.questions.rows()) == TEA


def test_where_a_zone_holds_more_than_is_looked_at_both_numbers_are_said(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choose, "LOOKED_AT", 10)
    every = kiosk.showroom.zones.rows()[0].amount
    asking(kiosk)
    Finger(kiosk.window).press("火香")
    settle(kiosk.window)
    assert f"共 {every}\u00a0样，看了前 10\u00a0样" in said(kiosk)
    assert (kiosk.showroom.choose.amount, kiosk.showroom.choose.lookedAt) == (every, 10)


def test_a_touch_brings_three_teas_forward_and_another_takes_them_back(kiosk: Kiosk) -> None:
    finger = Finger(asking(kiosk).window)
    finger.press("火香")
    assert len(found(kiosk)) == 3
    assert all(each.fits for each in found(kiosk))
    finger.press("火香")
    assert found(kiosk) == ()


def test_the_way_through_the_questions_is_open_to_assistive_technology(kiosk: Kiosk) -> None:
    asking(kiosk)
    for answer in ("浓", "火香", "寒夜", "慢慢喝"):
        act(find(kiosk.window, answer))
        settle(kiosk.window)
        assert find(kiosk.window, answer).state().checked
    assert {each.key for each in found(kiosk)} <= {"da-hong-pao", "rou-gui", "lapsang-souchong", "gankeng-hong-cha"}
    act(find(kiosk.window, found(kiosk)[0].card.name))
    assert (page(kiosk), kiosk.visit.key) == ("product", found(kiosk)[0].key)


def test_a_reason_is_the_fact_in_the_pack(kiosk: Kiosk) -> None:
    room = asking(kiosk).showroom.choose
    for question, answer in zip(TEA, ("pale", "flower", "night", "rounds"), strict=True):
        room.choose(question, answer)
    settle(kiosk.window)
    told = said(kiosk)
    for each in found(kiosk):
        written = product(each.key)
        colour, scent, water, rounds = (reason.fact for reason in each.reasons)
        assert colour in str(written["tasting"]["zh-CN"])
        assert all(part in str(written["tasting"]["zh-CN"]) for part in scent.split("，"))
        assert water == str(written["use"]["temp_c"])
        assert rounds.split("–") == [str(count) for count in dict.fromkeys(written["use"]["infusions"])]  # type: ignore[call-overload]
        for fact in (colour, scent, water, rounds):
            assert fact in told


def test_reasons_are_told_in_the_words_of_the_visitors_language(kiosk: Kiosk) -> None:
    kiosk.visit.choose_language("en")
    asking(kiosk).showroom.choose.choose("scent", "flower")
    settle(kiosk.window)
    for each in found(kiosk):
        assert each.reasons[0].fact in product(each.key)["tasting"]["en"]  # type: ignore[operator]
        assert f"Floral: {each.reasons[0].fact}" in said(kiosk)
    kiosk.visit.choose_language("ja")
    asking(kiosk).showroom.choose.choose("time", "rounds")
    settle(kiosk.window)
    assert any("〜" in reason.fact for each in found(kiosk) for reason in each.reasons)


def test_a_figure_is_told_as_a_sentence(kiosk: Kiosk) -> None:
    kiosk.visit.choose_language("en")
    asking(kiosk).showroom.choose.choose("weather", "summer")
    settle(kiosk.window)
    for each in found(kiosk):
        celsius = product(each.key)["use"]["temp_c"]
        assert f"For hot days: brewed at {celsius}\u00a0°C" in said(kiosk)


def test_what_a_thing_says_once_is_told_once(kiosk: Kiosk) -> None:
    kiosk.visit.choose_language("en")
    room = asking(kiosk, "wellness").showroom.choose
    room.choose("keeping", "keeps")
    room.choose("eating", "ready")
    assert all(len(each.reasons) == 2 for each in found(kiosk))
    assert all(len({reason.fact for reason in each.reasons}) == len(told_once(each.reasons)) for each in found(kiosk))


def test_everything_stands_there_until_it_is_narrowed(kiosk: Kiosk) -> None:
    room = asking(kiosk, "wellness").showroom.choose
    assert room.left.count == room.amount
    room.choose("keeping", "fresh")
    assert [card.key for card in room.left.rows()][:1] != [each.key for each in found(kiosk)][:1]
    assert room.left.count == room.fitting - len(found(kiosk))
    settle(kiosk.window)
    act(find(kiosk.window, room.left.rows()[0].name))
    assert (page(kiosk), kiosk.visit.key) == ("product", room.left.rows()[0].key)


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_every_question_and_every_reason_of_what_comes_forward_is_whole_above_the_fold(
    opened: Opener, size: tuple[int, int], language: str
) -> None:
    kiosk = opened(size)
    kiosk.visit.choose_language(language)
    for zone in ("tea", "liquor", "wellness"):
        room = asking(kiosk, zone).showroom.choose
        asked = room.questions.rows()
        bar = min(here.rect().top() for here in tree(kiosk.window) if name_of(here) in ("返回", "Back"))
        answers = [here for here in pressables(kiosk.window) if here.role() == QAccessible.Role.CheckBox]
        assert len(answers) == 2 * len(asked), zone
        assert all(here.rect().bottom() <= bar for here in answers), zone
        for question in asked:
            room.choose(question.key, question.answers[0])
        settle(kiosk.window)
        slips = of_kind(kiosk, "ReasonList")
        assert len(slips) == len(found(kiosk)) == 3, zone
        assert all(on_glass(slip).bottom() <= bar for slip in slips), zone
        assert len({round(on_glass(slip).height()) for slip in slips}) == 1, zone


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_after_the_last_answer_what_differs_is_on_the_glass_and_begun_again_the_questions_are(
    opened: Opener, size: tuple[int, int]
) -> None:
    kiosk = opened(size)
    room = asking(kiosk).showroom.choose
    settle(kiosk.window)
    for asked in room.questions.rows():
        room.choose(asked.key, asked.answers[0])
    (bar,) = of_kind(kiosk, "NavigationBar")
    (table,) = of_kind(kiosk, "ComparedTable")
    settle(kiosk.window)
    until(lambda: 0 < on_glass(table).top() < on_glass(bar).top() * 0.6)
    settle(kiosk.window)
    if size == TALL:
        assert on_glass(table).bottom() <= on_glass(bar).top()
    act(find(kiosk.window, "重新选"))
    first = room.questions.rows()[0].key
    until(
        lambda: all(
            on_glass(shelf).top() >= 0
            for shelf in of_kind(kiosk, "QuestionShelf")
            if qml_property(shelf, "key", str) == first
        )
    )


def test_the_slip_at_the_doors_leads_to_the_questions(kiosk: Kiosk) -> None:
    Finger(kiosk.window).press("哪一泡适合您？")
    until(lambda: page(kiosk) == "choose")
    assert kiosk.visit.key == "tea"


def test_search_offers_the_questions_where_nothing_was_typed_or_found(kiosk: Kiosk) -> None:
    kiosk.visit.open("search", "")
    settle(kiosk.window)
    assert find(kiosk.window, "哪一泡适合您？")
    kiosk.showroom.search.type("d")
    settle(kiosk.window)
    assert not [here for here in pressables(kiosk.window) if name_of(here) == "哪一泡适合您？"]
    for letter in "qxzvw":
        kiosk.showroom.search.type(letter)
    settle(kiosk.window)
    act(find(kiosk.window, "哪一泡适合您？"))
    assert (page(kiosk), kiosk.visit.key) == ("choose", "tea")


def test_what_a_tea_does_not_tell_is_not_claimed(kiosk: Kiosk) -> None:
    """Jin Jun Mei is made “without pine smoke”, Bai Ji Guan “usually lighter” in the fire: neither is a tea of fire."""
    room = asking(kiosk).showroom.choose
    room.choose("scent", "fire")
    every = {each.key for each in found(kiosk)}
    room.choose("cup", "pale")
    assert room.fitting == 0
    assert not every & {"jin-jun-mei", "bai-ji-guan", "jian-zhan"}
    settle(kiosk.window)
    assert "没有样样都合的" in said(kiosk)
    for each in found(kiosk):
        assert [reason.met for reason in each.reasons].count(False) == 1


def test_of_equals_each_kind_comes_forward_once(kiosk: Kiosk) -> None:
    asking(kiosk).showroom.choose.choose("scent", "flower")
    assert len({each.card.category for each in found(kiosk)}) == 3


def test_liquor_is_asked_about_under_its_warning(kiosk: Kiosk) -> None:
    asking(kiosk, "liquor")
    assert "未成年人请勿饮酒" in said(kiosk)
    Finger(kiosk.window).press("冰着喝")
    assert {each.key for each in found(kiosk)} == {"pucheng-gui-hua-jiu", "pucheng-yi-mi-jiu"}


def test_what_is_sold_out_is_not_suggested(kiosk: Kiosk) -> None:
    kiosk.showroom.sell_out(frozenset({"da-hong-pao"}))
    room = asking(kiosk).showroom.choose
    room.choose("scent", "fire")
    room.choose("cup", "deep")
    assert "da-hong-pao" not in {each.key for each in found(kiosk)}
    assert len(found(kiosk)) == 3


def test_answers_end_with_the_visit_and_with_the_zone(kiosk: Kiosk) -> None:
    room = asking(kiosk).showroom.choose
    room.choose("scent", "fire")
    asking(kiosk, "liquor")
    assert room.answered == 0
    asking(kiosk)
    room.choose("scent", "fire")
    kiosk.visit.reset()
    kiosk.visit.touched()
    assert asking(kiosk).showroom.choose.answered == 0
    assert found(kiosk) == ()


def brewed(celsius: int, infusions: list[int]) -> dict[str, object]:
    how = {"kind": "brew", "text": {"zh-CN": "冲泡。"}, "tea_g": 5, "water_ml": 110, "first_s": 10, "step_s": 5}
    return {"use": how | {"temp_c": celsius, "infusions": infusions}}


@pytest.fixture
def two_teas(kiosk: Kiosk, tmp_path: Path) -> Iterator[Kiosk]:
    """A kiosk whose pack has two teas: a green one in a glass and a red one for a long sitting."""
    light = packs.product("tea", "wuyi", "rock", "甲茶", "Tea A", order=1)
    deep = packs.product("tea", "wuyi", "rock", "乙茶", "Tea B", order=2)
    changed = {
        "products/hong-pao.toml": light | {"tasting": {"zh-CN": "汤色嫩绿。"}} | brewed(80, [2, 3]),
        "products/lu-cha.toml": deep | {"tasting": {"zh-CN": "汤色红浓。"}} | brewed(100, [6, 8]),
    }
    store = Store(tmp_path / "data")
    compile_pack(packs.write(tmp_path / "pack", changed), store)
    catalogue: Catalogue | None = store.open_shown().catalogue
    before = kiosk.showroom.show(catalogue)
    settle(kiosk.window)
    yield kiosk
    if shown := kiosk.showroom.show(before):
        shown.close()


def test_two_teas_are_enough_to_ask_and_both_come_forward_honestly(two_teas: Kiosk) -> None:
    room = asking(two_teas).showroom.choose
    assert [asked.key for asked in room.questions.rows()] == ["cup", "weather", "time"]
    Finger(two_teas.window).press("淡")
    assert [(each.key, each.fits) for each in found(two_teas)] == [("hong-pao", True)]
    Finger(two_teas.window).press("寒夜")
    assert [(each.key, each.met) for each in found(two_teas)] == [("hong-pao", 1), ("lu-cha", 1)]
    assert room.fitting == 0
    assert "没有样样都合的" in said(two_teas)


def test_a_zone_whose_things_tell_too_little_asks_nothing(two_teas: Kiosk) -> None:
    two_teas.visit.open("zone", "liquor")
    settle(two_teas.window)
    assert not two_teas.showroom.zone.asks
    assert not [here for here in pressables(two_teas.window) if "适合" in name_of(here)]
    assert not asking(two_teas, "liquor").showroom.choose.known
