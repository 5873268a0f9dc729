"""From a studio's repository to the walls that it knows: what each shows, sending, and where a kiosk went that is not there."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.fleet.pairing.certificates import Identity
from kiosk.fleet.pairing.client import KioskLink, NotReached, OnSent, PairedKiosk
from kiosk.fleet.pairing.inbox import Sent
from kiosk.fleet.pairing.standing import Standing
from kiosk.fleet.pairing.studio_office import StudioOffice

LOOK_S, SEARCH_S = 4.0, 3.0
"""Seconds for one look at a kiosk, and for a search of the network."""
CHECKED_S, ANSWERED_S = 180.0, 20.0
"""Seconds in which a kiosk has looked at what was sent, and in which its screen has done what it was asked."""
BEAT_S = 0.3


class NotTaken(SentenceError):
    """The kiosk has everything and does not take it, for a reason of its own."""

    def __init__(self, reason: Sentence) -> None:
        super().__init__(f"触摸屏没有采用：{reason.zh}", f"The kiosk did not take it: {reason.en}")


class NoWord(SentenceError):
    """The kiosk has everything, or was asked, and says nothing."""

    def __init__(self) -> None:
        super().__init__(
            "触摸屏一直没有答复。请到触摸屏前看一看，再试一次。",
            "The kiosk has not answered. Look at it, then try again.",
        )


class Seen(NamedTuple):
    """A kiosk as it was found: how it stands, or why that is not known."""

    kiosk: PairedKiosk
    standing: Standing | None
    trouble: Sentence | None


def seen(kiosk: PairedKiosk, identity: Identity) -> Seen:
    """Look at one kiosk, with little patience."""
    try:
        with KioskLink(kiosk, identity, LOOK_S) as link:
            return Seen(kiosk, link.standing(), None)
    except SentenceError as error:
        return Seen(kiosk, None, error.sentence)


def found_again(office: StudioOffice, lost: PairedKiosk, go_on: Callable[[], bool]) -> PairedKiosk | None:
    """Where a kiosk is now that is not where it was, as it says itself on the network; it is remembered so.

    Who it is its certificate tells when it is reached. Raises OSError when it cannot be remembered.
    """
    from kiosk.fleet.pairing.discovery import search

    for found in search(SEARCH_S, go_on):
        if found.id == lost.id and found.address != lost.address:
            moved = lost._replace(address=found.address)
            try:
                with KioskLink(moved, office.identity(), LOOK_S) as link:
                    link.standing()
            except SentenceError:
                continue
            office.remember(moved)
            return moved
    return None


def publish_to(
    office: StudioOffice,
    kiosk: PairedKiosk,
    files: tuple[Sent, ...],
    show: str,
    on_sent: OnSent,
    check: Callable[[], None],
) -> None:
    """Send what was signed last to a kiosk and have it shown, on "trial" or "now"; wait until the kiosk has looked at it.

    `check` is called while it waits, and what it raises ends it. Raises SentenceError with why it was not taken.
    """
    try:
        with KioskLink(kiosk, office.identity()) as link:
            link.send(office.repository.folder, files, on_sent)
            link.publish(show)
            end = time.monotonic() + CHECKED_S
            while (standing := link.standing()).publication not in ("staged", "refused"):
                if time.monotonic() > end or standing.publication == "nothing":  # it was started anew meanwhile
                    raise NoWord
                check()
                time.sleep(BEAT_S)
            if standing.publication == "refused":
                raise NotTaken(standing.reason or NoWord().sentence)
    except NotReached:
        check()
        if moved := found_again(office, kiosk, lambda: True):
            publish_to(office, moved, files, show, on_sent, check)
        else:
            raise


def ask(office: StudioOffice, kiosk: PairedKiosk, act: str, check: Callable[[], None]) -> None:
    """Have a kiosk "keep" what is on trial, or go "back"; wait until its screen has. Raises SentenceError with why not."""
    with KioskLink(kiosk, office.identity()) as link:
        number = link.ask(act)
        end = time.monotonic() + ANSWERED_S
        while (standing := link.standing()).answered != number:
            if time.monotonic() > end:
                raise NoWord
            check()
            time.sleep(BEAT_S)
        if standing.trouble:
            raise NotTaken(standing.trouble)
