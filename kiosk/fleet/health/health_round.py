"""What `kiosk fleet health` does each minute: look at this kiosk, write Prometheus text, send a heartbeat, as kiosk.toml says."""

from __future__ import annotations

from pathlib import Path

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.device.restart_causes import boot_id
from kiosk.fleet.health.figures import PUSH_FAILURES, PUSHED, figures
from kiosk.fleet.health.gathering import Clocks, gathered, name_of
from kiosk.fleet.health.heartbeat import Heartbeat
from kiosk.fleet.health.kiosk_report import PICTURE
from kiosk.fleet.health.kiosk_report import read as read_report
from kiosk.fleet.health.machine import machine
from kiosk.fleet.health.picture_request import picture
from kiosk.fleet.health.prometheus_text import Sample, text
from kiosk.fleet.health.push_state import PushState
from kiosk.fleet.health.sending import Sender
from kiosk.settings import Settings


def sender_of(settings: Settings, data: Path, clocks: Clocks, root: Path = Path("/")) -> Sender:
    """Where kiosk.toml sends heartbeats."""
    health = settings.health
    return Sender(
        health.push,
        Path(health.token),
        Path(health.folder),
        boot_id(root),
        clocks,
        machine(data, root).uptime,
        health.picture,
    )


def health_round(
    settings: Settings, data: Path, kiosk_id: str, clocks: Clocks, root: Path = Path("/")
) -> list[Sentence]:
    """One round; returns what went wrong, for the journal. Raises nothing: a fault in one way leaves the other open."""
    health, wrong = settings.health, []
    sender = sender_of(settings, data, clocks, root)
    number = sender.next_number() if health.push else 1
    beat = gathered(data, name_of(settings), kiosk_id, settings.update, number, clocks, root)
    state: PushState | None = None
    if health.push:
        report = read_report(data)
        asked = report.picture if report else ""
        made = picture(data / PICTURE) if health.picture and asked else b""
        state = sender.round(beat.as_table(), (asked, made))
        if state.trouble:
            wrong.append(state.trouble.sentence)
    if health.textfile:
        try:
            written(Path(health.textfile), beat, state)
        except OSError as error:
            why = cause_of(error)
            wrong.append(
                Sentence(
                    f"{health.textfile} 写不了：{why.zh}。检查文件夹和权限，或改 kiosk.toml 里 [health] 的 textfile。",
                    f"{health.textfile} cannot be written: {why.en}. See to its folder and who may write there, or change"
                    " textfile under [health] in kiosk.toml.",
                )
            )
    return wrong


def written(file: Path, beat: Heartbeat, state: PushState | None) -> None:
    """Write Prometheus text in one step: whoever reads finds the old one or the new one. Raises OSError."""
    samples = list(figures(beat, {"name": beat.name}))
    if state is not None:
        samples += [Sample(PUSHED, state.taken), Sample(PUSH_FAILURES, state.failures)]
    atomic_write.replace(file, text(samples).encode(), synced=False, mode=0o644)
