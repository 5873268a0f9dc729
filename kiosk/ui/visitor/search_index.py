"""What search knows, laid out so that a letter is answered without looking at every record."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
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
        apart = [[each for each in entry.spellings if " " in each] for entry in self._entries]
        whole = [[each for each in entry.spellings if " " not in each] for entry in self._entries]
        self._whole = _Lines(whole)
        # A release from before says nowhere where its syllables begin: there letters are found anywhere.
        self._tails = _Lines([_tails(each) for each in apart]) if any(apart) else None

    def find(self, wanted: str, most: int) -> list[Entry]:
        """The first `most` entries that `wanted` (folded) finds, best first: whole, then beginning, then inside.

        Letters of the Latin script find inside what begins a syllable or a word; one such letter finds no inside.
        """
        if not wanted:
            return self._entries[:most]
        ways = [(self._whole, f"\n{wanted}\n"), (self._whole, f"\n{wanted}")]
        if len(wanted) > 1 or not wanted.isascii():
            latin = wanted[0].isascii() and wanted[0].isalpha()
            ways.append((self._tails, f"\n{wanted}") if latin and self._tails else (self._whole, wanted))
        found: dict[int, None] = {}
        for lines, way in ways:
            for at in lines.holding(way):
                found.setdefault(at)
                if len(found) == most:
                    break
            else:
                continue
            break
        return [self._entries[at] for at in found]


class _Lines:
    """Each entry's lines, all in one text."""

    def __init__(self, lines: Iterable[Iterable[str]]) -> None:
        parts = ["".join(f"\n{line}" for line in each) for each in lines]
        self._begins = [0, *accumulate(map(len, parts))]
        self._text = "".join((*parts, "\n"))

    def holding(self, text: str) -> Iterator[int]:
        """The entries that hold `text`, in order, by number."""
        place = self._text.find(text)
        while place >= 0:
            at = bisect_right(self._begins, place) - 1
            yield at
            place = self._text.find(text, self._begins[at + 1])


def _tails(spellings: Iterable[str]) -> Iterator[str]:
    """What each of the spellings is from each of its later words on."""
    for spelling in spellings:
        tail = ""
        for word in spelling.split(" ")[:0:-1]:
            tail = word + tail
            yield tail
