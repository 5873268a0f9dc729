"""Signs that nobody sees, that no font has or that hold a place are named with their field, before a label is printed."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.base.character_check import without_shape
from tests.content.pack_edits import PRODUCT, add, change, found, where


@pytest.mark.parametrize("sign", ["🍵", "𣇉", "𠮷", "\ue000", "㵲", "뷁", "Ṭ", "ᄀ", "\u0334"])
@pytest.mark.parametrize("language", ["zh-CN", "zh-TW", "en", "ja", "ko"])
def test_a_sign_that_no_font_has_is_named_with_its_field(pack: Path, sign: str, language: str) -> None:
    if language == "zh-CN":
        change(pack / PRODUCT, "大红袍", f"大红袍 {sign}")
    else:
        change(pack / PRODUCT, 'zh-CN = "大红袍"', f'zh-CN = "大红袍"\n{language} = "岩茶 Tea{sign} Tea"')
    (only,) = found(pack, "warning")
    assert (only.code, only.file, only.field) == ("no-such-glyph", PRODUCT, f"name.{language}")
    assert f"U+{ord(sign):04X}" in only.what_zh
    assert f"U+{ord(sign):04X}" in only.what_en


def test_signs_are_looked_for_beside_the_texts_too_but_not_where_staff_keep_notes(full: Path) -> None:
    change(full / PRODUCT, 'name = "地理标志产品', 'name = "🍵地理标志产品')
    text = (full / PRODUCT).read_text("utf-8")
    assert [(code, field) for code, _, field in where(full, "warning")] == [("no-such-glyph", "certifications.0.name")]
    (full / PRODUCT).write_text(text.replace("🍵", "").replace('note = "', 'note = "🍵', 1), "utf-8")
    assert where(full, "warning") == []


def test_what_the_fonts_can_put_together_is_no_box() -> None:
    assert without_shape("e\u0301 Wǔyí 岩茶“大紅袍” ☀\ufe0f 무이\u200b\n") == []
    assert without_shape("가".encode().decode()) == []
    assert without_shape("\u1100\u1161") == []  # decomposed Hangul composes


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("\u200b", "零宽空格"),
        ("\ufeff", "BOM"),
        ("\u00a0", "不换行空格"),
        ("\u00ad", "软连字符"),
        ("\u200e", "书写方向符"),
        ("\u2060", "零宽"),
    ],
)
def test_a_sign_that_nobody_sees_is_named_as_what_it_is(pack: Path, sign: str, said: str) -> None:
    change(pack / PRODUCT, "武夷岩茶的一类。", f"武夷岩茶{sign}的一类。")
    (only,) = found(pack, "warning")
    assert (only.code, only.field) == ("unseen-sign", "summary.zh-CN")
    assert said in only.what_zh
    assert f"U+{ord(sign):04X}" in only.what_en
    assert "武夷岩茶" in only.what_zh


def test_a_name_with_an_unseen_sign_leads_nowhere_and_the_sign_is_told(pack: Path) -> None:
    change(pack / PRODUCT, 'zone = "tea"', 'zone = "tea\u200b"')
    codes = {(code, field) for code, _, field in where(pack, "error", "warning")}
    assert {("unknown-zone", "zone"), ("unseen-sign", "zone")} <= codes


@pytest.mark.parametrize(
    "text",
    [
        "（待填）",
        "待补充",
        "一段话（待定）。",
        "TODO",
        "xxx",
        "XXX",
        "…",
        "TBD",
        "(to fill in)",
        "[to be filled in]",
        "请填写介绍",
        "N/A",
    ],
)
def test_a_text_that_only_holds_a_place_is_not_published(pack: Path, text: str) -> None:
    change(pack / PRODUCT, "武夷岩茶的一类。", text)
    assert [(code, field) for code, _, field in where(pack)] == [("placeholder", "summary.zh-CN")]


@pytest.mark.parametrize(
    "text", ["示例", "这是一个示例。", "接待填补了空白。", "XXL 号礼盒", "时间待定，先看茶。", "大红袍……"]
)
def test_a_text_that_is_one_is_left_alone(pack: Path, text: str) -> None:
    change(pack / PRODUCT, "武夷岩茶的一类。", text)
    assert where(pack) == []


def test_a_note_for_staff_may_say_what_is_still_to_do(pack: Path) -> None:
    add(pack / PRODUCT, 'note = "TODO：待补"')
    assert where(pack) == []


@pytest.mark.parametrize("unit", [" ", "—", "x", "[to be filled"])
def test_a_text_without_end_does_not_hold_up_the_check(pack: Path, unit: str) -> None:
    change(pack / PRODUCT, "武夷岩茶的一类。", unit * (20_000 // len(unit)))
    add(pack / PRODUCT, 'allergens = ["TODO"]')
    begun = time.process_time()
    assert ("placeholder", "allergens.0") in [(code, field) for code, _, field in where(pack)]
    assert time.process_time() - begun < 5
