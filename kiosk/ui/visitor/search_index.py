"""What search knows, laid out so that a letter is answered without looking at every record."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from kiosk.release.catalogue_rows import Entry

KINDS = ("product", "goods", "maker", "place", "route", "room", "primer", "story")
"""In the order in which they are found."""


class SearchIndex:
    """The spellings of all entries as one text, a line each, products first: finding is finding in that text."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        """Lay out `entries`, each with its spellings as search folds them."""
        self._entries = sorted(
            entries, key=lambda entry: KINDS.index(entry.kind) if entry.kind in KINDS else len(KINDS)
        )
        parts = ["".join(f"\n{spelling}" for spelling in entry.spellings) for entry in self._entries]
        self._begins = [0, *accumulate(map(len, parts))]
        self._text = "".join((*parts, "\n"))

    def find(self, wanted: str, most: int) -> list[Entry]:
        """The first `most` entries that `wanted` (folded) finds, best first: whole, then beginning, then inside.

        One letter of the Latin script finds no inside.
        """
        if not wanted:
            return self._entries[:most]
        ways = [f"\n{wanted}\n", f"\n{wanted}"]
        if len(wanted) > 1 or not wanted.isascii():
            ways.append(wanted)
        found: dict[int, None] = {}
        for way in ways:
            for at in self._holding(way):
                found.setdefault(at)
                if len(found) == most:
                    break
            else:
                continue
            break
        return [self._entries[at] for at in found]

    def _holding(self, text: str) -> Iterator[int]:
        """The entries that hold `text`, in order, by number."""
        place = self._text.find(text)
        while place >= 0:
            at = bisect_right(self._begins, place) - 1
            yield at
            place = self._text.find(text, self._begins[at + 1])
