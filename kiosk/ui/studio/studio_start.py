"""Opening the studio: its application, the lock on the pack, the recovery of what was not saved."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QObject, QTimer, QTranslator, Slot
from PySide6.QtWidgets import QApplication

from kiosk import resources
from kiosk.content.draft import Draft
from kiosk.device import input_method
from kiosk.device.instance_lock import Busy, Lock, Taken
from kiosk.settings import Settings
from kiosk.ui.jobs import Jobs
from kiosk.ui.shell import fonts
from kiosk.ui.shell.qt_application import prepare
from kiosk.ui.shell.single_instance import Front, brought
from kiosk.ui.studio import pack_folder
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.pack_chooser import PackChooser
from kiosk.ui.studio.pack_keeping import PackKeeping, overtaken_notice, show_holder
from kiosk.ui.studio.pack_sign import Holder
from kiosk.ui.studio.recent_packs import RecentPacks
from kiosk.ui.studio.studio_memory import StudioMemory
from kiosk.ui.studio.studio_words import Bilingual
from kiosk.ui.studio.stylesheet import dress
from kiosk.ui.studio.unexpected_errors import UnexpectedErrors
from kiosk.ui.studio.window import StudioWindow

SWITCH_S = 0.0005
"""Seconds for which a thread that checks the draft keeps Python from the GUI's at most: each row of the list asks for it."""
IN_USE = ("这个内容包已经在另一个窗口里打开。", "This pack is open in another window already.")


def journal_of(data: Path, pack: Path) -> Path:
    """Where what is unsaved of a pack is kept: one folder a pack."""
    return data / "studio" / "journals" / hashlib.sha256(str(pack.resolve()).encode()).hexdigest()[:16]


def application() -> QApplication:
    """The application with widgets and the kiosk's faces."""
    sys.setswitchinterval(SWITCH_S)
    made = QCoreApplication.instance()
    if not isinstance(made, QApplication):
        made = QApplication(["kiosk-studio"])
        made.setApplicationName("kiosk-studio")
        fonts.load(resources.fonts())
    made.setStyle("Fusion")
    return made


class StudioSession(QObject):
    """Holds the studio's window and the lock on its pack; opens it anew in the other language, or on another pack.

    Raises kiosk.device.instance_lock.Busy when another studio has the pack, OSError when the pack cannot be read.
    """

    def __init__(
        self, pack: Path, data: Path, settings: Settings, language: str, memory: StudioMemory | None = None
    ) -> None:
        super().__init__()
        self._pack, self._data, self._settings = pack, data, settings
        self._memory = memory or StudioMemory(data)
        self._words = QtWords(self)
        self._front: Front | None = None
        self._keeping: PackKeeping | None = None
        self._lock = _locked(data, pack)
        try:
            self.studio = self._open(language)
        except OSError:
            self.unlock()
            raise
        self._opened()

    def close(self) -> None:
        """Let go of the window in order."""
        if self._front:
            self._front.close()
        self._words.speak("")
        self.studio.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.unlock()

    def unlock(self) -> None:
        """Let another studio have the pack."""
        if self._keeping:
            self._keeping.close()
            self._keeping = None
        self._lock.__exit__(None, None, None)

    def move_to(self, pack: Path) -> bool:
        """Leave this pack, which is asked about when something is not saved, and open another; False when it cannot be."""
        say = self.studio.say
        if pack.resolve() == self._pack.resolve():
            return True
        try:
            lock = _locked(self._data, pack)
        except Busy as error:
            if not isinstance(error, Taken) or not brought(journal_of(self._data, pack)):
                Dialogs(self.studio, say).tell(say("打开", "Open"), say(*IN_USE), bad=True)
                return False
            return True

        def go() -> None:
            old, old_pack, old_lock = self.studio, self._pack, self._lock
            self._pack, self._lock = pack, lock
            try:
                self.studio = self._open(say.language)
            except OSError as error:
                self._pack, self._lock = old_pack, old_lock
                lock.__exit__(None, None, None)
                Dialogs(old, say).tell(say("打不开", "Cannot be opened"), say.why(error), bad=True)
                return
            self._leave(old)
            old_lock.__exit__(None, None, None)
            self._opened()

        self.studio.studio_actions.saving.before_leaving(go, lambda: lock.__exit__(None, None, None))
        return True

    def _open(self, language: str) -> StudioWindow:
        self._words.speak(language)
        editor = DraftEditor(Draft(self._pack), journal_of(self._data, self._pack), self)
        studio = StudioWindow(editor, self._settings, self._data, Bilingual(language), Jobs(self), self._memory)
        studio.language_wanted.connect(self._reopen_in)
        studio.other_pack_wanted.connect(self._choose_pack)
        studio.copy_wanted.connect(self._copy_pack)
        studio.studio_actions.origin.changed.connect(self._follow_settings)
        studio.studio_actions.new_pack.made.connect(self.move_to)
        studio.studio_actions.backing_up.restored.connect(self.move_to)
        studio.studio_actions.links.followed.connect(studio.go_to_field)
        RecentPacks(studio, self._memory, self.move_to)
        studio.show()
        if self._front:
            self._front.close()
        self._front = Front(journal_of(self._data, self._pack), studio.windowHandle(), self)
        keeping = self._kept()
        if keeping.other:
            show_holder(studio, keeping, keeping.other)
        return studio

    def _kept(self) -> PackKeeping:
        """The sign on the pack that is open; the one on the pack before is taken away."""
        if self._keeping and self._keeping.pack == self._pack:
            return self._keeping
        if self._keeping:
            self._keeping.close()
        self._keeping = PackKeeping(self._pack, self._data, self)
        self._keeping.overtaken.connect(self._tell_overtaken)
        return self._keeping

    @Slot(object)
    def _tell_overtaken(self, other: Holder) -> None:
        self.studio.put_over(overtaken_notice(other, self.studio.say))

    def _opened(self) -> None:
        if not pack_folder.is_builtin(self._pack):
            self._memory.keep_pack(self._pack.resolve())
        if (self.studio.editor.journal / "draft.json").exists() and not self.studio.editor.looking_only:
            self.studio.studio_actions.saving.offer_recovery()

    def _leave(self, old: StudioWindow) -> None:
        old.let_go()
        old.hide()
        old.deleteLater()

    def _reopen_in(self, language: str) -> None:
        self._memory.keep(language=language)
        self._reopen(language)

    @Slot(object)
    def _follow_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._reopen(self.studio.say.language)

    def _reopen(self, language: str) -> None:
        """Save, and open the studio anew on the record in hand."""

        def reopen() -> None:
            old, file = self.studio, self.studio.file
            self._leave(old)
            self.studio = self._open(language)
            self.studio.list_panel.show_kind(file.partition("/")[0])
            self.studio.open(file)

        self.studio.studio_actions.saving.save(then=reopen)

    def _choose_pack(self) -> None:
        PackChooser(self.studio.say, self.move_to, self.studio).open()

    def _copy_pack(self) -> None:
        say = self.studio.say
        try:
            self.move_to(pack_folder.copy(self._pack, self._pack.resolve().name))
        except OSError as error:
            Dialogs(self.studio, say).tell(say("复制", "Copy"), say.why(error), bad=True)


class QtWords(QObject):
    """Qt's own words (file dialogs, menus of fields, standard buttons) in the studio's language."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> None:
        """Speak "zh", or English."""
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if language == "zh":
            made = QTranslator(self)
            if made.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
                QCoreApplication.installTranslator(made)
                self._translator = made


def last_pack(memory: StudioMemory) -> Path | None:
    """The pack that was open last, when it is still there and not the program's own."""
    last = memory.text("pack")
    return Path(last) if last and pack_folder.is_pack(Path(last)) and not pack_folder.is_builtin(Path(last)) else None


def run(
    pack: Path | None,
    data: Path,
    settings: Settings,
    language: str,
    on_open: Callable[[StudioSession], None] | None = None,
) -> int:
    """Show the studio on `pack` until it is closed; returns the exit code.

    Without a pack the last one is opened, else one is asked for; never the program's own. A pack that another studio has
    open brings that one to the front. Raises OSError when the pack cannot be read, kiosk.device.instance_lock.Busy when the
    other studio does not answer.
    """
    prepare("software")
    input_method.choose(os.environ)
    app = application()
    memory = StudioMemory(data)
    chosen = language or memory.text("language") or "zh"
    say = Bilingual("en" if chosen == "en" else "zh")
    if language:
        memory.keep(language=language)
    sessions: list[StudioSession] = []
    choosers: list[PackChooser] = []
    words = QtWords(app)
    errors = UnexpectedErrors(
        data, say, lambda: sessions[-1].studio if sessions else choosers[-1] if choosers else None, app
    )

    def begin(folder: Path) -> bool:
        try:
            sessions.append(StudioSession(folder, data, settings, say.language, memory))
        except Taken:
            if not brought(journal_of(data, folder)):
                raise
            if choosers:
                QTimer.singleShot(0, app.quit)
            return True
        if on_open:
            on_open(sessions[-1])
        return True

    def chose(folder: Path) -> bool:
        try:
            return begin(folder)
        except (OSError, Busy) as error:
            why = say.why(error) if isinstance(error, OSError) else say(*IN_USE)
            Dialogs(choosers[0], say).tell(say("打不开", "Cannot be opened"), why, bad=True)
            return False

    folder = pack or last_pack(memory)
    if folder:
        begin(folder)
        if not sessions:
            return 0
    else:
        words.speak(say.language)
        choosers.append(PackChooser(say, chose))
        dress(choosers[0], say.language)
        choosers[0].show()
    code = app.exec()
    errors.close()
    for session in sessions:
        session.close()
    return code


def _locked(data: Path, pack: Path) -> Lock:
    lock = Lock(journal_of(data, pack))
    lock.__enter__()
    return lock
