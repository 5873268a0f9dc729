"""The report as one page of HTML: no script, nothing fetched, ready for the printer."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from kiosk.base.colours import CARD, INK, LINE, MIST, PAPER, RIVER, SEAL, SOFT, TONES
from kiosk.base.record_kinds import PLURAL
from kiosk.usage import report_phrases
from kiosk.usage.charts import bars, columns, hours, sizes
from kiosk.usage.report_phrases import Both
from kiosk.usage.summary import HIDDEN, Figure, Summary, total

COLOURS = {
    "paper": PAPER,
    "card": CARD,
    "mist": MIST,
    "ink": INK,
    "soft": SOFT,
    "seal": SEAL,
    "river": RIVER,
    "line": LINE,
}
STYLE = (
    "\n:root{"
    + ";".join(f"--{name}:{colour}" for name, colour in (COLOURS | TONES).items())
    + """}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 "LXGW WenKai","Kaiti SC","STKaiti","KaiTi",
"Noto Serif CJK SC",serif}
main{max-width:820px;margin:0 auto;padding:34px 32px 26px}
header{display:grid;grid-template-columns:auto 1fr auto;gap:4px 18px;align-items:end;border-bottom:2px solid var(--ink);
padding-bottom:14px}
header i{width:14px;height:58px;background:var(--seal);border-radius:2px}
h1{font-size:32px;line-height:1.15;font-weight:normal;letter-spacing:.08em;margin:0}
h1 small,h2 small{display:block;font-size:14px;letter-spacing:.02em;color:var(--soft)}
header p{margin:0;text-align:right;color:var(--soft);font-size:13px}
header b{display:block;font-size:19px;font-weight:normal;color:var(--ink)}
h2{font-size:19px;font-weight:normal;margin:0 0 8px;letter-spacing:.05em}
h2 small{display:inline;margin-left:8px}
section{margin-top:18px;break-inside:avoid}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 32px}
svg{display:block;width:100%;height:auto}
text{font-size:13px;fill:var(--ink)}
text.soft,tspan.soft{fill:var(--soft);font-size:11.5px}
text.num{font-size:12.5px;font-variant-numeric:tabular-nums}
text.cell{font-size:11px}text.light{fill:var(--card)}
.tea{fill:var(--tea)}.liquor{fill:var(--liquor)}.wellness{fill:var(--wellness)}.rooms{fill:var(--rooms)}
.mark{fill:var(--river)}.ground,.none{fill:var(--mist)}.line{stroke:var(--ink);fill:none}
.s20{fill:#d7cdb4}.s40{fill:#c3a98a}.s60{fill:#9c6450}.s80{fill:#8f4a39}.s100{fill:#7b2e22}
.note{color:var(--soft);font-size:12.5px;line-height:1.45;margin:5px 0 0}
.words{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:6px 16px}
.words li{border-bottom:1px solid var(--line)}.words span{color:var(--soft);font-size:12.5px;margin-left:6px}
footer{margin-top:20px;padding-top:10px;border-top:1px solid var(--line)}
@media(max-width:640px){.two{display:block}main{padding:22px 16px}header{grid-template-columns:auto 1fr}header p{grid-column:2;
text-align:left}}
@page{size:A4;margin:10mm}
@media print{body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{width:756px;max-width:none;padding:0;zoom:.62}
section{margin-top:12px}}
"""
)


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
        _head(summary, venue, (counted[0], counted[1])),
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
    return (
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">'
        f"<title>{escape(' · '.join(report_phrases.TITLE))} {summary.first} – {summary.last}</title><style>{STYLE}</style></head>"
        f"<body><main>{''.join(body)}</main></body></html>\n"
    )


def _head(summary: Summary, venue: Both, counted: Both) -> str:
    zh, en = report_phrases.TITLE
    second = f"{en} · {venue[1]}" if venue[1] else en
    return (
        f'<header><i></i><h1>{escape(zh)}<small lang="en">{escape(second)}</small></h1>'
        f'<p><b>{escape(counted[0])}</b><span lang="en">{escape(counted[1])}</span><br>'
        f"{escape(venue[0])} {summary.first} – {summary.last}</p></header>"
    )


def _section(heading: Both, drawn: str, note: Both | None = None) -> str:
    content = drawn or f'<p class="note">{escape(report_phrases.NOTHING[0])} {escape(report_phrases.NOTHING[1])}</p>'
    below = f'<p class="note">{escape(note[0])} <span lang="en">{escape(note[1])}</span></p>' if note and drawn else ""
    return (
        f'<section><h2>{escape(heading[0])}<small lang="en">{escape(heading[1])}</small></h2>{content}{below}</section>'
    )


def _words(words: Sequence[Figure]) -> str:
    entries = "".join(
        f"<li>{escape(word.key)}<span>{HIDDEN if word.count is None else word.count}</span></li>" for word in words[:40]
    )
    return f'<ul class="words">{entries}</ul>' if entries else ""
