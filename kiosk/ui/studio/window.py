"""The studio's window: composes list, form, live page, findings and actions around one draft."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from kiosk.base.hidden_records import hidden_files
from kiosk.content.finding import Finding
from kiosk.publish import base_url_check
from kiosk.publish.glossary import Glossary
from kiosk.publish.pinyin import spellings
from kiosk.settings import Settings
from kiosk.ui.jobs import Jobs
from kiosk.ui.studio import window_placement
from kiosk.ui.studio.category_files import badges_of, codes_of, seen_at, seen_when_travelled
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.draft_catalogue import CatalogueMaker
from kiosk.ui.studio.draft_checker import DraftChecker
from kiosk.ui.studio.draft_completion import DraftCompletion
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.findings_panel import FindingsPanel
from kiosk.ui.studio.folder_look import FolderLook
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.form_inputs import FormContext
from kiosk.ui.studio.form_stack import FormStack
from kiosk.ui.studio.live_preview import LivePreview
from kiosk.ui.studio.mending import Mending
from kiosk.ui.studio.pack_folder import can_write
from kiosk.ui.studio.panes import Panes
from kiosk.ui.studio.progress import ProgressJobs
from kiosk.ui.studio.read_only_notice import read_only_notice
from kiosk.ui.studio.record_actions import available
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_list import RecordListModel
from kiosk.ui.studio.record_list_panel import RecordListPanel
from kiosk.ui.studio.shown_languages import ShownLanguages
from kiosk.ui.studio.staff_guide import close_guide, open_guide
from kiosk.ui.studio.studio_actions import StudioActions
from kiosk.ui.studio.studio_commands import REDO, UNDO
from kiosk.ui.studio.studio_folders import StudioFolders
from kiosk.ui.studio.studio_memory import StudioMemory
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.stylesheet import dress
from kiosk.ui.studio.text_editors import composition_brought_in
from kiosk.ui.studio.thumbnails import thumbnail
from kiosk.ui.studio.tool_bar import ToolBars
from kiosk.ui.studio.unread_file import tell_unread


class StudioWindow(QMainWindow):
    """One pack being edited. `closed` comes when the window has let go of everything."""

    closed = Signal()
    language_wanted = Signal(str)
    """The studio is to speak the other language ("zh", "en"): whoever opened it opens it anew."""
    other_pack_wanted = Signal()
    copy_wanted = Signal()
    """The pack is to be copied to where it can be written, and opened there."""

    def __init__(
        self, editor: DraftEditor, settings: Settings, data: Path, say: Bilingual, jobs: Jobs, memory: StudioMemory
    ) -> None:
        super().__init__()
        dress(self, say.language)  # before there is anything in it: each part is then polished once, when it is shown
        self.editor, self.draft, self.say, self.jobs = editor, editor.draft, say, jobs
        editor.setParent(self)
        jobs.setParent(self)
        self._leaving = False
        self._badges: dict[str, str] = {}
        self._memory = memory
        self._completion = DraftCompletion()
        self._dialogs = Dialogs(self, say)
        folders = StudioFolders(data)
        catalogues = CatalogueMaker(self.draft, folders)
        self.choices = Choices(self.draft, say)
        self.preview = LivePreview(say, settings, folders.live_pages, folders.blobs)
        self.checker = DraftChecker(catalogues, jobs, self.preview.next_file, self)
        self.records = RecordListModel(self, lambda name: spellings([name], name), say("已隐藏", "Hidden"))
        self.list_panel = RecordListPanel(self.records, say, self._thumbnail_of)
        self.forms = FormStack(
            FormContext(say, self.choices.of, self._thumbnail_of, ShownLanguages(memory), lambda: self.draft.tables),
            self._completion.complete,
        )
        self.findings_panel = FindingsPanel(say)
        self.studio_actions = StudioActions(
            editor, self.choices, catalogues, ProgressJobs(self._dialogs, jobs), settings, memory, self
        )
        self._lay_out()
        self._bars = ToolBars(self, say, self._commands())
        self.actions_by_id = self._bars.actions
        self._connect_panels()
        self._connect_actions()
        self.refresh_list()
        self.open((*self.records.files(), "pack.toml")[0])
        self.checker.check_soon()
        FolderLook(self, self.draft, jobs, self.checker.check_soon)

    def _commands(self) -> dict[str, Callable[[], None]]:
        """What each command of the tool bar does, by its id."""
        return {
            **self.studio_actions.commands(lambda: self.file, lambda: self.list_panel.chosen_file),
            "find": lambda: self.list_panel.search.setFocus(),
            "next-pane": Panes(self, (self.list_panel, self.forms, self.preview, self.findings_panel)).next,
            "open": lambda: self.other_pack_wanted.emit(),
            "help": lambda: open_guide(self._dialogs),
            "language": lambda: self.language_wanted.emit("en" if self.say.language == "zh" else "zh"),
        }

    def _connect_panels(self) -> None:
        self.list_panel.chosen.connect(self.open)
        self.list_panel.filter_changed.connect(self.refresh_list)
        self.records.ordered.connect(self.studio_actions.records.order)
        self.findings_panel.followed.connect(self.go_to_field)
        self.findings_panel.fix_wanted.connect(Mending(self.editor, self.say, self.reach).mend)
        self.findings_panel.folded.connect(lambda unfolded: self._memory.keep(findings=unfolded))
        self.forms.edited.connect(self.studio_actions.careful.set)
        self.forms.placed.connect(self.editor.set_together)
        self.forms.place_wanted.connect(self.reach)
        self.forms.fix_wanted.connect(self.findings_panel.fix)
        self.checker.started.connect(self.preview.show_waiting)
        self.checker.checked.connect(self._show_findings)
        self.checker.catalogue_made.connect(self.preview.show_catalogue)
        self.checker.blocked.connect(self._show_blocked)
        self.checker.failed.connect(self.preview.show_failure)

    def _connect_actions(self) -> None:
        editor, buttons, actions = self.editor, self.actions_by_id, self.studio_actions
        editor.changed.connect(self._changed)
        editor.settled.connect(lambda: self._changed(self.file, "*"))
        editor.travelled.connect(self._show_travelled)
        editor.stack.cleanChanged.connect(self.refresh_title)
        editor.stack.canUndoChanged.connect(buttons[UNDO].setEnabled)
        editor.stack.canRedoChanged.connect(buttons[REDO].setEnabled)
        self.forms.dropped.connect(actions.photographs.add)
        self.forms.phone_wanted.connect(actions.phone.open_for)
        self.forms.cropped.connect(actions.photographs.crop)
        actions.mass.followed.connect(self.go_to_field)
        actions.message.connect(self._show_message)
        actions.refused.connect(self._show_refusal)
        actions.followed.connect(self.go_to_field)
        actions.records.made.connect(self.reach)
        actions.records.bringing_back.connect(self.list_panel.show_all)
        actions.saving.saved.connect(self.refresh_title)
        actions.saving.saved.connect(self.refresh_list)
        actions.saving.recovered.connect(self._recovered)
        actions.publishing.changed.connect(self._update_actions)

    def open(self, file: str) -> None:
        """Take a record in hand: its form, its page, its place in the list."""
        if file not in self.editor.records:
            return
        self.forms.turn_to(file)
        self._fill_form()
        self.list_panel.show_file(file)
        self.preview.open(file)
        self._update_actions()

    @property
    def file(self) -> str:
        """The record in hand."""
        return self.forms.file

    def go_to_field(self, file: str, field: str) -> None:
        """Go to the field where something was found."""
        if file == base_url_check.FILE:
            self.studio_actions.origin.ask()
            return
        if file not in self.draft.tables:
            tell_unread(self._dialogs, self.draft.folder, file, self.findings_panel.findings)
            return
        file, field = seen_at(self.draft.tables, file, field)
        self.reach(file)
        # The form is laid out by the next turn of the event loop; before it there is nothing to scroll to.
        QTimer.singleShot(0, self, lambda: self.forms.form.focus_field(field))

    def reach(self, file: str) -> None:
        """Open a record and have it in the list, whatever the list shows now."""
        if file not in self.editor.records:
            return
        if file not in self.records.files():
            self.list_panel.show_kind(kind_of(file))
        self.open(file)

    @Slot()
    def refresh_list(self) -> None:
        """Fill the list again as the filters say."""
        self.list_panel.offer_groups(self.choices.groups(self.list_panel.kind_shown))
        self.records.fill(self.editor.records, self.list_panel.record_filter(), self._badges, self.draft.archived())
        self.list_panel.show_file(self.file)
        self._update_actions()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved; then let go of everything."""
        composition_brought_in()
        if self.draft.unwritten and not self._leaving:
            event.ignore()
            self.studio_actions.saving.before_leaving(self._close_now)
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
        window_placement.keep(self, self.splitter, self._memory)
        close_guide(self)
        self.studio_actions.close_down()
        self.jobs.close()
        self.preview.close_down()

    @Slot()
    def refresh_title(self) -> None:
        """Say in the title which pack it is, and whether something is not saved."""
        star = "● " if self.draft.unwritten else ""
        self.setWindowTitle(f"{star}{self.draft.folder.name} — {self.say('展品制作室', 'Kiosk studio')}")

    def _close_now(self) -> None:
        self._leaving = True
        self.close()

    def _update_actions(self) -> None:
        panel = self.list_panel
        records, looking_only = self.editor.records, self.editor.looking_only
        can = available(records, panel.kind_shown, self.file, panel.archived_shown, looking_only)
        self._bars.enable(can | {"go-back": self.studio_actions.publishing.can_go_back})

    @Slot(list)
    def _show_travelled(self, touched: list[tuple[str, str]]) -> None:
        """Bring what was undone or done again into view; the record in hand stays when it is among several."""
        here = [each for each in seen_when_travelled(self.draft.tables, touched) if each[0] in self.editor.records]
        if not here:
            return
        file, path = next((each for each in here if each[0] == self.file), here[-1])
        self.reach(file)
        if path:
            QTimer.singleShot(0, self, lambda: self.forms.form.scroll_to(path))

    def _changed(self, file: str, path: str) -> None:
        if self.editor.together:
            return
        records = self.editor.records
        file, path = seen_at(records, file, path)
        if self.file not in records:
            left = [other for other in self.records.files() if other != self.file]
            self.refresh_list()
            self.open(left[0] if left else "pack.toml")
        elif file != self.file and not path and file in records:
            self.refresh_list()
            self.open(file)
        else:
            self._fill_form()
            self.refresh_list()
        self.refresh_title()
        self.checker.check_soon()

    def _show_message(self, words: str, milliseconds: int) -> None:
        """Show the status bar, which there is from the first message on."""
        self.statusBar().showMessage(words, milliseconds)

    def _recovered(self) -> None:
        self.refresh_title()
        self.open(self.file)

    def _fill_form(self) -> None:
        records, found = self.editor.records, self.findings_panel.findings
        self.preview.hidden = self.file in hidden_files(records)
        self.forms.show_table(records[self.file], codes_of(found, records, self.file))

    def _thumbnail_of(self, name: str) -> QImage:
        return thumbnail(self.draft.media(), name)

    def _show_findings(self, findings: tuple[Finding, ...], glossary: Glossary) -> None:
        self._badges = badges_of(findings, self.draft.tables)
        if self._completion.learn(glossary):
            self._fill_form()
        self.findings_panel.fill(findings, self.draft.tables)
        self.forms.form.offer_fixes(codes_of(findings, self.draft.tables, self.file))
        self.refresh_list()

    def _show_refusal(self, findings: tuple[Finding, ...]) -> None:
        if findings:
            self.findings_panel.fill(findings, self.draft.tables)
        self.findings_panel.unfold(True)

    def _show_blocked(self) -> None:
        self.preview.show_message(
            self.say("下面有必须改正的地方；改好后页面会跟上。", "The page follows once what is red below is mended.")
        )

    def look_only(self, looking: bool) -> None:
        """Change nothing while another machine has the pack."""
        self.editor.looking_only = looking
        self.forms.look_only(looking)
        self._update_actions()

    def put_over(self, line: QWidget) -> None:
        """Put a line over everything else."""
        self._body.insertWidget(0, line)

    def _lay_out(self) -> None:
        over = None
        if not can_write(self.draft.folder):
            over = read_only_notice(self.say, lambda: self.copy_wanted.emit())
        parts = ((self.list_panel, 0), (self.forms, 1), (self.preview, 0))
        self.splitter, self._body = window_placement.lay_out(self, parts, over, self.findings_panel)
        window_placement.put(self, self.splitter, self._memory)
        self.findings_panel.unfold(self._memory.flag("findings", self.height() >= window_placement.LOW))
        self.refresh_title()
