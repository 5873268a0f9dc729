"""A release carried on a stick: a folder that holds all of it, written by one machine and taken in by another.

    kiosk-release-<first 12 digits of the id>/{manifest.json, catalogue.sqlite, blobs/<ab>/<sha256>}

Nothing on a stick is trusted: every byte is measured while it is copied, and the store changes only when all of it was right.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.base.os_errors import told
from kiosk.release import durable_files, read_marks
from kiosk.release.catalogue import Catalogue, CatalogueError
from kiosk.release.durable_files import File, measured
from kiosk.release.full_read import read_all
from kiosk.release.manifest import CATALOGUE, MANIFEST, Manifest, ManifestError, read
from kiosk.release.store import ID, Store, StoreError

PATIENCE = 60.0
"""Seconds that reading a catalogue may take."""
MEMORY = 512 << 20
"""Bytes that reading a catalogue may take: with the kiosk's own less than its systemd unit allows."""
PREFIX = "kiosk-release-"
BLOBS = "blobs"
LARGEST = {MANIFEST: 16 << 20, CATALOGUE: 128 << 20, BLOBS: 64 << 20}
"""The most bytes that each kind of file may have."""
MOST_BLOBS = 100_000
SPARE = 32 << 20
"""Bytes that stay free on the disk."""

Told = Callable[[int, int], None]
"""How far it is: bytes done, bytes in all. What it raises ends the copying."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A folder that carries a release, as its manifest says; nothing else of it has been read yet."""

    folder: Path
    id: str
    pack: str
    version: str


def carriers(folders: Iterable[Path]) -> tuple[Carrier, ...]:
    """The carriers among `folders` and right inside them; what cannot be read is passed over."""
    found: dict[Path, Carrier] = {}
    for folder in folders:
        for candidate in (folder, *_inside(folder)):
            with contextlib.suppress(StoreError, OSError):
                manifest = _manifest(candidate)
                found[candidate] = Carrier(candidate, manifest.id, manifest.pack, manifest.version)
    return tuple(found.values())


def export(store: Store, release: str, folder: Path, told: Told = lambda done, whole: None) -> Path:
    """Write `release` (its whole id) as a carrier into `folder`, and return the carrier's folder.

    It gets its name last, when every byte is on the disk. Raises StoreError, with a sentence in zh and en, when the release
    is not whole, or when `folder` cannot be written.
    """
    home = store.releases_folder / release
    try:
        if not ID.fullmatch(release):
            raise ManifestError("编号不对。 This is not an id.")
        manifest = read(home)
    except ManifestError as error:
        raise StoreError(f"这里没有可带走的版本 {release[:12]}。 There is no such release to carry: {error}") from error
    made = folder / f"{PREFIX}{release[:12]}"
    part = folder / f".{made.name}.{os.getpid()}.part"
    try:
        if not folder.is_dir():
            raise StoreError(
                f"没有这个文件夹：{folder}。请插好优盘再试。 There is no folder {folder}: put the stick in."
            )
        _room(folder, _bytes(manifest))
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        written, done = [], 0
        for what, source, target in _files(manifest, home, store.blobs, part):
            content = _content(source, what, "本机的 of this machine")
            target.parent.mkdir(parents=True, exist_ok=True)
            durable_files.write(target, content)
            written.append(target)
            done += what.size
            told(done, _bytes(manifest))
        durable_files.write(part / MANIFEST, manifest.text().encode())
        durable_files.sync_all(written, part)
        if made.exists():
            made.rename(part.with_suffix(".old"))
        part.rename(made)
        durable_files.sync(folder)
    except OSError as error:
        raise _refused(error, f"写不进 {folder}", f"{folder} cannot be written") from error
    finally:
        for left in (part, part.with_suffix(".old")):
            shutil.rmtree(left, ignore_errors=True)
    return made


def take(store: Store, folder: Path, told: Told = lambda done, whole: None) -> Manifest:
    """Take the release in the carrier `folder` into the store; what is on show does not change.

    Raises StoreError, with a sentence in zh and en, when anything of it is missing, damaged, a link, or too large, or when a disk
    refuses; the store is then as it was.
    """
    manifest = _manifest(folder)
    _limits(manifest)
    fresh: list[Path] = []
    held = contextlib.ExitStack()
    try:
        _look_ahead(folder, manifest)
        held.enter_context(store.filling())
        _room(_nearest(store.data), _bytes(manifest))
        done = 0
        for blob in manifest.blobs:
            home = store.blob(blob.sha256)
            if not durable_files.sound(home, blob):
                content = _content(durable_files.blob(folder / BLOBS, blob.sha256), blob, "优盘上的 on the stick")
                fresh.append(home)
                durable_files.put(store.blobs, content)
            done += blob.size
            told(done, _bytes(manifest))
        catalogue = _content(folder / CATALOGUE, manifest.catalogue, "优盘上的 on the stick")
        _openable(store, manifest, catalogue, lambda: told(done, _bytes(manifest)))
        store.add(manifest, catalogue, trial=True)
        read_marks.was_read(store.data, manifest.id)
        told(_bytes(manifest), _bytes(manifest))
    except OSError as error:
        _undo(store, fresh)
        raise _refused(error, "没有取成，展出的内容不变", "Nothing was taken; what is on show stays") from error
    except BaseException:
        _undo(store, fresh)
        raise
    finally:
        held.close()
    return manifest


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.name.startswith(PREFIX) and not each.is_symlink())
    except OSError:
        return []


def _manifest(folder: Path) -> Manifest:
    """The manifest of a carrier; its links and its size are looked at before it is read."""
    file = folder / MANIFEST
    try:
        _plain(folder, stat.S_ISDIR)
        if _plain(file, stat.S_ISREG).st_size > LARGEST[MANIFEST]:
            raise _too_large(MANIFEST)
        return read(folder)
    except FileNotFoundError as error:
        raise StoreError(
            f"{folder} 里没有可取的内容（没有 {MANIFEST}）。请选 {PREFIX}… 文件夹。"
            f" {folder} carries no release (no {MANIFEST}): choose a {PREFIX}… folder."
        ) from error
    except ManifestError as error:
        raise StoreError(f"{folder.name}：{error} 请重新导出。 Export it again.") from error
    except OSError as error:
        raise _refused(error, f"读不了 {folder}", f"{folder} cannot be read") from error


def _limits(manifest: Manifest) -> None:
    if len(manifest.blobs) > MOST_BLOBS or any(blob.size > LARGEST[BLOBS] for blob in manifest.blobs):
        raise _too_large(BLOBS)
    if manifest.catalogue.size > LARGEST[CATALOGUE]:
        raise _too_large(CATALOGUE)


def _look_ahead(folder: Path, manifest: Manifest) -> None:
    """Whether every file is there at its size, before anything is copied."""
    for what, file, _ in _files(manifest, folder, folder / BLOBS, folder):
        for above in (folder / BLOBS, file.parent) if file.parent != folder else ():
            _plain(above, stat.S_ISDIR)
        if _plain(file, stat.S_ISREG).st_size != what.size:
            raise _damaged(file, "优盘上的 on the stick")


def _plain(path: Path, kind: Callable[[int], bool]) -> os.stat_result:
    """What the disk says of a path that must be no link and of one kind."""
    found = path.lstat()
    if not kind(found.st_mode):
        raise StoreError(
            f"{path.name} 不是普通的文件或文件夹，不取。请重新导出。"
            f" {path.name} is not a plain file or folder and is not taken: export it again."
        )
    return found


def _content(file: Path, what: File, whose: str) -> bytes:
    """The bytes of a file, which must be what the manifest says; links and pipes are never followed or waited for."""
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as stream:
        content = stream.read(what.size + 1)
    if measured(content) != what:
        raise _damaged(file, whose)
    return content


def _openable(store: Store, manifest: Manifest, catalogue: bytes, going_on: Callable[[], None]) -> None:
    """Whether this program can show the catalogue to its last row, and every picture in it is one of the manifest's.

    It is read in a process of its own, which may end by itself or be ended, whatever the file does to it.
    """
    from kiosk.base import sandbox

    trial = store.staging / f"carried.{os.getpid()}"
    try:
        trial.mkdir(parents=True, exist_ok=True)
        durable_files.write(trial / CATALOGUE, catalogue)
        named = sandbox.alone(_pictures, (trial, store.blobs), PATIENCE, MEMORY, going_on)
        strays = named - {store.blob(blob.sha256) for blob in manifest.blobs}
    except sandbox.Lost as error:
        raise StoreError(
            "目录太大、太慢或已损坏，不取。请用制作室重新导出。"
            " The catalogue is too large, too slow or damaged and is not taken: export it again from the studio."
        ) from error
    except CatalogueError as error:
        raise StoreError(f"这一版不能在这里显示。 This release cannot be shown here.\n{error}") from error
    finally:
        shutil.rmtree(trial, ignore_errors=True)
        with contextlib.suppress(OSError):
            store.staging.rmdir()
    if strays:
        raise StoreError(
            "目录里有清单之外的图片，不取。请重新导出。"
            " The catalogue names pictures that are not in the manifest; nothing was taken: export it again."
        )


def _pictures(where: tuple[Path, Path]) -> frozenset[Path]:
    """Every blob that the catalogue in a folder names, when it can be read to its last row; the blobs' folder is the second."""
    opened = Catalogue.open(*where)
    try:
        read_all(opened, PATIENCE)
        return opened.pictures()
    finally:
        opened.close()


def _undo(store: Store, fresh: list[Path]) -> None:
    """Remove what was copied, but nothing that a release of the store names by now."""
    named: set[str] = set()
    for kept in store.releases():
        with contextlib.suppress(ManifestError):
            named |= {blob.sha256 for blob in read(store.releases_folder / kept.id).blobs}
    for file in fresh:
        with contextlib.suppress(OSError):
            if file.name not in named:
                file.unlink(missing_ok=True)
            file.parent.rmdir()


def _files(manifest: Manifest, home: Path, blobs: Path, target: Path) -> Iterator[tuple[File, Path, Path]]:
    """Each file of a release: what it is, where it lies, and where it goes in a carrier."""
    yield manifest.catalogue, home / CATALOGUE, target / CATALOGUE
    for blob in manifest.blobs:
        yield blob, durable_files.blob(blobs, blob.sha256), durable_files.blob(target / BLOBS, blob.sha256)


def _bytes(manifest: Manifest) -> int:
    return manifest.catalogue.size + sum(blob.size for blob in manifest.blobs)


def _nearest(folder: Path) -> Path:
    return next(each for each in (folder, *folder.parents) if each.is_dir())


def _room(folder: Path, needed: int) -> None:
    if shutil.disk_usage(folder).free < needed + SPARE:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))


def _damaged(file: Path, whose: str) -> StoreError:
    zh, _, en = whose.partition(" ")
    return StoreError(
        f"{zh}文件 {file.name[:12]} 已损坏，展出的内容不变。请重新导出。"
        f" File {file.name[:12]} {en} is damaged; what is on show stays. Export it again."
    )


def _too_large(what: str) -> StoreError:
    return StoreError(
        f"{what} 太大，不取。请用制作室重新导出。 {what} is too large and is not taken: export it again from the studio."
    )


def _refused(error: OSError, zh: str, en: str) -> StoreError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        why = ("磁盘满了，请腾出空间再试", "the disk is full: make room and try again")
    elif error.errno in (errno.ENOENT, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE):
        why = (
            "优盘拔掉了，或有文件读不到，请插好再试",
            "the stick is gone or a file cannot be read: put it in and try again",
        )
    elif error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        why = ("这里不许写或读，请换一只优盘", "access is refused here: use another stick")
    elif error.errno == errno.ELOOP:
        why = ("里面有链接，不取，请重新导出", "it holds a link, which is not taken: export it again")
    else:
        why = told(error)
    return StoreError(f"{zh}：{why[0]}。 {en}: {why[1]}.")
