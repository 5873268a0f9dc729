"""The studio's window: list, form, live page and findings around one draft."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kiosk import resources
from kiosk.content.finding import Finding
from kiosk.publish.glossary import Glossary
from kiosk.publish.language_completion import Completer
from kiosk.publish.pinyin import spellings
from kiosk.settings import Settings
from kiosk.ui.jobs import Jobs
from kiosk.ui.studio import window_placement
from kiosk.ui.studio.bilingual import Bilingual
from kiosk.ui.studio.dialogs import tell
from kiosk.ui.studio.draft_checker import DraftChecker
from kiosk.ui.studio.editing import Editing
from kiosk.ui.studio.findings_panel import Found
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.inputs import Setting
from kiosk.ui.studio.labels_dialog import Labelling
from kiosk.ui.studio.pack_choice import can_write
from kiosk.ui.studio.photograph_drop import Photographs
from kiosk.ui.studio.preview import Preview
from kiosk.ui.studio.publishing import Publishing
from kiosk.ui.studio.quick_fix import MENDS
from kiosk.ui.studio.read_only import read_only
from kiosk.ui.studio.record_actions import RecordActions
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_form import Form
from kiosk.ui.studio.record_list import Records, name_of
from kiosk.ui.studio.record_list_panel import Listing
from kiosk.ui.studio.remembered import Memory
from kiosk.ui.studio.saving import Saving
from kiosk.ui.studio.staff_guide import close_guide
from kiosk.ui.studio.stick_export import Carrying
from kiosk.ui.studio.thumbnails import small
from kiosk.ui.studio.tool_bar import Bars

WORST = {"error": 0, "warning": 1}


class Studio(QMainWindow):
    """One pack being edited. `closed` comes when the window has let go of everything."""

    closed = Signal()
    renamed = Signal(str)
    """The studio is to speak the other language ("zh", "en"): whoever opened it opens it anew."""
    elsewhere = Signal()
    """Another pack is to be chosen."""
    copied = Signal()
    """The pack is to be copied to where it can be written, and opened there."""

    def __init__(
        self, editing: Editing, settings: Settings, data: Path, say: Bilingual, jobs: Jobs, memory: Memory
    ) -> None:
        super().__init__()
        self.editing, self.say, self.jobs = editing, say, jobs
        editing.setParent(self)
        jobs.setParent(self)
        self.draft = editing.draft
        self.file = "pack.toml"
        self._leave = False
        self._learnt = Glossary.learnt(self.draft.tables.values())
        self._badges: dict[str, str] = {}
        scratch = data / "studio"
        self.preview = Preview(say, settings, scratch / "sketches", scratch / "blobs")
        self.looking = DraftChecker(
            self.draft, jobs, scratch, (data, resources.builtin_store()), self.preview.fresh, self
        )
        self.records = Records(self, lambda name: spellings([name], name))
        self.listing = Listing(self.records, say, self._drawn)
        self.choices = Choices(self.draft, say)
        self._forms: dict[str, Form] = {}
        self._stack = QStackedWidget()
        self.found = Found(say)
        self.photographs = Photographs(self)
        self.shelving = RecordActions(self)
        self.saving = Saving(self)
        self.publishing = Publishing(self, settings, data, scratch)
        self.carrying = Carrying(self, scratch)
        self.labelling = Labelling(self, settings, data)
        self._memory = memory
        self.writable = can_write(editing.draft.folder)
        self._lay(memory)
        self._bars = Bars(self)
        self.actions_by_name = self._bars.actions_by_name
        editing.changed.connect(self._changed)
        editing.failed.connect(self._not_kept)
        editing.reached.connect(self._reached)
        editing.stack.cleanChanged.connect(self.retitle)
        self.listing.chosen.connect(self.open)
        self.listing.sought.connect(self.relist)
        self.records.ordered.connect(self.shelving.order)
        self.found.led.connect(self.lead)
        self.found.mended.connect(self._mend)
        self.looking.found.connect(self._told)
        self.looking.sketched.connect(self._sketched)
        self.looking.failed.connect(self.preview.fail)
        self.looking.began.connect(self.preview.wait)
        self.relist()
        first = self.records.files()
        self.open(first[0] if first else "pack.toml")
        self.looking.now()

    def open(self, file: str) -> None:
        """Look at a record: its form, its page, its place in the list."""
        if file not in self.draft.tables:
            return
        self.file = file
        form = self.form
        self._stack.setCurrentWidget(form)
        form.verticalScrollBar().setValue(0)
        self._fill()
        self.listing.show_file(file)
        self.preview.open(file)

    @property
    def form(self) -> Form:
        """The form of the record that is looked at."""
        kind = kind_of(self.file)
        if kind not in self._forms:
            form = Form(kind, Setting(self.say, self.choices.of), self._completed, self._drawn)
            form.edited.connect(self._edited)
            form.dropped.connect(self.photographs.take)
            form.cut.connect(self.photographs.cut)
            form.mended.connect(lambda code: self._mend(self.file, code))
            self._forms[kind] = form
            self._stack.addWidget(form)
        return self._forms[kind]

    def lead(self, file: str, field: str) -> None:
        """Go to the field where something was found."""
        if file not in self.draft.tables:
            tell(
                self,
                self.say,
                file,
                self.say("这个文件不在表里，请看说明改正。", "This is no record: mend the file itself."),
            )
            return
        self.reach(file)
        # The form is laid out by the next turn of the event loop; before it there is nothing to scroll to.
        QTimer.singleShot(0, self, lambda: self.form.turn_to(field))

    def reach(self, file: str) -> None:
        """Open a record and have it in the list, whatever the list shows now."""
        if file not in self.draft.tables:
            return
        if file not in self.records.files():
            self.listing.turn(kind_of(file))
        self.open(file)

    def relist(self) -> None:
        """Fill the list again as the filters say."""
        self.listing.offer(self.choices.groups(self.listing.kind.currentData()))
        self.records.fill(self.draft.tables, self.listing.wanted(), self._badges, self.draft.archived())
        self.listing.show_file(self.file)
        self.shelving.follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved; then let go of everything."""
        if self.draft.unwritten and not self._leave:
            event.ignore()
            self.saving.before_leaving(self._close_now)
            return
        self.let_go()
        event.accept()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tool bar."""
        super().resizeEvent(event)
        if hasattr(self, "_bars"):
            self._bars.fit(self.width())

    def let_go(self) -> None:
        """Remember the window's place; end the jobs, then the live page's engine."""
        window_placement.keep(self, self.across, self._memory)
        close_guide(self)
        self.publishing.close_down()
        self.jobs.close()
        self.preview.close_down()

    def _close_now(self) -> None:
        self._leave = True
        self.close()

    @Slot(list)
    def _reached(self, touched: list[tuple[str, str]]) -> None:
        """Bring what was undone or done again into view; the record in hand stays when it is among several."""
        here = [each for each in touched if each[0] in self.draft.tables]
        if not here:
            return
        file, path = next((each for each in here if each[0] == self.file), here[-1])
        self.reach(file)
        if path:
            QTimer.singleShot(0, self, lambda: self.form.reveal(path))

    @Slot(object)
    def _not_kept(self, error: OSError) -> None:
        words = self.say("自动保存没有成功。", "Autosave failed.")
        self.statusBar().showMessage(f"{words} {self.say.why(error)}")

    @Slot(str, str)
    def _mend(self, file: str, code: str) -> None:
        """Do what mends a finding, as a change that can be undone."""
        if mend := MENDS.get(code):
            self.editing.set(file, mend.path, mend.value(self.draft.tables[file]), self.say.both(mend.name))
            self.reach(file)

    def _edited(self, path: str, value: Any) -> None:
        self.editing.set(self.file, path, value)

    def _changed(self, file: str, path: str) -> None:
        if file not in self.draft.tables and file == self.file:
            left = [other for other in self.records.files() if other != file]
            self.relist()
            self.open(left[0] if left else "pack.toml")
        elif file != self.file and not path and file in self.draft.tables:
            self.relist()
            self.open(file)
        else:
            self._fill()
            self.relist()
        self.retitle()
        self.looking.soon()

    def _fill(self) -> None:
        table = self.draft.tables[self.file]
        self.form.offer({finding.code for finding in self.found.findings if finding.file == self.file})
        self.form.show_table(name_of(self.file, table), self.file, table)

    def _told(self, findings: tuple[Finding, ...]) -> None:
        self._badges = {}
        for finding in sorted(findings, key=lambda each: WORST.get(each.severity, 2), reverse=True):
            if finding.severity in WORST:
                self._badges[finding.file] = finding.severity
        self._learn()
        self.found.fill(findings, self.draft.tables)
        self.form.offer({finding.code for finding in findings if finding.file == self.file})
        self.relist()

    def _sketched(self, file: str) -> None:
        if file:
            self.preview.take(Path(file))
        else:
            self.preview.say(
                self.say(
                    "下面有必须改正的地方；改好后页面会跟上。", "The page follows once what is red below is mended."
                )
            )

    @Slot()
    def retitle(self) -> None:
        """Say in the title which pack it is, and whether something is not saved."""
        star = "● " if self.draft.unwritten else ""
        self.setWindowTitle(f"{star}{self.draft.folder.name} — {self.say('展品制作室', 'Kiosk studio')}")

    def _lay(self, memory: Memory) -> None:
        self.across = QSplitter(Qt.Orientation.Horizontal)
        for part, share in ((self.listing, 0), (self._stack, 1), (self.preview, 0)):
            self.across.addWidget(part)
            self.across.setStretchFactor(self.across.count() - 1, share)
        whole = QWidget()
        whole.setObjectName("plain")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if not self.writable:
            column.addWidget(read_only(self.say, lambda: self.copied.emit()))
        column.addWidget(self.across, 1)
        column.addWidget(self.found)
        self.setCentralWidget(whole)
        window_placement.put(self, self.across, memory)
        self.found.unfold(memory.flag("findings", self.height() >= window_placement.LOW))
        self.found.folded.connect(lambda whole: memory.keep(findings=whole))
        self.retitle()

    def _completed(self, text: Mapping[str, Any]) -> Mapping[str, Any]:
        """A text in every language, as publishing would fill it in."""
        plain = {tag: tuple(value) if isinstance(value, list) else value for tag, value in text.items()}
        return Completer(self._learnt).complete(plain, "")

    def _learn(self) -> None:
        """Take up the words that the pack writes now, as publishing will."""
        learnt = Glossary.learnt(self.draft.tables.values())
        if learnt != self._learnt:
            self._learnt = learnt
            self._fill()

    def _drawn(self, name: str) -> QImage:
        media = self.draft.media()
        if not name.startswith("media/") or not media.exists(name):
            return QImage()
        return small(name, media.size(name), lambda: media.read(name))
