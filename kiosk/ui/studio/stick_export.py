"""From the draft to another kiosk: a release on a stick."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from kiosk.publish.compile import Published
from kiosk.release.carrier_export import export_release
from kiosk.release.store import Store
from kiosk.ui.jobs import Job
from kiosk.ui.studio.dialogs import Progress, tell

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio


class Carrying(QObject):
    """Writes what the studio it belongs to has in hand to a stick; `scratch` is where the release is made."""

    def __init__(self, studio: Studio, scratch: Path) -> None:
        super().__init__(studio)
        self._studio, self._scratch = studio, scratch

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

                return export_release(Store(self._scratch), made.id, folder, told)

            def written(carrier: Path) -> None:
                progress.accept()
                words = say(
                    f"写好了：{carrier}\n\n把优盘插到触摸屏，按住印章三秒，输入密码，在“展出”页按“取入”。",
                    f"Written: {carrier}\n\nPut the stick into the kiosk, hold the seal for three seconds, enter the PIN"
                    " and press “Take it in” on the page On show.",
                )
                tell(studio, say, title, words)

            progress.open()
            job = studio.jobs.run(work, written, studio.publishing.failed(progress, title, ""))

        studio.publishing.made(Store(self._scratch), done)
