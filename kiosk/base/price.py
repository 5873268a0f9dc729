"""A price in yuan: an exact decimal and the unit that it is for, as a price tag has to say both.

Provisions on Clearly Marked Prices and Prohibition of Price Fraud (明码标价和禁止价格欺诈规定, SAMR order 56 of 2022):
name, price and unit of pricing are marked, and what tells the thing from its likes. A struck-out price needs a basis of
its own; none can be written here.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from kiosk.base.bilingual_sentence import Sentence

MOST = Decimal(1_000_000)
"""Yuan. Whatever costs more was typed without its point."""
CENT = Decimal("0.01")
CURRENCY = "CNY"
"""ISO 4217."""
AS_SHOWN = Sentence(
    "写数字，例如 68.00；还没有价格就留空。", "Write a number such as 68.00; leave it empty without one."
)
AROUND = re.compile(r"[元圆块¥整/]|yuan|rmb|cny", re.IGNORECASE)
"""What people write before and behind an amount."""
AMONG_WORDS = re.compile(
    r"(?:¥|rmb|cny|yuan|人民币)*([0-9.,]+)(?:[元圆块¥整]|yuan|rmb|cny)*(?:/(?:$|\D.*|500[克g公].*))?", re.IGNORECASE
)
"""An amount with such words before and behind it: figures behind a word belong to it (68块5, 68/2盒) and are no part of it."""
BLANKS = re.compile(r"(?<![0-9])\s+|\s+(?![0-9])")
"""Blanks that part nothing; those between two figures stand between two numbers."""
PLAIN = re.compile(r"[0-9]{1,12}(\.[0-9]{1,6})?")
POWER = re.compile(r"[0-9]{1,12}(\.[0-9]{0,6})?[eE]\+?[0-9]{1,2}")
"""What TOML and spreadsheets make of a large number."""
LONGEST = 60
"""Characters."""
UNITS: dict[str, dict[str, str]] = {
    "box": {"zh-CN": "盒", "zh-TW": "盒", "en": "box", "ja": "箱", "ko": "상자"},
    "tin": {"zh-CN": "罐", "zh-TW": "罐", "en": "tin", "ja": "缶", "ko": "통"},
    "bag": {"zh-CN": "袋", "zh-TW": "袋", "en": "bag", "ja": "袋", "ko": "봉지"},
    "packet": {"zh-CN": "包", "zh-TW": "包", "en": "packet", "ja": "包", "ko": "포"},
    "bottle": {"zh-CN": "瓶", "zh-TW": "瓶", "en": "bottle", "ja": "本", "ko": "병"},
    "jar": {"zh-CN": "坛", "zh-TW": "罈", "en": "jar", "ja": "甕", "ko": "항아리"},
    "cake": {"zh-CN": "饼", "zh-TW": "餅", "en": "cake", "ja": "枚", "ko": "덩이"},
    "piece": {"zh-CN": "件", "zh-TW": "件", "en": "piece", "ja": "点", "ko": "점"},
    "bowl": {"zh-CN": "只", "zh-TW": "只", "en": "bowl", "ja": "碗", "ko": "잔"},
    "set": {"zh-CN": "套", "zh-TW": "組", "en": "set", "ja": "セット", "ko": "세트"},
    "portion": {"zh-CN": "份", "zh-TW": "份", "en": "portion", "ja": "人前", "ko": "인분"},
    "jin": {"zh-CN": "500 克", "zh-TW": "500 公克", "en": "500 g", "ja": "500g", "ko": "500g"},
    "kg": {"zh-CN": "千克", "zh-TW": "公斤", "en": "kg", "ja": "kg", "ko": "kg"},
}
"""What a price is for, in every language. Goods are weighed in legal units: a jin is said as 500 g (Metrology Law, art. 3)."""
ALSO = {
    **dict.fromkeys(("斤", "500g", "500克"), "jin"),
    "公斤": "kg",
    **dict.fromkeys(("罐子", "听"), "tin"),
    **dict.fromkeys(("盒子", "礼盒"), "box"),
    "个": "piece",
    "支": "bottle",
}
"""What shops write instead."""
SAID = {
    "zh-CN": ("¥{yuan} / {unit}", "¥{yuan} / {unit}起"),
    "zh-TW": ("¥{yuan} / {unit}", "¥{yuan} / {unit}起"),
    "en": ("¥{yuan} / {unit}", "from ¥{yuan} / {unit}"),
    "ja": ("{yuan}元 / {unit}", "{yuan}元 / {unit}から"),
    "ko": ("{yuan}위안 / {unit}", "{yuan}위안 / {unit}부터"),
}
"""How a price is said, and the least of several. Where ¥ would be read as yen, the currency is named."""


class WrongPrice(ValueError):
    """What was written is no price: `what` is wrong and how to `mend` it."""

    def __init__(self, what: Sentence, mend: Sentence) -> None:
        super().__init__(what.en)
        self.what, self.mend = what, mend


def written(yuan: Decimal) -> str:
    """An amount as tags and pages write it: 68.00."""
    return f"{yuan.quantize(CENT)}"


def number_in(text: str) -> str:
    """The amount in what is no price because of the words around it: 68.00 in "68元"; "" where there is none."""
    said = _plain(text)
    found = AMONG_WORDS.fullmatch(said)
    try:
        return written(parse(found[1])) if found and found[1] != said else ""
    except WrongPrice:
        return ""


def in_words(yuan: str, unit: str, language: str, least: bool = False) -> str:
    """What a tag says of an amount (68.00) and a unit in words: ¥68.00 / 盒; `least` where others cost more: ¥68.00 / 盒起."""
    return SAID[language][least].format(yuan=yuan, unit=unit)


def parse(text: str) -> Decimal:
    """The amount that `text` says: 68, 68.5, ６８．００, ¥68, 68元. Raises WrongPrice for what cannot be asked for a thing."""
    said = _plain(text)
    if not said:
        raise WrongPrice(Sentence("价格是空的。", "The price is empty."), AS_SHOWN)
    if len(said) > LONGEST:
        raise WrongPrice(Sentence(f"“{text[:LONGEST]}…”不是价格。", f"“{text[:LONGEST]}…” is no price."), AS_SHOWN)
    if POWER.fullmatch(said):
        said = f"{Decimal(said):f}"
    if said.startswith("-") and PLAIN.fullmatch(said[1:]):
        raise WrongPrice(Sentence(f"价格是 {text}，小于 0。", f"The price is {text}, less than nothing."), AS_SHOWN)
    if AROUND.search(said):
        better = number_in(said)
        raise WrongPrice(
            Sentence(f"价格只写数字，现在是“{text}”。", f"A price is a number alone, not “{text}”."),
            Sentence(f"写 {better}，单位另填。", f"Write {better}; the unit has a field of its own.")
            if better
            else AS_SHOWN,
        )
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", said):
        said = said.replace(",", "")
    if not PLAIN.fullmatch(said):
        raise WrongPrice(
            Sentence(f"“{text}”不是价格。", f"“{text}” is no price."),
            AS_SHOWN,
        )
    yuan = Decimal(said)
    if not yuan:
        raise WrongPrice(
            Sentence("价格是 0。", "The price is 0."),
            Sentence("写实际价格；还没有就留空。", "Write what it costs; leave it empty if that is not known yet."),
        )
    if yuan >= MOST:
        raise WrongPrice(
            Sentence(f"{yuan:,.0f} 元，像是少了小数点。", f"{yuan:,.0f} yuan: its point seems to be lost."),
            Sentence(
                "改正价格；一百万元以上的请问店员。",
                "Correct it; what costs a million or more is asked for at the desk.",
            ),
        )
    if yuan != yuan.quantize(CENT):
        raise WrongPrice(
            Sentence(f"{text} 比分还细。", f"{text} is finer than a fen."),
            Sentence("最多两位小数，例如 68.88。", "Two decimals at most, such as 68.88."),
        )
    return yuan.quantize(CENT)


def _plain(text: str) -> str:
    """What was written, its signs alike and without the blanks that part nothing."""
    return BLANKS.sub("", unicodedata.normalize("NFKC", text)).replace("。", ".")
