"""The paths of a pack's files: which are read, how they are written in a zip, and what is said of those that are unsafe."""

from __future__ import annotations

import re
import unicodedata
import zipfile
from collections.abc import Iterable
from pathlib import PurePosixPath

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.finding import Finding, error, warning

MOST_FILES = 200_000
MOST_BYTES = 16 << 30
HIDDEN = re.compile(r"\.[A-Za-z0-9\u4e00-\u9fff][^/]*\.toml", re.IGNORECASE)
"""A record that begins with a dot; what systems leave behind begins otherwise (`._x`, `.~x`)."""
IGNORED = frozenset({"Thumbs.db", "desktop.ini", "__MACOSX"})


def composed(name: str) -> str:
    """A path in composed Unicode (NFC): macOS writes é and が in two parts, people in one."""
    return unicodedata.normalize("NFC", name)


def printable(name: str) -> str:
    """A name that can be printed: control characters, and bytes that are no text, as \\x.. or \\u...."""
    text = name.encode("utf-8", "backslashreplace").decode("utf-8")
    return "".join(f"\\x{ord(sign):02x}" if unicodedata.category(sign) == "Cc" else sign for sign in text)


def hidden(name: str) -> Finding:
    """A record that begins with a dot."""
    what = Sentence(
        f"{name} 以点开头，是隐藏文件，不会被读。", f"{name} begins with a dot: a hidden file, which is not read."
    )
    mend = Sentence("是记录就去掉开头的点；不是就删去。", "If it is a record take the dot away; otherwise remove it.")
    return warning("hidden-record", name, "", what, mend)


def is_ignored(name: str) -> bool:
    """Whether a name is what systems leave behind."""
    return (name.startswith(".") and name != "..") or name in IGNORED


def slashed(entry: zipfile.ZipInfo) -> str:
    """An entry's path with forward slashes. Without the UTF-8 flag it may be UTF-8 (macOS) or GBK (Windows)."""
    name = entry.orig_filename.split("\0")[0]
    if not entry.flag_bits & 0x800 and not name.isascii():
        for coding in ("utf-8", "gb18030"):
            try:
                name = name.encode("cp437").decode(coding)
                break
            except UnicodeError:
                continue
    return name.replace("\\", "/")


def common_folder(entries: list[zipfile.ZipInfo]) -> str:
    """The folder that holds the pack, when the zip was made of a folder (or of one in another) and not of its content."""
    names = [PurePosixPath(slashed(entry)) for entry in entries]
    packs = [name for name in names if name.name == "pack.toml" and not any(is_ignored(part) for part in name.parts)]
    if len(packs) != 1 or len(packs[0].parts) == 1 or packs[0].is_absolute():
        return ""
    return packs[0].as_posix().removesuffix("pack.toml")


def clashing(names: Iterable[str]) -> list[Finding]:
    """Names that differ only in case: two files here, one on other systems."""
    seen: dict[str, str] = {}
    found = []
    for name in sorted(names):
        if other := seen.get(name.casefold()):
            code = "duplicate-id" if name.lower().endswith(".toml") else "same-name"
            what = Sentence(f"{name} 与 {other} 只有大小写不同。", f"{name} differs from {other} only in case.")
            found.append(error(code, name, "", what, Sentence("给其中一个改名。", "Give one of them another name.")))
        seen[name.casefold()] = name
    return found


def too_much(name: str) -> Finding:
    """A folder or zip that holds more than a pack may."""
    what = Sentence(
        f"{name} 超过 {MOST_FILES} 个文件或 {MOST_BYTES >> 30} GB。",
        f"{name} holds more than {MOST_FILES} files or {MOST_BYTES >> 30} GB.",
    )
    return error(
        "too-much", name, "", what, Sentence("去掉不属于内容包的文件。", "Take out what is no part of the pack.")
    )


def unopened(name: str, cause: Sentence) -> Finding:
    """A folder of the pack that cannot be looked into, and why."""
    mend = Sentence(
        "优盘或网络文件夹先接好；移走或改名的放回来；没有权限就请管电脑的人给。",
        "Connect the stick or the network folder, put back what was moved or renamed, or have somebody give you access.",
    )
    what = Sentence(f"{name} 打不开：{cause.zh}。", f"{name} cannot be opened: {cause.en}.")
    return error("unsafe-file", name, "", what, mend)


def unsafe(name: str, zh: str, en: str) -> Finding:
    """A file that is not read, and why."""
    mend = Sentence("去掉它，换成普通文件和正常的文件名。", "Take it out: use an ordinary file with an ordinary name.")
    return error("unsafe-file", name, "", (f"{name} {zh}。", f"{name} {en}."), mend)
