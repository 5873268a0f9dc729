"""Ids of records: what one looks like, and the one maker of them from a name, for studio, workbook and photographs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Mapping

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_ID = 64
RESERVED = frozenset(["con", "prn", "aux", "nul", *(f"{port}{at}" for port in ("com", "lpt") for at in range(10))])
"""Names that Windows keeps for devices: no file and no folder of the site can be called so there."""
HAN = r"[\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
"""Compiled where it is asked for: that takes 2 ms, and the first frame asks for none."""
SUFFIX = re.compile(r"(?<=..)[市县縣区區]$")
"""What people leave out of a county's name."""


def is_id(text: str) -> bool:
    """Whether a record may be called `text`: lower-case letters, digits and single hyphens, and a file name anywhere."""
    return bool(ID.fullmatch(text)) and len(text) <= LONGEST_ID and text not in RESERVED


def id_of_name(name: str, pinyin: str = "", english: str = "", places: Iterable[str] = ()) -> str:
    """The id that a record of this Chinese `name` gets: its pinyin, syllable by syllable; "" when nothing gives one.

    `pinyin` counts before what a machine reads, `english` where the name has nothing Chinese to read. The name of one of
    `places` (counties, as the pack writes them) that the name begins with stays one word, and so does its beginning
    of two signs: 建瓯水仙 is jianou-shui-xian, 武夷梅占 is wuyi-mei-zhan. Needs pypinyin (the extra `publish`).
    """
    plain = unicodedata.normalize("NFKC", name).strip()
    plain = re.sub(r"[(\[（【].*$", "", plain) or plain
    written = _syllables_written(pinyin)
    if re.search(HAN, plain):
        read = _syllables_read(plain)
        signs = [sign for part in re.findall(r"[a-zA-Z0-9]+|.", plain) if (sign := part.strip())]
        parts = written if len(written) == len(read) else read
        if written and len(written) != len(read):
            parts = written
        elif len(signs) == len(parts):
            joined = _beginning(plain, places)
            parts = ["".join(parts[:joined]), *parts[joined:]] if joined else parts
        return _usable(parts)
    return _usable(written) or _usable(_words(plain)) or _usable(_words(re.sub(r"[(（].*", "", english)))


def free_id(wanted: str, used: Container[str]) -> str:
    """`wanted`, or the first of wanted-2, wanted-3 ... that is not `used`; "" stays ""."""
    key, number = wanted, 2
    while key and key in used:
        ending = f"-{number}"
        key, number = f"{wanted[: LONGEST_ID - len(ending)].strip('-')}{ending}", number + 1
    return key


def county_names(places: Iterable[Mapping[str, object]]) -> list[str]:
    """The Chinese names of the counties and cities among the tables of `places`, for `id_of_name`."""
    found = []
    for place in places:
        name = place.get("name")
        chinese = name.get("zh-CN") if isinstance(name, Mapping) else None
        if place.get("kind") in ("county", "city") and isinstance(chinese, str):
            found.append(chinese)
    return found


def _beginning(name: str, places: Iterable[str]) -> int:
    """How many signs at the name's beginning are a place's name; never the whole name."""
    lengths = [0]
    for place in places:
        short = SUFFIX.sub("", place)
        lengths += [len(part) for part in (place, short, short[:2]) if len(part) > 1 and name.startswith(part)]
    return max(length for length in lengths if length < len(name))


def _syllables_read(text: str) -> list[str]:
    from pypinyin import Style, lazy_pinyin

    found = []
    for part in lazy_pinyin(text, style=Style.NORMAL):
        found += _words(part)
    return found


def _syllables_written(pinyin: str) -> list[str]:
    return _words(pinyin.replace("'", " ").replace("’", " "))


def _words(text: str) -> list[str]:
    """Latin letters and digits of a text without their marks, word by word; ü is v, as people type it."""
    umlauts = re.sub("u\u0308[\u0300-\u030c]?", "v", unicodedata.normalize("NFD", text.casefold()))
    kept = "".join(sign for sign in unicodedata.normalize("NFKD", umlauts) if not unicodedata.combining(sign))
    return re.findall(r"[a-z0-9]+", kept)


def _usable(parts: list[str]) -> str:
    key = "-".join(parts)[:LONGEST_ID].strip("-")
    return f"{key}-1" if key in RESERVED else key
