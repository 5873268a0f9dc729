"""/metrics: every kiosk's numbers, and the receiver's own."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.fleet.health.figures import INFO, figures
from kiosk.fleet.health.prometheus_text import Family, Sample, text
from kiosk.fleet.receiver.register import Register
from kiosk.fleet.receiver.verdict import KINDS, Limits, Listening, verdict

AGE = Family("kiosk_heartbeat_age_seconds", "gauge", "How long ago something was last heard of a kiosk.")
STATE = Family("kiosk_state", "gauge", "1 for what a kiosk is called: silent, trouble, behind, trial, awaited, well.")
CLOCK_AHEAD = Family("kiosk_clock_ahead_seconds", "gauge", "How far a kiosk's clock is ahead of the receiver's.")
DOUBLED = Family("kiosk_token_doubled", "gauge", "1 where two machines were seen with one token within a day.")
KIOSKS = Family("kiosk_receiver_kiosks", "gauge", "Kiosks that were admitted and not dismissed.")
BEATS = Family("kiosk_receiver_heartbeats_total", "counter", "Heartbeats by what became of them.")
DISK = Family("kiosk_receiver_disk_trouble", "gauge", "1 while the receiver's folder cannot be written.")


def metrics(register: Register, now: float, listening: Listening, limits: Limits) -> str:
    """Everything as Prometheus reads it. Of a silent kiosk only what was last known of it by name, and how it is called."""
    return text(_samples(register, now, listening, limits))


def _samples(register: Register, now: float, listening: Listening, limits: Limits) -> Iterator[Sample]:
    on_duty = register.on_duty()
    yield Sample(KIOSKS, len(on_duty))
    yield Sample(DISK, register.disk is not None)
    for what in ("taken", "refused", "unknown", "unreadable", "too-many"):
        yield Sample(BEATS, register.counted[what], {"outcome": what})
    for one, known in on_duty:
        labels = {"kiosk": one.id, "name": one.name}
        found = verdict(known, now, listening, limits)
        for kind in KINDS:
            yield Sample(STATE, found.kind == kind, {**labels, "state": kind})
        if known.beat is None:
            continue
        yield Sample(AGE, max(0.0, now - known.received), labels)
        if known.clock_ahead is not None:
            yield Sample(CLOCK_AHEAD, known.clock_ahead, labels)
        yield Sample(DOUBLED, any(trouble.code == "doubled" for _, trouble in found.findings), labels)
        numbers = figures(known.beat, labels)
        yield from (each for each in numbers if found.kind != "silent" or each.family == INFO)
