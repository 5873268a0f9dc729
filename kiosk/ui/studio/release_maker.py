"""From the draft to a release: everything is saved first, and errors keep it from being made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.finding import Finding
from kiosk.geometry.code_size import Glass
from kiosk.origin.lan_address import resolved
from kiosk.publish.compile import Published, PublishOptions, compile_pack
from kiosk.release.publications import Told
from kiosk.release.store import Store
from kiosk.review.archive import Archive, ReviewError
from kiosk.review.hand_ins import show_passed
from kiosk.review.shown_rule import require_no_demand
from kiosk.settings import Settings
from kiosk.ui.jobs import Job
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.saving import Saving
from kiosk.ui.studio.studio_folders import StudioFolders

STEPS = {"check": ("检查", "Checking"), "pictures": ("做图片", "Making pictures"), "write": ("写入", "Writing")}


class ReleaseMaker(QObject):
    """Makes releases of what `saving` saves: for this kiosk, for a stick, or only to look at."""

    refused = Signal(tuple)
    """Errors keep the draft from becoming a release: what was found now, or () when it is shown already."""

    def __init__(
        self, saving: Saving, jobs: ProgressJobs, settings: Settings, folders: StudioFolders, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._saving, self._jobs, self._settings, self._folders = saving, jobs, settings, folders
        self._say = jobs.dialogs.say

    def make(self, store: Store, then: Callable[[Published], None], told: Told | None = None) -> None:
        """Save everything, make it a release of `store`, and go on; what is wrong is said, and nothing changes then.

        That it comes on show is written down as `told`; None where it is only made to be looked at.
        """
        self._saving.save(then=lambda: self._compile(store, then, told))

    def make_for_show(self, store: Store, then: Callable[[Published], None], told: Told | None = None) -> None:
        """Have a release that may be shown in `store`, and go on: of what is in hand or, where a second pair of eyes is
        demanded, the one that was passed, and no other.
        """
        if not self.reviewed:
            try:
                require_no_demand(store)
            except ReviewError as error:
                say = self._say
                failed = say("没有发布，展出的内容不变。", "Nothing was published; what is on show stays.")
                self._jobs.dialogs.tell_failure(say("发布", "Publishing"), failed, error)
                return
            self.make(store, then, told)
            return
        say, pack = self._say, self._saving.folder

        def work(job: Job, on_progress: OnProgress) -> Published:
            before = store.pointed()
            title = say("取入审阅通过的版本", "Taking in what was passed")
            release = show_passed(store, pack, told, lambda done, total: on_progress(title, done >> 10, total >> 10))
            return Published(release, release != before, ())

        failure = say("没有发布，展出的内容不变。", "Nothing was published; what is on show stays.")
        self._jobs.run(say("发布", "Publishing"), work, then, failure)

    @property
    def pack(self) -> Path:
        """The pack's folder."""
        return self._saving.folder

    @property
    def reviewed(self) -> bool:
        """Whether a second pair of eyes is demanded; yes when nobody can tell, as what follows then says why."""
        try:
            return Archive(self._saving.folder).demanded
        except ReviewError:
            return True

    def refuse(self, findings: tuple[Finding, ...] = ()) -> None:
        """Say that errors keep what is in hand from being published."""
        say = self._say
        self.refused.emit(findings)
        words = say(
            "有必须改正的地方，没有发布，展出的内容不变。点下面的红色各条，改好再发布。",
            "There are errors: nothing was published, what is on show stays. Mend the red lines below.",
        )
        self._jobs.dialogs.tell(say("发布", "Publishing"), words, bad=True)

    def _compile(self, store: Store, then: Callable[[Published], None], told: Told | None) -> None:
        say, settings, folders = self._say, self._settings, self._folders
        panel = Glass(*settings.panel.sides, settings.panel.diagonal_in)
        base_url = resolved(settings.origin.base_url, settings.origin.port)
        pack = self._saving.folder
        made_before = (folders.data, folders.scratch, folders.builtin)

        def work(job: Job, on_progress: OnProgress) -> Published:
            def on_step(step: str, done: int, total: int) -> None:
                on_progress(say.both(STEPS[step]), done, total)

            options = PublishOptions(
                base_url=base_url,
                base_url_setting=settings.origin.base_url,
                glass=panel,
                kiosk=settings.venue.kiosk,
                told=told,
                reuse_from=made_before,
                on_progress=on_step,
            )
            return compile_pack(pack, store, options)

        def done(made: Published) -> None:
            if made.id:
                then(made)
            else:
                self.refuse(made.findings)

        failure = say("没有发布，展出的内容不变。", "Nothing was published; what is on show stays.")
        self._jobs.run(say("发布", "Publishing"), work, done, failure)
