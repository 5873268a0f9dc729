"""Keeps the sign on the pack while the studio has it open, and says so when another machine has it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame

from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.pack_sign import RENEWED_S, Holder, PackSign, this_desk
from kiosk.ui.studio.read_only_notice import notice
from kiosk.ui.studio.studio_words import Bilingual

if TYPE_CHECKING:
    from kiosk.ui.studio.window import StudioWindow


class PackKeeping(QObject):
    """The sign of this desk on one pack. `other` is who has it already: then this studio only looks, until `take_over`."""

    overtaken = Signal(object)
    """Another machine has taken the pack over (a Holder)."""

    def __init__(self, pack: Path, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self.pack = pack
        self._sign = PackSign(pack, this_desk(data))
        self._jobs = Jobs(self)
        self._timer = QTimer(self)
        self._timer.setInterval(RENEWED_S * 1000)
        self._timer.timeout.connect(self.renew)
        self.other: Holder | None = self._sign.other()
        if self.other is None:
            self.take_over()

    def take_over(self) -> None:
        """Have the pack from now on, whoever had it."""
        self.other = None
        self._sign.put()
        self._timer.start()

    @Slot()
    def renew(self) -> None:
        """Give a sign of life, beside the GUI."""

        def renewed(other: Holder | None) -> None:
            if other:
                self._timer.stop()
                self.overtaken.emit(other)

        def work(_: Job) -> Holder | None:
            return self._sign.renew()

        self._jobs.run(work, renewed)

    def close(self) -> None:
        """Let others have the pack."""
        self._timer.stop()
        self._jobs.close()
        self._sign.take_away()


def called(other: Holder, say: Bilingual) -> str:
    """Who has the pack, in words."""
    who = other.who or say("有人", "Somebody")
    return say(f"{who}（{other.where}，{other.since} 起）", f"{who} ({other.where}, since {other.since})")


def show_holder(studio: StudioWindow, keeping: PackKeeping, other: Holder) -> None:
    """Say over the window who else has the pack. Who had it first there only looks here, until it is opened anyway."""

    def over() -> None:
        keeping.take_over()
        studio.look_only(False)
        line.deleteLater()

    line = looking_notice(other, Dialogs(studio, studio.say), over)
    studio.put_over(line)
    studio.look_only(keeping.other is not None)


def overtaken_notice(other: Holder, say: Bilingual) -> QFrame:
    """The line over a pack that another machine opened all the same, while it was open here."""
    words = say(
        f"{called(other, say)} 也打开了这个内容包。先问一问再改；两边改了同一处，保存时会问留哪一份。",
        f"{called(other, say)} opened this pack, too. Ask before you change more: where both changed the same record,"
        " saving asks whose words stay.",
    )
    return notice(words)


def looking_notice(other: Holder, dialogs: Dialogs, take_over: Callable[[], None]) -> QFrame:
    """The line over a pack that another machine has: this studio only looks, and how to open it all the same."""
    say = dialogs.say

    def ask() -> None:
        words = say(
            f"{called(other, say)} 正在改这个内容包。两边都改，后保存的会和先保存的碰上，要一个一个选留哪一份。\n"
            "先问一问对方。对方那边断电或死机了，可以放心打开。",
            f"{called(other, say)} is changing this pack. When both change it, whoever saves last is asked, file by file,"
            " whose words stay.\nAsk them first. If their machine lost power or hangs, it is safe to open.",
        )

        def answered(at: int) -> None:
            if at == 1:
                take_over()

        answers = [say("只看", "Only look"), say("仍然打开", "Open anyway")]
        dialogs.ask(say("有人在改", "In use"), words, answers, answered, bad=True, escape=0)

    words = say(
        f"{called(other, say)} 打开着这个内容包：这里只能看，不能改。",
        f"{called(other, say)} has this pack open: here it can be looked at and not changed.",
    )
    return notice(words, say("仍然打开…", "Open anyway…"), ask)
