"""What a receiver knows of one kiosk: its last heartbeat, when it came, and the picture that was asked for."""

from __future__ import annotations

from typing import Any, NamedTuple

from kiosk.fleet.health.heartbeat import Heartbeat, understood
from kiosk.fleet.health.kiosk_report import NONCE
from kiosk.fleet.health.push_state import GENERATION
from kiosk.fleet.health.told_fields import ToldFields, Untold

BOOTS = 8
"""Starts of machines that are remembered, to notice two that use one token."""
DOUBLED_S = 86_400.0


class KnownKiosk(NamedTuple):
    """Moments are of the receiver's clock, in seconds since 1970; 0 where there was none."""

    received: float = 0.0
    generation: str = ""
    number: int = 0
    beat: Heartbeat | None = None
    at: float = 0.0
    """When the last heartbeat was gathered."""
    clock_ahead: float | None = None
    """Seconds that the kiosk's clock is ahead; None where it cannot be told."""
    behind_since: float = 0.0
    boots: tuple[str, ...] = ()
    doubled: float = 0.0
    """When two machines were last seen to use one token."""
    asked: str = ""
    """The picture that is asked for and has not come."""
    asked_at: float = 0.0
    pictured: float = 0.0
    """When the last picture came."""
    unread: str = ""
    """The name of the field for which a heartbeat that came last could not be read; empty where all could."""

    def sender_boot(self, boot: str, now: float) -> KnownKiosk:
        """`boot` sends. One that comes back after another had sent is a second machine with the same token."""
        if self.boots and boot == self.boots[-1]:
            return self
        back = boot in self.boots
        boots = (*(each for each in self.boots if each != boot), boot)[-BOOTS:]
        return self._replace(boots=boots, doubled=now if back else self.doubled)

    def heard(self, beat: Heartbeat, age: float | None, now: float) -> KnownKiosk:
        """With one more heartbeat, that was gathered `age` seconds ago."""
        at = now - age if age is not None else now
        update = beat.update
        behind = bool(update and update.release and update.release != beat.release and not beat.trial)
        return self._replace(
            received=now,
            number=beat.number,
            beat=beat,
            at=at,
            clock_ahead=beat.at - at if age is not None else None,
            behind_since=(self.behind_since or at) if behind else 0.0,
        )

    def as_table(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {**self._asdict(), "boots": list(self.boots), "beat": self.beat.as_table() if self.beat else None}


def understood_kiosk(stored: object) -> KnownKiosk:
    """What a file tells of a kiosk. Raises Untold where it tells something else."""
    told = ToldFields(stored)
    beat = stored.get("beat") if isinstance(stored, dict) else None
    boots = stored.get("boots") if isinstance(stored, dict) else None
    if not isinstance(boots, list) or not all(isinstance(boot, str) for boot in boots):
        raise Untold("boots")
    return KnownKiosk(
        told.number("received"),
        told.code("generation", GENERATION),
        told.count("number"),
        None if beat is None else understood(beat),
        told.number("at", -1e12, 1e12),
        told.perhaps("clock_ahead", -1e12, 1e12),
        told.number("behind_since", -1e12, 1e12),
        tuple(boots[-BOOTS:]),
        told.number("doubled"),
        told.code("asked", NONCE),
        told.number("asked_at"),
        told.number("pictured"),
        told.perhaps_text("unread", 80),
    )
