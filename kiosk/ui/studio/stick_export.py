"""From the draft to another kiosk: a release on a stick."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from kiosk.publish.compile import Published
from kiosk.release.carrier_export import export_release
from kiosk.release.store import Store
from kiosk.ui.jobs import Job
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.release_maker import ReleaseMaker
from kiosk.ui.studio.wall_publishing import WallPublishing


class StickExport(QObject):
    """Writes what is in hand to a stick; `scratch` is where the release is made."""

    def __init__(
        self, releases: ReleaseMaker, jobs: ProgressJobs, wall: WallPublishing, scratch: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._releases, self._jobs, self._wall, self._scratch = releases, jobs, wall, scratch

    def ask(self) -> None:
        """Ask for a stick or another folder, and write there."""
        dialogs = self._jobs.dialogs
        title = dialogs.say("选择优盘或文件夹", "Choose a stick or folder")
        if folder := QFileDialog.getExistingDirectory(dialogs.parent, title):
            self.write_to(Path(folder))

    def write_to(self, folder: Path) -> None:
        """Make what is in hand a release and write it to `folder`, signed where this studio has a key."""
        if self._wall.office.begun:
            self._wall.with_key(lambda: self._write_to(folder))
        else:
            self._write_to(folder)

    def _write_to(self, folder: Path) -> None:
        dialogs, say = self._jobs.dialogs, self._jobs.dialogs.say
        title = say("写到优盘", "Writing to the stick")
        office, signer = self._wall.office, self._wall.signer

        def write(made: Published) -> None:
            def work(job: Job, on_progress: OnProgress) -> Path:
                def on_bytes(done: int, total: int) -> None:
                    on_progress(title, done >> 10, total >> 10)

                if signer is None:
                    return export_release(Store(self._scratch), made.id, folder, on_bytes)
                office.sign(Store(self._scratch), made.id, signer)
                return office.write_to(folder, on_bytes)

            def written(carrier: Path) -> None:
                words = say(
                    f"写好了：{carrier}\n\n把优盘插到触摸屏，按住印章三秒，输入密码，在“展出”页按“取入”。",
                    f"Written: {carrier}\n\nPut the stick into the kiosk, hold the seal for three seconds, enter the PIN"
                    " and press “Take it in” on the page On show.",
                )
                dialogs.tell(title, words)

            self._jobs.run(title, work, written)

        self._releases.make_for_show(Store(self._scratch), write)
