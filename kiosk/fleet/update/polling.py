"""Asking again and again: with jitter, so that not all kiosks ask at once, and ever more rarely while it does not succeed.

Each look is made in a process of its own, with limits, so that nothing that a server sends ends or fills this one.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.base import opening_hours, sandbox
from kiosk.base.os_errors import cause_of
from kiosk.base.venue_clock import moment_in
from kiosk.base.wall_clock import is_set
from kiosk.fleet.kiosk_id import known_id
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.staging import Reason, Staging, Status
from kiosk.settings import Update, expanded

if TYPE_CHECKING:
    from kiosk.fleet.update.web_source import Patience

FIRST_RETRY_S, LONGEST_S = 30.0, 3600.0
"""How soon it is asked again when asking failed, and how late at most; twice as late each time."""
JITTER = 0.2
FIRST_S = 60.0
"""Within so much after its start the first look is made, by chance: after a power cut a whole house starts at once."""
QUIET_STEP_S = 300.0
"""How often it is looked whether quiet hours are over."""
LOOK_S, LOOK_BYTES = 3 * 3600.0, 1 << 30
"""What one look may take: what it brought so far stays, and the next goes on from there."""

log = logging.getLogger("kiosk")


class Look(NamedTuple):
    """What one look needs: the settings, and the kiosk's data folder."""

    update: Update
    data: Path


class Found(NamedTuple):
    """What a look found."""

    number: int
    release: str


@dataclass(frozen=True, slots=True)
class Clock:
    """Time and chance, as they are or as a test has them."""

    wall: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep
    chance: Callable[[], float] = random.random


REAL = Clock()


def look(at: Look, patience: Patience | None = None) -> Found:
    """Ask the repository of kiosk.toml once, and stage what is new. Raises Refusal."""
    from kiosk.fleet.update.known_roots import read_root
    from kiosk.fleet.update.poll import Asked, poll
    from kiosk.fleet.update.sources import Throttled
    from kiosk.fleet.update.web_source import Patience, WebSource

    update = at.update
    source = Throttled(WebSource(update.url, patience or Patience()), update.kilobytes_a_second)
    asked = Asked(update.channel, update.group, known_id(at.data), show=update.show)
    found = poll(source, read_root(expanded(update.root)), staging_of(update), asked, (at.data / "blobs",))
    return Found(found.number, found.release)


def look_alone(at: Look) -> Found:
    """As `look`, in a process of its own with limits. Raises Refusal."""
    try:
        return sandbox.alone(look, at, LOOK_S, LOOK_BYTES)
    except sandbox.Lost as error:
        raise Refusal("lost") from error


def staging_of(update: Update) -> Staging:
    """Where the updater of these settings lays what it fetched."""
    return Staging(expanded(update.staging))


def pause(minutes: int, failures: int, chance: float) -> float:
    """Seconds until the next look, after so many failures in a row; `chance` is 0 to 1."""
    calm = minutes * 60.0
    base = min(FIRST_RETRY_S * 2 ** min(failures - 1, 20), max(LONGEST_S, calm)) if failures else calm
    return base * (1 - JITTER + 2 * JITTER * chance)


def look_and_tell(
    at: Look, failures: int = 0, clock: Clock = REAL, looking: Callable[[Look], Found] = look_alone
) -> tuple[Status, int]:
    """Look once and tell how it went (status.json); answers that and the failures in a row by now.

    Raises Refusal where not even that can be told.
    """
    staging = staging_of(at.update)
    before = staging.status() or Status(0.0, 0.0, 0, "", None, 0.0)
    now = clock.wall()
    try:
        found, failures = looking(at), 0
        reason = None if is_set(today := moment_in("", now)) else _reason(Refusal("clock", why=f"{today:%Y-%m-%d}"))
        then = now + pause(at.update.minutes, failures, clock.chance())
        told = Status(now, clock.wall(), found.number, found.release, reason, then)
    except ImportError:
        raise
    except Exception as error:
        refused = error if isinstance(error, Refusal) else Refusal("unexpected", at.update.url, type(error).__name__)
        if refused.code == "busy":
            raise refused from error
        if refused is not error:
            log.debug("", exc_info=error)
        failures += 1
        log.warning("%s", refused.sentence.in_one_line)
        then = now + pause(at.update.minutes, failures, clock.chance())
        told = before._replace(polled=now, reason=_reason(refused), next=then)
    try:
        staging.folder.mkdir(parents=True, exist_ok=True)
        staging.tell_status(told)
    except OSError as error:
        raise Refusal("disk", str(staging.folder), cause_of(error)) from error
    return told, failures


def keep_looking(
    at: Look,
    clock: Clock = REAL,
    looking: Callable[[Look], Found] = look_alone,
    going_on: Callable[[], bool] = lambda: True,
) -> None:
    """Look as long as the process lives, but in quiet hours."""
    quiet, failures = opening_hours.parse(at.update.quiet), 0
    if quiet and quiet.whole_day:
        log.warning("%s", Refusal("quiet-always", why=str(quiet)).sentence.in_one_line)
    clock.sleep(FIRST_S * clock.chance())
    while going_on():
        moment = moment_in("", clock.wall())
        if quiet and quiet.hold(moment.hour * 60 + moment.minute):
            clock.sleep(QUIET_STEP_S)
            continue
        begun = clock.wall()
        try:
            told, failures = look_and_tell(at, failures, clock, looking)
            wait = told.next - begun
        except Refusal as refused:
            log.warning("%s", refused.sentence.in_one_line)
            failures += 1
            wait = pause(at.update.minutes, failures, clock.chance())
        clock.sleep(max(1.0, min(wait, LONGEST_S * 24)))


def _reason(refused: Refusal) -> Reason:
    return Reason(refused.code, refused.sentence)
