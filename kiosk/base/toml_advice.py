"""What is wrong with a text that is no TOML 1.0, in words for somebody who does not know the word TOML."""

from __future__ import annotations

import re

from kiosk.base.sentence import Sentence
from kiosk.base.untrusted import Unreadable

HINTS: tuple[tuple[str, Sentence, Sentence], ...] = (
    (
        "Cannot overwrite|Cannot declare|Duplicate|Cannot mutate|Cannot redefine",
        Sentence("同一项写了两次", "the same key stands there twice"),
        Sentence("删去其中一项。", "Remove one of them."),
    ),
    (
        "Unterminated|Illegal character '\\\\n'|Expected \"'\"",
        Sentence("引号没有关上", "a quote is not closed"),
        Sentence(
            '文字要用一对英文引号 "…" 括起来；文字里面的引号用“ ”。',
            'Put text between a pair of straight quotes "…"; use “ ” inside.',
        ),
    ),
    (
        "Unescaped",
        Sentence("反斜杠 \\ 不能单独写", "a backslash \\ cannot stand alone"),
        Sentence("路径用 /；真要反斜杠就写两个。", "Use / in paths; where a backslash is meant, write two."),
    ),
    (
        "Invalid value|Invalid initial",
        Sentence("值的写法不对", "the value is not written as it should be"),
        Sentence(
            '文字要加英文引号："…"，不是“…”；日期写成 "2026-12-31"。',
            'Put text in straight quotes "…", not “…”; write a date as "2026-12-31".',
        ),
    ),
    (
        "Expected '='|Invalid statement|after a key",
        Sentence("这一行不是“键 = 值”", "the line is not “key = value”"),
        Sentence(
            "每行写成 键 = 值；等号和引号用英文的。",
            "Write each line as key = value, with the plain equals sign and quotes.",
        ),
    ),
    (
        "Expected newline",
        Sentence("一行里多了东西", "something is left over in the line"),
        Sentence("一行只写一项；文字里的引号用“ ”。", "Write one key a line; use “ ” inside texts."),
    ),
    (
        "Unclosed|Expected '\\]'",
        Sentence("方括号没有关上", "a bracket is not closed"),
        Sentence("补上 ]。", "Add the ]."),
    ),
)
UNCLEAR = (
    Sentence("写法不合规则", "it is not written by the rules"),
    Sentence("对照样例改正。", "Compare it with an example."),
)


def advice(text: str, said: str) -> Unreadable:
    """What the parser's words `said` about `text` mean, with the line and how to mend it."""
    line = int(match.group(1)) if (match := re.search(r"at line (\d+)", said)) else 0
    if not line and "at end of document" in said:
        line = text.count("\n") + 1
    what, mend = next(((zh_en, mend) for form, zh_en, mend in HINTS if re.search(form, said)), UNCLEAR)
    return Unreadable(Sentence(f"{what.zh}。", f"{what.en[0].upper()}{what.en[1:]}."), mend, line, said)
