"""What an office sends: files of its signed repository, in pieces, each whole and of its digest before it has its name.

    <inbox>/{metadata, channels, releases, blobs}/...    as in every repository (fleet/layout.py)

Nothing here is believed: what is signed, and by whom, is looked at by the one client that reads every repository. Only paths
that a repository has are taken, each kind up to its size, and as much as the disk has room for.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from kiosk.fleet.layout import BLOBS, CHANNELS, METADATA, RELEASES
from kiosk.fleet.pairing.refusals import Refused
from kiosk.release import durable_files
from kiosk.release.carrier import LARGEST, SPARE_BYTES
from kiosk.release.durable_files import File
from kiosk.release.manifest import CATALOGUE, MANIFEST

PIECE = 1 << 20
"""The most bytes that are sent at once."""
MOST_FILES = 100_100
"""A release's pictures, and what is signed with them."""
PART = ".part"
_CHANNEL = r"[0-9a-f]{64}\.[a-z0-9][a-z0-9-]{0,30}\.json"
PATHS: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(rf"{METADATA}/([1-9][0-9]{{0,8}}\.)?(root|snapshot|targets)\.json"), 1 << 20),
    (re.compile(rf"{METADATA}/timestamp\.json"), 64 << 10),
    (re.compile(rf"{CHANNELS}/{_CHANNEL}"), 64 << 10),
    (re.compile(rf"{RELEASES}/[0-9a-f]{{32}}/{re.escape(MANIFEST)}"), LARGEST[MANIFEST]),
    (re.compile(rf"{RELEASES}/[0-9a-f]{{32}}/{re.escape(CATALOGUE)}"), LARGEST[CATALOGUE]),
    (re.compile(rf"{BLOBS}/([0-9a-f]{{2}})/\1[0-9a-f]{{62}}"), LARGEST[BLOBS]),
)
"""The paths of a repository, and the most bytes of each kind."""


class Sent(NamedTuple):
    """A file that an office has: where it lies in the repository, and what it is."""

    path: str
    what: File


class Inbox:
    """The folder of one office. `held` says whether this kiosk has a blob already."""

    def __init__(self, folder: Path, held: Callable[[File], bool] = lambda blob: False) -> None:
        self.folder, self._held = folder, held

    def want(self, files: Iterable[Sent]) -> Iterator[tuple[int, int]]:
        """Of those files the places in their row that are missing, each with how many of its bytes are here.

        What lies here and is none of them is removed. Raises Refused for a path that no repository has, a file that is too
        large and what there is no room for, OSError when the disk refuses.
        """
        wanted = list(files)
        if len(wanted) > MOST_FILES:
            raise Refused("too-large")
        missing, needed = [], 0
        for place, sent in enumerate(wanted):
            require_path(sent)
            if not self._here(sent):
                got = self._got(sent)
                missing.append((place, got))
                needed += sent.what.size - got
        self._clear(wanted)
        self.folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(self.folder).free < needed + SPARE_BYTES:
            raise Refused("no-room")
        return iter(missing)

    def receive(self, sent: Sent, first: int, length: int, stream: BinaryIO) -> int:
        """Take `length` bytes of a file from its byte `first` on; how many of it are here then, all of them at its end.

        A piece that does not go on where the last one ended is left unread. Raises Refused for a file of another length or
        digest, OSError when the disk refuses; what was received of it before stays, unless it was wrong.
        """
        require_path(sent)
        if not 0 <= first <= first + length <= sent.what.size or length > PIECE:
            raise Refused("wrong-length")
        if self._here(sent):
            return sent.what.size
        part = self._part(sent)
        got = self._got(sent)
        if got != first:
            return got
        part.parent.mkdir(parents=True, exist_ok=True)
        with part.open("ab") as into:
            left = length
            while left:
                piece = stream.read(min(left, 1 << 16))
                if not piece:
                    raise Refused("wrong-length")
                into.write(piece)
                left -= len(piece)
        if first + length < sent.what.size:
            return first + length
        with part.open("rb") as whole:
            digest = hashlib.file_digest(whole, "sha256").hexdigest()
        if digest != sent.what.sha256:
            part.unlink()
            raise Refused("wrong-digest")
        part.replace(self.folder / sent.path)
        return sent.what.size

    def complete(self, files: Iterable[Sent]) -> bool:
        """Whether every one of those files is here, or held by this kiosk."""
        return all(self._here(sent) for sent in files)

    def forget_blobs(self) -> None:
        """Remove the pictures: they were laid out for the screen, and lie on the disk once more no longer."""
        shutil.rmtree(self.folder / BLOBS, ignore_errors=True)

    def forget(self) -> None:
        """Remove all that the office sent."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _here(self, sent: Sent) -> bool:
        """Whether the file is here: whatever has its name was measured when it got it, what is signed may be replaced."""
        if sent.path.startswith(f"{BLOBS}/") and self._held(sent.what):
            return True
        file = self.folder / sent.path
        with contextlib.suppress(OSError):
            if file.stat().st_size == sent.what.size:
                return sent.path.startswith(f"{BLOBS}/") or durable_files.sound(file, sent.what)
        return False

    def _got(self, sent: Sent) -> int:
        """How many bytes of a file that has not got its name are here; none that could not be its own."""
        part = self._part(sent)
        try:
            got = part.stat().st_size
        except OSError:
            return 0
        if got > sent.what.size or (got == sent.what.size and got > 0):
            part.unlink(missing_ok=True)
            return 0
        return got

    def _part(self, sent: Sent) -> Path:
        """Where a file grows: its digest is in its name, so that what was sent of another is not gone on with."""
        return self.folder / f"{sent.path}.{sent.what.sha256[:16]}{PART}"

    def _clear(self, wanted: list[Sent]) -> None:
        keep = {self.folder / sent.path for sent in wanted} | {self._part(sent) for sent in wanted}
        for file in self.folder.rglob("*"):
            if file not in keep and (file.is_symlink() or not file.is_dir()):
                file.unlink(missing_ok=True)


def require_path(sent: Sent) -> None:
    """Raise Refused for a path that no repository has, a blob that is called otherwise than it is, and what is too large."""
    most = next((most for form, most in PATHS if form.fullmatch(sent.path)), None)
    if most is None:
        raise Refused("not-understood")
    if sent.path.startswith(f"{BLOBS}/") and not sent.path.endswith(f"/{sent.what.sha256}"):
        raise Refused("wrong-digest")
    if not 0 <= sent.what.size <= most:
        raise Refused("too-large")


def refusal_of(error: OSError) -> Refused:
    """What an office is told when this kiosk's disk refuses."""
    return Refused("no-room" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "disk")
