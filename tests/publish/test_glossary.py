"""Traditional Chinese drafts: a converter's rule gives way to tea's own words and to what the pack itself writes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.content.check import check
from kiosk.content.draft import Draft
from kiosk.publish.compile import glossary
from kiosk.publish.glossary import Glossary
from kiosk.publish.language_completion import Completer, converted
from tests.content.pack_edits import DEFAULT, MINIMAL, PRODUCT


@pytest.mark.parametrize(
    ("plain", "written"),
    [
        ("梅占是武夷岩茶的一种。", "梅占是武夷岩茶的一種。"),
        ("正岩、半岩与洲茶", "正岩、半岩與洲茶"),
        ("岩韵绵长", "岩韻綿長"),
        ("以后还要占一半", "以後還要佔一半"),
        ("鼠标与软件", "滑鼠與軟體"),
        ("", ""),
    ],
)
def test_words_of_tea_stay_and_the_rest_follows_the_rule(plain: str, written: str) -> None:
    assert Glossary().traditional(plain) == written


def test_a_sign_that_the_pack_never_changes_is_kept(tmp_path: Path) -> None:
    told = Glossary.learnt([{"summary": {"zh-CN": "马头岩下", "zh-TW": "馬頭岩下"}}])
    assert converted("鹰嘴岩下") == "鷹嘴巖下"
    assert told.traditional("鹰嘴岩下") == "鷹嘴岩下"


def test_a_sign_that_the_pack_writes_both_ways_is_left_to_the_rule() -> None:
    both = [{"name": {"zh-CN": "皇后", "zh-TW": "皇后"}}, {"summary": {"zh-CN": "以后", "zh-TW": "以後"}}]
    assert Glossary.learnt(both).traditional("之后") == "之後"
    split = [{"summary": {"zh-CN": "岩上", "zh-TW": "岩上"}}, {"summary": {"zh-CN": "岩下", "zh-TW": "巖下"}}]
    assert Glossary.learnt(split).traditional("岩间") == converted("岩间")


def test_a_name_that_the_pack_writes_is_written_so_everywhere_unless_it_writes_two() -> None:
    named = [{"name": {"zh-CN": "台湾乌龙", "zh-TW": "台灣烏龍"}}]
    assert Glossary.learnt(named).traditional("学自台湾乌龙。") == "學自台灣烏龍。"
    two = [*named, {"name": {"zh-CN": "台湾乌龙", "zh-TW": "臺灣烏龍"}}]
    assert Glossary.learnt(two).traditional("台湾乌龙") == converted("台湾乌龙")


def test_lists_are_completed_with_the_same_words() -> None:
    text = {"zh-CN": ("岩茶", "梅占")}
    assert Completer().complete(text, "places/x.toml")["zh-TW"] == ("岩茶", "梅占")


def test_publish_and_the_studio_learn_the_same(tmp_path: Path) -> None:
    for pack in (DEFAULT, MINIMAL):
        read = check(pack).pack
        assert read is not None
        assert glossary(read) == Glossary.learnt(Draft(pack).tables.values())


def test_the_packs_own_names_come_out_as_it_writes_them() -> None:
    pack = check(DEFAULT).pack
    assert pack is not None
    words = glossary(pack)
    own = {record.name["zh-CN"]: record.name["zh-TW"] for record in pack.products.values() if "zh-TW" in record.name}
    assert len(own) > 40
    assert {plain: words.traditional(plain) for plain in own} == own


def test_a_new_pack_without_traditional_text_is_completed(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(MINIMAL, tmp_path / "pack"))
    draft = Draft(folder)
    draft.put(PRODUCT, {**draft.tables[PRODUCT], "name": {"zh-CN": "梅占岩茶"}})
    words = Glossary.learnt(draft.tables.values())
    assert words.traditional("梅占岩茶") == "梅占岩茶"
