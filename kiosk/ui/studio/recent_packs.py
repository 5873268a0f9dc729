"""The packs that were open last, as lines of a menu; one that is not there now is said so, and can be taken off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from kiosk.ui.studio import pack_folder
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.studio_memory import StudioMemory
from kiosk.ui.studio.window import StudioWindow


class RecentPacks(QObject):
    """Fills the studio's menu of last packs each time it is opened; `open_pack` hears the one that was chosen."""

    def __init__(self, studio: StudioWindow, memory: StudioMemory, open_pack: Callable[[Path], bool]) -> None:
        super().__init__(studio)
        self._memory, self._open_pack, self._say = memory, open_pack, studio.say
        self._dialogs, self._here = Dialogs(studio, studio.say), studio.draft.folder.resolve()
        menu = studio.findChild(QMenu, "menu-recent")
        assert isinstance(menu, QMenu)
        self._menu = menu
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        """The packs but the one in hand, as they are now."""
        say = self._say
        self._menu.clear()
        for pack in self._memory.packs():
            if pack == self._here:
                continue
            there = pack_folder.is_pack(pack)
            name = pack.name.replace("&", "&&")
            line = self._menu.addAction(name if there else say(f"{name}（现在不在）", f"{name} (not there now)"))
            line.setToolTip(str(pack))
            open_it = self._open_pack if there else self._tell_missing
            line.triggered.connect(lambda _=False, pack=pack, open_it=open_it: open_it(pack))
        if self._menu.isEmpty():
            none = self._menu.addAction(say("还没有打开过别的", "No other yet"))
            none.setEnabled(False)

    def _tell_missing(self, pack: Path) -> None:
        say = self._say
        words = say(
            f"{pack}\n这里现在没有内容包。在优盘或网络文件夹上就先接好；移走了就用“打开…”找到它。",
            f"{pack}\nThere is no pack here now. If it is on a stick or in a network folder, connect that; if it was moved,"
            " find it with “Open…”.",
        )

        def answered(at: int) -> None:
            if at == 1:
                self._memory.forget_pack(pack)

        answers = [say("知道了", "Close"), say("从表里去掉", "Take it off the list")]
        self._dialogs.ask(say("最近", "Recent"), words, answers, answered, bad=True, escape=0)
