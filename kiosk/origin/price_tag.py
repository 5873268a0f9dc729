"""What stands on a price tag, in the words that are printed: name, origin, spec, grade, unit, price.

The goods' record and nothing else; there is no struck-out price (`base/price.py`). What is drawn is what is remembered, so
that a tag is found to be wrong as soon as any word on it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from kiosk.base import net_content
from kiosk.base.languages import LANGUAGES
from kiosk.origin.origin_link import CarriedNumbers, origin_link
from kiosk.release.shop_rows import GoodsRow

MINORS = "未成年人请勿饮酒"
"""What a label of liquor has to say."""


class TagWords(NamedTuple):
    """Every line of a tag as it is printed; empty where there is none. Nothing else is written on one."""

    name: str
    second: str
    rows: tuple[str, ...]
    """Origin, spec, grade and maker, each with its heading."""
    price: str
    unit: str
    until: str
    shelf: str
    warning: str

    def lines(self) -> tuple[str, ...]:
        """All of them, in order."""
        every = (self.name, self.second, *self.rows, self.price, self.unit, self.until, self.shelf, self.warning)
        return tuple(line for line in every if line)


class PriceTag(NamedTuple):
    """One tag: its words, the language of its second name, the address in its code (empty: none) and its colour's key."""

    key: str
    words: TagWords
    language: str
    link: str
    tone: str

    def told(self) -> tuple[str, ...]:
        """What a shopper reads on it, and what its code says: if any of it changes, the tag that hangs is wrong."""
        return (*self.words.lines(), self.link) if self.link else self.words.lines()


def tags_of(
    keys: Iterable[str],
    row_of: Callable[[str, str], GoodsRow | None],
    language_of: Callable[[str], str],
    at: str,
) -> tuple[list[PriceTag], list[str]]:
    """The tag of every packet of `keys` that has a price, and the ids of those that have none.

    `row_of` gives a packet's row on the day, in a language; `language_of` the second language of its tag.
    """
    made: list[PriceTag] = []
    unpriced: list[str] = []
    for key in keys:
        second = language_of(key)
        row, other = row_of("zh-CN", key), row_of(second, key)
        if row and other and (tag := tag_of(row, other.name, second, at)):
            made.append(tag)
        else:
            unpriced.append(key)
    return made, unpriced


def tag_of(row: GoodsRow, second: str, language: str, at: str) -> PriceTag | None:
    """The tag of a packet (its row in Chinese, asked for on the day); None where no price holds.

    `at` is the site's base; without one the tag has no code.
    """
    price = row.price
    if price is None:
        return None
    spec = net_content.measure(row.net_content, row.spec, LANGUAGES[0])
    known = (("产地", row.place_name), ("规格", spec), ("等级", row.grade), ("生产者", row.maker_name))
    words = TagWords(
        name=row.name,
        second=second if second != row.name else "",
        rows=tuple(f"{heading}：{said}" for heading, said in known if said),
        price=f"¥{price.yuan}",
        unit=f"元/{price.unit}",
        until=f"价格有效至 {price.last}" if price.last else "",
        shelf=f"货架 {row.shelf}" if row.shelf else "",
        warning=MINORS if "adults_only" in row.compliance else "",
    )
    numbers = CarriedNumbers(row.gtin, row.lot)
    link = origin_link(at, "goods", row.key, "zh-CN", numbers=numbers) if at else ""
    return PriceTag(row.key, words, language, link, row.tone)
