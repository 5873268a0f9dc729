"""Spellings by which a thing is found: names in every language, full pinyin, initials."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.release.folding import fold


def spellings(names: Iterable[str], chinese: str, pinyin: str = "") -> tuple[str, ...]:
    """Folded spellings of a record, best first: initials and full pinyin of its `chinese` name, then all its `names`.

    `pinyin` (with tones, syllables apart) is used where staff wrote it, since a machine misreads some names.
    """
    syllables = [fold(part) for part in pinyin.replace("'", " ").split()] or _syllables(chinese)
    found = ["".join(part[:1] for part in syllables), "".join(syllables)]
    for name in names:
        whole = fold(name)
        found.append(whole)
        found.append(_simplified(whole))
    return tuple(dict.fromkeys(each for each in found if each))


def _syllables(text: str) -> list[str]:
    from pypinyin import Style, lazy_pinyin

    return [folded for part in lazy_pinyin(text, style=Style.NORMAL) if (folded := fold(part))]


def _simplified(text: str) -> str:
    from kiosk.publish.languages import simplified

    return simplified(text)
