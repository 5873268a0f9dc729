"""From the draft to a screen: on the full kiosk to look at, on this machine's kiosk, or on a stick for another."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QFileDialog

from kiosk import resources
from kiosk.origin.lan import resolved
from kiosk.origin.size import Glass
from kiosk.publish.compile import Published, compile_pack
from kiosk.release.carrier import export
from kiosk.release.store import Store
from kiosk.settings import Settings
from kiosk.ui.jobs import Job
from kiosk.ui.studio.asking import Progress, tell

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio

STEPS = {"check": ("检查", "Checking"), "pictures": ("做图片", "Making pictures"), "write": ("写入", "Writing")}


class Publishing(QObject):
    """Publishes what the studio it belongs to has in hand; everything is saved first.

    `data` is the kiosk's own data folder, `scratch` the studio's, where what is only looked at is made.
    """

    def __init__(self, studio: Studio, settings: Settings, data: Path, scratch: Path) -> None:
        super().__init__(studio)
        self._studio = studio
        self._settings, self._data, self._scratch = settings, data, scratch
        self._lent = (data, scratch, resources.builtin_store())
        self._kiosk: QProcess | None = None

    def preview(self) -> None:
        """Open the whole kiosk in a window of its own, on what is in hand."""
        self._made(Store(self._scratch), self._open)

    def publish(self) -> None:
        """Make what is in hand a release of this machine's kiosk and show it there."""
        say = self._studio.say

        def done(made: Published) -> None:
            title = say("已发布", "Published") if made.new else say("已经是最新", "Nothing new")
            words = say(
                f"版本 {made.id[:12]}。本机的触摸屏没人用的时候就会换上；随时可以退回上一版。",
                f"Release {made.id[:12]}. This machine's kiosk takes it up when nobody is there; it can be taken back.",
            )
            tell(self._studio, say, title, words)

        self._made(Store(self._data), done)

    def carry(self) -> None:
        """Make what is in hand a release and write it to a stick or another folder."""
        say = self._studio.say
        folder = QFileDialog.getExistingDirectory(self._studio, say("选择优盘或文件夹", "Choose a stick or folder"))
        if folder:
            self.carry_to(Path(folder))

    def carry_to(self, folder: Path) -> None:
        """As `carry`, to a folder that is known."""
        studio, say = self._studio, self._studio.say
        title = say("写到优盘", "Writing to the stick")

        def done(made: Published) -> None:
            job: Job | None = None
            progress = Progress(studio, say, title, lambda: job.stop() if job else None)

            def work(job: Job) -> Path:
                def told(done: int, whole: int) -> None:
                    job.check()
                    job.tell(lambda: progress.told(title, done >> 10, whole >> 10))

                return export(Store(self._scratch), made.id, folder, told)

            def written(carrier: Path) -> None:
                progress.accept()
                words = say(
                    f"写好了：{carrier}\n\n把优盘插到触摸屏，按住印章三秒，输入密码，选“从优盘取”。",
                    f"Written: {carrier}\n\nPut the stick into the kiosk, hold the seal for three seconds, enter the PIN"
                    " and take it from the stick.",
                )
                tell(studio, say, title, words)

            def failed(error: Exception) -> None:
                progress.accept()
                tell(studio, say, title, str(error), bad=True)

            progress.open()
            job = studio.jobs.run(work, written, failed)

        self._made(Store(self._scratch), done)

    def close_down(self) -> None:
        """Close the kiosk that was opened to look at."""
        if self._kiosk:
            self._kiosk.terminate()
            self._kiosk.waitForFinished(3000)
            self._kiosk = None

    def _made(self, store: Store, then: Callable[[Published], None]) -> None:
        self._studio.save(then=lambda: self._compile(store, then))

    def _compile(self, store: Store, then: Callable[[Published], None]) -> None:
        studio, say, settings = self._studio, self._studio.say, self._settings
        title = say("发布", "Publishing")
        glass = Glass(*settings.panel.sides, settings.panel.diagonal_in)
        base_url = resolved(settings.origin.base_url, settings.origin.port)
        job: Job | None = None
        progress = Progress(studio, say, title, lambda: job.stop() if job else None)
        folder = studio.draft.folder

        def work(job: Job) -> Published:
            def told(what: str, done: int, whole: int) -> None:
                job.check()
                job.tell(lambda: progress.told(say.both(STEPS[what]), done, whole))

            return compile_pack(
                folder, store, told, base_url, None, glass, settings.venue.kiosk, settings.origin.base_url, self._lent
            )

        def done(made: Published) -> None:
            progress.accept()
            if made.id:
                then(made)
                return
            studio.found.fill(made.findings, studio.draft.tables)
            words = say(
                "有必须改正的地方，没有发布，展出的内容不变。点下面的红色各条，改好再发布。",
                "There are errors: nothing was published, what is on show stays. Mend the red lines below.",
            )
            tell(studio, say, title, words, bad=True)

        def failed(error: Exception) -> None:
            progress.accept()
            words = say("没有发布，展出的内容不变。", "Nothing was published; what is on show stays.")
            tell(studio, say, title, f"{words}\n{error}", bad=True)

        progress.open()
        job = studio.jobs.run(work, done, failed)

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
