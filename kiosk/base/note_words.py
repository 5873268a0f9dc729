"""What a tasting note tells of: which of its words speak of the leaf, of the aroma, of the liquor, of the taste, of the roast.

The pages that compare things read notes as staff wrote them, and say no more than they say: a note without a word on the
roast leaves the roast unsaid. Notes are cut into clauses where their language cuts them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

Topic = Literal["leaf", "aroma", "liquor", "taste", "roast"]
TOPICS: tuple[Topic, ...] = ("leaf", "aroma", "liquor", "taste", "roast")
"""What a note may tell of, in the order in which tables have it."""

WORDS: Mapping[str, Mapping[Topic, str]] = {
    "zh-CN": {
        "leaf": "条索|色泽|外形|叶态|芽叶|叶张|叶色|干茶",
        "aroma": "香|枞味",
        "liquor": "汤色",
        "taste": "^(?!.*香).*(滋味|口感|甜|甘)",
        "roast": "(?<!御)焙|炭|烟|熏",
    },
    "zh-TW": {
        "leaf": "條索|色澤|外形|葉態|芽葉|葉張|葉色|乾茶",
        "aroma": "香|樅味",
        "liquor": "湯色",
        "taste": "^(?!.*香).*(滋味|口感|甜|甘)",
        "roast": "(?<!御)焙|炭|煙|燻|熏",
    },
    "en": {
        "leaf": r"\bleaf\b|\btwists?\b|\bshoots?\b|\btips\b",
        "aroma": r"aroma|\bnotes?\b|fragran|floral|honeyed|smok|undertone|scent",
        "liquor": r"liquor|infusion\b|\bin the cup\b|to amber",
        "taste": r"^(?!.*aroma).*(taste|sweet|\bbody\b|bodied|mellow|smooth|brisk|texture)",
        "roast": r"roast|charcoal|smok|\bpine",
    },
    "ja": {
        "leaf": "葉は|芽葉",
        "aroma": "香",
        "liquor": "茶湯",
        "taste": "味は|甘|口当たり|旨み",
        "roast": "焙|燻|煙|炭",
    },
    "ko": {"leaf": "잎|싹", "aroma": "향", "liquor": "탕색", "taste": "맛", "roast": "볶|불 향|훈연|연기|숯"},
}
"""By language, the words of each topic, as a pattern."""

CUTS = {
    "zh-CN": "[，；。]",
    "zh-TW": "[，；。]",
    "en": r"[;.](?:\s|$)|(?:(?<=leaf)|(?<=twists)|(?<=shoots)|(?<=aroma)|(?<=liquor)|(?<=infusion)),\s",
    "ja": "。",
    "ko": r"\.(?:\s|$)",
}
"""Where a note is cut into clauses: English behind what a clause is about, Japanese and Korean by sentences."""
JOINS = {"zh-CN": "，", "zh-TW": "，", "en": "; ", "ja": "。", "ko": ". "}

COLOURS: tuple[tuple[str, str], ...] = (
    ("嫩绿|黄绿|浅绿", "green"),
    ("浅杏|杏黄", "apricot"),
    ("浅金|金黄|黄亮|浅黄", "gold"),
    ("橙红", "russet"),
    ("橙黄|橙", "orange"),
    ("琥珀", "amber"),
    ("红", "red"),
)
"""The colours that a liquor is said to have in Chinese, and what the program calls them; the first named in a note counts."""
WHISKED = re.compile("点茶")
"""Of a bowl whose note says, in Chinese, that tea is whisked in it, and of a tea room where that is done."""
PALE, DEEP = ("green", "apricot", "gold"), ("orange", "amber", "russet", "red")
"""Colours from the palest to the deepest: light cups, deep cups."""


def clauses(text: str, lang: str) -> tuple[str, ...]:
    """`text` cut into clauses, without their marks."""
    return tuple(part.strip() for part in re.split(CUTS[lang], text) if part.strip())


def about(topic: Topic, clause: str, lang: str) -> bool:
    """Whether a clause has a word of `topic`."""
    return bool(re.search(WORDS[lang][topic], clause, re.IGNORECASE))


def told_of(topic: Topic, note: str, lang: str) -> tuple[str, ...]:
    """The clauses of a tasting note that speak of `topic`, none where nothing is said.

    A clause that is about nothing by itself goes on with what the one before it is about.
    """
    found: list[str] = []
    goes_on = False
    for clause in clauses(note, lang):
        if any(about(each, clause, lang) for each in TOPICS):
            goes_on = about(topic, clause, lang)
        if goes_on:
            found.append(clause)
    return tuple(found)


def joined(parts: tuple[str, ...], lang: str) -> str:
    """Clauses put together again, each once."""
    return JOINS[lang].join(dict.fromkeys(parts))


def colours(note: str) -> tuple[str, ...]:
    """The colours that a Chinese tasting note says the liquor has, in the order in which it names them."""
    found: list[str] = []
    any_colour = re.compile("|".join(f"(?P<c{at}>{pattern})" for at, (pattern, _) in enumerate(COLOURS)))
    for clause in told_of("liquor", note, "zh-CN"):
        found += [COLOURS[int(str(match.lastgroup)[1:])][1] for match in any_colour.finditer(clause)]
    return tuple(dict.fromkeys(found))
