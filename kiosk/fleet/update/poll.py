"""One poll: is there something new for this kiosk, signed? Then it is fetched, staged and told."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from kiosk.base.folder_hold import Held
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.channel import NamedRelease
from kiosk.fleet.update import release_fetch, staging
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.release_fetch import OnProgress
from kiosk.fleet.update.signed_carrier import lay
from kiosk.fleet.update.signed_channel import SCRATCH, newest
from kiosk.fleet.update.sources import Source
from kiosk.fleet.update.staging import Origin, Show, Staged, Staging
from kiosk.release import durable_files
from kiosk.release.carrier import BLOBS, PREFIX
from kiosk.release.durable_files import File
from kiosk.release.manifest import ManifestError, read

LAST = "last.json"
AWAY = ".away"
"""The ending of a carrier that is being removed."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked of a source: for which kiosk, of which channel, and how what comes is to be shown."""

    channel: str = "main"
    group: str = ""
    kiosk: str = ""
    """This kiosk's id; empty where it has none yet."""
    origin: Origin = "repository"
    remembered_as: str = "repository"
    """The folder in `trust/`: one for each source, since each has an office of its own."""
    show: Show = "now"


class Polled(NamedTuple):
    """What a poll found: the channel's number, the release that this kiosk is to show (empty: none yet), and whether it
    was staged just now."""

    number: int
    release: str
    staged: bool


def poll(
    source: Source,
    root: bytes,
    staged_in: Staging,
    asked: Asked,
    blobs: Sequence[Path] = (),
    on_progress: OnProgress = lambda done, total: None,
    wall: Callable[[], float] = time.time,
) -> Polled:
    """Ask `source` once and stage what is new; `blobs` are folders of pictures that the kiosk has already.

    What a source staged once it does not stage again, so that whoever went back on the panel stays where they are. Raises
    Refusal; nothing is staged then.
    """
    try:
        staged_in.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal("disk", str(staged_in.folder), cause_of(error)) from error
    with Held(staged_in.folder, alone=True) as held:
        if not held.got:
            raise Refusal("busy", str(staged_in.folder))
        trusted = staged_in.trust(asked.remembered_as)
        version = newest(source, root, trusted, asked.channel)
        named = version.meant_for(asked.kiosk, asked.group, asked.channel)
        if named is None:
            return Polled(version.number, "", False)
        found = Polled(version.number, named.release, False)
        if _last(trusted) == {"number": version.number, "release": named.release} and _waits(staged_in, named, blobs):
            _sign_again(staged_in, named, asked.channel, trusted, wall)
            return found
        try:
            _stage(source, named, staged_in, blobs, on_progress)
            lay(trusted, asked.channel, staged_in.carrier(named.release))
            told = Staged(named.release, version.number, asked.channel, asked.origin, asked.show, wall())
            staged_in.tell_staged(told)
            staging.write(trusted / LAST, {"number": version.number, "release": named.release})
            _sweep(staged_in, named.release)
        except OSError as error:
            raise Refusal("disk", str(staged_in.folder), cause_of(error)) from error
        return found._replace(staged=True)


def _sign_again(
    staged_in: Staging, named: NamedRelease, channel: str, trusted: Path, wall: Callable[[], float]
) -> None:
    """What waits for the screen keeps signatures that have not expired; the screen hears of it, and may try again."""
    carrier, told = staged_in.carrier(named.release), staged_in.staged()
    if told is None or told.release != named.release:
        return
    with Held(carrier, alone=True) as held, contextlib.suppress(OSError):
        if held.got and lay(trusted, channel, carrier):
            staged_in.tell_staged(told._replace(at=wall()))


def _having(blobs: Sequence[Path]) -> Callable[[File], bool]:
    return lambda blob: any(durable_files.sound(durable_files.blob(each, blob.sha256), blob) for each in blobs)


def _last(trusted: Path) -> object:
    try:
        return parse_json(read_file(trusted / LAST, staging.MOST_BYTES), staging.MOST_BYTES)
    except (OSError, Unreadable):
        return None


def _waits(staged_in: Staging, named: NamedRelease, blobs: Sequence[Path]) -> bool:
    """Whether nothing is to be done for a release that was staged: another was since, or it still lies there whole."""
    told = staged_in.staged()
    return told is not None and (
        told.release != named.release or _whole(staged_in.carrier(named.release), named, blobs)
    )


def _whole(carrier: Path, named: NamedRelease, blobs: Sequence[Path]) -> bool:
    """Whether a carrier was laid out here and has every picture that the kiosk has not; it was measured when it came."""
    try:
        manifest = read(carrier)
    except ManifestError:
        return False
    homes = (carrier / BLOBS, *blobs)
    return manifest.id == named.release and all(
        any(durable_files.blob(home, blob.sha256).is_file() for home in homes) for blob in manifest.blobs
    )


def _stage(
    source: Source, named: NamedRelease, staged_in: Staging, blobs: Sequence[Path], on_progress: OnProgress
) -> None:
    carrier = staged_in.carrier(named.release)
    if _whole(carrier, named, blobs):
        return
    release_fetch.clear(staged_in.incoming, named.release)
    folder = staged_in.incoming / named.release
    release_fetch.fetch(source, named, folder, _having(blobs), on_progress)
    _put_away(carrier)
    folder.replace(carrier)
    durable_files.sync(staged_in.folder)


def _sweep(staged_in: Staging, release: str) -> None:
    """Remove carriers that were staged before, but none that the screen reads just now, and what a power cut left of them."""
    for left in (*staged_in.folder.glob(f".{PREFIX}*{AWAY}"), *staged_in.trust("").glob(f"*/{SCRATCH}*")):
        shutil.rmtree(left, ignore_errors=True)
    for left in staged_in.folder.glob(f"{PREFIX}*"):
        if left != staged_in.carrier(release):
            with Held(left, alone=True) as held:
                if held.got:
                    _put_away(left)


def _put_away(carrier: Path) -> None:
    if os.path.lexists(carrier):
        away = carrier.with_name(f".{carrier.name}{AWAY}")
        shutil.rmtree(away, ignore_errors=True)
        carrier.replace(away)
        with contextlib.suppress(OSError):
            shutil.rmtree(away)
