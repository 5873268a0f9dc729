"""How the walls of a studio are: what each tells of itself now, what it told last, and what is said of it.

    <office>/heard.json (0600)

The judgement is the receiver's (fleet/receiver/verdict.py); silent is a wall that does not answer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.health.told_fields import Trouble, Untold
from kiosk.fleet.pairing.certificates import Identity
from kiosk.fleet.pairing.client import KioskLink, PairedKiosk
from kiosk.fleet.pairing.wall import LOOK_S
from kiosk.fleet.receiver.known_kiosk import KnownKiosk, understood_kiosk
from kiosk.fleet.receiver.verdict import KINDS, Kind, Limits, Listening, Verdict, verdict
from kiosk.fleet.told_moment import told_at

FILE = "heard.json"
MOST_BYTES = 4 << 20


class WallHealth(NamedTuple):
    """A kiosk, what is known of it, and what is said of it."""

    kiosk: PairedKiosk
    known: KnownKiosk
    verdict: Verdict


def looked_at(kiosk: PairedKiosk, identity: Identity, before: KnownKiosk, newest: str, now: float) -> WallHealth:
    """Look at one kiosk, with little patience. `before` is what was known; `newest` the release that was signed last here.

    `now` is in seconds since 1970.
    """
    try:
        with KioskLink(kiosk, identity, LOOK_S) as link:
            known = before.heard(link.health(), 0.0, now)
    except SentenceError as error:
        return WallHealth(kiosk, before, _silent(before, error.sentence))
    return WallHealth(kiosk, known, _judged(known, newest, now))


def ask_picture(kiosk: PairedKiosk, identity: Identity) -> None:
    """Ask a kiosk what its screen shows now. Raises SentenceError."""
    with KioskLink(kiosk, identity, LOOK_S) as link:
        link.ask_picture()


def picture_of(kiosk: PairedKiosk, identity: Identity) -> bytes:
    """The picture (JPEG) that was asked for; empty while there is none, or the kiosk is not reached."""
    try:
        with KioskLink(kiosk, identity, LOOK_S) as link:
            return link.picture()
    except SentenceError:
        return b""


def heard(folder: Path) -> dict[str, KnownKiosk]:
    """What each kiosk told last, by its id; nothing where the file cannot be read."""
    try:
        table = parse_json(read_file(folder / FILE, MOST_BYTES), MOST_BYTES)
        return {str(kiosk): understood_kiosk(told) for kiosk, told in table.items()}
    except (OSError, Unreadable, Untold, AttributeError):
        return {}


def remember(folder: Path, told: Mapping[str, KnownKiosk]) -> None:
    """Keep what each kiosk told last. Raises OSError when the disk refuses."""
    table = {kiosk: known.as_table() for kiosk, known in told.items() if known.beat}
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    atomic_write.replace(folder / FILE, json.dumps(table, ensure_ascii=False).encode(), synced=False, mode=0o600)


def _judged(known: KnownKiosk, newest: str, now: float) -> Verdict:
    found = verdict(known, now, Listening(now), Limits())
    beat = known.beat
    if beat is None or not newest or beat.release == newest or beat.trial:
        return found
    shown = beat.release[:12] or "—"
    behind = Trouble(
        "behind",
        Sentence(
            f"这里最近签发的是 {newest[:12]}，它展示的是 {shown}。在“发布到触摸屏”选中它再发布一次；有意如此就不用管。",
            f"{newest[:12]} was signed here last, and it shows {shown}. Choose it in “Publish to the wall” and publish again,"
            " unless that is meant so.",
        ),
    )
    order = list(KINDS)
    findings: list[tuple[Kind, Trouble]] = [*found.findings, ("behind", behind)]
    findings.sort(key=lambda each: order.index(each[0]))
    return Verdict(findings[0][0], tuple(findings))


def _silent(before: KnownKiosk, why: Sentence) -> Verdict:
    last = told_at(before.received) if before.beat else ""
    told = Sentence(
        f"{why.zh}最后一次有消息是 {last}。" if last else why.zh,
        f"{why.en} It was last heard at {last}." if last else why.en,
    )
    return Verdict("silent", (("silent", Trouble("silent", told)),))
