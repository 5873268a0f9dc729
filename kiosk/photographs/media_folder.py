"""The pack's media folder: which names are free there, and pictures put into it whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from kiosk.content.pack_files import write_whole


class Shelf:
    """Names for new pictures in the `media` of the pack in the folder `pack`.

    `names` are the paths of the files that are there, `used` those that a record or the journal names; no name that begins
    like one of the `reserved` stems is given to another.
    """

    def __init__(self, pack: Path, names: Iterable[str], used: Iterable[str], reserved: Iterable[str]) -> None:
        self._pack = pack
        self._used_stems = {_stem(name) for name in used}
        self._loose = {_stem(name) for name in names if name.startswith("media/")} - self._used_stems
        self._reserved = frozenset(reserved)

    def name(self, stem: str, loose: bool = True) -> str:
        """A free name (without its ending) for a picture of the record that `stem` stands for, now taken.

        A name whose file nothing names may be given unless `loose` is false: it may be what an interrupted run left.
        """
        count = 1
        while True:
            name = stem if count == 1 else f"{stem}-{count}"
            free = name not in self._used_stems and (loose or name not in self._loose)
            if free and (count == 1 or name not in self._reserved):
                self._used_stems.add(name)
                return name
            count += 1

    def same(self, files: Iterable[str], content: bytes) -> str | None:
        """The one of `files` that holds `content`."""
        return next((file for file in files if _holds(self._pack / file, content)), None)

    def put(self, name: str, stem: str, suffix: str, content: bytes, write: bool) -> str:
        """Put a picture on the shelf, and return its path inside the pack; unless `write`, only say what that would be.

        A file of that name with another content stays, and the picture gets the next free name. Raises OSError when the
        disk refuses: then there is the whole picture or nothing.
        """
        while name in self._loose:
            file = f"media/{name}{suffix}"
            if _holds(self._pack / file, content):
                return file
            name = self.name(stem, loose=False)
        file = f"media/{name}{suffix}"
        if write:
            write_whole(self._pack / file, content)
        return file


def _stem(name: str) -> str:
    return PurePosixPath(name).stem.casefold()


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.stat().st_size == len(content) and file.read_bytes() == content
    except OSError:
        return False
