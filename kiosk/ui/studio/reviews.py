"""Two pairs of eyes in the studio: hand in, review, the archive, and whether it is demanded."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.publish.compile import Published
from kiosk.release.catalogue import Catalogue
from kiosk.release.differences import Difference
from kiosk.release.store import Store
from kiosk.review.archive import FOLDER, Act, Archive, Reading
from kiosk.review.hand_ins import decide, hand_in, taken
from kiosk.review.shown_rule import SETTLED_KEPT, prune_hand_ins, remember
from kiosk.ui.jobs import Job
from kiosk.ui.studio.kiosk_preview import KioskPreview
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.record_photographs import RecordPhotographs
from kiosk.ui.studio.release_maker import ReleaseMaker
from kiosk.ui.studio.review_archive_sheet import ReviewArchiveSheet
from kiosk.ui.studio.review_dialogs import NamedAct, Typed
from kiosk.ui.studio.review_sheet import ReviewSheet, heading, told_fields
from kiosk.ui.studio.reviewers_pin import ReviewersPin
from kiosk.ui.studio.studio_folders import StudioFolders

MESSAGE_MS = 12_000


class Reviews(QObject):
    """What is handed in lies in the pack's folder; it is looked at in a data folder of its own."""

    message = Signal(str, int)

    def __init__(
        self, releases: ReleaseMaker, folders: StudioFolders, jobs: ProgressJobs, config: Path | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._releases, self._folders, self._jobs = releases, folders, jobs
        self._dialogs, self._say = jobs.dialogs, jobs.dialogs.say
        self._look = KioskPreview(releases, folders.review, config, self)
        self._photographs = RecordPhotographs(
            folders.review / "photographs", folders.data, folders.review, config, self
        )
        QTimer.singleShot(0, self, self._tell_standing)

    def close_down(self) -> None:
        """End what was opened to look at."""
        self._photographs.stop()
        self._look.close_down()

    def hand_in(self) -> None:
        """Save everything, make it a release, and lay it beside the pack for somebody else to look at."""
        store = Store(self._folders.review)
        self._releases.make(store, lambda made: self._compare(made.id, lambda changes: self._ask(made, changes)))

    def review(self) -> None:
        """Show what waits beside what is on show, to be passed or sent back."""
        say, pack = self._say, self._releases.pack
        title = say("审阅", "Review")

        def work(job: Job, on_progress: OnProgress) -> Reading:
            reading = Archive(pack).read()
            if reading.waiting:
                store, release = Store(self._folders.review), reading.waiting.release
                if store.faults(release):
                    taken(store, release, pack, lambda done, total: on_progress(title, done >> 10, total >> 10))
                store.switch(release)
                with contextlib.suppress(OSError):  # what was looked at long ago
                    store.prune(SETTLED_KEPT)
            return reading

        def done(reading: Reading) -> None:
            waiting = reading.waiting
            if waiting is None:
                lines = [say("没有等着审阅的版本。", "Nothing waits for a review.")]
                lines += [say.both(fault) for fault in reading.faults[:3]]  # what was handed in may be among them
                self._dialogs.tell(title, "\n\n".join(lines), bad=bool(reading.faults))
            else:
                self._compare(waiting.release, lambda changes: self._open_sheet(waiting, changes))

        failure = say("没有打开送审的版本。", "What was handed in could not be opened.")
        self._jobs.run(title, work, done, failure)

    def show_archive(self) -> None:
        """Show who did what and when."""
        pack = self._releases.pack
        self._jobs.run(
            self._say("审阅记录", "Review archive"),
            lambda job, on_progress: Archive(pack).read(),
            lambda reading: ReviewArchiveSheet(self._dialogs, reading).open(),
            self._say("没有读成。", "It could not be read."),
        )

    def ask_demand(self) -> None:
        """Demand a second pair of eyes from now on, or no longer."""
        say, pin = self._say, ReviewersPin(self._releases.pack, self._say)
        wanted = not self._releases.reviewed or pin.fresh
        lead = say(
            "开始以后，只有另一位看过并通过的版本才能发布（本机、触摸屏、优盘都一样）。审阅的人用审阅密码，写稿的人不要知道它。"
            "这样防的是弄错，防不了能改这台电脑文件的人。",
            "From then on only what somebody else looked at and passed can be published: here, to the wall, to a stick. Reviewers"
            " type a PIN that authors do not know. It keeps mistakes out, not somebody who can change this computer's files.",
        )
        if not wanted:
            lead = say("停止以后，发布不再要另一位通过。", "From then on nobody else has to pass what is published.")

        def then(typed: Typed) -> str:
            return self._refused(lambda: self._demand(wanted, typed, pin))

        fields = ("name", "pin", "again") if pin.fresh and wanted else ("name", "pin")
        answer = say("开始", "Begin") if wanted else say("停止", "Stop")
        NamedAct(self._dialogs, say("两人审阅", "Two pairs of eyes"), lead, fields, answer, then).open()

    def _demand(self, wanted: bool, typed: Typed, pin: ReviewersPin) -> None:
        pin.require_name(typed["name"])
        if "again" in typed:
            pin.set(typed["pin"], typed["again"])
        else:
            pin.verify(typed["pin"])
        Archive(self._releases.pack).demand(wanted, typed["name"])
        if wanted:
            remember(Store(self._folders.data), self._releases.pack)
        words = self._say("两人审阅已开始。", "A second pair of eyes is demanded.")
        self.message.emit(words if wanted else self._say("两人审阅已停止。", "It is demanded no longer."), MESSAGE_MS)

    def _ask(self, made: Published, changes: tuple[Difference, ...]) -> None:
        say = self._say
        title = say("送审", "Hand in")
        lead = say(
            "另一位会看到这一版的每一处改动，通过或退回。",
            "Somebody else will see each change of this release, and pass it or send it back.",
        )
        lines = [heading(say, each) for each in changes] or [say("屏幕上什么也不会变。", "Nothing changes.")]
        full = [": ".join(part for part in (heading(say, each), told_fields(say, each)) if part) for each in changes]

        def then(typed: Typed) -> str:
            if not typed["name"].strip():
                return say("请写上名字。", "Type your name.")
            self._hand_in(made.id, typed, full)
            return ""

        NamedAct(self._dialogs, title, lead, ("name", "remark"), title, then, lines).open()

    def _hand_in(self, release: str, typed: Typed, changes: list[str]) -> None:
        say, pack, store = self._say, self._releases.pack, Store(self._folders.review)
        title = say("送审", "Hand in")

        def work(job: Job, on_progress: OnProgress) -> Act:
            def on_bytes(done: int, total: int) -> None:
                on_progress(title, done >> 10, total >> 10)

            return hand_in(store, release, pack, typed["name"], typed["remark"], changes, on_bytes)

        def done(act: Act) -> None:
            words = say(
                f"已送审：版本 {act.release[:12]}。请另一位打开这个内容包，按“发布”菜单里的“审阅…”。",
                f"Handed in: release {act.release[:12]}. Somebody else opens this pack and chooses Review… in the menu Publish.",
            )
            self._dialogs.tell(title, words)

        self._jobs.run(title, work, done, say("没有送审。", "Nothing was handed in."))

    def _open_sheet(self, waiting: Act, changes: tuple[Difference, ...]) -> None:
        sheet = ReviewSheet(self._dialogs, waiting, changes, self._photographs)
        sheet.answered.connect(lambda passed: self._decide(sheet, waiting, passed))
        sheet.look_wanted.connect(lambda: self._look.show_made())
        sheet.open()
        self._photographs.take(changes)

    def _decide(self, sheet: ReviewSheet, waiting: Act, passed: bool) -> None:
        say, pin = self._say, ReviewersPin(self._releases.pack, self._say)
        title = say("通过", "Pass") if passed else say("退回修改", "Send back")
        lead = say(
            f"送审的是“{waiting.who}”。通过以后，发布的就是这一版，一字不差。",
            f"“{waiting.who}” handed it in. Once it is passed, exactly this release is what is published.",
        )
        if not passed:
            lead = say(
                f"写明改什么；“{waiting.who}”下次打开就会看到。",
                f"Say what is to be changed; “{waiting.who}” sees it at the next opening.",
            )

        def then(typed: Typed) -> str:
            return self._refused(lambda: act(typed))

        def act(typed: Typed) -> None:
            pin.require_name(typed["name"])
            pin.verify(typed["pin"])
            decide(self._releases.pack, waiting.release, passed, typed["name"], typed["remark"])
            prune_hand_ins(self._releases.pack)
            sheet.accept()
            words = say("已通过，现在可以发布。", "Passed: it can be published now.")
            self.message.emit(words if passed else say("已退回。", "Sent back."), MESSAGE_MS)

        NamedAct(self._dialogs, title, lead, ("name", "pin", "remark"), title, then).open()

    def _refused(self, act: Callable[[], None]) -> str:
        """Do something; why it was not done, in words, or nothing."""
        try:
            act()
        except (SentenceError, OSError) as error:
            return self._say.reason(error)
        return ""

    def _compare(self, release: str, then: Callable[[tuple[Difference, ...]], None]) -> None:
        data, review, builtin = self._folders.data, self._folders.review, self._folders.builtin

        def work(job: Job, on_progress: OnProgress) -> tuple[Difference, ...]:
            shown: Catalogue | None = Store(data).open_shown(builtin).catalogue
            after = Store(review).open(release)
            try:
                return after.differences(shown)
            finally:
                after.close()
                if shown:
                    shown.close()

        say = self._say
        title = say("看看会变什么", "Looking at what will change")
        self._jobs.run(title, work, then, say("没有看成。", "It could not be looked at."))

    @Slot()
    def _tell_standing(self) -> None:
        """When a pack is opened: what came back, and what waits; a share that is away is said, and nothing else."""
        pack = self._releases.pack
        if (pack / FOLDER).exists():
            self._jobs.jobs.run(lambda _: Archive(pack).read(), self._tell_reading, self._tell_away)

    def _tell_reading(self, reading: Reading) -> None:
        say = self._say
        if back := reading.sent_back:
            words = say(
                f"“{back.who}”退回了送审的版本 {back.release[:12]}：\n\n{back.remark}\n\n改好以后再“送审…”。",
                f"“{back.who}” sent release {back.release[:12]} back:\n\n{back.remark}\n\nMend it, then hand it in again.",
            )
            self._dialogs.tell(say("退回修改", "Sent back"), words)
        elif reading.waiting:
            self.message.emit(say("有一版等着审阅。", "A release waits for a review."), MESSAGE_MS)

    def _tell_away(self, error: Exception) -> None:
        self.message.emit(self._say.reason(error), 0)
