"""What is sound in a text that is no TOML as a whole: sections and `key = value` that parse on their own."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.untrusted_input import Unreadable, parse_toml
from kiosk.settings.faults import Fault

MOST_LINES = 1000
LONGEST_LINE = 4000
FURTHER = 50
"""Lines that a list may go on for."""
WORDS = re.compile(r"[\w.\- ]+")


@lru_cache(maxsize=1)
def places(text: str) -> dict[tuple[str, str], int]:
    """The line on which each section ("" as its key) and each key first stands."""
    found: dict[tuple[str, str], int] = {}
    section = ""
    for number, line in enumerate(re.split("\r\n|\r|\n", text), 1):
        if header := heading_of(line):
            section = header
            found.setdefault((section, ""), number)
        elif key := key_of(line):
            first, _, rest = key.replace(" ", "").partition(".")
            found.setdefault((section, first), number)
            if rest and not section:
                found.setdefault((first, rest.partition(".")[0]), number)
    return found


def key_of(line: str) -> str:
    """The key that a line gives a value to, as it is written; empty where it gives none."""
    left, equals, _ = line[:LONGEST_LINE].partition("=")
    return _bare(left) if equals else ""


def heading_of(line: str) -> str:
    """The section that a line begins; empty where it begins none."""
    name, bracket, _ = line[:LONGEST_LINE].strip().partition("]")
    name = _bare(name.lstrip("[")) if bracket and name.startswith("[") else ""
    return "" if " " in name else name


def _bare(name: str) -> str:
    """A name without the blanks and the quotation marks round it; empty where it is none."""
    name = name.strip()
    if len(name) > 1 and name[0] in "\"'" and name[-1] == name[0]:
        name = name[1:-1]
    return name if WORDS.fullmatch(name) else ""


def recover(text: str) -> tuple[dict[str, Any], list[Fault]]:
    """The table that the sound lines of `text` make, and a fault for each line that is not sound.

    Keys below a heading that is not sound are left out with it: nobody knows which section they belong to. A key that
    stands there twice with two values is left out as well.
    """
    lines = re.split("\r\n|\r|\n", text)
    table: dict[str, Any] = {}
    faults: list[Fault] = []
    twice: set[tuple[str, str]] = set()
    section: str | None = ""
    at = 0
    while at < min(len(lines), MOST_LINES):
        number, (statement, at) = at + 1, _statement(lines, at)
        bare = statement.strip()
        if not bare or bare.startswith("#"):
            continue
        try:
            said = _parsed(statement)
        except Unreadable as wrong:
            faults.append(Fault(number, _key(statement, section), wrong.what, wrong.mend))
            if bare[0] in "[【［〔":
                section = None
            continue
        if bare.startswith("["):
            (name, content), *_ = said.items()
            section = name if content == {} else None
            if name not in table or content:
                table[name] = content
        elif section is not None:
            for key, value in said.items():
                _put(table, section, key, value, number, twice, faults)
    if len(lines) > MOST_LINES:
        what = Sentence(
            f"超过 {MOST_LINES} 行，后面的没有读。", f"It has more than {MOST_LINES} lines; the rest was not read."
        )
        faults.append(Fault(MOST_LINES + 1, "", what, Sentence("删去多余的行。", "Remove what is not needed.")))
    return table, faults


def _put(
    table: dict[str, Any],
    section: str,
    key: str,
    value: Any,
    number: int,
    twice: set[tuple[str, str]],
    faults: list[Fault],
) -> None:
    if not section and isinstance(value, dict):
        for inner, each in value.items():
            _put(table, key, inner, each, number, twice, faults)
        return
    target = table.setdefault(section, {}) if section else table
    if not isinstance(target, dict) or (section, key) in twice:
        return
    if key in target and target[key] != value:
        twice.add((section, key))
        del target[key]
        what = Sentence("同一项写了两次，值不一样。", "It stands there twice with different values.")
        name = f"{section}.{key}" if section else key
        faults.append(Fault(number, name, what, Sentence("删去其中一项。", "Remove one of them.")))
    else:
        target[key] = value


def _key(statement: str, section: str | None) -> str:
    """The key whose line it is, with its section; empty where that cannot be told."""
    key = key_of(statement)
    return f"{section}.{key}" if section and key.isidentifier() else ""


def _statement(lines: list[str], at: int) -> tuple[str, int]:
    """The statement that begins on a line, a list with the lines that it goes on for, and where the next one begins."""
    line = lines[at]
    if _opens_list(line):
        for end in range(at + 1, min(at + 1 + FURTHER, len(lines))):
            if heading_of(lines[end]) or key_of(lines[end]):
                break
            if lines[end][:LONGEST_LINE].partition("#")[0].rstrip().endswith("]"):
                return "\n".join(lines[at : end + 1]), end + 1
    return line, at + 1


def _opens_list(line: str) -> bool:
    """Whether a line begins a list that it does not end."""
    left, _, right = line[:LONGEST_LINE].partition("=")
    return right.lstrip().startswith("[") and "]" not in right and not re.search("[#\"']", left)


def _parsed(statement: str) -> dict[str, Any]:
    if len(statement) > LONGEST_LINE:
        what = Sentence("这一行太长。", "The line is too long.")
        raise Unreadable(what, Sentence("对照样例改正。", "Compare it with the sample."))
    return parse_toml(statement)
