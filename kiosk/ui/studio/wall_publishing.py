"""From the draft to the walls that this studio was paired with: pairing, signing, sending, keeping, going back."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.publish.compile import Published
from kiosk.release.store import Store
from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.release_maker import ReleaseMaker
from kiosk.ui.studio.wall_health_view import WallHealthView

if TYPE_CHECKING:
    from securesystemslib.signer import Signer

    from kiosk.fleet.pairing.client import Address, PairedKiosk
    from kiosk.fleet.pairing.discovery import Found
    from kiosk.fleet.pairing.studio_office import StudioOffice
    from kiosk.fleet.pairing.wall import Seen
    from kiosk.ui.studio.pairing_sheet import PairingSheet
    from kiosk.ui.studio.password_sheet import PasswordSheet
    from kiosk.ui.studio.wall_sheet import WallSheet

LOOK_MS = 4000
PATIENCE_S = 60.0
SEARCH_S = 4.0


class WallPublishing(QObject):
    """The sheet on the studio's kiosks, and what is done from it. `scratch` is the studio's own data folder."""

    def __init__(
        self, releases: ReleaseMaker, progress: ProgressJobs, jobs: Jobs, scratch: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._releases, self._progress, self._jobs, self._scratch = releases, progress, jobs, scratch
        self.dialogs, self._say = progress.dialogs, progress.dialogs.say
        self.signer: Signer | None = None
        """The key, once its password was typed: for as long as the studio is open."""
        self.health = WallHealthView(self.dialogs, jobs, self)
        self._sheet: WallSheet | None = None
        self._looking = False
        self._beat = QTimer(self)
        self._beat.setInterval(LOOK_MS)
        self._beat.timeout.connect(self._look)

    @Slot()
    def open(self) -> None:
        """Show the kiosks."""
        from kiosk.ui.studio.wall_sheet import WallSheet

        sheet = self._sheet = WallSheet(self.dialogs)
        sheet.publish_wanted.connect(self._publish)
        sheet.asked.connect(self._ask)
        sheet.add_wanted.connect(self._add)
        sheet.health_wanted.connect(lambda: self.health.open(self.office))
        sheet.finished.connect(self._closed)
        self._list()
        sheet.open()
        self._beat.start()

    @property
    def office(self) -> StudioOffice:
        """This studio's office."""
        from kiosk.fleet.pairing.studio_office import StudioOffice

        return StudioOffice(self._scratch / "office")

    @Slot()
    def _closed(self) -> None:
        self._beat.stop()
        self._sheet = None

    def _list(self) -> None:
        if self._sheet:
            self._sheet.show_kiosks(self.office.kiosks())
            self._look()

    @Slot()
    def _look(self) -> None:
        """Ask each kiosk what it shows, beside the GUI."""
        if self._looking or self._sheet is None:
            return
        office, kiosks = self.office, self.office.kiosks()
        if not kiosks:
            return

        def work(job: Job) -> None:
            from kiosk.fleet.pairing.wall import seen

            identity = office.identity()
            for kiosk in kiosks:
                job.check()
                found = seen(kiosk, identity)
                job.tell(lambda found=found: self._seen(found))  # type: ignore[misc]

        def ended(_: object) -> None:
            self._looking = False

        self._looking = True
        self._jobs.run(work, ended, ended, "wall look", PATIENCE_S)

    def _seen(self, found: Seen) -> None:
        if self._sheet:
            self._sheet.show_seen(found)

    def with_key(self, then: Callable[[], None]) -> None:
        """Go on once the key is open: its password is asked for once; the first time a key is made."""
        from kiosk.ui.studio.password_sheet import PasswordSheet

        if self.signer:
            then()
            return
        office = self.office
        fresh = not office.begun

        def typed(password: str) -> None:
            def opened(signer: Signer) -> None:
                self.signer = signer
                sheet.accept()
                then()

            def work(job: Job) -> Signer:
                return office.begin(password) if fresh else office.open(password)

            self._jobs.run(work, opened, lambda error: self._refuse(sheet, error), "wall key")

        sheet = PasswordSheet(self.dialogs, fresh, typed)
        sheet.open()

    def _refuse(self, sheet: PasswordSheet | PairingSheet, error: Exception) -> None:
        sheet.refuse(self._say.reason(error))

    @Slot()
    def _add(self) -> None:
        self.with_key(self._ask_for_code)

    def _ask_for_code(self) -> None:
        from kiosk.ui.studio.pairing_sheet import PairingSheet

        office = self.office
        sheet = PairingSheet(self.dialogs, socket.gethostname())

        def search(job: Job) -> tuple[Found, ...]:
            from kiosk.fleet.pairing.discovery import search

            return search(SEARCH_S, lambda: not job.stopping)

        def pair(address: Address, code: str, name: str) -> None:
            def work(job: Job) -> PairedKiosk:
                from kiosk.fleet.pairing.client import pair

                kiosk = pair(address, code, office.identity(), name, office.root())
                office.remember(kiosk)
                return kiosk

            def paired(kiosk: PairedKiosk) -> None:
                sheet.accept()
                self._list()

            self._jobs.run(work, paired, lambda error: self._refuse(sheet, error), "wall pair", PATIENCE_S)

        sheet.wanted.connect(pair)
        looking = self._jobs.run(search, sheet.show_found, lambda error: sheet.show_found(()), "wall search")
        sheet.finished.connect(lambda _: looking.stop())
        sheet.open()

    @Slot(list, str)
    def _publish(self, chosen: list[str], show: str) -> None:
        """Sign what is in hand and send it to the kiosks that were chosen."""

        def send(made: Published) -> None:
            self._progress.run(
                self._say("发布到触摸屏", "Publish to the wall"),
                lambda job, on_progress: self._sent(job, on_progress, made.id, chosen, show),
                self._tell_sent,
                self._say("没有发布，触摸屏上的内容不变。", "Nothing was published; the walls show what they showed."),
            )

        self.with_key(lambda: self._releases.make_for_show(Store(self._scratch), send))

    def _sent(
        self, job: Job, on_progress: OnProgress, release: str, chosen: list[str], show: str
    ) -> list[tuple[str, Sentence | None]]:
        """Each kiosk by name, and why it has not taken it (None: it has)."""
        from kiosk.fleet.pairing.wall import publish_to

        office, signer, say = self.office, self.signer, self._say
        assert signer is not None
        on_progress(say("签名", "Signing"), 0, 1)
        office.sign(Store(self._scratch), release, signer)
        files = office.files()
        results: list[tuple[str, Sentence | None]] = []
        for kiosk in office.kiosks():
            if kiosk.id not in chosen:
                continue
            title = say(f"发到“{kiosk.name}”", f"To “{kiosk.name}”")

            def on_sent(done: int, total: int, title: str = title) -> None:
                on_progress(title, done >> 10, total >> 10)

            try:
                publish_to(office, kiosk, files, show, on_sent, job.check)
            except SentenceError as error:
                results.append((kiosk.name, error.sentence))
            else:
                results.append((kiosk.name, None))
        return results

    def _tell_sent(self, results: list[tuple[str, Sentence | None]]) -> None:
        say = self._say
        good = [name for name, why in results if why is None]
        lines = []
        if good:
            names = "、".join(good) if say.language == "zh" else ", ".join(good)
            lines.append(
                say(
                    f"已送到：{names}。没人用的时候就会换上。",
                    f"Sent to {names}. It is taken up when nobody is there.",
                )
            )
        lines += [f"{name}: {say.both(why)}" for name, why in results if why]
        self.dialogs.tell(say("发布到触摸屏", "Publish to the wall"), "\n\n".join(lines), bad=len(good) < len(results))
        self._look()

    @Slot(str, str)
    def _ask(self, kiosk_id: str, act: str) -> None:
        """Have a kiosk keep its trial or go back; forget it after a question."""
        say, office = self._say, self.office
        kiosk = next((each for each in office.kiosks() if each.id == kiosk_id), None)
        if kiosk is None:
            return
        if act == "forget":
            words = say(
                f"不再连接“{kiosk.name}”？要再发布就得重新配对。触摸屏面板的“办公室”页上也要取消这间制作室。",
                f"Forget “{kiosk.name}”? To publish there again it has to be paired anew. Take this studio off on the kiosk's"
                " page Office as well.",
            )
            answers = say("不再连接", "Forget"), say("保留", "Keep it")
            self.dialogs.ask(say("不再连接", "Forget"), words, answers, lambda at: self._forget(kiosk_id, at))
            return

        def work(job: Job, on_progress: OnProgress) -> None:
            from kiosk.fleet.pairing.wall import ask

            ask(office, kiosk, act, job.check)

        title = say("留用", "Keep") if act == "keep" else say("退回上一版", "Go back")
        self._progress.run(title, work, lambda _: self._look(), say("没有做成。", "It was not done."))

    def _forget(self, kiosk: str, answer: int) -> None:
        if answer == 0:
            try:
                self.office.forget(kiosk)
            except OSError as error:
                self.dialogs.tell_failure(self._say("不再连接", "Forget"), "", error)
            self._list()
