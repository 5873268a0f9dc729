"""What in a pack's texts is no text yet, or cannot be read: placeholders, lost and unseen signs, signs without a glyph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.character_check import UNSEEN, named, ordinary, unseen, without_shape
from kiosk.content.finding import Finding, error, warning
from kiosk.content.pack import Reading
from kiosk.content.toml_tables import strings

CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Control characters, and those that turn the direction of writing."""
FOR_STAFF = re.compile(r"(^|\.)(sources\.\d+\.\w+|note|abv_note|url|file|via|confidence)$")
"""Fields that visitors never see; a language's text under `note` of a leg ends with its tag."""


PLACEHOLDER = re.compile(
    r"(?<![接期等招看])待(?:填写?|补充?|完善)(?![\u4e00-\u9fff])|占位文字|"
    r"\bTODO\b|\bFIXME\b|\bx{3,}\b|×{3,}|(?i:\blorem ipsum\b)|"
    r"[（(\[【<＜「]\s*(?:待定|待写|未填|TBD|TBC|to be (?:filled|written|added|done|completed)[^)\]]*|to fill in|placeholder)"
    r"\s*[)）\]】>＞」]"
)
"""What stands where somebody means to write later. A text that calls itself an example (示例) is one, and stays."""
ALONE = re.compile(
    r"(?:请|此处)填写.{0,8}|(?i:待定|待写|未填|tbd|tbc|n/?a|placeholder|to be (?:filled|written|added)(?: in)?|to fill in|"
    r"[x×＊*]{3,})|[.。…?？_＿\-—\s]+"
)
"""What does so where it is the whole text."""
LONGEST = 4000
"""Characters of a text that are searched: no text that is allowed is longer."""
MARKS = (
    *("待填", "待补", "待完善", "待定", "待写", "填写", "占位", "未填", "TODO", "FIXME", "TBD", "TBC", "xxx", "×××"),
    *(
        "o be filled",
        "o be written",
        "o be added",
        "o be done",
        "o be completed",
        "o fill in",
        "laceholder",
        "orem ipsum",
        "OREM IPSUM",
        "orem Ipsum",
    ),
)
WHOLE = re.compile(r"\n[ \t]*(?:[xX×＊*]{3,}|[nN]/?[aA]|[tT][bB][dDcC]|[.。…?？_＿\-—]+)[ \t]*(?=\n)")
"""One of these is in every record that holds a placeholder: asked first, of all its texts at once."""


def signs(reading: Reading) -> Iterator[Finding]:
    """Every field with such a sign, and the sign."""
    for file, table in reading.tables.items():
        found = list(strings(table))
        whole = "\n".join(["", *(text for _, text in found), ""])
        unfinished = any(mark in whole for mark in MARKS) or WHOLE.search(whole)
        if unfinished or not ordinary(whole):
            for field, text in found:
                if unfinished:
                    yield from _placeholder(file, field, text)
                if not ordinary(text):
                    yield from _signs(file, field, text)


def _placeholder(file: str, field: str, text: str) -> Iterator[Finding]:
    found = ALONE.fullmatch(text[:LONGEST].strip() or text[:1]) or PLACEHOLDER.search(text[:LONGEST])
    if found and not FOR_STAFF.search(field):
        said = found.group(0).strip()
        what = Sentence(
            f"“{said}”是占位的字，还没有写。", f"“{said}” only holds the place of a text that is not written yet."
        )
        yield error(
            "placeholder",
            file,
            field,
            what,
            Sentence("写上内容，或删去这一项。", "Write the text, or remove the entry."),
        )


def _signs(file: str, field: str, text: str) -> Iterator[Finding]:
    if "\ufffd" in text:
        what = Sentence("有乱码（�）。", "It holds a sign that was lost on the way (�).")
        yield error("lost-sign", file, field, what, Sentence("重新输入这段文字。", "Type the text again."))
    odd = sorted({f"U+{ord(sign):04X}" for sign in CONTROL.findall(text)})
    if odd:
        what = Sentence(
            f"有看不见的控制符 {'、'.join(odd)}。", f"It holds invisible control characters: {', '.join(odd)}."
        )
        mend = Sentence("删去它们，重新输入。", "Remove them: type the text again.")
        yield error("control-sign", file, field, what, mend)
    if hidden := [sign for sign in unseen(text) if not CONTROL.match(sign)]:
        yield _unseen(file, field, text, hidden)
    if (boxes := without_shape(text)) and not FOR_STAFF.search(field):
        yield _boxes(file, field, boxes)


def _unseen(file: str, field: str, text: str, hidden: list[str]) -> Finding:
    zh = "、".join(named(sign).zh for sign in hidden)
    en = ", ".join(named(sign).en for sign in hidden)
    at = min(text.index(sign) for sign in hidden)
    before = "".join(sign for sign in text[max(0, at - 6) : at] if sign not in UNSEEN)
    spot = (
        Sentence(f"，在“{before}”后面", f" after “{before}”") if before else Sentence("，在开头", " at the beginning")
    )
    what = Sentence(f"有看不见的{zh}{spot[0]}。", f"It holds {en}, which nobody sees,{spot[1]}.")
    return warning(
        "unseen-sign", file, field, what, Sentence("重新输入这一处，不要粘贴。", "Type this part again, do not paste.")
    )


def _boxes(file: str, field: str, boxes: list[str]) -> Finding:
    zh = "、".join(named(sign).zh for sign in boxes[:8]) + ("…" if len(boxes) > 8 else "")
    en = ", ".join(named(sign).en for sign in boxes[:8]) + (" …" if len(boxes) > 8 else "")
    what = Sentence(
        f"字体里没有 {zh}，屏幕和标签上会是方框。",
        f"No font has {en}: the screen and labels will show a box.",
    )
    return warning(
        "no-such-glyph", file, field, what, Sentence("删去它，或换一个字。", "Remove it, or write another sign.")
    )
