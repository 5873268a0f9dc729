"""The records that a cell may name, and how it names them."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

DOT = " · "
"""Between a name and its id in a cell."""
MOST_ASKED = 200
INVISIBLE = "\ufeff\u200b\u200c\u200d\u2060"


@dataclass
class RecordLookup:
    """The records that cells may name: their names in every language by kind and id, the Chinese one first."""

    names: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    _ids: dict[str, dict[str, str | None]] = field(default_factory=dict)
    _called: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    _asked: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def add(self, kind: str, key: str, names: Iterable[str]) -> None:
        """A record that is there or is being made."""
        text = tuple(names)
        self.names.setdefault(kind, {})[key] = text
        ids, called = self._ids.setdefault(kind, {}), self._called.setdefault(kind, {})
        for name in dict.fromkeys(map(folded, text)):
            ids[name] = key if ids.get(name, key) == key else None
            called.setdefault(name, []).append(key)

    def label(self, kind: str, key: str) -> str:
        """As a cell names the record."""
        names = self.names.get(kind, {}).get(key)
        return f"{names[0]}{DOT}{key}" if names else key

    def find(self, kind: str, text: str) -> str | None:
        """The id that `text` means: an id, a name in any language that only one record has, or both."""
        there = self.names.get(kind, {})
        for part in (text.rpartition(DOT)[2], text.rpartition("·")[2]):
            key = plain(part).lower()
            if key in there:
                return key
        return self._ids.get(kind, {}).get(folded(text))

    def several(self, kind: str, text: str) -> list[str]:
        """The labels of all records that are called `text`, where that is more than one."""
        name = folded(text)
        if self._ids.get(kind, {}).get(name, "") is not None:
            return []
        return [self.label(kind, key) for key in dict.fromkeys(self._called.get(kind, {}).get(name, ()))]

    def near(self, kind: str, text: str) -> list[str]:
        """The labels that look most like `text`; none once very many were asked for."""
        spot = kind, folded(text.rpartition(DOT)[2])[:40]
        if spot not in self._asked:
            self._asked[spot] = self._nearest(*spot) if len(self._asked) < MOST_ASKED else []
        return self._asked[spot]

    def _nearest(self, kind: str, text: str) -> list[str]:
        names = {key: key for key in self.names.get(kind, {})}
        names |= {name: key for name, key in self._ids.get(kind, {}).items() if key}
        found = difflib.get_close_matches(text, names, 3, 0.5)
        return list(dict.fromkeys(self.label(kind, names[each]) for each in found))


def folded(text: str) -> str:
    """A name for comparing: width and case make no difference."""
    return plain(text).casefold()


def plain(text: str) -> str:
    """Text without differences of width, and without what surrounds it."""
    return unicodedata.normalize("NFKC", text).strip().strip(INVISIBLE).strip()
