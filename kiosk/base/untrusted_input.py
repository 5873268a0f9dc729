"""The one reader of TOML, JSON and small files that come from outside: bounded in bytes, depth, keys and digits.

tomllib walks a dotted key once for each of its parts and recurses into brackets, json recurses as well, and Python turns
hexadecimal digits without end into a number that it cannot print. So the text is looked over in one pass, with quotes and
comments skipped, before a parser sees it. A FIFO, a device or a folder where a file should stand is told, not waited for.
"""

from __future__ import annotations

import json
import math
import os
import re
import stat
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Literal

from kiosk.base.bilingual_sentence import Sentence

MOST_BYTES = 1 << 20
"""Bytes of one TOML file; a record is a few paragraphs."""
DEEPEST = 16
"""Levels of tables and lists inside each other."""
MOST_PARTS = 16
"""Parts of one dotted key, and so the dots that may stand between two separators."""
MOST_KEYS = 20_000
"""Keys, headings and list entries of one file."""
MOST_DOTS = 40_000
"""Dots outside texts in one file: those of keys, and those of numbers."""
MOST_LINES = 50_000
MOST_PIECES = 200_000
"""Words, texts and signs of one file."""
LONGEST_WORD = 256
"""Characters of a key, number or date that stands without quotes."""
LONGEST_NUMBER = 64
"""Characters of one JSON number."""
NUMBERS = range(-(1 << 63), 1 << 63)
"""Whole numbers that TOML 1.0 and SQLite hold."""
MOST_JSON_BYTES = 4 << 20
MOST_JSON_ENTRIES = 500_000
"""Commas and opening brackets of one JSON text: the manifest of a hundred thousand pictures has fewer."""
DEEPEST_JSON = 32

PIECES = re.compile(
    r"""(?P<comment>\#[^\n]*)
    |(?P<text>\"\"\"(?:[^\\"]|\\.|\"{1,2}(?!\"))*+(?:\"{3,5})?|'''(?:[^']|'{1,2}(?!'))*+(?:'{3,5})?
        |"(?:[^"\\\n]|\\.)*+"?|'[^'\n]*+'?)
    |(?P<separator>\n\s*|[,={}\[\]])
    |(?P<blank>[^\S\n]+)
    |(?P<dot>\.)
    |(?P<word>[^\s\#"'\n,={}\[\].]+)""",
    re.VERBOSE | re.DOTALL,
)


Kind = Literal["unreadable", "too-deep", "too-large"]


class Unreadable(ValueError):
    """A file or text from outside cannot be used: `what` is wrong, how to `mend` it, and the `line` (0: no line).

    `kind` is "too-deep" or "too-large" for what no parser was shown, else "unreadable".
    """

    def __init__(
        self, what: Sentence, mend: Sentence, line: int = 0, parser_message: str = "", kind: Kind = "unreadable"
    ) -> None:
        super().__init__(f"line {line}: {what.en}" if line else what.en)
        self.what = what
        self.mend = mend
        self.line = line
        self.kind = kind
        self.parser_message = parser_message
        """The parser's own words, for the journal of a developer; never for staff."""


SOUND_COPY = Sentence("换一个完好的文件。", "Replace it by a sound file.")
ZEROS = Sentence("从这里起有零字节，多半是断电写坏了。", "From here on it holds zeros, most likely after a power cut.")
WRITTEN_ANEW = Sentence("用备份换掉它，或重新写。", "Put its backup in its place, or write it anew.")
AS_SHOWN = Sentence("照样例写。", "Write it as in the examples.")


def read_file(file: Path, most: int = MOST_BYTES) -> bytes:
    """The content of an ordinary file of at most `most` bytes.

    Raises Unreadable for one that is larger and for what is no ordinary file (a FIFO, a device, a folder), and OSError
    (FileNotFoundError among them) as reading does.
    """
    if not stat.S_ISREG(file.stat().st_mode):
        raise _no_file(file)
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise _no_file(file)
        with open(handle, "rb", closefd=False) as opened:
            content = opened.read(most + 1)
    finally:
        os.close(handle)
    if len(content) > most:
        raise Unreadable(too_large(most), SOUND_COPY, kind="too-large")
    return content


def _no_file(file: Path) -> Unreadable:
    return Unreadable(
        Sentence(f"{file.name} 不是普通文件。", f"{file.name} is no ordinary file."),
        Sentence("删去它，换成文件。", "Remove it and put a file there."),
    )


def too_large(most: int) -> Sentence:
    """That something is larger than `most` bytes."""
    size = f"{most >> 20} MB" if most >= 1 << 20 else f"{max(1, most >> 10)} KB"
    return Sentence(f"超过 {size}。", f"It is larger than {size}.")


def parse_toml(text: str) -> dict[str, Any]:
    """The table that a TOML text says.

    Raises Unreadable for what is no TOML 1.0 and for what is larger, deeper or longer than anything a person writes.
    """
    if len(text) > MOST_BYTES:
        raise Unreadable(too_large(MOST_BYTES), SOUND_COPY, kind="too-large")
    text = text.replace("\r\n", "\n")
    if "\0" in text:
        raise Unreadable(ZEROS, WRITTEN_ANEW, _line(text, text.index("\0")))
    _check_bounds(text)
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as wrong:
        from kiosk.base.toml_advice import advice

        raise advice(text, str(wrong)) from wrong
    _bounded(table, DEEPEST)
    return table


def parse_json(content: bytes | str, most: int = MOST_JSON_BYTES, deepest: int = DEEPEST_JSON) -> Any:
    """What a JSON text says; raises Unreadable for what is no JSON, larger than `most` bytes or deeper than `deepest`."""
    broken = Sentence("内容不完整或写法不合 JSON。", "It is cut off or no JSON.")
    if len(content) > most:
        raise Unreadable(too_large(most), SOUND_COPY, kind="too-large")
    try:
        text = content.decode("utf-8-sig") if isinstance(content, bytes) else content
    except UnicodeDecodeError as wrong:
        raise Unreadable(broken, SOUND_COPY, parser_message=str(wrong)) from wrong
    _check_json_bounds(text, deepest)
    try:
        found = _decoder().decode(text)
        if "\\u" in text:
            json.dumps(found, ensure_ascii=False).encode()  # half a sign cannot be written anywhere
    except (ValueError, RecursionError) as wrong:
        raise Unreadable(broken, SOUND_COPY, parser_message=str(wrong)) from wrong
    return found


def _check_json_bounds(text: str, deepest: int) -> None:
    """Raise Unreadable for a JSON text of more entries or levels than there may be.

    Signs are counted with the texts first: where those are few enough, so are those outside.
    """
    opened = text.count("[") + text.count("{")
    if opened <= deepest and opened + text.count(",") <= MOST_JSON_ENTRIES:
        return
    bare = re.sub(r'"(?:[^"\\]|\\.)*+"?', "", text, flags=re.DOTALL)
    if sum(bare.count(sign) for sign in ",[{") > MOST_JSON_ENTRIES:
        raise Unreadable(_too_many(MOST_JSON_ENTRIES), SOUND_COPY, kind="too-large")
    if _depth(bare) > deepest:
        raise Unreadable(_too_deep(), SOUND_COPY, kind="too-deep")


@cache
def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(
        object_pairs_hook=_no_doubles, parse_int=_integer, parse_float=_finite, parse_constant=_no_number
    )


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A table; of a key that stands there twice another reader, such as SQLite, takes the other value."""
    table = dict(pairs)
    if len(table) < len(pairs):
        raise ValueError("a key stands there twice")
    return table


def _check_bounds(text: str) -> None:
    """Raise Unreadable for keys, depths and words that no parser should see."""
    if text.count("\n") > MOST_LINES:
        what = Sentence(f"超过 {MOST_LINES} 行。", f"It has more than {MOST_LINES:,} lines.")
        raise Unreadable(what, SOUND_COPY, MOST_LINES, kind="too-large")
    dots = all_dots = depth = keys = 0
    for number, piece in enumerate(PIECES.finditer(text)):
        kind = piece.lastgroup
        if kind == "dot":
            dots, all_dots = dots + 1, all_dots + 1
            if dots >= MOST_PARTS:
                raise Unreadable(_too_deep(), AS_SHOWN, _line(text, piece.start()), kind="too-deep")
        elif kind == "separator":
            dots = 0
            sign = piece.group()
            depth += (sign in "[{") - (sign in "]}")
            keys += sign in "=,["
            if depth > DEEPEST:
                raise Unreadable(_too_deep(), AS_SHOWN, _line(text, piece.start()), kind="too-deep")
            if depth < 0:
                what = Sentence("多了一个右括号。", "There is a closing bracket too many.")
                raise Unreadable(what, Sentence("删去它。", "Remove it."), _line(text, piece.start()))
        elif kind == "word" and len(piece.group()) > LONGEST_WORD:
            what = Sentence("不带引号的一串字太长。", "A key or number without quotes is too long.")
            mend = Sentence('文字要用一对英文引号 "…" 括起来。', 'Put text between straight quotes "…".')
            raise Unreadable(what, mend, _line(text, piece.start()))
        if keys > MOST_KEYS or all_dots > MOST_DOTS or number > MOST_PIECES:
            raise Unreadable(_too_many(MOST_KEYS), SOUND_COPY, _line(text, piece.start()), kind="too-large")


def _bounded(value: Any, deepest: int) -> None:
    level: list[Any] = [value]
    for _ in range(deepest):
        deeper: list[Any] = []
        for each in level:
            for one in each.values() if isinstance(each, dict) else each:
                if isinstance(one, (dict, list)):
                    deeper.append(one)
                elif isinstance(one, int) and one not in NUMBERS:
                    raise Unreadable(_too_long_a_number(), Sentence("写短一些的数字。", "Write a shorter number."))
        level = deeper
    if level:
        raise Unreadable(_too_deep(), AS_SHOWN, kind="too-deep")


def _depth(text: str) -> int:
    deepest = depth = 0
    for sign in re.findall(r"[\[\]{}]", text):
        depth += 1 if sign in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _integer(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER or (number := int(digits)) not in NUMBERS:
        raise ValueError("a number without end")
    return number


def _finite(digits: str) -> float:
    if len(digits) > LONGEST_NUMBER or not math.isfinite(number := float(digits)):
        raise ValueError("a number without end")
    return number


def _no_number(word: str) -> float:
    raise ValueError(f"{word} is no number")


def _too_deep() -> Sentence:
    return Sentence("表套表太深。", "Tables stand in tables too deep.")


def _too_many(most: int) -> Sentence:
    return Sentence(f"超过 {most} 项。", f"It has more than {most:,} entries.")


def _too_long_a_number() -> Sentence:
    return Sentence("数字太大或太长。", "A number is too large or too long.")


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at) + 1
