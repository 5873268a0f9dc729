"""A release of a repository on a stick: a carrier as every kiosk takes it, with what was signed of it beside it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.layout import METADATA, SIGNED, channel_target, prefixed
from kiosk.fleet.repository.repository import Repository
from kiosk.fleet.repository.repository_error import RepositoryError
from kiosk.release import durable_files
from kiosk.release.carrier import OnProgress, disk_error
from kiosk.release.carrier_export import export_release
from kiosk.release.store import StoreError


def export_signed(
    repository: Repository, channel: str, folder: Path, on_progress: OnProgress = lambda done, total: None
) -> Path:
    """Write the newest release of `channel` as a carrier into `folder`, signed; returns the carrier's folder.

    Raises RepositoryError.
    """
    version = repository.channel(channel)
    if version is None:
        raise RepositoryError(
            f"频道 {channel} 还没有发布过。先运行 kiosk fleet publish。",
            f"Nothing was published in channel {channel} yet: run `kiosk fleet publish` first.",
        )
    try:
        made = export_release(repository.store, version.newest.release, folder, on_progress)
        part = made / f".{SIGNED}.{os.getpid()}.part"
        try:
            written = []
            for path in signed_paths(repository, channel):
                target = part / path
                target.parent.mkdir(parents=True, exist_ok=True)
                durable_files.write(target, (repository.folder / path).read_bytes())
                written.append(target)
            durable_files.sync_all(written, part)
            part.rename(made / SIGNED)
            durable_files.sync(made)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except StoreError as error:
        raise RepositoryError(*error.sentence) from error
    except OSError as error:
        why = disk_error(error, Sentence(f"写不进 {folder}", f"{folder} cannot be written"))
        raise RepositoryError(*why.sentence) from error
    return made


def signed_paths(repository: Repository, channel: str) -> Iterator[str]:
    """What of a repository a client reads on its way to a channel."""
    signed = repository.signed
    targets, snapshot = signed.targets().signed, signed.snapshot().signed
    yield from (f"{METADATA}/{version}.root.json" for version in signed.root_versions())
    yield f"{METADATA}/timestamp.json"
    yield f"{METADATA}/{snapshot.version}.snapshot.json"
    yield f"{METADATA}/{targets.version}.targets.json"
    yield prefixed(channel, targets.targets[channel_target(channel)].hashes["sha256"])
