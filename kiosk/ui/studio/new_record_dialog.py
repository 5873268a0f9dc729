"""Asks what a new record is before there is one: its kind, where it belongs, its name and id. Nothing is chosen beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.base.record_ids import is_id
from kiosk.content.finding import Both
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.bilingual import Bilingual
from kiosk.ui.studio.inputs import mark

Choice = tuple[str, str]
"""What is stored, and what it is called."""
ACROSS = 5
TALL = 40
"""Pixels of a choice's height at least."""


class Question(QWidget):
    """One thing to be chosen among big buttons."""

    def __init__(self, path: str, name: str, chosen: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.path, self.name = path, name
        self.answer = ""
        self._chosen = chosen
        self._choices: list[Choice] = []
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        label = QLabel(name)
        label.setObjectName("heading")
        column.addWidget(label)
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for at in range(ACROSS):
            self._grid.setColumnStretch(at, 1)
        column.addLayout(self._grid)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these; an answer that is no longer among them is taken back."""
        if list(choices) == self._choices:
            return
        self._choices = list(choices)
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        if self.answer not in dict(choices):
            self.answer = ""
        for at, (key, words) in enumerate(choices):
            made = QPushButton(words)
            made.setCheckable(True)
            made.setChecked(key == self.answer)
            made.setAutoDefault(False)
            made.setMinimumHeight(TALL)
            made.setAccessibleName(f"{self.name} {words}")
            made.clicked.connect(lambda _=False, key=key: self._choose(key))
            self._group.addButton(made)
            self._grid.addWidget(made, at // ACROSS, at % ACROSS)

    def _choose(self, key: str) -> None:
        self.answer = key
        self._chosen()


class NewRecord(QDialog):
    """`kinds` are asked first when there are several; `asked` gives what else has to be chosen for a kind, as far as was chosen.

    `then` hears the kind, what was chosen as a table, the name and the id.
    """

    def __init__(
        self,
        parent: QWidget,
        say: Bilingual,
        title: str,
        kinds: Sequence[tuple[str, Both]],
        asked: Callable[[str, Table], Sequence[tuple[str, Both, Sequence[Choice]]]],
        proposed: Callable[[str, str], str],
        taken: Callable[[str, str], bool],
        then: Callable[[str, Table, str, str], None],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._say, self._asked, self._proposed, self._taken, self._then = say, asked, proposed, taken, then
        self._own = False
        self._questions: list[Question] = []
        self.kind = kinds[0][0] if len(kinds) == 1 else ""
        page = QWidget()
        page.setObjectName("page")
        self._column = QVBoxLayout(page)
        if len(kinds) > 1:
            self._first = Question("", say("种类", "Kind"), self._kind_chosen)
            self._first.offer([(key, say.both(words)) for key, words in kinds])
            self._column.addWidget(self._first)
        self._rest = QVBoxLayout()
        self._column.addLayout(self._rest)
        self.name, self.key = QLineEdit(), QLineEdit()
        self.name.setPlaceholderText(say("例如 大红袍", "Such as 大红袍"))
        self.name.setAccessibleName(say("中文名称", "Chinese name"))
        self.key.setAccessibleName(say("编号", "Id"))
        form = QFormLayout()
        form.addRow(say("中文名称", "Chinese name"), self.name)
        form.addRow(say("编号（印在二维码里，以后不能改）", "Id (printed in codes, it stays)"), self.key)
        self._column.addLayout(form)
        self._column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        self.hint = QLabel()
        self.hint.setObjectName("soft")
        self.hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        self.make = buttons.addButton(say("建立", "Make"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setObjectName("chief")
        buttons.addButton(say("取消", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(self.hint)
        whole.addWidget(buttons)
        self.accepted.connect(self._made)
        self.name.textChanged.connect(self._named)
        self.key.textEdited.connect(self._keyed)
        self._ask()
        room = self.screen().availableSize() * 0.86
        self.resize(min(760, room.width()), min(760 if len(kinds) > 1 else 260, room.height()))

    def _kind_chosen(self) -> None:
        self.kind = self._first.answer
        self._ask()
        self._named(self.name.text())

    def _ask(self) -> None:
        for question in self._questions:
            self._rest.removeWidget(question)
            question.hide()
            question.deleteLater()
        self._questions = [Question(path, self._say.both(words), self._look) for path, words, _ in self._wanted()]
        for question in self._questions:
            self._rest.addWidget(question)
        self._look()

    def _wanted(self) -> Sequence[tuple[str, Both, Sequence[Choice]]]:
        chosen: Table = {question.path: question.answer for question in self._questions}
        return self._asked(self.kind, chosen) if self.kind else ()

    def _named(self, name: str) -> None:
        if not self._own:
            self.key.setText(self._proposed(self.kind, name))
        self._look()

    def _keyed(self, text: str) -> None:
        self._own = bool(text)
        self._look()

    def _look(self) -> None:
        key, say = self.key.text().strip(), self._say
        wrong = ""
        if key and not is_id(key):
            wrong = say(
                "只用小写字母、数字和短横，例如 da-hong-pao。", "Lower-case letters, digits, hyphens: da-hong-pao."
            )
        elif key and self.kind and self._taken(self.kind, key):
            wrong = say("这个编号已经有了。", "This id is taken.")
        missing = [] if self.kind else [say("种类", "the kind")]
        for question, (_, words, choices) in zip(self._questions, self._wanted(), strict=True):
            question.offer(choices)
            if not question.answer:
                missing.append(say(words[0], words[1].lower()))
        if not self.name.text().strip():
            missing.append(say("名称", "the name"))
        if not key:
            missing.append(say("编号", "the id"))
        self.hint.setText(
            wrong
            or (say(f"还要：{'、'.join(missing)}。", f"Still to choose: {', '.join(missing)}.") if missing else "")
        )
        mark(self.key, bool(wrong))
        self.make.setEnabled(not wrong and not missing)

    def _made(self) -> None:
        table: Table = {question.path: question.answer for question in self._questions}
        self._then(self.kind, table, self.name.text().strip(), self.key.text().strip())
