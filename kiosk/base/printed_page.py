"""A page of HTML that staff print: the house's paper and ink, no script, nothing fetched."""

from __future__ import annotations

from html import escape

from kiosk.base.colours import CARD, INK, LINE, MIST, PAPER, RIVER, SEAL, SOFT, TONES

Both = tuple[str, str]
"""What is said in Chinese and in English."""

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
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:normal;color:var(--soft);font-size:12.5px}
th,td{border-bottom:1px solid var(--line);padding:4px 8px 4px 0;font-variant-numeric:tabular-nums}
ol{margin:0;padding-left:22px}ol li{margin-bottom:6px}ol span{color:var(--soft);font-size:12.5px}
ol b{font-weight:normal;color:var(--seal)}
footer{margin-top:20px;padding-top:10px;border-top:1px solid var(--line)}
@media(max-width:640px){.two{display:block}main{padding:22px 16px}header{grid-template-columns:auto 1fr}header p{grid-column:2;
text-align:left}}
@page{size:A4;margin:10mm}
@media print{body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main{width:756px;max-width:none;padding:0;zoom:.62}
section{margin-top:12px}}
"""
)


def document(title: Both, days: str, body: str) -> str:
    """The whole page; `days` says what time it is about."""
    return (
        '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">'
        f"<title>{escape(' · '.join(title))} {escape(days)}</title><style>{STYLE}</style></head>"
        f"<body><main>{body}</main></body></html>\n"
    )


def head(title: Both, venue: Both, first: Both, days: str) -> str:
    """The head of a page: what it is, of which showroom, the chief figure, and what time it is about."""
    second = f"{title[1]} · {venue[1]}" if venue[1] else title[1]
    return (
        f'<header><i></i><h1>{escape(title[0])}<small lang="en">{escape(second)}</small></h1>'
        f'<p><b>{escape(first[0])}</b><span lang="en">{escape(first[1])}</span><br>'
        f"{escape(venue[0])} {escape(days)}</p></header>"
    )


def section(heading: Both, content: str, note: Both | None = None) -> str:
    """A part of a page with its heading, and what is to be known of it below."""
    below = f'<p class="note">{escape(note[0])} <span lang="en">{escape(note[1])}</span></p>' if note else ""
    return (
        f'<section><h2>{escape(heading[0])}<small lang="en">{escape(heading[1])}</small></h2>{content}{below}</section>'
    )
