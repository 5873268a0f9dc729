"""The store: releases on disk, one pointer that says which is shown, and the way back when one is bad.

    releases/<id>/{manifest.json, catalogue.sqlite}   blobs/<ab>/<sha256>   current (the pointer)   staging/

A release is staged, verified and synced before the pointer is replaced; nothing that is shown is ever changed in place.
"""

from __future__ import annotations

import ctypes
import os
import re
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.release.catalogue import Catalogue, CatalogueError
from kiosk.release.manifest import CATALOGUE, File, Manifest, ManifestError, digest, read

ID = re.compile(r"[0-9a-f]{32}")


class StoreError(Exception):
    """The store cannot do what was asked; the message says why and how to mend it, in zh and en."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A release in the store: its id, what it was made from, when it was staged (seconds since 1970), whether it is shown."""

    id: str
    pack: str
    version: str
    staged: float
    current: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What could be opened: a catalogue (None when nothing could), its id, and why anything better could not."""

    catalogue: Catalogue | None
    id: str
    reasons: tuple[str, ...]


class Store:
    """The releases in one data folder."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.releases_folder = data / "releases"
        self.blobs = data / "blobs"
        self.pointer = data / "current"
        self.staging = data / "staging"

    def pointed(self) -> str:
        """The id the pointer names; empty when there is no pointer or it holds no id."""
        try:
            said = self.pointer.read_text("ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return said if ID.fullmatch(said) else ""

    def releases(self) -> list[Kept]:
        """The releases that are whole enough to have a manifest, newest first."""
        kept = []
        current = self.pointed()
        for folder in self.releases_folder.iterdir() if self.releases_folder.is_dir() else ():
            try:
                manifest = read(folder)
            except ManifestError:
                continue
            if manifest.id == folder.name:
                staged = (folder / "manifest.json").stat().st_mtime
                kept.append(Kept(folder.name, manifest.pack, manifest.version, staged, folder.name == current))
        return sorted(kept, key=lambda release: (release.staged, release.id), reverse=True)

    def blob(self, sha256: str) -> Path:
        """Where the blob of that digest lies, or would."""
        return self.blobs / sha256[:2] / sha256

    def faults(self, release: str, whole: bool = False) -> list[str]:
        """What is wrong with a release, sentence by sentence; `whole` reads every blob, else only sizes are looked at."""
        folder = self.releases_folder / release
        try:
            manifest = read(folder)
        except ManifestError as error:
            return [str(error)]
        faults = []
        if manifest.id != release:
            faults.append("文件夹的名字与清单不符。 The folder's name is not the manifest's id.")
        catalogue = folder / CATALOGUE
        if not catalogue.is_file():
            faults.append("目录文件不见了。 The catalogue is missing.")
        elif digest(catalogue) != manifest.catalogue:
            faults.append("目录文件已损坏。 The catalogue is damaged.")
        for blob in manifest.blobs:
            file = self.blob(blob.sha256)
            try:
                if file.stat().st_size != blob.size:
                    faults.append(f"图片 {blob.sha256[:12]} 大小不对。 Blob {blob.sha256[:12]} has the wrong size.")
                elif whole and digest(file) != blob:
                    faults.append(f"图片 {blob.sha256[:12]} 已损坏。 Blob {blob.sha256[:12]} is damaged.")
            except OSError:
                faults.append(f"图片 {blob.sha256[:12]} 不见了。 Blob {blob.sha256[:12]} is missing.")
        return faults

    def add(self, staged: Path, manifest: Manifest) -> bool:
        """Take a staged folder (catalogue.sqlite and manifest.json) in as a release; False when it is here already.

        Its blobs must be in place. Everything is verified and synced before the release gets its name.
        Raises StoreError when a file is not what the manifest says.
        """
        home = self.releases_folder / manifest.id
        if home.is_dir() and not self.faults(manifest.id, whole=True):
            shutil.rmtree(staged)
            return False
        wrong = [blob.sha256 for blob in manifest.blobs if not _is(self.blob(blob.sha256), blob.size)]
        if wrong or digest(staged / CATALOGUE) != manifest.catalogue:
            raise StoreError(
                "新内容没有完整写到磁盘，未作更换。请检查磁盘空间后重新发布。"
                " The new content did not reach the disk whole; nothing was changed. Check the disk and publish again."
            )
        _sync_all([self.blob(blob.sha256) for blob in manifest.blobs], staged)
        if home.is_dir():
            shutil.rmtree(home)
        self.releases_folder.mkdir(parents=True, exist_ok=True)
        staged.rename(home)
        _sync(self.releases_folder)
        return True

    def switch(self, release: str) -> None:
        """Show `release` from now on: one pointer file is replaced. Raises StoreError when the release is not whole."""
        if faults := self.faults(release):
            raise StoreError(f"不能显示 {release}：{faults[0]}\nRelease {release} cannot be shown: {faults[0]}")
        if self.pointed() == release:
            return
        fresh = self.data / "current.new"
        with fresh.open("w", encoding="ascii") as stream:
            stream.write(release + "\n")
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(self.pointer)
        _sync(self.data)

    def rollback(self, release: str = "") -> str:
        """Go back to `release`, or to the newest whole one before the one on show; returns its id.

        Raises StoreError when there is none to go back to.
        """
        kept = self.releases()
        if not release:
            at = next((i for i, each in enumerate(kept) if each.current), -1)
            release = next((each.id for each in kept[at + 1 :] if not self.faults(each.id)), "")
        found = [each.id for each in kept if each.id == release or (len(release) >= 6 and each.id.startswith(release))]
        if len(found) != 1:
            raise StoreError(
                "没有可以退回的版本。用 kiosk releases 查看。 There is no release to go back to: see `kiosk releases`."
            )
        self.switch(found[0])
        return found[0]

    def prune(self, keep: int = 3) -> tuple[int, int]:
        """Remove all but the newest `keep` releases and the one on show, and blobs that none of them names.

        Returns how many releases and how many bytes went.
        """
        kept = self.releases()
        stay = {release.id for release in kept[: max(1, keep)]} | {self.pointed()}
        gone = [release for release in kept if release.id not in stay]
        for release in gone:
            shutil.rmtree(self.releases_folder / release.id)
        named = {blob.sha256 for each in stay if each for blob in self._blobs_of(each)}
        freed = 0
        for file in self.blobs.glob("*/*") if self.blobs.is_dir() else ():
            if file.name not in named:
                freed += file.stat().st_size
                file.unlink()
        shutil.rmtree(self.staging, ignore_errors=True)
        return len(gone), freed

    def open_shown(self, builtin: Path | None = None) -> Shown:
        """Open what the pointer names; failing that the newest release that is whole; failing that the built-in one."""
        reasons: list[str] = []
        current = self.pointed()
        if not current and self.pointer.exists():
            reasons.append("指针文件是空的或写坏了。 The pointer is empty or damaged.")
        candidates = [current] if current else []
        candidates += [release.id for release in self.releases() if release.id != current]
        for release in candidates:
            if opened := self._open(release, reasons):
                return Shown(opened, release, tuple(reasons))
        if builtin is not None and builtin.absolute() != self.data.absolute():
            inner = Store(builtin).open_shown()
            return Shown(inner.catalogue, inner.id, (*reasons, *inner.reasons))
        return Shown(None, "", tuple(reasons))

    def _open(self, release: str, reasons: list[str]) -> Catalogue | None:
        if faults := self.faults(release):
            reasons.append(f"{release[:12]}：{faults[0]}")
            return None
        try:
            return Catalogue.open(self.releases_folder / release, self.blobs)
        except CatalogueError as error:
            reasons.append(f"{release[:12]}：{error}")
            return None

    def _blobs_of(self, release: str) -> Iterable[File]:
        try:
            return read(self.releases_folder / release).blobs
        except ManifestError:
            return ()


def _is(file: Path, size: int) -> bool:
    try:
        return file.stat().st_size == size
    except OSError:
        return False


def _sync_all(blobs: list[Path], staged: Path) -> None:
    """Bring the blobs and the staged folder to the disk: one syncfs where there is one, else fsync file by file.

    Raises OSError when the disk refuses: the release is then not taken in.
    """
    syncfs = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None) if sys.platform == "linux" else None
    if syncfs is None:
        for file in [*blobs, *staged.iterdir(), staged]:
            _sync(file)
        return
    handle = os.open(staged, os.O_RDONLY)
    try:
        if syncfs(handle) != 0:
            raise OSError(ctypes.get_errno(), "syncfs")
    finally:
        os.close(handle)


def _sync(path: Path) -> None:
    """fsync a file or, where the system allows it, a folder."""
    if path.is_dir() and sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
