"""What is wrong with a text that is no TOML 1.0, in words for somebody who does not know the word TOML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.character_check import UNSEEN, named
from kiosk.base.toml_value_advice import TRUTHS, Advice, unquoted
from kiosk.base.untrusted_input import PIECES, Unreadable

HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")

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
        "Unescaped|Invalid hex value",
        Sentence("反斜杠 \\ 不能单独写", "a backslash \\ cannot stand alone"),
        Sentence("路径用 /；真要反斜杠就写两个。", "Use / in paths; where a backslash is meant, write two."),
    ),
    (
        "Invalid date",
        Sentence("没有这个日期或时间", "there is no such date or time"),
        Sentence("改正它，例如 2026-12-31。", "Correct it, for instance 2026-12-31."),
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
        "Unclosed inline table",
        Sentence("花括号没有关上", "a curly bracket is not closed"),
        Sentence("补上 }。", "Add the }."),
    ),
    (
        "Illegal character",
        Sentence("有看不见的控制符", "an invisible control character stands there"),
        Sentence("删去这一处，重新输入。", "Delete it and type this part again."),
    ),
    (
        "Escaped character",
        Sentence("\\u 后面的编号不是字", "the number after \\u is no character"),
        Sentence("直接写这个字。", "Write the character itself."),
    ),
    (
        "Unclosed|Expected '\\]",
        Sentence("方括号没有关上", "a bracket is not closed"),
        Sentence("补上 ]。", "Add the ]."),
    ),
)
UNCLEAR = (
    Sentence("写法不合规则", "it is not written by the rules"),
    Sentence("对照样例改正。", "Compare it with an example."),
)
PLAIN = str.maketrans(
    {
        **{chr(code + 0xFEE0): chr(code) for code in range(0x21, 0x7F)},
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‘’‚′", "'"),
        **dict.fromkeys("，、", ","),
        **dict.fromkeys("【〔「『《", "["),
        **dict.fromkeys("】〕」』》", "]"),
        **dict.fromkeys("—–−", "-"),
        "。": ".",
        "\u3000": " ",
    }
)
"""What people type with a Chinese keyboard, and what TOML has in its place."""
SHORT_TIME = re.compile(r"(?<![\d:])(\d{2}:\d{2})(?![\d:])")
NEW_ESCAPE = re.compile(r"(?<!\\)(?:\\\\)*(\\e|\\x[0-9A-Fa-f]{2})")


def advice(text: str, parser_message: str) -> Unreadable:
    """What the parser's words `parser_message` about `text` mean, with the line and how to mend it."""
    line, column = (
        (int(at[1]), int(at[2])) if (at := re.search(r"at line (\d+), column (\d+)", parser_message)) else (0, 0)
    )
    if not line and "at end of document" in parser_message:
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    if bare := re.search(r"\r(?!\n)", text):
        what = Sentence("换行是旧式的（只有 CR）。", "Its lines end in the old way (CR alone).")
        mend = Sentence("在编辑器里把换行改为 LF 或 CRLF，再保存。", "Set its line ends to LF or CRLF in an editor.")
        return Unreadable(what, mend, text.count("\n", 0, bare.start()) + 1, parser_message)
    seen = _strange(text, line) or unquoted(text, line) or _newer(text, line)
    if seen:
        what, mend, line = seen
        return Unreadable(what, mend, line, parser_message)
    what, mend = _spelt(text, line, column) or next(
        ((zh_en, mend) for form, zh_en, mend in HINTS if re.search(form, parser_message)), UNCLEAR
    )
    if line:
        what = Sentence(f"{what.zh}（第 {column} 列附近）", f"{what.en} (near column {column})")
    return Unreadable(Sentence(f"{what.zh}。", f"{what.en[0].upper()}{what.en[1:]}."), mend, line, parser_message)


def _strange(text: str, line: int) -> Advice | None:
    """A sign outside quotes that TOML does not know there: one that nobody sees, or one of a Chinese keyboard."""
    for at, sign in _outside(text):
        here = text.count("\n", 0, at) + 1
        if here < line:
            continue
        if line and here > line:
            return None
        column = at - text.rfind("\n", 0, at)
        where = Sentence(f"第 {column} 列", f"column {column}")
        if sign in UNSEEN:
            name = named(sign)
            what = Sentence(f"{where.zh}有看不见的{name.zh}。", f"In {where.en} stands {name.en}, which nobody sees.")
            return (
                what,
                Sentence("删去这一处，重新输入，不要粘贴。", "Delete it and type this part again; do not paste."),
                here,
            )
        if (plain := sign.translate(PLAIN)) != sign:
            shown = plain if plain.strip() else "空格"
            what = Sentence(
                f"{where.zh}的 {sign if plain.strip() else '全角空格'} 是全角（中文）符号。",
                f"In {where.en} {sign if plain.strip() else 'the wide blank'} is a full-width (Chinese) sign.",
            )
            instead = shown if plain.strip() else "an ordinary blank"
            if plain == ":":
                shown, instead = "=", "="
            mend = Sentence(f"用英文（半角）的 {shown} 代替。", f"Write {instead} instead.")
            if plain == '"':
                mend = Sentence('文字要用一对英文引号 "…" 括起来。', 'Put text between a pair of straight quotes "…".')
            return what, mend, here
        if HAN.match(sign):
            what = Sentence(f"{where.zh}的“{sign}”在引号外面。", f"In {where.en} “{sign}” stands outside quotes.")
            mend = Sentence(
                '每行写成 键 = 值；键用样例里的英文名，文字用英文引号 "…" 括起来。',
                'Write each line as key = value: keys are the examples’ English words, texts stand between straight quotes "…".',
            )
            return what, mend, here
    return None


def _newer(text: str, line: int) -> Advice | None:
    """Something that TOML 1.1 allows and TOML 1.0, which is read here, does not."""
    begun: list[tuple[str, int]] = []
    comma, here, before = False, 1, 0
    for piece in PIECES.finditer(text):
        kind, words = piece.lastgroup, piece.group()
        here += text.count("\n", before, piece.start())
        before = piece.start()
        if line and here > line + 1:
            return None
        inside = bool(begun) and begun[-1][0] == "{"
        if kind == "separator":
            if inside and begun[-1][1] <= line <= here:
                if words[0] == "\n":
                    return _allowed(
                        Sentence("花括号 { } 里换行", "a new line inside { }"),
                        Sentence(
                            "把 { } 写在一行，或改用 [名] 表头。", "Keep { } on one line, or use a [name] heading."
                        ),
                        line,
                    )
                if words == "}" and comma:
                    return _allowed(
                        Sentence("} 前面多一个逗号", "a comma before }"),
                        Sentence("删去这个逗号。", "Remove the comma."),
                        here,
                    )
            if words in "[{":
                begun.append((words, here))
            elif words in "]}" and begun:
                begun.pop()
            comma = words == ","
        elif kind not in ("comment", "blank"):
            comma = False
        if kind == "text" and words.startswith('"') and (found := NEW_ESCAPE.search(words)) and here <= line:
            sign = found[1]
            instead = "\\u001B" if sign == "\\e" else f"\\u00{sign[2:].upper()}"
            return _allowed(
                Sentence(f"文字里的 {sign}", f"{sign} in a text"),
                Sentence(f"写 {instead}。", f"Write {instead}."),
                line,
            )
    row = text.split("\n")[line - 1] if line else ""
    if (found := SHORT_TIME.search(_without_quotes(row))) and not row.lstrip().startswith("#"):
        time = found[1]
        return _allowed(
            Sentence(f"没有秒的时间 {time}", f"the time {time} without seconds"),
            Sentence(f'写 "{time}"（加引号）或 {time}:00。', f'Write "{time}" in quotes, or {time}:00.'),
            line,
        )
    return None


def _allowed(what: Sentence, mend: Sentence, line: int) -> Advice:
    words = Sentence(
        f"{what.zh}：TOML 1.1 允许，这里（TOML 1.0）不行。",
        f"{what.en[0].upper()}{what.en[1:]} is allowed in TOML 1.1, not here (TOML 1.0).",
    )
    return words, mend, line


def _spelt(text: str, line: int, column: int) -> tuple[Sentence, Sentence] | None:
    """A truth or a number that is not spelt as TOML wants it."""
    row = text.split("\n")[line - 1] if line else ""
    word = re.match(r"[^\s,\]}#]*", row[max(0, column - 1) :])
    words = word.group() if word else ""
    if words.lower() in TRUTHS:
        right = TRUTHS[words.lower()]
        return (
            Sentence(f"{words} 的写法不对", f"the word {words} is not spelt so"),
            Sentence(f"写 {right}，全部小写。", f"Write {right}, all in small letters."),
        )
    before, after = row[: max(0, column)], row[max(0, column - 1) :]
    if "=" in before and before.count("[") > before.count("]") and "]" in after:
        return (
            Sentence("方括号里少了逗号", "a comma is missing between the brackets"),
            Sentence("各项之间用英文逗号分开，例如 [4, 5]。", "Part the entries by commas, for instance [4, 5]."),
        )
    if (found := re.search(r"[=\[,]\s*([+-]?0\d+)\b", row)) and row[: column + 2].find(found[1]) >= 0:
        return (
            Sentence(f"数字 {found[1]} 以 0 开头", f"the number {found[1]} begins with 0"),
            Sentence(
                f'是编号就加引号："{found[1]}"；是数字就去掉前面的 0。',
                f'If it is a code put it in quotes: "{found[1]}"; if it is a number leave the 0 away.',
            ),
        )
    return None


def _outside(text: str) -> Iterator[tuple[int, str]]:
    """Every sign outside quotes and comments that is no ASCII, with its place."""
    at = 0
    while at < len(text):
        piece = PIECES.match(text, at)
        end = piece.end() if piece else at + 1
        if piece is None or piece.lastgroup not in ("text", "comment"):
            yield from ((place, text[place]) for place in range(at, end) if not text[place].isascii())
        at = end


def _without_quotes(row: str) -> str:
    return re.sub(r'"(?:[^"\\]|\\.)*"?|\'[^\']*\'?', '""', row)
