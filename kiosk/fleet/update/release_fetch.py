"""A signed release brought into a folder as a carrier: only what is missing, from where it stopped, measured to the last byte."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from kiosk.base.os_errors import cause_of
from kiosk.fleet.channel import NamedRelease
from kiosk.fleet.layout import blob_path, catalogue_path, manifest_path
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.sources import Source
from kiosk.release import durable_files
from kiosk.release.carrier import BLOBS, LARGEST, require_space
from kiosk.release.durable_files import File
from kiosk.release.manifest import CATALOGUE, MANIFEST, Manifest, ManifestError, read

PART = ".part"
"""The ending of a file that is not whole yet."""

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
        _bring(source, manifest_path(named.release), named.manifest, folder / MANIFEST)
        manifest = _manifest(source, named, folder)
        missing = [blob for blob in manifest.blobs if not has(blob)]
        total = manifest.catalogue.size + sum(blob.size for blob in missing)
        require_space(folder, total - _there(folder))
        _bring(source, catalogue_path(named.release), named.catalogue, folder / CATALOGUE)
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


def _bring(source: Source, path: str, what: File, file: Path) -> None:
    """Have `file` be `what`: as it is, or from the byte on at which it broke off, or from the start once."""
    if durable_files.sound(file, what):
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + PART)
    begun = _size(part)
    try:
        _append(source, path, what, part)
    except Refusal as refused:
        if not begun or refused.code not in ("wrong-content", "too-long"):
            raise
        part.unlink(missing_ok=True)  # what was there already may have been another file's beginning
        _append(source, path, what, part)
    part.replace(file)


def _append(source: Source, path: str, what: File, part: Path) -> None:
    """Fetch the rest of `part`. One that is not what was signed in the end is removed; a shorter one stays."""
    size, name = _size(part), path.rpartition("/")[2][:12]
    if size > what.size:
        part.unlink()
        size = 0
    try:
        with part.open("ab") as stream:
            if size < what.size:
                for piece in source.fetch(path, size, what.size - size):
                    stream.write(piece)
                    size += len(piece)
    except Refusal as refused:
        if refused.code in ("wrong-content", "too-long"):
            part.unlink(missing_ok=True)
        raise
    with part.open("rb") as stream:
        digest = sha256()
        while piece := stream.read(1 << 20):
            digest.update(piece)
    if size != what.size or digest.hexdigest() != what.sha256:
        part.unlink()
        raise Refusal("wrong-content", source.name, name)


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
