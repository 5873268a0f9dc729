"""What is wrong with this kiosk, by what it and its machine tell: a code for programs, and for people how to mend it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.wall_clock import is_set
from kiosk.device.system_check import FULL_MB
from kiosk.fleet.health.kiosk_report import KioskReport
from kiosk.fleet.health.machine import Machine
from kiosk.fleet.health.told_fields import Trouble

FRAME_S = 90.0
"""Seconds without a sign of life after which the picture stands still; systemd starts the program anew long before."""
MEMORY_MB = 150
HOT = 85.0
"""Degrees Celsius."""

NOT_RUNNING = Trouble(
    "not-running",
    Sentence(
        "展示程序没有在运行，或没有回应。到机器上看 journalctl -u kiosk，再运行 sudo systemctl restart kiosk。",
        "The program that shows the showroom does not run, or does not answer. Look at `journalctl -u kiosk` on the"
        " machine, then: sudo systemctl restart kiosk",
    ),
)
STANDS_STILL = Trouble(
    "stands-still",
    Sentence(
        "画面停住了。到机器上运行 sudo systemctl restart kiosk；常常如此就看 journalctl -u kiosk。",
        "The picture stands still. On the machine: sudo systemctl restart kiosk; if it comes back, look at"
        " `journalctl -u kiosk`.",
    ),
)
STEPPED_DOWN = Trouble(
    "stepped-down",
    Sentence(
        "多次启动失败，现在展示的是程序自带的内容。在店员面板“展出”页另选一版，或在“程序”页重启。",
        "Starts failed again and again, and what came with the program is shown. Choose another release on the page On"
        " show of the staff's panel, or restart on its page Program.",
    ),
)
CLOCK = Trouble(
    "clock",
    Sentence(
        "时钟没有校准，凡有日子和钟点的都说不准。给机器接上网络，或在机器上校准时间；电池可能没电了。",
        "The clock was never set, and nothing with a day or an hour can be told. Connect the machine to a network, or set"
        " its clock; the battery may be empty.",
    ),
)
DISK = Trouble(
    "disk",
    Sentence(
        f"磁盘剩余不到 {FULL_MB} MB，新内容放不下。在机器上运行 kiosk prune，或清理磁盘。",
        f"Less than {FULL_MB} MB are free: nothing new fits. Run `kiosk prune` on the machine, or make room on its disk.",
    ),
)
MEMORY = Trouble(
    "memory",
    Sentence(
        f"内存剩余不到 {MEMORY_MB} MB。看机器上还有什么程序在运行；一再如此就加内存。",
        f"Less than {MEMORY_MB} MB of memory are left. See what else runs on the machine; add memory if it stays so.",
    ),
)
TOO_HOT = Trouble(
    "hot",
    Sentence(
        f"机器超过 {HOT:g} °C。看风扇和通风口，别让阳光直晒。",
        f"The machine is hotter than {HOT:g} °C. See to its fan and openings, and keep the sun off it.",
    ),
)


def own_troubles(report: KioskReport | None, running: bool, machine: Machine, now: datetime) -> Iterator[Trouble]:
    """Everything that is wrong, the worst first; `running`: what the program told last is still so."""
    if not running:
        yield NOT_RUNNING
    if report and running:
        if report.frame_age > FRAME_S:
            yield STANDS_STILL
        if report.step != "chosen":
            yield STEPPED_DOWN
        yield from report.troubles
    if not is_set(now):
        yield CLOCK
    if machine.disk_free is not None and machine.disk_free >> 20 < FULL_MB:
        yield DISK
    if machine.memory_available is not None and machine.memory_available >> 20 < MEMORY_MB:
        yield MEMORY
    if machine.temperature is not None and machine.temperature > HOT:
        yield TOO_HOT
