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

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.release import durable_files
from kiosk.release.durable_files import File, measured
from kiosk.release.manifest import CATALOGUE, MANIFEST, Manifest, ManifestError, read
from kiosk.release.store import StoreError

PREFIX = "kiosk-release-"
BLOBS = "blobs"
LARGEST = {MANIFEST: 16 << 20, CATALOGUE: 128 << 20, BLOBS: 64 << 20}
"""The most bytes that each kind of file may have."""
SPARE_BYTES = 32 << 20
"""What stays free on the disk."""

OnProgress = Callable[[int, int], None]
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
                manifest = manifest_of(candidate)
                found[candidate] = Carrier(candidate, manifest.id, manifest.pack, manifest.version)
    return tuple(found.values())


def _inside(folder: Path) -> list[Path]:
    try:
        return sorted(each for each in folder.iterdir() if each.name.startswith(PREFIX) and not each.is_symlink())
    except OSError:
        return []


def manifest_of(folder: Path) -> Manifest:
    """The manifest of a carrier; its links and its size are checked before it is read."""
    file = folder / MANIFEST
    try:
        require_kind(folder, stat.S_ISDIR)
        if require_kind(file, stat.S_ISREG).st_size > LARGEST[MANIFEST]:
            raise too_large(MANIFEST)
        return read(folder)
    except FileNotFoundError as error:
        raise StoreError(
            f"{folder} 里没有可取的内容（没有 {MANIFEST}）。请选 {PREFIX}… 文件夹。",
            f"{folder} carries no release (no {MANIFEST}): choose a {PREFIX}… folder.",
        ) from error
    except ManifestError as error:
        why = error.sentence
        raise StoreError(f"{folder.name}：{why.zh}请重新导出。", f"{folder.name}: {why.en} Export it again.") from error
    except OSError as error:
        raise disk_error(error, Sentence(f"读不了 {folder}", f"{folder} cannot be read")) from error


def require_kind(path: Path, kind: Callable[[int], bool]) -> os.stat_result:
    """What the disk says of a path that must be no link and of one kind."""
    found = path.lstat()
    if not kind(found.st_mode):
        raise StoreError(
            f"{path.name} 不是普通的文件或文件夹，不取。请重新导出。",
            f"{path.name} is not a plain file or folder and is not taken: export it again.",
        )
    return found


def read_measured(file: Path, what: File, whose: Sentence) -> bytes:
    """The bytes of a file, which must be what the manifest says; links and pipes are never followed or waited for."""
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(handle, "rb") as stream:
        content = stream.read(what.size + 1)
    if measured(content) != what:
        raise damaged(file, whose)
    return content


def files_of(manifest: Manifest, home: Path, blobs: Path, target: Path) -> Iterator[tuple[File, Path, Path]]:
    """Each file of a release: what it is, where it lies, and where it goes in a carrier."""
    yield manifest.catalogue, home / CATALOGUE, target / CATALOGUE
    for blob in manifest.blobs:
        yield blob, durable_files.blob(blobs, blob.sha256), durable_files.blob(target / BLOBS, blob.sha256)


def size_of(manifest: Manifest) -> int:
    """The bytes of a release in all, its manifest aside."""
    return manifest.catalogue.size + sum(blob.size for blob in manifest.blobs)


def require_space(folder: Path, needed: int) -> None:
    """Raise OSError where there is no room for so many bytes."""
    if shutil.disk_usage(folder).free < needed + SPARE_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))


def damaged(file: Path, whose: Sentence) -> StoreError:
    """A file is not what the manifest says; `whose` says where it lies."""
    return StoreError(
        f"{whose.zh}文件 {file.name[:12]} 已损坏，展出的内容不变。请重新导出。",
        f"File {file.name[:12]} {whose.en} is damaged; what is on show stays. Export it again.",
    )


def too_large(what: str) -> StoreError:
    """A kind of file is larger than a carrier may hold."""
    most = LARGEST[what] >> 20
    return StoreError(
        f"{what} 太大（最多 {most} MB），不取。请用制作室重新导出。",
        f"{what} is too large (over {most} MB) and is not taken: export it again from the studio.",
    )


def disk_error(error: OSError, what: Sentence) -> StoreError:
    """`what` could not be done, why the disk or the stick refused it, and what to do."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        why = Sentence("磁盘满了，请腾出空间再试", "the disk is full: make room and try again")
    elif error.errno in (errno.ENOENT, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ESTALE):
        why = Sentence(
            "优盘拔掉了，或有文件读不到，请插好再试",
            "the stick is gone or a file cannot be read: put it in and try again",
        )
    elif error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        why = Sentence("这里不许写或读，请换一只优盘", "access is refused here: use another stick")
    elif error.errno == errno.ELOOP:
        why = Sentence("里面有链接，不取，请重新导出", "it holds a link, which is not taken: export it again")
    else:
        why = Sentence(*cause_of(error))
    return StoreError(f"{what.zh}：{why.zh}。", f"{what.en}: {why.en}.")
