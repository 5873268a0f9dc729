"""Whether heartbeats go out, for doctor and for the staff's panel: when the last one was taken, and what to do about it."""

from __future__ import annotations

from pathlib import Path

from kiosk.base.bilingual_sentence import Sentence
from kiosk.device.check_result import Row
from kiosk.fleet.health import push_state
from kiosk.fleet.health.push_state import PushState
from kiosk.fleet.told_moment import told_at
from kiosk.settings import Health

LATE_S = 3600.0
"""Seconds without a heartbeat that was taken after which somebody is told."""


def problem(health: Health, now: float) -> Sentence | None:
    """Why nobody has heard of this kiosk for LATE_S; None where somebody has, or nobody is to.

    `now` is in seconds since 1970.
    """
    if not health.push:
        return None
    state = push_state.read(Path(health.folder))
    if not state.generation:
        return Sentence(
            f"本机的状态一次也没有发出过（发往 {health.push}）。运行：sudo systemctl enable --now kiosk-health.timer",
            f"No heartbeat was ever sent to {health.push}. Run: sudo systemctl enable --now kiosk-health.timer",
        )
    passed = now - state.taken
    if 0 <= passed <= LATE_S:
        return None
    late = _late(health.push, state)
    if state.trouble is None:
        return Sentence(
            f"{late.zh}看：systemctl status kiosk-health.timer", f"{late.en} See: systemctl status kiosk-health.timer"
        )
    return Sentence(f"{late.zh}{state.trouble.sentence.zh}", f"{late.en} {state.trouble.sentence.en}")


def row(health: Health, now: float) -> Row:
    """The same as a line of doctor's."""
    if not health.push:
        where = health.textfile
        return Row(
            "service",
            "heartbeats",
            "ok",
            f"本机的状态写在 {where}，不往外发。" if where else "没有让本机报告自己的状态（kiosk.toml 的 [health]）。",
            f"How this kiosk is stands in {where}; nothing is sent."
            if where
            else "Nobody is to hear how this kiosk is ([health] in kiosk.toml).",
        )
    if wrong := problem(health, now):
        return Row("service", "heartbeats", "note", *wrong)
    state = push_state.read(Path(health.folder))
    if state.trouble:
        return Row("service", "heartbeats", "note", *state.trouble.sentence)
    when = told_at(state.taken)
    if health.push.startswith("http://"):
        return Row(
            "service",
            "heartbeats",
            "note",
            f"最近一次状态 {when} 送到 {health.push}，但没有加密，途中能看到令牌。换成 https:// 的地址。",
            f"The last heartbeat was taken at {when} by {health.push}, unencrypted: its token can be read on the way. Use an"
            " address with https://.",
        )
    return Row(
        "service",
        "heartbeats",
        "ok",
        f"最近一次状态 {when} 送到 {health.push}。",
        f"The last heartbeat was taken at {when} by {health.push}.",
    )


def _late(url: str, state: PushState) -> Sentence:
    if not state.taken:
        return Sentence(f"本机的状态从来没有送到 {url}。", f"No heartbeat was ever taken by {url}.")
    when = told_at(state.taken)
    return Sentence(f"本机的状态 {when} 以后没有送到 {url}。", f"No heartbeat was taken by {url} since {when}.")
