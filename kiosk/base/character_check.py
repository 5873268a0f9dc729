"""Single characters: which the program's fonts have, which cannot be seen, and how each is called in a sentence."""

from __future__ import annotations

import base64
import re
import unicodedata
import zlib
from functools import cache

from kiosk.base.bilingual_sentence import Sentence

UNSEEN = {
    "\u00a0": Sentence("不换行空格", "a no-break space"),
    "\u00ad": Sentence("软连字符", "a soft hyphen"),
    "\u061c": Sentence("书写方向符", "a mark of writing direction"),
    "\u180e": Sentence("零宽空格", "a space without width"),
    "\u200b": Sentence("零宽空格", "a space without width"),
    "\u200c": Sentence("零宽断字符", "a joiner without width"),
    "\u200d": Sentence("零宽连字符", "a joiner without width"),
    "\u200e": Sentence("书写方向符", "a mark of writing direction"),
    "\u200f": Sentence("书写方向符", "a mark of writing direction"),
    "\u2028": Sentence("行分隔符", "a line separator"),
    "\u2029": Sentence("段分隔符", "a paragraph separator"),
    "\u202f": Sentence("窄不换行空格", "a narrow no-break space"),
    "\u2060": Sentence("零宽连字符", "a joiner without width"),
    "\ufeff": Sentence("BOM 记号", "a byte order mark"),
    **dict.fromkeys(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", Sentence("书写方向符", "a mark of writing direction")
    ),
}
"""Characters that nobody sees and that make two words different which look the same."""
UNSEEN_FORM = re.compile(f"[{''.join(UNSEEN)}]")
SHAPELESS = re.compile("[\x00-\x1f\x7f-\x9f\ufe00-\ufe0f\U000e0100-\U000e01ef\ufffd]")
"""Characters that no font has to have: controls and what only chooses the shape of the one before."""


def named(sign: str) -> Sentence:
    """A character as a sentence names it: itself where it can be seen, its number, what it is where it cannot."""
    number = f"U+{ord(sign):04X}"
    if sign in UNSEEN:
        return Sentence(f"{UNSEEN[sign].zh}（{number}）", f"{UNSEEN[sign].en} ({number})")
    if unicodedata.category(sign) in ("Cc", "Cf", "Co", "Cn", "Cs", "Mn"):
        return Sentence(number, number)
    return Sentence(f"“{sign}”（{number}）", f"“{sign}” ({number})")


def ordinary(text: str) -> bool:
    """Whether a text holds nothing but what the fonts have and people see: asked first, in one pass."""
    return _safe().issuperset(text)


def unseen(text: str) -> list[str]:
    """The characters of a text that nobody sees, each once, in their order."""
    return list(dict.fromkeys(UNSEEN_FORM.findall(text)))


def without_shape(text: str) -> list[str]:
    """The characters of a text that none of the program's fonts has, each once, in their order: a page shows boxes."""
    drawable = _shown()
    if drawable.issuperset(text):
        return []
    plain = SHAPELESS.sub("", UNSEEN_FORM.sub("", unicodedata.normalize("NFC", text)))
    return [sign for sign in dict.fromkeys(plain) if sign not in drawable]


@cache
def _shown() -> frozenset[str]:
    from kiosk.base.font_coverage import BEYOND, PLANE_0

    bits = zlib.decompress(base64.b85decode(PLANE_0))
    plane = (chr(at * 8 + bit) for at, byte in enumerate(bits) for bit in range(8) if byte >> bit & 1)
    return frozenset([*plane, *map(chr, BEYOND), "\n"])


@cache
def _safe() -> frozenset[str]:
    return frozenset(sign for sign in _shown() if sign not in UNSEEN and not SHAPELESS.match(sign)) | {"\n", "\t"}
