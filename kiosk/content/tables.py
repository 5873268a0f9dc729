"""A pack's TOML files as plain tables, and ways to walk them, so that records with faults can still be looked at."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from kiosk.base.os_errors import told
from kiosk.content.finding import Both, Finding, error, warning
from kiosk.content.media import Media
from kiosk.content.model import LANGUAGES

FOLDERS = ("zones", "products", "places", "routes", "rooms", "stories")
ARCHIVE = "archive"
"""Where records lie that are put away: archive/products/x.toml and so on; they are kept and not read."""
LARGEST_TEXT = 1 << 20
DEEPEST = 16
DOTTED = re.compile(r"(?:[^\s.=\[\]{}]{1,64}\s{0,4}\.\s{0,4})+")
MOST_DOTS = 400
"""A key of thousands of dotted parts is one over which tomllib sits for hours."""
Table = dict[str, Any]

HINTS: tuple[tuple[str, Both, Both], ...] = (
    (
        "Cannot overwrite|Cannot declare|Duplicate|Cannot mutate|Cannot redefine",
        ("同一项写了两次", "the same key stands there twice"),
        ("删去其中一项。", "Remove one of them."),
    ),
    (
        "Unterminated|Illegal character '\\\\n'|Expected \"'\"",
        ("引号没有关上", "a quote is not closed"),
        (
            '文字要用一对英文引号 "…" 括起来；文字里面的引号用“ ”。',
            'Put text between a pair of straight quotes "…"; use “ ” inside.',
        ),
    ),
    (
        "Unescaped",
        ("反斜杠 \\ 不能单独写", "a backslash \\ cannot stand alone"),
        ("路径用 /；真要反斜杠就写两个。", "Use / in paths; where a backslash is meant, write two."),
    ),
    (
        "Invalid value|Invalid initial",
        ("值的写法不对", "the value is not written as it should be"),
        (
            '文字要加英文引号："…"，不是“…”；日期写成 "2026-12-31"。',
            'Put text in straight quotes "…", not “…”; write a date as "2026-12-31".',
        ),
    ),
    (
        "Expected '='|Invalid statement|after a key",
        ("这一行不是“键 = 值”", "the line is not “key = value”"),
        (
            "每行写成 键 = 值；等号和引号用英文的。",
            "Write each line as key = value, with the plain equals sign and quotes.",
        ),
    ),
    (
        "Expected newline",
        ("一行里多了东西", "something is left over in the line"),
        ("一行只写一项；文字里的引号用“ ”。", "Write one key a line; use “ ” inside texts."),
    ),
    ("Unclosed|Expected '\\]'", ("方括号没有关上", "a bracket is not closed"), ("补上 ]。", "Add the ].")),
)


UNCLEAR: tuple[Both, Both] = (
    ("写法不合 TOML", "it is not valid TOML"),
    ("对照 kiosk pack new 的例子改正。", "Compare it with the example that `kiosk pack new` makes."),
)


def read_tables(media: Media) -> tuple[dict[str, Table], list[Finding]]:
    """Every TOML file of the pack that could be read, by its path, and what is wrong with those that could not."""
    tables: dict[str, Table] = {}
    findings: list[Finding] = []
    for name in sorted(media.names()):
        path = PurePosixPath(name)
        if path.suffix.lower() != ".toml" or path.parts[0] == ARCHIVE:
            continue
        if name != "pack.toml" and not (len(path.parts) == 2 and path.parts[0] in FOLDERS):
            continue  # strays.py names it
        if (table := _table(media, name, findings)) is not None:
            tables[name] = table
    return tables, findings


def along(table: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Every value at `path` with its own path. `stops[].place` goes through lists, `scenes{}.file` through any key."""
    return _along(table, path.split("."), "")


def zones_of(tables: Mapping[str, Table]) -> dict[str, Table]:
    """The pack's zones by id."""
    return {PurePosixPath(file).stem: table for file, table in tables.items() if file.startswith("zones/")}


def categories_of(tables: Mapping[str, Table]) -> dict[str, Table]:
    """The categories of pack.toml by id."""
    rows = [row for _, row in along(tables.get("pack.toml", {}), "categories[]") if isinstance(row, dict)]
    return {str(row.get("id", "")): row for row in rows}


def texts(table: Any, at: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every table of languages inside `table`, with its path."""
    for field, inner in tables_in(table, at):
        if any(tag in inner for tag in LANGUAGES):
            yield field, inner


def tables_in(value: Any, at: str = "") -> Iterator[tuple[str, Table]]:
    """Every table inside `value`, itself included, with its path."""
    if isinstance(value, dict):
        yield at, value
        for key, inner in value.items():
            yield from tables_in(inner, join(at, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from tables_in(inner, join(at, str(number)))


def strings(value: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every string inside `value`, with its path."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(inner, join(at, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from strings(inner, join(at, str(number)))


def join(at: str, key: str) -> str:
    """The path of `key` inside the value at path `at`."""
    return f"{at}.{key}" if at else key


def _along(value: Any, parts: list[str], at: str) -> Iterator[tuple[str, Any]]:
    if not parts:
        yield at, value
        return
    name = parts[0].removesuffix("[]").removesuffix("{}")
    if not isinstance(value, dict) or name not in value:
        return
    inner, here = value[name], join(at, name)
    if parts[0].endswith("[]"):
        for number, each in enumerate(inner if isinstance(inner, list) else []):
            yield from _along(each, parts[1:], join(here, str(number)))
    elif parts[0].endswith("{}"):
        for key, each in inner.items() if isinstance(inner, dict) else ():
            yield from _along(each, parts[1:], join(here, key))
    else:
        yield from _along(inner, parts[1:], here)


def _table(media: Media, name: str, findings: list[Finding]) -> Table | None:
    try:
        if media.size(name) > LARGEST_TEXT:
            what = ("超过 1 MB。", "It is larger than 1 MB.")
            mend = ("一个记录只写几段文字；图片放进 media/。", "A record is a few paragraphs; pictures go into media/.")
            findings.append(error("too-large", name, "", what, mend))
            return None
        content = media.read(name)
    except OSError as wrong:
        what = (f"读不了：{told(wrong).zh}。", f"It cannot be read: {told(wrong).en}.")
        findings.append(error("unreadable-toml", name, "", what, ("换一个完好的文件。", "Replace it by a sound file.")))
        return None
    text = _text(name, content, findings)
    if text is None:
        return None
    if text.count(".") > MOST_DOTS and any(run.group().count(".") > MOST_DOTS for run in DOTTED.finditer(text)):
        findings.append(_too_deep(name))
        return None
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as wrong:
        findings.append(_broken(name, wrong))
        return None
    if not table:
        what = ("是空的。", "It is empty.")
        mend = (
            "照 kiosk pack new 的例子写，或删去这个文件。",
            "Write it as `kiosk pack new` shows, or remove the file.",
        )
        findings.append(error("empty-file", name, "", what, mend))
        return None
    if _deep(table):
        findings.append(_too_deep(name))
        return None
    return table


def _text(name: str, content: bytes, findings: list[Finding]) -> str | None:
    save = ("用编辑器另存为 UTF-8（不带 BOM）。", "Save it as UTF-8 (without BOM) in the editor.")
    if content.startswith(b"\xef\xbb\xbf"):
        what = ("开头有 BOM 记号；这次照样读了。", "It begins with a BOM; it was read all the same.")
        findings.append(warning("bom", name, "", what, save))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as wrong:
        line = content[: wrong.start].count(b"\n") + 1
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            coding = "UTF-16"
        else:
            try:
                content.decode("gb18030")
                coding = "GBK"
            except UnicodeDecodeError:
                coding = "?"
        what = (
            f"第 {line} 行起不是 UTF-8 文字（像是 {coding}）。",
            f"From line {line} on it is no UTF-8 text (it looks like {coding}).",
        )
        findings.append(error("unreadable-toml", name, f"line {line}", what, save))
        return None


def _broken(name: str, wrong: Exception) -> Finding:
    said = str(wrong)
    line = match.group(1) if (match := re.search(r"at line (\d+)", said)) else ""
    if line:
        place = (f"第 {line} 行", f"line {line}")
    else:
        place = ("文件末尾", "the end of the file") if "at end of document" in said else ("文件里", "somewhere")
    what, mend = next((words[1:] for words in HINTS if re.search(words[0], said)), UNCLEAR)
    both = (f"{place[0]}：{what[0]}（{said}）。", f"{place[1]}: {what[1]} ({said}).")
    return error("unreadable-toml", name, f"line {line}" if line else "", both, mend)


def _deep(table: Table) -> bool:
    level: list[Any] = [table]
    for _ in range(DEEPEST):
        level = [
            inner
            for value in level
            for inner in (value.values() if isinstance(value, dict) else value)
            if isinstance(inner, (dict, list))
        ]
    return bool(level)


def _too_deep(name: str) -> Finding:
    what = ("表套表太深。", "Tables stand in tables too deep.")
    return error("too-deep", name, "", what, ("照样例写。", "Write it as in the examples."))
