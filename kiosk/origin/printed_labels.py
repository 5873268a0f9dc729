"""What price tags said when they were last printed, and which of them have become wrong since.

Kept in the data folder, because labels are printed where the kiosk's content is published: `price-labels.json`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.base.atomic_write import replace
from kiosk.base.languages import LANGUAGES
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.origin.price_tag import PriceTag

FILE = "price-labels.json"
MOST_BYTES = 16 << 20


class Wrong(NamedTuple):
    """A tag that hangs and is wrong, or that is missing: what it said (empty: never printed) and what it should say
    (empty: there is no such price any more).
    """

    key: str
    was: tuple[str, ...]
    now: tuple[str, ...]


class Printed(NamedTuple):
    """A tag as it was printed: all that stands on it and in its code, and its second language."""

    told: tuple[str, ...]
    language: str


class PrintedLabels:
    """The tags that were printed, by packet."""

    def __init__(self, data: Path) -> None:
        """Of the data folder `data`. A damaged file counts as none: every tag is told as never printed."""
        self._file = data / FILE
        self._printed = self._read()

    def language_of(self, key: str, otherwise: str) -> str:
        """The second language in which a packet's tag hangs; `otherwise` where none was printed."""
        return self._printed[key].language if key in self._printed else otherwise

    def wrong(self, tags: Sequence[PriceTag]) -> list[Wrong]:
        """Which tags, of those that there should be (all of them), are not what hangs; in their order, then what is gone."""
        there = {tag.key for tag in tags}
        found = [Wrong(tag.key, self._printed.get(tag.key, Printed((), "")).told, tag.told()) for tag in tags]
        found += [Wrong(key, each.told, ()) for key, each in self._printed.items() if key not in there]
        return [each for each in found if each.was != each.now]

    def gone(self, every: Iterable[str]) -> list[str]:
        """The packets whose tags hang though none of `every` packet with a price is theirs: these are to be taken down."""
        there = set(every)
        return [key for key in self._printed if key not in there]

    def remember(self, printed: Iterable[PriceTag], every: Iterable[str]) -> None:
        """Keep what was just printed, and forget what is `gone`: whoever calls this tells of it. Raises OSError."""
        there = set(every)
        kept = {key: each for key, each in self._printed.items() if key in there}
        self._printed = kept | {tag.key: Printed(tag.told(), tag.language) for tag in printed}
        self._file.parent.mkdir(parents=True, exist_ok=True)
        written = {key: each._asdict() for key, each in self._printed.items()}
        replace(self._file, json.dumps(written, ensure_ascii=False, indent=0).encode())

    def _read(self) -> dict[str, Printed]:
        try:
            found = parse_json(read_file(self._file, MOST_BYTES), MOST_BYTES)
        except (OSError, Unreadable):
            return {}
        if not isinstance(found, dict):
            return {}
        return {key: tag for key, each in found.items() if (tag := _printed(each))}


def _printed(written: object) -> Printed | None:
    """One entry of the file; None for what is none."""
    if not isinstance(written, dict):
        return None
    told, language = written.get("told"), written.get("language")
    if not isinstance(told, list) or language not in LANGUAGES:
        return None
    return Printed(tuple(map(str, told)), language)
