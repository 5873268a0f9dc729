"""The signed files of a repository, as python-tuf writes them: versions of root, targets and snapshot, and one timestamp."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

from securesystemslib.signer import Signer
from tuf.api.exceptions import RepositoryError as TufError
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, Targets, Timestamp

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.base.venue_clock import machine_now
from kiosk.fleet.layout import METADATA
from kiosk.fleet.metadata_limits import LIMITS
from kiosk.fleet.repository.repository_error import RepositoryError

ROOT_DAYS, CONTENT_DAYS, TIMESTAMP_DAYS = 1095, 400, 60
"""Days until signatures expire: the root's, those of what is published, and those that say that nothing newer is held back."""
ROOT_FILE = re.compile(r"([1-9][0-9]{0,5})\.root\.json")

S = TypeVar("S", Root, Targets, Snapshot, Timestamp)


def in_days(days: int, now: datetime | None = None) -> datetime:
    """The moment so many days from now, to the second."""
    return (now or machine_now()).astimezone(UTC).replace(microsecond=0) + timedelta(days=days)


class SignedFiles:
    """What is signed in the repository at `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / METADATA

    def root_versions(self) -> list[int]:
        """The versions of the root that are there, oldest first."""
        try:
            found = (ROOT_FILE.fullmatch(file.name) for file in self.folder.iterdir())
            return sorted(int(each[1]) for each in found if each)
        except OSError:
            return []

    def root_file(self, version: int) -> Path:
        """Where a version of the root lies."""
        return self.folder / f"{version}.root.json"

    def root(self) -> Metadata[Root]:
        """The newest root. Raises RepositoryError where there is none."""
        versions = self.root_versions()
        if not versions:
            raise RepositoryError(
                f"{self.folder.parent} 不是发布仓库。先运行 kiosk fleet init {self.folder.parent}。",
                f"{self.folder.parent} is no repository: run `kiosk fleet init {self.folder.parent}` first.",
            )
        return self._read(self.root_file(versions[-1]), LIMITS.root_max_length, Root)

    def timestamp(self) -> Metadata[Timestamp]:
        """What says which snapshot is the newest."""
        return self._read(self.folder / "timestamp.json", LIMITS.timestamp_max_length, Timestamp)

    def snapshot(self) -> Metadata[Snapshot]:
        """The snapshot that the timestamp names."""
        version = self.timestamp().signed.snapshot_meta.version
        return self._read(self.folder / f"{version}.snapshot.json", LIMITS.snapshot_max_length, Snapshot)

    def targets(self) -> Metadata[Targets]:
        """The targets that the snapshot names: the channels."""
        version = self.snapshot().signed.meta["targets.json"].version
        return self._read(self.folder / f"{version}.targets.json", LIMITS.targets_max_length, Targets)

    def write_root(self, root: Metadata[Root]) -> None:
        """Add a version of the root. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        content = root.to_bytes()
        atomic_write.replace_all({self.root_file(root.signed.version): content}, mode=0o644)
        atomic_write.replace(self.folder.parent / "root.json", content, mode=0o644)

    def begin(self, signer: Signer) -> None:
        """The first targets, snapshot and timestamp, with nothing published yet. Raises OSError."""
        self._write(Targets(expires=in_days(CONTENT_DAYS)), Snapshot(), Timestamp(), signer, TIMESTAMP_DAYS)

    def write_targets(self, targets: Targets, signer: Signer, days: int = TIMESTAMP_DAYS) -> None:
        """Sign new targets, a new snapshot and, last, a new timestamp that holds for so many `days`. Raises OSError."""
        snapshot, timestamp = self.snapshot().signed, self.timestamp().signed
        for each in (targets, snapshot, timestamp):
            each.version += 1
        targets.expires = in_days(CONTENT_DAYS)
        self._write(targets, snapshot, timestamp, signer, days)

    def renew_timestamp(self, signer: Signer, days: int = TIMESTAMP_DAYS) -> None:
        """Sign anew that nothing newer is there; all of it anew where the rest would expire sooner. Raises OSError."""
        targets, snapshot, timestamp = self.targets(), self.snapshot(), self.timestamp().signed
        root = self.root().signed
        ends = min(targets.signed.expires, snapshot.signed.expires)
        signed = all(
            root.get_verification_result(role, each.signed_bytes, each.signatures).verified
            for role, each in (("targets", targets), ("snapshot", snapshot))
        )
        if ends < in_days(days) or not signed:
            self.write_targets(targets.signed, signer, days)
            return
        timestamp.version += 1
        self._write_timestamp(timestamp, signer, days)

    def _write(self, targets: Targets, snapshot: Snapshot, timestamp: Timestamp, signer: Signer, days: int) -> None:
        written = _signed(targets, signer)
        snapshot.meta["targets.json"] = MetaFile.from_data(targets.version, written, ["sha256"])
        snapshot.expires = in_days(CONTENT_DAYS)
        shot = _signed(snapshot, signer)
        timestamp.snapshot_meta = MetaFile.from_data(snapshot.version, shot, ["sha256"])
        self.folder.mkdir(parents=True, exist_ok=True)
        files = {
            self.folder / f"{targets.version}.targets.json": written,
            self.folder / f"{snapshot.version}.snapshot.json": shot,
        }
        atomic_write.replace_all(files, mode=0o644)
        self._write_timestamp(timestamp, signer, days)

    def _write_timestamp(self, timestamp: Timestamp, signer: Signer, days: int) -> None:
        timestamp.expires = in_days(days)
        atomic_write.replace(self.folder / "timestamp.json", _signed(timestamp, signer), mode=0o644)

    def _read(self, file: Path, most: int, kind: type[S]) -> Metadata[S]:
        try:
            found: Metadata[S] = Metadata.from_bytes(read_file(file, most))
        except (OSError, Unreadable, TufError) as error:
            raise _damaged(file) from error
        if not isinstance(found.signed, kind):
            raise _damaged(file)
        return found


def new_root(root_keys: Iterable[Signer], publishing: Signer, threshold: int) -> Metadata[Root]:
    """The first root: `threshold` of `root_keys` change who may publish, `publishing` signs what is published."""
    signers = list(root_keys)
    root = Root(expires=in_days(ROOT_DAYS), consistent_snapshot=True)
    for signer in signers:
        root.add_key(signer.public_key, Root.type)
    for role in (Targets.type, Snapshot.type, Timestamp.type):
        root.add_key(publishing.public_key, role)
    root.roles[Root.type].threshold = threshold
    made = Metadata(root)
    for signer in signers:
        made.sign(signer, append=True)
    return made


def _signed(what: S, signer: Signer) -> bytes:
    made = Metadata(what)
    made.sign(signer)
    return made.to_bytes()


def _damaged(file: Path) -> RepositoryError:
    return RepositoryError(
        f"仓库的 {file.name} 读不了。请用备份换掉它，再试一次。",
        f"{file.name} of the repository cannot be read: put its backup in its place and try again.",
    )
