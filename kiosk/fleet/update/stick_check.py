"""What is to be taken in has to be signed once this kiosk knows an office; that is found out in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kiosk.base import sandbox
from kiosk.fleet.update.known_roots import TRUST, KnownRoot, known_roots
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.staging import Origin
from kiosk.settings import Update

SECONDS, MEMORY = 60.0, 512 << 20
"""What looking at signatures may take."""


class Question(NamedTuple):
    """A carrier, the roots that are trusted, and the folder in which what was seen of each one's signatures is kept."""

    carrier: Path
    known: tuple[KnownRoot, ...]
    seen: Path


def require_signed(update: Update, data: Path, carrier: Path, going_on: Callable[[], None] = lambda: None) -> str:
    """The id of a stick's release, when an office that this kiosk knows has signed it; empty where it knows none.

    Raises Refusal where it knows some and none of them has signed it, and StoreError for what is no carrier.
    """
    known = known_roots(update, data)
    return _asked(Question(carrier, known, data / TRUST / "stick"), going_on) if known else ""


def require_staged_signed(
    update: Update, data: Path, carrier: Path, going_on: Callable[[], None], source: Origin
) -> str:
    """The id of a release that came over the network from `source`: there it is never taken from nobody.

    Whoever lays it where the screen takes it in reads what strangers send; so the screen asks for itself. Raises as
    `require_signed`.
    """
    known = known_roots(update, data)
    if not known:
        raise Refusal("not-kept" if source == "office" else "no-root", update.root)
    try:
        return _asked(Question(carrier, known, data / TRUST / "staged"), going_on)
    except Refusal as refused:
        if refused.code == "unsigned" and source == "office":
            raise Refusal("not-kept") from refused
        raise


def _asked(question: Question, going_on: Callable[[], None]) -> str:
    try:
        return sandbox.alone(_signed, question, SECONDS, MEMORY, going_on)
    except sandbox.Lost as error:
        raise Refusal("damaged", question.carrier.name, "signed") from error


def _signed(question: Question) -> str:
    from kiosk.fleet.update.signed_carrier import signed_release

    return signed_release(question)
