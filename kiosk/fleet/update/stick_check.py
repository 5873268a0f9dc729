"""A release on a stick has to be signed once this kiosk knows an office; who signed it is found out in a process of its own."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.base import sandbox
from kiosk.fleet.update.refusal import Refusal
from kiosk.settings import Update

SECONDS, MEMORY = 60.0, 512 << 20
"""What looking at a stick's signatures may take."""
TRUST, ROOTS = "trust", "roots"
"""In the data folder: what was seen of signatures on sticks, and the roots that were learnt when this kiosk was paired."""


class Question(NamedTuple):
    """A carrier, the roots of the offices that are trusted, the channel of this kiosk, and where what was seen is kept."""

    carrier: Path
    roots: tuple[Path, ...]
    channel: str
    trusted: Path


def known_roots(update: Update, data: Path) -> tuple[Path, ...]:
    """The roots that this kiosk knows: the one that kiosk.toml names, and those in its data folder."""
    try:
        learnt = sorted((data / TRUST / ROOTS).glob("*.json"))
    except OSError:
        learnt = []
    return tuple(file for file in (Path(os.path.expanduser(update.root)), *learnt) if file.is_file())


def require_signed(update: Update, data: Path, carrier: Path, going_on: Callable[[], None] = lambda: None) -> str:
    """The id of the carrier's release, when an office that this kiosk knows has signed it; empty where it knows none.

    Raises Refusal where it knows one and none of them has signed, and StoreError for what is no carrier.
    """
    roots = known_roots(update, data)
    if not roots:
        return ""
    question = Question(carrier, roots, update.channel, data / TRUST / "stick")
    try:
        return sandbox.alone(_signed, question, SECONDS, MEMORY, going_on)
    except sandbox.Lost as error:
        raise Refusal("damaged", carrier.name, "signed") from error


def _signed(question: Question) -> str:
    from kiosk.fleet.update.signed_carrier import signed_release

    return signed_release(question)
