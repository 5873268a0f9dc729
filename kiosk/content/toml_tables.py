"""A pack's TOML files as plain tables, and ways to walk them, so that records with faults can still be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.languages import LANGUAGES
from kiosk.base.origin_scope import with_scope_meant
from kiosk.base.os_errors import cause_of
from kiosk.base.record_kinds import FOLDERS as FOLDERS
from kiosk.base.untrusted_input import MOST_BYTES, Unreadable, parse_toml
from kiosk.base.venue_clock import USUAL, now_in
from kiosk.content.finding import Finding, error, warning
from kiosk.content.kept_tables import KeptTables
from kiosk.content.media import Media

ARCHIVE = "archive"
"""Where records lie that are put away: archive/products/x.toml and so on; they are kept and not read."""
Table = dict[str, Any]


def read_tables(
    media: Media, on_read: Callable[[str, bytes], None] = lambda *_: None
) -> tuple[dict[str, Table], list[Finding]]:
    """Every TOML file of the pack that could be read, by its path, and what is wrong with those that could not.

    `on_read` hears of each file's path and bytes.
    """
    tables: dict[str, Table] = {}
    findings: list[Finding] = []
    kept = KeptTables(media.place)
    for name in sorted(media.names()):
        if not name.lower().endswith(".toml"):
            continue
        path = PurePosixPath(name)
        if path.suffix.lower() != ".toml" or path.parts[0] == ARCHIVE:
            continue
        if name != "pack.toml" and not (len(path.parts) == 2 and path.parts[0] in FOLDERS):
            continue  # strays.py names it
        if (table := _table(media, name, findings, on_read, kept)) is not None:
            tables[name] = with_scope_meant(table)
    kept.keep()
    return tables, findings


def venue_now(info: Table) -> datetime:
    """The day and time at the venue of a pack (`info` is its pack.toml), without an offset, wherever this machine stands."""
    return now_in(str(info.get("timezone", USUAL)))


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
    for field, nested in tables_in(table, at):
        if any(tag in nested for tag in LANGUAGES):
            yield field, nested


def tables_in(value: Any, at: str = "") -> Iterator[tuple[str, Table]]:
    """Every table inside `value`, itself included, with its path."""
    if isinstance(value, dict):
        yield at, value
        for key, nested in value.items():
            yield from tables_in(nested, join(at, key))
    elif isinstance(value, list):
        for number, nested in enumerate(value):
            yield from tables_in(nested, join(at, str(number)))


def strings(value: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every string inside `value`, with its path."""
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, dict):
        for key, nested in value.items():
            yield from strings(nested, join(at, key))
    elif isinstance(value, list):
        for number, nested in enumerate(value):
            yield from strings(nested, join(at, str(number)))


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
    nested, here = value[name], join(at, name)
    if parts[0].endswith("[]"):
        for number, each in enumerate(nested if isinstance(nested, list) else []):
            yield from _along(each, parts[1:], join(here, str(number)))
    elif parts[0].endswith("{}"):
        for key, each in nested.items() if isinstance(nested, dict) else ():
            yield from _along(each, parts[1:], join(here, key))
    else:
        yield from _along(nested, parts[1:], here)


def _table(
    media: Media, name: str, findings: list[Finding], on_read: Callable[[str, bytes], None], kept: KeptTables
) -> Table | None:
    try:
        if media.size(name) > MOST_BYTES:
            what = Sentence("超过 1 MB。", "It is larger than 1 MB.")
            mend = Sentence(
                "一个记录只写几段文字；图片放进 media/。", "A record is a few paragraphs; pictures go into media/."
            )
            findings.append(error("too-large", name, "", what, mend))
            return None
        content = media.read(name)
        on_read(name, content)
    except OSError as wrong:
        what = Sentence(f"读不了：{cause_of(wrong).zh}。", f"It cannot be read: {cause_of(wrong).en}.")
        findings.append(
            error("unreadable-toml", name, "", what, Sentence("换一个完好的文件。", "Replace it by a sound file."))
        )
        return None
    text = _text(name, content, findings)
    if text is None:
        return None
    if known := kept.table(content):
        return known
    try:
        table = parse_toml(text)
    except Unreadable as wrong:
        findings.append(_broken(name, wrong))
        return None
    if not table:
        what = Sentence("是空的。", "It is empty.")
        mend = Sentence(
            "从备份放回来，或照同一文件夹里别的文件写；不要了就删去。",
            "Put it back from a backup, or write it like others in its folder; remove it if it is not wanted.",
        )
        findings.append(error("empty-file", name, "", what, mend))
        return None
    kept.learn(content, table)
    return table


def _text(name: str, content: bytes, findings: list[Finding]) -> str | None:
    save = Sentence("用编辑器另存为 UTF-8（不带 BOM）。", "Save it as UTF-8 (without BOM) in the editor.")
    if content.startswith(b"\xef\xbb\xbf"):
        what = Sentence("开头有 BOM 记号；这次照样读了。", "It begins with a BOM; it was read all the same.")
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
        what = Sentence(
            f"第 {line} 行起不是 UTF-8 文字（像是 {coding}）。",
            f"From line {line} on it is no UTF-8 text (it looks like {coding}).",
        )
        findings.append(error("unreadable-toml", name, f"line {line}", what, save))
        return None


def _broken(name: str, wrong: Unreadable) -> Finding:
    code = "unreadable-toml" if wrong.kind == "unreadable" else wrong.kind
    at = Sentence(f"第 {wrong.line} 行：", f"line {wrong.line}: ") if wrong.line else ("", "")
    what = (f"{at[0]}{wrong.what.zh}", f"{at[1]}{wrong.what.en}")
    return error(code, name, f"line {wrong.line}" if wrong.line else "", what, (wrong.mend.zh, wrong.mend.en))
