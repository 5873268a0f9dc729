"""What is wrong with a release in the store, found before anything of it is opened."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.base.bilingual_sentence import Sentence
from kiosk.release.durable_files import File, blob_name, sound
from kiosk.release.manifest import CATALOGUE, ManifestError, read


def release_faults(folder: Path, blobs: Path, every_byte: bool) -> list[Sentence]:
    """What is wrong with the release in `folder`; `every_byte` reads each of its `blobs`, else only its size is compared."""
    if not os.path.isdir(folder):
        return [Sentence("这里没有这个版本。", "There is no such release here.")]
    try:
        manifest = read(folder)
    except ManifestError as error:
        return [error.sentence]
    faults: list[Sentence] = []
    if manifest.id != folder.name:
        faults.append(Sentence("文件夹的名字与清单不符。", "The folder's name is not the manifest's id."))
    if not os.path.isfile(folder / CATALOGUE):
        faults.append(Sentence("目录文件不见了。", "The catalogue is missing."))
    elif not sound(folder / CATALOGUE, manifest.catalogue):
        faults.append(Sentence("目录文件已损坏。", "The catalogue is damaged."))
    root = os.fspath(blobs)
    found = (_blob_fault(f"{root}/{blob_name(blob.sha256)}", blob, every_byte) for blob in manifest.blobs)
    return [*faults, *(fault for fault in found if fault)]


def _blob_fault(file: str, blob: File, every_byte: bool) -> Sentence | None:
    short = blob.sha256[:12]
    try:
        if os.stat(file).st_size != blob.size:
            return Sentence(f"图片 {short} 大小不对。", f"Blob {short} has the wrong size.")
    except OSError:
        return Sentence(f"图片 {short} 不见了。", f"Blob {short} is missing.")
    if every_byte and not sound(Path(file), blob):
        return Sentence(f"图片 {short} 已损坏。", f"Blob {short} is damaged.")
    return None
