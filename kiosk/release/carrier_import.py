"""Bringing a release from a stick into the store: measured to the last byte, read to the last row, or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

from kiosk.base.bilingual_sentence import Sentence
from kiosk.release import durable_files, fully_read_marks
from kiosk.release.carrier import (
    BLOBS,
    LARGEST,
    OnProgress,
    damaged,
    disk_error,
    files_of,
    manifest_of,
    read_measured,
    require_kind,
    require_space,
    size_of,
    too_large,
)
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError
from kiosk.release.catalogue_full_read import read_all
from kiosk.release.manifest import CATALOGUE, Manifest
from kiosk.release.store import Store, StoreError
from kiosk.release.unused_blobs import named_blobs

READING_S, WAITING_S = 60.0, 300.0
"""Seconds of the processor that reading what a stick brought may take, and on the clock, where the machine is busy."""


READING_BYTES = 512 << 20
"""The memory that reading a catalogue may need: with the kiosk's own less than its systemd unit allows."""
MOST_BLOBS = 100_000
ON_STICK = Sentence("优盘上的", "on the stick")


def import_release(
    store: Store, folder: Path, on_progress: OnProgress = lambda done, total: None, expected: str = ""
) -> Manifest:
    """Copy the release in the carrier `folder` into the store; what is on show does not change.

    Pictures that the store has need not be in the carrier. With `expected` it has to be the release of that id.
    Raises StoreError when anything of it is missing, damaged, a link, or too large, or when a disk
    refuses; the store is then as it was.
    """
    manifest = manifest_of(folder)
    _require_limits(manifest)
    if expected and manifest.id != expected:
        raise StoreError(
            f"{folder.name} 里不是要取的那一版，不取。请重新导出。",
            f"{folder.name} does not carry the release that was meant and is not taken: export it again.",
        )
    fresh: list[Path] = []
    held = contextlib.ExitStack()
    try:
        needed = _require_files(folder, manifest, store)
        held.enter_context(store.filling())
        require_space(_nearest_folder(store.data), needed)
        done = 0
        for blob in manifest.blobs:
            home = store.blob(blob.sha256)
            if not durable_files.sound(home, blob):
                content = read_measured(durable_files.blob(folder / BLOBS, blob.sha256), blob, ON_STICK)
                fresh.append(home)
                durable_files.put(store.blobs, content)
            done += blob.size
            on_progress(done, size_of(manifest))
        catalogue = read_measured(folder / CATALOGUE, manifest.catalogue, ON_STICK)
        _require_readable(store, manifest, catalogue, lambda: on_progress(done, size_of(manifest)))
        store.add(manifest, catalogue, trial=True)
        fully_read_marks.was_read(store.data, manifest.id)
        on_progress(size_of(manifest), size_of(manifest))
    except OSError as error:
        _undo(store, fresh)
        raise disk_error(
            error, Sentence("没有取成，展出的内容不变", "Nothing was taken; what is on show stays")
        ) from error
    except BaseException:
        _undo(store, fresh)
        raise
    finally:
        held.close()
    return manifest


def _require_limits(manifest: Manifest) -> None:
    if len(manifest.blobs) > MOST_BLOBS:
        raise StoreError(
            f"图片文件有 {len(manifest.blobs):,} 个，优盘上最多取 {MOST_BLOBS:,} 个。请把内容包分成几个再导出。",
            f"There are {len(manifest.blobs):,} picture files; at most {MOST_BLOBS:,} are taken from a stick: divide the pack"
            " and export it again.",
        )
    if any(blob.size > LARGEST[BLOBS] for blob in manifest.blobs):
        raise too_large(BLOBS)
    if manifest.catalogue.size > LARGEST[CATALOGUE]:
        raise too_large(CATALOGUE)


def _require_files(folder: Path, manifest: Manifest, store: Store) -> int:
    """Whether every file that the store has not is there at its size, before anything is copied; answers their bytes."""
    here = {blob.sha256 for blob in manifest.blobs if durable_files.sound(store.blob(blob.sha256), blob)}
    needed = 0
    for what, file, _ in files_of(manifest, folder, folder / BLOBS, folder):
        if what.sha256 in here and what is not manifest.catalogue:
            continue
        for above in (folder / BLOBS, file.parent) if file.parent != folder else ():
            require_kind(above, stat.S_ISDIR)
        if require_kind(file, stat.S_ISREG).st_size != what.size:
            raise damaged(file, ON_STICK)
        needed += what.size
    return needed


def _require_readable(store: Store, manifest: Manifest, catalogue: bytes, going_on: Callable[[], None]) -> None:
    """Whether this program can show the catalogue to its last row, and every picture in it is one of the manifest's.

    It is read in a process of its own, which may end by itself or be ended, whatever the file does to it.
    """
    from kiosk.base import sandbox

    trial = store.staging / f"carried.{os.getpid()}"
    try:
        trial.mkdir(parents=True, exist_ok=True)
        durable_files.write(trial / CATALOGUE, catalogue)
        named = sandbox.alone(_pictures, (trial, store.blobs), WAITING_S, READING_BYTES, going_on)
        strays = named - {store.blob(blob.sha256) for blob in manifest.blobs}
    except sandbox.Lost as error:
        raise StoreError(
            "目录太大、太慢或已损坏，不取。请用制作室重新导出。",
            "The catalogue is too large, too slow or damaged and is not taken: export it again from the studio.",
        ) from error
    except CatalogueError as error:
        why = error.sentence
        raise StoreError(f"这一版不能在这里显示。{why.zh}", f"This release cannot be shown here. {why.en}") from error
    finally:
        shutil.rmtree(trial, ignore_errors=True)
        with contextlib.suppress(OSError):
            store.staging.rmdir()
    if strays:
        raise StoreError(
            "目录里有清单之外的图片，不取。请重新导出。",
            "The catalogue names pictures that are not in the manifest; nothing was taken: export it again.",
        )


def _pictures(where: tuple[Path, Path]) -> frozenset[Path]:
    """Every blob that the catalogue in a folder names, when it can be read to its last row; the blobs' folder is the second."""
    opened = Catalogue.open(*where)
    try:
        read_all(opened, READING_S)
        return opened.pictures()
    finally:
        opened.close()


def _undo(store: Store, fresh: list[Path]) -> None:
    """Remove what was copied, but nothing that a release of the store names by now."""
    named = named_blobs(store.releases_folder / kept.id for kept in store.releases())
    for file in fresh:
        with contextlib.suppress(OSError):
            if file.name not in named:
                file.unlink(missing_ok=True)
            file.parent.rmdir()


def _nearest_folder(folder: Path) -> Path:
    return next(each for each in (folder, *folder.parents) if each.is_dir())
