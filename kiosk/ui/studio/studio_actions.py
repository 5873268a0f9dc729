"""Everything that can be done with the draft of a studio, composed: records, photographs, saving, publishing, labels."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from kiosk.content.toml_tables import venue_now
from kiosk.settings import Settings
from kiosk.ui.studio.backing_up import BackingUp
from kiosk.ui.studio.calendar_dialog import CalendarDialog
from kiosk.ui.studio.careful_changes import CarefulChanges
from kiosk.ui.studio.draft_catalogue import CatalogueMaker
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.kiosk_preview import KioskPreview
from kiosk.ui.studio.label_printing import LabelPrinting
from kiosk.ui.studio.link_checking import LinkChecking
from kiosk.ui.studio.look_ahead_dialog import LookAheadDialog
from kiosk.ui.studio.mass_changes import MassChanges
from kiosk.ui.studio.new_pack import NewPack
from kiosk.ui.studio.origin_address import OriginAddress
from kiosk.ui.studio.pack_reporting import PackReporting
from kiosk.ui.studio.phone_photographs import PhonePhotographs
from kiosk.ui.studio.photograph_drop import PhotographDrop
from kiosk.ui.studio.photograph_import import PhotographImport
from kiosk.ui.studio.progress import ProgressJobs
from kiosk.ui.studio.publishing import Publishing
from kiosk.ui.studio.record_actions import RecordActions
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_hiding import RecordHiding
from kiosk.ui.studio.release_maker import ReleaseMaker
from kiosk.ui.studio.reviews import Reviews
from kiosk.ui.studio.saving import MESSAGE_MS, Saving
from kiosk.ui.studio.stick_export import StickExport
from kiosk.ui.studio.studio_commands import REDO, UNDO
from kiosk.ui.studio.studio_memory import StudioMemory
from kiosk.ui.studio.visitor_counts import VisitorCounts
from kiosk.ui.studio.wall_publishing import WallPublishing
from kiosk.ui.studio.workbook_exchange import WorkbookExchange


class StudioActions(QObject):
    """The actions of one studio, on what `editor` has in hand."""

    message = Signal(str, int)
    """Words for the status bar, and how many milliseconds they stay."""
    followed = Signal(str, str)
    """A record is to be opened at a field: its file, and the field's path."""
    refused = Signal(tuple)
    """Errors keep the draft from becoming a release: what was found now, or () when it is shown already."""

    def __init__(
        self,
        editor: DraftEditor,
        choices: Choices,
        catalogues: CatalogueMaker,
        jobs: ProgressJobs,
        settings: Settings,
        memory: StudioMemory,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._editor, self._say = editor, jobs.dialogs.say
        self._dialogs = jobs.dialogs
        folders = catalogues.folders
        self.photographs = PhotographDrop(editor, jobs, self)
        self.phone = PhonePhotographs(
            editor, choices, self.photographs, jobs.dialogs, folders.phone(editor.journal.name), self
        )
        self.records = RecordActions(editor, choices, jobs.dialogs, self)
        self.hiding = RecordHiding(editor, jobs.dialogs)
        self.careful = CarefulChanges(editor, jobs.dialogs, self)
        self.mass = MassChanges(editor, choices, jobs.dialogs, self)
        self.saving = Saving(editor, jobs.dialogs, self)
        releases = ReleaseMaker(self.saving, jobs, settings, folders, self)
        self.kiosk_preview = KioskPreview(releases, folders.scratch, settings.file, self)
        self.publishing = Publishing(editor.draft, catalogues, releases, jobs, memory, self)
        self.wall = WallPublishing(releases, jobs, jobs.jobs, folders.scratch, self)
        self.stick = StickExport(releases, jobs, self.wall, folders.scratch, self)
        self.origin = OriginAddress(settings, jobs.dialogs, self)
        self.labels = LabelPrinting(editor.draft, choices, catalogues, jobs, self.origin, self)
        self.new_pack = NewPack(editor.draft, jobs, self)
        self.photograph_import = PhotographImport(editor, choices, self.photographs, jobs, self)
        self.photograph_import.message.connect(self.message)
        self.links = LinkChecking(editor.draft, jobs, self)
        self.report = PackReporting(editor.draft, jobs, self)
        self.backing_up = BackingUp(self.saving, jobs, settings, folders.data, self)
        self.reviews = Reviews(releases, folders, jobs, settings.file, self)
        self.reviews.message.connect(self.message)
        self.counts = VisitorCounts(folders, jobs, self)
        self.workbook = WorkbookExchange(editor, jobs, self)
        self.workbook.message.connect(self.message)
        self.saving.message.connect(self.message)
        self.mass.message.connect(self.message)
        self.labels.message.connect(self.message)
        releases.refused.connect(self.refused)
        self.kiosk_preview.failed.connect(self._tell_preview_failed)
        editor.failed.connect(self._tell_journal_failed)

    def commands(self, record: Callable[[], str], archived_record: Callable[[], str]) -> dict[str, Callable[[], None]]:
        """What each command of the tool bar does, by its id.

        `record` gives the file of the record in hand, `archived_record` that of the archived one that is marked.
        """

        def bring_back() -> None:
            if file := archived_record():
                self.records.bring_back(file)

        return {
            "new": self.new_pack.ask,
            **self.mass.commands(record),
            "save": self.saving.save,
            UNDO: self._editor.undo,
            REDO: self._editor.redo,
            "add": self.records.add,
            "duplicate": lambda: self.records.duplicate(record()),
            "put-away": lambda: self.records.put_away(record()),
            "bring-back": bring_back,
            "import-photographs": self.photograph_import.ask,
            "hide": lambda: self.hiding.hide(record()),
            "show": lambda: self.hiding.show(record()),
            "phone": self.phone.open_tray,
            "backup": self.backing_up.ask_backup,
            "restore": self.backing_up.ask_restore,
            "links": self.links.ask,
            "workbook-out": self.workbook.ask_out,
            "workbook-in": self.workbook.ask_in,
            "report": self.report.ask,
            "labels": lambda: self.labels.ask(record()),
            "preview": self.kiosk_preview.open,
            "ahead": self._ask_ahead,
            "counts": self.counts.open,
            "calendar": self._show_calendar,
            "publish": self.publishing.publish,
            "go-back": self.publishing.go_back,
            "history": self.publishing.show_history,
            "hand-in": self.reviews.hand_in,
            "review": self.reviews.review,
            "review-archive": self.reviews.show_archive,
            "review-demand": self.reviews.ask_demand,
            "stick": self.stick.ask,
            "origin-address": self.origin.ask,
            "wall": self.wall.open,
        }

    def close_down(self) -> None:
        """End what is open beside the window: the whole-kiosk preview, the page for phones."""
        self.kiosk_preview.close_down()
        self.reviews.close_down()
        self.phone.close_down()

    def _ask_ahead(self) -> None:
        self._look_ahead(self._today() + timedelta(days=1))

    def _look_ahead(self, day: date) -> None:
        LookAheadDialog(self._dialogs, self.kiosk_preview.open, day).open()

    def _show_calendar(self) -> None:
        tables = dict(self._editor.draft.tables)
        CalendarDialog(self._dialogs, tables, self._today(), self.followed.emit, self._look_ahead).open()

    def _today(self) -> date:
        """The day at the venue."""
        return venue_now(self._editor.draft.tables.get("pack.toml", {})).date()

    def _tell_journal_failed(self, error: OSError) -> None:
        self.message.emit(f"{self._say('自动保存没有成功。', 'Autosave failed.')} {self._say.why(error)}", 0)

    def _tell_preview_failed(self) -> None:
        self.message.emit(self._say("整机预览没有打开。", "The kiosk did not open."), MESSAGE_MS)
