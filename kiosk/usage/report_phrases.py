"""The report's own words, in zh and en, for the page and the workbook."""

from __future__ import annotations

from kiosk.base.record_kinds import SINGULAR

Both = tuple[str, str]

TITLE: Both = ("展厅使用情况", "What visitors looked at")
VISITS: Both = ("每日来访", "Visits by day")
PAGES: Both = ("看了什么", "Pages opened")
CODES: Both = ("展示的二维码", "Codes shown")
BUYS: Both = ("展示的购买码", "Codes to buy by")
BUSY: Both = ("繁忙时段", "Busy hours")
HOURS: Both = ("一天里的各小时", "Hours of the day")
CHOSEN: Both = ("选用的语言", "Languages chosen")
LISTS: Both = ("心意单件数", "Take-away lists by size")
WORDS: Both = ("没有找到的搜索", "Searches in vain")

DAY: Both = ("日期", "Day")
WHICH: Both = ("页面", "Page")
KIND: Both = ("类别", "Kind")
COUNT: Both = ("次数", "Count")
WORD: Both = ("搜索的字", "Word")
HOUR: Both = ("时", "Hour")
WEEKDAYS: tuple[Both, ...] = (
    ("一", "Mon"),
    ("二", "Tue"),
    ("三", "Wed"),
    ("四", "Thu"),
    ("五", "Fri"),
    ("六", "Sat"),
    ("日", "Sun"),
)
KINDS: dict[str, Both] = {kind: (name.zh, name.en.capitalize()) for kind, name in SINGULAR.items()}
OTHER: Both = ("其他页面", "Other page")
NOTHING: Both = ("还没有达到 5 次的。", "Nothing has reached five yet.")
BUSY_NOTE: Both = (
    "打开页面的多少，以最忙的一小时为 100%。空格为不足 5 次。",
    "Pages opened, as a share of the busiest hour. An empty square: fewer than five.",
)
RULE: Both = (
    "只按小时计数，不记录任何人。每个数都单独向下取整到 5 的倍数，不足 5 的一律写“<5”（包括 0）；合计只加显示出来的数，"
    "所以是“至少”。同一次来访里，同一页、同一个二维码、同一种语言只计一次。带出展厅的数才这样取整：准确的数在触摸屏店员面板的“数字”页，"
    "在制作室“查看 > 访客看了什么”，或在本机运行 kiosk usage show。",
    "Counted by the hour, nobody is recorded. Each number by itself is rounded down to a multiple of five; whatever is"
    " below five, nothing included, reads “<5”. Totals add up the numbers shown, so they are “at least”. A page, a code"
    " or a language counts once a visit. Only what leaves the house is rounded so: the exact numbers are on the page Numbers"
    " of the staff's panel, in the studio under View > What visitors looked at, and printed by kiosk usage show on the"
    " machine.",
)
CODES_NOTE: Both = (
    "页面停留 3 秒以上，够手机扫一次。",
    "The page stayed for three seconds or more: a phone can read it.",
)
LANGUAGE_NOTE: Both = (
    "来访者自己选的；一直用开始的语言的不在内。",
    "As chosen by visitors; who stays with the first language is not counted.",
)
WORDS_NOTE: Both = ("只列出至少 5 次的；数字多的不记。", "Only words looked for five times or more; never numbers.")
AT_LEAST: Both = ("至少 {count} 次来访", "at least {count} visits")
FEW: Both = ("来访不足 5 次，或分散在各日而每日不足 5 次", "fewer than five visits on every day")


def kind_of(key: str) -> Both:
    """What kind of page a key names."""
    return KINDS.get(key.partition("/")[0], OTHER) if "/" in key else OTHER
