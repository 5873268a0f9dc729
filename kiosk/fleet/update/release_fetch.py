"""A signed release brought into a folder as a carrier: only what is missing, from where it stopped, measured to the last byte."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.base.os_errors import cause_of
from kiosk.fleet.channel import NamedRelease
from kiosk.fleet.layout import PACKED, blob_path, catalogue_path, manifest_path
from kiosk.fleet.packing import NotPacked, unpack
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.sources import Source
from kiosk.release import durable_files
from kiosk.release.carrier import BLOBS, LARGEST, require_space
from kiosk.release.durable_files import File
from kiosk.release.manifest import CATALOGUE, MANIFEST, Manifest, ManifestError, read

PART = ".part"
"""The ending of a file that is not whole yet."""
SPOILED = ("wrong-content", "too-long")
"""Reasons after which what was fetched is of no use."""

OnProgress = Callable[[int, int], None]
"""Bytes done, and bytes in all."""


def fetch(
    source: Source,
    named: NamedRelease,
    folder: Path,
    has: Callable[[File], bool],
    on_progress: OnProgress = lambda done, total: None,
) -> Manifest:
    """Bring `named` into `folder` (`incoming/<release>`) as a carrier without the pictures that the kiosk `has` already.

    What an earlier attempt brought stays and is not fetched again. Raises Refusal; the folder then keeps what is whole.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _bring_words(source, manifest_path(named.release), named.manifest, folder / MANIFEST)
        manifest = _manifest(source, named, folder)
        missing = [blob for blob in manifest.blobs if not has(blob)]
        total = manifest.catalogue.size + sum(blob.size for blob in missing)
        require_space(folder, total - _there(folder))
        _bring_words(source, catalogue_path(named.release), named.catalogue, folder / CATALOGUE)
        done = named.catalogue.size
        on_progress(done, total)
        written = [folder / MANIFEST, folder / CATALOGUE]
        for blob in missing:
            file = durable_files.blob(folder / BLOBS, blob.sha256)
            _bring(source, blob_path(blob.sha256), blob, file)
            written.append(file)
            done += blob.size
            on_progress(done, total)
        durable_files.sync_all(written, folder)
    except OSError as error:
        raise Refusal("disk", str(folder.parent), cause_of(error)) from error
    return manifest


def _manifest(source: Source, named: NamedRelease, folder: Path) -> Manifest:
    try:
        manifest = read(folder)
    except ManifestError as error:
        raise Refusal("damaged", source.name, MANIFEST) from error
    if manifest.id != named.release or manifest.catalogue != named.catalogue:
        raise Refusal("wrong-content", source.name, MANIFEST)
    if any(blob.size > LARGEST[BLOBS] for blob in manifest.blobs):
        raise Refusal("too-long", source.name, BLOBS)
    return manifest


def _there(folder: Path) -> int:
    """The bytes that an earlier attempt brought."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _bring_words(source: Source, path: str, what: File, file: Path) -> None:
    """As `_bring`; packed, where the source has it so, and not half of it is there as it is."""
    if durable_files.sound(file, what):
        return
    part, packed = file.with_name(file.name + PART), file.with_name(file.name + PACKED + PART)
    if not part.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            _twice(packed, lambda: _append_packed(source, path, what, packed, part))
            part.replace(file)
            return
        except Refusal as refused:
            if refused.code != "not-there":
                raise
    packed.unlink(missing_ok=True)
    _bring(source, path, what, file)


def _bring(source: Source, path: str, what: File, file: Path) -> None:
    """Have `file` be `what`: as it is, or from the byte on at which it broke off, or from the start once."""
    if durable_files.sound(file, what):
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + PART)
    _twice(part, lambda: _append(source, path, what, part))
    part.replace(file)


def _twice(part: Path, append: Callable[[], None]) -> None:
    """Go on with `part`; begin it anew, once, where what was there already turns out to be another file's beginning."""
    begun = _size(part)
    try:
        append()
    except Refusal as refused:
        if not begun or refused.code not in SPOILED:
            raise
        part.unlink(missing_ok=True)
        append()


def _append_packed(source: Source, path: str, what: File, packed: Path, part: Path) -> None:
    """Fetch the rest of `packed` and unpack it into `part`. One that does not hold what was signed is removed."""
    _fetch_rest(source, path + PACKED, packed, what.size)
    try:
        unpack(packed, part, what.size)
        good = durable_files.sound(part, what)
    except NotPacked:
        good = False
    packed.unlink()
    if not good:
        part.unlink(missing_ok=True)
        raise Refusal("wrong-content", source.name, path.rpartition("/")[2])


def _append(source: Source, path: str, what: File, part: Path) -> None:
    """Fetch the rest of `part`. One that is not what was signed in the end is removed; a shorter one stays."""
    _fetch_rest(source, path, part, what.size)
    if not durable_files.sound(part, what):
        part.unlink()
        raise Refusal("wrong-content", source.name, path.rpartition("/")[2][:12])


def _fetch_rest(source: Source, path: str, part: Path, most: int) -> None:
    """Fetch a file from where `part` ends, `most` bytes in all. What cannot be its beginning is removed."""
    if _size(part) > most:
        part.unlink()
    size = _size(part)
    try:
        pieces = source.fetch(path, size, most - size) if size < most else iter(())
        with part.open("ab") as stream:
            for piece in pieces:
                stream.write(piece)
    except Refusal as refused:
        if refused.code in SPOILED:
            part.unlink(missing_ok=True)
        raise


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def clear(folder: Path, but: str = "") -> None:
    """Remove what earlier releases left in `incoming`, all but the release `but`."""
    with contextlib.suppress(OSError):
        for left in folder.iterdir():
            if left.name != but:
                shutil.rmtree(left, ignore_errors=True)
