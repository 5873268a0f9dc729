"""The store: releases on durable_files, one pointer that says which is shown, and the way back when one is bad.

    releases/<id>/{manifest.json, catalogue.sqlite}   blobs/<ab>/<sha256>   current (the pointer)   staging/
    publications.jsonl

A release is staged, verified and synced before the pointer is replaced; nothing that is shown is ever changed in place.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.folder_hold import Held
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.release import durable_files, fully_read_marks
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError
from kiosk.release.checked_open import open_checked
from kiosk.release.durable_files import digest, measured, sound
from kiosk.release.manifest import CATALOGUE, MANIFEST, Manifest, ManifestError, read
from kiosk.release.publications import Told, publication_of, tell
from kiosk.release.release_faults import release_faults
from kiosk.release.unused_blobs import remove_unused

ID = re.compile(r"[0-9a-f]{32}")
MOST_BYTES = 1024
"""Of the pointer."""
TRIAL = "trial"
"""A file in a release that was taken in but that nobody has said yes to: it is never shown by itself."""


class StoreError(SentenceError):
    """The store cannot do what was asked."""


class Kept(NamedTuple):
    """A release in the store: its id, what it was made from, when it was published, whether it is shown."""

    id: str
    pack: str
    version: str
    staged: float
    """Seconds since 1970; every release published later has a larger one, whatever the clock says."""
    current: bool
    trial: bool = False
    """Taken in, but never switched to: it is not shown in another's place."""


class Shown(NamedTuple):
    """What could be opened: a catalogue (None when nothing could), its id, and why anything better could not."""

    catalogue: Catalogue | None
    id: str
    reasons: tuple[Sentence, ...]
    built_in: bool = False
    """Whether it is the built-in release, because the store holds nothing that can be shown."""


class Store:
    """The releases in one data folder."""

    def __init__(self, data: Path, needed: Callable[[], Collection[str]] = frozenset) -> None:
        """`needed` names the releases that somebody else counts on; what it raises ends whatever would remove one."""
        self.data = data.absolute()
        self._needed = needed
        self.releases_folder = self.data / "releases"
        self.blobs = self.data / "blobs"
        self.pointer = self.data / "current"
        self.staging = self.data / "staging"

    def pointed(self) -> str:
        """The id the pointer names; empty when there is no pointer or it holds no id."""
        try:
            text = read_file(self.pointer, MOST_BYTES).decode("ascii").strip()
        except (OSError, Unreadable, UnicodeDecodeError):
            return ""
        return text if ID.fullmatch(text) else ""

    def releases(self) -> list[Kept]:
        """The releases that are whole enough to have a manifest, newest first."""
        kept = []
        current = self.pointed()
        for name in self._folders():
            folder = self.releases_folder / name
            try:
                manifest = read(folder)
                staged = (folder / MANIFEST).stat().st_mtime
            except (ManifestError, OSError):
                continue
            if manifest.id == name:
                trial = (folder / TRIAL).exists()
                kept.append(Kept(name, manifest.pack, manifest.version, staged, name == current, trial))
        return sorted(kept, key=lambda release: (release.staged, release.id), reverse=True)

    def blob(self, sha256: str) -> Path:
        """Where the blob of that digest lies, or would."""
        return durable_files.blob(self.blobs, sha256)

    def open(self, release: str) -> Catalogue:
        """Open one release without showing it from now on. Raises StoreError when it cannot be shown."""
        reasons: list[Sentence] = []
        opened = self._open(release, reasons)
        if opened is None:
            raise StoreError(f"不能显示这个版本。{reasons[0].zh}", f"This release cannot be shown. {reasons[0].en}")
        return opened

    def faults(self, release: str, every_byte: bool = False) -> list[Sentence]:
        """What is wrong with a release; `every_byte` reads every blob, else its size is compared."""
        return release_faults(self.releases_folder / release, self.blobs, every_byte)

    def renewed(self, release: str) -> bool:
        """Whether `release` is here to its last byte; it becomes the newest unless it is on show."""
        home = self.releases_folder / release
        if not home.is_dir() or self.faults(release, every_byte=True):
            return False
        if self.pointed() != release:
            self._date(home)
        return True

    def add(self, manifest: Manifest, catalogue: bytes, trial: bool = False) -> bool:
        """Add a release; its blobs must be in place. False when it is here already, and complete.

        One on `trial` is shown only once it has been switched to. Everything is verified and synced before the release
        gets its name; what is shown does not change.
        Raises StoreError when a file is not what the manifest says, OSError when the disk refuses.
        """
        if self.renewed(manifest.id):
            return False
        if any(not sound(self.blob(blob.sha256), blob) for blob in manifest.blobs):
            raise _incomplete()
        staged = self._stage(manifest.id)
        try:
            durable_files.write(staged / CATALOGUE, catalogue)
            durable_files.write(staged / MANIFEST, manifest.text().encode())
            if trial:
                durable_files.write(staged / TRIAL, b"")
            self._date(staged)
            self._sync(manifest, staged)
            if measured(catalogue) != manifest.catalogue or digest(staged / CATALOGUE) != manifest.catalogue:
                raise _incomplete()
            self.releases_folder.mkdir(parents=True, exist_ok=True)
            home = self.releases_folder / manifest.id
            if home.is_dir():
                home.rename(staged.with_name(f"{staged.name}.bad"))
            staged.rename(home)
            durable_files.sync(self.releases_folder)
        finally:
            for left in self.staging.glob(f"{staged.name}*"):
                shutil.rmtree(left, ignore_errors=True)
            with contextlib.suppress(OSError):
                self.staging.rmdir()
        return True

    def switch(self, release: str, told: Told | None = None) -> None:
        """Show `release` from now on: one pointer file is replaced. Raises StoreError when it cannot be shown.

        It is written down beside the releases as `told`; None where nobody looks back, as in a store that is only looked at.
        """
        with contextlib.closing(self.open(release)) as opened:
            (self.releases_folder / release / TRIAL).unlink(missing_ok=True)
            before = self.pointed()
            if before == release:
                return
            if self.pointer.is_dir():
                self.pointer.rename(self.pointer.with_name(f"{self.pointer.name}.bad-{time.time():.0f}"))
            durable_files.replace(self.pointer, f"{release}\n".encode("ascii"), synced=True)
            if told:
                self._tell(release, opened, before, told)

    def previous(self) -> str:
        """The newest good release before the one on show; empty when there is none."""
        kept = self.releases()
        at = next((i for i, each in enumerate(kept) if each.current), -1)
        return next((each.id for each in kept[at + 1 :] if not each.trial and not self.faults(each.id)), "")

    def rollback(self, release: str = "", told: Told | None = None) -> str:
        """Go back to `release` (its first six digits are enough), or to the newest good one before the one on show.

        It is written down as `told`. Returns the id. Raises StoreError when there is none to go back to.
        """
        release = self.meant(release or self.previous())
        self.switch(release, told)
        return release

    def meant(self, release: str) -> str:
        """The id of the release that is here and begins so, with six digits or more. Raises StoreError when none is."""
        ids = [each.id for each in self.releases()]
        found = [each for each in ids if each == release or (len(release) >= 6 and each.startswith(release))]
        if len(found) != 1:
            raise StoreError(
                "没有可以退回的版本，用 kiosk releases 查看。",
                "There is no such release to go back to: see `kiosk releases`.",
            )
        return found[0]

    def prune(self, keep: int = 3) -> tuple[int, int]:
        """Remove all but the newest `keep` whole releases, the one on show and those that are needed or that somebody has
        open, and what no release that stays names; also what killed processes left half written.

        While a release is on its way in, pictures stay: the next time takes them away.
        Returns how many releases and how many bytes of blobs went.
        """
        good = [release.id for release in self.releases() if not self.faults(release.id)]
        stay = {*good[: max(1, keep)], self.pointed(), *self._needed()}
        gone = [name for name in self._folders() if name not in stay and self._removed(name)]
        fully_read_marks.forget(self.data, self._folders())
        with Held(self.blobs, alone=True) as held:
            if held.got:
                shutil.rmtree(self.staging, ignore_errors=True)
            freed = self._remove_unused() if held.got else 0
        halves = (
            half
            for where in ("", "cache/", "staff/", "studio/", "studio/*/")
            for half in self.data.glob(f"{where}*.new")
        )
        for left in atomic_write.abandoned(halves):
            left.unlink(missing_ok=True)
        return len(gone), freed

    def open_shown(self, builtin: Path | None = None) -> Shown:
        """Open what the pointer names; failing that the newest release that is whole; failing that the built-in one."""
        reasons: list[Sentence] = []
        current = self.pointed()
        if current and (opened := self._open(current, reasons)):
            return Shown(opened, current, ())
        kept = [release.id for release in self.releases() if release.id != current and not release.trial]
        if not current and (kept or os.path.lexists(self.pointer)):
            reasons.append(Sentence("没有写明展示哪一版。", "The pointer is missing, empty or damaged."))
        for release in kept:
            if opened := self._open(release, reasons):
                return Shown(opened, release, tuple(reasons))
        if builtin is not None and builtin.absolute() != self.data:
            shown = Store(builtin).open_shown()
            return Shown(shown.catalogue, shown.id, (*reasons, *shown.reasons), built_in=shown.catalogue is not None)
        return Shown(None, "", tuple(reasons))

    def filling(self) -> Held:
        """To be held while pictures are put into the store for a release that is not in it yet: nothing sweeps them up."""
        self.blobs.mkdir(parents=True, exist_ok=True)
        return Held(self.blobs, wait=True)

    def _tell(self, release: str, opened: Catalogue, before: str, told: Told) -> None:
        """Write down that `release` took the place of `before`."""
        version = read(self.releases_folder / release).version
        with contextlib.ExitStack() as stack:
            left = self._open(before, []) if before else None
            if left is not None:
                stack.enter_context(contextlib.closing(left))
            tell(self.data, publication_of(release, opened, version, (before, left), told))

    def _removed(self, release: str) -> bool:
        """Remove a release from the store; False when somebody has it open."""
        folder = self.releases_folder / release
        with Held(folder, alone=True) as held:
            if not held.got:
                return False
            away = self._stage(release)
            try:
                folder.rename(away / "gone")
            except PermissionError:  # Windows: a file in it is open
                shutil.rmtree(away, ignore_errors=True)
                return False
            shutil.rmtree(away, ignore_errors=True)
        return True

    def _folders(self) -> list[str]:
        try:
            return sorted(folder.name for folder in self.releases_folder.iterdir() if folder.is_dir())
        except OSError:
            return []

    def _open(self, release: str, reasons: list[Sentence]) -> Catalogue | None:
        with Held(self.releases_folder / release, wait=True):
            return self._opened(release, reasons)

    def _opened(self, release: str, reasons: list[Sentence]) -> Catalogue | None:
        if faults := self.faults(release):
            count = len(faults)
            more = Sentence(f"（共 {count} 处）", f" ({count} in all)") if count > 1 else Sentence("", "")
            reasons.append(_about(release, Sentence(faults[0].zh + more.zh, faults[0].en + more.en)))
            return None
        try:
            return open_checked(self.data, release)
        except CatalogueError as error:
            reasons.append(_about(release, error.sentence))
            return None

    def _date(self, folder: Path) -> None:
        """Make a release the newest, even where the clock was set back."""
        kept = self.releases()
        when = max(time.time(), kept[0].staged + 1 if kept else 0.0)
        os.utime(folder / MANIFEST, (when, when))

    def _stage(self, release: str) -> Path:
        """A new folder for a release on its way in or out."""
        staged = self.staging / f"{release}.{os.getpid()}"
        shutil.rmtree(staged, ignore_errors=True)
        staged.mkdir(parents=True)
        return staged

    def _sync(self, manifest: Manifest, staged: Path) -> None:
        """Bring a release to the disk. What it refused may still look good: it is thrown away."""
        try:
            durable_files.sync_all([self.blob(blob.sha256) for blob in manifest.blobs], staged)
        except OSError:
            with contextlib.suppress(OSError):
                self._remove_unused()
            raise

    def _remove_unused(self) -> int:
        return remove_unused(self.blobs, (self.releases_folder / name for name in self._folders()))


def _about(release: str, reason: Sentence) -> Sentence:
    return Sentence(f"{release[:12]}：{reason.zh}", f"{release[:12]}: {reason.en}")


def _incomplete() -> StoreError:
    return StoreError(
        "新内容没有完整写到磁盘，未作更换。请检查磁盘后重新发布。",
        "The new content did not reach the disk whole; nothing was changed. Check the disk and publish again.",
    )
