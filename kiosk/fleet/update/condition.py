"""How this kiosk stands with its updates: one judgement, for the panel, doctor and whoever watches."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from kiosk.base import opening_hours
from kiosk.base.venue_clock import moment_in
from kiosk.base.wall_clock import is_set
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.staging import Reason, Staging, Status
from kiosk.fleet.update.taken import Taken, taken
from kiosk.settings import Update, expanded

SILENCE_S = 2 * 3600.0
"""How long after its time a look may be missing, quiet hours aside, before it is told."""
DAY_S = 24 * 3600.0
"""A look that failed is worth a note; when none has succeeded for a day, something is wrong."""
STANDING = frozenset({"no-root", "quiet-always", "silent", "not-taken", "unsigned", "expired"})
"""What does not pass by itself."""


class Condition(NamedTuple):
    """Whether new content comes by itself here, how the last look went, what became of it, and what is wrong."""

    used: bool
    status: Status | None
    taken: Taken | None
    problems: tuple[Reason, ...]


def condition(update: Update, data: Path, now: float) -> Condition:
    """How a kiosk with these settings stands; `now` is seconds since 1970. It reads a few small files and never raises."""
    used = bool(update.url)
    status = Staging(expanded(update.staging)).status()
    last = taken(data)
    problems = [*(_asking(update, status, now) if used else []), *_taking(last)]
    return Condition(used, status, last, tuple(problems))


def _asking(update: Update, status: Status | None, now: float) -> list[Reason]:
    if not os.path.isfile(expanded(update.root)):
        return [_told(Refusal("no-root", update.root))]
    quiet = opening_hours.parse(update.quiet)
    if quiet and quiet.whole_day:
        return [_told(Refusal("quiet-always", why=str(quiet)))]
    if status is None:
        return [_told(Refusal("silent", why="—"))]
    problems = [status.reason] if status.reason else []
    patience = SILENCE_S + (DAY_S if quiet else 0.0)
    if is_set(moment_in("", max(now, DAY_S))) and now > status.next + patience:
        problems.append(_told(Refusal("silent", why=f"{moment_in('', status.polled):%Y-%m-%d %H:%M}")))
    return problems


def _taking(last: Taken | None) -> list[Reason]:
    return [_told(Refusal("not-taken", last.release[:12], last.reason))] if last and last.reason else []


def _told(refused: Refusal) -> Reason:
    return Reason(refused.code, refused.sentence)
