"""Words that Traditional Chinese keeps as they are: a few of tea's own, and what the pack itself writes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

WORDS = {
    "梅占": "梅占",
    "岩茶": "岩茶",
    "岩韵": "岩韻",
    "岩骨": "岩骨",
    "正岩": "正岩",
    "半岩": "半岩",
    "山岩": "山岩",
    "岩壁": "岩壁",
    "岩石": "岩石",
    "岩谷": "岩谷",
    "三坑两涧": "三坑兩澗",
}
"""What tea's people in Taiwan write, where a converter of everyday words does not (OpenCC: 梅佔, 巖茶)."""
LONGEST = 12
"""Signs of a name that is learnt whole."""


@dataclass(frozen=True)
class Glossary:
    """Words by how they are written in Taiwan, and signs that stay as they are."""

    words: Mapping[str, str] = field(default_factory=lambda: dict(WORDS))
    kept: frozenset[str] = frozenset()

    @classmethod
    def learnt(cls, records: Iterable[Any]) -> Glossary:
        """What a pack teaches: the names that it writes both ways, and the signs that it never changes where OpenCC would.

        `records` are the pack's tables or models.
        """
        from kiosk.publish.language_completion import lettered

        named: dict[str, set[str]] = {}
        kept: set[str] = set()
        changed: set[str] = set()
        for plain, written, name in _pairs(records):
            if name and 1 < len(plain) <= LONGEST:
                named.setdefault(plain, set()).add(written)
            by_rule = lettered(plain)
            if not len(plain) == len(written) == len(by_rule):
                continue
            for sign, theirs, ours in zip(plain, written, by_rule, strict=True):
                if ours != sign and theirs == sign:
                    kept.add(sign)
                elif theirs != sign:
                    changed.add(sign)
        taught = {word: next(iter(both)) for word, both in named.items() if len(both) == 1}
        return cls(WORDS | taught, frozenset(kept - changed))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Finds the words, the longest first."""
        return re.compile("|".join(re.escape(word) for word in sorted(self.words, key=lambda word: (-len(word), word))))

    @cached_property
    def _memo(self) -> dict[str, str]:
        return {}

    def traditional(self, text: str) -> str:
        """Simplified Chinese as it is written in Taiwan, with the pack's own words."""
        if (converted := self._memo.get(text)) is None:
            if len(self._memo) > 5000:
                self._memo.clear()
            converted = self._memo[text] = "".join(self._parts(text))
        return converted

    def _parts(self, text: str) -> Iterator[str]:
        at = 0
        for word in self.pattern.finditer(text) if self.words else ():
            yield self._by_rule(text[at : word.start()])
            yield self.words[word.group()]
            at = word.end()
        yield self._by_rule(text[at:])

    def _by_rule(self, text: str) -> str:
        from kiosk.publish.language_completion import converted, lettered

        by_rule = converted(text) if text else ""
        if self.kept.isdisjoint(text) or len(by_rule) != len(text):
            return by_rule
        signs = zip(text, by_rule, lettered(text), strict=True)
        return "".join(sign if sign in self.kept and ours == letter else ours for sign, ours, letter in signs)


def _pairs(records: Iterable[Any]) -> Iterator[tuple[str, str, bool]]:
    """Every text in both scripts inside tables or models, and whether it is a name."""
    waiting: list[tuple[str, Any]] = [("", record) for record in records]
    while waiting:
        key, value = waiting.pop()
        if isinstance(value, Mapping):
            plain, written = value.get("zh-CN"), value.get("zh-TW")
            if isinstance(plain, str) and isinstance(written, str):
                yield plain.strip(), written.strip(), key == "name"
            elif isinstance(plain, (list, tuple)) and isinstance(written, (list, tuple)) and len(plain) == len(written):
                yield from ((str(one), str(other), False) for one, other in zip(plain, written, strict=True))
            else:
                waiting += [(str(name), nested) for name, nested in value.items()]
        elif isinstance(value, (list, tuple)):
            waiting += [(key, nested) for nested in value]
        elif hasattr(value, "model_fields_set"):
            waiting += list(value)
