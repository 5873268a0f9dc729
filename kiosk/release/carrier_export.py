"""Writing a release to a stick."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from kiosk.base.bilingual_sentence import Sentence
from kiosk.release import durable_files
from kiosk.release.carrier import PREFIX, OnProgress, disk_error, files_of, read_measured, require_space, size_of
from kiosk.release.manifest import MANIFEST, ManifestError, read
from kiosk.release.store import ID, Store, StoreError

ON_THIS_MACHINE = Sentence("本机的", "of this machine")


def export_release(
    store: Store, release: str, folder: Path, on_progress: OnProgress = lambda done, total: None
) -> Path:
    """Write `release` (its full id) as a carrier into `folder`, and return the carrier's folder.

    It gets its name last, when every byte is on the disk. Raises StoreError, when the release
    is not complete, or when `folder` cannot be written.
    """
    home = store.releases_folder / release
    try:
        if not ID.fullmatch(release):
            raise ManifestError("编号不对。", "This is not an id.")
        manifest = read(home)
    except ManifestError as error:
        raise StoreError(
            f"这里没有可带走的版本 {release[:12]}：{error.sentence.zh}",
            f"There is no release {release[:12]} to carry: {error.sentence.en}",
        ) from error
    made = folder / f"{PREFIX}{release[:12]}"
    part = folder / f".{made.name}.{os.getpid()}.part"
    try:
        if not folder.is_dir():
            raise StoreError(
                f"没有这个文件夹：{folder}。请插好优盘再试。", f"There is no folder {folder}: put the stick in."
            )
        require_space(folder, size_of(manifest))
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        written, done = [], 0
        for what, source, target in files_of(manifest, home, store.blobs, part):
            content = read_measured(source, what, ON_THIS_MACHINE)
            target.parent.mkdir(parents=True, exist_ok=True)
            durable_files.write(target, content)
            written.append(target)
            done += what.size
            on_progress(done, size_of(manifest))
        durable_files.write(part / MANIFEST, manifest.text().encode())
        durable_files.sync_all(written, part)
        if made.exists():
            made.rename(part.with_suffix(".old"))
        part.rename(made)
        durable_files.sync(folder)
    except OSError as error:
        raise disk_error(error, Sentence(f"写不进 {folder}", f"{folder} cannot be written")) from error
    finally:
        for left in (part, part.with_suffix(".old")):
            shutil.rmtree(left, ignore_errors=True)
    return made
