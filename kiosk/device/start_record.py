"""Starts that fail lead to something that starts: another release, the built-in one, software rendering.

A start is begun when the process begins, and good once it has run for a minute with frames or has ended in order after
its first frame. Three in a row that were begun and not good lead one step down: back to the release that ran well
before (when the one on show is newer than the last good start), else to the built-in release, else to software
rendering with the built-in release. A step down stays until another release is chosen, staff restart the program on
their panel or another version of it runs: what one version could not start says nothing of another.
`<data>/starts.json` keeps this, and how often the program had to be started again and why (device/restart_causes.py);
damaged or unwritable, it keeps no kiosk from starting.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Literal, NamedTuple

from kiosk import __version__
from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import parse_json, read_file
from kiosk.base.wall_clock import is_set
from kiosk.device.restart_causes import Ending, LastStart, boot_id
from kiosk.device.restart_causes import understood as last_start

log = logging.getLogger("kiosk")

Step = Literal["chosen", "builtin", "software"]
TRIES = 3
GOOD_AFTER = 60.0
"""Seconds with frames after which a start is good."""
MOST_BYTES = 65_536

WENT_BACK = Sentence(
    "{when}：连续三次没有启动成功，已换回以前的版本 {release}。要再试新的一版，在下面选它。",
    "{when}: three starts in a row failed, so the earlier release {release} is shown again."
    " To try the newer one again, choose it below.",
)
BUILT_IN = Sentence(
    "{when}：连续三次没有启动成功，改为展示程序自带的内容。另选一版，或在“程序”页重启，就会再试。",
    "{when}: three starts in a row failed, so what came with the program is shown."
    " Choose another release, or restart on the page Program, to try again.",
)
SOFTWARE = Sentence(
    "{when}：连续三次没有启动成功，改为不用显卡绘图，展示程序自带的内容。另选一版，或在“程序”页重启，就会再试。",
    "{when}: three starts in a row failed, so the kiosk draws without the graphics card and shows what came with the"
    " program. Choose another release, or restart on the page Program, to try again.",
)
SAFE = Sentence(
    "{when}：以安全方式启动（--safe）：不用显卡绘图，展示程序自带的内容。",
    "{when}: started safe (--safe): drawn without the graphics card, showing what came with the program.",
)


class StartMode(NamedTuple):
    """How this start is to be made, and why not as staff and settings say (zh and en, with the date, oldest first)."""

    step: Step = "chosen"
    pointed: str = ""
    """The release on show when this was decided: it holds for as long as that one stays chosen."""
    why: tuple[str, ...] = ()

    @property
    def builtin(self) -> bool:
        """Whether the built-in release is shown, whatever was chosen."""
        return self.step != "chosen"

    @property
    def software(self) -> bool:
        """Whether the graphics card is left alone, whatever the settings say."""
        return self.step == "software"


AS_CHOSEN = StartMode()


class _State(NamedTuple):
    begun: int = 0
    step: Step = "chosen"
    good: str | None = None
    """The release that ran well last; empty for the built-in one, None when none is known."""
    pointed: str = ""
    why: tuple[str, ...] = ()
    last: LastStart = LastStart()
    program: str = ""
    """The version of the program whose starts these are."""


class StartRecord:
    """The starts of one data folder, whose lock must be held. `now` is the clock on the wall, `boot` the machine's start.

    `program` is the version whose starts are recorded.
    """

    def __init__(
        self, data: Path, now: Callable[[], datetime] = datetime.now, boot: str = "", program: str = __version__
    ) -> None:
        self._file = data / "starts.json"
        self._now = now
        self._boot = boot or boot_id()
        self._program = program
        self._state = self._read()
        self._counts = True
        self._refused = False

    def begin(self, pointed: str, back: Callable[[str], str], safe: bool = False) -> StartMode:
        """A start begins while `pointed` is chosen; says how it is to be made.

        `back` is asked to go back to the release that ran well last, or to any before when that is empty; it answers the
        id that is chosen then, empty when it could not. A `safe` start is not counted.
        """
        self._counts = not safe
        if safe:
            standing = StartMode("software", pointed, (*self._state.why, self._reason(SAFE)))
        else:
            state = self._state
            if (pointed, self._program) != (state.pointed, state.program):
                state = state._replace(begun=0, step="chosen", why=(), pointed=pointed, program=self._program)
            if state.begun >= TRIES:
                state = self._down(state, back)
            last = self._state.last.begun_again(self._boot, self._state.begun > 0)
            self._keep(state._replace(begun=state.begun + 1, last=last))
            standing = StartMode(state.step, state.pointed, state.why)
        for sentence in standing.why:
            log.warning("%s", sentence)
        return standing

    def good(self, release: str) -> None:
        """This start is good, and showed `release` (empty: the built-in one). A safe one says nothing of any other."""
        if not self._counts:
            return
        shown = release if self._state.step == "chosen" else self._state.good
        self._keep(self._state._replace(begun=0, good=shown))

    def ended(self, how: Ending) -> None:
        """The program ends in order: `how` is why it will have to be started again."""
        if self._counts:
            self._keep(self._state._replace(last=self._state.last._replace(ended=how)))

    @property
    def restarts(self) -> Mapping[str, int]:
        """How often the program was started again, by cause."""
        return self._state.last.restarts

    def again(self) -> None:
        """The next start is made as staff and settings say."""
        self._keep(self._state._replace(begun=0, step="chosen", why=()))

    def _down(self, state: _State, back: Callable[[str], str]) -> _State:
        fresh = state._replace(begun=0)
        if state.step == "chosen" and state.pointed:
            on_trial = state.good is not None and state.good != state.pointed
            if on_trial and (found := back(state.good or "")):
                return fresh._replace(pointed=found, why=(self._reason(WENT_BACK, found),))
            return fresh._replace(step="builtin", why=(*state.why, self._reason(BUILT_IN)))
        if state.step != "software":
            return fresh._replace(step="software", why=(*state.why, self._reason(SOFTWARE)))
        return fresh

    def _reason(self, sentence: Sentence, release: str = "") -> str:
        now = self._now()
        when = f"{now:%Y-%m-%d %H:%M}" if is_set(now) else "—"
        return sentence.in_one_line.format(when=when, release=release[:12])

    def _read(self) -> _State:
        try:
            return _understood(parse_json(read_file(self._file, MOST_BYTES)))
        except (FileNotFoundError, NotADirectoryError):
            return _State()
        except (OSError, ValueError) as error:
            why = cause_of(error).en if isinstance(error, OSError) else error
            lost = Sentence("读不了，从头记起。", "The record of starts cannot be read and is begun anew")
            log.warning("%s %s: %s", self._file, lost.in_one_line, why)
            return _State()

    def _keep(self, state: _State) -> None:
        """Write it whole or not at all: after a power cut the old one is there, or the new one."""
        if state == self._state:
            return
        self._state = state
        try:
            atomic_write.replace(
                self._file,
                (
                    json.dumps({**state._asdict(), "last": state.last._asdict()}, ensure_ascii=False, indent=1) + "\n"
                ).encode(),
            )
        except OSError as error:
            if self._refused:
                return
            self._refused = True
            unwritten = Sentence(
                "写不了，启动失败时无法自动退回。请检查磁盘。",
                "The record of starts cannot be written, so failed starts are not counted. Check the disk",
            )
            log.warning("%s %s: %s", self._file, unwritten.in_one_line, cause_of(error).en)


def _understood(stored: object) -> _State:
    """The state that a file holds; raises ValueError when it holds none."""
    if not isinstance(stored, dict):
        raise ValueError("not a table")
    begun, step, good, pointed, why = (stored.get(key) for key in ("begun", "step", "good", "pointed", "why"))
    if type(begun) is not int or not 0 <= begun <= TRIES:
        raise ValueError("begun")
    if step not in ("chosen", "builtin", "software"):
        raise ValueError("step")
    if not isinstance(pointed, str) or not (good is None or isinstance(good, str)):
        raise ValueError("release")
    if not isinstance(why, list) or not all(isinstance(each, str) for each in why):
        raise ValueError("why")
    program = stored.get("program", "")
    if not isinstance(program, str):
        raise ValueError("program")
    return _State(begun, step, good, pointed, tuple(why), last_start(stored.get("last")), program)
