"""From the draft to a screen: on the full kiosk to look at, or on this machine's kiosk; and back."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

from kiosk import resources
from kiosk.content.check import look
from kiosk.geometry.code_size import Glass
from kiosk.origin.lan_address import resolved
from kiosk.publish.compile import Published, PublishOptions, compile_pack, sketch
from kiosk.release.adoption import adopt
from kiosk.release.catalogue import Catalogue
from kiosk.release.differences import Difference
from kiosk.release.store import Store
from kiosk.settings import Settings
from kiosk.ui.jobs import Job
from kiosk.ui.studio.change_preview import Changes
from kiosk.ui.studio.dialogs import Progress, ask, tell

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio

STEPS = {"check": ("检查", "Checking"), "pictures": ("做图片", "Making pictures"), "write": ("写入", "Writing")}


class Publishing(QObject):
    """Publishes what the studio it belongs to has in hand; everything is saved first.

    `data` is the kiosk's own data folder, `scratch` the studio's, where what is only looked at is made.
    """

    changed = Signal()
    """Another release is on show."""

    def __init__(self, studio: Studio, settings: Settings, data: Path, scratch: Path) -> None:
        super().__init__(studio)
        self._studio = studio
        self._settings, self._data, self._scratch = settings, data, scratch
        self._builtin = resources.builtin_store()
        self._lent = (data, scratch, self._builtin)
        self._before = ("", "")
        """The release that was on show before the last publishing here, and the one that was published."""
        self._kiosk: QProcess | None = None

    def preview(self) -> None:
        """Open the whole kiosk in a window of its own, on what is in hand."""
        self.made(Store(self._scratch), self._open)

    def publish(self) -> None:
        """Show what would change on this machine's kiosk, ask, and only then save, make it a release and show it there."""
        say = self._studio.say
        lead = say(
            "发布后，本机的触摸屏没人用的时候就会换上。",
            "This machine's kiosk takes it up when nobody is there.",
        )
        if count := len(self._studio.draft.unwritten):
            lead += say(f"没有保存的 {count} 个文件会先保存。", f" {count} file(s) not saved yet are saved first.")
        answers = say("先不发布", "Not yet"), say("发布", "Publish")

        def told(changes: tuple[Difference, ...]) -> None:
            Changes(self._studio, say, say("发布到本机", "Publish"), lead, changes, answers, self._publish).open()

        self._compare(self._coming, told)

    def go_back(self) -> None:
        """Show what would change by going back to the release before, ask, and only then go back."""
        studio, say = self._studio, self._studio.say
        before = self._back
        if not before:
            tell(
                studio, say, say("退回", "Go back"), say("没有可以退回的上一版。", "There is no release to go back to.")
            )
            return
        lead = say("退回上一版。这里写的内容不变。", "Back to the release before. What is written here stays.")
        answers = say("不退回", "Stay"), say("退回", "Go back")

        def told(changes: tuple[Difference, ...]) -> None:
            Changes(studio, say, say("退回", "Go back"), lead, changes, answers, lambda: self._go_back(before)).open()

        self._compare(lambda _: self._opened(before), told)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a release to go back to."""
        return bool(self._back)

    @property
    def _back(self) -> str:
        """The release to go back to: the one that was on show before the last publishing here, else the one before."""
        store = Store(self._data)
        current = store.pointed()
        before, made = self._before
        if not current:
            return ""
        if made == current and before and before != current:
            return before
        builtin = Store(self._builtin).pointed()
        return store.previous() or (builtin if builtin != current else "")

    def _publish(self) -> None:
        studio, say = self._studio, self._studio.say
        store = Store(self._data)
        before = store.pointed() or Store(self._builtin).pointed()

        def done(made: Published) -> None:
            self._before = (before, made.id)
            self.changed.emit()
            title = say("已发布", "Published") if made.new else say("已经是最新", "Nothing new")
            words = say(
                f"版本 {made.id[:12]}。本机的触摸屏没人用的时候就会换上；随时可以退回上一版。",
                f"Release {made.id[:12]}. This machine's kiosk takes it up when nobody is there; it can be taken back.",
            )
            if not before or before == made.id:
                tell(studio, say, title, words)
                return
            answers = [say("知道了", "Close"), say("退回", "Go back")]
            ask(studio, title, words, answers, lambda at: self._go_back(before) if at == 1 else None, escape=0)

        self.made(store, done)

    def _go_back(self, before: str) -> None:
        studio, say = self._studio, self._studio.say
        title = say("退回", "Go back")
        store, builtin = Store(self._data), Store(self._builtin)

        def work(job: Job) -> None:
            if store.faults(before) and not builtin.faults(before):
                adopt(store, builtin, before)
            store.switch(before)

        def done(_: None) -> None:
            progress.accept()
            self._before = ("", "")
            self.changed.emit()
            words = say(
                f"已退回版本 {before[:12]}。本机的触摸屏没人用的时候就会换上。",
                f"Back at release {before[:12]}. This machine's kiosk takes it up when nobody is there.",
            )
            tell(studio, say, say("已退回", "Gone back"), words)

        progress = Progress(studio, say, title, lambda: None)
        progress.open()
        studio.jobs.run(work, done, self.failed(progress, title, say("没有退回。", "It did not go back.")))

    def _compare(
        self, coming: Callable[[Job], Catalogue | None], then: Callable[[tuple[Difference, ...]], None]
    ) -> None:
        """Hold a catalogue that may come against what is on show; `then` hears what differs."""
        studio, say = self._studio, self._studio.say
        title = say("看看会变什么", "Looking at what will change")
        builtin = self._builtin

        def work(job: Job) -> tuple[Difference, ...] | None:
            after = coming(job)
            if after is None:
                return None
            shown = Store(self._data).open_shown(builtin).catalogue
            try:
                job.check()
                return after.differences(shown)
            finally:
                after.close()
                if shown:
                    shown.close()

        def done(changes: tuple[Difference, ...] | None) -> None:
            progress.accept()
            if changes is None:
                self._refused()
            else:
                then(changes)

        job: Job | None = None
        progress = Progress(studio, say, title, lambda: job.stop() if job else None)
        progress.open()
        job = studio.jobs.run(work, done, self.failed(progress, title, say("没有看成。", "It could not be looked at.")))

    def _coming(self, job: Job) -> Catalogue | None:
        """The catalogue of what is in hand; None when it has errors."""
        checked = look(self._studio.draft.snapshot()())
        job.check()
        if not checked.ok:
            return None
        folder = self._scratch / "coming"
        folder.mkdir(parents=True, exist_ok=True)
        blobs = self._scratch / "blobs"
        wrong = sketch(
            checked, blobs, self._scratch / "cache", folder / "catalogue.sqlite", self._lent, self._studio.looking.known
        )
        return None if wrong else Catalogue.open(folder, blobs)

    def _opened(self, release: str) -> Catalogue:
        store, builtin = Store(self._data), Store(self._builtin)
        return (builtin if store.faults(release) and not builtin.faults(release) else store).open(release)

    def close_down(self) -> None:
        """Close the kiosk that was opened to look at."""
        if self._kiosk:
            self._kiosk.terminate()
            self._kiosk.waitForFinished(3000)
            self._kiosk = None

    def made(self, store: Store, then: Callable[[Published], None]) -> None:
        """Save everything, make it a release of `store`, and go on; what is wrong is said, and nothing changes then."""
        self._studio.saving.save(then=lambda: self._compile(store, then))

    def _compile(self, store: Store, then: Callable[[Published], None]) -> None:
        studio, say, settings = self._studio, self._studio.say, self._settings
        title = say("发布", "Publishing")
        glass = Glass(*settings.panel.sides, settings.panel.diagonal_in)
        base_url = resolved(settings.origin.base_url, settings.origin.port)
        job: Job | None = None
        progress = Progress(studio, say, title, lambda: job.stop() if job else None)
        folder = studio.draft.folder

        def work(job: Job) -> Published:
            def on_progress(what: str, done: int, total: int) -> None:
                job.check()
                job.tell(lambda: progress.told(say.both(STEPS[what]), done, total))

            options = PublishOptions(
                base_url=base_url,
                base_url_setting=settings.origin.base_url,
                glass=glass,
                kiosk=settings.venue.kiosk,
                reuse_from=self._lent,
                on_progress=on_progress,
            )
            return compile_pack(folder, store, options)

        def done(made: Published) -> None:
            progress.accept()
            if made.id:
                then(made)
                return
            studio.found.fill(made.findings, studio.draft.tables)
            self._refused()

        progress.open()
        words = say("没有发布，展出的内容不变。", "Nothing was published; what is on show stays.")
        job = studio.jobs.run(work, done, self.failed(progress, title, words))

    def _refused(self) -> None:
        """Say that errors keep what is in hand from being published."""
        studio, say = self._studio, self._studio.say
        studio.found.unfold(True)
        words = say(
            "有必须改正的地方，没有发布，展出的内容不变。点下面的红色各条，改好再发布。",
            "There are errors: nothing was published, what is on show stays. Mend the red lines below.",
        )
        tell(studio, say, say("发布", "Publishing"), words, bad=True)

    def failed(self, progress: Progress, title: str, words: str) -> Callable[[Exception], None]:
        """What tells that work came to nothing, in one language."""
        studio, say = self._studio, self._studio.say

        def failed(error: Exception) -> None:
            progress.accept()
            why = say.why(error) if isinstance(error, OSError) else say.of(str(error))
            tell(studio, say, title, f"{words}\n{why}".strip(), bad=True)

        return failed

    def _open(self, made: Published) -> None:
        self.close_down()
        studio, say = self._studio, self._studio.say
        program = [] if getattr(sys, "frozen", False) else ["-m", "kiosk"]
        arguments = [*program, "run", "--windowed", "--data", str(self._scratch)]
        if self._settings.file:
            arguments += ["--config", str(self._settings.file)]
        process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
        process.errorOccurred.connect(
            lambda _: studio.statusBar().showMessage(say("整机预览没有打开。", "The kiosk did not open."), 8000)
        )
        process.start(sys.executable, arguments)
        self._kiosk = process
