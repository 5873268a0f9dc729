"""From the draft to this machine's kiosk, and back: what will change is shown first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from kiosk.base.hidden_records import CATEGORIES, hidden_files
from kiosk.base.record_kinds import FOLDER_OF
from kiosk.base.venue_clock import USUAL
from kiosk.content.draft import Draft
from kiosk.publish.compile import Published
from kiosk.release.catalogue import Catalogue
from kiosk.release.copy_between_stores import adopt
from kiosk.release.differences import Difference
from kiosk.release.publications import MOST_BY, Told, told
from kiosk.release.store import Store
from kiosk.review.hand_ins import passed_release, taken
from kiosk.review.shown_rule import put_down_return, require
from kiosk.ui.jobs import Job
from kiosk.ui.studio.change_preview import ChangesDialog
from kiosk.ui.studio.draft_catalogue import CatalogueMaker
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.publication_history import HistoryDialog, past
from kiosk.ui.studio.release_maker import ReleaseMaker
from kiosk.ui.studio.studio_memory import StudioMemory
from kiosk.ui.studio.studio_words import Bilingual


def ask_by(say: Bilingual, by: QLineEdit) -> QWidget:
    """The line that asks who publishes."""
    by.setPlaceholderText(say("可以不写", "may be left empty"))
    by.setAccessibleName(say("谁发布", "Published by"))
    line = QWidget()
    line.setObjectName("plain")
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(QLabel(say("谁发布（写进发布记录）", "Published by (for the history)")))
    row.addWidget(by, 1)
    return line


class Publishing(QObject):
    """Publishes the draft on this machine; everything is saved first."""

    changed = Signal()
    """Another release is on show."""

    def __init__(
        self,
        draft: Draft,
        catalogues: CatalogueMaker,
        releases: ReleaseMaker,
        jobs: ProgressJobs,
        memory: StudioMemory,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._draft, self._catalogues, self._releases, self._jobs = draft, catalogues, releases, jobs
        self._dialogs, self._say = jobs.dialogs, jobs.dialogs.say
        self._folders = catalogues.folders
        self._before = ("", "")
        """The release that was on show before the last publishing here, and the one that was published."""

    def publish(self) -> None:
        """Show what would change on this machine's kiosk, ask, and only then save, make it a release and show it there."""
        say = self._say
        lead = say(
            "发布后，本机的触摸屏没人用的时候就会换上。",
            "This machine's kiosk takes it up when nobody is there.",
        )
        if self._releases.reviewed:
            lead += say(
                "发布的是审阅通过的那一版，后来的改动不在里面。",
                " What was passed is published, without what was changed since.",
            )
        elif count := len(self._draft.unwritten):
            lead += say(f"没有保存的 {count} 个文件会先保存。", f" {count} file(s) not saved yet are saved first.")
        if not self._store.pointed():
            many = len(self._draft.records("products"))
            first = say(
                f"这台机器上第一次发布，共 {many} 件展品；下面是和程序自带的内容不同的地方。",
                f"The first publication on this machine, with {many} product(s); below is what differs from the content that"
                " came with the program. ",
            )
            lead = f"{first}{lead}"
        answers = say("先不发布", "Not yet"), say("发布", "Publish")

        def ask(changes: tuple[Difference, ...]) -> None:
            title = say("发布到本机", "Publish")
            by = QLineEdit(self._memory.text("by"))
            by.setMaxLength(MOST_BY)
            asked = ask_by(say, by)
            then = self._publish_as(by)
            ChangesDialog(self._dialogs, title, lead, changes, answers, then, self._hidden, asked).open()

        coming = self._catalogues.prepare(self._folders.scratch / "coming" / "catalogue.sqlite")

        def passed_catalogue(job: Job) -> Catalogue:
            store, release = Store(self._folders.review), passed_release(self._releases.pack)
            if store.faults(release):
                taken(store, release, self._releases.pack, lambda done, total: job.check())
            return store.open(release)

        def draft_catalogue(job: Job) -> Catalogue | None:
            if self._releases.reviewed:
                return passed_catalogue(job)
            file = coming(job).file
            return Catalogue.open(file.parent, self._folders.blobs) if file else None

        self._compare(draft_catalogue, ask)

    def go_back(self) -> None:
        """Show what would change by going back to the release before, ask, and only then go back."""
        say = self._say
        before = self._back
        if not before:
            words = say("没有可以退回的上一版。", "There is no release to go back to.")
            self._dialogs.tell(say("退回", "Go back"), words)
            return
        lead = say("退回上一版。这里写的内容不变。", "Back to the release before. What is written here stays.")
        self._ask_back(before, lead)

    def show_history(self) -> None:
        """Show every release that was put on show here, and the way back to each."""
        info = self._draft.tables.get("pack.toml", {})
        store, builtin = self._store, self._builtin

        whole = {each.id for each in store.releases() if not store.faults(each.id)} | {builtin.pointed()}
        lines = past(told(store.data), store.pointed(), whole)
        HistoryDialog(self._dialogs, lines, str(info.get("timezone", USUAL)), self._ask_for).open()

    def _ask_for(self, release: str) -> None:
        """Ask whether a release of the history is to be shown again."""
        say = self._say
        lead = say(
            f"换回版本 {release[:12]}。这里写的内容不变。",
            f"Back to release {release[:12]}. What is written here stays.",
        )
        self._ask_back(release, lead)

    def _ask_back(self, before: str, lead: str) -> None:
        """Show what changes by going back to a release, and ask."""
        say = self._say
        title = say("退回", "Go back")
        answers = say("不退回", "Stay"), say("退回", "Go back")

        def ask(changes: tuple[Difference, ...]) -> None:
            ChangesDialog(
                self._dialogs, title, lead, changes, answers, lambda: self._go_back(before), self._hidden
            ).open()

        self._compare(lambda _: self._open(before), ask)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a release to go back to."""
        return bool(self._back)

    @property
    def _store(self) -> Store:
        return Store(self._folders.data)

    @property
    def _builtin(self) -> Store:
        return Store(self._folders.builtin)

    @property
    def _back(self) -> str:
        """The release to go back to: the one that was on show before the last publishing here, else the one before."""
        store = self._store
        current = store.pointed()
        before, made = self._before
        if not current:
            return ""
        if made == current and before and before != current:
            return before
        builtin = self._builtin.pointed()
        return store.previous() or (builtin if builtin != current else "")

    def _publish_as(self, by: QLineEdit) -> Callable[[], None]:
        """What publishes, as whom `by` says then; the name is remembered."""

        def publish() -> None:
            self._memory.keep(by=by.text().strip())
            self._publish()

        return publish

    @property
    def _hidden(self) -> Callable[[Difference], bool]:
        """Says of what goes from the screen whether the pack only hides it for now."""
        files = hidden_files(self._draft.tables)
        folders = FOLDER_OF | {"category": CATEGORIES}
        return lambda gone: f"{folders.get(gone.kind, gone.kind)}/{gone.key}.toml" in files

    @property
    def _told(self) -> Told:
        return Told("studio", self._memory.text("by"))

    def _publish(self) -> None:
        say = self._say
        store = self._store
        before = store.pointed() or self._builtin.pointed()

        def done(made: Published) -> None:
            self._before = (before, made.id)
            self.changed.emit()
            title = say("已发布", "Published") if made.new else say("已经是最新", "Nothing new")
            words = say(
                f"版本 {made.id[:12]}。本机的触摸屏没人用的时候就会换上；随时可以退回上一版。",
                f"Release {made.id[:12]}. This machine's kiosk takes it up when nobody is there; it can be taken back.",
            )
            if not before or before == made.id:
                self._dialogs.tell(title, words)
                return
            answers = [say("知道了", "Close"), say("退回", "Go back")]
            self._dialogs.ask(title, words, answers, lambda at: self._go_back(before) if at == 1 else None, escape=0)

        self._releases.make_for_show(store, done, self._told)

    def _go_back(self, before: str) -> None:
        say = self._say
        store, builtin = self._store, self._builtin
        left = store.pointed()
        as_told = self._told

        def work(job: Job, on_progress: OnProgress) -> None:
            if before != builtin.pointed():
                require(store, before)
            if store.faults(before) and not builtin.faults(before):
                adopt(store, builtin, before)
            store.switch(before, as_told)
            put_down_return(store, before, as_told.by)

        def done(_: None) -> None:
            self._before = ("", "")
            self.changed.emit()
            words = say(
                f"已退回版本 {before[:12]}。本机的触摸屏没人用的时候就会换上。",
                f"Back at release {before[:12]}. This machine's kiosk takes it up when nobody is there.",
            )
            title = say("已退回", "Gone back")
            if not left or left == before:
                self._dialogs.tell(title, words)
                return
            answers = [say("知道了", "Close"), say("换回来", "Undo")]
            self._dialogs.ask(title, words, answers, lambda at: self._go_back(left) if at == 1 else None, escape=0)

        failure = say("没有退回。", "It did not go back.")
        self._jobs.run(say("退回", "Go back"), work, done, failure, stoppable=False)

    def _compare(
        self, coming: Callable[[Job], Catalogue | None], then: Callable[[tuple[Difference, ...]], None]
    ) -> None:
        """Hold a catalogue that may come against what is on show; `then` hears what differs."""
        say = self._say
        store, builtin = self._store, self._folders.builtin

        def work(job: Job, on_progress: OnProgress) -> tuple[Difference, ...] | None:
            after = coming(job)
            if after is None:
                return None
            shown = store.open_shown(builtin).catalogue
            try:
                job.check()
                return after.differences(shown)
            finally:
                after.close()
                if shown:
                    shown.close()

        def done(changes: tuple[Difference, ...] | None) -> None:
            if changes is None:
                self._releases.refuse()
            else:
                then(changes)

        title = say("看看会变什么", "Looking at what will change")
        self._jobs.run(title, work, done, say("没有看成。", "It could not be looked at."))

    def _open(self, release: str) -> Catalogue:
        store, builtin = self._store, self._builtin
        return (builtin if store.faults(release) and not builtin.faults(release) else store).open(release)
