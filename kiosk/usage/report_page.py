"""The report as one page of HTML: no script, nothing fetched, ready for the printer."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from kiosk.base.printed_page import document, head, section
from kiosk.base.record_kinds import PLURAL
from kiosk.usage import report_phrases
from kiosk.usage.charts import bars, columns, hours, sizes
from kiosk.usage.report_phrases import Both
from kiosk.usage.summary import HIDDEN, Figure, Summary, total


def page(summary: Summary, venue: Both) -> str:
    """The whole page; `venue` is the showroom's name in zh and en."""
    days, pages = summary.days, summary.pages
    visits = total(days)
    counted = tuple(text.format(count=visits) for text in report_phrases.AT_LEAST) if visits else report_phrases.FEW
    products = [each for each in pages if each.key.startswith("product/")]
    rule_zh, rule_en = report_phrases.RULE
    goods = [each for each in pages if each.key.startswith("goods/")]
    others = [each for each in pages if not each.key.startswith(("product/", "goods/"))]
    shop = ""
    if goods or summary.buys:
        opened = _section(PLURAL["goods"], bars(goods, "wellness"))
        bought = _section(report_phrases.BUYS, bars(summary.buys, "liquor", 8), report_phrases.CODES_NOTE)
        shop = f'<div class="two">{opened}{bought}</div>'
    body = [
        head(report_phrases.TITLE, venue, (counted[0], counted[1]), f"{summary.first} – {summary.last}"),
        _section(report_phrases.VISITS, columns(days) if visits else ""),
        _section(report_phrases.BUSY, hours(summary.busy), report_phrases.BUSY_NOTE),
        '<div class="two">',
        _section(PLURAL["product"], bars(products, "tea")),
        _section(("其他页面", "Other pages"), bars(others, "rooms")),
        _section(report_phrases.CODES, bars(summary.codes, "liquor", 8), report_phrases.CODES_NOTE),
        "<div>",
        _section(report_phrases.CHOSEN, bars(summary.languages, "wellness"), report_phrases.LANGUAGE_NOTE),
        _section(report_phrases.LISTS, sizes(summary.lists)),
        "</div></div>",
        shop,
        _section(report_phrases.WORDS, _words(summary.words), report_phrases.WORDS_NOTE),
        f'<footer><p class="note">{escape(rule_zh)}</p><p class="note" lang="en">{escape(rule_en)}</p></footer>',
    ]
    return document(report_phrases.TITLE, f"{summary.first} – {summary.last}", "".join(body))


def _section(heading: Both, drawn: str, note: Both | None = None) -> str:
    content = drawn or f'<p class="note">{escape(report_phrases.NOTHING[0])} {escape(report_phrases.NOTHING[1])}</p>'
    return section(heading, content, note if drawn else None)


def _words(words: Sequence[Figure]) -> str:
    entries = "".join(
        f"<li>{escape(word.key)}<span>{HIDDEN if word.count is None else word.count}</span></li>" for word in words[:40]
    )
    return f'<ul class="words">{entries}</ul>' if entries else ""
