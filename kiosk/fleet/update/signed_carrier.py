"""What was signed of a release lies beside it: laid there by the updater, looked at before the release is taken in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from kiosk.base.content_digest import sha256
from kiosk.base.untrusted_input import parse_json, read_file
from kiosk.fleet import channel as channels
from kiosk.fleet.layout import METADATA, SIGNED, prefixed
from kiosk.fleet.metadata_limits import LIMITS
from kiosk.fleet.update.known_roots import KnownRoot
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.signed_channel import CHANNEL, newest
from kiosk.fleet.update.sources import FolderSource
from kiosk.fleet.update.stick_check import Question
from kiosk.release.carrier import manifest_of
from kiosk.release.durable_files import write

FRESH = f".{SIGNED}.new"


def signed_release(question: Question) -> str:
    """The id of the carrier's release, when one of the roots' offices signed it for this kiosk: the newest, or the one before.

    To be asked in a process of its own (base/sandbox): a stick may hold anything. Raises Refusal ("unsigned" where nothing
    was signed, or by nobody who is known) and StoreError for what is no carrier.
    """
    release = manifest_of(question.carrier).id
    source = FolderSource(question.carrier / SIGNED, question.carrier.name)
    unsigned = Refusal("unsigned", question.carrier.name)
    if not source.folder.is_dir():
        raise unsigned
    refused = []
    for known in question.known:
        try:
            _require(release, source, known, question.seen)
        except Refusal as why:
            refused.append(why)
        else:
            return release
    # A root that is another office's says "unsigned"; whoever says more knows these signatures.
    raise next((why for why in refused if why.code != "unsigned"), unsigned)


def lay(trusted: Path, channel: str, carrier: Path) -> bool:
    """Lay what python-tuf has seen of a channel in `trusted` beside the release in `carrier`; whether it was not there yet.

    Raises OSError.
    """
    files = dict(_seen(trusted, channel))
    there = carrier / SIGNED
    if all(_same(there / path, content) for path, content in files.items()):
        return False
    fresh = carrier / FRESH
    shutil.rmtree(fresh, ignore_errors=True)
    for path, content in files.items():
        (fresh / path).parent.mkdir(parents=True, exist_ok=True)
        write(fresh / path, content)
    shutil.rmtree(there, ignore_errors=True)
    fresh.rename(there)
    return True


def _require(release: str, source: FolderSource, known: KnownRoot, seen: Path) -> None:
    version = newest(source, known.root, seen / known.name, known.channel)
    if release not in {each.release for each in (version.newest, version.previous) if each is not None}:
        raise Refusal("wrong-content", source.name, release[:12])


def _seen(trusted: Path, channel: str) -> Iterator[tuple[str, bytes]]:
    """Every file on a client's way to a channel, by its path in a repository."""
    for root in (trusted / "root_history").iterdir():
        yield f"{METADATA}/{root.name}", read_file(root, LIMITS.root_max_length)
    yield f"{METADATA}/timestamp.json", read_file(trusted / "timestamp.json", LIMITS.timestamp_max_length)
    for role, most in (("snapshot", LIMITS.snapshot_max_length), ("targets", LIMITS.targets_max_length)):
        content = read_file(trusted / f"{role}.json", most)
        yield f"{METADATA}/{parse_json(content)['signed']['version']}.{role}.json", content
    content = read_file(trusted / CHANNEL, channels.MOST_BYTES)
    yield prefixed(channel, sha256(content).hexdigest()), content


def _same(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except OSError:
        return False
