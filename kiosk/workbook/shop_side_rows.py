"""The rows of a shop's own sheet that are no packets: sums, headings once more, and words between and below the packets.

What a row holds decides, not its first word alone: what bears a barcode is a packet, whatever it is called.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from kiosk.base.bilingual_sentence import Sentence
from kiosk.workbook.row_drafts import NOTHING_TO_DO
from kiosk.workbook.shop_headings import KEY_OF, NAME, folded

SUM = re.compile(
    r"(本页|本表|本单|以上|全部|全店|商品|金额|数量|库存)?(合计|小计|总计|共计|总共|累计|总额|总金额|总数|总数量|汇总)"
    r"|(grand|sub)?-?total\b|sum\b"
)
"""What the label of a sum begins with, blanks and brackets left out: 本页合计 6 件, 小计(元), Sub-total:."""
REMARK = re.compile(
    r"(注|备注|附注|注意|说明|制表|制单|填表|审核|复核|经办|打印|日期|联系|电话|地址|note|remark)[^:：]{0,6}[:：]", re.I
)
"""What words below a list begin with: 注：, 制表人：."""
FIGURES = re.compile(r"[-+¥￥]?[\d,.]+(%|元)?")
TAKEN_FOR = {
    "sum": ("row-of-totals", Sentence("合计一行，没有收。", "A row of totals; it was not taken."), NOTHING_TO_DO),
    "headings": (
        "row-of-headings",
        Sentence("又是表头，没有收。", "The headings once more; they were not taken."),
        NOTHING_TO_DO,
    ),
    "words": (
        "row-of-words",
        Sentence("这一行不像商品，没有收。", "This row does not look like a packet; it was not taken."),
        Sentence(
            "是商品就写上品名，再写条码、规格或价格。",
            "If it is a packet write its name, and its barcode, spec or price.",
        ),
    ),
}
"""By what a row is: the finding's code, what is said of it, and how to mend it if that is wrong."""


def side_row(said: Mapping[str, str], every: Iterable[str], known: bool) -> str:
    """Which of TAKEN_FOR a row is; empty: a packet, or what should be one.

    `said` is what stands in the columns that are read, `every` what stands in any; `known` where a packet is called so.
    """
    texts, name = [text for text in every if text], said.get(NAME, "")
    if re.search(r"\d{6}|[eE]\+\d", said.get("gtin", "")):
        return ""
    if any(SUM.match(_bare(text)) for text in texts):
        return "sum"
    others = [text for key, text in said.items() if key != NAME and text]
    if KEY_OF.get(folded(name)) == NAME or sum(folded(text) in KEY_OF for text in texts) > 2:
        return "headings"
    if not name and texts and all(FIGURES.fullmatch(_bare(text)) for text in texts):
        return "sum"
    if not known and (not others or (not said.get("price.yuan") and any(map(REMARK.match, texts)))):
        return "words"
    return ""


def _bare(text: str) -> str:
    return re.sub(r"[\s()\[\]【】〔〕“”\"']", "", unicodedata.normalize("NFKC", text)).casefold()
