"""The first question when no pack is known: open one, begin one, or copy the showroom's content to Documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk import resources
from kiosk.ui.studio import pack_folder
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.studio_words import Bilingual


class PackChooser(QDialog):
    """Asks for a pack; `open_pack` hears its folder and says whether it will do. Closed without an answer, nothing is opened."""

    def __init__(self, say: Bilingual, open_pack: Callable[[Path], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say, self._open_pack = say, open_pack
        self._dialogs = Dialogs(self, say)
        self.setWindowTitle(say("展品制作室", "Kiosk studio"))
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        head = QLabel(say("要改哪一份内容？", "Which content is to be changed?"))
        head.setObjectName("title")
        column.addWidget(head)
        rows: list[tuple[str, str, Callable[[], None]]] = [
            (
                say("打开…", "Open…"),
                say("已有的内容包文件夹（里面有 pack.toml）。", "A pack's folder that is there (it holds pack.toml)."),
                self._open,
            ),
            (
                say("新建…", "New…"),
                say("一份小小的样例，每样一件。", "A small example: one of everything."),
                self._begin,
            ),
        ]
        if resources.default_pack().is_dir():
            rows.append(
                (
                    say("复制展厅的内容到“文档”", "Copy the showroom's content to Documents"),
                    say("程序带来的那一份不会动。", "What the program brought along stays as it is."),
                    self._copy,
                )
            )
        for words, hint, act in rows:
            button = QPushButton(words)
            button.setMinimumHeight(52)
            button.setAutoDefault(False)
            button.setAccessibleName(words)
            button.setAccessibleDescription(hint)
            button.clicked.connect(lambda _=False, act=act: act())
            column.addWidget(button)
            label = QLabel(hint)
            label.setObjectName("soft")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.setMinimumWidth(440)

    def choose(self, folder: Path) -> None:
        """Open the pack of a folder, when there is a pack in it and it is not the program's own."""
        say = self._say
        if not pack_folder.is_pack(folder):
            words = say(
                f"{folder}\n这里没有 pack.toml，不是内容包。选里面有 pack.toml 的那个文件夹。",
                f"{folder}\nThere is no pack.toml here. Choose the folder that holds one.",
            )
            self._dialogs.tell(say("打开", "Open"), words, bad=True)
        elif pack_folder.is_builtin(folder):
            words = say(
                "这是程序自己的内容，不能直接改。用“复制展厅的内容到‘文档’”。",
                "This is the program's own content and is not changed. Copy it to Documents instead.",
            )
            self._dialogs.tell(say("打开", "Open"), words, bad=True)
        else:
            if self._open_pack(folder):
                self.accept()

    def begin(self, folder: Path) -> None:
        """Begin a pack in a folder, and open it."""
        say = self._say
        try:
            pack_folder.begin(folder)
        except FileExistsError:
            words = say(
                f"{folder}\n这个文件夹不是空的。新建一个空文件夹。",
                f"{folder}\nThis folder is not empty. Make an empty one.",
            )
            self._dialogs.tell(say("新建", "New"), words, bad=True)
        except OSError as error:
            self._dialogs.tell(say("新建", "New"), say.why(error), bad=True)
        else:
            self.choose(folder)

    def _open(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self._say("打开内容包", "Open a pack"), str(pack_folder.documents())
        )
        if folder:
            self.choose(Path(folder))

    def _begin(self) -> None:
        spot = str(pack_folder.documents())
        folder = QFileDialog.getExistingDirectory(self, self._say("选一个空文件夹", "Choose an empty folder"), spot)
        if folder:
            self.begin(Path(folder))

    def _copy(self) -> None:
        say = self._say
        try:
            made = pack_folder.copy(resources.default_pack(), say("展厅内容", "Showroom content"))
        except OSError as error:
            self._dialogs.tell(say("复制", "Copy"), say.why(error), bad=True)
            return
        self.choose(made)
