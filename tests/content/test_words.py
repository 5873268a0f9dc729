"""What translations/terms.md decides, as far as a program can hold it: the default pack's words keep to it in five languages."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.base.languages import LANGUAGES
from kiosk.content.wording_check import forbidden

ROOT = Path(__file__).parents[2]
PACK = ROOT / "assets" / "pack"
Said = dict[str, str]
"""One text by language."""

SENTENCES = {
    "zh-CN": r"[。！？](?![」』”’）])",
    "zh-TW": r"[。！？](?![」』”’）])",
    "en": r"[.!?][”’)]?(?=\s|$)",
    "ja": r"[。！？](?![」』）])",
    "ko": r"[.!?][’”)]?(?=\s|$)",
}
LONGEST = {"zh-CN": 130, "zh-TW": 132, "en": 400, "ja": 180, "ko": 200}
"""Signs of a text that a screen shows at once; three sentences at most."""
WRONG_RANGE = {
    "zh-CN": r"\d\s?[-—~〜]\s?\d",
    "zh-TW": r"\d\s?[-—~〜]\s?\d",
    "en": r"\d\s?[-—~〜]\s?\d",
    "ja": r"\d\s?[-–—~]\s?\d",
    "ko": r"\d\s?[-–—〜]\s?\d",
}
MAINLAND = (
    *("集裝箱", "標箱", "屏幕", "優盤", "視頻", "信息", "網絡", "軟件", "打印", "鼠標", "默認", "登錄", "質量", "項目"),
    *(
        "公元前",
        "入駐",
        "淨飲",
        "配製酒",
        "竹蓀",
        "蘆柑",
        "薏米",
        "甜品",
        "車間",
        "發佈",
        "線路",
        "地理標誌",
        "紅曲",
        "復線",
    ),
    *("關屏", "在售", "高速列車", "天游峰", "走公路", "平方米", "台灣", "報道"),
)
"""What is said on the mainland and not in Taiwan, in Traditional characters, and signs left simplified."""
TRAPS = {
    "ja": ("酸漿", "シャコ", "遊漿", "根彫城", "京台複線", "ダブルカーボン", "穀焼（米酒）", "一盞"),
    "ko": ("점차", "청춘", "뇌차", "기종", "공미", "도화어", "추밤", "왜각", "해선고", "샹판", "복선", "선정"),
    "en": ("Wanli Tea", "Ancient Town", "Goblin)", " liquor;", " liquor,", "Wellness Hall", "duplicate expressway"),
    "zh-CN": ("襄樊", "走公路"),
    "zh-TW": ("襄樊",),
}
"""Words that are read as something else, or that have another name since."""
HOUSE = {
    "zh-CN": ("展厅", r"展示中心(?<!营销展示中心)|本馆|本店"),
    "zh-TW": ("展廳", r"展示中心(?<!營銷展示中心)|本館|本店"),
    "en": ("showroom", r"\bthis shop\b|\bdisplay centre\b"),
    "ja": ("展示場", r"展示センター|当館|館内|この店"),
    "ko": ("전시장", r"전시센터|매장|우리 가게"),
}
"""The one name of the house, and what it is not called."""
NAMES = {
    "万里茶道": {"en": "Ten-Thousand-Li Tea Road", "ja": "万里茶道", "ko": "만리차도", "zh-TW": "萬里茶道"},
    "九曲溪": {"en": "Nine-Bend|the stream", "ja": "九曲渓", "ko": "구곡계", "zh-TW": "九曲溪"},
    "建盏": {"en": "Jian Zhan|Jian [Bb]owl|Jian[ -]ware", "ja": "建盞", "ko": "건잔", "zh-TW": "建盞"},
    "北苑": {"en": "Beiyuan", "ja": "北苑", "ko": "북원", "zh-TW": "北苑"},
    "点茶": {"en": "[Ww]hisk", "ja": "点茶|点て", "ko": "점다|저어", "zh-TW": "點茶"},
    "正山小种": {"en": "Lapsang Souchong", "ja": "正山小種", "ko": "정산소종", "zh-TW": "正山小種"},
    "锥栗": {"en": "[Cc]hinquapin|zhui li", "ja": "錐栗", "ko": "송곳밤", "zh-TW": "錐栗"},
    "百年蔗": {"en": "[Cc]entury [Cc]ane|cane", "ja": "百年蔗", "ko": "사탕수수", "zh-TW": "百年蔗"},
    "昙石山": {"en": "Tanshishan", "ja": "曇石山", "ko": "탄스산", "zh-TW": "曇石山"},
    "三坊七巷": {"en": "Sanfang Qixiang|seven alleys", "ja": "三坊七巷", "ko": "싼팡치샹", "zh-TW": "三坊七巷"},
}
"""A name in Chinese, and the one that each language has for it wherever it stands."""
LEGEND = {
    "zh-TW": "相傳|傳說",
    "en": r"[Tt]radition has it|[Ll]egend|said to",
    "ja": "伝わ|伝説",
    "ko": "전해|전설",
}
"""What marks a legend as one, in every language of a text that the Chinese marks so."""
LISTED = "地理标志|证明商标|非遗|名录|批省级|批市级"


def texts(table: Any, at: str = "") -> Iterator[tuple[str, Said]]:
    """Every text of a record that visitors read, and where it stands."""
    if isinstance(table, dict):
        if "zh-CN" in table and all(isinstance(each, str) for each in table.values()):
            yield at, table
            return
        for key, value in table.items():
            if key not in ("sources", "note"):
                yield from texts(value, f"{at}.{key}")
    elif isinstance(table, list):
        for number, value in enumerate(table):
            yield from texts(value, f"{at}.{number}")


def told() -> list[tuple[str, Said]]:
    """Every text of the default pack, named by its file."""
    found = []
    for file in sorted(PACK.rglob("*.toml")):
        found += [(f"{file.stem}{at}", said) for at, said in texts(tomllib.loads(file.read_text("utf-8")))]
    return found


TOLD = told()


def program(language: str) -> list[str]:
    """The program's and the site's own words."""
    read = ET.parse(ROOT / "translations" / f"kiosk_{language.replace('-', '_')}.ts").getroot()
    words = tomllib.loads((ROOT / "kiosk" / "origin" / "site" / "words" / f"{language}.toml").read_text("utf-8"))
    own = [part for message in read.iter("translation") for part in message.itertext()]
    return [*own, *(each for each in words.values() if isinstance(each, str))]


def test_what_a_screen_shows_at_once_is_three_sentences_and_no_more() -> None:
    long = []
    for at, said in TOLD:
        if at.endswith((".summary", ".activity")):
            for language, text in said.items():
                count = len(re.findall(SENTENCES[language], text))
                if count > 3 or len(text) > LONGEST[language]:
                    long.append((at, language, count, len(text)))
    assert long == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ranges_are_written_as_their_language_writes_them(language: str) -> None:
    wrong = [(at, said[language]) for at, said in TOLD if re.search(WRONG_RANGE[language], said.get(language, ""))]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_one_that_is_read_as_another(language: str) -> None:
    found = [(at, trap) for at, said in TOLD for trap in TRAPS[language] if trap in said.get(language, "")]
    found += [(text, trap) for text in program(language) for trap in TRAPS[language] if trap in text]
    assert found == []


def test_taiwan_reads_the_words_of_taiwan() -> None:
    found = [(at, word) for at, said in TOLD for word in MAINLAND if word in said.get("zh-TW", "")]
    found += [(text, word) for text in program("zh-TW") for word in MAINLAND if word in text]
    assert found == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_claimed_that_advertising_law_forbids(language: str) -> None:
    assert [(at, forbidden(said[language])) for at, said in TOLD if forbidden(said.get(language, ""))] == []


@pytest.mark.parametrize(
    "claim", ["本店最好的茶", "頂級烏龍", "the best tea", "健康によいお茶", "最高級の茶", "건강에 좋은 차", "최고급 차"]
)
def test_a_claim_is_found_in_every_language(claim: str) -> None:
    assert forbidden(claim)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_house_has_one_name(language: str) -> None:
    name, others = HOUSE[language]
    every = [said.get(language, "") for _, said in TOLD] + program(language)
    assert any(name in text for text in every)
    assert [text for text in every if re.search(others, text)] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_thing_is_called_the_same_wherever_it_stands(name: str) -> None:
    told_here = [(at, said) for at, said in TOLD if name in said["zh-CN"]]
    assert told_here
    for language, called in NAMES[name].items():
        missing = [at for at, said in told_here if language in said and not re.search(called, said[language])]
        assert missing == []


def test_a_legend_is_told_as_one_in_every_language() -> None:
    legends = [(at, said) for at, said in TOLD if re.search("相传|传说", said["zh-CN"])]
    assert len(legends) > 12
    for language, marks in LEGEND.items():
        assert [at for at, said in legends if language in said and not re.search(marks, said[language])] == []


def test_a_listing_is_stamped_and_not_said_again_in_the_prose() -> None:
    for file in sorted((PACK / "products").glob("*.toml")):
        product = tomllib.loads(file.read_text("utf-8"))
        assert not re.search(LISTED, product["summary"]["zh-CN"]), file.stem


def test_a_certification_is_called_in_the_visitors_language() -> None:
    for file in sorted((PACK / "products").glob("*.toml")):
        for mark in tomllib.loads(file.read_text("utf-8")).get("certifications", ()):
            if mark.get("shown", True):
                assert set(mark["title"]) == set(LANGUAGES), (file.stem, mark["name"])
                assert not re.search("[一-龥]", mark["title"]["en"] + mark["title"]["ko"] + mark.get("ref", "")), (
                    file.stem
                )


def teas() -> list[Said]:
    """The names of what stands in the tea space."""
    every = [tomllib.loads(file.read_text("utf-8")) for file in sorted((PACK / "products").glob("*.toml"))]
    return [product["name"] for product in every if product["zone"] == "tea"]


def test_a_korean_tea_has_one_reading() -> None:
    """Its characters and its pinyin stand beside it on every page."""
    assert [name["ko"] for name in teas() if re.search(r"[(·]", name["ko"])] == []


def test_a_japanese_tea_has_its_reading() -> None:
    for name in teas():
        behind = name["ja"].partition("（")[2]
        assert re.match("[ァ-ヶー・]+", behind) or behind == "天目茶碗）", name["ja"]
