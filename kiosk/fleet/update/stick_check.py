"""A release on a stick has to be signed once this kiosk knows an office; that is found out in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.base import sandbox
from kiosk.fleet.update.refusal import Refusal
from kiosk.settings import Update, expanded

SECONDS, MEMORY = 60.0, 512 << 20
"""What looking at a stick's signatures may take."""
TRUST = "trust"
"""In the data folder: what was seen of signatures on sticks."""


class Question(NamedTuple):
    """A carrier, the root of the office that is trusted, the channel of this kiosk, and where what was seen is kept."""

    carrier: Path
    root: Path
    channel: str
    trusted: Path


def require_signed(update: Update, data: Path, carrier: Path, going_on: Callable[[], None] = lambda: None) -> str:
    """The id of the carrier's release, when the office that this kiosk knows has signed it; empty where it knows none.

    Raises Refusal where it knows one that has not signed it, and StoreError for what is no carrier.
    """
    root = expanded(update.root)
    if not root.is_file():
        return ""
    question = Question(carrier, root, update.channel, data / TRUST / "stick")
    try:
        return sandbox.alone(_signed, question, SECONDS, MEMORY, going_on)
    except sandbox.Lost as error:
        raise Refusal("damaged", carrier.name, "signed") from error


def _signed(question: Question) -> str:
    from kiosk.fleet.update.signed_carrier import signed_release

    return signed_release(question)
