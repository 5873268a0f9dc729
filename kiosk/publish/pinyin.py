"""Spellings by which a thing is found: names in every language, full pinyin, initials."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from unicodedata import normalize

from kiosk.publish.language_completion import simplified
from kiosk.release.search_folding import fold, fold_apart

UMLAUT = str.maketrans(dict.fromkeys("üǖǘǚǜ", "v"))
LETTER = re.compile("[a-z]")
REMEMBERED = 30_000
"""Names whose spellings are remembered: the studio asks for those of every record after each change."""


def spellings(names: Iterable[str], chinese: str, pinyin: str = "") -> tuple[str, ...]:
    """Folded spellings of a record, best first: initials and full pinyin of its `chinese` name, then all its `names`.

    `pinyin` (with tones, syllables apart) is used where staff wrote it, since a machine misreads some names.
    ü is found as v and as u, traditional names in simplified characters too.
    """
    return _together(_written(names, chinese, pinyin))


def spellings_apart(names: Iterable[str], chinese: str, pinyin: str = "") -> tuple[str, ...]:
    """Those of the `spellings` in which Latin letters begin more than one syllable or word, with a space between these.

    By them search knows where a syllable begins: nobody who types "hong" means the end of "zhong".
    """
    return _apart(_written(names, chinese, pinyin))


def both_spellings(names: Iterable[str], chinese: str, pinyin: str = "") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The `spellings` and the `spellings_apart` of a record."""
    written = tuple(_written(names, chinese, pinyin))
    return _together(written), _apart(written)


def _together(written: Iterable[str]) -> tuple[str, ...]:
    return _once(each.replace(" ", "") for each in written)


def _apart(written: Iterable[str]) -> tuple[str, ...]:
    return _once(each for each in written if " " in each and LETTER.search(each))


def _written(names: Iterable[str], chinese: str, pinyin: str) -> Iterator[str]:
    written = normalize("NFC", pinyin.casefold()).translate(UMLAUT).replace("'", " ").replace("’", " ")
    syllables = tuple(folded for part in written.split() if (folded := fold(part))) or _syllables(chinese)
    joined = " ".join(syllables)
    yield from (" ".join(part[:1] for part in syllables), joined, joined.replace("v", "u"))
    for name in names:
        yield from _folded(name)


def _once(found: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in found if each))


def simplifications(texts: Iterable[str]) -> tuple[str, str]:
    """The traditional characters that stand for simplified ones in `texts`, and those, in two equally long strings."""
    wanted = set("".join(texts))
    every = [chr(code) for code in range(0x4E00, 0xA000)]
    plain = simplified("\n".join(every)).split("\n")
    pairs = [(one, other) for one, other in zip(every, plain, strict=True) if one != other and other in wanted]
    return "".join(one for one, _ in pairs), "".join(other for _, other in pairs)


@lru_cache(maxsize=REMEMBERED)
def _folded(name: str) -> tuple[str, str]:
    folded = fold_apart(name)
    return folded, simplified(folded)


@lru_cache(maxsize=REMEMBERED)
def _syllables(text: str) -> tuple[str, ...]:
    from pypinyin import Style, lazy_pinyin

    return tuple(folded for part in lazy_pinyin(text, style=Style.NORMAL) if (folded := fold(part)))
