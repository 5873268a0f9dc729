"""Asks what a new record is before there is one: its kind, where it belongs, its name and id. Nothing is chosen beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QButtonGroup,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kiosk.base.record_ids import is_id
from kiosk.content.finding import Both
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.form_inputs import mark

Choice = tuple[str, str]
"""What is stored, and what it is called."""
ACROSS = 5
TALL = 40
"""Pixels of a choice's height at least."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that has to be chosen: the path that it fills, its words, and the choices."""

    path: str
    words: Both
    choices: Sequence[Choice]


@dataclass(frozen=True, slots=True)
class RecordIds:
    """Which ids a new record may have, by its kind."""

    propose: Callable[[str, str], str]
    """An id that is free, for a kind and a name."""
    is_used: Callable[[str, str], bool]
    """Whether a kind has an id already."""


class ChoiceButtons(QWidget):
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


class NewRecordDialog(ModalDialog):
    """`kinds` are asked first when there are several; `questions` gives what else has to be chosen for a kind, as far as was
    chosen.

    `make` hears the kind, what was chosen as a table, the name and the id.
    """

    def __init__(
        self,
        dialogs: Dialogs,
        title: str,
        kinds: Sequence[tuple[str, Both]],
        questions: Callable[[str, Table], Sequence[Question]],
        ids: RecordIds,
        make: Callable[[str, Table, str, str], None],
    ) -> None:
        super().__init__(dialogs, title)
        say = dialogs.say
        self._say, self._questions_of, self._ids, self._make_record = say, questions, ids, make
        self._id_typed = False
        self._asked: list[ChoiceButtons] = []
        self.kind = kinds[0][0] if len(kinds) == 1 else ""
        page = QWidget()
        self._column = QVBoxLayout(page)
        if len(kinds) > 1:
            self._first = ChoiceButtons("", say("种类", "Kind"), self._kind_chosen)
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
        area = self.scrolled(page)
        self.hint = QLabel()
        self.hint.setObjectName("soft")
        self.hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(self.hint)
        self.make = self.answers(layout, say("建立", "Make"), say("取消", "Cancel"), self.accept)
        self.accepted.connect(self._accepted)
        self.name.textChanged.connect(self._named)
        self.key.textEdited.connect(self._keyed)
        self._ask()
        self.fit_page(area, 760, 760)

    def _kind_chosen(self) -> None:
        self.kind = self._first.answer
        self._ask()
        self._named(self.name.text())

    def _ask(self) -> None:
        for buttons in self._asked:
            self._rest.removeWidget(buttons)
            buttons.hide()
            buttons.deleteLater()
        self._asked = [
            ChoiceButtons(question.path, self._say.both(question.words), self._update) for question in self._questions()
        ]
        for buttons in self._asked:
            self._rest.addWidget(buttons)
        self._update()

    def _chosen(self) -> Table:
        return {buttons.path: buttons.answer for buttons in self._asked}

    def _questions(self) -> Sequence[Question]:
        return self._questions_of(self.kind, self._chosen()) if self.kind else ()

    def _named(self, name: str) -> None:
        if not self._id_typed:
            self.key.setText(self._ids.propose(self.kind, name))
        self._update()

    def _keyed(self, text: str) -> None:
        self._id_typed = bool(text)
        self._update()

    def _update(self) -> None:
        key, say = self.key.text().strip(), self._say
        wrong = ""
        if key and not is_id(key):
            wrong = say(
                "只用小写字母、数字和短横，例如 da-hong-pao。", "Lower-case letters, digits, hyphens: da-hong-pao."
            )
        elif key and self.kind and self._ids.is_used(self.kind, key):
            wrong = say("这个编号已经有了。", "This id is taken.")
        missing = [] if self.kind else [say("种类", "the kind")]
        for buttons, question in zip(self._asked, self._questions(), strict=True):
            buttons.offer(question.choices)
            if not buttons.answer:
                missing.append(say(question.words[0], question.words[1].lower()))
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

    def _accepted(self) -> None:
        self._make_record(self.kind, self._chosen(), self.name.text().strip(), self.key.text().strip())
