"""One opening of the page for phones, from the studio's side: the private folder, the process, and what becomes of it all."""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from kiosk.base.sandbox import Companion
from kiosk.photographs.intake import Prepared, prepared
from kiosk.photographs.phone.phone_events import Arrived, Event, Made, Over
from kiosk.photographs.phone.phone_server import PhonePlan, serve
from kiosk.photographs.phone.upload_limits import UploadLimits
from kiosk.photographs.refusal import PhotographError

TOKEN_BYTES = 24
"""192 bits that nobody can guess."""
BEAT = 0.1
"""Seconds between two looks at what was told."""


def received(
    folder: Path,
    host: str,
    names: Mapping[str, str],
    limits: UploadLimits,
    stopped: Callable[[], bool],
) -> Iterator[Event]:
    """Open the page for phones at the address `host` of this machine, and tell what happens until `stopped` answers yes.

    Each photograph lies in `folder`, which nobody else has, until it was made ready, and is gone then; the folder goes at
    the end. Raises CannotOpen, OSError, and Lost when the process has ended.
    """
    with _private(folder):
        token = secrets.token_urlsafe(TOKEN_BYTES)
        companion = Companion(serve, PhonePlan(host, token, folder, names, limits))
        try:
            yield from _events(companion, folder, stopped)
        finally:
            companion.close()


def _events(companion: Companion, folder: Path, stopped: Callable[[], bool]) -> Iterator[Event]:
    waiting: dict[str, Arrived] = {}
    over = False
    while not stopped():
        event = companion.heard(0.0 if waiting else BEAT)
        if event is not None:
            yield event
            over = over or isinstance(event, Over)
            if isinstance(event, Arrived):
                waiting[str(event.number)] = event
        elif waiting:
            yield from _made(companion, folder, waiting, stopped)
            waiting.clear()
        elif over:
            return


def _made(
    companion: Companion, folder: Path, waiting: Mapping[str, Arrived], stopped: Callable[[], bool]
) -> Iterator[Event]:
    """What becomes of those that are here, in the order in which they came; their files are gone once it is known."""
    files = {key: folder / f"{key}.part" for key in waiting}
    left, outcomes = [*waiting], dict[str, Prepared | PhotographError]()
    for key, outcome in prepared({key: partial(file.read_bytes) for key, file in files.items()}, stopped):
        files[key].unlink(missing_ok=True)
        companion.tell((int(key), outcome.finding.code if isinstance(outcome, PhotographError) else ""))
        outcomes[key] = outcome
        while left and left[0] in outcomes:
            first = left.pop(0)
            yield Made(*waiting[first], outcomes.pop(first))


def clear(folder: Path) -> None:
    """Remove what a studio that crashed left on its way in `folder`, which is nobody else's."""
    shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _private(folder: Path) -> Iterator[None]:
    """`folder` for this user alone and empty; gone at the end."""
    clear(folder)
    folder.mkdir(parents=True, mode=0o700)
    try:
        yield
    finally:
        clear(folder)
