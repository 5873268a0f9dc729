"""Bad input about goods, makers and what is on: each is found at its field, in words that say how to mend it."""

from __future__ import annotations

import re
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.base.price import number_in
from kiosk.base.recurrence_rule import checked, rule_in
from kiosk.content.check import check
from kiosk.content.finding import Finding
from kiosk.content.words_meant import word_meant
from tests.content.pack_edits import MAXIMAL

HE, CHANG, PIN_CHA, HE_SUI, PACK = (
    "goods/he.toml",
    "makers/chang.toml",
    "events/pin-cha.toml",
    "notices/he-sui.toml",
    "pack.toml",
)
YESTERDAY = (date.today() - timedelta(1)).isoformat()
BAD: list[tuple[str, str, str, str, str, str]] = [
    (HE, "yuan", "0", "wrong-price", "price.yuan", "价格是 0"),
    (HE, "yuan", '"0.00"', "wrong-price", "price.yuan", "价格是 0"),
    (HE, "yuan", "-1", "wrong-price", "price.yuan", "小于 0"),
    (HE, "yuan", '"-1"', "wrong-price", "price.yuan", "小于 0"),
    (HE, "yuan", "1e9", "wrong-price", "price.yuan", "1,000,000,000 元，像是少了小数点"),
    (HE, "yuan", '"1e9"', "wrong-price", "price.yuan", "1,000,000,000 元，像是少了小数点"),
    (HE, "yuan", '"68元"', "wrong-price", "price.yuan", "写 68.00，单位另填"),
    (HE, "yuan", '"68元/盒"', "wrong-price", "price.yuan", "写 68.00，单位另填"),
    (HE, "yuan", '"68.888"', "wrong-price", "price.yuan", "比分还细"),
    (HE, "yuan", "68.888", "wrong-price", "price.yuan", "比分还细"),
    (HE, "yuan", '""', "wrong-price", "price.yuan", "价格是空的"),
    (HE, "yuan", "nan", "wrong-price", "price.yuan", "不是价格"),
    (HE, "yuan", "true", "wrong-price", "price.yuan", "不是价格"),
    (HE, "unit", "", "missing", "price.unit", "有价格，没有单位"),
    (HE, "unit", '"盒"', "literal_error", "price.unit", "写 box"),
    (HE, "unit", '"斤"', "literal_error", "price.unit", "写 jin"),
    (HE, "to", '"2025-01-01"', "dates-reversed", "price", "对调两个日期"),
    (HE, "to", '"2027/5/1"', "string_pattern_mismatch", "price.to", "2026-12-31"),
    (HE, "hours", '"25:00-26:00"', "wrong-hours", "availability.hours", "09:30-17:00"),
    (HE, "hours", '"周六日 9点-17点; 周一 9:00-10:00"', "wrong-hours", "availability.hours", "日期另填"),
    (HE, "hours", '"下午"', "wrong-hours", "availability.hours", "不是几点到几点"),
    (HE, "weekdays", '["Sat"]', "literal_error", "availability.weekdays.0", "写 sat"),
    (HE, "weekdays", '["周六"]', "literal_error", "availability.weekdays.0", "写 sat"),
    (HE, "gtin", '"9520000001019"', "wrong-gtin", "gtin", "校验位不对"),
    (CHANG, "to", f'"{YESTERDAY}"', "authorisation-ended", "authorisations.0.to", "续期后改日期"),
    (CHANG, "to", '"2025-01-01"', "dates-reversed", "authorisations.0", "对调两个日期"),
    (PIN_CHA, "end", '"2026-12-05 09:00"', "ends-before-it-begins", "end", "过半夜的写第二天的日期"),
    (PIN_CHA, "end", '"2026-12-05"', "no-such-moment", "end", "不是日期和时间"),
    (PIN_CHA, "end", "2026-12-05", "no-such-moment", "end", "不是日期和时间"),
    (PIN_CHA, "end", '"2026-12-05 24:00"', "no-such-moment", "end", "写第二天的 00:00"),
    (PIN_CHA, "start", "2026-12-05T10:00:00+09:00", "moment-with-offset", "start", '例如 "2026-12-05 10:00"'),
    (PIN_CHA, "start", "2026-12-05T10:00:00Z", "moment-with-offset", "start", "照展厅墙上的钟写"),
    (PIN_CHA, "start", '"2026-12-05T10:00+09:00"', "moment-with-offset", "start", "带着时差"),
    (PIN_CHA, "start", '"9999-12-31 10:00"', "ends-before-it-begins", "end", "改正"),
    (PIN_CHA, "end", '"9999-12-31 10:00"', "too-far-ahead", "end", "最晚 2999 年"),
    (HE, "to", '"9999-12-31"', "too-far-ahead", "price.to", "没有期限就留空"),
    (CHANG, "to", '"9999-12-31"', "too-far-ahead", "authorisations.0.to", "没有期限就留空"),
    (HE, "hours", '"24:00-08:00"', "wrong-hours", "availability.hours", "写 00:00 开始"),
    (HE, "hours", '"09:00-09:00"', "wrong-hours", "availability.hours", "全天开放就留空"),
    (HE, "yuan", '"1..2e1"', "wrong-price", "price.yuan", "不是价格"),
    (PIN_CHA, "repeat", '"FREQ=WEEKLY;UNTIL=20261231T160000Z"', "wrong-rule", "repeat", "UNTIL=20271231"),
    (PIN_CHA, "repeat", '"FREQ=WEEKLY;BYDAY=1SA"', "wrong-rule", "repeat", "FREQ=MONTHLY;BYDAY=1SA"),
    (PIN_CHA, "repeat", '"FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6"', "never-comes", "repeat", "一次也不会有"),
    (PIN_CHA, "except", '["2027-02-14"]', "except-on-no-day", "except.0", "2027-02-14 本来就不办"),
    (PIN_CHA, "repeat", '"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"', "never-comes", "repeat", "一次也不会有"),
    (PIN_CHA, "repeat", '"FREQ=WEEKLY;UNTIL=20200101"', "never-comes", "repeat", "UNTIL 在 start 之前"),
    (PIN_CHA, "repeat", '"FREQ=WEEKLY;BYDAY=SU"', "first-not-by-rule", "start", "第一次是 2026-12-06"),
    (PIN_CHA, "end", '"2026-12-13 11:30"', "overlaps-itself", "end", "下一次（2026-12-12）就开始了"),
    (PIN_CHA, "repeat", '"每周六"', "wrong-rule", "repeat", "写 FREQ=WEEKLY;BYDAY=SA"),
    (PIN_CHA, "repeat", '"FREQ=HOURLY"', "wrong-rule", "repeat", "每天、每周、每月或每年"),
    (PIN_CHA, "repeat", '"FREQ=WEEKLY;BYDAY=XX"', "wrong-rule", "repeat", "看不懂 BYDAY=XX"),
    (PIN_CHA, "except", '["2027-02-30"]', "no-such-day", "except.0", "没有 2027-02-30 这一天"),
    (HE_SUI, "kind", '"优惠"', "literal_error", "kind", "写 offer"),
    (HE_SUI, "where", '["首页"]', "literal_error", "where.0", "写 home"),
    (PACK, "timezone", '"Asia/Peking"', "no-such-zone", "timezone", "写 Asia/Shanghai"),
    (PACK, "timezone", '"北京时间"', "no-such-zone", "timezone", "写 Asia/Shanghai"),
]
"""File, key, what stands there; code, field, and some of what is said."""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the pack that uses every key."""
    return Path(shutil.copytree(MAXIMAL, tmp_path / "pack"))


def spoilt(pack: Path, file: str, key: str, value: str) -> list[Finding]:
    """What is found once the first line of a key holds something else (nothing: is gone), and was not before."""
    before = set(check(pack).findings)
    text = (pack / file).read_text("utf-8")
    line = f"{key} = {value}" if value else ""
    changed, count = re.subn(rf"(?m)^{key} = .*$", lambda _: line, text, count=1)
    assert count
    (pack / file).write_text(changed, "utf-8")
    return [finding for finding in check(pack).findings if finding not in before]


@pytest.mark.parametrize(("file", "key", "value", "code", "field", "said"), BAD)
def test_bad_input_is_found_at_its_field_and_says_how_to_mend_it(
    pack: Path, file: str, key: str, value: str, code: str, field: str, said: str
) -> None:
    found = [finding for finding in spoilt(pack, file, key, value) if finding.severity != "info"]
    assert (code, file, field) in [(each.code, each.file, each.field) for each in found]
    each = next(each for each in found if each.code == code)
    assert said in each.what_zh + each.mend_zh
    assert all((each.what_en, each.mend_zh, each.mend_en))


def test_one_wrong_thing_is_told_once(pack: Path) -> None:
    for key, value in (("to", '"2027/5/1"'), ("yuan", '"68元"'), ("unit", "")):
        copy = Path(shutil.copytree(pack, pack.parent / key))
        assert len(spoilt(copy, HE, key, value)) == 1


def test_two_packets_with_one_barcode_are_told(pack: Path) -> None:
    shutil.copy(pack / HE, pack / "goods/zwei.toml")
    (shared,) = (finding for finding in check(pack).findings if finding.code == "gtin-shared")
    assert (shared.file, shared.field) == ("goods/zwei.toml", "gtin")
    assert HE in shared.what_zh


def test_a_rule_without_end_is_no_fault(pack: Path) -> None:
    assert spoilt(pack, PIN_CHA, "repeat", '"FREQ=DAILY"') == []


@pytest.mark.parametrize(
    ("start", "end", "repeat"),
    [
        ("2097-12-05 10:00", "2097-12-05 11:30", ""),
        ("2026-01-10 10:00", "2026-01-10 11:30", "FREQ=YEARLY;INTERVAL=3"),
        ("2026-12-05 10:00", "2026-12-05 11:30", "FREQ=YEARLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29"),
    ],
)
def test_what_comes_in_years_is_not_over(pack: Path, start: str, end: str, repeat: str) -> None:
    text = (pack / PIN_CHA).read_text("utf-8")
    for key, value in (("start", start), ("end", end), ("repeat", repeat)):
        text = re.sub(rf"(?m)^{key} = .*$", f'{key} = "{value}"', text, count=1)
    (pack / PIN_CHA).write_text(re.sub(r"(?m)^except = .*$", "", text), "utf-8")
    assert {each.code for each in check(pack).findings if each.file == PIN_CHA} <= {
        "language-missing",
        "first-not-by-rule",
    }


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "UTC"])
def test_zones_with_and_without_summer_time_are_taken(pack: Path, zone: str) -> None:
    assert spoilt(pack, PACK, "timezone", f'"{zone}"') == []


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("每天", "FREQ=DAILY"),
        ("每周六", "FREQ=WEEKLY;BYDAY=SA"),
        ("每星期六、日", "FREQ=WEEKLY;BYDAY=SA,SU"),
        ("每月第一个周日", "FREQ=MONTHLY;BYDAY=1SU"),
        ("每月15号", "FREQ=MONTHLY;BYMONTHDAY=15"),
        ("每年", "FREQ=YEARLY"),
    ],
)
def test_a_rule_in_chinese_words_has_one_mend(words: str, rule: str) -> None:
    assert rule_in(words) == rule
    assert checked(rule) == rule


@pytest.mark.parametrize("words", ["", "有时", "每周", "每月40号", "FREQ=DAILY"])
def test_other_words_are_no_rule(words: str) -> None:
    assert rule_in(words) == ""


def test_the_amount_in_words_that_are_no_price() -> None:
    said = ("68元", "¥ 1,280.5", "68元/盒", "68 yuan", "68", "面议", "68.888元")
    assert [number_in(each) for each in said] == ["68.00", "1280.50", "68.00", "68.00", "", "", ""]


def test_a_word_of_ones_own_means_one_of_the_known_ones() -> None:
    assert word_meant("goods", "price.unit", "公斤") == "kg"
    assert word_meant("goods", "buy.0.kind", "网店") == "shop"
    assert word_meant("goods", "availability.weekdays.1", "Sunday") == "sun"
    assert word_meant("goods", "price.unit", "箱") == ""
    assert word_meant("goods", "shelf", "A1") == ""
