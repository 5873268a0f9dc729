"""Bringing what is in hand into the pack's folder: saving, what somebody else wrote meanwhile, recovery, closing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.draft_refusals import Overtaken
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.pack_folder import free_path

MESSAGE_MS = 8000
"""Milliseconds that the status bar shows a message."""


class Saving(QObject):
    """Writes the draft that `editor` has in hand."""

    saved = Signal()
    """Everything is in the pack's folder."""
    recovered = Signal()
    """What was not saved last time is in hand again."""
    message = Signal(str, int)
    """Words for the status bar, and how many milliseconds they stay."""

    def __init__(self, editor: DraftEditor, dialogs: Dialogs, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._dialogs, self._say = editor, dialogs, dialogs.say

    @property
    def folder(self) -> Path:
        """The pack's folder."""
        return self._editor.draft.folder

    def save(self, overwrite: bool = False, then: Callable[[], None] = lambda: None) -> None:
        """Write everything, then go on; asks when somebody else changed a file meanwhile, and does not go on then."""
        say = self._say
        try:
            written = self._editor.write(overwrite)
        except Overtaken as error:
            self._ask_whose(error.files, then)
            return
        except (OSError, ValueError) as error:
            self._tell_unsaved(
                say("没有保存成功，内容还在这里。", "Nothing was lost here, but it was not saved."), error
            )
            return
        self.message.emit(say(f"已保存 {len(written)} 个文件", f"{len(written)} file(s) saved"), MESSAGE_MS)
        self.saved.emit()
        then()

    def offer_recovery(self) -> None:
        """Offer what was kept when the studio ended without being closed."""
        editor, say = self._editor, self._say
        title = say("上次没有保存", "Not saved last time")
        words = say(
            "上次有改动没有保存。要接着改吗？", "There are changes that were not saved last time. Go on with them?"
        )

        def answered(at: int) -> None:
            if at == 0:
                editor.recover()
                self.recovered.emit()
            elif at == 1:
                editor.draft.forget(editor.journal)

        self._dialogs.ask(title, words, [say("接着改", "Go on"), say("不要了", "Throw away")], answered)

    def before_leaving(self, leave: Callable[[], None], stay: Callable[[], None] = lambda: None) -> None:
        """Ask about what is not saved, then `leave`, at once when everything is; or `stay`."""
        editor, say = self._editor, self._say
        if not editor.draft.unwritten:
            leave()
            return

        def answered(at: int) -> None:
            if at == 0:
                self.save(then=leave)
            elif at == 1:
                editor.draft.forget(editor.journal)
                leave()
            else:
                stay()

        answers = [say("保存", "Save"), say("不保存", "Do not save"), say("不关", "Stay")]
        words = say("有改动还没有保存。", "There are changes that are not saved.")
        self._dialogs.ask(self._dialogs.parent.windowTitle(), words, answers, answered)

    def _ask_whose(self, files: tuple[str, ...], then: Callable[[], None]) -> None:
        """Ask which is to stand: what another program wrote into these files, or what is here."""
        say = self._say
        names = say("、", ", ").join(files)
        words = say(
            f"打开之后，别的程序改过：{names}。\n\n“载入”用外面的内容；这里的改动可以用“撤销”取回。\n"
            "“保存为副本”把这里的内容另存成一个内容包，再载入外面的。\n“覆盖”用这里的内容换掉外面的改动，换掉的找不回来。",
            f"Another program changed these since they were opened: {names}.\n\n“Load” takes what is there; Undo brings back"
            " what you changed here.\n“Keep as a copy” saves what is here as a pack of its own, then loads what is there.\n"
            "“Overwrite” puts what is here over the other changes: they cannot be had again.",
        )
        answers = [
            say("载入外面的改动", "Load the other changes"),
            say("保存为副本", "Keep mine as a copy"),
            say("覆盖", "Overwrite"),
        ]

        def answered(at: int) -> None:
            if at == 0:
                self._load(files)
            elif at == 1:
                self._keep_copy(files)
            elif at == 2:
                self.save(True, then)

        title = say("文件被别的程序改过", "Changed by another program")
        self._dialogs.ask(title, words, answers, answered, bad=True, escape=-1)

    def _load(self, files: tuple[str, ...]) -> None:
        say = self._say
        unread = self._editor.reload(files)
        if unread:
            names = say("、", ", ").join(unread)
            words = say(
                f"外面的文件读不了：{names}。这里的内容没有动。先改好那个文件，或者保存为副本、覆盖。",
                f"These cannot be read as they are now: {names}. What is here stays. Mend the file, keep a copy, or overwrite.",
            )
            self._dialogs.tell(say("没有载入", "Not loaded"), words, bad=True)
            return
        words = say("载入了外面的改动；撤销可以取回这里的。", "The other changes were loaded; Undo brings back yours.")
        self.message.emit(words, MESSAGE_MS)

    def _keep_copy(self, files: tuple[str, ...]) -> None:
        say = self._say
        home = self._editor.draft.folder.resolve()
        copy = free_path(home.parent, f"{home.name} {say('副本', 'copy')}")
        try:
            self._editor.draft.copy_to(copy)
        except (OSError, ValueError) as error:
            self._tell_unsaved(
                say("副本没有存成，内容还在这里。", "The copy was not saved; what you changed is still here."), error
            )
            return
        self._load(files)
        words = say(f"这里的内容存在：\n{copy}", f"What was here is kept in:\n{copy}")
        self._dialogs.tell(say("存成了副本", "Kept as a copy"), words)

    def _tell_unsaved(self, words: str, error: Exception) -> None:
        say = self._say
        self._dialogs.tell(say("没有保存", "Not saved"), f"{words}\n{say.why(error)}", bad=True)
