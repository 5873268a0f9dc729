"""Bringing what is in hand into the pack's folder: saving, what somebody else wrote meanwhile, recovery, closing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.content.draft import Overtaken
from kiosk.ui.studio.dialogs import ask, tell
from kiosk.ui.studio.pack_choice import free

if TYPE_CHECKING:
    from kiosk.ui.studio.window import Studio


class Saving(QObject):
    """Writes the draft of the studio it belongs to."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio

    def save(self, overwrite: bool = False, then: Callable[[], None] = lambda: None) -> None:
        """Write everything, then go on; asks when somebody else changed a file meanwhile, and does not go on then."""
        studio, say = self._studio, self._studio.say
        try:
            written = studio.editing.write(overwrite)
        except Overtaken as error:
            self._overtaken(error.files, then)
            return
        except (OSError, ValueError) as error:
            words = say("没有保存成功，内容还在这里。", "Nothing was lost here, but it was not saved.")
            tell(studio, say, say("没有保存", "Not saved"), f"{words}\n{say.why(error)}", bad=True)
            return
        studio.statusBar().showMessage(say(f"已保存 {len(written)} 个文件", f"{len(written)} file(s) saved"), 8000)
        studio.retitle()
        studio.relist()
        then()

    def recover(self) -> None:
        """Offer what was kept when the studio ended without being closed."""
        studio, say = self._studio, self._studio.say
        title = say("上次没有保存", "Not saved last time")
        words = say(
            "上次有改动没有保存。要接着改吗？", "There are changes that were not saved last time. Go on with them?"
        )

        def answered(at: int) -> None:
            if at == 0:
                for file in studio.draft.recover(studio.editing.journal):
                    studio.editing.changed.emit(file, "")
                studio.editing.stack.resetClean()
                studio.retitle()
                studio.open(studio.file)
            elif at == 1:
                studio.draft.forget(studio.editing.journal)

        ask(studio, title, words, [say("接着改", "Go on"), say("不要了", "Throw away")], answered)

    def before_leaving(self, leave: Callable[[], None], stay: Callable[[], None] = lambda: None) -> None:
        """Ask about what is not saved, then `leave`, at once when everything is; or `stay`."""
        studio, say = self._studio, self._studio.say
        if not studio.draft.unwritten:
            leave()
            return

        def answered(at: int) -> None:
            if at == 0:
                self.save(then=leave)
            elif at == 1:
                studio.draft.forget(studio.editing.journal)
                leave()
            else:
                stay()

        answers = [say("保存", "Save"), say("不保存", "Do not save"), say("不关", "Stay")]
        words = say("有改动还没有保存。", "There are changes that are not saved.")
        ask(studio, studio.windowTitle(), words, answers, answered)

    def _overtaken(self, files: tuple[str, ...], then: Callable[[], None]) -> None:
        say = self._studio.say
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
        ask(self._studio, title, words, answers, answered, bad=True, escape=-1)

    def _load(self, files: tuple[str, ...]) -> None:
        studio, say = self._studio, self._studio.say
        unread = studio.editing.renew(files)
        if unread:
            names = say("、", ", ").join(unread)
            words = say(
                f"外面的文件读不了：{names}。这里的内容没有动。先改好那个文件，或者保存为副本、覆盖。",
                f"These cannot be read as they are now: {names}. What is here stays. Mend the file, keep a copy, or overwrite.",
            )
            tell(studio, say, say("没有载入", "Not loaded"), words, bad=True)
            return
        studio.statusBar().showMessage(
            say("载入了外面的改动；撤销可以取回这里的。", "The other changes were loaded; Undo brings back yours."),
            8000,
        )

    def _keep_copy(self, files: tuple[str, ...]) -> None:
        studio, say = self._studio, self._studio.say
        home = studio.draft.folder.resolve()
        copy = free(home.parent, f"{home.name} {say('副本', 'copy')}")
        try:
            studio.draft.copy_to(copy)
        except (OSError, ValueError) as error:
            words = say("副本没有存成，内容还在这里。", "The copy was not saved; what you changed is still here.")
            tell(studio, say, say("没有保存", "Not saved"), f"{words}\n{say.why(error)}", bad=True)
            return
        self._load(files)
        words = say(f"这里的内容存在：\n{copy}", f"What was here is kept in:\n{copy}")
        tell(studio, say, say("存成了副本", "Kept as a copy"), words)
