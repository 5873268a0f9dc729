"""Photographs of a folder, or many files, whose names say nothing: made ready beside the GUI, matched by eye, put in at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from kiosk.content.finding import Finding
from kiosk.photographs.intake import Prepared, prepared
from kiosk.photographs.record_match import Register
from kiosk.photographs.refusal import PhotographError
from kiosk.photographs.source_folder import Found, counted, readable, scan
from kiosk.ui.jobs import Job
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.matching_sheet import Match, MatchingSheet, files_of
from kiosk.ui.studio.photograph_drop import PhotographDrop
from kiosk.ui.studio.progress import ProgressJobs
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_search import findable
from kiosk.ui.studio.saving import MESSAGE_MS
from kiosk.ui.studio.tray_sorting import PICTURED, pictured

MOST = 300
"""Photographs in one go: what is matched by eye is held in memory."""
LANE = "import"


class PhotographImport(QObject):
    """Brings photographs to their records."""

    message = Signal(str, int)
    """Words for the status bar, and how many milliseconds they stay."""

    def __init__(
        self, editor: DraftEditor, choices: Choices, photographs: PhotographDrop, jobs: ProgressJobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor, self._choices, self._photographs, self._jobs = editor, choices, photographs, jobs
        self._dialogs, self._say = jobs.dialogs, jobs.dialogs.say
        self.sheet: MatchingSheet | None = None
        """What is shown while photographs are matched."""

    def ask(self) -> None:
        """Ask whether a folder or single photographs are meant, and which."""
        say = self._say
        words = say(
            "照片在哪里？名字没有意义也不要紧（微信的 mmexport、相机的 IMG），下一步看着图认。",
            "Where are the photographs? Their names need not mean anything (mmexport, IMG): they are matched by eye.",
        )
        answers = [say("一个文件夹…", "A folder…"), say("几张照片…", "Photographs…"), say("取消", "Cancel")]
        self._dialogs.ask(say("导入照片", "Import photographs"), words, answers, self._answered)

    def take(self, files: Sequence[Found], findings: Sequence[Finding] = ()) -> None:
        """Make photographs ready and have them matched; `findings` say what was passed over."""
        say = self._say
        title = say("导入照片", "Import photographs")
        if not files:
            words = say("这里没有照片。", "There are no photographs here.")
            self._dialogs.tell(title, "\n".join([words, *self._told(findings)]), bad=True)
            return
        files, rest = files[:MOST], files[MOST:]
        note = say(
            f"先看前 {len(files)} 张，看完再看其余 {len(rest)} 张。",
            f"These are the first {len(files)}; the other {len(rest)} come next.",
        )
        sheet = self.sheet = MatchingSheet(self._dialogs, [found.name for found in files], note if rest else "")
        sheet.wanted.connect(self._put)
        job = self._jobs.jobs.run(self._work(sheet, files), lane=LANE)
        sheet.finished.connect(lambda _: self._closed(job, rest))
        sheet.open()
        refusals = [each for each in findings if each.severity != "info"]
        for at, finding in enumerate(refusals):
            sheet.arrive((1, at), finding.file, say(finding.what_zh, finding.what_en), "")

    def _answered(self, at: int) -> None:
        say, parent = self._say, self._dialogs.parent
        if at == 0:
            title = say("照片的文件夹", "The folder of photographs")
            if folder := QFileDialog.getExistingDirectory(parent, title):
                self.take_folder(Path(folder))
        elif at == 1:
            names, _ = QFileDialog.getOpenFileNames(parent, say("选择照片", "Choose photographs"))
            found = [Found(Path(name), readable(Path(name).name)) for name in names]
            self.take(sorted(found, key=lambda each: counted(each.name)))

    def take_folder(self, folder: Path) -> None:
        """Take the photographs of a folder and of those inside it."""
        try:
            scanned = scan(folder, self._editor.draft.folder)
        except OSError as error:
            self._dialogs.tell_failure(self._say("导入照片", "Import photographs"), "", error)
            return
        self.take(scanned.files, scanned.findings)

    def _work(self, sheet: MatchingSheet, files: Sequence[Found]) -> Callable[[Job], None]:
        """What is done beside the GUI: the records by all they are called, then each photograph."""
        snapshot = self._editor.draft.snapshot()
        records = pictured(self._choices, self._say)

        def work(job: Job) -> None:
            reading = snapshot()
            job.tell(partial(sheet.offer, findable(records, reading.tables)))
            register = Register(reading.pack) if reading.pack else None
            seen: dict[str, str] = {}
            sources = {found.name: found.read for found in files}
            places = {found.name: at for at, found in enumerate(files)}
            for name, outcome in prepared(sources, lambda: job.stopping):
                job.check()
                shown = self._outcome(name, outcome, seen)
                target = register.match(name) if register and isinstance(shown, Prepared) else None
                guess = (
                    "" if target is None or isinstance(target, Finding) or target.kind not in PICTURED else target.file
                )
                job.tell(partial(sheet.arrive, (0, places[name]), name, shown, guess))

        return work

    def _outcome(self, name: str, outcome: Prepared | PhotographError, seen: dict[str, str]) -> Prepared | str:
        """A photograph, or why it is not shown: it cannot be used, or is the same as another."""
        say = self._say
        if isinstance(outcome, PhotographError):
            found = outcome.finding
            return f"{say(found.what_zh, found.what_en)} {say(found.mend_zh, found.mend_en)}"
        if other := seen.get(outcome.source):
            return say(f"和 {other} 是同一张。", f"It is the same photograph as {other}.")
        seen[outcome.source] = name
        return outcome

    def _put(self, matches: list[Match]) -> None:
        say, placed = self._say, 0
        files = {file: pictures for file, pictures in files_of(matches).items() if file in self._editor.draft.tables}
        with self._editor.undone_together(say("导入照片", "Import photographs")):
            for file, pictures in files.items():
                placed += self._photographs.put(file, PICTURED[kind_of(file)], pictures)
        there = len(matches) - placed
        words = say(
            f"放进 {placed} 张照片，{len(files)} 件；{there} 张本来就在。撤销可以取回，保存才写进去。",
            f"{placed} photograph(s) put into {len(files)} record(s); {there} there already. Undo takes them back.",
        )
        self.message.emit(words, MESSAGE_MS)

    def _closed(self, job: Job, rest: Sequence[Found]) -> None:
        job.stop()
        self.sheet = None
        if not rest:
            return
        say = self._say
        words = say(f"还有 {len(rest)} 张没有看。接着看吗？", f"{len(rest)} are left. Go on with them?")
        answers = [say("接着看", "Go on"), say("不看了", "Leave them")]
        self._dialogs.ask(
            say("导入照片", "Import photographs"), words, answers, lambda at: self.take(rest) if at == 0 else None
        )

    def _told(self, findings: Sequence[Finding]) -> list[str]:
        return [f"{each.file}：{self._say(each.what_zh, each.what_en)}" for each in findings[:8]]
