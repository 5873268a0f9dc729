"""What is asked for in a review: who hands in, who decides, and whether a second pair of eyes is demanded at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from kiosk.ui.studio.dialogs import Dialogs, ModalDialog

Typed = dict[str, str]


class NamedAct(ModalDialog):
    """Asks for `fields` (name, pin, again, remark); `then` hears what was typed, and answers why it is refused, or nothing."""

    def __init__(
        self,
        dialogs: Dialogs,
        title: str,
        lead: str,
        fields: Sequence[str],
        answer: str,
        then: Callable[[Typed], str],
        listed: Sequence[str] = (),
    ) -> None:
        super().__init__(dialogs, title)
        say = dialogs.say
        names = {
            "name": say("名字", "Name"),
            "pin": say("审阅密码", "Reviewers' PIN"),
            "again": say("再输一次", "Once more"),
            "remark": say("意见", "Remark"),
        }
        self._then = then
        column, form = QVBoxLayout(self), QFormLayout()
        told = QLabel(lead)
        told.setWordWrap(True)
        column.addWidget(told)
        if listed:
            shown = QListWidget()
            shown.setAccessibleName(say("改动", "Changes"))
            shown.addItems(list(listed))
            column.addWidget(shown, 1)
        self.inputs: dict[str, QLineEdit | QPlainTextEdit] = {}
        for field in fields:
            asked = self.inputs[field] = QPlainTextEdit() if field == "remark" else QLineEdit()
            asked.setAccessibleName(names[field])
            if isinstance(asked, QPlainTextEdit):
                asked.setTabChangesFocus(True)
                asked.setMaximumHeight(96)
            elif field in ("pin", "again"):
                asked.setEchoMode(QLineEdit.EchoMode.Password)
            form.addRow(names[field], asked)
        self.wrong = QLabel()
        self.wrong.setObjectName("wrong")
        self.wrong.setWordWrap(True)
        self.wrong.hide()
        yes, no = QPushButton(answer), QPushButton(say("取消", "Cancel"))
        yes.setObjectName("chief")
        yes.setDefault(True)
        no.setAutoDefault(False)
        yes.clicked.connect(self._answer)
        no.clicked.connect(self.reject)
        ends = QHBoxLayout()
        ends.addStretch(1)
        ends.addWidget(no)
        ends.addWidget(yes)
        column.addLayout(form)
        column.addWidget(self.wrong)
        column.addLayout(ends)
        self.setMinimumWidth(480)
        if listed:
            self.fit(620, 600)

    def _answer(self) -> None:
        typed = {
            field: asked.toPlainText() if isinstance(asked, QPlainTextEdit) else asked.text()
            for field, asked in self.inputs.items()
        }
        if words := self._then(typed):
            self.wrong.setText(words)
            self.wrong.show()
        else:
            self.accept()
