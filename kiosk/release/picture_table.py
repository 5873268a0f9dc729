"""The pictures of a catalogue: each is read, and looked at, when something first shows it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.base.untrusted_input import parse_json
from kiosk.release.catalogue_error import unreadable
from kiosk.release.catalogue_rows import Painting
from kiosk.release.durable_files import blob
from kiosk.release.manifest import SHA256
from kiosk.release.row_validation import paint

MOST_SIZES = 4096
"""Bytes of the JSON that lists one picture's sizes."""
ROW = "sizes, mean, focus_x, focus_y, solid"


class PictureTable(Mapping[int, Painting]):
    """Pictures by number. `ask` answers a query; the files are blobs under the folder `blobs`.

    Asking for one raises CatalogueError when it is none that a page could show.
    """

    def __init__(self, ask: Callable[..., list[Any]], blobs: Path) -> None:
        self._ask, self._blobs = ask, blobs
        self._seen: dict[int, Painting] = {}

    def __getitem__(self, number: int) -> Painting:
        if (seen := self._seen.get(number)) is not None:
            return seen
        rows = self._ask(f"SELECT {ROW} FROM picture WHERE id = ?", (number,))
        if not rows:
            raise KeyError(number)
        self._seen[number] = painting = self._painting(*rows[0])
        return painting

    def __iter__(self) -> Iterator[int]:
        return iter([number for (number,) in self._ask("SELECT id FROM picture ORDER BY id")])

    def __len__(self) -> int:
        return int(self._ask("SELECT count(*) FROM picture")[0][0])

    @contextmanager
    def all_at_hand(self) -> Iterator[None]:
        """Read all pictures in one question and keep them while the block lasts; those that were seen before stay."""
        before = dict(self._seen)
        rows = self._ask(f"SELECT id, {ROW} FROM picture ORDER BY id")
        try:
            self._seen |= {number: self._painting(*row) for number, *row in rows}
            yield
        finally:
            self._seen = before

    def every(self) -> list[Painting]:
        """All pictures, in one question."""
        return [self._painting(*row) for row in self._ask(f"SELECT {ROW} FROM picture ORDER BY id")]

    def _painting(self, sizes: str, mean: str, focus_x: float, focus_y: float, solid: int) -> Painting:
        try:
            listed = parse_json(sizes, MOST_SIZES)
            if not all(isinstance(sha, str) and SHA256.fullmatch(sha) for _, _, sha in listed):
                raise ValueError("a picture without a digest")
            at = tuple((width, height, blob(self._blobs, sha)) for width, height, sha in listed)
            painting = Painting(at, mean, (focus_x, focus_y), bool(solid))
            paint(painting)
        except (ValueError, TypeError) as error:
            raise unreadable(error) from error
        return painting
