"""One soak in a process of its own: python -m tests.soak.soak_process SEED MINUTES FOLDER. Ends with 1 for a fault."""

from __future__ import annotations

import faulthandler
import json
import logging
import os
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import TracebackType

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.settings import Origin, Settings, Venue
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, NotSettled, settle, stations
from kiosk.ui.shell.main_window import Screen
from kiosk.ui.shell.qt_application import application, prepare
from kiosk.ui.staff.pin_lockout import PinLockout
from tests.default_pack import built
from tests.publish import packs
from tests.soak.growth import MEASURES, Sample, judged, table
from tests.soak.invariants import frame_fault, home_fault, is_moving, page_fault
from tests.soak.monkey import PIN, Monkey
from tests.storm.storm_process import ILL_FORMED, UNTIMELY
from tests.ui.conftest import OFFSCREEN, until
from tests.ui.visitor_state import Node, VisitorState, choices, lists, nodes, tree_differences

SIZE = (540, 960)
SETTINGS = Settings(origin=Origin("https://origin.example.cn"), venue=Venue("09:00-21:00"))
GRAB_S, REST_S, RESET_S = 1.0, 4.0, 10.0
"""Seconds between two pictures on the way, two looks at the page and the way home, and two comparisons with the start."""
STILL_S = 0.4
"""For so long nothing has moved when a page is at rest."""
SAMPLES = 400
"""Samples of a run, at most one a second."""
MOST_FAULTS = 40
"""Kinds of faults after which a run ends: more say nothing new."""


@dataclass(slots=True)
class Faults:
    """What was wrong, how often, and after which action it was first seen."""

    times: Counter[str] = field(default_factory=Counter)
    first: dict[str, str] = field(default_factory=dict)
    after: str = ""

    def add(self, sentence: str) -> None:
        """Something is wrong; nothing where the sentence is empty."""
        if sentence:
            self.times[sentence] += 1
            self.first.setdefault(sentence, self.after)

    def hear(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """A message of Qt or QML."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or message.startswith(
            (*ILL_FORMED, *OFFSCREEN, UNTIMELY)
        ):
            return
        self.add(f"Qt warned: {message}")

    def catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What a slot raised."""
        self.add("raised: " + "".join(traceback.format_exception(kind, error, trace))[-1500:])

    def sentences(self) -> list[str]:
        """Each fault once."""
        return [f"{times} x (first after {self.first[each]}) {each}" for each, times in self.times.items()]


class FaultLog(logging.Handler):
    """Errors that the kiosk logs are faults."""

    def __init__(self, faults: Faults) -> None:
        super().__init__(logging.ERROR)
        self.faults = faults

    def emit(self, record: logging.LogRecord) -> None:
        """Take one down."""
        self.faults.add(f"logged: {record.getMessage()}")


def two_releases(data: Path, work: Path) -> tuple[str, str]:
    """Make a data folder with the default pack and a small one, both published, and a PIN; returns their ids."""
    shutil.copytree(built(), data, ignore=shutil.ignore_patterns("made-from"))
    store = Store(data)
    default = store.pointed()
    small = compile_pack(packs.write(work / "pack", packs.renamed("小展厅")), store).id
    store.switch(default)
    PinLockout(data).set_pin(PIN)
    return default, small


class Soak:
    """A kiosk, the monkey before it, and what is checked as it goes."""

    def __init__(self, kiosk: Kiosk, clock: Hourglass, monkey: Monkey, faults: Faults, pictures: Path) -> None:
        self.kiosk, self.clock, self.monkey, self.faults = kiosk, clock, monkey, faults
        self.pictures = pictures
        """The folder for pictures of what is wrong."""
        self.day = clock.day
        self.elapsed = 0.0
        self.samples: list[Sample] = []
        self.starts: dict[str, tuple[VisitorState, tuple[Node, ...]]] = {}
        for release in monkey.releases:
            self.starts[release] = self._begin_again(release)
        self._see_every_page(monkey.releases[0])

    def run(self, seconds: float) -> None:
        """Let the monkey do as it likes for so long, and each kind of thing once however slow the machine is."""
        began = time.monotonic()
        due = {self._grab: GRAB_S, self._rest: REST_S, self._compare: RESET_S, self._sample: 0.0}
        every = {
            self._grab: GRAB_S,
            self._rest: REST_S,
            self._compare: RESET_S,
            self._sample: max(1.0, seconds / SAMPLES),
        }
        first = self.monkey.each_once()
        while ((now := time.monotonic() - began) < seconds or first) and len(self.faults.times) < MOST_FAULTS:
            action = first.pop() if first else self.monkey.choose()
            self.faults.after = f"{sum(self.monkey.done.values())}: {action.__name__}"
            self.elapsed = now
            try:
                self.monkey.act(action)
                for check in due:
                    if now >= due[check]:
                        due[check] = now + every[check]
                        check()
            except Exception as error:  # a fault like any other: what was seen until then is to be told
                self.faults.catch(type(error), error, error.__traceback__)
        self.monkey.calm()
        self.elapsed = time.monotonic() - began
        self._sample()

    def _see_every_page(self, release: str) -> None:
        """Open each page of `release` once: what comes with a kind of page for the first time is no growth."""
        self._begin_again(release)
        for station in stations(self.kiosk)[1:]:  # the first ends the visit
            station.reach(self.kiosk)
            settle(self.kiosk.window)

    def _sample(self) -> None:
        self.samples.append(Sample.now(self.elapsed, sum(self.monkey.done.values())))

    def _grab(self) -> None:
        self.faults.add(frame_fault(self.kiosk))

    def _rest(self) -> None:
        self.monkey.calm()
        try:
            settle(self.kiosk.window)
            until(lambda: not is_moving(self.kiosk))
        except (NotSettled, AssertionError):
            self.faults.add(f"{self.kiosk.visit.property('page')} does not come to rest")
            return
        fault = page_fault(self.kiosk)
        if not fault and self.kiosk.opening.open and self.kiosk.showroom.open:
            fault = home_fault(self.kiosk, self.monkey.finger)
        if fault:
            self.faults.add(fault)
            self.kiosk.window.grabWindow().save(str(self.pictures / f"fault-{len(self.faults.times)}.png"))

    def _compare(self) -> None:
        release = self.monkey.dice.choice(self.monkey.releases)
        state, doors = self._begin_again(release)
        for sentence in state.differences(self.starts[release][0]):
            self.faults.add(f"after a reset {sentence}")
        for sentence in tree_differences(doors, self.starts[release][1]):
            self.faults.add(f"at the doors after a reset {sentence}")

    def _begin_again(self, release: str) -> tuple[VisitorState, tuple[Node, ...]]:
        """Reset on the first day, with nothing sold out and `release` on show; the state then, and the doors when woken."""
        kiosk = self.kiosk
        self.monkey.calm()
        self.clock.day = self.day
        kiosk.store.switch(release)
        kiosk.showroom.sell_out(frozenset())
        kiosk.visit.touched()
        self.clock.at += 3600
        self.monkey.check_clocks()
        self.monkey.check_clocks()
        if kiosk.on_show.trial:
            kiosk.reopen()
        settle(kiosk.window)
        state = VisitorState(choices(kiosk), lists(kiosk), ())
        kiosk.visit.touched()
        return state, self._doors()

    def _doors(self) -> tuple[Node, ...]:
        """The doors, once nothing moves any more."""
        settle(self.kiosk.window)
        found, since = nodes(self.kiosk.window), time.monotonic()

        def at_rest() -> bool:
            nonlocal found, since
            if (now := nodes(self.kiosk.window)) != found:
                found, since = now, time.monotonic()
            return time.monotonic() - since > STILL_S

        until(at_rest)
        return found


def write(folder: Path, soak: Soak, seed: str, wrong: list[str]) -> str:
    """Write soak.json and soak.md into `folder`; returns the Markdown."""
    growths = judged(soak.samples)
    plain = {
        "seed": seed,
        "seconds": soak.elapsed,
        "actions": dict(soak.monkey.done),
        "faults": wrong,
        "growth": [asdict(each) | {"ok": each.ok} for each in growths],
        "columns": ["second", "actions", *MEASURES],
        "samples": [[each.second, each.actions, *each.measures.values()] for each in soak.samples],
    }
    (folder / "soak.json").write_text(json.dumps(plain, ensure_ascii=False, indent=1), "utf-8")
    actions = ", ".join(f"{name} {times}" for name, times in soak.monkey.done.most_common())
    markdown = (
        f"Soak of {soak.elapsed / 60:.1f} minutes, seed {seed}: {sum(soak.monkey.done.values())} actions ({actions}).\n\n"
        + table(growths)
        + "".join(f"\n- {sentence}" for sentence in wrong)
        + "\n"
    )
    (folder / "soak.md").write_text(markdown, "utf-8")
    return markdown


def main() -> int:
    """Soak; prints the table and what was wrong."""
    faulthandler.enable()
    seed, minutes, folder = sys.argv[1:]
    faults = Faults()
    prepare("software")
    qInstallMessageHandler(faults.hear)
    sys.excepthook = faults.catch
    logging.getLogger("kiosk").addHandler(FaultLog(faults))
    application().setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory() as scratch:
        data = Path(scratch) / "data"
        releases = two_releases(data, Path(scratch))
        clock = Hourglass()
        kiosk = Kiosk(data, SETTINGS, Screen(size=SIZE), None, clock.clocks())
        until(lambda: kiosk.showroom.featured.rowCount())
        Path(folder).mkdir(parents=True, exist_ok=True)
        soak = Soak(kiosk, clock, Monkey(kiosk, clock, releases, seed), faults, Path(folder))
        soak.run(float(minutes) * 60)
        wrong = faults.sentences()
        wrong += [f"{each.name} went by {each.rise:+.1f}" for each in judged(soak.samples) if not each.ok]
        print(write(Path(folder), soak, seed, wrong), flush=True)
        kiosk.close()
    qInstallMessageHandler(None)
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
