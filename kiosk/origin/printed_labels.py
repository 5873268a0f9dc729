"""What price tags said when they were last printed, and which of them have become wrong since.

Kept in the data folder, because labels are printed where the kiosk's content is published: `price-labels.json`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.base.atomic_write import replace
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file

FILE = "price-labels.json"
MOST_BYTES = 16 << 20


class Wrong(NamedTuple):
    """A tag that hangs and is wrong, or that is missing: what it said (empty: never printed) and what it should say
    (empty: there is no such price any more).
    """

    key: str
    was: tuple[str, ...]
    now: tuple[str, ...]


class PrintedLabels:
    """The tags that were printed, by packet, each as the words that stand on it."""

    def __init__(self, data: Path) -> None:
        """Of the data folder `data`. A damaged file counts as none: every tag is told as never printed."""
        self._file = data / FILE
        self._printed = self._read()

    def wrong(self, tags: Mapping[str, tuple[str, ...]]) -> list[Wrong]:
        """Which tags, of those that there should be (all of them), are not what hangs; in their order, then what is gone."""
        changed = [Wrong(key, self._printed.get(key, ()), words) for key, words in tags.items()]
        gone = [Wrong(key, words, ()) for key, words in self._printed.items() if key not in tags]
        return [each for each in [*changed, *gone] if each.was != each.now]

    def remember(self, printed: Mapping[str, tuple[str, ...]], every: Sequence[str]) -> None:
        """Keep what was just printed, and forget what is not among `every` packet any more. Raises OSError."""
        kept = {key: words for key, words in self._printed.items() if key in every}
        self._printed = kept | dict(printed)
        self._file.parent.mkdir(parents=True, exist_ok=True)
        replace(self._file, json.dumps(self._printed, ensure_ascii=False, indent=0).encode())

    def _read(self) -> dict[str, tuple[str, ...]]:
        try:
            found = parse_json(read_file(self._file, MOST_BYTES), MOST_BYTES)
        except (OSError, Unreadable):
            return {}
        if not isinstance(found, dict):
            return {}
        return {str(key): tuple(map(str, words)) for key, words in found.items() if isinstance(words, list)}
