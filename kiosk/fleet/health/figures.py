"""A heartbeat as Prometheus's numbers: the same for one kiosk's textfile and for a receiver's /metrics."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.fleet.health.heartbeat import Heartbeat
from kiosk.fleet.health.prometheus_text import Family, Sample

INFO = Family("kiosk_info", "gauge", "What runs and what is shown, as labels; always 1.")
RUNNING = Family("kiosk_running", "gauge", "1 while the program that shows the showroom tells of itself.")
UPTIME = Family("kiosk_uptime_seconds", "gauge", "How long the program has run.")
FRAME = Family(
    "kiosk_last_frame_age_seconds", "gauge", "How old the last frame was when the program last told of itself."
)
TRIAL = Family("kiosk_trial", "gauge", "1 while a release is shown on trial.")
STEP = Family("kiosk_stepped_down", "gauge", "1 while what came with the program is shown because starts failed.")
RESTARTS = Family("kiosk_restarts_total", "counter", "Starts of the program after its first, by cause.")
MESSAGES = Family("kiosk_messages_total", "counter", "Warnings and errors of this run, by where they come from.")
KIOSK_MEMORY = Family("kiosk_memory_bytes", "gauge", "Memory that the program holds.")
MACHINE_UPTIME = Family("kiosk_machine_uptime_seconds", "gauge", "How long the machine has run.")
MEMORY_TOTAL = Family("kiosk_machine_memory_bytes", "gauge", "Memory of the machine.")
MEMORY_FREE = Family("kiosk_machine_memory_available_bytes", "gauge", "Memory of the machine that is available.")
DISK_TOTAL = Family("kiosk_disk_bytes", "gauge", "Size of the disk with the data folder.")
DISK_FREE = Family("kiosk_disk_free_bytes", "gauge", "Free room on the disk with the data folder.")
TEMPERATURE = Family("kiosk_temperature_celsius", "gauge", "The warmest sensor of the machine.")
CLOCK = Family("kiosk_clock_set", "gauge", "1 while the clock on the wall has been set.")
TOLD_AT = Family("kiosk_heartbeat_timestamp_seconds", "gauge", "When this was gathered, by the kiosk's own clock.")
TROUBLE = Family("kiosk_trouble", "gauge", "1 for each thing that is wrong, by code.")
UPDATE_POLLED = Family("kiosk_update_polled_timestamp_seconds", "gauge", "When the updater last asked.")
UPDATE_SUCCEEDED = Family("kiosk_update_succeeded_timestamp_seconds", "gauge", "When the updater last got an answer.")
UPDATE_NUMBER = Family("kiosk_update_channel_number", "gauge", "The version of the channel that the updater knows.")
UPDATE_CURRENT = Family(
    "kiosk_update_current", "gauge", "1 while the release on show is the one that the channel names."
)
VISITS = Family("kiosk_usage_visits", "gauge", "Visits of the last whole day, rounded down to fives.")
PAGES = Family("kiosk_usage_pages", "gauge", "Pages opened on the last whole day, each rounded down to fives.")
CODES = Family("kiosk_usage_codes", "gauge", "Codes shown on the last whole day, each rounded down to fives.")
BUSY = Family(
    "kiosk_usage_busy_percent", "gauge", "Hours of the last whole day by their share of the busiest, in fifths."
)


PUSHED = Family("kiosk_push_taken_timestamp_seconds", "gauge", "When a receiver last took a heartbeat; 0: never.")
PUSH_FAILURES = Family("kiosk_push_failures", "gauge", "How often sending has failed in a row.")


def figures(beat: Heartbeat, labels: Mapping[str, str]) -> Iterator[Sample]:
    """Every number of a heartbeat that is known, each with `labels`."""
    shown = {"release": beat.release[:12], "version": beat.program, "built_in": str(int(beat.built_in))}
    yield Sample(INFO, 1, {**labels, **shown})
    yield Sample(RUNNING, beat.running, labels)
    yield Sample(TRIAL, beat.trial, labels)
    yield Sample(STEP, beat.step in ("builtin", "software"), labels)
    yield Sample(CLOCK, beat.clock_set, labels)
    yield Sample(TOLD_AT, beat.at, labels)
    for family, value in (
        (UPTIME, beat.uptime),
        (FRAME, beat.frame_age),
        (KIOSK_MEMORY, beat.kiosk_memory),
        (MACHINE_UPTIME, beat.machine_uptime),
        (MEMORY_TOTAL, beat.memory_total),
        (MEMORY_FREE, beat.memory_available),
        (DISK_TOTAL, beat.disk_total),
        (DISK_FREE, beat.disk_free),
        (TEMPERATURE, beat.temperature),
    ):
        if value is not None:
            yield Sample(family, value, labels)
    for cause, count in sorted(beat.restarts.items()):
        yield Sample(RESTARTS, count, {**labels, "cause": cause})
    for message, count in sorted(beat.messages.items()):
        level, _, code = message.partition("/")
        yield Sample(MESSAGES, count, {**labels, "level": level, "code": code})
    for code in sorted({trouble.code for trouble in beat.troubles}):
        yield Sample(TROUBLE, 1, {**labels, "code": code})
    yield from _of_update(beat, labels)
    yield from _of_usage(beat, labels)


def _of_update(beat: Heartbeat, labels: Mapping[str, str]) -> Iterator[Sample]:
    if update := beat.update:
        if update.polled:
            yield Sample(UPDATE_POLLED, update.polled, labels)
            yield Sample(UPDATE_SUCCEEDED, update.succeeded, labels)
        yield Sample(UPDATE_NUMBER, update.number, labels)
        if update.release:
            yield Sample(UPDATE_CURRENT, update.release == beat.release, labels)
        if update.trouble:
            yield Sample(TROUBLE, 1, {**labels, "code": f"update/{update.trouble.code}"})


def _of_usage(beat: Heartbeat, labels: Mapping[str, str]) -> Iterator[Sample]:
    if usage := beat.usage:
        yield Sample(VISITS, usage.visits, labels)
        yield Sample(PAGES, usage.pages, labels)
        yield Sample(CODES, usage.codes, labels)
        for hour, share in sorted(usage.busy.items()):
            yield Sample(BUSY, share, {**labels, "hour": hour})
