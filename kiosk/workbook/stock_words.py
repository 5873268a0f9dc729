"""What shops write of what is left: 缺货, 暂时缺货, 已售罄, 有货, out of stock, or a number."""

from __future__ import annotations

import re

from kiosk.workbook.record_lookup import folded

NOT = r"(?:无|没有?|缺|断|卖光|卖完|售完|售罄|售空|脱销|空|下架|停售|补货|待补货?|调货|等货|×|x|否)"
GONE = re.compile(
    rf"(?:已|暂时?|都|全部|目前|本店)*{NOT}(?:货|库存|现货|存货)*(?:了|中)*|sold-?out|out-?of-?stock|none|no|n/?a"
)
THERE = re.compile(
    r"(?:还|均|尚)*(?:有|充足|足|够|正常|在售|上架|现货|少量|紧张|不多|大量|√|✓|✔|是)(?:现货|货|库存|中)*|in-?stock|yes|ok|low"
)
NUMBER = re.compile(r"-?\d+(\.\d+)?")
EITHER = ("有", "无", "没有", "没")
"""Said of being sold out, they may mean that, or goods."""


def is_left(said: str) -> bool | None:
    """Whether something is left where a stock says `said`; None where nobody can tell."""
    plain = re.sub(r"[\s()（）【】。！!,]", "", folded(said))
    if number := NUMBER.match(plain):
        return float(number[0]) > 0
    return False if GONE.fullmatch(plain) else True if THERE.fullmatch(plain) else None


def is_sold_out(said: str) -> bool | None:
    """Whether a word other than yes and no says that a thing is sold out; None where nobody can tell."""
    plain = folded(said)
    left = None if plain in EITHER or NUMBER.match(plain) else is_left(plain)
    return None if left is None else not left
