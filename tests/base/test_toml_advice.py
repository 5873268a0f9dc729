"""A text that is no TOML 1.0 is told by what it is: an unseen sign, a Chinese quote, TOML 1.1, a truth misspelt."""

from __future__ import annotations

import time

import pytest

from kiosk.base.untrusted_input import Unreadable, parse_toml

CASES = [
    ("# 注\nname\u200b = 1", 2, "第 5 列有看不见的零宽空格（U+200B）", "重新输入"),
    ("name = \ufeff1", 1, "第 8 列有看不见的BOM 记号（U+FEFF）", "重新输入"),
    ("name\u00a0= 1", 1, "不换行空格（U+00A0）", "重新输入"),
    ('name = "x"\u200e', 1, "书写方向符（U+200E）", "重新输入"),
    ("name\u3000= 1", 1, "全角空格", "空格"),
    ('a = 1\nname ＝ "x"', 2, "第 6 列的 ＝ 是全角", "="),
    ("name = “x”", 1, "“ 是全角", '"'),
    ('name："x"', 1, "： 是全角", "="),
    ("name = [1，2]", 1, "， 是全角", ","),
    ("【name】", 1, "【 是全角", "["),
    ("a = １", 1, "１ 是全角", "1"),
    ('名字 = "x"', 1, "“名”在引号外面", "英文名"),
    ("a = {x = 1,\n y = 2}", 1, "花括号 { } 里换行：TOML 1.1 允许", "一行"),
    ("a = 1\nb = {x = 1,}", 2, "多一个逗号：TOML 1.1 允许", "逗号"),
    ('a = "\\e[0m"', 1, "\\e：TOML 1.1 允许", "\\u001B"),
    ('a = "\\x41"', 1, "\\x41：TOML 1.1 允许", "\\u0041"),
    ("a = 07:32", 1, "没有秒的时间 07:32：TOML 1.1 允许", '"07:32"'),
    ("a = 2026-01-01T07:32Z", 1, "没有秒的时间 07:32", "07:32:00"),
    ("a = True", 1, "True 的写法不对", "true"),
    ("a = 0123", 1, "数字 0123 以 0 开头", '"0123"'),
    ("a = {x = 1", 1, "花括号没有关上", "}"),
    ("a = 1080x1920", 1, "值 1080x1920 的写法不对", '"1080x1920"'),
    ("a = 09:00-21:00 # 开放", 1, "值 09:00-21:00 的写法不对", '"09:00-21:00"'),
    ("a = 90°", 1, "值 90° 的写法不对", "只写数字：90"),
    ("a = 75s", 1, "值 75s 的写法不对", "只写数字：75"),
    ("a = .5", 1, "值 .5 的写法不对", "只写数字：0.5"),
    ("a = 4,5", 1, "值 4,5 的写法不对", "[4, 5]"),
    ("a = [4 5]", 1, "方括号里少了逗号", "[4, 5]"),
    ("a = 2026/2/3", 1, "值 2026/2/3 的写法不对", "日期写成 2026-02-03"),
    ("a = 2026-02-30", 1, "没有 2026-02-30 这一天", "2026-12-31"),
    ("a = null", 1, "值 null 的写法不对", "删去这一行"),
    ("a = 1 // 说", 1, "第 10 列的“说”在引号外面", "键 = 值"),
    ("a = 1 // x", 1, "值 1 // x 的写法不对", "#"),
    ('a = "D:\\U盘"', 1, "反斜杠", "路径用 /"),
    ("[[a]", 1, "方括号没有关上", "]"),
    ("a = 1\rb = 2", 1, "换行是旧式的", "LF"),
    ("a = 1\nb = 2\0\0", 2, "零字节，多半是断电", "备份"),
    ('a = "x\x01"', 1, "控制符", "重新输入"),
]


@pytest.mark.parametrize(("text", "line", "what", "mend"), CASES)
def test_what_is_wrong_is_named_as_what_it_is_with_its_place(text: str, line: int, what: str, mend: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_toml(text)
    assert caught.value.line == line
    assert what in caught.value.what.zh
    assert mend in caught.value.mend.zh
    assert caught.value.what.en.isprintable()
    assert "TOML 1.1" not in what or "allowed in TOML 1.1, not here" in caught.value.what.en


@pytest.mark.parametrize(
    "text", ['a = "“中文”，全角：＝"', "# 全角＝\u200b\na = 1", 'a = "x\u200by"', "a = [\n1,\n]", "a = {x = [\n1]}"]
)
def test_inside_quotes_and_comments_signs_are_free(text: str) -> None:
    assert parse_toml(text)


def test_advice_on_a_long_text_is_quick() -> None:
    text = "\n".join(f'k{at} = {{x = "值", y = [1, 2]}}' for at in range(2500)) + "\nx = “"
    begun = time.perf_counter()
    with pytest.raises(Unreadable, match="full-width"):
        parse_toml(text)
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize(
    ("value", "right"), [("1080x1920", '"1080x1920"'), ("2026/2/3", "2026-02-03"), ("4,5", "[4, 5]")]
)
def test_what_is_advised_for_a_value_without_quotes_really_works(value: str, right: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parse_toml(f"a = {value}")
    assert right in caught.value.mend.zh
    assert "a" in parse_toml(f"a = {right}")
