"""A new pack from the studio: a copy of the one in hand, a copy of the showroom's, or a blank one; then it is opened."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
)

from kiosk import resources
from kiosk.content.draft import Draft
from kiosk.ui.jobs import Job
from kiosk.ui.studio import pack_folder
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.form_inputs import mark
from kiosk.ui.studio.progress import OnProgress, ProgressJobs

Beginning = Literal["in hand", "showroom", "blank"]
NOT_IN_NAMES = frozenset('\\/:*?"<>|')
"""Signs that a folder's name cannot have on every system."""
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for its devices."""
LONGEST_NAME = 60


class NewPack(QObject):
    """Asks for a new pack and makes it, beside the GUI."""

    made = Signal(Path)
    """The folder of the new pack, which is to be opened."""

    def __init__(self, draft: Draft, jobs: ProgressJobs, parent: QObject) -> None:
        super().__init__(parent)
        self._draft, self._jobs = draft, jobs

    def ask(self) -> None:
        """Ask what it begins with, its name and where it is to lie."""
        NewPackDialog(self._jobs.dialogs, self._draft.folder.resolve(), self.make).open()

    def make(self, beginning: Beginning, folder: Path) -> None:
        """Make the pack in `folder`, which must not exist yet."""
        say, draft = self._jobs.dialogs.say, self._draft

        def work(job: Job, on_progress: OnProgress) -> Path:
            folder.parent.mkdir(parents=True, exist_ok=True)
            if beginning == "in hand":
                draft.copy_to(folder)
            elif beginning == "showroom":
                pack_folder.copy(resources.default_pack(), folder.name, folder.parent)
            else:
                pack_folder.begin_named(folder, folder.name)
            return folder

        title = say("正在新建", "Making the new pack")
        failure = say("没有建成，什么都没有留下。", "It was not made, and nothing is left of it.")
        self._jobs.run(title, work, self.made.emit, failure, stoppable=False)


class NewPackDialog(ModalDialog):
    """What the pack begins with, its name, and the folder in which its own is made; `make` hears it."""

    def __init__(self, dialogs: Dialogs, in_hand: Path, make: Callable[[Beginning, Path], None]) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("新建内容包", "A new pack"))
        self._say, self._make, self._in_hand = say, make, in_hand
        column = QVBoxLayout(self)
        column.addWidget(self._heading(say("从什么开始", "What it begins with")))
        self._beginnings: list[Beginning] = ["in hand"]
        rows = [say(f"这一份的副本：{in_hand.name}", f"A copy of this one: {in_hand.name}")]
        if (resources.default_pack() / "pack.toml").is_file():
            self._beginnings.append("showroom")
            rows.append(say("程序带来的展厅内容的副本", "A copy of the showroom's content that the program brought"))
        self._beginnings.append("blank")
        rows.append(say("空白的一份：每样一件，照着改", "A blank one: one of everything, to write over"))
        self._choice = QButtonGroup(self)
        for at, words in enumerate(rows):
            button = QRadioButton(words)
            button.setChecked(at == 0)
            self._choice.addButton(button, at)
            column.addWidget(button)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(say("名称", "Name"))
        self.name.setPlaceholderText(say("例如 春季展", "Such as Spring show"))
        self.where = QLineEdit(str(pack_folder.documents()))
        self.where.setAccessibleName(say("放在哪个文件夹里", "In which folder"))
        look = QPushButton(say("选择…", "Choose…"))
        look.setAutoDefault(False)
        look.setAccessibleName(say("选择文件夹…", "Choose a folder…"))
        look.clicked.connect(self._look)
        row = QHBoxLayout()
        row.addWidget(self.where, 1)
        row.addWidget(look)
        form = QFormLayout()
        form.addRow(say("名称", "Name"), self.name)
        form.addRow(say("放在", "In"), row)
        column.addSpacing(8)
        column.addLayout(form)
        self.hint = QLabel()
        self.hint.setObjectName("soft")
        self.hint.setWordWrap(True)
        column.addWidget(self.hint)
        column.addStretch()
        self._begin = self.answers(column, say("新建并打开", "Make and open"), say("取消", "Cancel"), self._accept)
        for field in (self.name, self.where):
            field.textChanged.connect(self._update)
        self._update()
        self.name.setFocus()
        self.fit(640, 330)

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words)
        label.setObjectName("heading")
        return label

    @property
    def folder(self) -> Path | None:
        """Where the pack would lie; None where that is no path."""
        name, where = self.name.text().strip(), pack_folder.typed_path(self.where.text())
        return pack_folder.typed_path(str(where / name)) if where and name else None

    def _look(self) -> None:
        title = self._say("放在哪个文件夹里", "In which folder")
        if chosen := QFileDialog.getExistingDirectory(self, title, self.where.text()):
            self.where.setText(chosen)

    def _wrong(self) -> str:
        """Why it cannot be made so; empty when it can."""
        say, name, folder = self._say, self.name.text().strip(), self.folder
        if not name:
            return say("还要：名称。", "Still to write: its name.")
        if NOT_IN_NAMES & set(name) or name.startswith(".") or name.endswith(".") or not name.isprintable():
            return say(
                '名称里不能有 \\ / : * ? " < > |，也不能以点开头或结尾。',
                'A name cannot have \\ / : * ? " < > | in it, nor begin or end with a dot.',
            )
        if RESERVED.fullmatch(name):
            return say(
                f"{name} 在 Windows 上不能作文件夹的名字，换一个。",
                f"No folder can be called {name} on Windows: take another.",
            )
        if folder is None:
            return say("还要：放在哪个文件夹里。", "Still to choose: the folder in which it lies.")
        if pack_folder.is_inside(folder, self._in_hand):
            return say(
                "这在正打开的内容包里面，换一个文件夹。", "This is inside the pack that is open: take another folder."
            )
        if folder.exists():
            return say("那里已经有同名的东西，换一个名称。", "Something of that name is there: take another name.")
        return ""

    def _update(self) -> None:
        wrong = self._wrong()
        self.hint.setText(wrong or self._say(f"会建在：{self.folder}", f"It will be: {self.folder}"))
        mark(self.name, bool(wrong) and bool(self.name.text().strip()))
        self._begin.setEnabled(not wrong)

    def _accept(self) -> None:
        beginning, folder = self._beginnings[self._choice.checkedId()], self.folder
        self.accept()
        if folder:
            self._make(beginning, folder)
